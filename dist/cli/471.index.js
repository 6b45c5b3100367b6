export const id = 471;
export const ids = [471];
export const modules = {

/***/ 32537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ notLookedAt),
/* harmony export */   ZR: () => (/* binding */ endAfterBaseline),
/* harmony export */   zV: () => (/* binding */ stillBlockingLines)
/* harmony export */ });
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83269);

/** How the run that gave the report would have ended with its baseline in the policy. */
const endAfterBaseline = (report, { stillBlocking }) => {
    if (stillBlocking.length > 0)
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.violations;
    const isIncomplete = notLookedAt(report).length > 0;
    return report.verdict.conclusion === 'fail'
        ? (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)({ ...report, verdict: { conclusion: 'incomplete', blocks: isIncomplete, reasons: [] } })
        : (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)(report);
};
/** `the check: why`, for each check that could not look at everything. */
const notLookedAt = ({ checks }) => checks
    .filter(({ status }) => status === 'unavailable' || status === 'errored')
    .map(({ id, reason }) => `${id}: ${reason ?? 'no reason given'}`);
const SHOWN = 10;
/** Lines about what goes on blocking, worst first as in the report. */
const stillBlockingLines = ({ stillBlocking }) => [
    ...stillBlocking
        .slice(0, SHOWN)
        .map(({ finding: { ruleId, location, message } }) => `  ${ruleId} at ${location.path}:${location.startLine}: ${message}`),
    ...(stillBlocking.length > SHOWN ? [`  and ${stillBlocking.length - SHOWN} more: \`aduana check\` shows them`] : []),
];


/***/ }),

/***/ 49686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dayAfter)
/* harmony export */ });
const DAY = 86_400_000;
/** The day so many days after `today`; both `YYYY-MM-DD`, UTC. */
const dayAfter = (today, days) => new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);


/***/ }),

/***/ 60118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ exceptionEnd),
/* harmony export */   q: () => (/* binding */ BASELINE_DAYS)
/* harmony export */ });
/* harmony import */ var _config_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13551);
/* harmony import */ var _day_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49686);


/** How long a baseline holds unless somebody says otherwise. */
const BASELINE_DAYS = 90;
/** The last day of an exception from what somebody wrote: a day, a number of days from `today`, or nothing. */
const exceptionEnd = (written, today) => {
    const latest = (0,_day_after_js__WEBPACK_IMPORTED_MODULE_1__/* .dayAfter */ .P)(today, _config_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EXCEPTION_DAYS */ .lJ);
    const wanted = written ?? String(BASELINE_DAYS);
    const isCount = /^[1-9]\d{0,2}$/.test(wanted);
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(wanted) && !Number.isNaN(Date.parse(`${wanted}T00:00:00Z`));
    const expires = isCount ? (0,_day_after_js__WEBPACK_IMPORTED_MODULE_1__/* .dayAfter */ .P)(today, Number(wanted)) : isDay ? wanted : undefined;
    if (expires === undefined)
        return { problem: '--expires must be a day, as in 2027-01-31, or a number of days.' };
    if (expires <= today)
        return { problem: '--expires must be a day after today.' };
    return expires > latest
        ? { problem: `--expires may be ${_config_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EXCEPTION_DAYS */ .lJ} days ahead at most: the latest today is ${latest}.` }
        : { expires };
};


/***/ }),

/***/ 87471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(80282);
// EXTERNAL MODULE: ./lib/entrypoints/after-baseline.js
var after_baseline = __webpack_require__(32537);
// EXTERNAL MODULE: ./lib/entrypoints/exit-code.js
var exit_code = __webpack_require__(83269);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/checks/checks.generated.js + 150 modules
var checks_generated = __webpack_require__(51747);
// EXTERNAL MODULE: ./lib/config/parse-policy.js + 1 modules
var parse_policy = __webpack_require__(13551);
// EXTERNAL MODULE: ./lib/proposal/baseline.js
var proposal_baseline = __webpack_require__(81539);
// EXTERNAL MODULE: ./lib/proposal/exceptions.js
var proposal_exceptions = __webpack_require__(97262);
// EXTERNAL MODULE: ./lib/proposal/yaml-text.js
var yaml_text = __webpack_require__(54099);
;// CONCATENATED MODULE: ./lib/proposal/policy-text.js


/** `aduana.yml` as it describes what is there today. */
const policyText = ({ picture, exceptions, version }) => (0,yaml_text/* yamlText */.pS)((0,yaml_text/* blockMap */.cl)([
    { key: 'version', value: 1 },
    ...secretsEntry(picture.secrets),
    ...groupsEntry(picture.dashboardGroups),
    ...servicesEntry(picture.services),
    ...exceptionsEntry(exceptions),
]), [
    `yaml-language-server: $schema=https://raw.githubusercontent.com/aduana-security/aduana/v${version}/schema/aduana.schema.json`,
    'What this system calls a secret, and who may hold it. Names only: a value never belongs here.',
    'A proposal of `aduana init`, from what the repository shows today. Read it, mend it, and let CODEOWNERS say who may change it.',
    ...picture.leftOut,
]);
const part = (key, value, comment) => ({
    key,
    value,
    comment,
    blankLineBefore: true,
});
const secretsEntry = (secrets) => secrets.length === 0
    ? []
    : [
        part('secrets', (0,yaml_text/* blockMap */.cl)(secrets.map(({ name, class: family, isGiven }) => ({
            key: name,
            value: (0,yaml_text/* flowMap */.vv)([
                { key: 'class', value: family },
                ...(isGiven ? [] : [{ key: 'required', value: false }]),
            ]),
        }))), [
            'Every secret by name. The class says whose key it is, a guess from the name.',
            'A deploy that nothing gives a name to is stopped, unless it says `required: false`: those are read by code and given by no Blueprint.',
        ]),
    ];
const groupsEntry = (groups) => groups.length === 0
    ? []
    : [
        part('env-groups', (0,yaml_text/* blockMap */.cl)(groups.map(groupEntry)), [
            'Env groups that services link and no Blueprint writes: they live in the Dashboard of Render, where Git cannot see them.',
            '`holds` is what services that link the group read and get from nowhere else. Hold it against the Dashboard.',
        ]),
    ];
const groupEntry = ({ name, linkedBy, holds, perhaps }) => ({
    key: name,
    value: (0,yaml_text/* flowMap */.vv)([
        { key: 'managed-in', value: 'dashboard' },
        ...(holds.length === 0 ? [] : [{ key: 'holds', value: (0,yaml_text/* flowList */.Lv)(holds) }]),
    ]),
    comment: [
        ...(holds.length === 0
            ? [`Fill in \`holds: [NAMES]\`: nothing here tells what it holds. Linked by ${linkedBy.join(', ')}.`]
            : []),
        ...(perhaps.length === 0 ? [] : [`It, or another group beside it, must hold: ${perhaps.join(', ')}.`]),
    ],
});
const servicesEntry = (services) => services.length === 0
    ? [
        part('services', (0,yaml_text/* blockMap */.cl)([]), [
            'No Blueprint names a service. Name them here, so that each is followed from its code to the secrets it reads:',
            'services:',
            '  worker: { source: [services/worker], requires: [DATABASE_URL] }',
        ]),
    ]
    : [
        part('services', (0,yaml_text/* blockMap */.cl)(services.map(serviceEntry)), [
            '`requires`: its code cannot do without. `may-hold`: what it is given or reads today; more is stopped.',
            '`exclusive`: nobody else is given or reads any of it today, and nobody else may.',
        ]),
    ];
