export const id = 998;
export const ids = [998];
export const modules = {

/***/ 26890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/**
 * Writes a file that is either whole or not there. A link that stands at `path` is replaced, never followed, so that a
 * repository cannot redirect what is written.
 */
const writeWhole = async (path, content) => {
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', 0o644);
    try {
        await file.writeFile(content);
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
};


/***/ }),

/***/ 54986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   e: () => (/* binding */ clipMiddle)
/* harmony export */ });
/** At most `limit` UTF-16 units; what is cut is marked by `…` at the end. Never cuts a character in half. */
const clip = (text, limit) => text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
/** As `clip`, but cuts in the middle: the end of a path says more than its beginning. */
const clipMiddle = (text, limit) => {
    if (text.length <= limit)
        return text;
    const start = Math.floor((limit - 1) / 3);
    const end = text.slice(text.length - (limit - 1 - start)).replace(/^[\udc00-\udfff]/, '');
    return `${text.slice(0, start).replace(/[\ud800-\udbff]$/, '')}…${end}`;
};


/***/ }),

/***/ 31550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ coverageWords),
/* harmony export */   t: () => (/* binding */ isShort)
/* harmony export */ });
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71996);

/** `12 of 12 commits of the range`: read aloud, it says whether anything was left out. */
const coverageWords = ({ what, expected, examined }) => expected === undefined
    ? `${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(examined)} ${what}`
    : `${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(examined)} of ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(expected)} ${what}`;
/** Something that was there was not looked at, or more was looked at than was there. */
const isShort = ({ expected, examined }) => expected !== undefined && expected !== examined;


/***/ }),

/***/ 84339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cJ: () => (/* binding */ diagramRowsText),
/* harmony export */   vG: () => (/* binding */ drawn)
/* harmony export */ });
/* unused harmony exports diagramOf, diagramTableOf */
/* harmony import */ var _diagram_drawing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34370);
/* harmony import */ var _diagram_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55459);
/* harmony import */ var _diagram_within_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14789);
/* harmony import */ var _terminal_aligned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77167);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80282);





/** The graph as Mermaid text, nodes that a blocking finding is about marked. Within Mermaid's limits; what was drawn together is said in a comment. */
const diagramOf = (graph, findings) => {
    const { mermaid, collapsed } = drawn(graph, findings);
    return collapsed === undefined ? mermaid : `${mermaid}\n%% ${collapsed}`;
};
/** The same in words: aligned columns, a line per node. */
const diagramTableOf = (graph, findings) => diagramRowsText(drawingOf(graph, findings));
/** A drawing in words: aligned columns, a line per node. */
const diagramRowsText = (drawing) => (0,_terminal_aligned_js__WEBPACK_IMPORTED_MODULE_2__/* .aligned */ .b)([_diagram_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .DIAGRAM_COLUMNS */ .I, ...(0,_diagram_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .diagramRows */ .h)(drawing)].map((row) => row.map(_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e)));
/** For the summary: the drawing and the graph it came from. */
const drawn = (graph, findings) => {
    const drawing = (0,_diagram_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .drawingOf */ .S)(graph, findings);
    return { ...(0,_diagram_within_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .drawWithinLimits */ .e)(drawing), drawing };
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

/***/ 55459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ DIAGRAM_COLUMNS),
/* harmony export */   h: () => (/* binding */ diagramRows)
/* harmony export */ });
const DIAGRAM_COLUMNS = ['What', 'Name', 'Linked to', 'State'];
/** A graph in words, a row per node in the order of the graph: for who cannot see the drawing, and for what it left out. */
const diagramRows = ({ nodes, edges }) => {
    const linked = nodes.map(() => []);
    for (const { from, to, label, broken } of edges) {
        const name = nodes[to]?.label ?? '';
        const words = [label, broken ? 'violated' : ''].filter((word) => word !== '').join(', ');
        linked[from]?.push(words === '' ? name : `${name} (${words})`);
    }
    return nodes.map(({ kind, label, broken }, position) => [
        kind.replace('-', ' '),
        label,
        (linked[position] ?? []).join(', '),
        broken ? 'violated' : '',
    ]);
};


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

/***/ 72837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ limitedMatrix)
/* harmony export */ });
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71996);
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53122);


/** More is not read, and a page must open on a phone. */
const SERVICES = 60;
const SECRETS = 400;
/** As much of a matrix as can be read, what is violated first, and what was left out in numbers. */
const limitedMatrix = (matrix, { services: across = SERVICES } = {}) => {
    const secretsOf = (one) => one.families.reduce((all, { secrets }) => all + secrets.length, 0);
    if (matrix.services.length <= across && secretsOf(matrix) <= SECRETS)
        return { shown: matrix };
    const services = worst(matrix.accesses, ({ service }) => service, across);
    const inServices = matrix.accesses.filter(({ service }) => services.has(service));
    const secrets = worst(inServices, keyOf, SECRETS);
    const shown = (0,_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .arranged */ .bp)(inServices.filter((access) => secrets.has(keyOf(access))));
    const count = (one) => `${(0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(one.services.length, 'service')} and ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(secretsOf(one), 'secret')}`;
    return { shown, leftOut: `Shown are ${count(shown)} of ${count(matrix)}, what is violated first.` };
};
const keyOf = ({ family, secret }) => JSON.stringify([family, secret]);
const worst = (accesses, key, count) => {
    const bad = accesses.filter(({ mayNot, broken }) => mayNot || broken);
    return new Set([...new Set([...bad, ...accesses].map(key))].slice(0, count));
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

/***/ 71658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scopeWords)
/* harmony export */ });
/** What the run was asked to look at, in words. */
const scopeWords = ({ mode, base, head, trigger }) => {
    if (trigger === 'staged')
        return 'what is staged for the next commit';
    const end = head === undefined ? '' : head.slice(0, 12);
    const start = base === undefined ? '' : base.slice(0, 12);
    const what = {
        range: `the commits ${start}..${end}`,
        history: `all history of ${end || 'HEAD'}`,
        tree: 'the files as they are, not at their history',
    }[mode];
    return trigger === 'local' ? what : `${what} (${trigger})`;
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

/***/ 77167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ aligned),
/* harmony export */   z: () => (/* binding */ widthsOf)
/* harmony export */ });
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48815);

/** Cells in columns as wide as their widest, two spaces apart. */
const aligned = (lines) => {
    const widths = widthsOf(lines);
    return lines
        .map((line) => line.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(cell))).join('  '))
        .map((line) => line.trimEnd())
        .join('\n');
};
/** The width of each column of the first line, over all lines. */
const widthsOf = (lines) => (lines[0] ?? []).map((_, column) => lines.reduce((most, line) => Math.max(most, (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(line[column] ?? '')), 0));


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
