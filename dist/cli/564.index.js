export const id = 564;
export const ids = [564];
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

/***/ 64564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drawMap: () => (/* binding */ drawMap)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/reporters/map/boundary.js
var map_boundary = __webpack_require__(50001);
// EXTERNAL MODULE: ./lib/reporters/counted.js
var counted = __webpack_require__(71996);
// EXTERNAL MODULE: ./lib/reporters/diagram.js
var diagram = __webpack_require__(84339);
// EXTERNAL MODULE: ./lib/reporters/map/limited.js
var limited = __webpack_require__(72837);
// EXTERNAL MODULE: ./lib/reporters/terminal/aligned.js
var aligned = __webpack_require__(77167);
// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(80282);
// EXTERNAL MODULE: ./lib/reporters/map/marks.js
var map_marks = __webpack_require__(84945);
;// CONCATENATED MODULE: ./lib/reporters/map/matrix-text.js



/** A wider table is no longer read in a terminal; services go on in a further one. */
const WIDTH = 120;
const GAP = 2;
/** The matrix in plain aligned columns: a line per secret, by class, a column per service; below it what the signs mean. */
const matrixText = (matrix) => {
    const rows = matrix.families.flatMap(({ name, secrets }) => secrets.map((row) => ({ family: name, row })));
    const fixed = [['Class', 'Secret'], ...rows.map(({ family, row }) => [family, row.secret])].map((line) => line.map(terminal_text/* terminalText */.e));
    const columns = matrix.services.map((service, position) => [(0,terminal_text/* terminalText */.e)(service), ...rows.map(({ row }) => cellOf(row, position))].map((cell) => [cell]));
    const heads = (0,aligned/* widthsOf */.z)(fixed);
    const tables = [];
    for (let first = 0; first < columns.length;) {
        const taken = fitting(columns.slice(first), WIDTH - sum(heads));
        const lines = fixed.map((line, index) => [...line, ...taken.flatMap((column) => column[index] ?? [''])]);
        tables.push((0,aligned/* aligned */.b)(lines));
        first += taken.length;
    }
    return [...tables, legendOf(matrix)].join('\n\n');
};
const cellOf = ({ cells }, position) => {
    const access = cells[position];
    return access === undefined ? '-' : `${map_marks/* MARKS */.j7[(0,map_marks/* markOf */.Fg)(access)].sign} ${(0,map_marks/* accessWords */.wn)(access)}`;
};
const fitting = (columns, room) => {
    let left = room;
    const taken = columns.filter((column) => {
        left -= sum((0,aligned/* widthsOf */.z)(column));
        return left >= 0;
    });
    return taken.length === 0 ? columns.slice(0, 1) : taken;
};
const sum = (widths) => widths.reduce((all, width) => all + width + GAP, 0);
const legendOf = ({ accesses }) => {
    const used = new Set(accesses.map((access) => (0,map_marks/* markOf */.Fg)(access)));
    return Object.entries(map_marks/* MARKS */.j7)
        .filter(([mark]) => used.has(mark))
        .map(([, { sign, meaning }]) => `${sign} ${meaning}`)
        .join('\n');
};

;// CONCATENATED MODULE: ./lib/reporters/map/boundary-text.js




/** The graph as Mermaid text; what had to be drawn together is said in a comment. */
const mapAsMermaid = ({ mermaid, collapsed }) => collapsed === undefined ? mermaid : `${mermaid}\n%% ${collapsed}`;
/** The matrix in plain columns; where no check made one, the graph in words. */
const mapAsTable = ({ matrix, whole }) => {
    if (matrix === undefined || matrix.accesses.length === 0)
        return (0,diagram/* diagramRowsText */.cJ)(whole);
    const { shown, leftOut } = (0,limited/* limitedMatrix */.S)(matrix);
    return [matrixText(shown), ...(leftOut === undefined ? [] : [leftOut])].join('\n\n');
};
const NAMED = 20;
/** The picture in words. */
const descriptionOf = ({ whole, collapsed }) => {
    const size = (kind, one, many) => (0,counted/* counted */.hS)(whole.nodes.filter((node) => node.kind === kind).length, one, many);
    const broken = whole.nodes.filter((node) => node.broken).map(({ label }) => label);
    return [
        `${size('secret-class', 'class', 'classes')} of secrets on the left, ${size('env-group', 'env group', 'env groups')} in the middle, ${size('service', 'service', 'services')}${whole.nodes.some(({ kind }) => kind === 'holder') ? ` and ${size('holder', 'other holder', 'other holders')}` : ''} on the right.`,
        broken.length === 0
            ? 'Nothing is violated.'
            : `Violated: ${broken.slice(0, NAMED).join(', ')}${broken.length > NAMED ? ` and ${(0,counted/* counted */.hS)(broken.length - NAMED, 'other')}` : ''}.`,
        ...(collapsed === undefined ? [] : [collapsed]),
    ].join(' ');
};

// EXTERNAL MODULE: ./lib/reporters/scope-words.js
var scope_words = __webpack_require__(71658);
// EXTERNAL MODULE: ./lib/reporters/clip.js
var clip = __webpack_require__(54986);
// EXTERNAL MODULE: ./lib/reporters/visible.js
var visible = __webpack_require__(75016);
;// CONCATENATED MODULE: ./lib/reporters/map/markup.js


const trusted = (content) => content;
const NOTHING = trusted('');
/** Joins finished parts; refuses plain text by type. */
const markup = (fixed, ...parts) => trusted(String.raw({ raw: fixed }, ...parts));
const joined = (parts) => trusted(parts.filter((part) => part !== '').join('\n'));
/** Plain text on one line, fit for the content of an element and for an attribute in double quotes. */
const markup_text = (plain, limit = LIMIT) => trusted((0,visible/* visible */.R)((0,clip/* clip */.$)(plain, limit)).replace(FORBIDDEN, escapeOf).replace(SYNTAX, entity));
/** A sentence for a page, whose `quoted` words become code, and whose long paths may break. */
const prose = (sentence) => trusted((0,clip/* clip */.$)(sentence, LIMIT)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? markup `<code>${breakable(part)}</code>` : breakable(part)))
    .join(''));