const serviceEntry = ({ name, inbound, requires, holds, exclusiveClasses }) => {
    const entries = [
        ...(inbound === undefined ? [] : [{ key: 'inbound', value: inbound }]),
        ...(requires.length === 0 ? [] : [{ key: 'requires', value: (0,yaml_text/* flowList */.Lv)(requires) }]),
        ...(exclusiveClasses.length === 0
            ? []
            : [{ key: 'exclusive', value: (0,yaml_text/* flowMap */.vv)([{ key: 'classes', value: (0,yaml_text/* flowList */.Lv)(exclusiveClasses) }]) }]),
        ...(holds === undefined || holds.length === 0
            ? []
            : [{ key: 'may-hold', value: (0,yaml_text/* flowMap */.vv)([{ key: 'names', value: (0,yaml_text/* flowList */.Lv)(holds) }]) }]),
    ];
    return {
        key: name,
        value: entries.length === 0 ? (0,yaml_text/* flowMap */.vv)([]) : (0,yaml_text/* blockMap */.cl)(entries),
        ...(holds === undefined
            ? {
                comment: [
                    'Git does not show all that it is given, so `may-hold` is left to you: may-hold: { classes: [], names: [] }',
                ],
            }
            : holds.length === 0
                ? { comment: ['It is given no secret and reads none.'] }
                : {}),
    };
};
const exceptionsEntry = (exceptions) => exceptions.length === 0
    ? []
    : [
        part('exceptions', (0,yaml_text/* blockList */.M2)((0,proposal_exceptions/* exceptionEntries */.m)(exceptions)), [
            'What was there before the gate, accepted for a while. Each ends by itself: mend it and delete the entry.',
        ]),
    ];

// EXTERNAL MODULE: ./lib/readers/commands.js + 3 modules
var commands = __webpack_require__(41084);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/readers/git/default-branch.js


/** The branch that the clone took for the default one, else the one that is checked out where it has a usual name, else `main`. */
const defaultBranch = async ({ commonDirectory, gitDirectory }) => {
    const ofOrigin = await branchIn((0,external_node_path_.join)(commonDirectory, 'refs/remotes/origin/HEAD'), 'refs/remotes/origin/');
    if (ofOrigin !== undefined)
        return ofOrigin;
    const checkedOut = await branchIn((0,external_node_path_.join)(gitDirectory, 'HEAD'), 'refs/heads/');
    return checkedOut === 'master' ? checkedOut : 'main';
};
/** A symbolic ref is a line of text: https://git-scm.com/docs/gitrepository-layout */
const branchIn = async (path, prefix) => {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    const [, name] = /^ref: (\S{1,250})\s*$/.exec(text) ?? [];
    return name?.startsWith(prefix) ? name.slice(prefix.length) : undefined;
};

// EXTERNAL MODULE: ./lib/readers/git/repository.js + 6 modules
var repository = __webpack_require__(38503);
// EXTERNAL MODULE: ./lib/entrypoints/day-after.js
var day_after = __webpack_require__(49686);
// EXTERNAL MODULE: ./lib/entrypoints/exception-end.js
var exception_end = __webpack_require__(60118);
// EXTERNAL MODULE: ./lib/entrypoints/gate.js + 32 modules
var gate = __webpack_require__(91366);
// EXTERNAL MODULE: ./lib/checks/dependencies/inventory.js + 53 modules
var dependencies_inventory = __webpack_require__(37391);
// EXTERNAL MODULE: ./lib/checks/dependencies/update-needs.js
var update_needs = __webpack_require__(67898);
// EXTERNAL MODULE: ./lib/checks/dependencies/updates.js + 6 modules
var updates = __webpack_require__(48019);
// EXTERNAL MODULE: ./lib/checks/pipeline/collect.js + 5 modules
var collect = __webpack_require__(22136);
// EXTERNAL MODULE: ./lib/checks/pipeline/facts.js
var facts = __webpack_require__(76287);
;// CONCATENATED MODULE: ./lib/proposal/dependabot-text.js

const DEPENDABOT = '.github/dependabot.yml';
/** Dependabot's file with one entry for each ecosystem. */
const dependabotText = (ecosystems) => (0,yaml_text/* yamlText */.pS)((0,yaml_text/* blockMap */.cl)([
    { key: 'version', value: 2 },
    {
        key: 'updates',
        value: (0,yaml_text/* blockList */.M2)(ecosystems
            .flatMap(oneFolderEach)
            .map(({ ecosystem, folders }) => (0,yaml_text/* blockMap */.cl)([
            { key: 'package-ecosystem', value: ecosystem },
            folders.length === 1
                ? { key: 'directory', value: `/${folders[0]}` }
                : { key: 'directories', value: (0,yaml_text/* flowList */.Lv)(folders.map((folder) => `/${folder}`)) },
            { key: 'schedule', value: (0,yaml_text/* flowMap */.vv)([{ key: 'interval', value: 'weekly' }]) },
            { key: 'cooldown', value: (0,yaml_text/* flowMap */.vv)([{ key: 'default-days', value: 7 }]) },
        ]))),
    },
]), [
    'Brings in security patches. The cooldown keeps versions out that are younger than a week; security updates do not wait.',
]);
/** Under `directories` a star is a pattern. */
const oneFolderEach = (updated) => updated.folders.some((folder) => folder.includes('*'))
    ? updated.folders.map((folder) => ({ ...updated, folders: [folder] }))
    : [updated];

// EXTERNAL MODULE: ./lib/proposal/workflow-text.js
var workflow_text = __webpack_require__(60393);
// EXTERNAL MODULE: ./lib/readers/overlaid-files.js
var overlaid_files = __webpack_require__(60236);
// EXTERNAL MODULE: ./lib/entrypoints/write-new.js
var write_new = __webpack_require__(39459);
;// CONCATENATED MODULE: ./lib/entrypoints/init-files.js










