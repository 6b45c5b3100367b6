export const id = 217;
export const ids = [217];
export const modules = {

/***/ 50144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ boundaryReport),
/* harmony export */   Hx: () => (/* binding */ nothingKnown),
/* harmony export */   dc: () => (/* binding */ gapsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _reporters_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71996);
/* harmony import */ var _reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80282);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64594);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91366);
/* harmony import */ var _policy_problem_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39766);






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

/***/ 79217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainAccessOf: () => (/* binding */ explainAccessOf)
});

// EXTERNAL MODULE: ./lib/config/schema-problems.js
var schema_problems = __webpack_require__(28344);
// EXTERNAL MODULE: ./lib/model/access-table.js
var access_table = __webpack_require__(8386);
// EXTERNAL MODULE: ./lib/reporters/finding-words.js
var finding_words = __webpack_require__(70243);
// EXTERNAL MODULE: ./lib/reporters/terminal/wrap.js
var wrap = __webpack_require__(48815);
// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(80282);
// EXTERNAL MODULE: ./lib/reporters/map/boundary.js
var boundary = __webpack_require__(50001);
// EXTERNAL MODULE: ./lib/reporters/map/marks.js
var marks = __webpack_require__(84945);
// EXTERNAL MODULE: ./lib/reporters/map/matrix.js
var map_matrix = __webpack_require__(53122);
;// CONCATENATED MODULE: ./lib/reporters/map/explain-access.js







