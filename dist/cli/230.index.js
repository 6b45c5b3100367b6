export const id = 230;
export const ids = [230];
export const modules = {

/***/ 25007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ blindReport)
/* harmony export */ });
/* harmony import */ var _config_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13551);
/* harmony import */ var _gate_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23868);
/* harmony import */ var _reported_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64154);
/* harmony import */ var _version_generated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52744);




/** The report of a run in which nothing could be opened: every check *could not look*, for the same reason. */
const blindReport = (checks, reason, { mode, trigger }) => (0,_gate_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)({
    toolVersion: _version_generated_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
    scope: { mode: mode === 'staged' ? 'range' : mode, trigger },
    outcomes: checks.map(({ id, title }) => ({
        id,
        title,
        status: 'unavailable',
        cause: 'could-not-look',
        reason,
        findings: [],
        coverage: [],
        tables: [],
        graphs: [],
    })),
    covering: new Map(),
    policy: _config_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj,
    rules: (0,_reported_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .reportedRules */ .r)(checks, _version_generated_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x),
});


/***/ }),

/***/ 91366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/checks/checks.generated.js + 150 modules
var checks_generated = __webpack_require__(51747);
// EXTERNAL MODULE: ./lib/config/schema-problems.js
var schema_problems = __webpack_require__(28344);
// EXTERNAL MODULE: ./lib/model/could-not-look.js
var could_not_look = __webpack_require__(49938);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(89506);
// EXTERNAL MODULE: ./lib/entrypoints/blind-report.js
var blind_report = __webpack_require__(25007);
// EXTERNAL MODULE: ./lib/checks/pipeline/read-sources.js
var read_sources = __webpack_require__(51393);
// EXTERNAL MODULE: ./lib/readers/commands.js + 3 modules
var commands = __webpack_require__(41084);
// EXTERNAL MODULE: ./lib/readers/commit-files.js
var commit_files = __webpack_require__(68973);
// EXTERNAL MODULE: ./lib/readers/git/repository.js + 6 modules
var git_repository = __webpack_require__(38503);
// EXTERNAL MODULE: ./lib/checks/pipeline/find-gate.js
var find_gate = __webpack_require__(44585);
// EXTERNAL MODULE: ./lib/parsers/github-workflow/condition.js
var github_workflow_condition = __webpack_require__(43413);
;// CONCATENATED MODULE: ./lib/workflow-change/hearing.js

/** Conditions that are new, other jobs that must have passed, and failures that no longer count. */
const hearing = (before, after) => [
    ...newConditions(before, after).map(({ location }) => ({
        item: 'condition',
        how: 'runs the gate under another `if`, which may be false',
        location,
        counts: 'when-run',
    })),
    ...(isFollower(before) || !isFollower(after)
        ? []
        : [
            {
                item: 'needs',
                how: 'runs the gate after other jobs, and a job that is skipped because one of them failed counts as passed',
                location: after.found.needs ?? after.found.location,
                counts: 'when-run',
            },
        ]),
    ...after.found.tolerated
        .filter(({ why }) => !before.found.tolerated.some((other) => other.why === why))
        .map(({ why, location }) => ({
        item: 'verdict',
        how: `no longer fails when the gate does, because ${why}`,
        location,
        counts: 'when-run',
    })),
];
/** Only conditions that are not plainly true on the events that started the gate before. */
const newConditions = (before, after) => {
    const known = new Set(before.found.conditions.map(asWritten));
    const events = before.workflow.triggers
        .map(({ event }) => event)
        .filter((event) => before.found.conditions.every(({ text }) => (0,github_workflow_condition/* conditionOn */.r)(text, event) !== 'false'));
    return after.found.conditions.filter((condition) => !known.has(asWritten(condition)) && events.some((event) => (0,github_workflow_condition/* conditionOn */.r)(condition.text, event) !== 'true'));
};
const asWritten = ({ text }) => text
    .trim()
    .replace(/^\$\{\{([\s\S]*)\}\}$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
const isFollower = ({ found }) => found.needs !== undefined && !found.conditions.some(({ text }) => (0,github_workflow_condition/* runsWhateverHappened */.W)(text));

;// CONCATENATED MODULE: ./lib/workflow-change/inputs.js
/** The inputs with which the gate looks at less than before. What an expression gives is not known here: only another one is named. */
const looserInputs = (before, after, rules) => [
    ...fewerChecks(before, after, rules),
    ...Object.entries(rules.directions).flatMap(([name, direction]) => {
        const [was, is] = [textOf(before, name), textOf(after, name)];
        if (was === is || direction.kind === 'checks')
            return [];
        const how = howOf(name, was, is, direction);
        return how === undefined ? [] : [{ name, how, canBeHeld: direction.kind !== 'taking-away' }];
    }),
];
/** What each input of the gate's step comes to, in the words of a report, and those that the jobs around it hand on under its names. */
const inputChanges = (before, after, rules) => {
    if (before.found.call.uses === undefined || after.found.call.uses === undefined)
        return [];
    return [
        ...changesBetween(before.found.call.inputs, after.found.call, after.found.location, rules),
        ...callersOf(after).flatMap((job, i) => changesBetween(callersOf(before)[i]?.inputs ?? NONE, job, job.location, rules).map((change) => ({ ...change, counts: 'when-run' }))),
    ];
};
const NONE = new Map();
/** The jobs that call a workflow in which the step stands. */
const callersOf = ({ found }) => found.jobs.filter(({ uses }) => uses !== undefined && uses !== found.call.uses);
const changesBetween = (before, { inputs }, elsewhere, rules) => looserInputs(textsOf(before), textsOf(inputs), rules).map(({ name, how, canBeHeld }) => ({
    item: `input:${name}`,
    how,
    location: inputs.get(name)?.location ?? elsewhere,
    counts: canBeHeld ? 'held' : 'when-run',
}));
const textsOf = (inputs) => new Map([...inputs].map(([name, { text }]) => [name.toLowerCase(), text.trim()]));
/** The checks that run; undefined where an expression says which. */
const checksThatRun = (texts, { checks }) => {
    const [only, skip] = [textOf(texts, 'only'), textOf(texts, 'skip')];
    if (isExpression(only) || isExpression(skip))
        return undefined;
    const [named, left] = [wordsOf(only), wordsOf(skip)];
    return checks.filter((id) => (named.length === 0 || named.includes(id)) && !left.includes(id));
};
const isExpression = (text) => text.includes('${{');
const textOf = (texts, name) => texts.get(name) ?? '';
const wordsOf = (text) => text.split(/[\s,]+/).filter((word) => word !== '');
const fewerChecks = (before, after, rules) => {
    const changed = ['only', 'skip'].filter((name) => textOf(before, name) !== textOf(after, name));
    const name = changed.includes('skip') && textOf(after, 'skip') !== '' ? 'skip' : changed[0];
    if (name === undefined)
        return [];
    const [was, is] = [checksThatRun(before, rules), checksThatRun(after, rules)];
    if (is === undefined || was === undefined) {
        return [{ name, how: `says by an expression which checks the gate runs (\`${name}\`)`, canBeHeld: true }];
    }
    const lost = was.filter((id) => !is.includes(id));
    const how = `no longer lets the gate run ${lost.map((id) => `\`${id}\``).join(', ')} (\`${name}\`)`;
    return lost.length === 0 ? [] : [{ name, how, canBeHeld: true }];
};
const howOf = (name, was, is, direction) => {
    const input = `\`${name}\``;
    switch (direction.kind) {
        case 'any-change':
            return is === '' ? `no longer gives the gate ${input}` : `gives the gate another ${input}`;
        case 'giving':
            return is === '' ? undefined : `gives the gate another ${input}`;
        case 'taking-away':
            return is === '' ? `no longer gives the gate ${input}` : undefined;
        case 'ordered':
            return milder(input, was, is, direction);
        default:
            return undefined;
    }
};
const milder = (input, was, is, { strictestFirst, usual }) => {
    if (isExpression(was) || isExpression(is))
        return `says by an expression what ${input} of the gate is`;
    const rank = (text) => strictestFirst.indexOf(text === '' ? usual : text);
    if (rank(is) >= 0 && rank(is) <= rank(was))
        return undefined;
    const shown = (text) => (text === '' ? 'what holds without it' : `\`${text.slice(0, 20)}\``);
    return `takes ${input} of the gate from ${shown(was)} to ${shown(is)}`;
};

