export const id = 293;
export const ids = [293];
export const modules = {

/***/ 8293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/checks/checks.generated.js + 150 modules
var checks_generated = __webpack_require__(51747);
// EXTERNAL MODULE: ./lib/checks/pipeline/collect.js + 5 modules
var collect = __webpack_require__(22136);
// EXTERNAL MODULE: ./lib/reporters/json/inert-json.js
var inert_json = __webpack_require__(90144);
// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(80282);
// EXTERNAL MODULE: ./lib/readers/commands.js + 3 modules
var readers_commands = __webpack_require__(41084);
// EXTERNAL MODULE: ./lib/readers/git/repository.js + 6 modules
var repository = __webpack_require__(38503);
// EXTERNAL MODULE: ./lib/readers/gitleaks/find-engine.js + 8 modules
var find_engine = __webpack_require__(26503);
// EXTERNAL MODULE: ./lib/readers/private-folder.js
var private_folder = __webpack_require__(66044);
;// CONCATENATED MODULE: ./lib/entrypoints/doctor-item.js
const ok = (id, what, said) => ({ id, what, state: 'ok', said });
const missing = (id, what, said, fix) => ({
    id,
    what,
    state: 'missing',
    said,
    fix,
});
const notSeen = (id, what, said, fix) => ({
    id,
    what,
    state: 'not-seen',
    said,
    ...(fix === undefined ? {} : { fix }),
});

;// CONCATENATED MODULE: ./lib/entrypoints/doctor-machine.js





/** What is to be said of this machine and this clone. */
const machineItems = async (request, policy) => {
    const commands = (0,readers_commands/* createCommands */.h)(request);
    return [await cloneItem(request, commands), await engineItem(request, commands), snykItem(request, policy)];
};
const cloneItem = async ({ folder }, commands) => {
    const what = 'The clone has all history';
    const opened = await (0,repository/* openRepository */.h)(folder, commands, { offline: true });
    if (opened.status === 'none')
        return missing('clone', what, 'this folder is no git repository', 'Run `git init`.');
    if (opened.status === 'refused')
        return missing('clone', what, 'git cannot read it', opened.reason);
    return opened.repository.shallow
        ? missing('clone', what, 'it is shallow', 'Run `git fetch --unshallow`.')
        : ok('clone', what, 'it is not shallow');
};
const engineItem = async (request, commands) => {
    const what = 'gitleaks can be run';
    const { folder, gitleaksPath, offline, allowWebAssembly, cacheFolder, environment, signal } = request;
    const scratch = await (0,private_folder/* openPrivateFolder */.q)(folder);
    const found = await (0,find_engine/* findGitleaks */.i)({
        folder,
        ...(gitleaksPath === undefined ? {} : { path: gitleaksPath }),
        offline,
        allowWebAssembly,
        cacheFolder,
        environment,
        privateFolder: scratch.path,
        commands,
        signal,
    }).finally(() => scratch.dispose());
    return found.status === 'found'
        ? ok('gitleaks', what, found.engine.label)
        : missing('gitleaks', what, 'it was not found', found.reason);
};
const snykItem = ({ snykToken }, { dependencies }) => {
    const what = 'Packages can be looked up';
    const { engine, snykRequiredOn } = dependencies;
    if (snykToken !== undefined)
        return ok('advisories', what, 'Snyk is asked first: there is a SNYK_TOKEN');
    const isNeeded = engine === 'snyk' || engine === 'both' || snykRequiredOn.length > 0;
    return isNeeded
        ? missing('advisories', what, 'the policy wants Snyk, and there is no SNYK_TOKEN here', 'Set SNYK_TOKEN, and give it to the Action as `snyk-token` from a secret.')
        : ok('advisories', what, 'OSV is asked; with a SNYK_TOKEN Snyk is asked first');
};

// EXTERNAL MODULE: ./lib/checks/dependencies/inventory.js + 53 modules
var dependencies_inventory = __webpack_require__(37391);
// EXTERNAL MODULE: ./lib/checks/dependencies/updates.js + 6 modules
var updates = __webpack_require__(48019);
// EXTERNAL MODULE: ./lib/config/parse-policy.js + 1 modules
var parse_policy = __webpack_require__(13551);
// EXTERNAL MODULE: ./lib/config/policy-of.js + 2 modules
var policy_of = __webpack_require__(51562);
// EXTERNAL MODULE: ./lib/parsers/path-pattern.js
var path_pattern = __webpack_require__(72386);
;// CONCATENATED MODULE: ./lib/parsers/codeowners.js

/** Where GitHub looks for the file, in this order. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/**
 * Who owns a path: those of the last line whose pattern matches it; nobody where no line does, or that line names nobody.
 * Source: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
const ownersOf = (text, path) => {
    let owners = [];
    for (const line of text.split('\n')) {
        const [pattern = '', ...named] = withoutComment(line).split(/\s+/);
        if (pattern === '' || !matches(pattern, path))
            continue;
        owners = named.filter((name) => /^@[\w./-]+$|^[^@\s]+@[^@\s]+$/.test(name));
    }
    return owners;
};
const withoutComment = (line) => line.replace(/(?:^|\s)#.*$/, '').trim();
/** `!` and `[ ]` mean nothing there: such a line covers no path. */
const isForeign = (pattern) => /^!|[[\]\\]/.test(pattern) || pattern.length > 500;
const matches = (pattern, path) => {
    if (isForeign(pattern))
        return false;
    const isFolderOnly = pattern.endsWith('/');
    const name = isFolderOnly ? pattern.slice(0, -1) : pattern;
    const isAnywhere = !name.includes('/');
    const whole = isAnywhere ? name : name.startsWith('/') ? name : `/${name}`;
    if (!isFolderOnly && (0,path_pattern/* matchesPath */.$)((0,path_pattern/* pathPattern */.s)(whole), path))
        return true;
    // `docs/*` is about what lies in the folder itself; `docs` and `*` are about everything below what they match too.
    if (!isFolderOnly && whole.includes('/') && whole.endsWith('*'))
        return false;
    return foldersOf(path).some((folder) => (0,path_pattern/* matchesPath */.$)((0,path_pattern/* pathPattern */.s)(whole), folder));
};
const foldersOf = (path) => {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, n) => parts.slice(0, n + 1).join('/'));
};

