export const id = 389;
export const ids = [389];
export const modules = {

/***/ 5223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/grouped.js
/** Items by key, each key's in their order. (`Map.groupBy` came with Node 21.) */
const groupedBy = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
};

;// CONCATENATED MODULE: ./lib/checks/env-groups/rejection.js
/**
 * Why Render refuses an item, in words that continue "it …"; undefined where nothing is known against it.
 * Mirrors what Render's validator answers. https://render.com/docs/blueprint-spec#environment-variables
 */
const rejectionOf = (item, kind) => {
    const { key, value, sync, generateValue, fromGroup, fromDatabase, fromService, isBare, misshapen } = item;
    if (misshapen !== undefined)
        return MISSHAPEN[misshapen];
    if (kind === 'env-group' && (fromGroup ?? fromDatabase ?? fromService) !== undefined) {
        return `takes its value from ${fromGroup ? 'another group' : fromDatabase ? 'a database' : 'a service'}, which a group cannot`;
    }
    if (fromGroup !== undefined)
        return key === undefined ? undefined : 'has both `key` and `fromGroup`';
    if (key === undefined)
        return 'has no `key`';
    if (value !== undefined && sync === false)
        return 'has both `value` and `sync`';
    if (generateValue === true && sync === false)
        return 'has both `generateValue` and `sync`';
    return isBare ? 'has a key and no value' : undefined;
};
const MISSHAPEN = {
    'no-mapping': 'is no mapping with `key` and `value`',
    'no-list': 'stands in a mapping, but `envVars` is a list of `key` and `value`',
    'no-scalar': 'has a list or mapping as its value',
    'under-env': 'stands under `env`, which names the runtime: variables belong under `envVars`',
};

;// CONCATENATED MODULE: ./lib/checks/env-groups/declarations.js


/** Every place that gives a name, Dashboard-managed groups included, and the services it reaches. */
const declarationsOf = (services, envGroups, links, policy) => {
    const linksByHolder = groupedBy(links, ({ group, dashboard }) => group ?? dashboard);
    const servicesOf = (holder) => [
        ...new Set(linksByHolder.get(holder)?.map(({ service }) => service)),
    ];
    return [
        ...services.flatMap((service) => givenBy(service, [service])),
        ...envGroups.flatMap((group) => givenBy(group, servicesOf(group))),
        ...dashboardGroups(policy, envGroups, links).flatMap((group) => group.holds.map(({ name, location }) => ({
            name,
            form: 'kept in the Dashboard',
            location,
            from: 'env-group',
            holder: group.name,
            services: servicesOf(group),
        }))),
    ];
};
/** A group that some Blueprint defines is judged by the Blueprint, unless a service can only mean the Dashboard's. */
const dashboardGroups = (policy, envGroups, links) => policy.envGroups.filter((declared) => links.some(({ dashboard }) => dashboard === declared) ||
    (declared.managedIn === 'dashboard' && !envGroups.some(({ name }) => name === declared.name)));
const givenBy = ({ kind, name: holder, envVars }, services) => envVars.flatMap((item) => item.key === undefined || item.fromGroup !== undefined
    ? []
    : [{ name: item.key, form: formOf(item, kind), location: item.location, from: kind, holder, services }]);
const formOf = (item, kind) => {
    const { value, sync, generateValue, fromDatabase, fromService } = item;
    if (value?.shape === 'empty')
        return 'empty value';
    if (value?.shape === 'placeholder')
        return 'placeholder';
    if (value !== undefined && value.shape !== 'secret-file')
        return 'literal value';
    if (rejectionOf(item, kind) !== undefined)
        return 'form that Render rejects';
    if (value !== undefined)
        return 'secret file';
    if (generateValue === true)
        return 'generateValue: true';
    if (fromDatabase !== undefined)
        return 'fromDatabase';
    if (fromService !== undefined)
        return 'fromService';
    if (sync !== false)
        return 'no value';
    return kind === 'service' ? 'sync: false' : 'sync: false in a group, which Render ignores';
};

