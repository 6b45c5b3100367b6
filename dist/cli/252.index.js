export const id = 252;
export const ids = [252];
export const modules = {

/***/ 5252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(282);
// EXTERNAL MODULE: ./lib/entrypoints/cache-folder.js
var cache_folder = __webpack_require__(4594);
// EXTERNAL MODULE: ./lib/entrypoints/exit-code.js
var exit_code = __webpack_require__(3269);
// EXTERNAL MODULE: ./lib/entrypoints/gate.js + 135 modules
var gate = __webpack_require__(5786);
// EXTERNAL MODULE: ./lib/entrypoints/policy-problem-line.js
var policy_problem_line = __webpack_require__(9766);
;// CONCATENATED MODULE: ./lib/entrypoints/progress.js
/** A line as each check ends. For a person at a terminal only. */
const progressOn = ({ stderr }) => ({ title }, outcome) => {
    if (outcome !== undefined)
        stderr.write(`${title}: looked (${outcome.findings.length} found, ${outcome.status})\n`);
};

;// CONCATENATED MODULE: ./lib/entrypoints/render-api-key.js
/** The key by the name that Render's own tools read. Never a flag: the list of processes would show it to everybody. */
const renderApiKeyIn = ({ RENDER_API_KEY: key }) => key === undefined || key.trim() === '' ? undefined : key.trim();

// EXTERNAL MODULE: ./lib/model/severity.js
var model_severity = __webpack_require__(9506);
// EXTERNAL MODULE: ./lib/reporters/clip.js
var clip = __webpack_require__(4986);
// EXTERNAL MODULE: ./lib/reporters/counted.js
var counted = __webpack_require__(1996);
// EXTERNAL MODULE: ./lib/reporters/finding-words.js
var finding_words = __webpack_require__(243);
// EXTERNAL MODULE: ./lib/reporters/standing.js
var standing = __webpack_require__(6620);
// EXTERNAL MODULE: ./lib/reporters/workflow-command.js
var workflow_command = __webpack_require__(4761);
;// CONCATENATED MODULE: ./lib/reporters/annotations.js







/**
 * What GitHub keeps of one step: ten errors, ten warnings and ten notices of up to 4,096 characters; the rest vanishes unsaid.
 * Source: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const SLOTS = 10;
const MESSAGE = 4096;
const TITLE = 255;
const PATH = 1000;
/** Workflow commands, a line each: the worst findings, and what could not be looked at. Where some have no slot, the last says how many. */
const reportToAnnotations = (report) => {
    const commands = [...blindness(report), ...report.findings.flatMap((finding) => annotationOf(finding, report))];
    return ['error', 'warning', 'notice']
        .flatMap((name) => withinSlots(commands.filter((command) => command.name === name)))
        .map((command) => `${(0,workflow_command/* workflowCommand */.N)(command)}\n`)
        .join('');
};
const withinSlots = (commands) => {
    const [first] = commands;
    if (first === undefined || commands.length <= SLOTS)
        return commands;
    const more = (0,counted/* formatCount */.B4)(commands.length - SLOTS + 1);
    const message = `and ${more} more: the job summary shows the worst, the report file has all.`;
    return [...commands.slice(0, SLOTS - 1), { name: first.name, properties: { title: 'Aduana' }, message }];
};
/** One annotation for everything that could not be looked at: it weighs more than any single finding. */
const blindness = (report) => {
    const { verdict } = report;
    const blind = (0,standing/* incompleteChecks */.e)(report).map(({ id, reason }) => `${id}: ${reason ?? 'no reason was given'}`);
    const reasons = blind.length === 0 && verdict.conclusion === 'incomplete' ? verdict.reasons : blind;
    if (reasons.length === 0)
        return [];
    return [
        {
            name: verdict.blocks ? 'error' : 'warning',
            properties: { title: 'Aduana could not look' },
            message: (0,clip/* clip */.$)(reasons.map(terminal_text/* terminalText */.e).join('\n'), MESSAGE),
        },
    ];
};
const annotationOf = (finding, report) => {
    const { ruleId, severity, location, disposition } = finding;
    if (disposition.kind === 'excepted')
        return [];
    const rule = report.rules[ruleId];
    const fix = (0,finding_words/* fixOf */.BW)(finding, report);
    const lines = [
        (0,finding_words/* messageOf */.bD)(finding),
        ...(fix === undefined ? [] : [`Fix: ${fix}`]),
        ...(rule === undefined ? [] : [`More: ${rule.docsUrl}`]),
    ];
    return [
        {
            name: levelOf(finding),
            properties: {
                file: (0,clip/* clipMiddle */.e)((0,terminal_text/* terminalText */.e)(`${report.scope.prefix ?? ''}${location.path}`), PATH),
                line: Math.max(1, location.startLine),
                col: Math.max(1, location.startColumn),
                title: (0,clip/* clip */.$)(`${severity}: ${(0,terminal_text/* terminalText */.e)(ruleId)}`, TITLE),
            },
            message: (0,clip/* clip */.$)(lines.map(terminal_text/* terminalText */.e).join('\n'), MESSAGE),
        },
    ];
};
const levelOf = ({ disposition, severity }) => {
    if (disposition.kind === 'blocking')
        return 'error';
    return (0,model_severity/* compareSeverity */.zK)(severity, 'medium') >= 0 ? 'warning' : 'notice';
};

// EXTERNAL MODULE: ./lib/reporters/visible.js
var visible = __webpack_require__(5016);
;// CONCATENATED MODULE: ./lib/reporters/json/inert-json.js

/**
 * JSON that means exactly `value` and does nothing to whoever prints it: what cannot be seen, and the `##[` that a runner obeys,
 * are written as JSON escapes.
 */
const inertJson = (value, indent = 0) => JSON.stringify(value, null, indent)
    .replace(visible/* UNSEEN */.P, escapeUnits)
    .replace(/##(?=\[)/g, '#\\u0023');
/** A newline is layout here: inside a string it is an escape already. */
const escapeUnits = (character) => character === '\n'
    ? character
    : character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');

;// CONCATENATED MODULE: ./lib/reporters/json/json.js

/** The report and nothing else. Keys come in one order, whoever built the report. Its schema: report-schema.ts. */
const reportToJson = (report) => `${inertJson(inOrder(report), 2)}\n`;
const inOrder = (value) => {
    if (Array.isArray(value))
        return value.map(inOrder);
    if (typeof value !== 'object' || value === null)
        return value;
    if ('toJSON' in value && typeof value.toJSON === 'function')
        return value.toJSON();
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
        .map(([key, child]) => [key, inOrder(child)]));
};
/** What a reader looks for first comes first. Names that are not here (rule ids) follow, by alphabet. */
const KEY_ORDER = [
    ...['schemaVersion', 'toolVersion', 'scope', 'verdict', 'counts', 'checks', 'findings', 'graphs', 'rules'],
    ...['mode', 'base', 'head', 'trigger', 'prefix', 'repositoryUrl'],
    ...['conclusion', 'blocks', 'reasons'],
    ...['blocking', 'advisory', 'excepted'],
    ...['id', 'ruleId', 'title', 'from', 'to', 'label', 'status', 'cause', 'kind', 'reason', 'expires'],
    ...['coverage', 'tables', 'columns', 'rows', 'nodes', 'edges'],
    ...['what', 'expected', 'examined', 'engine', 'note'],
    ...['severity', 'confidence', 'message', 'subject', 'location', 'path', 'startLine', 'startColumn'],
    ...['fix', 'neverBlocks', 'commit', 'fingerprint', 'disposition'],
    ...['remediation', 'since', 'references', 'covers', 'judgesTheChangeOnly', 'aliases', 'docsUrl'],
];
const RANKS = new Map(KEY_ORDER.map((key, rank) => [key, rank]));
const rankOf = (key) => RANKS.get(key) ?? KEY_ORDER.length;

;// CONCATENATED MODULE: ./lib/reporters/relative-uri.js
/**
 * A path of the repository as a relative URI reference: every segment percent-encoded as UTF-8, so that no segment is taken for a
 * scheme, a query or a step upwards. A path that names nothing gives `.`.
 */
const relativeUri = (path) => path
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .map(encodeSegment)
    .join('/') || '.';
const encodeSegment = (segment) => [...new TextEncoder().encode(segment)].map((byte) => UNRESERVED[byte] ?? percent(byte)).join('');
const percent = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
/** By byte. Source: https://www.rfc-editor.org/rfc/rfc3986#section-2.3 */
const UNRESERVED = Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9._~-]/.test(character) ? character : undefined;
});

