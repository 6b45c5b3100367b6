export const id = 217;
export const ids = [217];
export const modules = {

/***/ 144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ boundaryReport),
/* harmony export */   Hx: () => (/* binding */ nothingKnown),
/* harmony export */   dc: () => (/* binding */ gapsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _reporters_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1996);
/* harmony import */ var _reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(282);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4594);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5786);
/* harmony import */ var _policy_problem_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9766);






/** The checks that know services, env groups and what code reads. */
const BOUNDARY_CHECKS = ['env-groups', 'service-access'];
/** The report of these checks on a folder, without a network; or nothing, after telling on stderr what is wrong with the request. */
const boundaryReport = async (folder, { config }, console) => {
    const result = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .runGate */ .R)({
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(console.folder, folder),
        scope: { mode: 'tree', trigger: 'local' },
        only: BOUNDARY_CHECKS,
        skip: [],
        ...(config === undefined ? {} : { config }),
        offline: true,
        allowWebAssembly: false,
        repositoryRequired: false,
        cacheFolder: (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolderOf */ .q)(console.env),
        environment: console.env,
        signal: console.signal,
        today: new Date().toISOString().slice(0, 10),
    });
    if (result.status === 'reported')
        return result.report;
    if (result.status === 'bad-usage')
        console.stderr.write(`aduana: ${(0,_reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e)(result.problem)}\n`);
    else
        for (const problem of result.problems)
            console.stderr.write(`${(0,_policy_problem_line_js__WEBPACK_IMPORTED_MODULE_4__/* .policyProblemLine */ .m)(problem)}\n`);
    return undefined;
};
/** What of the report was not looked at, a line for each reason. */
const gapsOf = ({ checks }) => {
    const blind = checks.filter(({ id, status }) => isBoundary(id) && (status === 'unavailable' || status === 'errored'));
    const reasons = [...new Set(blind.map(({ reason = '' }) => reason))];
    return reasons.map((reason) => {
        const ids = blind.filter((check) => (check.reason ?? '') === reason).map(({ id }) => id);
        return `aduana: ${(0,_reporters_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(ids)} could not look: ${(0,_reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e)(reason)}`;
    });
};
const isBoundary = (id) => BOUNDARY_CHECKS.some((one) => one === id);
/** Why nothing is known about any service: `isBlind` where something stood in the way, and not that there is nothing. */
const nothingKnown = ({ checks, }) => {
    const asked = checks.filter(({ id }) => isBoundary(id));
    return {
        reasons: [...new Set(asked.flatMap(({ reason }) => reason ?? []))].map(_reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e),
        isBlind: asked.some(({ status, cause }) => status === 'errored' || cause === 'could-not-look'),
    };
};


/***/ }),

/***/ 9217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainAccessOf: () => (/* binding */ explainAccessOf)
});

// EXTERNAL MODULE: ./lib/config/schema-problems.js
var schema_problems = __webpack_require__(8344);
// EXTERNAL MODULE: ./lib/model/access-table.js
var access_table = __webpack_require__(8386);
// EXTERNAL MODULE: ./lib/reporters/finding-words.js
var finding_words = __webpack_require__(243);
// EXTERNAL MODULE: ./lib/reporters/terminal/wrap.js
var wrap = __webpack_require__(1196);
// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(282);
// EXTERNAL MODULE: ./lib/reporters/map/boundary.js
var boundary = __webpack_require__(1);
// EXTERNAL MODULE: ./lib/reporters/map/marks.js
var marks = __webpack_require__(4945);
// EXTERNAL MODULE: ./lib/reporters/map/matrix.js
var map_matrix = __webpack_require__(3122);
;// CONCATENATED MODULE: ./lib/reporters/map/explain-access.js