/** Everybody who has to do with a name, whether or not the policy knows it; absent where nobody has. */
const explainSecret = (report, secret) => {
    const accesses = (0,map_matrix/* matrixOf */.lQ)(report)?.accesses.filter((access) => access.secret === secret) ?? [];
    const readers = otherReaders(report, secret);
    if (accesses.length + readers.length === 0)
        return undefined;
    const family = accesses[0]?.family;
    return [
        `${(0,terminal_text/* terminalText */.e)(secret)} (${family === undefined ? 'the policy does not know it' : `class ${(0,terminal_text/* terminalText */.e)(family)}`})`,
        ...accesses.map((access) => pathOf(access, [], waysOf(report, access))),
        ...(readers.length === 0
            ? []
            : [readers.flatMap(({ who, at }) => [(0,terminal_text/* terminalText */.e)(who), ...each('Read at', at.split('; '))]).join('\n')]),
        findingsPart('Findings about it', report.findings.filter(({ subject }) => subject.split(' ').includes(`env:${secret}`)), report),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
};
/** Who reads a name that is no secret of the matrix, and where. */
const otherReaders = ({ checks }, name) => {
    const table = checks.flatMap(({ tables }) => tables).find(({ title }) => title === access_table/* OTHER_NAMES_TABLE */.TH);
    const cell = (row, column) => row[access_table/* OTHER_NAMES_COLUMNS */.wu.indexOf(column)] ?? '';
    return (table?.rows ?? [])
        .filter((row) => cell(row, 'name') === name)
        .map((row) => ({ who: cell(row, 'who'), at: cell(row, 'read at') }));
};
/** Every name that somebody reads, is given or requires. */
const knownNames = (report) => [
    ...new Set([
        ...((0,map_matrix/* matrixOf */.lQ)(report)?.accesses ?? []).map(({ secret }) => secret),
        ...report.checks
            .flatMap(({ tables }) => tables)
            .filter(({ title }) => title === access_table/* OTHER_NAMES_TABLE */.TH)
            .flatMap(({ rows }) => rows.map(([name = '']) => name)),
    ]),
];
/** All that a report knows about one service and one secret: allowed by which line, given and read where, passed on, broken. */
const explainAccess = (report, service, secret) => {
    const matrix = (0,map_matrix/* matrixOf */.lQ)(report);
    if (matrix === undefined)
        return { status: 'nothing-known' };
    const drawn = (0,boundary/* graphOf */.cQ)(report.graphs)?.nodes.filter(({ kind }) => kind === 'service' || kind === 'holder') ?? [];
    const services = new Set([...matrix.services, ...drawn.map(({ label }) => label)]);
    if (!services.has(service))
        return { status: 'unknown', what: 'service', known: [...services] };
    const secrets = new Set(matrix.accesses.map((access) => access.secret));
    if (!secrets.has(secret)) {
        const readers = otherReaders(report, secret);
        return readers.length === 0
            ? { status: 'unknown', what: 'secret', known: knownNames(report) }
            : { status: 'explained', text: noSecret(service, secret, readers) };
    }
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
const noSecret = (service, name, readers) => {
    const own = readers.filter(({ who }) => who === service);
    const others = readers.filter(({ who }) => who !== service);
    return [
        `${(0,terminal_text/* terminalText */.e)(service)} and ${(0,terminal_text/* terminalText */.e)(name)} (the policy does not know it)`,
        '',
        ...(own.length === 0
            ? term('Read at', 'nowhere that was seen')
            : own.flatMap(({ at }) => each('Read at', at.split('; ')))),
        ...each('Others', others.map(({ who, at }) => `${who} (${at})`)),
    ].join('\n');
};
const strangers = (service, secret, others) => [
    `${(0,terminal_text/* terminalText */.e)(service)} and ${(0,terminal_text/* terminalText */.e)(secret)} have nothing to do with each other`,
    '',
    ...term('Given by', 'nothing: neither the service nor a group that it links gives it'),
    ...term('Read at', 'nowhere: no code that was seen to belong to the service reads it'),
    ...whoElse(others),
].join('\n');
/** By the names that only who is no service has. */
const isHolder = (name) => /^(?:workflow|compose|supabase)(?: |$)/.test(name);
const pathOf = (access, others, ways) => {
    const { sign, meaning } = marks/* MARKS */.j7[(0,marks/* markOf */.Fg)(access)];
    const verdict = access.mayNot ? 'Refused' : 'Allowed';
    return [
        `${(0,terminal_text/* terminalText */.e)(access.service)} and ${(0,terminal_text/* terminalText */.e)(access.secret)} (class ${(0,terminal_text/* terminalText */.e)(access.family)})`,
        `${sign} ${meaning}`,
        '',
        ...term(verdict, `${isHolder(access.service) ? 'it' : 'the service'} ${access.policy}`),
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
const unprovedOf = ({ findings }, service) => findings.filter(({ subject }) => ['service', 'holder'].some((kind) => subject.startsWith(`${kind}:${service} unproved:`)));
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
var boundary_report = __webpack_require__(50144);
// EXTERNAL MODULE: ./lib/entrypoints/exit-code.js
var exit_code = __webpack_require__(83269);
;// CONCATENATED MODULE: ./lib/entrypoints/explain-access-command.js





/** So many names are a help; more are a list. */
const NAMED = 20;
/**
 * `aduana explain --service --secret`: the whole path of one secret to one service, in words on stdout; with `--secret` alone everybody
 * who has to do with a name, whether the policy knows it or not. Judges nothing: 0 is told, 2 is a name that nobody knows, 3 is told as
 * far as could be looked at, 4 is nothing to look at.
 */
const explainAccessOf = async (folder, { service, secret, config }, console) => {
    const say = (line) => console.stderr.write(`${line}\n`);
    if (!secret) {
        say('aduana: --service goes with --secret: name the secret too.');
        return exit_code/* EXIT */.d.usage;
    }
    const report = await (0,boundary_report/* boundaryReport */.FY)(folder, config === undefined ? {} : { config }, console);
    if (report === undefined)
        return exit_code/* EXIT */.d.usage;
    const gaps = (0,boundary_report/* gapsOf */.dc)(report);
    for (const gap of gaps)
        say(gap);
    const explanation = service ? explainAccess(report, service, secret) : aboutName(report, secret);
    if (explanation.status === 'explained') {
        console.stdout.write(`${explanation.text}\n`);
        return gaps.length > 0 ? exit_code/* EXIT */.d.incomplete : exit_code/* EXIT */.d.pass;
    }
    if (explanation.status === 'unknown') {
        const { what, known } = explanation;
        say(`aduana: ${(0,terminal_text/* terminalText */.e)(unknownWords(what, what === 'service' ? (service ?? '') : secret, known))}`);
        return gaps.length > 0 ? exit_code/* EXIT */.d.incomplete : exit_code/* EXIT */.d.usage;
    }
    const { reasons, isBlind } = (0,boundary_report/* nothingKnown */.Hx)(report);
    say('aduana: nothing is known about any service or secret here.');
    if (gaps.length === 0)
        for (const reason of reasons)
            say(`aduana: ${reason}`);
    return isBlind ? exit_code/* EXIT */.d.incomplete : exit_code/* EXIT */.d.nothingToLookAt;
};
const aboutName = (report, secret) => {
    const text = explainSecret(report, secret);
    if (text !== undefined)
        return { status: 'explained', text };
    const known = knownNames(report);
    return known.length === 0 ? { status: 'nothing-known' } : { status: 'unknown', what: 'secret', known };
};
const unknownWords = (what, name, known) => {
    const start = what === 'service' ? 'there is no service' : 'nobody is given and no code reads a name';
    return `${start} \`${name}\`${(0,schema_problems/* suggestion */.h)(name, known) || listOf(known)}`;
};
const listOf = (known) => {
    if (known.length === 0)
        return '; none is known here.';
    const more = known.length > NAMED ? ` and ${known.length - NAMED} more` : '';
    return `; known are: ${known.slice(0, NAMED).join(', ')}${more}.`;
};


/***/ }),

/***/ 34370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ drawingOf)
/* harmony export */ });
/** Numbers the nodes of a graph and drops edges from or to nowhere. Of nodes with one id the first counts. */
const drawingOf = (graph, findings) => {
    const positions = new Map();
    const unique = graph.nodes.filter(({ id }) => !positions.has(id) && positions.set(id, positions.size));
    const blocking = findings.filter(({ disposition }) => disposition.kind === 'blocking');
    const rankOf = ranks(blocking);
    const isBroken = brokenEdges(blocking);
    return {
        nodes: unique.map(({ id, label, kind }) => {
            const rank = rankOf(id);
            return { label, kind, broken: rank !== undefined, ...(rank === undefined ? {} : { rank }) };
        }),
        edges: graph.edges.flatMap(({ from: start, to: end, label = '', kind, subjects = [] }) => {
            const from = positions.get(start);
            const to = positions.get(end);
            return from === undefined || to === undefined
                ? []
                : [{ from, to, label, isRead: kind === 'read', broken: subjects.some(isBroken) }];
        }),
    };
};
/** The first finding whose subject holds a node's id as a word. */
const ranks = (blocking) => {
    const words = new Map();
    blocking.forEach(({ subject }, position) => {
        for (const word of subject.split(' '))
            if (!words.has(word))
                words.set(word, position);
    });
    const sentences = blocking.map(({ subject }) => ` ${subject} `);
    return (id) => {
        const rank = words.get(id);
        if (rank !== undefined || !id.includes(' '))
            return rank;
        const position = sentences.findIndex((sentence) => sentence.includes(` ${id} `));
        return position < 0 ? undefined : position;
    };
};
/** Whether a finding has the subject, or one that goes on after it with a further word. */
const brokenEdges = (blocking) => {
    const subjects = new Set();
    for (const { subject } of blocking) {
        subjects.add(subject);
        const last = subject.lastIndexOf(' ');
        if (last > 0)
            subjects.add(subject.slice(0, last));
    }
    return (subject) => subjects.has(subject);
};