;// CONCATENATED MODULE: ./lib/checks/env-groups/env-graph.js
/** Who gets which class of secrets, and through which group. */
const envGraph = (services, links, declarations, { secrets }) => {
    const classes = new Map(secrets.map((secret) => [secret.name, secret.class]));
    const takers = services.filter(({ envVars }) => envVars.length > 0);
    const given = declarations.flatMap(({ name, from, holder }) => {
        const family = classes.get(name);
        return family === undefined ? [] : [{ from: `class:${family}`, to: `${from}:${holder}`, family, name }];
    });
    const groups = [
        ...links.map(({ name }) => name),
        ...declarations.filter(({ from }) => from === 'env-group').map(({ holder }) => holder),
    ];
    return {
        title: 'Env groups, services and the secrets they hold',
        nodes: firstOfEach([
            ...takers.map(({ name }) => ({ id: `service:${name}`, label: name, kind: 'service' })),
            ...groups.map((name) => ({ id: `env-group:${name}`, label: name, kind: 'env-group' })),
            ...given.map(({ from, family }) => ({ id: from, label: family, kind: 'secret-class' })),
        ]),
        edges: [
            ...counted(given),
            ...firstEdges(links.map(({ name, service }) => ({ from: `env-group:${name}`, to: `service:${service.name}` }))),
        ],
    };
};
const firstOfEach = (nodes) => [
    ...new Map(nodes.map((node) => [node.id, node])).values(),
];
const firstEdges = (edges) => [
    ...new Map(edges.map((edge) => [`${edge.from}\0${edge.to}`, edge])).values(),
];
/** One edge for all the names of a class that one holder gives, labelled with how many. */
const counted = (given) => firstEdges(given).map(({ from, to }) => {
    const names = new Set(given.filter((other) => other.from === from && other.to === to).map(({ name }) => name)).size;
    return { from, to, label: names === 1 ? '1 name' : `${names} names` };
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/find-blueprints.js
/** SchemaStore's pattern for Blueprints, and the variants that teams keep beside it. https://www.schemastore.org/api/json/catalog.json */
const BLUEPRINT_NAME = /(?:^|\/)(?:[^/]*render|render[._-][^/]+)\.ya?ml$/i;
/** The Blueprints that the policy lists, or every file that is named like one. */
const findBlueprints = async (files, { blueprints }) => {
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

;// CONCATENATED MODULE: ./lib/checks/env-groups/facts.js

/** How a name is given; the first six say that no value stands in Git. */
const VALUE_FREE_FORMS = [
    'generateValue: true',
    'fromDatabase',
    'fromService',
    'sync: false',
    'secret file',
    'kept in the Dashboard',
];
const isValueFree = ({ form }) => VALUE_FREE_FORMS.includes(form);
/** Whether the policy names it as a secret, or its name says so. */
const isSecret = ({ key, kindOfName }, { declaredSecrets }) => kindOfName === 'secret' || kindOfName === 'maybe-secret' || (key !== undefined && declaredSecrets.has(key));
/** The words of a subject: `service:api env:JWT_SECRET`, with the environment in front where there is one. */
const subjectOf = ({ kind, name, scope }, ...further) => [...(scope.length === 0 ? [] : [`environment:${scope.join('/')}`]), `${kind}:${name}`, ...further].join(' ');
/** How a message calls it: service `api`, env group `payments`. */
const called = ({ kind, name }) => `${kind === 'service' ? 'service' : 'env group'} \`${name}\``;
const isSameScope = (a, b) => a.length === b.length && a.every((part, i) => part === b[i]);

;// CONCATENATED MODULE: ./lib/checks/env-groups/lacks.js


/** Which requirements are not met, and by which service of the Blueprints. A literal value does not meet one. */
const lacksOf = (requirements, services, declarations) => {
    const declarationsByName = groupedBy(declarations, ({ name }) => name);
    const servicesByName = groupedBy(services, ({ name }) => name);
    return requirements.flatMap((requirement) => {
        const places = declarationsByName.get(requirement.name) ?? [];
        if (requirement.service === undefined)
            return lackOfAny(requirement, places);
        const wanting = servicesByName.get(requirement.service.blueprintName) ?? [];
        if (wanting.length === 0)
            return [{ requirement, reaching: [], elsewhere: places }];
        const placesByService = groupedBy(places.flatMap((place) => place.services.map((service) => ({ place, service }))), ({ service }) => service);
        return wanting.flatMap((service) => {
            const reaching = (placesByService.get(service) ?? []).map(({ place }) => place);
            if (reaching.some(isValueFree))
                return [];
            const elsewhere = reaching.length > 0 ? [] : places;
            return [{ requirement, service, reaching, elsewhere }];
        });
    });
};
const lackOfAny = (requirement, places) => {
    const reaching = places.filter((place) => place.services.length > 0);
    if (reaching.some(isValueFree))
        return [];
    return [{ requirement, reaching, elsewhere: places.filter((place) => place.services.length === 0) }];
};

;// CONCATENATED MODULE: ./lib/checks/env-groups/links.js

/** Every `fromGroup`, resolved as Render does: a group of an environment is seen by that environment's services alone. */
const linksOf = (services, envGroups, { envGroups: declared }) => {
    const groupsByName = groupedBy(envGroups, ({ name }) => name);
    return services.flatMap((service) => service.envVars.flatMap(({ fromGroup }) => {
        if (fromGroup === undefined)
            return [];
        const named = groupsByName.get(fromGroup.name) ?? [];
        const [group] = named.filter(({ scope }) => isWithinReach(scope, service.scope)).sort(nearestTo(service));
        const [outOfReach] = named;
        const link = { service, ...fromGroup };
        if (group !== undefined)
            return [{ ...link, group }];
        const dashboard = declared.find(({ name, managedIn }) => name === fromGroup.name && managedIn === 'dashboard');
        if (dashboard !== undefined)
            return [{ ...link, dashboard }];
        return [outOfReach === undefined ? link : { ...link, outOfReach }];
    }));
};
/**
 * What stands at the root of a file keeps the environment it has in Render, which Git does not know: it may be any.
 * https://render.com/tutorials/advanced-blueprint-patterns/projects-and-environments
 */
const isWithinReach = (group, service) => service.length === 0 || group.every((part, i) => part === service[i]);
const nearestTo = ({ location }) => (a, b) => Number(b.location.path === location.path) - Number(a.location.path === location.path) ||
    b.scope.length - a.scope.length;

;// CONCATENATED MODULE: ./lib/checks/env-groups/names-table.js
/** A row for each required name: where it is declared, in which form, for which services. */
const namesTable = (requirements, declarations) => ({
    title: 'Required names',
    columns: ['Name', 'Class', 'Declared', 'Form', 'Services'],
    rows: [...new Set(requirements.map(({ name }) => name))].map((name) => {
        const given = declarations.filter((declaration) => declaration.name === name);
        return [
            name,
            requirements.find((requirement) => requirement.name === name)?.class ?? '',
            listed(given.map(({ location }) => `${location.path}:${location.startLine}`)) || 'nowhere',
            listed(given.map(({ form }) => form)),
            listed(given.flatMap(({ services }) => services.map((service) => service.name))),
        ];
    }),
});
const listed = (words) => [...new Set(words)].join(', ');

// EXTERNAL MODULE: ./lib/parsers/located-yaml.js + 4 modules
var located_yaml = __webpack_require__(6298);
// EXTERNAL MODULE: ./lib/parsers/secret-shape.js
var secret_shape = __webpack_require__(4918);
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
            scope,
            location: at(item),
            envVars: envVarsOf(item, at),
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
            scope,
            location: at(database),
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

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/secret-file-mentions.js
/** Every file under `/etc/secrets` that a value of the tree names. Render mounts them flat: https://render.com/docs/configure-environment-variables */
function* secretFilesNamedIn(node, at) {
    if (node.kind === 'list')
        for (const item of node.items)
            yield* secretFilesNamedIn(item, at);
    else if (node.kind === 'map')
        for (const { value } of node.entries)
            yield* secretFilesNamedIn(value, at);
    else if (typeof node.value === 'string') {
        for (const name of secretFileNames(node.value))
            yield { name, location: at(node) };
    }
}
/** The names that follow `/etc/secrets/` in a text. */
const secretFileNames = (text) => [...text.matchAll(/\/etc\/secrets\/([\w.-]*\w)(?![\w./-]*\/)/g)].map(([, name = '']) => name);

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
            secretFiles: [...secretFilesNamedIn(root, at)],
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

;// CONCATENATED MODULE: ./lib/checks/env-groups/read-blueprints.js


const readBlueprints = async (files, candidates) => {
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
    return { blueprints, unreadable, otherFiles, shortfalls };
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

;// CONCATENATED MODULE: ./lib/checks/env-groups/requirements.js
/** What the policy wants given. A name that some service requires is wanted there; any other by at least one service. */
const requirementsOf = ({ secrets, services }) => {
    const classOf = (name) => secrets.find((secret) => secret.name === name)?.class ?? '';
    const ofServices = services.flatMap((service) => service.requires.map(({ name, location }) => ({ name, class: classOf(name), location, service })));
    const ofAny = secrets.filter(({ name, required }) => required && !ofServices.some((wanted) => wanted.name === name));
    return [...ofServices, ...ofAny.map(({ name, class: family, location }) => ({ name, class: family, location }))];
};
const declaredSecretsOf = ({ secrets, services, envGroups, }) => new Set([
    ...secrets.map(({ name }) => name),
    ...services.flatMap(({ requires }) => requires.map(({ name }) => name)),
    ...envGroups.flatMap(({ holds }) => holds.map(({ name }) => name)),
]);

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/secret-files-in-code.js

/**
 * The secret files that a program's text opens: `/etc/secrets/<name>` at the start of a quoted string, or as a word of a shell
 * script or Dockerfile. A cheap scan that knows no grammar; what stands in a comment or a Python docstring is left out.
 */
const secretFilesReadBy = (text, path) => {
    if (!text.includes('/etc/secrets/'))
        return [];
    const isShell = /(?:\.(?:ba)?sh|Dockerfile[^/]*)$/.test(path);
    const isPython = path.endsWith('.py');
    const mentions = [];
    let inDocstring = false;
    let inComment = false;
    for (const [i, line] of text.split('\n').entries()) {
        const fences = isPython ? (line.match(/"""|'''/g)?.length ?? 0) : 0;
        const isProse = inDocstring || fences > 0 || inComment || COMMENT_LINE.test(line);
        if (fences % 2 === 1)
            inDocstring = !inDocstring;
        if (!isPython && !isShell)
            inComment = staysInComment(line, inComment);
        if (isProse)
            continue;
        for (const { index } of line.matchAll(/\/etc\/secrets\//g)) {
            const before = line.slice(0, index);
            if (/(?:^|\s)(?:#|\/\/)\s/.test(before) || !(isShell ? /(?:^|[\s"'=(<@])$/ : /["'`]$/).test(before))
                continue;
            const [name] = secretFileNames(line.slice(index));
            if (name !== undefined) {
                mentions.push({ name, location: { path, startLine: i + 1, startColumn: index + 1 } });
            }
        }
    }
    return mentions;
};
const COMMENT_LINE = /^\s*(?:#|\/\/|\/\*|\*|<!--|--|;)/;
const staysInComment = (line, inComment) => {
    const opened = Math.max(...[...line.matchAll(/(?:^|\s)\/\*/g)].map(({ index }) => index), -1);
    const closed = line.lastIndexOf('*/');
    return opened === closed ? inComment : opened > closed;
};

;// CONCATENATED MODULE: ./lib/checks/env-groups/secret-files.js

const SOURCE_BYTES = 1024 * 1024;
const AT_ONCE = 32;
const SOURCE_FILE = /(?:\.(?:[cm]?[jt]sx?|py|rb|go|rs|ex|exs|php|java|kt|sh|bash)|(?:^|\/)(?:\w+\.)?Dockerfile(?:\.\w+)?)$/;
const NOT_DEPLOYED = /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|examples?|docs?|node_modules|vendor)\//;
/** Finds tracked files that some Blueprint, or the source of a declared service, expects Render to mount as secret files. */
const trackedSecretFiles = async (files, blueprints, { services }) => {
    const entries = await files.list();
    const folders = services.flatMap(({ source }) => source.map(withSlash));
    const sources = entries.filter(({ path, kind }) => kind === 'file' &&
        SOURCE_FILE.test(path) &&
        !NOT_DEPLOYED.test(path) &&
        folders.some((folder) => path.startsWith(folder)));
    const search = await searchSources(files, sources);
    const mentions = [...blueprints.flatMap(({ secretFiles }) => secretFiles), ...search.mentions];
    const homes = new Set([
        '',
        ...folders,
        ...blueprints.flatMap((b) => b.services.map((s) => withSlash(s.rootDir ?? ''))),
    ]);
    const tracked = await Promise.all(secret_files_firstOfEach(mentions).flatMap(({ name, location }) => entries
        .filter(({ path, kind }) => kind === 'file' && isHomeOf(name, path, homes))
        .map(async ({ path }) => {
        const file = await files.readText(path, SOURCE_BYTES);
        if (file.ok && file.text.trim() === '')
            return [];
        return [{ name, tracked: { path, startLine: 1, startColumn: 1 }, expected: location }];
    })));
    return {
        tracked: tracked.flat(),
        filesSearched: search.searched,
        filesNotSearched: sources.length - search.searched,
    };
};
const searchSources = async (files, sources) => {
    const mentions = [];
    let searched = 0;
    for (let start = 0; start < sources.length; start += AT_ONCE) {
        const batch = sources.slice(start, start + AT_ONCE);
        const texts = await Promise.all(batch.map(async ({ path }) => ({ path, file: await files.readText(path, SOURCE_BYTES) })));
        for (const { path, file } of texts) {
            if (!file.ok)
                continue;
            searched++;
            mentions.push(...secretFilesReadBy(file.text, path));
        }
    }
    return { mentions, searched };
};
/** A file stands for the secret file where Render would put it, where the service's code lives, or in a folder named for secrets. */
const isHomeOf = (name, path, homes) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (path.slice(folder.length) !== name || NOT_DEPLOYED.test(path))
        return false;
    return homes.has(folder) || /(?:^|\/)\.?secrets?\/$/.test(folder);
};
const withSlash = (folder) => {
    const bare = folder.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    return bare === '' || bare === '.' ? '' : `${bare}/`;
};
const secret_files_firstOfEach = (mentions) => [
    ...new Map([...mentions].reverse().map((mention) => [mention.name, mention])).values(),
];

;// CONCATENATED MODULE: ./lib/checks/env-groups/collect.js










/** Reads every Blueprint and joins it with the policy. */
const collect = async ({ files }, policy) => {
    const candidates = await findBlueprints(files, policy);
    const read = await readBlueprints(files, candidates);
    const { blueprints, unreadable, otherFiles, shortfalls } = read;
    const expected = candidates.length - otherFiles.length;
    const fileRow = blueprintRow(read, expected);
    if (blueprints.length === 0 && unreadable.length === 0)
        return nothingRead(read, policy, fileRow);
    const services = blueprints.flatMap((blueprint) => blueprint.services);
    const envGroups = blueprints.flatMap((blueprint) => blueprint.envGroups);
    const links = linksOf(services, envGroups, policy);
    const declarations = declarationsOf(services, envGroups, links, policy);
    const requirements = requirementsOf(policy);
    const secretFiles = await trackedSecretFiles(files, blueprints, policy);
    const facts = {
        services,
        servicesByName: groupedBy(services, ({ name }) => name),
        envGroups,
        databases: blueprints.flatMap((blueprint) => blueprint.databases),
        links,
        linksByService: groupedBy(links, ({ service }) => service),
        declarations,
        requirements,
        lacks: lacksOf(requirements, services, declarations),
        trackedSecretFiles: secretFiles.tracked,
        unreadable,
        isComplete: shortfalls.length === 0,
        declaredSecrets: declaredSecretsOf(policy),
        policy,
    };
    return {
        status: 'ready',
        facts,
        coverage: [
            fileRow,
            { what: 'services', examined: services.length },
            { what: 'env groups', examined: envGroups.length },
            { what: 'env variables', examined: [...services, ...envGroups].flatMap(({ envVars }) => envVars).length },
            namesRow(facts, policy),
            ...sourceRow(secretFiles.filesSearched, secretFiles.filesNotSearched),
        ],
        ...(shortfalls.length === 0 ? {} : { shortfall: shortfalls.join(' ') }),
        tables: requirements.length === 0 ? [] : [namesTable(requirements, declarations)],
        graphs: services.length === 0 ? [] : [envGraph(services, links, declarations, policy)],
    };
};
const nothingRead = ({ otherFiles, shortfalls }, policy, fileRow) => {
    const coverage = [fileRow];
    if (shortfalls.length > 0) {
        return { status: 'unavailable', cause: 'could-not-look', reason: shortfalls.join(' '), coverage };
    }
    const none = `No Blueprint was found${otherFiles.length > 0 ? `; ${notJudged(otherFiles)}` : ''}.`;
    const isExpected = policy.services.length > 0 ||
        policy.secrets.some(({ required }) => required) ||
        policy.envGroups.some(({ managedIn }) => managedIn === 'blueprint');
    if (!isExpected)
        return { status: 'not-applicable', reason: none };
    const wayOut = 'The policy expects one: name it under `blueprints`, or leave this check out with --skip env-groups.';
    return { status: 'unavailable', cause: 'nothing-to-look-at', reason: `${none} ${wayOut}`, coverage };
};
const blueprintRow = ({ blueprints, unreadable, otherFiles }, expected) => {
    const broken = new Set(unreadable.map(({ path }) => path));
    return {
        what: 'Blueprint files',
        expected,
        examined: blueprints.filter(({ path }) => !broken.has(path)).length,
        ...(otherFiles.length > 0 ? { note: notJudged(otherFiles) } : {}),
    };
};
const NAMED = 3;
const notJudged = (paths) => {
    const named = paths.slice(0, NAMED).join(', ');
    const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : '';
    return `named like a Blueprint, but holding nothing of one: ${named}${more}`;
};
const namesRow = ({ requirements, lacks }, { path }) => {
    const names = [...new Set(requirements.map(({ name }) => name))];
    const declared = names.filter((name) => lacks.every(({ requirement }) => requirement.name !== name));
    const note = path === undefined
        ? 'no policy says which names are required, so none could be judged'
        : `${declared.length} of ${names.length} declared without a value`;
    return { what: 'required names', expected: names.length, examined: names.length, note };
};
const sourceRow = (searched, notSearched) => {
    if (searched + notSearched === 0)
        return [];
    const note = notSearched > 0 ? `${notSearched} more are no text, or larger than 1 MiB` : undefined;
    return [{ what: 'source files searched for /etc/secrets', examined: searched, ...(note ? { note } : {}) }];
};

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/divergent-generated-secret/rule.js

/* harmony default export */ const rule = ({
    meta: {
        title: 'Secret generated once for each service',
        severity: 'low',
        confidence: 'medium',
        remediation: 'If the services share the secret, generate it in one env group that all of them link, or copy it with `fromService` and `envVarKey`.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec#environment-variables'],
        covers: ['000-1a'],
    },
    *check({ services }) {
        const firstOf = new Map();
        for (const service of services) {
            for (const item of service.envVars) {
                if (!isGenerated(item))
                    continue;
                const place = [item.key, ...deploymentOf(service)].join('\0');
                const first = firstOf.get(place);
                if (first === undefined)
                    firstOf.set(place, service);
                else if (first !== service) {
                    yield {
                        message: `\`${item.key}\` of service \`${service.name}\` is generated apart from the one of service \`${first.name}\`: the two get different secrets`,
                        subject: subjectOf(service, `env:${item.key}`),
                        location: item.location,
                    };
                }
            }
        }
    },
});
const isGenerated = (item) => item.generateValue === true && item.key !== undefined && rejectionOf(item, 'service') === undefined;
/** Services of another file, environment or branch are other deployments: there different secrets are right. */
const deploymentOf = ({ location, branch = '', scope }) => [
    location.path,
    branch,
    ...scope,
];

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/empty-value/rule.js

/* harmony default export */ const empty_value_rule = ({
    meta: {
        title: 'Empty value that replaces the one in the Dashboard',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Take the empty `value` away: a variable that the Blueprint does not mention keeps what the Dashboard holds.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec#environment-variables'],
        covers: ['000-1a'],
    },
    *check(facts) {
        for (const holder of [...facts.services, ...facts.envGroups]) {
            for (const item of holder.envVars) {
                if (item.value?.shape !== 'empty' || !isSecret(item, facts))
                    continue;
                yield {
                    message: `\`${item.key}\` of ${called(holder)} has an empty value, which a sync puts over the one in the Dashboard`,
                    subject: subjectOf(holder, `env:${item.key}`),
                    location: item.value.location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/ignored-group-variable/rule.js

/* harmony default export */ const ignored_group_variable_rule = ({
    meta: {
        title: 'Group variable that Render ignores',
        severity: 'low',
        confidence: 'medium',
        remediation: 'Move the variable to the services that need it, or keep the group in the Dashboard and declare in the policy what it holds.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec#prompting-for-secret-values'],
        covers: ['000-1a'],
    },
    *check({ envGroups }) {
        for (const group of envGroups) {
            const ignored = group.envVars.filter((item) => item.sync === false && rejectionOf(item, 'env-group') === undefined);
            const [first] = ignored;
            if (first === undefined)
                continue;
            const names = ignored.slice(0, rule_NAMED).map(({ key }) => `\`${key}\``);
            const more = ignored.length > rule_NAMED ? ` and ${ignored.length - rule_NAMED} more` : '';
            yield {
                message: `\`${group.name}\` says \`sync: false\` for ${names.join(', ')}${more}, which Render ignores in a group: no service gets a value from it`,
                subject: subjectOf(group, 'sync:false'),
                location: first.location,
            };
        }
    },
});
/** One finding for a group, however many names: they are one misunderstanding. */
const rule_NAMED = 3;

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/literal-secret/rule.js

/* harmony default export */ const literal_secret_rule = ({
    meta: {
        title: 'Secret written into a Blueprint',
        severity: 'high',
        confidence: 'high',
        remediation: 'Take the value out of the Blueprint, let Render hold it, and replace the secret: it stays in the history of Git.',
        since: '0.1.0',
        references: [
            'https://render.com/docs/blueprint-spec#environment-variables',
            'https://render.com/docs/configure-environment-variables',
        ],
        covers: ['000-1a', '000-1c'],
    },
    *check(facts) {
        for (const holder of [...facts.services, ...facts.envGroups]) {
            for (const item of holder.envVars) {
                for (const [field, literal] of Object.entries({ value: item.value, 'preview value': item.previewValue })) {
                    if (literal === undefined || !isSecretLiteral(item, literal, facts))
                        continue;
                    yield {
                        message: `\`${item.key ?? 'a variable without key'}\` of ${called(holder)} has ${KINDS[literal.shape] ?? 'a secret'} written as its ${field}`,
                        subject: subjectOf(holder, `env:${item.key ?? ''}`),
                        location: literal.location,
                        fix: holder.kind === 'service' ? FIX_IN_SERVICE : FIX_IN_GROUP,
                    };
                }
            }
        }
    },
});
/** By what it is whatever its name, by what the policy calls it, or by name and form together. */
const isSecretLiteral = ({ key, kindOfName }, { shape }, { declaredSecrets }) => {
    if (shape === 'empty' || shape === 'placeholder' || shape === 'secret-file')
        return false;
    if (shape === 'credential' || shape === 'connection')
        return true;
    if (key !== undefined && declaredSecrets.has(key))
        return true;
    if (kindOfName === 'secret')
        return shape === 'random' || shape === 'text';
    return kindOfName === 'maybe-secret' && shape === 'random';
};
const KINDS = {
    connection: 'an address with its password',
    credential: 'a credential',
};
const FIX_IN_SERVICE = 'Replace the value with `sync: false` (Render asks for it), `generateValue: true`, `fromDatabase` or `fromService`, and replace the secret itself.';
const FIX_IN_GROUP = 'Use `generateValue: true`, or move the variable to a group of the Dashboard that the policy declares with `managed-in: dashboard`, and replace the secret itself.';

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/overridden-group-secret/rule.js

/* harmony default export */ const overridden_group_secret_rule = ({
    meta: {
        title: 'Secret of a group that the service declares again',
        severity: 'low',
        confidence: 'high',
        remediation: 'Declare the secret in one place: on the service, which always wins, or in the group.',
        since: '0.1.0',
        references: ['https://render.com/docs/configure-environment-variables#environment-groups'],
        covers: ['000-1a'],
    },
    *check(facts) {
        for (const { service, name, group, dashboard } of facts.links) {
            const held = new Set(group?.envVars.map(({ key }) => key) ?? dashboard?.holds.map((hold) => hold.name));
            for (const item of service.envVars) {
                if (item.key === undefined || !held.has(item.key) || !isSecret(item, facts))
                    continue;
                yield {
                    message: `\`${item.key}\` of service \`${service.name}\` is also in its env group \`${name}\`: the service's own wins, the group's is never used there`,
                    subject: subjectOf(service, `env:${item.key}`, `env-group:${name}`),
                    location: item.location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/placeholder-value/rule.js

/* harmony default export */ const placeholder_value_rule = ({
    meta: {
        title: 'Placeholder that replaces the value in the Dashboard',
        severity: 'low',
        confidence: 'medium',
        remediation: 'Say `sync: false` on the service instead, or keep the group in the Dashboard and declare it in the policy.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec#environment-variables'],
        covers: ['000-1a'],
    },
    *check(facts) {
        for (const holder of [...facts.services, ...facts.envGroups]) {
            for (const item of holder.envVars) {
                if (item.value?.shape !== 'placeholder' || !isSecret(item, facts))
                    continue;
                yield {
                    message: `\`${item.key}\` of ${called(holder)} has a placeholder, which Render takes as it stands and a sync puts over the value in the Dashboard`,
                    subject: subjectOf(holder, `env:${item.key}`),
                    location: item.value.location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/rejected-variable/rule.js

/* harmony default export */ const rejected_variable_rule = ({
    meta: {
        title: 'Variable in a form that Render rejects',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Give the variable exactly one source that Render takes at this place.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec#environment-variables'],
        covers: ['000-1a'],
    },
    *check({ services, envGroups }) {
        for (const holder of [...services, ...envGroups]) {
            for (const [index, item] of holder.envVars.entries()) {
                const rejection = rejectionOf(item, holder.kind);
                if (rejection === undefined)
                    continue;
                const name = item.key ?? item.fromGroup?.name;
                yield {
                    message: `\`${name ?? `#${index + 1}`}\` of ${called(holder)} ${rejection}: Render refuses the Blueprint`,
                    subject: subjectOf(holder, `env:${name ?? `#${index + 1}`}`),
                    location: item.location,
                    fix: holder.kind === 'service' ? rule_FIX_IN_SERVICE : rule_FIX_IN_GROUP,
                };
            }
        }
    },
});
const rule_FIX_IN_SERVICE = 'Write one of: `value`, `generateValue: true`, `sync: false`, `fromDatabase`, `fromService` beside `key`, or `fromGroup` alone.';
const rule_FIX_IN_GROUP = 'A group takes `value` or `generateValue: true`. For a value that must not stand in Git, keep the group in the Dashboard and declare it in the policy.';

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/tracked-secret-file/rule.js
/* harmony default export */ const tracked_secret_file_rule = ({
    meta: {
        title: 'Secret file that is tracked in Git',
        severity: 'high',
        confidence: 'medium',
        remediation: 'Remove the file from Git, upload it in Render as a secret file, and replace what it holds: it stays in the history.',
        since: '0.1.0',
        references: ['https://render.com/docs/configure-environment-variables#secret-files'],
        covers: ['000-1b', '000-1c'],
    },
    *check({ trackedSecretFiles }) {
        for (const { name, tracked, expected } of trackedSecretFiles) {
            yield {
                message: `\`${tracked.path}\` is tracked in Git, while ${expected.path}:${expected.startLine} expects Render to mount it as /etc/secrets/${name}`,
                subject: `secret-file:${name}`,
                location: tracked,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/undeclared-required-secret/rule.js

/* harmony default export */ const undeclared_required_secret_rule = ({
    meta: {
        title: 'Required secret that no service is given',
        severity: 'high',
        confidence: 'high',
        remediation: 'Declare the name without a value on the service that needs it, or link the env group that holds it.',
        since: '0.1.0',
        references: [
            'https://render.com/docs/blueprint-spec#environment-variables',
            'https://render.com/docs/configure-environment-variables#environment-groups',
        ],
        covers: ['000-1a', '000-3', '000-4', '000-5a'],
    },
    *check(facts) {
        for (const lack of facts.lacks) {
            const { requirement, service, reaching } = lack;
            const { name } = requirement;
            if (reaching.some(({ form }) => form === 'literal value') || isUncertain(lack, facts))
                continue;
            const by = requirement.service === undefined ? '' : ` by service \`${requirement.service.blueprintName}\``;
            yield {
                message: `\`${name}\` is required${by}, but ${reasonOf(lack)}`,
                subject: service
                    ? subjectOf(service, `env:${name}`)
                    : `${by && `service:${requirement.service?.blueprintName} `}env:${name}`,
                location: service?.location ?? requirement.location,
                fix: fixOf(lack),
            };
        }
    },
});
/** Whether a Blueprint that could not be read may hold what seems to be missing. */
const isUncertain = ({ service }, { isComplete, linksByService }) => !isComplete &&
    (service === undefined ||
        (linksByService.get(service) ?? []).some(({ group, dashboard }) => (group ?? dashboard) === undefined));
const fixOf = ({ requirement, reaching, elsewhere }) => {
    const group = reaching.length === 0 ? elsewhere.find(({ from }) => from === 'env-group') : undefined;
    const declared = `\`- key: ${requirement.name}\` with \`sync: false\``;
    return group === undefined
        ? `Add ${declared} to the service, or link a group that holds it with \`fromGroup\`.`
        : `Add \`- fromGroup: ${group.holder}\` to the service, or ${declared}.`;
};
const reasonOf = ({ requirement, service, reaching, elsewhere }) => {
    if (requirement.service !== undefined && service === undefined)
        return 'no Blueprint defines that service';
    const [given] = reaching;
    if (given !== undefined) {
        const holder = given.from === 'service' ? `service \`${given.holder}\`` : `the env group \`${given.holder}\``;
        return `${holder} ${WRONGLY_GIVEN[given.form] ?? 'gives it no value'}`;
    }
    const group = elsewhere.find(({ from }) => from === 'env-group');
    if (group !== undefined) {
        return `${service ? 'the service does not link' : 'no service links'} the env group \`${group.holder}\`, which holds it`;
    }
    return elsewhere.length > 0 ? 'only other services are given it' : 'no service or env group declares it';
};
const WRONGLY_GIVEN = {
    placeholder: 'gives it only a placeholder',
    'empty value': 'gives it an empty value',
    'sync: false in a group, which Render ignores': 'says `sync: false`, which Render ignores in a group',
    'form that Render rejects': 'gives it in a form that Render rejects',
};

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/undefined-env-group/rule.js

/* harmony default export */ const undefined_env_group_rule = ({
    meta: {
        title: 'Env group that is defined nowhere',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Define the group in a Blueprint, or declare it in the policy with `managed-in: dashboard` and the names it holds.',
        since: '0.1.0',
        references: [
            'https://render.com/docs/blueprint-spec#environment-groups',
            'https://render.com/tutorials/advanced-blueprint-patterns/projects-and-environments',
        ],
        covers: ['000-1a'],
    },
    *check(facts) {
        for (const { service, name, location, group, outOfReach, dashboard } of facts.links) {
            if (group !== undefined || dashboard !== undefined)
                continue;
            if (outOfReach === undefined && !facts.isComplete)
                continue;
            const reason = outOfReach
                ? `it belongs to ${outOfReach.scope.map((part) => `\`${part}\``).join(' / ')}, which the service does not`
                : 'no Blueprint defines it and the policy does not declare it';
            yield {
                message: `\`${name}\` is linked by service \`${service.name}\`, but ${reason}`,
                subject: subjectOf(service, `env-group:${name}`),
                location,
            };
        }
        for (const { name, managedIn, location } of facts.policy.envGroups) {
            if (managedIn !== 'blueprint' || !facts.isComplete || facts.envGroups.some((group) => group.name === name))
                continue;
            yield {
                message: `\`${name}\` is declared as an env group of the Blueprint, but no Blueprint defines it`,
                subject: `env-group:${name}`,
                location,
                fix: 'Define the group under `envVarGroups`, or say `managed-in: dashboard` with the names it holds.',
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/undefined-resource/rule.js

/* harmony default export */ const undefined_resource_rule = ({
    meta: {
        title: 'Service or database that is defined nowhere',
        severity: 'low',
        confidence: 'medium',
        remediation: 'Correct the name, or define the service or database in a Blueprint.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec#environment-variables'],
        covers: ['000-1a'],
    },
    *check({ services, databases, policy, isComplete }) {
        if (!isComplete)
            return;
        const kinds = {
            database: {
                names: new Set(databases.map(({ name }) => name)),
                others: new Map(services.map(({ name, type }) => [name, `service of type \`${type}\``])),
            },
            service: {
                names: new Set([...services, ...policy.services.map(({ blueprintName: name }) => ({ name }))].map(({ name }) => name)),
                others: new Map(databases.map(({ name }) => [name, 'database'])),
            },
        };
        for (const service of services) {
            for (const { key = '', fromDatabase, fromService } of service.envVars) {
                const target = fromDatabase ?? fromService;
                if (target === undefined)
                    continue;
                const kind = fromDatabase !== undefined || fromService?.type === 'dpg' ? 'database' : 'service';
                if (kinds[kind].names.has(target.name))
                    continue;
                const other = kinds[kind].others.get(target.name);
                const found = other === undefined ? 'no Blueprint defines it' : `that is a ${other} here`;
                yield {
                    message: `\`${target.name}\` gives \`${key}\` to service \`${service.name}\`, but ${found}: Render fails the sync unless the workspace has a ${kind} of that name`,
                    subject: subjectOf(service, `env:${key}`, `${kind}:${target.name}`),
                    location: target.location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/undefined-source-variable/rule.js

/* harmony default export */ const undefined_source_variable_rule = ({
    meta: {
        title: 'Copied variable that its service does not have',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Declare the variable on the service it is copied from, or correct `envVarKey`.',
        since: '0.1.0',
        references: [
            'https://render.com/docs/blueprint-spec#environment-variables',
            'https://render.com/docs/environment-variables',
        ],
        covers: ['000-1a'],
    },
    *check(facts) {
        const answers = new Map();
        for (const service of facts.services) {
            for (const { key = '', fromService } of service.envVars) {
                if (fromService?.envVarKey === undefined || GIVEN_BY_RENDER.test(fromService.envVarKey))
                    continue;
                const { name, envVarKey, location } = fromService;
                const question = [name, envVarKey, ...service.scope].join('\0');
                const isThere = answers.get(question) ?? isDeclared(name, envVarKey, service, facts);
                answers.set(question, isThere);
                if (isThere)
                    continue;
                yield {
                    message: `\`${envVarKey}\` is copied from service \`${name}\` to \`${key}\` of service \`${service.name}\`, but \`${name}\` does not declare it`,
                    subject: subjectOf(service, `env:${key}`, `from:${name}`, `env:${envVarKey}`),
                    location,
                };
            }
        }
    },
});
/** What Render sets by itself, for all services or for those of one runtime. https://render.com/docs/environment-variables */
const GIVEN_BY_RENDER = /^(?:RENDER(?:_\w+)?|IS_PULL_REQUEST|PORT|CI|NODE_\w+|PYTHON_VERSION|GUNICORN_CMD_ARGS|FORWARDED_ALLOW_IPS|RAILS_\w+|BUNDLE_\w+|GEM_PATH|MALLOC_ARENA_MAX|PASSENGER_ENGINE|PIDFILE|MIX_ENV|RELEASE_DISTRIBUTION|GO111MODULE|GOPATH|CARGO_HOME|RUSTUP_HOME|ROCKET_PORT)$/;
/** A service of that name in the same environment, else any of that name. One that is not there is no question of variables. */
const isDeclared = (name, envVarKey, { scope }, facts) => {
    const named = facts.servicesByName.get(name) ?? [];
    const near = named.filter((source) => isSameScope(source.scope, scope));
    const sources = near.length > 0 ? near : named;
    return sources.length === 0 || sources.some((source) => mayHave(source, envVarKey, facts));
};
/** Declared there or in a group it links. A group that cannot be seen may hold anything. */
const mayHave = (source, wanted, { linksByService, isComplete }) => source.envVars.some(({ key }) => key === wanted) ||
    (linksByService.get(source) ?? []).some(({ group, outOfReach, dashboard }) => {
        const names = group?.envVars.map(({ key }) => key) ?? dashboard?.holds.map(({ name }) => name);
        return names?.includes(wanted) ?? (outOfReach === undefined || !isComplete);
    });

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/unreadable-blueprint/rule.js
/* harmony default export */ const unreadable_blueprint_rule = ({
    meta: {
        title: 'Blueprint that cannot be read whole',
        severity: 'high',
        confidence: 'high',
        remediation: 'Mend the YAML at this place, and let `render blueprints validate` confirm it.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec', 'https://yaml.org/spec/1.2.2/'],
        covers: ['000-1a'],
    },
    *check({ unreadable }) {
        for (const { path, problems } of unreadable) {
            const [first] = problems;
            if (first === undefined)
                continue;
            const places = new Set(problems.map(({ location }) => location.startLine)).size;
            const more = places > 1 ? `, and there is more on ${places - 1} further ${places === 2 ? 'line' : 'lines'}` : '';
            yield {
                message: `\`${path}\` cannot be read whole: ${first.message}${more}`,
                subject: `blueprint:${path}`,
                location: first.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/variable-in-two-groups/rule.js

/* harmony default export */ const variable_in_two_groups_rule = ({
    meta: {
        title: 'Variable that two groups give to one service',
        severity: 'low',
        confidence: 'high',
        remediation: 'Keep the variable in one of the groups, or declare it on the service itself, which always wins.',
        since: '0.1.0',
        references: ['https://render.com/docs/configure-environment-variables#environment-groups'],
        covers: ['000-1a'],
    },
    *check(facts) {
        for (const [service, links] of facts.linksByService) {
            const own = new Set(service.envVars.map(({ key }) => key));
            const givers = new Map();
            for (const link of links) {
                for (const { name, isSecretName } of namesOf(link, facts)) {
                    const first = givers.get(name);
                    if (first === undefined)
                        givers.set(name, link.name);
                    if (first === undefined || first === link.name || own.has(name))
                        continue;
                    yield {
                        message: `\`${name}\` comes to service \`${service.name}\` from the env groups \`${first}\` and \`${link.name}\`: which one wins is not stable`,
                        subject: subjectOf(service, `env:${name}`, `env-group:${link.name}`),
                        location: link.location,
                        ...(isSecretName ? { severity: 'medium' } : {}),
                    };
                }
            }
        }
    },
});
const namesOf = ({ group, dashboard }, facts) => [
    ...(group?.envVars ?? []).flatMap((item) => item.key === undefined ? [] : [{ name: item.key, isSecretName: isSecret(item, facts) }]),
    ...(dashboard?.holds ?? []).map(({ name }) => ({ name, isSecretName: true })),
];

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules.generated.js
// Generated by `npm run generate` from the folders beside it.














const rules = {
    'divergent-generated-secret': rule,
    'empty-value': empty_value_rule,
    'ignored-group-variable': ignored_group_variable_rule,
    'literal-secret': literal_secret_rule,
    'overridden-group-secret': overridden_group_secret_rule,
    'placeholder-value': placeholder_value_rule,
    'rejected-variable': rejected_variable_rule,
    'tracked-secret-file': tracked_secret_file_rule,
    'undeclared-required-secret': undeclared_required_secret_rule,
    'undefined-env-group': undefined_env_group_rule,
    'undefined-resource': undefined_resource_rule,
    'undefined-source-variable': undefined_source_variable_rule,
    'unreadable-blueprint': unreadable_blueprint_rule,
    'variable-in-two-groups': variable_in_two_groups_rule,
};

;// CONCATENATED MODULE: ./lib/checks/env-groups/check.js


/* harmony default export */ const check = ({ title: 'Env groups of Render', collect: collect, rules: rules });

;// CONCATENATED MODULE: ./lib/checks/policy/collect.js
/** Runs after all other checks: only then is it known which exceptions were of use. */
const collect_collect = async ({ exceptionUse }, policy) => policy.path === undefined
    ? {
        status: 'not-applicable',
        reason: 'There is no aduana.yml, so the defaults hold: required names, env groups in the Dashboard and exceptions could not be judged.',
    }
    : {
        status: 'ready',
        facts: { exceptionUse },
        coverage: [
            { what: 'policy files', expected: 1, examined: 1, note: policy.path },
            { what: 'exceptions', expected: policy.exceptions.length, examined: exceptionUse.length },
        ],
    };

;// CONCATENATED MODULE: ./lib/checks/policy/facts.js
/** The stable name of an exception: what it excuses, without its place in the file. */
const facts_subjectOf = ({ exception }) => `exception:${exception.rule}:${exception.fingerprint ?? exception.path ?? ''}`;

;// CONCATENATED MODULE: ./lib/checks/policy/rules/expired-exception/rule.js

/* harmony default export */ const expired_exception_rule = ({
    meta: {
        title: 'Exception past its last day',
        severity: 'low',
        confidence: 'high',
        remediation: 'Fix what the exception excused and delete the entry, or decide again with a new reason and end.',
        since: '0.1.0',
        references: [],
    },
    *check({ exceptionUse }) {
        for (const use of exceptionUse) {
            if (use.state !== 'expired')
                continue;
            const { rule, expires, location } = use.exception;
            const returned = use.matches === 0
                ? 'and nothing matches it any more'
                : `and ${use.matches} ${use.matches === 1 ? 'finding counts' : 'findings count'} again`;
            yield { message: `\`${rule}\` was excepted until ${expires}, ${returned}`, subject: facts_subjectOf(use), location };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/policy/rules/expiring-exception/rule.js

const NOTICE_DAYS = 14;
/* harmony default export */ const expiring_exception_rule = ({
    meta: {
        title: 'Exception about to end',
        severity: 'info',
        confidence: 'high',
        remediation: 'Fix what the exception excuses before its last day.',
        since: '0.1.0',
        references: [],
    },
    *check({ exceptionUse }) {
        for (const use of exceptionUse) {
            if (use.state !== 'used' || use.daysLeft > NOTICE_DAYS)
                continue;
            const { rule, expires, location } = use.exception;
            const end = use.daysLeft === 0 ? 'today' : `in ${use.daysLeft} ${use.daysLeft === 1 ? 'day' : 'days'}, on ${expires}`;
            const returning = use.matches === 1 ? 'the finding it covers counts' : `the ${use.matches} findings it covers count`;
            yield {
                message: `\`${rule}\` is excepted for the last time ${end}: then ${returning} again`,
                subject: facts_subjectOf(use),
                location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/policy/rules/unused-exception/rule.js

/* harmony default export */ const unused_exception_rule = ({
    meta: {
        title: 'Exception that excuses nothing',
        severity: 'low',
        confidence: 'high',
        remediation: 'Delete the entry: what it excused is gone, and it would hide the same fault if it came back.',
        since: '0.1.0',
        references: [],
    },
    *check({ exceptionUse }) {
        for (const use of exceptionUse) {
            if (use.state !== 'unused')
                continue;
            const { rule, fingerprint, path, location } = use.exception;
            const target = fingerprint === undefined ? `the path \`${path ?? ''}\`` : `fingerprint ${fingerprint}`;
            yield {
                message: `\`${rule}\` is excepted for ${target}, which no finding has`,
                subject: facts_subjectOf(use),
                location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/policy/rules.generated.js
// Generated by `npm run generate` from the folders beside it.



const rules_generated_rules = {
    'expired-exception': expired_exception_rule,
    'expiring-exception': expiring_exception_rule,
    'unused-exception': unused_exception_rule,
};

;// CONCATENATED MODULE: ./lib/checks/policy/check.js


/* harmony default export */ const policy_check = ({ title: 'The policy itself', collect: collect_collect, rules: rules_generated_rules });

// EXTERNAL MODULE: ./lib/model/could-not-look.js
var could_not_look = __webpack_require__(9938);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/model/fingerprint.js

/**
 * The identity of a finding: 32 hex digits over rule, path and subject.
 * Never hashes a position or a commit: moving lines or squashing commits must not reopen a finding.
 */
const fingerprintOf = (ruleId, path, subject) => (0,external_node_crypto_.createHash)('sha256').update(['aduana/1', ruleId, path, subject].join('\0')).digest('hex').slice(0, 32);

;// CONCATENATED MODULE: ./lib/checks/run-check.js


/**
 * Closes over a check's facts. A `CouldNotLook` becomes `unavailable` and any other thrown error `errored`: one broken check
 * never silences the others.
 */
const runnable = (id, check) => ({
    id,
    title: check.title,
    rules: Object.fromEntries(Object.entries(check.rules).map(([name, rule]) => [name, rule.meta])),
    async run(ports, policy) {
        const nothing = { id, title: check.title, findings: [], coverage: [], tables: [], graphs: [] };
        try {
            return outcomeOf(id, check, await check.collect(ports, policy));
        }
        catch (error) {
            if (error instanceof could_not_look/* CouldNotLook */.Y) {
                return { ...nothing, status: 'unavailable', cause: 'could-not-look', reason: error.message };
            }
            const name = error instanceof Error ? error.name : 'unknown error';
            return {
                ...nothing,
                status: 'errored',
                cause: 'could-not-look',
                reason: `The check broke (${name}). This is a defect of Aduana: please report it.`,
            };
        }
    },
});
const outcomeOf = (id, check, collected) => {
    const base = { id, title: check.title, findings: [], coverage: [], tables: [], graphs: [] };
    if (collected.status === 'not-applicable')
        return { ...base, ...collected };
    if (collected.status === 'unavailable')
        return { ...base, ...collected };
    const judged = {
        ...base,
        findings: judge(id, check.rules, collected.facts),
        coverage: collected.coverage,
        tables: collected.tables ?? [],
        graphs: collected.graphs ?? [],
    };
    return collected.shortfall === undefined
        ? { ...judged, status: 'completed' }
        : { ...judged, status: 'unavailable', cause: 'could-not-look', reason: collected.shortfall };
};
const judge = (checkId, rules, facts) => {
    const findings = new Map();
    for (const [name, rule] of Object.entries(rules)) {
        for (const violation of rule.check(facts)) {
            const finding = stamp(`${checkId}/${name}`, rule.meta, violation);
            const twin = findings.get(finding.fingerprint);
            if (twin === undefined || finding.location.startLine < twin.location.startLine) {
                findings.set(finding.fingerprint, finding);
            }
        }
    }
    return [...findings.values()];
};
const stamp = (ruleId, meta, violation) => ({
    ...violation,
    ruleId,
    severity: violation.severity ?? meta.severity,
    confidence: meta.confidence,
    fingerprint: fingerprintOf(ruleId, violation.location.path, violation.subject),
});

;// CONCATENATED MODULE: ./lib/checks/secrets/file-kinds.js
const file_kinds_nameOf = (path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
/** Words in a dotenv file's name that say it carries no values of its own: `.env.example`, `.env.vault`. */
const PATTERN_WORDS = /(?:^|[._-])(?:example|sample|template|tpl|dist|defaults?|schema|vault|keys\.example)(?:$|[._-])/;
const CODE = /\.(?:[cm]?[jt]sx?|d\.ts|py|rb|go|rs|php|java|md|mdx|rst|html|json|ya?ml|toml|nix|sh|ps1|j2|erb|tmpl|in)$/;
/** `.env`, `.env.production`, `prod.env`, `.envrc`; not examples, and not code that only speaks about env files. */
const isEnvFile = (path) => {
    const name = file_kinds_nameOf(path);
    return /^(?:\.env(?:\..+|rc)?|[\w-]*\.env)$/.test(name) && !PATTERN_WORDS.test(name) && !CODE.test(name);
};
/** Files in which a private key is kept, by the names that OpenSSH, OpenSSL, PuTTY and Apple give them. */
const isKeyFile = (path) => {
    const name = file_kinds_nameOf(path);
    if (name.endsWith('.pub'))
        return false;
    return /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$|\.(?:pem|key|ppk|p8|asc|pgp|gpg|der)$|_(?:rsa|ed25519|ecdsa)$/.test(name);
};
const KEY_STORES = [
    [/\.(?:p12|pfx)$/, 'a PKCS #12 bundle of certificates and private keys'],
    [/\.(?:jks|jceks|keystore|bks|uber)$/, 'a Java key store'],
    [/\.kdbx?$/, 'a KeePass password database'],
    [/\.(?:keychain|keychain-db)$/, 'a macOS keychain'],
    [/\.(?:agilekeychain|opvault)$/, 'a 1Password vault'],
];
/** What kind of key store a file is by its name; undefined for others, and for Android's debug store, whose password is public. */
const keyStoreKind = (path) => {
    const name = file_kinds_nameOf(path);
    // https://developer.android.com/studio/publish/app-signing#debug-mode
    if (name === 'debug.keystore')
        return undefined;
    return KEY_STORES.find(([pattern]) => pattern.test(name))?.[1];
};

;// CONCATENATED MODULE: ./lib/parsers/dotenv.js

const ASSIGNMENT = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][A-Za-z0-9_.]*)[ \t]*[=:][ \t]*(.*)$/;
/** Values that dotenvx encrypts for a key kept elsewhere. Source: https://dotenvx.com/encryption */
const ENCRYPTED = /^encrypted:/;
/** The assignments that give a value; empty ones, comments, placeholders and encrypted values are none. Never throws. */
const parseDotenv = (text) => text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    const [, indent = '', name = '', written = ''] = ASSIGNMENT.exec(line) ?? [];
    const value = unquoted(written);
    if (name === '' || value === '' || (0,secret_shape/* isPlaceholder */.wK)(value) || ENCRYPTED.test(value))
        return [];
    return [{ name, line: index + 1, column: indent.length + 1, isSecret: isSecretValue(name, value) }];
});
const unquoted = (written) => {
    const quoted = /^(["'`])(.*?)\1/.exec(written.trim());
    return (quoted?.[2] ?? written.replace(/(?:^|\s)#.*$/, '')).trim();
};
const isSecretValue = (name, value) => {
    if ((0,secret_shape/* holdsCredential */.KK)(value) || (0,secret_shape/* hasUserInfo */.A$)(value))
        return true;
    if ((0,secret_shape/* kindOfName */.f$)(name) === 'public' || SETTING.test(value))
        return false;
    return (0,secret_shape/* kindOfName */.f$)(name) === 'secret' || ((0,secret_shape/* isSecretName */.eh)(name) && (0,secret_shape/* looksRandom */.EZ)(value));
};
/** A switch, a number or a path: no secret, whatever it is called. */
const SETTING = /^(?:true|false|yes|no|on|off|\d{1,8}|\.{0,2}\/[\w./-]*)$/i;

;// CONCATENATED MODULE: ./lib/parsers/private-key.js
/** PEM (RFC 7468), OpenSSH, OpenPGP (RFC 9580) and PuTTY. */
const HEAD = /-----BEGIN (?:([A-Z0-9]+(?: [A-Z0-9]+)*) )?PRIVATE KEY(?: BLOCK)?-----|^PuTTY-User-Key-File-\d+: /m;
const LOCKED = /^Proc-Type: 4,ENCRYPTED|^Encryption: (?!none)/m;
/** The first private key in a text, or undefined: certificates and public keys are none. Never throws. */
const findPrivateKey = (text) => {
    const found = HEAD.exec(text);
    if (found === null)
        return undefined;
    const before = text.slice(0, found.index);
    const format = found[0].startsWith('PuTTY') ? 'PuTTY' : (found[1] ?? 'PKCS #8');
    return {
        line: before.split('\n').length,
        column: found.index - before.lastIndexOf('\n'),
        format,
        encrypted: format.includes('ENCRYPTED') || LOCKED.test(text.slice(found.index, found.index + 1000)),
    };
};

;// CONCATENATED MODULE: ./lib/checks/secrets/read-named-files.js


const MAX_BYTES = 1024 * 1024;
/** The dotenv files among `paths` that give a value to any name, or whose content is no text. */
const readEnvFiles = async (files, paths) => {
    const read = await Promise.all(paths.map(async (path) => ({ path, text: await files.readText(path, MAX_BYTES) })));
    return read.flatMap(({ path, text }) => {
        if (!text.ok)
            return text.problem === 'missing' ? [] : [{ path, assigned: [], secrets: [], unreadable: true }];
        const assignments = parseDotenv(text.text);
        if (assignments.length === 0)
            return [];
        const secrets = assignments
            .filter(({ isSecret }) => isSecret)
            .map(({ name, line, column }) => ({ name, location: { path, startLine: line, startColumn: column } }));
        return [{ path, assigned: assignments.map(({ name }) => name), secrets, unreadable: false }];
    });
};
/** The files among `paths` that hold a private key in text form. What is no text cannot be proved to be one, and is left to the engine. */
const readPrivateKeys = async (files, paths) => {
    const read = await Promise.all(paths.map(async (path) => ({ path, text: await files.readText(path, MAX_BYTES) })));
    return read.flatMap(({ path, text }) => {
        const head = text.ok ? findPrivateKey(text.text) : undefined;
        if (head === undefined)
            return [];
        const { line, column, format, encrypted } = head;
        return [{ location: { path, startLine: line, startColumn: column }, format, encrypted }];
    });
};

;// CONCATENATED MODULE: ./lib/checks/secrets/collect.js


/** Scans for secrets with the engine, and looks at every file whose name alone says that it does not belong in Git. */
const secrets_collect_collect = async ({ files, secretScanner }, policy) => {
    const [scan, entries] = await Promise.all([secretScanner.scan(policy.secretScan), files.list()]);
    const named = await namedFiles(files, entries);
    const coverage = [...scan.coverage, { what: 'file names', expected: entries.length, examined: entries.length }];
    if (scan.nothingToLookAt === true && entries.length === 0) {
        const reason = 'There is neither a file nor a commit to look at. Check the folder, and that it is checked out.';
        return { status: 'unavailable', cause: 'nothing-to-look-at', reason, coverage };
    }
    return {
        status: 'ready',
        facts: { leaks: scan.leaks, ...named },
        coverage,
        ...(scan.shortfalls.length === 0 ? {} : { shortfall: scan.shortfalls.join(' ') }),
    };
};
const namedFiles = async (files, entries) => {
    const paths = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const [envFiles, privateKeys] = await Promise.all([
        readEnvFiles(files, paths.filter(isEnvFile)),
        readPrivateKeys(files, paths.filter(isKeyFile)),
    ]);
    const keyStores = paths.flatMap((path) => {
        const what = keyStoreKind(path);
        return what === undefined ? [] : [{ path, what }];
    });
    return { envFiles, privateKeys, keyStores };
};

;// CONCATENATED MODULE: ./lib/checks/secrets/rules/committed-secret/rotation.js
/** Where and how a leaked credential is replaced, by the engine's name for its kind: the issuer's own page says so. */
const ISSUERS = [
    [/^github-|^gh-/, 'Delete it at https://github.com/settings/tokens, or under the GitHub App, and make a new one.'],
    [/^gitlab-/, 'Revoke it under Access tokens in GitLab and make a new one.'],
    [/^aws-/, 'Deactivate the access key in AWS IAM, make a new one, look for its use in CloudTrail, then delete it.'],
    [/^gcp-|^google-/, 'Delete the key under APIs & Services > Credentials in Google Cloud and make a new one.'],
    [/^azure-/, 'Regenerate the key or client secret in the Azure portal.'],
    [/^openai-/, 'Revoke it at https://platform.openai.com/api-keys and make a new one.'],
    [/^anthropic-/, 'Delete it at https://console.anthropic.com/settings/keys and make a new one.'],
    [/^huggingface-/, 'Revoke it at https://huggingface.co/settings/tokens and make a new one.'],
    [/^stripe-/, 'Roll the key at https://dashboard.stripe.com/apikeys; choose to expire the old one now.'],
    [
        /^square|^paypal|^plaid-|^adyen-|^flutterwave-|^finicity-|^coinbase-/,
        'Replace it in the dashboard of the payment provider and expire the old one now.',
    ],
    [
        /^facebook-/,
        'Reset the app secret at https://developers.facebook.com/apps (Settings > Basic); page tokens then have to be made anew.',
    ],
    [/^slack-/, 'Revoke it with auth.revoke, or reinstall the app at https://api.slack.com/apps.'],
    [
        /^discord-|^telegram-|^twilio-|^mattermost-|^microsoft-teams-/,
        'Regenerate the token in the settings of the bot or app.',
    ],
    [/^twitter-|^linkedin-/, 'Regenerate it in the developer portal of the network.'],
    [
        /^sendgrid-|^mailgun-|^mailchimp-|^sendinblue-|^postmark/,
        'Delete the API key in the settings of the mail provider and make a new one.',
    ],
    [/^npm-/, 'Revoke it with `npm token revoke` and make a granular one.'],
    [
        /^pypi-|^rubygems-|^clojars-|^nuget-/,
        'Revoke it in the account settings of the package registry and make a new one.',
    ],
    [
        /^digitalocean-|^heroku-|^fly|^netlify-|^vercel|^cloudflare-|^alibaba-|^render/,
        'Revoke it in the account settings of the host and make a new one.',
    ],
    [
        /^databricks-|^snowflake|^planetscale-|^mongodb|^clickhouse-|^infracost-/,
        'Replace the token or password at the database provider.',
    ],
    [
        /^datadog-|^sentry-|^new-relic-|^grafana-|^dynatrace-|^sumologic-/,
        'Revoke it in the settings of the monitoring provider and make a new one.',
    ],
    [/^shopify-/, 'Rotate the credentials of the app in the Shopify partner dashboard.'],
    [
        /^(?:hashicorp-tf|vault|doppler|1password|age)-?/,
        'Revoke it where it was issued; then rotate everything it gives access to.',
    ],
    [/^supabase/, 'Make new API keys in the Supabase dashboard (Settings > API Keys) and disable the old ones.'],
    [/^private-key$/, 'Make a new key pair and revoke this one wherever its public half is trusted.'],
    [/^jwt/, 'Replace the signing secret, which ends every token signed with it.'],
    [/^curl-auth|^basic-auth/, 'Change the password on the server that the command speaks to.'],
];
const GENERAL = 'Replace it where it was issued and end the old one now. Keep the new one in a Render env group or Secret File, never in Git.';
/** The steps for one kind of credential, in a sentence or two. */
const rotationOf = (kind) => ISSUERS.find(([pattern]) => pattern.test(kind))?.[1] ?? GENERAL;

;// CONCATENATED MODULE: ./lib/checks/secrets/rules/committed-secret/rule.js

/* harmony default export */ const committed_secret_rule = ({
    meta: {
        title: 'Secret committed to Git',
        severity: 'critical',
        confidence: 'high',
        remediation: 'Rotate it first: whoever has read the repository has it. Then take it out of the code.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/code-security/how-tos/secure-your-secrets/work-with-leak-prevention/remediate-a-leaked-secret',
            'https://github.com/gitleaks/gitleaks/blob/v8.30.1/config/gitleaks.toml',
        ],
        covers: ['000-1c', '000-7', '002-4'],
        judgesTheChangeOnly: true,
    },
    *check({ leaks, keyStores }) {
        const named = new Set(keyStores.map(({ path }) => path));
        for (const leak of leaks) {
            const { path, startLine, startColumn, commit, kind, secret, inFinalTree } = leak;
            if (isWholeFile(leak) && inFinalTree && named.has(path))
                continue;
            yield {
                message: `\`${path}\` ${standing(leak)}${hiding(leak)}`,
                subject: `credential:${kind}:${secret.digest.slice(0, 16)}${leak.member === undefined ? '' : ` in ${leak.member}`}`,
                location: { path, startLine, startColumn },
                fix: rotationOf(kind),
                ...severityOf(leak),
                ...(commit === undefined ? {} : { commit }),
            };
        }
    },
});
/**
 * What the change did not bring in is shown by a pull request, and blocks the weekly run over all history. What may be a name is
 * shown too: a person decides.
 */
const severityOf = ({ kind, inBase, doubtful }) => {
    if (inBase || doubtful)
        return { severity: 'low' };
    // The engine goes by a name beside a random value here, not by a format that only one issuer uses.
    return kind.startsWith('generic-') ? { severity: 'high' } : {};
};
/** The engine went by the file's name: there is no value in it that could be pointed at. */
const isWholeFile = ({ secret }) => secret.length === 0;
const standing = (leak) => {
    const { kind, inFinalTree, inBase, secret, member } = leak;
    const inside = member === undefined ? '' : ` inside \`${member}\``;
    const size = isWholeFile(leak) ? '' : ` (${secret.length} characters)`;
    const what = `${leak.doubtful ? 'what may be ' : ''}a secret of the kind \`${kind}\`${size}${inside}`;
    if (inBase)
        return `holds ${what}, as it did before this change`;
    return inFinalTree ? `holds ${what}` : `held ${what}, and deleting it did not undo the leak`;
};
const hiding = ({ hiddenBy }) => hiddenBy.length === 0 ? '' : `; ${hiddenBy.map((what) => `\`${what}\``).join(' and ')} would have hidden it`;

;// CONCATENATED MODULE: ./lib/checks/secrets/rules/tracked-env-file/rule.js
/* harmony default export */ const tracked_env_file_rule = ({
    meta: {
        title: 'Env file tracked by Git',
        severity: 'high',
        confidence: 'medium',
        remediation: 'Run `git rm --cached` on the file, add it to .gitignore, rotate what it holds, and keep an .env.example with names only.',
        since: '0.1.0',
        references: ['https://render.com/docs/configure-environment-variables', 'https://12factor.net/config'],
        covers: ['000-1c', '003-25'],
    },
    *check({ envFiles }) {
        for (const file of envFiles) {
            const [first] = file.secrets;
            yield {
                message: `\`${file.path}\` is not kept out of Git, and ${saying(file)}`,
                subject: 'env-file',
                location: first?.location ?? { path: file.path, startLine: 1, startColumn: 1 },
                ...(first === undefined ? { severity: file.unreadable ? 'medium' : 'low' } : {}),
            };
        }
    },
});
const saying = ({ assigned, secrets, unreadable }) => {
    if (unreadable)
        return 'what it holds is not text that could be judged';
    if (secrets.length === 0)
        return `gives values to ${rule_counted(assigned)}, none of which looks secret so far`;
    return `holds a secret's value for ${rule_counted(secrets.map(({ name }) => name))}`;
};
const SHOWN = 3;
const rule_counted = (names) => {
    const shown = names.slice(0, SHOWN).map((name) => `\`${name}\``);
    const more = names.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
};

;// CONCATENATED MODULE: ./lib/checks/secrets/rules/tracked-key-store/rule.js
/* harmony default export */ const tracked_key_store_rule = ({
    meta: {
        title: 'Key store tracked by Git',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Take the store out of Git, mount it as a Render Secret File, and replace the keys that were in it.',
        since: '0.1.0',
        references: ['https://render.com/docs/configure-environment-variables#secret-files'],
        covers: ['000-1b', '000-1c'],
    },
    *check({ keyStores }) {
        for (const { path, what } of keyStores) {
            yield {
                message: `\`${path}\` is not kept out of Git, and is ${what} by its name`,
                subject: 'key-store',
                location: { path, startLine: 1, startColumn: 1 },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/secrets/rules/tracked-private-key/rule.js
/* harmony default export */ const tracked_private_key_rule = ({
    meta: {
        title: 'Private key file tracked by Git',
        severity: 'high',
        confidence: 'high',
        remediation: 'Make a new key pair, revoke this one where its public half is trusted, and take the file out of Git.',
        since: '0.1.0',
        references: ['https://datatracker.ietf.org/doc/html/rfc7468#section-10'],
        covers: ['000-1c'],
    },
    *check({ privateKeys }) {
        for (const { location, format, encrypted } of privateKeys) {
            const state = encrypted ? ', locked with a passphrase that can be guessed offline' : '';
            yield {
                message: `\`${location.path}\` is not kept out of Git and holds a private key (${format})${state}`,
                subject: 'private-key-file',
                location,
                ...(encrypted ? { severity: 'medium' } : {}),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/secrets/rules.generated.js
// Generated by `npm run generate` from the folders beside it.




const secrets_rules_generated_rules = {
    'committed-secret': committed_secret_rule,
    'tracked-env-file': tracked_env_file_rule,
    'tracked-key-store': tracked_key_store_rule,
    'tracked-private-key': tracked_private_key_rule,
};

;// CONCATENATED MODULE: ./lib/checks/secrets/check.js


/* harmony default export */ const secrets_check = ({ title: 'Secrets in Git', collect: secrets_collect_collect, rules: secrets_rules_generated_rules });

;// CONCATENATED MODULE: ./lib/checks/checks.generated.js
// Generated by `npm run generate` from the folders beside it.




const checks = [
    runnable('env-groups', check),
    runnable('policy', policy_check),
    runnable('secrets', secrets_check),
];


/***/ }),

/***/ 2096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9506);


const envName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable: letters, digits and _')
    .max(200);
const className = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9-]*$/, 'must be a lower-case word such as `payments`')
    .describe('The family the secret belongs to: infrastructure, meta, ai, payments, encryption…');
const relativePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\0]+$/, 'must be a path inside the repository, with `/` and without `..`');
const ruleId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be a rule id such as `secrets/committed-secret`');
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC);
const secret = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    class: className.default('other'),
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Whether some service must be given it. Default: true.'),
});
const envGroup = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'managed-in': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['blueprint', 'dashboard'])
        .default('blueprint')
        .describe('`blueprint`: written in a Blueprint file. `dashboard`: kept in Render, where Git cannot see it.'),
    holds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(envName)
        .default([])
        .describe('The names that a Dashboard-managed group holds. Names only: a value never belongs in the policy.'),
});
const service = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'blueprint-name': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Its name in the Blueprint. Default: the key.'),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(relativePath).default([]).describe('The folders its code lives in.'),
    requires: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(envName).default([]).describe('Names that this very service must be given.'),
});
const exception = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: ruleId,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{32}$/, 'must be the 32 hex digits a report shows as fingerprint')
        .optional(),
    path: relativePath.optional().describe('A glob over the paths of findings.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(10, 'must say why, in at least 10 characters'),
    expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6('must be a day, as in 2027-01-31').describe('The last day it holds, at most 180 days ahead.'),
})
    .refine((e) => (e.fingerprint === undefined) !== (e.path === undefined), 'needs either `fingerprint` or `path`');
/** The shape of `aduana.yml`. `schema/aduana.schema.json` is generated from it. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1).describe('The version of this format.'),
    secrets: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(envName, secret.nullable())
        .default({})
        .describe('Every secret the system knows, by name. Never a value.'),
    'env-groups': zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), envGroup.nullable()).default({}).describe("Render's env groups, by name."),
    services: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), service.nullable()).default({}).describe('The services, by name.'),
    blueprints: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(relativePath)
        .min(1)
        .optional()
        .describe('The Blueprint files. Default: every file that is named like one.'),
    'secret-scan': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        'gitleaks-config': relativePath.optional().describe("The team's own gitleaks config."),
        'max-file-megabytes': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .int()
            .min(1)
            .max(500)
            .default(25)
            .describe('A larger file is not looked at, and the verdict says so. Default: 25.'),
    })
        .prefault({}),
    'fail-on': severity.default('medium').describe('The mildest severity that blocks. Default: medium.'),
    'on-incomplete': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn'])
        .default('fail')
        .describe('What happens when something could not be looked at. Default: fail.'),
    severities: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(ruleId, severity).default({}).describe('Other severities for single rules.'),
    exceptions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exception).default([]).describe('Findings accepted for a while, each with a reason and an end.'),
});


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ locationOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _parsers_located_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6298);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2096);



/** What the schema found wrong, each at its place in the file, with the key that was probably meant. */
const problemsOf = (issues, root, path) => issues.flatMap((issue) => issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        message: unknownKey(key, issue.path),
        location: locationOf(placeOf(root, [...issue.path, key]), path),
    }))
    : [
        {
            message: isMissing(root, issue.path) ? `${named(issue.path)} is missing` : wording(issue),
            location: locationOf(placeOf(root, issue.path), path),
        },
    ]);
/** The place of the deepest part of `keys` that the file holds. */
const placeOf = (root, keys) => {
    let node = root;
    let place = root;
    for (const key of keys) {
        if (node?.kind === 'map') {
            const entry = (0,_parsers_located_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._f)(node, String(key));
            if (entry === undefined)
                return place;
            place = entry;
            node = entry.value;
        }
        else if (node?.kind === 'list') {
            node = node.items[Number(key)];
            if (node === undefined)
                return place;
            place = node;
        }
        else
            return place;
    }
    return place;
};
const locationOf = (place, path) => ({
    path,
    startLine: place.line,
    startColumn: place.column,
});
/** `did you mean …?` when one of `known` is close enough to be a slip of the pen. */
const suggestion = (word, known) => {
    if (known.length === 0)
        return '';
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, nearest) <= Math.max(2, Math.floor(word.length / 3)) ? `, did you mean \`${nearest}\`?` : '';
};
const unknownKey = (key, parent) => `unknown key \`${key}\`${suggestion(key, knownKeys(parent)) || `; known here: ${knownKeys(parent).join(', ')}`}`;
const knownKeys = (parent) => {
    let schema = _policy_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .w;
    for (const key of parent)
        schema = childOf(unwrap(schema), key);
    const shape = unwrap(schema)?.shape;
    return Object.keys(shape ?? {});
};
const unwrap = (schema) => {
    let current = schema;
    while (current?.unwrap !== undefined && current.element === undefined)
        current = current.unwrap();
    return current;
};
const childOf = (schema, key) => schema?.shape?.[String(key)] ?? schema?.valueType ?? schema?.element;
const named = (path) => (path.length === 0 ? 'the policy' : `\`${path.map(String).join('.')}\``);
const isMissing = (root, path) => {
    let node = root;
    for (const key of path) {
        if (node?.kind === 'map')
            node = (0,_parsers_located_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._f)(node, String(key))?.value;
        else
            node = node?.kind === 'list' ? node.items[Number(key)] : undefined;
    }
    return node === undefined;
};
const wording = (issue) => {
    const where = named(issue.path);
    if (issue.code === 'invalid_key')
        return `${where} ${issue.issues[0]?.message ?? 'is no valid name'}`;
    const text = issue.message.replace(/^Invalid (?:input|option): /, '');
    return text.startsWith('must') || text.startsWith('needs') ? `${where} ${text}` : `${where}: ${text}`;
};


/***/ }),

/***/ 4154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ HOME_PAGE),
/* harmony export */   r: () => (/* binding */ reportedRules)
/* harmony export */ });
/** The repository that rule pages are read in. */
const HOME_PAGE = 'https://github.com/aduana-security/aduana';
/** Every rule of these checks by id, with the address of its page as of this version. */
const reportedRules = (checks, toolVersion) => Object.fromEntries(checks.flatMap(({ id, rules }) => Object.entries(rules).map(([name, meta]) => [
    `${id}/${name}`,
    { ...meta, docsUrl: `${HOME_PAGE}/blob/v${toolVersion}/src/checks/${id}/rules/${name}/README.md` },
])));


/***/ }),

/***/ 9938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ CouldNotLook)
/* harmony export */ });
/** Something had to be looked at and could not be. `message` says what stood in the way, in plain words fit for a report. */
class CouldNotLook extends Error {
    name = 'CouldNotLook';
}


/***/ }),

/***/ 6298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XM: () => (/* reexport */ YAML_LIMITS),
  _f: () => (/* reexport */ entryAt),
  hN: () => (/* binding */ parseYaml),
  fK: () => (/* reexport */ valueAt)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/parsers/secret-shape.js
var secret_shape = __webpack_require__(4918);
;// CONCATENATED MODULE: ./lib/parsers/located-yaml/limits.js

/** What a file may cost. A hostile file ends in a `limit` problem, within a second. */
const YAML_LIMITS = { bytes: 1024 * 1024, tokens: 120_000, nodes: 20_000, depth: 100, problems: 50 };
/** Thrown inside the YAML reader alone, and caught there. */
class Refused extends Error {
    kind;
    at;
    constructor(kind, message, at) {
        super(message);
        this.kind = kind;
        this.at = at;
    }
}
const tooDeep = ({ line, column }) => ({
    kind: 'limit',
    message: `nested deeper than ${YAML_LIMITS.depth} levels`,
    line,
    column,
});
/** The limit that a text breaks before it is worth parsing, found in one cheap pass over its tokens. */
const limitBroken = (text) => {
    const start = { line: 1, column: 1 };
    if (text.length > YAML_LIMITS.bytes)
        return { kind: 'limit', message: 'larger than 1 MiB', ...start };
    if (text.includes('\0'))
        return { kind: 'syntax', message: 'holds a NUL character', ...start };
    let tokens = 0;
    let flowDepth = 0;
    let indicatorsOnLine = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (++tokens > YAML_LIMITS.tokens) {
            return { kind: 'limit', message: `more than ${YAML_LIMITS.tokens} tokens`, ...start };
        }
        if (token === '[' || token === '{')
            flowDepth++;
        else if (token === ']' || token === '}')
            flowDepth = Math.max(0, flowDepth - 1);
        else if (token === '-' || token === '?')
            indicatorsOnLine++;
        else if (token.startsWith('\n') || token.startsWith('\r'))
            indicatorsOnLine = 0;
        if (flowDepth > YAML_LIMITS.depth || indicatorsOnLine > YAML_LIMITS.depth)
            return tooDeep(start);
    }
    return undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/located-yaml/node.js
/** The value of `key`, or undefined. Keys compare as text. */
const valueAt = (map, key) => entryAt(map, key)?.value;
const entryAt = (map, key) => map.entries.find((e) => e.key === key);
const nothingAt = ({ line, column }) => ({
    kind: 'scalar',
    value: null,
    source: '',
    quoted: false,
    line,
    column,
});

;// CONCATENATED MODULE: ./lib/parsers/located-yaml/conversion.js




/** Turns the parser's tree into ours: positions kept, aliases and merge keys resolved within the limits. */
class Conversion {
    anchors = new Map();
    open = new Set();
    nodes = 0;
    resolving = 0;
    at;
    problems;
    constructor(at, problems) {
        this.at = at;
        this.problems = problems;
    }
    node(node, depth) {
        const place = this.placeOf(node);
        if (++this.nodes > YAML_LIMITS.nodes) {
            throw new Refused('limit', `more than ${YAML_LIMITS.nodes} values once its aliases are resolved`, place);
        }
        if (depth > YAML_LIMITS.depth)
            throw new Refused('limit', tooDeep(place).message, place);
        if ((0,dist/* isAlias */.Vj)(node))
            return this.alias(node.source, place, depth);
        if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node))
            return this.anchored(node, place, depth);
        return nothingAt(place);
    }
    anchored(node, place, depth) {
        if (node.anchor !== undefined && this.resolving === 0)
            this.anchors.set(node.anchor, node);
        if ((0,dist/* isScalar */.jn)(node))
            return { kind: 'scalar', ...scalarOf(node), ...place };
        this.open.add(node);
        const converted = (0,dist/* isSeq */.oP)(node)
            ? { kind: 'list', items: node.items.map((item) => this.node(item, depth + 1)), ...place }
            : { kind: 'map', entries: this.entries(node.items, place, depth), ...place };
        this.open.delete(node);
        return converted;
    }
    alias(name, place, depth) {
        const target = this.anchors.get(name);
        if (target === undefined) {
            throw new Refused('syntax', 'an alias without an anchor: put quotes around a text that starts with *', place);
        }
        if (this.open.has(target))
            throw new Refused('limit', 'an alias that holds itself', place);
        this.resolving++;
        const resolved = this.node(target, depth + 1);
        this.resolving--;
        return resolved;
    }
    entries(pairs, mapPlace, depth) {
        const entries = new Map();
        const merged = new Map();
        for (const pair of pairs) {
            const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '';
            const place = pair.key === null ? mapPlace : this.placeOf(pair.key);
            const value = pair.value === null ? nothingAt(place) : this.node(pair.value, depth + 1);
            if (key === '<<')
                for (const entry of mergedEntries(value))
                    merged.set(entry.key, entry);
            else {
                if (entries.has(key))
                    this.reportTwice(key, place);
                entries.set(key, { key, value, ...place });
            }
        }
        for (const [key, entry] of merged)
            if (!entries.has(key))
                entries.set(key, entry);
        return [...entries.values()];
    }
    reportTwice(key, { line, column }) {
        if (this.problems.some((known) => known.line === line && known.column === column))
            return;
        if (this.problems.length >= YAML_LIMITS.problems)
            return;
        const named = /^[\w.-]{1,100}$/.test(key) && !(0,secret_shape/* looksLikeSecretValue */.TP)(key) ? `the key \`${key}\`` : 'a key';
        this.problems.push({ kind: 'duplicate-key', message: `${named} stands twice`, line, column });
    }
    placeOf(node) {
        const range = node?.range;
        return range ? this.at(range[0]) : { line: 1, column: 1 };
    }
}
const mergedEntries = (value) => {
    if (value.kind === 'map')
        return value.entries;
    if (value.kind !== 'list')
        return [];
    return [...value.items].reverse().flatMap((item) => (item.kind === 'map' ? item.entries : []));
};
const scalarOf = (node) => {
    const { value } = node;
    const simple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
        ? value
        : String(value);
    return { value: simple, source: node.source ?? '', quoted: node.type?.startsWith('QUOTE') ?? false };
};

;// CONCATENATED MODULE: ./lib/parsers/located-yaml/wording.js
/**
 * Our words for what the YAML parser objects to. Its own messages quote the text they stumble over, which may be a secret.
 * https://eemeli.org/yaml/#errors
 */
const wordingOf = (code) => WORDING[code] ?? 'no valid YAML here';
const WORDING = {
    ALIAS_PROPS: 'an alias cannot have a tag or an anchor of its own',
    BAD_ALIAS: 'an alias or anchor without a name: put quotes around a text that starts with * or &',
    BAD_COLLECTION_TYPE: 'a tag that does not fit what it stands before',
    BAD_DIRECTIVE: 'a % directive that cannot be read',
    BAD_DQ_ESCAPE: 'an unknown escape in double quotes: write \\\\ for a backslash',
    BAD_INDENT: 'the indentation does not fit the lines above',
    BAD_PROP_ORDER: 'a tag or anchor in the wrong place',
    BAD_SCALAR_START: 'a text that starts with a reserved character: put quotes around it',
    BLOCK_AS_IMPLICIT_KEY: 'a mapping or list where one value was expected: look for a line indented too deep, or a `: ` that needs quotes',
    BLOCK_IN_FLOW: 'an indented block inside [ ] or { }',
    KEY_OVER_1024_CHARS: 'a key longer than 1024 characters: look for a `: ` that needs quotes',
    MISSING_CHAR: 'a missing quote, comma, colon or dash',
    MULTILINE_IMPLICIT_KEY: 'a key over several lines: look for a missing colon',
    MULTIPLE_ANCHORS: 'a value with two anchors',
    MULTIPLE_TAGS: 'a value with two tags',
    TAB_AS_INDENT: 'a tab in the indentation: YAML wants spaces',
    TAG_RESOLVE_FAILED: 'a tag that cannot be read: put quotes around a text that starts with !',
    UNEXPECTED_TOKEN: 'an unexpected character or word',
};

;// CONCATENATED MODULE: ./lib/parsers/located-yaml.js






/**
 * Reads one YAML 1.2 document and keeps where everything stands (lines and columns from 1). Never throws, and no problem
 * repeats a value of the text, because a value may be a secret.
 * Aliases and merge keys (`<<`) are resolved within the limits; a duplicate key keeps its last value and is a problem.
 */
const parseYaml = (text) => {
    const limit = limitBroken(text);
    if (limit !== undefined)
        return { problems: [limit] };
    try {
        return read(text);
    }
    catch (error) {
        if (error instanceof Refused)
            return { problems: [{ kind: error.kind, message: error.message, ...error.at }] };
        const start = { line: 1, column: 1 };
        if (error instanceof RangeError)
            return { problems: [tooDeep(start)] };
        return { problems: [{ kind: 'syntax', message: 'no YAML that can be read', ...start }] };
    }
};
const read = (text) => {
    const lines = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        version: '1.2',
        uniqueKeys: false,
        logLevel: 'silent',
        prettyErrors: false,
        lineCounter: lines,
    });
    if (!Array.isArray(documents))
        return { problems: [] };
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = [];
    const [document, ...others] = documents;
    if (document === undefined)
        return { problems };
    if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
        problems.push({ kind: 'syntax', message: 'a %YAML directive other than 1.2 is refused', line: 1, column: 1 });
    }
    const second = others.find(({ contents, errors }) => !isNothing(contents) || errors.length > 0);
    if (second !== undefined) {
        const message = 'more than one YAML document in the file: only one is allowed';
        problems.push({ kind: 'syntax', message, ...at(second.range?.[0] ?? 0) });
    }
    for (const { code, pos } of document.errors.slice(0, YAML_LIMITS.problems)) {
        problems.push(code === 'RESOURCE_EXHAUSTION'
            ? tooDeep(at(pos[0]))
            : { kind: 'syntax', message: wordingOf(code), ...at(pos[0]) });
    }
    if (problems.length > 0)
        return { problems };
    if (document.contents === null)
        return { problems };
    return { root: new Conversion(at, problems).node(document.contents, 0), problems };
};
const isNothing = (contents) => contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);


/***/ }),

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ hasUserInfo),
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   KK: () => (/* binding */ holdsCredential),
/* harmony export */   TP: () => (/* binding */ looksLikeSecretValue),
/* harmony export */   VI: () => (/* binding */ looksDrawn),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   f$: () => (/* binding */ kindOfName),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const SECRET_NAME = /(?:^|_)(?:SECRET|PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|(?:SECRET|PRIVATE|ENCRYPTION|SIGNING|MASTER)_?(?:ACCESS_?)?KEY)$/;
const MAYBE_SECRET_NAME = /(?:^|_)(?:[A-Z0-9]*KEYS?|SECRETS|TOKENS?|PAT|SALT|PEPPER|CREDENTIALS?)$/;
/** Trailing words that say which one, not what: `JWT_SECRET_PROD`, `ENCRYPTION_KEY_AES256`, `SECRET_KEY_BASE`, `API_KEY_2`. */
const WHICH_ONE = /_(?:DEV|DEVELOPMENT|PROD|PRODUCTION|STAGING|TEST|LIVE|OLD|NEW|PREVIOUS|NEXT|CURRENT|PRIMARY|SECONDARY|BASE|BASE64|B64|HEX|AES_?\d*|V?\d+)$/;
/** Prefixes that bundlers copy into the browser: Next.js, Vite, Create React App, Nuxt, Expo, Gatsby, Vue CLI, SvelteKit. */
const BROWSER_PREFIX = /^(?:NEXT_PUBLIC|VITE|REACT_APP|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP|PUBLIC|STORYBOOK)_/;
const PUBLIC_WORD = /(?:^|_)(?:PUBLIC|PUBLISHABLE|ANON|SITE)(?:_|$)/;
const kindOfName = (name) => {
    let word = name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_');
    const isPublic = PUBLIC_WORD.test(word.replace(BROWSER_PREFIX, ''));
    while (WHICH_ONE.test(word))
        word = word.replace(WHICH_ONE, '');
    if (isPublic)
        return 'public';
    if (SECRET_NAME.test(word))
        return 'secret';
    if (BROWSER_PREFIX.test(word))
        return 'public';
    return MAYBE_SECRET_NAME.test(word) ? 'maybe-secret' : 'other';
};
/** Whether a variable of this name is expected to hold a secret: `JWT_SECRET` and `API_TOKEN`, not `MAX_TOKENS` or `SITE_KEY`. */
const isSecretName = (name) => ['secret', 'maybe-secret'].includes(kindOfName(name));
const REFERENCE_TO_ANOTHER = /^(?:\$\{.*\}|\$\(.*\)|\$[A-Za-z_]\w*|%\w+%|\{\{.*\}\}|<[^<>]*>|\[[^[\]]*\]|__\w+__)$/s;
const FILLER = /^(?:[xX]{3,}|\*{3,}|\.{3,}|-+|_+|•+)$/;
const PLACEHOLDER_WORD = /(?<![a-z0-9])(?:change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with|in)|placeholder|to[-_ ]?do|tbd|fixme|dummy|mock|fake|example|sample|fill[-_ ]?(?:in|me)|(?:set|add|put|enter)[-_ ](?:in|me|this|via|on|by|at|from|your)|not[-_ ]?set|unset|redacted|goes[-_ ]here)(?![a-z0-9])|(?<![a-z0-9])(?:your|insert)[-_ ]|[-_ ]here$|^(?:none|null|undefined|n\/a)$/i;
/** Whether a text only stands for a value that is set elsewhere: `__SET_IN_RENDER_DASHBOARD__`, `${VAR}`, `<your-key>`, `changeme`. */
const isPlaceholder = (text) => {
    const trimmed = text.trim();
    return REFERENCE_TO_ANOTHER.test(trimmed) || FILLER.test(trimmed) || PLACEHOLDER_WORD.test(trimmed.slice(0, 500));
};
const URL_WITH_PASSWORD = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/?#@:]*:([^\s/?#@]+)@([^\s/?#:,]*)/gi;
const CONNECTION_TEXT = /(?:^|[;&?\s])(?:password|pwd)\s*=\s*([^;&\s]+)/gi;
const NOWHERE = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|host|hostname|server|db|.*\.?example(?:\.\w+)?)$/i;
const STAND_IN_PASSWORD = /^(?:password|passwd|pass|pwd|secret|token)$/i;
/** Whether a URL or connection text carries a password that could open something: not `${PASSWORD}`, no demo on localhost. */
const hasUserInfo = (text) => [...text.matchAll(URL_WITH_PASSWORD)].some(([, password = '', host = '']) => opens(password, host)) ||
    [...text.matchAll(CONNECTION_TEXT)].some(([, password = '']) => opens(password));
const opens = (password, host = '') => {
    if (isPlaceholder(password) || password.includes('${'))
        return false;
    if (looksDrawn(password, 12))
        return true;
    return host === '' ? !STAND_IN_PASSWORD.test(password) : !NOWHERE.test(host) && !isPlaceholder(host);
};
/** Formats by which issuers let their credentials be recognised; each is public in the issuer's own documentation. */
const CREDENTIAL = new RegExp([
    '-----BEGIN [A-Z ]*PRIVATE KEY',
    '\\bgh[pousr]_[A-Za-z0-9]{30,}',
    '\\bgithub_pat_\\w{20,}',
    '\\bglpat-[\\w-]{20,}',
    '\\b(?:AKIA|ASIA)[A-Z2-7]{16}\\b',
    '\\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}',
    '\\bwhsec_[A-Za-z0-9+/=]{24,}',
    '\\bsk-(?=[\\w-]*\\d)[\\w-]{20,}',
    '\\bxox[abeoprs]-[\\w-]{10,}',
    '\\bGOCSPX-[\\w-]{20,}',
    '\\bSG\\.[\\w.-]{40,}',
    '\\bnpm_[A-Za-z0-9]{36}',
    '\\bsbp_[0-9a-f]{40}',
    '\\bsb_secret_[\\w-]{20,}',
    '\\brnd_[A-Za-z0-9]{24,}',
].join('|'));
/** Whether a text holds a credential in a format that its issuer documents. */
const holdsCredential = (text) => CREDENTIAL.test(text) && !isPlaceholder(text);
/** Whether one word looks drawn at random: a key, a token, a digest. Says nothing about a text of several words. */
const looksRandom = (text, shortest = 20) => {
    if (/\s/.test(text) || /^[a-z]+:\/\//i.test(text))
        return false;
    if (/^[0-9a-f]{32,}$/i.test(text) && /[a-f]/i.test(text))
        return true;
    if (/^eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*$/.test(text) || /^AIza[\w-]{35}$/.test(text))
        return true;
    const bare = text.replace(/[^A-Za-z0-9]/g, '').slice(0, 500);
    if (bare.length < shortest)
        return false;
    const turns = bare.match(/(?<=[a-z])[A-Z0-9]|(?<=[A-Z])[a-z0-9]|(?<=[0-9])[A-Za-z]/g)?.length ?? 0;
    const digits = bare.match(/[0-9]/g)?.length ?? 0;
    const ratio = turns / bare.length;
    if (digits >= 2)
        return ratio >= 0.3 && bare.length - digits >= 4;
    // Without digits, only capitals side by side tell a random text from words joined by capitals.
    return ratio >= 0.4 && (bare.match(/[A-Z](?=[A-Z])/g)?.length ?? 0) >= 2;
};
/**
 * The same for a text that stands where a secret would: there capitals, small letters and digits in one word are enough, which
 * in a name are not.
 */
const looksDrawn = (text, shortest) => looksRandom(text, shortest) ||
    (text.length >= shortest && /^\S+$/.test(text) && [/[a-z]/, /[A-Z]/, /[0-9]/].every((kind) => kind.test(text)));
/** Whether a text is a secret's value rather than a name or a sentence. Errs on the side of silence. */
const looksLikeSecretValue = (text) => holdsCredential(text) || hasUserInfo(text) || (looksRandom(text) && !isPlaceholder(text));


/***/ })

};