/** A name or a path that may break after `/`, `_` and `-`. */
const breakable = (plain, limit = LIMIT) => trusted((0,clip/* clip */.$)(plain, limit)
    .split(/(?<=[_/-])(?=\w)/)
    .map((part) => markup_text(part))
    .join('<wbr>'));
/** A style sheet of ours, as it stands. No word of it may come from a report. */
const styleSheet = (css) => trusted(`<style>${css}</style>`);
const LIMIT = 600;
/** Neither HTML nor XML may hold them. Source: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[\ufffe\uffff]/g;
const escapeOf = (character) => `\\u${character.charCodeAt(0).toString(16)}`;
/** With `#`, so that a page in the log of a runner gives it no command. */
const SYNTAX = /[&<>"'`=#]/g;
const entity = (character) => `&#${character.charCodeAt(0)};`;

// EXTERNAL MODULE: ./lib/reporters/coverage-words.js
var coverage_words = __webpack_require__(31550);
// EXTERNAL MODULE: ./lib/reporters/finding-words.js
var finding_words = __webpack_require__(70243);
;// CONCATENATED MODULE: ./lib/reporters/map/page-findings.js




const SHOWN = 200;
/** What blocks: where, why, and the way out. */
const blockingPart = ({ blocking }, report) => joined([
    markup `<section aria-labelledby="broken"><h2 id="broken">What breaks it</h2>`,
    blocking.length === 0 ? markup `<p>Nothing that blocks was found.</p>` : listOf(blocking, report),
    markup `</section>`,
]);
/** What could not be looked at or proved. */
const unprovedPart = ({ unproved, blind }, report) => {
    const short = report.checks.flatMap(({ coverage }) => coverage.filter(coverage_words/* isShort */.t));
    const isProved = unproved.length + blind.length + short.length === 0;
    return joined([
        markup `<section aria-labelledby="unproved"><h2 id="unproved">What could not be proved</h2>`,
        isProved ? markup `<p>Everything that had to be looked at was looked at.</p>` : NOTHING,
        ...(blind.length + short.length === 0
            ? []
            : [
                markup `<ul class="plain">`,
                ...blind.map(blindItem),
                ...short.map((row) => markup `<li>${markup_text((0,coverage_words/* coverageWords */.g)(row))}${row.note === undefined ? NOTHING : markup `: ${prose(row.note)}`}</li>`),
                markup `</ul>`,
            ]),
        unproved.length === 0 ? NOTHING : listOf(unproved, report),
        markup `</section>`,
    ]);
};
/** What does not block. */
const othersPart = ({ others }, report) => others.length === 0
    ? NOTHING
    : joined([
        markup `<section aria-labelledby="others"><h2 id="others">Worth knowing, and not blocking</h2>`,
        listOf(others, report),
        markup `</section>`,
    ]);
const blindItem = ({ id, reason }) => markup `<li><strong>${markup_text(id)} could not look.</strong> ${prose(reason ?? '')}</li>`;
const listOf = (findings, report) => joined([
    markup `<ol class="findings">`,
    ...findings.slice(0, SHOWN).map((finding) => itemOf(finding, report)),
    markup `</ol>`,
    findings.length <= SHOWN
        ? NOTHING
        : markup `<p class="cut">${markup_text(`${(0,counted/* formatCount */.B4)(SHOWN)} of ${(0,counted/* formatCount */.B4)(findings.length)} shown, the worst first.`)}</p>`,
]);
const itemOf = (finding, report) => {
    const { severity, ruleId, message, location, disposition } = finding;
    const fix = (0,finding_words/* fixOf */.BW)(finding, report);
    const tone = disposition.kind === 'blocking' ? markup `bad` : markup `calm`;
    return joined([
        markup `<li class="${tone}"><p class="what">${disposition.kind === 'blocking' ? markup `<b aria-hidden="true">✕</b> ` : NOTHING}${prose(message)}</p>`,
        markup `<p class="where"><code>${breakable(`${location.path}:${location.startLine}`)}</code> <span class="tag">${markup_text(severity)}</span> <span class="soft">${markup_text(ruleId)}</span></p>`,
        fix === undefined ? NOTHING : markup `<p class="fix"><strong>Way out</strong> ${prose(fix)}</p>`,
        disposition.kind === 'excepted'
            ? markup `<p class="fix"><strong>Excepted until ${markup_text(disposition.expires)}</strong> ${markup_text(disposition.reason)}</p>`
            : NOTHING,
        markup `</li>`,
    ]);
};

;// CONCATENATED MODULE: ./lib/reporters/map/svg-style.js
/** Colours by what they mean; for light, dark and paper. Classes are told apart by place and name too, never by colour alone. */
const LIGHT = '--paper:#fff;--card:#f6f8fa;--line:#d0d7de;--ink:#1f2328;--soft:#57606a;--bad:#c11f2b;--badcard:#ffebe9;' +
    '--c0:#0969da;--c1:#8250df;--c2:#0f766e;--c3:#9a6700;--c4:#1a7f37;--c5:#4f46e5;--c6:#6e7781';
const DARK = '--paper:#0d1117;--card:#161b22;--line:#30363d;--ink:#e6edf3;--soft:#9198a1;--bad:#ff7b72;--badcard:#3c1618;' +
    '--c0:#58a6ff;--c1:#bc8cff;--c2:#2dd4bf;--c3:#d29922;--c4:#3fb950;--c5:#a5b4fc;--c6:#8b949e';
/** So many classes have a colour of their own; then the colours come round again. */
const FAMILY_COLOURS = 7;
const familyRules = Array.from({ length: FAMILY_COLOURS }, (_, n) => `.am .f${n}{stroke:var(--c${n})}.am .d${n}{fill:var(--c${n})}`).join('');
const PALETTE = `:root{${LIGHT}}@media screen and (prefers-color-scheme:dark){:root{${DARK}}}`;
/** What the drawing needs, beside the palette. */
const SVG_RULES = `.am{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.am .back{fill:var(--paper)}
.am .note{font-size:11px;fill:var(--soft)}
.am .head{font-size:12px;font-weight:600;fill:var(--soft)}
.am .box{fill:var(--card);stroke:var(--line);stroke-width:1.25}
.am .box.other{stroke-dasharray:4 3}
.am .name{font-size:13px;font-weight:600;fill:var(--ink)}
.am .line{fill:none;stroke:var(--soft);stroke-width:2.25;stroke-opacity:.6;stroke-linecap:round}
${familyRules}
.am .read{stroke-dasharray:5 5}
.am .count{font-size:10.5px;fill:var(--soft);paint-order:stroke;stroke:var(--paper);stroke-width:3;stroke-linejoin:round}
.am .box.bad{fill:var(--badcard);stroke:var(--bad);stroke-width:2}
.am .line.bad{stroke:var(--bad);stroke-width:3.25;stroke-opacity:1}
.am .count.bad,.am .note.bad{fill:var(--bad);font-weight:700}
.am .disc{fill:var(--bad);stroke:var(--paper);stroke-width:2}
.am .cross{stroke:var(--paper);stroke-width:2.25;stroke-linecap:round;fill:none}`;

;// CONCATENATED MODULE: ./lib/reporters/map/page-matrix.js





/** Services beside each other in one table, so that it fits a sheet of paper; more go on in a further table. */
const ACROSS = 6;
/** Services by secrets as real tables, with a legend of the signs that are used. `classes`: in the order of the drawing. */
const matrixSection = (matrix, idle, classes) => {
    const { shown, leftOut } = (0,limited/* limitedMatrix */.S)(matrix);
    const tables = Array.from({ length: Math.ceil(shown.services.length / ACROSS) }, (_, index) => tableOf(shown, index * ACROSS, classes));
    return joined([
        markup `<section aria-labelledby="matrix"><h2 id="matrix">Who holds and reads what</h2>`,
        page_matrix_legendOf(shown),
        ...tables,
        idle.length === 0
            ? NOTHING
            : markup `<p class="soft">No secret is given to or read by: ${markup_text(idle.slice(0, page_matrix_NAMED).join(', '))}${more(idle.length - page_matrix_NAMED)}.</p>`,
        leftOut === undefined ? NOTHING : markup `<p class="cut">${markup_text(leftOut)}</p>`,
        markup `</section>`,
    ]);
};
const page_matrix_NAMED = 20;
const more = (count) => (count > 0 ? markup ` and ${markup_text((0,counted/* formatCount */.B4)(count))} more` : NOTHING);
const tableOf = ({ services, families }, first, classes) => {
    const across = services.slice(first, first + ACROSS);
    return joined([
        markup `<div class="wide" tabindex="0" role="region" aria-label="Matrix of services and secrets"><table class="matrix">`,
        markup `<caption>Secrets by class, and what each service has to do with them</caption>`,
        markup `<thead><tr><th scope="col">Secret</th>`,
        ...across.map((service) => markup `<th scope="col">${breakable(service)}</th>`),
        markup `</tr></thead>`,
        ...families.map(({ name, secrets }) => joined([
            markup `<tbody><tr class="family"><th scope="rowgroup" colspan="${across.length + 1}">${dotOf(classes.indexOf(name))}${markup_text(name)}</th></tr>`,
            ...secrets.map((row) => rowOf(row, first)),
            markup `</tbody>`,
        ])),
        markup `</table></div>`,
    ]);
};
/** In the colour that the class has in the drawing. */
const dotOf = (position) => position < 0 ? NOTHING : markup `<span class="dot k${position % FAMILY_COLOURS}"></span>`;
const rowOf = ({ secret, cells }, first) => joined([
    markup `<tr><th scope="row">${breakable(secret)}</th>`,
    ...cells.slice(first, first + ACROSS).map(page_matrix_cellOf),
    markup `</tr>`,
]);
const page_matrix_cellOf = (access) => {
    if (access === undefined)
        return markup `<td class="none"><span aria-hidden="true">·</span><span class="unseen">nothing</span></td>`;
    const mark = (0,map_marks/* markOf */.Fg)(access);
    return markup `<td class="${CLASSES[mark]}">${sign(mark)}<small>${markup_text((0,map_marks/* accessWords */.wn)(access))}</small></td>`;
};
const CLASSES = {
    refused: markup `bad`,
    violated: markup `bad`,
    used: markup `ok`,
    unused: markup `dim`,
    read: markup `warn`,
    handed: markup `warn`,
    missing: markup `warn`,
};
const sign = (mark) => markup `<b aria-hidden="true">${markup_text(map_marks/* MARKS */.j7[mark].sign)}</b>`;
const page_matrix_legendOf = ({ accesses }) => {
    const used = new Set(accesses.map(map_marks/* markOf */.Fg));
    const marks = Object.keys(map_marks/* MARKS */.j7).filter((mark) => used.has(mark));
    return joined([
        markup `<ul class="legend">`,
        ...marks.map((mark) => markup `<li class="${CLASSES[mark]}">${sign(mark)} ${markup_text(map_marks/* MARKS */.j7[mark].meaning)}</li>`),
        markup `</ul>`,
    ]);
};

;// CONCATENATED MODULE: ./lib/reporters/map/page-paths.js



const page_paths_SHOWN = 300;
/** For each service, each secret on its whole way: by which line allowed, given and read where. */
const pathsSection = ({ accesses }) => {
    const worst = [...accesses.filter(isBad), ...accesses.filter((access) => !isBad(access))];
    const kept = new Set(worst.slice(0, page_paths_SHOWN));
    const services = new Map();
    for (const access of accesses.filter((one) => kept.has(one))) {
        const list = services.get(access.service) ?? [];
        if (list.push(access) === 1)
            services.set(access.service, list);
    }
    return joined([
        markup `<section aria-labelledby="paths"><h2 id="paths">Every path, service by service</h2>`,
        ...[...services].map(([service, list]) => joined([
            markup `<div class="service"><h3>${breakable(service)}</h3><ul class="paths">`,
            ...list.map(page_paths_itemOf),
            markup `</ul></div>`,
        ])),
        accesses.length <= page_paths_SHOWN
            ? NOTHING
            : markup `<p class="cut">${markup_text(`${(0,counted/* formatCount */.B4)(page_paths_SHOWN)} of ${(0,counted/* formatCount */.B4)(accesses.length)} paths shown, what is violated first.`)}</p>`,
        markup `</section>`,
    ]);
};
const isBad = ({ mayNot, broken }) => mayNot || broken;
const page_paths_itemOf = (access) => {
    const mark = (0,map_marks/* markOf */.Fg)(access);
    const lines = [
        ['Policy', access.policy],
        ['Given by', access.grantedBy || 'nothing'],
        ['Read at', access.readAt || 'nowhere that was seen'],
        ...(access.passedOn === '' ? [] : [['Passed on to', access.passedOn]]),
    ];
    return joined([
        markup `<li${isBad(access) ? markup ` class="bad"` : NOTHING}><p class="what"><b aria-hidden="true">${markup_text(map_marks/* MARKS */.j7[mark].sign)}</b> ${breakable(access.secret)} <span class="tag">${markup_text(access.family)}</span></p><dl>`,
        ...lines.map(([term, words]) => markup `<div><dt>${markup_text(term)}</dt><dd>${prose(words)}</dd></div>`),
        markup `</dl></li>`,
    ]);
};

;// CONCATENATED MODULE: ./lib/reporters/map/page-style.js

const page_style_LIGHT = '--ok:#1a7f37;--okcard:#dafbe1;--warn:#8a5a00;--warncard:#fff5d6;--rule:#e4e8ec';
const page_style_DARK = '--ok:#4ac26b;--okcard:#12281a;--warn:#e3b341;--warncard:#2d230b;--rule:#262c34';
const dots = Array.from({ length: FAMILY_COLOURS }, (_, n) => `.k${n}{background:var(--c${n})}`).join('');
const PAPER = `@page{size:A4;margin:14mm 13mm}
@media print{html{font-size:9.5pt}h2{margin-top:26px}main{padding:0;max-width:none}.wide{overflow:visible;border-radius:8px}.wide svg{min-width:0}h2{break-after:avoid}
tr,li,figure,.verdict,tbody{break-inside:avoid}.matrix thead{display:table-header-group}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}`;
/** The whole style of the page. No word of it comes from a report. */
const PAGE_STYLE = `${PALETTE}:root{${page_style_LIGHT}}@media screen and (prefers-color-scheme:dark){:root{${page_style_DARK}}}
${SVG_RULES}
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:1120px;margin:0 auto;padding:40px 24px 64px}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.3rem);line-height:1.15;letter-spacing:-.02em;margin:0 0 20px}
h2{font-size:1.25rem;letter-spacing:-.01em;margin:44px 0 14px}
h3{font-size:1rem;margin:22px 0 8px;overflow-wrap:anywhere}
p{margin:0;overflow-wrap:anywhere}ul,ol,dl,dd,figure{margin:0;padding:0}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.brand{color:var(--soft);font-size:.85rem;font-weight:600;margin-bottom:8px}
.soft,figcaption,footer{color:var(--soft);font-size:.875rem}
.verdict{display:flex;gap:16px;align-items:center;padding:18px 20px;border-radius:14px;border:1px solid}
.verdict .word{font-size:1.2rem;font-weight:700;line-height:1.3}
.seal{flex:none;width:42px;height:42px;border-radius:50%;display:grid;place-items:center;color:var(--paper);font-size:1.3rem;font-weight:700}
.verdict.ok{background:var(--okcard);border-color:var(--ok)}.verdict.ok .seal{background:var(--ok)}.verdict.ok .word{color:var(--ok)}
.verdict.bad{background:var(--badcard);border-color:var(--bad)}.verdict.bad .seal{background:var(--bad)}.verdict.bad .word{color:var(--bad)}
.verdict.warn{background:var(--warncard);border-color:var(--warn)}.verdict.warn .seal{background:var(--warn)}.verdict.warn .word{color:var(--warn)}
.facts{display:flex;flex-wrap:wrap;gap:4px 22px;list-style:none;margin-top:14px;color:var(--soft);font-size:.9rem}
.wide{overflow-x:auto;border:1px solid var(--line);border-radius:14px;margin-bottom:12px}
.wide:focus-visible{outline:3px solid var(--c0);outline-offset:2px}
.wide svg{display:block;width:100%;height:auto;min-width:760px}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:4px 22px;margin-bottom:12px;font-size:.875rem;color:var(--soft)}
table{border-collapse:collapse;width:100%;position:relative;font-size:.875rem}
caption,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:9px 12px;text-align:left;vertical-align:baseline;border-top:1px solid var(--rule)}
thead th{border-top:0;background:var(--card);vertical-align:bottom;min-width:104px}
tbody th[scope=row]{overflow-wrap:anywhere;font:600 .8125rem ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;min-width:150px;padding-left:28px}
.family th{background:var(--card);color:var(--soft);font-weight:600;padding:6px 12px}
.dot{display:inline-block;width:9px;height:9px;border-radius:50%;margin-right:8px}
${dots}
td b{font-size:1rem;line-height:1;margin-right:7px}td small{font-size:.8125rem;color:var(--soft)}
thead th:first-child,tbody th[scope=row]{position:sticky;left:0;background:var(--paper)}thead th:first-child{background:var(--card)}
td.none{color:var(--soft)}td.none span{opacity:.55}
.ok b{color:var(--ok)}.warn b{color:var(--warn)}.dim b{color:var(--soft)}.bad b,td.bad small{color:var(--bad)}
td.bad{background:var(--badcard)}td.bad small{font-weight:600}td.warn{background:var(--warncard)}
.findings,.paths,.plain{list-style:none}.plain li{margin-bottom:8px}
.findings>li{border:1px solid var(--line);border-left:4px solid var(--line);border-radius:10px;padding:13px 16px;margin-bottom:10px}
.findings>li.bad{border-left-color:var(--bad)}
.what{font-weight:500}.what code{font-weight:600}.paths .what{font-weight:600}.where{margin-top:5px;font-size:.875rem}.fix{margin-top:5px;font-size:.9375rem}.fix strong{margin-right:4px}
.tag{display:inline-block;border:1px solid var(--line);border-radius:99px;padding:0 9px;font-size:.78rem;font-weight:500;color:var(--soft)}
.cut{border-left:4px solid var(--warn);padding:6px 12px;background:var(--warncard);font-size:.9rem;margin-top:10px}
.paths{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,330px),1fr));gap:10px}
.paths>li{border:1px solid var(--line);border-radius:10px;padding:12px 14px;font-size:.875rem}
.paths>li.bad{border-color:var(--bad);background:var(--badcard)}
.paths .what{margin-bottom:6px}
dl div{display:grid;grid-template-columns:76px 1fr;gap:8px;margin-top:2px}dt{color:var(--soft)}dd{overflow-wrap:anywhere}
footer{margin-top:48px;padding-top:16px;border-top:1px solid var(--line)}
@media (max-width:560px){main{padding:24px 16px 48px}.verdict{align-items:flex-start;padding:15px}}
${PAPER}`;
/** SHA-256 of the style, as a content security policy names it. A test says what it has to be. */
const PAGE_STYLE_DIGEST = 'sha256-J/85LXXaAcChdO4ruf90ab4zSTucSJWz7/5nG689z0Q=';

;// CONCATENATED MODULE: ./lib/reporters/map/lines.js
/** How long the last, straight piece of a line is, on which its words stand. */
const straightFor = (words) => Math.min(WORDS_LONGEST, 22 + words.length * 5);
const WORDS_LONGEST = 120;
/** Every edge as a line between the shapes of its slots. */
const linesOf = (edges, nodes, stretches, tops, shapeOf) => {
    const leave = ports(stretches, 'from', 'to', tops);
    const enter = ports(stretches, 'to', 'from', tops);
    const at = (slot, stretch, port) => {
        const { y, height } = shapeOf(slot);
        return y + height * (port.get(stretch) ?? 0.5);
    };
    const families = nodes.flatMap(({ kind }, node) => (kind === 'secret-class' ? [node] : []));
    const numberOf = new Map(families.map((node, number) => [node, number]));
    const byLine = new Map();
    stretches.forEach(({ line, from, to }, stretch) => {
        const points = byLine.get(line) ?? [];
        byLine.set(line, points);
        const start = shapeOf(from);
        const end = shapeOf(to);
        const y = at(to, stretch, enter);
        points.push({ x: start.x + start.width, y: at(from, stretch, leave) });
        if (line === stretches[stretch + 1]?.line)
            points.push({ x: end.x, y });
        else
            points.push({ x: end.x - straightFor(edges[line]?.label ?? ''), y }, { x: end.x, y });
    });
    return edges.map((edge, line) => {
        const family = familyOf(edge, edges, numberOf);
        return { edge, points: byLine.get(line) ?? [], ...(family === undefined ? {} : { family }) };
    });
};
/** The class at the start of a line, or the only one that its group carries. */
const familyOf = ({ from }, edges, numberOf) => {
    const own = numberOf.get(from);
    if (own !== undefined)
        return own;
    const carried = new Set(edges.filter(({ to }) => to === from).map((edge) => numberOf.get(edge.from)));
    const [only] = carried;
    return carried.size === 1 ? only : undefined;
};
/** Where on the side of its slot each stretch ends, from 0 to 1, in the order in which the other ends lie. */
const ports = (stretches, end, other, tops) => {
    const bySlot = new Map();
    stretches.forEach((stretch, position) => {
        const list = bySlot.get(stretch[end]) ?? [];
        if (list.push(position) === 1)
            bySlot.set(stretch[end], list);
    });
    const place = (position) => tops[stretches[position]?.[other] ?? 0] ?? 0;
    return new Map([...bySlot.values()].flatMap((list) => list
        .toSorted((a, b) => place(a) - place(b) || a - b)
        .map((position, index) => [position, (index + 1) / (list.length + 1)])));
};

;// CONCATENATED MODULE: ./lib/reporters/map/order.js
const SWEEPS = 8;
/** The slots of each column, top to bottom: each near the middle of its neighbours, which leaves few crossings. Deterministic. */
const inOrder = (slots, stretches) => {
    const columns = [0, 1, 2].map((column) => slots.flatMap((slot, index) => (slot.column === column ? [index] : [])));
    const towards = { left: neighbours(stretches, 'to', 'from'), right: neighbours(stretches, 'from', 'to') };
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
        const [order, side] = sweep % 2 === 0 ? [[1, 2], towards.left] : [[1, 0], towards.right];
        for (const column of order) {
            const heights = heightsOf(columns);
            columns[column] = sorted(columns[column] ?? [], side, heights);
        }
    }
    return columns;
};
const neighbours = (stretches, end, other) => {
    const found = new Map();
    for (const stretch of stretches) {
        const list = found.get(stretch[end]) ?? [];
        if (list.push(stretch[other]) === 1)
            found.set(stretch[end], list);
    }
    return found;
};
/** How far down each slot lies in its column, from 0 to 1. */
const heightsOf = (columns) => new Map(columns.flatMap((column) => column.map((slot, index) => [slot, (index + 0.5) / column.length])));
const sorted = (column, towards, heights) => {
    const middle = new Map(column.map((slot) => {
        const others = towards.get(slot) ?? [];
        const sum = others.reduce((all, other) => all + (heights.get(other) ?? 0.5), 0);
        return [slot, others.length === 0 ? (heights.get(slot) ?? 0.5) : sum / others.length];
    }));
    return column.toSorted((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
};

;// CONCATENATED MODULE: ./lib/reporters/map/layout.js


const COLUMNS = [
    { title: 'Classes of secrets', x: 24, width: 180 },
    { title: 'Env groups', x: 350, width: 256 },
    { title: 'Services', x: 824, width: 256 },
];
const TOP = 64;
const BOTTOM = 24;
const layout_GAP = 18;
const BOX = 46;
const PORT = 18;
const LANE = 14;
const LANE_GAP = 2;
/** Classes left, groups in the middle, services right; a line that skips a column keeps a lane of its own in it. */
const layoutOf = ({ nodes, edges }) => {
    const drawnEdges = edges.filter(({ from, to }) => columnOf(nodes[from]) < columnOf(nodes[to]));
    const slots = nodes.map((node, position) => ({
        column: columnOf(node),
        node: position,
        height: boxHeight(drawnEdges, position),
    }));
    const stretches = drawnEdges.flatMap(({ from, to }, line) => {
        if (columnOf(nodes[to]) - columnOf(nodes[from]) === 1)
            return [{ line, from, to }];
        const lane = slots.push({ column: 1, height: LANE }) - 1;
        return [
            { line, from, to: lane },
            { line, from: lane, to },
        ];
    });
    const tops = placed(slots, stretches);
    const bottom = slots.reduce((most, { height }, slot) => Math.max(most, (tops[slot] ?? 0) + height), TOP);
    const shapeOf = (slot) => {
        const { column, height } = slots[slot] ?? { column: 0, height: 0 };
        const { x, width } = COLUMNS[column] ?? COLUMNS[0];
        return { x, y: tops[slot] ?? 0, width, height };
    };
    return {
        width: COLUMNS[2].x + COLUMNS[2].width + 24,
        height: bottom + BOTTOM,
        columns: COLUMNS.map(({ title, x }, column) => ({
            title: column === 2 && nodes.some(({ kind }) => kind === 'holder') ? 'Services and others' : title,
            x,
        })),
        boxes: nodes.map((node, position) => {
            const { x, y, width, height } = shapeOf(position);
            return { node, x, y, width, height };
        }),
        lines: linesOf(drawnEdges, nodes, stretches, tops, shapeOf),
    };
};
const columnOf = (node) => {
    if (node?.kind === 'service' || node?.kind === 'holder')
        return 2;
    return node?.kind === 'secret-class' ? 0 : 1;
};
const boxHeight = (edges, node) => {
    const ports = Math.max(edges.filter(({ from }) => from === node).length, edges.filter(({ to }) => to === node).length);
    return Math.max(BOX, PORT * ports + 12);
};
/** The upper edge of each slot: columns in an order with few crossings, each in the middle of the tallest. */
const placed = (slots, stretches) => {
    const columns = inOrder(slots, stretches);
    const isLane = (slot) => slot !== undefined && slots[slot]?.node === undefined;
    const stepOf = (column, index) => {
        const height = slots[column[index] ?? 0]?.height ?? 0;
        if (index === column.length - 1)
            return height;
        return height + (isLane(column[index]) && isLane(column[index + 1]) ? LANE_GAP : layout_GAP);
    };
    const heights = columns.map((column) => column.reduce((all, _, index) => all + stepOf(column, index), 0));
    const tallest = Math.max(0, ...heights);
    const tops = slots.map(() => 0);
    columns.forEach((column, index) => {
        let y = TOP + (tallest - (heights[index] ?? 0)) / 2;
        for (const [position, slot] of column.entries()) {
            tops[slot] = y;
            y += stepOf(column, position);
        }
    });
    return tops;
};

// EXTERNAL MODULE: ./lib/reporters/terminal/wrap.js
var wrap = __webpack_require__(48815);
;// CONCATENATED MODULE: ./lib/reporters/map/fitted.js


/** At most so many columns, what cannot be seen written out; cut in the middle, for the end of a name says more than its beginning. */
const fitted = (label, columns) => {
    const characters = [...(0,visible/* visible */.R)(label.slice(0, LONGEST))];
    if (label.length <= LONGEST && (0,wrap/* columnsOf */.P)(characters.join('')) <= columns)
        return characters.join('');
    const start = taken(characters, Math.floor((columns - 1) / 3));
    const end = taken(characters.toReversed(), columns - 1 - (0,wrap/* columnsOf */.P)(start)).split('');
    return `${start}…${[...end.join('')].toReversed().join('')}`;
};
/** More than any room there is. */
const LONGEST = 400;
const taken = (characters, columns) => {
    let left = columns;
    const fits = characters.findIndex((character) => {
        left -= (0,wrap/* columnsOf */.P)(character);
        return left < 0;
    });
    return characters.slice(0, fits < 0 ? characters.length : fits).join('');
};

;// CONCATENATED MODULE: ./lib/reporters/map/svg-parts.js



/** How wide a column of text is at 13px, taken generously. */
const COLUMN = 7.5;
/** A node: its name, cut to its box and whole in the title; in red and in words where it is violated. */
const boxMarkup = ({ node, x, y, width, height }, drawing) => {
    const middle = y + height / 2;
    const bad = node.broken ? markup ` bad` : NOTHING;
    const other = node.kind === 'holder' ? markup ` other` : NOTHING;
    const name = fitted(node.label, Math.floor((width - 36) / COLUMN));
    return joined([
        markup `<g><title>${markup_text(node.label)}</title>`,
        markup `<rect class="box${other}${bad}" x="${px(x)}" y="${px(y)}" width="${width}" height="${px(height)}" rx="${node.kind === 'env-group' ? 23 : 9}"/>`,
        node.kind === 'secret-class'
            ? markup `<rect class="d${familyNumber(drawing, node)}" x="${px(x)}" y="${px(y + 9)}" width="5" height="${px(height - 18)}" rx="2.5"/>`
            : NOTHING,
        markup `<text class="name" x="${px(x + 20)}" y="${px(node.broken ? middle - 3 : middle + 4.5)}">${markup_text(name)}</text>`,
        node.broken ? markup `<text class="note bad" x="${px(x + 20)}" y="${px(middle + 14)}">✕ violated</text>` : NOTHING,
        markup `</g>`,
    ]);
};
/** An edge: a curve, its words at its end, and a cross in a disc where it is violated. */
const lineMarkup = ({ edge, points, family }) => {
    const end = points.at(-1);
    const [start, bent] = points.slice(-3);
    if (end === undefined || start === undefined || bent === undefined)
        return NOTHING;
    const bad = edge.broken ? markup ` bad` : NOTHING;
    const colour = family === undefined || edge.broken ? NOTHING : markup ` f${family % FAMILY_COLOURS}`;
    const dashes = edge.isRead ? markup ` read` : NOTHING;
    const words = fitted(`${edge.broken ? '✕ ' : ''}${edge.label}`, 26);
    const middle = { x: (start.x + bent.x) / 2, y: (start.y + bent.y) / 2 };
    return joined([
        markup `<g><path class="line${colour}${dashes}${bad}" d="${pathOf(points)}"/>`,
        words === ''
            ? NOTHING
            : markup `<text class="count${bad}" x="${px(end.x - 8)}" y="${px(end.y - 6)}" text-anchor="end">${markup_text(words)}</text>`,
        edge.broken ? crossAt(middle.x, middle.y) : NOTHING,
        markup `</g>`,
    ]);
};
const pathOf = (points) => points.reduce((path, { x, y }, position) => {
    const before = points[position - 1];
    if (before === undefined)
        return markup `M${px(x)} ${px(y)}`;
    const bend = (before.x + x) / 2;
    return markup `${path} C${px(bend)} ${px(before.y)} ${px(bend)} ${px(y)} ${px(x)} ${px(y)}`;
}, NOTHING);
const crossAt = (x, y) => markup `<circle class="disc" cx="${px(x)}" cy="${px(y)}" r="9"/><path class="cross" d="M${px(x - 3)} ${px(y - 3)} l6 6 m0 -6 l-6 6"/>`;
const familyNumber = ({ nodes }, node) => nodes.filter(({ kind }) => kind === 'secret-class').indexOf(node) % FAMILY_COLOURS;
const px = (value) => Math.round(value * 10) / 10;

;// CONCATENATED MODULE: ./lib/reporters/map/svg.js




/** The drawing as an SVG document of its own: no script, no link, no address but that of the SVG namespace. */
const svgDocument = (picture) => `${svgOf(picture, styleSheet(`${PALETTE}${SVG_RULES}`))}\n`;
/** The drawing for a page that has the style sheet already. */
const svgInline = (picture) => svgOf(picture, NOTHING);
const svgOf = ({ title, drawing, description, note }, style) => {
    const { width, height, columns, boxes, lines } = layoutOf(drawing);
    const tall = round(note === undefined ? height : height + 22);
    const inOrder = [...lines.filter(({ edge }) => !edge.broken), ...lines.filter(({ edge }) => edge.broken)];
    return joined([
        markup `<svg xmlns="http://www.w3.org/2000/svg" class="am" viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}" role="img" aria-labelledby="aduana-map-title aduana-map-words">`,
        markup `<title id="aduana-map-title">${markup_text(title)}</title>`,
        markup `<desc id="aduana-map-words">${markup_text(description, DESCRIPTION)}</desc>`,
        style,
        markup `<rect class="back" x="0" y="0" width="${width}" height="${tall}"/>`,
        ...columns.map(({ title: name, x }) => markup `<text class="head" x="${x}" y="34">${markup_text(name)}</text>`),
        ...inOrder.map(lineMarkup),
        ...boxes.map((box) => boxMarkup(box, drawing)),
        note === undefined ? NOTHING : markup `<text class="note" x="24" y="${tall - 16}">${markup_text(note)}</text>`,
        markup `</svg>`,
    ]);
};
const DESCRIPTION = 4000;
const round = (value) => Math.round(value);

;// CONCATENATED MODULE: ./lib/reporters/map/page.js










/**
 * The boundary as one page that needs nothing beside itself: no script, no network, no link. Its policy lets a browser load nothing and
 * obey no style but its own, by digest. Source: https://www.w3.org/TR/CSP3/#framework-directive-source-list
 */
const boundaryPage = (boundary, report) => `${joined([
    markup `<!doctype html>`,
    markup `<html lang="en"><head><meta charset="utf-8">`,
    markup `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;${markup_text(PAGE_STYLE_DIGEST)}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">`,
    markup `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">`,
    markup `<title>Access boundary: ${markup_text((0,map_boundary/* standingOf */.YP)(boundary).word)}</title>`,
    styleSheet(PAGE_STYLE),
    markup `</head><body><main>`,
    headerOf(boundary),
    pictureOf(boundary),
    boundary.matrix === undefined ? NOTHING : matrixSection(boundary.matrix, idleIn(boundary), classesIn(boundary)),
    blockingPart(boundary, report),
    unprovedPart(boundary, report),
    othersPart(boundary, report),
    boundary.matrix === undefined ? NOTHING : pathsSection(boundary.matrix),
    markup `<footer><p>Aduana ${markup_text(report.toolVersion)} looked at ${markup_text((0,scope_words/* scopeWords */.A)(report.scope))}${commitOf(report)}. This page holds names and places, never a value.</p></footer>`,
    markup `</main></body></html>`,
])}\n`;
const headerOf = (boundary) => {
    const { kind, word, sentence } = (0,map_boundary/* standingOf */.YP)(boundary);
    return joined([
        markup `<header><p class="brand">Aduana · access boundary</p><h1>Which service holds which secret</h1>`,
        markup `<div class="verdict ${KINDS[kind].style}"><span class="seal" aria-hidden="true">${KINDS[kind].sign}</span><div><p class="word">${markup_text(word)}</p><p>${prose(sentence)}</p></div></div>`,
        markup `<ul class="facts">`,
        ...factsOf(boundary).map((fact) => markup `<li>${markup_text(fact)}</li>`),
        markup `</ul></header>`,
    ]);
};
const KINDS = {
    held: { style: markup `ok`, sign: markup `✓` },
    broken: { style: markup `bad`, sign: markup `✕` },
    unknown: { style: markup `warn`, sign: markup `?` },
};
const factsOf = ({ whole, matrix }) => {
    const size = (kind) => whole.nodes.filter((node) => node.kind === kind).length;
    const secrets = new Set(matrix?.accesses.map(({ secret }) => secret)).size;
    return [
        (0,counted/* counted */.hS)(size('service'), 'service'),
        ...(size('holder') === 0 ? [] : [(0,counted/* counted */.hS)(size('holder'), 'other holder')]),
        (0,counted/* counted */.hS)(size('env-group'), 'env group'),
        ...(matrix === undefined ? [] : [(0,counted/* counted */.hS)(secrets, 'secret')]),
        (0,counted/* counted */.hS)(size('secret-class'), 'class', 'classes'),
    ];
};
const pictureOf = (boundary) => joined([
    markup `<section aria-labelledby="picture"><h2 id="picture">The boundary</h2><figure>`,
    markup `<div class="wide" tabindex="0" role="region" aria-label="Drawing of the boundary">`,
    svgInline({ title: boundary.title, drawing: boundary.drawing, description: descriptionOf(boundary) }),
    markup `</div><figcaption>From a class of secrets through the env group that carries it to the service that is given it. A line has the colour of its class; dashes: code reads what nothing gives, or somebody who is no service takes it; red with ✕: violated.</figcaption></figure>`,
    boundary.collapsed === undefined ? NOTHING : markup `<p class="cut">${markup_text(boundary.collapsed)}</p>`,
    markup `</section>`,
]);
const idleIn = ({ whole, matrix }) => {
    const busy = new Set(matrix?.services);
    return whole.nodes.filter(({ kind, label }) => kind === 'service' && !busy.has(label)).map(({ label }) => label);
};
const classesIn = ({ drawing }) => drawing.nodes.filter(({ kind }) => kind === 'secret-class').map(({ label }) => label);
const commitOf = ({ scope: { head, mode } }) => head === undefined || mode !== 'tree' ? NOTHING : markup `, on commit <code>${markup_text(head.slice(0, 12))}</code>`;

// EXTERNAL MODULE: ./lib/entrypoints/boundary-report.js
var boundary_report = __webpack_require__(50144);
// EXTERNAL MODULE: ./lib/entrypoints/exit-code.js
var exit_code = __webpack_require__(83269);
// EXTERNAL MODULE: ./lib/entrypoints/write-whole.js
var write_whole = __webpack_require__(26890);
;// CONCATENATED MODULE: ./lib/entrypoints/map-command.js








/**
 * `aduana map`: which class of secrets reaches which service, drawn on stdout or into a file. Judges nothing: 0 is drawn, 3 is drawn
 * without what could not be looked at, 4 is nothing to draw.
 */
const drawMap = async (folder, flags, console) => {
    const report = await (0,boundary_report/* boundaryReport */.FY)(folder, flags, console);
    if (report === undefined)
        return exit_code/* EXIT */.d.usage;
    const boundary = (0,map_boundary/* boundaryOf */.iH)(report);
    if (boundary === undefined)
        return nothingToDraw(report, console);
    const gaps = (0,boundary_report/* gapsOf */.dc)(report);
    if (flags.format === 'mermaid')
        console.stderr.write(`${mapAsTable(boundary)}\n`);
    const drawn = render(boundary, report, flags.format);
    if (flags.output === undefined)
        console.stdout.write(drawn);
    else
        await (0,write_whole/* writeWhole */.f)((0,external_node_path_.resolve)(console.folder, flags.output), drawn);
    for (const gap of gaps)
        console.stderr.write(`${gap}\n`);
    return gaps.length > 0 ? exit_code/* EXIT */.d.incomplete : exit_code/* EXIT */.d.pass;
};
const render = (boundary, report, format) => {
    switch (format) {
        case 'mermaid':
            return `${mapAsMermaid(boundary)}\n`;
        case 'table':
            return `${mapAsTable(boundary)}\n`;
        case 'svg':
            return svgDocument({
                title: boundary.title,
                drawing: boundary.drawing,
                description: descriptionOf(boundary),
                ...(boundary.collapsed === undefined ? {} : { note: boundary.collapsed }),
            });
        case 'html':
            return boundaryPage(boundary, report);
    }
};
const nothingToDraw = (report, { stderr }) => {
    const { reasons, isBlind } = (0,boundary_report/* nothingKnown */.Hx)(report);
    for (const reason of reasons.length === 0 ? ['there is nothing to draw.'] : reasons)
        stderr.write(`aduana: ${reason}\n`);
    return isBlind ? exit_code/* EXIT */.d.incomplete : exit_code/* EXIT */.d.nothingToLookAt;
};


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


/***/ })

};