/***/ }),

/***/ 76683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ safeLabel),
/* harmony export */   j: () => (/* binding */ mermaidOf)
/* harmony export */ });
/**
 * A Mermaid flowchart. Ids are numbers of ours and labels are quoted words of letters, digits and `. _ / -`, so that nothing in a
 * label is syntax: no directive, no `click`, no entity. Source: https://mermaid.js.org/syntax/flowchart.html
 */
const mermaidOf = ({ nodes, edges }) => [
    'flowchart LR',
    ...nodes.map((node, position) => `  n${position}${shapeOf(node)}${node.broken ? ':::violated' : ''}`),
    ...edges.map(edgeLine),
    '  classDef violated stroke:#d1242f,stroke-width:3px',
    ...linkStyleOf(edges),
].join('\n');
const shapeOf = ({ kind, label, broken }) => {
    const [open, close] = SHAPES[kind];
    return `${open}"${safeLabel(label) || kind}${broken ? ' - violated' : ''}"${close}`;
};
const SHAPES = {
    service: ['[', ']'],
    'env-group': ['([', '])'],
    'secret-class': ['{{', '}}'],
    datastore: ['[(', ')]'],
    holder: ['[[', ']]'],
};
const edgeLine = ({ from, to, label, isRead, broken }) => {
    const words = [safeLabel(label), broken ? 'violated' : ''].filter((word) => word !== '').join(' - ');
    const arrow = isRead ? '-.->' : '-->';
    return words === '' ? `  n${from} ${arrow} n${to}` : `  n${from} ${arrow}|"${words}"| n${to}`;
};
/** Mermaid counts links in the order in which they are written, from 0. */
const linkStyleOf = (edges) => {
    const broken = edges.flatMap((edge, position) => (edge.broken ? [position] : []));
    return broken.length === 0 ? [] : [`  linkStyle ${broken.join(',')} stroke:#d1242f,stroke-width:3px`];
};
const LABEL = 60;
/** A comma becomes a stroke, everything else a space, and nothing is left that Mermaid takes for a Markdown list. */
const safeLabel = (label) => [
    ...label
        .replaceAll(', ', ' / ')
        .replace(/[^\p{L}\p{N}._/-]+/gu, ' ')
        .replace(/-{2,}|\/{2,}/g, (run) => run.charAt(0)),
]
    .slice(0, LABEL)
    .join('')
    .replace(/\.(?= |$)/g, '')
    .replace(/^[ ./-]+|[ ./-]+$/g, '');