/** The workflows and Dependabot's file, as far as the repository has none that does the same. */
const filesBesidePolicy = async (ports, request) => {
    const { folder, workflow, weekly } = request;
    const workflows = await workflowsNeeded(ports);
    const gate = await proposed(folder, workflow_text/* GATE_WORKFLOW */.gg, workflows.gate ?? (0,workflow_text/* gateWorkflow */.z)(workflow));
    const week = await proposed(folder, workflow_text/* WEEKLY_WORKFLOW */.a1, workflows.weekly ?? (0,workflow_text/* weeklyWorkflow */.B7)(workflow, weekly));
    const texts = new Map([gate, week].flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]])));
    const after = { ...ports, files: (0,overlaid_files/* overlaidFiles */.u)(ports.files, texts) };
    return [gate, week, ...(await dependabot(after, folder))];
};
const proposed = async (folder, path, content) => {
    if (await (0,write_new/* isTaken */.Ck)(folder, path))
        return { path, leftBecause: 'it is there already' };
    return typeof content === 'string' ? { path, text: content } : { path, ...content };
};
/** What existing workflows, whatever their names, do already. */
const workflowsNeeded = async (ports) => {
    const collected = await (0,collect/* collect */.F)(ports, parse_policy/* DEFAULT_POLICY */.zj);
    if (collected.status !== 'ready')
        return {};
    const { waysIn, scheduled } = collected.facts;
    const [first] = waysIn.flatMap(({ runs }) => runs.filter(facts/* isSound */.gH));
    const isGuarded = waysIn.every(({ runs }) => runs.some(facts/* isSound */.gH));
    const weekly = scheduled.find((run) => (0,facts/* isSound */.gH)(run) && (run.everyDays ?? 8) <= 7);
    return {
        ...(isGuarded && first !== undefined ? { gate: doneBy(first.workflow) } : {}),
        ...(weekly === undefined ? {} : { weekly: doneBy(weekly.workflow) }),
    };
};
const doneBy = (workflow) => ({ leftBecause: `${workflow} does this already` });
const dependabot = async ({ files, pathMatches }, folder) => {
    const inventory = await (0,dependencies_inventory/* takeInventory */.O)(files, { leaveOut: [] }, pathMatches);
    const { uncovered } = await (0,updates/* updatesOf */.E)(inventory, undefined, []);
    if (!uncovered.some(({ subject }) => subject === 'no-config'))
        return [];
    const needs = (await (0,update_needs/* updateNeedsOf */.e)(inventory, [])).filter(({ neverBlocks }) => neverBlocks === undefined);
    const ecosystems = new Map();
    for (const { ecosystems: [name], folder: path, } of needs) {
        ecosystems.set(name, (ecosystems.get(name) ?? new Set()).add(path));
    }
    const entries = [...ecosystems].flatMap(([ecosystem, folders]) => [
        { ecosystem, folders: [...folders].sort() },
    ]);
    return entries.length === 0 ? [] : [await proposed(folder, DEPENDABOT, dependabotText(entries))];
};

// EXTERNAL MODULE: ./lib/entrypoints/open-sources.js + 82 modules
var open_sources = __webpack_require__(70869);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/readers/is-within.js
var is_within = __webpack_require__(24468);
;// CONCATENATED MODULE: ./lib/entrypoints/own-commit.js






/** The commit of the checkout that this program runs from; undefined where it was installed in another way. */
const ownCommit = async (commands) => {
    const program = (0,external_node_url_.fileURLToPath)(import.meta.url);
    const opened = await (0,repository/* openRepository */.h)((0,external_node_path_.dirname)(program), commands, { offline: true });
    if (opened.status !== 'opened')
        return undefined;
    const { root } = opened.repository;
    const isOurs = ['src', 'dist'].some((folder) => (0,is_within/* isWithin */.U)(program, (0,external_node_path_.join)(root, folder)));
    const action = (0,external_node_path_.join)(root, 'action.yml');
    if (!isOurs || !(0,external_node_fs_.existsSync)(action) || !/^name: Aduana$/m.test(await (0,promises_.readFile)(action, 'utf8')))
        return undefined;
    return opened.repository.resolveCommit('HEAD');
};

// EXTERNAL MODULE: ./lib/entrypoints/read-policy.js
var read_policy = __webpack_require__(72322);
// EXTERNAL MODULE: ./lib/entrypoints/reported-rules.js
var reported_rules = __webpack_require__(64154);
// EXTERNAL MODULE: ./lib/checks/service-access/collect.js + 68 modules
var service_access_collect = __webpack_require__(42947);
// EXTERNAL MODULE: ./lib/checks/service-access/facts.js + 4 modules
var service_access_facts = __webpack_require__(93410);
// EXTERNAL MODULE: ./lib/parsers/render-blueprint/declaration.js
var declaration = __webpack_require__(49803);
// EXTERNAL MODULE: ./lib/parsers/render-blueprint/links.js
var render_blueprint_links = __webpack_require__(78610);
// EXTERNAL MODULE: ./lib/parsers/secret-shape.js
var secret_shape = __webpack_require__(34918);
;// CONCATENATED MODULE: ./lib/proposal/secret-classes.js
const CLASSES = [
    ['encryption', 'ENCRYPTION|ENCRYPT|AES|AES256|FERNET|KMS|CIPHER'],
    [
        'ai',
        'OPENAI|AZURE_OPENAI|ANTHROPIC|CLAUDE|GEMINI|GOOGLE_AI|GOOGLE_GENERATIVE_AI|MISTRAL|COHERE|GROQ|HUGGINGFACE|HUGGING_FACE|HF|REPLICATE|ELEVENLABS|ELEVEN_LABS|DEEPSEEK|OPENROUTER|PINECONE|TOGETHER|PERPLEXITY|LANGCHAIN|LANGSMITH|LANGFUSE|DEEPGRAM|ASSEMBLYAI|STABILITY|XAI|VOYAGE|TAVILY|QDRANT|WEAVIATE|AI',
    ],
    [
        'payments',
        'STRIPE|PAYPAL|BRAINTREE|SQUARE|ADYEN|MOLLIE|PADDLE|LEMONSQUEEZY|LEMON_SQUEEZY|RAZORPAY|PAYSTACK|FLUTTERWAVE|MERCADOPAGO|MERCADO_PAGO|WOMPI|PLAID|COINBASE|PAYMENT|PAYMENTS|BILLING',
    ],
    ['meta', 'FB|FACEBOOK|META|INSTAGRAM|IG|WHATSAPP|WA|THREADS'],
    [
        'messaging',
        'TWILIO|SENDGRID|RESEND|MAILGUN|MAILCHIMP|POSTMARK|BREVO|SMTP|EMAIL|MAIL|SLACK|DISCORD|TELEGRAM|PUSHER|ONESIGNAL|VAPID|INTERCOM|NOVU',
    ],
    [
        'infrastructure',
        'DATABASE|DB|POSTGRES|POSTGRESQL|PG|PGPASSWORD|MYSQL|MARIADB|MONGO|MONGODB|REDIS|VALKEY|KV|UPSTASH|NEON|SUPABASE|FIREBASE|AWS|S3|R2|MINIO|CLOUDFLARE|CF|GCP|GOOGLE_CLOUD|AZURE|DIGITALOCEAN|RENDER|VERCEL|RABBITMQ|AMQP|KAFKA|CELERY|BROKER|CLOUDINARY|ELASTIC|ELASTICSEARCH|OPENSEARCH|MEILI|ALGOLIA|TYPESENSE',
    ],
    ['source-code', 'GITHUB|GH|GITLAB|BITBUCKET|NPM|PYPI|DOCKERHUB'],
    [
        'monitoring',
        'SENTRY|DATADOG|DD|NEW_RELIC|LOGTAIL|POSTHOG|HONEYBADGER|ROLLBAR|BUGSNAG|GRAFANA|MIXPANEL|AMPLITUDE|SEGMENT',
    ],
    [
        'sign-in',
        'JWT|SESSION|COOKIE|CSRF|AUTH|NEXTAUTH|BETTER_AUTH|CLERK|AUTH0|OAUTH|GOOGLE|APPLE|DJANGO|FLASK|RAILS|LARAVEL|APP|SECRET_KEY|SECRET_KEY_BASE|SECRET|ADMIN|TOKEN',
    ],
];
/**
 * Whose key it is by its name's first words, as issuers and frameworks call their variables: `OPENAI_API_KEY` is `ai`. A guess, for
 * people to mend; `other` where nothing is known.
 */