;// CONCATENATED MODULE: ./lib/reporters/sarif/sarif-text.js


/**
 * Plain text in which SARIF and GitHub find no embedded link (`[text](target)`) and nothing hides. Never empty: GitHub takes an
 * empty string for a missing property and rejects the file.
 */
const sarifText = (text, limit) => (0,clip/* clip */.$)((0,visible/* visible */.R)(text).replaceAll('](', '] ('), limit).trim() || '(no text)';

;// CONCATENATED MODULE: ./lib/reporters/sarif/invocation.js



const invocation_MESSAGE = 2000;
const NOTIFICATIONS = [
    { id: 'could-not-look', shortDescription: { text: 'Something that had to be looked at could not be looked at' } },
    { id: 'not-all-listed', shortDescription: { text: 'There are more findings than a SARIF file may list' } },
];
/** How the run went: successful only if every check could look. `listed` of `all` findings are in the results. */
const invocationOf = (report, listed, all) => ({
    executionSuccessful: report.verdict.conclusion !== 'incomplete' && (0,standing/* incompleteChecks */.e)(report).length === 0,
    toolExecutionNotifications: [
        ...(0,standing/* incompleteChecks */.e)(report).map(({ id, reason }) => notification('error', 'could-not-look', `${id} could not look: ${reason ?? 'no reason was given'}`)),
        ...(listed === all
            ? []
            : [
                notification('warning', 'not-all-listed', `The ${(0,counted/* counted */.hS)(listed, 'worst finding')} of ${(0,counted/* formatCount */.B4)(all)} are listed.`),
            ]),
    ],
});
const notification = (level, id, text) => ({ level, descriptor: { id }, message: { text: sarifText(text, invocation_MESSAGE) } });

;// CONCATENATED MODULE: ./lib/reporters/sarif/level.js
const level_levelOf = (severity) => LEVELS[severity];
const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    info: 'note',
};
/**
 * GitHub's scale: above 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low, anything else none.
 * Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
const securitySeverityOf = (severity) => SCORES[severity];
const SCORES = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    info: undefined,
};
/** GitHub orders results by it. A gate's "high" is what GitHub calls very high: it blocks. */
const precisionOf = (confidence) => PRECISIONS[confidence];
const PRECISIONS = { high: 'very-high', medium: 'high', low: 'medium' };

;// CONCATENATED MODULE: ./lib/reporters/sarif/result.js




const result_MESSAGE = 2000;
/** One alert. `ruleIndex` points into the rules of the same run. */
const resultOf = (finding, ruleIndex, { prefix = '' }) => {
    const { ruleId, severity, location, fix, fingerprint, disposition, commit } = finding;
    const startLine = Math.max(1, location.startLine);
    const startColumn = Math.max(1, location.startColumn);
    return {
        ruleId,
        ruleIndex,
        level: level_levelOf(severity),
        message: { text: sarifText(`${(0,finding_words/* messageOf */.bD)(finding)}${fix === undefined ? '' : `. Fix: ${fix}`}`, result_MESSAGE) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: relativeUri(`${prefix}/${location.path}`), uriBaseId: '%SRCROOT%' },
                    region: { startLine, startColumn, endLine: startLine, endColumn: startColumn + 1 },
                },
            },
        ],
        partialFingerprints: partialFingerprintsOf(finding),
        properties: { disposition: disposition.kind, fingerprint, ...(commit === undefined ? {} : { commit }) },
    };
};
/**
 * GitHub knows an alert again by `primaryLocationLineHash` alone, a hash of the line's text. `github/codeql-action/upload-sarif`
 * computes it from the checkout and warns about every value that is not its own, so it is left to it wherever the line is in the
 * checkout. Where the finding is in history only, no upload can compute it: there our own identity stands in, or every run would
 * open the alert anew. `aduana/v1` is that identity, the one that exceptions name.
 * Sources: https://github.com/github/codeql-action/blob/main/src/fingerprints.ts https://github.com/github/codeql-action/issues/4052
 */
const partialFingerprintsOf = ({ fingerprint, commit }) => ({
    'aduana/v1': fingerprint,
    ...(commit === undefined ? {} : { primaryLocationLineHash: `${fingerprint}:1` }),
});

;// CONCATENATED MODULE: ./lib/reporters/markdown.js