;// CONCATENATED MODULE: ./lib/workflow-change/pin.js
const COMMIT = /^(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/;
const BY_WHOEVER_APPROVES = 'A pin that moves from commit to commit is how the gate is updated: whoever approves the change has reviewed that release.';
/** Which code the gate is: its repository, its version, its command. */
const pin = (before, after) => {
    const [was, is] = [sourceOf(before), sourceOf(after)];
    if (was.name === is.name && was.version === is.version)
        return [];
    const change = { item: 'pin', location: after.found.location, counts: 'when-run' };
    if (was.name !== is.name)
        return [{ ...change, how: 'runs the gate from another place, or by another command' }];
    if (COMMIT.test(is.version)) {
        return [
            {
                ...change,
                how: `pins the gate to the commit \`${is.version.slice(0, 12)}\``,
                neverBlocks: BY_WHOEVER_APPROVES,
            },
        ];
    }
    return [
        { ...change, how: `takes the gate from \`${is.version.slice(0, 80)}\`, which is no commit and can be moved` },
    ];
};
const sourceOf = ({ found: { call } }) => {
    const uses = call.uses?.text;
    if (uses === undefined)
        return { name: commandIn(call.run?.text ?? ''), version: '' };
    const at = uses.lastIndexOf('@');
    const isLocal = uses.startsWith('./');
    return isLocal || at < 0
        ? { name: uses, version: '' }
        : { name: uses.slice(0, at).toLowerCase(), version: uses.slice(at + 1) };
};
/** The lines that run the gate, whatever stands around them. */
const commandIn = (script) => script
    .replace(/\\\r?\n/g, ' ')
    .split('\n')
    .map((line) => line
    .replace(/(^|\s)#.*$/, '$1')
    .replace(/\s+/g, ' ')
    .trim())
    .filter((line) => /\baduana\b/.test(line))
    .join('\n');

;// CONCATENATED MODULE: ./lib/workflow-change/gate-change.js
const innermostJob = ({ found }) => found.jobs.at(-1);

;// CONCATENATED MODULE: ./lib/workflow-change/surroundings.js

/** The name of the check, the machine, the token, the checkout and the variables that the gate runs with. */
const surroundings = (before, after) => [
    ...checkName(before, after),
    ...machine(before, after),
    ...token(before, after),
    ...checkout(before, after),
    ...variables(before, after),
];
const changed = (after, item, how, location = after.found.location) => ({
    item,
    how,
    location,
    counts: 'when-run',
});
const checkName = (before, after) => {
    if (nameOf(before) === nameOf(after))
        return [];
    const [job] = after.found.jobs;
    const how = `reports the gate as \`${nameOf(after)}\` instead of \`${nameOf(before)}\`, and a required check is known by its name`;
    return [changed(after, 'check-name', how, job?.name?.location ?? job?.location)];
};
const nameOf = ({ found }) => found.jobs.map(({ id, name }) => name?.text ?? id).join(' / ');
/** The labels of GitHub's own runners: https://docs.github.com/actions/reference/runners/github-hosted-runners */
const HOSTED = /^(?:ubuntu|windows|macos)-[\w.-]+$/;
const machine = (before, after) => {
    const [was, is] = [innermostJob(before), innermostJob(after)];
    const isHosted = (labels = []) => labels.every((label) => HOSTED.test(label));
    const image = is?.container;
    return [
        ...(isHosted(was?.runsOn) && !isHosted(is?.runsOn)
            ? [changed(after, 'runs-on', "runs the gate on a machine that is none of GitHub's", is?.location)]
            : []),
        ...(image !== undefined && image.text !== was?.container?.text
            ? [changed(after, 'container', 'runs the gate in another container', image.location)]
            : []),
    ];
};
/** What the run's own token may do beyond before. */
const token = (before, after) => {
    const is = permissionsOf(after);
    const was = permissionsOf(before);
    if (was === undefined)
        return [];
    const [job] = after.found.jobs;
    if (is === undefined) {
        return [changed(after, 'permissions', 'no longer says what the token of the gate may do', job?.location)];
    }
    return is.granted
        .filter((grant) => /(?:^write-all$|: write$)/.test(grant) && !was.granted.includes(grant))
        .filter(() => !was.granted.includes('write-all'))
        .map((grant) => changed(after, `permissions:${grant}`, `gives the token of the gate \`${grant.slice(0, 60)}\``, is.location));
};
const permissionsOf = ({ workflow, found }) => found.jobs[0]?.permissions ?? workflow.permissions;
/** Inputs of actions/checkout that say which repository, commit and folder the gate finds. */
const PLACES = ['repository', 'ref', 'path'];
const checkout = (before, after) => {
    const [was, is] = [checkoutOf(before), checkoutOf(after)];
    if (is === undefined || was === undefined)
        return [];
    const location = (name) => is.inputs.get(name)?.location ?? is.location;
    return [
        ...(depthOf(is) < depthOf(was)
            ? [changed(after, 'fetch-depth', 'checks out less history for the gate', location('fetch-depth'))]
            : []),
        ...PLACES.filter((name) => is.inputs.has(name) && is.inputs.get(name)?.text !== was.inputs.get(name)?.text).map((name) => changed(after, `checkout:${name}`, `checks out another \`${name}\` for the gate`, location(name))),
    ];
};
const checkoutOf = (gate) => innermostJob(gate)?.steps.find(({ uses }) => uses?.text.startsWith('actions/checkout@'));
/** `0` is all history, and one commit where nothing is said. */
const depthOf = ({ inputs }) => {
    const depth = Number(inputs.get('fetch-depth')?.text ?? 1);
    return depth === 0 ? Number.POSITIVE_INFINITY : Number.isFinite(depth) ? depth : 0;
};
/** What a program takes from its environment: proxies, certificates, where programs and settings lie, which code Node loads. */
const STEERING = /^(?:NODE_|SNYK_|OSV_|RENDER_|ADUANA_|GITLEAKS_|GIT_|GITHUB_|RUNNER_|ACTIONS_|INPUT_|SSL_|LD_|DYLD_|XDG_|NPM_|PATH$|PATHEXT$|HOME$|USERPROFILE$|TMP|TEMP|.*_PROXY$)/i;
/** Tokens are inputs of another spelling: one that is gone takes an engine away. */
const TOKENS = ['SNYK_TOKEN'];
const variables = (before, after) => {
    const [was, is] = [environmentOf(before), environmentOf(after)];
    return [
        ...[...is]
            .filter(([name, { text }]) => STEERING.test(name) && !TOKENS.includes(name) && was.get(name)?.text !== text)
            .map(([name, { location }]) => changed(after, `variable:${name}`, `gives the gate another \`${name.slice(0, 60)}\` of the environment`, location)),
        ...TOKENS.filter((name) => was.has(name) && !is.has(name) && !after.found.call.inputs.has('snyk-token')).map((name) => changed(after, `variable:${name}`, `no longer gives the gate \`${name}\``)),
    ];
};
const environmentOf = (gate) => new Map([...gate.found.within.variables, ...(innermostJob(gate)?.variables ?? []), ...gate.found.call.variables]);

// EXTERNAL MODULE: ./lib/checks/pipeline/branches.js
var branches = __webpack_require__(52134);
// EXTERNAL MODULE: ./lib/checks/pipeline/weekly.js
var weekly = __webpack_require__(54541);
;// CONCATENATED MODULE: ./lib/workflow-change/triggers.js


/** The events that the gate is to hear of; the others, such as a run by hand, guard nothing. */
const GUARDED_EVENTS = ['push', 'pull_request', 'merge_group', 'schedule'];
/** Events on which GitHub runs the workflow as the change has it. */
const RUN_AS_CHANGED = ['pull_request', 'merge_group'];
/** Events that are gone, and filters that let less through. */
const triggers = (before, after) => before.workflow.triggers
    .filter(({ event }) => GUARDED_EVENTS.includes(event))
    .flatMap((trigger) => {
    const { event } = trigger;
    const now = after.workflow.triggers.find((other) => other.event === event);
    const counts = RUN_AS_CHANGED.includes(event) ? 'when-run' : 'after-merge';
    if (now === undefined) {
        const how = event === 'schedule' ? 'no longer runs the gate on schedule' : `no longer starts on \`${event}\``;
        return [{ item: `trigger:${event}`, how, location: after.workflow.location, counts }];
    }
    return narrowed(trigger, now).map(({ filter, how }) => ({
        item: `trigger:${event} ${filter}`,
        how,
        location: now.pathFilter ?? now.location,
        counts,
    }));
});
const narrowed = (before, after) => {
    const on = `on \`${after.event}\``;
    const narrowing = (filter, isNarrower, how) => isNarrower ? [{ filter, how }] : [];
    return [
        ...narrowing('paths', takesLess(before.paths, after.paths), `starts ${on} for fewer paths`),
        ...narrowing('paths-ignore', leavesOutMore(before.pathsIgnore, after.pathsIgnore), `starts ${on} for fewer paths, because \`paths-ignore\` leaves out more`),
        ...narrowing('branches', reachesFewer(before, after), `starts ${on} for fewer branches`),
        ...narrowing('types', hasFewerTypes(before, after), `starts ${on} for fewer types of activity`),
        ...narrowing('schedule', isRarer(before, after), `runs the gate on schedule ${cadence(after)} instead of ${cadence(before)}`),
    ];
};
const reachesFewer = (before, after) => ((0,branches/* reachesDefaultBranch */.Z)(before) && !(0,branches/* reachesDefaultBranch */.Z)(after)) ||
    takesLess(before.branches, after.branches) ||
    leavesOutMore(before.branchesIgnore, after.branchesIgnore) ||
    (isUnfiltered(before) && !isUnfiltered(after));
const isUnfiltered = ({ branches, branchesIgnore, tags, tagsIgnore }) => branches === undefined && branchesIgnore === undefined && tags === undefined && tagsIgnore === undefined;
/** A pattern that takes something in is gone, or one that takes something out is new. */
const takesLess = (before, after) => {
    if (after === undefined)
        return false;
    if (before === undefined)
        return true;
    const lost = before.filter((pattern) => !pattern.startsWith('!') && !after.includes(pattern));
    const newlyOut = after.filter((pattern) => pattern.startsWith('!') && !before.includes(pattern));
    return newlyOut.length > 0 || (lost.length > 0 && !after.includes('**'));
};
const leavesOutMore = (before = [], after = []) => after.some((pattern) => !before.includes(pattern));
/** What GitHub takes where a workflow says nothing: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const USUAL_TYPES = {
    pull_request: ['opened', 'synchronize', 'reopened'],
    merge_group: ['checks_requested'],
};
const typesOf = ({ event, types }) => types ?? USUAL_TYPES[event] ?? [];
const hasFewerTypes = (before, after) => {
    const now = typesOf(after);
    return typesOf(before).some((type) => !now.includes(type));
};
/** The longest time between two scheduled runs of a trigger, in days. */
const gapOf = ({ crons }) => Math.min(Number.POSITIVE_INFINITY, ...crons.flatMap(({ text }) => (0,weekly/* longestGapInDays */.D)(text) ?? []));
const isRarer = (before, after) => before.event === 'schedule' && gapOf(after) > gapOf(before);
const cadence = (trigger) => {
    const days = gapOf(trigger);
    if (!Number.isFinite(days))
        return 'never';
    return days === 1 ? 'every day' : `every ${days} days`;
};

;// CONCATENATED MODULE: ./lib/workflow-change/compare-gates.js






/** In how many other places a gate that is gone is looked for, and how many gates: beyond, they are gone. */
const CANDIDATES = 50;
const SEARCHES = 50;
/** Every place of these workflows that runs the gate, with the workflow that starts it. */
const gatesOf = (sources) => [...sources.workflows.values()].flatMap((workflow) => (0,find_gate/* gatesIn */.W)(workflow, sources).map((found) => ({ workflow, found })));
/**
 * What a change of the workflows makes the gate look at less, or keeps from being heard. A gate is known by its file and job; where
 * that is gone, one elsewhere that does as much is the same under another name. Pure.
 */
const gateLoosenings = (before, after, rules) => {
    const now = gatesOf(after);
    const byPlace = numbered(now);
    let searches = 0;
    return [...numbered(gatesOf(before).filter(isGuard))].flatMap(([place, gate]) => {
        const same = byPlace.get(place);
        if (same !== undefined)
            return looseningsOf(gate, same, after, rules);
        searches += 1;
        return looseningsOf(gate, searches > SEARCHES ? undefined : elsewhere(gate, now, rules), after, rules);
    });
};
const isGuard = ({ workflow }) => workflow.triggers.some(({ event }) => GUARDED_EVENTS.includes(event));
/** By file and job, and the number among the gates of that job. */
const numbered = (gates) => {
    const counts = new Map();
    return new Map(gates.map((gate) => {
        const place = JSON.stringify([gate.workflow.path, gate.found.job]);
        const number = counts.get(place) ?? 0;
        counts.set(place, number + 1);
        return [`${place} ${number}`, gate];
    }));
};
/** The gate that lost least: of the same job name in another file, or another job of the file, or any. */
const elsewhere = (gate, now, rules) => {
    const near = now.filter(({ workflow, found }) => workflow.path === gate.workflow.path || found.job === gate.found.job);
    const candidates = [...new Set([...near.slice(0, CANDIDATES), ...now.slice(0, CANDIDATES)])].map((candidate) => ({
        candidate,
        lost: changesOf(gate, candidate, rules).length,
        isNear: near.includes(candidate),
    }));
    const best = candidates.sort((a, b) => a.lost - b.lost).find(({ lost, isNear }) => lost === 0 || isNear);
    return best?.candidate;
};
const changesOf = (before, after, rules) => [
    ...ASPECTS.flatMap((aspect) => aspect(before, after)),
    ...inputChanges(before, after, rules),
];
const ASPECTS = [triggers, hearing, pin, surroundings];
const looseningsOf = (gate, now, after, rules) => {
    const { workflow, found } = gate;
    const runsAsChanged = workflow.triggers.some(({ event }) => RUN_AS_CHANGED.includes(event));
    if (now === undefined) {
        return [
            {
                about: workflow.path,
                item: `job:${found.job}`,
                how: `no longer runs the gate in the job \`${found.job}\``,
                location: after.workflows.get(workflow.path)?.location ?? { path: workflow.path, startLine: 1, startColumn: 1 },
                ...(runsAsChanged ? { atOnce: true } : {}),
            },
        ];
    }
    return changesOf(gate, now, rules).map(({ item, how, location, counts, neverBlocks }) => ({
        about: now.workflow.path,
        item: `job:${found.job} ${item}`,
        how,
        location,
        ...(counts === 'when-run' && runsAsChanged ? { atOnce: true } : {}),
        ...(neverBlocks === undefined ? {} : { neverBlocks }),
    }));
};

// EXTERNAL MODULE: ./lib/entrypoints/web-address.js
var web_address = __webpack_require__(53600);
;// CONCATENATED MODULE: ./lib/entrypoints/action-inputs.js


/** What the step's `with:` block may say. The names are those of action.yml. */
const INPUT_NAMES = (/* unused pure expression or super */ null && ([
    'config',
    'only',
    'skip',
    'history',
    'fail-on',
    'on-incomplete',
    'gitleaks-path',
    'snyk-token',
    'snyk-path',
    'osv-url',
    'render-api-key',
    'github-token',
    'comment',
    'check-run',
    'upload-sarif',
    'tracking-issue',
    'offline',
]));
/** Reads the inputs; GitHub checks none of them, not even required ones. `read` gives the trimmed text, '' when absent. */
const readInputs = (read) => {
    const failOn = read('fail-on');
    const onIncomplete = read('on-incomplete');
    const history = read('history');
    const offline = read('offline');
    const wrong = [
        oneOf('fail-on', failOn, severity/* SEVERITIES */.oC),
        oneOf('on-incomplete', onIncomplete, ['fail', 'warn']),
        oneOf('history', history, ['true', 'false']),
        oneOf('offline', offline, ['true', 'false']),
        ...Object.values(REPORTS).map((name) => oneOf(name, read(name), ['true', 'false'])),
        notAnAddress('osv-url', read('osv-url')),
    ].find((problem) => problem !== undefined);
    if (wrong !== undefined)
        return { ok: false, problem: wrong };
    return {
        ok: true,
        inputs: {
            ...given('config', read('config')),
            only: words(read('only')),
            skip: words(read('skip')),
            ...(history === '' ? {} : { history: history === 'true' }),
            ...(failOn === '' ? {} : { failOn: failOn }),
            ...(onIncomplete === '' ? {} : { onIncomplete: onIncomplete }),
            ...given('gitleaksPath', read('gitleaks-path')),
            ...given('snykToken', read('snyk-token')),
            ...given('snykPath', read('snyk-path')),
            ...given('osvUrl', read('osv-url')),
            ...given('renderApiKey', read('render-api-key')),
            ...given('githubToken', read('github-token')),
            reports: new Set(Object.entries(REPORTS).flatMap(([kind, name]) => (read(name) === 'true' ? [kind] : []))),
            offline: offline === 'true',
        },
    };
};
const REPORTS = {
    comment: 'comment',
    'check-run': 'check-run',
    sarif: 'upload-sarif',
    'tracking-issue': 'tracking-issue',
};
const given = (key, value) => value === '' ? {} : { [key]: value };
const notAnAddress = (name, value) => value === '' || (0,web_address/* isWebAddress */.d)(value)
    ? undefined
    : `The input \`${name}\` must be the address of a server, such as https://osv.example.com.`;
const oneOf = (name, value, allowed) => value === '' || allowed.includes(value) ? undefined : `The input \`${name}\` must be one of: ${allowed.join(', ')}.`;
const words = (text) => text
    .split(/[\s,]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

;// CONCATENATED MODULE: ./lib/entrypoints/input-directions.js


/** For every input of the Action, which way it loosens. */
const DIRECTIONS = {
    config: { kind: 'any-change' },
    only: { kind: 'checks' },
    skip: { kind: 'checks' },
    history: { kind: 'ordered', strictestFirst: ['true', 'false'], usual: 'false' },
    'fail-on': { kind: 'ordered', strictestFirst: severity/* SEVERITIES */.oC, usual: severity/* SEVERITIES */.oC[0] },
    'on-incomplete': { kind: 'ordered', strictestFirst: ['fail', 'warn'], usual: 'fail' },
    'gitleaks-path': { kind: 'giving' },
    'snyk-token': { kind: 'taking-away' },
    'snyk-path': { kind: 'giving' },
    'osv-url': { kind: 'giving' },
    'render-api-key': { kind: 'taking-away' },
    'github-token': { kind: 'taking-away' },
    comment: { kind: 'none' },
    'check-run': { kind: 'none' },
    'upload-sarif': { kind: 'none' },
    'tracking-issue': { kind: 'none' },
    offline: { kind: 'ordered', strictestFirst: ['false', 'true'], usual: 'false' },
};
/** How inputs are weighed beside a policy, which says what holds where they are not given. */
const inputRules = (policy) => ({
    checks: checks_generated/* checks */.A.map(({ id }) => id),
    directions: policy === undefined
        ? DIRECTIONS
        : {
            ...DIRECTIONS,
            'fail-on': { kind: 'ordered', strictestFirst: severity/* SEVERITIES */.oC, usual: strictestBar(policy) },
            'on-incomplete': { kind: 'ordered', strictestFirst: ['fail', 'warn'], usual: policy['on-incomplete'] },
        },
});
const strictestBar = (policy) => severity/* SEVERITIES */.oC.find((severity) => [policy['fail-on'], policy.dependencies['fail-on']].includes(severity)) ??
    policy['fail-on'];

// EXTERNAL MODULE: ./lib/entrypoints/policy-origin.js
var policy_origin = __webpack_require__(53136);
// EXTERNAL MODULE: ./lib/entrypoints/resolve-scope.js
var resolve_scope = __webpack_require__(83350);
;// CONCATENATED MODULE: ./lib/entrypoints/scope-request.js
/** All history instead of a range, where it is wanted; the change that the event is about stays. */
const withHistory = (scope, history) => history === true && scope.mode === 'range'
    ? { mode: 'history', trigger: scope.trigger, expectedHeads: scope.expectedHeads, change: scope }
    : scope;

;// CONCATENATED MODULE: ./lib/entrypoints/held-request.js











/**
 * The request as the workflow of the base would make it, wherever the change gives the gate's own step looser inputs: GitHub runs
 * the workflow of the change, and a gate that listens to it is no gate. What is given otherwise and no looser stays. A base that
 * does not run the gate, or gives an input by an expression, says nothing about it.
 * Throws CouldNotLook when git fails.
 */
const heldRequest = async (request) => {
    const { ownStep } = request;
    if (ownStep === undefined)
        return request;
    const base = await baseOf(request);
    if (base === undefined)
        return request;
    if (base.origin.kind === 'unreachable')
        return heldTo(new Map(), ['on-incomplete'], request, ownStep);
    const texts = await textsAt(base.origin.files, base.filesNow, request, ownStep);
    if (texts === undefined)
        return request;
    const looser = looserInputs(texts.before, texts.now, inputRules())
        .filter(({ name, canBeHeld }) => canBeHeld && isKnown(name, texts.before))
        .map(({ name }) => name);
    return { ...heldTo(texts.before, looser, request, ownStep), ...configOf(texts.before) };
};
/** Undefined where no change is judged, and where the run itself will say why it cannot look. */
const baseOf = async ({ folder, scope, offline, environment, signal }) => {
    const opened = await (0,git_repository/* openRepository */.h)(folder, (0,commands/* createCommands */.h)({ environment, signal }), { offline });
    if (opened.status !== 'opened')
        return undefined;
    const { repository } = opened;
    const resolved = await (0,resolve_scope/* resolveScope */.H)(scope, repository);
    if ('problem' in resolved || resolved.scope.head === undefined)
        return undefined;
    const origin = await (0,policy_origin/* policyOrigin */.V)(scope, resolved.scope, repository);
    return origin.kind === 'tree' ? undefined : { origin, filesNow: (0,commit_files/* commitFiles */.z)(repository, resolved.scope.head) };
};
/**
 * What the step is given in the base, and now. The inputs of a reusable workflow of another repository are those of the job that
 * calls it: what it makes of them nobody here knows, so that the change's file is the measure.
 */
const textsAt = async (files, filesNow, { scope }, step) => {
    const gates = gatesOf((await (0,read_sources/* readSources */.t)(files)).sources).filter(({ found }) => found.call.uses !== undefined);
    const ofFile = gates.filter(({ workflow }) => workflow.path === step.workflow);
    const ofJob = ofFile.filter(({ found }) => step.job === found.job || step.job === found.jobs.at(-1)?.id);
    const ofEvent = gates.filter(({ workflow }) => workflow.triggers.some(({ event }) => event === scope.trigger));
    const nearest = [ofJob, ofFile, ofEvent].find((some) => some.length > 0) ?? [];
    const candidates = nearest.map(({ found }) => found).slice(0, 20);
    const [called] = candidates.filter(({ call }) => call.uses?.text.includes('/.github/workflows/'));
    if (called !== undefined) {
        const now = gatesOf((await (0,read_sources/* readSources */.t)(filesNow)).sources).find(({ found }) => found.workflow === step.workflow && found.job === called.job);
        return now === undefined ? undefined : { before: textsOf(called.call.inputs), now: textsOf(now.found.call.inputs) };
    }
    const rules = inputRules();
    return candidates
        .map(({ call }) => ({ before: textsOf(call.inputs), now: step.inputs }))
        .map((texts) => ({ texts, looser: looserInputs(texts.before, texts.now, rules).length }))
        .sort((a, b) => a.looser - b.looser)[0]?.texts;
};
const isKnown = (name, before) => (name === 'only' || name === 'skip' ? ['only', 'skip'] : [name]).every((one) => !isExpression(before.get(one) ?? ''));
/** The policy of the base lies where the workflow of the base says. */
const configOf = (before) => {
    const path = before.get('config') ?? '';
    return isExpression(path) ? {} : { configBefore: path === '' ? {} : { path } };
};
const heldTo = (before, names, request, { inputs }) => {
    if (names.length === 0)
        return request;
    const texts = new Map(inputs);
    for (const name of names) {
        if (name !== 'config')
            texts.set(name, isReadable(name, before.get(name) ?? '') ? (before.get(name) ?? '') : '');
    }
    if (names.includes('only') || names.includes('skip')) {
        const [was = [], is = []] = [checksThatRun(before, inputRules()), checksThatRun(inputs, inputRules())];
        texts.set('only', [...new Set([...was, ...is])].join(','));
        texts.set('skip', '');
    }
    const reading = readInputs((name) => texts.get(name) ?? '');
    if (!reading.ok)
        return request;
    return { ...withInputs(request, reading.inputs), ...milderBar(names, request), heldInputs: names };
};
const isReadable = (name, text) => readInputs((one) => (one === name ? text : '')).ok;
/** What the change asks for may still be stricter than what holds without it. */
const milderBar = (names, { failOn }) => names.includes('fail-on') && failOn !== undefined ? { failOnAtMost: failOn } : {};
/** The request with exactly these inputs, as far as the run can be held to them. */
const withInputs = (request, inputs) => {
    const { failOn: _, onIncomplete: __, gitleaksPath: ___, snykPath: ____, osvUrl: _____, ...rest } = request;
    const { only, skip, failOn, onIncomplete, gitleaksPath, snykPath, osvUrl, offline, history } = inputs;
    return {
        ...rest,
        only,
        skip,
        ...(failOn === undefined ? {} : { failOn }),
        ...(onIncomplete === undefined ? {} : { onIncomplete }),
        ...(gitleaksPath === undefined ? {} : { gitleaksPath }),
        ...(snykPath === undefined ? {} : { snykPath }),
        ...(osvUrl === undefined ? {} : { osvUrl }),
        offline,
        scope: withHistory(request.scope, history),
    };
};

;// CONCATENATED MODULE: ./lib/config/merged-policy.js
/**
 * A policy made of several, with the place that each of its parts has in the first of `sources` that holds it. A part of a list is
 * known by what it says, wherever it stands there.
 */
const mergedPolicy = (file, sources) => {
    const path = sources.map((source) => source.path).find((known) => known !== undefined);
    const [first] = sources;
    return {
        ...(path === undefined ? {} : { path }),
        file,
        at(keys) {
            for (const source of sources) {
                const there = sameIn(source.file, file, keys);
                if (there !== undefined)
                    return source.at(there);
            }
            return first?.at([]) ?? { path: path ?? '', startLine: 1, startColumn: 1 };
        },
    };
};
/** `keys` of `merged` as keys of `source`. */
const sameIn = (source, merged, keys) => {
    const there = [];
    let [here, other] = [merged, source];
    for (const key of keys) {
        if (typeof here !== 'object' || here === null || typeof other !== 'object' || other === null)
            return undefined;
        const value = Object.getOwnPropertyDescriptor(here, key)?.value;
        const found = Array.isArray(other) ? positionsIn(other).get(JSON.stringify(value)) : key;
        if (found === undefined || !Object.hasOwn(other, found))
            return undefined;
        there.push(found);
        here = value;
        other = Object.getOwnPropertyDescriptor(other, found)?.value;
    }
    return there;
};
const known = new WeakMap();
const positionsIn = (list) => {
    const positions = known.get(list) ?? new Map(list.map((item, i) => [JSON.stringify(item), i]));
    known.set(list, positions);
    return positions;
};

// EXTERNAL MODULE: ./lib/config/parse-policy.js + 1 modules
var parse_policy = __webpack_require__(13551);
// EXTERNAL MODULE: ./lib/config/policy-of.js + 2 modules
var policy_of = __webpack_require__(51562);
// EXTERNAL MODULE: ./lib/model/rotation.js
var model_rotation = __webpack_require__(53587);
;// CONCATENATED MODULE: ./lib/policy-change/direction.js
const within = ({ keys, both }, ...further) => ({ keys: [...keys, ...further], both });
const loosened = (place, how, item) => direction_changed('loosens', place, how, item);
const tightened = (place, how, item) => direction_changed('tightens', place, how, item);
const direction_changed = (effect, { keys }, how, item) => ({
    effect,
    keys,
    about: keys.filter((key) => typeof key === 'string').join('.'),
    ...(item === undefined ? {} : { item }),
    how,
});

;// CONCATENATED MODULE: ./lib/policy-change/patterns.js
/** Nothing but names, `*`, `**` and `?`. */
const PLAIN = /^[^{}[\]()!+@|\\]+$/;
/** The globs that surely name all that `glob` names: itself, and the folders around it. */
const widerThan = (glob) => {
    const wider = new Set([glob, '**']);
    if (PLAIN.test(glob)) {
        for (let at = glob.indexOf('/'); at !== -1; at = glob.indexOf('/', at + 1))
            wider.add(`${glob.slice(0, at)}/**`);
    }
    return [...wider];
};
/** Whether one of the globs `wide` surely names all that the glob `narrow` names. */
const isWithin = (narrow, wide) => widerThan(narrow).some((glob) => wide.includes(glob));

;// CONCATENATED MODULE: ./lib/policy-change/lists.js


/** Names that demand something, or add to what is looked at: one less loosens. */
const fewerLoosens = (before, after, place) => {
    const [was, is] = [new Set(before), new Set(after)];
    const added = after.filter((name) => !was.has(name));
    return {
        stricter: [...before, ...added],
        changes: [
            ...before.filter((name) => !is.has(name)).map((name) => loosened(place, noLongerNames(name), name)),
            ...added.map((name) => tightened(place, nowNames(name), name)),
        ],
    };
};
/** As `fewerLoosens`, of a list that stands in the place of what would be derived: having one where there was none loosens too. */
const derivedUnlessNamed = (before, after, place) => before.length > 0 || after.length === 0
    ? fewerLoosens(before, after, place)
    : { stricter: before, changes: after.map((name, i) => loosened(within(place, i), nowNames(name), name)) };
/** As `derivedUnlessNamed`, of a list that may be left out. */
const derivedUnlessGiven = (before, after, place) => {
    if (before !== undefined && after !== undefined)
        return fewerLoosens(before, after, place);
    if (before === undefined && after === undefined)
        return { stricter: undefined, changes: [] };
    const how = before === undefined ? 'is now given' : 'is no longer given';
    return { stricter: before, changes: [loosened(place, how)] };
};
/** Globs, each with a reason, over what is not looked at: one more, or a wider one, loosens. */
const moreLoosens = (before, after, place) => {
    const was = before.map(({ path }) => path);
    const changes = [];
    const kept = after.filter(({ path }, i) => {
        const isKept = isWithin(path, was);
        if (!isKept)
            changes.push(loosened(within(place, i), nowNames(path), path));
        return isKept;
    });
    const gone = was.filter((path) => !after.some((one) => one.path === path));
    return { stricter: kept, changes: [...changes, ...gone.map((path) => tightened(place, noLongerNames(path), path))] };
};
const without = (names, others) => {
    const known = new Set(others);
    return names.filter((name) => !known.has(name));
};
const nowNames = (name) => `now names \`${name}\``;
const noLongerNames = (name) => `no longer names \`${name}\``;

;// CONCATENATED MODULE: ./lib/policy-change/records.js

/** Every key by its own direction. */
const fields = (directions) => (before, after, place) => {
    const changes = [];
    const stricter = Object.keys(directions).flatMap((key) => {
        const compared = directions[key](before[key], after[key], within(place, key));
        changes.push(...compared.changes);
        return compared.stricter === undefined ? [] : [[key, compared.stricter]];
    });
    return { stricter: Object.fromEntries(stricter), changes };
};
/** Entries by name: one less loosens. */
const entries = ({ empty, asNew, addingTightens = false, direction }) => (before, after, place) => {
    const was = new Map(Object.entries(before));
    const is = new Map(Object.entries(after));
    const changes = [];
    const stricter = [];
    for (const name of new Set([...was.keys(), ...is.keys()])) {
        const here = within(place, name);
        const now = is.get(name) ?? empty;
        const then = was.has(name) ? (was.get(name) ?? empty) : asNew(now);
        if (!is.has(name)) {
            changes.push(loosened(here, 'is no longer declared'));
            stricter.push([name, then]);
            continue;
        }
        if (!was.has(name) && addingTightens)
            changes.push(tightened(here, 'is now declared'));
        const compared = direction(then, now, here);
        changes.push(...compared.changes);
        stricter.push([name, compared.stricter]);
    }
    return { stricter: Object.fromEntries(stricter), changes };
};

;// CONCATENATED MODULE: ./lib/policy-change/scalars.js

/** Values from the strictest to the loosest. */
const strictestFirst = (order) => (before, after, place) => {
    const [was, is] = [order.indexOf(before), order.indexOf(after)];
    if (was === is)
        return same(before);
    return is > was
        ? { stricter: before, changes: [loosened(place, fromTo(before, after))] }
        : { stricter: after, changes: [tightened(place, fromTo(before, after))] };
};
/** A number of which less loosens. */
const lessLoosens = (before, after, place) => {
    if (before === after)
        return same(before);
    return after < before
        ? { stricter: before, changes: [loosened(place, fromTo(before, after))] }
        : { stricter: after, changes: [tightened(place, fromTo(before, after))] };
};
/** Nobody can tell which value is stricter, so every change loosens, save one to `strictest`. */
const anyChangeLoosens = (strictest) => (before, after, place) => {
    if (before === after)
        return same(before);
    return strictest !== undefined && after === strictest
        ? { stricter: after, changes: [tightened(place, fromTo(before, after))] }
        : { stricter: before, changes: [loosened(place, fromTo(before, after))] };
};
/** `goes from x to y`. */
const fromTo = (before, after) => {
    if (before === undefined)
        return `is now \`${after}\``;
    return after === undefined ? `is gone, and was \`${before}\`` : `goes from \`${before}\` to \`${after}\``;
};
const same = (value) => ({ stricter: value, changes: [] });

;// CONCATENATED MODULE: ./lib/policy-change/attestations.js





const period = (before, after, place) => {
    if (before === after)
        return { stricter: before, changes: [] };
    return after > before
        ? { stricter: before, changes: [loosened(place, fromTo(before, after))] }
        : { stricter: after, changes: [tightened(place, fromTo(before, after))] };
};
/** What it must cover: less loosens, also less than what holds where nothing is said. */
const scope = (before, after, place) => {
    const [then, now] = [before ?? usualScope(place), after ?? usualScope(place)];
    const [less, more] = [without(then, now), without(now, then)];
    const changes = [
        ...less.map((one) => loosened(place, noLongerNames(one), one)),
        ...more.map((one) => tightened(place, nowNames(one), one)),
    ];
    if (changes.length === 0)
        return { stricter: before, changes };
    return { stricter: more.length === 0 ? before : [...then, ...more], changes };
};
const report = (before, after, place) => {
    const usual = isPenetrationTest(place);
    const [then, now] = [before ?? usual, after ?? usual];
    if (then === now)
        return { stricter: before, changes: [] };
    return now
        ? { stricter: after, changes: [tightened(place, fromTo(before, after))] }
        : { stricter: before, changes: [loosened(place, fromTo(before, after))] };
};
const usualScope = (place) => (isPenetrationTest(place) ? [...model_rotation/* PENETRATION_TEST_SCOPE */.ym] : []);
const isPenetrationTest = ({ keys }) => keys[1] === model_rotation/* PENETRATION_TEST */.B1;
/** What has to be attested: one less, a smaller scope or a longer period loosens. */
const attestations = entries({
    empty: { period: 365 },
    asNew: (required) => required,
    addingTightens: true,
    direction: fields({
        period,
        scope,
        report,
        'supabase-organization': anyChangeLoosens(),
    }),
});

;// CONCATENATED MODULE: ./lib/policy-change/boundaries.js



/** What only some files may touch. Where both sides draw one otherwise, both hold: a file must be let through by each. */
const boundaries = (before, after, place) => {
    const drawn = after.filter((boundary) => !before.some((other) => isAsStrict(other, boundary)));
    return {
        stricter: [...before, ...drawn],
        changes: [
            ...before.flatMap((boundary) => weakened(boundary, after, place)),
            ...drawn.map(({ name }) => tightened(place, `now guards \`${name}\` otherwise`, name)),
        ],
    };
};
const weakened = (boundary, after, place) => {
    const { name } = boundary;
    if (after.some((other) => isAsStrict(other, boundary)))
        return [];
    const index = after.findIndex((other) => other.name === name);
    const now = after[index];
    if (now === undefined)
        return [loosened(place, `no longer guards \`${name}\``, name)];
    const here = within(place, index);
    const change = (key, how, item) => loosened(within(here, key), how, `${name} ${item}`);
    return [
        ...without(boundary.words, now.words).map((word) => change('words', noLongerNames(word), word)),
        ...without(boundary.modules, now.modules).map((module) => change('modules', noLongerNames(module), module)),
        ...now.only
            .filter((glob) => !isWithin(glob, boundary.only))
            .map((glob) => change('only', `${nowNames(glob)} for \`${name}\``, glob)),
    ];
};
const isAsStrict = (now, before) => now.name === before.name &&
    without(before.words, now.words).length === 0 &&
    without(before.modules, now.modules).length === 0 &&
    now.only.every((glob) => isWithin(glob, before.only));

;// CONCATENATED MODULE: ./lib/policy-change/env-groups.js


/**
 * What a group of the Dashboard is said to hold, which is believed: less hides what services are given, and one more that is wanted
 * already answers for it. A name that nothing wanted before may come with the change that wants it.
 */
const holds = (before, after, place) => {
    const wanted = wantedBefore(place);
    const added = without(after, before);
    const answered = added.filter((name) => wanted.has(name));
    const given = without(added, answered);
    return {
        stricter: [...before, ...given],
        changes: [
            ...without(before, after).map((name) => loosened(place, noLongerNames(name), name)),
            ...answered.map((name) => loosened(place, `${nowNames(name)}, which is required`, name)),
            ...given.map((name) => tightened(place, nowNames(name), name)),
        ],
    };
};
const wantedBefore = ({ both: { before } }) => new Set([
    ...Object.entries(before.secrets).flatMap(([name, secret]) => (secret?.required === false ? [] : [name])),
    ...Object.values(before.services).flatMap((service) => service?.requires ?? []),
]);

;// CONCATENATED MODULE: ./lib/policy-change/exceptions.js


/** Findings that are accepted: one more, a wider one, or a later end loosens; one less counts at once. */
const exceptions = (before, after, place) => {
    const [was, is] = [byTarget(before), byTarget(after)];
    const changes = [];
    const narrower = new Map();
    for (const then of was.values()) {
        const excusing = around(then, is);
        for (const now of excusing)
            narrower
                .set(now, narrower.get(now) ?? [])
                .get(now)
                ?.push(then);
        if (excusing.length === 0)
            changes.push(tightened(place, `no longer excuse ${targetOf(then)}`, targetOf(then)));
    }
    const stricter = [];
    for (const [i, now] of after.entries()) {
        const known = around(now, was);
        if (known.some((then) => then.expires >= now.expires)) {
            stricter.push(now);
            if (endsEarlier(now, known))
                changes.push(tightened(place, `excuse ${targetOf(now)} for less long`, targetOf(now)));
            continue;
        }
        changes.push(loosened(within(place, i), exceptions_howOf(now, known), `${now.rule} ${targetOf(now)}`));
        stricter.push(...(narrower.get(now) ?? []).map((then) => earlier(then, now)));
    }
    return { stricter, changes };
};
/** By rule and target; of several alike, the one that ends last. */
const byTarget = (list) => {
    const found = new Map();
    for (const one of list) {
        const key = keyOf(one.rule, one, targetOf(one));
        const same = found.get(key);
        if (same === undefined || same.expires < one.expires)
            found.set(key, one);
    }
    return found;
};
/** Those that cover all that `narrow` does, for as long as they hold. */
const around = (narrow, list) => {
    const targets = narrow.path === undefined ? [targetOf(narrow)] : widerThan(narrow.path);
    return targets.flatMap((target) => list.get(keyOf(narrow.rule, narrow, target)) ?? []);
};
const keyOf = (rule, { path }, target) => `${rule} ${path === undefined ? 'fingerprint' : 'path'} ${target}`;
const earlier = (then, now) => then.expires <= now.expires ? then : { ...then, expires: now.expires };
const endsEarlier = (now, known) => {
    const same = known.filter((then) => targetOf(then) === targetOf(now));
    return same.length > 0 && same.every((then) => then.expires > now.expires);
};
const targetOf = ({ fingerprint, path }) => fingerprint ?? path ?? '';
const exceptions_howOf = (now, known) => {
    const what = `\`${now.rule}\` for \`${targetOf(now)}\``;
    const [same] = known;
    return same === undefined
        ? `now excuse ${what} until ${now.expires}`
        : `excuse ${what} until ${now.expires} instead of ${same.expires}`;
};

;// CONCATENATED MODULE: ./lib/policy-change/exposure.js




/** What may be reached from outside: one port or address more loosens. */
const exposure = fields({
    webhooks: named(entries({
        empty: { service: '', route: '/' },
        asNew: (webhook) => webhook,
        addingTightens: true,
        direction: fields({
            service: anyChangeLoosens(),
            route: anyChangeLoosens(),
            'signed-with': anyChangeLoosens(),
            from: (before, after, place) => {
                if (JSON.stringify(before) === JSON.stringify(after))
                    return { stricter: before, changes: [] };
                return before === undefined
                    ? { stricter: after, changes: [tightened(place, 'is now given')] }
                    : {
                        stricter: before,
                        changes: [loosened(place, after === undefined ? 'is no longer given' : 'is changed')],
                    };
            },
        }),
    })),
    'public-ports': (before, after, place) => {
        const { kept, changes } = onlyThoseOf(before, after, place);
        return { stricter: kept, changes };
    },
    deployed: fewerLoosens,
    'database-clients': (before, after, place) => {
        if (before === undefined) {
            return after === undefined
                ? { stricter: undefined, changes: [] }
                : { stricter: after, changes: [tightened(place, 'is now given')] };
        }
        if (after === undefined)
            return { stricter: before, changes: [loosened(place, 'is no longer given')] };
        const { kept, changes } = onlyThoseOf(before, after, place);
        return { stricter: kept.length === 0 ? before : kept, changes };
    },
});
const onlyThoseOf = (before, after, place) => {
    const was = new Set(before);
    const changes = after.flatMap((item, i) => was.has(item) ? [] : [loosened(within(place, i), nowNames(String(item)), String(item))]);
    const gone = before.filter((item) => !after.includes(item));
    return {
        kept: after.filter((item) => was.has(item)),
        changes: [...changes, ...gone.map((item) => tightened(place, `no longer names \`${item}\``, String(item)))],
    };
};
/** Entries that always say something. */
function named(direction) {
    return (before, after, place) => {
        const { stricter, changes } = direction(before, after, place);
        const said = Object.entries(stricter).filter((entry) => entry[1] !== null);
        return { stricter: Object.fromEntries(said), changes };
    };
}

;// CONCATENATED MODULE: ./lib/policy-change/holdings.js


/** What a service may hold: more loosens, and no limit loosens most. */
const mayHold = (before, after, place) => {
    if (before === undefined && after === undefined)
        return { stricter: undefined, changes: [] };
    if (before === undefined)
        return { stricter: after, changes: [tightened(place, 'is now given')] };
    if (after === undefined) {
        return { stricter: before, changes: [loosened(place, 'is gone, so that it may hold what is exclusive to nobody')] };
    }
    const permitted = (holdings) => (name) => permits(holdings, name, place.both);
    const added = after.names.filter((name) => !permitted(before)(name));
    const removed = before.names.filter((name) => !permitted(after)(name));
    const names = [...new Set([...before.names, ...after.names])];
    return {
        stricter: {
            classes: before.classes.filter((family) => after.classes.includes(family)),
            names: names.filter(permitted(before)).filter(permitted(after)),
        },
        changes: [
            ...loosenedBy(place, 'names', added, nowNames),
            ...loosenedBy(place, 'classes', without(after.classes, before.classes), nowNames),
            ...[...removed, ...without(before.classes, after.classes)].map((one) => tightened(place, noLongerNames(one), one)),
        ],
    };
};
/** What nobody else may hold: less loosens. Since it lets the service itself hold it, more loosens where it might not before. */
const exclusive = (before = holdings_NONE, after = holdings_NONE, place) => {
    const names = without(after.names, before.names);
    const classes = without(after.classes, before.classes);
    const grantedNames = names.filter((name) => !couldHold(place, { name }));
    const grantedClasses = classes.filter((family) => !couldHold(place, { family }));
    const gone = before.names.filter((name) => !permits(after, name, place.both));
    const stricter = {
        classes: [...before.classes, ...without(classes, grantedClasses)],
        names: [...before.names, ...without(names, grantedNames)],
    };
    return {
        stricter: stricter.classes.length + stricter.names.length === 0 ? undefined : stricter,
        changes: [
            ...loosenedBy(place, 'names', grantedNames, nowGives),
            ...loosenedBy(place, 'classes', grantedClasses, nowGives),
            ...loosenedBy(place, 'names', gone, noLongerNames),
            ...loosenedBy(place, 'classes', without(before.classes, after.classes), noLongerNames),
            ...[...without(names, grantedNames), ...without(classes, grantedClasses)].map((one) => tightened(place, nowNames(one), one)),
        ],
    };
};
/** What a service must be given: less loosens. Since it lets the service hold it, more loosens where `may-hold` did not. */
const requires = (before, after, place) => {
    const limit = serviceBefore(place)?.['may-hold'];
    const added = without(after, before);
    const granted = limit === undefined ? [] : added.filter((name) => !permits(limit, name, place.both));
    const demanded = without(added, granted);
    return {
        stricter: [...before, ...demanded],
        changes: [
            ...without(before, after).map((name) => loosened(place, noLongerNames(name), name)),
            ...granted.map((name) => loosened(place, `${nowGives(name)} beyond \`may-hold\``, name)),
            ...demanded.map((name) => tightened(place, nowNames(name), name)),
        ],
    };
};
const holdings_NONE = { classes: [], names: [] };
const nowGives = (one) => `now gives it \`${one}\``;
const loosenedBy = (place, key, list, how) => list.map((one) => loosened({ ...place, keys: [...place.keys, key] }, how(one), one));
const permits = (holdings, name, both) => {
    if (holdings === undefined)
        return false;
    const family = classOf(name, both);
    return holdings.names.includes(name) || (family !== undefined && holdings.classes.includes(family));
};
/** The earlier policy's word counts; a name that it did not know has the class it gets now. */
const classOf = (name, { before, after }) => {
    const known = [before.secrets, after.secrets].find((secrets) => Object.hasOwn(secrets, name));
    return known === undefined ? undefined : (known[name]?.class ?? 'other');
};
const serviceBefore = ({ keys, both }) => {
    const { services } = both.before;
    const name = String(keys[1]);
    return Object.hasOwn(services, name) ? (services[name] ?? undefined) : undefined;
};
/** Whether the earlier policy let this service hold a name, or every name of a class. */
const couldHold = (place, { name, family }) => {
    const { both, keys } = place;
    const own = serviceBefore(place);
    const others = Object.entries(both.before.services).filter(([other]) => other !== keys[1]);
    const isOthers = others.some(([, other]) => name === undefined
        ? other?.exclusive?.classes.includes(family ?? '') === true ||
            other?.exclusive?.names.some((held) => classOf(held, both) === family) === true
        : permits(other?.exclusive, name, both));
    if (isOthers)
        return false;
    const limit = own?.['may-hold'];
    if (limit === undefined)
        return true;
    return name === undefined
        ? limit.classes.includes(family ?? '')
        : permits(limit, name, both) || own?.requires.includes(name) === true;
};

;// CONCATENATED MODULE: ./lib/policy-change/holders.js


/** What a workflow, a compose service or Supabase may hold although it is exclusive to a service: more loosens. */
const holders = (before, after, place) => {
    const was = new Map(Object.entries(before));
    const is = new Map(Object.entries(after));
    const changes = [];
    const stricter = [];
    for (const name of new Set([...was.keys(), ...is.keys()])) {
        const here = within(within(place, name), 'may-hold');
        const compared = mayHold(was.get(name)?.['may-hold'] ?? holdings_NONE, is.get(name)?.['may-hold'] ?? holdings_NONE, here);
        changes.push(...compared.changes);
        const kept = compared.stricter ?? holdings_NONE;
        if (kept.classes.length + kept.names.length > 0)
            stricter.push([name, { 'may-hold': kept }]);
    }
    return { stricter: Object.fromEntries(stricter), changes };
};

;// CONCATENATED MODULE: ./lib/policy-change/rotation.js





/** How often secrets are replaced: saying nothing any more loosens most, saying it for the first time counts at once. */
const rotation = (before, after, place) => {
    if (before === undefined && after === undefined)
        return { stricter: undefined, changes: [] };
    if (before === undefined)
        return { stricter: after, changes: [tightened(place, 'is now given')] };
    if (after === undefined)
        return { stricter: before, changes: [loosened(place, 'is no longer given')] };
    return rotation_given(before, after, place);
};
/** Somebody has to be named; who, only people can tell. */
const owner = (before, after, place) => {
    if (before !== undefined && after === undefined) {
        return { stricter: before, changes: [loosened(place, fromTo(before, after))] };
    }
    return {
        stricter: after,
        changes: before === after || before !== undefined ? [] : [tightened(place, fromTo(before, after))],
    };
};
/** Days by class: a class that goes back to what holds for all may loosen too. */
const periods = (before, after, place) => {
    const changes = [];
    const stricter = [];
    for (const family of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const [was, is] = [ownOf(before, family), ownOf(after, family)];
        const [then, now] = [(0,model_rotation/* periodOfClass */.Lm)(family, before), (0,model_rotation/* periodOfClass */.Lm)(family, after)];
        if (now !== then)
            changes.push((now > then ? loosened : tightened)(within(place, family), fromTo(was, is)));
        const kept = now > then ? was : is;
        if (kept !== undefined)
            stricter.push([family, kept]);
    }
    return { stricter: Object.fromEntries(stricter), changes };
};
const ownOf = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
/** What holds for one secret otherwise than for its class. A secret that nobody knew before comes with what it says. */
const secrets = (before, after, place) => {
    const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
    const changes = [];
    const stricter = [];
    for (const name of new Set([...was.keys(), ...is.keys()])) {
        const here = within(place, name);
        const then = was.get(name) ?? {};
        const now = is.get(name) ?? {};
        const compared = comparedEntry({ isOld: was.has(name), isThere: is.has(name), then, now, name }, here);
        changes.push(...compared.changes);
        stricter.push([name, compared.stricter]);
    }
    return { stricter: Object.fromEntries(stricter), changes };
};
const comparedEntry = ({ name, isOld, isThere, then, now }, place) => {
    if (!isThere)
        return { stricter: then, changes: [loosened(place, 'is no longer declared')] };
    const isKnown = isOld || Object.hasOwn(place.both.before.secrets, name);
    return isKnown ? entry(then, now, place) : { stricter: now, changes: [tightened(place, 'is now declared')] };
};
/** The period that holds, whoever says it. */
const rotation_period = (before, after, place) => {
    if (before === after)
        return { stricter: before, changes: [] };
    const [then, now] = [effective(before, place.both.before, place), effective(after, place.both.after, place)];
    const how = fromTo(before, after);
    return now > then
        ? { stricter: before, changes: [loosened(place, how)] }
        : { stricter: after, changes: [tightened(place, how)] };
};
const effective = (said, { rotation, secrets }, { keys }) => {
    const name = String(keys[2]);
    const family = (Object.hasOwn(rotation?.secrets ?? {}, name) ? rotation?.secrets[name]?.class : undefined) ??
        (Object.hasOwn(secrets, name) ? secrets[name]?.class : undefined) ??
        'other';
    return said ?? (0,model_rotation/* periodOfClass */.Lm)(family, rotation?.periods ?? {});
};
const never = (before, after, place) => {
    if ((before === undefined) === (after === undefined))
        return { stricter: after, changes: [] };
    return after === undefined
        ? { stricter: after, changes: [tightened(place, 'is gone')] }
        : { stricter: before, changes: [loosened(place, 'is now given')] };
};
/** Words that answer for renewing: one more may answer without doing it. */
const renewedBy = (before, after, place) => {
    if (before === undefined && after === undefined)
        return { stricter: undefined, changes: [] };
    if (before === undefined || after === undefined) {
        return {
            stricter: before,
            changes: [loosened(place, before === undefined ? 'is now given' : 'is no longer given')],
        };
    }
    return {
        stricter: before.filter((word) => after.includes(word)),
        changes: [
            ...without(after, before).map((word) => loosened(place, nowNames(word), word)),
            ...without(before, after).map((word) => tightened(place, noLongerNames(word), word)),
        ],
    };
};
const entry = fields({
    class: anyChangeLoosens(),
    owner,
    period: rotation_period,
    never,
    expires: strictestFirst([true, undefined, false]),
    'renewed-by': renewedBy,
});
const rotation_given = fields({
    ledger: anyChangeLoosens(),
    owner,
    periods,
    secrets,
});

;// CONCATENATED MODULE: ./lib/policy-change/severities.js



/**
 * Other severities for single rules: a milder one loosens, and so does one no worse than the rule's own, which a rule may exceed.
 * `stricter` has the rules that both sides name; what one side names alone is a floor, see `severityFloors`.
 */
const severities = (before, after, place) => {
    const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
    const changes = [];
    const stricter = [];
    for (const rule of new Set([...was.keys(), ...is.keys()])) {
        const [then, now] = [was.get(rule), is.get(rule)];
        if (then === now) {
            if (then !== undefined)
                stricter.push([rule, then]);
            continue;
        }
        const own = place.both.severityOf(rule) ?? 'info';
        const difference = (0,severity/* compareSeverity */.zK)(now ?? own, then ?? own);
        const isMilder = difference < 0 || (difference === 0 && now !== undefined && now !== 'critical');
        const change = isMilder ? loosened : tightened;
        changes.push(change(within(place, rule), fromTo(then, now)));
        if (then !== undefined && now !== undefined)
            stricter.push([rule, worse(then, now)]);
    }
    return { stricter: Object.fromEntries(stricter), changes };
};
/** The least severity of rules that one side alone names: whatever the rule says of a finding, the worse of both holds. */
const severityFloors = ({ before, after }) => {
    const alone = ({ severities: named }, { severities: others }) => Object.entries(named).filter(([rule]) => !Object.hasOwn(others, rule));
    return Object.fromEntries([...alone(before, after), ...alone(after, before)]);
};
/** The mildest vulnerability that blocks, which is `fail-on` of the policy where it is not given. */
const vulnerabilityBar = (before, after, place) => {
    if (before === undefined && after === undefined)
        return { stricter: undefined, changes: [] };
    const then = before ?? place.both.before['fail-on'];
    const now = after ?? place.both.after['fail-on'];
    const difference = (0,severity/* compareSeverity */.zK)(now, then);
    if (difference === 0)
        return { stricter: then, changes: [] };
    return difference > 0
        ? { stricter: then, changes: [loosened(place, fromTo(then, now))] }
        : { stricter: now, changes: [tightened(place, fromTo(then, now))] };
};
const worse = (a, b) => ((0,severity/* compareSeverity */.zK)(a, b) >= 0 ? a : b);

;// CONCATENATED MODULE: ./lib/policy-change/directions.js













/** For every key of `aduana.yml`, which way it loosens. */
const directions = fields({
    version: anyChangeLoosens(),
    secrets: entries({
        empty: { class: 'other', required: true },
        asNew: (secret) => secret,
        addingTightens: true,
        direction: fields({
            class: anyChangeLoosens(),
            required: strictestFirst([true, false]),
        }),
    }),
    'env-groups': entries({
        empty: { 'managed-in': 'blueprint', holds: [] },
        asNew: (group) => ({ ...group, holds: [] }),
        direction: fields({ 'managed-in': anyChangeLoosens(), holds: holds }),
    }),
    services: entries({
        empty: { source: [], entry: [], requires: [] },
        // Whose code and name it is, only the new declaration can say; which file starts it, the Blueprint may say otherwise.
        asNew: ({ 'may-hold': _, exclusive: __, ...service }) => ({ ...service, entry: [], requires: [] }),
        direction: fields({
            'blueprint-name': anyChangeLoosens(),
            source: derivedUnlessNamed,
            entry: derivedUnlessNamed,
            requires: requires,
            'may-hold': mayHold,
            exclusive: exclusive,
            inbound: strictestFirst(['none', 'private', 'public', undefined]),
            behind: strictestFirst(['cloudflare', undefined]),
        }),
    }),
    holders: holders,
    blueprints: derivedUnlessGiven,
    'secret-scan': fields({
        'gitleaks-config': anyChangeLoosens(),
        'max-file-megabytes': lessLoosens,
    }),
    dependencies: fields({
        engine: anyChangeLoosens('both'),
        'snyk-required-on': fewerLoosens,
        'fail-on': vulnerabilityBar,
        'only-fixable': strictestFirst([false, true]),
        scope: strictestFirst(['all', 'production']),
        'leave-out': moreLoosens,
    }),
    access: fields({
        'cannot-prove': strictestFirst(['fail', 'warn']),
        'env-accessors': fewerLoosens,
        boundaries: boundaries,
    }),
    pipeline: fields({
        'cannot-see': strictestFirst(['fail', 'warn']),
    }),
    exposure: exposure,
    rotation: rotation,
    attestations: attestations,
    'fail-on': strictestFirst(severity/* SEVERITIES */.oC),
    'on-incomplete': strictestFirst(['fail', 'warn']),
    severities: severities,
    exceptions: exceptions,
});

;// CONCATENATED MODULE: ./lib/policy-change/compare-policies.js


/** Two policies, the earlier and the later, as one that is nowhere looser than either. Pure. */
const comparePolicies = (both) => {
    const { stricter, changes } = directions(both.before, both.after, { keys: [], both });
    return { stricter, severityFloors: severityFloors(both), changes };
};

// EXTERNAL MODULE: ./lib/parsers/gitleaks-config.js
var gitleaks_config = __webpack_require__(86217);
;// CONCATENATED MODULE: ./lib/entrypoints/gitleaks-config-change.js

const MAX_BYTES = 1_000_000;
/**
 * `base`, without the gitleaks config that it names where that is broken there and the change brings one that can be used:
 * otherwise nothing could ever mend it.
 */
const withUsableConfig = async (base, after, baseFiles, files) => {
    const path = gitleaks_config_change_configOf(base);
    if (path === undefined || (await configIn(baseFiles, path)).isUsable)
        return base;
    const now = gitleaks_config_change_configOf(after);
    if (now !== undefined && !(await configIn(files, now)).isUsable)
        return base;
    const { 'gitleaks-config': _, ...secretScan } = base.file['secret-scan'];
    return { ...base, file: { ...base.file, 'secret-scan': secretScan } };
};
/** The gitleaks config that both policies name, where the change makes it say something else. Nobody can tell what that lets go. */
const configLoosening = async (before, after, filesBefore, files) => {
    const path = gitleaks_config_change_configOf(before);
    if (path === undefined || path !== gitleaks_config_change_configOf(after))
        return [];
    const [then, now] = await Promise.all([configIn(filesBefore, path), configIn(files, path)]);
    return then.says === now.says
        ? []
        : [
            {
                about: path,
                how: 'is changed, and says what gitleaks lets go',
                location: { path, startLine: 1, startColumn: 1 },
            },
        ];
};
const gitleaks_config_change_configOf = ({ file }) => file['secret-scan']['gitleaks-config'];
/** What a config says, whatever its comments and layout. */
const configIn = async (files, path) => {
    const read = await files.readText(path, MAX_BYTES);
    if (!read.ok)
        return { isUsable: false, says: read.problem };
    const parsed = (0,gitleaks_config/* parseGitleaksConfig */.Sr)(read.text);
    return parsed.ok ? { isUsable: true, says: JSON.stringify(parsed.config) } : { isUsable: false, says: read.text };
};

// EXTERNAL MODULE: ./lib/entrypoints/read-policy.js
var read_policy = __webpack_require__(72322);
;// CONCATENATED MODULE: ./lib/entrypoints/judging-policy.js









/**
 * The policy that judges a run. Where a change is judged it is that of the base, made stricter by the change's own: what the change
 * loosens is named, and waits for the merge. A base without a policy has the defaults.
 */
const judgingPolicy = async (source) => {
    const { files, origin, named, today, severities } = source;
    const words = { today, ruleIds: Object.keys(severities), ...(named === undefined ? {} : { named }) };
    const reading = await (0,read_policy/* readPolicy */.T4)({ files, ...words });
    if (!reading.ok)
        return reading;
    const after = reading.written;
    if (origin.kind === 'tree')
        return { ok: true, policy: (0,policy_of/* policyOf */.U)(after), standing: { loosenings: [] } };
    if (origin.kind === 'unreachable')
        return judged(parse_policy/* WRITTEN_DEFAULTS */.$e, after, source, origin.reason);
    const base = await (0,read_policy/* readPolicyBefore */.uo)({ files: origin.files, ...beforeOf(source) });
    return judged(await withUsableConfig(base ?? parse_policy/* WRITTEN_DEFAULTS */.$e, after, origin.files, files), after, source);
};
const judged = async (base, after, source, shortfall) => {
    const { origin, files } = source;
    const changed = after.path === undefined && base.path !== undefined ? goneFrom(base.path) : after;
    const { stricter, severityFloors, changes } = compared(base, changed, source);
    const start = await startOf(base, source);
    const own = start === base ? changes : compared(start, changed, source).changes;
    const policy = { ...(0,policy_of/* policyOf */.U)(mergedPolicy(stricter, [changed, base])), severityFloors };
    const looseningSeverity = base.file.severities['policy/loosened'];
    const ofFiles = origin.kind === 'base'
        ? [
            ...(await configLoosening(start, changed, origin.filesBefore, files)),
            ...(await workflowLoosenings(base.file, origin.filesBefore, files)),
        ]
        : [];
    return {
        ok: true,
        policy,
        standing: {
            whose: whoseOf(base, origin, changes.filter(({ effect }) => effect === 'tightens').length),
            loosenings: [
                ...own.flatMap(({ effect, keys, ...change }) => effect === 'loosens' ? [{ ...change, location: changed.at(keys) }] : []),
                ...ofFiles,
            ],
            ...(looseningSeverity === undefined ? {} : { looseningSeverity }),
            ...(shortfall === undefined ? {} : { shortfall }),
        },
    };
};
const compared = (before, after, { severities }) => comparePolicies({ before: before.file, after: after.file, severityOf: (rule) => severities[rule] });
/** The policy that the change began with: a base that has moved on since is no doing of the change. */
const startOf = async (base, source) => {
    const { origin } = source;
    if (origin.kind !== 'base' || origin.filesBefore === origin.files)
        return base;
    return (await (0,read_policy/* readPolicyBefore */.uo)({ files: origin.filesBefore, ...beforeOf(source) })) ?? parse_policy/* WRITTEN_DEFAULTS */.$e;
};
const beforeOf = ({ named, namedBefore, today, severities }) => {
    const path = namedBefore === undefined ? named : namedBefore.path;
    return { today, ruleIds: Object.keys(severities), ...(path === undefined ? {} : { named: path }) };
};
/** What becomes of the workflows that run the gate. */
const workflowLoosenings = async (policy, filesBefore, files) => {
    const [before, after] = await Promise.all([(0,read_sources/* readSources */.t)(filesBefore), (0,read_sources/* readSources */.t)(files)]);
    return gateLoosenings(before.sources, after.sources, inputRules(policy));
};
const goneFrom = (path) => ({
    ...parse_policy/* WRITTEN_DEFAULTS */.$e,
    at: () => ({ path, startLine: 1, startColumn: 1 }),
});
const whoseOf = ({ path }, origin, tightened) => {
    const commit = origin.kind === 'base' ? ` ${origin.commit.slice(0, 12)}` : '';
    if (path === undefined) {
        return `of the change, as far as it is no looser than the defaults: the base${commit} has none that can be read`;
    }
    const places = tightened === 1 ? '1 place' : `${tightened} places`;
    return `of the base${commit}${tightened === 0 ? '' : `, tightened by the change in ${places}`}`;
};

// EXTERNAL MODULE: ./lib/entrypoints/open-sources.js + 82 modules
var open_sources = __webpack_require__(70869);
// EXTERNAL MODULE: ./lib/entrypoints/path-matches.js
var path_matches = __webpack_require__(96896);
// EXTERNAL MODULE: ./lib/entrypoints/reported-rules.js
var reported_rules = __webpack_require__(64154);
// EXTERNAL MODULE: ./lib/gate/evaluate.js + 1 modules
var evaluate = __webpack_require__(23868);
;// CONCATENATED MODULE: ./lib/gate/match-exceptions.js
/** Joins exceptions and findings. An exception holds through its last day and covers nothing from the next. */
const matchExceptions = (context) => {
    const covering = new Map();
    const findings = context.outcomes.flatMap((outcome) => outcome.findings);
    const use = context.exceptions.map((exception) => {
        const matched = findings.filter((finding) => covers(exception, finding, context));
        const daysLeft = daysBetween(context.today, exception.expires);
        if (daysLeft >= 0)
            for (const { fingerprint } of matched)
                covering.set(fingerprint, exception);
        return {
            exception,
            matches: matched.length,
            daysLeft,
            state: stateOf(exception, matched.length, daysLeft, context),
        };
    });
    return { covering, use };
};
const covers = ({ rule, fingerprint, path }, finding, { pathMatches, rules }) => (finding.ruleId === rule || (rules[finding.ruleId]?.aliases?.includes(rule) ?? false)) &&
    (fingerprint === undefined ? pathMatches(finding.location.path, path ?? '') : finding.fingerprint === fingerprint);
const stateOf = ({ rule }, matches, daysLeft, { outcomes, rules, wholeHistory }) => {
    if (daysLeft < 0)
        return 'expired';
    if (matches > 0)
        return 'used';
    const outcome = outcomes.find(({ id }) => rule.startsWith(`${id}/`));
    const sawEverything = wholeHistory || rules[rule]?.judgesTheChangeOnly !== true;
    return outcome?.status === 'completed' && sawEverything ? 'unused' : 'not-judged';
};
const daysBetween = (from, to) => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

;// CONCATENATED MODULE: ./lib/entrypoints/run.js



/** The spine: every check side by side, then the check of the policy, which judges what the others found, then the gate. */
const run = async (request) => {
    const { checks, ports, policy, scope, today, toolVersion, pathMatches } = request;
    const rules = (0,reported_rules/* reportedRules */.r)(checks, toolVersion);
    const runOne = (check, all) => observed(request, check, all);
    const first = checks.filter(({ id }) => id !== 'policy');
    const outcomes = await Promise.all(first.map((check) => runOne(check, { ...ports, today, exceptionUse: [] })));
    const { covering, use } = matchExceptions({
        exceptions: policy.exceptions,
        outcomes,
        rules,
        wholeHistory: scope.mode === 'history',
        today,
        pathMatches,
    });
    const last = checks.filter(({ id }) => id === 'policy');
    const judged = await Promise.all(last.map((check) => runOne(check, { ...ports, today, exceptionUse: use })));
    return (0,evaluate/* evaluate */._)({ toolVersion, scope, outcomes: [...outcomes, ...judged], covering, policy, rules });
};
const observed = async (request, check, ports) => {
    if (request.leftOut.has(check.id))
        return leftOut(check);
    request.onProgress?.(check);
    const outcome = await check.run(ports, request.policy);
    request.onProgress?.(check, outcome);
    return outcome;
};
const leftOut = ({ id, title }) => ({
    id,
    title,
    status: 'not-applicable',
    reason: 'Left out of this run by --only or --skip.',
    findings: [],
    coverage: [],
    tables: [],
    graphs: [],
});

// EXTERNAL MODULE: ./lib/entrypoints/version.generated.js
var version_generated = __webpack_require__(52744);
;// CONCATENATED MODULE: ./lib/entrypoints/gate.js












/** The whole gate on one folder, from opening it to the Report. */
const runGate = async (request) => {
    try {
        return await openAndRun(request);
    }
    catch (error) {
        if (error instanceof could_not_look/* CouldNotLook */.Y)
            return blind(error.message, request);
        throw error;
    }
};
const blind = (reason, { scope }) => ({
    status: 'reported',
    report: (0,blind_report/* blindReport */.y)(checks_generated/* checks */.A, reason, scope),
});
const openAndRun = async (given) => {
    const request = await heldRequest(given);
    const unknown = [...request.only, ...request.skip].find((id) => !checks_generated/* checks */.A.some((check) => check.id === id));
    if (unknown !== undefined)
        return { status: 'bad-usage', problem: unknownCheck(unknown) };
    const sources = await (0,open_sources/* openSources */.H)(request);
    if (sources.status === 'bad-usage')
        return sources;
    if (sources.status === 'closed')
        return blind(sources.problem, request);
    const { ports, scope } = sources;
    const rules = Object.entries((0,reported_rules/* reportedRules */.r)(checks_generated/* checks */.A, version_generated/* VERSION */.x));
    const reading = await judgingPolicy({
        files: ports.files,
        origin: sources.policyOrigin,
        today: request.today,
        severities: Object.fromEntries(rules.map(([id, { severity }]) => [id, severity])),
        ...gate_named(request),
    });
    if (!reading.ok)
        return { status: 'bad-policy', problems: reading.problems };
    const report = await run({
        checks: checks_generated/* checks */.A,
        ports: { ...ports, policyStanding: { ...reading.standing, ...held(request) } },
        policy: withFlags(reading.policy, request),
        scope,
        today: request.today,
        toolVersion: version_generated/* VERSION */.x,
        pathMatches: path_matches/* pathMatches */.r,
        leftOut: gate_leftOut(request),
        ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
    });
    return { status: 'reported', report };
};
const gate_named = ({ config, configBefore }) => ({
    ...(config === undefined ? {} : { named: config }),
    ...(configBefore === undefined ? {} : { namedBefore: configBefore }),
});
const held = ({ heldInputs }) => (heldInputs === undefined ? {} : { heldInputs });
const withFlags = (policy, { failOn, onIncomplete, failOnAtMost }) => {
    const flagged = {
        ...policy,
        ...(failOn === undefined ? {} : { failOn, failOnByRule: {} }),
        ...(onIncomplete === undefined ? {} : { onIncomplete }),
    };
    if (failOnAtMost === undefined)
        return flagged;
    const atMost = (bar) => ((0,severity/* compareSeverity */.zK)(bar, failOnAtMost) > 0 ? failOnAtMost : bar);
    const bars = Object.entries(flagged.failOnByRule).map(([rule, bar]) => [rule, atMost(bar)]);
    return { ...flagged, failOn: atMost(flagged.failOn), failOnByRule: Object.fromEntries(bars) };
};
const gate_leftOut = ({ only, skip }) => new Set(checks_generated/* checks */.A.map(({ id }) => id).filter((id) => (only.length > 0 && !only.includes(id)) || skip.includes(id)));
const unknownCheck = (id) => {
    const ids = checks_generated/* checks */.A.map((check) => check.id);
    return `There is no check of that name${(0,schema_problems/* suggestion */.h)(id, ids) || `; there are: ${ids.join(', ')}`}.`;
};


/***/ }),

/***/ 39766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ policyProblemLine)
/* harmony export */ });
/* harmony import */ var _reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80282);