/***/ }),

/***/ 14789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ drawWithinLimits)
});

// EXTERNAL MODULE: ./lib/reporters/counted.js
var counted = __webpack_require__(71996);
;// CONCATENATED MODULE: ./lib/reporters/diagram/collapse.js

const PLURALS = {
    service: 'services',
    'env-group': 'env groups',
    'secret-class': 'secret classes',
    datastore: 'datastores',
    holder: 'other holders',
};
/** Draws all nodes of a kind that are not kept as one, with their number, and edges between the same two ends as one. */
const collapse = ({ nodes, edges }, isKept) => {
    const slots = [];
    const slotOfKind = new Map();
    const slotOf = nodes.map((node) => {
        const shared = isKept(node) ? undefined : slotOfKind.get(node.kind);
        const slot = shared ?? slots.push([]) - 1;
        if (!isKept(node))
            slotOfKind.set(node.kind, slot);
        slots[slot]?.push(node);
        return slot;
    });
    return {
        nodes: slots.flatMap(drawnTogether),
        edges: edgesBetween(edges, slotOf),
    };
};
const drawnTogether = (group) => {
    const [first] = group;
    if (first === undefined || group.length === 1)
        return [...group];
    const ranks = group.flatMap(({ rank }) => rank ?? []);
    const broken = group.filter((node) => node.broken).length;
    const worst = ranks.length === 0 ? {} : { rank: Math.min(...ranks) };
    const label = `${plainCount(group.length)} ${PLURALS[first.kind]}`;
    return [
        {
            kind: first.kind,
            broken: broken > 0,
            label: broken > 0 ? `${label} / ${plainCount(broken)} of them` : label,
            ...worst,
        },
    ];
};
const edgesBetween = (edges, slotOf) => {
    const drawn = new Map();
    for (const { from: start, to: end, label, isRead, broken } of edges) {
        const from = slotOf[start] ?? 0;
        const to = slotOf[end] ?? 0;
        if (from === to)
            continue;
        const key = `${from} ${to} ${isRead}`;
        const before = drawn.get(key);
        const count = (before?.count ?? 0) + 1;
        drawn.set(key, { from, to, label, isRead, broken: broken || before?.broken === true, count });
    }
    return [...drawn.values()].map(({ label, count, ...edge }) => ({
        ...edge,
        label: count === 1 ? label : `${plainCount(count)} links`,
    }));
};
/** Labels have no comma. */
const plainCount = (count) => (0,counted/* formatCount */.B4)(count).replaceAll(',', ' ');

// EXTERNAL MODULE: ./lib/reporters/diagram/mermaid.js
var mermaid = __webpack_require__(76683);
;// CONCATENATED MODULE: ./lib/reporters/diagram/within-limits.js



/**
 * Mermaid refuses more than 50,000 characters and 500 edges, and draws an error box instead; people stop reading earlier.
 * Source: https://mermaid.js.org/config/schema-docs/config.html (`maxTextSize`, `maxEdges`)
 */