const trusted = (markdown) => markdown;
/** Joins finished parts; refuses plain text by type. */
const md = (fixed, ...parts) => trusted(String.raw({ raw: fixed }, ...parts));
const join = (parts, separator = '\n\n') => trusted(parts.filter((part) => part !== '').join(separator));
/** Plain text on one line, shown letter by letter as it is. */
const markdown_text = (plain) => trusted((0,visible/* visible */.R)(plain).trim().replace(SYNTAX, escapeSyntax));
/** What means something between words: by itself, at the start of a line, or to GitHub's own links. One pass, so that no escape is escaped. */
const SYNTAX = /[&<>|$\\`*[\]~@#]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=[^\s\d])|www(?=\.)|\bGH(?=-\d)|^[-+=]|^\d+(?=[.)])/giu;
const escapeSyntax = (mark) => {
    if (/[&<>|]/.test(mark))
        return entity(mark);
    if (/[#$]/.test(mark))
        return `${entity(mark)}${APART}`;
    return /[@:\w]/.test(mark) && mark !== '_' ? `${mark}${APART}` : `\\${mark}`;
};
/** A code span, also inside a table. */
const code = (plain) => {
    const content = (0,workflow_command/* inert */.t)((0,visible/* visible */.R)(plain));
    if (content.trim() === '')
        return trusted('');
    if (content.includes('|'))
        return trusted(`<code>${content.replace(/www(?=\.)|[^A-Za-z0-9 /.,-]/giu, entityApart)}</code>`);
    const longest = Math.max(0, ...Array.from(content.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return longest === 0 ? trusted(`\`${content}\``) : trusted(`${fence} ${content} ${fence}`);
};
/** A sentence whose `quoted` words become code spans. */
const prose = (sentence) => trusted((0,visible/* visible */.R)(sentence)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : spaced(part)))
    .join(''));
const bold = (content) => (content === '' ? content : md `**${content}**`);
const heading = (level, content) => trusted(`${'#'.repeat(level)} ${content}`);
const list = (items) => join(items.map((item) => md `- ${item}`), '\n');
/** A link, or the bare label where the address is not plainly a page on the web. */
const markdown_link = (label, url) => url !== undefined && /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~%/@+-]*)?(?:#[A-Za-z0-9_-]*)?$/.test(url)
    ? trusted(`[${label}](${url})`)
    : label;
const tableHead = (columns) => md `${tableRow(columns)}\n${trusted(`|${' --- |'.repeat(columns.length)}`)}`;
const tableRow = (cells) => trusted(`| ${cells.join(' | ')} |`);
/** Folded away until it is opened. */
const details = (summary, body) => md `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** A block that GitHub draws. The diagram must come from `diagram/`, whose alphabet has no backtick. */
const mermaidBlock = (diagram) => trusted(`\`\`\`mermaid\n${diagram}\n\`\`\``);
/** A character that draws nothing and keeps `@team`, `#1`, `www.` and `https://` from being read as links. */
const APART = '&#8203;';
const entity = (character) => `&#${character.codePointAt(0)};`;
const entityApart = (mark) => {
    if (/[^\0-\x7f]/.test(mark))
        return mark;
    return `${/www/i.test(mark) ? mark : entity(mark)}${/[@:#w]/i.test(mark) ? APART : ''}`;
};
/** `text` that keeps the space between it and its neighbours. */
const spaced = (part) => {
    const [, before = '', inside = '', after = ''] = /^( *)(.*?)( *)$/.exec(part) ?? [];
    return `${before}${markdown_text(inside)}${after}`;
};

;// CONCATENATED MODULE: ./lib/reporters/sarif/rule-descriptor.js




/** GitHub's limits. Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support */
const NAME = 255;
const DESCRIPTION = 1024;
const HELP = 4096;
/** Everything GitHub shows beside an alert of this rule. */
const ruleDescriptor = (id, rule) => {
    const score = securitySeverityOf(rule.severity);
    return {
        id,
        name: (0,clip/* clip */.$)(pascalCase(id), NAME),
        shortDescription: { text: sarifText(rule.title, DESCRIPTION) },
        fullDescription: { text: sarifText(`${rule.title}. ${rule.remediation}`, DESCRIPTION) },
        help: { text: sarifText(`${rule.remediation} See ${rule.docsUrl}`, HELP), markdown: helpMarkdown(id, rule) },
        helpUri: rule.docsUrl,
        defaultConfiguration: { level: level_levelOf(rule.severity) },
        properties: {
            tags: ['security', id.slice(0, id.indexOf('/'))],
            precision: precisionOf(rule.confidence),
            ...(score === undefined ? {} : { 'security-severity': score }),
        },
    };
};
const helpMarkdown = (id, { remediation, docsUrl, references }) => join([
    md `${bold(markdown_text('Fix:'))} ${prose(remediation)}`,
    md `Why, when not to, and what the rule does not see: ${markdown_link(code(id), docsUrl)}`,
    ...(references.length === 0 ? [] : [list(references.map((page) => markdown_link(code(page), page)))]),
]);
const pascalCase = (id) => id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

;// CONCATENATED MODULE: ./lib/reporters/sarif/sarif.js





/** GitHub keeps that many results of a run. Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support */
const RESULTS = 5000;
/** GitHub refuses files above 10 MB gzipped; a file below it unzipped is safe without trying. */
const RESULT_BYTES = 9_000_000;
/**
 * SARIF 2.1.0 for GitHub code scanning, the worst findings first. Findings that an exception covers are left out, because GitHub
 * does not read `suppressions` and would open alerts for them.
 */
const reportToSarif = (report) => `${inertJson(sarifLog(report))}\n`;
const sarifLog = (report) => {
    const ruleIds = Object.keys(report.rules).sort();
    const open = report.findings.filter(({ disposition }) => disposition.kind !== 'excepted');
    const results = withinLimits(open, (finding) => resultOf(finding, ruleIds.indexOf(finding.ruleId), report.scope));
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Aduana',
                        semanticVersion: report.toolVersion,
                        informationUri: 'https://github.com/aduana-security/aduana',
                        rules: ruleIds.flatMap((id) => {
                            const rule = report.rules[id];
                            return rule === undefined ? [] : [ruleDescriptor(id, rule)];
                        }),
                        notifications: NOTIFICATIONS,
                    },
                },
                automationDetails: { id: categoryOf(report.scope) },
                invocations: [invocationOf(report, results.length, open.length)],
                columnKind: 'utf16CodeUnits',
                results,
            },
        ],
    };
};
const withinLimits = (findings, render) => {
    const results = [];
    let bytes = 0;
    for (const finding of findings.slice(0, RESULTS)) {
        const result = render(finding);
        bytes += Buffer.byteLength(inertJson(result));
        if (bytes > RESULT_BYTES)
            break;
        results.push(result);
    }
    return results;
};
/**
 * Analyses of one category replace each other, so a run over a range must not close the alerts of the run over all history, nor
 * one folder of the repository those of another. The slash at the end says that no run id follows.
 */
const categoryOf = ({ mode, prefix }) => prefix === undefined || prefix === '' ? `aduana/${mode}/` : `aduana/${mode}/${relativeUri(prefix)}/`;

// EXTERNAL MODULE: ./lib/reporters/scope-words.js
var scope_words = __webpack_require__(1658);
;// CONCATENATED MODULE: ./lib/reporters/verdict-sentence.js