/** `aduana.yml:3:5: unknown key …`, safe to print. */
const policyProblemLine = ({ message, location }) => `aduana: ${(0,_reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(`${location.path}:${location.startLine}:${location.startColumn}: ${message}`)}`;


/***/ }),

/***/ 23868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./lib/model/severity.js
var model_severity = __webpack_require__(89506);
;// CONCATENATED MODULE: ./lib/gate/verdict.js
/** The check of the policy itself: it proves nothing about the repository. */
const POLICY = 'policy';
/**
 * Decides the run. A blocking finding fails it; otherwise whatever could not be looked at makes it incomplete; a run in which
 * no check looked at anything is incomplete too, and blocks whatever the policy says.
 */
const verdictOf = (outcomes, findings, { onIncomplete }) => {
    const blocking = findings.filter(({ disposition }) => disposition.kind === 'blocking').length;
    const lookedAtNothing = !outcomes.some(sawSomething);
    const reasons = [
        ...(blocking > 0 ? [`${blocking} ${blocking === 1 ? 'finding blocks' : 'findings block'}`] : []),
        ...outcomes.filter(isIncomplete).map(({ id, reason }) => `could not look: ${id}: ${reason ?? 'no reason given'}`),
        ...(lookedAtNothing ? ['nothing was looked at: no check applies to this folder'] : []),
    ];
    if (blocking > 0)
        return { conclusion: 'fail', blocks: true, reasons };
    if (reasons.length === 0)
        return { conclusion: 'pass', blocks: false, reasons: ['everything was looked at, nothing blocks'] };
    return { conclusion: 'incomplete', blocks: lookedAtNothing || onIncomplete === 'fail', reasons };
};
const sawSomething = ({ id, status, cause }) => id !== POLICY && (status === 'completed' || (status === 'unavailable' && cause !== 'nothing-to-look-at'));
/** *Could not look*, in part or at all. */
const isIncomplete = ({ status }) => status === 'unavailable' || status === 'errored';