const CHARACTERS = 40_000;
const EDGES = 300;
const NODES = 120;
/** From this many on, what is violated is drawn together too, the worst excepted. */
const VIOLATED = 50;
/** What must stay apart as long as it fits: everything, services and what is violated, what is violated, the worst of that, nothing. */
const staysApart = ({ nodes }) => {
    const ranked = nodes.filter(({ broken }) => broken).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const worst = new Set(ranked.slice(0, VIOLATED));
    return [
        ({ kind, broken }) => kind === 'service' || broken,
        ({ broken }) => broken,
        (node) => worst.has(node),
        () => false,
    ];
};
/** Draws as much of it as a reader and Mermaid can bear. */
const drawWithinLimits = (drawing) => {
    if (fits(drawing))
        return { mermaid: (0,mermaid/* mermaidOf */.j)(drawing), shown: drawing };
    const smaller = staysApart(drawing).map((isKept) => collapse(drawing, isKept));
    const shown = smaller.find(fits) ?? smaller.at(-1) ?? drawing;
    return {
        mermaid: (0,mermaid/* mermaidOf */.j)(shown),
        shown,
        collapsed: `${sizeOf(drawing)} are too many to draw; they are drawn together as ${sizeOf(shown)}.`,
    };
};
const fits = (drawing) => drawing.nodes.length <= NODES && drawing.edges.length <= EDGES && (0,mermaid/* mermaidOf */.j)(drawing).length <= CHARACTERS;
const sizeOf = ({ nodes, edges }) => `${(0,counted/* counted */.hS)(nodes.length, 'node')} and ${(0,counted/* counted */.hS)(edges.length, 'link')}`;


/***/ }),

/***/ 70243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/** The fix for this very place, else the way out that the rule knows. */
const fixOf = ({ fix, ruleId }, { rules }) => fix ?? rules[ruleId]?.remediation;
/** The message, and where the line is gone from the files, the commit that still has it. */
const messageOf = ({ message, commit }) => commit === undefined ? message : `${message} (commit ${shortCommit(commit)})`;
const shortCommit = (commit) => commit.slice(0, 12);


/***/ }),

/***/ 50001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   iH: () => (/* binding */ boundaryOf)
/* harmony export */ });
/* harmony import */ var _model_access_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8386);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71996);
/* harmony import */ var _diagram_drawing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34370);
/* harmony import */ var _diagram_within_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14789);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26620);
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53122);






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
        const services = whole.nodes
            .filter(({ kind, broken }) => (kind === 'service' || kind === 'holder') && broken)
            .map(({ label }) => label);
        const about = services.length === 0 || services.length > NAMED ? '' : `, about ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(services)}`;
        return { kind: 'broken', word: 'Broken', sentence: `${found}${about}${gaps === '' ? '' : `; ${gaps}`}.` };
    }
    if (blind.length > 0)
        return { kind: 'unknown', word: 'Could not look', sentence: `No finding blocks, but ${gaps}.` };
    return gaps === ''
        ? { kind: 'held', word: 'Held', sentence: 'Everything was looked at, and no finding blocks.' }
        : { kind: 'unknown', word: 'Held as far as it can be proved', sentence: `No finding blocks, but ${gaps}.` };
};


/***/ }),

/***/ 84945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   wn: () => (/* binding */ accessWords)
/* harmony export */ });
const MARKS = {
    refused: { sign: '✕', meaning: 'the policy says that the service may not hold it' },
    violated: { sign: '!', meaning: 'it may hold it, and a finding blocks' },
    used: { sign: '●', meaning: 'given and read' },
    unused: { sign: '◐', meaning: 'given, and no code is seen to read it' },
    read: { sign: '○', meaning: 'read, and nothing gives it' },
    handed: { sign: '◇', meaning: 'handed to it by a compose file alone' },
    missing: { sign: '?', meaning: 'required, and neither given nor read' },
};
const markOf = ({ mayNot, broken, grantedBy, readAt, passedOn }) => {
    if (mayNot)
        return 'refused';
    if (broken)
        return 'violated';
    if (grantedBy !== '')
        return readAt === '' ? 'unused' : 'used';
    if (readAt !== '')
        return 'read';
    return passedOn === '' ? 'missing' : 'handed';
};
/** `given, read`. */
const accessWords = ({ mayNot, grantedBy, readAt, passedOn }) => {
    const facts = [...(grantedBy === '' ? [] : ['given']), ...(readAt === '' ? [] : ['read'])];
    const none = passedOn === '' ? 'not given' : 'handed by compose';
    const words = facts.length === 0 ? none : facts.join(', ');
    return mayNot ? `may not: ${words}` : words;
};


/***/ }),

/***/ 53122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   bp: () => (/* binding */ arranged),
/* harmony export */   lQ: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _model_access_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8386);