const classOfName = (name) => {
    const upper = name.toUpperCase();
    if (/(?:^|_)(?:ENCRYPTION|AES_?\d*)(?:_|$)/.test(upper))
        return 'encryption';
    for (const [family, words] of CLASSES)
        if (new RegExp(`^(?:${words})(?:_|$)`).test(upper))
            return family;
    return 'other';
};
/** Whether words in the name of an env group speak of a class: `shop-ai`, `livestreamsell-payments`. */
const speaksOf = (group, family) => group
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .some((word) => word !== '' && (word === family.toUpperCase() || classOfWord(word) === family));
const SHORT = { INFRA: 'infrastructure', PAY: 'payments', LLM: 'ai' };
const classOfWord = (word) => SHORT[word] ?? classOfName(word);
const ADDRESS = /(?:^|_)(?:DATABASE|DB|POSTGRES(?:QL)?|PG|MYSQL|MONGO(?:DB)?|REDIS|VALKEY|AMQP|RABBITMQ|BROKER|CLOUDINARY)_?(?:URL|URI|DSN|CONNECTION_STRING)$/;
/** Whether a name is that of a connection's address, which carries a password as a rule. */
const isConnectionAddress = (name) => ADDRESS.test(name.toUpperCase());

;// CONCATENATED MODULE: ./lib/proposal/dashboard-holds.js

/**
 * What groups of the Dashboard must hold, by group: a secret that services read and Git does not give comes from a group that all of
 * those link which link any. One candidate is told; of several, the one whose name speaks of the secret's class; else each `perhaps`.
 */
const dashboardHolds = (services) => {
    const groups = new Map();
    for (const name of services.flatMap(({ unknownGroups }) => unknownGroups))
        groups.set(name, { holds: [], perhaps: [] });
    for (const secret of new Set(services.flatMap(({ missing }) => missing))) {
        const readers = services.filter(({ missing, unknownGroups }) => unknownGroups.length > 0 && missing.includes(secret));
        const [first, ...others] = readers;
        const common = (first?.unknownGroups ?? []).filter((group) => others.every(({ unknownGroups }) => unknownGroups.includes(group)));
        const named = common.filter((group) => speaksOf(group, classOfName(secret)));
        const told = common.length === 1 ? common : named.length === 1 ? named : [];
        for (const group of told)
            groups.get(group)?.holds.push(secret);
        if (told.length === 0)
            for (const group of common)
                groups.get(group)?.perhaps.push(secret);
    }
    return groups;
};

;// CONCATENATED MODULE: ./lib/proposal/exclusive-classes.js

/** Classes that services share by their nature, or that say nothing. */
const SHARED = new Set(['infrastructure', 'monitoring', 'sign-in', 'encryption', 'other']);
/**
 * By service, the classes that it alone is given while nobody else is given or reads any of them. Empty unless it is known of every
 * service what it is given, and there are two at least.
 */
const exclusiveClasses = (services) => {
    if (services.length < 2 || !services.every(({ isComplete }) => isComplete))
        return new Map();
    const classesOf = (names) => new Set(names.map(classOfName));
    return new Map(services.map((service) => {
        const others = classesOf(services.filter((other) => other !== service).flatMap(({ given, read }) => [...given, ...read]));
        const own = [...classesOf(service.given)].filter((family) => !SHARED.has(family) && !others.has(family));
        return [service.name, own.sort()];
    }));
};

;// CONCATENATED MODULE: ./lib/entrypoints/repository-picture.js