/** The verdict as a sentence without its full stop, in the words of the person it stops. */
const verdictSentence = (report) => {
    const { verdict, counts } = report;
    const blind = (0,standing/* incompleteChecks */.e)(report).map(({ id }) => id);
    switch (verdict.conclusion) {
        case 'pass':
            return 'everything was looked at, nothing blocks';
        case 'fail':
            return `${(0,counted/* counted */.hS)(counts.blocking, 'finding blocks', 'findings block')}${blind.length === 0 ? '' : `, and ${(0,counted/* listed */.KE)(blind)} could not look`}`;
        case 'incomplete': {
            if (blind.length === 0)
                return verdict.reasons.join('; ');
            return `${(0,counted/* listed */.KE)(blind)} could not look, ${verdict.blocks ? 'and that blocks' : 'which the policy lets pass'}`;
        }
    }
};
/** What else the reader should know about: `2 advisory, 1 excepted`; empty where there is nothing. */
const alsoCounted = ({ counts }) => [
    ...(counts.advisory > 0 ? [(0,counted/* counted */.hS)(counts.advisory, 'advisory', 'advisory')] : []),
    ...(counts.excepted > 0 ? [(0,counted/* counted */.hS)(counts.excepted, 'excepted', 'excepted')] : []),
].join(', ');

// EXTERNAL MODULE: ./lib/model/access-table.js
var access_table = __webpack_require__(8386);
;// CONCATENATED MODULE: ./lib/reporters/summary/within-bytes.js

/** All sections within `budget` bytes of UTF-8. */
const withinBytes = (sections, budget) => {
    let left = budget;
    const rendered = new Map();
    for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
        const markdown = section.render(left - SEPARATOR);
        rendered.set(section, markdown);
        left -= bytesOf(markdown) + SEPARATOR;
    }
    return join(sections.map((section) => rendered.get(section)).filter((markdown) => markdown !== undefined));
};
const SEPARATOR = 2;
const bytesOf = (markdown) => Buffer.byteLength(markdown);

;// CONCATENATED MODULE: ./lib/reporters/summary/fitted-table.js


/** A longer table is not read; the files have all rows. */
const ROWS = 200;
/** Kept free for the line that says what is missing. */
const RESERVE = 500;
/** As many rows, from the first on, as fit; then a line that says how many are missing. */
const fittedTable = ({ columns, count, row, more }, budget) => {
    let table = tableHead(columns.map(markdown_text));
    let bytes = bytesOf(table) + RESERVE;
    let shown = 0;
    while (shown < Math.min(count, ROWS)) {
        const line = tableRow(row(shown));
        bytes += bytesOf(line) + 1;
        if (bytes > budget)
            break;
        table = md `${table}\n${line}`;
        shown += 1;
    }
    if (shown === count)
        return table;
    return shown === 0 ? more(0, count) : md `${table}\n\n${more(shown, count - shown)}`;
};

// EXTERNAL MODULE: ./lib/reporters/map/limited.js
var limited = __webpack_require__(2837);
// EXTERNAL MODULE: ./lib/reporters/map/marks.js
var map_marks = __webpack_require__(4945);
// EXTERNAL MODULE: ./lib/reporters/map/matrix.js
var map_matrix = __webpack_require__(3122);
;// CONCATENATED MODULE: ./lib/reporters/summary/matrix.js







const CELL = 120;
const HEADING = 1500;
/** Beyond this it does not fit beside the rest and folds. */
const ACROSS = 8;
const DOWN = 40;
/** More columns are no longer a table; the rest is in the table of places and in the report file. */
const MOST_ACROSS = 20;
/** The matrix of services and secrets, where a check made one. */
const matrixSections = (report, rank) => {
    const matrix = (0,map_matrix/* matrixOf */.lQ)(report);
    if (matrix === undefined || matrix.accesses.length === 0)
        return [];
    return [{ rank, render: (budget) => render(matrix, budget) }];
};
const render = (matrix, budget) => {
    if (budget < HEADING)
        return md ``;
    const { shown, leftOut } = (0,limited/* limitedMatrix */.S)(matrix, { services: MOST_ACROSS });
    const rows = shown.families.flatMap(({ name, secrets }) => secrets.map((row) => ({ family: name, ...row })));
    const title = markdown_text('Which service holds and reads which secret');
    const table = fittedTable({
        columns: ['Class', 'Secret', ...shown.services.map((service) => (0,clip/* clip */.$)(service, CELL))],
        count: rows.length,
        row: (position) => {
            const { family = '', secret = '', cells = [] } = rows[position] ?? {};
            return [markdown_text((0,clip/* clip */.$)(family, CELL)), code((0,clip/* clip */.$)(secret, CELL)), ...cells.map(cellOf)];
        },
        more: (shownRows, left) => markdown_text(`${(0,counted/* formatCount */.B4)(shownRows)} of ${(0,counted/* formatCount */.B4)(shownRows + left)} secrets shown.`),
    }, budget - HEADING);
    const body = [table, legendOf(shown), ...(leftOut === undefined ? [] : [markdown_text(leftOut)])];
    const isWide = shown.services.length > ACROSS || rows.length > DOWN;
    return isWide ? details(title, join(body)) : join([heading(3, title), ...body]);
};
const cellOf = (access) => {
    if (access === undefined)
        return md ``;
    const mark = (0,map_marks/* markOf */.Fg)(access);
    const words = markdown_text(`${map_marks/* MARKS */.j7[mark].sign} ${(0,map_marks/* accessWords */.wn)(access)}`);
    return mark === 'refused' || mark === 'violated' ? bold(words) : words;
};
const legendOf = ({ accesses }) => {
    const used = new Set(accesses.map(map_marks/* markOf */.Fg));
    const marks = Object.keys(map_marks/* MARKS */.j7).filter((mark) => used.has(mark));
    return markdown_text(marks.map((mark) => `${map_marks/* MARKS */.j7[mark].sign} ${map_marks/* MARKS */.j7[mark].meaning}`).join('; '));
};

;// CONCATENATED MODULE: ./lib/reporters/summary/check-tables.js






const check_tables_CELL = 300;
const check_tables_HEADING = 700;
/** The tables that checks want shown, one section each; before them the matrix of services and secrets. */
const checkTables = (report, rank) => [
    ...matrixSections(report, rank),
    ...report.checks
        .flatMap(({ tables }) => tables)
        .map((table) => ({ rank, render: (budget) => check_tables_render(table, budget) })),
];
/** Of a longer table the findings say what matters; who looks for the rest opens it. */
const ROWS_SHOWN = 15;
/** Tables that say where; who looks for a place opens them. */
const FOLDED = new Set([access_table/* ACCESS_TABLE */.kr, access_table/* WAYS_TABLE */._R]);
const check_tables_render = ({ title, columns, rows }, budget) => {
    if (budget < check_tables_HEADING || rows.length === 0)
        return md ``;
    const table = fittedTable({
        columns: columns.map((column) => (0,clip/* clip */.$)(column, check_tables_CELL)),
        count: rows.length,
        row: (position) => columns.map((_, column) => prose((0,clip/* clip */.$)(rows[position]?.[column] ?? '', check_tables_CELL))),
        more: (shown, left) => markdown_text(`${(0,counted/* formatCount */.B4)(shown)} of ${(0,counted/* formatCount */.B4)(shown + left)} rows shown.`),
    }, budget - check_tables_HEADING);
    if (FOLDED.has(title))
        return details(markdown_text(title), table);
    if (rows.length > ROWS_SHOWN)
        return details(markdown_text(`${(0,clip/* clip */.$)(title, check_tables_CELL)} (${(0,counted/* formatCount */.B4)(rows.length)})`), table);
    return md `${heading(3, markdown_text((0,clip/* clip */.$)(title, check_tables_CELL)))}\n\n${table}`;
};