;// CONCATENATED MODULE: ./lib/gate/evaluate.js


/** Outcomes and policy in, the Report out: severities set, every finding given its disposition, the verdict decided. Pure. */
const evaluate = ({ toolVersion, scope, outcomes, covering, policy, rules }) => {
    const findings = outcomes
        .flatMap((outcome) => outcome.findings)
        .map((finding) => {
        const severity = severityOf(finding, policy);
        const weighed = { ...finding, severity };
        return { ...weighed, disposition: dispositionOf(weighed, covering.get(finding.fingerprint), policy) };
    })
        .sort(worstFirst);
    const count = (kind) => findings.filter((f) => f.disposition.kind === kind).length;
    return {
        schemaVersion: 1,
        toolVersion,
        scope,
        verdict: verdictOf(outcomes, findings, policy),
        counts: { blocking: count('blocking'), advisory: count('advisory'), excepted: count('excepted') },
        checks: outcomes.map(({ findings: _findings, graphs: _graphs, ...check }) => check),
        findings,
        graphs: outcomes.flatMap((outcome) => outcome.graphs),
        rules,
    };
};
const severityOf = ({ ruleId, severity: own }, { severities, severityFloors }) => {
    const severity = severities[ruleId] ?? own;
    const floor = severityFloors?.[ruleId] ?? severity;
    return (0,model_severity/* compareSeverity */.zK)(floor, severity) > 0 ? floor : severity;
};
const dispositionOf = (finding, exception, { failOn, failOnByRule }) => {
    if (exception !== undefined)
        return { kind: 'excepted', reason: exception.reason, expires: exception.expires };
    if (finding.neverBlocks !== undefined)
        return { kind: 'advisory' };
    const bar = failOnByRule[finding.ruleId] ?? failOn;
    return { kind: (0,model_severity/* compareSeverity */.zK)(finding.severity, bar) >= 0 ? 'blocking' : 'advisory' };
};
const RANK = { blocking: 0, advisory: 1, excepted: 2 };
const worstFirst = (a, b) => RANK[a.disposition.kind] - RANK[b.disposition.kind] ||
    (0,model_severity/* compareSeverity */.zK)(b.severity, a.severity) ||
    byText(a.location.path, b.location.path) ||
    a.location.startLine - b.location.startLine ||
    byText(a.ruleId, b.ruleId) ||
    byText(a.fingerprint, b.fingerprint);
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 71996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/** `1,200`: the same in every locale. */
const formatCount = (count) => count.toLocaleString('en-US');
/** `1 finding`, `1,200 findings`. */
const counted = (count, one, many = `${one}s`) => `${formatCount(count)} ${count === 1 ? one : many}`;
/** `a`, `a and b`, `a, b and c`. */
const listed = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;


/***/ })

};