/** What the repository shows of its services and secrets, without a policy. Throws CouldNotLook where it cannot be read. */
const repositoryPicture = async (ports, defaults) => {
    const collected = await (0,service_access_collect/* collect */.F)(ports, defaults);
    if (collected.status === 'ready')
        return pictureOf(collected.facts, await unknownGroups(ports, collected.facts));
    const everything = await (0,service_access_collect/* collect */.F)(ports, { ...defaults, services: [WHOLE_REPOSITORY] });
    if (everything.status !== 'ready')
        return NOTHING;
    const { secrets, leftOut } = pictureOf(everything.facts, new Map());
    return { ...NOTHING, secrets, leftOut };
};
const NOTHING = { secrets: [], dashboardGroups: [], services: [], leftOut: [] };
/** Where no Blueprint names a service, all code is looked at as if it were one. */
const WHOLE_REPOSITORY = {
    name: 'repository',
    blueprintName: 'repository',
    source: ['.'],
    entry: [],
    requires: [],
    location: { path: 'aduana.yml', startLine: 1, startColumn: 1 },
};
/** The groups that each service links and no Blueprint defines. */
const unknownGroups = async ({ blueprints }, { services }) => {
    const read = await blueprints.read(undefined);
    const defined = read.blueprints.flatMap((blueprint) => blueprint.services);
    const groups = read.blueprints.flatMap(({ envGroups }) => envGroups);
    const links = (0,render_blueprint_links/* linksOf */.h)(defined, groups, { envGroups: [] }).filter(({ group, outOfReach }) => group === undefined && outOfReach === undefined);
    const isOf = (service, { location }) => service.defined.some(({ location: own }) => own.path === location.path && own.startLine === location.startLine);
    return new Map(services.map((service) => [
        service,
        [...new Set(links.filter((link) => isOf(service, link.service)).map(({ name }) => name))].filter(isWritable),
    ]));
};
const pictureOf = (facts, groupsOf) => {
    const names = secretNames(facts);
    const given = namesBy(facts.services, (0,service_access_facts/* givenSecrets */.BN)(facts.grants, asSecrets(names)));
    const own = facts.reads.filter((read) => !(0,service_access_facts/* isOfSharedSettings */.QD)(read, facts));
    const read = namesBy(facts.services, (0,service_access_facts/* readSecrets */.ql)(own, asSecrets(names)));
    const withoutFallback = own.filter(({ hasFallback }) => !hasFallback);
    const needed = namesBy(facts.services, (0,service_access_facts/* readSecrets */.ql)(withoutFallback, asSecrets(names)));
    const givenWithoutValue = new Set(facts.grants.filter(({ form }) => isFree(form)).map(({ name }) => name));
    const services = facts.services.filter(({ name }) => isWritable(name));
    const held = services.map((service) => ({
        name: service.name,
        given: [...(given.get(service) ?? [])],
        read: [...(read.get(service) ?? [])],
        isComplete: facts.grantsAreComplete.has(service),
    }));
    const exclusive = exclusiveClasses(held);
    const groups = dashboardGroupsOf(services, groupsOf, (service) => [...(needed.get(service) ?? [])].filter((name) => !given.get(service)?.has(name)));
    const inGroups = new Set(groups.flatMap(({ holds }) => holds));
    return {
        secrets: [...names].map((name) => ({
            name,
            class: classOfName(name),
            isGiven: givenWithoutValue.has(name) || inGroups.has(name),
        })),
        dashboardGroups: groups,
        services: held.map(({ name, given: holds, read: reads, isComplete }, i) => {
            const service = services[i];
            const free = new Set(facts.grants.filter((grant) => grant.service === service && isFree(grant.form)).map((grant) => grant.name));
            const own = groups.filter(({ linkedBy }) => linkedBy.includes(name));
            const told = new Set(own.flatMap((group) => group.holds));
            const inbound = inboundOf(service);
            return {
                name,
                ...(inbound === undefined ? {} : { inbound }),
                requires: [...(needed.get(service) ?? [])].filter((secret) => free.has(secret) || told.has(secret)).sort(),
                ...(isComplete ? { holds: [...new Set([...holds, ...reads])].sort() } : {}),
                exclusiveClasses: exclusive.get(name) ?? [],
            };
        }),
        leftOut: facts.services.some(({ name }) => !isWritable(name))
            ? ['A service whose name looks like a secret value is left out: rename it.']
            : [],
    };
};
const dashboardGroupsOf = (services, groupsOf, missingOf) => {
    const linked = services.map((service) => ({
        name: service.name,
        unknownGroups: groupsOf.get(service) ?? [],
        missing: missingOf(service),
    }));
    return [...dashboardHolds(linked)].map(([name, { holds, perhaps }]) => ({
        name,
        linkedBy: linked.filter(({ unknownGroups: groups }) => groups.includes(name)).map((one) => one.name),
        holds: [...holds].sort(),
        perhaps: [...perhaps].sort(),
    }));
};
/** Names that are a secret's by their form, or a connection's address, as the policy can write them. Sorted. */
const secretNames = ({ grants, reads, secrets }) => {
    const used = [
        ...grants.map(({ name }) => name),
        ...reads.flatMap(({ names }) => (names.kind === 'name' ? [names.name] : [])),
    ];
    const given = new Set(grants.map(({ name }) => name));
    const found = used.filter((name) => (secrets.has(name) || (0,service_access_facts/* isSecretByName */.vo)(name) || isConnectionAddress(name)) &&
        !(0,secret_shape/* hasBrowserPrefix */.d_)(name) &&
        (given.has(name) || !OF_THE_PLATFORM.test(name)) &&
        /^[A-Za-z_][A-Za-z0-9_]{0,199}$/.test(name) &&
        isWritable(name));
    return new Set([...new Set(found)].sort());
};
/** Set by what runs the code, never by the team. */
const OF_THE_PLATFORM = /^(?:GITHUB|ACTIONS|RUNNER|CI|BUILDKITE|GITLAB|RENDER|VERCEL|npm_config)_/;
/** A policy refuses what looks like a secret's value, whatever it is. */
const isWritable = (name) => !(0,secret_shape/* looksLikeSecretValue */.TP)(name) && name !== '__proto__';
const asSecrets = (names) => new Map([...names].map((name) => [name, { name }]));
const namesBy = (services, found) => new Map(services.map((service) => [
    service,
    new Set(found.filter((one) => one.service === service).map(({ secret }) => secret.name)),
]));
const isFree = (form) => declaration/* VALUE_FREE_FORMS */.J.includes(form);
/** https://render.com/docs/service-types */
const inboundOf = ({ defined, isStatic }) => {
    const types = new Set(defined.map(({ type }) => type));
    if (types.has('web') || types.has('static') || isStatic)
        return 'public';
    if (types.has('pserv'))
        return 'private';
    return types.has('worker') || types.has('cron') ? 'none' : undefined;
};

// EXTERNAL MODULE: ./lib/entrypoints/version.generated.js
var version_generated = __webpack_require__(52744);
;// CONCATENATED MODULE: ./lib/entrypoints/init-proposal.js



















const REASON = 'There before the gate was; accepted by `aduana init` until somebody decides.';
/** Looks at the repository and proposes what starts the gate on it. Writes nothing. Throws CouldNotLook where nothing can be read. */
const proposeInit = async (request, pin) => {
    const sources = await (0,open_sources/* openSources */.H)(request);
    if (sources.status !== 'open')
        return { status: 'refused', problems: [sources.problem] };
    if (sources.scope.prefix !== undefined)
        return { status: 'refused', problems: ['GitHub reads workflows at the root of a repository: start there.'] };
    const { folder } = request;
    const taken = await Promise.all(read_policy/* POLICY_PATHS */.or.map(async (path) => ((await (0,write_new/* isTaken */.Ck)(folder, path)) ? [path] : [])));
    const [policyThere] = taken.flat();
    const commit = pin ?? (await ownCommit((0,commands/* createCommands */.h)(request)));
    const beside = await filesBesidePolicy({ ...sources.ports, today: request.today }, {
        folder,
        workflow: {
            defaultBranch: await branchOf(request),
            gate: `aduana-security/aduana@${commit ?? '0'.repeat(40)}`,
            isUnpinned: commit === undefined,
        },
        weekly: { minute: oddMinute(), hour: (0,external_node_crypto_.randomInt)(1, 7), weekday: (0,external_node_crypto_.randomInt)(0, 7) },
    });
    const picture = policyThere === undefined ? await repositoryPicture(sources.ports, parse_policy/* DEFAULT_POLICY */.zj) : undefined;
    const textWith = (exceptions) => picture === undefined
        ? [{ path: policyThere ?? '', leftBecause: 'it is there already; `aduana baseline` adds to it' }, ...beside]
        : [{ path: 'aduana.yml', text: policyText({ picture, exceptions, version: version_generated/* VERSION */.x }) }, ...beside];
    const run = await (0,gate/* runGate */.R)({ ...request, overlay: textsOf(textWith([])) });
    if (run.status === 'bad-usage')
        return { status: 'refused', problems: [run.problem] };
    if (run.status === 'bad-policy')
        return run;
    const expires = (0,day_after/* dayAfter */.P)(request.today, exception_end/* BASELINE_DAYS */.q);
    const baseline = (0,proposal_baseline/* baselineOf */.B)(run.report.findings, { reason: REASON, expires, includeSecrets: false });
    const files = textWith(baseline.exceptions);
    const problems = picture === undefined ? [] : problemsOf(textsOf(files).get('aduana.yml') ?? '', request.today);
    if (problems.length > 0)
        return { status: 'bad-policy', problems };
    return {
        status: 'proposed',
        proposal: {
            files,
            ...(picture === undefined ? {} : { picture }),
            report: run.report,
            baseline: picture === undefined ? { ...baseline, exceptions: [] } : baseline,
            expires,
            isUnpinned: commit === undefined,
        },
    };
};
/** The text of a policy for what the repository shows, without exceptions; undefined where it cannot be opened. */
const proposePolicy = async (request) => {
    const sources = await (0,open_sources/* openSources */.H)(request);
    if (sources.status !== 'open')
        return undefined;
    const picture = await repositoryPicture(sources.ports, parse_policy/* DEFAULT_POLICY */.zj);
    return policyText({ picture, exceptions: [], version: version_generated/* VERSION */.x });
};
const textsOf = (files) => new Map(files.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]])));
const problemsOf = (text, today) => (0,parse_policy/* parsePolicy */.ON)(text, 'aduana.yml', { today, ruleIds: Object.keys((0,reported_rules/* reportedRules */.r)(checks_generated/* checks */.A, version_generated/* VERSION */.x)) }).problems;
const branchOf = async (request) => {
    const opened = await (0,repository/* openRepository */.h)(request.folder, (0,commands/* createCommands */.h)(request), { offline: true });
    return opened.status === 'opened' ? defaultBranch(opened.repository) : 'main';
};
/** Many schedules start at full and half hours, and GitHub drops runs then. */
const oddMinute = () => {
    const minute = (0,external_node_crypto_.randomInt)(1, 60);
    return minute % 15 === 0 ? minute + 1 : minute;
};