// EXTERNAL MODULE: ./lib/reporters/coverage-words.js
var coverage_words = __webpack_require__(1550);
;// CONCATENATED MODULE: ./lib/reporters/summary/coverage.js






const TEXT = 600;
/** The proof: per check what it says, what was expected, what was looked at and with what; then what was not, why, and the way out. */
const coverageSection = (report, rank) => {
    const rows = (0,standing/* standingsOf */.F)(report).flatMap(rowsOf);
    return {
        rank,
        render: (budget) => {
            const blind = list((0,standing/* incompleteChecks */.e)(report).map(coverage_blindness));
            const table = fittedTable({
                columns: ['Check', 'Result', 'What', 'Expected', 'Looked at', 'With'],
                count: rows.length,
                row: (position) => rows[position] ?? [],
                more: (shown, left) => markdown_text(`${(0,counted/* formatCount */.B4)(shown)} of ${(0,counted/* formatCount */.B4)(shown + left)} rows shown.`),
            }, budget - Buffer.byteLength(blind) - coverage_HEADING);
            return join([heading(3, markdown_text('What was looked at')), table, blind]);
        },
    };
};
const coverage_HEADING = 100;
const rowsOf = (standing) => {
    const { check } = standing;
    const [first, ...others] = check.coverage;
    const name = markdown_text(check.title);
    if (first === undefined)
        return [[name, coverage_resultOf(standing), noneOf(check), md ``, md ``, md ``]];
    return [[name, coverage_resultOf(standing), ...cellsOf(first)], ...others.map((row) => [md ``, md ``, ...cellsOf(row)])];
};
const cellsOf = (row) => {
    const { what, expected, examined, engine = '', note } = row;
    const examinedCount = markdown_text((0,counted/* formatCount */.B4)(examined));
    return [
        note === undefined ? markdown_text((0,clip/* clip */.$)(what, TEXT)) : md `${markdown_text((0,clip/* clip */.$)(what, TEXT))}, ${prose((0,clip/* clip */.$)(note, TEXT))}`,
        expected === undefined ? markdown_text('not counted') : markdown_text((0,counted/* formatCount */.B4)(expected)),
        (0,coverage_words/* isShort */.t)(row) ? bold(examinedCount) : examinedCount,
        markdown_text((0,clip/* clip */.$)(engine, TEXT)),
    ];
};
const coverage_resultOf = ({ standing, blocking, advisory, excepted }) => {
    const counts = [
        ...(blocking > 0 ? [`${(0,counted/* formatCount */.B4)(blocking)} blocking`] : []),
        ...(advisory > 0 ? [`${(0,counted/* formatCount */.B4)(advisory)} advisory`] : []),
        ...(excepted > 0 ? [`${(0,counted/* formatCount */.B4)(excepted)} excepted`] : []),
    ];
    const word = standing === 'clean' || standing === 'not applicable' ? markdown_text(standing) : bold(markdown_text(standing));
    return counts.length === 0 ? word : md `${word}, ${markdown_text(counts.join(', '))}`;
};
/** A check that has nothing to count still says why, unless it is said below the table. */
const noneOf = ({ status, reason = '' }) => status === 'not-applicable' ? prose((0,clip/* clip */.$)(reason, TEXT)) : md ``;
const coverage_blindness = ({ title, reason }) => md `${bold(markdown_text(`${title} could not look:`))} ${prose((0,clip/* clip */.$)(reason ?? 'no reason was given', 2 * TEXT))}`;

;// CONCATENATED MODULE: ./lib/reporters/summary/place.js




const place_PATH = 200;
/** Where it is, seen from the repository's root: path and line, a link to that line at that commit where the repository is on GitHub. */
const place = ({ location, commit }, scope) => {
    const { startLine } = location;
    const path = `${scope.prefix ?? ''}${location.path}`;
    const label = markdown_link(code(`${(0,clip/* clipMiddle */.e)(path, place_PATH)}:${startLine}`), addressOf(path, startLine, commit ?? scope.head, scope));
    return commit === undefined ? label : md `${label} in commit ${code((0,finding_words/* shortCommit */.Ax)(commit))}`;
};
const addressOf = (path, line, commit, scope) => {
    if (scope.repositoryUrl === undefined || commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit))
        return undefined;
    return `${scope.repositoryUrl}/blob/${commit}/${relativeUri(path)}#L${Math.max(1, line)}`;
};

;// CONCATENATED MODULE: ./lib/reporters/summary/findings.js






