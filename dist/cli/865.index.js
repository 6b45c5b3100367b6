export const id = 865;
export const ids = [865];
export const modules = {

/***/ 13551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zj: () => (/* binding */ DEFAULT_POLICY),
  lJ: () => (/* binding */ MAX_EXCEPTION_DAYS),
  $e: () => (/* binding */ WRITTEN_DEFAULTS),
  ON: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./lib/parsers/located-yaml.js + 4 modules
var located_yaml = __webpack_require__(46298);
// EXTERNAL MODULE: ./lib/config/policy-of.js + 2 modules
var policy_of = __webpack_require__(51562);
// EXTERNAL MODULE: ./lib/config/policy-schema.js + 1 modules
var policy_schema = __webpack_require__(12441);
// EXTERNAL MODULE: ./lib/config/schema-problems.js
var schema_problems = __webpack_require__(28344);
// EXTERNAL MODULE: ./lib/parsers/secret-shape.js
var secret_shape = __webpack_require__(34918);
;// CONCATENATED MODULE: ./lib/config/values-in-policy.js


/** Every place of the policy where a value seems to stand. The text itself is never repeated. */
const valuesInPolicy = (root, path) => [...scalars(root)]
    .filter(({ key, text }) => key !== 'fingerprint' && (0,secret_shape/* looksLikeSecretValue */.TP)(text))
    .map(({ key, place }) => ({
    message: `${key === '' ? 'a text here' : `\`${key}\``} looks like a secret's value: the policy holds names only. Remove it, and rotate it if it is real`,
    location: (0,schema_problems/* locationOf */.hD)(place, path),
}));
function* scalars(node, key = '') {
    if (node.kind === 'scalar') {
        if (typeof node.value === 'string')
            yield { key, text: node.value, place: node };
    }
    else if (node.kind === 'list') {
        for (const item of node.items)
            yield* scalars(item, key);
    }
    else {
        for (const entry of node.entries) {
            if ((0,secret_shape/* looksLikeSecretValue */.TP)(entry.key))
                yield { key: '', text: entry.key, place: entry };
            else
                yield* scalars(entry.value, entry.key);
        }
    }
}

;// CONCATENATED MODULE: ./lib/config/parse-policy.js





/** The longest an exception may run. */
const MAX_EXCEPTION_DAYS = 180;
/**
 * Reads `aduana.yml`. `today` is `YYYY-MM-DD` in UTC; `ruleIds` are the rules that exist.
 * Never throws; a problem has the line and column in the file, and never repeats a value that looks secret.
 */
const parsePolicy = (text, path, { today, ruleIds }) => {
    const { root, problems } = (0,located_yaml/* parseYaml */.hN)(text);
    if (problems.length > 0) {
        return { problems: problems.map((p) => ({ message: p.message, location: (0,schema_problems/* locationOf */.hD)(p, path) })) };
    }
    if (root === undefined) {
        const message = 'the policy is empty: it needs at least `version: 1`';
        return { problems: [{ message, location: { path, startLine: 1, startColumn: 1 } }] };
    }
    const values = valuesInPolicy(root, path);
    if (values.length > 0)
        return { problems: values };
    const parsed = policy_schema/* policySchema */.w.safeParse(plain(root));
    if (!parsed.success)
        return { problems: (0,schema_problems/* problemsOf */.GW)(parsed.error.issues, root, path) };
    const written = { path, file: parsed.data, at: (keys) => (0,schema_problems/* locationOf */.hD)((0,schema_problems/* placeOf */.$t)(root, keys), path) };
    const policy = (0,policy_of/* policyOf */.U)(written);
    const wrong = [...unknownRules(policy, root, ruleIds), ...overlongExceptions(policy, today)];
    return wrong.length > 0 ? { problems: wrong } : { policy, written, problems: [] };
};
const plain = (node) => {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(plain);
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
};
const unknownRules = (policy, root, ruleIds) => {
    const path = policy.path ?? '';
    const named = [
        ...Object.keys(policy.severities).map((rule) => ({
            rule,
            location: (0,schema_problems/* locationOf */.hD)((0,schema_problems/* placeOf */.$t)(root, ['severities', rule]), path),
        })),
        ...policy.exceptions,
    ];
    return named
        .filter(({ rule }) => !ruleIds.includes(rule))
        .map(({ rule, location }) => ({
        message: `there is no rule \`${rule}\`${(0,schema_problems/* suggestion */.h)(rule, ruleIds) || ': `aduana rules` lists them'}`,
        location,
    }));
};
const overlongExceptions = (policy, today) => {
    const latest = new Date(Date.parse(`${today}T00:00:00Z`) + MAX_EXCEPTION_DAYS * 86_400_000)
        .toISOString()
        .slice(0, 10);
    return policy.exceptions
        .filter(({ expires }) => expires > latest)
        .map(({ location }) => ({
        message: `an exception may run for ${MAX_EXCEPTION_DAYS} days at most: the latest \`expires\` today is ${latest}`,
        location,
    }));
};
/** The defaults as if somebody had written them out. */
const WRITTEN_DEFAULTS = {
    file: policy_schema/* policySchema */.w.parse({ version: 1 }),
    at: () => ({ path: 'aduana.yml', startLine: 1, startColumn: 1 }),
};
/** What holds where a repository has no policy file. */
const DEFAULT_POLICY = (0,policy_of/* policyOf */.U)(WRITTEN_DEFAULTS);


/***/ }),

/***/ 51562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ policyOf)
});

;// CONCATENATED MODULE: ./lib/config/exposure-of.js
/** What a policy says of who may reach what from outside. */
const exposureOf = ({ file: { exposure }, at }) => {
    const clients = exposure['database-clients'];
    return {
        publicPorts: exposure['public-ports'],
        deployed: exposure.deployed,
        webhooks: Object.entries(exposure.webhooks).map(([name, webhook]) => webhookOf(name, webhook, at)),
        ...(clients === undefined
            ? {}
            : { databaseClients: { ranges: clients, location: at(['exposure', 'database-clients']) } }),
    };
};
const webhookOf = (name, { service, route, from, 'signed-with': signedWith }, at) => ({
    name,
    service,
    route,
    ...(signedWith === undefined ? {} : { signedWith }),
    ...(from === undefined
        ? {}
        : {
            from: {
                ranges: from.ranges,
                asOf: from['as-of'],
                maxAgeDays: from['max-age'],
                location: at(['exposure', 'webhooks', name, 'from']),
            },
        }),
    location: at(['exposure', 'webhooks', name]),
});

// EXTERNAL MODULE: ./lib/model/rotation.js
var rotation = __webpack_require__(53587);
// EXTERNAL MODULE: ./lib/config/rotation-schema.js
var rotation_schema = __webpack_require__(57904);
;// CONCATENATED MODULE: ./lib/config/rotation-of.js


/** What a policy says of rotation and attestations; undefined where it says nothing of either. */
const rotationOf = ({ file, at }) => {
    const attestations = Object.entries(file.attestations).map(([name, required]) => attestationOf(name, required, at(['attestations', name])));
    if (file.rotation === undefined && attestations.length === 0)
        return undefined;
    return {
        ledger: file.rotation?.ledger ?? rotation_schema/* DEFAULT_LEDGER */._Z,
        secrets: file.rotation === undefined ? [] : secretsOf(file, file.rotation, at),
        attestations,
        location: at([file.rotation === undefined ? 'attestations' : 'rotation']),
    };
};
const secretsOf = ({ secrets }, { owner, periods, secrets: own }, at) => {
    const names = new Set([...Object.keys(secrets), ...Object.keys(own)]);
    return [...names].map((name) => {
        const declared = Object.hasOwn(secrets, name) ? (secrets[name] ?? undefined) : undefined;
        const said = Object.hasOwn(own, name) ? (own[name] ?? undefined) : undefined;
        const family = said?.class ?? declared?.class ?? 'other';
        const whose = said?.owner ?? owner;
        return {
            name,
            class: family,
            ...(whose === undefined ? {} : { owner: whose }),
            periodDays: said?.period ?? (0,rotation/* periodOfClass */.Lm)(family, periods),
            ...(said?.never === undefined ? {} : { never: said.never }),
            expires: said?.expires ?? family === rotation/* EXPIRING_CLASS */.Sf,
            renewedBy: said?.['renewed-by'] ?? RENEWING_WORDS,
            location: Object.hasOwn(own, name) ? at(['rotation', 'secrets', name]) : at(['secrets', name]),
        };
    });
};
/** https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived */
const RENEWING_WORDS = ['fb_exchange_token'];
const attestationOf = (name, required, location) => ({
    name,
    periodDays: required?.period ?? 365,
    scope: required?.scope ?? (name === rotation/* PENETRATION_TEST */.B1 ? rotation/* PENETRATION_TEST_SCOPE */.ym : []),
    needsReport: required?.report ?? name === rotation/* PENETRATION_TEST */.B1,
    ...(required?.['supabase-organization'] === undefined
        ? {}
        : { supabaseOrganization: required['supabase-organization'] }),
    location,
});

;// CONCATENATED MODULE: ./lib/config/policy-of.js


/** The policy that `written` says. Every part has the place that `written.at` gives for its keys. */
const policyOf = (written) => {
    const { file } = written;
    const rotation = rotationOf(written);
    const at = (...keys) => written.at(keys);
    return {
        ...(written.path === undefined ? {} : { path: written.path }),
        secrets: Object.entries(file.secrets).map(([name, secret]) => ({
            name,
            class: secret?.class ?? 'other',
            required: secret?.required ?? true,
            location: at('secrets', name),
        })),
        envGroups: Object.entries(file['env-groups']).map(([name, group]) => ({
            name,
            managedIn: group?.['managed-in'] ?? 'blueprint',
            holds: (group?.holds ?? []).map((held, i) => ({ name: held, location: at('env-groups', name, 'holds', i) })),
            location: at('env-groups', name),
        })),
        services: Object.entries(file.services).map(([name, service]) => ({
            name,
            blueprintName: service?.['blueprint-name'] ?? name,
            source: service?.source ?? [],
            entry: service?.entry ?? [],
            requires: (service?.requires ?? []).map((required, i) => ({
                name: required,
                location: at('services', name, 'requires', i),
            })),
            ...held('mayHold', service?.['may-hold'], at('services', name, 'may-hold')),
            ...held('exclusive', service?.exclusive, at('services', name, 'exclusive')),
            ...(service?.inbound === undefined ? {} : { inbound: service.inbound }),
            ...(service?.behind === undefined ? {} : { behind: service.behind }),
            location: at('services', name),
        })),
        holders: Object.entries(file.holders).map(([name, { 'may-hold': mayHold }]) => ({
            name,
            mayHold: { ...mayHold, location: at('holders', name, 'may-hold') },
            location: at('holders', name),
        })),
        ...(file.blueprints === undefined ? {} : { blueprints: file.blueprints }),
        secretScan: {
            ...(file['secret-scan']['gitleaks-config'] === undefined
                ? {}
                : { gitleaksConfig: file['secret-scan']['gitleaks-config'] }),
            maxFileMegabytes: file['secret-scan']['max-file-megabytes'],
        },
        dependencies: {
            engine: file.dependencies.engine,
            snykRequiredOn: file.dependencies['snyk-required-on'],
            ...(file.dependencies['snyk-required-on'].length === 0
                ? {}
                : { snykRequiredAt: at('dependencies', 'snyk-required-on') }),
            onlyFixable: file.dependencies['only-fixable'],
            scope: file.dependencies.scope,
            leaveOut: file.dependencies['leave-out'].map(({ path: glob, reason }, i) => ({
                path: glob,
                reason,
                location: at('dependencies', 'leave-out', i),
            })),
        },
        access: {
            cannotProve: file.access['cannot-prove'],
            envAccessors: file.access['env-accessors'],
            boundaries: file.access.boundaries.map((boundary, i) => ({
                ...boundary,
                location: at('access', 'boundaries', i),
            })),
        },
        pipeline: { cannotSee: file.pipeline['cannot-see'] },
        exposure: exposureOf(written),
        ...(rotation === undefined ? {} : { rotation }),
        failOn: file['fail-on'],
        failOnByRule: file.dependencies['fail-on'] === undefined
            ? {}
            : { 'dependencies/known-vulnerability': file.dependencies['fail-on'] },
        onIncomplete: file['on-incomplete'],
        severities: file.severities,
        exceptions: file.exceptions.map(({ rule, fingerprint, path: glob, reason, expires }, i) => ({
            rule: rule,
            ...(fingerprint === undefined ? {} : { fingerprint }),
            ...(glob === undefined ? {} : { path: glob }),
            reason,
            expires,
            location: at('exceptions', i),
        })),
    };
};
const held = (key, holdings, location) => (holdings === undefined ? {} : { [key]: { ...holdings, location } });


/***/ }),

/***/ 64594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ cacheFolderOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Where verified downloads are kept between runs: the runner's tool cache, else the user's cache folder.
 * Nothing in it is trusted without its digest. See https://specifications.freedesktop.org/basedir-spec/latest/
 */
const cacheFolderOf = (env) => {
    const { RUNNER_TOOL_CACHE: toolCache, XDG_CACHE_HOME: userCache, LOCALAPPDATA: localAppData } = env;
    const base = [toolCache, userCache, localAppData].find((folder) => folder !== undefined && folder !== '');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'aduana');
};


/***/ }),

/***/ 70869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openSources)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/parsers/located-yaml.js + 4 modules
var located_yaml = __webpack_require__(46298);
// EXTERNAL MODULE: ./lib/parsers/secret-shape.js
var secret_shape = __webpack_require__(34918);
;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/literal-shape.js

const SWITCH = /^(?:true|false|yes|no|on|off|enabled?|disabled?|required|optional|auto|default|none|env|file|memory|local|cookie|header|session|bearer|basic|email|redis|postgres(?:ql)?|mysql|sqlite|mongodb|database|db|cache|vault|hs256|hs384|hs512|rs256|es256|production|staging|development|test)$/i;
const NUMBER = /^[-+]?\d+(?:[._,]\d+)*\s?(?:ms|[smhdwy%]|[kmgt]?i?b|[kmg])?$/i;
const SECRET_FILE = /^(?:file:\/\/)?\/etc\/secrets\/[\w.-]+$/;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/\S*|[\w.+-]+@[\w-]+\.[\w.]+)$/;
/** A path, an ARN, the resource name of a secret manager, the name of another variable. */
const REFERENCE = /^(?:(?:\.{0,2}|~)\/[\w./ -]*|arn:aws[\w:/*.-]*|projects\/[\w./-]+|[a-z][a-z0-9_.-]*(?:\/[a-z0-9_.-]+)+|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)$/;
const shapeOf = (value) => {
    if (typeof value === 'boolean')
        return 'boolean';
    if (typeof value === 'number')
        return 'number';
    const text = value.trim();
    if (text === '')
        return 'empty';
    if (/^(?:true|false)$/i.test(text))
        return 'boolean';
    if (NUMBER.test(text))
        return 'number';
    if (SECRET_FILE.test(text))
        return 'secret-file';
    if ((0,secret_shape/* hasUserInfo */.A$)(text))
        return 'connection';
    if ((0,secret_shape/* holdsCredential */.KK)(text))
        return 'credential';
    if (ADDRESS.test(text))
        return 'reference';
    if ((0,secret_shape/* isPlaceholder */.wK)(text))
        return 'placeholder';
    if (SWITCH.test(text))
        return 'switch';
    if (REFERENCE.test(text))
        return 'reference';
    return (0,secret_shape/* looksDrawn */.VI)(text, 16) ? 'random' : 'text';
};

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/names.js

/** Names enter findings, secrets do not: where somebody put one in the place of a name, it reads as this. */
const HIDDEN = '•••';
/** The name of a service, group, database, project or environment. Render allows spaces in them. */
const nameOf = (node) => {
    if (node?.kind !== 'scalar' || node.value === null)
        return undefined;
    const name = String(node.value);
    return [name, ...name.split(/\s+/)].some(secret_shape/* looksLikeSecretValue */.TP) ? HIDDEN : name;
};
/** The key of an env variable. What cannot be one is not repeated. */
const keyOf = (node) => node?.kind !== 'scalar' || node.value === null ? undefined : shownKey(String(node.value));
const shownKey = (key) => /^[A-Za-z_][\w.-]{0,199}$/.test(key) && !(0,secret_shape/* looksLikeSecretValue */.TP)(key) ? key : HIDDEN;

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/env-vars.js




/** Every variable of a service or group, whatever its form: what Render would not read is kept too, marked as misshapen. */
const envVarsOf = (holder, at) => {
    const node = (0,located_yaml/* valueAt */.fK)(holder, 'envVars');
    if (node?.kind === 'list')
        return node.items.map((item) => envVarOf(item, at));
    if (node?.kind === 'map')
        return node.entries.map((entry) => plainPair(entry, at));
    const env = (0,located_yaml/* valueAt */.fK)(holder, 'env');
    if (env?.kind !== 'list')
        return [];
    return env.items.map((item) => ({ ...envVarOf(item, at), misshapen: 'under-env' }));
};
const SOURCES = ['value', 'previewValue', 'generateValue', 'sync', 'fromGroup', 'fromDatabase', 'fromService'];
const envVarOf = (item, at) => {
    if (item.kind !== 'map')
        return assignment(item, at);
    const key = keyOf((0,located_yaml/* valueAt */.fK)(item, 'key'));
    const value = (0,located_yaml/* entryAt */._f)(item, 'value');
    const previewValue = (0,located_yaml/* entryAt */._f)(item, 'previewValue');
    return {
        ...defined('key', key),
        kindOfName: (0,secret_shape/* kindOfName */.f$)(key ?? ''),
        location: at(item),
        isBare: !SOURCES.some((source) => isGiven((0,located_yaml/* valueAt */.fK)(item, source))),
        ...defined('value', literalOf(value, at)),
        ...defined('previewValue', literalOf(previewValue, at)),
        ...defined('generateValue', switchOf((0,located_yaml/* valueAt */.fK)(item, 'generateValue'))),
        ...defined('sync', switchOf((0,located_yaml/* valueAt */.fK)(item, 'sync'))),
        ...defined('fromGroup', referenceOf((0,located_yaml/* valueAt */.fK)(item, 'fromGroup'), at)),
        ...defined('fromDatabase', referenceOf((0,located_yaml/* valueAt */.fK)(item, 'fromDatabase'), at)),
        ...defined('fromService', serviceReferenceOf((0,located_yaml/* valueAt */.fK)(item, 'fromService'), at)),
        ...([value, previewValue].every((entry) => (entry?.value.kind ?? 'scalar') === 'scalar')
            ? {}
            : { misshapen: 'no-scalar' }),
    };
};
/** `- KEY=value`, which Compose files have and Render does not read. */
const assignment = (item, at) => {
    const text = item.kind === 'scalar' && typeof item.value === 'string' ? item.value : '';
    const [, key, value] = /^\s*([A-Za-z_]\w*)\s*=(.*)$/s.exec(text) ?? [];
    return {
        ...defined('key', key === undefined ? undefined : shownKey(key)),
        kindOfName: (0,secret_shape/* kindOfName */.f$)(key ?? ''),
        location: at(item),
        isBare: value === undefined,
        ...(value === undefined ? {} : { value: { shape: shapeOf(value), location: at(item) } }),
        misshapen: 'no-mapping',
    };
};
/** `KEY: value` directly under `envVars`, which Render does not read either. */
const plainPair = (entry, at) => ({
    key: shownKey(entry.key),
    kindOfName: (0,secret_shape/* kindOfName */.f$)(entry.key),
    location: at(entry),
    isBare: !isGiven(entry.value),
    ...defined('value', literalOf(entry, at)),
    misshapen: 'no-list',
});
const isGiven = (node) => node !== undefined && !(node.kind === 'scalar' && node.value === null);
const literalOf = (entry, at) => {
    if (entry?.value.kind !== 'scalar' || entry.value.value === null)
        return undefined;
    return { shape: shapeOf(entry.value.value), location: at(entry) };
};
const switchOf = (node) => {
    if (node?.kind !== 'scalar' || node.value === null)
        return undefined;
    const text = String(node.value).toLowerCase();
    if (['true', 'yes', 'on'].includes(text))
        return true;
    return ['false', 'no', 'off'].includes(text) ? false : undefined;
};
const referenceOf = (node, at) => {
    const named = node?.kind === 'map' ? (0,located_yaml/* valueAt */.fK)(node, 'name') : node;
    const name = nameOf(named);
    return named === undefined || name === undefined ? undefined : { name, location: at(named) };
};
const serviceReferenceOf = (node, at) => {
    const reference = referenceOf(node, at);
    if (reference === undefined || node?.kind !== 'map')
        return reference;
    return {
        ...reference,
        ...defined('type', nameOf((0,located_yaml/* valueAt */.fK)(node, 'type'))),
        ...defined('envVarKey', keyOf((0,located_yaml/* valueAt */.fK)(node, 'envVarKey'))),
    };
};
const defined = (key, value) => value === undefined ? {} : { [key]: value };

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/ip-allow-list.js


/** Who may reach a service, as `ipAllowList` says; undefined where it is not written as a list. https://render.com/docs/blueprint-spec */
const allowListOf = (service, at) => {
    const entry = (0,located_yaml/* entryAt */._f)(service, 'ipAllowList');
    if (entry?.value.kind !== 'list')
        return undefined;
    const sources = entry.value.items.flatMap((item) => item.kind === 'map' ? (nameOf((0,located_yaml/* valueAt */.fK)(item, 'source')) ?? []) : []);
    return { sources, location: at(entry) };
};

// EXTERNAL MODULE: ./lib/parsers/shell-script.js + 1 modules
var shell_script = __webpack_require__(16065);
;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/service-program.js



/** What a Blueprint says of how a service is built and started. https://render.com/docs/blueprint-spec */
const programOf = (service, at) => {
    const text = (key) => {
        const entry = (0,located_yaml/* entryAt */._f)(service, key);
        const value = nameOf(entry?.value);
        return entry === undefined || value === undefined ? undefined : { value, location: at(entry) };
    };
    const command = (key) => {
        const entry = (0,located_yaml/* entryAt */._f)(service, key);
        if (entry?.value.kind !== 'scalar' || typeof entry.value.value !== 'string')
            return undefined;
        return { script: (0,shell_script/* readShell */.l)(entry.value.value), location: at(entry) };
    };
    return service_program_defined({
        runtime: text('runtime') ?? text('env'),
        rootDir: text('rootDir'),
        buildCommand: command('buildCommand'),
        preDeployCommand: command('preDeployCommand'),
        startCommand: command('startCommand'),
        dockerCommand: command('dockerCommand'),
        dockerfilePath: text('dockerfilePath'),
        dockerContext: text('dockerContext'),
        staticPublishPath: text('staticPublishPath'),
        schedule: text('schedule'),
    });
};
const service_program_defined = (program) => Object.fromEntries(Object.entries(program).filter(([, value]) => value !== undefined));

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/web-addresses.js


/**
 * The custom domains of a service, under `domains` or `domain`; undefined where none is written.
 * https://render.com/docs/blueprint-spec#domains
 */
const domainsOf = (service, at) => {
    const entry = (0,located_yaml/* entryAt */._f)(service, 'domains') ?? (0,located_yaml/* entryAt */._f)(service, 'domain');
    if (entry === undefined)
        return undefined;
    const nodes = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    const names = nodes.flatMap((node) => nameOf(node) ?? []);
    return names.length === 0 ? undefined : { value: names, location: at(entry) };
};
/** A word that stands under `key`, as written. */
const writtenName = (service, key, at) => {
    const entry = (0,located_yaml/* entryAt */._f)(service, key);
    const value = nameOf(entry?.value);
    return entry === undefined || value === undefined ? undefined : { value, location: at(entry) };
};

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/resources.js






/** The services, groups and databases directly under `holder`. What is no list of mappings is put into `unread`. */
const resourcesOf = (holder, scope, reading) => {
    const { at } = reading;
    return {
        services: mapsUnder(holder, 'services', reading).map((item, i) => ({
            kind: 'service',
            name: nameAt(item, i),
            type: nameOf((0,located_yaml/* valueAt */.fK)(item, 'type')) ?? '',
            ...optional('branch', nameOf((0,located_yaml/* valueAt */.fK)(item, 'branch'))),
            ...optional('rootDir', nameOf((0,located_yaml/* valueAt */.fK)(item, 'rootDir'))),
            program: programOf(item, at),
            scope,
            location: at(item),
            envVars: envVarsOf(item, at),
            ...optional('allowList', allowListOf(item, at)),
            ...optional('domains', domainsOf(item, at)),
            ...optional('renderSubdomainPolicy', writtenName(item, 'renderSubdomainPolicy', at)),
        })),
        envGroups: mapsUnder(holder, 'envVarGroups', reading).map((item, i) => ({
            kind: 'env-group',
            name: nameAt(item, i),
            scope,
            location: at(item),
            envVars: envVarsOf(item, at),
        })),
        databases: mapsUnder(holder, 'databases', reading).flatMap((item, i) => [item, ...mapsUnder(item, 'readReplicas', reading)].map((database) => ({
            kind: 'database',
            name: nameAt(database, i),
            isReplica: database !== item,
            scope,
            location: at(database),
            ...optional('allowList', allowListOf(database, at)),
        }))),
    };
};
/** The mappings of the list under `key`; nothing where the key is missing or empty. */
const mapsUnder = (holder, key, { unread }) => {
    const node = (0,located_yaml/* valueAt */.fK)(holder, key);
    if (node === undefined || isNothing(node))
        return [];
    if (node.kind !== 'list') {
        unread.push({ message: `\`${key}\` is no list`, line: node.line, column: node.column });
        return [];
    }
    for (const { kind, line, column } of node.items) {
        if (kind !== 'map')
            unread.push({ message: `an item of \`${key}\` is no mapping`, line, column });
    }
    return node.items.filter((item) => item.kind === 'map');
};
const nameAt = (item, index) => nameOf((0,located_yaml/* valueAt */.fK)(item, 'name')) ?? `#${index + 1}`;
const isNothing = (node) => node.kind === 'scalar' && node.value === null;
const optional = (key, value) => value === undefined ? {} : { [key]: value };

// EXTERNAL MODULE: ./lib/parsers/render-blueprint/secret-file-mentions.js
var secret_file_mentions = __webpack_require__(26816);
;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/parse-blueprint.js



/** The keys under which a Blueprint defines something. https://render.com/docs/blueprint-spec */
const BLUEPRINT_KEYS = ['services', 'databases', 'envVarGroups', 'projects', 'ungrouped'];
/** Reads a Render Blueprint. Never throws; keys, types and plans it does not know are no problem; values do not leave it. */
const parseBlueprint = (text, path) => {
    const { root, problems } = (0,located_yaml/* parseYaml */.hN)(text);
    const at = ({ line, column }) => ({ path, startLine: line, startColumn: column });
    const broken = problems.map((problem) => ({ message: problem.message, location: at(problem) }));
    if (root?.kind !== 'map' || !isBlueprint(root))
        return { problems: mentionsBlueprintKey(text) ? inOrder(broken) : [] };
    const reading = { at, unread: [] };
    const scopes = [...scopesOf(root, reading)];
    return {
        blueprint: {
            path,
            services: scopes.flatMap(({ services }) => services),
            envGroups: scopes.flatMap(({ envGroups }) => envGroups),
            databases: scopes.flatMap(({ databases }) => databases),
            secretFiles: [...(0,secret_file_mentions/* secretFilesNamedIn */.q)(root, at)],
        },
        problems: inOrder([
            ...broken,
            ...reading.unread.map((unread) => ({ message: unread.message, location: at(unread) })),
        ]),
    };
};
const inOrder = (problems) => [...problems].sort(({ location: a }, { location: b }) => a.startLine - b.startLine || a.startColumn - b.startColumn);
/** A Compose file has `services` too, but as a mapping; a GitLab job as a list of image names. */
const isBlueprint = (root) => BLUEPRINT_KEYS.some((key) => {
    const node = (0,located_yaml/* valueAt */.fK)(root, key);
    if (node === undefined)
        return false;
    if (node.kind === 'list')
        return node.items.length === 0 || node.items.some(({ kind }) => kind === 'map');
    return isNothing(node) || (node.kind === 'map' && key === 'ungrouped');
});
const mentionsBlueprintKey = (text) => new RegExp(`^["']?(?:${BLUEPRINT_KEYS.join('|')})["']?\\s*:`, 'm').test(text);
function* scopesOf(root, reading) {
    yield resourcesOf(root, [], reading);
    const ungrouped = (0,located_yaml/* valueAt */.fK)(root, 'ungrouped');
    if (ungrouped?.kind === 'map')
        yield resourcesOf(ungrouped, [], reading);
    for (const [i, project] of mapsUnder(root, 'projects', reading).entries()) {
        const scope = [nameAt(project, i)];
        yield resourcesOf(project, scope, reading);
        for (const [j, environment] of mapsUnder(project, 'environments', reading).entries()) {
            yield resourcesOf(environment, [...scope, nameAt(environment, j)], reading);
        }
    }
}

;// CONCATENATED MODULE: ./lib/readers/blueprints/find-blueprints.js
/** SchemaStore's pattern for Blueprints, and the variants that teams keep beside it. https://www.schemastore.org/api/json/catalog.json */
const BLUEPRINT_NAME = /(?:^|\/)(?:[^/]*render|render[._-][^/]+)\.ya?ml$/i;
/** The Blueprints that the policy lists, or every file that is named like one. */
const findBlueprints = async (files, blueprints) => {
    const entries = await files.list();
    if (blueprints === undefined) {
        return entries
            .filter(({ path, kind }) => kind !== 'submodule' && BLUEPRINT_NAME.test(path))
            .map(({ path, kind }) => ({ path, isListed: false, ...(kind === 'symlink' ? { obstacle: SYMLINK } : {}) }));
    }
    return [...new Set(blueprints)].map((path) => {
        const entry = entries.find((file) => file.path === path);
        if (entry === undefined)
            return { path, isListed: true, obstacle: 'is listed in the policy and does not exist' };
        if (entry.kind === 'file')
            return { path, isListed: true };
        return { path, isListed: true, obstacle: entry.kind === 'symlink' ? SYMLINK : 'is a submodule' };
    });
};
const SYMLINK = 'is a symbolic link, which is never followed: commit the file itself';

;// CONCATENATED MODULE: ./lib/readers/blueprints/read-blueprints.js



/** Finds and reads the Blueprints that the policy lists, or every file that is named like one. */
const readBlueprints = async (files, listed) => {
    const candidates = await findBlueprints(files, listed);
    const blueprints = [];
    const unreadable = [];
    const otherFiles = [];
    const shortfalls = [];
    let items = 0;
    for (const { path, isListed, obstacle } of candidates) {
        if (items > MOST_ITEMS) {
            shortfalls.push(`The Blueprint ${path} was not read: those before it hold more than ${MOST_ITEMS} items already.`);
            continue;
        }
        const file = obstacle === undefined ? await files.readText(path, located_yaml/* YAML_LIMITS */.XM.bytes) : undefined;
        if (!file?.ok) {
            shortfalls.push(`The Blueprint ${path} ${obstacle ?? (file && OBSTACLES[file.problem])}.`);
            continue;
        }
        const parsed = parseBlueprint(file.text, path);
        const isNone = parsed.blueprint === undefined && parsed.problems.length === 0;
        const problems = isNone && isListed ? [noBlueprint(path)] : parsed.problems;
        if (parsed.blueprint !== undefined)
            blueprints.push(parsed.blueprint);
        items += itemsOf(parsed.blueprint);
        if (isNone && !isListed)
            otherFiles.push(path);
        if (problems.length > 0) {
            unreadable.push({ path, problems });
            shortfalls.push(`The Blueprint ${path} could not be read whole: env-groups/unreadable-blueprint says where.`);
        }
    }
    return { candidates: candidates.length, blueprints, unreadable, otherFiles, shortfalls };
};
/** What all Blueprints together may hold: joining them costs more than reading them. */
const MOST_ITEMS = 20_000;
const itemsOf = (blueprint) => blueprint === undefined
    ? 0
    : [...blueprint.services, ...blueprint.envGroups].reduce((sum, { envVars }) => sum + 1 + envVars.length, blueprint.databases.length);
const noBlueprint = (path) => ({
    message: `none of ${BLUEPRINT_KEYS.map((key) => `\`${key}\``).join(', ')} stands at its root`,
    location: { path, startLine: 1, startColumn: 1 },
});
const OBSTACLES = {
    missing: 'does not exist',
    'not-a-file': 'is no regular file',
    'too-large': 'is larger than 1 MiB: split it',
    'not-utf-8': 'is no UTF-8 text: save it as UTF-8',
    'holds-nul': 'holds a NUL character: save it as plain UTF-8 text',
    unreadable: 'cannot be read',
};

;// CONCATENATED MODULE: ./lib/readers/blueprints/repository-blueprints.js

/** The Blueprints of a repository, read once for whichever checks ask. */
const repositoryBlueprints = (files) => {
    const readings = new Map();
    return {
        read(listed) {
            const key = JSON.stringify(listed ?? null);
            const reading = readings.get(key) ?? readBlueprints(files, listed);
            readings.set(key, reading);
            return reading;
        },
    };
};

// EXTERNAL MODULE: ./lib/readers/commands.js + 3 modules
var readers_commands = __webpack_require__(41084);
// EXTERNAL MODULE: ./lib/readers/commit-files.js
var commit_files = __webpack_require__(68973);
// EXTERNAL MODULE: ./lib/readers/git/repository.js + 6 modules
var git_repository = __webpack_require__(38503);
// EXTERNAL MODULE: ./lib/parsers/source-code/source-reading.js
var source_reading = __webpack_require__(9472);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/model/could-not-look.js
var could_not_look = __webpack_require__(49938);
// EXTERNAL MODULE: ./lib/readers/open-file.js
var open_file = __webpack_require__(48349);
;// CONCATENATED MODULE: ./lib/readers/grammars/grammar-files.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





/** What stands beside the bundles, as npm has it: the package of each file, and its name there and here. `scripts/build/` puts it there. */
const GRAMMAR_FILES = {
    /** The parser's own loader. Bundlers break it, so it stays the file it is. */
    loader: ['web-tree-sitter', 'web-tree-sitter.js'],
    parser: ['web-tree-sitter', 'web-tree-sitter.wasm'],
    javascript: ['tree-sitter-javascript', 'tree-sitter-javascript.wasm'],
    typescript: ['tree-sitter-typescript', 'tree-sitter-typescript.wasm'],
    tsx: ['tree-sitter-typescript', 'tree-sitter-tsx.wasm'],
    python: ['tree-sitter-python', 'tree-sitter-python.wasm'],
};
const MAX_BYTES = 8 * 1024 * 1024;
/** The bytes of a grammar. Throws CouldNotLook when the installation is not whole. */
const grammarBytes = async (name, from = import.meta.url) => (await grammarFile(name, from)).bytes;
/** The parser's library. Throws CouldNotLook when the installation is not whole. */
const loadParserLibrary = async (from = import.meta.url) => {
    const { path } = await grammarFile('loader', from);
    return import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ (0,external_node_url_.pathToFileURL)(path).href));
};
/** Beside the two programs of `dist/`, and in `node_modules` when the sources themselves run. */
const grammarFile = async (name, from) => {
    const [pkg, file] = GRAMMAR_FILES[name];
    const bundled = (0,external_node_url_.fileURLToPath)(new URL(['..', 'grammars', file].join('/'), from));
    for (const path of [bundled, packageFile(pkg, file, from)]) {
        const read = path === undefined ? undefined : await (0,open_file/* readRegularFile */.X)(path, MAX_BYTES);
        if (path !== undefined && read?.ok)
            return { path, bytes: read.bytes };
    }
    throw new could_not_look/* CouldNotLook */.Y(`The file \`${file}\` is missing beside the program, so no code can be read. Install Aduana anew, with all of \`dist/\`.`);
};
/** Looked up under a name that a bundler cannot know. */
const packageFile = (pkg, file, from) => {
    const exported = pkg === 'web-tree-sitter' ? 'web-tree-sitter.wasm' : 'package.json';
    try {
        return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_module_.createRequire)(from).resolve(`${pkg}/${exported}`)), file);
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./lib/readers/grammars/source-parser.js


/** One engine for all languages, and one parser for each: made when the first file of a language is read, then kept. */
const createParsers = () => {
    let engine;
    const parsers = new Map();
    return (language) => {
        engine ??= startEngine();
        const known = parsers.get(language) ?? openParser(engine, language);
        parsers.set(language, known);
        return known;
    };
};
const startEngine = async () => {
    const [engine, wasmBinary] = await Promise.all([loadParserLibrary(), grammarBytes('parser')]);
    await engine.Parser.init({ wasmBinary });
    return engine;
};
const openParser = async (engine, language) => {
    const [{ Language: Grammar, Parser, Query }, bytes] = await Promise.all([engine, grammarBytes(language)]);
    const grammar = await Grammar.load(bytes);
    const parser = new Parser();
    parser.setLanguage(grammar);
    const queries = new Map();
    const compiled = (source) => {
        const query = queries.get(source) ?? new Query(grammar, source);
        queries.set(source, query);
        return query;
    };
    return {
        read(text, plan, milliseconds, look) {
            const isLate = endOfTime(milliseconds);
            const tree = parsed(parser, text, plan, isLate);
            if (tree === undefined)
                return { ok: false };
            const matches = (source) => {
                const found = compiled(source).matches(tree.rootNode, { progressCallback: isLate });
                return found.map(({ captures }) => matchOf(captures));
            };
            try {
                const value = look({ language: plan.language, path: plan.path, text, root: tree.rootNode, matches, isLate });
                return isLate() ? { ok: false } : { ok: true, value };
            }
            finally {
                tree.delete();
            }
        },
    };
};
/** Time that this process worked: what others do on the machine makes no file one that cannot be read. */
const endOfTime = (milliseconds) => {
    const end = external_node_perf_hooks_.performance.now() + milliseconds;
    const start = process.cpuUsage();
    return () => {
        if (external_node_perf_hooks_.performance.now() <= end)
            return false;
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000 > milliseconds;
    };
};
const parsed = (parser, text, { ranges }, isLate) => {
    const includedRanges = ranges?.map((range) => rangeOf(text, range));
    const tree = parser.parse(text, null, { progressCallback: isLate, ...(includedRanges ? { includedRanges } : {}) });
    parser.reset();
    return tree ?? undefined;
};
const rangeOf = (text, { start, end }) => ({
    startIndex: start,
    endIndex: end,
    startPosition: pointAt(text, start),
    endPosition: pointAt(text, end),
});
const pointAt = (text, offset) => {
    const before = text.slice(0, offset);
    return { row: before.split('\n').length - 1, column: offset - before.lastIndexOf('\n') - 1 };
};
const matchOf = (captures) => ({
    one: (capture) => captures.find(({ name }) => name === capture)?.node,
    all: (capture) => captures.filter(({ name }) => name === capture).map(({ node }) => node),
});

;// CONCATENATED MODULE: ./lib/readers/grammars/source-code.js


/** No hand-written source is larger; what is larger is made by a program. */
const MAX_CHARACTERS = 2 * 1024 * 1024;
/** Time for one file: many times what ordinary code of its size takes on a slow machine. */
const millisecondsFor = (text) => 5000 + text.length / 100;
/** Reads source code with tree-sitter in WebAssembly. Nothing of it is loaded before the first file that has to be parsed. */
const createSourceCode = () => {
    const parserOf = createParsers();
    return {
        async facts(path, text, question) {
            const { readingOf } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 40693));
            const reading = readingOf(path);
            if (reading === undefined)
                return undefined;
            const plan = reading.plan(path, text);
            if (text.length > MAX_CHARACTERS)
                return { ...(0,source_reading/* noFacts */.f)(plan.language), notRead: 'too-large' };
            const known = reading.withoutTree(path, text, question);
            if (known !== undefined)
                return known;
            const parser = await parserOf(plan.language);
            const look = parser.read(text, plan, millisecondsFor(text), (tree) => reading.fromTree(tree, question));
            return look.ok ? look.value : { ...(0,source_reading/* noFacts */.f)(plan.language), notRead: 'too-slow' };
        },
        async requests(path, text) {
            const { readingOf } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 40693));
            const reading = readingOf(path);
            if (reading === undefined)
                return undefined;
            const plan = reading.plan(path, text);
            if (text.length > MAX_CHARACTERS)
                return 'not-read';
            const { requestsIn } = await __webpack_require__.e(/* import() */ 54).then(__webpack_require__.bind(__webpack_require__, 56054));
            const parser = await parserOf(plan.language);
            const look = parser.read(text, plan, millisecondsFor(text), requestsIn);
            return look.ok ? look.value : 'not-read';
        },
    };
};

// EXTERNAL MODULE: ./lib/readers/overlaid-files.js
var overlaid_files = __webpack_require__(60236);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/readers/http/base-address.js
var base_address = __webpack_require__(33357);
// EXTERNAL MODULE: ./lib/readers/http/http-client.js + 6 modules
var http_client = __webpack_require__(77231);
;// CONCATENATED MODULE: ./lib/readers/render-api/pages.js

const PER_PAGE = 100;
const MOST_PAGES = 100;
/**
 * Reads a list of Render's API to its end. An item is followed by its cursor; a page that is full asks for the next one.
 * Source: https://api-docs.render.com/reference/pagination
 */
const listAll = async (client, path, item, keepsTextsOf) => {
    const items = [];
    let cursor = '';
    for (let page = 0; page < MOST_PAGES; page++) {
        const query = new URLSearchParams({ limit: String(PER_PAGE), ...(cursor === '' ? {} : { cursor }) });
        const answer = await client.send({
            method: 'GET',
            path: `${path}?${query}`,
            ...(keepsTextsOf === undefined ? {} : { keepsTextsOf }),
        });
        const refusal = refusalOf(answer);
        if (refusal !== undefined || answer.status === 'failed')
            return { ok: false, reason: refusal ?? '' };
        const read = schemas/* array */.YOg(item).safeParse(answer.body);
        const cursors = schemas/* array */.YOg(schemas/* object */.Ikc({ cursor: schemas/* string */.YjP().optional() })).safeParse(answer.body);
        if (!read.success || !cursors.success)
            return { ok: false, reason: 'it answered in a shape that is not documented' };
        items.push(...read.data);
        if (read.data.length < PER_PAGE)
            return { ok: true, items };
        const next = cursors.data.at(-1)?.cursor;
        if (next === undefined)
            return { ok: false, reason: `it lists more than ${PER_PAGE} and does not say how to go on` };
        if (next === cursor)
            return { ok: false, reason: 'its pages come to no end' };
        cursor = next;
    }
    return { ok: false, reason: 'its pages come to no end' };
};
/** Why an answer is none, in words that continue a sentence about Render; undefined for an answer of 200. */
const refusalOf = (answer) => {
    if (answer.status === 'failed')
        return `it ${answer.reason}`;
    if (answer.code === 200)
        return undefined;
    return REFUSALS[answer.code] ?? `it answered ${answer.code}`;
};
const REFUSALS = {
    401: 'it does not know the key: make a new one and hand it to `render-api-key`',
    403: 'the key may not read this: give it read access to services and env groups',
    404: 'it knows nothing of that name any more',
    429: 'its limit of requests is used up: run again in a minute',
};

;// CONCATENATED MODULE: ./lib/readers/render-api/live-render.js




const RENDER = 'https://api.render.com/v1';
/**
 * Render's API, reading only. Names of variables stand beside their values there: such answers are read byte by byte and only the
 * names are kept. Source: https://api-docs.render.com/reference/introduction
 */
const liveRender = (options) => ({
    async look(of) {
        const base = (0,base_address/* baseAddress */.u)(options.baseUrl ?? RENDER);
        if (!base.ok)
            return unavailable(`the address of its API ${base.problem}`);
        if (options.offline)
            return unavailable('this run makes no network request');
        const client = (0,http_client/* httpClient */.o)({
            base: base.url,
            environment: options.environment,
            signal: options.signal,
            headers: { authorization: `Bearer ${options.key}` },
            ...(options.limits === undefined ? {} : { limits: options.limits }),
        });
        try {
            return await ask(client, of);
        }
        finally {
            await client.close();
        }
    },
});
const unavailable = (why) => ({
    status: 'unavailable',
    reason: `Render could not be asked: ${why}.`,
});
const ask = async (client, of) => {
    const services = await listAll(client, 'services', SERVICE);
    if (!services.ok)
        return unavailable(services.reason);
    const groups = await listAll(client, 'env-groups', GROUP);
    if (!groups.ok)
        return unavailable(groups.reason);
    const live = [];
    for (const { service } of services.items) {
        const names = of.services.includes(service.name) ? await serviceNames(client, service.id) : NO_NAMES;
        if (!names.ok)
            return unavailable(names.reason);
        const list = service.serviceDetails?.ipAllowList;
        live.push({
            name: service.name,
            type: TYPES[service.type] ?? service.type,
            names: names.items,
            ...(list == null ? {} : { ipAllowList: list.map(({ cidrBlock }) => cidrBlock) }),
        });
    }
    const envGroups = [];
    for (const group of groups.items) {
        const names = of.envGroups.includes(group.name) ? await groupNames(client, group.id) : NOTHING_HELD;
        if ('reason' in names)
            return unavailable(names.reason);
        envGroups.push({ name: group.name, services: group.serviceLinks.map(({ name }) => name), ...names });
    }
    return { status: 'answered', services: live, envGroups };
};
const NO_NAMES = { ok: true, items: [] };
const NOTHING_HELD = { names: [], secretFiles: [] };
const serviceNames = async (client, id) => {
    const listed = await listAll(client, `services/${encodeURIComponent(id)}/env-vars`, ENV_VAR, new Set(['key', 'cursor']));
    return listed.ok ? { ok: true, items: listed.items.map(({ envVar }) => envVar.key) } : listed;
};
const groupNames = async (client, id) => {
    const answer = await client.send({
        method: 'GET',
        path: `env-groups/${encodeURIComponent(id)}`,
        keepsTextsOf: new Set(['key', 'name']),
    });
    const refusal = refusalOf(answer);
    if (refusal !== undefined || answer.status === 'failed')
        return { reason: refusal ?? '' };
    const read = GROUP_NAMES.safeParse(answer.body);
    if (!read.success)
        return { reason: 'it answered in a shape that is not documented' };
    return {
        names: read.data.envVars.map(({ key }) => key),
        secretFiles: read.data.secretFiles.map(({ name }) => name),
    };
};
/** What the API calls a type, in the words of a Blueprint. */
const TYPES = {
    static_site: 'static',
    web_service: 'web',
    private_service: 'pserv',
    background_worker: 'worker',
    cron_job: 'cron',
};
const live_render_text = schemas/* string */.YjP().min(1).max(1024);
const SERVICE = schemas/* object */.Ikc({
    service: schemas/* object */.Ikc({
        id: live_render_text,
        name: live_render_text,
        type: live_render_text,
        serviceDetails: schemas/* object */.Ikc({ ipAllowList: schemas/* array */.YOg(schemas/* object */.Ikc({ cidrBlock: schemas/* string */.YjP().max(100) })).nullish() })
            .nullish(),
    }),
});
const GROUP = schemas/* object */.Ikc({
    id: live_render_text,
    name: live_render_text,
    serviceLinks: schemas/* array */.YOg(schemas/* object */.Ikc({ name: live_render_text })).default([]),
});
const ENV_VAR = schemas/* object */.Ikc({ envVar: schemas/* object */.Ikc({ key: live_render_text }) });
const GROUP_NAMES = schemas/* object */.Ikc({
    envVars: schemas/* array */.YOg(schemas/* object */.Ikc({ key: live_render_text })).default([]),
    secretFiles: schemas/* array */.YOg(schemas/* object */.Ikc({ name: live_render_text })).default([]),
});

// EXTERNAL MODULE: ./lib/readers/file-bytes.js
var file_bytes = __webpack_require__(45954);
// EXTERNAL MODULE: ./lib/readers/git/path-spelling.js
var path_spelling = __webpack_require__(41595);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/readers/places.js


const placesIn = (folder) => {
    const top = Buffer.from(folder.endsWith(external_node_path_.sep) ? folder : `${folder}${external_node_path_.sep}`);
    const at = (raw) => Buffer.concat([top, raw]);
    const parents = new Map();
    const look = async (raw) => {
        const end = raw.lastIndexOf(SLASH);
        const parent = end === -1 ? 'folder' : await lookAtParent(raw.subarray(0, end));
        if (parent === 'folder')
            return standing(at(raw));
        return parent === 'unreadable' ? parent : undefined;
    };
    const lookAtParent = (raw) => {
        const key = raw.toString('latin1');
        const kind = parents.get(key) ?? look(raw);
        parents.set(key, kind);
        return kind;
    };
    return { at, kindOf: async (raw) => (isPlain(raw) ? look(raw) : undefined) };
};
const SLASH = 0x2f;
/** A path that git could hold: not absolute, no `.`, no `..`, not inside `.git`. */
const isPlain = (raw) => {
    const path = raw.toString('latin1');
    if (path.includes('\0') || (external_node_path_.sep === '\\' && /[\\:]/.test(path)))
        return false;
    return path.split('/').every((part) => !['', '.', '..', '.git'].includes(part.toLowerCase()));
};
/** Asked at once: a thread that asks takes ten times as long as the answer. */
const standing = (path) => {
    try {
        const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return stats === undefined ? undefined : kindOfStats(stats);
    }
    catch (error) {
        return kindOfFailure(error);
    }
};
const kindOfStats = (stats) => {
    if (stats.isFile())
        return 'file';
    if (stats.isSymbolicLink())
        return 'symlink';
    return stats.isDirectory() ? 'folder' : 'other';
};
const kindOfFailure = (error) => error.code === 'ENOENT' || error.code === 'ENOTDIR' ? undefined : 'unreadable';

;// CONCATENATED MODULE: ./lib/readers/walk-folder.js


/** Beyond this a folder without a repository is not listed: it is more likely a home folder than a project. */
const MAX_FILES = 200_000;
/**
 * Raw paths, with `/`, of every file and link below `folder`; no link is followed and `.git` is left out.
 * Throws CouldNotLook for a folder that cannot be listed, or for more than 200,000 files.
 */
const walkFolder = async (folder, maxFiles = MAX_FILES) => {
    const found = [];
    const open = [Buffer.alloc(0)];
    for (let below = open.pop(); below !== undefined; below = open.pop()) {
        for (const entry of await entriesOf(folder, below)) {
            const raw = below.length === 0 ? entry.name : Buffer.concat([below, Buffer.from('/'), entry.name]);
            if (entry.isDirectory() && !entry.name.equals(DOT_GIT))
                open.push(raw);
            else if (entry.isFile() || entry.isSymbolicLink())
                found.push(raw);
        }
        if (found.length > maxFiles) {
            throw new could_not_look/* CouldNotLook */.Y(`The folder holds more than ${maxFiles} files and no git repository says which of them count.`);
        }
    }
    return found;
};
const DOT_GIT = Buffer.from('.git');
const entriesOf = async (folder, below) => {
    try {
        const path = Buffer.concat([Buffer.from(`${folder}/`), below]);
        return await (0,promises_.readdir)(path, { encoding: 'buffer', withFileTypes: true });
    }
    catch {
        const name = below.length === 0 ? 'to check' : `\`${below.toString()}\``;
        throw new could_not_look/* CouldNotLook */.Y(`The folder ${name} cannot be listed. Make it readable, or take it out.`);
    }
};

;// CONCATENATED MODULE: ./lib/readers/working-files.js







/**
 * The files as they stand in `folder`. With a repository, those that git knows or would know; without, all but `.git`.
 * What was deleted on disk is not listed. A link is never followed, not even one that stands in for a parent folder.
 */
const workingFiles = (folder, repository) => {
    const places = placesIn(folder);
    let loading;
    const listing = () => {
        loading ??= load(folder, places, repository);
        return loading;
    };
    const readBytes = async (path, maxBytes) => {
        const raw = (path.includes('\\') ? (await listing()).rawPaths.get(path) : undefined) ?? Buffer.from(path);
        const kind = await places.kindOf(raw);
        if (kind === 'file')
            return (0,open_file/* readRegularFile */.X)(places.at(raw), maxBytes);
        if (kind === 'unreadable')
            return { ok: false, problem: kind };
        return { ok: false, problem: kind === undefined ? 'missing' : 'not-a-file' };
    };
    return {
        list: async () => (await listing()).entries,
        readBytes,
        readText: async (path, maxBytes) => (0,file_bytes/* textOf */.b)(await readBytes(path, maxBytes)),
    };
};
const load = async (folder, places, repository) => {
    const listed = repository === undefined ? await walkFolder(folder) : await repository.workingPaths();
    const rawPaths = new Map();
    const entries = [];
    const kinds = await Promise.all(listed.map((raw) => places.kindOf(withoutSlash(raw))));
    for (const [n, kind] of kinds.entries()) {
        if (kind === undefined)
            continue;
        const raw = withoutSlash(listed[n] ?? Buffer.alloc(0));
        const path = (0,path_spelling/* spellPath */._)(raw);
        const twin = rawPaths.get(path);
        if (twin !== undefined && !twin.equals(raw))
            throw new could_not_look/* CouldNotLook */.Y(commit_files/* ALIKE */.D);
        if (twin === undefined)
            entries.push({ path, kind: ENTRY_KINDS[kind] });
        rawPaths.set(path, raw);
    }
    return { entries: (0,file_bytes/* sortedByPath */.o)(entries), rawPaths };
};
/** What is no file, though it stands in place of one, is listed: whoever reads it learns that it cannot be. */
const ENTRY_KINDS = {
    file: 'file',
    other: 'file',
    unreadable: 'file',
    symlink: 'symlink',
    folder: 'submodule',
};
/** git ends the name of a nested repository with a slash. */
const withoutSlash = (raw) => (raw.at(-1) === 0x2f ? raw.subarray(0, -1) : raw);

// EXTERNAL MODULE: ./lib/readers/osv/question.js
var question = __webpack_require__(26999);
;// CONCATENATED MODULE: ./lib/readers/osv/osv-engine.js


/** OSV: packages and versions are sent, advisories come back. Source: https://google.github.io/osv.dev/api/ */
const osvEngine = (options) => {
    const cache = new Map();
    return {
        async look(manifests) {
            const base = (0,base_address/* baseAddress */.u)(options.baseUrl);
            const engine = base.ok ? `OSV (${`${base.url.host}${base.url.pathname}`.replace(/\/$/, '')})` : 'OSV';
            const unavailable = (cause, reason) => ({
                status: 'unavailable',
                engine,
                cause,
                reason,
            });
            if (!manifests.some((manifest) => (0,question/* registryPackagesOf */.aT)(manifest).length > 0)) {
                return { status: 'answered', engine, looks: manifests.map(({ path }) => nothingToAsk(path)) };
            }
            if (options.offline) {
                return unavailable('offline', 'OSV was not asked, because this run is offline. Run it with the network for an answer.');
            }
            if (!base.ok) {
                return unavailable('outage', `osv-url ${base.problem}. It takes an https:// address, or http:// of this machine.`);
            }
            const [{ lookUp }, { judgeManifests }] = await Promise.all([
                __webpack_require__.e(/* import() */ 329).then(__webpack_require__.bind(__webpack_require__, 49329)),
                __webpack_require__.e(/* import() */ 562).then(__webpack_require__.bind(__webpack_require__, 37562)),
            ]);
            const found = await lookUp((0,question/* questionsOf */.PW)(manifests), { ...options, base: base.url, name: engine, cache });
            if (found.status === 'refused')
                return unavailable(found.cause, found.reason);
            return { status: 'answered', engine, looks: judgeManifests(manifests, found) };
        },
    };
};
const nothingToAsk = (manifest) => ({
    status: 'scanned',
    manifest,
    examined: 0,
    missed: [],
    vulnerabilities: [],
    licences: [],
});

// EXTERNAL MODULE: ./lib/readers/private-folder.js
var private_folder = __webpack_require__(66044);
// EXTERNAL MODULE: ./lib/readers/command-end.js
var command_end = __webpack_require__(31813);
// EXTERNAL MODULE: ./lib/readers/is-within.js
var is_within = __webpack_require__(24468);
// EXTERNAL MODULE: ./lib/readers/releases/download-release.js
var download_release = __webpack_require__(46315);
// EXTERNAL MODULE: ./lib/readers/releases/release-cache.js
var release_cache = __webpack_require__(77149);
;// CONCATENATED MODULE: ./lib/readers/snyk/snyk-release.js

/** The one release that is used, of the npm package as of the binary. */
const SNYK_VERSION = '1.1307.4';
/** Source of the digests: `wrapper_dist/generated/sha256sums.txt` of the npm package `snyk` 1.1307.4, of the address its `src/common.ts`. */
const OFFICIAL_SNYK = {
    baseUrl: `https://downloads.snyk.io/cli/v${SNYK_VERSION}`,
    pins: {
        'linux-x64': {
            asset: 'snyk-linux',
            sha256: 'b0baee4fa4d7d11b7df927a1046cf8137a8a89fafac8101a45c3c0e0777ddc35',
        },
        'linux-arm64': {
            asset: 'snyk-linux-arm64',
            sha256: '694c014c1d0db25b481092fd7df6edf6e01449d5ab7b043843a6fb41c141ba08',
        },
        'alpine-x64': {
            asset: 'snyk-alpine',
            sha256: 'be18bf047d9a15f7ff5b31f515d214f53f9510e620edb628459f9b10637c5cdb',
        },
        'alpine-arm64': {
            asset: 'snyk-alpine-arm64',
            sha256: '324b7aff778bc3df5ea7d6d085cc6ec6a0c6951acb545fad028afd970cf441f4',
        },
        'darwin-x64': {
            asset: 'snyk-macos',
            sha256: 'ed500e5fe8b61060f5df7fe781c7c9a3d1fb7bad23f413777efb21c6263836c6',
        },
        'darwin-arm64': {
            asset: 'snyk-macos-arm64',
            sha256: '31a07d915fba0c24e3b60716f22c8a18cdb1e9b9590546fc1ef21c92309ab7fb',
        },
        'win32-x64': {
            asset: 'snyk-win.exe',
            sha256: '4e3c383d5644b48442af2f74f0d9be4397ed5fed5f72ade86655cf4cf64ce3fb',
        },
    },
};
const snykPlatform = () => {
    const system = process.platform === 'linux' && (0,external_node_fs_.existsSync)('/etc/alpine-release') ? 'alpine' : process.platform;
    return `${system}-${process.arch}`;
};

;// CONCATENATED MODULE: ./lib/readers/snyk/npm-snyk.js






/** The CLI's own program in TypeScript, without the wrapper that would download a binary. */
const PROGRAM = 'dist/cli/index.js';
/**
 * The CLI of the npm package `snyk` that was installed with this program, or part of a sentence that says why there is none.
 * One that lies in the checked folder is never taken.
 */
const npmSnyk = async (folder, from = import.meta.url) => {
    const manifest = placeOf(from);
    if (manifest === undefined)
        return { refused: 'the npm package snyk is not installed beside this program' };
    if ((0,is_within/* isWithin */.U)(await (0,promises_.realpath)(manifest), await (0,promises_.realpath)(folder)))
        return { refused: 'the npm package snyk lies in the checked folder' };
    const read = await (0,open_file/* readRegularFile */.X)(manifest, 1024 * 1024);
    const version = read.ok ? /"version":\s*"([\w.+-]{1,40})"/.exec(read.bytes.toString())?.[1] : undefined;
    if (version !== SNYK_VERSION)
        return { refused: `the npm package snyk is not the pinned ${SNYK_VERSION}` };
    return { program: (0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), PROGRAM) };
};
/** Looked up when it is needed, under a name that a bundler cannot know, so that the package stays where npm put it. */
const placeOf = (from) => {
    try {
        return (0,external_node_module_.createRequire)(from).resolve(['snyk', 'package.json'].join('/'));
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./lib/readers/snyk/find-snyk.js








/** Far above the real programs of about 150 MB. */
const find_snyk_MAX_BYTES = 512 * 1024 * 1024;
const DOWNLOAD_SECONDS = 300;
/**
 * Finds a CLI that may be given the token: the named one, or else the verified release of the cache, the npm package that was
 * installed with this program, or the release downloaded and verified. The npm package comes before the download because it is
 * there, checked by npm, and 150 MB smaller; the Action has none. What is called `snyk` on PATH is not asked: nobody named it.
 */
const findSnyk = async (request) => {
    const reasons = [];
    for (const attempt of request.path === undefined ? ways(request) : [() => named(request, request.path ?? '')]) {
        const result = await attempt();
        if ('program' in result)
            return result;
        reasons.push(result.refused);
    }
    return {
        missing: `No usable Snyk CLI: ${reasons.join('; ')}. Set \`snyk-path\` to one outside the checked folder, or let this machine reach downloads.snyk.io.`,
    };
};
const ways = (request) => {
    const { folder, from, origin = OFFICIAL_SNYK } = request;
    const pin = origin.pins[snykPlatform()];
    const npm = () => ofNpm(folder, from);
    if (pin === undefined)
        return [npm, async () => ({ refused: `there is no verified release for ${snykPlatform()}` })];
    return [() => fromCache(request, pin), npm, () => fromDownload(request, pin, origin)];
};
const named = async ({ folder, privateFolder, commands, signal }, path) => {
    const program = (0,external_node_path_.resolve)(path);
    if ((0,is_within/* isWithin */.U)(program, folder)) {
        return { refused: '`snyk-path` lies in the checked folder, where a change under test could replace it' };
    }
    const result = await commands.run({
        program,
        args: ['--version'],
        folder: privateFolder,
        environment: { HOME: privateFolder, SNYK_CACHE_PATH: (0,external_node_path_.join)(privateFolder, 'cache'), SNYK_DISABLE_ANALYTICS: '1' },
        timeoutSeconds: 60,
        signal,
    });
    if (result.status !== 'exited' || result.code !== 0) {
        return { refused: `the program at \`snyk-path\` does not tell its version: ${(0,command_end/* describeEnd */.l)(result)}` };
    }
    const version = /^v?(\d+\.[\w.+-]{1,40})/.exec(result.stdout.toString('utf8', 0, 200))?.[1];
    if (version === undefined)
        return { refused: 'the program at `snyk-path` does not tell its version' };
    return { label: `snyk ${version}`, program, leadingArgs: [] };
};
const ofNpm = async (folder, from) => {
    const found = await npmSnyk(folder, from);
    if ('refused' in found)
        return found;
    return { label: `snyk ${SNYK_VERSION} (npm)`, program: process.execPath, leadingArgs: [found.program] };
};
const fromCache = async (request, pin) => {
    const cached = await (0,release_cache/* readCache */.xe)(request.cacheFolder, pin, find_snyk_MAX_BYTES);
    if (cached.status === 'kept')
        return placed(request, cached.content);
    return {
        refused: cached.status === 'absent'
            ? 'the cache holds no release'
            : `the cached ${pin.asset} was not the release that its digest names, and was removed`,
    };
};
const fromDownload = async (request, pin, { baseUrl }) => {
    const download = await (0,download_release/* downloadRelease */.O)(`${baseUrl}/${pin.asset}`, {
        timeoutSeconds: DOWNLOAD_SECONDS,
        maxBytes: find_snyk_MAX_BYTES,
        signal: request.signal,
    });
    if (download.status === 'failed')
        return { refused: `the download of ${pin.asset} failed: ${download.reason}` };
    if (!(0,release_cache/* isPinned */.T4)(download.asset, pin)) {
        return { refused: `the downloaded ${pin.asset} is not the release: its digest is wrong` };
    }
    await (0,release_cache/* writeCache */.aR)(request.cacheFolder, pin, download.asset);
    return placed(request, download.asset);
};
const placed = async ({ privateFolder }, content) => {
    const program = (0,external_node_path_.join)(privateFolder, process.platform === 'win32' ? 'snyk.exe' : 'snyk');
    await (0,promises_.writeFile)(program, content, { mode: 0o700 });
    return { label: `snyk ${SNYK_VERSION}`, program, leadingArgs: [] };
};

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./lib/parsers/python-packages/package-version.js
var package_version = __webpack_require__(64558);
;// CONCATENATED MODULE: ./lib/parsers/snyk-fixes.js



const LONGEST_VERSION = 200;
/** Of the fixed versions that Snyk names for all branches of a package, those above the installed one, lowest first. */
const fixesAbove = (ecosystem, installed, fixedIn) => {
    const { isOne, order } = VERSIONS[ecosystem];
    const known = [...new Set(fixedIn)].filter((version) => version.length <= LONGEST_VERSION && isOne(version));
    if (!isOne(installed))
        return known.sort(order);
    return known.filter((version) => order(version, installed) > 0).sort(order);
};
const VERSIONS = {
    npm: { isOne: (version) => semver.valid(version) !== null, order: semver.compare },
    PyPI: { isOne: package_version/* isVersion */.l, order: pep440.compare },
};

;// CONCATENATED MODULE: ./lib/readers/snyk/placed-packages.js
const placed_packages_keyOf = ({ name, version }) => `${name}@${version}`;
/**
 * Spreads the registry packages of a manifest over as few lockfiles as can hold them: a Python lockfile holds one version of a
 * name, an npm one holds one version of a name below each package. Packages whose name or version is none that a registry
 * knows are in none of them.
 */
const placePackages = ({ ecosystem, packages }) => {
    const asked = packages.filter((one) => one.source === 'registry' && isSpelled(one));
    const known = new Map(asked.map((one) => [placed_packages_keyOf(one), one]));
    const places = new Map();
    const layers = [];
    for (const one of [...known.values()].sort((a, b) => a.via.length - b.via.length)) {
        const slot = (parent) => (ecosystem === 'npm' ? `${parent}\n${one.name}` : one.name);
        const parentKey = nearestKnown(one, known);
        const parent = parentKey === undefined ? undefined : places.get(parentKey);
        const below = parent !== undefined && !parent.layer.taken.has(slot(parentKey ?? '')) ? parent : undefined;
        const layer = below?.layer ?? layers.find(({ taken }) => !taken.has(slot(''))) ?? openLayer(layers);
        const node = { name: one.name, version: one.version, children: [] };
        (below?.node.children ?? layer.roots).push(node);
        layer.taken.add(slot(below === undefined ? '' : (parentKey ?? '')));
        layer.keys.add(placed_packages_keyOf(one));
        places.set(placed_packages_keyOf(one), { layer, node });
    }
    return layers;
};
const openLayer = (layers) => {
    const layer = { roots: [], keys: new Set(), taken: new Set() };
    layers.push(layer);
    return layer;
};
/** Only what lies nearer to the root can stand above it: no circle, whatever the ways say. */
const nearestKnown = ({ via }, known) => via.slice(0, -1).findLast((key) => (known.get(key)?.via.length ?? Number.POSITIVE_INFINITY) < via.length);
/** Names and versions that a registry can hold: nothing of them means anything to a path, to JSON or to TOML. */
const isSpelled = ({ name, version }) => name.length <= 214 && NAME.test(name) && VERSION.test(version);
const NAME = /^(?:@[A-Za-z0-9~-][\w.~-]*\/)?[A-Za-z0-9~-][\w.~-]*$/;
const VERSION = /^[0-9A-Za-z][\w.+!-]{0,255}$/;

;// CONCATENATED MODULE: ./lib/readers/snyk/look-at-manifest.js


/** Puts together what Snyk said of the lockfiles that restate a manifest, the canaries taken out. */
const lookOf = (manifest, runs) => {
    const registry = new Map(manifest.packages.filter(({ source }) => source === 'registry').map((one) => [placed_packages_keyOf(one), one]));
    const dropped = new Set(runs.flatMap(({ run }) => run.missed));
    const shown = new Set(runs.flatMap(({ lockfile }) => [...lockfile.packages]));
    const missed = [...registry.keys()].filter((key) => dropped.has(key) || !shown.has(key));
    const asked = (one) => registry.has(placed_packages_keyOf(one));
    const vulnerabilities = new Map();
    for (const one of runs.flatMap(({ run }) => run.project.vulnerabilities).filter(asked)) {
        const key = `${one.advisory.id} ${placed_packages_keyOf(one)}`;
        const known = vulnerabilities.get(key);
        const way = registry.get(placed_packages_keyOf(one))?.via ?? [];
        vulnerabilities.set(key, known === undefined ? vulnerabilityOf(manifest.ecosystem, one, way) : merged(known, one));
    }
    const licences = new Map();
    for (const one of runs.flatMap(({ run }) => run.project.licences).filter(asked)) {
        licences.set(`${placed_packages_keyOf(one)} ${one.licence}`, one);
    }
    return {
        status: 'scanned',
        manifest: manifest.path,
        examined: registry.size - missed.length,
        missed,
        ...(missed[0] === undefined ? {} : { missedBecause: shown.has(missed[0]) ? DROPPED : UNSPELLED }),
        vulnerabilities: [...vulnerabilities.values()],
        licences: [...licences.values()],
    };
};
const DROPPED = 'Snyk left them out of what it looked at. Let OSV look at them too, with `engine: both`.';
const UNSPELLED = 'No registry has such a name or version. Correct it in the lockfile.';
/** An upgrade is told only where Snyk's way to the package is ours: for another way it may be another one. */
const vulnerabilityOf = (ecosystem, { name, version, advisory, fixedIn, from, upgrade }, way) => {
    const sameWay = from.length === way.length + 1 && way.every((key, n) => key === from[n + 1]);
    const told = sameWay && upgrade !== undefined && upgrade !== way[0];
    return { name, version, advisory, fixedIn: fixesAbove(ecosystem, version, fixedIn), ...(told ? { upgrade } : {}) };
};
/** Snyk has more than one entry for some advisories. */
const merged = (known, { advisory }) => ({
    ...known,
    advisory: {
        ...known.advisory,
        aliases: [...new Set([...known.advisory.aliases, ...advisory.aliases])].sort(),
    },
});

;// CONCATENATED MODULE: ./lib/readers/snyk/restated-lockfile.js

/**
 * Restates a manifest's registry packages. Of the repository under test nothing but names and versions is in it, so there is
 * nothing to execute, to include or to obey; and each package stands in it once, so the answer grows with the packages and not
 * with the ways to them. Empty when there is nothing to ask.
 */
const restate = (manifest) => placePackages(manifest).map((layer) => {
    const canary = canaryBeside(manifest);
    const roots = [...layer.roots, { ...canary, children: [] }];
    return { ...WRITERS[manifest.ecosystem](roots), packages: layer.keys, canary: placed_packages_keyOf(canary) };
});
/**
 * Abandoned packages with an advisory that nobody will take back: CVE-2017-16042 and CVE-2018-3728 (npm), CVE-2013-7459 and
 * CVE-2012-2921 (PyPI). One whose name the manifest does not have is planted.
 */
const CANARIES = {
    npm: [
        { name: 'growl', version: '1.8.1' },
        { name: 'hoek', version: '4.2.0' },
    ],
    PyPI: [
        { name: 'pycrypto', version: '2.6.1' },
        { name: 'feedparser', version: '5.1.1' },
    ],
};
const canaryBeside = ({ ecosystem, packages }) => {
    const [first, second] = CANARIES[ecosystem];
    return packages.some(({ name }) => name === first.name) ? second : first;
};
const PROJECT = { name: 'aduana', version: '0.0.0' };
/** Version 3: https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json */
const writeNpm = (roots) => {
    const project = { ...PROJECT, dependencies: wanted(roots) };
    const packages = { '': project };
    const open = roots.map((node) => ({ node, folder: '' }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node, folder } = next;
        const place = `${folder}node_modules/${node.name}`;
        packages[place] = { version: node.version, dependencies: wanted(node.children) };
        open.push(...node.children.map((child) => ({ node: child, folder: `${place}/` })));
    }
    return {
        files: {
            'package.json': JSON.stringify(project),
            'package-lock.json': JSON.stringify({ ...PROJECT, lockfileVersion: 3, requires: true, packages }),
        },
        lockfile: 'package-lock.json',
        packageManager: 'npm',
    };
};
const wanted = (nodes) => Object.fromEntries(nodes.map(({ name, version }) => [name, version]));
/**
 * Poetry's is the one Python lockfile that Snyk reads without running Python:
 * https://github.com/snyk/poetry-lockfile-parser/blob/main/lib/poetry-dep-graph-builder.ts
 */
const writePoetry = (roots) => {
    const stanzas = [];
    const open = [...roots];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        const table = node.children.length === 0 ? [] : ['[package.dependencies]', ...node.children.map(dependency)];
        stanzas.push(['[[package]]', `name = "${node.name}"`, `version = "${node.version}"`, ...table, ''].join('\n'));
        open.push(...node.children);
    }
    const head = ['[tool.poetry]', `name = "${PROJECT.name}"`, `version = "${PROJECT.version}"`, ''];
    return {
        files: {
            'pyproject.toml': [...head, '[tool.poetry.dependencies]', ...roots.map(dependency), ''].join('\n'),
            'poetry.lock': stanzas.join('\n'),
        },
        lockfile: 'poetry.lock',
        packageManager: 'poetry',
    };
};
const dependency = ({ name }) => `"${PASSED_OVER.has(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name}" = "*"`;
/** Snyk passes over dependencies of these very names, in this very spelling; their versions have advisories all the same. */
const PASSED_OVER = new Set(['setuptools', 'distribute', 'pip', 'wheel', 'python']);
const WRITERS = {
    npm: writeNpm,
    PyPI: writePoetry,
};

// EXTERNAL MODULE: ./lib/parsers/cvss.js
var cvss = __webpack_require__(42817);
// EXTERNAL MODULE: ./lib/parsers/one-line.js
var one_line = __webpack_require__(24119);
;// CONCATENATED MODULE: ./lib/parsers/snyk-report.js



const issue = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().regex(/^[\w.:@/+-]{1,200}$/),
    title: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    from: schemas/* array */.YOg(schemas/* string */.YjP()),
    severity: schemas/* enum */.k5n(['low', 'medium', 'high', 'critical']),
    type: schemas/* string */.YjP().optional(),
    license: schemas/* string */.YjP().optional(),
    upgradePath: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()])).default([]),
    fixedIn: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    identifiers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())).nullish(),
    cvssScore: schemas/* number */.aig().min(0).max(10).nullish(),
    CVSSv3: schemas/* string */.YjP().nullish(),
    cvssSources: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().nullish(), vector: schemas/* string */.YjP().nullish() })).nullish(),
});
/** A real answer always names the organisation: without one, the service sent half of it. */
const tested = schemas/* object */.Ikc({
    ok: schemas/* boolean */.zMY(),
    org: schemas/* string */.YjP().min(1),
    dependencyCount: schemas/* int */.Whr().nonnegative(),
    vulnerabilities: schemas/* array */.YOg(issue),
});
const failed = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(false), error: schemas/* string */.YjP() });
/**
 * Reads what `snyk test --json` prints: one project as an object, several as an array, before them, with `--print-deps`, the tree
 * of what it looked at. Source: https://github.com/snyk/cli/blob/v1.1307.4/src/lib/formatters/test/format-test-results.ts
 * Never throws, and no message of it repeats the text.
 */
const parseSnykReport = (text) => {
    if (text.trim() === '')
        return { ok: false, problem: 'nothing printed' };
    const documents = [];
    try {
        // Inside a printed document every line that opens a bracket is indented.
        for (const document of text.split(/\n(?=[{[])/))
            documents.push(JSON.parse(document));
    }
    catch {
        return { ok: false, problem: 'no JSON' };
    }
    const report = documents.pop();
    const projects = (Array.isArray(report) ? report : [report]).map(projectOf);
    const known = projects.filter((project) => project !== undefined);
    if (known.length === 0 || known.length < projects.length || documents.length > 1) {
        return { ok: false, problem: 'not the shape of a Snyk report' };
    }
    return { ok: true, projects: known, ...(documents.length === 0 ? {} : { listed: packagesOf(documents[0]) }) };
};
const projectOf = (value) => {
    const failure = failed.safeParse(value);
    if (failure.success)
        return { status: 'failed', error: failure.data.error };
    const { data } = tested.safeParse(value);
    if (data === undefined || data.ok !== (data.vulnerabilities.length === 0))
        return undefined;
    return {
        status: 'tested',
        dependencyCount: data.dependencyCount,
        vulnerabilities: data.vulnerabilities.filter(({ type }) => type !== 'license').map(snyk_report_vulnerabilityOf),
        licences: data.vulnerabilities.filter(({ type }) => type === 'license').map(licenceOf),
    };
};
const snyk_report_vulnerabilityOf = (raw) => {
    const upgrade = raw.upgradePath[1];
    return {
        name: raw.name,
        version: raw.version,
        advisory: advisoryOf(raw),
        fixedIn: raw.fixedIn,
        from: raw.from,
        ...(typeof upgrade === 'string' ? { upgrade } : {}),
    };
};
const advisoryOf = (raw) => {
    const { id, title, name, severity } = raw;
    const identifiers = new Map(Object.entries(raw.identifiers ?? {}));
    const known = [...identifiers].flatMap(([kind, names]) => (NAMED.has(kind) ? names : []));
    const names = [...new Set([...known.filter((one) => SPELLED.test(one)), id])].sort(byRank);
    const best = names[0] ?? id;
    const malicious = /^malicious package\b/i.test(title) ||
        (identifiers.get('CWE') ?? []).includes('CWE-506') ||
        names.some((one) => one.startsWith('MAL-'));
    const worked = scoreOf(raw);
    const rated = worked === undefined ? severity : (0,cvss/* severityOfScore */.F)(worked);
    const score = worked ?? raw.cvssScore ?? undefined;
    return {
        id: best,
        aliases: names.slice(1).sort(),
        summary: (0,one_line/* oneLine */.T)(`${title} in ${name}`, LONGEST_SUMMARY),
        severity: malicious ? 'critical' : rated,
        ...(score === undefined ? {} : { score }),
        malicious,
        url: `https://security.snyk.io/vuln/${encodeURIComponent(id)}`,
    };
};
const LONGEST_SUMMARY = 200;
/** The highest of Snyk's own vectors, as it is with OSV, so that both call the same advisory equally bad. */
const scoreOf = ({ CVSSv3, cvssSources }) => {
    const own = (cvssSources ?? []).slice(0, 100).filter(({ type }) => type === 'primary');
    const vectors = [CVSSv3, ...own.map(({ vector }) => vector)];
    const scores = vectors.flatMap((vector) => (vector ? ((0,cvss/* cvssScore */._)(vector) ?? []) : []));
    return scores.length > 0 ? Math.max(...scores) : undefined;
};
/** The others name a kind of weakness, not this one. */
const NAMED = new Set(['CVE', 'GHSA', 'MAL']);
const SPELLED = /^[A-Z]+-[\w-]{1,60}$/;
const RANKS = ['CVE-', 'GHSA-', 'MAL-'];
const byRank = (a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1);
const rankOf = (id) => {
    const rank = RANKS.findIndex((prefix) => id.startsWith(prefix));
    return rank === -1 ? RANKS.length : rank;
};
const licenceOf = ({ name, version, license, title, severity }) => ({
    name,
    version,
    licence: (0,one_line/* oneLine */.T)(license ?? title, 100),
    severity,
});
const packagesOf = (tree) => {
    const found = new Set();
    const open = childrenOf(tree);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        const { name, version } = node;
        found.add(`${String(name)}@${String(version)}`);
        open.push(...childrenOf(node));
    }
    return found;
};
const childrenOf = (node) => {
    if (typeof node !== 'object' || node === null || !('dependencies' in node))
        return [];
    const { dependencies } = node;
    if (typeof dependencies !== 'object' || dependencies === null)
        return [];
    return Object.values(dependencies).filter((child) => typeof child === 'object' && child !== null);
};

;// CONCATENATED MODULE: ./lib/readers/snyk/judge-run.js



/**
 * Judges one run. It is whole only if Snyk ends with the code for vulnerabilities, reports one project with the planted canary in
 * it, about nothing that it was not asked, and proves what it looked at: by listing it, or by counting as many different
 * packages as it was given.
 */
const judgeRun = (result, { packages, canary }) => {
    if (result.status !== 'exited')
        return ended(result);
    const report = parseSnykReport(result.stdout.toString());
    const [project] = report.ok ? report.projects : [];
    const error = project?.status === 'failed' ? project.error : '';
    const known = FAILURES.find(({ code, words }) => code === result.code || words?.test(error));
    if (known !== undefined)
        return known.because(error);
    if (!report.ok)
        return broken(`Snyk ended with exit code ${result.code} and printed no report (${report.problem}).`);
    if (project?.status !== 'tested' || report.projects.length !== 1) {
        return broken(`Snyk ended with exit code ${result.code} and could not test what it was given.`);
    }
    const found = [...project.vulnerabilities, ...project.licences].map(placed_packages_keyOf);
    if (!project.vulnerabilities.some((one) => placed_packages_keyOf(one) === canary)) {
        return broken('Snyk found nothing in a package that was planted because it is known to be vulnerable.');
    }
    if (result.code !== VULNERABLE)
        return broken(`Snyk reported vulnerabilities and ended with exit code ${result.code}.`);
    const asked = new Set([...packages, canary]);
    if (found.some((key) => !asked.has(key)))
        return broken('Snyk reported on packages that it was not asked about.');
    const { listed } = report;
    if (listed === undefined && project.dependencyCount !== asked.size) {
        return broken(`Snyk says that it looked at ${project.dependencyCount} of ${asked.size} packages and not at which.`);
    }
    const missed = [...packages].filter((key) => listed !== undefined && !listed.has(key));
    if (project.dependencyCount < asked.size - missed.length) {
        return broken('Snyk lists more packages than it says it looked at.');
    }
    return { status: 'answered', project, missed };
};
/** The canary is always found: https://docs.snyk.io/developer-tools/snyk-cli/commands/test (exit codes) */
const VULNERABLE = 1;
const broken = (reason, ofAll = false) => ({
    status: 'failed',
    cause: 'broken-answer',
    reason,
    ofAll,
});
const ended = (result) => {
    const reason = `The Snyk CLI gave no answer: ${(0,command_end/* describeEnd */.l)(result)}.`;
    switch (result.status) {
        case 'missing':
        case 'not-executable':
        case 'not-started':
            return { status: 'failed', cause: 'not-installed', reason, ofAll: true };
        case 'timed-out':
        case 'aborted':
            return { status: 'failed', cause: 'outage', reason, ofAll: true };
        default:
            return broken(reason);
    }
};
const of = (cause, reason) => () => ({ status: 'failed', cause, reason, ofAll: true });
const QUOTA = of('quota', 'The Snyk organisation has used up its tests, or asks too often. Wait for the next period, or raise its plan.');
const UNAUTHORISED = of('unauthorised', 'Snyk does not accept the token, or it may not test for this organisation. Renew SNYK_TOKEN and look at SNYK_CFG_ORG.');
const OUTAGE = of('outage', 'The service of Snyk cannot be reached or does not work. Try again later, or look at the proxy.');
/**
 * In this order. With SNYK_CI=1 the CLI ends with 77 for 401 and 403 and with 69 for any other 4xx:
 * https://github.com/snyk/cli/blob/v1.1307.4/src/cli/main.ts. Without a word about why, 69 is read as too many questions.
 */
const FAILURES = [
    {
        words: /\b(?:test|usage|rate|monthly)[- ]limit|\bquota\b|too many requests|limit (?:was |has been )?reached/i,
        because: QUOTA,
    },
    { words: /authenticat|unauthori[sz]ed|\bforbidden\b|snyk auth\b/i, because: UNAUTHORISED },
    { code: 77, because: UNAUTHORISED },
    {
        code: 69,
        because: (error) => {
            if (/not found|\borg(?:ani[sz]ation)?\b/i.test(error))
                return UNAUTHORISED();
            return /\bbad\b|invalid|too large|payload/i.test(error)
                ? broken('The service of Snyk refused the question as one that it does not understand.')
                : QUOTA();
        },
    },
    { code: 44, because: OUTAGE },
    { code: 75, because: OUTAGE },
    {
        words: /\bE(?:NOTFOUND|AI_AGAIN|CONN\w+|TIMEDOUT|HOSTUNREACH|NETUNREACH|PROTO)\b|socket|time[d ]?-?out|internal server error|bad gateway|unavailable|maintenance|certificate|self[- ]signed|tunneling/i,
        because: OUTAGE,
    },
];

;// CONCATENATED MODULE: ./lib/readers/snyk/snyk-environment.js

/** What of the user's environment speaks to Snyk: where its service is, for which organisation, and whom to trust on the way. */
const TAKEN_OVER = ['SNYK_CFG_ORG', 'NODE_EXTRA_CA_CERTS'];
/**
 * What is added to the clean environment of the one child that may know the token. Its home is a folder of its own, `PATH` leads
 * to an empty one so that it can start nothing, and it reports to nobody. A service without https is spoken to on this machine alone.
 */
const snykEnvironment = (token, { home, cache }, of) => {
    const taken = Object.fromEntries(TAKEN_OVER.flatMap((name) => (of[name] ? [[name, of[name]]] : [])));
    return {
        ...taken,
        ...serviceOf(of['SNYK_API']),
        SNYK_TOKEN: token,
        SNYK_CI: '1',
        SNYK_DISABLE_ANALYTICS: '1',
        SNYK_CFG_DISABLESUGGESTIONS: 'true',
        SNYK_DISABLE_UPDATE_CHECK: '1',
        NO_UPDATE_NOTIFIER: '1',
        SNYK_TMP_PATH: home,
        SNYK_CACHE_PATH: cache,
        HOME: home,
        USERPROFILE: home,
        XDG_CONFIG_HOME: (0,external_node_path_.join)(home, 'config'),
        XDG_CACHE_HOME: cache,
        TMPDIR: home,
        TMP: home,
        TEMP: home,
        PATH: (0,external_node_path_.join)(home, 'bin'),
    };
};
const serviceOf = (address) => {
    if (!address)
        return {};
    const onThisMachine = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(address);
    return { SNYK_API: address, ...(onThisMachine ? { SNYK_HTTP_PROTOCOL_UPGRADE: '0' } : {}) };
};

;// CONCATENATED MODULE: ./lib/readers/snyk/run-snyk.js




/**
 * Shows one lockfile to Snyk, in a folder that holds nothing else, and judges what comes back. `--print-deps` makes it list what it
 * looked at, and keeps the binary to the same way of testing as the npm package:
 * https://github.com/snyk/cli-extension-os-flows/blob/main/internal/commands/ostest/routing.go. The binary unpacks itself into the
 * cache, which all runs share.
 */
const runSnyk = async (lockfile, tools) => {
    const { cli, token, environment, privateFolder, commands, timeoutSeconds, signal } = tools;
    const [project, home] = await Promise.all([
        (0,promises_.mkdtemp)((0,external_node_path_.join)(privateFolder, 'project-')),
        (0,promises_.mkdtemp)((0,external_node_path_.join)(privateFolder, 'home-')),
    ]);
    await (0,promises_.mkdir)((0,external_node_path_.join)(home, 'bin'));
    await Promise.all(Object.entries(lockfile.files).map(([name, text]) => (0,promises_.writeFile)((0,external_node_path_.join)(project, name), text, { mode: 0o600 })));
    const result = await commands.run({
        program: cli.program,
        args: [
            ...cli.leadingArgs,
            ...['test', '--json', '--print-deps', '--ignore-policy'],
            ...[`--file=${lockfile.lockfile}`, `--package-manager=${lockfile.packageManager}`],
            ...(lockfile.packageManager === 'poetry' ? [`--command=${ANSWERS_VERSION}`] : []),
        ],
        folder: project,
        environment: snykEnvironment(token, { home, cache: (0,external_node_path_.join)(privateFolder, 'cache') }, environment),
        timeoutSeconds,
        signal,
    });
    return judgeRun(result, lockfile);
};
/**
 * For a poetry.lock Snyk asks Python for its version, for its own statistics, and nothing else; any program that answers
 * `--version` will do, and this one is always there. On Windows Snyk hands the word to a shell.
 */
const ANSWERS_VERSION = process.platform === 'win32' ? `"${process.execPath}"` : process.execPath;

;// CONCATENATED MODULE: ./lib/readers/snyk/snyk-engine.js





/** Each takes seconds to start, and a service that is asked too often stops answering. */
const AT_ONCE = 2;
/**
 * The Snyk CLI, shown lockfiles that restate the inventory: nothing of the repository but names and versions of its registry
 * packages. Source: https://docs.snyk.io/developer-tools/snyk-cli/commands/test
 */
const snykEngine = (options) => ({
    async look(manifests) {
        const { folder, token, untrusted, offline } = options;
        if (untrusted !== undefined) {
            return snyk_engine_unavailable('untrusted-code', `Snyk is not started for ${untrusted}: its token is not for foreign code.`);
        }
        if (offline)
            return snyk_engine_unavailable('offline', 'Snyk is asked over the network, and the run is offline.');
        if (token === undefined || token === '') {
            return snyk_engine_unavailable('no-token', 'There is no SNYK_TOKEN. Give one as a secret of the workflow.');
        }
        const privateFolder = await (0,private_folder/* openPrivateFolder */.q)(folder);
        try {
            const cli = await findSnyk({ ...options, privateFolder: privateFolder.path });
            if ('missing' in cli)
                return snyk_engine_unavailable('not-installed', cli.missing);
            return await snyk_engine_ask(manifests, cli, { ...options, token, privateFolder: privateFolder.path });
        }
        finally {
            await privateFolder.dispose();
        }
    },
});
const snyk_engine_unavailable = (cause, reason, engine = 'snyk') => ({
    status: 'unavailable',
    engine,
    cause,
    reason,
});
const snyk_engine_ask = async (manifests, cli, options) => {
    const stop = new AbortController();
    const tools = {
        ...options,
        cli,
        timeoutSeconds: options.timeoutSeconds ?? 300,
        signal: AbortSignal.any([options.signal, stop.signal]),
    };
    const questions = manifests.map((manifest) => ({ manifest, lockfiles: restate(manifest) }));
    const runs = new Map();
    let ofAll;
    const left = questions.flatMap(({ lockfiles }) => lockfiles);
    const worker = async () => {
        for (let next = left.shift(); next !== undefined && ofAll === undefined; next = left.shift()) {
            const run = await runSnyk(next, tools);
            runs.set(next, run);
            if (run.status === 'failed' && run.ofAll) {
                ofAll ??= run;
                stop.abort();
            }
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    const failures = [...runs.values()].filter((run) => run.status === 'failed');
    const [first] = failures;
    if (ofAll !== undefined)
        return snyk_engine_unavailable(ofAll.cause, ofAll.reason, cli.label);
    if (first !== undefined && failures.length === runs.size)
        return snyk_engine_unavailable(first.cause, first.reason, cli.label);
    return { status: 'answered', engine: cli.label, looks: questions.map((question) => lookAt(question, runs)) };
};
const lookAt = ({ manifest, lockfiles }, runs) => {
    const answered = lockfiles.flatMap((lockfile) => {
        const run = runs.get(lockfile);
        return run?.status === 'answered' ? [{ lockfile, run }] : [];
    });
    if (answered.length === lockfiles.length)
        return lookOf(manifest, answered);
    const failed = lockfiles.map((lockfile) => runs.get(lockfile)).find((run) => run?.status === 'failed');
    const reason = failed?.status === 'failed' ? failed.reason : 'Snyk was not asked about all of it.';
    return { status: 'not-scanned', manifest: manifest.path, reason };
};

;// CONCATENATED MODULE: ./lib/entrypoints/open-engines.js


const OSV = 'https://api.osv.dev';
/** The sources of advisories of this run. Nothing is started or asked before a check looks. */
const openEngines = (commands, request) => {
    const { folder, offline, cacheFolder, environment, signal, snykPath, snykToken, untrusted, osvUrl } = request;
    return {
        osv: osvEngine({ baseUrl: osvUrl ?? OSV, offline, environment, signal }),
        snyk: snykEngine({
            folder,
            ...(snykToken === undefined ? {} : { token: snykToken }),
            ...(snykPath === undefined ? {} : { path: snykPath }),
            ...(untrusted === undefined ? {} : { untrusted }),
            offline,
            cacheFolder,
            environment,
            commands,
            signal,
        }),
    };
};

// EXTERNAL MODULE: ./lib/readers/github-api/client.js + 5 modules
var github_api_client = __webpack_require__(89881);
;// CONCATENATED MODULE: ./lib/readers/github-api/seen.js
/** An answer as a fact: what was refused, lost or in another shape was not seen. */
const seenIn = (answer, value) => answer.ok ? { seen: true, value: value(answer.data) } : { seen: false, why: answer.reason };
const notSeen = (why) => ({ seen: false, why });

;// CONCATENATED MODULE: ./lib/readers/github-api/branch-guards.js


/**
 * What the active rulesets require of a branch, those of the organisation too. They do not show whom they let past.
 * Source: https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */
const rulesetsOf = async (client, { owner, repo }, branch, repositoryId) => {
    const answer = await client.list(({ paginate }) => paginate.iterator('GET /repos/{owner}/{repo}/rules/branches/{branch}', { owner, repo, branch, per_page: 100 }), RULE, { needs: 'metadata: read', mostPages: 10 });
    if (answer.ok && !answer.data.complete)
        return notSeen('There are more rules than were asked for.');
    return seenIn(answer, ({ items }) => ({
        checks: items.flatMap((rule) => ('checks' in rule ? rule.checks : [])),
        workflows: items.flatMap((rule) => 'workflows' in rule
            ? rule.workflows.map(({ path, repository_id: id }) => ({
                path,
                isOwn: id !== undefined && id === repositoryId,
            }))
            : []),
    }));
};
const branch_guards_name = schemas/* string */.YjP().min(1).max(1000);
const CHECKS = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('required_status_checks'),
    parameters: schemas/* object */.Ikc({
        required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: branch_guards_name, integration_id: schemas/* number */.aig().nullish() })),
    }),
})
    .transform(({ parameters }) => ({
    checks: parameters.required_status_checks.map(({ context, integration_id: app }) => required(context, app, 'a ruleset', false)),
}));
const WORKFLOWS = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('workflows'),
    parameters: schemas/* object */.Ikc({ workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ path: branch_guards_name, repository_id: schemas/* number */.aig().optional() })) }),
})
    .transform(({ parameters }) => parameters);
const OTHER = schemas/* object */.Ikc({ type: schemas/* string */.YjP().refine((type) => type !== 'required_status_checks' && type !== 'workflows') })
    .transform(() => ({}));
const RULE = schemas/* union */.KCZ([CHECKS, WORKFLOWS, OTHER]);
/**
 * What the branch protection requires, by the summary that everybody sees who may read the branch.
 * Source: https://docs.github.com/en/rest/branches/branches#get-a-branch
 */
const branchProtectionOf = async (client, { owner, repo }, branch) => {
    const answer = await client.ask(({ request }) => request('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch }), BRANCH, { needs: 'contents: read' });
    if (!answer.ok)
        return notSeen(answer.reason);
    const { protected: isProtected, protection } = answer.data;
    const status = protection?.required_status_checks;
    if (!isProtected)
        return { seen: true, value: NOTHING };
    // A branch that only a ruleset guards is protected too, and says that the branch protection is off.
    if (protection?.enabled === false || status?.enforcement_level === 'off')
        return { seen: true, value: NOTHING };
    if (status == null)
        return notSeen(FOR_ADMINISTRATORS);
    const spares = status.enforcement_level !== 'everyone';
    const checks = [
        ...status.checks.map(({ context, app_id: app }) => required(context, app, 'the branch protection', spares)),
        ...status.contexts
            .filter((context) => !status.checks.some((check) => check.context === context))
            .map((context) => required(context, undefined, 'the branch protection', spares)),
    ];
    return { seen: true, value: { checks, workflows: [] } };
};
const NOTHING = { checks: [], workflows: [] };
const FOR_ADMINISTRATORS = 'GitHub says that the branch is protected, and not by what: it takes a token with `administration: read`.';
const BRANCH = schemas/* object */.Ikc({
    protected: schemas/* boolean */.zMY(),
    protection: schemas/* object */.Ikc({
        enabled: schemas/* boolean */.zMY().optional(),
        required_status_checks: schemas/* object */.Ikc({
            enforcement_level: schemas/* enum */.k5n(['off', 'non_admins', 'everyone']),
            contexts: schemas/* array */.YOg(branch_guards_name).default([]),
            checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: branch_guards_name, app_id: schemas/* number */.aig().nullish() })).default([]),
        })
            .nullish(),
    })
        .nullish(),
});
/** No number, or -1, means that any app will do. */
const required = (context, app, by, sparesAdministrators) => ({
    name: context,
    ...(app == null || app < 0 ? {} : { app }),
    by,
    sparesAdministrators,
});

;// CONCATENATED MODULE: ./lib/readers/github-api/repository-settings.js


/** Source: https://docs.github.com/en/rest/repos/repos#get-a-repository */
const repositoryOf = async (client, { owner, repo }) => {
    const answer = await client.ask(({ request }) => request('GET /repos/{owner}/{repo}', { owner, repo }), REPOSITORY, {
        needs: 'metadata: read',
    });
    if (!answer.ok)
        return { id: undefined, defaultBranch: seenIn(answer, () => ''), pushProtection: notSeen(answer.reason) };
    const { id, default_branch: branch, security_and_analysis: analysis } = answer.data;
    const status = analysis?.secret_scanning_push_protection?.status;
    return {
        id,
        defaultBranch: { seen: true, value: branch },
        pushProtection: status === undefined ? notSeen(repository_settings_FOR_ADMINISTRATORS) : { seen: true, value: repository_settings_SWITCH[status] },
    };
};
const repository_settings_FOR_ADMINISTRATORS = "GitHub shows it to administrators alone: it takes a token with `administration: read`, which a workflow's own token cannot have.";
const repository_settings_SWITCH = { enabled: 'on', disabled: 'off' };
const REPOSITORY = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    default_branch: schemas/* string */.YjP().min(1).max(255),
    security_and_analysis: schemas/* object */.Ikc({ secret_scanning_push_protection: schemas/* object */.Ikc({ status: schemas/* enum */.k5n(['enabled', 'disabled']) }).nullish() })
        .nullish(),
});
/**
 * Whether Dependabot tells of vulnerable packages. Two requests can tell, with different permissions: either will do, and where they
 * contradict each other nothing is proved.
 */
const dependabotOf = async (client, repository) => {
    const [listed, switched] = await Promise.all([alertsOf(client, repository), repository_settings_switchOf(client, repository)]);
    if (listed.seen && switched.seen && listed.value !== switched.value)
        return notSeen('GitHub contradicts itself.');
    if (listed.seen)
        return listed;
    return switched.seen ? switched : listed;
};
/**
 * `vulnerability-alerts: read` is a permission that a workflow's own token can have.
 * Source: https://docs.github.com/en/rest/dependabot/alerts#list-dependabot-alerts-for-a-repository
 */
const alertsOf = async (client, { owner, repo }) => {
    const answer = await client.ask(async ({ request }) => {
        try {
            const { data } = await request('GET /repos/{owner}/{repo}/dependabot/alerts', { owner, repo, per_page: 1 });
            return { data: Array.isArray(data) ? 'on' : undefined };
        }
        catch (error) {
            return offOr(error, 403, 'Dependabot alerts are disabled for this repository.');
        }
    }, SWITCHED, { needs: 'vulnerability-alerts: read' });
    return seenIn(answer, (value) => value);
};
/** Source: https://docs.github.com/en/rest/repos/repos#check-if-vulnerability-alerts-are-enabled-for-a-repository */
const repository_settings_switchOf = async (client, { owner, repo }) => {
    const answer = await client.ask(async ({ request }) => {
        try {
            const { status } = await request('GET /repos/{owner}/{repo}/vulnerability-alerts', { owner, repo });
            return { data: Number(status) === 204 ? 'on' : undefined };
        }
        catch (error) {
            return offOr(error, 404, 'Vulnerability alerts are disabled.');
        }
    }, SWITCHED, { needs: 'administration: read' });
    return seenIn(answer, (value) => value);
};
const SWITCHED = schemas/* enum */.k5n(['on', 'off']);
/**
 * *Off* and *you may not see it* come with one code; only the words of GitHub tell them apart. Other words are no *off*: the error is
 * thrown again.
 */
const offOr = (error, code, words) => {
    const told = REFUSAL.safeParse(error);
    if (told.success && told.data.status === code && told.data.response.data.message.trim() === words)
        return { data: 'off' };
    throw error;
};
const REFUSAL = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    response: schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ message: schemas/* string */.YjP().max(1000) }) }),
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./lib/readers/github-api/workflow-schedule.js



/** A weekly run that is cancelled twenty times in a row has not looked for months. */
const RUNS = 20;
/**
 * How the schedule of a workflow file fares. Sources: https://docs.github.com/en/rest/actions/workflows#get-a-workflow,
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
const scheduleOf = async (client, repository, path, freshSince) => {
    const [workflow, scheduled] = await Promise.all([
        stateOf(client, repository, path),
        lastRunOf(client, repository, path, 'schedule'),
    ]);
    if (!workflow.ok)
        return notSeen(workflow.reason);
    if (!scheduled.ok)
        return notSeen(scheduled.reason);
    const { state } = workflow.data;
    const { on } = scheduled.data;
    if (state !== 'active' || (on !== undefined && on >= freshSince)) {
        return { seen: true, value: { state, ...(on === undefined ? {} : { lastRunOn: on }) } };
    }
    const [byHand, changed] = await Promise.all([
        lastRunOf(client, repository, path, 'workflow_dispatch'),
        on === undefined ? lastChangeOf(client, repository, path) : UNASKED,
    ]);
    if (!byHand.ok)
        return notSeen(byHand.reason);
    if (!changed.ok)
        return notSeen(changed.reason);
    return {
        seen: true,
        value: {
            state,
            ...(on === undefined ? {} : { lastRunOn: on }),
            ...(byHand.data.on === undefined ? {} : { lastRunByHandOn: byHand.data.on }),
            ...(changed.data.on === undefined ? {} : { changedOn: changed.data.on }),
        },
    };
};
const UNASKED = { ok: true, data: { on: undefined } };
const stateOf = (client, { owner, repo }, path) => client.ask(({ request }) => request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}', {
    owner,
    repo,
    workflow_id: (0,posix_.basename)(path),
}), schemas/* object */.Ikc({ state: schemas/* string */.YjP().regex(/^[a-z_]{1,40}$/) }), { needs: 'actions: read' });
/** A run that is begun again keeps the day on which it was made: it looks at the commit of that day. */
const lastRunOf = async (client, { owner, repo, runId }, path, event) => {
    const answer = await client.ask(({ request }) => request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        owner,
        repo,
        workflow_id: (0,posix_.basename)(path),
        event,
        per_page: RUNS,
        exclude_pull_requests: true,
    }), RUNS_OF_A_WORKFLOW, { needs: 'actions: read' });
    if (!answer.ok)
        return answer;
    const took = answer.data.workflow_runs.filter(({ id, status, conclusion }) => String(id) === runId || (status === 'completed' && LOOKED.includes(conclusion ?? '')));
    return { ok: true, data: { on: latest(took.map(({ created_at: made }) => made)) } };
};
/** One that was cancelled, timed out or could not start has looked at nothing, or not at everything. */
const LOOKED = ['success', 'failure', 'neutral'];
const day = schemas/* string */.YjP()
    .regex(/^\d{4}-\d{2}-\d{2}T/)
    .transform((text) => text.slice(0, 10));
const RUNS_OF_A_WORKFLOW = schemas/* object */.Ikc({
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), status: schemas/* string */.YjP().nullable(), conclusion: schemas/* string */.YjP().nullable(), created_at: day })),
});
const lastChangeOf = async (client, { owner, repo }, path) => {
    const answer = await client.ask(({ request }) => request('GET /repos/{owner}/{repo}/commits', { owner, repo, path, per_page: 1 }), schemas/* array */.YOg(schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ committer: schemas/* object */.Ikc({ date: day }) }) })), { needs: 'contents: read' });
    return answer.ok
        ? { ok: true, data: { on: latest(answer.data.map(({ commit }) => commit.committer.date)) } }
        : answer;
};
const latest = (days) => [...days].sort().at(-1);

;// CONCATENATED MODULE: ./lib/readers/github-api/live-github.js



/** However many files run the gate by schedule. */
const MOST_WORKFLOWS = 5;
/**
 * The settings that a repository's files do not tell. What one request does not tell, the others still do: each fact is seen or not
 * seen by itself. About ten requests, side by side. Never throws.
 */
const liveGitHub = (client, repository) => ({
    async look({ workflows, freshSince }) {
        const { owner, repo, isGitHubCom } = repository;
        const settings = repositoryOf(client, repository);
        const guards = settings.then((known) => guardsOf(client, repository, known));
        const [{ defaultBranch, pushProtection }, { rulesets, branchProtection }, dependabot, schedules] = await Promise.all([
            settings,
            guards,
            dependabotOf(client, repository),
            Promise.all(workflows.slice(0, MOST_WORKFLOWS).map(async (path) => ({
                path,
                schedule: await scheduleOf(client, repository, path, freshSince),
            }))),
        ]);
        return {
            repository: `${owner}/${repo}`,
            isGitHubCom,
            defaultBranch,
            rulesets,
            branchProtection,
            dependabot,
            pushProtection,
            schedules,
        };
    },
});
const guardsOf = async (client, repository, { defaultBranch, id }) => {
    if (!defaultBranch.seen)
        return { rulesets: defaultBranch, branchProtection: defaultBranch };
    const branch = defaultBranch.value;
    const [rulesets, branchProtection] = await Promise.all([
        rulesetsOf(client, repository, branch, id),
        branchProtectionOf(client, repository, branch),
    ]);
    return { rulesets, branchProtection };
};
/** Where GitHub cannot be asked at all: nothing is seen, and why. */
const blindGitHub = (why) => {
    const nothing = { seen: false, why };
    return {
        look: async ({ workflows }) => ({
            repository: 'the repository',
            isGitHubCom: false,
            defaultBranch: nothing,
            rulesets: nothing,
            branchProtection: nothing,
            dependabot: nothing,
            pushProtection: nothing,
            schedules: workflows.map((path) => ({ path, schedule: nothing })),
        }),
    };
};

// EXTERNAL MODULE: ./lib/readers/github-api/repository-on.js
var repository_on = __webpack_require__(84465);
;// CONCATENATED MODULE: ./lib/entrypoints/open-github.js



/** GitHub is asked only by who gave a token for it. `origin` is asked where nobody said which repository it is. */
const openGitHub = ({ gitHub, offline, environment, signal }, origin) => {
    if (gitHub === undefined)
        return {};
    return {
        liveGitHub: {
            async look(of) {
                const { token, apiUrl, runId } = gitHub;
                if (offline)
                    return blindGitHub('This run makes no network request.').look(of);
                const repository = (0,repository_on/* repositoryOn */.Y)(apiUrl, gitHub.repository ?? { origin: (await origin()) ?? '' });
                if (repository === undefined)
                    return blindGitHub(NO_REPOSITORY).look(of);
                const client = (0,github_api_client/* gitHubClient */.X)({
                    token,
                    ...(apiUrl === undefined ? {} : { apiUrl }),
                    environment,
                    signal,
                    limits: PATIENCE,
                });
                const asked = { ...repository, ...(runId === undefined ? {} : { runId }) };
                try {
                    return await liveGitHub(client, asked).look(of);
                }
                finally {
                    await client.close();
                }
            },
        },
    };
};
/** What is not seen makes no run incomplete, so that it is not waited for as long as for a report. */
const PATIENCE = { attempts: 2, timeoutSeconds: 10, longestWaitSeconds: 5, maxBytes: 8 * 1024 * 1024 };
const NO_REPOSITORY = 'The remote `origin` of this clone names no repository of the GitHub that is asked: github.com, or that of GITHUB_API_URL.';

// EXTERNAL MODULE: ./lib/readers/gitleaks/find-engine.js + 8 modules
var find_engine = __webpack_require__(26503);
// EXTERNAL MODULE: ./lib/parsers/gitleaks-config.js
var gitleaks_config = __webpack_require__(86217);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/model/redacted.js
/**
 * A secret after the parser's edge: it knows how long the secret was and a one-way digest of it, and prints as `•••`.
 * There is no way back to the value.
 */
class Redacted {
    digest;
    length;
    constructor(digest, length) {
        this.digest = digest;
        this.length = length;
    }
    toString() {
        return '•••';
    }
    toJSON() {
        return '•••';
    }
}

;// CONCATENATED MODULE: ./lib/parsers/sealed-secret.js



/**
 * A secret as an engine reported it, closed at the parser's edge. It can be told apart and looked for in a text, but not read:
 * printing it, inspecting it or turning it into JSON gives `•••`.
 */
class SealedSecret {
    #value;
    #name;
    /** `name` is the name that stands before it, where there is one: `apiToken`. */
    constructor(value, name = '') {
        this.#value = value;
        this.#name = name;
    }
    /** The digest is slow on purpose (scrypt): a report must not help to guess a weak password. */
    redacted() {
        return new Redacted(digestOf(this.#value), this.#value.length);
    }
    get isEmpty() {
        return this.#value === '';
    }
    /** It is written as the name of an environment variable is: `ENCRYPTION_KEY_AES256`. */
    get isEnvName() {
        return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(this.#value);
    }
    /**
     * It may be a name, an identifier or a word rather than a secret: nothing about it looks drawn at random, and what stands before
     * it is called a key or a token, which many harmless things are, and not a password or a secret.
     */
    get isDoubtful() {
        if ((0,secret_shape/* kindOfName */.f$)(this.#name) === 'secret')
            return false;
        return UUID.test(this.#value) || MEMBER_NAME.test(this.#value) || !(0,secret_shape/* looksRandom */.EZ)(this.#value, 12);
    }
    /** It is written as code that names something, not as a value: `win32api.RegEnumKey`. */
    get isCodeReference() {
        const isDotted = /^[A-Za-z_$][\w$]{0,30}(?:\.[A-Za-z_$][\w$]{0,30}){1,5}$/.test(this.#value);
        return isDotted && this.#value.replaceAll(/\D/g, '').length <= 3;
    }
    /**
     * It is a Supabase key of the role `anon`, which every browser is given: row level security is what guards the data.
     * https://supabase.com/docs/guides/api/api-keys
     */
    get isSupabaseAnonKey() {
        const payload = /^eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]+$/.exec(this.#value)?.[1] ?? '';
        const claims = Buffer.from(payload, 'base64url').toString();
        return /"role"\s*:\s*"anon"/.test(claims) && /"iss"\s*:\s*"supabase(?:-demo)?"/.test(claims);
    }
    /** Equal for equal secrets, within this process only. */
    get mark() {
        return (0,external_node_crypto_.createHash)('sha256').update(this.#value).digest('base64');
    }
    /** Where it stands in `text`: the first place from the line `fromLine` on, or else the first of all. */
    positionIn(text, fromLine = 1) {
        if (this.#value === '')
            return undefined;
        const near = text.indexOf(this.#value, startOfLine(text, fromLine));
        const at = near === -1 ? text.indexOf(this.#value) : near;
        if (at === -1)
            return undefined;
        const before = text.slice(0, at);
        return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
    }
    /** The lines that it covers, from the one it starts on. */
    get lines() {
        return this.#value.split('\n').length;
    }
    toString() {
        return '•••';
    }
    toJSON() {
        return '•••';
    }
}
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** `win32api.RegEnumKey` */
const MEMBER_NAME = /^[A-Za-z_]\w{0,24}(?:\.[A-Za-z_]\w{0,24})+$/;
const startOfLine = (text, line) => {
    let at = 0;
    for (let n = 1; n < line; n++) {
        const next = text.indexOf('\n', at);
        if (next === -1)
            return text.length;
        at = next + 1;
    }
    return at;
};
/** Fixed, so that the same secret is the same finding in every run and on every machine. */
const DOMAIN = 'aduana/secret/1';
/** About 3 ms each. Never lowered or raised: every fingerprint of a committed secret depends on it. */
const COST = { N: 1024, r: 8, p: 1 };
const known = new Map();
/** 32 letters for 128 bits. No hex digits: a digest must not share four characters with a secret in hex by chance. */
const digestOf = (value) => {
    const key = (0,external_node_crypto_.createHash)('sha256').update(value).digest('base64');
    const digest = known.get(key) ?? lettersOf((0,external_node_crypto_.scryptSync)(value, DOMAIN, 16, COST));
    known.set(key, digest);
    return digest;
};
const LETTERS = 'ghjkmnpqrstvwxyz';
const lettersOf = (bytes) => [...bytes].map((byte) => `${LETTERS[byte >> 4]}${LETTERS[byte & 15]}`).join('');

;// CONCATENATED MODULE: ./lib/readers/gitleaks/canary.js


/** Under a team's own config the engine's rules may be gone, so the canary has a rule of its own there. */
const CANARY_RULE = {
    id: 'aduana-canary',
    description: 'A canary of Aduana',
    regex: 'aduana-canary-[0-9a-z]{32}',
};
/** Without vowels no word of an engine's stop list can come about by chance. */
const ALPHABET = '0123456789bcdfghjkmnpqrstvwxz';
const draw = (length) => Array.from({ length }, () => ALPHABET[(0,external_node_crypto_.randomInt)(ALPHABET.length)]).join('');
/** With the engine's own rules it is a GitHub token, so that finding it proves these rules to be there. */
const newCanary = (underTeamConfig) => {
    const value = underTeamConfig ? `aduana-canary-${draw(32)}` : `${'gh'}p_${draw(36)}`;
    return {
        kind: underTeamConfig ? CANARY_RULE.id : 'github-pat',
        text: `canary ${value}\n`,
        mark: new SealedSecret(value).mark,
    };
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-config.js




/** Rules that report not secrets, but what the engine cannot read and we can: bytes that are no text, pointers to Git LFS. */
const FLAGS = [
    { id: 'aduana-no-text', description: 'A NUL byte', path: '.', keywords: ['\0'] },
    { id: 'aduana-lfs-pointer', description: 'A pointer', path: '.', keywords: ['https://git-lfs.github.com/spec/v1'] },
];
const scan_config_MAX_BYTES = 1_000_000;
/** Writes the config to `folder`: ours, or the team's where the policy names one that can be used. */
const writeScanConfig = async (folder, teamConfig, files, configFiles = files) => {
    const emptyFolder = (0,external_node_path_.join)(folder, 'empty');
    await (0,promises_.mkdir)(emptyFolder, { recursive: true, mode: 0o700 });
    const team = teamConfig === undefined ? undefined : await readTeamConfig(teamConfig, configFiles);
    const own = team?.config === undefined ? [] : [CANARY_RULE];
    const write = async (name, added) => {
        const path = (0,external_node_path_.join)(folder, name);
        await (0,promises_.writeFile)(path, (0,gitleaks_config/* gitleaksToml */.t4)(team?.config ?? gitleaks_config/* OWN_GITLEAKS_CONFIG */.PS, [...own, ...added]), { mode: 0o600 });
        return path;
    };
    const tree = await files.readText('.gitleaks.toml', scan_config_MAX_BYTES);
    const treePath = (0,external_node_path_.join)(folder, 'tree.toml');
    const canBeAsked = tree.ok && (0,gitleaks_config/* readsNoOtherFile */.ne)(tree.text);
    if (canBeAsked)
        await (0,promises_.writeFile)(treePath, tree.text, { mode: 0o600 });
    return {
        ...(canBeAsked ? { treePath } : {}),
        path: await write('config.toml', []),
        flaggingPath: await write('flagging.toml', FLAGS),
        emptyFolder,
        isTeamConfig: team?.config !== undefined,
        ...(team?.shortfall === undefined ? {} : { shortfall: team.shortfall }),
    };
};
const readTeamConfig = async (path, files) => {
    const unused = (why) => ({
        shortfall: `The gitleaks config \`${path}\` that the policy names could not be used: ${why}. The engine's own rules were in force instead.`,
    });
    const read = await files.readText(path, scan_config_MAX_BYTES);
    if (!read.ok)
        return unused(read.problem === 'missing' ? 'there is no such file' : 'it cannot be read as text');
    const parsed = (0,gitleaks_config/* parseGitleaksConfig */.Sr)(read.text);
    return parsed.ok ? { config: parsed.config } : unused(parsed.problem);
};

// EXTERNAL MODULE: ./lib/parsers/path-pattern.js
var path_pattern = __webpack_require__(72386);
;// CONCATENATED MODULE: ./lib/parsers/git-attributes.js

/**
 * Reads what a `.gitattributes` says about diffs. Macros other than `binary` are not followed; never throws.
 * https://git-scm.com/docs/gitattributes
 */
const parseDiffAttributes = (text, folder) => text.split(/\r?\n/).flatMap((line) => {
    const [pattern = '', ...attributes] = line.trim().split(/[ \t]+/);
    if (pattern === '' || pattern.startsWith('#') || pattern.startsWith('[attr]') || pattern.length > 500)
        return [];
    const attribute = attributes.findLast((one) => one in EFFECTS);
    if (attribute === undefined)
        return [];
    return [{ folder, pattern: (0,path_pattern/* pathPattern */.s)(pattern), hides: EFFECTS[attribute] ?? false, attribute }];
});
const EFFECTS = {
    binary: true,
    '-diff': true,
    diff: false,
    '!diff': false,
    '-binary': false,
};
/** The attribute that hides `path` from a diff, if there is one. Lines of deeper folders, then later lines, win. */
const hidingAttribute = (path, attributes) => {
    const decisive = attributes
        .filter(({ folder, pattern }) => path.startsWith(folder) && (0,path_pattern/* matchesPath */.$)(pattern, path.slice(folder.length)))
        .sort((a, b) => a.folder.length - b.folder.length)
        .at(-1);
    return decisive?.hides ? decisive.attribute : undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/gitleaks-ignore.js
/**
 * Reads a `.gitleaksignore`. Comments, blank lines and malformed entries are left out, as the engine leaves them out:
 * https://github.com/gitleaks/gitleaks/blob/v8.30.1/detect/detect.go
 */
const parseGitleaksIgnore = (text) => text.split(/\r?\n/).flatMap((raw) => {
    const fields = raw.trim().split(':');
    if (raw.trim().startsWith('#') || (fields.length !== 3 && fields.length !== 4))
        return [];
    const [line = '', kind = '', file = '', commit] = [...fields].reverse();
    if (!/^\d+$/.test(line))
        return [];
    const path = file.replaceAll('\\', '/').replace(/^\.\//, '');
    return [{ path, kind, line: Number(line), ...(commit === undefined ? {} : { commit }) }];
});

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-hidden.js


const scan_hidden_MAX_BYTES = 1_000_000;
/** More lines about diffs than any repository has. */
const MAX_ATTRIBUTES = 1000;
const IGNORE = '.gitleaksignore';
const CONFIG = '.gitleaks.toml';
const readHidingFiles = async (files) => {
    const listed = await files.list();
    const textOf = async (path) => {
        const read = await files.readText(path, scan_hidden_MAX_BYTES);
        return read.ok ? read.text : '';
    };
    const has = (path) => listed.some((entry) => entry.path === path);
    const ignored = has(IGNORE) ? parseGitleaksIgnore(await textOf(IGNORE)) : [];
    const attributes = [];
    for (const { path } of listed) {
        if (path !== '.gitattributes' && !path.endsWith('/.gitattributes'))
            continue;
        attributes.push(...parseDiffAttributes(await textOf(path), path.slice(0, -'.gitattributes'.length)));
    }
    return {
        hiding: ({ kind, path, lines }) => {
            const attribute = hidingAttribute(path, attributes.slice(0, MAX_ATTRIBUTES));
            return [
                ...(ignored.some((entry) => names(entry, kind, path, lines)) ? [IGNORE] : []),
                ...(attribute === undefined ? [] : [`.gitattributes ${attribute}`]),
            ];
        },
        notes: [CONFIG, IGNORE].filter(has).map((path) => `\`${path}\` of the scanned tree was not in force`),
    };
};
const names = (entry, kind, path, lines) => entry.kind === kind && entry.path === path && lines.includes(entry.line);

;// CONCATENATED MODULE: ./lib/parsers/binary-name.js
/** True for names of files that are hardly ever text. Only a saving of time may hang on it: a name may lie. */
const isBinaryByName = (path) => BINARY.test(path);
const BINARY = new RegExp(`\\.(?:${[
    'avif|bmp|gif|heic|icns|ico|jpe?g|png|psd|tiff?|webp',
    'aac|avi|flac|flv|m4a|m4v|mkv|mov|mp3|mp4|mpe?g|ogg|opus|wav|webm|wmv',
    'eot|otf|ttc|ttf|woff2?',
    '7z|apk|bz2|cab|deb|dmg|ear|gem|gz|iso|jar|lz4|lzma|nupkg|rar|rpm|tar|tgz|vsix|war|whl|xz|zip|zst',
    'a|bin|class|dat|dll|dylib|exe|lib|node|o|obj|pdb|pyc|pyd|so|wasm',
    'db|mdb|npy|npz|onnx|parquet|pkl|pt|sqlite3?|tflite',
    'docx?|epub|odt|pdf|pptx?|xlsx?',
].join('|')})$`, 'i');

;// CONCATENATED MODULE: ./lib/parsers/spanning-secret.js
/**
 * True when a secret could stand on another line than the word that gives it away, or on several lines: then a part of the text
 * alone, such as the lines that one commit added, does not tell whether there is one. What an engine's rules allow between a
 * name and its value: https://github.com/gitleaks/gitleaks/blob/v8.30.1/cmd/generate/config/utils/generate.go
 */
const couldSpanLines = (text) => SPANNING.some((pattern) => pattern.test(text));
/** A value as rules know it: ten characters on end, not all of them letters. */
const VALUE = '(?=[\\w.=+/-]*[0-9=+/])[\\w.=+/-]{10}';
const OPERATOR = '(?:=>|:{1,3}=|\\?=|\\|\\||[=>:,])';
const SPANNING = [
    // Name and operator, and the value on the next line.
    new RegExp(`[\\w.-][ \\t'"]{0,3}${OPERATOR}[\`'" \\t=]{0,4}\\r?\\n[\`'" \\t=]{0,4}${VALUE}`),
    // The operator on the next line already.
    new RegExp(`[\\w.-]['"]?[ \\t]?\\r?\\n[ \\t]?${OPERATOR}[\`'" \\t=]{0,5}${VALUE}`),
    /-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY/i,
    /\bkind:[ \t]*["']?secret\b/i,
    /\bcurl\b[^\n]*\\\r?\n/,
];

;// CONCATENATED MODULE: ./lib/parsers/lfs-pointer.js
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const parseLfsPointer = (content) => {
    if (content.length > 1024 || !content.subarray(0, lfs_pointer_VERSION.length).equals(lfs_pointer_VERSION))
        return undefined;
    const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(content.toString('latin1'))?.[1];
    return oid === undefined ? undefined : { oid };
};
const lfs_pointer_VERSION = Buffer.from('version https://git-lfs.github.com/spec/v1\n');

;// CONCATENATED MODULE: ./lib/parsers/readable-text.js
/**
 * Text is taken as it is. Of what holds a NUL byte the readable parts are taken, as `strings` does, whether they are written
 * with one byte to a character or in UTF-16 or UTF-32 of either byte order. A byte order mark is not asked: it may lie.
 */
const readableText = (content) => content.includes(0) ? { form: 'strings', bytes: readableParts(content) } : { form: 'plain', bytes: content };
const readableParts = (content) => {
    const pieces = [];
    let end = 0;
    let lineIsEmpty = true;
    for (const match of content.toString('latin1').matchAll(isMostlyText(content) ? READABLE.text : READABLE.binary)) {
        const [piece] = match;
        const isApart = match.index > end && !lineIsEmpty && piece !== '\n';
        pieces.push(isApart ? ' ' : '', piece.includes('\0') ? piece.replaceAll('\0', '') : piece);
        lineIsEmpty = piece === '\n';
        end = match.index + piece.length;
    }
    return Buffer.from(pieces.join(''));
};
/** Runs of one byte to a character, then of two and of four, with Latin-1. Bounded, because an endless one exhausts the stack. */
const readable = (shortest) => new RegExp([
    `[\\t\\x20-\\x7e]{${shortest},4096}`,
    '(?:[\\t\\x20-\\x7e\\xa0-\\xff]\\0){4,4096}',
    '(?:\\0[\\t\\x20-\\x7e\\xa0-\\xff]){4,4096}',
    '(?:[\\t\\x20-\\x7e\\xa0-\\xff]\\0\\0\\0){4,4096}',
    '(?:\\0\\0\\0[\\t\\x20-\\x7e\\xa0-\\xff]){4,4096}',
    '\\n',
].join('|'), 'g');
/** In a binary file a run of less than six characters is noise. In a text with a stray NUL it is a word. */
const READABLE = { text: readable(1), binary: readable(6) };
const isMostlyText = (content) => {
    let printable = 0;
    for (const byte of content)
        if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09)
            printable++;
    return printable > content.length * 0.9;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/archive-kind.js
/** What kind of archive a file is, by its content alone: a name may lie. */
const archiveKind = (content) => {
    if (startsWith(content, [0x50, 0x4b, 0x03, 0x04]) || startsWith(content, [0x50, 0x4b, 0x05, 0x06]))
        return 'zip';
    if (startsWith(content, [0x1f, 0x8b, 0x08]))
        return 'gzip';
    if (FOREIGN.some((magic) => startsWith(content, magic)))
        return 'foreign';
    return isTar(content) ? 'tar' : undefined;
};
/**
 * The zip that stands behind something else in a file, as in an installer. Its parts count from where the zip or where the file
 * begins: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.16)
 */
const zipBehind = (content) => {
    const end = content.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end === -1 || end < content.length - FARTHEST_END || end + 22 > content.length)
        return undefined;
    const directory = end - content.readUInt32LE(end + 12);
    const start = directory - content.readUInt32LE(end + 16);
    if (start < 0 || !startsWith(content.subarray(directory), [0x50, 0x4b, 0x01, 0x02]))
        return undefined;
    return content.subarray(start);
};
/** The end of a zip and the longest comment behind it. */
const FARTHEST_END = 22 + 65_535;
/** bzip2, xz, 7-zip, Zstandard, LZ4, lzip, rar, Unix compress. */
const FOREIGN = [
    [0x42, 0x5a, 0x68, 0x31],
    ...[0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39].map((level) => [0x42, 0x5a, 0x68, level]),
    [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
    [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0x04, 0x22, 0x4d, 0x18],
    [0x4c, 0x5a, 0x49, 0x50, 0x01],
    [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
    [0x1f, 0x9d],
    [0x1f, 0xa0],
];
const startsWith = (content, magic) => magic.every((byte, n) => content[n] === byte);
/** By the checksum of the first header, which is older than the magic word: https://man7.org/linux/man-pages/man5/tar.5.html */
const isTar = (content) => {
    if (content.length < 512 || content[0] === 0)
        return false;
    const written = Number.parseInt(content.toString('latin1', 148, 156).replaceAll('\0', ' ').trim(), 8);
    let sum = 8 * 0x20;
    for (let at = 0; at < 512; at++)
        if (at < 148 || at >= 156)
            sum += content[at];
    return sum === written;
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/readers/gitleaks/archive-members.js


/** Why an archive was not read to its end. The message is part of a sentence about the file: `it is encrypted`. */
class ClosedArchive extends Error {
    name = 'ClosedArchive';
}
/** Everything that lies in an archive, one level deep, up to `maxBytes` in all. Throws ClosedArchive. */
const archiveMembers = async (content, kind, maxBytes) => {
    try {
        if (kind === 'gzip')
            return [{ name: '', content: await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(content, { maxOutputLength: maxBytes }) }];
        return kind === 'zip' ? await zipMembers(content, maxBytes) : await tarMembers(content, maxBytes);
    }
    catch (error) {
        if (error instanceof ClosedArchive)
            throw error;
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(maxBytes);
        throw new ClosedArchive(`it is a ${kind} archive that cannot be read`);
    }
};
const tooLarge = (maxBytes) => new ClosedArchive(`it unpacks to more than ${Math.round(maxBytes / 1_000_000)} MB`);
const zipMembers = async (zip, maxBytes) => {
    const { fromBuffer } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const file = await new Promise((resolve, reject) => {
        // Names stay bytes: one that points out of a folder is no harm to who writes none of them.
        fromBuffer(zip, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, opened) => error ? reject(error) : resolve(opened));
    });
    const members = [];
    let room = maxBytes;
    for await (const entry of archive_members_entriesOf(file)) {
        const content = await zipContent(file, entry, room);
        room -= content.length;
        if (room < 0)
            throw tooLarge(maxBytes);
        members.push({ name: entry.fileName.toString(), content });
    }
    return members;
};
const archive_members_entriesOf = async function* (file) {
    for (;;) {
        const entry = await new Promise((resolve, reject) => {
            file
                .once('error', reject)
                .once('end', () => resolve(undefined))
                .once('entry', resolve)
                .readEntry();
        });
        file.removeAllListeners();
        if (entry === undefined)
            return;
        yield entry;
    }
};
const zipContent = async (file, entry, room) => {
    if (entry.isEncrypted())
        throw new ClosedArchive('it is an encrypted zip archive');
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
        throw new ClosedArchive('it is a zip archive with a compression that is not read here');
    }
    const stream = await new Promise((resolve, reject) => {
        file.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    const chunks = [];
    let bytes = 0;
    for await (const chunk of stream) {
        bytes += chunk.length;
        if (bytes > room)
            throw tooLarge(room);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
};
const tarMembers = async (tar, maxBytes) => {
    if (tar.length > maxBytes)
        throw tooLarge(maxBytes);
    const { Parser } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 98697));
    return new Promise((resolve, reject) => {
        const reading = [];
        const parser = new Parser({
            strict: true,
            onReadEntry: (entry) => {
                const name = entry.path;
                const link = Buffer.from(entry.linkpath ?? '');
                reading.push(entry.concat().then((content) => ({ name, content: content.length > 0 ? content : link })));
            },
        });
        parser.on('error', reject);
        parser.on('ignoredEntry', () => reject(new ClosedArchive('it is a tar archive with an entry that is not read here')));
        parser.on('end', () => Promise.all(reading).then(resolve, reject));
        parser.end(tar);
    });
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/file-content.js



/** An archive in an archive, and so on: what lies deeper is not read. */
const MAX_DEPTH = 5;
/** What archives of one file may unpack to, as a multiple of what a file may have. */
const UNPACKED = 4;
/** Reads a file for an engine that knows plain text only. `maxBytes` bounds one file; never throws. */
const fileContent = async (content, maxBytes) => {
    const archive = archiveIn(content);
    if (archive === undefined)
        return plainContent(content);
    const unpacked = new Unpacked(maxBytes * UNPACKED);
    await unpacked.open(archive, '', 1);
    // Of an archive that is not whole, or that stands behind something else, the readable parts count as well.
    if (unpacked.problems.size > 0 || archive.isBehind)
        unpacked.add('', readableText(content).bytes);
    return unpacked.result();
};
const archiveIn = (content) => {
    const kind = archiveKind(content);
    if (kind !== undefined)
        return { kind, content, isBehind: false };
    const behind = zipBehind(content);
    return behind === undefined ? undefined : { kind: 'zip', content: behind, isBehind: true };
};
const plainContent = (content) => {
    const { form, bytes } = readableText(content);
    return { form, text: bytes, members: [], archives: 0, problems: [] };
};
class Unpacked {
    problems = new Set();
    opened = 0;
    pieces = [];
    members = [];
    line = 1;
    room;
    constructor(room) {
        this.room = room;
    }
    async open({ content, kind }, path, depth) {
        if (kind === 'foreign')
            this.problems.add('it is an archive of a kind that is not opened');
        else if (depth > MAX_DEPTH)
            this.problems.add(`it is an archive with archives more than ${MAX_DEPTH} deep in it`);
        else {
            try {
                const members = await archiveMembers(content, kind, this.room);
                this.opened++;
                for (const member of members)
                    this.room -= member.content.length;
                for (const member of members)
                    await this.take(member.content, joined(path, member.name), depth);
            }
            catch (error) {
                if (!(error instanceof ClosedArchive))
                    throw error;
                this.problems.add(path === '' ? error.message : `${error.message} (\`${path}\` in it)`);
            }
        }
    }
    add(name, text) {
        this.members.push({ name, startLine: this.line });
        this.pieces.push(text, NEWLINES);
        this.line += countLines(text) + NEWLINES.length;
    }
    result() {
        const text = Buffer.concat(this.pieces);
        return { form: 'archive', text, members: this.members, archives: this.opened, problems: [...this.problems] };
    }
    async take(content, path, depth) {
        const archive = archiveIn(content);
        if (archive !== undefined)
            await this.open(archive, path, depth + 1);
        if (archive === undefined || archive.isBehind || archive.kind === 'foreign') {
            this.add(path, readableText(content).bytes);
        }
    }
}
const NEWLINES = Buffer.from('\n\n');
const joined = (outer, inner) => [outer, inner].filter((part) => part !== '').join('!');
const countLines = (text) => {
    let lines = 0;
    for (let at = text.indexOf(0x0a); at !== -1; at = text.indexOf(0x0a, at + 1))
        lines++;
    return lines;
};
/** The file of an archive that a line of its text belongs to, and the line's number in that file. */
const memberAt = ({ members }, line) => {
    const member = members.findLast(({ startLine }) => startLine <= line);
    return member === undefined ? undefined : { name: member.name, line: line - member.startLine + 1 };
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/lfs-content.js





/**
 * What a file of the repository says. Of one that git has only the LFS pointer of, what LFS has fetched into the clone, if its
 * digest is right: https://github.com/git-lfs/git-lfs/blob/main/docs/man/git-lfs-config.adoc (lfs.storage).
 */
const contentOf = async (content, repository, maxBytes) => {
    const pointer = parseLfsPointer(content);
    if (pointer === undefined)
        return fileContent(content, maxBytes);
    const fetched = repository === undefined ? undefined : await fetchedContent(pointer.oid, repository, maxBytes);
    if (fetched !== undefined) {
        const said = await fileContent(fetched, maxBytes);
        return said.form === 'plain' ? { ...said, form: 'fetched' } : said;
    }
    return { form: 'plain', text: content, members: [], archives: 0, problems: [NOT_FETCHED] };
};
const NOT_FETCHED = 'it is kept in Git LFS and its content is not in this clone';
const fetchedContent = async (oid, { commonDirectory }, maxBytes) => {
    const place = (0,external_node_path_.join)(commonDirectory, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
    const read = await (0,open_file/* readRegularFile */.X)(place, maxBytes);
    if (!read.ok)
        return undefined;
    return (0,external_node_crypto_.createHash)('sha256').update(read.bytes).digest('hex') === oid ? read.bytes : undefined;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-blobs.js

/**
 * Reads blobs once each and in turn, those that are larger than `maxBytes` left out; what an engine can read comes out.
 * Throws GitFailure where a blob is missing.
 */
const visitBlobs = async (repository, ids, maxBytes, visit) => {
    const unique = [...new Set(ids)];
    const sizes = await repository.blobSizes(unique);
    const tooLarge = new Set(unique.filter((id) => (sizes.get(id) ?? 0) > maxBytes));
    const readable = unique.filter((id) => !tooLarge.has(id));
    for await (const { objectId, content } of repository.readBlobs(readable)) {
        await visit({ objectId, content: await contentOf(content, repository, maxBytes) });
    }
    return { tooLarge, sizes };
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/parsers/gitleaks-skipped-paths.js
/**
 * True for every path that gitleaks passes over in silence under its default config, and for some more: what this says yes to
 * is looked at under another name. The engine's list: https://github.com/gitleaks/gitleaks/blob/v8.30.1/config/gitleaks.toml
 */
const isSkippedByGitleaks = (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (FOLDERS.test(path) ||
        EXTENSIONS.test(name) ||
        NAME_PARTS.some((part) => path.includes(part)) ||
        NAME_ENDS.some((end) => name.endsWith(end)) ||
        LIBRARIES.test(name));
};
/**
 * True for names of lock files: long lists of integrity hashes, which look like keys to a rule that goes by randomness.
 */
const isLockFile = (path) => LOCK_FILES.has(path.slice(path.lastIndexOf('/') + 1).toLowerCase());
const LOCK_FILES = new Set([
    'bun.lock cargo.lock composer.lock deno.lock flake.lock gemfile.lock go.sum go.work.sum gradle.lockfile mix.lock',
    'npm-shrinkwrap.json package-lock.json .package-lock.json packages.lock.json paket.lock pdm.lock pipfile.lock',
    'pixi.lock pnpm-lock.yaml poetry.lock podfile.lock pubspec.lock uv.lock yarn.lock verification-metadata.xml',
].flatMap((line) => line.split(' ')));
/** Folders of other people's code, at any depth. */
const FOLDERS = /(?:^|\/)(?:node_modules|bower_components|vendor|\.git)(?:\/|$)|(?:env|virtualenv)\/lib|lib(?:64)?\/python|python\/[23]|\.dist-info(?:\/|$)/i;
const EXTENSIONS = new RegExp(`\\.(?:${[
    'bmp|gif|jpe?g|png|svg|tiff?',
    'eot|[ot]tf|woff2?',
    'docx?|xlsx?|pdf|bin|socket|vsidx|v2|suo|wsuo|.?dll|pdb|exe|gltf',
    'gem',
].join('|')})$`, 'i');
const NAME_PARTS = ['gitleaks.toml', 'verification-metadata.xml', 'refactorlog', 'MavenWrapperDownloader'];
const NAME_ENDS = [
    ...['go.mod', 'go.sum', 'go.work', 'go.work.sum', 'gradlew', 'gradlew.bat', 'gradle.lockfile', 'mvnw', 'mvnw.cmd'],
    ...['deno.lock', 'npm-shrinkwrap.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'Pipfile.lock'],
    ...['poetry.lock', 'javascript.json'],
];
/** Names of browser libraries, whatever stands in the file. */
const LIBRARIES = /(?:angular|bootstrap|jquery|plotly|swagger).*\.js(?:\.map)?$/;

;// CONCATENATED MODULE: ./lib/parsers/raw-diff.js
/**
 * Reads `git diff-tree --stdin -r -c --root --raw -z --no-abbrev --no-renames`: a commit's name, then its entries, one colon for
 * each parent: https://git-scm.com/docs/git-diff-tree#_raw_output_format. Commits without entries are not printed by git.
 * Undefined when it is anything else.
 */
const parseRawDiff = (output) => {
    const commits = [];
    let at = 0;
    const next = () => {
        const end = output.indexOf(0, at);
        if (end === -1)
            return undefined;
        const field = output.subarray(at, end);
        at = end + 1;
        return field;
    };
    while (at < output.length) {
        const field = next();
        if (field === undefined)
            return undefined;
        if (field[0] !== COLON) {
            const commit = field.toString('latin1').trim();
            if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
                return undefined;
            commits.push({ commit, changes: [] });
            continue;
        }
        const path = next();
        const change = path === undefined ? undefined : changeOf(field.toString('latin1'), path);
        if (change === undefined || commits.length === 0)
            return undefined;
        commits.at(-1)?.changes.push(change);
    }
    return commits;
};
const COLON = ':'.charCodeAt(0);
/** `:100644 100644 <id> <id> M`, with one more mode and id for each further parent. */
const changeOf = (line, path) => {
    const parents = line.length - line.replace(/^:+/, '').length;
    const fields = line.slice(parents).split(' ');
    if (fields.length !== 2 * (parents + 1) + 1)
        return undefined;
    const modes = fields.slice(0, parents + 1);
    const ids = fields.slice(parents + 1, -1);
    const before = modes.slice(0, parents).map((mode, n) => ({ mode, objectId: ids[n] ?? '' }));
    return { path, mode: modes[parents] ?? '', objectId: ids[parents] ?? '', before };
};

// EXTERNAL MODULE: ./lib/readers/git/git.js
var git_git = __webpack_require__(48923);
;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-changes.js






/**
 * The commits that `head` has and `base` has not, and what each brought in below `prefix`. What a merge merely took over from
 * one of its parents is not its own: that parent is in the range itself, or belongs to the base.
 */
const readCommitHistory = async (git, { base, head, prefix }) => {
    const range = base === undefined ? [head] : [head, `^${base}`];
    const commits = (await git.output(['rev-list', ...range]))
        .toString('latin1')
        .split('\n')
        .filter((line) => line !== '');
    // Without a commit on its input git would print an empty line of its own.
    const output = commits.length === 0 ? Buffer.alloc(0) : await outputOf(git, DIFF_TREE, `${commits.join('\n')}\n`);
    const parsed = parseRawDiff(output);
    if (parsed === undefined)
        throw new could_not_look/* CouldNotLook */.Y('The changes of the commits could not be read: git printed something else.');
    const prefixBytes = Buffer.from(prefix);
    const changes = parsed.flatMap(({ commit, changes: all }) => all
        .filter(({ mode, path }) => mode !== ABSENT && path.subarray(0, prefixBytes.length).equals(prefixBytes))
        .map((change) => ({
        ...change,
        commit,
        rawPath: change.path,
        path: (0,path_spelling/* spellPath */._)(change.path.subarray(prefixBytes.length)),
    })));
    const oddlyNamed = parsed
        .filter((one) => one.changes.some(({ path }) => isOddName(path)))
        .map(({ commit }) => commit);
    return { commits, changes, oddlyNamed: new Set(oddlyNamed) };
};
/**
 * Names that git quotes, or that could be read in two ways where a diff writes two of them on one line:
 * https://github.com/gitleaks/go-gitdiff/blob/v0.9.1/gitdiff/file_header.go
 */
const isOddName = (path) => {
    const text = path.toString('latin1');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    return /[\x00-\x1f\x7f"\\]|^ | $| b\//.test(text) || !(0,external_node_buffer_.isUtf8)(path);
};
const ABSENT = '000000';
const SUBMODULE = '160000';
/** With `-c` a merge shows only what differs from all of its parents: https://git-scm.com/docs/git-diff-tree */
const DIFF_TREE = 'diff-tree --stdin -r -c --root --raw -z --no-abbrev --no-renames --no-ext-diff --no-textconv'.split(' ');
const outputOf = async (git, args, input) => {
    const { chunks, end } = git.stream(args, input);
    const kept = [];
    for await (const chunk of chunks)
        kept.push(chunk);
    const ended = await end;
    if (ended.status !== 'exited' || ended.code !== 0)
        throw (0,git_git/* failureOf */.g5)(args, ended);
    return Buffer.concat(kept);
};
/**
 * True when `git log -p` shows at least one hunk of it that is no deletion: gitleaks counts a commit as scanned when it has one.
 * See https://github.com/gitleaks/gitleaks/blob/v8.30.1/sources/git.go. `size` is that of the blob as git shows it.
 */
const hasHunk = ({ mode, objectId, before }, size) => {
    const [first = { mode: ABSENT, objectId: '' }] = before;
    const isNew = typeOf(first.mode) !== typeOf(mode);
    return isNew ? mode === SUBMODULE || size > 0 : first.objectId !== objectId;
};
const typeOf = (mode) => mode.slice(0, 2);
/**
 * Which changes the engine can be shown as git writes them, by their commits, and which it must be shown apart: those of merges and
 * of commits with odd names, in places that it passes over, and of blobs that are kept from it where they stand.
 */
const partedChanges = ({ changes, oddlyNamed }, withheld) => {
    const isOdd = ({ commit, before }) => before.length > 1 || oddlyNamed.has(commit);
    const isApart = (change) => isOdd(change) || withheld.has(change.objectId) || isSkippedByGitleaks(change.rawPath.toString('latin1'));
    return {
        plain: changes.filter((change) => !isOdd(change)),
        apart: changes.filter((change) => change.mode !== SUBMODULE && isApart(change)),
    };
};

;// CONCATENATED MODULE: ./lib/parsers/gitleaks-log.js
/**
 * Lines are `2:18AM INF 2000 commits scanned.`; with fields behind the message. Never throws.
 * Where they come from: https://github.com/gitleaks/gitleaks/blob/v8.30.1/detect/detect.go and cmd/root.go
 */
const parseGitleaksLog = (text) => {
    const lines = text
        .replaceAll(COLOUR, '')
        .split(/\r?\n/)
        .map((line) => LINE.exec(line)?.groups);
    const complaints = new Set();
    const counts = { commits: new Set(), bytes: new Set(), leaks: new Set() };
    let times = { commits: 0, bytes: 0, leaks: 0 };
    const count = (what, value) => {
        counts[what].add(Number(value));
        times = { ...times, [what]: times[what] + 1 };
    };
    for (const line of lines) {
        const level = line?.['level'] ?? '';
        const message = line?.['message'] ?? '';
        const commits = /^(\d+) commits scanned\.$/.exec(message);
        const bytes = /^scanned ~(\d+) bytes \(/.exec(message);
        const leaks = /^leaks found: (\d+)$/.exec(message);
        if (level === 'INF' && commits)
            count('commits', commits[1]);
        else if (level === 'INF' && bytes)
            count('bytes', bytes[1]);
        else if (level === 'WRN' && leaks)
            count('leaks', leaks[1]);
        else if (level === 'INF' && message === 'no leaks found')
            count('leaks', '0');
        else if (GRAVE.has(level))
            complaints.add(complaintOf(level, message));
    }
    const once = (what) => (times[what] === 1 ? { [what]: [...counts[what]][0] } : {});
    return { ...once('commits'), ...once('bytes'), ...once('leaks'), complaints: [...complaints] };
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal start with an escape character.
const COLOUR = /\x1b\[[0-9;]*m/g;
const LINE = /^\d{1,2}:\d{2}[AP]M (?<level>[A-Z]{3}) (?<message>.*)$/;
const GRAVE = new Set(['WRN', 'ERR', 'FTL', 'PNC']);
const complaintOf = (level, message) => {
    if (message.startsWith('[git] '))
        return 'git failed under it';
    if (/partial scan/.test(message))
        return 'it stopped half way';
    if (/\bconfig\b/i.test(message))
        return 'it could not load its configuration';
    if (/archive|compressed/.test(message))
        return 'it could not open an archive';
    if (/\bgit\b/i.test(message))
        return 'git failed under it';
    return level === 'WRN' ? 'it skipped something' : 'it reported an error';
};

;// CONCATENATED MODULE: ./lib/parsers/name-before.js
const name_before_NAME = /([A-Za-z_][\w-]{0,80})["'`\]]?\s{0,20}(?:=>|:=|\|\||[:=,>(])[\s"'`=(]{0,20}$/;
/** An item of a Blueprint and its like: `key: STRIPE_SECRET_KEY`, and on the next line `value:`. */
const ITEM = /\b(?:key|name)["']?\s{0,20}[:=]\s{0,20}["']?([A-Za-z_]\w{0,80})["']?\s{0,20},?\s{1,60}["']?value["']?\s{0,20}[:=][\s"'`]{0,20}$/i;
/** No name with its sign stands further away than this. */
const REACH = 200;
/** The word before a value and its `=` or `:`, given what stands before the value: `apiToken`. */
const nameBefore = (before) => {
    const near = before.slice(-REACH);
    return (ITEM.exec(near) ?? name_before_NAME.exec(near.slice(near.lastIndexOf('\n') + 1)))?.[1];
};
/** The same for a value at a place of a text, as a field to spread. */
const name_before_nameAt = (text, { line, column }) => {
    let start = 0;
    for (let n = 1; n < line; n += 1)
        start = text.indexOf('\n', start) + 1;
    const name = nameBefore(text.slice(0, start + column - 1));
    return name === undefined ? {} : { name };
};

;// CONCATENATED MODULE: ./lib/parsers/gitleaks-report.js



const entry = schemas/* object */.Ikc({
    RuleID: schemas/* string */.YjP().regex(/^[\w.:-]{1,100}$/),
    Description: schemas/* string */.YjP(),
    StartLine: schemas/* int */.Whr().nonnegative(),
    StartColumn: schemas/* int */.Whr().nonnegative(),
    Secret: schemas/* string */.YjP(),
    Match: schemas/* string */.YjP().optional(),
    File: schemas/* string */.YjP(),
    Commit: schemas/* string */.YjP().regex(/^(?:|[0-9a-f]{40}|[0-9a-f]{64})$/),
});
/**
 * Reads what `gitleaks --report-format json` prints:
 * https://github.com/gitleaks/gitleaks/blob/v8.30.1/report/finding.go
 * Never throws, and no message of it repeats the text.
 */
const parseGitleaksReport = (text) => {
    if (text.trim() === '')
        return { ok: false, problem: 'nothing printed' };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, problem: 'no JSON' };
    }
    const parsed = schemas/* array */.YOg(entry).safeParse(value);
    if (!parsed.success)
        return { ok: false, problem: 'not the shape of a gitleaks report' };
    return { ok: true, secrets: parsed.data.map(sealed) };
};
const sealed = (raw) => ({
    kind: raw.RuleID,
    description: raw.Description.slice(0, 300),
    file: raw.File,
    startLine: Math.max(raw.StartLine, 1),
    startColumn: Math.max(raw.StartColumn, 1),
    ...(raw.Commit === '' ? {} : { commit: raw.Commit }),
    secret: new SealedSecret(raw.Secret, nameIn(raw.Match, raw.Secret)),
});
const nameIn = (match = '', secret = '') => nameBefore(match.slice(0, Math.max(match.indexOf(secret), 0)));

;// CONCATENATED MODULE: ./lib/readers/gitleaks/run-engine.js



/** The canary is always found, so a whole pass always ends with this code. 0, 1 and 126 have meanings of gitleaks' own. */
const LEAKS_FOUND = 87;
/** Nested encodings such as base64 in base64, as deep as the engine looks by itself. */
const DECODE_DEPTH = 5;
/**
 * Runs one pass. A pass is whole only if the engine ends with our own exit code, prints a report, counts in its log as many
 * leaks as it reports, says how much it scanned and complains about nothing: gitleaks up to 8.30.1 ends with 0 when git fails.
 * See https://github.com/gitleaks/gitleaks/issues/2129.
 */
const runEngine = async (pass, tools) => {
    const { engine, commands, signal, timeoutSeconds, emptyFolder } = tools;
    const configPath = pass.configPath ?? tools.configPath;
    const result = await commands.run({
        program: engine.program,
        args: [
            ...engine.leadingArgs,
            pass.command,
            ...pass.args,
            ...['--config', configPath, '--gitleaks-ignore-path', emptyFolder, '--ignore-gitleaks-allow'],
            ...['--report-format', 'json', '--report-path', '-', '--exit-code', String(LEAKS_FOUND)],
            ...['--max-decode-depth', String(DECODE_DEPTH), '--max-archive-depth', '0'],
            ...['--no-banner', '--no-color', '--log-level', 'info', '.'],
        ],
        folder: pass.folder,
        timeoutSeconds,
        ...(pass.environment === undefined ? {} : { environment: pass.environment }),
        ...(signal === undefined ? {} : { signal }),
    });
    return result.status === 'exited' ? judge(result) : run_engine_failed((0,command_end/* describeEnd */.l)(result));
};
const run_engine_failed = (reason, foundNothing = false) => ({ ok: false, reason, foundNothing });
const judge = (result) => {
    const log = parseGitleaksLog(result.stderr);
    const because = (reason) => [reason, ...log.complaints].join('; ');
    const report = parseGitleaksReport(result.stdout.toString());
    if (result.code === 0) {
        const foundNothing = report.ok && report.secrets.length === 0 && log.complaints.length === 0;
        return run_engine_failed(because('it found nothing, not even the canary that was planted for it'), foundNothing);
    }
    if (result.code !== LEAKS_FOUND)
        return run_engine_failed(because((0,command_end/* describeEnd */.l)(result)));
    if (!report.ok)
        return run_engine_failed(because(`what it printed is no report (${report.problem})`));
    if (log.complaints.length > 0)
        return run_engine_failed(log.complaints.join('; '));
    if (log.bytes === undefined)
        return run_engine_failed('it does not say how much it scanned');
    if (log.leaks !== report.secrets.length)
        return run_engine_failed('it counts other leaks than it reports');
    const commits = log.commits === undefined ? {} : { commits: log.commits };
    return { ok: true, secrets: report.secrets, bytes: log.bytes, ...commits };
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/export-name.js

/**
 * A name for a copy that no engine passes over and no file system stumbles on. Of the real name only that is kept which the
 * engine's own rules ask for; under a team's config, whose rules may ask for any name, all of a harmless one.
 */
const neutralName = (number, path, underTeamConfig) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const ending = underTeamConfig ? harmless(name) : (ASKED_FOR.exec(name)?.[0] ?? '.txt').toLowerCase();
    return `${String(number).padStart(8, '0')}${ending}`;
};
/** https://github.com/gitleaks/gitleaks/blob/v8.30.1/config/gitleaks.toml, each `path =` of a rule with a pattern. */
const ASKED_FOR = /(?:\.(?:php|tf|hcl|ya?ml)|nuget\.config)$/i;
const harmless = (name) => /^[\w.-]{1,100}$/.test(name) && !isSkippedByGitleaks(name) && !LIKE_AN_ARCHIVE.test(name) ? `-${name}` : '.txt';
/**
 * gitleaks takes a file for an archive when one of these stands anywhere in its name, and leaves it out without a word:
 * https://github.com/mholt/archives/blob/v0.1.2/formats.go
 */
const LIKE_AN_ARCHIVE = /\.(?:zip|tar|gz|bz2|xz|7z|rar|br|lz4|lz|mz|sz|s2|zz|zst)/i;

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-made-commits.js



const madeKey = (commit, name) => `${commit}:${name}`;
/**
 * Commits that the engine's diff reader takes as git writes them are shown as they are. The changes that it would skip or trip
 * over are brought together in a commit of our own that changes what they changed.
 */
const showCommits = async (request) => {
    const { plain, whole, objects, prefix, underTeamConfig, sizeOf } = request;
    const hasText = (change) => hasHunk(change, sizeOf(change.objectId));
    const fromRange = [...new Set(plain.filter(hasText).map(({ commit }) => commit))];
    const apart = request.apart.filter(hasText);
    const made = new Map();
    const remember = (commit, entries) => entries.forEach((entry, n) => void made.set(madeKey(commit, nameOf(n, entry)), entry));
    const nameOf = (n, { path }) => neutralName(n, path, underTeamConfig);
    const ours = [];
    if (apart.length > 0) {
        const earlier = apart.flatMap((change, n) => earlierFile(change, nameOf(n, change)));
        const later = apart.map((change, n) => ({ name: nameOf(n, change), objectId: change.objectId }));
        const parent = await objects.commit(earlier, prefix, []);
        ours.push(await objects.commit(later, prefix, [parent]));
        remember(ours.at(-1) ?? '', apart);
    }
    const full = whole.filter(({ objectId }) => sizeOf(objectId) > 0);
    if (full.length > 0) {
        const files = full.map((file, n) => ({ name: nameOf(n, file), objectId: file.objectId }));
        ours.push(await objects.commit(files, prefix, []));
        remember(ours.at(-1) ?? '', full);
    }
    const plant = async () => {
        const canary = newCanary(underTeamConfig);
        const objectId = await objects.blob(Buffer.from(canary.text + FLAGGED));
        return { canary, commit: await objects.commit([{ name: CANARY_NAME, objectId }], prefix, []) };
    };
    const [first, last] = [await plant(), await plant()];
    return {
        list: [first.commit, ...fromRange, ...ours, last.commit],
        fromRange: fromRange.length,
        canaries: [first, last],
        made,
    };
};
const CANARY_NAME = 'canary.txt';
/** What the flags are raised for, so that each canary proves them to be in force too. */
const FLAGGED = '\0\nhttps://git-lfs.github.com/spec/v1\n';
const earlierFile = ({ before: [first] }, name) => first === undefined || first.mode === ABSENT || first.mode === SUBMODULE ? [] : [{ name, objectId: first.objectId }];

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-pass.js
const CANARIES_PER_PASS = 2;
/** How many of the canaries are among what was reported, each in its own place. */
const countCanaries = (secrets, planted) => planted.filter(({ canary, flags = [], isItsPlace }) => {
    const inPlace = secrets.filter(isItsPlace);
    const isFound = inPlace.some(({ kind, secret }) => kind === canary.kind && secret.mark === canary.mark);
    return isFound && flags.every((flag) => inPlace.some(({ kind }) => kind === flag));
}).length;
const canariesMissed = (label, found) => `${label} found ${found} of the ${CANARIES_PER_PASS} canaries that were planted for it, so what it did not find proves nothing. A gitleaks config that lets everything go is one way to this.`;
/** The comment by which a line asks the engine to let it go, where the lines of a secret hold one. */
const hidingComment = (text, line, lines) => text
    .split('\n')
    .slice(line - 1, line - 1 + lines)
    .flatMap((one) => /(?:gitleaks|betterleaks):allow/.exec(one)?.[0] ?? [])
    .slice(0, 1);

// EXTERNAL MODULE: ./lib/readers/git/alternates.js
var alternates = __webpack_require__(80856);
;// CONCATENATED MODULE: ./lib/readers/gitleaks/shadow-objects.js





const objectWriter = (objectFolder, format) => {
    const write = async (type, content) => {
        const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
        const id = (0,external_node_crypto_.createHash)(format).update(whole).digest('hex');
        const folder = (0,external_node_path_.join)(objectFolder, id.slice(0, 2));
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, id.slice(2)), await (0,external_node_util_.promisify)(external_node_zlib_.deflate)(whole, { level: 1 }));
        return id;
    };
    const tree = (entries) => write('tree', Buffer.concat(entries.map(({ mode, name, id }) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]))));
    return {
        blob: (content) => write('blob', content),
        async commit(files, prefix, parents) {
            const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
            let id = await tree(sorted.map(({ name, objectId }) => ({ mode: '100644', name, id: objectId })));
            for (const folder of prefix
                .split('/')
                .filter((part) => part !== '')
                .reverse()) {
                id = await tree([{ mode: '40000', name: folder, id }]);
            }
            const lines = [`tree ${id}`, ...parents.map((parent) => `parent ${parent}`), AUTHOR, COMMITTER, '', ''];
            return write('commit', Buffer.from(lines.join('\n')));
        },
    };
};
const AUTHOR = 'author Aduana <aduana@localhost> 0 +0000';
const COMMITTER = 'committer Aduana <aduana@localhost> 0 +0000';

;// CONCATENATED MODULE: ./lib/readers/gitleaks/shadow-repository.js





/** Where the listed commits stand, for `git log --no-walk=unsorted --glob`: refs are read in the order of their names. */
const LISTED_COMMITS = 'refs/aduana/*';
const openShadowRepository = async (repository, folder, commands) => {
    const objectFolder = (0,external_node_path_.join)(folder, 'objects');
    await (0,promises_.mkdir)((0,external_node_path_.join)(objectFolder, 'info'), { recursive: true, mode: 0o700 });
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'refs'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config'), configOf(repository.objectFormat));
    await (0,promises_.writeFile)((0,external_node_path_.join)(objectFolder, 'info', 'alternates'), (0,alternates/* alternatesLine */.S)(repository.objectDirectory));
    if (repository.shallow)
        await (0,promises_.copyFile)((0,external_node_path_.join)(repository.commonDirectory, 'shallow'), (0,external_node_path_.join)(folder, 'shallow'));
    const { GIT_NO_REPLACE_OBJECTS: _, ...environment } = repository.environment;
    const replaced = [];
    const objects = objectWriter(objectFolder, repository.objectFormat);
    return {
        folder,
        objects,
        git: (0,git_git/* createGit */.lD)(commands, folder, { ...repository.environment, GIT_DIR: folder }),
        environment: { ...environment, GIT_DIR: folder },
        async replaceBlob(objectId, content) {
            replaced.push(`${await objects.blob(content)} refs/replace/${objectId}`);
        },
        async list(commits) {
            const listed = commits.map((commit, n) => `${commit} refs/aduana/${String(n).padStart(10, '0')}`);
            const lines = ['# pack-refs with: sorted ', ...listed, ...replaced.sort((a, b) => byName(a, b)), ''];
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'packed-refs'), lines.join('\n'));
        },
    };
};
const byName = (a, b) => (a.slice(a.indexOf(' ')) < b.slice(b.indexOf(' ')) ? -1 : 1);
const configOf = (format) => format === 'sha1'
    ? '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'
    : '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n';

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-commits.js





const openCommitPass = (request) => {
    const { shadow, tools, prefix, flagging } = request;
    const replaced = new Set();
    const replace = async (objectId, text) => {
        if (replaced.has(objectId))
            return;
        replaced.add(objectId);
        await shadow.replaceBlob(objectId, Buffer.concat([text, ownLine(objectId)]));
    };
    return {
        show: async (objectId, { form, text }) => (form === 'plain' ? undefined : replace(objectId, text)),
        withhold: (objectId) => replace(objectId, Buffer.alloc(0)),
        async run(view, sizes) {
            const sizeOf = (id) => (replaced.has(id) ? 1 : (sizes.get(id) ?? 0));
            const shown = await showCommits({ ...request, ...view, objects: shadow.objects, sizeOf });
            await shadow.list(shown.list);
            const { folder, environment } = shadow;
            const configPath = flagging ? tools.flaggingConfigPath : tools.configPath;
            const run = await runEngine({ command: 'git', args: gitArgs(prefix), folder, environment, configPath }, tools);
            return run.ok ? seenBy(run, shown, view, request) : unfinished(run.reason, shown, tools);
        },
    };
};
/** So that two blobs with the same readable text still differ, and one with none is not empty. No rule can take it for a key. */
const ownLine = (objectId) => Buffer.from(`\n~ ${objectId.replaceAll(/../g, '$& ')}\n`);
/**
 * What the engine adds to `git log -p -U0`; it cuts the options at spaces and knows no quotes. The commits are listed, so nothing
 * is walked; a message that could be read as a header is not printed.
 */
const gitArgs = (prefix) => {
    const options = [
        ...['--text', '--diff-merges=first-parent', '--no-textconv', '--no-ext-diff', '--no-renames', '--no-color'],
        ...[
            '--src-prefix=a/',
            '--dst-prefix=b/',
            '--format=commit%x20%H',
            '--no-walk=unsorted',
            `--glob=${LISTED_COMMITS}`,
        ],
        // Only to save time: what lies elsewhere is left out again below.
        ...(/^[\w./-]+$/.test(prefix) ? ['--', prefix] : []),
    ];
    return ['--platform', 'none', '--log-opts', options.join(' ')];
};
const unfinished = (reason, { fromRange }, { engine }) => ({
    sightings: [],
    flagged: [],
    shortfalls: [
        `${engine.label} did not finish its scan of the commits: ${reason}. Run it again; if it stays, report it.`,
    ],
    canaries: 0,
    shown: fromRange,
    missing: fromRange,
});
const seenBy = (run, shown, view, { prefix, tools, flagging }) => {
    const { label } = tools.engine;
    const flags = flagging ? FLAGS.map(({ id }) => id) : [];
    const planted = shown.canaries.map(({ canary, commit }) => ({
        canary,
        flags,
        isItsPlace: (found) => found.commit === commit,
    }));
    const canaries = countCanaries(run.secrets, planted);
    const missing = Math.abs(shown.list.length - (run.commits ?? 0));
    const said = run.commits ?? 'an unknown number of';
    const sightings = sightingsOf(run.secrets, shown, view, prefix);
    return {
        sightings: sightings.filter(({ kind }) => !flags.includes(kind)),
        flagged: sightings.flatMap(({ kind, change }) => (flags.includes(kind) && change !== undefined ? [change] : [])),
        shortfalls: [
            ...(missing === 0
                ? []
                : [`${label} says it scanned ${said} commits where ${shown.list.length} have something to scan.`]),
            ...(canaries === planted.length ? [] : [canariesMissed(label, canaries)]),
        ],
        canaries,
        shown: shown.fromRange,
        missing,
    };
};
/** The row about commits, out of all runs over them. */
const commitsRow = (total, seen, { engine }) => {
    const sum = (count) => seen.reduce((all, one) => all + count(one), 0);
    const isWhole = seen.every(({ shortfalls }) => shortfalls.length === 0);
    return {
        what: 'commits',
        expected: total,
        examined: isWhole
            ? total
            : Math.max(0, total -
                Math.max(1, sum(({ missing }) => missing))),
        engine: engine.label,
        note: `${sum(({ shown }) => shown)} bring in text by themselves; the rest only delete, merge or change nothing`,
    };
};
const sightingsOf = (secrets, shown, { plain }, prefix) => {
    const planted = new Set(shown.canaries.map(({ commit }) => commit));
    const real = new Map(plain.map((change) => [madeKey(change.commit, change.rawPath.toString()), change]));
    return secrets.flatMap((found) => {
        const { kind, description, secret, file, commit = '', startLine: line, startColumn: column } = found;
        if (planted.has(commit) || !file.startsWith(prefix))
            return [];
        const path = file.slice(prefix.length);
        const place = shown.made.get(madeKey(commit, path)) ?? real.get(madeKey(commit, file));
        const seen = { kind, description, secret, line, column, path: place?.path ?? path };
        if (place === undefined)
            return [{ ...seen, inFinalTree: false, ...(commit === '' ? {} : { commit }) }];
        const { objectId } = place;
        return place.commit === undefined
            ? [{ ...seen, objectId, inFinalTree: true }]
            : [{ ...seen, objectId, change: place, commit: place.commit, inFinalTree: false }];
    });
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-context.js
/** Counts archives as they go by. */
class ArchiveCount {
    found = 0;
    opened = 0;
    add({ form, problems }) {
        if (form !== 'archive')
            return;
        this.found++;
        if (problems.length === 0)
            this.opened++;
    }
    rows() {
        return this.found === 0 ? [] : [{ what: 'archives', expected: this.found, examined: this.opened }];
    }
}
const submoduleRows = (count) => count === 0
    ? []
    : [{ what: 'submodules', examined: 0, note: `${count} in all: repositories of their own, to be checked there` }];

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-places.js

/** The files of the final tree that a range changed, and all that its commits brought in. */
const placesOfBlobs = (final, { changes }, engineReadsGit) => {
    const finalFiles = final.filter(({ kind }) => kind !== 'submodule').map(({ path, objectId }) => ({ path, objectId }));
    const versions = changes.filter((change) => change.mode !== SUBMODULE);
    const finalKeys = new Set(finalFiles.map(scan_places_keyOf));
    const places = groupByBlob([
        ...finalFiles,
        ...versions
            .filter((version) => !finalKeys.has(scan_places_keyOf(version)))
            .map(({ path, objectId, commit }) => ({ path, objectId, commit })),
    ]);
    const exported = groupByBlob(exportedFiles(finalFiles, versions, engineReadsGit));
    return {
        ids: places.keys(),
        submodules: final.length - finalFiles.length,
        words: {
            what: engineReadsGit ? 'changed files of the final tree' : 'files',
            expected: [...exported.values()].flat().length,
        },
        of: (objectId) => places.get(objectId) ?? [],
        toExport: (objectId) => exported.get(objectId) ?? [],
    };
};
/** For an engine without git also every version that a commit brought in: once for each file, for the oldest commit that had it. */
const exportedFiles = (finalFiles, versions, engineReadsGit) => {
    if (engineReadsGit)
        return finalFiles.map((file) => ({ ...file, inFinalTree: true }));
    const oldest = new Map(versions.map((version) => [scan_places_keyOf(version), version]));
    const final = new Map(finalFiles.map((file) => [scan_places_keyOf(file), file]));
    return [...new Map([...final, ...oldest])].map(([key, { path, objectId }]) => {
        const commit = oldest.get(key)?.commit;
        return { path, objectId, inFinalTree: final.has(key), ...(commit === undefined ? {} : { commit }) };
    });
};
const scan_places_keyOf = ({ path, objectId }) => `${objectId} ${path}`;
const groupByBlob = (items) => {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(item.objectId);
        if (group === undefined)
            groups.set(item.objectId, [item]);
        else
            group.push(item);
    }
    return groups;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-shortfalls.js

const tooLargeProblem = (maxMegabytes) => `it is larger than ${maxMegabytes} MB`;
/** One sentence for each problem, with the first few files that have it and the way out. */
const shortfallsOf = (unread) => {
    const problems = [...new Set(unread.map(({ problem }) => problem))];
    return problems.map((problem) => {
        const names = [...new Set(unread.filter((one) => one.problem === problem).map(scan_shortfalls_nameOf))];
        const shown = names.slice(0, SHOWN).join(', ');
        const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
        return `${shown}${more} could not be looked at: ${problem}. ${wayOut(problem)}`;
    });
};
const SHOWN = 5;
const scan_shortfalls_nameOf = ({ path, commit }) => commit === undefined ? `\`${path}\`` : `\`${path}\` (commit ${commit.slice(0, 12)})`;
const wayOut = (problem) => {
    if (problem === NOT_FETCHED)
        return 'Check out with `lfs: true`; for all history run `git lfs fetch --all`.';
    if (problem.startsWith('it is larger than'))
        return 'Raise `max-file-megabytes` under `secret-scan` in aduana.yml.';
    if (problem.startsWith('it unpacks to'))
        return 'Raise `max-file-megabytes` under `secret-scan` in aduana.yml.';
    if (problem.includes('archive'))
        return 'Keep in git what is in it, not the archive.';
    return 'See that the file can be read.';
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-history.js










/**
 * Looks at all commits that lead to `head`. The engine starts at once with what git prints; meanwhile we read what it would not
 * understand, and show it that in a second run, with what it flagged in the first.
 */
const lookAtHistory = async (context, repository, head) => {
    const { tools, commands, workFolder, underTeamConfig, maxBytes, maxMegabytes } = context;
    const { prefix } = repository;
    const openPass = async (name, flagging) => {
        const shadow = await openShadowRepository(repository, (0,external_node_path_.join)(workFolder, name), commands);
        return { git: shadow.git, pass: openCommitPass({ shadow, tools, prefix, underTeamConfig, flagging }) };
    };
    const [first, second] = [await openPass('commits', true), await openPass('apart', false)];
    const [history, tree] = await Promise.all([
        readCommitHistory(first.git, { base: undefined, head, prefix }),
        repository.tree(head),
    ]);
    const versions = history.changes.filter(({ mode }) => mode !== SUBMODULE);
    const byBlob = groupByBlob(versions);
    const sizes = await repository.blobSizes([...byBlob.keys()]);
    const tooLarge = new Set([...sizes].flatMap(([id, size]) => (size > maxBytes ? [id] : [])));
    const notText = new Set(versions.filter(({ path }) => isBinaryByName(path)).map(({ objectId }) => objectId));
    const withheld = new Set([...tooLarge, ...notText]);
    for (const objectId of withheld)
        await first.pass.withhold(objectId);
    for (const objectId of tooLarge)
        await second.pass.withhold(objectId);
    const { plain, apart } = partedChanges(history, withheld);
    const reading = new Reading(context, repository, byBlob, second.pass);
    const pieces = groupByBlob(inPieces(tree, versions));
    const whole = [];
    const consider = (objectId, { text }) => {
        if (couldSpanLines(text.toString('latin1')))
            whole.push(...(pieces.get(objectId) ?? []));
    };
    const [seen] = await Promise.all([
        first.pass.run({ plain, apart: [], whole: [] }, sizes),
        reading.read([...apart.map(({ objectId }) => objectId), ...pieces.keys()], tooLarge, consider),
    ]);
    await reading.read(seen.flagged.map(({ objectId }) => objectId), tooLarge);
    const shownApart = [...new Set([...apart, ...seen.flagged])];
    const more = shownApart.length + whole.length === 0
        ? []
        : [await second.pass.run({ plain: [], apart: shownApart, whole }, sizes)];
    const unread = [...tooLarge]
        .flatMap((id) => byBlob.get(id) ?? [])
        .map(({ path, commit }) => ({ path, commit, problem: tooLargeProblem(maxMegabytes) }));
    const age = new Map(history.commits.map((commit, n) => [commit, n]));
    const all = [seen, ...more];
    return {
        passes: all.map((one, n) => ({
            ...one,
            coverage: n === 0 ? [commitsRow(history.commits.length, all, tools)] : [],
        })),
        unread: [...unread, ...reading.unread],
        coverage: [...reading.archives.rows(), ...submoduleRows(tree.filter(({ kind }) => kind === 'submodule').length)],
        ageOf: (commit) => age.get(commit) ?? 0,
        isEmpty: history.commits.length === 0 && tree.length === 0,
    };
};
/** Files of the final tree that no commit added as they are now: what each commit shows of them is a part. */
const inPieces = (tree, versions) => {
    const added = new Set(versions.filter(({ before }) => before.every(({ mode }) => mode === ABSENT)).map(scan_places_keyOf));
    return tree
        .filter((entry) => entry.kind !== 'submodule' && !added.has(scan_places_keyOf(entry)))
        .map(({ path, objectId }) => ({ path, objectId }));
};
/** Reads blobs once each, whoever asks, and shows the pass what they say. */
class Reading {
    archives = new ArchiveCount();
    unread = [];
    done = new Set();
    context;
    repository;
    places;
    pass;
    constructor(context, repository, places, pass) {
        this.context = context;
        this.repository = repository;
        this.places = places;
        this.pass = pass;
    }
    async read(ids, leftOut, consider) {
        const wanted = ids.filter((id) => !leftOut.has(id) && !this.done.has(id));
        await visitBlobs(this.repository, wanted, this.context.maxBytes, async ({ objectId, content }) => {
            this.done.add(objectId);
            this.archives.add(content);
            for (const { path, commit } of this.places.get(objectId) ?? []) {
                this.unread.push(...content.problems.map((problem) => ({ path, commit, problem })));
            }
            await this.pass.show(objectId, content);
            consider?.(objectId, content);
        });
    }
}

;// CONCATENATED MODULE: ./lib/readers/git/commit-times.js
/** When each commit was made, in milliseconds since 1970, by its own word. A commit whose word cannot be read is left out. */
const commitTimes = async (repository, commits) => {
    const times = new Map();
    for await (const { objectId, content } of repository.readBlobs([...new Set(commits)])) {
        const [head = ''] = content.toString('latin1').split('\n\n', 1);
        const seconds = /^committer .*> (\d{1,11}) [+-]\d{4}$/m.exec(head)?.[1];
        if (seconds !== undefined)
            times.set(objectId, Number(seconds) * 1000);
    }
    return times;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-leaks.js






/** More distinct leaks than this are not told one by one. */
const MAX_LEAKS = 10_000;
/** Brings the sightings of all passes together: one leak for each kind, file and secret, with the earliest commit. */
const leaksOf = async (sightings, sources) => {
    const suspects = suspectsOf(sightings, sources.ageOf).slice(0, MAX_LEAKS);
    await askRepository(suspects, sources);
    const leaks = suspects.map((suspect) => leakOf(suspect, sources.hiding)).sort(byPlace);
    return sources.repository === undefined ? leaks : dated(leaks, sources.repository);
};
const dated = async (leaks, repository) => {
    const times = await commitTimes(repository, leaks.flatMap(({ commit }) => commit ?? []));
    return leaks.map((leak) => {
        const committedAt = leak.commit === undefined ? undefined : times.get(leak.commit);
        return committedAt === undefined ? leak : { ...leak, committedAt };
    });
};
const suspectsOf = (sightings, ageOf) => {
    const groups = new Map();
    const specific = new Set();
    const placeOf = ({ path, secret }) => `${path}\0${secret.mark}`;
    for (const sighting of sightings) {
        if (sighting.secret.isSupabaseAnonKey || (sighting.kind === GENERIC && isNoValue(sighting)))
            continue;
        if (sighting.kind !== GENERIC)
            specific.add(placeOf(sighting));
        const key = `${sighting.kind}\0${placeOf(sighting)}`;
        groups.set(key, [...(groups.get(key) ?? []), sighting]);
    }
    return [...groups.values()].flatMap((group) => {
        const inFinalTree = group.find((one) => one.inFinalTree);
        const [sighting = group[0]] = [inFinalTree];
        if (sighting === undefined || (sighting.kind === GENERIC && specific.has(placeOf(sighting))))
            return [];
        const oldest = group
            .filter(({ commit }) => commit !== undefined)
            .sort((a, b) => ageOf(b.commit ?? '') - ageOf(a.commit ?? ''))[0];
        return [
            {
                sighting,
                ...(oldest === undefined ? {} : { oldest }),
                lines: group.map(({ line }) => line),
                inFinalTree: inFinalTree !== undefined,
                inBase: false,
            },
        ];
    });
};
/** The rule that goes by a word like `token` and by randomness alone. */
const GENERIC = 'generic-api-key';
/** A digest in a lock file looks random, and so does the name of a variable or a function beside the word `key`. */
const isNoValue = ({ path, secret }) => isLockFile(path) || secret.isEnvName || secret.isCodeReference;
/** Reads each blob once, whatever is asked about it. */
const askRepository = async (suspects, sources) => {
    const { repository, head, base, maxBytes } = sources;
    if (repository === undefined || suspects.length === 0)
        return;
    const [final, before] = [await blobsAt(repository, head), await blobsAt(repository, base)];
    const questions = new Map();
    const ask = (objectId, question) => {
        if (objectId !== undefined)
            questions.set(objectId, [...(questions.get(objectId) ?? []), question]);
    };
    for (const suspect of suspects) {
        const { sighting, oldest } = suspect;
        const finalId = final.get(sighting.path);
        if (sighting.secret.isEmpty)
            suspect.inFinalTree ||= finalId !== undefined;
        // A decoded secret cannot be looked for: then the file must be the very one it was seen in.
        if (oldest?.objectId === finalId && finalId !== undefined)
            suspect.inFinalTree = true;
        ask((oldest ?? sighting).objectId, (content, text) => {
            suspect.place = placeIn(content, text, oldest ?? sighting);
        });
        if (sighting.hiddenBy === undefined) {
            ask(finalId, (content, text) => {
                suspect.placeInFinalTree = placeIn(content, text, sighting);
                suspect.inFinalTree ||= suspect.placeInFinalTree !== undefined;
            });
        }
        ask(before.get(sighting.path), (content, text) => {
            suspect.inBase = placeIn(content, text, sighting) !== undefined;
        });
    }
    await visitBlobs(repository, questions.keys(), maxBytes, async ({ objectId, content }) => {
        const text = content.text.toString();
        for (const question of questions.get(objectId) ?? [])
            question(content, text);
    });
};
const blobsAt = async (repository, commit) => {
    if (commit === undefined)
        return new Map();
    const entries = await repository.tree(commit);
    return new Map(entries.filter(({ kind }) => kind !== 'submodule').map(({ path, objectId }) => [path, objectId]));
};
const placeIn = (content, text, { secret, line }) => {
    const found = secret.positionIn(text, line);
    if (found === undefined)
        return undefined;
    const member = memberAt(content, found.line);
    return {
        line: member?.line ?? found.line,
        column: found.column,
        ...(member === undefined || member.name === '' ? {} : { member: member.name }),
        hiddenBy: hidingComment(text, found.line, secret.lines),
        ...name_before_nameAt(text, found),
    };
};
const leakOf = (suspect, hiding) => {
    const { sighting, oldest, inFinalTree, inBase, lines } = suspect;
    const { kind, description, path, secret } = sighting;
    const seen = sighting.hiddenBy === undefined ? undefined : sighting;
    const place = seen ?? (inFinalTree ? suspect.placeInFinalTree : undefined) ?? suspect.place ?? sighting;
    const name = suspect.placeInFinalTree?.name ?? suspect.place?.name ?? sighting.name ?? oldest?.name;
    const named = hiding.hiding({ kind, path, lines: [...lines, place.line] });
    return {
        kind,
        description,
        path,
        startLine: place.line,
        startColumn: place.column,
        ...(place.member === undefined ? {} : { member: place.member }),
        ...(oldest?.commit === undefined || inBase ? {} : { commit: oldest.commit }),
        ...(name === undefined ? {} : { name }),
        inFinalTree,
        inBase,
        doubtful: kind === GENERIC && secret.isDoubtful,
        secret: secret.redacted(),
        hiddenBy: [...new Set([...(place.hiddenBy ?? []), ...named])],
    };
};
const byPlace = (a, b) => {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.startLine - b.startLine || (a.kind < b.kind ? -1 : 1);
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/export-segments.js
/** gitleaks reads files in pieces of 100,000 bytes; what lies across two of them it may not see. https://github.com/gitleaks/gitleaks/issues/1651 */
const LONGEST = 96_000;
/** So much stands in both of two neighbours: more than the longest private key in use. */
const OVERLAP = 10_000;
/** Cuts a text into parts that overlap, at the ends of lines where there are any near. */
const segmentsOf = function* (text) {
    let start = 0;
    let line = 1;
    let lineStart = 0;
    for (;;) {
        const end = text.length - start <= LONGEST ? text.length : cutBefore(text, start + LONGEST, start + LONGEST / 2);
        yield { bytes: text.subarray(start, end), startLine: line, startColumn: start - lineStart };
        if (end === text.length)
            return;
        const next = cutBefore(text, end - OVERLAP, end - 2 * OVERLAP);
        for (let at = text.indexOf(LF, start); at !== -1 && at < next; at = text.indexOf(LF, at + 1)) {
            line++;
            lineStart = at + 1;
        }
        start = next;
    }
};
const LF = 0x0a;
/** The start of the last line that begins between `lowest` and `highest`, or `highest`. */
const cutBefore = (text, highest, lowest) => {
    const newline = text.lastIndexOf(LF, highest - 1);
    return newline + 1 > lowest ? newline + 1 : highest;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/export-files.js




const COPIES_PER_FOLDER = 1000;
/** Writes numbered copies into `folder`: `c0001/00000007.yaml`. An engine sees nothing of where a file stood. */
const openExport = async (folder, underTeamConfig) => {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const copies = new Map();
    let bytes = 0;
    let files = 0;
    const made = new Map();
    const write = async (path, content) => {
        const parent = path.slice(0, path.indexOf('/'));
        const making = made.get(parent) ?? (0,promises_.mkdir)((0,external_node_path_.join)(folder, parent), { recursive: true, mode: 0o700 });
        made.set(parent, making);
        await making;
        bytes += content.length;
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), content, { mode: 0o600, flag: 'wx' });
    };
    return {
        async add(file, { text, members }) {
            files++;
            if (text.length === 0)
                return;
            for (const segment of segmentsOf(text)) {
                const number = copies.size;
                const parent = `c${String(Math.floor(number / COPIES_PER_FOLDER)).padStart(6, '0')}`;
                const path = `${parent}/${neutralName(number, file.path, underTeamConfig)}`;
                const padding = paddingFor(segment.bytes);
                copies.set(path, { ...file, members, padding, startLine: segment.startLine, startColumn: segment.startColumn });
                await write(path, Buffer.concat([Buffer.alloc(padding, '\n'), segment.bytes]));
            }
        },
        async plant(place, text) {
            const path = place === 'first' ? 'a/canary.txt' : 'z/canary.txt';
            await write(path, Buffer.from(`\n${text}`));
            return path;
        },
        done: () => ({ folder, bytes, files, copies }),
    };
};
/**
 * With an empty line in front no file begins like a program or a PDF, which the engine leaves out. Three kinds it tells by bytes
 * further in; these must not come to stand there. https://github.com/h2non/filetype/tree/v1.1.3/matchers
 */
const paddingFor = (content) => [1, 2, 3, 4].find((padding) => !MAGIC_FURTHER_IN.some(([at, word]) => startsAt(content, at - padding, word))) ?? 1;
const MAGIC_FURTHER_IN = [
    [257, 'ustar'],
    [128, 'DICM'],
    [32_769, 'CD001'],
];
const startsAt = (content, at, word) => content.toString('latin1', at, at + word.length) === word;

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-real-paths.js







/**
 * Copies have neutral names, so that a path decides nothing. Here the copies with secrets are shown to the engine once more where
 * they really stand. Paths that the engine passes over by itself are not asked about: no config named those.
 */
const underRealPaths = async (secrets, { folder: from, copies }, request, tools) => {
    const asked = new Map();
    for (const { file } of secrets) {
        const path = copies.get(file)?.path;
        if (path !== undefined && canBeShown(path))
            asked.set(file, path);
    }
    const seen = new Map();
    for (const [n, round] of rounds(asked).entries()) {
        const found = await scanRound(round, from, { ...request, folder: `${request.folder}-${n}` }, tools);
        if (found === undefined)
            continue;
        const keys = new Set(found.map((one) => scan_real_paths_keyOf(one, one.file)));
        for (const file of round.keys())
            seen.set(file, keys);
    }
    return (secret) => {
        const keys = seen.get(secret.file);
        if (keys === undefined)
            return 'unknown';
        return keys.has(scan_real_paths_keyOf(secret, asked.get(secret.file) ?? '')) ? 'found' : 'let go';
    };
};
const scan_real_paths_keyOf = ({ kind, secret }, file) => `${kind} ${secret.mark} ${file}`;
const CANARY = 'aduana-canary.txt';
/** A path that stays where it is put, that no file system refuses, and that the engine has no reason of its own to pass over. */
const canBeShown = (path) => /^[\w.@ ()+-][\w.@ ()/+-]{0,200}$/.test(path) &&
    path.split('/').every((part) => !/^\.{0,2}$/.test(part)) &&
    !isSkippedByGitleaks(path) &&
    !LIKE_AN_ARCHIVE.test(path) &&
    path !== '.gitleaksignore' &&
    path !== CANARY;
/**
 * Two parts of one file, or two versions of a repository, cannot always stand side by side, and some file systems do not tell
 * `A` from `a`: what is in the way of another goes into a round of its own.
 */
const rounds = (asked) => {
    const all = [];
    for (const [file, path] of asked) {
        const place = path.toLowerCase();
        const folders = foldersOf(place);
        const isFree = ({ taken, folders: used }) => ![place, ...folders].some((name) => taken.has(name)) && !used.has(place);
        const round = all.find(isFree) ?? { files: new Map(), taken: new Set(), folders: new Set() };
        if (round.files.size === 0)
            all.push(round);
        round.files.set(file, path);
        round.taken.add(place);
        for (const folder of folders)
            round.folders.add(folder);
    }
    return all.map(({ files }) => files);
};
const foldersOf = (path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
/** Undefined when the pass is not whole. */
const scanRound = async (round, from, { folder, configPath, silenceCounts }, tools) => {
    for (const [file, path] of round) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true, mode: 0o700 });
        await (0,promises_.copyFile)((0,external_node_path_.join)(from, file), (0,external_node_path_.join)(folder, path));
    }
    const canary = newCanary(true);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, CANARY), canary.text);
    const run = await runEngine({ command: 'dir', args: [], folder, configPath }, tools);
    if (!run.ok)
        return silenceCounts && run.foundNothing ? [] : undefined;
    const isItsPlace = ({ file }) => file === CANARY;
    const isWhole = silenceCounts || countCanaries(run.secrets, [{ canary, isItsPlace }]) === 1;
    return isWhole ? run.secrets : undefined;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-files.js








/** The engine's pass over exported files. Two canaries are planted first: one is walked first, the other last. */
const scanFiles = async (exporter, { what, expected }, tools, underTeamConfig) => {
    const planted = [];
    for (const place of ['first', 'last']) {
        const canary = newCanary(underTeamConfig);
        planted.push({ canary, path: await exporter.plant(place, canary.text) });
    }
    const exported = exporter.done();
    const { label } = tools.engine;
    const run = await runEngine({ command: 'dir', args: [], folder: exported.folder }, tools);
    if (!run.ok) {
        return {
            sightings: [],
            coverage: [{ what, expected, examined: 0, engine: label }],
            shortfalls: [
                `${label} did not finish its scan of the files: ${run.reason}. Run it again; if it stays, report it.`,
            ],
            canaries: 0,
        };
    }
    const places = planted.map(({ canary, path }) => ({
        canary,
        isItsPlace: (found) => found.file === path,
    }));
    const canaries = countCanaries(run.secrets, places);
    const isWhole = run.bytes === exported.bytes;
    const secrets = underTeamConfig ? await withoutExempted(run.secrets, exported, tools) : run.secrets;
    const isHidden = await hiddenByTree(secrets, exported, tools);
    return {
        sightings: await scan_files_sightingsOf(secrets, exported, isHidden),
        coverage: [
            {
                what,
                expected,
                examined: isWhole ? exported.files : 0,
                engine: label,
                note: noteOf(exported.bytes, run.secrets.length - secrets.length),
            },
        ],
        shortfalls: [
            ...(isWhole ? [] : [`${label} says it scanned ${run.bytes} bytes of files where there were ${exported.bytes}.`]),
            ...(canaries === places.length ? [] : [canariesMissed(label, canaries)]),
        ],
        canaries,
    };
};
/** What the team's own config does not let go because of the path it stands at. */
const withoutExempted = async (secrets, exported, tools) => {
    const folder = `${exported.folder}-of-team`;
    const request = { configPath: tools.configPath, folder, silenceCounts: false };
    const verdict = await underRealPaths(secrets, exported, request, tools);
    return secrets.filter((secret) => verdict(secret) !== 'let go');
};
/** Whether a `.gitleaks.toml` of the scanned tree would have let a secret go. */
const hiddenByTree = async (secrets, exported, tools) => {
    const { treeConfigPath: configPath } = tools;
    if (configPath === undefined)
        return () => false;
    const request = { configPath, folder: `${exported.folder}-of-tree`, silenceCounts: true };
    const verdict = await underRealPaths(secrets, exported, request, tools);
    return (secret) => verdict(secret) === 'let go';
};
const noteOf = (bytes, exempted) => exempted === 0
    ? `${bytes} bytes`
    : `${bytes} bytes; ${exempted} secrets let go by their paths in the team's gitleaks config`;
const scan_files_sightingsOf = async (secrets, { folder, copies }, isHidden) => {
    const sightings = [];
    let open = { path: '', text: '' };
    for (const found of [...secrets].sort((a, b) => (a.file < b.file ? -1 : 1))) {
        const copy = copies.get(found.file);
        if (copy === undefined)
            continue;
        if (open.path !== found.file)
            open = { path: found.file, text: await (0,promises_.readFile)((0,external_node_path_.join)(folder, found.file), 'utf8') };
        const hiddenBy = isHidden(found) ? ['.gitleaks.toml'] : [];
        sightings.push(sightingOf(found, copy, open.text, hiddenBy));
    }
    return sightings;
};
const sightingOf = (found, copy, text, hiddenBy) => {
    const { kind, description, secret } = found;
    const { path, commit, inFinalTree, padding } = copy;
    const place = secret.positionIn(text, found.startLine) ?? { line: found.startLine, column: found.startColumn };
    const line = Math.max(1, copy.startLine + place.line - 1 - padding);
    const column = place.line === padding + 1 ? place.column + copy.startColumn : place.column;
    const member = memberAt(copy, line);
    return {
        kind,
        description,
        secret,
        path,
        line: member?.line ?? line,
        column,
        ...(member === undefined || member.name === '' ? {} : { member: member.name }),
        ...(commit === undefined ? {} : { commit }),
        inFinalTree,
        hiddenBy: [...hidingComment(text, place.line, secret.lines), ...hiddenBy],
        ...name_before_nameAt(text, place),
    };
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-range.js










const NO_HISTORY = { commits: [], changes: [], oddlyNamed: new Set() };
/**
 * Looks at commits, and at the files of the final tree that they changed. With an engine that cannot start git, what the commits
 * brought in is looked at as files too.
 */
const lookAtRange = async (context, repository, scope) => {
    const { tools, commands, workFolder, underTeamConfig } = context;
    const { prefix } = repository;
    const shadow = await openShadowRepository(repository, (0,external_node_path_.join)(workFolder, 'shadow'), commands);
    const hasBase = scope.mode === 'history' || scope.base !== undefined;
    const [history, final] = await Promise.all([
        hasBase ? readCommitHistory(shadow.git, { base: scope.base, head: scope.head, prefix }) : NO_HISTORY,
        scope.mode === 'range' ? repository.changedBlobs(scope.base, scope.head) : repository.tree(scope.head),
    ]);
    const places = placesOfBlobs(final, history, tools.engine.supportsGit);
    const commitPass = tools.engine.supportsGit && hasBase
        ? openCommitPass({ shadow, tools, prefix, underTeamConfig, flagging: false })
        : undefined;
    const exporter = await openExport((0,external_node_path_.join)(workFolder, 'files'), underTeamConfig);
    const read = await readAll({ context, repository, places, commitPass, exporter });
    const view = { ...partedChanges(history, NONE), whole: [] };
    const [files, commits] = await Promise.all([
        scanFiles(exporter, places.words, tools, underTeamConfig),
        commitPass?.run(view, read.sizes),
    ]);
    const passes = [...(hasBase ? [commitsResult(context, history, commits, files)] : []), files];
    const age = new Map(history.commits.map((commit, n) => [commit, n]));
    return {
        passes,
        unread: read.unread,
        coverage: [...read.archives.rows(), ...submoduleRows(places.submodules)],
        ageOf: (commit) => age.get(commit) ?? 0,
        isEmpty: history.commits.length === 0 && (await context.files.list()).length === 0,
    };
};
/** Reads every blob once and hands what it says to the passes that are to see it. */
const readAll = async ({ context, repository, places, commitPass, exporter }) => {
    const { maxBytes, maxMegabytes } = context;
    const archives = new ArchiveCount();
    const unread = [];
    const visit = async (objectId, content) => {
        archives.add(content);
        for (const place of places.of(objectId)) {
            unread.push(...content.problems.map((problem) => ({ ...namedPlace(place), problem })));
        }
        await commitPass?.show(objectId, content);
        for (const file of places.toExport(objectId))
            await exporter.add(file, content);
    };
    const { tooLarge, sizes } = await visitBlobs(repository, places.ids, maxBytes, ({ objectId, content }) => visit(objectId, content));
    for (const objectId of tooLarge) {
        await commitPass?.withhold(objectId);
        const problem = tooLargeProblem(maxMegabytes);
        unread.push(...places.of(objectId).map((place) => ({ ...namedPlace(place), problem })));
    }
    return { archives, unread, sizes };
};
const namedPlace = ({ path, commit }) => commit === undefined ? { path } : { path, commit };
/** With an engine without git the commits were looked at as files, and there is only a row to add. */
const commitsResult = ({ tools }, { commits }, seen, files) => {
    if (seen !== undefined)
        return { ...seen, coverage: [commitsRow(commits.length, [seen], tools)] };
    const row = {
        what: 'commits',
        expected: commits.length,
        examined: files.shortfalls.length === 0 ? commits.length : 0,
        engine: tools.engine.label,
        note: 'this engine cannot read git: every version of a file that they brought in was looked at as a file',
    };
    return { sightings: [], coverage: [row], shortfalls: [], canaries: 0 };
};
const NONE = new Set();

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-tree.js








/** Looks at the working files as they stand. */
const lookAtTree = async (context, folder, repository) => {
    const { files, maxBytes, maxMegabytes, tools, underTeamConfig } = context;
    const entries = await files.list();
    const exporter = await openExport((0,external_node_path_.join)(context.workFolder, 'files'), underTeamConfig);
    const archives = new ArchiveCount();
    const unread = [];
    const look = async ({ path, kind }) => {
        if (kind === 'submodule')
            return;
        const content = kind === 'symlink' ? await linkText(folder, path) : await files.readBytes(path, maxBytes);
        if (!content.ok) {
            unread.push({ path, problem: problemOf(content.problem, maxMegabytes) });
            return;
        }
        const said = await contentOf(content.bytes, repository, maxBytes);
        archives.add(said);
        unread.push(...said.problems.map((problem) => ({ path, problem })));
        await exporter.add({ path, inFinalTree: true }, said);
    };
    await eachOf(entries, look);
    const submodules = entries.filter(({ kind }) => kind === 'submodule').length;
    const words = { what: 'files', expected: entries.length - submodules };
    return {
        passes: [await scanFiles(exporter, words, tools, underTeamConfig)],
        unread,
        coverage: [...archives.rows(), ...submoduleRows(submodules)],
        ageOf: () => 0,
        isEmpty: entries.length === 0,
    };
};
const scan_tree_AT_ONCE = 16;
const eachOf = async (items, work) => {
    const queue = items.values();
    const worker = async () => {
        for (const item of queue)
            await work(item);
    };
    await Promise.all(Array.from({ length: scan_tree_AT_ONCE }, worker));
};
/** Where a link points, as text: it is what git keeps of it. */
const linkText = async (folder, path) => {
    const place = (0,external_node_path_.join)(folder, path);
    try {
        if (!(0,is_within/* isWithin */.U)(await (0,promises_.realpath)((0,external_node_path_.dirname)(place)), await (0,promises_.realpath)(folder)))
            return { ok: false, problem: 'not-a-file' };
        return { ok: true, bytes: await (0,promises_.readlink)(place, 'buffer') };
    }
    catch {
        return { ok: false, problem: 'unreadable' };
    }
};
const problemOf = (problem, maxMegabytes) => {
    switch (problem) {
        case 'missing':
            return 'it was gone when it was to be read';
        case 'not-a-file':
            return 'it is no regular file';
        case 'too-large':
            return tooLargeProblem(maxMegabytes);
        case 'unreadable':
            return 'it may not be read';
    }
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/secret-scanner.js











const TIMEOUT_SECONDS = 3600;
/**
 * Looks for secrets with gitleaks. What could not be looked at is a shortfall, never silence: a canary must be found in every
 * pass, and what the engine says it scanned must be what our own git and our own copies have counted.
 */
const gitleaksScanner = (request) => ({
    async scan(options) {
        const found = await request.findEngine();
        if (found.status === 'missing')
            return { leaks: [], coverage: [], shortfalls: [found.reason] };
        const workFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.privateFolder, 'scan-'));
        try {
            return await scanWith(found.engine, workFolder, request, options);
        }
        catch (error) {
            if (error instanceof could_not_look/* CouldNotLook */.Y)
                return { leaks: [], coverage: [], shortfalls: [error.message] };
            throw error;
        }
        finally {
            await (0,promises_.rm)(workFolder, { recursive: true, force: true, maxRetries: 3 });
        }
    },
});
const scanWith = async (engine, workFolder, request, { gitleaksConfig, maxFileMegabytes }) => {
    const { files, repository, commands, signal, scope, timeoutSeconds = TIMEOUT_SECONDS } = request;
    const config = await writeScanConfig(workFolder, gitleaksConfig, files, request.configFiles);
    const context = {
        files,
        commands,
        workFolder,
        maxMegabytes: maxFileMegabytes,
        maxBytes: maxFileMegabytes * 1_000_000,
        underTeamConfig: config.isTeamConfig,
        tools: {
            engine,
            commands,
            timeoutSeconds,
            configPath: config.path,
            flaggingConfigPath: config.flaggingPath,
            ...(config.treePath === undefined ? {} : { treeConfigPath: config.treePath }),
            emptyFolder: config.emptyFolder,
            ...(signal === undefined ? {} : { signal }),
        },
    };
    const [looked, hiding] = await Promise.all([look(context, request), readHidingFiles(files)]);
    const leaks = await leaksOf(looked.passes.flatMap(({ sightings }) => sightings), {
        hiding,
        maxBytes: context.maxBytes,
        ageOf: looked.ageOf,
        ...(repository === undefined || scope.mode === 'tree' ? {} : { repository }),
        ...(scope.head === undefined ? {} : { head: scope.head }),
        ...(scope.base === undefined ? {} : { base: scope.base }),
    });
    return {
        leaks,
        coverage: [
            ...looked.passes.flatMap(({ coverage }) => coverage),
            ...looked.coverage,
            canaryRow(looked, engine, hiding.notes),
        ],
        shortfalls: [
            ...(config.shortfall === undefined ? [] : [config.shortfall]),
            ...looked.passes.flatMap(({ shortfalls }) => shortfalls),
            ...shortfallsOf(looked.unread),
            ...(leaks.length < MAX_LEAKS ? [] : [`There are more than ${MAX_LEAKS} leaks; only the first are told.`]),
        ],
        ...(looked.isEmpty ? { nothingToLookAt: true } : {}),
    };
};
const look = (context, { scope, repository, folder }) => {
    const { mode, head, base } = scope;
    if (mode === 'tree' || repository === undefined || head === undefined)
        return lookAtTree(context, folder, repository);
    if (mode === 'history' && context.tools.engine.supportsGit)
        return lookAtHistory(context, repository, head);
    return lookAtRange(context, repository, { mode, head, ...(base === undefined ? {} : { base }) });
};
const canaryRow = (looked, { label }, notes) => {
    const passes = looked.passes.filter(({ canaries, shortfalls }) => canaries > 0 || shortfalls.length > 0);
    return {
        what: 'canaries planted for the engine',
        expected: passes.length * CANARIES_PER_PASS,
        examined: passes.reduce((sum, { canaries }) => sum + canaries, 0),
        engine: label,
        ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
    };
};

;// CONCATENATED MODULE: ./lib/entrypoints/open-scanner.js



/** The secret scan of this run. Engine and private folder are there only while it scans. */
const openScanner = ({ scope, repository, files, configFiles, commands }, { folder, gitleaksPath, offline, allowWebAssembly, cacheFolder, environment, signal }) => ({
    async scan(options) {
        const privateFolder = await (0,private_folder/* openPrivateFolder */.q)(repository?.root ?? folder);
        const findEngine = () => (0,find_engine/* findGitleaks */.i)({
            folder,
            ...(gitleaksPath === undefined ? {} : { path: gitleaksPath }),
            offline,
            allowWebAssembly,
            cacheFolder,
            environment,
            privateFolder: privateFolder.path,
            commands,
            signal,
        });
        try {
            return await gitleaksScanner({
                files,
                ...(configFiles === undefined ? {} : { configFiles }),
                repository,
                folder,
                scope: scanScopeOf(scope),
                findEngine,
                privateFolder: privateFolder.path,
                commands,
                signal,
            }).scan(options);
        }
        finally {
            await privateFolder.dispose();
        }
    },
});
const scanScopeOf = ({ mode, base, head }) => {
    if (mode === 'tree' || head === undefined)
        return { mode: 'tree' };
    return mode === 'history' ? { mode, head } : { mode, head, ...(base === undefined ? {} : { base }) };
};

// EXTERNAL MODULE: ./lib/entrypoints/open-witness.js + 2 modules
var open_witness = __webpack_require__(99950);
// EXTERNAL MODULE: ./lib/entrypoints/path-matches.js
var path_matches = __webpack_require__(96896);
// EXTERNAL MODULE: ./lib/entrypoints/policy-origin.js
var policy_origin = __webpack_require__(53136);
// EXTERNAL MODULE: ./lib/entrypoints/resolve-scope.js
var resolve_scope = __webpack_require__(83350);
;// CONCATENATED MODULE: ./lib/entrypoints/open-sources.js
















/**
 * Opens everything the checks read: the only place that knows which reader stands behind which port.
 * Throws CouldNotLook when git fails.
 */
const openSources = async (request) => {
    const { folder, environment, signal, offline } = request;
    if (!(await isFolder(folder)))
        return { status: 'bad-usage', problem: 'The folder to look at does not exist.' };
    const commands = (0,readers_commands/* createCommands */.h)({ environment, signal });
    const opened = await (0,git_repository/* openRepository */.h)(folder, commands, { offline, ...objectsOf(request) });
    if (opened.status === 'refused')
        return { status: 'closed', problem: opened.reason };
    const repository = opened.status === 'opened' ? opened.repository : undefined;
    if (repository === undefined && request.repositoryRequired) {
        return {
            status: 'closed',
            problem: 'The workspace is no git repository: check it out with actions/checkout first.',
        };
    }
    const resolved = await (0,resolve_scope/* resolveScope */.H)(request.scope, repository);
    if ('problem' in resolved)
        return { status: isLocal(request) ? 'bad-usage' : 'closed', problem: resolved.problem };
    return openAt(resolved, repository, request, commands, await (0,policy_origin/* policyOrigin */.V)(request.scope, resolved.scope, repository));
};
const openAt = ({ scope, shortfall }, repository, request, commands, origin) => {
    const { folder, repositoryUrl } = request;
    const files = repository === undefined || scope.mode === 'tree' || scope.head === undefined
        ? (0,overlaid_files/* overlaidFiles */.u)(workingFiles(folder, repository), request.overlay ?? new Map())
        : (0,commit_files/* commitFiles */.z)(repository, scope.head);
    const scanner = openScanner({ scope, repository, files, ...(origin.kind === 'base' ? { configFiles: origin.files } : {}), commands }, request);
    return {
        status: 'open',
        ports: {
            files,
            secretScanner: scannedOnce(shortfall === undefined ? scanner : withShortfall(scanner, shortfall)),
            pathMatches: path_matches/* pathMatches */.r,
            sourceCode: createSourceCode(),
            blueprints: repositoryBlueprints(files),
            advisoryEngines: openEngines(commands, request),
            ...live(request),
            ...openGitHub(request, async () => repository?.originUrl()),
            ...(0,open_witness/* openWitness */.K_)(request, async () => repository?.originUrl()),
            ...(0,open_witness/* openSupabase */.Pe)(request),
            ...filesBefore(scope, repository),
            ...(repository === undefined || repository.prefix === '' ? {} : { belowRoot: true }),
            ...(request.protectedBranch === undefined ? {} : { protectedBranch: request.protectedBranch }),
        },
        scope: {
            ...scope,
            ...(repository === undefined || repository.prefix === '' ? {} : { prefix: repository.prefix }),
            ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
        },
        policyOrigin: origin,
    };
};
const objectsOf = ({ objectDirectory }) => (objectDirectory === undefined ? {} : { objectDirectory });
/** Render is asked only by who gave a key for it. */
const live = ({ renderApiKey: key, renderApiUrl: baseUrl, offline, environment, signal }) => key === undefined
    ? {}
    : { liveRender: liveRender({ key, ...(baseUrl === undefined ? {} : { baseUrl }), offline, environment, signal }) };
/** A push is judged whole, although it names what was there before: its branch is what people rely on. */
const filesBefore = ({ mode, base, trigger }, repository) => repository === undefined || mode !== 'range' || base === undefined || trigger === 'push'
    ? {}
    : { filesBefore: (0,commit_files/* commitFiles */.z)(repository, base) };
const withShortfall = (scanner, shortfall) => ({
    async scan(options) {
        const scan = await scanner.scan(options);
        return { ...scan, shortfalls: [shortfall, ...scan.shortfalls] };
    },
});
/** Who asks again gets the same answer: nothing is scanned twice. */
const scannedOnce = (scanner) => {
    const scans = new Map();
    return {
        scan({ gitleaksConfig, maxFileMegabytes }) {
            const key = JSON.stringify([gitleaksConfig, maxFileMegabytes]);
            const known = scans.get(key) ??
                scanner.scan({ maxFileMegabytes, ...(gitleaksConfig === undefined ? {} : { gitleaksConfig }) });
            scans.set(key, known);
            return known;
        },
    };
};
const isLocal = ({ scope }) => scope.trigger === 'local';
const isFolder = async (path) => {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isDirectory() ?? false;
};


/***/ }),

/***/ 99950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pe: () => (/* binding */ openSupabase),
  K_: () => (/* binding */ openWitness),
  zy: () => (/* binding */ supabaseTokenIn)
});

// EXTERNAL MODULE: ./lib/readers/github-api/client.js + 5 modules
var github_api_client = __webpack_require__(89881);
// EXTERNAL MODULE: ./lib/readers/github-api/repository-on.js
var repository_on = __webpack_require__(84465);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/readers/github-api/rotation-witness.js

const PLACES = [
    { route: 'GET /repos/{owner}/{repo}/actions/secrets', by: "GitHub's secrets of Actions", needs: 'secrets: read' },
    {
        route: 'GET /repos/{owner}/{repo}/dependabot/secrets',
        by: "GitHub's secrets of Dependabot",
        needs: 'dependabot secrets: read',
    },
];
const SECRET = schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1).max(200), updated_at: iso/* datetime */.w$({ offset: true }) });
/**
 * When the secrets of a repository were set last, by name; GitHub tells no value. A workflow's own token may not ask: that is told.
 * Source: https://docs.github.com/en/rest/actions/secrets#list-repository-secrets
 */
const gitHubWitness = async (client, { owner, repo }) => {
    const asked = await Promise.all(PLACES.map(async ({ route, by, needs }) => ({
        by,
        answer: await client.list(({ paginate }) => paginate.iterator(route, { owner, repo, per_page: 100 }), SECRET, { needs }),
    })));
    return {
        seen: asked.flatMap(({ by, answer }) => answer.ok ? answer.data.items.map(({ name, updated_at: at }) => ({ name, at: Date.parse(at), by })) : []),
        notAsked: asked.flatMap(({ by, answer }) => {
            if (answer.ok)
                return answer.data.complete ? [] : [`${by} are more than were read.`];
            return [`${by} were not told: ${answer.reason}`];
        }),
    };
};

// EXTERNAL MODULE: ./lib/readers/http/base-address.js
var base_address = __webpack_require__(33357);
// EXTERNAL MODULE: ./lib/readers/http/http-client.js + 6 modules
var http_client = __webpack_require__(77231);
;// CONCATENATED MODULE: ./lib/readers/supabase-api/administrators.js



const SUPABASE = 'https://api.supabase.com';
const LIMITS = { timeoutSeconds: 15, attempts: 3, longestWaitSeconds: 20, connections: 1, maxBytes: 4 * 1024 * 1024 };
/** Names and addresses of people are left behind. */
const MEMBER = schemas/* object */.Ikc({ role_name: schemas/* string */.YjP().max(100), mfa_enabled: schemas/* boolean */.zMY() });
/** https://supabase.com/docs/guides/platform/access-control */
const ADMINISTRATORS = new Set(['owner', 'administrator']);
/**
 * How many owners and administrators an organisation of Supabase has, and how many of them sign in without a second factor. Never
 * throws. Source: https://supabase.com/docs/reference/api/v1-list-organization-members
 */
const supabaseAdministrators = async (organization, { token, apiUrl = SUPABASE, environment, signal }) => {
    const base = (0,base_address/* baseAddress */.u)(apiUrl);
    if (!base.ok)
        return notSeen(`the address of its API ${base.problem}`);
    const headers = { authorization: `Bearer ${token}` };
    const client = (0,http_client/* httpClient */.o)({ base: base.url, environment, signal, headers, limits: LIMITS });
    const path = `/v1/organizations/${encodeURIComponent(organization)}/members`;
    const answer = await client.send({ method: 'GET', path });
    await client.close();
    const refusal = refusalOf(answer);
    if (refusal !== undefined || answer.status === 'failed')
        return notSeen(refusal ?? '');
    const read = schemas/* array */.YOg(MEMBER).safeParse(answer.body);
    if (!read.success)
        return notSeen('it answered in a shape that is not documented');
    const administrators = read.data.filter(({ role_name: role }) => ADMINISTRATORS.has(role.toLowerCase()));
    if (administrators.length === 0)
        return notSeen('it names no owner and no administrator');
    return {
        seen: true,
        administrators: administrators.length,
        withoutFactor: administrators.filter(({ mfa_enabled: has }) => !has).length,
    };
};
const notSeen = (why) => ({
    seen: false,
    why: `Supabase was not asked who signs in how: ${why}.`,
});
const refusalOf = (answer) => {
    if (answer.status === 'failed')
        return `it ${answer.reason}`;
    return answer.code === 200 ? undefined : (REFUSALS[answer.code] ?? `it answered ${answer.code}`);
};
const REFUSALS = {
    401: 'it does not know the token: make a new one and put it into SUPABASE_ACCESS_TOKEN',
    403: 'the token may not read the members of the organisation',
    404: 'it knows no organisation of that name',
};

;// CONCATENATED MODULE: ./lib/entrypoints/open-witness.js




/** Who else knows when secrets were replaced: GitHub, where somebody gave a token for it. Offline the ledger speaks alone. */
const openWitness = ({ gitHub, offline, environment, signal }, origin) => {
    if (gitHub === undefined || offline)
        return {};
    const { token, apiUrl } = gitHub;
    return {
        rotationWitness: {
            async look() {
                const repository = (0,repository_on/* repositoryOn */.Y)(apiUrl, gitHub.repository ?? { origin: (await origin()) ?? '' });
                if (repository === undefined)
                    return { seen: [], notAsked: [NO_REPOSITORY] };
                const client = (0,github_api_client/* gitHubClient */.X)({ token, ...(apiUrl === undefined ? {} : { apiUrl }), environment, signal });
                try {
                    return await gitHubWitness(client, repository);
                }
                finally {
                    await client.close();
                }
            },
        },
    };
};
const NO_REPOSITORY = 'GitHub was not asked when its secrets were set: the remote `origin` names no repository of it.';
/** Supabase is asked only by who gave a token for it. */
const openSupabase = ({ supabaseToken: token, supabaseApiUrl: apiUrl, offline, environment, signal, }) => token === undefined || offline
    ? {}
    : {
        supabaseAdministrators: (organization) => supabaseAdministrators(organization, {
            token,
            ...(apiUrl === undefined ? {} : { apiUrl }),
            environment,
            signal,
        }),
    };
/** The token by the name that Supabase's own tools read. Never a flag: the list of processes would show it. */
const supabaseTokenIn = ({ SUPABASE_ACCESS_TOKEN: token, }) => token === undefined || token.trim() === '' ? {} : { supabaseToken: token.trim() };


/***/ }),

/***/ 96896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ pathMatches)
/* harmony export */ });
/* harmony import */ var _parsers_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72386);

const MAX_LENGTH = 4096;
/** Globs that one glob with braces may stand for. */
const MAX_GLOBS = 64;
/**
 * Whether a glob names a path or a branch: `*` and `?` stay within a folder, `**` does not, `{a,b}` is either of both, and every
 * other character is itself, so that `app/[id]/(group)/@side` names what frameworks call their folders. Names with a leading dot
 * are names like others. A glob that is empty, longer than 4,096 characters or stands for more than 64 names nothing. Takes time
 * that grows with its length and the path's only.
 */
const pathMatches = (path, glob) => glob !== '' &&
    glob.length <= MAX_LENGTH &&
    withoutBraces(glob).some((one) => one === '**' || (0,_parsers_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)((0,_parsers_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pathPattern */ .s)(`/${one}`), path));
/** The innermost braces first; without a comma they are characters like others. */
const BRACES = /\{([^{},]*(?:,[^{},]*)+)\}/;
const withoutBraces = (glob) => {
    let globs = [glob];
    for (let found = BRACES.exec(glob); found !== null; found = BRACES.exec(globs[0] ?? '')) {
        globs = globs.flatMap((one) => {
            const braces = BRACES.exec(one);
            if (braces === null)
                return [one];
            const [before, after] = [one.slice(0, braces.index), one.slice(braces.index + braces[0].length)];
            return (braces[1] ?? '').split(',').map((choice) => before + choice + after);
        });
        if (globs.length > MAX_GLOBS)
            return [];
    }
    return globs;
};


/***/ }),

/***/ 53136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ policyOrigin)
/* harmony export */ });
/* harmony import */ var _readers_commit_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68973);

/**
 * The commit whose policy judges: where a change is to go, as it stands now. A pull request may start at an old commit and a push
 * may throw commits away, so what they have in common with it does not do. In a terminal it is where the branch began: the policy is
 * then of one age with the files.
 */
const policyOrigin = async (request, scope, repository) => {
    const change = request.mode === 'range' ? request : request.mode === 'history' ? request.change : undefined;
    if (repository === undefined || change === undefined || scope.head === undefined)
        return { kind: 'tree' };
    const { trigger, base: start, head } = scope;
    if (trigger === 'local')
        return start === undefined ? unreachable(change, trigger, repository) : base(start, start, repository);
    const [firstParent, secondParent] = change.mergedHead === undefined ? [] : await repository.parents(head);
    const isMerge = firstParent !== undefined && secondParent === change.mergedHead;
    const commit = await firstKnown(isMerge ? [firstParent] : change.bases, head, trigger, repository);
    if (commit === undefined) {
        return trigger === 'push' && isFirstPush(change) ? { kind: 'tree' } : unreachable(change, trigger, repository);
    }
    if (trigger === 'push')
        return base(commit, commit, repository);
    return base(commit, start ?? (await repository.mergeBase(commit, head)) ?? commit, repository);
};
/** The first that this clone has. What a push left behind is another commit than the one that it pushed. */
const firstKnown = async (revisions, head, trigger, repository) => {
    for (const revision of revisions) {
        const commit = await repository.resolveCommit(revision);
        if (commit !== undefined && (trigger !== 'push' || commit !== head))
            return commit;
    }
    return undefined;
};
/** No commit was there before it, by GitHub's word. */
const isFirstPush = ({ bases }) => !bases.some((revision) => COMMIT.test(revision));
const COMMIT = /^[0-9a-f]{40,64}$/;
const base = (commit, start, repository) => {
    const files = (0,_readers_commit_files_js__WEBPACK_IMPORTED_MODULE_0__/* .commitFiles */ .z)(repository, commit);
    return { kind: 'base', commit, files, filesBefore: start === commit ? files : (0,_readers_commit_files_js__WEBPACK_IMPORTED_MODULE_0__/* .commitFiles */ .z)(repository, start) };
};
const unreachable = ({ bases }, trigger, { shallow }) => {
    const [wanted = 'the base'] = bases;
    const shown = COMMIT.test(wanted) ? wanted.slice(0, 12) : wanted;
    const wayOut = trigger === 'push' && !shallow
        ? 'What a force push throws away is in no clone, however deep (`fetch-depth: 0`): the next push is judged by what stands now.'
        : 'In a workflow, check out with `fetch-depth: 0`.';
    return {
        kind: 'unreachable',
        reason: `The commit ${shown}, whose policy judges this change, is not in this clone, so the defaults stood in for it. ${wayOut}`,
    };
};


/***/ }),

/***/ 72322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   or: () => (/* binding */ POLICY_PATHS),
/* harmony export */   uo: () => (/* binding */ readPolicyBefore)
/* harmony export */ });
/* harmony import */ var _config_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13551);

/** Where the policy is looked for, in this order; two at once is a mistake. */
const POLICY_PATHS = ['aduana.yml', '.github/aduana.yml'];
const MAX_BYTES = 1024 * 1024;
/** The policy of the files under test, or the defaults where there is none. A broken or unreadable policy is never the defaults. */
const readPolicy = async ({ files, named, today, ruleIds }) => {
    const paths = named === undefined ? POLICY_PATHS : [named];
    const found = [];
    for (const path of paths) {
        const text = await files.readText(path, MAX_BYTES);
        if (text.ok || text.problem !== 'missing')
            found.push({ path, text });
    }
    const [first, second] = found;
    if (second !== undefined)
        return refused(second.path, `there is a policy in ${first?.path} too: keep one of them`);
    if (first === undefined) {
        return named === undefined ? { ok: true, written: _config_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITTEN_DEFAULTS */ .$e } : refused(named, 'there is no such file');
    }
    if (!first.text.ok)
        return refused(first.path, PROBLEMS[first.text.problem]);
    const { written, problems } = (0,_config_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .ON)(first.text.text, first.path, { today, ruleIds });
    return written === undefined ? { ok: false, problems } : { ok: true, written };
};
/**
 * The policy of the files before a change, or undefined where they have none that can be read: it is the defaults that a change has
 * to keep to then. A named file that is not there yet is looked for where policies usually are: a new name is no new beginning.
 */
const readPolicyBefore = async (source) => {
    const { named, ...usual } = source;
    const isThere = named !== undefined && (await source.files.readText(named, MAX_BYTES)).ok;
    const reading = await readPolicy(isThere ? source : usual);
    return reading.ok && reading.written.path !== undefined ? reading.written : undefined;
};
const refused = (path, message) => ({
    ok: false,
    problems: [{ message, location: { path, startLine: 1, startColumn: 1 } }],
});
const PROBLEMS = {
    missing: 'there is no such file',
    'not-a-file': 'the policy must be a plain file, not a link or a folder',
    'too-large': 'the policy is larger than 1 MiB',
    'not-utf-8': 'the policy is not UTF-8 text',
    'holds-nul': 'the policy holds a NUL character',
    unreadable: 'the policy cannot be read: check its permissions',
};


/***/ }),

/***/ 83350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ resolveScope)
/* harmony export */ });
/** The trigger of a run on what is staged. */
const STAGED = 'staged';
const DEEPEN = 'In a workflow, check out with `fetch-depth: 0`.';
/** Turns what was asked for into full commit names. Deepens a shallow clone where that is needed and allowed. */
const resolveScope = async (request, repository) => {
    const { mode, trigger } = request;
    if (mode === 'staged')
        return stagedScope(request.commit, repository);
    if (repository === undefined) {
        return mode === 'tree'
            ? { scope: { mode, trigger } }
            : { problem: 'This folder is no git repository, so there is no history to look at.' };
    }
    const checkedOut = await repository.resolveCommit('HEAD');
    if (mode === 'tree')
        return { scope: { mode, trigger, ...(checkedOut === undefined ? {} : { head: checkedOut }) } };
    const isAtHead = mode === 'history' || request.head === 'HEAD';
    const head = isAtHead ? checkedOut : await repository.resolveCommit(request.head);
    if (checkedOut === undefined)
        return { problem: 'Nothing is checked out: the repository has no commit at HEAD.' };
    if (head === undefined) {
        const wanted = mode === 'range' ? request.head : 'HEAD';
        return { problem: `The commit ${shown(wanted)} is not in this clone: fetch it first. ${DEEPEN}` };
    }
    const { expectedHeads } = request;
    if (expectedHeads.length > 0 && !expectedHeads.includes(checkedOut)) {
        return {
            problem: `The checkout stands on ${shown(checkedOut)}, not on the commit of the ${trigger} event (${shown(expectedHeads[0] ?? '')}). Remove \`ref:\` from the checkout step.`,
        };
    }
    return mode === 'history'
        ? { scope: { mode, trigger, head }, ...(await shallowHistory(head, repository)) }
        : resolveRange(request, head, repository);
};
const stagedScope = async (head, repository) => {
    if (repository === undefined)
        return { problem: 'This folder is no git repository, so nothing is staged.' };
    const [base] = await repository.parents(head);
    return { scope: { mode: 'range', trigger: STAGED, head, ...(base === undefined ? {} : { base }) } };
};
const shallowHistory = async (head, repository) => repository.shallow && !(await repository.unshallow(head))
    ? { shortfall: `The clone is shallow, so its history is not all here. ${DEEPEN}` }
    : {};
const resolveRange = async (request, head, repository) => {
    const { trigger, mergedHead, otherwise } = request;
    const [firstParent, secondParent] = mergedHead === undefined ? [] : await repository.parents(head);
    const isMergeOfIt = firstParent !== undefined && secondParent === mergedHead;
    const bases = isMergeOfIt ? [firstParent, ...request.bases] : request.bases;
    for (const base of bases) {
        const start = await startOf(base, head, repository);
        // A branch that already holds the head would make the range empty, and an empty range proves nothing.
        const isEmpty = start === head && otherwise === 'history';
        if (start !== undefined && !isEmpty)
            return { scope: { mode: 'range', trigger, base: start, head } };
    }
    const [wanted = 'the base'] = bases;
    if (repository.shallow) {
        return {
            scope: { mode: 'range', trigger, head },
            shortfall: `The clone is shallow and the base ${shown(wanted)} is not in it. ${DEEPEN}`,
        };
    }
    return otherwise === 'history'
        ? { scope: { mode: 'history', trigger, head } }
        : { problem: `The base ${shown(wanted)} is no commit of this repository, or shares no history with the head.` };
};
const startOf = async (base, head, repository) => {
    const known = await commonAncestor(base, head, repository);
    if (known !== undefined || !repository.shallow)
        return known;
    return (await repository.deepen(base, head)) ? commonAncestor(base, head, repository) : undefined;
};
const commonAncestor = async (base, head, repository) => {
    const commit = await repository.resolveCommit(base);
    return commit === undefined ? undefined : repository.mergeBase(commit, head);
};
const shown = (revision) => (/^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision);


/***/ }),

/***/ 42817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ severityOfScore),
/* harmony export */   _: () => (/* binding */ cvssScore)
/* harmony export */ });
/* harmony import */ var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44353);

/** The library says on the console what it cannot take apart, so it is not given that. */
const VECTOR = /^\(?(?:CVSS:\d\.\d\/)?[A-Za-z]{1,3}:[A-Za-z]{1,8}(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,8}){5,60}\)?$/;
/** By the beginning of the vector. One of version 2 has no name in front, and now and then stands in brackets. */
const VERSIONS = [
    ['CVSS:4.0/', ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__.Cvss4P0],
    ['CVSS:3.1/', ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__.Cvss3P1],
    ['CVSS:3.0/', ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__.Cvss3P0],
    ['AV:', ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__.Cvss2],
    ['(AV:', ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__.Cvss2],
];
/**
 * The score of a CVSS vector of version 2.0, 3.0, 3.1 or 4.0, from 0 to 10: the base score, in version 4 with the threat metrics
 * that the vector states. Nothing for what is no whole vector. Source: https://www.first.org/cvss/
 */
const cvssScore = (vector) => {
    const Version = VERSIONS.find(([start]) => vector.startsWith(start))?.[1];
    if (Version === undefined || !VECTOR.test(vector))
        return undefined;
    try {
        const parsed = new Version(vector);
        if (!parsed.isBaseFullyDefined())
            return undefined;
        const scores = parsed.calculateScores();
        const score = 'temporal' in scores ? scores.base : scores.overall;
        return score !== undefined && score >= 0 && score <= 10 ? score : undefined;
    }
    catch {
        return undefined;
    }
};
/**
 * The qualitative scale of CVSS 3 and 4; version 2 has none of its own and is given the same, as OSV's own scanner does.
 * Source: https://www.first.org/cvss/v4-0/specification-document#Qualitative-Severity-Rating-Scale
 */
const severityOfScore = (score) => {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'info';
};


/***/ }),

/***/ 86217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PS: () => (/* binding */ OWN_GITLEAKS_CONFIG),
/* harmony export */   Sr: () => (/* binding */ parseGitleaksConfig),
/* harmony export */   ne: () => (/* binding */ readsNoOtherFile),
/* harmony export */   t4: () => (/* binding */ gitleaksToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);

/** The engine's own rules and nothing else. */
const OWN_GITLEAKS_CONFIG = { title: 'Aduana', extend: { useDefault: true } };
/**
 * Reads the team's config. Refused: what is no TOML, what has no rules (always green), what reads another file (it would come
 * from the tree unseen). Keys are in any case, as the engine reads them:
 * https://github.com/gitleaks/gitleaks/blob/v8.30.1/config/config.go
 */
const parseGitleaksConfig = (text) => {
    let config;
    try {
        config = withLowerCaseKeys((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text));
    }
    catch {
        return { ok: false, problem: 'it is no valid TOML' };
    }
    const extend = extendOf(config);
    if ('path' in extend)
        return { ok: false, problem: 'it extends another file, which Aduana does not follow' };
    if (rulesOf(config).length === 0 && extend['usedefault'] !== true) {
        return { ok: false, problem: 'it has no rules; add `[extend]` with `useDefault = true`' };
    }
    return { ok: true, config };
};
/** True for a config that an engine may be given to ask what it would let go: it reads no other file. */
const readsNoOtherFile = (text) => {
    try {
        return !('path' in extendOf(withLowerCaseKeys((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text))));
    }
    catch {
        return false;
    }
};
const extendOf = ({ extend }) => (isTable(extend) ? withLowerCaseKeys(extend) : {});
/** The config as text, with these rules added. */
const gitleaksToml = (config, added) => {
    const rules = [...rulesOf(config), ...added];
    return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(rules.length === 0 ? config : { ...config, rules });
};
const rulesOf = ({ rules }) => (Array.isArray(rules) ? rules : []);
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
const withLowerCaseKeys = (table) => Object.fromEntries(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));


/***/ }),

/***/ 24119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** A foreign text as one line of plain text of at most `longest` characters, without what could steer a terminal or turn letters round. */
const oneLine = (text, longest) => {
    const plain = [
        ...text
            .slice(0, longest * 8)
            .replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}]+/gu, ' ')
            .trim(),
    ];
    return plain.length <= longest
        ? plain.join('')
        : `${plain
            .slice(0, longest - 1)
            .join('')
            .trimEnd()}…`;
};


/***/ }),

/***/ 9472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ noFacts)
/* harmony export */ });
/** Facts of a text that says nothing. */
const noFacts = (language) => ({
    language,
    reads: [],
    handovers: [],
    imports: [],
    accessors: [],
    accessorCalls: [],
    words: [],
    unreadable: [],
});


/***/ }),

/***/ 31813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ describeEnd),
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const endOf = (outcome, stderr, folder) => {
    if (outcome.exitCode !== undefined)
        return { status: 'exited', code: outcome.exitCode, stderr };
    if (outcome.signal !== undefined)
        return { status: 'killed', signal: outcome.signal };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return { status: 'not-started', reason: 'no such folder' };
    if (outcome.code === 'ENOENT')
        return { status: 'missing' };
    if (outcome.code === 'EACCES' || outcome.code === 'ENOEXEC' || outcome.code === 'EPERM')
        return { status: 'not-executable' };
    return { status: 'not-started', reason: outcome.code ?? 'unknown' };
};
/** For sentences: `it ran longer than it may`. Never repeats what the child printed. */
const describeEnd = (end) => {
    switch (end.status) {
        case 'exited':
            return `it ended with exit code ${end.code}`;
        case 'killed':
            return `it was killed by ${end.signal}`;
        case 'not-started':
            return `it could not be started (${end.reason})`;
        case 'missing':
            return 'it is not installed';
        case 'not-executable':
            return 'it may not be executed';
        case 'timed-out':
            return 'it ran longer than it may';
        case 'output-too-large':
            return 'it printed more than it may';
        case 'output-lost':
            return 'its output broke off';
        case 'aborted':
            return 'the run was interrupted';
    }
};


/***/ }),

/***/ 41084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createCommands)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/readers/clean-environment.js
/** What a program needs to start, find its temporary folder and reach the network through a proxy. */
const KEPT = new Set([
    'PATH',
    'HOME',
    'TMPDIR',
    'TMP',
    'TEMP',
    'SYSTEMROOT',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'USERPROFILE',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'SSH_AUTH_SOCK',
]);
/**
 * The environment that a child starts from: no `GIT_*`, no `GITLEAKS_*`, no tokens, no `INPUT_*`, nothing that was not named here.
 * `LC_ALL=C` keeps the words and the sorting of tools the same everywhere.
 */
const cleanEnvironment = (of) => ({
    ...Object.fromEntries(Object.entries(of).filter((pair) => pair[1] !== undefined && KEPT.has(pair[0].toUpperCase()))),
    LC_ALL: 'C',
});

// EXTERNAL MODULE: ./lib/readers/command-end.js
var command_end = __webpack_require__(31813);
;// CONCATENATED MODULE: ./lib/readers/process-group.js
/** How long a child may take to end by itself once it was told to. */
const GRACE_MILLISECONDS = 500;
/** Groups that may still hold a process. */
const living = new Set();
const ending = new Set();
/** Sees to it that the group which `child` leads does not outlive this process. */
const adoptGroup = (child) => {
    if (living.size === 0)
        process.on('exit', killAll);
    living.add(child);
};
/** To be called when `child` has ended. */
const releaseGroup = (child) => {
    if (!ending.has(child))
        forget(child);
};
/** Tells the whole group to end; what is still there after the grace is killed. */
const endGroup = (child) => {
    if (ending.has(child))
        return;
    ending.add(child);
    signalGroup(child, 'SIGTERM');
    setTimeout(() => {
        signalGroup(child, 'SIGKILL');
        ending.delete(child);
        forget(child);
    }, GRACE_MILLISECONDS).unref();
};
const forget = (child) => {
    living.delete(child);
    if (living.size === 0)
        process.off('exit', killAll);
};
const killAll = () => {
    for (const child of living)
        signalGroup(child, 'SIGKILL');
};
const signalGroup = (child, signal) => {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // The group has ended already.
    }
};

// EXTERNAL MODULE: ./lib/readers/program-on-path.js
var program_on_path = __webpack_require__(89890);
;// CONCATENATED MODULE: ./lib/readers/watched-input.js
const watched = (input) => {
    let broken;
    const source = async function* () {
        if (typeof input === 'string' || input instanceof Uint8Array) {
            yield input;
            return;
        }
        try {
            yield* input;
        }
        catch (error) {
            broken = { error };
        }
    };
    return {
        source: source(),
        rethrow: () => {
            if (broken !== undefined)
                throw broken.error;
        },
    };
};

;// CONCATENATED MODULE: ./lib/readers/commands.js






const MEBIBYTE = 1024 * 1024;
/** `signal` ends every child of this object. `environment` is what the clean environment is picked from. */
const createCommands = ({ environment = process.env, signal, } = {}) => {
    const stream = (command) => {
        const signals = [signal, command.signal].filter((one) => one !== undefined);
        const started = start(command, cleanEnvironment(environment), AbortSignal.any(signals));
        const end = started.then((one) => one.end);
        // Whoever reads the chunks meets the same error.
        end.catch(() => undefined);
        return { chunks: chunksOf(started), end };
    };
    return {
        stream,
        async run(command) {
            const { chunks, end } = stream(command);
            const limit = command.maxStdoutBytes ?? 64 * MEBIBYTE;
            const kept = [];
            let bytes = 0;
            for await (const chunk of chunks) {
                bytes += chunk.length;
                if (bytes > limit)
                    break;
                kept.push(chunk);
            }
            const result = await end;
            if (bytes > limit)
                return { status: 'output-too-large' };
            return result.status === 'exited' ? { ...result, stdout: Buffer.concat(kept) } : result;
        },
    };
};
const start = async (command, environment, signal) => {
    const over = (end) => ({ end: Promise.resolve(end) });
    const program = (0,external_node_path_.isAbsolute)(command.program)
        ? { status: 'found', path: command.program }
        : await (0,program_on_path/* programOnPath */.B)(command.program, command.folder, environment);
    if (program.status !== 'found')
        return over({ status: program.status });
    const { execa } = await __webpack_require__.e(/* import() */ 993).then(__webpack_require__.bind(__webpack_require__, 16993));
    if (signal.aborted)
        return over({ status: 'aborted' });
    const input = command.input === undefined ? undefined : watched(command.input);
    const child = execa(program.path, command.args, {
        cwd: command.folder,
        env: { ...environment, ...command.environment },
        extendEnv: false,
        // A group of its own, so that what the child starts can be ended with it.
        detached: process.platform !== 'win32',
        cleanup: false,
        reject: false,
        verbose: 'none',
        encoding: 'buffer',
        stripFinalNewline: false,
        // Kept here, within the caps: execa would repeat the output in its messages.
        buffer: false,
        windowsHide: true,
        stdin: input?.source ?? 'ignore',
    });
    return supervise(child, child, command, signal, input);
};
const supervise = (child, outcome, command, signal, input) => {
    let cause;
    const stop = (why) => {
        cause ??= why;
        endGroup(child);
        child.stdout?.destroy();
        child.stderr?.destroy();
    };
    const onAbort = () => stop('aborted');
    const timer = setTimeout(() => stop('timed-out'), command.timeoutSeconds * 1000);
    signal.addEventListener('abort', onAbort, { once: true });
    adoptGroup(child);
    const stderr = [];
    let room = command.maxStderrBytes ?? MEBIBYTE;
    child.stderr?.on('data', (chunk) => {
        room -= chunk.length;
        if (room < 0)
            stop('output-too-large');
        else
            stderr.push(chunk);
    });
    const end = outcome.then((result) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        releaseGroup(child);
        input?.rethrow();
        return cause === undefined ? (0,command_end/* endOf */.p)(result, Buffer.concat(stderr).toString(), command.folder) : { status: cause };
    });
    return { child, stop, end };
};
const chunksOf = async function* (starting) {
    const { child, stop, end } = await starting;
    let whole = child?.stdout == null;
    try {
        for await (const chunk of child?.stdout ?? [])
            yield chunk;
        whole = true;
    }
    catch {
        stop?.('output-lost');
    }
    finally {
        if (!whole)
            stop?.();
        await end;
    }
};


/***/ }),

/***/ 68973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ALIKE),
/* harmony export */   z: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _model_could_not_look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49938);
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45954);



/** The files of a commit, below the checked folder. Throws CouldNotLook where git fails: an object that is not there is no missing file. */
const commitFiles = (repository, commit) => {
    let loading;
    const listing = () => {
        loading ??= repository.tree(commit).then(arrange);
        return loading;
    };
    const readBlob = batched(repository);
    const readBytes = async (path, maxBytes) => {
        const { byPath, folders } = await listing();
        const entry = byPath.get(path);
        if (entry === undefined)
            return { ok: false, problem: folders.has(path) ? 'not-a-file' : 'missing' };
        if (entry.kind !== 'file')
            return { ok: false, problem: 'not-a-file' };
        if (entry.bytes > maxBytes)
            return { ok: false, problem: 'too-large' };
        return { ok: true, bytes: await readBlob(entry.objectId) };
    };
    return {
        list: async () => (await listing()).entries,
        readBytes,
        readText: async (path, maxBytes) => (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(await readBytes(path, maxBytes)),
    };
};
const arrange = (tree) => {
    const byPath = new Map(tree.map((entry) => [entry.path, entry]));
    if (byPath.size !== tree.length)
        throw new _model_could_not_look_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotLook */ .Y(ALIKE);
    const folders = new Set();
    for (const { path } of tree) {
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            if (folders.has(path.slice(0, at)))
                break;
            folders.add(path.slice(0, at));
        }
    }
    return {
        entries: (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedByPath */ .o)(tree.map(({ path, kind, objectId }) => ({ path, kind, contentId: objectId }))),
        byPath,
        folders,
    };
};
/** See `spellPath`: one of the two names is not valid UTF-8. */
const ALIKE = 'Two files have names that cannot be told apart, because one of them is not valid UTF-8. Rename that one.';
/** Reads that are asked for at the same time, or while git reads others, share one git: starting one takes as long as many reads. */
const batched = (repository) => {
    let waiting = [];
    let isReading = false;
    const readAll = async () => {
        while (waiting.length > 0) {
            const batch = waiting;
            waiting = [];
            try {
                let n = 0;
                for await (const { content } of repository.readBlobs(batch.map(({ id }) => id)))
                    batch[n++]?.resolve(content);
            }
            catch (error) {
                for (const { reject } of batch)
                    reject(error);
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        }
        isReading = false;
    };
    return (id) => new Promise((resolve, reject) => {
        waiting.push({ id, resolve, reject });
        if (isReading)
            return;
        isReading = true;
        setImmediate(readAll);
    });
};


/***/ }),

/***/ 45954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   o: () => (/* binding */ sortedByPath)
/* harmony export */ });
const UTF_8 = new TextDecoder('utf-8', { fatal: true });
const textOf = (read) => {
    if (!read.ok)
        return read;
    try {
        const text = UTF_8.decode(read.bytes);
        return text.includes('\0') ? { ok: false, problem: 'holds-nul' } : { ok: true, text };
    }
    catch {
        return { ok: false, problem: 'not-utf-8' };
    }
};
/** By UTF-16 code units: the same order on every machine. */
const sortedByPath = (entries) => [...entries].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));


/***/ }),

/***/ 80856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ alternatesLine)
/* harmony export */ });
/**
 * The line of `objects/info/alternates` that borrows an object folder: a path, or a C-style string.
 * https://git-scm.com/docs/gitrepository-layout
 */
const alternatesLine = (path) => {
    if (!/["\\\n#]/.test(path))
        return `${path}\n`;
    return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"\n`;
};


/***/ }),

/***/ 48923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _model_could_not_look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49938);
/* harmony import */ var _command_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31813);
/* harmony import */ var _hardened_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42864);



/** git did not do what was asked for. `message` says so in plain words and is fit for a report. */
class GitFailure extends _model_could_not_look_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotLook */ .Y {
    name = 'GitFailure';
}
const TIMEOUT_SECONDS = 300;
const MAX_LISTING_BYTES = 512 * 1024 * 1024;
const createGit = (commands, folder, environment = (0,_hardened_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .hardenedEnvironment */ .j)()) => {
    const command = (args) => ({
        program: 'git',
        args,
        folder,
        environment,
        timeoutSeconds: TIMEOUT_SECONDS,
        maxStdoutBytes: MAX_LISTING_BYTES,
    });
    return {
        async output(args) {
            const result = await commands.run(command(args));
            if (result.status === 'exited' && result.code === 0)
                return result.stdout;
            throw failureOf(args, result);
        },
        async answer(args) {
            const result = await commands.run(command(args));
            if (result.status !== 'exited')
                throw failureOf(args, result);
            if (result.code === 0)
                return result.stdout;
            if (result.code === 1 || result.code === 128)
                return undefined;
            throw failureOf(args, result);
        },
        stream: (args, input) => commands.stream({ ...command(args), input }),
    };
};
/** What git itself said is kept short and on one line: it may hold names of the repository. */
const failureOf = (args, end) => {
    const said = end.status === 'exited' ? firstLine(end.stderr) : '';
    return new GitFailure(`\`git ${args[0]}\` failed: ${(0,_command_end_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnd */ .l)(end)}${said === '' ? '' : ` (${said})`}.`);
};
const firstLine = (text) => (text.split('\n', 1)[0] ?? '').replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 200);


/***/ }),

/***/ 42864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ hardenedEnvironment)
/* harmony export */ });
/** git knows this name on every system. */
const NOTHING = '/dev/null';
/**
 * Settings that the repository's own config may not decide. Each either names a program that git would start, or changes
 * what `git log -p` prints, which an engine then reads differently: colours, prefixes, headers, a hidden root commit.
 * Names: https://git-scm.com/docs/git-config
 */
const SETTINGS = {
    'safe.directory': '*',
    // `GIT_GRAFT_FILE` below would be remarked on in every run.
    'advice.graftFileDeprecated': 'false',
    'core.fsmonitor': 'false',
    'core.hooksPath': NOTHING,
    'core.alternateRefsCommand': '',
    'core.attributesFile': NOTHING,
    'core.untrackedCache': 'false',
    'core.commitGraph': 'false',
    'core.quotePath': 'false',
    'core.bigFileThreshold': '512m',
    'protocol.allow': 'never',
    'color.ui': 'false',
    'color.diff': 'false',
    'diff.external': '',
    'diff.noprefix': 'false',
    'diff.mnemonicPrefix': 'false',
    'diff.relative': 'false',
    'diff.interHunkContext': '0',
    'diff.ignoreSubmodules': 'none',
    'diff.submodule': 'short',
    'format.pretty': 'medium',
    'i18n.logOutputEncoding': 'UTF-8',
    'log.abbrevCommit': 'false',
    'log.date': 'default',
    'log.decorate': 'false',
    'log.follow': 'false',
    'log.mailmap': 'false',
    'log.showRoot': 'true',
    'log.showSignature': 'false',
};
/**
 * Environment under which git, ours or the one that an engine starts, reads a hostile repository without executing anything
 * of it. No config of the user or the system is read; replaced objects, grafts and lazy fetches are off; no protocol is allowed.
 * The environment form needs git 2.31. `more` adds settings of the same kind.
 */
const hardenedEnvironment = (more = {}) => {
    const settings = Object.entries({ ...SETTINGS, ...more });
    const variables = settings.flatMap(([key, value], n) => [
        [`GIT_CONFIG_KEY_${n}`, key],
        [`GIT_CONFIG_VALUE_${n}`, value],
    ]);
    return {
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(variables),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: NOTHING,
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: NOTHING,
        GIT_NO_LAZY_FETCH: '1',
        // An empty list overrules every `protocol.<name>.allow` of the repository.
        GIT_ALLOW_PROTOCOL: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
        GIT_PAGER: 'cat',
        GIT_LITERAL_PATHSPECS: '1',
        LC_ALL: 'C',
    };
};


/***/ }),

/***/ 41595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ splitAtNul),
/* harmony export */   _: () => (/* binding */ spellPath)
/* harmony export */ });
/**
 * How a path of the repository is written in this program. A path that is valid UTF-8 is written as it is. In one that is not,
 * each wrong byte is written as git does in its quoted form, `\377`, and each backslash twice.
 * Two different paths may so look alike only where one of them is not valid UTF-8; content is read by object id or by bytes.
 */
const spellPath = (bytes) => {
    try {
        return STRICT.decode(bytes);
    }
    catch {
        return spellWrongBytes(Buffer.from(bytes));
    }
};
/** The entries of a NUL-terminated listing, as bytes. */
const splitAtNul = (listing) => {
    const entries = [];
    let start = 0;
    for (let end = listing.indexOf(0); end !== -1; end = listing.indexOf(0, start)) {
        entries.push(listing.subarray(start, end));
        start = end + 1;
    }
    return entries;
};
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const spellWrongBytes = (bytes) => {
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = validLength(bytes, at);
        const piece = bytes.toString('utf8', at, at + length);
        if (length === 0)
            text += `\\${(bytes[at] ?? 0).toString(8).padStart(3, '0')}`;
        else
            text += piece === '\\' ? '\\\\' : piece;
        at += Math.max(length, 1);
    }
    return text;
};
/** How many bytes the character at `at` takes; 0 when there is none. */
const validLength = (bytes, at) => {
    for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
        try {
            STRICT.decode(bytes.subarray(at, at + length));
            return length;
        }
        catch {
            // Perhaps with one more byte.
        }
    }
    return 0;
};


/***/ }),

/***/ 38503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/readers/git/commits.js


const FULL_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The full name of the commit that `revision` means, or undefined when this clone does not have it. */
const resolveCommit = async (git, revision) => {
    const answer = await git.answer(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    const name = answer?.toString().trim();
    return name !== undefined && FULL_NAME.test(name) ? name : undefined;
};
/** The parents that the commit itself names, also where a shallow clone does not have them. */
const readParents = async (git, commit) => {
    const [head = ''] = (await git.output(['cat-file', 'commit', commit])).toString('latin1').split('\n\n', 1);
    return head.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
};
/** How many commits `head` has that `base` has not; all of them without a base. */
const countCommits = async (git, base, head) => Number((await git.output(['rev-list', '--count', ...rangeOf(base, head)])).toString());
/**
 * A best common ancestor. In a shallow clone it is undefined unless all history between it and both commits is there:
 * what was cut off could belong to the range.
 */
const findMergeBase = async (git, commonDirectory, a, b) => {
    const answer = (await git.answer(['merge-base', '--end-of-options', a, b]))?.toString().trim();
    if (answer === undefined || answer === '')
        return undefined;
    const cut = await cutCommits(commonDirectory);
    if (cut.size === 0)
        return answer;
    const between = (await git.output(['rev-list', a, b, `^${answer}`])).toString().split('\n');
    return between.some((commit) => cut.has(commit)) ? undefined : answer;
};
/** The commits whose parents a shallow clone left out: https://git-scm.com/docs/shallow */
const cutCommits = async (commonDirectory) => {
    try {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(commonDirectory, 'shallow'), 'utf8');
        return new Set(text.split('\n').filter((line) => line !== ''));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return new Set();
        throw error;
    }
};
const rangeOf = (base, head) => base === undefined ? [head] : [head, `^${base}`];

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/readers/git/hardened-environment.js
var hardened_environment = __webpack_require__(42864);
;// CONCATENATED MODULE: ./lib/readers/git/deepen.js




/** How deep each attempt goes, counted from the commits that were asked for. */
const DEPTHS = [50, 500, 5000];
/** The depth that git takes for no limit: https://git-scm.com/docs/shallow */
const WHOLE_HISTORY = 0x7fffffff;
const TIMEOUT_SECONDS = 180;
/**
 * Fetches `wanted` (full commit names) with `depth` commits of history into the object store of a shallow clone and moves its
 * shallow boundary. False when that did not work; nothing is changed then.
 * The fetch runs in a git directory of its own, because a fetch under the clone's config can start programs that it names.
 */
const fetchDepth = async ({ places, commands, remote, known }, wanted, depth) => {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aduana-fetch-'));
    try {
        const shallow = (0,external_node_path_.join)(places.commonDirectory, 'shallow');
        const git = async (args, environment) => {
            const command = { program: 'git', args, folder: scratch, environment, timeoutSeconds: TIMEOUT_SECONDS };
            const result = await commands.run(command);
            return result.status === 'exited' && result.code === 0;
        };
        const format = `--object-format=${places.objectFormat}`;
        if (!(await git(['init', '--quiet', '--bare', '--template=', format, '.'], (0,hardened_environment/* hardenedEnvironment */.j)())))
            return false;
        await (0,promises_.copyFile)(shallow, (0,external_node_path_.join)(scratch, 'shallow'));
        const environment = { ...fetchEnvironment(remote), GIT_DIR: scratch, GIT_OBJECT_DIRECTORY: places.objectDirectory };
        if (known !== undefined)
            await git(['update-ref', 'refs/aduana/known', known], environment);
        const fetched = await git([...FETCH, `--depth=${depth}`, '--', remote.url, ...wanted], environment);
        return fetched && (await moveBoundary((0,external_node_path_.join)(scratch, 'shallow'), shallow));
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
};
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
    '--no-write-fetch-head',
    '--upload-pack=git-upload-pack',
];
const fetchEnvironment = ({ protocol, extraHeader }) => ({
    ...(0,hardened_environment/* hardenedEnvironment */.j)(extraHeader === undefined ? {} : { 'http.extraHeader': extraHeader }),
    GIT_ALLOW_PROTOCOL: protocol,
});
/** Replaces the clone's boundary as git does it: written to a lock file first, then renamed. False when another git holds the lock. */
const moveBoundary = async (from, to) => {
    const boundary = await (0,promises_.readFile)(from, 'utf8').catch(() => '');
    const lock = `${to}.lock`;
    const isOurs = await (0,promises_.writeFile)(lock, boundary, { flag: 'wx' }).then(() => true, () => false);
    if (!isOurs)
        return false;
    if (boundary === '') {
        await (0,promises_.rm)(to, { force: true });
        await (0,promises_.rm)(lock, { force: true });
    }
    else {
        await (0,promises_.rename)(lock, to);
    }
    return true;
};

// EXTERNAL MODULE: ./lib/readers/git/git.js
var git_git = __webpack_require__(48923);
;// CONCATENATED MODULE: ./lib/readers/git/find-repository.js





const refused = (reason) => ({ status: 'refused', reason });
/** Asks git about the repository that `folder` lies in. Without a `.git` in it or above it there is `none`, and git is not asked. */
const findRepository = async (folder, commands) => {
    const here = await (0,promises_.realpath)(folder).catch(() => undefined);
    if (here === undefined)
        return refused('The folder to check is not there.');
    const top = holderOfDotGit(here);
    if (top === undefined)
        return isBare(here) ? refused(BARE) : { status: 'none' };
    const ask = (args) => commands.run({ program: 'git', args, folder: here, environment: (0,hardened_environment/* hardenedEnvironment */.j)(), timeoutSeconds: 60 });
    const version = await ask(['version']);
    if (version.status === 'missing' || version.status === 'not-executable')
        return refused(NO_GIT);
    if (version.status !== 'exited' || version.code !== 0)
        return refused('git does not run here: `git version` fails.');
    if (!isNewEnough(version.stdout.toString()))
        return refused(oldGit(version.stdout.toString()));
    const answer = await ask(QUESTIONS);
    if (answer.status !== 'exited')
        return refused('git did not answer about the repository of this folder.');
    if (answer.code !== 0)
        return refused(answer.stderr.includes('work tree') ? BARE : broken(answer.stderr));
    return placesOf(answer.stdout.toString(), top, here);
};
const QUESTIONS = [
    'rev-parse',
    '--path-format=absolute',
    '--show-toplevel',
    '--show-prefix',
    '--absolute-git-dir',
    '--git-common-dir',
    '--git-path',
    'objects',
    '--show-object-format',
];
const NO_GIT = 'git is not installed, and this folder is a git repository. Install git 2.31 or later.';
const BARE = 'This is a bare repository: there are no files to check. Check a clone of it.';
const MOVED = 'git takes another folder than the one with `.git` for the top of the work tree. Remove `core.worktree` from its config, or the broken `.git`.';
const broken = (stderr) => `git cannot read the repository of this folder (${(0,git_git/* firstLine */.TM)(stderr)}). Clone it again.`;
const oldGit = (version) => `${(0,git_git/* firstLine */.TM)(version)} is too old to be told to leave the repository's own config alone. Install git 2.31 or later.`;
/** `GIT_CONFIG_COUNT` came with 2.31: https://github.com/git/git/blob/master/Documentation/RelNotes/2.31.0.txt */
const isNewEnough = (version) => {
    const [, major = '0', minor = '0'] = /^git version (\d+)\.(\d+)/.exec(version) ?? [];
    return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 31);
};
const placesOf = async (answer, top, here) => {
    const lines = answer.split('\n');
    const [root, prefix, gitDirectory, commonDirectory, objectDirectory, objectFormat] = lines;
    if (lines.length !== 7 || answer.includes('�') || !root || prefix === undefined || !gitDirectory) {
        return refused('The path of this repository holds characters that cannot be handled. Rename its folder.');
    }
    if (objectFormat !== 'sha1' && objectFormat !== 'sha256')
        return refused('The repository has an unknown object format.');
    if (!commonDirectory || !objectDirectory)
        return refused('git did not tell where the repository is.');
    if ((await (0,promises_.realpath)(root).catch(() => root)) !== top)
        return refused(MOVED);
    const places = { root: top, prefix, gitDirectory, commonDirectory, objectDirectory, objectFormat };
    if (!(await isOwnedByUsOrTheFolder(gitDirectory, here))) {
        return refused('The repository belongs to another user than the folder to check. Have it owned by the same user.');
    }
    return { status: 'found', places };
};
/** `safe.directory=*` switches git's own look at the owner off, so that container jobs work; a repository planted above the folder is refused here. */
const isOwnedByUsOrTheFolder = async (gitDirectory, folder) => {
    if (process.getuid === undefined)
        return true;
    const { uid } = await (0,promises_.stat)(gitDirectory);
    return uid === 0 || uid === process.getuid() || uid === (await (0,promises_.stat)(folder)).uid;
};
const holderOfDotGit = (folder) => {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? undefined : holderOfDotGit(above);
};
const isBare = (folder) => ['HEAD', 'objects', 'refs'].every((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));

;// CONCATENATED MODULE: ./lib/readers/git/object-batch.js

/** No single object above this is taken into memory. */
const MAX_OBJECT_BYTES = 512 * 1024 * 1024;
/**
 * Reads objects with one `git cat-file --batch`, in the order of `ids`, no faster than they are consumed.
 * Throws GitFailure for an object that is not there, is larger than 512 MiB, or when git stops early.
 */
const readBlobs = async function* (git, ids) {
    if (ids.length === 0)
        return;
    const args = ['cat-file', '--batch', '--buffer'];
    const { chunks, end } = git.stream(args, `${ids.join('\n')}\n`);
    const bytes = byteReader(chunks);
    try {
        for (const id of ids) {
            const header = await bytes.line();
            if (header === undefined)
                throw (0,git_git/* failureOf */.g5)(args, await end);
            const size = sizeOf(header, id);
            if (size > MAX_OBJECT_BYTES)
                throw new git_git/* GitFailure */.Xi(`The object ${id} is larger than 512 MiB.`);
            const content = await bytes.take(size);
            if (content === undefined || (await bytes.take(1)) === undefined)
                throw (0,git_git/* failureOf */.g5)(args, await end);
            yield { objectId: id, content };
        }
    }
    finally {
        await bytes.close();
    }
};
/** Sizes in bytes by object id. Throws GitFailure for an object that is not there. */
const readBlobSizes = async (git, ids) => {
    const sizes = new Map();
    if (ids.length === 0)
        return sizes;
    const args = ['cat-file', '--batch-check', '--buffer'];
    const { chunks, end } = git.stream(args, `${ids.join('\n')}\n`);
    const bytes = byteReader(chunks);
    try {
        for (const id of ids) {
            const header = await bytes.line();
            if (header === undefined)
                throw (0,git_git/* failureOf */.g5)(args, await end);
            sizes.set(id, sizeOf(header, id));
        }
    }
    finally {
        await bytes.close();
    }
    return sizes;
};
/** A header is `<id> <type> <size>`, or `<id> missing`. */
const sizeOf = (header, id) => {
    const [, type, size] = header.split(' ');
    if (type === 'missing' || size === undefined) {
        throw new git_git/* GitFailure */.Xi(`The object ${id} is not in this clone. If it is a partial clone, check out without \`filter:\`; otherwise run \`git fsck\`.`);
    }
    return Number(size);
};
const byteReader = (chunks) => {
    const source = chunks[Symbol.asyncIterator]();
    let pending = Buffer.alloc(0);
    const more = async () => {
        const next = await source.next();
        return next.done === true ? undefined : next.value;
    };
    return {
        async line() {
            for (;;) {
                const at = pending.indexOf(0x0a);
                if (at !== -1) {
                    const line = pending.toString('latin1', 0, at);
                    pending = pending.subarray(at + 1);
                    return line;
                }
                const chunk = await more();
                if (chunk === undefined)
                    return undefined;
                pending = Buffer.concat([pending, chunk]);
            }
        },
        async take(count) {
            const kept = [pending];
            let have = pending.length;
            while (have < count) {
                const chunk = await more();
                if (chunk === undefined)
                    return undefined;
                kept.push(chunk);
                have += chunk.length;
            }
            const all = kept.length === 1 ? pending : Buffer.concat(kept);
            pending = all.subarray(count);
            return all.subarray(0, count);
        },
        close: async () => {
            await source.return?.();
        },
    };
};

// EXTERNAL MODULE: ./lib/readers/git/path-spelling.js
var path_spelling = __webpack_require__(41595);
;// CONCATENATED MODULE: ./lib/readers/git/remote.js


/** The remote `origin`, or undefined where there is none that may be used. Nothing else of the clone's config is taken over. */
const readOrigin = async (git, root) => {
    const written = await value(git, ['--get', 'remote.origin.url']);
    const remote = written === undefined ? undefined : reachable(written, root);
    if (remote?.protocol !== 'https')
        return remote;
    const extraHeader = await value(git, ['--get-urlmatch', 'http.extraHeader', remote.url]);
    return extraHeader === undefined ? remote : { ...remote, extraHeader };
};
const value = async (git, question) => {
    const answer = (await git.answer(['config', '-z', ...question]))?.toString();
    const [first] = answer?.split('\0') ?? [];
    return first === undefined || first === '' ? undefined : first;
};
/** Other transports, such as `ext::`, could start any program: https://git-scm.com/docs/git-remote-ext */
const reachable = (url, root) => {
    if (/\p{Cc}/u.test(url) || url.startsWith('-'))
        return undefined;
    if (url.startsWith('https://'))
        return { url, protocol: 'https' };
    if (url.startsWith('ssh://'))
        return { url, protocol: 'ssh' };
    if (url.startsWith('file://'))
        return { url, protocol: 'file' };
    if (url.includes('://'))
        return undefined;
    const path = (0,external_node_path_.isAbsolute)(url) ? url : (0,external_node_path_.resolve)(root, url);
    if ((0,external_node_fs_.existsSync)(path))
        return { url: path, protocol: 'file' };
    return /^[^/:]+:[^:]/.test(url) ? { url, protocol: 'ssh' } : undefined;
};

;// CONCATENATED MODULE: ./lib/readers/git/tree-listing.js

/** Reads `git ls-tree -r -l -z`. The first `prefixBytes` of each path are taken off. */
const readTreeListing = (listing, prefixBytes) => (0,path_spelling/* splitAtNul */.L)(listing).map((line) => {
    const tab = line.indexOf(0x09);
    const [mode = '', , objectId = '', bytes = ''] = line.toString('latin1', 0, tab).split(/ +/);
    return {
        path: (0,path_spelling/* spellPath */._)(line.subarray(tab + 1 + prefixBytes)),
        mode,
        objectId,
        kind: kindOf(mode),
        bytes: Number(bytes) || 0,
    };
});
/** Reads `git diff-tree -r -z --raw --no-renames`; what was deleted has no content to look at and is left out. */
const readTreeDifference = (listing) => {
    const fields = (0,path_spelling/* splitAtNul */.L)(listing);
    const changed = [];
    for (let n = 0; n + 1 < fields.length; n += 2) {
        const [before = '', modeAfter = '', , objectId = '', letter = ''] = (fields[n] ?? '').toString().split(' ');
        const status = STATUSES[letter];
        const path = (0,path_spelling/* spellPath */._)(fields[n + 1] ?? Buffer.alloc(0));
        if (status === undefined)
            continue;
        changed.push({ path, objectId, kind: kindOf(modeAfter), status, modeBefore: before.slice(1), modeAfter });
    }
    return changed;
};
const STATUSES = { A: 'added', M: 'modified', T: 'type-changed' };
const kindOf = (mode) => {
    if (mode === '120000')
        return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
};

;// CONCATENATED MODULE: ./lib/readers/git/repository.js











/**
 * Finds the repository of `folder`, which may be a linked work tree or a folder deep inside one. With `objectDirectory`, objects are
 * read from there, a folder that borrows those of the repository, and nothing is fetched.
 */
const openRepository = async (folder, commands, { offline = false, objectDirectory } = {}) => {
    const found = await findRepository(folder, commands);
    if (found.status !== 'found')
        return found;
    if (objectDirectory === undefined)
        return { status: 'opened', repository: repositoryAt(found.places, commands, { offline }) };
    // What is fetched belongs into the clone, not beside it.
    const places = { ...found.places, objectDirectory };
    return { status: 'opened', repository: repositoryAt(places, commands, { offline: true, objectDirectory }) };
};
const EMPTY_TREE = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
const repositoryAt = (places, commands, { offline, objectDirectory }) => {
    const environment = (0,hardened_environment/* hardenedEnvironment */.j)();
    const objects = objectDirectory === undefined ? {} : { GIT_OBJECT_DIRECTORY: objectDirectory };
    const pinned = { ...environment, GIT_DIR: places.gitDirectory, GIT_WORK_TREE: places.root, ...objects };
    const git = (0,git_git/* createGit */.lD)(commands, places.root, pinned);
    const { prefix, commonDirectory } = places;
    const fetching = async () => {
        if (offline || !repository.shallow)
            return undefined;
        const remote = await readOrigin(git, places.root);
        const known = await resolveCommit(git, 'HEAD');
        return remote && { places, commands, remote, ...(known === undefined ? {} : { known }) };
    };
    const repository = {
        ...places,
        environment,
        get shallow() {
            return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(commonDirectory, 'shallow'));
        },
        resolveCommit: (revision) => resolveCommit(git, revision),
        mergeBase: (a, b) => findMergeBase(git, commonDirectory, a, b),
        parents: (commit) => readParents(git, commit),
        commitCount: (base, head) => countCommits(git, base, head),
        async tree(commit) {
            const within = prefix === '' ? [] : ['--', prefix];
            const listing = await git.output(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...within]);
            return readTreeListing(listing, Buffer.byteLength(prefix));
        },
        async changedBlobs(base, head) {
            const within = prefix === '' ? [] : [`--relative=${prefix}`];
            const from = base ?? EMPTY_TREE[places.objectFormat];
            return readTreeDifference(await git.output([...DIFFERENCE, ...within, from, head]));
        },
        readBlobs: (ids) => readBlobs(git, ids),
        blobSizes: (ids) => readBlobSizes(git, ids),
        async workingPaths() {
            const here = (0,git_git/* createGit */.lD)(commands, (0,external_node_path_.join)(places.root, prefix), pinned);
            return (0,path_spelling/* splitAtNul */.L)(await here.output(['ls-files', '-z', '--cached', '--others', '--exclude-standard']));
        },
        originUrl: async () => (await readOrigin(git, places.root))?.url,
        async deepen(base, head) {
            const context = await fetching();
            if (context === undefined)
                return false;
            for (const depth of DEPTHS) {
                if (!(await fetchDepth(context, [base, head], depth)))
                    return false;
                if ((await findMergeBase(git, commonDirectory, base, head)) !== undefined)
                    return true;
                if (!repository.shallow)
                    return false;
            }
            return false;
        },
        async unshallow(head) {
            const context = await fetching();
            return context !== undefined && (await fetchDepth(context, [head], WHOLE_HISTORY)) && !repository.shallow;
        },
    };
    return repository;
};
const DIFFERENCE = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-ext-diff', '--no-textconv'];


/***/ }),

/***/ 89881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ gitHubClient)
});

// EXTERNAL MODULE: ./lib/readers/http/base-address.js
var base_address = __webpack_require__(33357);
// EXTERNAL MODULE: ./lib/readers/http/http-client.js + 6 modules
var http_client = __webpack_require__(77231);
;// CONCATENATED MODULE: ./lib/readers/github-api/answer.js
/** Why GitHub did not do, or did not say, what was asked. */
const GITHUB_CAUSES = (/* unused pure expression or super */ null && ([
    /** 401, 403 */
    'no-permission',
    /** 404, 410; also what a token may not see */
    'not-found',
    /** 413 */
    'too-large',
    /** 400, 409, 422 and every other 4xx */
    'refused',
    /** 429, or a 403 that says it is a limit */
    'rate-limited',
    /** 5xx */
    'outage',
    'timed-out',
    'unreachable',
    /** No JSON, another shape than documented, more than fits */
    'broken-answer',
]));
const gitHubFailure = (cause, reason, code) => ({
    ok: false,
    cause,
    reason,
    ...(code === undefined ? {} : { code }),
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/readers/http/retry-after.js
var retry_after = __webpack_require__(62640);
;// CONCATENATED MODULE: ./lib/readers/github-api/limited-for.js

/** Where GitHub names no time, it wants to be left alone for a minute. */
const UNNAMED_SECONDS = 60;
/**
 * The seconds until GitHub listens again, where a reply is one of its limits; undefined for every other reply. Its secondary limits
 * come as 403 too. Source: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const limitedFor = ({ code, headers, body }, now) => {
    if (code !== 403 && code !== 429)
        return undefined;
    const asked = (0,retry_after/* retryAfterSeconds */.C)(headers, now);
    if (asked !== undefined)
        return asked;
    if (headers['x-ratelimit-remaining'] === '0')
        return secondsUntil(headers, now) ?? UNNAMED_SECONDS;
    return code === 429 || SECONDARY.test(messageOf(body)) ? UNNAMED_SECONDS : undefined;
};
const SECONDARY = /secondary rate limit|abuse detection/i;
const secondsUntil = (headers, now) => {
    const reset = headers['x-ratelimit-reset'] ?? '';
    if (!/^\d{1,12}$/.test(reset))
        return undefined;
    const told = Date.parse(headers['date'] ?? '');
    return Math.max(0, Math.ceil(Number(reset) - (Number.isNaN(told) ? now : told) / 1000));
};
const messageOf = (body) => typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string'
    ? body.message.slice(0, 1000)
    : '';

;// CONCATENATED MODULE: ./lib/readers/github-api/failure-of.js



/** What a fetch throws where Octokit is to be told of a failure as it is: Octokit hands it on as the cause of its own error. */
class NoAnswer extends Error {
    name = 'NoAnswer';
    failure;
    constructor(failure) {
        super('no answer');
        this.failure = failure;
    }
}
/** The failure behind whatever Octokit threw. `needs` is the permission that the request takes, such as `checks: write`. */
const failureOf = (error, needs) => {
    const cause = error instanceof Error ? error.cause : undefined;
    for (const one of [error, cause])
        if (one instanceof NoAnswer)
            return one.failure;
    const answered = ANSWERED.safeParse(error);
    if (!answered.success)
        return gitHubFailure('broken-answer', 'GitHub answered in a form that is not documented.');
    const { status: code, response } = answered.data;
    const limited = limitedFor({ status: 'answered', code, headers: response.headers, body: response.data }, Date.now());
    if (limited === undefined)
        return refusal(code, needs);
    const wait = limited > 0 ? ` It asks to be left alone for ${limited} seconds.` : '';
    return gitHubFailure('rate-limited', `GitHub's limit of requests is used up (${code}).${wait}`, code);
};
/** What it means for GitHub that no answer came. */
const withoutAnswer = ({ kind, reason }) => gitHubFailure(CAUSES[kind], `GitHub ${reason}.`);
const ANSWERED = schemas/* object */.Ikc({
    status: schemas/* number */.aig().int(),
    response: schemas/* object */.Ikc({
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).transform((headers) => textsIn(headers)),
        data: schemas/* unknown */.L5J(),
    }),
});
const textsIn = (headers) => Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])));
const CAUSES = {
    interrupted: 'timed-out',
    'timed-out': 'timed-out',
    unreachable: 'unreachable',
    untrusted: 'unreachable',
    proxy: 'unreachable',
    'cut-off': 'unreachable',
    redirected: 'broken-answer',
    'too-large': 'broken-answer',
    'not-json': 'broken-answer',
};
const refusal = (code, needs) => {
    const permission = needs === undefined ? 'a permission of this token is missing' : `it takes \`${needs}\``;
    switch (code) {
        case 401:
            return gitHubFailure('no-permission', 'GitHub does not know the token (401): it is wrong or over.', code);
        case 403:
            return gitHubFailure('no-permission', `GitHub does not let the token do this (403): ${permission}.`, code);
        case 404:
        case 410:
            return gitHubFailure('not-found', `GitHub knows nothing there (${code}), or hides it: ${permission}.`, code);
        case 413:
            return gitHubFailure('too-large', 'GitHub takes nothing of that size (413).', code);
        default:
            if (code >= 500 || code === 408 || code === 425)
                return gitHubFailure('outage', `GitHub is out of order (${code}). Run again later.`, code);
            return code >= 400
                ? gitHubFailure('refused', `GitHub refused the request (${code}).`, code)
                : gitHubFailure('broken-answer', `GitHub answered ${code}, which nobody asked for.`, code);
    }
};

;// CONCATENATED MODULE: ./lib/readers/github-api/octokit.js
/** The Octokit of a machine. */
const restOctokit = async (token, options) => {
    const { Octokit } = await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 60891));
    return new Octokit({ auth: token, ...options });
};

;// CONCATENATED MODULE: ./lib/readers/github-api/transport.js


/**
 * `fetch` for Octokit over our own client: its limits, its proxies, one origin. Throws NoAnswer where none came. With `repeatable` a
 * POST too is sent again after a passing failure.
 */
const fetchOver = (client, repeatable) => {
    return async (input, init) => {
        const method = METHODS.find((name) => name === init?.method) ?? 'GET';
        const answer = await client.send({
            method,
            path: String(input),
            headers: plain(init?.headers),
            repeatable: repeatable || method !== 'POST',
            ...(typeof init?.body === 'string' ? { json: init.body } : {}),
        });
        if (answer.status === 'failed')
            throw new NoAnswer(withoutAnswer(answer));
        const { code, body, headers } = answer;
        // The pager of Octokit takes a conflict for an empty list.
        if (code === 409 && method === 'GET')
            throw new NoAnswer(gitHubFailure('refused', 'GitHub refused the request (409).', code));
        const content = WITHOUT_BODY.has(code) || body === undefined ? null : JSON.stringify(body);
        const response = new Response(content, {
            status: code,
            headers: { ...pick(headers), 'content-type': 'application/json' },
        });
        // The pager goes on from it.
        return Object.defineProperty(response, 'url', { value: String(input) });
    };
};
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const WITHOUT_BODY = new Set([204, 205, 304]);
const KEPT = new Set(['date', 'link', 'retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset']);
const pick = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.has(name)));
const plain = (headers) => Object.fromEntries([...new Headers(headers)].filter(([name]) => name !== 'content-type'));

;// CONCATENATED MODULE: ./lib/readers/github-api/client.js







const LIMITS = { timeoutSeconds: 15, attempts: 3, longestWaitSeconds: 20, connections: 4 };
const GITHUB = 'https://api.github.com';
const MOST_PAGES = 50;
/** A client that opens no connection and loads no library before it is first asked. */
const gitHubClient = (options) => {
    const base = (0,base_address/* baseAddress */.u)(options.apiUrl ?? GITHUB);
    if (!base.ok)
        return deadClient(`GitHub cannot be reached: the address of its API ${base.problem}.`);
    const http = (0,http_client/* httpClient */.o)({
        base: base.url,
        environment: options.environment,
        signal: options.signal,
        limits: { ...LIMITS, ...options.limits },
        limitedFor: limitedFor,
    });
    const careful = once(() => octokitOver(http, base.url, options, false));
    const repeating = once(() => octokitOver(http, base.url, options, true));
    const octokit = (asked) => (asked.repeatable === true ? repeating() : careful());
    return {
        async ask(call, shape, asked = {}) {
            try {
                const read = shape.safeParse((await call(await octokit(asked))).data);
                return read.success ? { ok: true, data: read.data } : BROKEN;
            }
            catch (error) {
                return failureOf(error, asked.needs);
            }
        },
        async list(pages, shape, asked = {}) {
            try {
                return await everyPage(pages(await octokit(asked)), shape, asked.mostPages ?? MOST_PAGES);
            }
            catch (error) {
                return failureOf(error, asked.needs);
            }
        },
        close: () => http.close(),
    };
};
const BROKEN = gitHubFailure('broken-answer', 'GitHub answered in a shape that is not documented.');
const everyPage = async (pages, shape, mostPages) => {
    const items = [];
    let count = 0;
    for await (const { data } of pages) {
        if (count++ === mostPages)
            return { ok: true, data: { items, complete: false } };
        const read = shape.array().safeParse(data);
        if (!read.success)
            return BROKEN;
        items.push(...read.data);
    }
    return { ok: true, data: { items, complete: true } };
};
const octokitOver = (http, base, { token, makeOctokit = restOctokit }, repeatable) => makeOctokit(token, {
    baseUrl: base.href.replace(/\/$/, ''),
    userAgent: 'aduana',
    log: SILENT,
    request: { fetch: fetchOver(http, repeatable), log: SILENT },
});
const nothing = () => { };
/** What a server puts into a header must not come to be a line of the log, which the runner reads for commands. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const once = (make) => {
    let made;
    return () => {
        made ??= make();
        return made;
    };
};
const deadClient = (reason) => ({
    ask: async () => gitHubFailure('unreachable', reason),
    list: async () => gitHubFailure('unreachable', reason),
    close: async () => { },
});


/***/ }),

/***/ 84465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ repositoryOn)
/* harmony export */ });
const GITHUB_COM = 'github.com';
/**
 * The repository that an API at `apiUrl` is asked about: `owner/name`, or what the address of a clone's remote names, such as
 * `git@github.com:acme/shop.git`. A clone of another server is none: its token would be shown to strangers, or a stranger's
 * repository would be judged in its place.
 */
const repositoryOn = (apiUrl, named) => {
    const server = serverOf(apiUrl);
    if (server === undefined)
        return undefined;
    const path = typeof named === 'string' ? named : pathOn(server, named.origin);
    const [, owner, repo] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(path ?? '') ?? [];
    if (owner === undefined || repo === undefined || isDots(owner) || isDots(repo))
        return undefined;
    return { owner, repo, isGitHubCom: server === GITHUB_COM };
};
/** As a step of a path they lead elsewhere. */
const isDots = (name) => name === '.' || name === '..';
/** `https://api.github.com` speaks for github.com, `https://ghe.example.com/api/v3` for its own host. */
const serverOf = (apiUrl) => {
    if (apiUrl === undefined)
        return GITHUB_COM;
    if (!URL.canParse(apiUrl))
        return undefined;
    const { hostname } = new URL(apiUrl);
    return hostname === 'api.github.com' ? GITHUB_COM : hostname.replace(/^api\.(?=.+\.ghe\.com$)/, '');
};
const pathOn = (server, origin) => {
    const url = origin.includes('://') ? origin : origin.replace(/^(?:[\w.-]+@)?([^/:@]+):/, 'ssh://$1/');
    if (!URL.canParse(url))
        return undefined;
    const { hostname, pathname } = new URL(url);
    return hostname.toLowerCase() === server ? pathname.replace(/^\/+|(?:\.git)?\/*$/g, '') : undefined;
};


/***/ }),

/***/ 26503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ findGitleaks)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/readers/is-within.js
var is_within = __webpack_require__(24468);
// EXTERNAL MODULE: ./lib/readers/program-on-path.js
var program_on_path = __webpack_require__(89890);
// EXTERNAL MODULE: ./lib/readers/command-end.js
var command_end = __webpack_require__(31813);
;// CONCATENATED MODULE: ./lib/readers/gitleaks/release-pins.js
/** The one release that is used: nothing later exists but security fixes, and 8.27 to 8.30.1 differ in what they report. */
const GITLEAKS_VERSION = '8.30.1';
/** By `<process.platform>-<process.arch>`. Source: the release's `gitleaks_8.30.1_checksums.txt`. */
const RELEASE_PINS = {
    'linux-x64': {
        asset: 'gitleaks_8.30.1_linux_x64.tar.gz',
        sha256: '551f6fc83ea457d62a0d98237cbad105af8d557003051f41f3e7ca7b3f2470eb',
        program: 'gitleaks',
    },
    'linux-arm64': {
        asset: 'gitleaks_8.30.1_linux_arm64.tar.gz',
        sha256: 'e4a487ee7ccd7d3a7f7ec08657610aa3606637dab924210b3aee62570fb4b080',
        program: 'gitleaks',
    },
    'darwin-x64': {
        asset: 'gitleaks_8.30.1_darwin_x64.tar.gz',
        sha256: 'dfe101a4db2255fc85120ac7f3d25e4342c3c20cf749f2c20a18081af1952709',
        program: 'gitleaks',
    },
    'darwin-arm64': {
        asset: 'gitleaks_8.30.1_darwin_arm64.tar.gz',
        sha256: 'b40ab0ae55c505963e365f271a8d3846efbc170aa17f2607f13df610a9aeb6a5',
        program: 'gitleaks',
    },
    'win32-x64': {
        asset: 'gitleaks_8.30.1_windows_x64.zip',
        sha256: 'd29144deff3a68aa93ced33dddf84b7fdc26070add4aa0f4513094c8332afc4e',
        program: 'gitleaks.exe',
    },
};
const OFFICIAL_RELEASE = {
    baseUrl: `https://github.com/gitleaks/gitleaks/releases/download/v${GITLEAKS_VERSION}`,
    pins: RELEASE_PINS,
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/engine.js


const refused = (reason) => ({ status: 'refused', reason });
/** A native program, if it says of itself that it is the pinned version. `what` names it in the reason. */
const nativeEngine = async (what, program, source, { commands, folder }) => {
    const result = await commands.run({ program, args: ['version'], folder, timeoutSeconds: 30 });
    if (result.status !== 'exited')
        return refused(`${what} does not run: ${(0,command_end/* describeEnd */.l)(result)}`);
    if (result.code !== 0)
        return refused(`${what} does not tell its version: ${(0,command_end/* describeEnd */.l)(result)}`);
    const version = result.stdout.toString('utf8', 0, 200).trim().replace(/^v/, '');
    if (version !== GITLEAKS_VERSION)
        return refused(`${what} is ${said(version)}, and only ${GITLEAKS_VERSION} is used`);
    return {
        status: 'found',
        engine: {
            name: 'gitleaks',
            version,
            source,
            label: `gitleaks ${version}`,
            supportsGit: true,
            program,
            leadingArgs: [],
        },
    };
};
const said = (version) => /^\d[\w.+-]{0,40}$/.test(version) ? `version ${version}` : 'of a version that it does not name';

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/readers/releases/download-release.js
var download_release = __webpack_require__(46315);
// EXTERNAL MODULE: ./lib/readers/releases/release-cache.js
var release_cache = __webpack_require__(77149);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/readers/gitleaks/archive-entry.js
class UnsafeArchive extends Error {
    name = 'UnsafeArchive';
}

;// CONCATENATED MODULE: ./lib/readers/gitleaks/read-tar.js
/** The content of the entry that `choose` wants, out of an uncompressed tar. Rejects for anything that is no whole tar. */
const readTar = async (tar, choose) => {
    const { Parser } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 98697));
    return new Promise((resolve, reject) => {
        let wanted;
        const parser = new Parser({
            strict: true,
            onReadEntry: (entry) => {
                try {
                    const isWanted = choose({ name: entry.path, kind: KINDS[entry.type] ?? 'other', bytes: entry.size });
                    if (isWanted)
                        wanted = entry.concat();
                    else
                        entry.resume();
                }
                catch (error) {
                    entry.resume();
                    reject(error);
                }
            },
        });
        parser.on('error', reject);
        parser.on('end', () => resolve(wanted));
        parser.end(tar);
    });
};
const KINDS = { File: 'file', OldFile: 'file', Directory: 'folder' };

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./lib/readers/gitleaks/read-zip.js

/** The content of the entry that `choose` wants. Rejects for anything that is no whole zip, for encryption, and for a size that lies. */
const readZip = async (zip, choose) => {
    const file = await openZip(zip);
    return new Promise((resolve, reject) => {
        let wanted;
        file.on('error', reject);
        file.on('end', () => resolve(wanted));
        file.on('entry', (entry) => {
            take(file, entry, choose).then((content) => {
                wanted ??= content;
                file.readEntry();
            }, reject);
        });
        file.readEntry();
    });
};
const openZip = async (zip) => {
    const { fromBuffer } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    return new Promise((resolve, reject) => {
        fromBuffer(zip, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error, file) => error ? reject(error) : resolve(file));
    });
};
const take = async (file, entry, choose) => {
    const { fileName: name, uncompressedSize: bytes, externalFileAttributes } = entry;
    if (!choose({ name, kind: kindOf(name, externalFileAttributes), bytes }))
        return undefined;
    return new Promise((resolve, reject) => {
        file.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve((0,consumers_.buffer)(stream))));
    });
};
/** The upper half of the attributes is a Unix mode, or nothing: https://libzip.org/specifications/extrafld.txt */
const kindOf = (name, attributes) => {
    const type = (attributes >>> 16) & 0o170000;
    if (type !== 0 && type !== REGULAR && type !== FOLDER)
        return 'other';
    return name.endsWith('/') || type === FOLDER ? 'folder' : 'file';
};
const REGULAR = 0o100000;
const FOLDER = 0o040000;

;// CONCATENATED MODULE: ./lib/readers/gitleaks/unpack-release.js





/** Far above the real program of about 23 MB. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
/**
 * Takes the one plain file `program` out of a `.tar.gz` or `.zip`, in memory. An archive that holds anything a release never
 * held is refused as a whole: links, devices, paths that lead out, the program twice, absurd sizes.
 */
const unpackRelease = async (archive, asset, program) => {
    const seen = new Set();
    let total = 0;
    const choose = ({ name, kind, bytes }) => {
        if (kind === 'other')
            throw new UnsafeArchive('it holds something that is neither a file nor a folder');
        if (leadsOut(name))
            throw new UnsafeArchive('it holds a path that leads out of it');
        total += bytes;
        if (total > MAX_UNPACKED_BYTES)
            throw new UnsafeArchive('it unpacks to an absurd size');
        const spelled = name
            .replace(/^(\.\/)+/, '')
            .replace(/\/$/, '')
            .toLowerCase();
        if (seen.has(spelled))
            throw new UnsafeArchive('it holds the same name twice');
        seen.add(spelled);
        return kind === 'file' && name === program;
    };
    try {
        const found = asset.endsWith('.zip') ? await readZip(archive, choose) : await readTar(await unzip(archive), choose);
        return found === undefined
            ? { status: 'refused', reason: `it holds no ${program}` }
            : { status: 'unpacked', program: found };
    }
    catch (error) {
        const reason = error instanceof UnsafeArchive ? error.message : 'it is no readable archive';
        return { status: 'refused', reason };
    }
};
const unzip = (archive) => (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(archive, { maxOutputLength: MAX_UNPACKED_BYTES });
const leadsOut = (name) => name.startsWith('/') || /[\\:\0]/.test(name) || name.split('/').includes('..');

;// CONCATENATED MODULE: ./lib/readers/gitleaks/release-engine.js






const DOWNLOAD_SECONDS = 120;
/** Far above the real archives of about 9 MB. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
/** The official release for this platform, out of the cache. */
const engineFromCache = async (request, pin) => {
    const cached = await (0,release_cache/* readCache */.xe)(request.cacheFolder, pin, MAX_ARCHIVE_BYTES);
    if (cached.status === 'kept')
        return unpackedEngine(request, pin, cached.content, 'cache');
    return refused(cached.status === 'absent'
        ? 'the cache holds no release'
        : `the cached ${pin.asset} was not the release that its digest names, and was removed`);
};
/** The official release for this platform, downloaded and, once its digest is right, kept in the cache. */
const engineFromDownload = async (request, pin) => {
    const { origin, cacheFolder, downloadSeconds = DOWNLOAD_SECONDS, signal } = request;
    const download = await (0,download_release/* downloadRelease */.O)(`${origin.baseUrl}/${pin.asset}`, {
        timeoutSeconds: downloadSeconds,
        maxBytes: MAX_ARCHIVE_BYTES,
        ...(signal === undefined ? {} : { signal }),
    });
    if (download.status === 'failed')
        return refused(`the download of ${pin.asset} failed: ${download.reason}`);
    if (!(0,release_cache/* isPinned */.T4)(download.asset, pin)) {
        return refused(`the downloaded ${pin.asset} is not the release: its digest is wrong`);
    }
    await (0,release_cache/* writeCache */.aR)(cacheFolder, pin, download.asset);
    return unpackedEngine(request, pin, download.asset, 'download');
};
const unpackedEngine = async ({ privateFolder, commands }, { asset, program }, archive, source) => {
    const unpacked = await unpackRelease(archive, asset, program);
    if (unpacked.status === 'refused')
        return refused(`${asset} was refused: ${unpacked.reason}`);
    const folder = (0,external_node_path_.join)(privateFolder, 'engine');
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const place = (0,external_node_path_.join)(folder, program);
    await (0,promises_.writeFile)(place, unpacked.program, { mode: 0o700 });
    return nativeEngine(`the program of ${asset}`, place, source, { commands, folder });
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./lib/readers/open-file.js
var open_file = __webpack_require__(48349);
;// CONCATENATED MODULE: ./lib/readers/gitleaks/web-assembly-engine.js








/** The npm package that carries gitleaks 8.28.0 compiled to WebAssembly, as published in 0.1.3. Its program decides the version. */
const PACKAGE = ['@0xts', 'gitleaks-cli'];
const WRAPPED_VERSION = '8.28.0';
const PARTS = {
    /** Go's own JavaScript side of a WebAssembly program. */
    host: { file: 'go.js', sha256: 'e74d31817e9a710bcfbfcd6d2b7d2d12c293fd9e012e68973417d43bfa8a7b24' },
    program: {
        file: 'wasm/gitleaks.wasm.br',
        sha256: '19774fd46a903b37a3ccc1f1ad26867af9ccf0f5e118b0adcdaf43415ee160b0',
    },
};
const MAX_PART_BYTES = 16 * 1024 * 1024;
const MAX_PROGRAM_BYTES = 64 * 1024 * 1024;
/** Runs in a node of its own: an engine that hangs or breaks takes nothing with it. The environment must stay small, Go's host limits it. */
const RUNNER = `const [, host, program, ...args] = process.argv;
require(host)(require('node:fs').readFileSync(program), ['gitleaks', ...args], process.exit, { TMPDIR: require('node:os').tmpdir() });`;
/**
 * The WebAssembly build. It can scan folders and standard input, not git, and is slower. Only the compressed program and its host
 * are taken from the package, compared with their digests and put into the private folder: no install script of it is needed.
 */
const webAssemblyEngine = async (privateFolder, from = import.meta.url) => {
    const root = packageFolder(from);
    if (root === undefined)
        return refused(`the npm package ${PACKAGE.join('/')} is not installed`);
    const [host, program] = await Promise.all([partOf(root, PARTS.host), partOf(root, PARTS.program)]);
    if (host === undefined || program === undefined) {
        return refused(`the npm package ${PACKAGE.join('/')} is not the published 0.1.3: its digests are wrong`);
    }
    const folder = (0,external_node_path_.join)(privateFolder, 'engine');
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const places = { host: (0,external_node_path_.join)(folder, 'host.cjs'), program: (0,external_node_path_.join)(folder, 'gitleaks.wasm') };
    await (0,promises_.writeFile)(places.host, host);
    await (0,promises_.writeFile)(places.program, await (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(program, { maxOutputLength: MAX_PROGRAM_BYTES }));
    return {
        status: 'found',
        engine: {
            name: 'gitleaks',
            version: WRAPPED_VERSION,
            source: 'webassembly',
            label: `gitleaks ${WRAPPED_VERSION} (WebAssembly, npm)`,
            supportsGit: false,
            program: process.execPath,
            leadingArgs: ['-e', RUNNER, '--', places.host, places.program],
        },
    };
};
/** Looked up when it is needed, under a name that a bundler cannot know, so that the package stays where npm put it. */
const packageFolder = (from) => {
    try {
        return (0,external_node_path_.dirname)((0,external_node_module_.createRequire)(from).resolve(`${PACKAGE.join('/')}/package.json`));
    }
    catch {
        return undefined;
    }
};
const partOf = async (root, { file, sha256 }) => {
    const read = await (0,open_file/* readRegularFile */.X)((0,external_node_path_.join)(root, file), MAX_PART_BYTES);
    if (!read.ok)
        return undefined;
    return (0,external_node_crypto_.createHash)('sha256').update(read.bytes).digest('hex') === sha256 ? read.bytes : undefined;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/find-engine.js







/**
 * Finds a gitleaks that may be run: the given path, or else `PATH`, the verified cache, the official release by its digest and,
 * where allowed, the build that npm carries. Any native program must be the pinned version.
 */
const findGitleaks = async (request) => {
    if (request.path !== undefined) {
        const given = await givenEngine(request.path, request);
        return given.status === 'found' ? given : missing([given.reason]);
    }
    const reasons = [];
    for (const attempt of ways(request)) {
        const result = await attempt();
        if (result.status === 'found')
            return result;
        reasons.push(result.reason);
    }
    return missing(reasons);
};
const ways = (request) => {
    const { offline, allowWebAssembly, privateFolder, origin = OFFICIAL_RELEASE } = request;
    const release = { ...request, origin };
    const platform = `${process.platform}-${process.arch}`;
    const pin = origin.pins[platform];
    const fromRelease = pin === undefined
        ? [async () => refused(`there is no verified release for ${platform}`)]
        : [
            () => engineFromCache(release, pin),
            async () => (offline ? refused('nothing is downloaded offline') : engineFromDownload(release, pin)),
        ];
    const fromNpm = allowWebAssembly ? [() => webAssemblyEngine(privateFolder)] : [];
    return [() => engineOnPath(request), ...fromRelease, ...fromNpm];
};
const givenEngine = async (path, { folder, privateFolder, commands }) => {
    const place = (0,external_node_path_.resolve)(path);
    if ((0,is_within/* isWithin */.U)(place, folder)) {
        return refused('`gitleaks-path` lies in the checked folder, where a change under test could replace it');
    }
    return nativeEngine('the program at `gitleaks-path`', place, 'path', { commands, folder: privateFolder });
};
const engineOnPath = async (request) => {
    const { folder, privateFolder, commands, environment = process.env } = request;
    const program = await (0,program_on_path/* programOnPath */.B)('gitleaks', folder, environment);
    if (program.status === 'missing')
        return refused('there is none on PATH');
    if (program.status === 'not-executable')
        return refused('the gitleaks on PATH may not be executed');
    return nativeEngine('the gitleaks on PATH', program.path, 'PATH', { commands, folder: privateFolder });
};
const missing = (reasons) => ({
    status: 'missing',
    reason: `No usable gitleaks: ${reasons.join('; ')}. Set \`gitleaks-path\` to gitleaks ${GITLEAKS_VERSION} outside the checked folder, or let this machine reach github.com.`,
});


/***/ }),

/***/ 33357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ baseAddress)
/* harmony export */ });
/**
 * Where an API is, from what a person wrote: https, or http on this machine alone. Its path is kept and ends with `/`, so that
 * `new URL('v1/query', url)` is below it.
 */
const baseAddress = (text) => {
    if (!URL.canParse(text))
        return { ok: false, problem: 'is no address' };
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        return { ok: false, problem: 'holds a user name or a password' };
    if (url.search !== '' || url.hash !== '')
        return { ok: false, problem: 'has something after its path' };
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
        return { ok: false, problem: 'does not start with https://' };
    }
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return { ok: true, url };
};
const isLoopback = (host) => host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);


/***/ }),

/***/ 77231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ httpClient)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/readers/http/http-answer.js
const failed = (kind, reason) => ({ status: 'failed', kind, reason });

// EXTERNAL MODULE: ./lib/readers/http/retry-after.js
var retry_after = __webpack_require__(62640);
;// CONCATENATED MODULE: ./lib/readers/http/connection-failure.js

/** What went wrong on the way, by the code of the error alone: its message may hold the address of a proxy with its password. */
const connectionFailure = (error) => {
    const code = codeOf(error);
    if (code === 'UND_ERR_ABORTED') {
        // A proxy that answers CONNECT with anything but 200: only the message of the library tells the code.
        const refused = /Proxy response \((\d{3})\)/.exec(error instanceof Error ? error.message : '')?.[1];
        if (refused !== undefined)
            return failed('proxy', `cannot be reached: the proxy answered ${refused}`);
    }
    if (error instanceof Error && error.name === 'HTTPParserError')
        return failed('cut-off', 'does not speak HTTP as it should');
    if (/TIMEOUT|TIMEDOUT/.test(code))
        return failed('timed-out', `did not answer in time (${code})`);
    if (NAME.has(code))
        return failed('unreachable', `cannot be reached: its name is not known here (${code})`);
    if (/^ERR_SSL|^EPROTO$/.test(code))
        return failed('untrusted', `does not speak TLS as it should (${code})`);
    if (CERTIFICATE.test(code))
        return failed('untrusted', `is not trusted: its certificate is refused (${code})`);
    if (CUT_OFF.test(code))
        return failed('cut-off', `broke the connection off (${code})`);
    return failed('unreachable', `cannot be reached (${code})`);
};
const NAME = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
/** Source: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE = /CERT|SIGNATURE|^ERR_TLS|^INVALID_(?:CA|PURPOSE)$|^HOSTNAME_MISMATCH$|^PATH_LENGTH/;
const CUT_OFF = /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_DESTROYED|UND_ERR_CLOSED|UND_ERR_RES.*)$/;
const codeOf = (error) => {
    for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
        const { code } = at;
        if (typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code))
            return code;
    }
    return 'no reason was given';
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/readers/http/read-body.js



/** Reads a body up to `maxBytes`, counted as it comes and again unpacked: what unpacks to more is not unpacked to its end. */
const readBody = async (body, encoding, maxBytes) => {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            return tooLarge(maxBytes);
        chunks.push(chunk);
    }
    return unpacked(Buffer.concat(chunks), encoding.trim().toLowerCase(), maxBytes);
};
const unpack = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const unpacked = async (bytes, encoding, maxOutputLength) => {
    if (encoding === '' || encoding === 'identity')
        return { status: 'read', text: bytes.toString() };
    if (encoding !== 'gzip' && encoding !== 'x-gzip')
        return failed('not-json', 'answered in a form that nobody asked for');
    try {
        return { status: 'read', text: (await unpack(bytes, { maxOutputLength })).toString() };
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            return tooLarge(maxOutputLength);
        return failed('cut-off', 'sent an answer that cannot be unpacked');
    }
};
const tooLarge = (maxBytes) => failed('too-large', `sent an answer of more than ${Math.round(maxBytes / 1024)} KiB`);

;// CONCATENATED MODULE: ./lib/parsers/names-in-json.js
/**
 * Reads JSON byte by byte as it comes and keeps its shape and the texts of `keys`. Any other text, number or word is passed over
 * without ever becoming a string: where a document puts values beside names, no value is in memory once its bytes are gone.
 * Bounded in depth (32) and in the length of a kept text (1,024 bytes; a longer one is dropped). Never throws.
 */
const namesInJson = (keys) => {
    const machine = new Machine(keys);
    return { push: (bytes) => machine.push(bytes), end: () => machine.end() };
};
const MAX_DEPTH = 32;
const MAX_TEXT = 1024;
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x5b, 0x5d, 0x7b, 0x7d];
const WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
class Machine {
    #keys;
    #stack = [];
    #state = 'value';
    #root;
    /** The bytes of a text between its quotes, where it is kept; what is passed over leaves none. */
    #text;
    #inText = false;
    #escaped = false;
    /** Whether a number or word is being read, whose few bytes are checked and dropped. */
    #word = '';
    constructor(keys) {
        this.#keys = keys;
    }
    push(bytes) {
        for (const byte of bytes) {
            if (this.#state === 'broken')
                return;
            if (this.#inText)
                this.#readText(byte);
            else
                this.#read(byte);
        }
    }
    end() {
        if (this.#word !== '')
            this.#endWord();
        return this.#state === 'done' && !this.#inText ? { ok: true, tree: this.#root } : { ok: false };
    }
    #read(byte) {
        if (this.#word !== '') {
            if (isOfWord(byte)) {
                this.#word += String.fromCharCode(byte);
                if (this.#word.length > 64)
                    this.#state = 'broken';
                return;
            }
            this.#endWord();
        }
        if (byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
            return;
        const takesValue = this.#state === 'value' || this.#state === 'value-or-end';
        const takesKey = this.#state === 'key' || this.#state === 'key-or-end';
        if (byte === QUOTE && (takesValue || takesKey))
            this.#openText(takesKey || this.#isKept());
        else if (byte === OPEN_LIST && takesValue)
            this.#open({ kind: 'list', items: [] }, 'value-or-end');
        else if (byte === OPEN_MAP && takesValue)
            this.#open({ kind: 'map', entries: [], key: '' }, 'key-or-end');
        else if (byte === CLOSE_LIST || byte === CLOSE_MAP)
            this.#close(byte);
        else if (byte === COLON && this.#state === 'colon')
            this.#state = 'value';
        else if (byte === COMMA && this.#state === 'after')
            this.#state = this.#stack.at(-1)?.kind === 'map' ? 'key' : 'value';
        else if (takesValue && isOfWord(byte))
            this.#word = String.fromCharCode(byte);
        else
            this.#state = 'broken';
    }
    #isKept() {
        const holder = this.#stack.at(-1);
        return holder?.kind === 'map' && this.#keys.has(holder.key);
    }
    #openText(isKept) {
        this.#inText = true;
        this.#text = isKept ? [] : undefined;
    }
    #readText(byte) {
        if (byte === QUOTE && !this.#escaped) {
            this.#closeText();
            return;
        }
        this.#escaped = byte === BACKSLASH && !this.#escaped;
        if (this.#text !== undefined && this.#text.length <= MAX_TEXT)
            this.#text.push(byte);
    }
    #closeText() {
        const bytes = this.#text;
        this.#inText = false;
        this.#text = undefined;
        const text = bytes === undefined || bytes.length > MAX_TEXT ? undefined : textOf(bytes);
        const holder = this.#stack.at(-1);
        if (this.#state === 'key' || this.#state === 'key-or-end') {
            if (holder?.kind === 'map')
                holder.key = text ?? '';
            this.#state = 'colon';
        }
        else
            this.#put(text);
    }
    #endWord() {
        const isWord = WORD.test(this.#word);
        this.#word = '';
        if (isWord)
            this.#put(undefined);
        else
            this.#state = 'broken';
    }
    #open(container, state) {
        if (this.#stack.length >= MAX_DEPTH)
            this.#state = 'broken';
        else {
            this.#stack.push(container);
            this.#state = state;
        }
    }
    #close(byte) {
        const kind = byte === CLOSE_LIST ? 'list' : 'map';
        const mayEnd = this.#state === 'after' || this.#state === (kind === 'list' ? 'value-or-end' : 'key-or-end');
        const container = this.#stack.at(-1);
        if (container?.kind !== kind || !mayEnd) {
            this.#state = 'broken';
            return;
        }
        this.#stack.pop();
        this.#put(container.kind === 'list' ? container.items : Object.fromEntries(container.entries));
    }
    #put(value) {
        const holder = this.#stack.at(-1);
        if (holder === undefined)
            this.#root = value;
        else if (holder.kind === 'list')
            holder.items.push(value);
        else
            holder.entries.push([holder.key, value]);
        this.#state = holder === undefined ? 'done' : 'after';
    }
}
const isOfWord = (byte) => (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x2d ||
    byte === 0x2b ||
    byte === 0x2e ||
    byte === 0x45;
/** The text of a kept string with its escapes undone; undefined where it is none. */
const textOf = (bytes) => {
    const raw = Buffer.from(bytes).toString('utf8');
    if (!/^(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*$/u.test(raw))
        return undefined;
    return JSON.parse(`"${raw}"`);
};

;// CONCATENATED MODULE: ./lib/readers/http/read-names.js


/** Reads a body up to `maxBytes` and keeps the texts of `keys` alone; every chunk is wiped once it was read. */
const readNames = async (body, encoding, maxBytes, keys) => {
    const names = namesInJson(keys);
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            return failed('too-large', `sent an answer of more than ${Math.round(maxBytes / 1024)} KiB`);
        names.push(chunk);
        chunk.fill(0);
    }
    if (encoding !== '' && encoding !== 'identity')
        return failed('not-json', 'answered in a form that nobody asked for');
    const reading = names.end();
    return reading.ok
        ? { status: 'read', tree: reading.tree }
        : failed('not-json', 'sent an answer that is no JSON, or is cut off');
};

;// CONCATENATED MODULE: ./lib/readers/http/send-once.js




/** One attempt, with the redirects that it takes. Never rejects. */
const sendOnce = async (request, sending) => {
    const { timeoutSeconds, signal } = sending;
    const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
    try {
        const ended = AbortSignal.any([signal, timeout]);
        return await Promise.race([follow(request, { ...sending, signal: ended }), rejectedBy(ended)]);
    }
    catch (error) {
        if (signal.aborted)
            return failed('interrupted', 'was not waited for: the run ended');
        if (timeout.aborted)
            return failed('timed-out', `did not answer within ${timeoutSeconds} seconds`);
        return connectionFailure(error);
    }
};
/** The dispatcher forgets its signal where a proxy hangs up on CONNECT. */
const rejectedBy = (signal) => new Promise((_resolve, reject) => {
    if (signal.aborted)
        reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
});
const MAX_REDIRECTS = 3;
const KEEPS_THE_METHOD = new Set([307, 308]);
const REDIRECTS = new Set([301, 302, 303, ...KEEPS_THE_METHOD]);
const follow = async (request, sending) => {
    const { origin } = sending.base;
    let url = new URL(request.path, sending.base);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        if (url.origin !== origin)
            return failed('redirected', `leads to another server (${url.origin})`);
        const answer = await exchange(request, url, sending);
        if (answer.status === 'failed' || !REDIRECTS.has(answer.code))
            return answer;
        const to = answer.headers['location'] ?? '';
        if (!URL.canParse(to, url.href))
            return failed('redirected', 'redirects to nowhere');
        if (request.method !== 'GET' && !KEEPS_THE_METHOD.has(answer.code)) {
            return failed('redirected', `answers ${request.method} with a redirect`);
        }
        url = new URL(to, url);
    }
    return failed('redirected', `redirects more than ${MAX_REDIRECTS} times`);
};
const exchange = async (request, url, sending) => {
    const json = request.json ?? (request.body === undefined ? undefined : JSON.stringify(request.body));
    const { statusCode, headers, body } = await sending.dispatcher.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: request.method,
        headers: {
            accept: 'application/json',
            'accept-encoding': request.keepsTextsOf === undefined ? 'gzip' : 'identity',
            'user-agent': 'aduana',
            ...sending.headers,
            ...request.headers,
            ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: json ?? null,
        signal: sending.signal,
    });
    const plain = plainHeaders(headers);
    if (request.keepsTextsOf !== undefined) {
        const named = await readNames(body, plain['content-encoding'] ?? '', sending.maxBytes, request.keepsTextsOf);
        const isFailure = named.status === 'failed' && statusCode >= 200 && statusCode <= 299;
        if (isFailure)
            return named;
        return {
            status: 'answered',
            code: statusCode,
            headers: plain,
            body: named.status === 'read' ? named.tree : undefined,
        };
    }
    const read = await readBody(body, plain['content-encoding'] ?? '', sending.maxBytes);
    const succeeded = statusCode >= 200 && statusCode <= 299;
    if (read.status === 'failed' && succeeded)
        return read;
    const parsed = read.status === 'read' ? parsedJson(read.text) : undefined;
    if (succeeded && parsed === undefined && statusCode !== 204)
        return failed('not-json', 'sent an answer that is no JSON');
    return { status: 'answered', code: statusCode, headers: plain, body: parsed };
};
const plainHeaders = (headers) => Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name.toLowerCase(), first]];
}));
const parsedJson = (text) => {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./lib/readers/http/http-client.js





const LIMITS = {
    timeoutSeconds: 30,
    maxBytes: 32 * 1024 * 1024,
    attempts: 4,
    firstWaitMilliseconds: 500,
    longestWaitSeconds: 60,
    connections: 16,
};
const httpClient = (options) => {
    const limits = { ...LIMITS, ...options.limits };
    // Everything that waits listens to it, which is no leak, however many they are.
    const signal = AbortSignal.any([options.signal]);
    (0,external_node_events_.setMaxListeners)(0, signal);
    let dispatcher;
    const connect = () => {
        dispatcher ??= dispatcherFor(options.environment, limits);
        return dispatcher;
    };
    return {
        async send(request) {
            const through = await connect();
            if (through === undefined)
                return failed('proxy', 'cannot be reached: the address of the proxy is none');
            return sendPatiently(request, limits, { ...options, ...limits, signal, dispatcher: through }, options.limitedFor);
        },
        async close() {
            await (await dispatcher)?.destroy();
        },
    };
};
const dispatcherFor = async (env, limits) => {
    const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const of = (name) => env[name.toLowerCase()] ?? env[name] ?? '';
    try {
        return new EnvHttpProxyAgent({
            httpProxy: of('HTTP_PROXY'),
            httpsProxy: of('HTTPS_PROXY'),
            noProxy: of('NO_PROXY'),
            connections: limits.connections,
        });
    }
    catch {
        return undefined;
    }
};
/** Thrown to `p-retry`, which knows by it that asking again may help. */
class PassingFailure extends Error {
    answer;
    waitSeconds;
    mayRepeat;
    constructor(answer, waitSeconds, mayRepeat) {
        super('a passing failure');
        this.answer = answer;
        this.waitSeconds = waitSeconds;
        this.mayRepeat = mayRepeat;
    }
}
const sendPatiently = async (request, limits, sending, limitedFor) => {
    const { signal } = sending;
    const harmless = request.repeatable ?? request.method === 'GET';
    const { default: pRetry } = await __webpack_require__.e(/* import() */ 995).then(__webpack_require__.bind(__webpack_require__, 74995));
    const attempt = async () => {
        const answer = await sendOnce(request, sending);
        const limited = answer.status === 'answered' ? limitedFor?.(answer, Date.now()) : undefined;
        if (limited !== undefined)
            throw new PassingFailure(answer, limited, true);
        if (isPassing(answer))
            throw new PassingFailure(answer, waitOf(answer), harmless);
        return answer;
    };
    const mayAgain = (error) => error instanceof PassingFailure && error.mayRepeat && error.waitSeconds <= limits.longestWaitSeconds;
    try {
        return await pRetry(attempt, {
            retries: limits.attempts - 1,
            minTimeout: limits.firstWaitMilliseconds,
            maxTimeout: limits.longestWaitSeconds * 1000,
            randomize: true,
            signal,
            shouldRetry: ({ error }) => mayAgain(error),
            async onFailedAttempt({ error, retriesLeft }) {
                if (retriesLeft > 0 && mayAgain(error))
                    await (0,promises_.setTimeout)(error.waitSeconds * 1000, undefined, { signal });
            },
        });
    }
    catch (error) {
        return error instanceof PassingFailure ? error.answer : failed('interrupted', 'was not waited for: the run ended');
    }
};
const waitOf = (answer) => answer.status === 'answered' ? ((0,retry_after/* retryAfterSeconds */.C)(answer.headers, Date.now()) ?? 0) : 0;
const PASSING_CODES = new Set([408, 425, 429, 500, 502, 503, 504]);
const PASSING_KINDS = new Set(['timed-out', 'unreachable', 'cut-off']);
const isPassing = (answer) => answer.status === 'answered' ? PASSING_CODES.has(answer.code) : PASSING_KINDS.has(answer.kind);


/***/ }),

/***/ 62640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ retryAfterSeconds)
/* harmony export */ });
/**
 * The seconds that a server asks to be left alone, from either form of `Retry-After`: seconds, or a date, which is taken by the
 * server's own clock where it tells that. 0 for a date that is over; nothing where it does not ask, or nobody can tell what.
 * Source: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
const retryAfterSeconds = (headers, now) => {
    const asked = headers['retry-after']?.trim() ?? '';
    if (/^\d{1,10}$/.test(asked))
        return Number(asked);
    if (!/^[A-Za-z]{3},? /.test(asked))
        return undefined;
    const until = Date.parse(asked);
    const told = Date.parse(headers['date'] ?? '');
    return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - (Number.isNaN(told) ? now : told)) / 1000));
};


/***/ }),

/***/ 24468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether `path` is `folder` or lies below it, by name alone: no link is resolved. */
const isWithin = (path, folder) => {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
};


/***/ }),

/***/ 48349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * Reads a regular file whole. The last part of the path is never followed when it is a link, and opening a pipe or a device
 * never waits: https://man7.org/linux/man-pages/man2/open.2.html. Never throws. Each step is taken at once: handing it to a thread
 * and back takes ten times as long as the step, and of ten thousand files that is most of the time of a run.
 */
const readRegularFile = async (path, maxBytes) => {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | NO_FOLLOW | DO_NOT_WAIT);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            return stats.isFile() ? readUpTo(file, stats.size, maxBytes) : { ok: false, problem: 'not-a-file' };
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        return { ok: false, problem: PROBLEMS[error.code ?? ''] ?? 'unreadable' };
    }
};
/** Absent on Windows, where a link is told apart before. */
const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
const DO_NOT_WAIT = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
const PROBLEMS = {
    ENOENT: 'missing',
    ENOTDIR: 'missing',
    ELOOP: 'not-a-file',
    EMLINK: 'not-a-file',
    EISDIR: 'not-a-file',
    ENXIO: 'not-a-file',
};
/** The size is only a hint: a file may grow while it is read. */
const readUpTo = (file, size, maxBytes) => {
    if (size > maxBytes)
        return { ok: false, problem: 'too-large' };
    const kept = [];
    let total = 0;
    for (;;) {
        const room = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(size, 1024)) + 1);
        const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, room, 0, room.length, null);
        if (bytesRead === 0)
            return { ok: true, bytes: kept.length === 1 && kept[0] ? kept[0] : Buffer.concat(kept, total) };
        total += bytesRead;
        if (total > maxBytes)
            return { ok: false, problem: 'too-large' };
        kept.push(room.subarray(0, bytesRead));
    }
};


/***/ }),

/***/ 26999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ questionsOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   aT: () => (/* binding */ registryPackagesOf),
/* harmony export */   uU: () => (/* binding */ canBeAsked)
/* harmony export */ });
/** Tells questions apart. */
const keyOf = ({ ecosystem, name, version }) => JSON.stringify([ecosystem, name, version]);
/** The packages of a manifest that a database can know. */
const registryPackagesOf = ({ packages }) => packages.filter(({ source }) => source === 'registry');
/** Each version of each package once, whatever manifests have it; without what cannot be asked. */
const questionsOf = (manifests) => {
    const questions = new Map();
    for (const manifest of manifests) {
        for (const { name, version } of registryPackagesOf(manifest)) {
            const question = { ecosystem: manifest.ecosystem, name, version };
            if (canBeAsked(question))
                questions.set(keyOf(question), question);
        }
    }
    return [...questions.values()];
};
/** OSV takes an empty version for a question about all of them, and one bad question spoils its whole batch. */
const canBeAsked = ({ name, version }) => SPELLED.test(name) && SPELLED.test(version);
const SPELLED = /^[\x21-\x7e]{1,214}$/;


/***/ }),

/***/ 60236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ overlaidFiles)
/* harmony export */ });
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45954);

/** `files` as they would be with these texts written among them. */
const overlaidFiles = (files, texts) => {
    if (texts.size === 0)
        return files;
    const readBytes = async (path, maxBytes) => {
        const text = texts.get(path);
        if (text === undefined)
            return files.readBytes(path, maxBytes);
        const bytes = Buffer.from(text);
        return bytes.length > maxBytes ? { ok: false, problem: 'too-large' } : { ok: true, bytes };
    };
    return {
        async list() {
            const others = (await files.list()).filter(({ path }) => !texts.has(path));
            return (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByPath */ .o)([...others, ...[...texts.keys()].map((path) => ({ path, kind: 'file' }))]);
        },
        readBytes,
        readText: async (path, maxBytes) => texts.has(path) ? (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(await readBytes(path, maxBytes)) : files.readText(path, maxBytes),
    };
};


/***/ }),

/***/ 66044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openPrivateFolder)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _model_could_not_look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49938);
/* harmony import */ var _is_within_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24468);







/**
 * Makes a private folder in the system's folder for temporary files, which must not lie in `outsideOf`, the repository under test.
 * However this process ends, a kill included, the folder goes: a small program in a session of its own holds one end of a pipe
 * to us and removes the folder when the pipe closes.
 */
const openPrivateFolder = async (outsideOf) => {
    const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)());
    if ((0,_is_within_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .U)(parent, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(outsideOf))) {
        throw new _model_could_not_look_js__WEBPACK_IMPORTED_MODULE_6__/* .CouldNotLook */ .Y('The folder for temporary files lies inside the checked folder. Set TMPDIR to one outside of it.');
    }
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent, 'aduana-'));
    const reaper = startReaper(path);
    return {
        path,
        dispose: async () => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
            reaper.stdin?.end();
        },
    };
};
/** It lets go of what may still be written by programs that outlive us for a moment, by trying again. */
const SHELL_REAPER = `trap '' HUP INT TERM
while read -r line; do :; done
for try in 1 2 3 4 5; do rm -rf -- "$1"; [ -e "$1" ] || exit 0; sleep 1; done`;
const NODE_REAPER = `process.stdin.resume();
process.stdin.on('close', () => require('node:fs').rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 50 }));`;
const startReaper = (path) => {
    const hasShell = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)('/bin/sh');
    const [program, args] = hasShell
        ? ['/bin/sh', ['-c', SHELL_REAPER, 'reaper', path]]
        : [process.execPath, ['-e', NODE_REAPER, path]];
    const reaper = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(path, '..'),
        env: { PATH: '/usr/bin:/bin:/run/current-system/sw/bin' },
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
        windowsHide: true,
    });
    // Neither the child nor the pipe keeps this process running.
    reaper.on('error', () => undefined);
    reaper.stdin.on('error', () => undefined);
    reaper.unref();
    reaper.stdin.unref();
    return reaper;
};


/***/ }),

/***/ 89890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ programOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _is_within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24468);




/**
 * Looks a program up on `PATH`. Entries that the repository under test could have filled are passed over: relative ones,
 * ones below `folder`, and every `node_modules/.bin` (npm puts those of the current project first).
 */
const programOnPath = async (name, folder, environment) => {
    let status = 'missing';
    for (const entry of (variable(environment, 'PATH') ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (!isTrusted(entry, folder))
            continue;
        for (const extension of extensions(environment)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry, `${name}${extension}`);
            const found = await look(path);
            if (found === 'found')
                return { status: found, path };
            if (found === 'not-executable')
                status = found;
        }
    }
    return { status };
};
const isTrusted = (entry, folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(entry) && !(0,_is_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(entry, folder) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry, node_path__WEBPACK_IMPORTED_MODULE_2__.sep).endsWith((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('node_modules', '.bin', node_path__WEBPACK_IMPORTED_MODULE_2__.sep));
const look = async (path) => {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile())
            return 'missing';
    }
    catch {
        return 'missing';
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => 'found', () => 'not-executable');
};
const extensions = (environment) => process.platform === 'win32' ? (variable(environment, 'PATHEXT') ?? '.EXE').split(';') : [''];
/** Names of variables are spelled in any case on Windows. */
const variable = (environment, name) => environment[name] ?? Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];


/***/ }),

/***/ 46315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ downloadRelease)
/* harmony export */ });
const MAX_REDIRECTS = 5;
const failed = (reason) => ({ status: 'failed', reason });
/**
 * Fetches a release's asset over https. What it gives is not yet trusted: the caller compares its digest.
 * Redirects may lead to https alone. Only a loopback address may be reached without it, and only from a loopback address.
 */
const downloadRelease = async (address, { timeoutSeconds, maxBytes, signal }) => {
    const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
    const signals = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
    try {
        return await follow(new URL(address), maxBytes, signals);
    }
    catch (error) {
        if (signal?.aborted)
            return failed('the run was interrupted');
        if (timeout.aborted)
            return failed(`it took longer than ${timeoutSeconds} seconds`);
        return failed(`the connection failed (${codeOf(error)})`);
    }
};
const follow = async (from, maxBytes, signal) => {
    let url = from;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        if (!isAllowed(url, from))
            return failed('it would have gone over an unprotected connection');
        const response = await fetch(url, { redirect: 'manual', signal, headers: { 'accept-encoding': 'identity' } });
        const target = response.headers.get('location');
        if (REDIRECTS.has(response.status) && target !== null) {
            await response.body?.cancel();
            url = new URL(target, url);
        }
        else if (response.status !== 200) {
            await response.body?.cancel();
            return failed(`the server answered ${response.status}`);
        }
        else {
            return read(response, maxBytes);
        }
    }
    return failed(`it was redirected more than ${MAX_REDIRECTS} times`);
};
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const read = async (response, maxBytes) => {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            return failed('it is larger than any release');
        chunks.push(chunk);
    }
    return { status: 'downloaded', asset: Buffer.concat(chunks) };
};
const isAllowed = (url, from) => url.protocol === 'https:' || (isLoopback(url) && isLoopback(from));
const isLoopback = (url) => url.protocol === 'http:' &&
    (url.hostname === '127.0.0.1' || url.hostname === '[::1]' || url.hostname === 'localhost');
const codeOf = (error) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause?.code;
    return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'no reason was given';
};


/***/ }),

/***/ 77149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   aR: () => (/* binding */ writeCache),
/* harmony export */   xe: () => (/* binding */ readCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48349);




const isPinned = (content, pin) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex') === pin.sha256;
/** The asset as it was downloaded, its digest compared anew: whoever restored the cache is not trusted. */
const readCache = async (folder, pin, maxBytes) => {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, pin.asset);
    const read = await (0,_open_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)(place, maxBytes);
    if (!read.ok && read.problem === 'missing')
        return { status: 'absent' };
    if (read.ok && isPinned(read.bytes, pin))
        return { status: 'kept', content: read.bytes };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place, { recursive: true, force: true }).catch(() => undefined);
    return { status: 'spoiled' };
};
/** Keeps a verified asset for later runs. Where that cannot be done the next run downloads again: nothing is lost but time. */
const writeCache = async (folder, pin, content) => {
    const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.partial`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(unfinished, content, { flag: 'wx', mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, pin.asset));
    }
    catch {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true }).catch(() => undefined);
    }
};


/***/ })

};