// EXTERNAL MODULE: ./lib/reporters/counted.js
var counted = __webpack_require__(71996);
;// CONCATENATED MODULE: ./lib/entrypoints/init-words.js


/** What `aduana init` says when it is done. `written` are paths that are there now, or would be. */
const initWords = (proposal, { written, left, isDryRun, }) => [
    ...(written.length === 0 ? ['Nothing to write: everything is there.'] : [isDryRun ? 'Would write:' : 'Wrote:']),
    ...written.map((path) => `  ${path}${path === 'aduana.yml' ? `  ${contentWords(proposal)}` : ''}`),
    ...(left.length === 0 ? [] : ['Left as it is:', ...left.map(({ path, why }) => `  ${path}: ${why}`)]),
    '',
    ...firstRunWords(proposal),
    '',
    ...nextWords(proposal),
];
const contentWords = ({ picture, baseline, expires }) => {
    const { services = [], secrets = [], dashboardGroups = [] } = picture ?? {};
    const accepted = baseline.exceptions.length;
    return [
        (0,counted/* counted */.hS)(services.length, 'service'),
        (0,counted/* counted */.hS)(secrets.length, 'secret'),
        ...(dashboardGroups.length === 0 ? [] : [`${(0,counted/* counted */.hS)(dashboardGroups.length, 'env group')} of the Dashboard`]),
        ...(accepted === 0 ? [] : [`${(0,counted/* counted */.hS)(accepted, 'finding')} accepted until ${expires}`]),
    ].join(', ');
};
const firstRunWords = (proposal) => {
    const { report, baseline, expires } = proposal;
    const gaps = (0,after_baseline/* notLookedAt */.$h)(report);
    const accepted = baseline.exceptions.length;
    const acceptedWords = accepted === 0
        ? ''
        : ` ${(0,counted/* counted */.hS)(accepted, 'finding')} that ${accepted === 1 ? 'was' : 'were'} there before ${accepted === 1 ? 'is' : 'are'} accepted until ${expires}: mend them one by one.`;
    if (baseline.stillBlocking.length > 0) {
        return [
            `The first run is red: ${(0,counted/* counted */.hS)(baseline.stillBlocking.length, 'finding')} cannot wait, and no baseline takes ${baseline.stillBlocking.length === 1 ? 'it' : 'them'}. A secret in Git is to be replaced, not accepted.${acceptedWords}`,
            ...(0,after_baseline/* stillBlockingLines */.zV)(baseline),
        ];
    }
    if (gaps.length > 0)
        return [
            `The first run is incomplete: what could not be looked at is in no baseline.${acceptedWords}`,
            ...gaps.map((gap) => `  ${gap}`),
        ];
    if (report.verdict.blocks && report.verdict.conclusion !== 'fail')
        return ['The first run has nothing to look at.', ...report.verdict.reasons.map((reason) => `  ${reason}`)];
    return [`The first run is green.${acceptedWords}`];
};
const nextWords = ({ picture, isUnpinned, files }) => {
    const groups = (picture?.dashboardGroups ?? []).filter(({ holds }) => holds.length === 0).map(({ name }) => name);
    const hasWorkflow = files.some(({ path, text }) => text !== undefined && path.startsWith('.github/workflows/'));
    const steps = [
        ...(picture === undefined ? [] : ['Read aduana.yml: it describes what is, not what should be.']),
        ...(groups.length === 0 ? [] : [`Fill in what the Dashboard keeps in ${(0,counted/* listed */.KE)(groups)}.`]),
        ...(hasWorkflow && isUnpinned
            ? ['Put the commit of the release that you reviewed into the workflows, in place of the zeros.']
            : []),
        ...(picture === undefined ? [] : [POLICY_FIRST]),
        'Make the job `gate` a required check, and let CODEOWNERS name who approves aduana.yml and .github/.',
        '`aduana doctor` tells what is missing.',
    ];
    return ['Next:', ...steps.map((step, n) => `  ${n + 1}. ${step}`)];
};
const POLICY_FIRST = 'Commit aduana.yml to the default branch first, and the workflows with the next change: a change is judged by the policy of its base.';

// EXTERNAL MODULE: ./lib/entrypoints/local-request.js + 2 modules
var local_request = __webpack_require__(38156);
// EXTERNAL MODULE: ./lib/entrypoints/policy-problem-line.js
var policy_problem_line = __webpack_require__(39766);
;// CONCATENATED MODULE: ./lib/entrypoints/init-command.js








/**
 * `aduana init`: writes a policy, workflows and Dependabot's file that start the gate on a repository. Overwrites nothing. Ends as the
 * first run of the gate on these files would: 0 is green, 1 is red, 3 is incomplete.
 */
