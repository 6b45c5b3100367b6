export const id = 376;
export const ids = [376];
export const modules = {

/***/ 53376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(80282);
// EXTERNAL MODULE: ./lib/entrypoints/exit-code.js
var exit_code = __webpack_require__(83269);
// EXTERNAL MODULE: ./lib/entrypoints/gate.js + 32 modules
var gate = __webpack_require__(91366);
// EXTERNAL MODULE: ./lib/entrypoints/github-access.js
var github_access = __webpack_require__(59971);
// EXTERNAL MODULE: ./lib/entrypoints/local-request.js + 2 modules
var local_request = __webpack_require__(38156);
// EXTERNAL MODULE: ./lib/entrypoints/open-witness.js + 2 modules
var open_witness = __webpack_require__(99950);
// EXTERNAL MODULE: ./lib/entrypoints/policy-problem-line.js
var policy_problem_line = __webpack_require__(39766);
;// CONCATENATED MODULE: ./lib/entrypoints/render-api-key.js
/** The key by the name that Render's own tools read. Never a flag: the list of processes would show it to everybody. */
const renderApiKeyIn = ({ RENDER_API_KEY: key }) => key === undefined || key.trim() === '' ? undefined : key.trim();

// EXTERNAL MODULE: ./lib/model/severity.js
var model_severity = __webpack_require__(89506);
// EXTERNAL MODULE: ./lib/reporters/clip.js
var clip = __webpack_require__(54986);
// EXTERNAL MODULE: ./lib/reporters/finding-words.js
var finding_words = __webpack_require__(70243);
;// CONCATENATED MODULE: ./lib/reporters/annotated-findings.js




/** In UTF-16 units. Source: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations; a check run takes more. */
const MESSAGE = 4096;
const TITLE = 255;
const PATH = 1000;
/** One annotation for each finding that no exception covers, the worst first. */
const annotatedFindings = (report) => report.findings.filter(({ disposition }) => disposition.kind !== 'excepted').map((one) => annotationOf(one, report));
const annotationOf = (finding, report) => {
    const { ruleId, severity, location } = finding;
    const rule = report.rules[ruleId];
    const fix = (0,finding_words/* fixOf */.BW)(finding, report);
    const lines = [
        (0,finding_words/* messageOf */.bD)(finding),
        ...(fix === undefined ? [] : [`Fix: ${fix}`]),
        ...(rule === undefined ? [] : [`More: ${rule.docsUrl}`]),
    ];
    return {
        level: levelOf(finding),
        path: (0,clip/* clipMiddle */.e)((0,terminal_text/* terminalText */.e)(`${report.scope.prefix ?? ''}${location.path}`), PATH),
        line: Math.max(1, location.startLine),
        column: Math.max(1, location.startColumn),
        title: (0,clip/* clip */.$)(`${severity}: ${(0,terminal_text/* terminalText */.e)(ruleId)}`, TITLE),
        message: (0,clip/* clip */.$)(lines.map(terminal_text/* terminalText */.e).join('\n'), MESSAGE),
    };
};
const levelOf = ({ disposition, severity }) => {
    if (disposition.kind === 'blocking')
        return 'error';
    return (0,model_severity/* compareSeverity */.zK)(severity, 'medium') >= 0 ? 'warning' : 'notice';
};

// EXTERNAL MODULE: ./lib/reporters/counted.js
var reporters_counted = __webpack_require__(71996);
// EXTERNAL MODULE: ./lib/reporters/standing.js
var standing = __webpack_require__(26620);
// EXTERNAL MODULE: ./lib/reporters/workflow-command.js
var workflow_command = __webpack_require__(74761);
;// CONCATENATED MODULE: ./lib/reporters/annotations.js






/**
 * What GitHub keeps of one step: ten errors, ten warnings and ten notices of up to 4,096 characters; the rest vanishes unsaid.
 * Source: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const SLOTS = 10;
/** Workflow commands, a line each: the worst findings, and what could not be looked at. Where some have no slot, the last says how many. */
const reportToAnnotations = (report) => {
    const commands = [...blindness(report), ...annotatedFindings(report).map(commandOf)];
    return ['error', 'warning', 'notice']
        .flatMap((name) => withinSlots(commands.filter((command) => command.name === name)))
        .map((command) => `${(0,workflow_command/* workflowCommand */.N)(command)}\n`)
        .join('');
};
const withinSlots = (commands) => {
    const [first] = commands;
    if (first === undefined || commands.length <= SLOTS)
        return commands;
    const more = (0,reporters_counted/* formatCount */.B4)(commands.length - SLOTS + 1);
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
const commandOf = ({ level, path, line, column, title, message }) => ({
    name: level,
    properties: { file: path, line, col: column, title },
    message,
});

// EXTERNAL MODULE: ./lib/reporters/json/inert-json.js
var inert_json = __webpack_require__(90144);
;// CONCATENATED MODULE: ./lib/reporters/json/json.js

/** The report and nothing else. Keys come in one order, whoever built the report. Its schema: report-schema.ts. */
const reportToJson = (report) => `${(0,inert_json/* inertJson */.n)(inOrder(report), 2)}\n`;
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

// EXTERNAL MODULE: ./lib/reporters/visible.js
var visible = __webpack_require__(75016);
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
                notification('warning', 'not-all-listed', `The ${(0,reporters_counted/* counted */.hS)(listed, 'worst finding')} of ${(0,reporters_counted/* formatCount */.B4)(all)} are listed.`),
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
const markdown_md = (fixed, ...parts) => trusted(String.raw({ raw: fixed }, ...parts));
const markdown_join = (parts, separator = '\n\n') => trusted(parts.filter((part) => part !== '').join(separator));
/** One below the other in one paragraph, list item or cell. */
const lines = (parts) => trusted(parts.filter((part) => part !== '').join('<br>'));
/** Plain text on one line, shown letter by letter as it is. */
const markdown_text = (plain) => trusted((0,visible/* visible */.R)(plain).trim().replace(SYNTAX, escapeSyntax));
/**
 * What means something between words: by itself, at the start of a line, or to GitHub's own links, emoji and commits. One pass, so that
 * no escape is escaped.
 * Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const SYNTAX = /[&<>|$\\`*[\]~@#]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=[^\s\d]|\d\w*:)|www(?=\.)|\bGH(?=-\d)|\b[0-9a-f]{7,40}\b|^[-+=]|^\d+(?=[.)])/giu;
const escapeSyntax = (mark) => {
    if (/[&<>|]/.test(mark))
        return entity(mark);
    if (mark === '$')
        return ALONE;
    if (/^[0-9a-f]{7}/i.test(mark))
        return mark.replace(/.{6}(?=.)/g, `$&${APART}`);
    if (mark === '#')
        return `${entity(mark)}${APART}`;
    return /[@:\w]/.test(mark) && mark !== '_' ? `${mark}${APART}` : `\\${mark}`;
};
/** A code span, also inside a table. */
const code = (plain) => {
    const content = (0,workflow_command/* inert */.t)((0,visible/* visible */.R)(plain));
    if (content.trim() === '')
        return trusted('');
    if (/\||<!--/.test(content))
        return trusted(`<code>${content.replace(/www(?=\.)|[^A-Za-z0-9 /.,-]/giu, entityApart)}</code>`);
    const longest = Math.max(0, ...Array.from(content.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return longest === 0 ? trusted(`\`${content}\``) : trusted(`${fence} ${content} ${fence}`);
};
/** A sentence whose `quoted` words and whose addresses become code spans: to be read and copied, not followed. */
const prose = (sentence) => trusted((0,visible/* visible */.R)(sentence)
    .split(/(`[^`]+`|\bhttps?:\/\/[^\s`]*[^\s`.,;:!?()'"])/)
    .map((part, index) => (index % 2 === 1 ? code(part.replace(/^`(.*)`$/, '$1')) : spaced(part)))
    .join(''));
const bold = (content) => (content === '' ? content : markdown_md `**${content}**`);
const heading = (level, content) => trusted(`${'#'.repeat(level)} ${content}`);
const list = (items) => markdown_join(items.map((item) => markdown_md `- ${item}`), '\n');
/** A link, or the bare label where the address is not plainly a page on the web. */
const markdown_link = (label, url) => url !== undefined && /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~%/@+-]*)?(?:#[A-Za-z0-9_-]*)?$/.test(url)
    ? trusted(`[${label}](${url})`)
    : label;
const tableHead = (columns) => markdown_md `${tableRow(columns)}\n${trusted(`|${' --- |'.repeat(columns.length)}`)}`;
const tableRow = (cells) => trusted(`| ${cells.join(' | ')} |`);
/** Folded away until it is opened. */
const markdown_details = (summary, body) => markdown_md `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** Words that only a program reads, such as `aduana-blocking: 0123`. A word of anything but small letters, digits and single hyphens is left out. */
const markdown_hidden = (words) => trusted(`<!-- ${words.filter((word) => /^[a-z0-9]+(?:-[a-z0-9]+)*:?$/.test(word)).join(' ')} -->`);
/** A block that GitHub draws. The diagram must come from `diagram/`, whose alphabet has no backtick. */
const mermaidBlock = (diagram) => trusted(`\`\`\`mermaid\n${diagram}\n\`\`\``);
/** A character that draws nothing and keeps `@team`, `#1`, `www.` and `https://` from being read as links. */
const APART = '&#8203;';
/** Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions */
const ALONE = '<span>&#36;</span>';
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
const helpMarkdown = (id, { remediation, docsUrl, references }) => markdown_join([
    markdown_md `${bold(markdown_text('Fix:'))} ${prose(remediation)}`,
    markdown_md `Why, when not to, and what the rule does not see: ${markdown_link(code(id), docsUrl)}`,
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
const reportToSarif = (report) => `${(0,inert_json/* inertJson */.n)(sarifLog(report))}\n`;
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
        bytes += Buffer.byteLength((0,inert_json/* inertJson */.n)(result));
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

// EXTERNAL MODULE: ./lib/model/access-table.js
var access_table = __webpack_require__(8386);
// EXTERNAL MODULE: ./lib/model/due-table.js
var due_table = __webpack_require__(95046);
;// CONCATENATED MODULE: ./lib/reporters/sections/within-bytes.js

/** A part that is shown whatever else has to go. */
const always = (markdown) => ({ rank: 0, render: () => markdown });
/** All sections within `budget` bytes of UTF-8. */
const withinBytes = (sections, budget) => {
    let left = budget;
    const rendered = new Map();
    for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
        const markdown = section.render(left - SEPARATOR);
        rendered.set(section, markdown);
        left -= within_bytes_bytesOf(markdown) + SEPARATOR;
    }
    return markdown_join(sections.map((section) => rendered.get(section)).filter((markdown) => markdown !== undefined));
};
const SEPARATOR = 2;
const within_bytes_bytesOf = (markdown) => Buffer.byteLength(markdown);

;// CONCATENATED MODULE: ./lib/reporters/sections/fitted.js


/** A longer one is not read; the files have all. */
const MOST = 200;
/** Kept free for the line that says what is missing. */
const RESERVE = 500;
/** As many rows, from the first on, as fit; then a line that says how many are missing. */
const fittedTable = ({ columns, row, ...rows }, budget) => fitted(rows, (position) => tableRow(row(position)), budget, { head: tableHead(columns.map(markdown_text)), separator: '\n' });
/** The same as a numbered list: the worst is number one. */
const fittedList = ({ item, ...rows }, budget) => fitted(rows, (position) => markdown_md `${position + 1}. ${item(position)}`, budget, { separator: '\n\n' });
const fitted = ({ count, most = MOST, more }, lineAt, budget, { head, separator }) => {
    const lines = head === undefined ? [] : [head];
    let bytes = within_bytes_bytesOf(head ?? '') + RESERVE;
    let shown = 0;
    while (shown < Math.min(count, most)) {
        const line = lineAt(shown);
        bytes += within_bytes_bytesOf(line) + separator.length;
        if (bytes > budget)
            break;
        lines.push(line);
        shown += 1;
    }
    if (shown === 0 && count > 0)
        return more(0, count);
    const rows = markdown_join(lines, separator);
    return shown === count ? rows : markdown_join([rows, more(shown, count - shown)]);
};

;// CONCATENATED MODULE: ./lib/reporters/sections/check-tables.js






const CELL = 300;
const HEADING = 700;
/** Tables of the access map, which say where: who looks for a place opens them. */
const OF_THE_MAP = new Set([access_table/* ACCESS_TABLE */.kr, access_table/* WAYS_TABLE */._R, access_table/* OTHER_NAMES_TABLE */.TH]);
/** The tables that checks want shown beside the proof, without the calendar, one section each, folded away with the number of their rows. */
const checkTables = (report, rank) => sectionsOf(report, rank, ({ title }) => !OF_THE_MAP.has(title) && title !== due_table/* DUE_TABLE */.oK);
/** The tables that say where each secret is given, read and passed on. */
const accessTables = (report, rank) => sectionsOf(report, rank, ({ title }) => OF_THE_MAP.has(title));
const sectionsOf = ({ checks }, rank, isWanted) => checks
    .flatMap(({ tables }) => tables)
    .filter((table) => isWanted(table) && table.rows.length > 0)
    .map((table) => ({ rank, render: (budget) => render(table, budget - HEADING) }));
const render = ({ title, columns, rows }, budget) => {
    const name = markdown_text(`${(0,clip/* clip */.$)(title, CELL)} (${(0,reporters_counted/* formatCount */.B4)(rows.length)})`);
    if (budget < 0)
        return markdown_md `${name}: ${markdown_text('does not fit here; the report file has it.')}`;
    const table = fittedTable({
        columns: columns.map((column) => (0,clip/* clip */.$)(column, CELL)),
        count: rows.length,
        row: (position) => columns.map((_, column) => prose((0,clip/* clip */.$)(rows[position]?.[column] ?? '', CELL))),
        more: (shown, left) => markdown_text(`${(0,reporters_counted/* formatCount */.B4)(shown)} of ${(0,reporters_counted/* formatCount */.B4)(shown + left)} rows shown.`),
    }, budget);
    return markdown_details(name, table);
};

// EXTERNAL MODULE: ./lib/reporters/diagram/rows.js
var diagram_rows = __webpack_require__(55459);
// EXTERNAL MODULE: ./lib/reporters/diagram.js
var diagram = __webpack_require__(84339);
;// CONCATENATED MODULE: ./lib/reporters/sections/graphs.js








const graphs_CELL = 300;
const graphs_HEADING = 1500;
/** A larger drawing is looked at by who looks for something in it. */
const NODES_OPEN = 40;
/** Each graph drawn, and below it in words: the boundary first, what comes after the first, or is large, folded away. */
const graphSections = ({ graphs, findings }, rank) => graphs_drawable(graphs).map((graph, position) => ({
    rank,
    render: (budget) => {
        const title = markdown_text((0,clip/* clip */.$)(graph.title, graphs_CELL));
        const picture = graphs_pictureOf(graph, findings, budget - graphs_HEADING);
        const isOpen = position === 0 && graph.nodes.length <= NODES_OPEN;
        return isOpen ? markdown_join([heading(3, title), picture]) : markdown_details(title, picture);
    },
}));
/** Those with something to draw, the boundary first. */
const graphs_drawable = (graphs) => graphs
    .filter(({ nodes }) => nodes.length > 0)
    .toSorted((a, b) => Number(b.title === access_table/* ACCESS_GRAPH */._I) - Number(a.title === access_table/* ACCESS_GRAPH */._I));
/** The graph drawn and in words; where it does not fit, how much is missing. */
const graphs_pictureOf = (graph, findings, budget) => {
    const { mermaid, collapsed, drawing } = (0,diagram/* drawn */.vG)(graph, findings);
    const picture = mermaidBlock(mermaid);
    const room = budget - within_bytes_bytesOf(picture) - graphs_HEADING;
    if (room < 0) {
        const size = `${(0,reporters_counted/* counted */.hS)(drawing.nodes.length, 'node')} and ${(0,reporters_counted/* counted */.hS)(drawing.edges.length, 'link')}`;
        return markdown_text(`The drawing of ${size} does not fit here; the report file has it.`);
    }
    const rows = (0,diagram_rows/* diagramRows */.h)(drawing);
    const table = fittedTable({
        columns: diagram_rows/* DIAGRAM_COLUMNS */.I,
        count: rows.length,
        row: (position) => {
            const [kind, name, linked, state] = rows[position] ?? ['', '', '', ''];
            return [markdown_text(kind), markdown_text((0,clip/* clip */.$)(name, graphs_CELL)), markdown_text((0,clip/* clip */.$)(linked, 2 * graphs_CELL)), bold(markdown_text(state))];
        },
        more: (shown, left) => markdown_text(`${(0,reporters_counted/* formatCount */.B4)(shown)} of ${(0,reporters_counted/* formatCount */.B4)(shown + left)} nodes listed.`),
    }, room);
    return markdown_join([picture, collapsed === undefined ? markdown_md `` : markdown_text(collapsed), markdown_details(markdown_text('The same in words'), table)]);
};

// EXTERNAL MODULE: ./lib/reporters/map/limited.js
var limited = __webpack_require__(72837);
// EXTERNAL MODULE: ./lib/reporters/map/marks.js
var map_marks = __webpack_require__(84945);
// EXTERNAL MODULE: ./lib/reporters/map/matrix.js
var map_matrix = __webpack_require__(53122);
;// CONCATENATED MODULE: ./lib/reporters/sections/matrix.js







const matrix_CELL = 120;
const matrix_HEADING = 200;
const LEGEND = 800;
/** Beyond this it does not fit beside the rest and folds. */
const ACROSS = 8;
const DOWN = 40;
/** More columns are no longer a table; the rest is in the table of places and in the report file. */
const MOST_ACROSS = 20;
/** The matrix of services and secrets, where a check made one. */
const matrixSections = (report, rank) => {
    const matrix = matrix_accessMatrix(report);
    if (matrix === undefined)
        return [];
    const title = markdown_text('Which service holds and reads which secret');
    const render = (budget) => {
        const { table, isWide } = matrix_matrixPart(matrix, budget - matrix_HEADING);
        return isWide ? markdown_details(title, table) : markdown_join([heading(3, title), table]);
    };
    return [{ rank, render }];
};
/** Absent where there is nothing in it. */
const matrix_accessMatrix = (report) => {
    const matrix = (0,map_matrix/* matrixOf */.lQ)(report);
    return matrix === undefined || matrix.accesses.length === 0 ? undefined : matrix;
};
/** The matrix and what its signs mean; what is left out is said in numbers. */
const matrix_matrixPart = (matrix, budget) => {
    const { shown, leftOut } = (0,limited/* limitedMatrix */.S)(matrix, { services: MOST_ACROSS });
    const rows = shown.families.flatMap(({ name, secrets }) => secrets.map((row) => ({ family: name, ...row })));
    const table = fittedTable({
        columns: ['Class', 'Secret', ...shown.services.map((service) => (0,clip/* clip */.$)(service, matrix_CELL))],
        count: rows.length,
        row: (position) => {
            const { family = '', secret = '', cells = [] } = rows[position] ?? {};
            return [markdown_text((0,clip/* clip */.$)(family, matrix_CELL)), code((0,clip/* clip */.$)(secret, matrix_CELL)), ...cells.map(cellOf)];
        },
        more: (shownRows, left) => markdown_text(`${(0,reporters_counted/* formatCount */.B4)(shownRows)} of ${(0,reporters_counted/* formatCount */.B4)(shownRows + left)} secrets shown.`),
    }, budget - LEGEND);
    return {
        table: markdown_join([table, legendOf(shown), leftOut === undefined ? markdown_md `` : markdown_text(leftOut)]),
        isWide: shown.services.length > ACROSS || rows.length > DOWN,
    };
};
const cellOf = (access) => {
    if (access === undefined)
        return markdown_md ``;
    const mark = (0,map_marks/* markOf */.Fg)(access);
    const words = markdown_text(`${map_marks/* MARKS */.j7[mark].sign} ${(0,map_marks/* accessWords */.wn)(access)}`);
    return mark === 'refused' || mark === 'violated' ? bold(words) : words;
};
const legendOf = ({ accesses }) => {
    const used = new Set(accesses.map(map_marks/* markOf */.Fg));
    const marks = Object.keys(map_marks/* MARKS */.j7).filter((mark) => used.has(mark));
    return markdown_text(marks.map((mark) => `${map_marks/* MARKS */.j7[mark].sign} ${map_marks/* MARKS */.j7[mark].meaning}`).join('; '));
};

;// CONCATENATED MODULE: ./lib/reporters/sections/access-map.js






const access_map_HEADING = 300;
/** The boundary drawn, the matrix of services and secrets, and the tables of places; ranked from `rank` on. */
const accessMap = (report, rank) => {
    const [boundary, ...others] = graphSections(report, rank + 1);
    return [
        ...(boundary === undefined ? [] : [boundary]),
        ...matrixSections(report, rank),
        ...accessTables(report, rank + 2),
        ...others,
    ];
};
/** The matrix and the boundary in one fold. */
const foldedAccessMap = (report, rank) => ({
    rank,
    render: (budget) => {
        const matrix = accessMatrix(report);
        const [graph] = drawable(report.graphs);
        if (matrix === undefined && graph === undefined)
            return md ``;
        const room = budget - access_map_HEADING;
        const table = matrix === undefined ? md `` : matrixPart(matrix, room).table;
        const picture = graph === undefined ? md `` : pictureOf(graph, report.findings, room - bytesOf(table));
        const size = matrix === undefined
            ? ''
            : `: ${counted(matrix.services.length, 'service')}, ${counted(new Set(matrix.accesses.map(({ secret }) => secret)).size, 'secret')}`;
        return details(text(`Access map${size}`), join([picture, table]));
    },
});

;// CONCATENATED MODULE: ./lib/reporters/sections/blind.js




const TEXT = 1200;
/** What could not be looked at, why, and the way out. */
const blindSection = (report) => {
    const blind = (0,standing/* incompleteChecks */.e)(report);
    return always(blind.length === 0 ? markdown_md `` : markdown_join([heading(3, markdown_text('What could not be looked at')), list(blind.map(blind_blindness))]));
};
const blind_blindness = ({ title, reason }) => markdown_md `${bold(markdown_text(`${(0,clip/* clip */.$)(title, TEXT)}:`))} ${prose((0,clip/* clip */.$)(reason ?? 'no reason was given', TEXT))}`;

// EXTERNAL MODULE: ./lib/model/calendar.js
var calendar = __webpack_require__(45887);
// EXTERNAL MODULE: ./lib/reporters/diagram/mermaid.js
var mermaid = __webpack_require__(76683);
;// CONCATENATED MODULE: ./lib/reporters/diagram/gantt.js


/** More bars than this are not read, and Mermaid takes 50,000 characters at most. */
const TASKS = 60;
/**
 * A Mermaid gantt of rows of the due table: a bar for each from today to its day, or from its day to today where that is past. Undefined
 * where no row has a day. A line begins with a word of ours and names are words of letters, digits and `. _ / -`, so that nothing
 * in a name is syntax. Source: https://mermaid.js.org/syntax/gantt.html
 */
const ganttOf = (rows) => {
    const tasks = rows.flatMap(([due = '', inDays = '', what = '', kind = '']) => {
        const [, days = '', late = ''] = /^(\d{1,5})( late)?$/.exec(inDays) ?? [];
        if ((0,calendar/* momentOf */.Et)(due)?.day !== due || days === '')
            return [];
        const other = (0,calendar/* daysAfter */.mU)(due, late === '' ? -Number(days) : Number(days));
        return [{ what: (0,mermaid/* safeLabel */.I)(what), isSecret: kind.startsWith('secret'), isLate: late !== '', due, other }];
    });
    if (tasks.length === 0)
        return undefined;
    const shown = tasks.slice(0, TASKS);
    const section = (title, wanted) => {
        const own = shown.filter(wanted);
        return own.length === 0 ? [] : [`  section ${title}`, ...own.map(lineOf)];
    };
    return {
        mermaid: [
            'gantt',
            '  dateFormat YYYY-MM-DD',
            '  axisFormat %Y-%m-%d',
            ...section('Late', ({ isLate }) => isLate),
            ...section('Secrets', ({ isLate, isSecret }) => !isLate && isSecret),
            ...section('Attestations', ({ isLate, isSecret }) => !isLate && !isSecret),
        ].join('\n'),
        left: tasks.length - shown.length,
    };
};
const lineOf = ({ what, isSecret, isLate, due, other, }) => {
    const [from, to] = isLate ? [due, other] : [other, due];
    const length = from === to ? '1d' : to;
    return `    ${isSecret ? 'Rotate' : 'Renew'} ${what} ${due} :${isLate ? 'crit, ' : ''}${from}, ${length}`;
};

;// CONCATENATED MODULE: ./lib/reporters/sections/calendar.js







const calendar_CELL = 300;
const calendar_HEADING = 1000;
/** What falls due, drawn as a calendar and as a table; nothing where nothing does. */
const calendarSections = ({ checks }, rank) => checks
    .flatMap(({ tables }) => tables)
    .filter(({ title, rows }) => title === due_table/* DUE_TABLE */.oK && rows.length > 0)
    .map((table) => ({ rank, render: (budget) => calendar_render(table, budget - calendar_HEADING) }));
const calendar_render = ({ title, columns, rows }, budget) => {
    if (budget < 0)
        return markdown_text(`${title}: ${(0,reporters_counted/* formatCount */.B4)(rows.length)} lines do not fit here; the report file has them.`);
    const gantt = ganttOf(rows);
    const picture = gantt === undefined ? markdown_md `` : mermaidBlock(gantt.mermaid);
    const fits = within_bytes_bytesOf(picture) < budget;
    const left = gantt === undefined || gantt.left === 0 ? markdown_md `` : markdown_text(`The first ${(0,reporters_counted/* formatCount */.B4)(TASKS)} are drawn.`);
    const table = fittedTable({
        columns: columns.map((column) => (0,clip/* clip */.$)(column, calendar_CELL)),
        count: rows.length,
        row: (position) => columns.map((_, column) => prose((0,clip/* clip */.$)(rows[position]?.[column] ?? '', calendar_CELL))),
        more: (shown, rest) => markdown_text(`${(0,reporters_counted/* formatCount */.B4)(shown)} of ${(0,reporters_counted/* formatCount */.B4)(shown + rest)} rows shown.`),
    }, budget - (fits ? within_bytes_bytesOf(picture) : 0));
    const name = markdown_text(`${title} (${(0,reporters_counted/* formatCount */.B4)(rows.length)})`);
    return markdown_join([heading(3, name), ...(fits ? [picture, left] : []), markdown_details(markdown_text('The same in words'), table)]);
};

// EXTERNAL MODULE: ./lib/reporters/coverage-words.js
var coverage_words = __webpack_require__(31550);
;// CONCATENATED MODULE: ./lib/reporters/sections/coverage.js






const coverage_TEXT = 600;
const coverage_HEADING = 200;
/** Of one check; beyond it numbers no longer prove anything to a reader. */
const ROWS = 12;
/** The proof: a row per check with what it says, what was looked at of how much, and with what. */
const coverageSection = (report, rank) => ({
    rank,
    render: (budget) => markdown_join([heading(3, markdown_text('What was looked at')), tableOf(report, budget - coverage_HEADING)]),
});
/** The same, folded away under how many checks say what. */
const foldedCoverage = (report, rank) => ({
    rank,
    render: (budget) => details(text(`What was looked at in ${tallyOf(report)}`), tableOf(report, budget - coverage_HEADING)),
});
const STANDINGS = (/* unused pure expression or super */ null && (['could not look', 'violated', 'clean', 'not applicable']));
/** `5 checks: 1 could not look, 4 clean`. */
const tallyOf = (report) => {
    const standings = standingsOf(report).map(({ standing }) => standing);
    const tally = STANDINGS.flatMap((word) => {
        const count = standings.filter((standing) => standing === word).length;
        return count === 0 ? [] : [count === standings.length ? `all ${word}` : `${formatCount(count)} ${word}`];
    });
    return `${counted(standings.length, 'check')}: ${tally.join(', ')}`;
};
const tableOf = (report, budget) => {
    const standings = (0,standing/* standingsOf */.F)(report);
    return fittedTable({
        columns: ['Check', 'Looked at, and with what'],
        count: standings.length,
        row: (position) => rowOf(standings[position]),
        more: (shown, left) => markdown_text(`${(0,reporters_counted/* formatCount */.B4)(shown)} of ${(0,reporters_counted/* formatCount */.B4)(shown + left)} checks shown.`),
    }, budget);
};
const rowOf = (standing) => {
    if (standing === undefined)
        return [];
    const { check } = standing;
    return [lines([bold(markdown_text((0,clip/* clip */.$)(check.title, coverage_TEXT))), coverage_resultOf(standing)]), lookedAt(check)];
};
const coverage_resultOf = ({ standing, blocking, advisory, excepted }) => {
    const counts = [
        ...(blocking > 0 ? [`${(0,reporters_counted/* formatCount */.B4)(blocking)} blocking`] : []),
        ...(advisory > 0 ? [`${(0,reporters_counted/* formatCount */.B4)(advisory)} advisory`] : []),
        ...(excepted > 0 ? [`${(0,reporters_counted/* formatCount */.B4)(excepted)} excepted`] : []),
    ];
    const words = markdown_text(`${standing}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`);
    if (standing === 'clean')
        return markdown_md `✅ ${words}`;
    if (standing === 'could not look')
        return markdown_md `⚠️ ${words}`;
    return blocking > 0 ? markdown_md `❌ ${words}` : words;
};
/** What was not looked at whole comes first where not everything is shown. A check that has nothing to count says why. */
const lookedAt = ({ coverage, status, reason = '' }) => {
    if (coverage.length === 0) {
        if (status === 'not-applicable')
            return prose((0,clip/* clip */.$)(reason, coverage_TEXT));
        return status === 'completed' ? markdown_md `` : markdown_text('nothing');
    }
    const left = coverage.length - ROWS;
    const shown = left > 0 ? coverage.toSorted((a, b) => Number((0,coverage_words/* isShort */.t)(b)) - Number((0,coverage_words/* isShort */.t)(a))).slice(0, ROWS) : coverage;
    return lines([
        ...shown.map(coverage_lineOf),
        left > 0 ? markdown_text(`${(0,reporters_counted/* formatCount */.B4)(ROWS)} of ${(0,reporters_counted/* formatCount */.B4)(coverage.length)} rows shown`) : markdown_md ``,
    ]);
};
const coverage_lineOf = (row) => {
    const { engine = '', note } = row;
    const words = markdown_text((0,clip/* clip */.$)((0,coverage_words/* coverageWords */.g)(row), coverage_TEXT));
    return markdown_md `${(0,coverage_words/* isShort */.t)(row) ? bold(words) : words}${note === undefined ? markdown_md `` : markdown_md `, ${prose((0,clip/* clip */.$)(note, coverage_TEXT))}`}${engine === '' ? markdown_md `` : markdown_md ` (${markdown_text((0,clip/* clip */.$)(engine, coverage_TEXT))})`}`;
};

;// CONCATENATED MODULE: ./lib/reporters/sections/extent.js


/** What is missing, in numbers. */
const notShown = ({ elsewhere }, order = ', the worst first') => (shown, left) => markdown_text(`${(0,reporters_counted/* formatCount */.B4)(shown)} of ${(0,reporters_counted/* formatCount */.B4)(shown + left)} shown${order}; the other ${(0,reporters_counted/* formatCount */.B4)(left)} ${left === 1 ? 'is' : 'are'} in ${elsewhere}.`);

;// CONCATENATED MODULE: ./lib/reporters/sections/place.js




const place_PATH = 200;
/** Where it is, seen from the repository's root: path and line, a link to that line at that commit where the repository is on GitHub. */
const place = ({ location, commit }, scope) => {
    const { startLine } = location;
    const path = `${scope.prefix ?? ''}${location.path}`;
    const label = markdown_link(code(`${(0,clip/* clipMiddle */.e)(path, place_PATH)}:${startLine}`), addressOf(path, startLine, commit ?? scope.head, scope));
    return commit === undefined ? label : markdown_md `${label} in commit ${code((0,finding_words/* shortCommit */.Ax)(commit))}`;
};
const addressOf = (path, line, commit, scope) => {
    if (scope.repositoryUrl === undefined || commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit))
        return undefined;
    return `${scope.repositoryUrl}/blob/${commit}/${relativeUri(path)}#L${Math.max(1, line)}`;
};

;// CONCATENATED MODULE: ./lib/reporters/sections/finding-item.js




const finding_item_TEXT = 600;
/** A finding in a few short lines: how bad and what, where and by which rule, how to mend it in one step. */
const findingItem = (finding, report, before) => {
    const { severity, message, neverBlocks } = finding;
    const fix = (0,finding_words/* fixOf */.BW)(finding, report) ?? '';
    const isSaid = before !== undefined && fix !== '' && (0,finding_words/* fixOf */.BW)(before, report) === fix;
    return lines([
        markdown_md `${bold(markdown_text(severity))} ${prose((0,clip/* clip */.$)(message, finding_item_TEXT))}`,
        markdown_join([whereAndRule(finding, report), isSaid ? markdown_text('fix as above') : markdown_md ``], ' · '),
        isSaid || fix === '' ? markdown_md `` : markdown_md `${bold(markdown_text('Fix:'))} ${prose((0,clip/* clip */.$)(fix, finding_item_TEXT))}`,
        neverBlocks === undefined ? markdown_md `` : markdown_md `Does not block: ${prose((0,clip/* clip */.$)(neverBlocks, finding_item_TEXT))}`,
    ]);
};
/** An exception: until when, what it excuses and where, why. */
const exceptedItem = (finding, report) => {
    const { message, disposition } = finding;
    if (disposition.kind !== 'excepted')
        return markdown_md ``;
    return lines([
        markdown_md `${bold(markdown_text(`until ${disposition.expires}`))} ${prose((0,clip/* clip */.$)(message, finding_item_TEXT))}`,
        whereAndRule(finding, report),
        markdown_md `${bold(markdown_text('Reason:'))} ${prose((0,clip/* clip */.$)(disposition.reason, finding_item_TEXT))}`,
    ]);
};
const whereAndRule = (finding, report) => markdown_join([place(finding, report.scope), ruleLink(finding.ruleId, report)], ' · ');
const ruleLink = (ruleId, { rules }) => markdown_link(code((0,clip/* clip */.$)(ruleId, finding_item_TEXT)), rules[ruleId]?.docsUrl);

;// CONCATENATED MODULE: ./lib/reporters/sections/findings.js





const findings_HEADING = 300;
/** What blocks: how bad, where, why, and the fix in one step. */
const blockingSection = (report, rank, extent) => sectionOf(withDisposition(report, 'blocking'), rank, (blocking, budget) => markdown_join([heading(3, markdown_text('What blocks')), listOf(blocking, report, extent, budget)]));
/** What is worth knowing but does not block, folded away. */
const advisorySection = (report, rank, extent) => sectionOf(withDisposition(report, 'advisory'), rank, (advisory, budget) => markdown_details(markdown_text(`${(0,reporters_counted/* counted */.hS)(advisory.length, 'advisory finding')}, not blocking`), listOf(advisory, report, extent, budget)));
/** What the policy excuses, why and until when, folded away: what ends first comes first. */
const exceptedSection = (report, rank, extent) => sectionOf(withDisposition(report, 'excepted').toSorted(byEnd), rank, (excepted, budget) => {
    const [first] = excepted;
    const until = `${excepted.length > 1 ? 'the first ' : ''}until ${first === undefined ? '' : endOf(first)}`;
    const item = (position) => exceptedOf(excepted[position], report);
    const list = fittedList({ count: excepted.length, most: extent.most, item, more: notShown(extent, ', what ends first') }, budget);
    return markdown_details(markdown_text(`${(0,reporters_counted/* counted */.hS)(excepted.length, 'excepted finding')}, ${until}`), list);
});
const sectionOf = (findings, rank, render) => ({
    rank,
    render: (budget) => (findings.length === 0 ? markdown_md `` : render(findings, budget - findings_HEADING)),
});
const listOf = (findings, report, extent, budget) => {
    const item = (position) => {
        const finding = findings[position];
        return finding === undefined ? markdown_md `` : findingItem(finding, report, findings[position - 1]);
    };
    return fittedList({ count: findings.length, most: extent.most, item, more: notShown(extent) }, budget);
};
const exceptedOf = (finding, report) => finding === undefined ? markdown_md `` : exceptedItem(finding, report);
const endOf = ({ disposition }) => disposition.kind === 'excepted' ? disposition.expires : '';
const byEnd = (a, b) => endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0;
const withDisposition = ({ findings }, kind) => findings.filter(({ disposition }) => disposition.kind === kind);

// EXTERNAL MODULE: ./lib/reporters/scope-words.js
var scope_words = __webpack_require__(71658);
;// CONCATENATED MODULE: ./lib/reporters/verdict-sentence.js


/** The verdict as a sentence without its full stop, in the words of the person it stops. */
const verdictSentence = (report) => {
    const { verdict, counts } = report;
    const blind = (0,standing/* incompleteChecks */.e)(report).map(({ id }) => id);
    switch (verdict.conclusion) {
        case 'pass':
            return 'everything was looked at, nothing blocks';
        case 'fail':
            return `${(0,reporters_counted/* counted */.hS)(counts.blocking, 'finding blocks', 'findings block')}${blind.length === 0 ? '' : `, and ${(0,reporters_counted/* listed */.KE)(blind)} could not look`}`;
        case 'incomplete': {
            if (blind.length === 0)
                return verdict.reasons.join('; ');
            return `${(0,reporters_counted/* listed */.KE)(blind)} could not look, ${verdict.blocks ? 'and that blocks' : 'which the policy lets pass'}`;
        }
    }
};
/** What else the reader should know about: `2 advisory, 1 excepted`; empty where there is nothing. */
const alsoCounted = ({ counts }) => [
    ...(counts.advisory > 0 ? [(0,reporters_counted/* counted */.hS)(counts.advisory, 'advisory', 'advisory')] : []),
    ...(counts.excepted > 0 ? [(0,reporters_counted/* counted */.hS)(counts.excepted, 'excepted', 'excepted')] : []),
].join(', ');

;// CONCATENATED MODULE: ./lib/reporters/sections/verdict.js




const SENTENCE = 2000;
/** Whether it passes, and in one sentence why. */
const verdictLines = (report, level) => {
    const also = alsoCounted(report);
    return markdown_join([
        heading(level, WORDS[report.verdict.conclusion]),
        markdown_join([bold(markdown_text(sentenceOf(report))), also === '' ? markdown_md `` : markdown_text(`Also ${also}.`)], ' '),
    ]);
};
const WORDS = {
    pass: markdown_md `✅ Aduana: passed`,
    fail: markdown_md `❌ Aduana: not passed`,
    incomplete: markdown_md `⚠️ Aduana: incomplete`,
};
const sentenceOf = (report) => {
    const [first = '', ...rest] = (0,clip/* clip */.$)(verdictSentence(report), SENTENCE).replace(/\.$/, '');
    return `${first.toUpperCase()}${rest.join('')}.`;
};
/** Which version looked at what. */
const footer = ({ toolVersion, scope }) => prose(`Aduana ${toolVersion} looked at ${(0,scope_words/* scopeWords */.A)(scope).replace(COMMITS, '`$&`')}.`);
const COMMITS = /\b[0-9a-f]{12}(?:\.\.[0-9a-f]{12})?\b/;

;// CONCATENATED MODULE: ./lib/reporters/summary/summary.js








/**
 * GitHub drops a step's whole summary above 1 MiB, counted in bytes. What is left free is for other lines of the same step.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const BYTES = 1_000_000;
const EXTENT = { most: 200, elsewhere: 'the report file' };
/**
 * The job summary in Markdown, in the order in which one asks: does it pass; what blocks and how to mend it; what could not be looked at;
 * what was looked at and with what; what is excepted and until when; who may hold what.
 */
const reportToSummary = (report) => `${withinBytes([
    always(verdictLines(report, 2)),
    blockingSection(report, 2, EXTENT),
    blindSection(report),
    coverageSection(report, 1),
    ...calendarSections(report, 3),
    ...checkTables(report, 3),
    exceptedSection(report, 4, EXTENT),
    advisorySection(report, 8, EXTENT),
    ...accessMap(report, 5),
    always(footer(report)),
], BYTES)}\n`;

// EXTERNAL MODULE: ./lib/reporters/terminal/wrap.js
var wrap = __webpack_require__(48815);
;// CONCATENATED MODULE: ./lib/reporters/terminal/coverage-block.js





/** A paragraph per check: what it says, in a word and a sign, what it looked at and with what, why it could not. */
const coverageBlock = (report, canvas) => {
    const standings = (0,standing/* standingsOf */.F)(report);
    const idWidth = Math.max(0, ...standings.map(({ check }) => (0,terminal_text/* terminalText */.e)(check.id).length));
    const indent = ' '.repeat(idWidth + 4);
    return [
        ...(0,wrap/* wrap */.L)(`Looked at ${(0,terminal_text/* terminalText */.e)((0,scope_words/* scopeWords */.A)(report.scope))}`, canvas.width, '  ', '').map(canvas.ink.strong),
        ...standings.flatMap((standing) => [
            `${signOf(standing, canvas.ink)} ${(0,terminal_text/* terminalText */.e)(standing.check.id).padEnd(idWidth)}  ${wordsOf(standing, canvas.ink)}`,
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
            : (0,wrap/* wrap */.L)(`... and ${(0,reporters_counted/* formatCount */.B4)(open.length - shown.length)} more, none worse than these: --format json lists all ${(0,reporters_counted/* formatCount */.B4)(open.length)}.`, canvas.width, '').concat('')),
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
        ...(shown.length === excepted.length ? [] : [`  ... and ${(0,reporters_counted/* formatCount */.B4)(excepted.length - shown.length)} more.`]),
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
var write_whole = __webpack_require__(26890);
;// CONCATENATED MODULE: ./lib/entrypoints/check-command.js












/** `aduana check`: the gate on a local folder. The report goes where `--format` and `--output` say, the verdict is the exit code. */
const check = async (folder, flags, console) => {
    const say = (text) => console.stderr.write(`${text}\n`);
    const scope = scopeOf(flags);
    if (typeof scope === 'object' && 'problem' in scope)
        return refuse(scope.problem, say);
    const renderApiKey = flags.live === true ? renderApiKeyIn(console.env) : undefined;
    const gitHub = flags.live === true ? (0,github_access/* gitHubOnMachine */.C)(console.env) : {};
    const supabase = flags.live === true ? (0,open_witness/* supabaseTokenIn */.zy)(console.env) : {};
    const asksNobody = renderApiKey === undefined && gitHub.gitHub === undefined && supabase.supabaseToken === undefined;
    if (flags.live === true && asksNobody)
        return refuse('--live asks Render, GitHub and Supabase: put a key of Render into RENDER_API_KEY, a token of GitHub into GITHUB_TOKEN, or one of Supabase into SUPABASE_ACCESS_TOKEN.', say);
    const request = {
        ...(0,local_request/* localRequest */.r)(folder, flags, console),
        ...(renderApiKey === undefined ? {} : { renderApiKey }),
        ...gitHub,
        ...supabase,
    };
    const result = scope === 'staged' ? await onStaged(request) : await (0,gate/* runGate */.R)({ ...request, scope });
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
const onStaged = async (request) => {
    const { runGateOnStaged } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 6584));
    return runGateOnStaged(request);
};
const scopeOf = ({ base, head, history, staged, }) => {
    const trigger = 'local';
    const isRange = base !== undefined || head !== undefined;
    if (staged === true && (isRange || history === true)) {
        return {
            problem: '--staged looks at what the next commit brings: it does not go with --base, --head or --history.',
        };
    }
    if (staged === true)
        return 'staged';
    if (history === true && isRange) {
        return { problem: '--history looks at all commits: it does not go with --base or --head.' };
    }
    if (history === true)
        return { mode: 'history', trigger, expectedHeads: [] };
    if (base !== undefined) {
        return { mode: 'range', trigger, bases: [base], otherwise: 'refuse', head: head ?? 'HEAD', expectedHeads: [] };
    }
    return head === undefined ? { mode: 'tree', trigger } : { problem: '--head needs --base: from where?' };
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