// EXTERNAL MODULE: ./lib/proposal/workflow-text.js
var workflow_text = __webpack_require__(60393);
;// CONCATENATED MODULE: ./lib/entrypoints/doctor-policy.js







const MAX_BYTES = 3 * 1024 * 1024;
const NAMED = 5;
/** What is to be said of the policy and of who may change it. */
const policyItems = async (ports, reading) => {
    const policy = reading.ok ? (0,policy_of/* policyOf */.U)(reading.written) : parse_policy/* DEFAULT_POLICY */.zj;
    const path = policy.path ?? 'aduana.yml';
    return {
        policy,
        items: [
            policyItem(reading, policy),
            reading.ok ? await servicesItem(ports, policy) : notSeen('services', SERVICES, 'The policy must be read first.'),
            await ownersItem(ports.files, [path, workflow_text/* GATE_WORKFLOW */.gg]),
            await updatesItem(ports, policy),
        ],
    };
};
const policyItem = (reading, { path }) => {
    const what = 'There is a policy';
    if (!reading.ok) {
        const [first] = reading.problems;
        const { location, message } = first ?? {
            location: { path: 'aduana.yml', startLine: 1 },
            message: 'it cannot be read',
        };
        return missing('policy', what, `${location.path}:${location.startLine}: ${message}`, 'Mend this line: a broken policy stops every run.');
    }
    return path === undefined
        ? missing('policy', what, 'the defaults hold', 'Run `aduana init`: it writes one from what is here.')
        : ok('policy', what, path);
};
const SERVICES = 'The policy knows every service';
const servicesItem = async ({ blueprints }, policy) => {
    const { blueprints: read, shortfalls } = await blueprints.read(policy.blueprints);
    const known = new Set(policy.services.map(({ blueprintName }) => blueprintName));
    const running = read
        .flatMap(({ services }) => services)
        .filter(({ type }) => !/^(?:keyvalue|redis|postgres)$/.test(type));
    const unknown = [...new Set(running.map(({ name }) => name))].filter((name) => !known.has(name));
    if (unknown.length > 0)
        return missing('services', SERVICES, `not in it: ${shown(unknown)}`, 'Name them under `services`: `aduana init --print` shows how.');
    if (shortfalls.length > 0)
        return notSeen('services', SERVICES, shortfalls.join(' '));
    return running.length + policy.services.length === 0
        ? missing('services', SERVICES, 'no Blueprint and no policy names a service', 'Name them under `services`, with the folders of their code.')
        : ok('services', SERVICES, `${new Set([...running.map(({ name }) => name), ...known]).size} of them`);
};
const ownersItem = async (files, guarded) => {
    const what = 'CODEOWNERS names who approves the policy and the workflows';
    const id = 'owners';
    for (const path of CODEOWNERS_PATHS) {
        const text = await files.readText(path, MAX_BYTES);
        if (!text.ok && text.problem === 'missing')
            continue;
        if (!text.ok)
            return notSeen(id, what, `${path} cannot be read as text.`);
        const open = guarded.filter((file) => ownersOf(text.text, file).length === 0);
        return open.length === 0
            ? ok(id, what, path)
            : missing(id, what, `in ${path} nobody owns ${shown(open)}`, `Add: ${guarded.map(pattern).join(' @owner, and ')} @owner. Then require a review of code owners.`);
    }
    return missing(id, what, 'there is no CODEOWNERS', `Write .github/CODEOWNERS: ${guarded.map(pattern).join(' @owner, and ')} @owner. Then require a review of code owners.`);
};
const pattern = (path) => (path.startsWith('.github/') ? '/.github/' : `/${path}`);
const updatesItem = async ({ files, pathMatches }, policy) => {
    const what = 'Dependabot knows every manifest';
    const inventory = await (0,dependencies_inventory/* takeInventory */.O)(files, policy.dependencies, pathMatches);
    const { uncovered, switchedOff, invalid } = await (0,updates/* updatesOf */.E)(inventory, undefined, policy.services);
    const [fault] = [...invalid, ...switchedOff, ...uncovered].filter(({ neverBlocks }) => neverBlocks === undefined);
    return fault === undefined
        ? ok('updates', what, 'every one that there is')
        : missing('updates', what, fault.message, fault.fix ?? 'Mend `.github/dependabot.yml`.');
};
const shown = (names) => names.length > NAMED ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more` : names.join(', ');

// EXTERNAL MODULE: ./lib/checks/pipeline/check.js + 19 modules
var check = __webpack_require__(59791);
;// CONCATENATED MODULE: ./lib/entrypoints/doctor-workflows.js


/** What the files alone tell: each with the rules that judge it. */
const FILES = [
    [
        'ways-in',
        'The gate runs on every way into the default branch',
        'on push, pull_request and merge_group',
        ['way-in-without-gate', 'gate-behind-filter', 'conditional-gate', 'tolerated-verdict'],
    ],
    [
        'weekly',
        'It looks at all history every week',
        'in a file of its own',
        ['gate-not-weekly', 'weekly-gate-in-shared-file'],
    ],
    ['history', 'It sees all commits', 'its checkout has them', ['shallow-gate']],
    ['pins', 'It is pinned to a commit', 'and so is all that runs beside it', ['unpinned-gate']],
    ['permissions', 'Its token may do no more than it needs', 'least permissions', ['overpowered-gate']],
    [
        'trust',
        'No workflow hands secrets to code that nobody reviewed',
        'none does',
        ['untrusted-checkout', 'echoed-secret', 'inherited-secrets'],
    ],
];
/** What is to be said of the workflows, and of GitHub's settings where GitHub was asked. */
const workflowItems = (collected) => {
    const [ways, ...others] = FILES;
    if (ways === undefined || collected.status !== 'ready') {
        const said = collected.status === 'ready' ? '' : collected.reason;
        return [
            missing('ways-in', ways?.[1] ?? '', said, 'Run `aduana init`: it writes the workflows.'),
            ...settingItems(undefined),
        ];
    }
    const { facts, shortfall } = collected;
    if (facts.places.length === 0)
        return [
            missing('ways-in', ways[1], 'no workflow runs it', 'Run `aduana init`: it writes the workflows.'),
            ...settingItems(facts),
        ];
    const judged = [ways, ...others].map(([id, what, said, rules]) => judgedBy(id, what, said, rules, facts));
    const gap = shortfall === undefined ? [] : [notSeen('workflows', 'Every workflow can be read', shortfall)];
    return [...judged, ...gap, ...settingItems(facts)];
};
const judgedBy = (id, what, said, rules, facts) => {
    const [first] = rules.flatMap((name) => violationsOf(name, facts));
    return first === undefined
        ? ok(id, what, said)
        : missing(id, what, first.violation.message, first.violation.fix ?? first.remediation);
};
const violationsOf = (name, facts) => {
    const rule = check/* default */.A.rules[name];
    return [...rule.check(facts)].map((violation) => ({ violation, remediation: rule.meta.remediation }));
};
const NO_TOKEN = 'GitHub was not asked: there is no token.';
const GIVE_TOKEN = 'Run it again with a token in GITHUB_TOKEN: `gh auth token` prints one.';
/** The settings of GitHub without which workflows guard nothing. */
const settingItems = (facts) => {
    const [required, weekly, alerts, push] = SETTINGS;
    const live = facts?.live;
    if (facts === undefined || live === undefined)
        return SETTINGS.map(([id, what]) => notSeen(id, what, NO_TOKEN, GIVE_TOKEN));
    const { requirement, weekly: run, dependabot, pushProtection } = live;
    return [
        requirement.kind === 'not-seen'
            ? notSeen(...required, requirement.why)
            : judgedBy(...required, `on ${live.branch}`, ['gate-not-required', 'bypassable-gate'], facts),
        run.kind === 'not-seen'
            ? notSeen(...weekly, run.why)
            : run.kind === 'none'
                ? missing(...weekly, 'no file says that there is one', 'Run `aduana init`: it writes one.')
                : judgedBy(...weekly, run.kind === 'fresh' ? `on ${run.on}` : '', ['stale-weekly-run'], facts),
        switchItem(...alerts, dependabot, 'silent-dependabot', facts),
        switchItem(...push, pushProtection, 'unprotected-push', facts),
    ];
};
const SETTINGS = [
    ['required', 'The gate is a required check'],
    ['last-weekly-run', 'The last weekly run is younger than 8 days'],
    ['alerts', 'Dependabot tells of vulnerable packages'],
    ['push-protection', 'GitHub refuses a push with a secret in it'],
];
const switchItem = (id, what, state, rule, facts) => state.seen ? judgedBy(id, what, state.value, [rule], facts) : notSeen(id, what, state.why);

// EXTERNAL MODULE: ./lib/entrypoints/exit-code.js
var exit_code = __webpack_require__(83269);
// EXTERNAL MODULE: ./lib/entrypoints/github-access.js
var github_access = __webpack_require__(59971);
// EXTERNAL MODULE: ./lib/entrypoints/local-request.js + 2 modules
var local_request = __webpack_require__(38156);
// EXTERNAL MODULE: ./lib/entrypoints/open-sources.js + 82 modules
var open_sources = __webpack_require__(70869);
// EXTERNAL MODULE: ./lib/entrypoints/read-policy.js
var read_policy = __webpack_require__(72322);
// EXTERNAL MODULE: ./lib/entrypoints/reported-rules.js
var reported_rules = __webpack_require__(64154);
// EXTERNAL MODULE: ./lib/entrypoints/version.generated.js
var version_generated = __webpack_require__(52744);
;// CONCATENATED MODULE: ./lib/entrypoints/doctor-command.js














/**
 * `aduana doctor`: what a gate needs, each with whether it is there and the step that mends it. Judges no code. 0 is all there, 1 is
 * something missing, 3 is nothing missing as far as could be seen.
 */
const doctor = async (folder, flags, console) => {
    const request = {
        ...(0,local_request/* localRequest */.r)(folder, flags, console),
        ...(flags.offline === true ? {} : (0,github_access/* gitHubOnMachine */.C)(console.env)),
        scope: { mode: 'tree', trigger: 'local' },
    };
    const sources = await (0,open_sources/* openSources */.H)(request);
    if (sources.status !== 'open') {
        console.stderr.write(`aduana: ${(0,terminal_text/* terminalText */.e)(sources.problem)}\n`);
        return sources.status === 'bad-usage' ? exit_code/* EXIT */.d.usage : exit_code/* EXIT */.d.incomplete;
    }
    const { ports } = sources;
    const { today } = request;
    const reading = await (0,read_policy/* readPolicy */.T4)({
        files: ports.files,
        today,
        ruleIds: Object.keys((0,reported_rules/* reportedRules */.r)(checks_generated/* checks */.A, version_generated/* VERSION */.x)),
        ...(flags.config === undefined ? {} : { named: flags.config }),
    });
    const ofPolicy = await policyItems(ports, reading);
    const items = [
        ...ofPolicy.items,
        ...workflowItems(await (0,collect/* collect */.F)({ ...ports, today }, ofPolicy.policy)),
        ...(await machineItems(request, ofPolicy.policy)),
    ];
    if (flags.format === 'json')
        console.stdout.write(`${(0,inert_json/* inertJson */.n)({ schemaVersion: 1, items })}\n`);
    else
        for (const line of doctorLines(items))
            console.stderr.write(`${line}\n`);
    return endOf(items);
};
const endOf = (items) => {
    if (items.some(({ state }) => state === 'missing'))
        return exit_code/* EXIT */.d.violations;
    return items.some(({ state }) => state === 'not-seen') ? exit_code/* EXIT */.d.incomplete : exit_code/* EXIT */.d.pass;
};
const MARKS = { ok: '✔', missing: '✘', 'not-seen': '?' };
const doctorLines = (items) => {
    const count = (state) => items.filter((item) => item.state === state).length;
    return [
        ...items.flatMap(({ what, state, said, fix }) => [
            `${MARKS[state]} ${what}: ${(0,terminal_text/* terminalText */.e)(state === 'not-seen' ? `could not see. ${said}` : said)}`,
            ...(fix === undefined ? [] : [`  fix: ${(0,terminal_text/* terminalText */.e)(fix)}`]),
        ]),
        '',
        `${count('ok')} there, ${count('missing')} missing, ${count('not-seen')} could not be seen.`,
    ];
};


/***/ }),

/***/ 59971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gitHubOnMachine)
/* harmony export */ });
/* unused harmony export gitHubInAction */
/** In a run of GitHub's, which says itself where it is. */
const gitHubInAction = (env, token) => {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if (token === undefined || repository === '')
        return {};
    const runId = env['GITHUB_RUN_ID'];
    return { gitHub: { token, ...apiOf(env), repository, ...(runId === undefined ? {} : { runId }) } };
};
/** On a machine, with a token by the names that GitHub's own tools read. Never a flag: the list of processes would show it. */
const gitHubOnMachine = (env) => {
    const token = [env['GH_TOKEN'], env['GITHUB_TOKEN']]
        .map((one) => one?.trim())
        .find((one) => one !== undefined && one !== '');
    return token === undefined ? {} : { gitHub: { token, ...apiOf(env) } };
};
const apiOf = ({ GITHUB_API_URL: url }) => url === undefined || url.trim() === '' ? {} : { apiUrl: url.trim() };


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


/***/ }),

/***/ 90144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inertJson)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75016);

/**
 * JSON that means exactly `value` and does nothing to whoever prints it: what cannot be seen, and the `##[` that a runner obeys,
 * are written as JSON escapes.
 */
const inertJson = (value, indent = 0) => JSON.stringify(value, null, indent)
    .replace(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSEEN */ .P, escapeUnits)
    .replace(/##(?=\[)/g, '#\\u0023');
/** A newline is layout here: inside a string it is an escape already. */
const escapeUnits = (character) => character === '\n'
    ? character
    : character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');


/***/ })

};