const init = async (folder, flags, console) => {
    const say = (text) => console.stderr.write(`${(0,terminal_text/* terminalText */.e)(text)}\n`);
    const request = (0,local_request/* localRequest */.r)(folder, flags, console);
    const scope = { mode: 'tree', trigger: 'local' };
    if (flags.print === true) {
        const text = await proposePolicy({ ...request, scope });
        if (text !== undefined)
            console.stdout.write(text);
        else
            say('aduana: The folder to look at is not there, or cannot be read.');
        return text === undefined ? exit_code/* EXIT */.d.usage : exit_code/* EXIT */.d.pass;
    }
    const result = await proposeInit({ ...request, scope }, flags.pin);
    if (result.status !== 'proposed') {
        for (const problem of result.problems)
            if (typeof problem === 'string')
                say(`aduana: ${problem}`);
            else
                console.stderr.write(`${(0,policy_problem_line/* policyProblemLine */.m)(problem)}\n`);
        return exit_code/* EXIT */.d.usage;
    }
    const { proposal } = result;
    const isDryRun = flags.dryRun === true;
    if (isDryRun)
        for (const file of proposal.files)
            showFile(file, console);
    const outcome = isDryRun ? wouldWrite(proposal) : await writeAll(request.folder, proposal);
    for (const line of initWords(proposal, { ...outcome, isDryRun }))
        say(line);
    return (0,after_baseline/* endAfterBaseline */.ZR)(proposal.report, proposal.baseline);
};
const showFile = ({ path, text }, { stdout }) => {
    if (text !== undefined)
        stdout.write(`# ${path}\n${text}\n`);
};
const wouldWrite = ({ files }) => ({
    written: files.filter(({ text }) => text !== undefined).map(({ path }) => path),
    left: leftOf(files),
});
const leftOf = (files) => files.flatMap(({ path, leftBecause }) => (leftBecause === undefined ? [] : [{ path, why: leftBecause }]));
const writeAll = async (folder, { files }) => {
    const written = [];
    const left = [...leftOf(files)];
    for (const { path, text } of files) {
        if (text === undefined)
            continue;
        const end = await (0,write_new/* writeNew */.qf)(folder, path, text);
        if (end === 'written')
            written.push(path);
        else
            left.push({ path, why: WHY_NOT[end] });
    }
    return { written, left };
};
const WHY_NOT = {
    exists: 'it is there already',
    'not-a-folder': 'its folder is a link or no folder, and links are not followed: write it by hand',
};


/***/ }),

/***/ 38156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ localRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/entrypoints/cache-folder.js
var cache_folder = __webpack_require__(64594);
;// CONCATENATED MODULE: ./lib/entrypoints/progress.js
/** A line as each check ends. For a person at a terminal only. */
const progressOn = ({ stderr }) => ({ title }, outcome) => {
    if (outcome !== undefined)
        stderr.write(`${title}: looked (${outcome.findings.length} found, ${outcome.status})\n`);
};

;// CONCATENATED MODULE: ./lib/entrypoints/snyk-token.js
/** The token by the name that Snyk's own tools read. Never a flag: the list of processes would show it to everybody. */
const snykTokenIn = ({ SNYK_TOKEN: token }) => token === undefined || token.trim() === '' ? undefined : token.trim();

;// CONCATENATED MODULE: ./lib/entrypoints/local-request.js




/** What the flags and the environment of a terminal say of a run of the gate, whatever its scope. */
const localRequest = (folder, flags, console) => {
    const snykToken = snykTokenIn(console.env);
    return {
        folder: (0,external_node_path_.resolve)(console.folder, folder),
        ...(flags.config === undefined ? {} : { config: flags.config }),
        only: flags.only ?? [],
        skip: flags.skip ?? [],
        ...(flags.failOn === undefined ? {} : { failOn: flags.failOn }),
        ...(flags.onIncomplete === undefined ? {} : { onIncomplete: flags.onIncomplete }),
        ...(flags.gitleaksPath === undefined ? {} : { gitleaksPath: (0,external_node_path_.resolve)(console.folder, flags.gitleaksPath) }),
        ...(flags.snykPath === undefined ? {} : { snykPath: (0,external_node_path_.resolve)(console.folder, flags.snykPath) }),
        ...(flags.osvUrl === undefined ? {} : { osvUrl: flags.osvUrl }),
        ...(flags.renderApiUrl === undefined ? {} : { renderApiUrl: flags.renderApiUrl }),
        ...(flags.branch === undefined ? {} : { protectedBranch: flags.branch }),
        ...(snykToken === undefined ? {} : { snykToken }),
        offline: flags.offline === true,
        allowWebAssembly: true,
        repositoryRequired: false,
        cacheFolder: (0,cache_folder/* cacheFolderOf */.q)(console.env),
        environment: console.env,
        signal: console.signal,
        today: new Date().toISOString().slice(0, 10),
        ...(console.stderr.isTTY === true ? { onProgress: progressOn(console) } : {}),
    };
};


/***/ }),

/***/ 39459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   Qw: () => (/* binding */ isWayOfFolders),
/* harmony export */   qf: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _readers_is_within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24468);




/**
 * Writes a file that is not there yet at `path`, relative to `folder`, with `/`. Whatever stands there already is left as it is, a
 * link too; a folder on the way that is a link, or no folder, is not gone through.
 */
const writeNew = async (folder, path, content) => {
    const parts = path.split('/').slice(0, -1);
    for (const n of parts.keys()) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...parts.slice(0, n + 1));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent).catch(unlessThere);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(parent)).isDirectory())
            return 'not-a-folder';
    }
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
    if (!(0,_readers_is_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target)), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder)))
        return 'not-a-folder';
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, NEW_FILE, 0o644).catch(unlessThere);
    if (file === undefined)
        return 'exists';
    await file.writeFile(content).finally(() => file.close());
    return 'written';
};
/** Whether every folder on the way to `path`, relative to `folder`, is one itself, so that nothing leads elsewhere. */
const isWayOfFolders = async (folder, path) => {
    const parts = path.split('/').slice(0, -1);
    const ways = parts.map((_, n) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...parts.slice(0, n + 1)));
    const found = await Promise.all(ways.map((way) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(way).catch(unlessMissing)));
    return !parts.includes('..') && found.every((one) => one?.isDirectory() ?? false);
};
/** Whether anything stands at `path`, relative to `folder`: a link that leads nowhere too. */
const isTaken = async (folder, path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)).catch(unlessMissing)) !== undefined;
const NEW_FILE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
const unlessThere = (error) => {
    if (error.code !== 'EEXIST')
        throw error;
};
const unlessMissing = (error) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
        throw error;
};


/***/ }),

/***/ 81539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf)
/* harmony export */ });
/** A value that stands in Git is known to whoever has a clone, whatever the team accepts. */
const SECRETS_THAT_ARE_OUT = ['env-groups/literal-secret', 'env-groups/tracked-secret-file'];
/** What the policy says about itself is mended in the policy; a package that is an attack is removed. */
const NEVER = /^policy\/|^dependencies\/malicious-package$/;
/** Which findings of a report are accepted for a while: those that block and can wait. */
const baselineOf = (findings, terms) => {
    const blocking = findings.filter(({ disposition }) => disposition.kind === 'blocking');
    const stillBlocking = blocking.flatMap((finding) => {
        const why = whyNot(finding, terms);
        return why === undefined ? [] : [{ finding, why }];
    });
    const kept = new Set(stillBlocking.map(({ finding }) => finding));
    return {
        exceptions: blocking
            .filter((finding) => !kept.has(finding))
            .map(({ ruleId, fingerprint, message, location }) => ({
            rule: ruleId,
            fingerprint,
            reason: terms.reason,
            expires: terms.expires,
            about: `${location.path}: ${message}`,
        })),
        stillBlocking,
    };
};
const isSecretThatIsOut = (rule) => rule.startsWith('secrets/') || SECRETS_THAT_ARE_OUT.includes(rule);
const whyNot = ({ ruleId, fingerprint }, { includeSecrets, ended }) => {
    if (NEVER.test(ruleId))
        return 'never';
    if (ended?.has(fingerprint) === true)
        return 'ended';
    return isSecretThatIsOut(ruleId) && !includeSecrets ? 'secret' : undefined;
};