/** All that a report knows about one service and one secret: allowed by which line, given and read where, passed on, broken. */
const explainAccess = (report, service, secret) => {
    const matrix = (0,map_matrix/* matrixOf */.lQ)(report);
    if (matrix === undefined)
        return { status: 'nothing-known' };
    const drawn = (0,boundary/* graphOf */.cQ)(report.graphs)?.nodes.filter(({ kind }) => kind === 'service') ?? [];
    const services = new Set([...matrix.services, ...drawn.map(({ label }) => label)]);
    if (!services.has(service))
        return { status: 'unknown', what: 'service', known: [...services] };
    const secrets = new Set(matrix.accesses.map((access) => access.secret));
    if (!secrets.has(secret))
        return { status: 'unknown', what: 'secret', known: [...secrets] };
    const others = matrix.accesses.filter((access) => access.secret === secret && access.service !== service);
    const access = matrix.accesses.find((one) => one.secret === secret && one.service === service);
    const parts = [
        access === undefined ? strangers(service, secret, others) : pathOf(access, others, waysOf(report, access)),
        findingsPart('Findings about it', report.findings.filter((finding) => (0,map_matrix/* isAbout */.KH)(finding, service, secret)), report),
        findingsPart('What cannot be proved about the service', unprovedOf(report, service), report),
    ];
    return { status: 'explained', text: parts.filter((part) => part !== '').join('\n\n') };
};
const WIDTH = 100;
/** Wide enough for every term. */
const TERM = 13;
const term = (name, words) => (0,wrap/* wrap */.L)((0,terminal_text/* terminalText */.e)(words), WIDTH, ' '.repeat(TERM), name.padEnd(TERM));
const strangers = (service, secret, others) => [
    `${(0,terminal_text/* terminalText */.e)(service)} and ${(0,terminal_text/* terminalText */.e)(secret)} have nothing to do with each other`,
    '',
    ...term('Given by', 'nothing: neither the service nor a group that it links gives it'),
    ...term('Read at', 'nowhere: no code that was seen to belong to the service reads it'),
    ...whoElse(others),
].join('\n');
const pathOf = (access, others, ways) => {
    const { sign, meaning } = marks/* MARKS */.j7[(0,marks/* markOf */.Fg)(access)];
    const verdict = access.mayNot ? 'Refused' : 'Allowed';
    return [
        `${(0,terminal_text/* terminalText */.e)(access.service)} and ${(0,terminal_text/* terminalText */.e)(access.secret)} (class ${(0,terminal_text/* terminalText */.e)(access.family)})`,
        `${sign} ${meaning}`,
        '',
        ...term(verdict, `the service ${access.policy}`),
        ...(access.grantedBy === '' ? term('Given by', 'nothing') : each('Given by', access.grantedBy.split('; '))),
        ...(access.readAt === '' ? term('Read at', 'nowhere that was seen') : each('Read at', access.readAt.split('; '))),
        ...each('Loaded by', ways),
        ...(access.passedOn === '' ? [] : each('Passed on to', access.passedOn.split('; '))),
        ...whoElse(others),
    ].join('\n');
};
/** A line for each of the words, the term before the first. */
const each = (name, lines) => lines.flatMap((line, position) => term(position === 0 ? name : '', line));
const whoElse = (others) => each('Others', others.map((other) => `${other.service} (${(0,marks/* accessWords */.wn)(other)})`));
/** The ways on which the service comes to load the files that read the secret; a file that starts it needs none. */
const waysOf = ({ checks }, { service, readAt }) => {
    const places = readAt.split('; ');
    const table = checks.flatMap(({ tables }) => tables).find(({ title }) => title === access_table/* WAYS_TABLE */._R);
    const at = (row, column) => row[access_table/* WAYS_COLUMNS */.bv.indexOf(column)] ?? '';
    return (table?.rows ?? [])
        .filter((row) => at(row, 'service') === service && at(row, 'loaded by') !== at(row, 'file that reads'))
        .filter((row) => places.some((place) => place.startsWith(`${at(row, 'file that reads')}:`)))
        .map((row) => at(row, 'loaded by'));
};
const unprovedOf = ({ findings }, service) => findings.filter(({ subject }) => subject.startsWith(`service:${service} unproved:`));
const findingsPart = (title, findings, report) => findings.length === 0
    ? ''
    : [`${title}:`, ...findings.flatMap((finding) => ['', ...findingLines(finding, report)])].join('\n');
const findingLines = (finding, report) => {
    const { severity, ruleId, message, location, disposition } = finding;
    const fix = (0,finding_words/* fixOf */.BW)(finding, report);
    return [
        `  ${(0,terminal_text/* terminalText */.e)(`${severity}[${ruleId}], ${STANDS[disposition.kind]}`)}`,
        ...(0,wrap/* wrap */.L)((0,terminal_text/* terminalText */.e)(message), WIDTH, '    '),
        `    at ${(0,terminal_text/* terminalText */.e)(`${location.path}:${location.startLine}`)}`,
        ...(fix === undefined ? [] : (0,wrap/* wrap */.L)((0,terminal_text/* terminalText */.e)(fix), WIDTH, '         ', '    fix: ')),
    ];
};
const STANDS = { blocking: 'blocks', advisory: 'does not block', excepted: 'excepted by the policy' };

// EXTERNAL MODULE: ./lib/entrypoints/boundary-report.js
var boundary_report = __webpack_require__(144);
// EXTERNAL MODULE: ./lib/entrypoints/exit-code.js
var exit_code = __webpack_require__(3269);
;// CONCATENATED MODULE: ./lib/entrypoints/explain-access-command.js





/** So many names are a help; more are a list. */
const NAMED = 20;
/**
 * `aduana explain --service --secret`: the whole path of one secret to one service, in words on stdout. Judges nothing: 0 is told, 2 is
 * a name that nobody knows, 3 is told as far as could be looked at, 4 is nothing to look at.
 */