const findings_TEXT = 600;
/** What blocks: where, why, and the fix in one step. */
const blockingSection = (report, rank) => {
    const blocking = withDisposition(report, 'blocking');
    return {
        rank,
        render: (budget) => blocking.length === 0
            ? md ``
            : md `${heading(3, markdown_text('What blocks'))}\n\n${fittedTable(tableOf(blocking, report), budget - findings_HEADING)}`,
    };
};
/** What is worth knowing but does not block, folded away. */
const advisorySection = (report, rank) => {
    const advisory = withDisposition(report, 'advisory');
    const title = markdown_text(`${(0,counted/* counted */.hS)(advisory.length, 'advisory finding')}, not blocking`);
    return {
        rank,
        render: (budget) => advisory.length === 0 ? md `` : details(title, fittedTable(tableOf(advisory, report), budget - findings_HEADING)),
    };
};
/** What the policy excuses, why and until when, folded away. */
const exceptedSection = (report, rank) => {
    const excepted = withDisposition(report, 'excepted');
    const ends = excepted.flatMap(({ disposition }) => (disposition.kind === 'excepted' ? [disposition.expires] : []));
    const title = markdown_text(`${(0,counted/* counted */.hS)(excepted.length, 'excepted finding')}, ${ends.length > 1 ? 'the first ' : ''}until ${[...ends].sort()[0] ?? ''}`);
    const table = {
        columns: ['Until', 'Rule', 'Where', 'What', 'Reason'],
        count: excepted.length,
        row: (position) => exceptedRow(excepted[position], report),
        more: notShown,
    };
    return {
        rank,
        render: (budget) => (excepted.length === 0 ? md `` : details(title, fittedTable(table, budget - findings_HEADING))),
    };
};
const findings_HEADING = 200;
const tableOf = (findings, report) => ({
    columns: ['Severity', 'Rule', 'Where', 'Why', 'Fix'],
    count: findings.length,
    row: (position) => findingRow(findings[position], report),
    more: notShown,
});
const findingRow = (finding, report) => {
    if (finding === undefined)
        return [];
    const { severity, ruleId, message } = finding;
    return [
        severity === 'critical' ? bold(markdown_text(severity)) : markdown_text(severity),
        ruleLink(ruleId, report),
        place(finding, report.scope),
        prose((0,clip/* clip */.$)(message, findings_TEXT)),
        prose((0,clip/* clip */.$)((0,finding_words/* fixOf */.BW)(finding, report) ?? '', findings_TEXT)),
    ];
};
const exceptedRow = (finding, report) => {
    if (finding === undefined || finding.disposition.kind !== 'excepted')
        return [];
    const { ruleId, message, disposition } = finding;
    return [
        markdown_text(disposition.expires),
        ruleLink(ruleId, report),
        place(finding, report.scope),
        prose((0,clip/* clip */.$)(message, findings_TEXT)),
        markdown_text((0,clip/* clip */.$)(disposition.reason, findings_TEXT)),
    ];
};
const ruleLink = (ruleId, { rules }) => markdown_link(code((0,clip/* clip */.$)(ruleId, findings_TEXT)), rules[ruleId]?.docsUrl);
const withDisposition = ({ findings }, kind) => findings.filter(({ disposition }) => disposition.kind === kind);
const notShown = (shown, left) => markdown_text(`${(0,counted/* formatCount */.B4)(shown)} of ${(0,counted/* formatCount */.B4)(shown + left)} shown, the worst first; the report file lists the other ${(0,counted/* formatCount */.B4)(left)} too.`);

// EXTERNAL MODULE: ./lib/reporters/diagram/rows.js
var diagram_rows = __webpack_require__(5459);
// EXTERNAL MODULE: ./lib/reporters/diagram.js
var diagram = __webpack_require__(4339);
;// CONCATENATED MODULE: ./lib/reporters/summary/graphs.js








const graphs_CELL = 300;
const graphs_HEADING = 1500;
/** Each graph drawn, and below it in words: the boundary first, what comes after the first folded away. */
const graphSections = ({ graphs, findings }, rank) => graphs
    .filter(({ nodes }) => nodes.length > 0)
    .toSorted((a, b) => Number(isBoundary(b)) - Number(isBoundary(a)))
    .map((graph, position) => ({
    rank,
    render: (budget) => {
        const { picture, title } = graphs_render(graph, findings, budget);
        if (picture === '')
            return md ``;
        return position === 0 ? join([heading(3, title), picture]) : details(title, picture);
    },
}));
const isBoundary = ({ title }) => title === access_table/* ACCESS_GRAPH */._I;
const graphs_render = (graph, findings, budget) => {
    const title = markdown_text((0,clip/* clip */.$)(graph.title, graphs_CELL));
    const { mermaid, collapsed, drawing } = (0,diagram/* drawn */.vG)(graph, findings);
    const picture = mermaidBlock(mermaid);
    const room = budget - bytesOf(picture) - graphs_HEADING;
    if (room < 0)
        return { title, picture: md `` };
    const rows = (0,diagram_rows/* diagramRows */.h)(drawing);
    const table = fittedTable({
        columns: diagram_rows/* DIAGRAM_COLUMNS */.I,
        count: rows.length,
        row: (position) => {
            const [kind, name, linked, state] = rows[position] ?? ['', '', '', ''];
            return [markdown_text(kind), markdown_text((0,clip/* clip */.$)(name, graphs_CELL)), markdown_text((0,clip/* clip */.$)(linked, 2 * graphs_CELL)), bold(markdown_text(state))];
        },
        more: (shown, left) => markdown_text(`${(0,counted/* formatCount */.B4)(shown)} of ${(0,counted/* formatCount */.B4)(shown + left)} nodes listed.`),
    }, room);
    const parts = [
        picture,
        ...(collapsed === undefined ? [] : [markdown_text(collapsed)]),
        details(markdown_text('The same in words'), table),
    ];
    return { title, picture: join(parts) };
};

;// CONCATENATED MODULE: ./lib/reporters/summary/summary.js










/**
 * GitHub drops a step's whole summary above 1 MiB, counted in bytes. What is left free is for other lines of the same step.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const BYTES = 1_000_000;
/**
 * The job summary in Markdown: the verdict, what blocks and how to fix it, then the proof of what was looked at. Where something
 * could not be looked at, the proof comes before everything that is merely worth knowing.
 */
const reportToSummary = (report) => {
    const coverage = coverageSection(report, 1);
    const tables = checkTables(report, 3);
    const isIncomplete = (0,standing/* incompleteChecks */.e)(report).length > 0;
    return `${withinBytes([
        always(verdictHeading(report)),
        blockingSection(report, 2),
        ...(isIncomplete ? [coverage, ...tables] : [...tables, coverage]),
        exceptedSection(report, 4),
        advisorySection(report, 6),
        ...graphSections(report, 5),
        always(footer(report)),
    ], BYTES)}\n`;
};
const always = (markdown) => ({ rank: 0, render: () => markdown });
const verdictHeading = (report) => {
    const also = alsoCounted(report);
    const sentence = `${verdictSentence(report)}${also === '' ? '' : ` (also ${also})`}`;
    return heading(2, md `${WORDS[report.verdict.conclusion]}: ${markdown_text((0,clip/* clip */.$)(sentence, 2000))}`);
};
const WORDS = {
    pass: md `✅ Passed`,
    fail: md `❌ Not passed`,
    incomplete: md `⚠️ Incomplete`,
};
const footer = ({ toolVersion, scope }) => markdown_text(`Aduana ${toolVersion} looked at ${(0,scope_words/* scopeWords */.A)(scope)}.`);

// EXTERNAL MODULE: ./lib/reporters/terminal/wrap.js
var wrap = __webpack_require__(1196);
;// CONCATENATED MODULE: ./lib/reporters/terminal/coverage-block.js