/***/ }),

/***/ 97262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ exceptionEntries)
/* harmony export */ });
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54099);

const exceptionEntries = (exceptions) => exceptions.map(({ rule, fingerprint, reason, expires, about }) => (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)([
    { key: 'rule', value: rule, comment: [about] },
    { key: 'fingerprint', value: fingerprint },
    { key: 'reason', value: reason },
    { key: 'expires', value: expires },
]));


/***/ }),

/***/ 60393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ weeklyWorkflow),
/* harmony export */   a1: () => (/* binding */ WEEKLY_WORKFLOW),
/* harmony export */   gg: () => (/* binding */ GATE_WORKFLOW),
/* harmony export */   z: () => (/* binding */ gateWorkflow)
/* harmony export */ });
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54099);

const GATE_WORKFLOW = '.github/workflows/aduana.yml';
const WEEKLY_WORKFLOW = '.github/workflows/aduana-weekly.yml';
/** The commit of v7.0.1. */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
/** What GitHub takes for a pattern in a branch filter, or that needs no thought: anything else is looked for as `main`. */
const PLAIN_BRANCH = /^[\w./-]{1,200}$/;
/** The gate on every way into the default branch. */
const gateWorkflow = (proposed) => (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlText */ .pS)((0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)([
    { key: 'name', value: 'Aduana' },
    on([
        {
            key: 'push',
            value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)([{ key: 'branches', value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flowList */ .Lv)(branchesOf(proposed.defaultBranch)) }]),
        },
        { key: 'pull_request', value: null },
        { key: 'merge_group', value: null },
    ]),
    NOTHING_BY_DEFAULT,
    jobs(15, proposed, { permissions: [], inputs: [] }),
]), ['Make the job `gate` a required check of the default branch: until then nothing is blocked.']);
/** All of history once a week, in a file of its own. */
const weeklyWorkflow = (proposed, { minute, hour, weekday }) => (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlText */ .pS)((0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)([
    { key: 'name', value: 'Aduana, all history' },
    on([
        {
            key: 'schedule',
            value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockList */ .M2)([(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)([{ key: 'cron', value: `${minute} ${hour} * * ${weekday}` }])]),
        },
        { key: 'workflow_dispatch', value: null },
    ]),
    NOTHING_BY_DEFAULT,
    {
        key: 'concurrency',
        value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)([
            { key: 'group', value: 'aduana-weekly' },
            { key: 'cancel-in-progress', value: false },
        ]),
        blankLineBefore: true,
    },
    jobs(60, proposed, {
        permissions: [
            { key: 'issues', value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .remarked */ .q0)('write', 'for the one issue that is open while something blocks') },
        ],
        inputs: [{ key: 'tracking-issue', value: true }],
    }),
]), ['In a file of its own: GitHub switches off a whole workflow file when its schedule sleeps.']);
const branchesOf = (branch) => branch === 'main' || branch === 'master' || !PLAIN_BRANCH.test(branch)
    ? [PLAIN_BRANCH.test(branch) ? branch : 'main']
    : [branch, 'main'];
const on = (events) => ({ key: 'on', value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)(events), blankLineBefore: true });
const NOTHING_BY_DEFAULT = { key: 'permissions', value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flowMap */ .vv)([]), blankLineBefore: true };
const jobs = (minutes, { gate, isUnpinned }, { permissions, inputs }) => ({
    key: 'jobs',
    blankLineBefore: true,
    value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)([
        {
            key: 'gate',
            value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)([
                { key: 'runs-on', value: 'ubuntu-24.04' },
                { key: 'timeout-minutes', value: minutes },
                {
                    key: 'permissions',
                    value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)([
                        { key: 'contents', value: 'read' },
                        { key: 'actions', value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .remarked */ .q0)('read', 'to see that the weekly run still takes place') },
                        ...permissions,
                    ]),
                },
                {
                    key: 'steps',
                    value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockList */ .M2)([
                        (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)([
                            { key: 'uses', value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .remarked */ .q0)(CHECKOUT, 'v7.0.1') },
                            {
                                key: 'with',
                                value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)([
                                    { key: 'fetch-depth', value: 0 },
                                    { key: 'persist-credentials', value: false },
                                ]),
                            },
                        ]),
                        (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)([
                            {
                                key: 'uses',
                                value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .remarked */ .q0)(gate, isUnpinned
                                    ? 'put the commit of the release that you reviewed here'
                                    : 'the commit of the gate that wrote this file'),
                            },
                            ...(inputs.length === 0 ? [] : [{ key: 'with', value: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)(inputs) }]),
                        ]),
                    ]),
                },
            ]),
        },
    ]),
});


/***/ }),

/***/ 54099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ flowList),
/* harmony export */   M2: () => (/* binding */ blockList),
/* harmony export */   cl: () => (/* binding */ blockMap),
/* harmony export */   pS: () => (/* binding */ yamlText),
/* harmony export */   q0: () => (/* binding */ remarked),
/* harmony export */   vv: () => (/* binding */ flowMap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _parsers_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24119);


const nodeOf = (part) => (typeof part === 'object' && part !== null ? part : new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(part));
/** `[a, b]` on one line. */
const flowList = (items) => {
    const list = blockList(items);
    list.flow = true;
    return list;
};
const blockList = (items) => {
    const list = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLSeq */ .Rw();
    list.items = items.map(nodeOf);
    return list;
};
/** `{ a: b }` on one line. */
const flowMap = (entries) => {
    const map = blockMap(entries);
    map.flow = true;
    return map;
};
/** A text with a remark behind it on its line. */
const remarked = (text, remark) => {
    const scalar = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(text);
    scalar.comment = commented([remark]);
    return scalar;
};
const blockMap = (entries) => {
    const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    for (const { key, value, comment = [], blankLineBefore = false } of entries) {
        const scalar = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(key);
        if (comment.length > 0)
            scalar.commentBefore = commented(comment);
        if (blankLineBefore)
            scalar.spaceBefore = true;
        map.items.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(scalar, nodeOf(value)));
    }
    return map;
};
const LONGEST_LINE = 200;
const commented = (lines) => lines.map((line) => ` ${(0,_parsers_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(line, LONGEST_LINE)}`).join('\n');
/** The text of a file. */
const yamlText = (root, above = []) => {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo();
    document.contents = root;
    return `${above.map((line) => `# ${(0,_parsers_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(line, LONGEST_LINE)}\n`).join('')}${document.toString({ lineWidth: 0, nullStr: '' })}`;
};


/***/ })

};