const explainAccessOf = async (folder, { service, secret, config }, console) => {
    const say = (line) => console.stderr.write(`${line}\n`);
    if (!service || !secret) {
        say('aduana: --service and --secret go together: name the service and the secret.');
        return exit_code/* EXIT */.d.usage;
    }
    const report = await (0,boundary_report/* boundaryReport */.FY)(folder, config === undefined ? {} : { config }, console);
    if (report === undefined)
        return exit_code/* EXIT */.d.usage;
    const gaps = (0,boundary_report/* gapsOf */.dc)(report);
    for (const gap of gaps)
        say(gap);
    const explanation = explainAccess(report, service, secret);
    if (explanation.status === 'explained') {
        console.stdout.write(`${explanation.text}\n`);
        return gaps.length > 0 ? exit_code/* EXIT */.d.incomplete : exit_code/* EXIT */.d.pass;
    }
    if (explanation.status === 'unknown') {
        const { what, known } = explanation;
        say(`aduana: ${(0,terminal_text/* terminalText */.e)(unknownWords(what, what === 'service' ? service : secret, known))}`);
        return gaps.length > 0 ? exit_code/* EXIT */.d.incomplete : exit_code/* EXIT */.d.usage;
    }
    const { reasons, isBlind } = (0,boundary_report/* nothingKnown */.Hx)(report);
    say('aduana: nothing is known about any service or secret here.');
    if (gaps.length === 0)
        for (const reason of reasons)
            say(`aduana: ${reason}`);
    return isBlind ? exit_code/* EXIT */.d.incomplete : exit_code/* EXIT */.d.nothingToLookAt;
};
const unknownWords = (what, name, known) => {
    const start = what === 'service' ? 'there is no service' : 'no service is given and no code reads a secret';
    return `${start} \`${name}\`${(0,schema_problems/* suggestion */.h)(name, known) || listOf(known)}`;
};
const listOf = (known) => {
    if (known.length === 0)
        return '; none is known here.';
    const more = known.length > NAMED ? ` and ${known.length - NAMED} more` : '';
    return `; known are: ${known.slice(0, NAMED).join(', ')}${more}.`;
};


/***/ }),

/***/ 1:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   iH: () => (/* binding */ boundaryOf)
/* harmony export */ });
/* harmony import */ var _model_access_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8386);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1996);
/* harmony import */ var _diagram_drawing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4370);
/* harmony import */ var _diagram_within_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3654);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6620);
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3122);






/** Absent where there is nothing to draw. */
const boundaryOf = (report) => {
    const graph = graphOf(report.graphs);
    if (graph === undefined)
        return undefined;
    const whole = (0,_diagram_drawing_js__WEBPACK_IMPORTED_MODULE_1__/* .drawingOf */ .S)(graph, report.findings);
    const { shown, mermaid, collapsed } = (0,_diagram_within_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .drawWithinLimits */ .e)(whole);
    const matrix = (0,_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .matrixOf */ .lQ)(report);
    const blocking = report.findings.filter(({ disposition }) => disposition.kind === 'blocking');
    const calm = report.findings.filter(({ disposition }) => disposition.kind !== 'blocking');
    return {
        title: graph.title,
        whole,
        drawing: shown,
        mermaid,
        ...(collapsed === undefined ? {} : { collapsed }),
        ...(matrix === undefined ? {} : { matrix }),
        blocking,
        unproved: calm.filter(isUnproved),
        others: calm.filter((finding) => !isUnproved(finding)),
        blind: (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteChecks */ .e)(report),
    };
};
/** The boundary, or where no check drew it, the groups and services of the Blueprints. */
const graphOf = (graphs) => {
    const drawable = graphs.filter(({ nodes }) => nodes.length > 0);
    return drawable.find(({ title }) => title === _model_access_table_js__WEBPACK_IMPORTED_MODULE_4__/* .ACCESS_GRAPH */ ._I) ?? drawable[0];
};
const isUnproved = ({ ruleId }) => ruleId === 'service-access/unproved-access';
/** More names are no longer a sentence. */
const NAMED = 4;
const standingOf = ({ blocking, unproved, blind, whole }) => {
    const gaps = [
        ...blind.map(({ id }) => `\`${id}\` could not look at everything`),
        ...(unproved.length === 0 ? [] : [`about ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(unproved.length, 'place')} nothing can be proved`]),
    ].join(', and ');
    if (blocking.length > 0) {
        const found = (0,_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(blocking.length, 'finding blocks', 'findings block');
        const services = whole.nodes.filter(({ kind, broken }) => kind === 'service' && broken).map(({ label }) => label);
        const about = services.length === 0 || services.length > NAMED ? '' : `, about ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(services)}`;
        return { kind: 'broken', word: 'Broken', sentence: `${found}${about}${gaps === '' ? '' : `; ${gaps}`}.` };
    }
    if (blind.length > 0)
        return { kind: 'unknown', word: 'Could not look', sentence: `No finding blocks, but ${gaps}.` };
    return gaps === ''
        ? { kind: 'held', word: 'Held', sentence: 'Everything was looked at, and no finding blocks.' }
        : { kind: 'unknown', word: 'Held as far as it can be proved', sentence: `No finding blocks, but ${gaps}.` };
};


/***/ })

};