/** A paragraph per check: what it says, in a word and a sign, what it looked at and with what, why it could not. */
const coverageBlock = (report, canvas) => {
    const standings = (0,standing/* standingsOf */.F)(report);
    const idWidth = Math.max(0, ...standings.map(({ check }) => check.id.length));
    const indent = ' '.repeat(idWidth + 4);
    return [
        ...(0,wrap/* wrap */.L)(`Looked at ${(0,terminal_text/* terminalText */.e)((0,scope_words/* scopeWords */.A)(report.scope))}`, canvas.width, '  ', '').map(canvas.ink.strong),
        ...standings.flatMap((standing) => [
            `${signOf(standing, canvas.ink)} ${standing.check.id.padEnd(idWidth)}  ${wordsOf(standing, canvas.ink)}`,
            ...proofOf(standing).flatMap((line) => (0,wrap/* wrap */.L)(line, canvas.width, indent)),
        ]),
        '',
    ];
};
const proofOf = ({ check }) => {
    const engines = [...new Set(check.coverage.map(({ engine }) => engine))];
    const proof = engines.map((engine) => {
        const rows = check.coverage.filter((row) => row.engine === engine);
        return `${rows.map(rowWords).join('; ')}${engine === undefined ? '' : ` (${engine})`}`;
    });
    return [...(check.reason === undefined ? [] : [check.reason]), ...proof].map(terminal_text/* terminalText */.e);
};
const rowWords = (row) => row.note === undefined ? (0,coverage_words/* coverageWords */.g)(row) : `${(0,coverage_words/* coverageWords */.g)(row)}, ${row.note}`;
const signOf = ({ standing, blocking }, ink) => standing === 'violated' && blocking === 0 ? ink.doubtful('!') : ink[TONES[standing]](SIGNS[standing]);
const wordsOf = ({ standing, blocking, advisory, excepted }, ink) => {
    const counts = [
        ...(blocking > 0 ? [`${blocking} blocking`] : []),
        ...(advisory > 0 ? [`${advisory} advisory`] : []),
        ...(excepted > 0 ? [`${excepted} excepted`] : []),
    ].join(', ');
    const tone = standing === 'violated' && blocking === 0 ? 'doubtful' : TONES[standing];
    return `${ink[tone](standing)}${counts === '' ? '' : `: ${counts}`}`;
};
const SIGNS = {
    clean: '✔',
    violated: '✘',
    'could not look': '?',
    'not applicable': '-',
};
const TONES = {
    clean: 'good',
    violated: 'bad',
    'could not look': 'doubtful',
    'not applicable': 'faint',
};

;// CONCATENATED MODULE: ./lib/reporters/terminal/finding-block.js




const finding_block_TEXT = 1000;
const finding_block_PATH = 400;
/** One finding: what is wrong, where, and the fix unless the finding above has said it (`fixSaid`). */
const findingBlock = (finding, report, { ink, width, verbose }, fixSaid) => {
    const { severity, ruleId, message, fingerprint, disposition } = finding;
    const color = disposition.kind === 'blocking' ? ink.bad : ink.doubtful;
    const fix = (0,finding_words/* fixOf */.BW)(finding, report);
    return [
        color(ink.strong(`${severity}[${(0,terminal_text/* terminalText */.e)(ruleId)}]`)),
        ...(0,wrap/* wrap */.L)((0,terminal_text/* terminalText */.e)((0,clip/* clip */.$)(message, finding_block_TEXT)), width, '  '),
        `  ${ink.faint('at')} ${placeOf(finding)}`,
        ...(fix === undefined || fixSaid ? [] : (0,wrap/* wrap */.L)((0,terminal_text/* terminalText */.e)((0,clip/* clip */.$)(fix, finding_block_TEXT)), width, '       ', '  fix: ')),
        ...(verbose ? [`  ${ink.faint(`fingerprint ${(0,terminal_text/* terminalText */.e)(fingerprint)}`)}`] : []),
        '',
    ];
};
/** `services/api/.env:3:12`, and the commit where the line is gone from the files. */
const placeOf = ({ location, commit }) => `${(0,terminal_text/* terminalText */.e)((0,clip/* clipMiddle */.e)(location.path, finding_block_PATH))}:${location.startLine}:${location.startColumn}${commit === undefined ? '' : ` (commit ${(0,terminal_text/* terminalText */.e)((0,finding_words/* shortCommit */.Ax)(commit))})`}`;

;// CONCATENATED MODULE: ./lib/reporters/terminal/ink.js
const inkOf = (color) => {
    const paint = (on, off) => (text) => color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    return {
        bad: paint(31, 39),
        doubtful: paint(33, 39),
        good: paint(32, 39),
        strong: paint(1, 22),
        faint: paint(2, 22),
    };
};

;// CONCATENATED MODULE: ./lib/reporters/terminal/terminal.js








const NARROWEST = 40;
const SHOWN = 50;
/**
 * The report for the person at the terminal: what is wrong and how to fix it, what was looked at, what is excepted, and last, where
 * the eye rests, the verdict. Says the same without colour. Safe on a terminal and in the log of a runner.
 */
const reportToTerminal = (report, look) => {
    const canvas = {
        ink: inkOf(look.color),
        width: Math.max(NARROWEST, look.width),
        verbose: look.verbose ?? false,
    };
    const lines = [
        ...openFindings(report, canvas),
        ...coverageBlock(report, canvas),
        ...exceptions(report, canvas),
        ...verdict(report, canvas),
    ];
    return lines.map((line) => `${line}\n`).join('');
};
const openFindings = (report, canvas) => {
    const open = report.findings.filter(({ disposition }) => disposition.kind !== 'excepted');
    const shown = canvas.verbose ? open : open.slice(0, SHOWN);
    const said = new Set();
    return [
        ...shown.flatMap((finding) => {
            const fix = `${finding.ruleId} ${finding.fix ?? ''}`;
            const block = findingBlock(finding, report, canvas, said.has(fix));
            said.add(fix);
            return block;
        }),
        ...(shown.length === open.length
            ? []
            : (0,wrap/* wrap */.L)(`... and ${(0,counted/* formatCount */.B4)(open.length - shown.length)} more, none worse than these: --format json lists all ${(0,counted/* formatCount */.B4)(open.length)}.`, canvas.width, '').concat('')),
        ...explainHint(shown, canvas),
    ];
};
const explainHint = (findings, { ink }) => {
    const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
    if (rules.length === 0)
        return [];
    const rule = rules.length === 1 ? (0,terminal_text/* terminalText */.e)(rules[0] ?? '') : '<rule>';
    return [ink.faint(`Why, and when not to: aduana explain ${rule}`), ''];
};
const exceptions = ({ findings }, { ink, width }) => {
    const excepted = findings.filter(({ disposition }) => disposition.kind === 'excepted');
    if (excepted.length === 0)
        return [];
    const shown = excepted.slice(0, SHOWN);
    return [
        ink.strong('Excepted, until their last day'),
        ...shown.flatMap((finding) => exception(finding, width)),
        ...(shown.length === excepted.length ? [] : [`  ... and ${(0,counted/* formatCount */.B4)(excepted.length - shown.length)} more.`]),
        '',
    ];
};
const exception = (finding, width) => {
    const { disposition, ruleId } = finding;
    if (disposition.kind !== 'excepted')
        return [];
    return [
        `  ${(0,terminal_text/* terminalText */.e)(disposition.expires)}  ${(0,terminal_text/* terminalText */.e)(ruleId)}  ${placeOf(finding)}`,
        ...(0,wrap/* wrap */.L)((0,terminal_text/* terminalText */.e)((0,clip/* clip */.$)(disposition.reason, 300)), width, '              '),
    ];
};
const verdict = (report, { ink, width }) => {
    const also = alsoCounted(report);
    const sentence = (0,terminal_text/* terminalText */.e)(`${verdictSentence(report)}${also === '' ? '' : ` (also ${also})`}.`);
    const [word, tone] = {
        pass: ['✔ PASS', ink.good],
        fail: ['✘ FAIL', ink.bad],
        incomplete: ['? INCOMPLETE', ink.doubtful],
    }[report.verdict.conclusion];
    const lines = (0,wrap/* wrap */.L)(`${word}: ${sentence}`, width, '  ', '');
    return lines.map((line) => tone(ink.strong(line)));
};