/** The check's table as services by secrets; absent where no check made one. */
const matrixOf = (report) => {
    const table = report.checks.flatMap(({ tables }) => tables).find(({ title }) => title === _model_access_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCESS_TABLE */ .kr);
    if (table === undefined)
        return undefined;
    const isBroken = brokenPairs(report.findings);
    const accesses = table.rows.map((cells) => accessOf(cells, isBroken));
    return arranged(accesses);
};
/** The same cells as a matrix of their own. */
const arranged = (accesses) => {
    const services = [...new Set(accesses.map(({ service }) => service))];
    const families = new Map();
    for (const access of accesses) {
        const family = families.get(access.family) ?? new Map();
        families.set(access.family, family);
        const row = family.get(access.secret) ?? new Map();
        family.set(access.secret, row);
        row.set(access.service, access);
    }
    return {
        services,
        families: [...families].map(([name, secrets]) => ({
            name,
            secrets: [...secrets].map(([secret, row]) => ({ secret, cells: services.map((service) => row.get(service)) })),
        })),
        accesses,
    };
};
const accessOf = (cells, isBroken) => {
    const cell = (name) => cells[_model_access_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCESS_COLUMNS */ .dR.indexOf(name)] ?? '';
    const service = cell('service');
    const secret = cell('secret');
    const policy = cell('policy');
    return {
        service,
        secret,
        family: cell('class') || _model_access_table_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_CLASS */ .ud,
        policy,
        grantedBy: cell('granted by'),
        readAt: cell('read at'),
        passedOn: cell('passed on'),
        mayNot: policy.startsWith(_model_access_table_js__WEBPACK_IMPORTED_MODULE_0__/* .MAY_NOT */ .MD),
        broken: isBroken(service, secret),
    };
};
/** Whether a finding is about the pair: its subject is the pair, or the pair and a further word. A holder may be no service. */
const isAbout = ({ subject }, service, secret) => {
    return pairsOf(service, secret).some((pair) => subject === pair || subject.startsWith(`${pair} `));
};
const pairsOf = (service, secret) => [
    `service:${service} env:${secret}`,
    `holder:${service} env:${secret}`,
];
const brokenPairs = (findings) => {
    const subjects = new Set();
    for (const { subject, disposition } of findings) {
        if (disposition.kind !== 'blocking')
            continue;
        subjects.add(subject);
        const last = subject.lastIndexOf(' ');
        if (last > 0)
            subjects.add(subject.slice(0, last));
    }
    return (service, secret) => pairsOf(service, secret).some((pair) => subjects.has(pair));
};


/***/ }),

/***/ 26620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standingsOf),
/* harmony export */   e: () => (/* binding */ incompleteChecks)
/* harmony export */ });
/** Every check of the report with what it says and how many findings of each kind it has. */
const standingsOf = ({ checks, findings }) => {
    const tally = new Map();
    for (const { id } of checks)
        tally.set(id, { blocking: 0, advisory: 0, excepted: 0 });
    for (const { ruleId, disposition } of findings) {
        const counts = tally.get(ruleId.slice(0, ruleId.indexOf('/')));
        if (counts !== undefined)
            counts[disposition.kind] += 1;
    }
    return checks.map((check) => {
        const counts = tally.get(check.id) ?? { blocking: 0, advisory: 0, excepted: 0 };
        return { check, standing: standingOf(check, counts), ...counts };
    });
};
const standingOf = ({ status }, { blocking, advisory }) => {
    if (status === 'unavailable' || status === 'errored')
        return 'could not look';
    if (status === 'not-applicable')
        return 'not applicable';
    return blocking + advisory > 0 ? 'violated' : 'clean';
};
/** The checks that could not look, in part or at all. */
const incompleteChecks = ({ checks }) => checks.filter(({ status }) => status === 'unavailable' || status === 'errored');


/***/ }),

/***/ 48815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74761);

/**
 * Breaks a line at spaces so that it fits `width` columns, the first line after `first` and the others after `indent`. A word that
 * is wider than a line, such as a path, stays whole so that it can be copied. No line that a break made is a command to a runner.
 */
const wrap = (text, width, indent, first = indent) => {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(' ')) {
        if (!empty && columnsOf(line) + 1 + columnsOf(word) > width) {
            lines.push(line);
            line = indent;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line].map(_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .t);
};
/** How many columns a text takes: two for East Asian wide characters and emoji, none for combining marks. */
const columnsOf = (text) => {
    let columns = 0;
    for (const character of text)
        columns += WIDE.test(character) ? 2 : MARK.test(character) ? 0 : 1;
    return columns;
};
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
const MARK = /\p{Mark}/u;


/***/ })

};