;// CONCATENATED MODULE: ./lib/entrypoints/render-report.js





/** How a log without colours and without a width of its own is written. */
const LOG_LOOK = { color: false, width: 120 };
/** The report in one format. `look` matters to `pretty` alone. */
const renderReport = (report, format, look = LOG_LOOK) => {
    switch (format) {
        case 'pretty':
            return reportToTerminal(report, look);
        case 'json':
            return reportToJson(report);
        case 'sarif':
            return reportToSarif(report);
        case 'markdown':
            return reportToSummary(report);
        case 'github':
            return reportToAnnotations(report);
    }
};

;// CONCATENATED MODULE: ./lib/entrypoints/snyk-token.js
/** The token by the name that Snyk's own tools read. Never a flag: the list of processes would show it to everybody. */
const snykTokenIn = ({ SNYK_TOKEN: token }) => token === undefined || token.trim() === '' ? undefined : token.trim();

;// CONCATENATED MODULE: ./lib/entrypoints/terminal.js
/** NO_COLOR wins, then FORCE_COLOR and CLICOLOR_FORCE, then whether a person is looking. See https://no-color.org */
const wantsColor = ({ env, stderr }) => {
    if (env['NO_COLOR'])
        return false;
    if (isOn(env['FORCE_COLOR']) || isOn(env['CLICOLOR_FORCE']))
        return true;
    return stderr.isTTY === true && env['TERM'] !== 'dumb';
};
const isOn = (value) => value !== undefined && value !== '' && value !== '0';

// EXTERNAL MODULE: ./lib/entrypoints/write-whole.js
var write_whole = __webpack_require__(6890);
;// CONCATENATED MODULE: ./lib/entrypoints/check-command.js












/** `aduana check`: the gate on a local folder. The report goes where `--format` and `--output` say, the verdict is the exit code. */
const check = async (folder, flags, console) => {
    const say = (text) => console.stderr.write(`${text}\n`);
    const scope = scopeOf(flags);
    if (typeof scope === 'string')
        return refuse(scope, say);
    const renderApiKey = flags.live === true ? renderApiKeyIn(console.env) : undefined;
    if (flags.live === true && renderApiKey === undefined)
        return refuse('--live asks Render: put a key of its API into RENDER_API_KEY.', say);
    const result = await (0,gate/* runGate */.R)({
        ...requestOf(folder, flags, console),
        ...(renderApiKey === undefined ? {} : { renderApiKey }),
        scope,
    });
    if (result.status === 'bad-usage')
        return refuse(result.problem, say);
    if (result.status === 'bad-policy') {
        for (const problem of result.problems)
            say((0,policy_problem_line/* policyProblemLine */.m)(problem));
        return exit_code/* EXIT */.d.usage;
    }
    await deliver(result.report, flags, console);
    return (0,exit_code/* exitCodeOf */.F)(result.report);
};
const refuse = (problem, say) => {
    say(`aduana: ${(0,terminal_text/* terminalText */.e)(problem)}`);
    return exit_code/* EXIT */.d.usage;
};
const requestOf = (folder, flags, console) => {
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
const scopeOf = ({ base, head, history }) => {
    const trigger = 'local';
    if (history === true && (base !== undefined || head !== undefined)) {
        return '--history looks at all commits: it does not go with --base or --head.';
    }
    if (history === true)
        return { mode: 'history', trigger, expectedHeads: [] };
    if (base !== undefined) {
        return { mode: 'range', trigger, bases: [base], otherwise: 'refuse', head: head ?? 'HEAD', expectedHeads: [] };
    }
    return head === undefined ? { mode: 'tree', trigger } : '--head needs --base: from where?';
};
const deliver = async (report, { format, output, verbose }, console) => {
    const look = { color: wantsColor(console), width: console.stderr.columns ?? 100, verbose: verbose === true };
    if (output !== undefined) {
        await (0,write_whole/* writeWhole */.f)((0,external_node_path_.resolve)(console.folder, output), renderReport(report, format, { ...look, color: false }));
    }
    const human = renderReport(report, 'pretty', look);
    if (format !== 'pretty' && output === undefined)
        console.stdout.write(renderReport(report, format, look));
    console.stderr.write(human);
};


/***/ }),

/***/ 6890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


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

/***/ 4986:
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

/***/ 1550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ coverageWords),
/* harmony export */   t: () => (/* binding */ isShort)
/* harmony export */ });
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1996);

/** `12 of 12 commits of the range`: read aloud, it says whether anything was left out. */
const coverageWords = ({ what, expected, examined }) => expected === undefined
    ? `${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(examined)} ${what}`
    : `${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(examined)} of ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(expected)} ${what}`;
/** Something that was there was not looked at, or more was looked at than was there. */
const isShort = ({ expected, examined }) => expected !== undefined && expected !== examined;


/***/ }),

/***/ 4339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cJ: () => (/* binding */ diagramRowsText),
/* harmony export */   vG: () => (/* binding */ drawn)
/* harmony export */ });
/* unused harmony exports diagramOf, diagramTableOf */
/* harmony import */ var _diagram_drawing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4370);
/* harmony import */ var _diagram_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5459);
/* harmony import */ var _diagram_within_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3654);
/* harmony import */ var _terminal_aligned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7167);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(282);





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

/***/ 5459:
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

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ limitedMatrix)
/* harmony export */ });
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1996);
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3122);


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

/***/ 1658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scopeWords)
/* harmony export */ });
/** What the run was asked to look at, in words. */
const scopeWords = ({ mode, base, head, trigger }) => {
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

/***/ 7167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ aligned),
/* harmony export */   z: () => (/* binding */ widthsOf)
/* harmony export */ });
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1196);

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


/***/ })

};
