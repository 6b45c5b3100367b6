export const id = 767;
export const ids = [767];
export const modules = {

/***/ 8767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(5149);
;// CONCATENATED MODULE: ./lib/reporters/visible.js
/**
 * Characters that draw nothing, or that change how their neighbours are drawn: controls (C0, DEL, C1), line separators, bidi
 * marks, zero-width and other ignorable characters, halves of surrogate pairs.
 * Source: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const SHORT = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/** One line of text in which everything that cannot be seen is written as an escape, such as `\n`, `\x1b` or `\u202e`. */
const visible = (text) => text.replace(UNSEEN, escapeOf);
const escapeOf = (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return SHORT[character] ?? `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
};

;// CONCATENATED MODULE: ./lib/reporters/workflow-command.js
/** One line that the runner obeys. */
const workflowCommand = ({ name, properties, message }) => {
    const given = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${name}${given === '' ? '' : ` ${given}`}::${escapeData(message)}`;
};
/** Text in which the runner finds no command. Nothing else about it changes. */
const inert = (text) => text.replace(/##(?=\[)/g, '#\\x23').replace(/^(\s*)::/gm, '$1:\\x3a');
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

;// CONCATENATED MODULE: ./lib/reporters/terminal-text.js


/** Text from the repository under test as one line that is safe on a terminal and in the log of a runner. */
const terminal_text_terminalText = (text) => inert(visible(text));

// EXTERNAL MODULE: ./lib/model/severity.js
var model_severity = __webpack_require__(9547);
;// CONCATENATED MODULE: ./lib/entrypoints/web-address.js
/** Whether a text is the address of a server that speaks HTTP, without a user name or password in it. */
const isWebAddress = (text) => {
    if (!URL.canParse(text))
        return false;
    const { protocol, username, password } = new URL(text);
    return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
};

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
    'offline',
]));
/** Reads the inputs; GitHub checks none of them, not even required ones. `read` gives the trimmed text, '' when absent. */
const readInputs = (read) => {
    const failOn = read('fail-on');
    const onIncomplete = read('on-incomplete');
    const history = read('history');
    const offline = read('offline');
    const wrong = [
        oneOf('fail-on', failOn, model_severity/* SEVERITIES */.oC),
        oneOf('on-incomplete', onIncomplete, ['fail', 'warn']),
        oneOf('history', history, ['true', 'false']),
        oneOf('offline', offline, ['true', 'false']),
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
            offline: offline === 'true',
        },
    };
};
const given = (key, value) => value === '' ? {} : { [key]: value };
const notAnAddress = (name, value) => value === '' || isWebAddress(value)
    ? undefined
    : `The input \`${name}\` must be the address of a server, such as https://osv.example.com.`;
const oneOf = (name, value, allowed) => value === '' || allowed.includes(value) ? undefined : `The input \`${name}\` must be one of: ${allowed.join(', ')}.`;
const words = (text) => text
    .split(/[\s,]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/entrypoints/cache-folder.js


/**
 * Where verified downloads are kept between runs: the runner's tool cache, else the user's cache folder.
 * Nothing in it is trusted without its digest. See https://specifications.freedesktop.org/basedir-spec/latest/
 */
const cacheFolderOf = (env) => {
    const { RUNNER_TOOL_CACHE: toolCache, XDG_CACHE_HOME: userCache, LOCALAPPDATA: localAppData } = env;
    const base = [toolCache, userCache, localAppData].find((folder) => folder !== undefined && folder !== '');
    return (0,external_node_path_.join)(base ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'aduana');
};

// EXTERNAL MODULE: ./lib/entrypoints/exit-code.js
var exit_code = __webpack_require__(1386);
;// CONCATENATED MODULE: ./lib/checks/dependencies/facts.js
/** How findings call a package's version. */
const versionOf = ({ name, version }) => `${name}@${version}`;
/** How a package got there: ` by way of a@1 > b@2`; nothing where the manifest names it itself. */
const byWayOf = ({ via }) => {
    const steps = via.slice(0, -1);
    if (steps.length === 0)
        return '';
    const shown = steps.length <= STEPS_SHOWN ? steps : [...steps.slice(0, STEPS_SHOWN - 1), '…', ...steps.slice(-1)];
    return `, brought in by ${shown.map((step) => (step === '…' ? step : `\`${step}\``)).join(' > ')}`;
};
const STEPS_SHOWN = 4;

;// CONCATENATED MODULE: ./lib/checks/dependencies/affected.js

/** Joins what the engines said with the packages they said it of, and says why some of it never blocks. */
const affectedOf = (looked, there, policy) => looked.flatMap(({ manifest, vulnerabilities }) => {
    const find = findIn(manifest);
    return vulnerabilities.map((vulnerability) => {
        const installed = find(vulnerability);
        const neverBlocks = whyItNeverBlocks(manifest, installed, vulnerability, there, policy);
        return { manifest, installed, vulnerability, ...(neverBlocks === undefined ? {} : { neverBlocks }) };
    });
});
const licencesOf = (looked) => looked.flatMap(({ manifest, licences }) => {
    const find = findIn(manifest);
    return licences.map((licence) => ({ manifest, installed: find(licence), licence }));
});
const whyItNeverBlocks = (manifest, installed, { fixedIn, upgrade }, there, { onlyFixable, scope }) => {
    if (there.had(manifest, installed))
        return 'It was there before this change.';
    if (scope === 'production' && installed.scope === 'development') {
        return 'Only development needs it, and the policy says `scope: production`.';
    }
    return onlyFixable && fixedIn.length === 0 && upgrade === undefined
        ? 'No fix is known, and the policy says `only-fixable`.'
        : undefined;
};
/** A package that an engine names and our inventory does not is shown at the manifest itself. */
const findIn = (manifest) => {
    const byVersion = new Map();
    for (const one of manifest.packages) {
        const known = byVersion.get(versionOf(one));
        if (known === undefined || (known.scope === 'development' && one.scope === 'production')) {
            byVersion.set(versionOf(one), one);
        }
    }
    return ({ name, version }) => byVersion.get(versionOf({ name, version })) ?? {
        name,
        version,
        location: { path: manifest.path, startLine: 1, startColumn: 1 },
        via: [versionOf({ name, version })],
        scope: 'production',
        source: 'registry',
    };
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/merge-vulnerabilities.js

/** One entry for each package version and advisory, where advisories that share a name are one. What is known best is kept. */
const mergeVulnerabilities = (vulnerabilities) => {
    const byPackage = new Map();
    for (const one of vulnerabilities) {
        const key = `${one.name}\0${one.version}`;
        byPackage.set(key, [...(byPackage.get(key) ?? []), one]);
    }
    return [...byPackage.values()].flatMap((ofOne) => ofOne.reduce(addTo, []));
};
/** Joins everything that shares a name with `added`: it may be what shows that two others are the same. */
const addTo = (known, added) => {
    const names = new Set(namesOf(added.advisory));
    const isSame = ({ advisory }) => namesOf(advisory).some((name) => names.has(name));
    const same = known.filter(isSame);
    return [...known.filter((one) => !isSame(one)), same.reduce((all, one) => merged(one, all), added)];
};
const namesOf = ({ id, aliases }) => [id, ...aliases];
const merged = (first, second) => {
    const upgrade = first.upgrade ?? second.upgrade;
    return {
        name: first.name,
        version: first.version,
        advisory: oneAdvisory(first.advisory, second.advisory),
        fixedIn: first.fixedIn.length > 0 ? first.fixedIn : second.fixedIn,
        ...(upgrade === undefined ? {} : { upgrade }),
    };
};
const oneAdvisory = (first, second) => {
    const [id = first.id, ...others] = [...new Set([...namesOf(first), ...namesOf(second)])].sort(bestKnownFirst);
    const severity = worse(first.severity, second.severity);
    const scores = [first.score, second.score].filter((score) => score !== undefined);
    return {
        id,
        aliases: [...others].sort(),
        summary: first.summary === '' ? second.summary : first.summary,
        malicious: first.malicious || second.malicious,
        url: id === second.id && id !== first.id ? second.url : first.url,
        ...(severity === undefined ? {} : { severity }),
        ...(scores.length === 0 ? {} : { score: Math.max(...scores) }),
    };
};
const worse = (a, b) => a === undefined || b === undefined ? (a ?? b) : (0,model_severity/* compareSeverity */.zK)(a, b) >= 0 ? a : b;
const bestKnownFirst = (a, b) => fame(a) - fame(b) || (a < b ? -1 : a > b ? 1 : 0);
const fame = (id) => (id.startsWith('CVE-') ? 0 : id.startsWith('GHSA-') ? 1 : 2);

;// CONCATENATED MODULE: ./lib/checks/dependencies/choose-engine.js


/** The packages of a manifest that an advisory database can know. */
const registryPackages = ({ packages }) => new Set(packages.filter(({ source }) => source === 'registry').map(versionOf));
/** Those that an engine has to look at. A manifest without a package of a registry is looked at as soon as it is read. */
const withSomethingToLookUp = (manifests) => manifests.filter((manifest) => registryPackages(manifest).size > 0);
/** Those of its question that an engine did not look at whole: what another engine may be asked in its place. */
const leftBy = ({ manifests, answer }) => manifests.filter((manifest) => gapOf(manifest, answer) !== undefined);
/**
 * Joins what the engines said, manifest by manifest. With `both` each engine must have looked at everything; else one that did is
 * enough, and several that looked at parts are enough when nothing is left between them.
 */
const join = (manifests, asked, choice) => manifests.map((manifest) => {
    const mine = asked.filter((one) => one.manifests.includes(manifest));
    const looks = mine.flatMap(({ answer }) => scanOf(manifest, answer) ?? []);
    const gaps = mine.flatMap(({ answer }) => gapOf(manifest, answer) ?? []);
    const isWhole = choice === 'both' ? gaps.length === 0 : gaps.length < mine.length || nothingMissed(manifest, looks);
    return {
        manifest,
        engines: mine.filter(({ answer }) => scanOf(manifest, answer)).map(({ answer }) => answer.engine),
        vulnerabilities: mergeVulnerabilities(looks.flatMap(({ vulnerabilities }) => vulnerabilities)),
        licences: looks.flatMap(({ licences }) => licences),
        gaps: mine.length === 0 || isWhole ? [] : gaps,
    };
});
const lookOf = (manifest, answer) => answer.status === 'answered' ? answer.looks.find((look) => look.manifest === manifest.path) : undefined;
const scanOf = (manifest, answer) => {
    const look = lookOf(manifest, answer);
    return look?.status === 'scanned' ? look : undefined;
};
/** Why this engine did not look at the whole manifest. Our own count of its packages decides, not the engine's word. */
const gapOf = (manifest, answer) => {
    if (answer.status === 'unavailable')
        return answer.reason;
    const look = lookOf(manifest, answer);
    if (look === undefined)
        return `${answer.engine} said nothing about it.`;
    if (look.status === 'not-scanned')
        return look.reason;
    const packages = registryPackages(manifest).size;
    const seen = Math.min(look.examined, packages - look.missed.length);
    return seen < packages ? `${answer.engine} looked at ${seen} of ${packages} packages.` : undefined;
};
/** Whether what one engine missed was seen by another. An engine that counts less than it names as missed vouches for nothing. */
const nothingMissed = (manifest, looks) => {
    const packages = registryPackages(manifest).size;
    const honest = looks.filter(({ examined, missed }) => examined + missed.length >= packages);
    return (honest.length > 1 && honest[0]?.missed.every((one) => honest.some(({ missed }) => !missed.includes(one))) === true);
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/ask-engines.js

/**
 * Asks the engines that the policy names, in the order it wants. `auto` asks Snyk first and OSV about whatever Snyk did not look
 * at. Where nothing is to be looked up nobody is asked, so that a run without any source can still be clean.
 */
const askEngines = async (engines, all, choice) => {
    const manifests = withSomethingToLookUp(all);
    const ask = async (name, about) => about.length === 0 ? [] : [{ name, manifests: about, answer: await engines[name].look(about) }];
    if (choice === 'both')
        return (await Promise.all([ask('snyk', manifests), ask('osv', manifests)])).flat();
    if (choice !== 'auto')
        return ask(choice, manifests);
    const bySnyk = await ask('snyk', manifests);
    return [...bySnyk, ...(await ask('osv', bySnyk.flatMap(leftBy)))];
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/coverage.js

/** The proof: manifests by our own count, and the packages of each engine's question beside those it looked at. */
const coverageOf = (looked, asked, choice, inventory) => {
    const elsewhere = looked.flatMap(({ manifest }) => manifest.packages.filter(({ source }) => source !== 'registry'));
    return [
        {
            what: 'manifests',
            expected: looked.length,
            examined: looked.filter(isWhole).length,
            ...(inventory.notes.length === 0 ? {} : { note: inventory.notes.join('; ') }),
        },
        ...engineRows(asked, choice),
        ...(elsewhere.length === 0
            ? []
            : [
                {
                    what: 'packages from Git, an address or a folder',
                    examined: elsewhere.length,
                    note: 'listed only: no advisory database knows them',
                },
            ]),
    ];
};
/** With `auto` an engine that could not be asked is a note beside the one that stepped in: nothing is missing. */
const engineRows = (asked, choice) => {
    const answered = asked.filter(({ answer }) => answer.status === 'answered');
    if (choice !== 'auto' || answered.length === 0)
        return asked.map(engineRow);
    const notes = asked.flatMap(({ answer }) => answer.status === 'unavailable' ? [`in place of ${answer.engine}: ${answer.reason}`] : []);
    return answered.map((one) => ({ ...engineRow(one), ...(notes.length === 0 ? {} : { note: notes.join(' ') }) }));
};
const engineRow = ({ manifests, answer }) => {
    const expected = manifests.reduce((all, manifest) => all + registryPackages(manifest).size, 0);
    const base = { what: 'packages', expected, engine: answer.engine };
    if (answer.status === 'unavailable')
        return { ...base, examined: 0, note: answer.reason };
    const examined = answer.looks.reduce((all, look) => all + (look.status === 'scanned' ? look.examined : 0), 0);
    return { ...base, examined };
};
/** A row for each manifest: what it installs, who looked at it, and if not, why. */
const manifestTable = (looked) => ({
    title: 'Manifests',
    columns: ['Manifest', 'Lockfile', 'Packages', 'Development only', 'Engine', 'Result'],
    rows: looked.map((one) => {
        const { manifest, engines } = one;
        return [
            manifest.path,
            lockfileWords(one),
            String(manifest.packages.length),
            String(manifest.packages.filter(({ scope }) => scope === 'development').length),
            engines.join(', ') || '–',
            resultWords(one),
        ];
    }),
});
const lockfileWords = ({ manifest: { path, lockfile, unlocked } }) => lockfile === undefined ? (unlocked.length > 0 ? 'none' : '–') : lockfile === path ? 'itself' : lockfile;
const resultWords = (looked) => {
    const { manifest, gaps, vulnerabilities } = looked;
    if (!isWhole(looked))
        return `not looked at whole: ${[...manifest.problems, ...gaps].join(' ')}`;
    const found = vulnerabilities.length === 0 ? 'nothing known' : `${vulnerabilities.length} found`;
    const unlocked = manifest.unlocked.length;
    if (unlocked > 0)
        return `${manifest.packages.length > 0 ? `${found}; ` : ''}${unlocked} not locked, of no known version`;
    return registryPackages(manifest).size === 0 ? 'nothing to look up' : found;
};
const isWhole = ({ manifest, gaps }) => gaps.length === 0 && manifest.problems.length === 0;

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(4411);
;// CONCATENATED MODULE: ./lib/parsers/node-packages/tree.js
const NOTHING = new Map();
/** The entries of a map; none for anything else. */
const branchOf = (tree) => (tree instanceof Map ? tree : NOTHING);
const listOf = (tree) => (Array.isArray(tree) ? tree : []);
const textOf = (tree) => (typeof tree === 'string' ? tree : undefined);
const textAt = (branch, key) => textOf(branch.get(key)?.value);
const branchAt = (branch, key) => branchOf(branch.get(key)?.value);
const isTrue = (branch, key) => {
    const value = branch.get(key)?.value;
    return value === true || value === 'true';
};
/** What a text may cost. Lockfiles of 20,000 packages have about 10 MB and nest no deeper than 40 levels. */
const TREE_LIMITS = { characters: 64 * 1024 * 1024, depth: 200, twice: 20 };

;// CONCATENATED MODULE: ./lib/parsers/node-packages/json-tree.js


// The token numbers of jsonc-parser's `SyntaxKind`, a const enum that cannot be imported file by file.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const COLON = 6;
const NULL = 7;
const TRUE = 8;
const FALSE = 9;
const STRING = 10;
const NUMBER = 11;
const END = 17;
/**
 * Reads a JSON text with the place of every key. Comments and trailing commas are taken, as bun writes them. Never throws, needs
 * no stack, and its time grows with the text's length. Of a key that stands twice the last value counts, as with `JSON.parse`;
 * it is named in `twice` when the values differ.
 */
const parseJsonTree = (text) => {
    if (text.length > TREE_LIMITS.characters)
        return { roots: [], twice: [], fault: { message: 'is too large', line: 1 } };
    const scanner = (0,main.createScanner)(text, true);
    const twice = [];
    const open = [];
    const roots = [];
    const fail = (message) => ({
        roots: [],
        twice: [],
        fault: { message, line: scanner.getTokenStartLine() + 1 },
    });
    let wanted = 'value';
    const put = (value) => {
        const inside = open.at(-1);
        wanted = inside === undefined ? 'end' : 'comma';
        if (inside === undefined)
            roots.push(value);
        else if (inside.list !== undefined)
            inside.list.push(value);
        else if (inside.key !== undefined && inside.map !== undefined) {
            const { name, line, column } = inside.key;
            const before = inside.map.get(name);
            if (before !== undefined && !isSame(before.value, value) && twice.length < TREE_LIMITS.twice) {
                twice.push({ keys: open.flatMap(({ key }) => (key === undefined ? [] : [key.name])), line });
            }
            inside.map.set(name, { value, line, column });
        }
    };
    for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
        if (scanner.getTokenError() !== 0)
            return fail('has a text or number that JSON does not allow');
        const inside = open.at(-1);
        if (token === CLOSE_BRACE || token === CLOSE_BRACKET) {
            const closes = token === CLOSE_BRACE ? inside?.map : inside?.list;
            if (closes === undefined || (wanted !== 'comma' && wanted !== (token === CLOSE_BRACE ? 'key' : 'value')))
                return fail(UNEXPECTED);
            open.pop();
            put(closes);
        }
        else if (wanted === 'comma') {
            if (token !== COMMA)
                return fail(UNEXPECTED);
            wanted = inside?.map === undefined ? 'value' : 'key';
        }
        else if (wanted === 'colon') {
            if (token !== COLON)
                return fail(UNEXPECTED);
            wanted = 'value';
        }
        else if (wanted === 'key') {
            if (token !== STRING || inside === undefined)
                return fail(UNEXPECTED);
            inside.key = keyOf(scanner);
            wanted = 'colon';
        }
        else if (wanted === 'end')
            return fail(UNEXPECTED);
        else if (token === OPEN_BRACE || token === OPEN_BRACKET) {
            if (open.length >= TREE_LIMITS.depth)
                return fail(`is nested deeper than ${TREE_LIMITS.depth} levels`);
            open.push(token === OPEN_BRACE ? { map: new Map() } : { list: [] });
            wanted = token === OPEN_BRACE ? 'key' : 'value';
        }
        else {
            const value = scalarOf(token, scanner);
            if (value === undefined)
                return fail(UNEXPECTED);
            put(value);
        }
    }
    if (open.length > 0 || wanted === 'colon')
        return fail('ends in the middle');
    return { roots, twice };
};
const UNEXPECTED = 'has a sign where JSON does not allow it';
const keyOf = (scanner) => ({
    name: scanner.getTokenValue(),
    line: scanner.getTokenStartLine() + 1,
    column: scanner.getTokenStartCharacter() + 1,
});
const scalarOf = (token, scanner) => {
    if (token === STRING)
        return scanner.getTokenValue();
    if (token === NUMBER)
        return Number(scanner.getTokenValue());
    if (token === TRUE)
        return true;
    if (token === FALSE)
        return false;
    return token === NULL ? null : undefined;
};
const isSame = (one, other) => {
    if (one instanceof Map && other instanceof Map) {
        return one.size === other.size && [...one].every(([key, { value }]) => isSameLeaf(value, other.get(key)));
    }
    if (Array.isArray(one) && Array.isArray(other)) {
        return one.length === other.length && one.every((item, n) => isSame(item, other[n]));
    }
    return one === other;
};
const isSameLeaf = (value, other) => other !== undefined && isSame(value, other.value);

;// CONCATENATED MODULE: ./lib/parsers/node-packages/lock.js
const SECTIONS = ['dependencies', 'optionalDependencies', 'devDependencies', 'peerDependencies'];

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(776);
;// CONCATENATED MODULE: ./lib/parsers/node-packages/references.js

const LOCAL = /^(?:file|link|portal|workspace|exec):|^\.{0,2}\/|^\.{1,2}$|^~\/|^[A-Za-z]:[\\/]/;
const GIT = /^(?:git\+|git:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)|^https?:.*\.git(?:[#?]|$)|^https?:.*#commit=/;
const SHORT_GIT = /^[\w.-]+\/[\w.-]+(?:#.*)?$/;
/**
 * Where a dependency comes from, by what stands behind its name.
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-json#dependencies
 */
const sourceOf = (wanted) => {
    if (LOCAL.test(wanted))
        return 'path';
    if (GIT.test(wanted) || SHORT_GIT.test(wanted))
        return 'git';
    return /^https?:/.test(wanted) ? 'url' : 'registry';
};
/**
 * Where a resolved address leads. In a registry of any brand the tarball lies under `/-/` or `/download/`, or else in a folder
 * that is named after the package; of a repository's archive only its host could say so.
 */
const sourceOfTarball = (name, resolved) => {
    const source = sourceOf(resolved);
    if (source !== 'url')
        return source;
    const address = resolved.replace(/%2f/gi, '/');
    if (/\/(?:-|download)\//.test(address))
        return 'registry';
    return address.includes(`/${name}/`) && !/\/(?:tar\.gz|archive|tarball|releases)\//.test(address)
        ? 'registry'
        : 'url';
};
/** `real` and `1.2.3` of `npm:real@1.2.3`; undefined when it is no alias. */
const aliasOf = (wanted) => {
    if (!wanted.startsWith('npm:'))
        return undefined;
    const { name, rest } = nameAndRest(wanted.slice('npm:'.length));
    return name === '' || (rest === '' && semver.validRange(name, true) !== null) ? undefined : { name, wanted: rest };
};
/** Splits `name@rest` and `@scope/name@rest` at the first `@` behind the name. */
const nameAndRest = (text) => {
    const at = text.indexOf('@', 1);
    return at === -1 ? { name: text, rest: '' } : { name: text.slice(0, at), rest: text.slice(at + 1) };
};
/** Whether a locked package is one that `wanted` asks for; of what is no range of versions only the name is known. */
const isWanted = (locked, wanted) => {
    const alias = aliasOf(wanted);
    if (alias !== undefined)
        return alias.name === locked.name && isWanted(locked, alias.wanted);
    const range = wanted.startsWith('npm:') ? wanted.slice('npm:'.length) : wanted;
    if (range.length > 256)
        return false;
    if (semver.validRange(range, true) === null)
        return true;
    return semver.satisfies(locked.version, range, { loose: true });
};
/** A URL without user, password and query, any of which may be a credential. */
const withoutCredentials = (reference) => reference.replace(/\/\/[^/\s]*@/g, '//').replace(/\?[^#]*/, '');
const NAME = /^(?:@[\w.~!'()*-]+\/)?[\w.~!'()*-]+$/;
/** Whether a text can be the name of a package. https://github.com/npm/validate-npm-package-name */
const isName = (text) => text.length <= 214 && NAME.test(text) && !/^\.{1,2}$/.test(text);
/** Whether a registry can have this version; elsewhere a short text without control characters will do. */
const isVersion = (text, source) => source === 'registry' ? semver.valid(text, true) !== null : /^[\x21-\x7E]{1,500}$/.test(text);

;// CONCATENATED MODULE: ./lib/parsers/node-packages/lock-builder.js

const NAMED = 5;
const lockBuilder = (path) => {
    const packages = [];
    const refused = [];
    const refuse = (line) => {
        refused.push(line);
    };
    const add = (found) => {
        const version = found.source === 'registry' ? found.version : withoutCredentials(found.version);
        if (!isName(found.name) || !isVersion(version, found.source))
            return refuse(found.line);
        return packages.push({ ...found, version, needs: [] }) - 1;
    };
    const problems = () => {
        if (refused.length === 0)
            return [];
        const more = refused.length > NAMED ? ` and ${refused.length - NAMED} more` : '';
        const lines = `${refused.length === 1 ? 'line' : 'lines'} ${refused.slice(0, NAMED).join(', ')}${more}`;
        return [`\`${path}\` names no package with a version on ${lines}: let the package manager write the file anew.`];
    };
    return { packages, add, refuse, problems };
};
/** The names of the maps under `keys`, each with its text: `dependencies` of a lockfile's entry. */
const namedTexts = (entry, keys) => keys.flatMap((key) => {
    const named = entry.get(key)?.value;
    if (!(named instanceof Map))
        return [];
    return [...named].map(([name, leaf]) => [
        name,
        typeof leaf.value === 'string' ? leaf.value : '',
        leaf,
    ]);
});

;// CONCATENATED MODULE: ./lib/parsers/node-packages/node-modules.js
/** What Node finds for a name, from a folder upwards. https://nodejs.org/api/modules.html#loading-from-node_modules-folders */
const lookUp = (from, name) => {
    for (let scope = from; scope !== undefined; scope = scope.up) {
        const found = scope.children.get(name);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
/** The scopes of all folders whose `node_modules` hold something, by the folder's path. */
const scopesOf = (folders, parentOf) => {
    const known = new Map();
    const scopeOf = (folder) => {
        if (known.has(folder))
            return known.get(folder);
        const parent = parentOf(folder);
        const up = parent === undefined ? undefined : scopeOf(parent);
        const children = folders.get(folder);
        const scope = children === undefined ? up : { children, up };
        known.set(folder, scope);
        return scope;
    };
    return scopeOf;
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/wanted.js


/**
 * The dependencies of a package.json, or of a lockfile's copy of one, each name once: what installs always goes before what
 * installs for development, and both before a peer.
 */
const wantedIn = (manifest) => {
    const found = new Map();
    for (const section of SECTIONS) {
        for (const [name, { value, line, column }] of branchAt(manifest, section)) {
            if (found.has(name))
                continue;
            found.set(name, { name, wanted: typeof value === 'string' ? value : '', section, line, column });
        }
    }
    return [...found.values()];
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/bun-lock.js





const DEEPEST = 50;
const NEEDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/** bun.lock, the text form. https://bun.com/docs/pm/lockfile */
const bunLock = (path, root) => {
    const builder = lockBuilder(path);
    const folders = new Map();
    const places = [];
    for (const [key, leaf] of branchAt(root, 'packages')) {
        const names = bun_lock_namesOf(key);
        const index = names.length > DEEPEST ? builder.refuse(leaf.line) : addPackage(builder, leaf);
        const folder = names.slice(0, -1).join('/');
        const children = folders.get(folder) ?? new Map();
        folders.set(folder, children.set(names.at(-1) ?? '', index));
        if (typeof index === 'number')
            places.push({ key, index, about: aboutOf(leaf) });
    }
    const scopeOf = scopesOf(folders, (key) => (key === '' ? undefined : bun_lock_namesOf(key).slice(0, -1).join('/')));
    for (const { key, index, about } of places) {
        const free = new Set(listOf(about.get('optionalPeers')?.value).map(textOf));
        for (const [name] of namedTexts(about, NEEDS)) {
            const found = free.has(name) ? undefined : lookUp(scopeOf(key), name);
            if (typeof found === 'number')
                builder.packages[index]?.needs.push(found);
        }
    }
    const importers = new Map();
    const recorded = new Map();
    for (const [folder, { value }] of branchAt(root, 'workspaces')) {
        const all = wantedIn(branchOf(value));
        importers.set(folder, all);
        const name = folder === '' ? '' : (textAt(branchOf(value), 'name') ?? '');
        recorded.set(folder, { name, wanted: new Map(all.map((one) => [one.name, one.wanted])) });
    }
    const overridden = branchAt(root, 'overrides');
    return {
        format: 'bun',
        packages: builder.packages,
        importers,
        find: (importer, { name, wanted }) => {
            const known = recorded.get(importer);
            const found = known === undefined ? undefined : lookUp(scopeOf(known.name), name);
            if (typeof found !== 'number' || known?.wanted.get(name) === wanted || overridden.has(name))
                return found;
            const locked = builder.packages[found];
            return locked !== undefined && isWanted(locked, wanted) ? found : undefined;
        },
        problems: builder.problems(),
    };
};
/** `["name@1.0.0", "", { "dependencies": {} }, "sha512-…"]` */
const addPackage = (builder, { value, line, column }) => {
    const { name, rest } = nameAndRest(textOf(listOf(value)[0]) ?? '');
    if (/^(?:workspace|link|root):/.test(rest))
        return 'own';
    const asked = sourceOf(rest);
    const source = asked === 'url' ? sourceOfTarball(name, rest) : asked;
    if (source !== 'registry' || !rest.includes('/'))
        return builder.add({ name, version: rest, source, line, column });
    const [, version = ''] = /-(\d[^/]*)\.t(?:ar\.)?gz(?:[?#]|$)/.exec(rest) ?? [];
    return builder.add({ name, version, source, line, column });
};
const aboutOf = ({ value }) => branchOf(listOf(value).find((part) => part instanceof Map));
/** `["@a/b", "c"]` of the key `@a/b/c`. */
const bun_lock_namesOf = (key) => key.match(/@[^/]*\/[^/]*|[^/]+/g) ?? [];

;// CONCATENATED MODULE: ./lib/parsers/node-packages/npm-lock.js






const FOLDER = 'node_modules/';
const npm_lock_DEEPEST = 50;
const npm_lock_NEEDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/**
 * package-lock.json and npm-shrinkwrap.json with a list `packages` (lockfileVersion 2 and 3).
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
const npmLock = (path, packages) => {
    const builder = lockBuilder(path);
    const folders = new Map();
    const places = new Map();
    const importers = new Map();
    for (const [key, leaf] of packages) {
        const entry = branchOf(leaf.value);
        const at = key.lastIndexOf(FOLDER);
        if (at === -1 && key.split('/').length <= npm_lock_DEEPEST)
            importers.set(key, wantedIn(entry));
        else if (at === -1 || key.split(FOLDER).length > npm_lock_DEEPEST)
            builder.refuse(leaf.line);
        else {
            const name = key.slice(at + FOLDER.length);
            const index = isTrue(entry, 'link') ? 'own' : npm_lock_addPackage(builder, name, leaf, entry);
            const folder = key.slice(0, Math.max(0, at - 1));
            const children = folders.get(folder) ?? new Map();
            folders.set(folder, children.set(name, index));
            places.set(key, { entry, index });
        }
    }
    const scopeOf = scopesOf(folders, folderAbove);
    for (const [key, { entry, index }] of places) {
        if (typeof index !== 'number')
            continue;
        for (const [name] of namedTexts(entry, npm_lock_NEEDS)) {
            const found = lookUp(scopeOf(key), name);
            if (typeof found === 'number')
                builder.packages[index]?.needs.push(found);
        }
    }
    const recordedBy = new Map([...importers].map(([key, all]) => [key, new Map(all.map((one) => [one.name, one.wanted]))]));
    return {
        format: 'npm',
        packages: builder.packages,
        importers,
        find: (importer, { name, wanted }) => {
            const found = lookUp(scopeOf(importer), name);
            if (typeof found !== 'number' || recordedBy.get(importer)?.get(name) === wanted)
                return found;
            const locked = builder.packages[found];
            return locked !== undefined && isWanted(locked, wanted) ? found : undefined;
        },
        problems: builder.problems(),
    };
};
const npm_lock_addPackage = (builder, place, { line, column }, entry) => {
    const resolved = textAt(entry, 'resolved') ?? '';
    const name = textAt(entry, 'name') ?? place;
    const source = resolved === '' ? 'registry' : sourceOfTarball(name, resolved);
    const version = textAt(entry, 'version') ?? (source === 'registry' ? '' : resolved);
    return builder.add({ name, version, source, line, column, saidDevelopment: isTrue(entry, 'dev') });
};
/** The folder whose `node_modules` is looked through next. */
const folderAbove = (folder) => {
    if (folder === '' || folder === '.' || folder === '/' || folder.endsWith('..'))
        return undefined;
    const at = folder.lastIndexOf(FOLDER);
    if (at !== -1 &&
        !folder
            .slice(at + FOLDER.length)
            .replace(/^@[^/]*\//, '')
            .includes('/')) {
        return folder.slice(0, Math.max(0, at - 1));
    }
    const above = external_node_path_.posix.dirname(folder);
    return above === '.' ? '' : above;
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/old-npm-lock.js




const old_npm_lock_DEEPEST = 50;
/**
 * package-lock.json and npm-shrinkwrap.json without a list `packages` (lockfileVersion 1, and none at all before npm 5).
 * https://docs.npmjs.com/cli/v6/configuring-npm/package-lock-json
 */
const oldNpmLock = (path, root) => {
    const builder = lockBuilder(path);
    const top = { entry: root, index: undefined, children: new Map(), up: undefined, depth: 0 };
    const levels = [top];
    for (const up of levels) {
        for (const [name, , leaf] of namedTexts(up.entry, ['dependencies'])) {
            const entry = branchOf(leaf.value);
            const index = up.depth < old_npm_lock_DEEPEST ? old_npm_lock_addPackage(builder, name, leaf, entry) : builder.refuse(leaf.line);
            up.children.set(name, index);
            if (up.depth < old_npm_lock_DEEPEST)
                levels.push({ entry, index, children: new Map(), up, depth: up.depth + 1 });
        }
    }
    for (const level of levels) {
        if (typeof level.index !== 'number')
            continue;
        for (const [name] of namedTexts(level.entry, ['requires'])) {
            const found = lookUp(level, name);
            if (typeof found === 'number')
                builder.packages[level.index]?.needs.push(found);
        }
    }
    return {
        format: 'npm',
        packages: builder.packages,
        importers: new Map(),
        find: (importer, { name, wanted }) => {
            const found = importer === '' ? lookUp(top, name) : undefined;
            const locked = typeof found === 'number' ? builder.packages[found] : undefined;
            return locked === undefined || isWanted(locked, wanted) ? found : undefined;
        },
        problems: builder.problems(),
    };
};
const old_npm_lock_addPackage = (builder, place, { line, column }, entry) => {
    const written = textAt(entry, 'version') ?? '';
    const alias = aliasOf(written);
    const name = alias?.name ?? place;
    const source = /^https?:/.test(written) ? sourceOfTarball(name, written) : sourceOf(written);
    return builder.add({
        name,
        version: versionInTarball(name, source, alias?.wanted ?? written),
        source,
        line,
        column,
        saidDevelopment: isTrue(entry, 'dev'),
    });
};
/** npm 6 writes the URL in the place of the version. */
const versionInTarball = (name, source, written) => {
    if (source !== 'registry' || !written.includes('/'))
        return written;
    const [, file = ''] = /\/([^/]+)\.t(?:ar\.)?gz(?:[?#]|$)/.exec(written) ?? [];
    const prefix = `${name.slice(name.indexOf('/') + 1)}-`;
    return file.startsWith(prefix) ? file.slice(prefix.length) : '';
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/pnpm-keys.js


const pnpmVersions = (written) => [5, 6, 9].find((known) => written?.split('.', 1)[0] === String(known));
/**
 * The key of the list `packages` that a reference means; undefined: code of the repository itself. Without what pnpm adds for
 * peers where the list has it not.
 * https://github.com/pnpm/pnpm/blob/main/deps/path/src/index.ts (`refToRelative`)
 */
const referenceKey = (name, reference, version) => {
    if (reference.startsWith('link:'))
        return undefined;
    if (version !== 9) {
        const isKey = reference.startsWith('file:') || withoutPeers(reference).includes('/');
        return isKey ? reference : `/${name}${version === 5 ? '/' : '@'}${reference}`;
    }
    const plain = withoutPeers(reference);
    if (plain.startsWith('@'))
        return plain;
    const at = plain.indexOf('@');
    const colon = plain.indexOf(':');
    return name === '' || (at !== -1 && (colon === -1 || at < colon)) ? plain : `${name}@${plain}`;
};
/** `a@1.0.0` of `a@1.0.0(b@2.0.0)(patch_hash=x)`. */
const withoutPeers = (key) => {
    const at = key.indexOf('(');
    return at === -1 ? key : key.slice(0, at);
};
/** The package that a key and its entry stand for. */
const packageOf = (key, entry, version) => {
    const resolution = branchAt(entry, 'resolution');
    const { name, rest } = namedByKey(withoutPeers(key), version);
    const isRegistry = name !== '' && sourceOf(rest) === 'registry' && !rest.includes(':');
    const type = textAt(resolution, 'type');
    const tarball = textAt(resolution, 'tarball') ?? rest;
    const elsewhere = rest.includes(':') && sourceOf(rest) === 'registry' ? 'url' : sourceOfTarball(name, tarball);
    return {
        name: textAt(entry, 'name') ?? name,
        version: isRegistry ? rest : (textAt(entry, 'version') ?? rest),
        source: isRegistry ? 'registry' : type === 'git' ? 'git' : type === 'directory' ? 'path' : elsewhere,
    };
};
const namedByKey = (key, version) => {
    if (version === 9)
        return nameAndRest(key);
    const slash = key.indexOf('/');
    // `registry.example/name/1.0.0`: what stands before the first slash is the registry where it is not the usual one.
    const local = /^[\w.-]+(?::\d+)?\//.test(key) || slash === 0 ? key.slice(slash + 1) : undefined;
    if (local === undefined)
        return { name: '', rest: key };
    if (version === 6)
        return nameAndRest(local);
    const last = local.lastIndexOf('/');
    return { name: local.slice(0, Math.max(0, last)), rest: local.slice(last + 1).replace(/_.*$/s, '') };
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/pnpm-lock.js




const DIRECT = [
    ['dependencies', 'dependencies'],
    ['optionalDependencies', 'optionalDependencies'],
    ['devDependencies', 'devDependencies'],
    ['configDependencies', 'devDependencies'],
    ['packageManagerDependencies', 'devDependencies'],
];
/**
 * pnpm-lock.yaml of the layouts 5, 6 and 9, with its documents: pnpm's own tools may stand in one of theirs.
 * https://pnpm.io/lockfile
 */
const pnpmLock = (path, documents) => {
    const builder = lockBuilder(path);
    const direct = new Map();
    const problems = [];
    const free = new Set();
    const left = new Set();
    let isRewritten = false;
    for (const document of documents.map(branchOf)) {
        const written = textAt(document, 'lockfileVersion');
        const version = pnpmVersions(written);
        if (version === undefined) {
            problems.push(`\`${path}\` has a lockfileVersion that is not known here (5, 6 and 9 are): write it with a pnpm that knows one of them.`);
            continue;
        }
        readDocument(builder, document, version, direct);
        for (const selector of branchAt(document, 'overrides').keys())
            free.add(overriddenName(selector));
        for (const name of listOf(document.get('ignoredOptionalDependencies')?.value))
            left.add(textOf(name) ?? '');
        isRewritten ||= document.has('pnpmfileChecksum');
    }
    return {
        format: 'pnpm',
        packages: builder.packages,
        importers: new Map([...direct].map(([folder, all]) => [folder, [...all.values()].map(({ wanted }) => wanted)])),
        find: (importer, { name, wanted, section }) => {
            const known = direct.get(importer)?.get(name);
            if (known === undefined)
                return section === 'optionalDependencies' && left.has(name) ? 'own' : undefined;
            if (typeof known.found !== 'number' || known.wanted.wanted === wanted || free.has(name) || isRewritten) {
                return known.found;
            }
            const locked = builder.packages[known.found];
            return locked !== undefined && isWanted(locked, wanted) ? known.found : undefined;
        },
        problems: [...problems, ...builder.problems()],
    };
};
const readDocument = (builder, document, version, direct) => {
    const places = new Map();
    const packages = branchAt(document, 'packages');
    for (const [key, { value, line, column }] of packages) {
        const entry = branchOf(value);
        const index = builder.add({
            ...packageOf(key, entry, version),
            line,
            column,
            ...(version === 9 ? {} : { saidDevelopment: isTrue(entry, 'dev') }),
        });
        if (index !== undefined)
            places.set(key, index);
    }
    const placeOf = (name, reference) => {
        const key = referenceKey(name, reference, version);
        return key === undefined ? 'own' : places.get(key);
    };
    for (const [key, { value }] of version === 9 ? branchAt(document, 'snapshots') : packages) {
        const index = places.get(version === 9 ? (referenceKey('', key, version) ?? '') : key);
        const needs = index === undefined ? undefined : builder.packages[index]?.needs;
        if (needs === undefined)
            continue;
        for (const [name, reference] of namedTexts(branchOf(value), ['dependencies', 'optionalDependencies'])) {
            const found = placeOf(name, reference);
            if (typeof found === 'number')
                needs.push(found);
        }
    }
    const importers = document.has('importers') ? branchAt(document, 'importers') : new Map([['.', { value: document }]]);
    for (const [folder, { value }] of importers) {
        const importer = folder === '.' ? '' : folder;
        const known = direct.get(importer) ?? new Map();
        direct.set(importer, known);
        const entry = branchOf(value);
        for (const [key, section] of DIRECT) {
            for (const [name, written, leaf] of namedTexts(entry, [key])) {
                const reference = textAt(branchOf(leaf.value), 'version') ?? written;
                const wanted = textAt(branchOf(leaf.value), 'specifier') ?? textAt(branchAt(entry, 'specifiers'), name) ?? '';
                const { line, column } = leaf;
                if (known.has(name))
                    continue;
                known.set(name, { wanted: { name, wanted, section, line, column }, found: placeOf(name, reference) });
            }
        }
    }
};
/** `b` of the selector `a@1>b@^2`. https://pnpm.io/settings#overrides */
const overriddenName = (selector) => nameAndRest(selector.slice(selector.lastIndexOf('>') + 1)).name;

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(7207);
;// CONCATENATED MODULE: ./lib/parsers/secret-shape.js
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
/** Whether a bundler copies the variable into the browser because of how its name begins. */
const hasBrowserPrefix = (name) => BROWSER_PREFIX.test(name);
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
            return { kind: 'scalar', ...conversion_scalarOf(node), ...place };
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
        const named = /^[\w.-]{1,100}$/.test(key) && !looksLikeSecretValue(key) ? `the key \`${key}\`` : 'a key';
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
const conversion_scalarOf = (node) => {
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

;// CONCATENATED MODULE: ./lib/parsers/node-packages/yaml-scalars.js
/** What a plain scalar may not begin with. https://yaml.org/spec/1.2.2/#733-plain-style */
const INDICATOR = /^[[\]{}&*!|>'"%@`#,]|^[-?:](?:\s|$)/;
const DOUBLE_QUOTED = /"(?:[^"\\]|\\.)*"/y;
const SINGLE_QUOTED = /'(?:[^']|'')*'/y;
const PLAIN_IN_FLOW = /(?:[^,[\]{}:#\s]|:(?![\s,[\]{}])|#| +(?![\s#,[\]{}]))+/y;
const PLAIN_KEY = /(?:[^:\s]|:(?=[^\s])| +(?=[^\s#:]))+/y;
const SPACES = / */y;
const DEEPEST_FLOW = 20;
/** `key:` at `start`, with an end behind the colon. */
const keyAt = (text, start) => {
    const isQuoted = text[start] === '"' || text[start] === "'";
    const key = isQuoted ? quotedScalar(text, start) : plainKey(text, start);
    if (key === undefined || text[key.end] !== ':')
        return undefined;
    const next = text[key.end + 1];
    return next === undefined || next === ' ' ? { value: key.value, end: key.end + 1 } : undefined;
};
const plainKey = (text, start) => {
    PLAIN_KEY.lastIndex = start;
    const [found] = PLAIN_KEY.exec(text) ?? [];
    if (found === undefined || found === '<<' || INDICATOR.test(found))
        return undefined;
    return { value: found, end: start + found.length };
};
/** The value that is all of `text` from `start` on. */
const yaml_scalars_valueAt = (text, start, line) => {
    const sign = text[start];
    if (sign === '{' || sign === '[')
        return wholeOf(flowCollection(text, start, line), text);
    if (sign === '"' || sign === "'")
        return wholeOf(quotedScalar(text, start), text);
    return plainScalar(text.slice(start));
};
const wholeOf = (read, text) => read !== undefined && behindSpaces(text, read.end) === text.length ? read.value : undefined;
const plainScalar = (text) => {
    const trimmed = text.trimEnd();
    if (trimmed === '' || INDICATOR.test(trimmed) || trimmed.includes(': ') || trimmed.includes(' #'))
        return undefined;
    return trimmed.endsWith(':') ? undefined : trimmed;
};
const quotedScalar = (text, start) => {
    const isDouble = text[start] === '"';
    const pattern = isDouble ? DOUBLE_QUOTED : SINGLE_QUOTED;
    pattern.lastIndex = start;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined)
        return undefined;
    const value = isDouble ? unescaped(found.slice(1, -1)) : found.slice(1, -1).replaceAll("''", "'");
    return value === undefined ? undefined : { value, end: start + found.length };
};
const ESCAPED = new Map([
    ...['"', '\\', '/', ' '].map((same) => [same, same]),
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
]);
const unescaped = (text) => {
    if (!text.includes('\\'))
        return text;
    let known = true;
    const value = text.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/g, (_, long, short, sign) => {
        if (sign === undefined)
            return String.fromCharCode(Number.parseInt(long ?? short, 16));
        known &&= ESCAPED.has(sign);
        return ESCAPED.get(sign) ?? '';
    });
    return known ? value : undefined;
};
const flowCollection = (text, start, line, depth = 0) => {
    if (depth > DEEPEST_FLOW)
        return undefined;
    const isMap = text[start] === '{';
    const map = new Map();
    const list = [];
    let at = behindSpaces(text, start + 1);
    const value = isMap ? map : list;
    if (text[at] === (isMap ? '}' : ']'))
        return { value, end: at + 1 };
    for (;;) {
        const column = at + 1;
        const first = flowValue(text, at, line, depth);
        if (first === undefined)
            return undefined;
        at = behindSpaces(text, first.end);
        if (isMap) {
            if (typeof first.value !== 'string' || map.has(first.value) || text[at] !== ':')
                return undefined;
            const second = flowValue(text, behindSpaces(text, at + 1), line, depth);
            if (second === undefined)
                return undefined;
            map.set(first.value, { value: second.value, line, column });
            at = behindSpaces(text, second.end);
        }
        else
            list.push(first.value);
        if (text[at] === (isMap ? '}' : ']'))
            return { value, end: at + 1 };
        if (text[at] !== ',')
            return undefined;
        at = behindSpaces(text, at + 1);
    }
};
const flowValue = (text, at, line, depth) => {
    const sign = text[at];
    if (sign === '{' || sign === '[')
        return flowCollection(text, at, line, depth + 1);
    if (sign === '"' || sign === "'")
        return quotedScalar(text, at);
    PLAIN_IN_FLOW.lastIndex = at;
    const [found] = PLAIN_IN_FLOW.exec(text) ?? [];
    if (found === undefined || INDICATOR.test(found))
        return undefined;
    return { value: found, end: at + found.length };
};
const behindSpaces = (text, at) => {
    SPACES.lastIndex = at;
    return at + (SPACES.exec(text)?.[0].length ?? 0);
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/block-yaml.js


const STRANGE = 'is not laid out as a package manager writes it';
const TWICE = 'names a key twice';
const CONTROL = /\p{Cc}/u;
/**
 * Reads the part of YAML that package managers write: block maps and lists, flow collections within a line, quoted and plain
 * scalars within a line, long keys behind `?`, block scalars, documents behind `---`. Anything else is a fault, so that what is
 * read means the same to every reader of YAML. Every scalar is text; a key without a value is null. Never throws, and its time
 * grows with the text's length.
 */
const parseBlockYaml = (text) => {
    if (text.length > TREE_LIMITS.characters)
        return { roots: [], twice: [], fault: { message: 'is too large', line: 1 } };
    const reader = blockReader();
    let line = 0;
    for (let start = 0; start <= text.length;) {
        const next = text.indexOf('\n', start);
        const end = next === -1 ? text.length : next;
        const message = reader.read(text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end), ++line);
        if (message !== undefined)
            return { roots: [], twice: [], fault: { message, line } };
        start = end + 1;
    }
    return { roots: reader.end(), twice: [] };
};
const blockReader = () => {
    const roots = [];
    let document = new Map();
    let frames = [];
    let waiting = start(document);
    let long;
    let block;
    const endDocument = () => {
        const content = document.get('')?.value ?? null;
        if (content !== null)
            roots.push(content);
        document = new Map();
        frames = [];
        waiting = start(document);
    };
    const endBlock = () => {
        if (block !== undefined)
            put(block.of, block.lines.join(block.glue).trim());
        block = undefined;
    };
    const open = (indent, value) => {
        frames.push({ indent, value });
        return frames.length > TREE_LIMITS.depth ? `is nested deeper than ${TREE_LIMITS.depth} levels` : undefined;
    };
    /** The map or list that an entry at `indent` belongs to; a new one when a key waits for it. */
    const frameAt = (indent, isList) => {
        while ((frames.at(-1)?.indent ?? -1) > indent)
            frames.pop();
        if (waiting !== undefined && indent > waiting.indent) {
            const value = isList ? [] : new Map();
            put(waiting, value);
            if (open(indent, value) !== undefined)
                return undefined;
        }
        waiting = undefined;
        const frame = frames.at(-1);
        return frame?.indent === indent && Array.isArray(frame.value) === isList ? frame.value : undefined;
    };
    const valueFor = (of, text, at) => {
        put(of, null);
        const rest = text.slice(at).trimEnd();
        if (rest === '')
            waiting = of;
        else if (/^[|>][-+]?$/.test(rest))
            block = { of, glue: rest.startsWith('>') ? ' ' : '\n', lines: [] };
        else {
            const value = yaml_scalars_valueAt(text, at, of.line);
            if (value === undefined)
                return STRANGE;
            put(of, value);
        }
        return undefined;
    };
    const keyOf = (key, indent, line, column) => {
        const map = frameAt(indent, false);
        if (!(map instanceof Map))
            return STRANGE;
        return map.has(key) ? TWICE : { map, key, indent, line, column };
    };
    const entry = (text, indent, line) => {
        const isAlone = text[indent + 1] === ' ';
        if (text[indent] === '-' && isAlone)
            return item(text, indent, line);
        if (text[indent] === '?' && isAlone)
            return longKey(text, indent, line);
        if (long !== undefined)
            return longValue(long, text, indent, line);
        const read = keyAt(text, indent);
        if (read === undefined)
            return STRANGE;
        const key = keyOf(read.value, indent, line, indent + 1);
        return typeof key === 'object' ? valueFor(key, text, behindSpaces(text, read.end)) : key;
    };
    const item = (text, indent, line) => {
        const list = frameAt(indent, true);
        const inner = behindSpaces(text, indent + 1);
        if (long !== undefined || !Array.isArray(list))
            return STRANGE;
        if (keyAt(text, inner) === undefined) {
            const value = yaml_scalars_valueAt(text, inner, line);
            if (value === undefined)
                return STRANGE;
            list.push(value);
            return undefined;
        }
        const map = new Map();
        list.push(map);
        return open(inner, map) ?? entry(text, inner, line);
    };
    const longKey = (text, indent, line) => {
        const at = behindSpaces(text, indent + 1);
        const name = yaml_scalars_valueAt(text, at, line);
        if (long !== undefined || typeof name !== 'string')
            return STRANGE;
        const key = keyOf(name, indent, line, at + 1);
        if (typeof key !== 'object')
            return key;
        long = key;
        return undefined;
    };
    const longValue = (of, text, indent, line) => {
        long = undefined;
        if (indent !== of.indent || text[indent] !== ':' || (text[indent + 1] ?? ' ') !== ' ')
            return STRANGE;
        const at = behindSpaces(text, indent + 1);
        if (keyAt(text, at) === undefined)
            return valueFor(of, text, at);
        waiting = of;
        return entry(text, at, line);
    };
    const read = (text, line) => {
        const indent = behindSpaces(text, 0);
        if (block !== undefined && (indent === text.length || indent > block.of.indent)) {
            block.lines.push(text.trim());
            return undefined;
        }
        endBlock();
        if (indent === text.length || text[indent] === '#')
            return undefined;
        if (CONTROL.test(text))
            return STRANGE;
        if (text !== '---')
            return entry(text, indent, line);
        endDocument();
        return long === undefined ? undefined : STRANGE;
    };
    const end = () => {
        endBlock();
        endDocument();
        return roots;
    };
    return { read, end };
};
const start = (map) => ({ map, key: '', indent: -1, line: 1, column: 1 });
const put = ({ map, key, line, column }, value) => {
    map.set(key, { value, line, column });
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/yaml-tree.js


/**
 * Reads a YAML lockfile; every scalar is the text that stands there. What a package manager writes is read line by line, because
 * such files are larger than a YAML library reads in good time; what somebody wrote or formatted otherwise goes through the
 * library, within its limits. Never throws.
 */
const parseYamlTree = (text) => {
    const quick = parseBlockYaml(text);
    if (quick.fault === undefined)
        return quick;
    const { root, problems } = parseYaml(text);
    const [problem] = problems;
    // The library only knows one document, and fewer values than a lockfile may have: then our own reader's words are the better ones.
    if (problem?.kind === 'limit')
        return quick;
    if (problem !== undefined)
        return { roots: [], twice: [], fault: { message: problem.message, line: problem.line } };
    return { roots: root === undefined ? [] : [treeOf(root)], twice: [] };
};
const treeOf = (node) => {
    if (node.kind === 'scalar')
        return node.quoted ? String(node.value) : node.value === null ? null : node.source;
    if (node.kind === 'list')
        return node.items.map(treeOf);
    return new Map(node.entries.map(({ key, value, line, column }) => [key, { value: treeOf(value), line, column }]));
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/yarn-berry-lock.js




const MOST_OF_A_NAME = 20;
/** yarn.lock as Yarn 2 and later write it. https://yarnpkg.com/advanced/lexicon */
const yarnBerryLock = (path, root) => {
    const builder = lockBuilder(path);
    const descriptors = new Map();
    const named = new Map();
    const importers = new Map();
    const places = [];
    for (const [key, { value, line, column }] of root) {
        if (key === '__metadata')
            continue;
        const entry = branchOf(value);
        const { name, rest } = nameAndRest(textAt(entry, 'resolution') ?? '');
        const isOwn = textAt(entry, 'linkType') === 'soft';
        if (rest.startsWith('workspace:')) {
            const folder = rest.slice('workspace:'.length);
            importers.set(folder === '.' ? '' : folder, wantedIn(entry));
        }
        const version = textAt(entry, 'version') ?? '';
        const index = isOwn ? 'own' : builder.add({ name, version, source: sourceOfLocator(name, rest), line, column });
        if (typeof index === 'number') {
            places.push({ index, entry });
            for (const descriptor of key.split(', ')) {
                const of = nameAndRest(descriptor).name;
                const all = named.get(of);
                if (all === undefined)
                    named.set(of, [index]);
                else if (all.length < MOST_OF_A_NAME)
                    all.push(index);
            }
        }
        for (const descriptor of key.split(', '))
            descriptors.set(descriptor.replace(/::.*$/s, ''), index);
    }
    const exactly = (name, wanted) => descriptors.get(`${name}@${wanted}`) ?? descriptors.get(`${name}@npm:${wanted}`);
    for (const { index, entry } of places) {
        const needs = builder.packages[index]?.needs;
        for (const [name, wanted] of namedTexts(entry, ['dependencies'])) {
            const found = exactly(name, wanted);
            if (typeof found === 'number')
                needs?.push(found);
            // A resolution of the root manifest leads it elsewhere: any of that name may be meant.
            else if (found === undefined)
                needs?.push(...(named.get(name) ?? []));
        }
    }
    return {
        format: 'yarn-berry',
        packages: builder.packages,
        importers,
        find: (_, { name, wanted }) => {
            const found = exactly(name, wanted);
            return found ?? (/^(?:catalog|patch):/.test(wanted) ? named.get(name)?.[0] : undefined);
        },
        problems: builder.problems(),
    };
};
/** `npm:1.0.0`, `patch:name@npm%3A1.0.0#…`, a URL: what stands behind the name in a resolution. */
const sourceOfLocator = (name, rest) => {
    if (rest.startsWith('npm:'))
        return 'registry';
    if (rest.startsWith('patch:')) {
        const patched = rest.slice('patch:'.length).replace(/%3a/gi, ':').replace(/%40/g, '@').replace(/%2f/gi, '/');
        return sourceOf(nameAndRest(patched).rest.replace(/#.*$/s, ''));
    }
    const source = sourceOf(rest);
    return source === 'url' ? sourceOfTarball(name, rest) : source;
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/yarn-classic-entries.js

const WORD = /"(?:[^"\\]|\\.)*"|[^\s",:][^\s,:]*(?::(?=[^\s,])[^\s,:]*)*/y;
const yarn_classic_entries_STRANGE = 'is not laid out as Yarn writes it';
/**
 * The blocks of a yarn.lock of Yarn 1, which has a syntax of its own: `@yarnpkg/parsers` reads it too, but keeps no lines.
 * Never throws, and its time grows with the text's length.
 */
const classicEntries = (text) => {
    if (text.length > TREE_LIMITS.characters)
        return { entries: [], fault: { message: 'is too large', line: 1 } };
    const entries = [];
    const seen = new Set();
    let named;
    for (const [n, raw] of text.split(/\r?\n/).entries()) {
        const line = n + 1;
        const content = raw.trim();
        if (content === '' || content.startsWith('#'))
            continue;
        const words = wordsOf(content);
        const indent = raw.search(/[^ ]/);
        const entry = entries.at(-1);
        const fault = (message = yarn_classic_entries_STRANGE) => ({ entries: [], fault: { message, line } });
        if (words === undefined)
            return fault();
        const [key = '', value] = words.words;
        if (indent === 0) {
            if (!words.isOpen)
                return fault();
            for (const pattern of words.words) {
                if (seen.has(pattern))
                    return fault('names a package twice');
                seen.add(pattern);
            }
            named = undefined;
            entries.push({ patterns: words.words, line, fields: new Map() });
        }
        else if (entry === undefined)
            return fault();
        else if (indent === 2 && words.isOpen && value === undefined) {
            named = new Map();
            entry.fields.set(key, { value: named, line, column: 3 });
        }
        else if (words.isOpen || words.words.length !== 2 || value === undefined)
            return fault();
        else if (indent === 2)
            entry.fields.set(key, { value, line, column: 3 });
        else if (indent === 4 && named !== undefined)
            named.set(key, { value, line, column: 5 });
        else
            return fault();
    }
    return { entries };
};
/** The words of a line, and whether it ends with the colon that opens a block. */
const wordsOf = (content) => {
    const words = [];
    for (let at = 0; at < content.length;) {
        WORD.lastIndex = at;
        const [word] = WORD.exec(content) ?? [];
        if (word === undefined)
            return undefined;
        words.push(word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, '$1') : word);
        at += word.length;
        if (content[at] === ':' && at === content.length - 1)
            return { words, isOpen: true };
        if (content[at] === ',')
            at++;
        while (content[at] === ' ')
            at++;
    }
    return { words, isOpen: false };
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/yarn-classic-lock.js



/** yarn.lock as Yarn 1 writes it. https://classic.yarnpkg.com/lang/en/docs/yarn-lock/ */
const yarnClassicLock = (path, entries) => {
    const builder = lockBuilder(path);
    const patterns = new Map();
    const added = entries.map(({ patterns: [first = '', ...others], line, fields }) => {
        const { name, rest } = nameAndRest(first);
        const resolved = textAt(fields, 'resolved') ?? '';
        const isOwn = rest.startsWith('link:');
        const asked = sourceOf(rest);
        const source = asked === 'url' ? sourceOfTarball(name, resolved || rest) : asked;
        const version = textAt(fields, 'version') ?? '';
        const found = { name: aliasOf(rest)?.name ?? name, version, source, line, column: 1 };
        const index = isOwn ? 'own' : builder.add(found);
        for (const pattern of [first, ...others])
            patterns.set(pattern, index);
        return index;
    });
    for (const [n, { fields }] of entries.entries()) {
        const index = added[n];
        if (typeof index !== 'number')
            continue;
        for (const [name, wanted] of namedTexts(fields, ['dependencies', 'optionalDependencies'])) {
            const found = patterns.get(`${name}@${wanted}`);
            if (typeof found === 'number')
                builder.packages[index]?.needs.push(found);
        }
    }
    return {
        format: 'yarn-classic',
        packages: builder.packages,
        importers: new Map(),
        find: (_, { name, wanted }) => patterns.get(`${name}@${wanted}`) ?? patterns.get(wanted === '' ? name : ''),
        problems: builder.problems(),
    };
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/read-lock.js










/** The lockfiles of Node's package managers; of several side by side the first is what an install goes by. */
const LOCKFILES = new Map([
    ['npm-shrinkwrap.json', { format: 'npm', manager: 'npm' }],
    ['package-lock.json', { format: 'npm', manager: 'npm' }],
    ['pnpm-lock.yaml', { format: 'pnpm', manager: 'pnpm' }],
    ['yarn.lock', { format: 'yarn-classic', manager: 'yarn' }],
    ['bun.lock', { format: 'bun', manager: 'bun' }],
    ['bun.lockb', { format: 'bun', manager: 'bun' }],
]);
const ANEW = 'let the package manager write the file anew.';
/** Reads a lockfile by its name. What cannot be read is said in `problems`. Never throws. */
const readLock = (path, text) => {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const format = LOCKFILES.get(file)?.format ?? 'npm';
    if (file === 'bun.lockb') {
        return unread(format, `\`${path}\` is binary: write the lockfile as text with \`bun install --save-text-lockfile\`.`);
    }
    if (text === undefined)
        return unread(format, unreadable(path));
    const fault = conflictIn(text);
    if (fault !== undefined)
        return unread(format, faultIn(path, fault, ANEW));
    if (file === 'pnpm-lock.yaml')
        return ofTree(path, format, parseYamlTree(text), (roots) => pnpmLock(path, roots));
    if (file === 'yarn.lock')
        return yarnLock(path, text);
    return ofTree(path, format, parseJsonTree(text), ([tree]) => {
        const root = branchOf(tree);
        if (file === 'bun.lock')
            return bunLock(path, root);
        return root.has('packages') ? npmLock(path, branchAt(root, 'packages')) : oldNpmLock(path, root);
    });
};
const yarnLock = (path, text) => {
    if (/^__metadata:/m.test(text)) {
        return ofTree(path, 'yarn-berry', parseYamlTree(text), ([root]) => yarnBerryLock(path, branchOf(root)));
    }
    const { entries, fault } = classicEntries(text);
    return fault === undefined ? yarnClassicLock(path, entries) : unread('yarn-classic', faultIn(path, fault, ANEW));
};
const ofTree = (path, format, { roots, fault, twice: [twice] }, read) => {
    if (fault !== undefined)
        return unread(format, faultIn(path, fault, ANEW));
    const [root] = roots;
    if (!(root instanceof Map) || !KNOWN_BY.some((key) => root.has(key))) {
        return unread(format, `\`${path}\` holds no list of packages: ${ANEW}`);
    }
    const lock = read(roots);
    if (twice === undefined)
        return lock;
    const problem = `\`${path}\` names a key twice with different values (line ${twice.line}): ${ANEW}`;
    return { ...lock, problems: [...lock.problems, problem] };
};
/** What every lockfile but Yarn 1's has at its top: its version, or its packages. */
const KNOWN_BY = ['lockfileVersion', '__metadata', 'packages', 'dependencies'];
const unread = (format, problem) => ({
    format,
    packages: [],
    importers: new Map(),
    find: () => undefined,
    problems: [problem],
});
const unreadable = (path) => `\`${path}\` cannot be read as text: it is missing, too large or not UTF-8.`;
/** The first mark of an unfinished merge. */
const conflictIn = (text) => {
    const at = text.search(/^(?:<{7}|>{7}) /m);
    if (at === -1)
        return undefined;
    return { message: 'holds the marks of an unfinished merge', line: text.slice(0, at).split('\n').length };
};
const faultIn = (path, fault, wayOut) => `\`${path}\` ${fault.message} (line ${fault.line}): ${wayOut}`;

;// CONCATENATED MODULE: ./lib/parsers/node-packages/node-package.js







const folderOf = (path) => {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? '' : folder;
};
/** Reads a package.json. What cannot be read is said in `problems`. Never throws. */
const nodePackage = (path, text) => {
    if (text === undefined)
        return saying(path, new Map(), [unreadable(path)]);
    const conflict = conflictIn(text);
    if (conflict !== undefined)
        return saying(path, new Map(), [faultIn(path, conflict, 'resolve them.')]);
    const { roots, fault, twice } = parseJsonTree(text);
    if (fault !== undefined)
        return saying(path, new Map(), [faultIn(path, fault, 'mend it.')]);
    const [root] = roots;
    if (!(root instanceof Map))
        return saying(path, new Map(), [`\`${path}\` holds no JSON object: mend it.`]);
    const problems = twice
        .filter(({ keys: [key = ''] }) => ['workspaces', ...SECTIONS].includes(key))
        .map(({ line }) => `\`${path}\` names a key twice with different values (line ${line}): leave one of them.`);
    return saying(path, root, [...problems, ...strangeIn(path, root)]);
};
const saying = (path, root, problems) => {
    const workspaces = root.get('workspaces')?.value;
    const manager = nameAndRest(textAt(root, 'packageManager') ?? '').name;
    return {
        path,
        folder: folderOf(path),
        name: textAt(root, 'name'),
        wanted: wantedIn(root).filter(({ name }) => isName(name)),
        workspaces: textsIn(workspaces instanceof Map ? branchOf(workspaces).get('packages')?.value : workspaces),
        manager: ['npm', 'pnpm', 'yarn', 'bun'].includes(manager) ? manager : undefined,
        overridden: new Set([
            branchAt(root, 'overrides'),
            branchAt(root, 'resolutions'),
            branchAt(branchAt(root, 'pnpm'), 'overrides'),
        ].flatMap((overrides) => [...overrides.keys()].map(overriddenBy))),
        problems,
    };
};
const strangeIn = (path, root) => {
    const sections = SECTIONS.flatMap((section) => {
        const leaf = root.get(section);
        // npm takes an empty list for an empty object.
        if (leaf === undefined || leaf.value instanceof Map || leaf.value === null || listOf(leaf.value) === leaf.value)
            return [];
        return [`\`${path}\` has ${section} that are no object (line ${leaf.line}): mend it.`];
    });
    const names = wantedIn(root)
        .filter(({ name }) => !isName(name))
        .map(({ line }) => `\`${path}\` asks on line ${line} for something that cannot be the name of a package: mend it.`);
    return [...sections, ...names.slice(0, 5)];
};
/** `b` of the selectors `b`, `b@^1`, `a>b` (pnpm) and `**\/a/b` (yarn). */
const overriddenBy = (selector) => {
    const [, last = selector] = /(?:^|[/>])((?:@[^/@>]+\/)?[^/@>]+)(?:@[^>]*)?$/.exec(selector.slice(0, 500)) ?? [];
    return last;
};
const textsIn = (tree) => listOf(tree).flatMap((item) => textOf(item) ?? []);

;// CONCATENATED MODULE: ./lib/parsers/path-pattern.js
/**
 * The rules of gitignore, without negation: a pattern without a slash is about the last part of a path alone, `*` stays within
 * a folder, `**` does not. https://git-scm.com/docs/gitignore#_pattern_format
 */
const pathPattern = (pattern) => {
    const whole = pattern.endsWith('/') ? `${pattern}**` : pattern;
    const anchored = whole.includes('/') ? whole.replace(/^\//, '') : `**/${whole}`;
    return { parts: anchored.match(/\*\*\/|\/\*\*$|\*+|./gsu) ?? [] };
};
/** Walks all ways through the pattern at once: a hostile one costs no more than its length times the path's. */
const matchesPath = ({ parts }, path) => {
    const characters = [...path];
    let reached = [true, ...characters.map(() => false)];
    for (const part of parts) {
        reached =
            STEPS[part]?.(reached, characters) ??
                (part.startsWith('*') ? within(reached, characters) : one(part, reached, characters));
    }
    return reached.at(-1) === true;
};
const STEPS = {
    // Any folders, or none.
    '**/': (reached, path) => {
        let open = false;
        return reached.map((here, n) => {
            const isStart = open && path[n - 1] === '/';
            open ||= here;
            return here || isStart;
        });
    },
    // Everything below.
    '/**': (reached, path) => {
        const isBelow = reached.some((here, n) => here && path[n] === '/' && n + 1 < path.length);
        return reached.map((_, n) => isBelow && n === path.length);
    },
};
/** `*`: any characters of one name. */
const within = (reached, path) => {
    let open = false;
    return reached.map((here, n) => {
        open = here || (open && path[n - 1] !== '/');
        return open;
    });
};
const one = (part, reached, path) => reached.map((_, n) => n > 0 && reached[n - 1] === true && (part === '?' ? path[n - 1] !== '/' : path[n - 1] === part));

;// CONCATENATED MODULE: ./lib/parsers/node-packages/workspaces.js

const MOST_PATTERNS = 200;
/** Whether patterns of workspaces cover a folder, given relative to theirs: the last that fits decides, `!` takes out. */
const coversWith = (patterns) => {
    const rules = patterns
        .flatMap((pattern) => {
        const isOut = pattern.startsWith('!');
        const plain = pattern
            .slice(isOut ? 1 : 0)
            .replace(/^(?:\.?\/)+/, '')
            .replace(/\/+$/, '');
        return alternatives(plain.slice(0, 200)).map((one) => ({
            isOut,
            pattern: pathPattern(one === '**' ? '**/*' : `/${one}`),
        }));
    })
        .slice(0, MOST_PATTERNS);
    return (folder) => {
        let isCovered = false;
        for (const { isOut, pattern } of rules)
            if (matchesPath(pattern, folder))
                isCovered = !isOut;
        return isCovered;
    };
};
/** `a/b` and `a/c` of `a/{b,c}`. */
const alternatives = (pattern) => {
    let found = [pattern];
    for (let round = 0; round < 4; round++) {
        found = found
            .flatMap((one) => {
            const [whole, inside = ''] = /\{([^{}]*)\}/.exec(one) ?? [];
            return whole === undefined ? [one] : inside.split(',').map((part) => one.replace(whole, () => part));
        })
            .slice(0, MOST_PATTERNS);
    }
    return found;
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/owners.js



/** From a folder to another one below it or beside it, as lockfiles write it; '' is the same one. */
const relativeTo = (folder, other) => external_node_path_.posix.relative(`/${folder}`, `/${other}`);
/**
 * Joins manifests with what locks them: its own lockfile first, then a lockfile that names its folder, then the workspace that
 * covers it, then the lockfile of a manifest that installs it from its folder. What nothing joins stands for itself.
 */
const installations = (packages, locks, pnpmWorkspaces) => {
    const locksOf = new Map();
    const claimedBy = new Map();
    const lentTo = new Map();
    for (const locked of locks) {
        const folder = folderOf(locked.path);
        const known = locksOf.get(folder);
        if (known === undefined)
            locksOf.set(folder, [locked]);
        else
            known.push(locked);
        for (const importer of locked.lock.importers.keys()) {
            const claimed = external_node_path_.posix.join(`/${folder}`, importer).slice(1);
            if (!claimedBy.has(claimed))
                claimedBy.set(claimed, folder);
        }
    }
    for (const { folder, wanted } of packages) {
        for (const one of wanted) {
            const [, path] = /^(?:file|portal):(?!.*\.(?:tgz|tar\.gz)$)(.+)$/.exec(one.wanted) ?? [];
            const claimed = path === undefined ? folder : external_node_path_.posix.join(`/${folder}`, path).replace(/^\/|\/$/g, '');
            if (claimed !== folder && !claimedBy.has(claimed))
                lentTo.set(claimed, folder);
        }
    }
    const byFolder = new Map(packages.map((one) => [one.folder, one]));
    const covers = new Map();
    for (const folder of new Set([...byFolder.keys(), ...pnpmWorkspaces.keys()])) {
        if (!byFolder.has(folder) && !locksOf.has(folder))
            continue;
        const patterns = [byFolder.get(folder)?.workspaces ?? [], pnpmWorkspaces.get(folder) ?? []];
        const all = patterns.filter((one) => one.length > 0).map(coversWith);
        if (all.length > 0)
            covers.set(folder, all);
    }
    const ownerOf = (folder) => {
        if (locksOf.has(folder))
            return folder;
        const claimed = claimedBy.get(folder);
        if (claimed !== undefined)
            return claimed;
        for (let above = folder; above !== '';) {
            above = folderOf(above);
            const inside = relativeTo(above, folder);
            if (covers.get(above)?.some((isCovered) => isCovered(inside)))
                return ownerOf(above);
        }
        const borrower = lentTo.get(folder);
        return borrower !== undefined && locksOf.has(borrower) ? borrower : folder;
    };
    const owned = new Map([...locksOf.keys()].map((folder) => [folder, []]));
    for (const one of packages) {
        const owner = ownerOf(one.folder);
        const known = owned.get(owner);
        if (known === undefined)
            owned.set(owner, [one]);
        else
            known.push(one);
    }
    return [...owned].map(([folder, all]) => ({ folder, packages: all, locks: locksOf.get(folder) ?? [] }));
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/ways.js
/** Of a longer way the middle is left out: a hostile lockfile can chain all its packages. */
const LONGEST_WAY = 50;
/**
 * The packages of a lock with the shortest way to each and its scope: production ways go before others. What no way leads to
 * stands for itself, and counts as production unless the lockfile says otherwise. Sorted by name, then version; two places of
 * the same version are one package.
 */
const installedPackages = (path, packages, starts) => {
    const from = new Map();
    const production = new Set();
    const depth = new Map();
    const walk = (reached) => {
        for (const index of reached) {
            for (const next of packages[index]?.needs ?? []) {
                if (from.has(next))
                    continue;
                from.set(next, index);
                depth.set(next, (depth.get(index) ?? 1) + 1);
                reached.push(next);
            }
        }
    };
    for (const isDevelopment of [false, true]) {
        const reached = [];
        for (const start of starts) {
            if (start.isDevelopment !== isDevelopment || from.has(start.index))
                continue;
            from.set(start.index, start.index);
            depth.set(start.index, 1);
            reached.push(start.index);
        }
        walk(reached);
        if (!isDevelopment)
            for (const index of reached)
                production.add(index);
    }
    const wayTo = (index) => {
        const way = [];
        for (let at = index; way.length < LONGEST_WAY;) {
            way.unshift(nameOf(packages[at]));
            const before = from.get(at);
            if (before === undefined || before === at)
                return way;
            at = before;
        }
        return ['…', ...way];
    };
    const isProduction = (index) => {
        const said = packages[index]?.saidDevelopment;
        return from.has(index) ? production.has(index) || said === false : said !== true;
    };
    const places = new Map();
    for (const [index, locked] of packages.entries()) {
        const name = nameOf(locked);
        const known = places.get(name);
        if (known === undefined)
            places.set(name, [index]);
        else
            known.push(index);
    }
    const byWorth = (one, other) => Number(isProduction(other)) - Number(isProduction(one)) ||
        (depth.get(one) ?? Number.MAX_SAFE_INTEGER) - (depth.get(other) ?? Number.MAX_SAFE_INTEGER) ||
        one - other;
    const found = [...places.values()].flatMap((indexes) => {
        const [first = 0] = indexes;
        const place = packages[first];
        const best = indexes.reduce((one, other) => (byWorth(one, other) <= 0 ? one : other));
        if (place === undefined)
            return [];
        const registry = indexes.some((index) => packages[index]?.source === 'registry');
        return [
            {
                name: place.name,
                version: place.version,
                location: { path, startLine: place.line, startColumn: place.column },
                via: wayTo(best),
                scope: isProduction(best) ? 'production' : 'development',
                source: registry ? 'registry' : place.source,
            },
        ];
    });
    return found.sort((one, other) => byText(one.name, other.name) || byText(one.version, other.version));
};
const nameOf = (locked) => `${locked?.name}@${locked?.version}`;
const byText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

;// CONCATENATED MODULE: ./lib/parsers/node-packages/manifest-of.js





const FILES = [...LOCKFILES.keys()];
/** The files that change how a package manager reads the others. */
const SETTINGS = {
    pnpm: 'pnpm-workspace.yaml',
    'yarn-berry': '.yarnrc.yml',
};
const FORMATS = { pnpm: 'pnpm', yarn: 'yarn-berry', bun: 'bun' };
/**
 * The rows of one installation: one for its manifests with the lockfile that an install goes by, and one for each further
 * lockfile beside it: whoever uses the other package manager gets what stands there.
 */
const manifestsOf = (installation, isFile) => {
    const { folder, packages } = installation;
    const root = packages.find((one) => one.folder === folder);
    const manager = (root ?? packages[0])?.manager;
    const isChosen = ({ path }) => LOCKFILES.get(external_node_path_.posix.basename(path))?.manager === manager;
    const rank = ({ path }) => FILES.indexOf(external_node_path_.posix.basename(path));
    const locks = installation.locks
        .filter((one, _, all) => !isReplaced(one, all))
        .sort((one, other) => Number(isChosen(other)) - Number(isChosen(one)) || rank(one) - rank(other));
    const [main, ...others] = locks;
    const path = root?.path ?? main?.path ?? packages[0]?.path ?? folder;
    const format = main?.lock.format ?? FORMATS[manager ?? ''] ?? 'npm';
    const isSettled = main !== undefined && (isChosen(main) || others.every((one) => isSameManager(one, main)));
    return [
        row(installation, { path, format, isFile, locked: main, isUsed: true }),
        ...others.map((locked) => row(installation, { path: locked.path, format: locked.lock.format, isFile, locked, isUsed: !isSettled })),
    ];
};
/** bun reads no binary lockfile where a text one stands beside it. */
const isReplaced = ({ path }, all) => external_node_path_.posix.basename(path) === 'bun.lockb' && all.some((other) => external_node_path_.posix.basename(other.path) === 'bun.lock');
/** npm-shrinkwrap.json beside package-lock.json. */
const isSameManager = (one, other) => one.lock.format === other.lock.format;
const row = ({ folder, packages }, { path, format, locked, isUsed, isFile }) => {
    const starts = [];
    const unlocked = [];
    const spoken = new Set();
    const names = new Set(packages.map(({ name }) => name));
    const overridden = new Set(packages.flatMap((one) => [...one.overridden]));
    const byName = new Map();
    for (const [index, { name }] of locked?.lock.packages.entries() ?? []) {
        const known = byName.get(name);
        if (known === undefined)
            byName.set(name, [index]);
        else
            known.push(index);
    }
    const find = (importer, wanted) => {
        if (locked === undefined)
            return undefined;
        const found = locked.lock.find(importer, wanted);
        if (found !== undefined)
            return found;
        // An override leads elsewhere, and of a folder that is installed like a package the lockfile keeps no list by folder.
        const isFree = overridden.has(wanted.name);
        if (!isFree && (locked.lock.importers.has(importer) || importer === ''))
            return undefined;
        return byName.get(wanted.name)?.find((index) => {
            const known = locked.lock.packages[index];
            return known !== undefined && (isFree || isWanted(known, wanted.wanted));
        });
    };
    const begin = (found, { section }) => {
        if (typeof found === 'number')
            starts.push({ index: found, isDevelopment: section === 'devDependencies' });
    };
    for (const one of packages) {
        const importer = relativeTo(folder, one.folder);
        spoken.add(importer);
        const here = new Set();
        for (const wanted of one.wanted) {
            here.add(wanted.name);
            const found = find(importer, wanted);
            begin(found, wanted);
            if (found !== undefined || wanted.section === 'peerDependencies')
                continue;
            if (sourceOf(wanted.wanted) === 'path' || names.has(wanted.name))
                continue;
            const location = { path: one.path, startLine: wanted.line, startColumn: wanted.column };
            unlocked.push({ name: wanted.name, wanted: shown(wanted.wanted), location });
        }
        for (const wanted of locked?.lock.importers.get(importer) ?? []) {
            if (!here.has(wanted.name))
                begin(find(importer, wanted), wanted);
        }
    }
    for (const [importer, recorded] of locked?.lock.importers ?? []) {
        if (!spoken.has(importer))
            for (const wanted of recorded)
                begin(find(importer, wanted), wanted);
    }
    const settings = external_node_path_.posix.join(folder, SETTINGS[format] ?? '');
    return {
        path,
        ecosystem: 'npm',
        format,
        ...(locked === undefined ? {} : { lockfile: locked.path }),
        files: [
            ...new Set([
                ...packages.map((one) => one.path),
                ...(locked === undefined ? [] : [locked.path]),
                ...(isFile(settings) ? [settings] : []),
            ]),
        ].sort(),
        packages: locked === undefined ? [] : installedPackages(locked.path, locked.lock.packages, starts),
        unlocked: isUsed ? unlocked : [],
        problems: [...packages.flatMap((one) => one.problems), ...(locked?.lock.problems ?? [])],
    };
};
const shown = (wanted) => withoutCredentials(wanted).slice(0, 200);

;// CONCATENATED MODULE: ./lib/parsers/node-packages/node-manifests.js







const AT_ONCE = 16;
/**
 * Every package.json and every lockfile of npm, pnpm, Yarn and bun among `paths`, none below `node_modules/`, joined to manifests:
 * a workspace is one, a lockfile without a manifest stands for itself, a package.json that nothing locks has no `lockfile` and
 * its dependencies are `unlocked`. A second lockfile beside the one an install goes by (the one of `packageManager`, else of npm,
 * pnpm, Yarn, bun in this order) is a manifest of its own, under its own path. Sorted by path.
 *
 * `read` gives a file's text, or undefined when it cannot be read as text; that, and whatever a file holds that cannot be read, is
 * a problem of its manifest. Never throws; its time grows with the length of the texts.
 */
const nodeManifests = async (source) => {
    const paths = source.paths.filter((path) => !/(?:^|\/)node_modules\//.test(path));
    const isFile = new Set(paths);
    const named = (isWanted) => paths.filter((path) => isWanted(external_node_path_.posix.basename(path)));
    const packages = await eachOf(named((name) => name === 'package.json'), async (path) => nodePackage(path, await source.read(path)));
    const locks = await eachOf(named((name) => LOCKFILES.has(name)), async (path) => ({
        path,
        lock: readLock(path, path.endsWith('.lockb') ? undefined : await source.read(path)),
    }));
    const workspaces = await eachOf(named((name) => name === 'pnpm-workspace.yaml'), async (path) => {
        const [root] = parseYamlTree((await source.read(path)) ?? '').roots;
        return [folderOf(path), textsIn(branchOf(root).get('packages')?.value)];
    });
    return installations(packages, locks, new Map(workspaces))
        .flatMap((one) => manifestsOf(one, (path) => isFile.has(path)))
        .sort((one, other) => (one.path < other.path ? -1 : 1));
};
/** A few at a time: a repository may have thousands of manifests. */
const eachOf = async (paths, read) => {
    const results = [];
    for (let at = 0; at < paths.length; at += AT_ONCE) {
        results.push(...(await Promise.all(paths.slice(at, at + AT_ONCE).map(read))));
    }
    return results;
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/dev-words.js
/** True when a file, a group or an extra is by its name for the people who work on the project, not for its users. */
const isForDevelopment = (name) => name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => WORDS.has(word));
const WORDS = new Set('bench benchmark benchmarks ci cov coverage dev devel develop developer development doc docs documentation format lint linting lints mypy qa style test testing tests type typecheck typing'.split(' '));

;// CONCATENATED MODULE: ./lib/parsers/python-packages/line-index.js
/** Tells the place of an offset of the text. Lines end as editors see them: at a line feed. */
const placesIn = (text) => {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { startLine: low + 1, startColumn: offset - (starts[low] ?? 0) + 1 };
    };
};

// EXTERNAL MODULE: ./lib/parsers/python-packages/package-name.js
var package_name = __webpack_require__(8666);
;// CONCATENATED MODULE: ./lib/parsers/python-packages/shape.js
// Reading values of unknown shape: what is not there, or is something else, is simply not there.
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
/** The own value below these keys, in tables only. */
const valueBelow = (value, ...keys) => {
    let here = value;
    for (const key of keys) {
        if (!isTable(here) || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
};
const tableBelow = (value, ...keys) => {
    const found = valueBelow(value, ...keys);
    return isTable(found) ? found : undefined;
};
const textBelow = (value, ...keys) => {
    const found = valueBelow(value, ...keys);
    return typeof found === 'string' ? found : undefined;
};
const listBelow = (value, ...keys) => {
    const found = valueBelow(value, ...keys);
    return Array.isArray(found) ? found : [];
};
const textsBelow = (value, ...keys) => listBelow(value, ...keys).filter((item) => typeof item === 'string');
/** The entries of a table; none for anything else. */
const entriesBelow = (value, ...keys) => Object.entries(tableBelow(value, ...keys) ?? {});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(5332);
;// CONCATENATED MODULE: ./lib/parsers/python-packages/merge-conflict.js
/** True when git left the two sides of a merge in the text. */
const holdsMergeConflict = (text) => /^<{7} /m.test(text) && /^={7}\r?$/m.test(text) && /^>{7} /m.test(text);

;// CONCATENATED MODULE: ./lib/parsers/python-packages/toml-document.js


/** Reads TOML 1.0 and never throws. Tables deeper than any package manager writes are refused. */
const parseToml = (text) => {
    if (holdsMergeConflict(text))
        return { ok: false, problem: 'holds the marks of an unfinished merge' };
    try {
        return { ok: true, root: (0,smol_toml_dist/* parse */.qg)(text, { integersAsBigInt: 'asNeeded', maxDepth: 100 }) };
    }
    catch {
        return { ok: false, problem: 'is no valid TOML' };
    }
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/toml-walk.js
/**
 * Tells where each key and each element of an array begins, in the order of the text. The text has to be valid TOML: of any other
 * it says something, but it ends. `path` is one array that changes between the calls; the key of a pair is told at the key. An
 * answer of `pass` leaves out what is inside of the value.
 */
const walkToml = (text, visit) => {
    const path = [];
    const lengths = new Map();
    let at = 0;
    const skip = (blank) => {
        blank.lastIndex = at;
        blank.test(text);
        at = blank.lastIndex;
    };
    const between = () => {
        for (;;) {
            skip(WHITE);
            if (text[at] !== '#')
                return;
            skip(REST);
        }
    };
    const string = () => {
        const quote = text[at] ?? '"';
        const long = quote.repeat(3);
        const isLong = text.startsWith(long, at);
        const start = at + (isLong ? 3 : 1);
        const end = endOfString(text, start, isLong ? long : quote);
        at = end.after;
        return text.slice(start, end.inside);
    };
    const key = () => {
        let parts = 0;
        for (;;) {
            skip(BLANK);
            if (text[at] === '"' || text[at] === "'")
                path.push(string());
            else {
                const start = at;
                skip(BARE);
                path.push(text.slice(start, at));
            }
            parts += 1;
            skip(BLANK);
            if (text[at] !== '.')
                return parts;
            at += 1;
        }
    };
    const pair = () => {
        const start = at;
        const parts = key();
        const isPassed = visit(path, start) === 'pass';
        if (text[at] === '=') {
            at += 1;
            skip(BLANK);
            if (isPassed && (text[at] === '[' || text[at] === '{'))
                pass();
            else
                value();
        }
        path.length -= parts;
    };
    const pass = () => {
        let depth = 0;
        do {
            const sign = text[at];
            if (sign === '"' || sign === "'")
                string();
            else if (sign === '#')
                skip(REST);
            else {
                if (sign === '[' || sign === '{')
                    depth += 1;
                else
                    depth -= 1;
                at += 1;
            }
            if (depth > 0)
                skip(DULL);
        } while (depth > 0 && at < text.length);
    };
    const value = () => {
        const first = text[at];
        if (first === '"' || first === "'")
            string();
        else if (first === '[') {
            let index = 0;
            elements(']', () => {
                path.push(index);
                visit(path, at);
                value();
                path.pop();
                index += 1;
            });
        }
        else if (first === '{')
            elements('}', pair);
        else
            skip(PLAIN);
    };
    const elements = (close, element) => {
        at += 1;
        for (;;) {
            between();
            if (at >= text.length)
                return;
            const before = at;
            if (text[at] === close) {
                at += 1;
                return;
            }
            if (text[at] !== ',')
                element();
            if (at === before)
                at += 1;
        }
    };
    const header = () => {
        const start = at;
        const isElement = text[at + 1] === '[';
        at += isElement ? 2 : 1;
        path.length = 0;
        key();
        const keys = path.splice(0);
        skip(REST);
        if (keys.length > MOST_KEYS)
            return;
        for (const [index, part] of keys.entries()) {
            path.push(part);
            const id = JSON.stringify(path);
            const length = lengths.get(id);
            if (isElement && index === keys.length - 1) {
                lengths.set(id, (length ?? 0) + 1);
                path.push(length ?? 0);
            }
            else if (length !== undefined)
                path.push(length - 1);
        }
        visit(path, start);
    };
    while (at < text.length) {
        between();
        const before = at;
        if (text[at] === '[')
            header();
        else if (at < text.length)
            pair();
        if (at === before)
            at += 1;
    }
};
const BLANK = /[ \t]*/y;
const BARE = /[A-Za-z0-9_-]*/y;
const PLAIN = /[^,\]}\n#]*/y;
const REST = /[^\n]*/y;
const DULL = /[^"'#[\]{}]*/y;
const WHITE = /[ \t\r\n]*/y;
/** Headers with more keys than this are nobody's, and are passed over. */
const MOST_KEYS = 20;
const endOfString = (text, start, quote) => {
    let from = start;
    for (;;) {
        const end = text.indexOf(quote, from);
        if (end === -1)
            return { inside: text.length, after: text.length };
        let escapes = 0;
        if (quote.startsWith('"'))
            while (end - escapes - 1 >= start && text[end - escapes - 1] === '\\')
                escapes += 1;
        if (escapes % 2 === 1) {
            from = end + 1;
            continue;
        }
        // Up to two more quotes belong to the content of a long string.
        let after = end + quote.length;
        for (let more = 0; quote.length === 3 && more < 2 && text[after] === quote[0]; more += 1)
            after += 1;
        return { inside: after - quote.length, after };
    }
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/lock.js





/** Reads `[[package]]`, or what the key says, of a TOML lockfile. `again` is the command that writes it anew. */
const lockEntries = (path, text, key, again) => {
    const document = parseToml(text);
    if (!document.ok) {
        return { root: {}, entries: [], problems: [`\`${path}\` ${document.problem}: write it again with \`${again}\`.`] };
    }
    const { root } = document;
    const offsets = [];
    walkToml(text, (at, offset) => {
        const [first, index, inner] = at;
        if (first !== key || typeof index !== 'number')
            return undefined;
        if (at.length === 2 || (at.length === 3 && inner === 'name'))
            offsets[index] = offset;
        return at.length > 2 ? 'pass' : undefined;
    });
    const place = placesIn(text);
    const tables = listBelow(root, key);
    const entries = tables.flatMap((table, index) => {
        const name = textBelow(table, 'name');
        const found = tableBelow(table);
        if (name === undefined || found === undefined)
            return [];
        const location = { path, ...place(offsets[index] ?? 0) };
        return [{ table: found, name: (0,package_name/* normalisedName */.E)(name), version: textBelow(table, 'version'), location }];
    });
    const problems = [];
    if (entries.length < tables.length) {
        problems.push(`\`${path}\` holds entries without a name: write it again with \`${again}\`.`);
    }
    if (root[key] !== undefined && !Array.isArray(root[key])) {
        problems.push(`\`${path}\` has a \`${key}\` that is no list: write it again with \`${again}\`.`);
    }
    return { root, entries, problems };
};
/** Entries as packages. One without a version is a problem, unless it is a folder, whose version is told when it is built. */
const lockedPackages = (path, entries, meaningOf) => {
    const problems = [];
    const packages = entries.flatMap((entry) => {
        const { name, version, location } = entry;
        const { source, edges, marker, scope } = meaningOf(entry);
        if (version === undefined || version === '') {
            if (source !== 'path')
                problems.push(`Line ${location.startLine} of \`${path}\` locks a package without a version.`);
            return [];
        }
        const more = { ...(marker === undefined ? {} : { marker }), ...(scope === undefined ? {} : { scope }) };
        return [{ name, version, location, source, edges, ...more }];
    });
    return { packages, problems: problems.slice(0, 5) };
};
const namesIn = (entries) => new Set(entries.map(({ name }) => name));

// EXTERNAL MODULE: ./lib/parsers/python-packages/package-version.js
var package_version = __webpack_require__(9505);
;// CONCATENATED MODULE: ./lib/parsers/python-packages/address.js


/** True for what pip takes as an address or a path rather than as a name. */
const looksLikeAddress = (text) => /^(?:[a-z][a-z0-9+.-]*:\/\/|git\+|hg\+|svn\+|bzr\+|file:)/i.test(text) ||
    /^\.{0,2}[/\\]|^\.{1,2}(?:$|\[)|^~\//.test(text) ||
    /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/i.test(text.replace(/[#?].*$/s, '')) ||
    /^[^\s@=<>!~;[]*\//.test(text);
/** Source: https://pip.pypa.io/en/stable/topics/vcs-support/ */
const addressOf = (text) => {
    const [bare = '', fragment = ''] = splitOnce(text, '#');
    const wanted = bare
        .replace(/\?.*$/s, '')
        .replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1')
        .slice(0, 200);
    const egg = /(?:^|&)egg=([A-Za-z0-9._-]+)/.exec(fragment)?.[1];
    if (/^(?:git|hg|svn|bzr)\+/i.test(bare))
        return versioned(wanted, egg);
    const source = /^(?:file:|[^a-z]|[a-z]?:?\\)/i.test(bare) || !bare.includes('://') ? 'path' : 'url';
    return { ...fromFile(wanted), ...named(egg), wanted, source };
};
const versioned = (wanted, egg) => {
    const [, scheme = '', rest = ''] = /^([^/]*\/\/)?(.*)$/s.exec(wanted) ?? [];
    const cut = rest.lastIndexOf('@');
    const isReference = cut > rest.indexOf('/');
    const reference = cut > 0 && isReference ? rest.slice(cut + 1) : '';
    const place = (cut > 0 && isReference ? rest.slice(0, cut) : rest).replace(/\.git$/, '');
    const lastPart = place.slice(place.lastIndexOf('/') + 1);
    const source = scheme.toLowerCase().includes('file:') ? 'path' : 'git';
    return { ...named(egg ?? lastPart), ...(isFixedReference(reference) ? { version: reference } : {}), wanted, source };
};
/** A commit, or what looks like a tag; a branch moves. */
const isFixedReference = (reference) => /^[0-9a-f]{7,64}$/i.test(reference) || /^[\w./-]{0,60}?\d+\.\d+[\w.+-]{0,60}$/.test(reference);
const fromFile = (wanted) => {
    const file = wanted.slice(Math.max(wanted.lastIndexOf('/'), wanted.lastIndexOf('\\')) + 1);
    const wheel = /^([^-]+)-([^-]+)-[^/]+\.whl$/i.exec(file);
    const archive = /^(.+)-([^-]+)\.(?:tar\.gz|tgz|zip|tar\.bz2)$/i.exec(file);
    const [, name, version = ''] = wheel ?? archive ?? [];
    return { ...named(name), ...((0,package_version/* isVersion */.l)(version) ? { version } : {}) };
};
const named = (name) => name !== undefined && (0,package_name/* isPackageName */.k)(name) ? { name: (0,package_name/* normalisedName */.E)(name) } : {};
const splitOnce = (text, mark) => {
    const at = text.indexOf(mark);
    return at === -1 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/requirement.js



/**
 * Reads a dependency specifier; undefined when it is none.
 * Source: https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
const parseRequirement = (text) => {
    const [, written = '', extras, rest = ''] = HEAD.exec(text.trim()) ?? [];
    if (!(0,package_name/* isPackageName */.k)(written))
        return undefined;
    const name = (0,package_name/* normalisedName */.E)(written);
    const named = { name, extras: extrasIn(extras) };
    if (rest.startsWith('@')) {
        const { before, marker } = splitAtMarker(rest.slice(1).trim(), ' ;');
        const { name: _, ...address } = addressOf(before.trim());
        return { ...named, ...address, ...withMarker(marker) };
    }
    const { before, marker } = splitAtMarker(rest, ';');
    const wanted = before.trim().replace(/^\((.*)\)$/, '$1');
    const specifiers = wanted === ''
        ? []
        : wanted
            .replace(/,\s*$/, '')
            .split(',')
            .map((part) => part.trim());
    if (!specifiers.every(isSpecifier))
        return undefined;
    return {
        ...named,
        ...withVersion(pinIn(specifiers)),
        wanted: wanted.slice(0, 200),
        source: 'registry',
        ...withMarker(marker),
    };
};
/** The one version among specifiers that is asked for with `==` or `===`. */
const pinIn = (specifiers) => specifiers
    .filter((specifier) => specifier.startsWith('==') && !specifier.endsWith('.*'))
    .map((specifier) => specifier.replace(/^===?\s*/, ''))
    .find(package_version/* isVersion */.l);
const isSpecifier = (text) => {
    const [, operator = '', version = ''] = /^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/.exec(text) ?? [];
    if (operator === '' || version.length > 200)
        return false;
    if (operator === '===' || version.includes('${'))
        return true;
    const isWildcard = version.endsWith('.*') && (operator === '==' || operator === '!=');
    return (0,package_version/* isVersion */.l)(isWildcard ? version.slice(0, -2) : version);
};
const extrasIn = (text) => (text ?? '')
    .split(',')
    .map((extra) => (0,package_name/* normalisedName */.E)(extra.trim()))
    .filter((extra) => extra !== '');
const splitAtMarker = (text, separator) => {
    const end = text.indexOf(separator);
    if (end === -1)
        return { before: text };
    return { before: text.slice(0, end), marker: text.slice(end + separator.length).trim() };
};
const withMarker = (marker) => (marker === undefined || marker === '' ? {} : { marker });
const withVersion = (version) => (version === undefined ? {} : { version });
/** Name, extras, rest. No two parts can take the same character, so it costs no more than the length. */
const HEAD = /^([A-Za-z0-9._-]+)\s*(?:\[([^\][]*)\]\s*)?([@;=<>!~(].*)?$/s;

;// CONCATENATED MODULE: ./lib/parsers/python-packages/pdm-lock.js





/** Reads `pdm.lock`. A package with extras has an entry of its own there. Source: https://pdm-project.org/latest/usage/lock-targets/ */
const parsePdmLock = (path, text) => {
    const { entries, problems } = lockEntries(path, text, 'package', 'pdm lock');
    const { packages, problems: more } = lockedPackages(path, entries, (entry) => ({
        source: sourceIn(entry.table),
        edges: edgesIn(entry),
        marker: textBelow(entry.table, 'marker'),
        scope: scopeIn(entry.table),
    }));
    return {
        path,
        format: 'pdm',
        packages,
        roots: [],
        members: [],
        names: namesIn(entries),
        problems: [...problems, ...more],
    };
};
const sourceIn = (table) => {
    if (valueBelow(table, 'git') !== undefined || valueBelow(table, 'hg') !== undefined)
        return 'git';
    if (valueBelow(table, 'path') !== undefined)
        return 'path';
    return valueBelow(table, 'url') === undefined ? 'registry' : 'url';
};
const edgesIn = ({ table, name: own }) => {
    const extras = textsBelow(table, 'extras').map(package_name/* normalisedName */.E);
    return textsBelow(table, 'dependencies').flatMap((text) => {
        const requirement = parseRequirement(text);
        if (requirement === undefined || requirement.name === own)
            return [];
        const edge = { name: requirement.name, extras: requirement.extras };
        return extras.length === 0 ? [edge] : extras.map((under) => ({ ...edge, under }));
    });
};
const scopeIn = (table) => {
    const groups = textsBelow(table, 'groups');
    if (groups.includes('default'))
        return 'production';
    return groups.length > 0 && groups.every(isForDevelopment) ? 'development' : undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/poetry-asked.js




/** The tables of Poetry. Groups other than the main one are development. Source: https://python-poetry.org/docs/dependency-specification/ */
const poetryAsked = (root, locate) => {
    const table = (scope, ...keys) => tableAsked(valueBelow(root, ...keys), scope, (name) => locate(...keys, name));
    return [
        ...table('production', 'tool', 'poetry', 'dependencies'),
        ...table('development', 'tool', 'poetry', 'dev-dependencies'),
        ...entriesBelow(root, 'tool', 'poetry', 'group').flatMap(([group]) => table(group === 'main' ? 'production' : 'development', 'tool', 'poetry', 'group', group, 'dependencies')),
    ];
};
/** A table of names and constraints, as Poetry and Pipenv have it. In Poetry a bare version means that one alone. */
const tableAsked = (table, scope, locate) => entriesBelow(table)
    .filter(([name]) => name !== 'python' && (0,package_name/* isPackageName */.k)(name))
    .flatMap(([written, value]) => (Array.isArray(value) ? value : [value]).map((one) => {
    const wanted = (typeof one === 'string' ? one : (textBelow(one, 'version') ?? '')).trim();
    const marker = ['markers', 'python', 'platform', 'sys_platform'].flatMap((key) => textBelow(one, key) ?? [])[0];
    return {
        name: (0,package_name/* normalisedName */.E)(written),
        extras: textsBelow(one, 'extras').map(package_name/* normalisedName */.E),
        wanted: wanted === '*' ? '' : wanted.slice(0, 200),
        source: 'registry',
        ...pinned(wanted),
        ...elsewhere(one),
        ...(marker === undefined ? {} : { marker }),
        scope,
        location: locate(written),
    };
}));
const pinned = (wanted) => {
    const version = wanted.replace(/^===?\s*/, '');
    return (0,package_version/* isVersion */.l)(version) ? { version } : {};
};
const elsewhere = (value) => {
    const git = textBelow(value, 'git');
    const revision = textBelow(value, 'rev') ?? textBelow(value, 'tag') ?? textBelow(value, 'ref');
    if (git !== undefined) {
        const { wanted } = addressOf(`git+${git}`);
        return { source: 'git', wanted, ...(revision === undefined ? {} : { version: revision }) };
    }
    const url = textBelow(value, 'url') ?? (/^https?:/.test(textBelow(value, 'file') ?? '') ? textBelow(value, 'file') : undefined);
    if (url !== undefined) {
        const { wanted, version } = addressOf(url);
        return { source: 'url', wanted, ...(version === undefined ? {} : { version }) };
    }
    const isLocal = textBelow(value, 'path') !== undefined || textBelow(value, 'file') !== undefined;
    return isLocal ? { source: 'path' } : {};
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/pipfile.js




/** What a `Pipfile` asks for. A category of one's own is production. Source: https://pipenv.pypa.io/en/stable/pipfile.html */
const parsePipfile = (path, text) => {
    const document = parseToml(text);
    const nothing = { path, tool: 'pipenv', isManifest: true, lists: [], isComputed: false };
    if (!document.ok)
        return { ...nothing, asked: [], problems: [`\`${path}\` ${document.problem}: correct it.`] };
    const offsets = new Map();
    walkToml(text, (at, offset) => {
        if (at.length === 2)
            offsets.set(JSON.stringify(at), offset);
    });
    const place = placesIn(text);
    const asked = Object.keys(document.root)
        .filter((section) => !NO_CATEGORIES.has(section))
        .flatMap((section) => tableAsked(document.root[section], section === 'dev-packages' ? 'development' : 'production', (name) => ({
        path,
        ...place(offsets.get(JSON.stringify([section, name])) ?? 0),
    })));
    return { ...nothing, asked, problems: [] };
};
const NO_CATEGORIES = new Set(['source', 'requires', 'scripts', 'pipenv']);

;// CONCATENATED MODULE: ./lib/parsers/python-packages/pipfile-lock.js


/**
 * Reads `Pipfile.lock`, which says what is installed and nothing about who needs whom.
 * Source: https://github.com/pypa/pipfile#pipfilelock
 */
const parsePipfileLock = (path, text) => {
    const { roots, fault } = parseJsonTree(text);
    const [root] = roots;
    const empty = { path, format: 'pipenv', roots: [], members: [], packages: [], names: new Set() };
    const again = 'write it again with `pipenv lock`';
    if (fault !== undefined)
        return { ...empty, problems: [`\`${path}\` ${fault.message} (line ${fault.line}): ${again}.`] };
    if (!(root instanceof Map))
        return { ...empty, problems: [`\`${path}\` is no lockfile of Pipenv: ${again}.`] };
    const problems = new Set();
    const names = new Set();
    const packages = [...root].flatMap(([section, { value }]) => {
        if (section === '_meta')
            return [];
        if (!(value instanceof Map)) {
            problems.add(`\`${path}\` has a section that is no table: ${again}.`);
            return [];
        }
        return [...value].flatMap(([written, leaf]) => {
            const locked = (0,package_name/* isPackageName */.k)(written) ? entryOf(path, written, leaf, section === 'develop') : 'strange';
            if (locked !== 'strange')
                names.add((0,package_name/* normalisedName */.E)(written));
            if (locked === 'strange')
                problems.add(`Line ${leaf.line} of \`${path}\` locks no version of a package: ${again}.`);
            return locked === 'strange' || locked === 'folder' ? [] : [locked];
        });
    });
    return { ...empty, packages, names, problems: [...problems].slice(0, 5) };
};
const entryOf = (path, written, { value, line, column }, isDevelop) => {
    const source = pipfile_lock_sourceIn(value);
    const version = textIn(value, 'version')?.replace(/^==/, '') ?? textIn(value, 'ref');
    if (version === undefined)
        return source === 'path' ? 'folder' : 'strange';
    const marker = textIn(value, 'markers');
    return {
        name: (0,package_name/* normalisedName */.E)(written),
        version,
        location: { path, startLine: line, startColumn: column },
        source,
        edges: [],
        scope: isDevelop ? 'development' : 'production',
        ...(marker === undefined ? {} : { marker }),
    };
};
const textIn = (value, key) => {
    const found = value instanceof Map ? value.get(key)?.value : undefined;
    return typeof found === 'string' ? found : undefined;
};
const pipfile_lock_sourceIn = (value) => {
    const has = (key) => value instanceof Map && value.has(key);
    if (['git', 'hg', 'svn', 'bzr'].some(has))
        return 'git';
    if (has('path') || (has('editable') && !has('version')))
        return 'path';
    return has('file') ? 'url' : 'registry';
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/grouped.js
/** The items by a key, in their order. */
const groupedBy = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/poetry-lock.js





/**
 * Reads `poetry.lock` of Poetry 1 and 2.
 * Source: https://github.com/python-poetry/poetry/blob/2.1.0/src/poetry/packages/locker.py
 */
const parsePoetryLock = (path, text) => {
    const { entries, problems } = lockEntries(path, text, 'package', 'poetry lock');
    const { packages, problems: more } = lockedPackages(path, entries, ({ table }) => ({
        source: SOURCES[textBelow(table, 'source', 'type') ?? ''] ?? 'registry',
        edges: poetry_lock_edgesIn(table),
        marker: markerIn(table),
        scope: poetry_lock_scopeIn(table),
    }));
    return {
        path,
        format: 'poetry',
        packages,
        roots: [],
        members: [],
        names: namesIn(entries),
        problems: [...problems, ...more],
    };
};
const SOURCES = Object.assign(Object.create(null), {
    git: 'git',
    hg: 'git',
    url: 'url',
    file: 'path',
    directory: 'path',
});
const poetry_lock_edgesIn = (table) => {
    const asked = entriesBelow(table, 'extras').flatMap(([extra, values]) => textsBelow(values).map((text) => ({
        extra: (0,package_name/* normalisedName */.E)(extra),
        name: parseRequirement(text)?.name ?? (0,package_name/* normalisedName */.E)(/^[\w.-]*/.exec(text)?.[0] ?? ''),
    })));
    const extrasByName = groupedBy(asked, ({ name }) => name);
    return entriesBelow(table, 'dependencies').flatMap(([written, value]) => {
        const name = (0,package_name/* normalisedName */.E)(written);
        return (Array.isArray(value) ? value : [value]).flatMap((one) => {
            const edge = { name, extras: textsBelow(one, 'extras').flatMap((extra) => extrasIn(extra)) };
            const under = valueBelow(one, 'optional') === true ? (extrasByName.get(name) ?? []) : [];
            return under.length === 0 ? [edge] : under.map(({ extra }) => ({ ...edge, under: extra }));
        });
    });
};
/** A text, or one for each group. */
const markerIn = (table) => {
    const markers = new Set(Object.values(tableBelow(table, 'markers') ?? {}));
    const [only] = markers;
    return textBelow(table, 'markers') ?? (markers.size === 1 && typeof only === 'string' ? only : undefined);
};
const poetry_lock_scopeIn = (table) => {
    const groups = textsBelow(table, 'groups');
    if (groups.length > 0)
        return groups.includes('main') ? 'production' : 'development';
    return textBelow(table, 'category') === 'dev' ? 'development' : undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/dependency-graph.js

/** Longer ways are told by their first and their last steps. */
const MOST_STEPS = 50;
/** No resolver locks more versions of one package than this side by side. */
const MOST_VERSIONS = 20;
/**
 * The packages of a lockfile, each with the shortest way to it and with `production` where a production root leads to it. What no
 * root leads to stands for itself. Sorted by name, then version; one for each version. Takes time in proportion to the edges.
 */
const dependency_graph_installedPackages = (locked, roots) => {
    const nodes = dependency_graph_merged(locked);
    const byName = groupedBy(nodes, ({ name }) => name);
    const byVersion = new Map(nodes.map((node) => [dependency_graph_named(node), node]));
    const edgesOf = new Map();
    const reached = new Map();
    const meant = ({ name, version }) => {
        const exact = version === undefined ? undefined : byVersion.get(`${name}@${version}`);
        return exact === undefined ? (byName.get(name)?.slice(0, MOST_VERSIONS) ?? []) : [exact];
    };
    const edgesUnder = (node, extra) => {
        const edges = edgesOf.get(node) ?? groupedBy(node.edges, ({ under = '' }) => under);
        edgesOf.set(node, edges);
        return edges.get(extra) ?? [];
    };
    for (const scope of ['production', 'development']) {
        const seen = new Map();
        let front = [];
        const enter = (edge, before) => {
            for (const node of meant(edge)) {
                const extras = seen.get(node) ?? new Set();
                seen.set(node, extras);
                const step = { node, first: before?.first ?? node, ...(before === undefined ? {} : { before }) };
                if (!reached.has(node))
                    reached.set(node, { scope, step });
                for (const extra of ['', ...edge.extras]) {
                    if (extras.has(extra))
                        continue;
                    extras.add(extra);
                    front.push({ step, extra });
                }
            }
        };
        for (const root of roots)
            if (root.scope === scope)
                enter(root, undefined);
        while (front.length > 0) {
            const steps = front;
            front = [];
            for (const { step, extra } of steps)
                for (const edge of edgesUnder(step.node, extra))
                    enter(edge, step);
        }
    }
    return nodes
        .map((node) => {
        const way = reached.get(node);
        const { name, version, location, source, marker } = node;
        return {
            name,
            version,
            location,
            via: way === undefined ? [dependency_graph_named(node)] : wayTo(way.step),
            scope: node.scope === 'production' ? node.scope : (way?.scope ?? node.scope ?? 'production'),
            source,
            ...(marker === undefined ? {} : { marker }),
        };
    })
        .sort(byNameAndVersion);
};
const byNameAndVersion = (one, other) => compared(one.name, other.name) || compared(one.version, other.version);
const compared = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
const dependency_graph_named = ({ name, version }) => `${name}@${version}`;
const wayTo = (last) => {
    const steps = [];
    let step = last;
    while (step !== undefined && steps.length < MOST_STEPS - 1) {
        steps.push(dependency_graph_named(step.node));
        step = step.before;
    }
    if (step !== undefined)
        steps.push(dependency_graph_named(step.first));
    return steps.reverse();
};
/** Two entries of one version are one package: it is installed where either is. */
const dependency_graph_merged = (locked) => [...groupedBy(locked, dependency_graph_named).values()].map((same) => {
    const [first, ...others] = same;
    if (others.length === 0)
        return first;
    const { marker, scope, ...rest } = first;
    return {
        ...rest,
        edges: same.flatMap(({ edges }) => edges),
        source: same.find(({ source }) => source === 'registry')?.source ?? first.source,
        ...(marker !== undefined && others.every((other) => other.marker === marker) ? { marker } : {}),
        ...(scope === undefined
            ? {}
            : { scope: others.some((other) => other.scope === 'production') ? 'production' : scope }),
    };
});

;// CONCATENATED MODULE: ./lib/parsers/python-packages/project-manifest.js

/** A project, or a workspace, with the lockfile that pins it. The first of the projects gives its name. */
const lockedManifest = (lock, projects) => {
    const asked = projects.flatMap((project) => project.asked);
    const roots = lock.roots.length > 0 ? lock.roots : asked.map(rootOf);
    const isRead = lock.problems.length === 0;
    return manifest({
        path: projects[0]?.path ?? lock.path,
        format: lock.format,
        lockfile: lock.path,
        files: [...projects.map(({ path }) => path), lock.path],
        packages: dependency_graph_installedPackages(lock.packages, roots),
        unlocked: isRead ? asked.filter((one) => isMissed(one, lock.names)) : [],
        problems: [...projects.flatMap(({ problems }) => problems), ...lock.problems],
    });
};
/** A project without a lockfile: what it asks for in one version only is known, the rest is not. */
const unlockedManifest = (project) => {
    const pinned = project.asked.flatMap(({ name, version, location, scope, source, marker }) => version === undefined
        ? []
        : [{ name, version, location, source, edges: [], scope, ...(marker === undefined ? {} : { marker }) }]);
    return manifest({
        path: project.path,
        format: project.tool ?? 'requirements',
        files: [project.path],
        packages: dependency_graph_installedPackages(pinned, project.asked.map(rootOf)),
        unlocked: project.asked.filter(({ version, source }) => version === undefined && source !== 'path'),
        problems: project.problems,
    });
};
/** Asked for, and yet not locked. A lockfile leaves out what its marker rules out for every environment of the project. */
const isMissed = (asked, locked) => !locked.has(asked.name) && asked.marker === undefined && asked.source !== 'path';
const rootOf = ({ name, extras, scope }) => ({ name, extras, scope });
/** In the order and without the repeats that the model promises. */
const manifest = ({ path, format, lockfile, files, packages, unlocked, problems }) => ({
    path,
    ecosystem: 'PyPI',
    format,
    ...(lockfile === undefined ? {} : { lockfile }),
    files: [...new Set(files)].sort(),
    packages: [...packages].sort(byNameAndVersion),
    unlocked: [
        ...new Map(unlocked.map(({ name, wanted, location }) => [
            JSON.stringify([name, wanted, location]),
            { name, wanted, location },
        ])).values(),
    ],
    problems: [...new Set(problems)],
});

;// CONCATENATED MODULE: ./lib/parsers/python-packages/pylock.js



/** Reads `pylock.toml`. Source: https://packaging.python.org/en/latest/specifications/pylock-toml/ */
const parsePylock = (path, text) => {
    const { root, entries, problems } = lockEntries(path, text, 'packages', 'uv export -o pylock.toml');
    const defaults = new Set(['default', ...textsBelow(root, 'default-groups')]);
    const { packages, problems: more } = lockedPackages(path, entries, ({ table }) => ({
        source: pylock_sourceIn(table),
        edges: pylock_edgesIn(table),
        marker: textBelow(table, 'marker'),
        scope: scopeOf(textBelow(table, 'marker') ?? '', defaults),
    }));
    return {
        path,
        format: 'pylock',
        packages,
        roots: rootsIn(packages),
        members: entries.filter(({ table }) => textBelow(table, 'directory', 'path') === '.').map(() => '.'),
        names: namesIn(entries),
        problems: [...problems, ...more],
    };
};
const pylock_sourceIn = (table) => {
    if (tableBelow(table, 'vcs') !== undefined)
        return 'git';
    if (tableBelow(table, 'directory') !== undefined)
        return 'path';
    if (tableBelow(table, 'archive') === undefined)
        return 'registry';
    return valueBelow(table, 'archive', 'url') === undefined ? 'path' : 'url';
};
const pylock_edgesIn = (table) => listBelow(table, 'dependencies').flatMap((value) => {
    const name = textBelow(value, 'name');
    const version = textBelow(value, 'version');
    if (name === undefined)
        return [];
    return [{ name: (0,package_name/* normalisedName */.E)(name), extras: [], ...(version === undefined ? {} : { version }) }];
});
/** Nothing says what is asked for directly: it is what no other package needs. */
const rootsIn = (packages) => {
    const needed = new Set(packages.flatMap(({ edges }) => edges.map(({ name }) => name)));
    return packages
        .filter(({ name }) => !needed.has(name))
        .map(({ name, version, scope = 'production' }) => ({ name, version, extras: [], scope }));
};
/** Development when each alternative of the marker names a group, and none of the groups is installed unasked. */
const scopeOf = (marker, defaults) => {
    if (!marker.includes('dependency_groups'))
        return 'production';
    const isOptional = marker.split(/\bor\b/).every((alternative) => {
        const groups = [...alternative.matchAll(/["']([^"']*)["']\s+in\s+dependency_groups/g)].map(([, group]) => group ?? '');
        return groups.length > 0 && groups.every((group) => !defaults.has(group));
    });
    return isOptional ? 'development' : 'production';
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/pyproject.js









/**
 * What a `pyproject.toml` asks for: PEP 621, PEP 735, and the tables of Poetry, PDM and uv. What is needed to build it is no part.
 * Source: https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
const parsePyproject = (path, text) => {
    const document = parseToml(text);
    if (!document.ok) {
        const problems = [`\`${path}\` ${document.problem}: correct it.`];
        return { path, tool: undefined, asked: [], isManifest: true, lists: [], isComputed: false, problems };
    }
    const { root } = document;
    const offsets = new Map();
    walkToml(text, (at, offset) => {
        if (at.length <= pyproject_MOST_KEYS)
            offsets.set(JSON.stringify(at), offset);
    });
    const place = placesIn(text);
    const locate = (...keys) => ({
        path,
        ...place(offsets.get(JSON.stringify(keys)) ?? 0),
    });
    const problems = [];
    const listed = (scope, ...keys) => listBelow(root, ...keys).flatMap((item, index) => {
        const location = locate(...keys, index);
        if (typeof item !== 'string') {
            if (textBelow(item, 'include-group') === undefined)
                problems.push(strange(path, location.startLine));
            return [];
        }
        const requirement = requirementIn(item);
        if (requirement === undefined)
            problems.push(strange(path, location.startLine));
        return requirement === undefined ? [] : [{ ...requirement, scope, location }];
    });
    const groups = (scopeOf, ...keys) => entriesBelow(root, ...keys).flatMap(([group]) => listed(scopeOf(group), ...keys, group));
    const development = () => 'development';
    const dynamic = textsBelow(root, 'project', 'dynamic');
    const lists = dynamic.includes('dependencies') ? listsIn(valueBelow(root, 'tool', 'setuptools', 'dynamic')) : [];
    const asked = [
        ...listed('production', 'project', 'dependencies'),
        ...groups((extra) => (isForDevelopment(extra) ? 'development' : 'production'), 'project', 'optional-dependencies'),
        ...groups(development, 'dependency-groups'),
        ...groups(development, 'tool', 'pdm', 'dev-dependencies'),
        ...listed('development', 'tool', 'uv', 'dev-dependencies'),
        ...poetryAsked(root, locate),
    ];
    const sources = tableBelow(root, 'tool', 'uv', 'sources') ?? {};
    const sourceOf = new Map(Object.entries(sources).map(([name, source]) => [(0,package_name/* normalisedName */.E)(name), source]));
    return {
        path,
        tool: ['poetry', 'pdm', 'uv'].find((tool) => tableBelow(root, 'tool', tool) !== undefined),
        asked: withoutOwn(root, asked.map((one) => fromSource(one, sourceOf.get(one.name)))),
        isManifest: asked.length > 0 ||
            tableBelow(root, 'project') !== undefined ||
            POETRY_PLACES.some((key) => tableBelow(root, 'tool', 'poetry', key) !== undefined),
        lists,
        isComputed: dynamic.includes('dependencies') && lists.length === 0,
        problems: problems.slice(0, 5),
    };
};
const pyproject_MOST_KEYS = 8;
const POETRY_PLACES = ['dependencies', 'dev-dependencies', 'group'];
const strange = (path, line) => `Line ${line} of \`${path}\` asks for something that is no requirement: correct it.`;
/** PDM writes `-e file:///…#egg=name` among the others. */
const requirementIn = (text) => {
    if (!text.startsWith('-e '))
        return parseRequirement(text);
    const { name, ...address } = addressOf(text.slice(3).trim());
    return name === undefined ? undefined : { ...address, name, extras: [] };
};
/** `[tool.uv.sources]` says where a package comes from instead of the registry. */
const fromSource = (asked, source) => {
    if (valueBelow(source, 'workspace') === true || textBelow(source, 'path') !== undefined)
        return { ...asked, source: 'path' };
    const git = textBelow(source, 'git');
    if (git === undefined)
        return textBelow(source, 'url') === undefined ? asked : { ...asked, source: 'url' };
    const { version: _, ...rest } = asked;
    const rev = textBelow(source, 'rev') ?? textBelow(source, 'tag');
    return {
        ...rest,
        source: 'git',
        wanted: addressOf(`git+${git}`).wanted,
        ...(rev === undefined ? {} : { version: rev }),
    };
};
/** A project that asks for itself means its own extras: `all = ["name[one,two]"]`. */
const withoutOwn = (root, asked) => {
    const name = textBelow(root, 'project', 'name') ?? textBelow(root, 'tool', 'poetry', 'name');
    return name === undefined ? asked : asked.filter((one) => one.name !== (0,package_name/* normalisedName */.E)(name));
};
/** Source: https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
const listsIn = (dynamic) => {
    const file = valueBelow(dynamic, 'dependencies', 'file');
    return typeof file === 'string' ? [file] : textsBelow(dynamic, 'dependencies', 'file');
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/source.js
/** The folder of a path; empty for the root. */
const source_folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const source_nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const inFolder = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
/** A path as another file of `folder` writes it; undefined when it leaves the repository. The root itself is empty. */
const pathFrom = (folder, written) => {
    const local = written.replace(/^file:(?!\/)/, '');
    if (/^(?:[/\\~]|[a-z]:|[a-z][a-z0-9+.-]*:\/\/)/i.test(local))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of local.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/python-files.js

/** Undefined for all others. A constraints file asks for nothing by itself. */
const pythonFileAt = (path) => {
    const name = source_nameOf(path);
    const exact = BY_NAME.get(name);
    if (exact !== undefined)
        return exact;
    if (/^pylock\.[^.]+\.toml$/.test(name))
        return 'pylock';
    const [, stem = '', ending] = /^(.*)\.(txt|in|lock)$/i.exec(name) ?? [];
    if (ending === undefined || /(?:^|[-_.])constraints?(?:[-_.]|$)/i.test(stem))
        return undefined;
    const isRequirements = /^requirements?(?:[-_.\d]|$)/i.test(stem) || /[-_.]requirements?$/i.test(stem);
    const isInFolder = /(?:^|\/)requirements\/[^/]*$/.test(path) && !/^(?:readme|license|licence|notice|changelog|changes)/i.test(stem);
    if (ending === 'lock')
        return /^requirements(?:-dev)?$/.test(stem) ? 'requirements' : undefined;
    if (!isRequirements && !isInFolder)
        return undefined;
    return ending.toLowerCase() === 'in' ? 'input' : 'requirements';
};
const BY_NAME = new Map([
    ['pyproject.toml', 'pyproject'],
    ['Pipfile', 'pipfile'],
    ['setup.py', 'setup.py'],
    ['setup.cfg', 'setup.cfg'],
    ['uv.lock', 'uv'],
    ['poetry.lock', 'poetry'],
    ['pdm.lock', 'pdm'],
    ['Pipfile.lock', 'pipenv'],
    ['pylock.toml', 'pylock'],
]);

;// CONCATENATED MODULE: ./lib/parsers/python-packages/requirements-closure.js


const newBudget = () => ({ lines: 500_000 });
/**
 * Follows `-r` and `-c`, which are relative to the file that holds them. What a file for development includes is for development
 * only when its own name says so too.
 */
const closureOf = async (root, fileAt, budget) => {
    const entries = [];
    const constraints = [];
    const folders = new Set();
    const files = new Set();
    const problems = new Set();
    const visited = new Set();
    const follow = async (path, as, above, open) => {
        const scope = above === 'development' && isForDevelopment(source_nameOf(path)) ? 'development' : 'production';
        const visit = JSON.stringify([path, as, scope]);
        if (visited.has(visit))
            return;
        visited.add(visit);
        files.add(path);
        const file = await fileAt(path);
        if (path !== root && typeof file !== 'string')
            budget.lines -= 1 + file.entries.length + file.includes.length;
        if (budget.lines < 0) {
            problems.add(`\`${root}\` and others include one another too often to follow: join some of them.`);
            return;
        }
        if (typeof file === 'string') {
            problems.add(file);
            return;
        }
        for (const problem of file.problems)
            problems.add(problem);
        if (as === 'constraints')
            constraints.push(...file.entries);
        else
            entries.push(...file.entries.map((entry) => ({ ...entry, scope })));
        for (const folder of file.folders) {
            const found = pathFrom(source_folderOf(path), folder);
            if (found !== undefined && as === 'requirements')
                folders.add(found);
        }
        for (const { target, as: inner, location } of file.includes) {
            const where = `Line ${location.startLine} of \`${path}\``;
            const found = pathFrom(source_folderOf(path), target);
            if (/\$\{\w+\}/.test(target)) {
                problems.add(`${where} includes a file by a variable: name the file.`);
            }
            else if (/^https?:/i.test(target)) {
                problems.add(`${where} includes a list from an address, which is not fetched: keep the list in the repository.`);
            }
            else if (found === undefined) {
                problems.add(`${where} includes a file from outside of the repository: keep it inside.`);
            }
            else if (open.includes(found)) {
                problems.add(`${where} includes \`${found}\`, which includes it in turn: take one of the two out.`);
            }
            else {
                await follow(found, as === 'constraints' ? as : inner, scope, [...open, found]);
            }
        }
    };
    await follow(root, 'requirements', 'development', [root]);
    return { entries, constraints, folders: [...folders], files: [...files], problems: [...problems] };
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/compile-notes.js

const viaNote = () => {
    let names;
    let isOpen = false;
    let isDirect = false;
    return {
        read(comment) {
            const first = /^via(?:\s|$)/.test(comment) ? comment.slice(3) : undefined;
            if (first !== undefined && names === undefined) {
                names = [];
                isOpen = true;
            }
            if (!isOpen)
                return;
            for (const part of (first ?? comment).split(',').map((text) => text.trim())) {
                if (/^-[rce]\s|\.(?:in|txt|toml|cfg|py)\)?$/.test(part))
                    isDirect = true;
                else if ((0,package_name/* isPackageName */.k)(part))
                    names?.push((0,package_name/* normalisedName */.E)(part));
                else if (part !== '')
                    isOpen = false;
            }
        },
        take() {
            const found = isDirect ? [] : names;
            names = undefined;
            isOpen = false;
            isDirect = false;
            return found;
        },
    };
};
/** The inputs of a compiler by its note at the top of a file: `pip-compile --output-file=all.txt base.in`. */
const compileInputs = (lines) => {
    const end = lines.findIndex(({ kind }) => kind === 'line');
    const notes = lines.slice(0, end === -1 ? lines.length : end).slice(0, 20);
    const command = notes.find(({ text }) => /^(?:pip-compile|uv pip compile)\s/.test(text));
    const words = command?.text.slice(0, 2000).split(/\s+/) ?? [];
    return words.filter((word, index) => /(?:\.in|pyproject\.toml|setup\.py|setup\.cfg)$/.test(word) &&
        !word.startsWith('-') &&
        !/^(?:-o|-c|--output-file|--constraint|--override)$/.test(words[index - 1] ?? ''));
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/requirements-lines.js
/**
 * Joins continued lines and takes off comments as pip does.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/#structure
 */
const requirementsLines = (text) => {
    const lines = [];
    let pending;
    const finish = () => {
        if (pending === undefined)
            return;
        lines.push(...split(pending.parts.join(''), pending.offset));
        pending = undefined;
    };
    for (const { line, offset } of physicalLines(text)) {
        const isComment = /^\s*#/.test(line);
        pending ??= { parts: [], offset };
        if (line.endsWith('\\') && !isComment) {
            pending.parts.push(line.replace(/^\\+/, '').replace(TRAILING_BACKSLASHES, ''));
            continue;
        }
        pending.parts.push(isComment ? ` ${line}` : line);
        finish();
    }
    finish();
    return lines;
};
const TRAILING_BACKSLASHES = /(?<!\\)\\+$/;
/** Every mark that Python's `splitlines` ends a line at. Source: https://docs.python.org/3/library/stdtypes.html#str.splitlines */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at separators too.
const LINE_ENDS = /\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]/g;
const physicalLines = (text) => {
    const lines = [];
    let offset = 0;
    for (const end of text.matchAll(LINE_ENDS)) {
        lines.push({ line: text.slice(offset, end.index), offset });
        offset = end.index + end[0].length;
    }
    if (offset < text.length)
        lines.push({ line: text.slice(offset), offset });
    return lines;
};
const split = (line, offset) => {
    const hash = startOfComment(line);
    const before = hash === -1 ? line : line.slice(0, hash);
    const found = [];
    const content = before.trim();
    if (content !== '') {
        found.push({ kind: 'line', text: content, offset: offset + before.length - before.trimStart().length });
    }
    if (hash !== -1)
        found.push({ kind: 'comment', text: line.slice(hash + 1).trim(), offset });
    return found;
};
/** A `#` begins a comment at the start of a line and behind a blank only. */
const startOfComment = (line) => {
    for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1)) {
        if (at === 0 || /\s/.test(line[at - 1] ?? ''))
            return at;
    }
    return -1;
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/requirements-options.js
/**
 * The option of a line; undefined when the line is none.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options
 */
const optionOf = (line) => {
    if (!line.startsWith('-'))
        return undefined;
    const [, long, , longValue, short, shortValue] = OPTION.exec(line) ?? [];
    const name = long ?? short ?? '';
    const target = unquoted((longValue ?? shortValue ?? '').trim());
    if (name === '--requirement' || name === '-r')
        return { kind: 'include', target, as: 'requirements' };
    if (name === '--constraint' || name === '-c')
        return { kind: 'include', target, as: 'constraints' };
    if (name === '--editable' || name === '-e')
        return { kind: 'editable', target };
    return { kind: OTHERS.has(name) ? 'other' : 'unknown' };
};
const OPTION = /^(?:(--[a-z-]+)(?:(=|\s+)(.*))?|(-[a-zA-Z])\s*=?(.*))$/s;
const OTHERS = new Set([
    '--build-constraint',
    '--config-setting',
    '--config-settings',
    '--extra-index-url',
    '--find-links',
    '--global-option',
    '--index-url',
    '--no-binary',
    '--no-build-isolation',
    '--no-index',
    '--only-binary',
    '--only-final',
    '--pre',
    '--prefer-binary',
    '--process-dependency-links',
    '--pypi-url',
    '--require-hashes',
    '--trusted-host',
    '--uploaded-prior-to',
    '--all-releases',
    '--use-feature',
    '--use-pep517',
    '--use-wheel',
    '--no-use-wheel',
    '--always-unzip',
    '-Z',
    '-f',
    '-i',
]);
const unquoted = (text) => text.replace(/^(["'])(.*)\1$/s, '$2');

;// CONCATENATED MODULE: ./lib/parsers/python-packages/requirements-file.js







/**
 * Reads a requirements or constraints file as pip does, alone: includes are named, not followed.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
const parseRequirementsFile = (path, text) => {
    if (holdsMergeConflict(text)) {
        const problem = `\`${path}\` holds the marks of an unfinished merge: finish it.`;
        return { path, entries: [], includes: [], folders: [], compiledFrom: [], problems: [problem] };
    }
    const place = placesIn(text);
    const entries = [];
    const includes = [];
    const folders = [];
    const strange = [];
    const notes = viaNote();
    const lines = requirementsLines(text);
    const parentsOf = new Map();
    for (const line of lines) {
        if (line.kind === 'comment') {
            notes.read(line.text);
            continue;
        }
        const seen = notes.take();
        if (seen !== undefined && entries.length > 0)
            parentsOf.set(entries.length - 1, seen);
        const location = { path, ...place(line.offset) };
        const option = optionOf(line.text);
        if (option?.kind === 'include')
            includes.push({ target: option.target, as: option.as, location });
        else if (option?.kind === 'unknown')
            strange.push(location.startLine);
        else if (option?.kind !== 'other') {
            const asked = packageIn(option?.kind === 'editable' ? option.target : withoutOptions(line.text));
            if (asked === undefined)
                strange.push(location.startLine);
            else if (typeof asked === 'string')
                folders.push(asked);
            else
                entries.push({ requirement: asked, location });
        }
    }
    const last = notes.take();
    if (last !== undefined && entries.length > 0)
        parentsOf.set(entries.length - 1, last);
    return {
        path,
        entries: entries.map((entry, index) => ({ ...entry, ...parents(parentsOf.get(index)) })),
        includes,
        folders,
        compiledFrom: compileInputs(lines),
        problems: strange.length === 0 ? [] : [strangeLines(path, strange)],
    };
};
const parents = (found) => (found === undefined ? {} : { parents: found });
const strangeLines = (path, lines) => lines.length === 1
    ? `Line ${lines[0]} of \`${path}\` is nothing that pip understands: correct it or take it out.`
    : `${lines.length} lines of \`${path}\` are nothing that pip understands, the first is line ${lines[0]}: correct them or take them out.`;
/** What a line asks for; a text for a folder; undefined when pip would not know either. */
const packageIn = (text) => {
    const requirement = parseRequirement(text);
    if (requirement !== undefined || !looksLikeAddress(text))
        return requirement;
    const [, before = '', , marker] = /^(.*?)(\s;\s*(.*))?$/s.exec(text) ?? [];
    const [, place = '', , extras] = /^([^[]*)(\[([^\]]*)\])?$/s.exec(before.trim()) ?? ['', before.trim()];
    const { name, ...address } = addressOf(place);
    if (name === undefined && address.source === 'path')
        return place;
    return {
        ...address,
        name: name ?? address.wanted,
        extras: extrasIn(extras),
        ...(marker === undefined || marker === '' ? {} : { marker }),
    };
};
/** Options of one requirement, such as `--hash`, stand behind it. */
const withoutOptions = (text) => {
    const at = /\s--?[a-zA-Z]/.exec(text)?.index;
    return at === undefined ? text : text.slice(0, at).trim();
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/requirements-packages.js


/** What installing a requirements file brings in: each line that is pinned, by itself or by a constraint. */
const requirementsContent = ({ entries, constraints }) => {
    const pinned = new Set(entries.filter(isPinned).map(nameIn));
    const production = new Set(entries.filter(({ scope }) => scope === 'production').map(nameIn));
    const constrained = groupedBy(constraints.filter(isPinned), nameIn);
    const children = edgesByParent(entries);
    const locked = [];
    const roots = [];
    const unlocked = [];
    for (const { requirement, location, parents = [], scope } of entries) {
        const { name, version, wanted, source } = requirement;
        const pins = version === undefined ? (constrained.get(name) ?? []) : [{ requirement, location }];
        for (const pin of pins) {
            const marker = requirement.marker ?? pin.requirement.marker;
            locked.push({
                name,
                version: pin.requirement.version ?? '',
                location: pin.location,
                source: pin.requirement.source,
                edges: children.get(name) ?? [],
                ...(marker === undefined ? {} : { marker }),
            });
        }
        if (parents.length === 0)
            roots.push({ name, extras: [], scope });
        if (pins.length === 0 && !pinned.has(name) && source !== 'path')
            unlocked.push({ name, wanted, location });
    }
    const packages = dependency_graph_installedPackages(locked, roots).map((found) => ({
        ...found,
        scope: production.has(found.name) ? 'production' : 'development',
    }));
    return { packages, unlocked: withoutRepeats(unlocked), names: new Set(entries.map(nameIn)) };
};
const isPinned = ({ requirement }) => requirement.version !== undefined;
const nameIn = ({ requirement }) => requirement.name;
const edgesByParent = (entries) => {
    const pairs = entries.flatMap(({ requirement, parents = [] }) => parents.map((parent) => ({ parent, edge: { name: requirement.name, extras: [] } })));
    return new Map([...groupedBy(pairs, ({ parent }) => parent)].map(([parent, of]) => [parent, of.map(({ edge }) => edge)]));
};
const withoutRepeats = (unlocked) => [
    ...new Map(unlocked.map((one) => [JSON.stringify([one.name, one.location]), one])).values(),
];

;// CONCATENATED MODULE: ./lib/parsers/python-packages/requirements-manifests.js






/**
 * One manifest for each requirements file. One that was compiled from an input (`requirements.in`, or a project that nothing else
 * locks) is the lockfile of that input.
 */
const requirementsManifests = async (source, files, inputs, projects) => {
    const known = new Set(source.paths);
    const projectAt = new Map(projects.map((project) => [project.path, project]));
    const read = new Map();
    const fileAt = async (path) => {
        const before = read.get(path);
        if (before !== undefined)
            return before;
        const text = known.has(path) ? await source.read(path) : undefined;
        const missing = `\`${path}\` is included and is not in the repository: add it or take the include out.`;
        const unreadable = `\`${path}\` cannot be read as text: save it as UTF-8.`;
        const file = text === undefined ? (known.has(path) ? unreadable : missing) : parseRequirementsFile(path, text);
        read.set(path, file);
        return file;
    };
    const budget = newBudget();
    const manifests = [];
    const compiled = new Set();
    const installedFolders = new Set();
    const claimed = new Set();
    const inProduction = [...files].sort((one, other) => Number(isForDevelopment(source_nameOf(one))) - Number(isForDevelopment(source_nameOf(other))));
    for (const path of inProduction) {
        const closure = await closureOf(path, fileAt, budget);
        const sources = inputsOf(await fileAt(path), path, known);
        const main = sources.find((found) => found.endsWith('.in') || (projectAt.has(found) && !compiled.has(found)));
        const asking = await Promise.all(sources.filter((found) => found.endsWith('.in')).map((found) => closureOf(found, fileAt, budget)));
        const ofProject = sources.flatMap((found) => projectAt.get(found) ?? []);
        for (const found of sources)
            (found.endsWith('.in') ? claimed : compiled).add(found);
        if (!closure.entries.some(({ parents }) => parents !== undefined))
            for (const folder of closure.folders)
                installedFolders.add(folder);
        manifests.push(requirementsManifest(path, main, closure, asking, ofProject));
    }
    const alone = await Promise.all(inputs.filter((path) => !claimed.has(path)).map((path) => closureOf(path, fileAt, budget)));
    const included = new Set(alone.flatMap(({ files: [, ...others] }) => others));
    for (const closure of alone) {
        const [path = ''] = closure.files;
        if (!included.has(path))
            manifests.push(requirementsManifest(path, undefined, closure, [], []));
    }
    return { manifests, compiled, installedFolders };
};
const requirementsManifest = (path, input, closure, inputs, projects) => {
    const { packages, unlocked, names } = requirementsContent(closure);
    const asked = inputs.flatMap(({ entries }) => entries);
    const ofProjects = projects.flatMap((project) => project.asked.filter(({ scope }) => scope === 'production'));
    const missed = [
        ...asked.map(({ requirement, location }) => ({ ...requirement, location })),
        ...ofProjects.filter(() => input !== undefined && !input.endsWith('.in')),
    ].filter((one) => isMissed(one, names));
    return manifest({
        path: input ?? path,
        format: 'requirements',
        lockfile: unlocked.length === 0 && closure.problems.length === 0 ? path : undefined,
        files: [...closure.files, ...inputs.flatMap(({ files }) => files), ...projects.map((project) => project.path)],
        packages,
        unlocked: [...unlocked, ...missed],
        problems: [
            ...closure.problems,
            ...inputs.flatMap(({ problems }) => problems),
            ...projects.flatMap(({ problems }) => problems),
        ],
    });
};
/** What a file was compiled from: the input of the same name, and those of its own note, relative to it or to the repository. */
const inputsOf = (file, path, known) => {
    const folder = source_folderOf(path);
    const sibling = path.replace(/\.[^./]+$/, '.in');
    const noted = typeof file === 'string' ? [] : file.compiledFrom;
    const found = noted.flatMap((written) => {
        const candidates = [pathFrom(folder, written), pathFrom('', written), inFolder(folder, source_nameOf(written))];
        return candidates.find((candidate) => candidate !== undefined && known.has(candidate)) ?? [];
    });
    const ofRye = path.endsWith('.lock') ? [inFolder(folder, 'pyproject.toml')] : [];
    return [...new Set([sibling, ...found, ...ofRye])].filter((one) => known.has(one) && one !== path);
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/setup-files.js


/**
 * What `install_requires` and the extras of a `setup.cfg` ask for.
 * Source: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */
const parseSetupCfg = (path, text) => {
    const asked = [];
    const lists = [];
    const problems = [];
    let section = '';
    let key = '';
    let isManifest = false;
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
        const written = line.trim();
        if (written === '' || written.startsWith('#') || written.startsWith(';'))
            continue;
        let value = written;
        if (!/^\s/.test(line)) {
            const [, header] = /^\[([^\]]*)\]/.exec(line) ?? [];
            if (header !== undefined) {
                section = header.trim();
                key = '';
                continue;
            }
            const cut = line.search(/[=:]/);
            key = (cut === -1 ? line : line.slice(0, cut)).trim().toLowerCase().replaceAll('-', '_');
            value = cut === -1 ? '' : line.slice(cut + 1).trim();
        }
        const isExtra = section === 'options.extras_require';
        if (!isExtra && !(section === 'options' && key === 'install_requires'))
            continue;
        isManifest = true;
        const list = /^file:(.*)$/.exec(value)?.[1];
        if (list !== undefined) {
            lists.push(...list.split(',').map((file) => file.trim()));
            continue;
        }
        for (const part of value.split(value.includes(';') ? '\n' : /,(?=\s*[A-Za-z])/)) {
            const item = part.replace(/\s#.*$/, '').trim();
            if (item === '' || item.startsWith('%('))
                continue;
            const requirement = parseRequirement(item);
            const location = { path, startLine: index + 1, startColumn: Math.max(line.indexOf(item), 0) + 1 };
            const scope = isExtra && isForDevelopment(key) ? 'development' : 'production';
            if (requirement !== undefined)
                asked.push({ ...requirement, scope, location });
            else
                problems.push(`Line ${index + 1} of \`${path}\` asks for something that is no requirement: correct it.`);
        }
    }
    return { path, tool: undefined, asked, isManifest, lists, isComputed: false, problems: problems.slice(0, 5) };
};
/**
 * True for a `setup.py` that may ask for packages. It is code and is never run, so what it asks for cannot be told; one that calls
 * `setup` with neither a word about requirements nor arguments from elsewhere asks for none.
 */
const mayRequire = (code) => /^[ \t]*(?:from|import)[ \t]+[\w.]*(?:setuptools|distutils|skbuild)/m.test(code) &&
    /^[ \t]*(?:\w+\.)?setup\s*\(/m.test(code) &&
    /requires|\*\*/.test(code);
/** True when it names what it installs with: `install_requires`. */
const namesRequirements = (code) => /\binstall_requires\b/.test(code);

;// CONCATENATED MODULE: ./lib/parsers/python-packages/setup-manifests.js



/**
 * What only code could tell: a `setup.py` with no other manifest beside it, or with one that installs it and does not list what it
 * needs; a `pyproject.toml` that leaves its dependencies to the build. The code is never run, so each is a manifest with a problem.
 */
const setupManifests = async (question) => {
    const { source, scripts, projects, known, installedFolders } = question;
    const told = new Set(known.flatMap(({ files }) => files.flatMap((path) => foldersToldBy(path))));
    const projectFolders = new Set(known.flatMap(({ files }) => files.filter((path) => /(?:pyproject\.toml|setup\.cfg)$/.test(path)).map(source_folderOf)));
    const hidden = new Map();
    for (const path of scripts) {
        const folder = source_folderOf(path);
        const isAlone = !told.has(folder);
        if (!isAlone && (!installedFolders.has(folder) || projectFolders.has(folder)))
            continue;
        const code = await source.read(path);
        if (code === undefined)
            hidden.set(path, `\`${path}\` cannot be read as text: save it as UTF-8.`);
        else if (isAlone ? mayRequire(code) : namesRequirements(code) && !/require\w*\.(?:txt|in)/.test(code)) {
            hidden.set(path, `\`${path}\` is code, which is never run, so what it asks for cannot be told: name its dependencies in \`pyproject.toml\` and lock them, or compile them with \`pip-compile ${path}\`.`);
        }
        told.add(folder);
    }
    for (const { path, isComputed } of projects) {
        if (!isComputed || told.has(source_folderOf(path)))
            continue;
        hidden.set(path, `\`${path}\` leaves its dependencies to the build (\`dynamic\`), which is never run: name them under \`dependencies\`, or lock them with \`uv lock\`.`);
    }
    return [...hidden].map(([path, problem]) => manifest({ path, format: 'requirements', files: [path], packages: [], unlocked: [], problems: [problem] }));
};
/** A file tells about its folder, and one in `requirements/` about the folder above too. */
const foldersToldBy = (path) => {
    const folder = source_folderOf(path);
    const above = source_folderOf(folder);
    return inFolder(above, 'requirements') === folder ? [folder, above] : [folder];
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/uv-lock.js





/** Reads `uv.lock`. Source: https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
const parseUvLock = (path, text) => {
    const { root, entries, problems } = lockEntries(path, text, 'package', 'uv lock');
    const listed = new Set(textsBelow(root, 'manifest', 'members').map(package_name/* normalisedName */.E));
    const isMember = ({ name, table }) => folderIn(table) !== undefined && (listed.has(name) || folderIn(table) === '.');
    const members = entries.filter(isMember);
    const others = entries.filter((entry) => !isMember(entry));
    const markers = markersByName(entries);
    const { packages, problems: more } = lockedPackages(path, others, ({ name, table }) => ({
        source: uv_lock_sourceOf(table),
        edges: uv_lock_edgesIn(table),
        marker: markers.get(name),
    }));
    return {
        path,
        format: 'uv',
        packages,
        roots: [...members.flatMap(({ table }) => uv_lock_rootsIn(table)), ...rootsOfManifest(root)],
        members: members.flatMap(({ table }) => folderIn(table) ?? []),
        names: namesIn(entries),
        problems: [...problems, ...more],
    };
};
const folderIn = (table) => textBelow(table, 'source', 'editable') ??
    textBelow(table, 'source', 'virtual') ??
    textBelow(table, 'source', 'directory');
const uv_lock_sourceOf = (table) => {
    for (const source of ['registry', 'git', 'url']) {
        if (valueBelow(table, 'source', source) !== undefined)
            return source;
    }
    return valueBelow(table, 'source') === undefined ? 'registry' : 'path';
};
const edge = (value, under) => {
    const name = textBelow(value, 'name');
    if (name === undefined)
        return [];
    const version = textBelow(value, 'version');
    const marker = textBelow(value, 'marker');
    return [
        {
            name: (0,package_name/* normalisedName */.E)(name),
            extras: textsBelow(value, 'extra').map(package_name/* normalisedName */.E),
            ...(version === undefined ? {} : { version }),
            ...(marker === undefined ? {} : { marker }),
            ...(under === undefined ? {} : { under }),
        },
    ];
};
const uv_lock_edgesIn = (table) => [
    ...listBelow(table, 'dependencies').flatMap((value) => edge(value)),
    ...entriesBelow(table, 'optional-dependencies').flatMap(([extra, values]) => listBelow(values).flatMap((value) => edge(value, (0,package_name/* normalisedName */.E)(extra)))),
];
/** What a project asks for. A group is for those who work on it: it is never published. */
const uv_lock_rootsIn = (table) => [
    ...uv_lock_edgesIn(table).map(({ under, ...rest }) => ({
        ...rest,
        scope: under !== undefined && isForDevelopment(under) ? 'development' : 'production',
    })),
    ...[...entriesBelow(table, 'dev-dependencies'), ...entriesBelow(table, 'dependency-groups')].flatMap(([, values]) => listBelow(values).flatMap((value) => edge(value).map((of) => ({ ...of, scope: 'development' })))),
];
const rootsOfManifest = (root) => [
    ...listBelow(root, 'manifest', 'requirements').flatMap((value) => edge(value).map((of) => ({ ...of, scope: 'production' }))),
    ...entriesBelow(root, 'manifest', 'dependency-groups').flatMap(([, values]) => listBelow(values).flatMap((value) => edge(value).map((of) => ({ ...of, scope: 'development' })))),
];
/** The marker of each package that every mention of it has. */
const markersByName = (entries) => {
    const edges = entries.flatMap(({ table }) => [
        ...uv_lock_edgesIn(table),
        ...entriesBelow(table, 'dev-dependencies').flatMap(([, values]) => listBelow(values).flatMap((value) => edge(value))),
    ]);
    const same = [...groupedBy(edges, ({ name }) => name)].flatMap(([name, of]) => {
        const marker = of[0]?.marker;
        return marker !== undefined && of.every((one) => one.marker === marker) ? [[name, marker]] : [];
    });
    return new Map(same);
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/python-manifests.js













/**
 * Every place of a repository that says which Python packages are installed, sorted by path: requirements files, `pyproject.toml`,
 * `Pipfile`, `setup.cfg`, `setup.py` and the lockfiles of uv, Poetry, PDM, Pipenv and PEP 751. Nothing is run and nothing is fetched.
 * Never throws: what cannot be read is a problem of its manifest. Takes time in proportion to the texts.
 */
const pythonManifests = async (source) => {
    const kinds = new Map(source.paths.flatMap((path) => {
        const kind = pythonFileAt(path);
        return kind === undefined ? [] : [[path, kind]];
    }));
    const of = (...wanted) => [...kinds].filter(([, kind]) => wanted.includes(kind)).map(([path]) => path);
    const locks = [];
    for (const path of of('uv', 'poetry', 'pdm', 'pipenv', 'pylock')) {
        locks.push(lockAt(path, kinds.get(path), await source.read(path)));
    }
    const projects = [];
    for (const path of of('pyproject', 'pipfile', 'setup.cfg')) {
        const project = projectAt(path, kinds.get(path), await source.read(path));
        if (project.isManifest)
            projects.push(project);
    }
    const { manifests: locked, taken } = lockedProjects(locks, projects);
    const open = projects.filter(({ path }) => !taken.has(path));
    const lists = projects.flatMap(({ path, lists }) => lists.flatMap((list) => pathFrom(source_folderOf(path), list) ?? []));
    const requirements = [...new Set([...of('requirements'), ...lists])];
    const found = await requirementsManifests(source, requirements, of('input'), open);
    const unlocked = open
        .filter(({ path, asked, problems }) => !found.compiled.has(path) && (asked.some(({ source }) => source !== 'path') || problems.length > 0))
        .map(unlockedManifest);
    const known = [...locked, ...found.manifests, ...unlocked];
    const hidden = await setupManifests({ source, scripts: of('setup.py'), projects: open, known, ...found });
    return [...known, ...hidden].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
};
const LOCKS = {
    uv: parseUvLock,
    poetry: parsePoetryLock,
    pdm: parsePdmLock,
    pipenv: parsePipfileLock,
    pylock: parsePylock,
};
const lockAt = (path, kind, text) => text === undefined
    ? { path, format: kind, packages: [], roots: [], members: [], names: new Set(), problems: [python_manifests_unreadable(path)] }
    : LOCKS[kind](path, text);
const PROJECTS = { pyproject: parsePyproject, pipfile: parsePipfile, 'setup.cfg': parseSetupCfg };
const projectAt = (path, kind, text) => text === undefined
    ? { path, tool: undefined, asked: [], isManifest: true, lists: [], isComputed: false, problems: [python_manifests_unreadable(path)] }
    : PROJECTS[kind](path, text);
const python_manifests_unreadable = (path) => `\`${path}\` cannot be read as text: save it as UTF-8.`;
/** Each lockfile with its projects; a project belongs to one lockfile: to that of its workspace, else to its own tool's. */
const lockedProjects = (locks, projects) => {
    const manifests = [];
    const taken = new Set();
    const inOrder = [...locks].sort((one, other) => rank(one, projects) - rank(other, projects));
    for (const lock of inOrder) {
        const name = lock.format === 'pipenv' ? 'Pipfile' : 'pyproject.toml';
        const folder = source_folderOf(lock.path);
        const folders = new Set([folder, ...lock.members.flatMap((member) => pathFrom(folder, member) ?? [])]);
        const own = projects
            .filter(({ path }) => path.endsWith(name) && folders.has(source_folderOf(path)) && !taken.has(path))
            .sort((one, other) => one.path.length - other.path.length);
        for (const { path } of own)
            taken.add(path);
        manifests.push(lockedManifest(lock, own));
    }
    return { manifests, taken };
};
const ORDER = ['uv', 'poetry', 'pdm', 'pipenv', 'pylock'];
const rank = (lock, projects) => {
    const isOwn = projects.some(({ path, tool }) => source_folderOf(path) === source_folderOf(lock.path) && tool === lock.format);
    return (isOwn ? 0 : ORDER.length) + ORDER.indexOf(lock.format) + (lock.path.endsWith('pylock.toml') ? 0 : 0.5);
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/names-of.js
const names_of_NAMED = 4;
/** Names in backticks, a few of them, and how many more there are. */
const names_of_namesOf = (names) => {
    const shown = names.slice(0, names_of_NAMED).map((name) => `\`${name}\``);
    const more = names.length - shown.length;
    return more === 0 ? listed(shown) : `${shown.join(', ')} and ${more} more`;
};
const listed = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

;// CONCATENATED MODULE: ./lib/checks/dependencies/inventory.js



/** Lockfiles of large workspaces reach some 30 MiB. */
const MAX_BYTES = 64 * 1024 * 1024;
const INSTALLED = /(?:^|\/)(?:node_modules|site-packages)\//;
const MANIFEST_NAME = /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|requirements[^/]*\.txt|pyproject\.toml|(?:poetry|uv|pdm)\.lock|Pipfile(?:\.lock)?|pylock(?:\.[^/]+)?\.toml)$/;
/** Every manifest of a tree with what it installs, save what the policy leaves out and what a package manager put there. */
const takeInventory = async (files, { leaveOut }, pathMatches) => {
    const entries = await files.list();
    const isLeftOut = (path) => leaveOut.some((one) => pathMatches(path, one.path));
    const manifestLike = entries.filter(({ path }) => MANIFEST_NAME.test(path));
    const installed = manifestLike.filter(({ path }) => INSTALLED.test(path));
    const leftOut = manifestLike.filter(({ path }) => !INSTALLED.test(path) && isLeftOut(path));
    const links = manifestLike.filter(({ path, kind }) => kind === 'symlink' && !INSTALLED.test(path) && !isLeftOut(path));
    const paths = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const looked = paths.filter((path) => !INSTALLED.test(path) && !isLeftOut(path));
    const { read, unreadable } = readingOnce(files);
    const plain = new Set(paths);
    const source = { paths: looked, read: async (path) => (plain.has(path) ? read(path) : undefined) };
    const manifests = [...(await nodeManifests(source)), ...(await pythonManifests(source))].sort(byPath);
    const told = manifests.flatMap(({ problems }) => problems);
    return {
        manifests,
        paths,
        read,
        shortfalls: [
            ...[...unreadable]
                .filter(([path]) => !told.some((problem) => problem.includes(path)))
                .map(([path, problem]) => `\`${path}\` ${UNREADABLE[problem]}.`),
            ...(links.length === 0 ? [] : [followNoLinks(links.map(({ path }) => path))]),
        ],
        notes: [
            ...(leftOut.length === 0 ? [] : [`${counted(leftOut.length)} left out by the policy`]),
            ...(installed.length === 0 ? [] : [`${counted(installed.length)} below node_modules or site-packages left out`]),
        ],
    };
};
const readingOnce = (files) => {
    const texts = new Map();
    const unreadable = new Map();
    const readNow = async (path) => {
        const file = await files.readText(path, MAX_BYTES);
        if (file.ok)
            return file.text;
        if (file.problem !== 'missing')
            unreadable.set(path, file.problem);
        return undefined;
    };
    const read = (path) => {
        const known = texts.get(path) ?? readNow(path);
        texts.set(path, known);
        return known;
    };
    return { read, unreadable };
};
const UNREADABLE = {
    'not-a-file': 'is no plain file, and links are never followed: put the file itself there',
    'too-large': 'is larger than 64 MiB: name it under `leave-out` of `dependencies` if nobody installs it',
    'not-utf-8': 'is not UTF-8 text: save it as UTF-8',
    'holds-nul': 'holds a NUL character, so it is no text: write it anew',
    unreadable: 'cannot be read: check its permissions',
};
const followNoLinks = (paths) => `${names_of_namesOf(paths)} ${paths.length === 1 ? 'is a symbolic link, which is' : 'are symbolic links, which are'} never followed: put the file itself there, or name it under \`leave-out\` of \`dependencies\`.`;
const counted = (files) => `${files} ${files === 1 ? 'file' : 'files'}`;
const byPath = (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

;// CONCATENATED MODULE: ./lib/checks/dependencies/required-engine.js

/** Whether the policy wants Snyk on the branch of this run, and Snyk did not look at everything. */
const missingEngineOf = ({ protectedBranch: branch, pathMatches }, { dependencies, path }, manifests, asked) => {
    if (branch === undefined)
        return undefined;
    if (!dependencies.snykRequiredOn.some((wanted) => wanted === branch || pathMatches(branch, wanted)))
        return undefined;
    const reason = whyNotSnyk(manifests, asked);
    const location = dependencies.snykRequiredAt ?? { path: path ?? 'aduana.yml', startLine: 1, startColumn: 1 };
    return reason === undefined ? undefined : { branch, reason, location };
};
const whyNotSnyk = (manifests, asked) => {
    if (withSomethingToLookUp(manifests).length === 0)
        return undefined;
    const snyk = asked.find(({ name }) => name === 'snyk');
    if (snyk === undefined)
        return 'The policy says `engine: osv`, so Snyk was not asked.';
    if (snyk.answer.status === 'unavailable')
        return snyk.answer.reason;
    const left = leftBy(snyk).length;
    return left === 0 ? undefined : `Snyk did not look at ${left} of ${snyk.manifests.length} manifests.`;
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/shortfall.js

const REASONS_TOLD = 5;
/**
 * Why something was not looked at as it should have been, in sentences: one for each reason, with the manifests it is true of.
 * Undefined when everything was looked at.
 */
const shortfallOf = (looked, unread) => {
    const byReason = new Map();
    for (const { manifest, gaps } of looked) {
        const reason = gaps.join(' ');
        if (reason !== '')
            byReason.set(reason, [...(byReason.get(reason) ?? []), manifest.path]);
    }
    const sentences = [
        ...[...byReason].map(([reason, paths]) => `${reason} Not looked at whole: ${names_of_namesOf(paths)}.`),
        ...looked.flatMap(({ manifest }) => manifest.problems.map((problem) => `${names_of_namesOf([manifest.path])}: ${problem}`)),
        ...unread,
    ];
    const more = sentences.length - REASONS_TOLD;
    if (sentences.length === 0)
        return undefined;
    return [...sentences.slice(0, REASONS_TOLD), ...(more > 0 ? [`And ${more} more; the table names all.`] : [])].join(' ');
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/unlocked.js
const BEFORE = { neverBlocks: 'It was so before this change.' };
/** The manifests of which something is not pinned, and what of it the change under test did not bring in. */
const unlockedOf = (manifests, there) => manifests
    .filter(({ unlocked }) => unlocked.length > 0)
    .map((manifest) => ({
    manifest,
    dependencies: manifest.unlocked.map((one) => ({
        ...one,
        ...(there.wasUnlockedDependency(manifest, one.name) ? BEFORE : {}),
    })),
    ...(there.wasUnlocked(manifest) ? BEFORE : {}),
}));

;// CONCATENATED MODULE: ./lib/parsers/dependabot/texts.js
/** Longer ones are no names of anything. */
const MAX_LENGTH = 500;
const texts_textOf = (node) => node?.kind === 'scalar' && typeof node.value === 'string' && node.value !== '' && node.value.length <= MAX_LENGTH
    ? node.value
    : undefined;
/** The texts of a list, or the one that stands in its place. */
const textsOf = (node) => (node?.kind === 'list' ? node.items : [node]).flatMap((item) => texts_textOf(item) ?? []);

;// CONCATENATED MODULE: ./lib/parsers/dependabot/conditions.js


/** The items of `ignore` or `allow`. */
const conditionsOf = (node, at) => (node?.kind === 'list' ? node.items : []).flatMap((item) => {
    if (item.kind !== 'map')
        return [];
    const name = texts_textOf(valueAt(item, 'dependency-name'));
    const type = texts_textOf(valueAt(item, 'dependency-type'));
    return [
        {
            ...(name === undefined ? {} : { name }),
            ...(type === undefined ? {} : { type }),
            versions: textsOf(valueAt(item, 'versions')),
            updateTypes: textsOf(valueAt(item, 'update-types')),
            location: at(item),
        },
    ];
});

;// CONCATENATED MODULE: ./lib/parsers/dependabot/entries.js



/** The entries that can be told, and what is wrong with any. */
const entriesOf = (updates, at) => {
    const items = updates?.kind === 'list' ? updates.items : [];
    const problems = [];
    const entries = [];
    const seen = new Set();
    for (const [index, item] of items.entries()) {
        const tell = (message, place = item) => problems.push({ message: `has an entry (number ${index + 1}) ${message}`, location: at(place) });
        if (item.kind !== 'map') {
            tell('that is no mapping');
            continue;
        }
        const ecosystem = texts_textOf(valueAt(item, 'package-ecosystem'));
        const directories = directoriesOf(item);
        for (const message of mistakesOf(item, ecosystem, directories))
            tell(message);
        if (ecosystem === undefined)
            continue;
        for (const { path } of directories) {
            const key = [ecosystem, path, texts_textOf(valueAt(item, 'target-branch')) ?? ''].join('\0');
            if (seen.has(key))
                tell(`for \`${ecosystem}\` in \`/${path}\` for the second time, which GitHub refuses`);
            seen.add(key);
        }
        const allow = valueAt(item, 'allow');
        entries.push({
            ecosystem: MISNAMED.get(ecosystem) ?? ecosystem,
            directories,
            ignore: conditionsOf(valueAt(item, 'ignore'), at),
            ...(allow?.kind === 'list' ? { allow: conditionsOf(allow, at) } : {}),
            location: at(item),
        });
    }
    return { entries, problems };
};
const INTERVALS = new Set(['daily', 'weekly', 'monthly', 'quarterly', 'semiannually', 'yearly', 'cron']);
/** Names that people write for an ecosystem and GitHub refuses. Any other unknown name may be a new one. */
const MISNAMED = new Map([
    ...['yarn', 'pnpm', 'node', 'nodejs', 'javascript'].map((name) => [name, 'npm']),
    ...['python', 'poetry', 'pipenv', 'pip-compile', 'pypi'].map((name) => [name, 'pip']),
    ...['github-action', 'github_actions', 'actions'].map((name) => [name, 'github-actions']),
]);
const mistakesOf = function* (item, ecosystem, directories) {
    if (ecosystem === undefined)
        yield 'without `package-ecosystem`';
    const right = MISNAMED.get(ecosystem ?? '');
    if (right !== undefined)
        yield `whose \`package-ecosystem\` is \`${ecosystem}\`: GitHub calls it \`${right}\``;
    if (directories.length === 0)
        yield 'without `directory` or `directories`';
    if (directories.some(({ path, isGlob }) => !isGlob && path.includes('*'))) {
        yield 'with a `*` in `directory`, where it has no meaning: write `directories`';
    }
    const schedule = valueAt(item, 'schedule');
    const interval = schedule?.kind === 'map' ? texts_textOf(valueAt(schedule, 'interval')) : undefined;
    if (interval === undefined) {
        if (valueAt(item, 'multi-ecosystem-group') === undefined)
            yield 'without `schedule.interval`';
    }
    else if (!INTERVALS.has(interval)) {
        yield `whose \`interval\` is none of ${[...INTERVALS].join(', ')}`;
    }
};
const directoriesOf = (item) => {
    const one = texts_textOf(valueAt(item, 'directory'));
    const several = textsOf(valueAt(item, 'directories'));
    return [
        ...(one === undefined ? [] : [{ path: bare(one), isGlob: false }]),
        ...several.map((path) => ({ path: bare(path), isGlob: true })),
    ];
};
const bare = (folder) => {
    const path = folder.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    return path === '.' ? '' : path;
};

;// CONCATENATED MODULE: ./lib/parsers/dependabot.js


/**
 * Reads `.github/dependabot.yml`. Never throws. What is not listed as a mistake is let pass: GitHub adds ecosystems and options.
 * Source: https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference
 */
const parseDependabot = (text, path) => {
    const at = ({ line, column }) => ({ path, startLine: line, startColumn: column });
    const { root, problems: broken } = parseYaml(text);
    if (broken.length > 0)
        return { path, problems: broken.map((one) => ({ message: one.message, location: at(one) })) };
    const start = { line: 1, column: 1 };
    if (root?.kind !== 'map')
        return { path, problems: [{ message: 'holds no `version` and no `updates`', location: at(start) }] };
    const version = valueAt(root, 'version');
    const updates = valueAt(root, 'updates');
    const { entries, problems } = entriesOf(updates, at);
    return {
        path,
        entries,
        problems: [
            ...(version?.kind === 'scalar' && String(version.value) === '2'
                ? []
                : [{ message: 'has no `version: 2`, without which GitHub reads nothing', location: at(version ?? start) }]),
            ...(updates?.kind === 'list' ? [] : [{ message: 'has no list `updates`', location: at(updates ?? start) }]),
            ...problems,
        ],
    };
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/security-updates-off.js
/**
 * What of an entry leaves security updates without effect. `open-pull-requests-limit: 0`, a `target-branch`, a `cooldown` and
 * `ignore` by `update-types` do not: they are about version updates.
 * Source: https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference
 */
const securityUpdatesOff = ({ ecosystem, directories, ignore, allow, }) => {
    const where = `${ecosystem}:/${directories.map(({ path }) => path).join(',/')}`;
    const ignored = ignore.find(coversEverything);
    const first = allow?.[0];
    return [
        ...(ignored === undefined
            ? []
            : [
                {
                    subject: `ignore:${where}`,
                    message: `\`ignore\` of the entry for \`${ecosystem}\` names every version of every dependency, so no security update is made`,
                    fix: 'Take the item out. To pause version updates alone, write `open-pull-requests-limit: 0`.',
                    location: ignored.location,
                },
            ]),
        ...(allow === undefined || first === undefined || !allow.every(({ type }) => type === 'development')
            ? []
            : [
                {
                    subject: `allow:${where}`,
                    message: `\`allow\` of the entry for \`${ecosystem}\` names development dependencies alone, so what runs in production gets no security update`,
                    fix: 'Add `dependency-type: production`, or take `allow` out. To pause version updates alone, write `open-pull-requests-limit: 0`.',
                    location: first.location,
                },
            ]),
    ];
};
const coversEverything = ({ name, versions, updateTypes }) => isAll(name) &&
    updateTypes.length === 0 &&
    (versions.length === 0 || versions.some((range) => EVERY_VERSION.test(range)));
const isAll = (name) => name !== undefined && /^\*+$/.test(name);
const EVERY_VERSION = /^\s*(?:\*|>=?\s*0(?:\.0)*|x)\s*$/;

;// CONCATENATED MODULE: ./lib/checks/dependencies/uncovered.js


/** The needs that no entry of Dependabot's file meets. Without a file there is one fault, however many needs there are. */
const uncoveredIn = (config, needs) => {
    if (needs.length === 0)
        return [];
    if (config === undefined)
        return [noConfig(needs)];
    const { entries } = config;
    if (entries === undefined)
        return [];
    return needs.filter((need) => !entries.some((entry) => meets(entry, need))).map(uncovered);
};
const noConfig = (needs) => ({
    subject: 'no-config',
    message: `\`.github/dependabot.yml\` is not there, so nothing brings security patches in for ${names_of_namesOf([...new Set(needs.map(({ ecosystems }) => ecosystems[0]))])}`,
    fix: `Write \`.github/dependabot.yml\` with \`version: 2\` and an entry for each of: ${needs.slice(0, 5).map(inWords).join(', ')}${needs.length > 5 ? ', …' : ''}.`,
    location: { path: '.github/dependabot.yml', startLine: 1, startColumn: 1 },
});
const uncovered = (need) => ({
    subject: `${need.ecosystems[0]}:/${need.folder}`,
    message: `\`${need.path}\` is in no entry of Dependabot's file: nothing brings security patches in for it`,
    fix: `Add an entry to \`.github/dependabot.yml\`: ${inWords(need)}.`,
    location: { path: need.path, startLine: 1, startColumn: 1 },
});
const inWords = ({ ecosystems, folder }) => `\`${ecosystems[0]}\` in \`/${folder}\``;
const meets = (entry, need) => need.ecosystems.includes(entry.ecosystem) &&
    foldersThatServe(need).some((folder) => entry.directories.some(({ path, isGlob }) => path === folder || (isGlob && matchesFolder(folder, path))));
/**
 * Workflows are found from the root and from their own folder; requirements also from the folder above.
 * Source: https://github.com/dependabot/dependabot-core (`file_fetcher.rb` of github_actions and python)
 */
const foldersThatServe = ({ ecosystems, folder, path }) => {
    if (ecosystems[0] === 'github-actions')
        return ['', '.github/workflows'];
    const above = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    return /\.(?:txt|in)$/.test(path) && folder !== '' ? [folder, above] : [folder];
};
/** What ends in two stars means the folder in front of them too. */
const matchesFolder = (folder, glob) => {
    const [, above] = /^(?:(.*)\/)?\*\*(?:\/\*)?$/.exec(glob) ?? [];
    const isAllBelow = above !== undefined || /^\*\*(?:\/\*)?$/.test(glob);
    return ((isAllBelow && folder === (above ?? '')) ||
        glob === '**' ||
        (folder !== '' && matchesPath(pathPattern(`/${glob}`), folder)));
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/update-needs.js
/**
 * Which `package-ecosystem` reads which format: pnpm and yarn are `npm`, Poetry and Pipenv are `pip`, uv also reads requirements.
 * Source: https://docs.github.com/en/code-security/reference/supply-chain-security/supported-ecosystems-and-repositories
 */
const ECOSYSTEMS = {
    npm: ['npm'],
    pnpm: ['npm'],
    'yarn-classic': ['npm'],
    'yarn-berry': ['npm'],
    bun: ['bun'],
    requirements: ['pip', 'uv'],
    poetry: ['pip'],
    uv: ['uv'],
    pdm: ['pip', 'uv'],
    pipenv: ['pip'],
    pylock: ['pip', 'uv'],
};
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** A step or job that takes an action or workflow of another repository. */
const FOREIGN_ACTION = /^[ \t-]*uses:[ \t]*["']?(?!\.{1,2}\/)[\w.-]+\/[\w./-]+@/m;
/** What the tree uses, one need for each ecosystem and folder. A manifest that installs nothing needs nothing. */
const updateNeedsOf = async ({ manifests, paths, read }) => {
    const needs = new Map();
    for (const { path, format, packages, unlocked } of manifests) {
        if (packages.length + unlocked.length === 0)
            continue;
        const need = { ecosystems: ECOSYSTEMS[format], folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))), path };
        const key = `${need.ecosystems[0]}:/${need.folder}`;
        if (!needs.has(key))
            needs.set(key, need);
    }
    return [...needs.values(), ...(await actionsOf(paths, read))];
};
const actionsOf = async (paths, read) => {
    for (const path of paths.filter((one) => WORKFLOW.test(one))) {
        if (FOREIGN_ACTION.test((await read(path)) ?? ''))
            return [{ ecosystems: ['github-actions'], folder: '', path }];
    }
    return [];
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/updates.js




const NO_FAULTS = { uncovered: [], switchedOff: [], invalid: [] };
const CONFIG_PATHS = ['.github/dependabot.yml', '.github/dependabot.yaml'];
/** Source: https://docs.renovatebot.com/configuration-options/ */
const RENOVATE = /^(?:(?:\.github\/|\.gitlab\/)?renovate\.json[5c]?|\.renovaterc(?:\.json[5c]?)?)$/;
/** What keeps the inventory's packages from being updated by themselves, and what of it was so before the change. */
const updatesOf = async (after, before) => {
    const now = await faultsOf(after);
    const then = before === undefined ? NO_FAULTS : await faultsOf(before);
    return {
        uncovered: withoutThose(then.uncovered, now.uncovered),
        switchedOff: withoutThose(then.switchedOff, now.switchedOff),
        invalid: withoutThose(then.invalid, now.invalid),
    };
};
const withoutThose = (then, now) => {
    const known = new Set(then.map(({ subject }) => subject));
    return now.map((fault) => known.has(fault.subject) ? { ...fault, neverBlocks: 'It was so before this change.' } : fault);
};
const faultsOf = async (inventory) => {
    const config = await dependabotOf(inventory);
    const hasRenovate = await usesRenovate(inventory);
    const needs = hasRenovate ? [] : await updateNeedsOf(inventory);
    return {
        uncovered: uncoveredIn(config, needs),
        switchedOff: (config?.entries ?? []).flatMap(securityUpdatesOff),
        invalid: (config?.problems ?? []).map(({ message, location }) => ({
            subject: message,
            message: `\`${location.path}\` ${message}`,
            fix: 'Write the entry as GitHub reads it: `package-ecosystem`, `directory` and `schedule.interval`, under `version: 2`.',
            location,
        })),
    };
};
const dependabotOf = async ({ paths, read }) => {
    const path = CONFIG_PATHS.find((one) => paths.includes(one));
    const text = path === undefined ? undefined : await read(path);
    return path === undefined || text === undefined ? undefined : parseDependabot(text, path);
};
const usesRenovate = async ({ paths, read }) => {
    if (paths.some((path) => RENOVATE.test(path)))
        return true;
    return paths.includes('package.json') && /"renovate"\s*:\s*\{/.test((await read('package.json')) ?? '');
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/what-was-there.js

/**
 * What the change did not bring in. A manifest that is new is compared with those that are gone: it may have been moved. Without a
 * state before, everything is new.
 */
const whatWasThere = (before, after) => {
    const known = new Map((before ?? []).map((manifest) => [what_was_there_keyOf(manifest), manifest]));
    const still = new Set(after.map(what_was_there_keyOf));
    const gone = (before ?? []).filter((manifest) => !still.has(what_was_there_keyOf(manifest)));
    const widest = new Map();
    const scopesOf = (manifest) => {
        const scopes = widest.get(manifest) ?? scopesByVersion(manifest);
        widest.set(manifest, scopes);
        return scopes;
    };
    const ancestorsOf = (manifest) => {
        const same = known.get(what_was_there_keyOf(manifest));
        return same === undefined ? gone.filter(({ ecosystem }) => ecosystem === manifest.ecosystem) : [same];
    };
    return {
        had: (manifest, installed) => ancestorsOf(manifest).some((one) => {
            const scope = scopesOf(one).get(versionOf(installed));
            return scope === 'production' || scope === installed.scope;
        }),
        wasUnlocked: (manifest) => {
            const same = known.get(what_was_there_keyOf(manifest));
            return same !== undefined && same.lockfile === undefined && same.unlocked.length > 0;
        },
        wasUnlockedDependency: (manifest, name) => known.get(what_was_there_keyOf(manifest))?.unlocked.some((one) => one.name === name) === true,
    };
};
/** An npm and a Python manifest never share a path, but a lockfile that stands alone may share one with a manifest to come. */
const what_was_there_keyOf = ({ ecosystem, path }) => `${ecosystem}\0${path}`;
const scopesByVersion = ({ packages }) => {
    const scopes = new Map();
    for (const one of packages) {
        if (scopes.get(versionOf(one)) !== 'production')
            scopes.set(versionOf(one), one.scope);
    }
    return scopes;
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/collect.js










/** Takes the inventory of the tree, asks the engines about it, and compares with the tree before the change. */
const collect = async (ports, policy) => {
    const { files, filesBefore, advisoryEngines, pathMatches } = ports;
    const inventory = await takeInventory(files, policy.dependencies, pathMatches);
    const { manifests } = inventory;
    if (manifests.length === 0)
        return nothingFound(inventory.shortfalls, inventory.notes);
    const before = filesBefore && (await takeInventory(filesBefore, policy.dependencies, pathMatches));
    const asked = await askEngines(advisoryEngines, manifests, policy.dependencies.engine);
    const looked = join(manifests, asked, policy.dependencies.engine);
    const there = whatWasThere(before?.manifests, manifests);
    const missingEngine = missingEngineOf(ports, policy, manifests, asked);
    const shortfall = shortfallOf(looked, inventory.shortfalls);
    return {
        status: 'ready',
        facts: {
            affected: affectedOf(looked, there, policy.dependencies),
            licences: licencesOf(looked),
            unlocked: unlockedOf(manifests, there),
            ...(missingEngine === undefined ? {} : { missingEngine }),
            updates: ports.belowRoot === true ? NO_FAULTS : await updatesOf(inventory, before),
        },
        coverage: coverageOf(looked, asked, policy.dependencies.engine, inventory),
        ...(shortfall === undefined ? {} : { shortfall }),
        tables: [manifestTable(looked)],
    };
};
const nothingFound = (shortfalls, notes) => {
    const none = `No manifest of Node or Python packages was found${notes.length === 0 ? '' : `; ${notes.join('; ')}`}.`;
    return shortfalls.length === 0
        ? { status: 'not-applicable', reason: none }
        : {
            status: 'unavailable',
            cause: 'could-not-look',
            reason: [none, ...shortfalls].join(' '),
            coverage: [{ what: 'manifests', examined: 0 }],
        };
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/dependabot-security-updates-off/rule.js
/* harmony default export */ const rule = ({
    meta: {
        title: 'Dependabot entry that makes no security updates',
        severity: 'high',
        confidence: 'medium',
        remediation: 'Take the item out; to pause version updates alone, write `open-pull-requests-limit: 0`.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference',
        ],
        covers: ['001-12'],
    },
    *check({ updates }) {
        yield* updates.switchedOff;
    },
});

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/dependency-not-in-lockfile/rule.js
/* harmony default export */ const dependency_not_in_lockfile_rule = ({
    meta: {
        title: 'Dependency that the lockfile does not know',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Run the package manager once more and commit the lockfile together with the manifest.',
        since: '0.1.0',
        references: ['https://docs.npmjs.com/cli/v11/commands/npm-ci', 'https://docs.astral.sh/uv/concepts/projects/sync/'],
        covers: ['001-11'],
    },
    *check({ unlocked }) {
        for (const { manifest, dependencies } of unlocked) {
            if (manifest.lockfile === undefined)
                continue;
            for (const { name, wanted, location, neverBlocks } of dependencies) {
                yield {
                    message: `\`${name}\`${wanted === '' ? '' : ` (${clipped(wanted)})`} is not in \`${manifest.lockfile}\`: the lockfile is older than the manifest`,
                    subject: `${manifest.ecosystem}:${name}`,
                    location,
                    ...(neverBlocks === undefined ? {} : { neverBlocks }),
                };
            }
        }
    },
});
const clipped = (text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/ecosystem-without-dependabot/rule.js
/* harmony default export */ const ecosystem_without_dependabot_rule = ({
    meta: {
        title: 'Packages that nothing keeps up to date',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Add an entry for the ecosystem and folder to `.github/dependabot.yml`.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference',
            'https://docs.github.com/en/code-security/reference/supply-chain-security/supported-ecosystems-and-repositories',
            'https://docs.renovatebot.com/configuration-options/',
        ],
        covers: ['001-12'],
    },
    *check({ updates }) {
        yield* updates.uncovered;
    },
});

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/invalid-dependabot-config/rule.js
/* harmony default export */ const invalid_dependabot_config_rule = ({
    meta: {
        title: 'Dependabot file that GitHub refuses or does not follow',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Write each entry with `package-ecosystem`, `directory` and `schedule.interval`, under `version: 2`.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference',
        ],
        covers: ['001-12'],
    },
    *check({ updates }) {
        yield* updates.invalid;
    },
});

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/known-vulnerability/fix.js
/** What to do about it: the upgrade of the direct dependency where it is known, else the lowest version with the fix. */
const fixOf = ({ installed, vulnerability: { fixedIn, upgrade, advisory } }) => {
    const page = `See ${advisory.url}.`;
    const fixed = lowestAbove(installed.version, fixedIn);
    const [direct] = installed.via;
    const isDirect = installed.via.length < 2 || direct === undefined;
    if (upgrade !== undefined && upgrade !== `${installed.name}@${fixed}`) {
        return `Upgrade to \`${upgrade}\`, which brings a version of \`${installed.name}\` with the fix. ${page}`;
    }
    if (fixed === undefined) {
        return `No fixed version is known: take \`${installed.name}\` out, or accept it for a while with an exception. ${page}`;
    }
    return isDirect
        ? `Upgrade \`${installed.name}\` to ${fixed} or later. ${page}`
        : `Bring \`${installed.name}\` to ${fixed} or later: refresh the lockfile, or upgrade \`${fix_nameOf(direct)}\`. ${page}`;
};
const fix_nameOf = (version) => version.slice(0, Math.max(1, version.lastIndexOf('@')));
/** The lowest version above the one in use; where none is above it, the highest there is. Numbers count, whatever follows them does not. */
const lowestAbove = (version, fixedIn) => fixedIn.find((one) => compareNumbers(one, version) > 0) ?? fixedIn.at(-1);
const compareNumbers = (a, b) => {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    const at = left.findIndex((part, index) => part !== (right[index] ?? 0));
    return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
};
const numbersOf = (version) => {
    const parts = (/^[v=]?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '').split('.').map(Number);
    return [...parts, 0, 0, 0].slice(0, 4);
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/known-vulnerability/grouped.js


/** A package that is itself the attack is another rule's matter. */
const isVulnerable = ({ vulnerability }) => !vulnerability.advisory.malicious;
/** Names the package and the advisory; never a version, so that an exception outlives an upgrade that does not help. */
const subjectOf = ({ manifest, installed, vulnerability }) => `${manifest.ecosystem}:${installed.name} ${vulnerability.advisory.id}`;
const perPackageAndAdvisory = (affected) => {
    const groups = new Map();
    for (const one of affected) {
        const key = `${one.installed.location.path}\0${subjectOf(one)}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()].flatMap((group) => {
        const sorted = group.sort(worstFirst);
        const [worst] = sorted;
        return worst === undefined
            ? []
            : [{ worst, versions: [...new Set(sorted.map(({ installed }) => versionOf(installed)))] }];
    });
};
const worstFirst = (a, b) => Number(a.neverBlocks !== undefined) - Number(b.neverBlocks !== undefined) ||
    (0,model_severity/* compareSeverity */.zK)(b.vulnerability.advisory.severity ?? 'high', a.vulnerability.advisory.severity ?? 'high') ||
    a.installed.location.startLine - b.installed.location.startLine;

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/known-vulnerability/words.js
const SUMMARY_LENGTH = 100;
/** The advisory's name and what it is about. */
const called = ({ id, summary, severity }) => {
    const rated = severity === undefined ? ', which nobody rated' : '';
    const clipped = summary.length > SUMMARY_LENGTH ? `${summary.slice(0, SUMMARY_LENGTH - 1).trimEnd()}…` : summary;
    return clipped === '' ? `${id}${rated}` : `${id}${rated} (${clipped})`;
};
/** The other versions of the same package that have it too. */
const otherVersions = ([, ...others]) => others.length === 0
    ? ''
    : ` and ${others.length === 1 ? `\`${others[0]}\`` : `${others.length} other versions`} in the same file`;

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/known-vulnerability/rule.js




/* harmony default export */ const known_vulnerability_rule = ({
    meta: {
        title: 'Package version with a known vulnerability',
        severity: 'high',
        confidence: 'high',
        remediation: 'Upgrade to a version that has the fix, or take the package out.',
        since: '0.1.0',
        references: ['https://osv.dev', 'https://docs.snyk.io/developer-tools/snyk-cli/commands/test'],
        covers: ['001-11'],
    },
    *check({ affected }) {
        for (const { worst, versions } of perPackageAndAdvisory(affected.filter(isVulnerable))) {
            const { installed, vulnerability, neverBlocks } = worst;
            const { advisory } = vulnerability;
            yield {
                message: `\`${versionOf(installed)}\`${otherVersions(versions)} has ${called(advisory)}${byWayOf(installed)}`,
                subject: subjectOf(worst),
                location: installed.location,
                severity: advisory.severity ?? 'high',
                fix: fixOf(worst),
                ...(neverBlocks === undefined ? {} : { neverBlocks }),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/malicious-package/rule.js

/* harmony default export */ const malicious_package_rule = ({
    meta: {
        title: 'Package that is itself an attack',
        severity: 'critical',
        confidence: 'high',
        remediation: 'Take the package out and rotate every secret that a machine which installed it could read.',
        since: '0.1.0',
        references: ['https://github.com/ossf/malicious-packages', 'https://google.github.io/osv.dev/data/'],
        covers: ['001-11'],
    },
    *check({ affected }) {
        for (const { manifest, installed, vulnerability } of affected) {
            const { advisory } = vulnerability;
            if (!advisory.malicious)
                continue;
            yield {
                message: `\`${versionOf(installed)}\` is malicious by ${advisory.id}${byWayOf(installed)}`,
                subject: `${manifest.ecosystem}:${installed.name} ${advisory.id}`,
                location: installed.location,
                fix: rule_fixOf(installed, advisory),
            };
        }
    },
});
const rule_fixOf = ({ name, via }, { url }) => {
    const [direct] = via;
    const whose = via.length < 2 || direct === undefined
        ? ''
        : ` together with \`${direct}\`, or pin a version of that one without it`;
    return `Take \`${name}\` out${whose}. Whatever installed it ran it: rotate what that machine could read, CI secrets too. See ${url}.`;
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/manifest-without-lockfile/rule.js
/* harmony default export */ const manifest_without_lockfile_rule = ({
    meta: {
        title: 'Manifest without a lockfile',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Commit the lockfile that the package manager writes, or pin every line with `==`.',
        since: '0.1.0',
        references: [
            'https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json',
            'https://pip.pypa.io/en/stable/topics/repeatable-installs/',
        ],
        covers: ['001-11'],
    },
    *check({ unlocked }) {
        for (const { manifest, dependencies, neverBlocks } of unlocked) {
            if (manifest.lockfile !== undefined)
                continue;
            const [first] = dependencies;
            const count = dependencies.length;
            yield {
                message: `\`${manifest.path}\` is not locked: which version of ${rule_named(first?.name, count)} is installed cannot be told, so it cannot be looked up`,
                subject: `${manifest.ecosystem}:lockfile`,
                location: { path: manifest.path, startLine: 1, startColumn: 1 },
                fix: FIX[manifest.ecosystem],
                ...(neverBlocks === undefined ? {} : { neverBlocks }),
            };
        }
    },
});
const rule_named = (first, count) => count === 1 ? `\`${first}\`` : `\`${first}\` and ${count - 1} more`;
const FIX = {
    npm: 'Run `npm install --package-lock-only` (or your package manager) and commit the lockfile; in CI install with `npm ci`.',
    PyPI: 'Write the direct dependencies to a `.in` file and run `uv pip compile` or `pip-compile`, or use a manager with a lockfile; commit what it writes.',
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/objectionable-licence/rule.js

/* harmony default export */ const objectionable_licence_rule = ({
    meta: {
        title: 'Licence that the team objects to in Snyk',
        severity: 'low',
        confidence: 'medium',
        remediation: 'Replace the package, or allow its licence in the policy that you keep in Snyk.',
        since: '0.1.0',
        references: ['https://docs.snyk.io/manage-risk/policies/license-policies'],
        covers: ['001-11'],
    },
    *check({ licences }) {
        for (const { manifest, installed, licence } of licences) {
            yield {
                message: `\`${versionOf(installed)}\` is under ${licence.licence}, which the licence policy in Snyk rates ${licence.severity}${byWayOf(installed)}`,
                subject: `${manifest.ecosystem}:${installed.name} licence:${licence.licence}`,
                location: installed.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/required-engine-missing/rule.js
/* harmony default export */ const required_engine_missing_rule = ({
    meta: {
        title: 'Branch without the Snyk answer that the policy demands',
        severity: 'high',
        confidence: 'high',
        remediation: 'Give the run a Snyk token that works, or take the branch out of `snyk-required-on`.',
        since: '0.1.0',
        references: [
            'https://docs.snyk.io/developer-tools/snyk-ci-cd-integrations/github-actions-for-snyk-setup-and-checking-for-vulnerabilities',
        ],
        covers: ['001-11'],
    },
    *check({ missingEngine }) {
        if (missingEngine === undefined)
            return;
        const { branch, reason, location } = missingEngine;
        yield {
            message: `\`${branch}\` is a branch on which the policy demands Snyk, and Snyk did not look at everything: ${reason}`,
            subject: `branch:${branch}`,
            location,
        };
    },
});

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules.generated.js
// Generated by `npm run generate` from the folders beside it.









const rules = {
    'dependabot-security-updates-off': rule,
    'dependency-not-in-lockfile': dependency_not_in_lockfile_rule,
    'ecosystem-without-dependabot': ecosystem_without_dependabot_rule,
    'invalid-dependabot-config': invalid_dependabot_config_rule,
    'known-vulnerability': known_vulnerability_rule,
    'malicious-package': malicious_package_rule,
    'manifest-without-lockfile': manifest_without_lockfile_rule,
    'objectionable-licence': objectionable_licence_rule,
    'required-engine-missing': required_engine_missing_rule,
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/check.js


/* harmony default export */ const check = ({ title: 'Dependencies', collect: collect, rules: rules });

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/grouped.js
/** Items by key, each key's in their order. (`Map.groupBy` came with Node 21.) */
const grouped_groupedBy = (items, keyOf) => {
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

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/rejection.js
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

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/declarations.js


/** Every place that gives a name, Dashboard-managed groups included, and the services it reaches. */
const declarationsOf = (services, envGroups, links, policy) => {
    const linksByHolder = grouped_groupedBy(links, ({ group, dashboard }) => group ?? dashboard);
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

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/links.js

/** Every `fromGroup`, resolved as Render does: a group of an environment is seen by that environment's services alone. */
const linksOf = (services, envGroups, { envGroups: declared }) => {
    const groupsByName = grouped_groupedBy(envGroups, ({ name }) => name);
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
            ...env_graph_counted(given),
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
const env_graph_counted = (given) => firstEdges(given).map(({ from, to }) => {
    const names = new Set(given.filter((other) => other.from === from && other.to === to).map(({ name }) => name)).size;
    return { from, to, label: names === 1 ? '1 name' : `${names} names` };
});

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/declaration.js
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

;// CONCATENATED MODULE: ./lib/checks/env-groups/facts.js


/** Whether the policy names it as a secret, or its name says so. */
const isSecret = ({ key, kindOfName }, { declaredSecrets }) => kindOfName === 'secret' || kindOfName === 'maybe-secret' || (key !== undefined && declaredSecrets.has(key));
/** The words of a subject: `service:api env:JWT_SECRET`, with the environment in front where there is one. */
const facts_subjectOf = ({ kind, name, scope }, ...further) => [...(scope.length === 0 ? [] : [`environment:${scope.join('/')}`]), `${kind}:${name}`, ...further].join(' ');
/** How a message calls it: service `api`, env group `payments`. */
const facts_called = ({ kind, name }) => `${kind === 'service' ? 'service' : 'env group'} \`${name}\``;
const isSameScope = (a, b) => a.length === b.length && a.every((part, i) => part === b[i]);

;// CONCATENATED MODULE: ./lib/checks/env-groups/lacks.js


/** Which requirements are not met, and by which service of the Blueprints. A literal value does not meet one. */
const lacksOf = (requirements, services, declarations) => {
    const declarationsByName = grouped_groupedBy(declarations, ({ name }) => name);
    const servicesByName = grouped_groupedBy(services, ({ name }) => name);
    return requirements.flatMap((requirement) => {
        const places = declarationsByName.get(requirement.name) ?? [];
        if (requirement.service === undefined)
            return lackOfAny(requirement, places);
        const wanting = servicesByName.get(requirement.service.blueprintName) ?? [];
        if (wanting.length === 0)
            return [{ requirement, reaching: [], elsewhere: places }];
        const placesByService = grouped_groupedBy(places.flatMap((place) => place.services.map((service) => ({ place, service }))), ({ service }) => service);
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
            names_table_listed(given.map(({ location }) => `${location.path}:${location.startLine}`)) || 'nowhere',
            names_table_listed(given.map(({ form }) => form)),
            names_table_listed(given.flatMap(({ services }) => services.map((service) => service.name))),
        ];
    }),
});
const names_table_listed = (words) => [...new Set(words)].join(', ');

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
const secret_files_AT_ONCE = 32;
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
    for (let start = 0; start < sources.length; start += secret_files_AT_ONCE) {
        const batch = sources.slice(start, start + secret_files_AT_ONCE);
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
const collect_collect = async ({ files, blueprints: repository }, policy) => {
    const read = await repository.read(policy.blueprints);
    const { candidates, blueprints, unreadable, otherFiles, shortfalls } = read;
    const expected = candidates - otherFiles.length;
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
        servicesByName: grouped_groupedBy(services, ({ name }) => name),
        envGroups,
        databases: blueprints.flatMap((blueprint) => blueprint.databases),
        links,
        linksByService: grouped_groupedBy(links, ({ service }) => service),
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
const collect_NAMED = 3;
const notJudged = (paths) => {
    const named = paths.slice(0, collect_NAMED).join(', ');
    const more = paths.length > collect_NAMED ? ` and ${paths.length - collect_NAMED} more` : '';
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

/* harmony default export */ const divergent_generated_secret_rule = ({
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
                        subject: facts_subjectOf(service, `env:${item.key}`),
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
                    message: `\`${item.key}\` of ${facts_called(holder)} has an empty value, which a sync puts over the one in the Dashboard`,
                    subject: facts_subjectOf(holder, `env:${item.key}`),
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
                subject: facts_subjectOf(group, 'sync:false'),
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
                        message: `\`${item.key ?? 'a variable without key'}\` of ${facts_called(holder)} has ${KINDS[literal.shape] ?? 'a secret'} written as its ${field}`,
                        subject: facts_subjectOf(holder, `env:${item.key ?? ''}`),
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
                    subject: facts_subjectOf(service, `env:${item.key}`, `env-group:${name}`),
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
                    message: `\`${item.key}\` of ${facts_called(holder)} has a placeholder, which Render takes as it stands and a sync puts over the value in the Dashboard`,
                    subject: facts_subjectOf(holder, `env:${item.key}`),
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
                    message: `\`${name ?? `#${index + 1}`}\` of ${facts_called(holder)} ${rejection}: Render refuses the Blueprint`,
                    subject: facts_subjectOf(holder, `env:${name ?? `#${index + 1}`}`),
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
                    ? facts_subjectOf(service, `env:${name}`)
                    : `${by && `service:${requirement.service?.blueprintName} `}env:${name}`,
                location: service?.location ?? requirement.location,
                fix: undeclared_required_secret_rule_fixOf(lack),
            };
        }
    },
});
/** Whether a Blueprint that could not be read may hold what seems to be missing. */
const isUncertain = ({ service }, { isComplete, linksByService }) => !isComplete &&
    (service === undefined ||
        (linksByService.get(service) ?? []).some(({ group, dashboard }) => (group ?? dashboard) === undefined));
const undeclared_required_secret_rule_fixOf = ({ requirement, reaching, elsewhere }) => {
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
                subject: facts_subjectOf(service, `env-group:${name}`),
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
                    subject: facts_subjectOf(service, `env:${key}`, `${kind}:${target.name}`),
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
                    subject: facts_subjectOf(service, `env:${key}`, `from:${name}`, `env:${envVarKey}`),
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
                for (const { name, isSecretName } of rule_namesOf(link, facts)) {
                    const first = givers.get(name);
                    if (first === undefined)
                        givers.set(name, link.name);
                    if (first === undefined || first === link.name || own.has(name))
                        continue;
                    yield {
                        message: `\`${name}\` comes to service \`${service.name}\` from the env groups \`${first}\` and \`${link.name}\`: which one wins is not stable`,
                        subject: facts_subjectOf(service, `env:${name}`, `env-group:${link.name}`),
                        location: link.location,
                        ...(isSecretName ? { severity: 'medium' } : {}),
                    };
                }
            }
        }
    },
});
const rule_namesOf = ({ group, dashboard }, facts) => [
    ...(group?.envVars ?? []).flatMap((item) => item.key === undefined ? [] : [{ name: item.key, isSecretName: isSecret(item, facts) }]),
    ...(dashboard?.holds ?? []).map(({ name }) => ({ name, isSecretName: true })),
];

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules.generated.js
// Generated by `npm run generate` from the folders beside it.














const rules_generated_rules = {
    'divergent-generated-secret': divergent_generated_secret_rule,
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


/* harmony default export */ const env_groups_check = ({ title: 'Env groups of Render', collect: collect_collect, rules: rules_generated_rules });

;// CONCATENATED MODULE: ./lib/parsers/github-workflow/steps.js

const stepsOf = (node, at, defaultShell) => (node?.kind === 'list' ? node.items : [])
    .filter((item) => item.kind === 'map')
    .map((step) => {
    const uses = writtenAt(step, 'uses', at);
    const run = writtenAt(step, 'run', at);
    const shell = writtenAt(step, 'shell', at)?.text ?? defaultShell;
    return {
        location: at(step),
        ...controlOf(step, at),
        ...(uses === undefined ? {} : { uses }),
        ...(run === undefined ? {} : { run }),
        ...(shell === undefined ? {} : { shell }),
    };
});
/** What decides whether a job or step runs, and whether its failure counts. */
const controlOf = (map, at) => {
    const condition = writtenAt(map, 'if', at);
    const tolerated = valueAt(map, 'continue-on-error');
    const isOff = tolerated === undefined || (tolerated.kind === 'scalar' && tolerated.source.trim() === 'false');
    return { ...(condition === undefined ? {} : { condition }), ...(isOff ? {} : { continueOnError: at(tolerated) }) };
};
const writtenAt = (map, key, at) => {
    const node = valueAt(map, key);
    return node?.kind === 'scalar' && node.value !== null ? { text: String(node.value), location: at(node) } : undefined;
};
/** The shell that `defaults.run.shell` of a workflow or job names. */
const defaultShellOf = (map, at) => {
    const defaults = valueAt(map, 'defaults');
    const run = defaults?.kind === 'map' ? valueAt(defaults, 'run') : undefined;
    return run?.kind === 'map' ? writtenAt(run, 'shell', at)?.text : undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/github-workflow/triggers.js


/** The events under `on`, in each of the forms it may be written: a word, a list of words, a mapping. */
const triggersOf = (on, at) => {
    if (on === undefined)
        return [];
    if (on.kind === 'scalar')
        return [{ event: String(on.value), location: at(on), crons: [] }];
    if (on.kind === 'list')
        return on.items.flatMap((item) => (item.kind === 'scalar' ? triggersOf(item, at) : []));
    return on.entries.map((entry) => ({
        event: entry.key,
        location: at(entry),
        crons: cronsOf(entry.value, at),
        ...(entry.value.kind === 'map' ? filtersOf(entry.value, at) : {}),
    }));
};
const filtersOf = (map, at) => {
    const paths = entryAt(map, 'paths') ?? entryAt(map, 'paths-ignore');
    return {
        ...wordsAt(map, 'branches', 'branches'),
        ...wordsAt(map, 'branches-ignore', 'branchesIgnore'),
        ...wordsAt(map, 'tags', 'tags'),
        ...wordsAt(map, 'tags-ignore', 'tagsIgnore'),
        ...wordsAt(map, 'types', 'types'),
        ...(paths === undefined ? {} : { pathFilter: at(paths) }),
    };
};
const wordsAt = (map, key, name) => {
    const node = valueAt(map, key);
    if (node === undefined)
        return {};
    const items = node.kind === 'list' ? node.items : [node];
    const words = items.flatMap((item) => (item.kind === 'scalar' && item.value !== null ? [String(item.value)] : []));
    return { [name]: words };
};
const cronsOf = (node, at) => (node.kind === 'list' ? node.items : []).flatMap((item) => {
    const cron = item.kind === 'map' ? writtenAt(item, 'cron', at) : undefined;
    return cron === undefined ? [] : [cron];
});

;// CONCATENATED MODULE: ./lib/parsers/github-workflow/parse-workflow.js



/**
 * Reads a file of `.github/workflows`. Never throws; what it does not know is no problem.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
const parseWorkflow = (text, path) => {
    const at = placed(path);
    const { root, problems } = parseYaml(text);
    const told = problems.map((problem) => ({ message: problem.message, location: at(problem) }));
    if (root?.kind !== 'map') {
        const nothing = { message: 'no mapping with `on` and `jobs`', location: at({ line: 1, column: 1 }) };
        return { problems: told.length > 0 ? told : [nothing] };
    }
    return {
        workflow: {
            path,
            location: at(entryAt(root, 'on') ?? root),
            triggers: triggersOf(valueAt(root, 'on'), at),
            jobs: jobsOf(valueAt(root, 'jobs'), at, defaultShellOf(root, at)),
        },
        problems: told,
    };
};
/** What a local action is: its steps where it is a composite one. Undefined for a file that says neither. */
const parseAction = (text, path) => {
    const at = placed(path);
    const { root } = parseYaml(text);
    if (root?.kind !== 'map')
        return undefined;
    const runs = valueAt(root, 'runs');
    if (runs?.kind !== 'map')
        return undefined;
    return { name: writtenAt(root, 'name', at)?.text ?? '', steps: stepsOf(valueAt(runs, 'steps'), at) };
};
const placed = (path) => ({ line, column }) => ({ path, startLine: line, startColumn: column });
const jobsOf = (node, at, shell) => (node?.kind === 'map' ? node.entries : []).flatMap((entry) => {
    if (entry.value.kind !== 'map')
        return [];
    const needs = valueAt(entry.value, 'needs');
    const uses = writtenAt(entry.value, 'uses', at);
    return [
        {
            id: entry.key,
            location: at(entry),
            ...controlOf(entry.value, at),
            ...(needs === undefined ? {} : { needs: at(needs) }),
            ...(uses === undefined ? {} : { uses }),
            steps: stepsOf(valueAt(entry.value, 'steps'), at, defaultShellOf(entry.value, at) ?? shell),
        },
    ];
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/facts.js
/** The events on which a change reaches the default branch. */
const WAYS_IN = ['push', 'pull_request', 'merge_group'];
/** Nothing stands between the event and a verdict that counts. */
const isSound = ({ filter, conditions, tolerated }) => filter === undefined && conditions.length === 0 && tolerated.length === 0;
/** The runs worth complaining about: those of ways in that no sound run guards, each place once. */
const doubtfulRuns = ({ waysIn }) => {
    const places = new Map();
    for (const { event, runs } of waysIn) {
        if (runs.some(isSound))
            continue;
        for (const run of runs) {
            const key = JSON.stringify([run.workflow, run.job, run.location, run.filter, run.conditions]);
            places.set(key, { ...run, events: [...(places.get(key)?.events ?? []), event] });
        }
    }
    return [...places.values()];
};
/** `push`, `pull_request` and `merge_group`, in words. */
const eventsOf = ({ events }) => {
    const words = events.map((event) => `\`${event}\``);
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
};
/** `workflow:gate.yml job:aduana`, for subjects. */
const pipeline_facts_subjectOf = ({ workflow, job }, ...further) => [`workflow:${workflow.replace(/^.*\//, '')}`, `job:${job}`, ...further].join(' ');

;// CONCATENATED MODULE: ./lib/checks/pipeline/find-gate.js
/** The Action by whatever owner, so that a mirror counts, and its reusable workflows. */
const ACTION = /^[\w.-]+\/aduana(?:\/\.github\/workflows\/[\w.-]+)?@/i;
/** `aduana check` where a shell looks for a command, with or without a package runner in front. */
const COMMAND = /(?:^|[;&|(\n])[ \t]*(?:\w+=\S* +)*(?:(?:npx|bunx|npm exec|pnpm dlx|pnpm exec|yarn dlx|yarn) +(?:-[\w-]+ +)*)?(?:[\w.-]{0,99}\/){0,9}aduana(?:@[\w.-]+)? +check\b/;
const DEPTH = 4;
/** Every place in a workflow that runs the gate: through reusable workflows and composite actions of this repository too. */
const gatesIn = (workflow, sources, depth = 0) => depth > DEPTH
    ? []
    : workflow.jobs.flatMap((job) => gatesOfJob(workflow, job, sources, depth).map((gate) => underJob(gate, job)));
const gatesOfJob = (workflow, job, sources, depth) => {
    const place = { workflow: workflow.path, job: job.id };
    if (job.uses === undefined)
        return gatesOfSteps(job.steps, place, sources, depth);
    if (ACTION.test(job.uses.text))
        return [{ ...place, location: job.uses.location, conditions: [], tolerated: [] }];
    const called = sources.workflows.get(job.uses.text.replace(/^\.\//, ''));
    if (called === undefined || !job.uses.text.startsWith('./'))
        return [];
    return gatesIn(called, sources, depth + 1).map((gate) => ({ ...gate, ...place }));
};
const gatesOfSteps = (steps, place, sources, depth) => {
    if (depth > DEPTH)
        return [];
    return steps.flatMap((step) => {
        const found = gatesOfStep(step, place, sources, depth);
        return found.map((gate) => ({
            ...gate,
            conditions: [...(step.condition === undefined ? [] : [step.condition]), ...gate.conditions],
            tolerated: [...toleratedBy(step.continueOnError, 'the step is `continue-on-error`'), ...gate.tolerated],
        }));
    });
};
const gatesOfStep = ({ uses, run, shell }, place, sources, depth) => {
    const gateAt = (location, tolerated = []) => [
        { ...place, location, conditions: [], tolerated },
    ];
    if (run !== undefined)
        return COMMAND.test(withoutComments(run.text)) ? gateAt(run.location, swallowedBy(run, shell)) : [];
    if (uses === undefined)
        return [];
    if (ACTION.test(uses.text))
        return gateAt(uses.location);
    if (!uses.text.startsWith('./'))
        return [];
    const action = sources.actions.get(find_gate_folderOf(uses.text));
    if (action === undefined)
        return [];
    return action.isGate ? gateAt(uses.location) : gatesOfSteps(action.steps, place, sources, depth + 1);
};
/** `./.github/actions/gate/` → `.github/actions/gate`; `./` → `.`. */
const find_gate_folderOf = (uses) => uses.replace(/^\.\/+/, '').replace(/\/+$/, '') || '.';
const underJob = (gate, job) => ({
    ...gate,
    conditions: [...(job.condition === undefined ? [] : [job.condition]), ...gate.conditions],
    tolerated: [...toleratedBy(job.continueOnError, 'the job is `continue-on-error`'), ...gate.tolerated],
    ...(job.needs === undefined ? {} : { needs: job.needs }),
});
const toleratedBy = (location, why) => location === undefined ? [] : [{ why, location }];
/** What a shell does with the exit code of the line that runs the gate. */
const swallowedBy = ({ text, location }, shell) => {
    const line = withoutComments(text)
        .replace(/\\\r?\n/g, ' ')
        .split('\n')
        .find((one) => COMMAND.test(one));
    const after = line?.slice(line.search(COMMAND)) ?? '';
    if (/\|\|/.test(after))
        return [{ why: 'the command goes on after `||` when the gate fails', location }];
    // Only a shell that is named `bash` is started with pipefail.
    if (/[^|]\|[^|]/.test(after) && shell !== 'bash' && !/\bpipefail\b/.test(`${text}${shell ?? ''}`)) {
        return [{ why: 'the exit code of a pipe is that of its last command', location }];
    }
    return [];
};
const withoutComments = (shell) => shell.replace(/(^|\s)#.*$/gm, '$1');

;// CONCATENATED MODULE: ./lib/parsers/github-workflow/condition.js
/**
 * What an `if:` comes to on an event, as far as it can be told: `github.event_name`, `always()`, `success()`, `cancelled()` and
 * `failure()` in a run in which nothing failed before. Everything else is unknown. Never throws.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
const conditionOn = (condition, event) => {
    const tokens = tokensOf(condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1'));
    if (tokens === undefined)
        return 'unknown';
    const reading = { tokens, next: 0, event };
    const value = either(reading, 0);
    return reading.next === tokens.length ? truthOf(value) : 'unknown';
};
/** Whether it lets a job run although one that it needs failed or was skipped. */
const runsWhateverHappened = (condition) => /\b(?:always|cancelled)\s*\(/i.test(condition);
const UNKNOWN = { known: false };
const MAX_DEPTH = 50;
const tokensOf = (text) => {
    if (text.length > 2000)
        return undefined;
    const found = text.match(/'(?:[^']|'')*'|&&|\|\||[!=]=|[<>]=?|[!(),]|[\w.*[\]-]+|\S/g) ?? [];
    return found.length === 0 ? undefined : found;
};
const either = (reading, depth) => chain(reading, depth, '||', both);
const both = (reading, depth) => chain(reading, depth, '&&', condition_compared);
const chain = (reading, depth, operator, part) => {
    if (depth > MAX_DEPTH)
        return UNKNOWN;
    const truths = [part(reading, depth)];
    while (reading.tokens[reading.next] === operator) {
        reading.next += 1;
        truths.push(part(reading, depth));
    }
    const [first] = truths;
    if (truths.length === 1 && first !== undefined)
        return first;
    const decisive = operator === '&&' ? 'false' : 'true';
    const all = truths.map(truthOf);
    if (all.includes(decisive))
        return { known: true, value: decisive === 'true' };
    return all.includes('unknown') ? UNKNOWN : { known: true, value: decisive === 'false' };
};
const condition_compared = (reading, depth) => {
    const left = negated(reading, depth);
    const operator = reading.tokens[reading.next];
    if (operator !== '==' && operator !== '!=')
        return left;
    reading.next += 1;
    const right = negated(reading, depth);
    if (!left.known || !right.known)
        return UNKNOWN;
    const same = String(left.value).toLowerCase() === String(right.value).toLowerCase();
    return { known: true, value: (operator === '==') === same };
};
const negated = (reading, depth) => {
    if (reading.tokens[reading.next] !== '!')
        return single(reading, depth);
    reading.next += 1;
    const truth = depth > MAX_DEPTH ? 'unknown' : truthOf(negated(reading, depth + 1));
    return truth === 'unknown' ? UNKNOWN : { known: true, value: truth === 'false' };
};
const single = (reading, depth) => {
    const token = reading.tokens[reading.next];
    reading.next += 1;
    if (token === undefined)
        return UNKNOWN;
    if (token === '(') {
        const inner = either(reading, depth + 1);
        reading.next += 1;
        return inner;
    }
    if (token.startsWith("'"))
        return { known: true, value: token.slice(1, -1).replaceAll("''", "'") };
    if (token === 'true' || token === 'false')
        return { known: true, value: token === 'true' };
    if (token === 'github.event_name')
        return { known: true, value: reading.event };
    return reading.tokens[reading.next] === '(' ? condition_called(token, reading) : UNKNOWN;
};
const STATUS = { always: true, success: true, failure: false, cancelled: false };
const condition_called = (name, reading) => {
    let open = 0;
    const start = reading.next;
    do {
        if (reading.tokens[reading.next] === '(')
            open += 1;
        if (reading.tokens[reading.next] === ')')
            open -= 1;
        reading.next += 1;
    } while (open > 0 && reading.next < reading.tokens.length);
    const status = Object.hasOwn(STATUS, name) ? STATUS[name] : undefined;
    return status === undefined || reading.next !== start + 2 ? UNKNOWN : { known: true, value: status };
};
const truthOf = (value) => {
    if (!value.known)
        return 'unknown';
    return value.value === false || value.value === '' ? 'false' : 'true';
};

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(8374);
;// CONCATENATED MODULE: ./lib/checks/pipeline/branches.js

/** What a default branch is called where nobody says: no file of a repository names it. */
const DEFAULT_BRANCHES = ['main', 'master', '$default-branch'];
/**
 * Whether the filters of a trigger let the default branch through.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
const reachesDefaultBranch = ({ branches, branchesIgnore, tags, tagsIgnore }) => {
    if (branches !== undefined)
        return DEFAULT_BRANCHES.some((branch) => isNamed(branch, branches));
    if (branchesIgnore !== undefined)
        return DEFAULT_BRANCHES.some((branch) => !isNamed(branch, branchesIgnore));
    return tags === undefined && tagsIgnore === undefined;
};
/** The last pattern that says something about the branch wins; `!` takes it out again. */
const isNamed = (branch, patterns) => patterns.reduce((named, pattern) => {
    const isNegative = pattern.startsWith('!');
    const isMatch = matches(branch, isNegative ? pattern.slice(1) : pattern);
    return isMatch ? !isNegative : named;
}, false);
const matches = (branch, pattern) => pattern === branch || (pattern.length <= 250 && picomatch.isMatch(branch, pattern, { nonegate: true, noext: true }));

// EXTERNAL MODULE: ./node_modules/croner/dist/croner.js
var croner = __webpack_require__(5214);
;// CONCATENATED MODULE: ./lib/checks/pipeline/weekly.js

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const YEARS = 2 * 366 * DAY;
/**
 * The longest time between two days on which a cron line runs, in days; undefined for a line that GitHub would not take (it takes
 * five fields, no `@weekly`), or that runs less than twice in two years. Looks at two years from a day that stands here, so that
 * the answer never changes.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
const longestGapInDays = (cron) => {
    const line = readCron(cron);
    if (line === undefined)
        return undefined;
    const days = [];
    for (let from = START; from < START + YEARS;) {
        const next = line.nextRun(new Date(from))?.getTime();
        if (next === undefined)
            break;
        const day = Math.floor(next / DAY);
        days.push(day);
        from = (day + 1) * DAY - 1;
    }
    const gaps = days.slice(1).map((day, i) => day - (days[i] ?? day));
    return gaps.length === 0 ? undefined : Math.max(...gaps);
};
const readCron = (cron) => {
    if (cron.length > 200 || cron.trim().split(/\s+/).length !== 5 || !/^[\w\s*,/-]+$/.test(cron))
        return undefined;
    try {
        return new croner/* Cron */.l4(cron, { paused: true, timezone: 'UTC' });
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./lib/checks/pipeline/gate-runs.js



/** What a pull request needs to be looked at when it is opened and after every push to it. */
const PULL_REQUEST_TYPES = ['opened', 'synchronize', 'reopened'];
const runsOn = (event, gated) => gated.flatMap(({ workflow, gates }) => workflow.triggers
    .filter((trigger) => trigger.event === event && isWholeWayIn(trigger))
    .flatMap((trigger) => gates.flatMap((gate) => runOf(gate, trigger))));
const isWholeWayIn = (trigger) => reachesDefaultBranch(trigger) &&
    (trigger.event !== 'pull_request' || PULL_REQUEST_TYPES.every((type) => trigger.types?.includes(type) ?? true));
const scheduledRuns = (gated) => gated.flatMap(({ workflow, gates }) => workflow.triggers
    .filter(({ event }) => event === 'schedule')
    .flatMap((trigger) => gates.flatMap((gate) => runOf(gate, trigger).map((run) => ({ trigger, run }))))
    .flatMap(({ trigger, run }) => trigger.crons.map((cron) => scheduled(workflow, run, cron.text))));
const scheduled = (workflow, run, cron) => {
    const everyDays = longestGapInDays(cron);
    return {
        ...run,
        cron,
        ...(everyDays === undefined ? {} : { everyDays }),
        sharedWith: workflow.triggers.map(({ event }) => event).filter((event) => !STARTED_BY_ITSELF.includes(event)),
    };
};
const STARTED_BY_ITSELF = ['schedule', 'workflow_dispatch', 'workflow_call'];
/** The run of a gate on an event; none where a condition plainly says that it is for other events. */
const runOf = (gate, trigger) => {
    const truths = gate.conditions.map((condition) => ({
        condition,
        truth: conditionOn(condition.text, trigger.event),
    }));
    if (truths.some(({ truth }) => truth === 'false'))
        return [];
    const unknown = truths
        .filter(({ truth }) => truth === 'unknown')
        .map(({ condition }) => ({ why: 'it stands under an `if` that may be false', location: condition.location }));
    const comesAfter = gate.needs === undefined || gate.conditions.some(({ text }) => runsWhateverHappened(text))
        ? []
        : [
            {
                why: 'its job is skipped when a job it `needs` fails, and a skipped job counts as passed',
                location: gate.needs,
            },
        ];
    const { workflow, job, location, tolerated } = gate;
    return [
        {
            workflow,
            job,
            location,
            tolerated,
            conditions: [...unknown, ...comesAfter],
            ...(trigger.pathFilter === undefined ? {} : { filter: trigger.pathFilter }),
        },
    ];
};

;// CONCATENATED MODULE: ./lib/checks/pipeline/collect.js




const collect_WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const collect_ACTION = /(?:^|\/)action\.ya?ml$/;
const collect_MAX_BYTES = 1024 * 1024;
const pipeline_collect_NAMED = 3;
/** Reads the workflows of the repository and finds out when they run the gate. */
const pipeline_collect_collect = async ({ files }, policy) => {
    const entries = await files.list();
    const paths = entries.filter(({ path }) => collect_WORKFLOW.test(path));
    if (paths.length === 0) {
        return {
            status: 'not-applicable',
            reason: 'There is no file in .github/workflows, so nothing can be said about when the gate runs.',
        };
    }
    const { workflows, unread } = await readWorkflows(files, paths);
    const sources = {
        workflows: new Map(workflows.map((one) => [one.path, one])),
        actions: await collect_actionsOf(files, entries),
    };
    const gated = workflows.map((workflow) => ({ workflow, gates: gatesIn(workflow, sources) }));
    const facts = factsOf(gated, policy, paths[0]?.path ?? '');
    return {
        status: 'ready',
        facts,
        coverage: [{ what: 'workflow files', expected: paths.length, examined: paths.length - unread.length }],
        tables: [waysInTable(facts)],
        ...(unread.length === 0 ? {} : { shortfall: collect_shortfallOf(unread) }),
    };
};
const readWorkflows = async (files, entries) => {
    const read = await Promise.all(entries.map(async ({ path }) => {
        const text = await files.readText(path, collect_MAX_BYTES);
        return text.ok ? parseWorkflow(text.text, path) : { problems: [{ message: text.problem }] };
    }));
    return {
        workflows: read.flatMap((one) => ('workflow' in one && one.workflow ? [one.workflow] : [])),
        unread: entries.map(({ path }) => path).filter((_, i) => (read[i]?.problems.length ?? 1) > 0),
    };
};
/** Local actions by their folder: what a step `uses: ./folder` runs. */
const collect_actionsOf = async (files, entries) => {
    const paths = entries.filter(({ path, kind }) => kind === 'file' && collect_ACTION.test(path)).map(({ path }) => path);
    const known = await Promise.all(paths.map(async (path) => {
        const text = await files.readText(path, collect_MAX_BYTES);
        const action = text.ok ? parseAction(text.text, path) : undefined;
        const folder = find_gate_folderOf(`./${path.replace(collect_ACTION, '')}`);
        return action === undefined ? [] : [[folder, { isGate: action.name === 'Aduana', steps: action.steps }]];
    }));
    return new Map(known.flat());
};
const factsOf = (gated, policy, first) => {
    const places = gated.flatMap(({ gates }) => gates);
    const home = gated.find(({ gates }) => gates.length > 0) ?? gated[0];
    return {
        waysIn: WAYS_IN.map((event) => ({ event, runs: runsOn(event, gated) })),
        scheduled: scheduledRuns(gated),
        places,
        home: home?.workflow.location ?? { path: first, startLine: 1, startColumn: 1 },
        hasPolicy: policy.path !== undefined,
    };
};
const collect_shortfallOf = (unread) => {
    const named = unread.slice(0, pipeline_collect_NAMED).join(', ');
    const more = unread.length > pipeline_collect_NAMED ? ` and ${unread.length - pipeline_collect_NAMED} more` : '';
    return `Workflow files could not be read: ${named}${more}. Mend their YAML: GitHub does not run them either.`;
};
const waysInTable = ({ waysIn, scheduled }) => ({
    title: 'When the gate runs',
    columns: ['event', 'workflow', 'state'],
    rows: [
        ...waysIn.map(({ event, runs }) => {
            const best = runs.find(isSound) ?? runs[0];
            const state = best === undefined ? 'does not run' : isSound(best) ? 'always' : 'not always';
            return [event, best?.workflow ?? '', state];
        }),
        ...(scheduled.length === 0
            ? [['schedule', '', 'does not run']]
            : scheduled.map(({ workflow, cron, everyDays }) => [
                'schedule',
                workflow,
                everyDays === undefined
                    ? `${cron}: GitHub does not take it`
                    : `${cron}: every ${everyDays === 1 ? 'day' : `${everyDays} days`} at least`,
            ])),
    ],
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/conditional-gate/rule.js

/* harmony default export */ const conditional_gate_rule = ({
    meta: {
        title: 'Gate under a condition',
        severity: 'high',
        confidence: 'medium',
        remediation: 'Run the gate in a job of its own, without `if` and without `needs`.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif',
            'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks',
        ],
        covers: ['001-11', '001-13'],
    },
    *check(facts) {
        for (const run of doubtfulRuns(facts)) {
            for (const { why, location } of run.conditions) {
                yield {
                    message: `\`${run.job}\` in \`${run.workflow}\` may not run the gate on ${eventsOf(run)}: ${why}`,
                    subject: pipeline_facts_subjectOf(run),
                    location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/gate-behind-filter/rule.js

/* harmony default export */ const gate_behind_filter_rule = ({
    meta: {
        title: 'Path filter that keeps the gate from running',
        severity: 'high',
        confidence: 'high',
        remediation: 'Take `paths` and `paths-ignore` away from the event: the gate itself looks only at what changed.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushpull_requestpull_request_targetpathspaths-ignore',
            'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks',
        ],
        covers: ['001-13'],
    },
    *check(facts) {
        for (const run of doubtfulRuns(facts)) {
            if (run.filter === undefined)
                continue;
            yield {
                message: `\`${run.workflow}\` runs the gate on ${eventsOf(run)} for some paths only: a change of other files passes unseen`,
                subject: pipeline_facts_subjectOf(run, `event:${run.events.join()}`),
                location: run.filter,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/gate-not-weekly/rule.js

/* harmony default export */ const gate_not_weekly_rule = ({
    meta: {
        title: 'No run of the gate every week',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Run the gate by `schedule` at least once a week, in a workflow file of its own.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule',
        ],
        covers: ['001-14'],
    },
    *check({ scheduled, places, home }) {
        if (places.length === 0)
            return;
        if (scheduled.some((run) => run.everyDays !== undefined && run.everyDays <= WEEK && isSound(run)))
            return;
        const [first] = scheduled;
        yield {
            message: first === undefined
                ? '`schedule` starts no workflow that runs the gate: an advisory published tomorrow is found by nobody until the next change'
                : `\`${first.cron}\` does not run the gate every week: ${rule_reasonOf(first)}`,
            subject: 'event:schedule',
            location: first?.location ?? home,
        };
    },
});
const WEEK = 7;
const rule_reasonOf = ({ everyDays, conditions, tolerated, filter }) => {
    if (everyDays === undefined)
        return 'GitHub takes five fields, and no words such as `@weekly`';
    if (everyDays > WEEK)
        return `up to ${everyDays} days lie between two runs`;
    return [...conditions, ...tolerated][0]?.why ?? (filter === undefined ? 'it is not sure to run' : 'it is filtered');
};

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/tolerated-verdict/rule.js

/* harmony default export */ const tolerated_verdict_rule = ({
    meta: {
        title: 'Verdict of the gate that does not count',
        severity: 'high',
        confidence: 'high',
        remediation: 'Take `continue-on-error`, `||` and unguarded pipes away from the step that runs the gate.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepscontinue-on-error',
        ],
        covers: ['001-11'],
    },
    *check(facts) {
        for (const run of doubtfulRuns(facts)) {
            for (const { why, location } of run.tolerated) {
                yield {
                    message: `\`${run.job}\` in \`${run.workflow}\` stays green on ${eventsOf(run)} whatever the gate says: ${why}`,
                    subject: pipeline_facts_subjectOf(run),
                    location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/way-in-without-gate/rule.js

/* harmony default export */ const way_in_without_gate_rule = ({
    meta: {
        title: 'Way into the default branch on which the gate does not run',
        severity: 'high',
        confidence: 'high',
        remediation: 'Run the gate on `push` to the default branch, on `pull_request` and on `merge_group`.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows',
            'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue#triggering-merge-group-checks-with-github-actions',
        ],
        covers: ['001-11', '001-13'],
    },
    *check({ waysIn, places, home, hasPolicy }) {
        const bare = waysIn.filter(({ runs }) => runs.length === 0).map(({ event }) => event);
        if (places.length === 0) {
            yield {
                message: '`.github/workflows` runs the gate nowhere: nothing that it finds keeps a change from being merged',
                subject: 'gate',
                location: { ...home, startLine: 1, startColumn: 1 },
                severity: hasPolicy ? 'high' : 'low',
                fix: `Add a workflow that runs the gate on ${WAYS_IN.join(', ')}.`,
            };
            return;
        }
        for (const event of bare) {
            yield {
                message: `\`${event}\` starts no workflow that runs the gate: ${WITHOUT[event]}`,
                subject: `event:${event}`,
                location: home,
                severity: event === 'merge_group' ? 'low' : 'high',
                fix: `Add \`${event}\` to the events of the workflow that runs the gate, without a filter that leaves the default branch out.`,
            };
        }
    },
});
const WITHOUT = {
    push: 'what reaches the default branch without a pull request is looked at by nobody',
    pull_request: 'a change is merged before anybody looked',
    merge_group: 'a required check never reports in a merge queue, and what is merged together was only looked at apart',
};

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/weekly-gate-in-shared-file/rule.js

/* harmony default export */ const weekly_gate_in_shared_file_rule = ({
    meta: {
        title: 'Weekly run that shares its file with other events',
        severity: 'low',
        confidence: 'high',
        remediation: 'Give the weekly run a workflow file of its own.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows',
            'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule',
        ],
        covers: ['001-14'],
    },
    *check({ scheduled }) {
        for (const run of scheduled) {
            if (run.sharedWith.length === 0)
                continue;
            yield {
                message: `\`${run.workflow}\` is started by \`schedule\` and by \`${run.sharedWith.join('`, `')}\`: when GitHub switches the schedule off, it switches off the whole file`,
                subject: pipeline_facts_subjectOf(run),
                location: run.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules.generated.js
// Generated by `npm run generate` from the folders beside it.






const pipeline_rules_generated_rules = {
    'conditional-gate': conditional_gate_rule,
    'gate-behind-filter': gate_behind_filter_rule,
    'gate-not-weekly': gate_not_weekly_rule,
    'tolerated-verdict': tolerated_verdict_rule,
    'way-in-without-gate': way_in_without_gate_rule,
    'weekly-gate-in-shared-file': weekly_gate_in_shared_file_rule,
};

;// CONCATENATED MODULE: ./lib/checks/pipeline/check.js


/* harmony default export */ const pipeline_check = ({ title: "The gate's own workflows", collect: pipeline_collect_collect, rules: pipeline_rules_generated_rules });

;// CONCATENATED MODULE: ./lib/checks/policy/collect.js
/** Runs after all other checks: only then is it known which exceptions were of use. */
const policy_collect_collect = async ({ exceptionUse }, policy) => policy.path === undefined
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
const policy_facts_subjectOf = ({ exception }) => `exception:${exception.rule}:${exception.fingerprint ?? exception.path ?? ''}`;

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
            yield { message: `\`${rule}\` was excepted until ${expires}, ${returned}`, subject: policy_facts_subjectOf(use), location };
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
                subject: policy_facts_subjectOf(use),
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
                subject: policy_facts_subjectOf(use),
                location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/policy/rules.generated.js
// Generated by `npm run generate` from the folders beside it.



const policy_rules_generated_rules = {
    'expired-exception': expired_exception_rule,
    'expiring-exception': expiring_exception_rule,
    'unused-exception': unused_exception_rule,
};

;// CONCATENATED MODULE: ./lib/checks/policy/check.js


/* harmony default export */ const policy_check = ({ title: 'The policy itself', collect: policy_collect_collect, rules: policy_rules_generated_rules });

;// CONCATENATED MODULE: ./lib/model/could-not-look.js
/** Something had to be looked at and could not be. `message` says what stood in the way, in plain words fit for a report. */
class CouldNotLook extends Error {
    name = 'CouldNotLook';
}

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
            if (error instanceof CouldNotLook) {
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
    const value = dotenv_unquoted(written);
    if (name === '' || value === '' || isPlaceholder(value) || ENCRYPTED.test(value))
        return [];
    return [{ name, line: index + 1, column: indent.length + 1, isSecret: isSecretValue(name, value) }];
});
const dotenv_unquoted = (written) => {
    const quoted = /^(["'`])(.*?)\1/.exec(written.trim());
    return (quoted?.[2] ?? written.replace(/(?:^|\s)#.*$/, '')).trim();
};
const isSecretValue = (name, value) => {
    if (holdsCredential(value) || hasUserInfo(value))
        return true;
    if (kindOfName(name) === 'public' || SETTING.test(value))
        return false;
    return kindOfName(name) === 'secret' || (isSecretName(name) && looksRandom(value));
};
/** A switch, a number or a path: no secret, whatever it is called. */
const SETTING = /^(?:true|false|yes|no|on|off|\d{1,8}|\.{0,2}\/[\w./-]*)$/i;

;// CONCATENATED MODULE: ./lib/parsers/private-key.js
/** PEM (RFC 7468), OpenSSH, OpenPGP (RFC 9580) and PuTTY. */
const private_key_HEAD = /-----BEGIN (?:([A-Z0-9]+(?: [A-Z0-9]+)*) )?PRIVATE KEY(?: BLOCK)?-----|^PuTTY-User-Key-File-\d+: /m;
const LOCKED = /^Proc-Type: 4,ENCRYPTED|^Encryption: (?!none)/m;
/** The first private key in a text, or undefined: certificates and public keys are none. Never throws. */
const findPrivateKey = (text) => {
    const found = private_key_HEAD.exec(text);
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


const read_named_files_MAX_BYTES = 1024 * 1024;
/** The dotenv files among `paths` that give a value to any name, or whose content is no text. */
const readEnvFiles = async (files, paths) => {
    const read = await Promise.all(paths.map(async (path) => ({ path, text: await files.readText(path, read_named_files_MAX_BYTES) })));
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
    const read = await Promise.all(paths.map(async (path) => ({ path, text: await files.readText(path, read_named_files_MAX_BYTES) })));
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
                message: `\`${file.path}\` is not kept out of Git, and ${rule_saying(file)}`,
                subject: 'env-file',
                location: first?.location ?? { path: file.path, startLine: 1, startColumn: 1 },
                ...(first === undefined ? { severity: file.unreadable ? 'medium' : 'low' } : {}),
            };
        }
    },
});
const rule_saying = ({ assigned, secrets, unreadable }) => {
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
    runnable('dependencies', check),
    runnable('env-groups', env_groups_check),
    runnable('pipeline', pipeline_check),
    runnable('policy', policy_check),
    runnable('secrets', secrets_check),
];

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(8988);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(6305);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(6497);
;// CONCATENATED MODULE: ./lib/config/policy-schema.js


const envName = schemas/* string */.YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable: letters, digits and _')
    .max(200);
const className = schemas/* string */.YjP()
    .regex(/^[a-z][a-z0-9-]*$/, 'must be a lower-case word such as `payments`')
    .describe('The family the secret belongs to: infrastructure, meta, ai, payments, encryption…');
const relativePath = schemas/* string */.YjP()
    .min(1)
    .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\0]+$/, 'must be a path inside the repository, with `/` and without `..`');
const ruleId = schemas/* string */.YjP().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be a rule id such as `secrets/committed-secret`');
const severity = schemas/* enum */.k5n(model_severity/* SEVERITIES */.oC);
const secret = schemas/* strictObject */.rej({
    class: className.default('other'),
    required: schemas/* boolean */.zMY().default(true).describe('Whether some service must be given it. Default: true.'),
});
const envGroup = schemas/* strictObject */.rej({
    'managed-in': schemas/* enum */.k5n(['blueprint', 'dashboard'])
        .default('blueprint')
        .describe('`blueprint`: written in a Blueprint file. `dashboard`: kept in Render, where Git cannot see it.'),
    holds: schemas/* array */.YOg(envName)
        .default([])
        .describe('The names that a Dashboard-managed group holds. Names only: a value never belongs in the policy.'),
});
const holdings = schemas/* strictObject */.rej({ classes: schemas/* array */.YOg(className).default([]), names: schemas/* array */.YOg(envName).default([]) })
    .refine((h) => h.classes.length + h.names.length > 0, 'needs `classes` or `names`');
const service = schemas/* strictObject */.rej({
    'blueprint-name': schemas/* string */.YjP().min(1).optional().describe('Its name in the Blueprint. Default: the key.'),
    source: schemas/* array */.YOg(relativePath).default([]).describe('The folders its code lives in.'),
    entry: schemas/* array */.YOg(relativePath)
        .default([])
        .describe('The files that start it, where they cannot be told from its start command.'),
    requires: schemas/* array */.YOg(envName).default([]).describe('Names that this very service must be given.'),
    'may-hold': holdings
        .optional()
        .describe('What it may hold, beside what it requires. Default: anything that is not exclusive to another.'),
    exclusive: holdings.optional().describe('What nobody else may hold.'),
    inbound: schemas/* enum */.k5n(['public', 'private', 'none'])
        .optional()
        .describe('Who may reach it: the Internet, other services, or nobody.'),
});
const boundary = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(100).describe('What lies behind it, in words.'),
    words: schemas/* array */.YOg(schemas/* string */.YjP().min(3).max(200))
        .default([])
        .describe('Identifiers and words of strings in code that touch it, such as `decrypted_secrets`.'),
    modules: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(300)).default([]).describe('Modules whose import touches it.'),
    only: schemas/* array */.YOg(relativePath).min(1).describe('Globs over the files that may touch it.'),
})
    .refine((b) => b.words.length + b.modules.length > 0, 'needs `words` or `modules`');
const access = schemas/* strictObject */.rej({
    'cannot-prove': schemas/* enum */.k5n(['warn', 'fail'])
        .default('warn')
        .describe('What becomes of code about which nothing can be proved, such as a dynamic name. Default: warn.'),
    'env-accessors': schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/, 'must be the name of a function'))
        .default([])
        .describe('Functions whose first argument is the name they read, where their definition does not show it.'),
    boundaries: schemas/* array */.YOg(boundary).default([]).describe('What only some files may touch.'),
})
    .prefault({});
const dependencies = schemas/* strictObject */.rej({
    engine: schemas/* enum */.k5n(['auto', 'snyk', 'osv', 'both'])
        .default('auto')
        .describe('`auto`: Snyk where there is a token and it works, else OSV. Default: auto.'),
    'snyk-required-on': schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(250))
        .default([])
        .describe("Branches on which OSV's answer does not do in Snyk's place."),
    'fail-on': severity.optional().describe('The mildest vulnerability that blocks. Default: `fail-on` of the policy.'),
    'only-fixable': schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether a vulnerability without a known fix is only shown. Default: false.'),
    scope: schemas/* enum */.k5n(['all', 'production'])
        .default('all')
        .describe('`production`: what only development needs is only shown. Default: all.'),
    'leave-out': schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: relativePath,
        reason: schemas/* string */.YjP().trim().min(10, 'must say why, in at least 10 characters'),
    }))
        .default([])
        .describe('Manifests that nobody installs, such as test data: a glob and the reason.'),
})
    .prefault({});
const exception = schemas/* strictObject */.rej({
    rule: ruleId,
    fingerprint: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{32}$/, 'must be the 32 hex digits a report shows as fingerprint')
        .optional(),
    path: relativePath.optional().describe('A glob over the paths of findings.'),
    reason: schemas/* string */.YjP().trim().min(10, 'must say why, in at least 10 characters'),
    expires: iso/* date */.p6('must be a day, as in 2027-01-31').describe('The last day it holds, at most 180 days ahead.'),
})
    .refine((e) => (e.fingerprint === undefined) !== (e.path === undefined), 'needs either `fingerprint` or `path`');
/** The shape of `aduana.yml`. `schema/aduana.schema.json` is generated from it. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    secrets: schemas/* record */.g1P(envName, secret.nullable())
        .default({})
        .describe('Every secret the system knows, by name. Never a value.'),
    'env-groups': schemas/* record */.g1P(schemas/* string */.YjP().min(1), envGroup.nullable()).default({}).describe("Render's env groups, by name."),
    services: schemas/* record */.g1P(schemas/* string */.YjP().min(1), service.nullable()).default({}).describe('The services, by name.'),
    blueprints: schemas/* array */.YOg(relativePath)
        .min(1)
        .optional()
        .describe('The Blueprint files. Default: every file that is named like one.'),
    'secret-scan': schemas/* strictObject */.rej({
        'gitleaks-config': relativePath.optional().describe("The team's own gitleaks config."),
        'max-file-megabytes': schemas/* number */.aig()
            .int()
            .min(1)
            .max(500)
            .default(25)
            .describe('A larger file is not looked at, and the verdict says so. Default: 25.'),
    })
        .prefault({}),
    dependencies,
    access,
    'fail-on': severity.default('medium').describe('The mildest severity that blocks. Default: medium.'),
    'on-incomplete': schemas/* enum */.k5n(['fail', 'warn'])
        .default('fail')
        .describe('What happens when something could not be looked at. Default: fail.'),
    severities: schemas/* record */.g1P(ruleId, severity).default({}).describe('Other severities for single rules.'),
    exceptions: schemas/* array */.YOg(exception).default([]).describe('Findings accepted for a while, each with a reason and an end.'),
});

;// CONCATENATED MODULE: ./lib/config/schema-problems.js



/** What the schema found wrong, each at its place in the file, with the key that was probably meant. */
const problemsOf = (issues, root, path) => issues.flatMap((issue) => issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        message: unknownKey(key, issue.path),
        location: locationOf(placeOf(root, [...issue.path, key]), path),
    }))
    : [
        {
            message: isMissing(root, issue.path) ? `${schema_problems_named(issue.path)} is missing` : wording(issue),
            location: locationOf(placeOf(root, issue.path), path),
        },
    ]);
/** The place of the deepest part of `keys` that the file holds. */
const placeOf = (root, keys) => {
    let node = root;
    let place = root;
    for (const key of keys) {
        if (node?.kind === 'map') {
            const entry = entryAt(node, String(key));
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
    const nearest = (0,mod/* closest */.kp)(word, known);
    return (0,mod/* distance */.Io)(word, nearest) <= Math.max(2, Math.floor(word.length / 3)) ? `, did you mean \`${nearest}\`?` : '';
};
const unknownKey = (key, parent) => `unknown key \`${key}\`${suggestion(key, knownKeys(parent)) || `; known here: ${knownKeys(parent).join(', ')}`}`;
const knownKeys = (parent) => {
    let schema = policySchema;
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
const schema_problems_named = (path) => (path.length === 0 ? 'the policy' : `\`${path.map(String).join('.')}\``);
const isMissing = (root, path) => {
    let node = root;
    for (const key of path) {
        if (node?.kind === 'map')
            node = entryAt(node, String(key))?.value;
        else
            node = node?.kind === 'list' ? node.items[Number(key)] : undefined;
    }
    return node === undefined;
};
const wording = (issue) => {
    const where = schema_problems_named(issue.path);
    if (issue.code === 'invalid_key')
        return `${where} ${issue.issues[0]?.message ?? 'is no valid name'}`;
    const text = issue.message.replace(/^Invalid (?:input|option): /, '');
    return text.startsWith('must') || text.startsWith('needs') ? `${where} ${text}` : `${where}: ${text}`;
};

;// CONCATENATED MODULE: ./lib/config/values-in-policy.js


/** Every place of the policy where a value seems to stand. The text itself is never repeated. */
const valuesInPolicy = (root, path) => [...scalars(root)]
    .filter(({ key, text }) => key !== 'fingerprint' && looksLikeSecretValue(text))
    .map(({ key, place }) => ({
    message: `${key === '' ? 'a text here' : `\`${key}\``} looks like a secret's value: the policy holds names only. Remove it, and rotate it if it is real`,
    location: locationOf(place, path),
}));
function* scalars(node, key = '') {
    if (node.kind === 'scalar') {
        if (typeof node.value === 'string')
            yield { key, text: node.value, place: node };
    }
    else if (node.kind === 'list') {
        for (const item of node.items)
            yield* scalars(item, key);
    }
    else {
        for (const entry of node.entries) {
            if (looksLikeSecretValue(entry.key))
                yield { key: '', text: entry.key, place: entry };
            else
                yield* scalars(entry.value, entry.key);
        }
    }
}

;// CONCATENATED MODULE: ./lib/config/parse-policy.js




/** The longest an exception may run. */
const MAX_EXCEPTION_DAYS = 180;
/**
 * Reads `aduana.yml`. `today` is `YYYY-MM-DD` in UTC; `ruleIds` are the rules that exist.
 * Never throws; a problem has the line and column in the file, and never repeats a value that looks secret.
 */
const parsePolicy = (text, path, { today, ruleIds }) => {
    const { root, problems } = parseYaml(text);
    if (problems.length > 0) {
        return { problems: problems.map((p) => ({ message: p.message, location: locationOf(p, path) })) };
    }
    if (root === undefined) {
        const message = 'the policy is empty: it needs at least `version: 1`';
        return { problems: [{ message, location: { path, startLine: 1, startColumn: 1 } }] };
    }
    const values = valuesInPolicy(root, path);
    if (values.length > 0)
        return { problems: values };
    const parsed = policySchema.safeParse(plain(root));
    if (!parsed.success)
        return { problems: problemsOf(parsed.error.issues, root, path) };
    const policy = policyOf(parsed.data, root, path);
    const wrong = [...unknownRules(policy, root, ruleIds), ...overlongExceptions(policy, today)];
    return wrong.length > 0 ? { problems: wrong } : { policy, problems: [] };
};
const plain = (node) => {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(plain);
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
};
const policyOf = (file, root, path) => {
    const at = (...keys) => locationOf(placeOf(root, keys), path);
    return {
        path,
        secrets: Object.entries(file.secrets).map(([name, secret]) => ({
            name,
            class: secret?.class ?? 'other',
            required: secret?.required ?? true,
            location: at('secrets', name),
        })),
        envGroups: Object.entries(file['env-groups']).map(([name, group]) => ({
            name,
            managedIn: group?.['managed-in'] ?? 'blueprint',
            holds: (group?.holds ?? []).map((held, i) => ({ name: held, location: at('env-groups', name, 'holds', i) })),
            location: at('env-groups', name),
        })),
        services: Object.entries(file.services).map(([name, service]) => ({
            name,
            blueprintName: service?.['blueprint-name'] ?? name,
            source: service?.source ?? [],
            entry: service?.entry ?? [],
            requires: (service?.requires ?? []).map((required, i) => ({
                name: required,
                location: at('services', name, 'requires', i),
            })),
            ...held('mayHold', service?.['may-hold'], at('services', name, 'may-hold')),
            ...held('exclusive', service?.exclusive, at('services', name, 'exclusive')),
            ...(service?.inbound === undefined ? {} : { inbound: service.inbound }),
            location: at('services', name),
        })),
        ...(file.blueprints === undefined ? {} : { blueprints: file.blueprints }),
        secretScan: {
            ...(file['secret-scan']['gitleaks-config'] === undefined
                ? {}
                : { gitleaksConfig: file['secret-scan']['gitleaks-config'] }),
            maxFileMegabytes: file['secret-scan']['max-file-megabytes'],
        },
        dependencies: {
            engine: file.dependencies.engine,
            snykRequiredOn: file.dependencies['snyk-required-on'],
            ...(file.dependencies['snyk-required-on'].length === 0
                ? {}
                : { snykRequiredAt: at('dependencies', 'snyk-required-on') }),
            onlyFixable: file.dependencies['only-fixable'],
            scope: file.dependencies.scope,
            leaveOut: file.dependencies['leave-out'].map(({ path: glob, reason }, i) => ({
                path: glob,
                reason,
                location: at('dependencies', 'leave-out', i),
            })),
        },
        access: {
            cannotProve: file.access['cannot-prove'],
            envAccessors: file.access['env-accessors'],
            boundaries: file.access.boundaries.map((boundary, i) => ({
                ...boundary,
                location: at('access', 'boundaries', i),
            })),
        },
        failOn: file['fail-on'],
        failOnByRule: file.dependencies['fail-on'] === undefined
            ? {}
            : { 'dependencies/known-vulnerability': file.dependencies['fail-on'] },
        onIncomplete: file['on-incomplete'],
        severities: file.severities,
        exceptions: file.exceptions.map(({ rule, fingerprint, path: glob, reason, expires }, i) => ({
            rule: rule,
            ...(fingerprint === undefined ? {} : { fingerprint }),
            ...(glob === undefined ? {} : { path: glob }),
            reason,
            expires,
            location: at('exceptions', i),
        })),
    };
};
const held = (key, holdings, location) => (holdings === undefined ? {} : { [key]: { ...holdings, location } });
const unknownRules = (policy, root, ruleIds) => {
    const path = policy.path ?? '';
    const named = [
        ...Object.keys(policy.severities).map((rule) => ({
            rule,
            location: locationOf(placeOf(root, ['severities', rule]), path),
        })),
        ...policy.exceptions,
    ];
    return named
        .filter(({ rule }) => !ruleIds.includes(rule))
        .map(({ rule, location }) => ({
        message: `there is no rule \`${rule}\`${suggestion(rule, ruleIds) || ': `aduana rules` lists them'}`,
        location,
    }));
};
const overlongExceptions = (policy, today) => {
    const latest = new Date(Date.parse(`${today}T00:00:00Z`) + MAX_EXCEPTION_DAYS * 86_400_000)
        .toISOString()
        .slice(0, 10);
    return policy.exceptions
        .filter(({ expires }) => expires > latest)
        .map(({ location }) => ({
        message: `an exception may run for ${MAX_EXCEPTION_DAYS} days at most: the latest \`expires\` today is ${latest}`,
        location,
    }));
};
/** What holds where a repository has no policy file. */
const DEFAULT_POLICY = {
    secrets: [],
    envGroups: [],
    services: [],
    secretScan: { maxFileMegabytes: 25 },
    dependencies: { engine: 'auto', snykRequiredOn: [], onlyFixable: false, scope: 'all', leaveOut: [] },
    access: { cannotProve: 'warn', envAccessors: [], boundaries: [] },
    failOn: 'medium',
    failOnByRule: {},
    onIncomplete: 'fail',
    severities: {},
    exceptions: [],
};

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
        const severity = policy.severities[finding.ruleId] ?? finding.severity;
        const weighed = { ...finding, severity };
        return { ...weighed, disposition: dispositionOf(weighed, covering.get(finding.fingerprint), policy) };
    })
        .sort(evaluate_worstFirst);
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
const dispositionOf = (finding, exception, { failOn, failOnByRule }) => {
    if (exception !== undefined)
        return { kind: 'excepted', reason: exception.reason, expires: exception.expires };
    if (finding.neverBlocks !== undefined)
        return { kind: 'advisory' };
    const bar = failOnByRule[finding.ruleId] ?? failOn;
    return { kind: (0,model_severity/* compareSeverity */.zK)(finding.severity, bar) >= 0 ? 'blocking' : 'advisory' };
};
const RANK = { blocking: 0, advisory: 1, excepted: 2 };
const evaluate_worstFirst = (a, b) => RANK[a.disposition.kind] - RANK[b.disposition.kind] ||
    (0,model_severity/* compareSeverity */.zK)(b.severity, a.severity) ||
    evaluate_byText(a.location.path, b.location.path) ||
    a.location.startLine - b.location.startLine ||
    evaluate_byText(a.ruleId, b.ruleId) ||
    evaluate_byText(a.fingerprint, b.fingerprint);
const evaluate_byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./lib/entrypoints/reported-rules.js
/** The repository that rule pages are read in. */
const HOME_PAGE = 'https://github.com/aduana-security/aduana';
/** Every rule of these checks by id, with the address of its page as of this version. */
const reportedRules = (checks, toolVersion) => Object.fromEntries(checks.flatMap(({ id, rules }) => Object.entries(rules).map(([name, meta]) => [
    `${id}/${name}`,
    { ...meta, docsUrl: `${HOME_PAGE}/blob/v${toolVersion}/src/checks/${id}/rules/${name}/README.md` },
])));

;// CONCATENATED MODULE: ./lib/entrypoints/version.generated.js
// Generated by `npm run generate` from package.json.
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./lib/entrypoints/blind-report.js




/** The report of a run in which nothing could be opened: every check *could not look*, for the same reason. */
const blindReport = (checks, reason, { mode, trigger }) => evaluate({
    toolVersion: VERSION,
    scope: { mode, trigger },
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
    policy: DEFAULT_POLICY,
    rules: reportedRules(checks, VERSION),
});

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/literal-shape.js

const SWITCH = /^(?:true|false|yes|no|on|off|enabled?|disabled?|required|optional|auto|default|none|env|file|memory|local|cookie|header|session|bearer|basic|email|redis|postgres(?:ql)?|mysql|sqlite|mongodb|database|db|cache|vault|hs256|hs384|hs512|rs256|es256|production|staging|development|test)$/i;
const literal_shape_NUMBER = /^[-+]?\d+(?:[._,]\d+)*\s?(?:ms|[smhdwy%]|[kmgt]?i?b|[kmg])?$/i;
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
    if (literal_shape_NUMBER.test(text))
        return 'number';
    if (SECRET_FILE.test(text))
        return 'secret-file';
    if (hasUserInfo(text))
        return 'connection';
    if (holdsCredential(text))
        return 'credential';
    if (ADDRESS.test(text))
        return 'reference';
    if (isPlaceholder(text))
        return 'placeholder';
    if (SWITCH.test(text))
        return 'switch';
    if (REFERENCE.test(text))
        return 'reference';
    return looksDrawn(text, 16) ? 'random' : 'text';
};

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/names.js

/** Names enter findings, secrets do not: where somebody put one in the place of a name, it reads as this. */
const HIDDEN = '•••';
/** The name of a service, group, database, project or environment. Render allows spaces in them. */
const names_nameOf = (node) => {
    if (node?.kind !== 'scalar' || node.value === null)
        return undefined;
    const name = String(node.value);
    return [name, ...name.split(/\s+/)].some(looksLikeSecretValue) ? HIDDEN : name;
};
/** The key of an env variable. What cannot be one is not repeated. */
const names_keyOf = (node) => node?.kind !== 'scalar' || node.value === null ? undefined : shownKey(String(node.value));
const shownKey = (key) => /^[A-Za-z_][\w.-]{0,199}$/.test(key) && !looksLikeSecretValue(key) ? key : HIDDEN;

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/env-vars.js




/** Every variable of a service or group, whatever its form: what Render would not read is kept too, marked as misshapen. */
const envVarsOf = (holder, at) => {
    const node = valueAt(holder, 'envVars');
    if (node?.kind === 'list')
        return node.items.map((item) => envVarOf(item, at));
    if (node?.kind === 'map')
        return node.entries.map((entry) => plainPair(entry, at));
    const env = valueAt(holder, 'env');
    if (env?.kind !== 'list')
        return [];
    return env.items.map((item) => ({ ...envVarOf(item, at), misshapen: 'under-env' }));
};
const env_vars_SOURCES = ['value', 'previewValue', 'generateValue', 'sync', 'fromGroup', 'fromDatabase', 'fromService'];
const envVarOf = (item, at) => {
    if (item.kind !== 'map')
        return assignment(item, at);
    const key = names_keyOf(valueAt(item, 'key'));
    const value = entryAt(item, 'value');
    const previewValue = entryAt(item, 'previewValue');
    return {
        ...defined('key', key),
        kindOfName: kindOfName(key ?? ''),
        location: at(item),
        isBare: !env_vars_SOURCES.some((source) => isGiven(valueAt(item, source))),
        ...defined('value', literalOf(value, at)),
        ...defined('previewValue', literalOf(previewValue, at)),
        ...defined('generateValue', switchOf(valueAt(item, 'generateValue'))),
        ...defined('sync', switchOf(valueAt(item, 'sync'))),
        ...defined('fromGroup', referenceOf(valueAt(item, 'fromGroup'), at)),
        ...defined('fromDatabase', referenceOf(valueAt(item, 'fromDatabase'), at)),
        ...defined('fromService', serviceReferenceOf(valueAt(item, 'fromService'), at)),
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
        kindOfName: kindOfName(key ?? ''),
        location: at(item),
        isBare: value === undefined,
        ...(value === undefined ? {} : { value: { shape: shapeOf(value), location: at(item) } }),
        misshapen: 'no-mapping',
    };
};
/** `KEY: value` directly under `envVars`, which Render does not read either. */
const plainPair = (entry, at) => ({
    key: shownKey(entry.key),
    kindOfName: kindOfName(entry.key),
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
    const named = node?.kind === 'map' ? valueAt(node, 'name') : node;
    const name = names_nameOf(named);
    return named === undefined || name === undefined ? undefined : { name, location: at(named) };
};
const serviceReferenceOf = (node, at) => {
    const reference = referenceOf(node, at);
    if (reference === undefined || node?.kind !== 'map')
        return reference;
    return {
        ...reference,
        ...defined('type', names_nameOf(valueAt(node, 'type'))),
        ...defined('envVarKey', names_keyOf(valueAt(node, 'envVarKey'))),
    };
};
const defined = (key, value) => value === undefined ? {} : { [key]: value };

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(661);
;// CONCATENATED MODULE: ./lib/parsers/env-references/parse-shell.js

/** The script as a tree; undefined where it is nested too deep for the library. Never throws. */
const parseShell = (text) => {
    if (opensDeeply(text))
        return undefined;
    try {
        return (0,parser/* parse */.qg)(text);
    }
    catch {
        return undefined;
    }
};
/** The direct children, of a script in a script too; undefined where that is nested too deep for the library. Never throws. */
const childrenOf = (node) => {
    const children = [];
    try {
        (0,parser/* forEachChild */.dK)(node, (child) => children.push(child));
        return children;
    }
    catch {
        return undefined;
    }
};
/** Brackets open at once that the library is spared, because its time grows with their square. */
const DEEPEST_NESTING = 100;
const opensDeeply = (text) => {
    let depth = 0;
    for (const [bracket] of text.matchAll(/[(){}]/g)) {
        depth = bracket === '(' || bracket === '{' ? depth + 1 : Math.max(depth - 1, 0);
        if (depth > DEEPEST_NESTING)
            return true;
    }
    return false;
};

;// CONCATENATED MODULE: ./lib/parsers/start-command/shown-words.js

const shown_words_HIDDEN = '•••';
/** A word of a command, or a stand-in where it may carry a secret. A path is judged by its parts: only one of them can be random. */
const shownWord = (word) => holdsCredential(word) || hasUserInfo(word) || word.split(/[/=:,.@]/).some((part) => looksRandom(part, 24))
    ? shown_words_HIDDEN
    : word;
const isAssignment = (word) => /^[A-Za-z_]\w*\+?=/.test(word);
/** Programs whose arguments are commands themselves. */
const TAKES_COMMANDS = /(?:^|\/)(?:(?:ba|z|da|a)?sh|concurrently|cross-env-shell|nodemon)$/;
/** A command's words: of `KEY=value` behind `env`, `export` or `cross-env`, and inside a command in quotes, the name alone is kept. */
const shownWords = (words) => {
    const [program = ''] = words;
    return words.map((word) => {
        if (TAKES_COMMANDS.test(program) && /\s/.test(word))
            return shownText(word);
        return isAssignment(word) ? word.slice(0, word.indexOf('=') + 1) : shownWord(word);
    });
};
const shownText = (text) => text
    .replace(/(?<![^\s;&|(])([A-Za-z_]\w*=)(?:'[^']*'|"[^"]*"|[^\s;&|'"])*/g, '$1')
    .split(/(\s+)/)
    .map(shownWord)
    .join('');

;// CONCATENATED MODULE: ./lib/parsers/shell-script.js


/** Assignments that name code and never a secret. */
const TOLD = ['PYTHONPATH', 'DJANGO_SETTINGS_MODULE', 'FLASK_APP', 'CELERY_APP'];
const MOST_CHARACTERS = 64 * 1024;
/** Reads shell as far as it must be known what is run. Never throws; takes time in proportion to the text. */
const readShell = (text) => {
    const root = parseShell(text.slice(0, MOST_CHARACTERS));
    const commands = [];
    let isCut = root === undefined || text.length > MOST_CHARACTERS;
    let exported = {};
    const todo = root === undefined ? [] : [root];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
        const children = childrenOf(node);
        if (children === undefined)
            isCut = true;
        for (const child of [...(children ?? [])].reverse())
            todo.push(child);
        if (node.type !== 'Command')
            continue;
        const words = shell_script_wordsOf(node);
        const settings = settingsOf([...node.prefix, ...node.suffix]);
        if (words.length === 0 || words[0] === 'export')
            exported = { ...exported, ...settings };
        else
            commands.push({ words, settings: { ...exported, ...settings } });
    }
    return { commands, isCut };
};
const shell_script_wordsOf = ({ name, suffix }) => shownWords([
    ...(name === undefined ? [] : [shell_script_textOf(name)]),
    ...suffix.flatMap((argument) => {
        if (argument.type === 'Word')
            return [shell_script_textOf(argument)];
        return argument.type === 'Assignment' ? [`${argument.name}=`] : [];
    }),
]);
const settingsOf = (nodes) => Object.fromEntries(nodes
    .map((node) => (node.type === 'Assignment' ? assigned(node) : undefined))
    .filter((setting) => setting !== undefined));
const assigned = ({ name, value }) => {
    if (value.type !== 'Word' || !TOLD.includes(name))
        return undefined;
    const text = shell_script_textOf(value);
    return shownWord(text) === text ? [name, text] : undefined;
};
const shell_script_textOf = ({ parts, value }) => (parts === undefined ? value : parts.map(partText).join(''));
const partText = (part) => {
    switch (part.type) {
        case 'DoubleQuoted':
        case 'LocaleString':
            return part.parts.map(partText).join('');
        case 'ParameterExpansion':
            return `\${${part.parameter}}`;
        case 'CommandExpansion':
        case 'ProcessSubstitution':
        case 'ArithmeticExpansion':
            return '$()';
        case 'Literal':
        case 'SingleQuoted':
        case 'AnsiCQuoted':
            return part.value;
        default:
            return part.text;
    }
};

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/service-program.js



/** What a Blueprint says of how a service is built and started. https://render.com/docs/blueprint-spec */
const programOf = (service, at) => {
    const text = (key) => {
        const entry = entryAt(service, key);
        const value = names_nameOf(entry?.value);
        return entry === undefined || value === undefined ? undefined : { value, location: at(entry) };
    };
    const command = (key) => {
        const entry = entryAt(service, key);
        if (entry?.value.kind !== 'scalar' || typeof entry.value.value !== 'string')
            return undefined;
        return { script: readShell(entry.value.value), location: at(entry) };
    };
    return service_program_defined({
        runtime: text('runtime') ?? text('env'),
        rootDir: text('rootDir'),
        buildCommand: command('buildCommand'),
        preDeployCommand: command('preDeployCommand'),
        startCommand: command('startCommand'),
        dockerCommand: command('dockerCommand'),
        dockerfilePath: text('dockerfilePath'),
        dockerContext: text('dockerContext'),
        staticPublishPath: text('staticPublishPath'),
        schedule: text('schedule'),
    });
};
const service_program_defined = (program) => Object.fromEntries(Object.entries(program).filter(([, value]) => value !== undefined));

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/resources.js




/** The services, groups and databases directly under `holder`. What is no list of mappings is put into `unread`. */
const resourcesOf = (holder, scope, reading) => {
    const { at } = reading;
    return {
        services: mapsUnder(holder, 'services', reading).map((item, i) => ({
            kind: 'service',
            name: nameAt(item, i),
            type: names_nameOf(valueAt(item, 'type')) ?? '',
            ...optional('branch', names_nameOf(valueAt(item, 'branch'))),
            ...optional('rootDir', names_nameOf(valueAt(item, 'rootDir'))),
            program: programOf(item, at),
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
    const node = valueAt(holder, key);
    if (node === undefined || resources_isNothing(node))
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
const nameAt = (item, index) => names_nameOf(valueAt(item, 'name')) ?? `#${index + 1}`;
const resources_isNothing = (node) => node.kind === 'scalar' && node.value === null;
const optional = (key, value) => value === undefined ? {} : { [key]: value };

;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/parse-blueprint.js



/** The keys under which a Blueprint defines something. https://render.com/docs/blueprint-spec */
const BLUEPRINT_KEYS = ['services', 'databases', 'envVarGroups', 'projects', 'ungrouped'];
/** Reads a Render Blueprint. Never throws; keys, types and plans it does not know are no problem; values do not leave it. */
const parseBlueprint = (text, path) => {
    const { root, problems } = parseYaml(text);
    const at = ({ line, column }) => ({ path, startLine: line, startColumn: column });
    const broken = problems.map((problem) => ({ message: problem.message, location: at(problem) }));
    if (root?.kind !== 'map' || !isBlueprint(root))
        return { problems: mentionsBlueprintKey(text) ? inOrder(broken) : [] };
    const reading = { at, unread: [] };
    const scopes = [...parse_blueprint_scopesOf(root, reading)];
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
    const node = valueAt(root, key);
    if (node === undefined)
        return false;
    if (node.kind === 'list')
        return node.items.length === 0 || node.items.some(({ kind }) => kind === 'map');
    return resources_isNothing(node) || (node.kind === 'map' && key === 'ungrouped');
});
const mentionsBlueprintKey = (text) => new RegExp(`^["']?(?:${BLUEPRINT_KEYS.join('|')})["']?\\s*:`, 'm').test(text);
function* parse_blueprint_scopesOf(root, reading) {
    yield resourcesOf(root, [], reading);
    const ungrouped = valueAt(root, 'ungrouped');
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

;// CONCATENATED MODULE: ./lib/readers/blueprints/find-blueprints.js
/** SchemaStore's pattern for Blueprints, and the variants that teams keep beside it. https://www.schemastore.org/api/json/catalog.json */
const BLUEPRINT_NAME = /(?:^|\/)(?:[^/]*render|render[._-][^/]+)\.ya?ml$/i;
/** The Blueprints that the policy lists, or every file that is named like one. */
const findBlueprints = async (files, blueprints) => {
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

;// CONCATENATED MODULE: ./lib/readers/blueprints/read-blueprints.js



/** Finds and reads the Blueprints that the policy lists, or every file that is named like one. */
const readBlueprints = async (files, listed) => {
    const candidates = await findBlueprints(files, listed);
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
        const file = obstacle === undefined ? await files.readText(path, YAML_LIMITS.bytes) : undefined;
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
    return { candidates: candidates.length, blueprints, unreadable, otherFiles, shortfalls };
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

;// CONCATENATED MODULE: ./lib/readers/blueprints/repository-blueprints.js

/** The Blueprints of a repository, read once for whichever checks ask. */
const repositoryBlueprints = (files) => {
    const readings = new Map();
    return {
        read(listed) {
            const key = JSON.stringify(listed ?? null);
            const reading = readings.get(key) ?? readBlueprints(files, listed);
            readings.set(key, reading);
            return reading;
        },
    };
};

;// CONCATENATED MODULE: ./lib/readers/clean-environment.js
/** What a program needs to start, find its temporary folder and reach the network through a proxy. */
const KEPT = new Set([
    'PATH',
    'HOME',
    'TMPDIR',
    'TMP',
    'TEMP',
    'SYSTEMROOT',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'USERPROFILE',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'SSH_AUTH_SOCK',
]);
/**
 * The environment that a child starts from: no `GIT_*`, no `GITLEAKS_*`, no tokens, no `INPUT_*`, nothing that was not named here.
 * `LC_ALL=C` keeps the words and the sorting of tools the same everywhere.
 */
const cleanEnvironment = (of) => ({
    ...Object.fromEntries(Object.entries(of).filter((pair) => pair[1] !== undefined && KEPT.has(pair[0].toUpperCase()))),
    LC_ALL: 'C',
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/readers/command-end.js

const endOf = (outcome, stderr, folder) => {
    if (outcome.exitCode !== undefined)
        return { status: 'exited', code: outcome.exitCode, stderr };
    if (outcome.signal !== undefined)
        return { status: 'killed', signal: outcome.signal };
    if (!(0,external_node_fs_.existsSync)(folder))
        return { status: 'not-started', reason: 'no such folder' };
    if (outcome.code === 'ENOENT')
        return { status: 'missing' };
    if (outcome.code === 'EACCES' || outcome.code === 'ENOEXEC' || outcome.code === 'EPERM')
        return { status: 'not-executable' };
    return { status: 'not-started', reason: outcome.code ?? 'unknown' };
};
/** For sentences: `it ran longer than it may`. Never repeats what the child printed. */
const describeEnd = (end) => {
    switch (end.status) {
        case 'exited':
            return `it ended with exit code ${end.code}`;
        case 'killed':
            return `it was killed by ${end.signal}`;
        case 'not-started':
            return `it could not be started (${end.reason})`;
        case 'missing':
            return 'it is not installed';
        case 'not-executable':
            return 'it may not be executed';
        case 'timed-out':
            return 'it ran longer than it may';
        case 'output-too-large':
            return 'it printed more than it may';
        case 'output-lost':
            return 'its output broke off';
        case 'aborted':
            return 'the run was interrupted';
    }
};

;// CONCATENATED MODULE: ./lib/readers/process-group.js
/** How long a child may take to end by itself once it was told to. */
const GRACE_MILLISECONDS = 500;
/** Groups that may still hold a process. */
const living = new Set();
const ending = new Set();
/** Sees to it that the group which `child` leads does not outlive this process. */
const adoptGroup = (child) => {
    if (living.size === 0)
        process.on('exit', killAll);
    living.add(child);
};
/** To be called when `child` has ended. */
const releaseGroup = (child) => {
    if (!ending.has(child))
        forget(child);
};
/** Tells the whole group to end; what is still there after the grace is killed. */
const endGroup = (child) => {
    if (ending.has(child))
        return;
    ending.add(child);
    signalGroup(child, 'SIGTERM');
    setTimeout(() => {
        signalGroup(child, 'SIGKILL');
        ending.delete(child);
        forget(child);
    }, GRACE_MILLISECONDS).unref();
};
const forget = (child) => {
    living.delete(child);
    if (living.size === 0)
        process.off('exit', killAll);
};
const killAll = () => {
    for (const child of living)
        signalGroup(child, 'SIGKILL');
};
const signalGroup = (child, signal) => {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // The group has ended already.
    }
};

;// CONCATENATED MODULE: ./lib/readers/is-within.js

/** Whether `path` is `folder` or lies below it, by name alone: no link is resolved. */
const isWithin = (path, folder) => {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
};

;// CONCATENATED MODULE: ./lib/readers/program-on-path.js




/**
 * Looks a program up on `PATH`. Entries that the repository under test could have filled are passed over: relative ones,
 * ones below `folder`, and every `node_modules/.bin` (npm puts those of the current project first).
 */
const programOnPath = async (name, folder, environment) => {
    let status = 'missing';
    for (const entry of (variable(environment, 'PATH') ?? '').split(external_node_path_.delimiter)) {
        if (!isTrusted(entry, folder))
            continue;
        for (const extension of extensions(environment)) {
            const path = (0,external_node_path_.join)(entry, `${name}${extension}`);
            const found = await look(path);
            if (found === 'found')
                return { status: found, path };
            if (found === 'not-executable')
                status = found;
        }
    }
    return { status };
};
const isTrusted = (entry, folder) => (0,external_node_path_.isAbsolute)(entry) && !isWithin(entry, folder) && !(0,external_node_path_.join)(entry, external_node_path_.sep).endsWith((0,external_node_path_.join)('node_modules', '.bin', external_node_path_.sep));
const look = async (path) => {
    try {
        if (!(await (0,promises_.stat)(path)).isFile())
            return 'missing';
    }
    catch {
        return 'missing';
    }
    return (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(() => 'found', () => 'not-executable');
};
const extensions = (environment) => process.platform === 'win32' ? (variable(environment, 'PATHEXT') ?? '.EXE').split(';') : [''];
/** Names of variables are spelled in any case on Windows. */
const variable = (environment, name) => environment[name] ?? Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];

;// CONCATENATED MODULE: ./lib/readers/watched-input.js
const watched = (input) => {
    let broken;
    const source = async function* () {
        if (typeof input === 'string' || input instanceof Uint8Array) {
            yield input;
            return;
        }
        try {
            yield* input;
        }
        catch (error) {
            broken = { error };
        }
    };
    return {
        source: source(),
        rethrow: () => {
            if (broken !== undefined)
                throw broken.error;
        },
    };
};

;// CONCATENATED MODULE: ./lib/readers/commands.js






const MEBIBYTE = 1024 * 1024;
/** `signal` ends every child of this object. `environment` is what the clean environment is picked from. */
const createCommands = ({ environment = process.env, signal, } = {}) => {
    const stream = (command) => {
        const signals = [signal, command.signal].filter((one) => one !== undefined);
        const started = commands_start(command, cleanEnvironment(environment), AbortSignal.any(signals));
        const end = started.then((one) => one.end);
        // Whoever reads the chunks meets the same error.
        end.catch(() => undefined);
        return { chunks: chunksOf(started), end };
    };
    return {
        stream,
        async run(command) {
            const { chunks, end } = stream(command);
            const limit = command.maxStdoutBytes ?? 64 * MEBIBYTE;
            const kept = [];
            let bytes = 0;
            for await (const chunk of chunks) {
                bytes += chunk.length;
                if (bytes > limit)
                    break;
                kept.push(chunk);
            }
            const result = await end;
            if (bytes > limit)
                return { status: 'output-too-large' };
            return result.status === 'exited' ? { ...result, stdout: Buffer.concat(kept) } : result;
        },
    };
};
const commands_start = async (command, environment, signal) => {
    const over = (end) => ({ end: Promise.resolve(end) });
    const program = (0,external_node_path_.isAbsolute)(command.program)
        ? { status: 'found', path: command.program }
        : await programOnPath(command.program, command.folder, environment);
    if (program.status !== 'found')
        return over({ status: program.status });
    const { execa } = await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 8665));
    if (signal.aborted)
        return over({ status: 'aborted' });
    const input = command.input === undefined ? undefined : watched(command.input);
    const child = execa(program.path, command.args, {
        cwd: command.folder,
        env: { ...environment, ...command.environment },
        extendEnv: false,
        // A group of its own, so that what the child starts can be ended with it.
        detached: process.platform !== 'win32',
        cleanup: false,
        reject: false,
        verbose: 'none',
        encoding: 'buffer',
        stripFinalNewline: false,
        // Kept here, within the caps: execa would repeat the output in its messages.
        buffer: false,
        windowsHide: true,
        stdin: input?.source ?? 'ignore',
    });
    return supervise(child, child, command, signal, input);
};
const supervise = (child, outcome, command, signal, input) => {
    let cause;
    const stop = (why) => {
        cause ??= why;
        endGroup(child);
        child.stdout?.destroy();
        child.stderr?.destroy();
    };
    const onAbort = () => stop('aborted');
    const timer = setTimeout(() => stop('timed-out'), command.timeoutSeconds * 1000);
    signal.addEventListener('abort', onAbort, { once: true });
    adoptGroup(child);
    const stderr = [];
    let room = command.maxStderrBytes ?? MEBIBYTE;
    child.stderr?.on('data', (chunk) => {
        room -= chunk.length;
        if (room < 0)
            stop('output-too-large');
        else
            stderr.push(chunk);
    });
    const end = outcome.then((result) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        releaseGroup(child);
        input?.rethrow();
        return cause === undefined ? endOf(result, Buffer.concat(stderr).toString(), command.folder) : { status: cause };
    });
    return { child, stop, end };
};
const chunksOf = async function* (starting) {
    const { child, stop, end } = await starting;
    let whole = child?.stdout == null;
    try {
        for await (const chunk of child?.stdout ?? [])
            yield chunk;
        whole = true;
    }
    catch {
        stop?.('output-lost');
    }
    finally {
        if (!whole)
            stop?.();
        await end;
    }
};

;// CONCATENATED MODULE: ./lib/readers/file-bytes.js
const file_bytes_textOf = (read) => {
    if (!read.ok)
        return read;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
        return text.includes('\0') ? { ok: false, problem: 'holds-nul' } : { ok: true, text };
    }
    catch {
        return { ok: false, problem: 'not-utf-8' };
    }
};
/** By UTF-16 code units: the same order on every machine. */
const sortedByPath = (entries) => [...entries].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));

;// CONCATENATED MODULE: ./lib/readers/commit-files.js


/** The files of a commit, below the checked folder. Throws CouldNotLook where git fails: an object that is not there is no missing file. */
const commitFiles = (repository, commit) => {
    let loading;
    const listing = () => {
        loading ??= repository.tree(commit).then(arrange);
        return loading;
    };
    const readBlob = batched(repository);
    const readBytes = async (path, maxBytes) => {
        const { byPath, folders } = await listing();
        const entry = byPath.get(path);
        if (entry === undefined)
            return { ok: false, problem: folders.has(path) ? 'not-a-file' : 'missing' };
        if (entry.kind !== 'file')
            return { ok: false, problem: 'not-a-file' };
        if (entry.bytes > maxBytes)
            return { ok: false, problem: 'too-large' };
        return { ok: true, bytes: await readBlob(entry.objectId) };
    };
    return {
        list: async () => (await listing()).entries,
        readBytes,
        readText: async (path, maxBytes) => file_bytes_textOf(await readBytes(path, maxBytes)),
    };
};
const arrange = (tree) => {
    const byPath = new Map(tree.map((entry) => [entry.path, entry]));
    if (byPath.size !== tree.length)
        throw new CouldNotLook(ALIKE);
    const folders = new Set();
    for (const { path } of tree) {
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            if (folders.has(path.slice(0, at)))
                break;
            folders.add(path.slice(0, at));
        }
    }
    return { entries: sortedByPath(tree.map(({ path, kind }) => ({ path, kind }))), byPath, folders };
};
/** See `spellPath`: one of the two names is not valid UTF-8. */
const ALIKE = 'Two files have names that cannot be told apart, because one of them is not valid UTF-8. Rename that one.';
/** Reads that are asked for at the same time share one git. */
const batched = (repository) => {
    let waiting = [];
    const readAll = async () => {
        const batch = waiting;
        waiting = [];
        try {
            let n = 0;
            for await (const { content } of repository.readBlobs(batch.map(({ id }) => id)))
                batch[n++]?.resolve(content);
        }
        catch (error) {
            for (const { reject } of batch)
                reject(error);
        }
    };
    return (id) => new Promise((resolve, reject) => {
        if (waiting.length === 0)
            setImmediate(readAll);
        waiting.push({ id, resolve, reject });
    });
};

;// CONCATENATED MODULE: ./lib/readers/git/commits.js


const FULL_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The full name of the commit that `revision` means, or undefined when this clone does not have it. */
const resolveCommit = async (git, revision) => {
    const answer = await git.answer(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    const name = answer?.toString().trim();
    return name !== undefined && FULL_NAME.test(name) ? name : undefined;
};
/** The parents that the commit itself names, also where a shallow clone does not have them. */
const readParents = async (git, commit) => {
    const [head = ''] = (await git.output(['cat-file', 'commit', commit])).toString('latin1').split('\n\n', 1);
    return head.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
};
/** How many commits `head` has that `base` has not; all of them without a base. */
const countCommits = async (git, base, head) => Number((await git.output(['rev-list', '--count', ...rangeOf(base, head)])).toString());
/**
 * A best common ancestor. In a shallow clone it is undefined unless all history between it and both commits is there:
 * what was cut off could belong to the range.
 */
const findMergeBase = async (git, commonDirectory, a, b) => {
    const answer = (await git.answer(['merge-base', '--end-of-options', a, b]))?.toString().trim();
    if (answer === undefined || answer === '')
        return undefined;
    const cut = await cutCommits(commonDirectory);
    if (cut.size === 0)
        return answer;
    const between = (await git.output(['rev-list', a, b, `^${answer}`])).toString().split('\n');
    return between.some((commit) => cut.has(commit)) ? undefined : answer;
};
/** The commits whose parents a shallow clone left out: https://git-scm.com/docs/shallow */
const cutCommits = async (commonDirectory) => {
    try {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(commonDirectory, 'shallow'), 'utf8');
        return new Set(text.split('\n').filter((line) => line !== ''));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return new Set();
        throw error;
    }
};
const rangeOf = (base, head) => base === undefined ? [head] : [head, `^${base}`];

;// CONCATENATED MODULE: ./lib/readers/git/hardened-environment.js
/** git knows this name on every system. */
const hardened_environment_NOTHING = '/dev/null';
/**
 * Settings that the repository's own config may not decide. Each either names a program that git would start, or changes
 * what `git log -p` prints, which an engine then reads differently: colours, prefixes, headers, a hidden root commit.
 * Names: https://git-scm.com/docs/git-config
 */
const hardened_environment_SETTINGS = {
    'safe.directory': '*',
    // `GIT_GRAFT_FILE` below would be remarked on in every run.
    'advice.graftFileDeprecated': 'false',
    'core.fsmonitor': 'false',
    'core.hooksPath': hardened_environment_NOTHING,
    'core.alternateRefsCommand': '',
    'core.attributesFile': hardened_environment_NOTHING,
    'core.untrackedCache': 'false',
    'core.commitGraph': 'false',
    'core.quotePath': 'false',
    'core.bigFileThreshold': '512m',
    'protocol.allow': 'never',
    'color.ui': 'false',
    'color.diff': 'false',
    'diff.external': '',
    'diff.noprefix': 'false',
    'diff.mnemonicPrefix': 'false',
    'diff.relative': 'false',
    'diff.interHunkContext': '0',
    'diff.ignoreSubmodules': 'none',
    'diff.submodule': 'short',
    'format.pretty': 'medium',
    'i18n.logOutputEncoding': 'UTF-8',
    'log.abbrevCommit': 'false',
    'log.date': 'default',
    'log.decorate': 'false',
    'log.follow': 'false',
    'log.mailmap': 'false',
    'log.showRoot': 'true',
    'log.showSignature': 'false',
};
/**
 * Environment under which git, ours or the one that an engine starts, reads a hostile repository without executing anything
 * of it. No config of the user or the system is read; replaced objects, grafts and lazy fetches are off; no protocol is allowed.
 * The environment form needs git 2.31. `more` adds settings of the same kind.
 */
const hardenedEnvironment = (more = {}) => {
    const settings = Object.entries({ ...hardened_environment_SETTINGS, ...more });
    const variables = settings.flatMap(([key, value], n) => [
        [`GIT_CONFIG_KEY_${n}`, key],
        [`GIT_CONFIG_VALUE_${n}`, value],
    ]);
    return {
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(variables),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: hardened_environment_NOTHING,
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: hardened_environment_NOTHING,
        GIT_NO_LAZY_FETCH: '1',
        // An empty list overrules every `protocol.<name>.allow` of the repository.
        GIT_ALLOW_PROTOCOL: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
        GIT_PAGER: 'cat',
        GIT_LITERAL_PATHSPECS: '1',
        LC_ALL: 'C',
    };
};

;// CONCATENATED MODULE: ./lib/readers/git/deepen.js




/** How deep each attempt goes, counted from the commits that were asked for. */
const DEPTHS = [50, 500, 5000];
/** The depth that git takes for no limit: https://git-scm.com/docs/shallow */
const WHOLE_HISTORY = 0x7fffffff;
const TIMEOUT_SECONDS = 180;
/**
 * Fetches `wanted` (full commit names) with `depth` commits of history into the object store of a shallow clone and moves its
 * shallow boundary. False when that did not work; nothing is changed then.
 * The fetch runs in a git directory of its own, because a fetch under the clone's config can start programs that it names.
 */
const fetchDepth = async ({ places, commands, remote, known }, wanted, depth) => {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aduana-fetch-'));
    try {
        const shallow = (0,external_node_path_.join)(places.commonDirectory, 'shallow');
        const git = async (args, environment) => {
            const command = { program: 'git', args, folder: scratch, environment, timeoutSeconds: TIMEOUT_SECONDS };
            const result = await commands.run(command);
            return result.status === 'exited' && result.code === 0;
        };
        const format = `--object-format=${places.objectFormat}`;
        if (!(await git(['init', '--quiet', '--bare', '--template=', format, '.'], hardenedEnvironment())))
            return false;
        await (0,promises_.copyFile)(shallow, (0,external_node_path_.join)(scratch, 'shallow'));
        const environment = { ...fetchEnvironment(remote), GIT_DIR: scratch, GIT_OBJECT_DIRECTORY: places.objectDirectory };
        if (known !== undefined)
            await git(['update-ref', 'refs/aduana/known', known], environment);
        const fetched = await git([...FETCH, `--depth=${depth}`, '--', remote.url, ...wanted], environment);
        return fetched && (await moveBoundary((0,external_node_path_.join)(scratch, 'shallow'), shallow));
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
};
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
    '--no-write-fetch-head',
    '--upload-pack=git-upload-pack',
];
const fetchEnvironment = ({ protocol, extraHeader }) => ({
    ...hardenedEnvironment(extraHeader === undefined ? {} : { 'http.extraHeader': extraHeader }),
    GIT_ALLOW_PROTOCOL: protocol,
});
/** Replaces the clone's boundary as git does it: written to a lock file first, then renamed. False when another git holds the lock. */
const moveBoundary = async (from, to) => {
    const boundary = await (0,promises_.readFile)(from, 'utf8').catch(() => '');
    const lock = `${to}.lock`;
    const isOurs = await (0,promises_.writeFile)(lock, boundary, { flag: 'wx' }).then(() => true, () => false);
    if (!isOurs)
        return false;
    if (boundary === '') {
        await (0,promises_.rm)(to, { force: true });
        await (0,promises_.rm)(lock, { force: true });
    }
    else {
        await (0,promises_.rename)(lock, to);
    }
    return true;
};

;// CONCATENATED MODULE: ./lib/readers/git/git.js



/** git did not do what was asked for. `message` says so in plain words and is fit for a report. */
class GitFailure extends CouldNotLook {
    name = 'GitFailure';
}
const git_TIMEOUT_SECONDS = 300;
const MAX_LISTING_BYTES = 512 * 1024 * 1024;
const createGit = (commands, folder, environment = hardenedEnvironment()) => {
    const command = (args) => ({
        program: 'git',
        args,
        folder,
        environment,
        timeoutSeconds: git_TIMEOUT_SECONDS,
        maxStdoutBytes: MAX_LISTING_BYTES,
    });
    return {
        async output(args) {
            const result = await commands.run(command(args));
            if (result.status === 'exited' && result.code === 0)
                return result.stdout;
            throw failureOf(args, result);
        },
        async answer(args) {
            const result = await commands.run(command(args));
            if (result.status !== 'exited')
                throw failureOf(args, result);
            if (result.code === 0)
                return result.stdout;
            if (result.code === 1 || result.code === 128)
                return undefined;
            throw failureOf(args, result);
        },
        stream: (args, input) => commands.stream({ ...command(args), input }),
    };
};
/** What git itself said is kept short and on one line: it may hold names of the repository. */
const failureOf = (args, end) => {
    const said = end.status === 'exited' ? firstLine(end.stderr) : '';
    return new GitFailure(`\`git ${args[0]}\` failed: ${describeEnd(end)}${said === '' ? '' : ` (${said})`}.`);
};
const firstLine = (text) => (text.split('\n', 1)[0] ?? '').replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 200);

;// CONCATENATED MODULE: ./lib/readers/git/find-repository.js





const refused = (reason) => ({ status: 'refused', reason });
/** Asks git about the repository that `folder` lies in. Without a `.git` in it or above it there is `none`, and git is not asked. */
const findRepository = async (folder, commands) => {
    const here = await (0,promises_.realpath)(folder).catch(() => undefined);
    if (here === undefined)
        return refused('The folder to check is not there.');
    const top = holderOfDotGit(here);
    if (top === undefined)
        return isBare(here) ? refused(find_repository_BARE) : { status: 'none' };
    const ask = (args) => commands.run({ program: 'git', args, folder: here, environment: hardenedEnvironment(), timeoutSeconds: 60 });
    const version = await ask(['version']);
    if (version.status === 'missing' || version.status === 'not-executable')
        return refused(NO_GIT);
    if (version.status !== 'exited' || version.code !== 0)
        return refused('git does not run here: `git version` fails.');
    if (!isNewEnough(version.stdout.toString()))
        return refused(oldGit(version.stdout.toString()));
    const answer = await ask(QUESTIONS);
    if (answer.status !== 'exited')
        return refused('git did not answer about the repository of this folder.');
    if (answer.code !== 0)
        return refused(answer.stderr.includes('work tree') ? find_repository_BARE : broken(answer.stderr));
    return placesOf(answer.stdout.toString(), top, here);
};
const QUESTIONS = [
    'rev-parse',
    '--path-format=absolute',
    '--show-toplevel',
    '--show-prefix',
    '--absolute-git-dir',
    '--git-common-dir',
    '--git-path',
    'objects',
    '--show-object-format',
];
const NO_GIT = 'git is not installed, and this folder is a git repository. Install git 2.31 or later.';
const find_repository_BARE = 'This is a bare repository: there are no files to check. Check a clone of it.';
const MOVED = 'git takes another folder than the one with `.git` for the top of the work tree. Remove `core.worktree` from its config, or the broken `.git`.';
const broken = (stderr) => `git cannot read the repository of this folder (${firstLine(stderr)}). Clone it again.`;
const oldGit = (version) => `${firstLine(version)} is too old to be told to leave the repository's own config alone. Install git 2.31 or later.`;
/** `GIT_CONFIG_COUNT` came with 2.31: https://github.com/git/git/blob/master/Documentation/RelNotes/2.31.0.txt */
const isNewEnough = (version) => {
    const [, major = '0', minor = '0'] = /^git version (\d+)\.(\d+)/.exec(version) ?? [];
    return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 31);
};
const placesOf = async (answer, top, here) => {
    const lines = answer.split('\n');
    const [root, prefix, gitDirectory, commonDirectory, objectDirectory, objectFormat] = lines;
    if (lines.length !== 7 || answer.includes('�') || !root || prefix === undefined || !gitDirectory) {
        return refused('The path of this repository holds characters that cannot be handled. Rename its folder.');
    }
    if (objectFormat !== 'sha1' && objectFormat !== 'sha256')
        return refused('The repository has an unknown object format.');
    if (!commonDirectory || !objectDirectory)
        return refused('git did not tell where the repository is.');
    if ((await (0,promises_.realpath)(root).catch(() => root)) !== top)
        return refused(MOVED);
    const places = { root: top, prefix, gitDirectory, commonDirectory, objectDirectory, objectFormat };
    if (!(await isOwnedByUsOrTheFolder(gitDirectory, here))) {
        return refused('The repository belongs to another user than the folder to check. Have it owned by the same user.');
    }
    return { status: 'found', places };
};
/** `safe.directory=*` switches git's own look at the owner off, so that container jobs work; a repository planted above the folder is refused here. */
const isOwnedByUsOrTheFolder = async (gitDirectory, folder) => {
    if (process.getuid === undefined)
        return true;
    const { uid } = await (0,promises_.stat)(gitDirectory);
    return uid === 0 || uid === process.getuid() || uid === (await (0,promises_.stat)(folder)).uid;
};
const holderOfDotGit = (folder) => {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? undefined : holderOfDotGit(above);
};
const isBare = (folder) => ['HEAD', 'objects', 'refs'].every((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));

;// CONCATENATED MODULE: ./lib/readers/git/object-batch.js

/** No single object above this is taken into memory. */
const MAX_OBJECT_BYTES = 512 * 1024 * 1024;
/**
 * Reads objects with one `git cat-file --batch`, in the order of `ids`, no faster than they are consumed.
 * Throws GitFailure for an object that is not there, is larger than 512 MiB, or when git stops early.
 */
const readBlobs = async function* (git, ids) {
    if (ids.length === 0)
        return;
    const args = ['cat-file', '--batch', '--buffer'];
    const { chunks, end } = git.stream(args, `${ids.join('\n')}\n`);
    const bytes = byteReader(chunks);
    try {
        for (const id of ids) {
            const header = await bytes.line();
            if (header === undefined)
                throw failureOf(args, await end);
            const size = sizeOf(header, id);
            if (size > MAX_OBJECT_BYTES)
                throw new GitFailure(`The object ${id} is larger than 512 MiB.`);
            const content = await bytes.take(size);
            if (content === undefined || (await bytes.take(1)) === undefined)
                throw failureOf(args, await end);
            yield { objectId: id, content };
        }
    }
    finally {
        await bytes.close();
    }
};
/** Sizes in bytes by object id. Throws GitFailure for an object that is not there. */
const readBlobSizes = async (git, ids) => {
    const sizes = new Map();
    if (ids.length === 0)
        return sizes;
    const args = ['cat-file', '--batch-check', '--buffer'];
    const { chunks, end } = git.stream(args, `${ids.join('\n')}\n`);
    const bytes = byteReader(chunks);
    try {
        for (const id of ids) {
            const header = await bytes.line();
            if (header === undefined)
                throw failureOf(args, await end);
            sizes.set(id, sizeOf(header, id));
        }
    }
    finally {
        await bytes.close();
    }
    return sizes;
};
/** A header is `<id> <type> <size>`, or `<id> missing`. */
const sizeOf = (header, id) => {
    const [, type, size] = header.split(' ');
    if (type === 'missing' || size === undefined) {
        throw new GitFailure(`The object ${id} is not in this clone. If it is a partial clone, check out without \`filter:\`; otherwise run \`git fsck\`.`);
    }
    return Number(size);
};
const byteReader = (chunks) => {
    const source = chunks[Symbol.asyncIterator]();
    let pending = Buffer.alloc(0);
    const more = async () => {
        const next = await source.next();
        return next.done === true ? undefined : next.value;
    };
    return {
        async line() {
            for (;;) {
                const at = pending.indexOf(0x0a);
                if (at !== -1) {
                    const line = pending.toString('latin1', 0, at);
                    pending = pending.subarray(at + 1);
                    return line;
                }
                const chunk = await more();
                if (chunk === undefined)
                    return undefined;
                pending = Buffer.concat([pending, chunk]);
            }
        },
        async take(count) {
            const kept = [pending];
            let have = pending.length;
            while (have < count) {
                const chunk = await more();
                if (chunk === undefined)
                    return undefined;
                kept.push(chunk);
                have += chunk.length;
            }
            const all = kept.length === 1 ? pending : Buffer.concat(kept);
            pending = all.subarray(count);
            return all.subarray(0, count);
        },
        close: async () => {
            await source.return?.();
        },
    };
};

;// CONCATENATED MODULE: ./lib/readers/git/path-spelling.js
/**
 * How a path of the repository is written in this program. A path that is valid UTF-8 is written as it is. In one that is not,
 * each wrong byte is written as git does in its quoted form, `\377`, and each backslash twice.
 * Two different paths may so look alike only where one of them is not valid UTF-8; content is read by object id or by bytes.
 */
const spellPath = (bytes) => {
    try {
        return STRICT.decode(bytes);
    }
    catch {
        return spellWrongBytes(Buffer.from(bytes));
    }
};
/** The entries of a NUL-terminated listing, as bytes. */
const splitAtNul = (listing) => {
    const entries = [];
    let start = 0;
    for (let end = listing.indexOf(0); end !== -1; end = listing.indexOf(0, start)) {
        entries.push(listing.subarray(start, end));
        start = end + 1;
    }
    return entries;
};
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const spellWrongBytes = (bytes) => {
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = validLength(bytes, at);
        const piece = bytes.toString('utf8', at, at + length);
        if (length === 0)
            text += `\\${(bytes[at] ?? 0).toString(8).padStart(3, '0')}`;
        else
            text += piece === '\\' ? '\\\\' : piece;
        at += Math.max(length, 1);
    }
    return text;
};
/** How many bytes the character at `at` takes; 0 when there is none. */
const validLength = (bytes, at) => {
    for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
        try {
            STRICT.decode(bytes.subarray(at, at + length));
            return length;
        }
        catch {
            // Perhaps with one more byte.
        }
    }
    return 0;
};

;// CONCATENATED MODULE: ./lib/readers/git/remote.js


/** The remote `origin`, or undefined where there is none that may be used. Nothing else of the clone's config is taken over. */
const readOrigin = async (git, root) => {
    const written = await value(git, ['--get', 'remote.origin.url']);
    const remote = written === undefined ? undefined : reachable(written, root);
    if (remote?.protocol !== 'https')
        return remote;
    const extraHeader = await value(git, ['--get-urlmatch', 'http.extraHeader', remote.url]);
    return extraHeader === undefined ? remote : { ...remote, extraHeader };
};
const value = async (git, question) => {
    const answer = (await git.answer(['config', '-z', ...question]))?.toString();
    const [first] = answer?.split('\0') ?? [];
    return first === undefined || first === '' ? undefined : first;
};
/** Other transports, such as `ext::`, could start any program: https://git-scm.com/docs/git-remote-ext */
const reachable = (url, root) => {
    if (/\p{Cc}/u.test(url) || url.startsWith('-'))
        return undefined;
    if (url.startsWith('https://'))
        return { url, protocol: 'https' };
    if (url.startsWith('ssh://'))
        return { url, protocol: 'ssh' };
    if (url.startsWith('file://'))
        return { url, protocol: 'file' };
    if (url.includes('://'))
        return undefined;
    const path = (0,external_node_path_.isAbsolute)(url) ? url : (0,external_node_path_.resolve)(root, url);
    if ((0,external_node_fs_.existsSync)(path))
        return { url: path, protocol: 'file' };
    return /^[^/:]+:[^:]/.test(url) ? { url, protocol: 'ssh' } : undefined;
};

;// CONCATENATED MODULE: ./lib/readers/git/tree-listing.js

/** Reads `git ls-tree -r -l -z`. The first `prefixBytes` of each path are taken off. */
const readTreeListing = (listing, prefixBytes) => splitAtNul(listing).map((line) => {
    const tab = line.indexOf(0x09);
    const [mode = '', , objectId = '', bytes = ''] = line.toString('latin1', 0, tab).split(/ +/);
    return {
        path: spellPath(line.subarray(tab + 1 + prefixBytes)),
        mode,
        objectId,
        kind: kindOf(mode),
        bytes: Number(bytes) || 0,
    };
});
/** Reads `git diff-tree -r -z --raw --no-renames`; what was deleted has no content to look at and is left out. */
const readTreeDifference = (listing) => {
    const fields = splitAtNul(listing);
    const changed = [];
    for (let n = 0; n + 1 < fields.length; n += 2) {
        const [before = '', modeAfter = '', , objectId = '', letter = ''] = (fields[n] ?? '').toString().split(' ');
        const status = STATUSES[letter];
        const path = spellPath(fields[n + 1] ?? Buffer.alloc(0));
        if (status === undefined)
            continue;
        changed.push({ path, objectId, kind: kindOf(modeAfter), status, modeBefore: before.slice(1), modeAfter });
    }
    return changed;
};
const STATUSES = { A: 'added', M: 'modified', T: 'type-changed' };
const kindOf = (mode) => {
    if (mode === '120000')
        return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
};

;// CONCATENATED MODULE: ./lib/readers/git/repository.js











/** Finds the repository of `folder`, which may be a linked work tree or a folder deep inside one. */
const openRepository = async (folder, commands, { offline = false } = {}) => {
    const found = await findRepository(folder, commands);
    if (found.status !== 'found')
        return found;
    return { status: 'opened', repository: repositoryAt(found.places, commands, offline) };
};
const EMPTY_TREE = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
const repositoryAt = (places, commands, offline) => {
    const environment = hardenedEnvironment();
    const pinned = { ...environment, GIT_DIR: places.gitDirectory, GIT_WORK_TREE: places.root };
    const git = createGit(commands, places.root, pinned);
    const { prefix, commonDirectory } = places;
    const fetching = async () => {
        if (offline || !repository.shallow)
            return undefined;
        const remote = await readOrigin(git, places.root);
        const known = await resolveCommit(git, 'HEAD');
        return remote && { places, commands, remote, ...(known === undefined ? {} : { known }) };
    };
    const repository = {
        ...places,
        environment,
        get shallow() {
            return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(commonDirectory, 'shallow'));
        },
        resolveCommit: (revision) => resolveCommit(git, revision),
        mergeBase: (a, b) => findMergeBase(git, commonDirectory, a, b),
        parents: (commit) => readParents(git, commit),
        commitCount: (base, head) => countCommits(git, base, head),
        async tree(commit) {
            const within = prefix === '' ? [] : ['--', prefix];
            const listing = await git.output(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...within]);
            return readTreeListing(listing, Buffer.byteLength(prefix));
        },
        async changedBlobs(base, head) {
            const within = prefix === '' ? [] : [`--relative=${prefix}`];
            const from = base ?? EMPTY_TREE[places.objectFormat];
            return readTreeDifference(await git.output([...DIFFERENCE, ...within, from, head]));
        },
        readBlobs: (ids) => readBlobs(git, ids),
        blobSizes: (ids) => readBlobSizes(git, ids),
        async workingPaths() {
            const here = createGit(commands, (0,external_node_path_.join)(places.root, prefix), pinned);
            return splitAtNul(await here.output(['ls-files', '-z', '--cached', '--others', '--exclude-standard']));
        },
        async deepen(base, head) {
            const context = await fetching();
            if (context === undefined)
                return false;
            for (const depth of DEPTHS) {
                if (!(await fetchDepth(context, [base, head], depth)))
                    return false;
                if ((await findMergeBase(git, commonDirectory, base, head)) !== undefined)
                    return true;
                if (!repository.shallow)
                    return false;
            }
            return false;
        },
        async unshallow(head) {
            const context = await fetching();
            return context !== undefined && (await fetchDepth(context, [head], WHOLE_HISTORY)) && !repository.shallow;
        },
    };
    return repository;
};
const DIFFERENCE = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-ext-diff', '--no-textconv'];

// EXTERNAL MODULE: ./lib/parsers/source-code/source-reading.js
var source_reading = __webpack_require__(2977);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/readers/open-file.js


/**
 * Reads a regular file whole. The last part of the path is never followed when it is a link, and opening a pipe or a device
 * never waits: https://man7.org/linux/man-pages/man2/open.2.html. Never throws.
 */
const readRegularFile = async (path, maxBytes) => {
    let handle;
    try {
        handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | NO_FOLLOW | DO_NOT_WAIT);
        const stats = await handle.stat();
        if (!stats.isFile())
            return { ok: false, problem: 'not-a-file' };
        return await readUpTo(handle, stats, maxBytes);
    }
    catch (error) {
        return { ok: false, problem: PROBLEMS[error.code ?? ''] ?? 'unreadable' };
    }
    finally {
        await handle?.close().catch(() => undefined);
    }
};
/** Absent on Windows, where a link is told apart before. */
const NO_FOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;
const DO_NOT_WAIT = external_node_fs_.constants.O_NONBLOCK ?? 0;
const PROBLEMS = {
    ENOENT: 'missing',
    ENOTDIR: 'missing',
    ELOOP: 'not-a-file',
    EMLINK: 'not-a-file',
    EISDIR: 'not-a-file',
    ENXIO: 'not-a-file',
};
/** The size is only a hint: a file may grow while it is read. */
const readUpTo = async (handle, { size }, maxBytes) => {
    if (size > maxBytes)
        return { ok: false, problem: 'too-large' };
    const room = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(size, 65536)) + 1);
    const kept = [];
    let total = 0;
    for (;;) {
        const { bytesRead } = await handle.read(room, 0, room.length, null);
        if (bytesRead === 0)
            return { ok: true, bytes: Buffer.concat(kept, total) };
        total += bytesRead;
        if (total > maxBytes)
            return { ok: false, problem: 'too-large' };
        kept.push(Buffer.from(room.subarray(0, bytesRead)));
    }
};

;// CONCATENATED MODULE: ./lib/readers/grammars/grammar-files.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





/** What stands beside the bundles, as npm has it: the package of each file, and its name there and here. `scripts/build/` puts it there. */
const GRAMMAR_FILES = {
    /** The parser's own loader. Bundlers break it, so it stays the file it is. */
    loader: ['web-tree-sitter', 'web-tree-sitter.js'],
    parser: ['web-tree-sitter', 'web-tree-sitter.wasm'],
    javascript: ['tree-sitter-javascript', 'tree-sitter-javascript.wasm'],
    typescript: ['tree-sitter-typescript', 'tree-sitter-typescript.wasm'],
    tsx: ['tree-sitter-typescript', 'tree-sitter-tsx.wasm'],
    python: ['tree-sitter-python', 'tree-sitter-python.wasm'],
};
const grammar_files_MAX_BYTES = 8 * 1024 * 1024;
/** The bytes of a grammar. Throws CouldNotLook when the installation is not whole. */
const grammarBytes = async (name, from = import.meta.url) => (await grammarFile(name, from)).bytes;
/** The parser's library. Throws CouldNotLook when the installation is not whole. */
const loadParserLibrary = async (from = import.meta.url) => {
    const { path } = await grammarFile('loader', from);
    return import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ (0,external_node_url_.pathToFileURL)(path).href));
};
/** Beside the two programs of `dist/`, and in `node_modules` when the sources themselves run. */
const grammarFile = async (name, from) => {
    const [pkg, file] = GRAMMAR_FILES[name];
    const bundled = (0,external_node_url_.fileURLToPath)(new URL(['..', 'grammars', file].join('/'), from));
    for (const path of [bundled, packageFile(pkg, file, from)]) {
        const read = path === undefined ? undefined : await readRegularFile(path, grammar_files_MAX_BYTES);
        if (path !== undefined && read?.ok)
            return { path, bytes: read.bytes };
    }
    throw new CouldNotLook(`The file \`${file}\` is missing beside the program, so no code can be read. Install Aduana anew, with all of \`dist/\`.`);
};
/** Looked up under a name that a bundler cannot know. */
const packageFile = (pkg, file, from) => {
    const exported = pkg === 'web-tree-sitter' ? 'web-tree-sitter.wasm' : 'package.json';
    try {
        return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_module_.createRequire)(from).resolve(`${pkg}/${exported}`)), file);
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./lib/readers/grammars/source-parser.js


/** One engine for all languages, and one parser for each: made when the first file of a language is read, then kept. */
const createParsers = () => {
    let engine;
    const parsers = new Map();
    return (language) => {
        engine ??= startEngine();
        const known = parsers.get(language) ?? openParser(engine, language);
        parsers.set(language, known);
        return known;
    };
};
const startEngine = async () => {
    const [engine, wasmBinary] = await Promise.all([loadParserLibrary(), grammarBytes('parser')]);
    await engine.Parser.init({ wasmBinary });
    return engine;
};
const openParser = async (engine, language) => {
    const [{ Language: Grammar, Parser, Query }, bytes] = await Promise.all([engine, grammarBytes(language)]);
    const grammar = await Grammar.load(bytes);
    const parser = new Parser();
    parser.setLanguage(grammar);
    const queries = new Map();
    const compiled = (source) => {
        const query = queries.get(source) ?? new Query(grammar, source);
        queries.set(source, query);
        return query;
    };
    return {
        read(text, plan, milliseconds, look) {
            const end = external_node_perf_hooks_.performance.now() + milliseconds;
            const isLate = () => external_node_perf_hooks_.performance.now() > end;
            const tree = parsed(parser, text, plan, isLate);
            if (tree === undefined)
                return { ok: false };
            let cut = false;
            const matches = (source) => {
                const found = compiled(source).matches(tree.rootNode, { progressCallback: isLate });
                cut ||= isLate();
                return found.map(({ captures }) => matchOf(captures));
            };
            try {
                const value = look({ language: plan.language, path: plan.path, text, root: tree.rootNode, matches });
                return cut ? { ok: false } : { ok: true, value };
            }
            finally {
                tree.delete();
            }
        },
    };
};
const parsed = (parser, text, { ranges }, isLate) => {
    const includedRanges = ranges?.map((range) => source_parser_rangeOf(text, range));
    const tree = parser.parse(text, null, { progressCallback: isLate, ...(includedRanges ? { includedRanges } : {}) });
    parser.reset();
    return tree ?? undefined;
};
const source_parser_rangeOf = (text, { start, end }) => ({
    startIndex: start,
    endIndex: end,
    startPosition: pointAt(text, start),
    endPosition: pointAt(text, end),
});
const pointAt = (text, offset) => {
    const before = text.slice(0, offset);
    return { row: before.split('\n').length - 1, column: offset - before.lastIndexOf('\n') - 1 };
};
const matchOf = (captures) => ({
    one: (capture) => captures.find(({ name }) => name === capture)?.node,
    all: (capture) => captures.filter(({ name }) => name === capture).map(({ node }) => node),
});

;// CONCATENATED MODULE: ./lib/readers/grammars/source-code.js


/** No hand-written source is larger; what is larger is made by a program. */
const MAX_CHARACTERS = 2 * 1024 * 1024;
/** Time for one file. A file of the largest size takes a second. */
const MILLISECONDS = 10_000;
/** Reads source code with tree-sitter in WebAssembly. Nothing of it is loaded before the first file that has to be parsed. */
const createSourceCode = () => {
    const parserOf = createParsers();
    return {
        async facts(path, text, question) {
            const { readingOf } = await __webpack_require__.e(/* import() */ 145).then(__webpack_require__.bind(__webpack_require__, 8145));
            const reading = readingOf(path);
            if (reading === undefined)
                return undefined;
            const plan = reading.plan(path, text);
            if (text.length > MAX_CHARACTERS)
                return { ...(0,source_reading/* noFacts */.f)(plan.language), notRead: 'too-large' };
            const known = reading.withoutTree(path, text, question);
            if (known !== undefined)
                return known;
            const parser = await parserOf(plan.language);
            const look = parser.read(text, plan, MILLISECONDS, (tree) => reading.fromTree(tree, question));
            return look.ok ? look.value : { ...(0,source_reading/* noFacts */.f)(plan.language), notRead: 'too-slow' };
        },
    };
};

;// CONCATENATED MODULE: ./lib/readers/places.js


const places_placesIn = (folder) => {
    const top = Buffer.from(folder.endsWith(external_node_path_.sep) ? folder : `${folder}${external_node_path_.sep}`);
    const at = (raw) => Buffer.concat([top, raw]);
    const parents = new Map();
    const look = async (raw) => {
        const end = raw.lastIndexOf(SLASH);
        const parent = end === -1 ? 'folder' : await lookAtParent(raw.subarray(0, end));
        if (parent === 'folder')
            return (0,promises_.lstat)(at(raw)).then(kindOfStats, kindOfFailure);
        return parent === 'unreadable' ? parent : undefined;
    };
    const lookAtParent = (raw) => {
        const key = raw.toString('latin1');
        const kind = parents.get(key) ?? look(raw);
        parents.set(key, kind);
        return kind;
    };
    return { at, kindOf: async (raw) => (isPlain(raw) ? look(raw) : undefined) };
};
const SLASH = 0x2f;
/** A path that git could hold: not absolute, no `.`, no `..`, not inside `.git`. */
const isPlain = (raw) => {
    const path = raw.toString('latin1');
    if (path.includes('\0') || (external_node_path_.sep === '\\' && /[\\:]/.test(path)))
        return false;
    return path.split('/').every((part) => !['', '.', '..', '.git'].includes(part.toLowerCase()));
};
const kindOfStats = (stats) => {
    if (stats.isFile())
        return 'file';
    if (stats.isSymbolicLink())
        return 'symlink';
    return stats.isDirectory() ? 'folder' : 'other';
};
const kindOfFailure = (error) => error.code === 'ENOENT' || error.code === 'ENOTDIR' ? undefined : 'unreadable';

;// CONCATENATED MODULE: ./lib/readers/walk-folder.js


/** Beyond this a folder without a repository is not listed: it is more likely a home folder than a project. */
const MAX_FILES = 200_000;
/**
 * Raw paths, with `/`, of every file and link below `folder`; no link is followed and `.git` is left out.
 * Throws CouldNotLook for a folder that cannot be listed, or for more than 200,000 files.
 */
const walkFolder = async (folder, maxFiles = MAX_FILES) => {
    const found = [];
    const open = [Buffer.alloc(0)];
    for (let below = open.pop(); below !== undefined; below = open.pop()) {
        for (const entry of await walk_folder_entriesOf(folder, below)) {
            const raw = below.length === 0 ? entry.name : Buffer.concat([below, Buffer.from('/'), entry.name]);
            if (entry.isDirectory() && !entry.name.equals(DOT_GIT))
                open.push(raw);
            else if (entry.isFile() || entry.isSymbolicLink())
                found.push(raw);
        }
        if (found.length > maxFiles) {
            throw new CouldNotLook(`The folder holds more than ${maxFiles} files and no git repository says which of them count.`);
        }
    }
    return found;
};
const DOT_GIT = Buffer.from('.git');
const walk_folder_entriesOf = async (folder, below) => {
    try {
        const path = Buffer.concat([Buffer.from(`${folder}/`), below]);
        return await (0,promises_.readdir)(path, { encoding: 'buffer', withFileTypes: true });
    }
    catch {
        const name = below.length === 0 ? 'to check' : `\`${below.toString()}\``;
        throw new CouldNotLook(`The folder ${name} cannot be listed. Make it readable, or take it out.`);
    }
};

;// CONCATENATED MODULE: ./lib/readers/working-files.js







/**
 * The files as they stand in `folder`. With a repository, those that git knows or would know; without, all but `.git`.
 * What was deleted on disk is not listed. A link is never followed, not even one that stands in for a parent folder.
 */
const workingFiles = (folder, repository) => {
    const places = places_placesIn(folder);
    let loading;
    const listing = () => {
        loading ??= load(folder, places, repository);
        return loading;
    };
    const readBytes = async (path, maxBytes) => {
        const raw = (path.includes('\\') ? (await listing()).rawPaths.get(path) : undefined) ?? Buffer.from(path);
        const kind = await places.kindOf(raw);
        if (kind === 'file')
            return readRegularFile(places.at(raw), maxBytes);
        if (kind === 'unreadable')
            return { ok: false, problem: kind };
        return { ok: false, problem: kind === undefined ? 'missing' : 'not-a-file' };
    };
    return {
        list: async () => (await listing()).entries,
        readBytes,
        readText: async (path, maxBytes) => file_bytes_textOf(await readBytes(path, maxBytes)),
    };
};
const load = async (folder, places, repository) => {
    const listed = repository === undefined ? await walkFolder(folder) : await repository.workingPaths();
    const rawPaths = new Map();
    const entries = [];
    const kinds = await Promise.all(listed.map((raw) => places.kindOf(withoutSlash(raw))));
    for (const [n, kind] of kinds.entries()) {
        if (kind === undefined)
            continue;
        const raw = withoutSlash(listed[n] ?? Buffer.alloc(0));
        const path = spellPath(raw);
        const twin = rawPaths.get(path);
        if (twin !== undefined && !twin.equals(raw))
            throw new CouldNotLook(ALIKE);
        if (twin === undefined)
            entries.push({ path, kind: ENTRY_KINDS[kind] });
        rawPaths.set(path, raw);
    }
    return { entries: sortedByPath(entries), rawPaths };
};
/** What is no file, though it stands in place of one, is listed: whoever reads it learns that it cannot be. */
const ENTRY_KINDS = {
    file: 'file',
    other: 'file',
    unreadable: 'file',
    symlink: 'symlink',
    folder: 'submodule',
};
/** git ends the name of a nested repository with a slash. */
const withoutSlash = (raw) => (raw.at(-1) === 0x2f ? raw.subarray(0, -1) : raw);

;// CONCATENATED MODULE: ./lib/readers/http/base-address.js
/**
 * Where an API is, from what a person wrote: https, or http on this machine alone. Its path is kept and ends with `/`, so that
 * `new URL('v1/query', url)` is below it.
 */
const baseAddress = (text) => {
    if (!URL.canParse(text))
        return { ok: false, problem: 'is no address' };
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        return { ok: false, problem: 'holds a user name or a password' };
    if (url.search !== '' || url.hash !== '')
        return { ok: false, problem: 'has something after its path' };
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
        return { ok: false, problem: 'does not start with https://' };
    }
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return { ok: true, url };
};
const isLoopback = (host) => host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);

// EXTERNAL MODULE: ./lib/readers/osv/question.js
var question = __webpack_require__(6654);
;// CONCATENATED MODULE: ./lib/readers/osv/osv-engine.js


/** OSV: packages and versions are sent, advisories come back. Source: https://google.github.io/osv.dev/api/ */
const osvEngine = (options) => {
    const cache = new Map();
    return {
        async look(manifests) {
            const base = baseAddress(options.baseUrl);
            const engine = base.ok ? `OSV (${`${base.url.host}${base.url.pathname}`.replace(/\/$/, '')})` : 'OSV';
            const unavailable = (cause, reason) => ({
                status: 'unavailable',
                engine,
                cause,
                reason,
            });
            if (!manifests.some((manifest) => (0,question/* registryPackagesOf */.aT)(manifest).length > 0)) {
                return { status: 'answered', engine, looks: manifests.map(({ path }) => nothingToAsk(path)) };
            }
            if (options.offline) {
                return unavailable('offline', 'OSV was not asked, because this run is offline. Run it with the network for an answer.');
            }
            if (!base.ok) {
                return unavailable('outage', `osv-url ${base.problem}. It takes an https:// address, or http:// of this machine.`);
            }
            const [{ lookUp }, { judgeManifests }] = await Promise.all([
                __webpack_require__.e(/* import() */ 771).then(__webpack_require__.bind(__webpack_require__, 7771)),
                __webpack_require__.e(/* import() */ 750).then(__webpack_require__.bind(__webpack_require__, 9750)),
            ]);
            const found = await lookUp((0,question/* questionsOf */.PW)(manifests), { ...options, base: base.url, name: engine, cache });
            if (found.status === 'refused')
                return unavailable(found.cause, found.reason);
            return { status: 'answered', engine, looks: judgeManifests(manifests, found) };
        },
    };
};
const nothingToAsk = (manifest) => ({
    status: 'scanned',
    manifest,
    examined: 0,
    missed: [],
    vulnerabilities: [],
    licences: [],
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/readers/private-folder.js







/**
 * Makes a private folder in the system's folder for temporary files, which must not lie in `outsideOf`, the repository under test.
 * However this process ends, a kill included, the folder goes: a small program in a session of its own holds one end of a pipe
 * to us and removes the folder when the pipe closes.
 */
const openPrivateFolder = async (outsideOf) => {
    const parent = await (0,promises_.realpath)((0,external_node_os_.tmpdir)());
    if (isWithin(parent, await (0,promises_.realpath)(outsideOf))) {
        throw new CouldNotLook('The folder for temporary files lies inside the checked folder. Set TMPDIR to one outside of it.');
    }
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'aduana-'));
    const reaper = startReaper(path);
    return {
        path,
        dispose: async () => {
            await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
            reaper.stdin?.end();
        },
    };
};
/** It lets go of what may still be written by programs that outlive us for a moment, by trying again. */
const SHELL_REAPER = `trap '' HUP INT TERM
while read -r line; do :; done
for try in 1 2 3 4 5; do rm -rf -- "$1"; [ -e "$1" ] || exit 0; sleep 1; done`;
const NODE_REAPER = `process.stdin.resume();
process.stdin.on('close', () => require('node:fs').rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 50 }));`;
const startReaper = (path) => {
    const hasShell = (0,external_node_fs_.existsSync)('/bin/sh');
    const [program, args] = hasShell
        ? ['/bin/sh', ['-c', SHELL_REAPER, 'reaper', path]]
        : [process.execPath, ['-e', NODE_REAPER, path]];
    const reaper = (0,external_node_child_process_.spawn)(program, args, {
        cwd: (0,external_node_path_.join)(path, '..'),
        env: { PATH: '/usr/bin:/bin:/run/current-system/sw/bin' },
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
        windowsHide: true,
    });
    // Neither the child nor the pipe keeps this process running.
    reaper.on('error', () => undefined);
    reaper.stdin.on('error', () => undefined);
    reaper.unref();
    reaper.stdin.unref();
    return reaper;
};

;// CONCATENATED MODULE: ./lib/readers/releases/download-release.js
const MAX_REDIRECTS = 5;
const failed = (reason) => ({ status: 'failed', reason });
/**
 * Fetches a release's asset over https. What it gives is not yet trusted: the caller compares its digest.
 * Redirects may lead to https alone. Only a loopback address may be reached without it, and only from a loopback address.
 */
const downloadRelease = async (address, { timeoutSeconds, maxBytes, signal }) => {
    const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
    const signals = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
    try {
        return await follow(new URL(address), maxBytes, signals);
    }
    catch (error) {
        if (signal?.aborted)
            return failed('the run was interrupted');
        if (timeout.aborted)
            return failed(`it took longer than ${timeoutSeconds} seconds`);
        return failed(`the connection failed (${codeOf(error)})`);
    }
};
const follow = async (from, maxBytes, signal) => {
    let url = from;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        if (!isAllowed(url, from))
            return failed('it would have gone over an unprotected connection');
        const response = await fetch(url, { redirect: 'manual', signal, headers: { 'accept-encoding': 'identity' } });
        const target = response.headers.get('location');
        if (REDIRECTS.has(response.status) && target !== null) {
            await response.body?.cancel();
            url = new URL(target, url);
        }
        else if (response.status !== 200) {
            await response.body?.cancel();
            return failed(`the server answered ${response.status}`);
        }
        else {
            return download_release_read(response, maxBytes);
        }
    }
    return failed(`it was redirected more than ${MAX_REDIRECTS} times`);
};
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const download_release_read = async (response, maxBytes) => {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            return failed('it is larger than any release');
        chunks.push(chunk);
    }
    return { status: 'downloaded', asset: Buffer.concat(chunks) };
};
const isAllowed = (url, from) => url.protocol === 'https:' || (download_release_isLoopback(url) && download_release_isLoopback(from));
const download_release_isLoopback = (url) => url.protocol === 'http:' &&
    (url.hostname === '127.0.0.1' || url.hostname === '[::1]' || url.hostname === 'localhost');
const codeOf = (error) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause?.code;
    return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'no reason was given';
};

;// CONCATENATED MODULE: ./lib/readers/releases/release-cache.js




const release_cache_isPinned = (content, pin) => (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') === pin.sha256;
/** The asset as it was downloaded, its digest compared anew: whoever restored the cache is not trusted. */
const readCache = async (folder, pin, maxBytes) => {
    const place = (0,external_node_path_.join)(folder, pin.asset);
    const read = await readRegularFile(place, maxBytes);
    if (!read.ok && read.problem === 'missing')
        return { status: 'absent' };
    if (read.ok && release_cache_isPinned(read.bytes, pin))
        return { status: 'kept', content: read.bytes };
    await (0,promises_.rm)(place, { recursive: true, force: true }).catch(() => undefined);
    return { status: 'spoiled' };
};
/** Keeps a verified asset for later runs. Where that cannot be done the next run downloads again: nothing is lost but time. */
const writeCache = async (folder, pin, content) => {
    const unfinished = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.partial`);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.writeFile)(unfinished, content, { flag: 'wx', mode: 0o600 });
        await (0,promises_.rename)(unfinished, (0,external_node_path_.join)(folder, pin.asset));
    }
    catch {
        await (0,promises_.rm)(unfinished, { force: true }).catch(() => undefined);
    }
};

;// CONCATENATED MODULE: ./lib/readers/snyk/snyk-release.js

/** The one release that is used, of the npm package as of the binary. */
const SNYK_VERSION = '1.1307.4';
/** Source of the digests: `wrapper_dist/generated/sha256sums.txt` of the npm package `snyk` 1.1307.4, of the address its `src/common.ts`. */
const OFFICIAL_SNYK = {
    baseUrl: `https://downloads.snyk.io/cli/v${SNYK_VERSION}`,
    pins: {
        'linux-x64': {
            asset: 'snyk-linux',
            sha256: 'b0baee4fa4d7d11b7df927a1046cf8137a8a89fafac8101a45c3c0e0777ddc35',
        },
        'linux-arm64': {
            asset: 'snyk-linux-arm64',
            sha256: '694c014c1d0db25b481092fd7df6edf6e01449d5ab7b043843a6fb41c141ba08',
        },
        'alpine-x64': {
            asset: 'snyk-alpine',
            sha256: 'be18bf047d9a15f7ff5b31f515d214f53f9510e620edb628459f9b10637c5cdb',
        },
        'alpine-arm64': {
            asset: 'snyk-alpine-arm64',
            sha256: '324b7aff778bc3df5ea7d6d085cc6ec6a0c6951acb545fad028afd970cf441f4',
        },
        'darwin-x64': {
            asset: 'snyk-macos',
            sha256: 'ed500e5fe8b61060f5df7fe781c7c9a3d1fb7bad23f413777efb21c6263836c6',
        },
        'darwin-arm64': {
            asset: 'snyk-macos-arm64',
            sha256: '31a07d915fba0c24e3b60716f22c8a18cdb1e9b9590546fc1ef21c92309ab7fb',
        },
        'win32-x64': {
            asset: 'snyk-win.exe',
            sha256: '4e3c383d5644b48442af2f74f0d9be4397ed5fed5f72ade86655cf4cf64ce3fb',
        },
    },
};
const snykPlatform = () => {
    const system = process.platform === 'linux' && (0,external_node_fs_.existsSync)('/etc/alpine-release') ? 'alpine' : process.platform;
    return `${system}-${process.arch}`;
};

;// CONCATENATED MODULE: ./lib/readers/snyk/npm-snyk.js






/** The CLI's own program in TypeScript, without the wrapper that would download a binary. */
const PROGRAM = 'dist/cli/index.js';
/**
 * The CLI of the npm package `snyk` that was installed with this program, or part of a sentence that says why there is none.
 * One that lies in the checked folder is never taken.
 */
const npmSnyk = async (folder, from = import.meta.url) => {
    const manifest = npm_snyk_placeOf(from);
    if (manifest === undefined)
        return { refused: 'the npm package snyk is not installed beside this program' };
    if (isWithin(await (0,promises_.realpath)(manifest), await (0,promises_.realpath)(folder)))
        return { refused: 'the npm package snyk lies in the checked folder' };
    const read = await readRegularFile(manifest, 1024 * 1024);
    const version = read.ok ? /"version":\s*"([\w.+-]{1,40})"/.exec(read.bytes.toString())?.[1] : undefined;
    if (version !== SNYK_VERSION)
        return { refused: `the npm package snyk is not the pinned ${SNYK_VERSION}` };
    return { program: (0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), PROGRAM) };
};
/** Looked up when it is needed, under a name that a bundler cannot know, so that the package stays where npm put it. */
const npm_snyk_placeOf = (from) => {
    try {
        return (0,external_node_module_.createRequire)(from).resolve(['snyk', 'package.json'].join('/'));
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./lib/readers/snyk/find-snyk.js








/** Far above the real programs of about 150 MB. */
const find_snyk_MAX_BYTES = 512 * 1024 * 1024;
const DOWNLOAD_SECONDS = 300;
/**
 * Finds a CLI that may be given the token: the named one, or else the verified release of the cache, the npm package that was
 * installed with this program, or the release downloaded and verified. The npm package comes before the download because it is
 * there, checked by npm, and 150 MB smaller; the Action has none. What is called `snyk` on PATH is not asked: nobody named it.
 */
const findSnyk = async (request) => {
    const reasons = [];
    for (const attempt of request.path === undefined ? ways(request) : [() => find_snyk_named(request, request.path ?? '')]) {
        const result = await attempt();
        if ('program' in result)
            return result;
        reasons.push(result.refused);
    }
    return {
        missing: `No usable Snyk CLI: ${reasons.join('; ')}. Set \`snyk-path\` to one outside the checked folder, or let this machine reach downloads.snyk.io.`,
    };
};
const ways = (request) => {
    const { folder, from, origin = OFFICIAL_SNYK } = request;
    const pin = origin.pins[snykPlatform()];
    const npm = () => ofNpm(folder, from);
    if (pin === undefined)
        return [npm, async () => ({ refused: `there is no verified release for ${snykPlatform()}` })];
    return [() => fromCache(request, pin), npm, () => fromDownload(request, pin, origin)];
};
const find_snyk_named = async ({ folder, privateFolder, commands, signal }, path) => {
    const program = (0,external_node_path_.resolve)(path);
    if (isWithin(program, folder)) {
        return { refused: '`snyk-path` lies in the checked folder, where a change under test could replace it' };
    }
    const result = await commands.run({
        program,
        args: ['--version'],
        folder: privateFolder,
        timeoutSeconds: 60,
        signal,
    });
    if (result.status !== 'exited' || result.code !== 0) {
        return { refused: `the program at \`snyk-path\` does not tell its version: ${describeEnd(result)}` };
    }
    const version = /^v?(\d+\.[\w.+-]{1,40})/.exec(result.stdout.toString('utf8', 0, 200))?.[1];
    if (version === undefined)
        return { refused: 'the program at `snyk-path` does not tell its version' };
    return { label: `snyk ${version}`, program, leadingArgs: [] };
};
const ofNpm = async (folder, from) => {
    const found = await npmSnyk(folder, from);
    if ('refused' in found)
        return found;
    return { label: `snyk ${SNYK_VERSION} (npm)`, program: process.execPath, leadingArgs: [found.program] };
};
const fromCache = async (request, pin) => {
    const cached = await readCache(request.cacheFolder, pin, find_snyk_MAX_BYTES);
    if (cached.status === 'kept')
        return find_snyk_placed(request, cached.content);
    return {
        refused: cached.status === 'absent'
            ? 'the cache holds no release'
            : `the cached ${pin.asset} was not the release that its digest names, and was removed`,
    };
};
const fromDownload = async (request, pin, { baseUrl }) => {
    const download = await downloadRelease(`${baseUrl}/${pin.asset}`, {
        timeoutSeconds: DOWNLOAD_SECONDS,
        maxBytes: find_snyk_MAX_BYTES,
        signal: request.signal,
    });
    if (download.status === 'failed')
        return { refused: `the download of ${pin.asset} failed: ${download.reason}` };
    if (!release_cache_isPinned(download.asset, pin)) {
        return { refused: `the downloaded ${pin.asset} is not the release: its digest is wrong` };
    }
    await writeCache(request.cacheFolder, pin, download.asset);
    return find_snyk_placed(request, download.asset);
};
const find_snyk_placed = async ({ privateFolder }, content) => {
    const program = (0,external_node_path_.join)(privateFolder, process.platform === 'win32' ? 'snyk.exe' : 'snyk');
    await (0,promises_.writeFile)(program, content, { mode: 0o700 });
    return { label: `snyk ${SNYK_VERSION}`, program, leadingArgs: [] };
};

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(5354);
;// CONCATENATED MODULE: ./lib/parsers/snyk-fixes.js



const LONGEST_VERSION = 200;
/** Of the fixed versions that Snyk names for all branches of a package, those above the installed one, lowest first. */
const fixesAbove = (ecosystem, installed, fixedIn) => {
    const { isOne, order } = VERSIONS[ecosystem];
    const known = [...new Set(fixedIn)].filter((version) => version.length <= LONGEST_VERSION && isOne(version));
    if (!isOne(installed))
        return known.sort(order);
    return known.filter((version) => order(version, installed) > 0).sort(order);
};
const VERSIONS = {
    npm: { isOne: (version) => semver.valid(version) !== null, order: semver.compare },
    PyPI: { isOne: package_version/* isVersion */.l, order: pep440.compare },
};

;// CONCATENATED MODULE: ./lib/readers/snyk/placed-packages.js
const placed_packages_keyOf = ({ name, version }) => `${name}@${version}`;
/**
 * Spreads the registry packages of a manifest over as few lockfiles as can hold them: a Python lockfile holds one version of a
 * name, an npm one holds one version of a name below each package. Packages whose name or version is none that a registry
 * knows are in none of them.
 */
const placePackages = ({ ecosystem, packages }) => {
    const asked = packages.filter((one) => one.source === 'registry' && isSpelled(one));
    const known = new Map(asked.map((one) => [placed_packages_keyOf(one), one]));
    const places = new Map();
    const layers = [];
    for (const one of [...known.values()].sort((a, b) => a.via.length - b.via.length)) {
        const slot = (parent) => (ecosystem === 'npm' ? `${parent}\n${one.name}` : one.name);
        const parentKey = nearestKnown(one, known);
        const parent = parentKey === undefined ? undefined : places.get(parentKey);
        const below = parent !== undefined && !parent.layer.taken.has(slot(parentKey ?? '')) ? parent : undefined;
        const layer = below?.layer ?? layers.find(({ taken }) => !taken.has(slot(''))) ?? openLayer(layers);
        const node = { name: one.name, version: one.version, children: [] };
        (below?.node.children ?? layer.roots).push(node);
        layer.taken.add(slot(below === undefined ? '' : (parentKey ?? '')));
        layer.keys.add(placed_packages_keyOf(one));
        places.set(placed_packages_keyOf(one), { layer, node });
    }
    return layers;
};
const openLayer = (layers) => {
    const layer = { roots: [], keys: new Set(), taken: new Set() };
    layers.push(layer);
    return layer;
};
/** Only what lies nearer to the root can stand above it: no circle, whatever the ways say. */
const nearestKnown = ({ via }, known) => via.slice(0, -1).findLast((key) => (known.get(key)?.via.length ?? Number.POSITIVE_INFINITY) < via.length);
/** Names and versions that a registry can hold: nothing of them means anything to a path, to JSON or to TOML. */
const isSpelled = ({ name, version }) => name.length <= 214 && placed_packages_NAME.test(name) && placed_packages_VERSION.test(version);
const placed_packages_NAME = /^(?:@[A-Za-z0-9~-][\w.~-]*\/)?[A-Za-z0-9~-][\w.~-]*$/;
const placed_packages_VERSION = /^[0-9A-Za-z][\w.+!-]{0,255}$/;

;// CONCATENATED MODULE: ./lib/readers/snyk/look-at-manifest.js


/** Puts together what Snyk said of the lockfiles that restate a manifest, the canaries taken out. */
const look_at_manifest_lookOf = (manifest, runs) => {
    const registry = new Map(manifest.packages.filter(({ source }) => source === 'registry').map((one) => [placed_packages_keyOf(one), one]));
    const dropped = new Set(runs.flatMap(({ run }) => run.missed));
    const shown = new Set(runs.flatMap(({ lockfile }) => [...lockfile.packages]));
    const missed = [...registry.keys()].filter((key) => dropped.has(key) || !shown.has(key));
    const asked = (one) => registry.has(placed_packages_keyOf(one));
    const vulnerabilities = new Map();
    for (const one of runs.flatMap(({ run }) => run.project.vulnerabilities).filter(asked)) {
        const key = `${one.advisory.id} ${placed_packages_keyOf(one)}`;
        const known = vulnerabilities.get(key);
        const way = registry.get(placed_packages_keyOf(one))?.via ?? [];
        vulnerabilities.set(key, known === undefined ? vulnerabilityOf(manifest.ecosystem, one, way) : look_at_manifest_merged(known, one));
    }
    const licences = new Map();
    for (const one of runs.flatMap(({ run }) => run.project.licences).filter(asked)) {
        licences.set(`${placed_packages_keyOf(one)} ${one.licence}`, one);
    }
    return {
        status: 'scanned',
        manifest: manifest.path,
        examined: registry.size - missed.length,
        missed,
        ...(missed[0] === undefined ? {} : { missedBecause: shown.has(missed[0]) ? DROPPED : UNSPELLED }),
        vulnerabilities: [...vulnerabilities.values()],
        licences: [...licences.values()],
    };
};
const DROPPED = 'Snyk left them out of what it looked at. Let OSV look at them too, with `engine: both`.';
const UNSPELLED = 'No registry has such a name or version. Correct it in the lockfile.';
/** An upgrade is told only where Snyk's way to the package is ours: for another way it may be another one. */
const vulnerabilityOf = (ecosystem, { name, version, advisory, fixedIn, from, upgrade }, way) => {
    const sameWay = from.length === way.length + 1 && way.every((key, n) => key === from[n + 1]);
    const told = sameWay && upgrade !== undefined && upgrade !== way[0];
    return { name, version, advisory, fixedIn: fixesAbove(ecosystem, version, fixedIn), ...(told ? { upgrade } : {}) };
};
/** Snyk has more than one entry for some advisories. */
const look_at_manifest_merged = (known, { advisory }) => ({
    ...known,
    advisory: {
        ...known.advisory,
        aliases: [...new Set([...known.advisory.aliases, ...advisory.aliases])].sort(),
    },
});

;// CONCATENATED MODULE: ./lib/readers/snyk/restated-lockfile.js

/**
 * Restates a manifest's registry packages. Of the repository under test nothing but names and versions is in it, so there is
 * nothing to execute, to include or to obey; and each package stands in it once, so the answer grows with the packages and not
 * with the ways to them. Empty when there is nothing to ask.
 */
const restate = (manifest) => placePackages(manifest).map((layer) => {
    const canary = canaryBeside(manifest);
    const roots = [...layer.roots, { ...canary, children: [] }];
    return { ...WRITERS[manifest.ecosystem](roots), packages: layer.keys, canary: placed_packages_keyOf(canary) };
});
/**
 * Abandoned packages with an advisory that nobody will take back: CVE-2017-16042 and CVE-2018-3728 (npm), CVE-2013-7459 and
 * CVE-2012-2921 (PyPI). One whose name the manifest does not have is planted.
 */
const CANARIES = {
    npm: [
        { name: 'growl', version: '1.8.1' },
        { name: 'hoek', version: '4.2.0' },
    ],
    PyPI: [
        { name: 'pycrypto', version: '2.6.1' },
        { name: 'feedparser', version: '5.1.1' },
    ],
};
const canaryBeside = ({ ecosystem, packages }) => {
    const [first, second] = CANARIES[ecosystem];
    return packages.some(({ name }) => name === first.name) ? second : first;
};
const PROJECT = { name: 'aduana', version: '0.0.0' };
/** Version 3: https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json */
const writeNpm = (roots) => {
    const project = { ...PROJECT, dependencies: wanted(roots) };
    const packages = { '': project };
    const open = roots.map((node) => ({ node, folder: '' }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node, folder } = next;
        const place = `${folder}node_modules/${node.name}`;
        packages[place] = { version: node.version, dependencies: wanted(node.children) };
        open.push(...node.children.map((child) => ({ node: child, folder: `${place}/` })));
    }
    return {
        files: {
            'package.json': JSON.stringify(project),
            'package-lock.json': JSON.stringify({ ...PROJECT, lockfileVersion: 3, requires: true, packages }),
        },
        lockfile: 'package-lock.json',
        packageManager: 'npm',
    };
};
const wanted = (nodes) => Object.fromEntries(nodes.map(({ name, version }) => [name, version]));
/**
 * Poetry's is the one Python lockfile that Snyk reads without running Python:
 * https://github.com/snyk/poetry-lockfile-parser/blob/main/lib/poetry-dep-graph-builder.ts
 */
const writePoetry = (roots) => {
    const stanzas = [];
    const open = [...roots];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        const table = node.children.length === 0 ? [] : ['[package.dependencies]', ...node.children.map(dependency)];
        stanzas.push(['[[package]]', `name = "${node.name}"`, `version = "${node.version}"`, ...table, ''].join('\n'));
        open.push(...node.children);
    }
    const head = ['[tool.poetry]', `name = "${PROJECT.name}"`, `version = "${PROJECT.version}"`, ''];
    return {
        files: {
            'pyproject.toml': [...head, '[tool.poetry.dependencies]', ...roots.map(dependency), ''].join('\n'),
            'poetry.lock': stanzas.join('\n'),
        },
        lockfile: 'poetry.lock',
        packageManager: 'poetry',
    };
};
const dependency = ({ name }) => `"${PASSED_OVER.has(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name}" = "*"`;
/** Snyk passes over dependencies of these very names, in this very spelling; their versions have advisories all the same. */
const PASSED_OVER = new Set(['setuptools', 'distribute', 'pip', 'wheel', 'python']);
const WRITERS = {
    npm: writeNpm,
    PyPI: writePoetry,
};

// EXTERNAL MODULE: ./lib/parsers/cvss.js
var cvss = __webpack_require__(4776);
// EXTERNAL MODULE: ./lib/parsers/one-line.js
var one_line = __webpack_require__(6978);
;// CONCATENATED MODULE: ./lib/parsers/snyk-report.js



const issue = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().regex(/^[\w.:@/+-]{1,200}$/),
    title: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    from: schemas/* array */.YOg(schemas/* string */.YjP()),
    severity: schemas/* enum */.k5n(['low', 'medium', 'high', 'critical']),
    type: schemas/* string */.YjP().optional(),
    license: schemas/* string */.YjP().optional(),
    upgradePath: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()])).default([]),
    fixedIn: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    identifiers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())).nullish(),
    cvssScore: schemas/* number */.aig().min(0).max(10).nullish(),
    CVSSv3: schemas/* string */.YjP().nullish(),
    cvssSources: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().nullish(), vector: schemas/* string */.YjP().nullish() })).nullish(),
});
/** A real answer always names the organisation: without one, the service sent half of it. */
const tested = schemas/* object */.Ikc({
    ok: schemas/* boolean */.zMY(),
    org: schemas/* string */.YjP().min(1),
    dependencyCount: schemas/* int */.Whr().nonnegative(),
    vulnerabilities: schemas/* array */.YOg(issue),
});
const snyk_report_failed = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(false), error: schemas/* string */.YjP() });
/**
 * Reads what `snyk test --json` prints: one project as an object, several as an array, before them, with `--print-deps`, the tree
 * of what it looked at. Source: https://github.com/snyk/cli/blob/v1.1307.4/src/lib/formatters/test/format-test-results.ts
 * Never throws, and no message of it repeats the text.
 */
const parseSnykReport = (text) => {
    if (text.trim() === '')
        return { ok: false, problem: 'nothing printed' };
    const documents = [];
    try {
        // Inside a printed document every line that opens a bracket is indented.
        for (const document of text.split(/\n(?=[{[])/))
            documents.push(JSON.parse(document));
    }
    catch {
        return { ok: false, problem: 'no JSON' };
    }
    const report = documents.pop();
    const projects = (Array.isArray(report) ? report : [report]).map(projectOf);
    const known = projects.filter((project) => project !== undefined);
    if (known.length === 0 || known.length < projects.length || documents.length > 1) {
        return { ok: false, problem: 'not the shape of a Snyk report' };
    }
    return { ok: true, projects: known, ...(documents.length === 0 ? {} : { listed: packagesOf(documents[0]) }) };
};
const projectOf = (value) => {
    const failure = snyk_report_failed.safeParse(value);
    if (failure.success)
        return { status: 'failed', error: failure.data.error };
    const { data } = tested.safeParse(value);
    if (data === undefined || data.ok !== (data.vulnerabilities.length === 0))
        return undefined;
    return {
        status: 'tested',
        dependencyCount: data.dependencyCount,
        vulnerabilities: data.vulnerabilities.filter(({ type }) => type !== 'license').map(snyk_report_vulnerabilityOf),
        licences: data.vulnerabilities.filter(({ type }) => type === 'license').map(licenceOf),
    };
};
const snyk_report_vulnerabilityOf = (raw) => {
    const upgrade = raw.upgradePath[1];
    return {
        name: raw.name,
        version: raw.version,
        advisory: advisoryOf(raw),
        fixedIn: raw.fixedIn,
        from: raw.from,
        ...(typeof upgrade === 'string' ? { upgrade } : {}),
    };
};
const advisoryOf = (raw) => {
    const { id, title, name, severity } = raw;
    const identifiers = new Map(Object.entries(raw.identifiers ?? {}));
    const known = [...identifiers].flatMap(([kind, names]) => (snyk_report_NAMED.has(kind) ? names : []));
    const names = [...new Set([...known.filter((one) => SPELLED.test(one)), id])].sort(byRank);
    const best = names[0] ?? id;
    const malicious = /^malicious package\b/i.test(title) ||
        (identifiers.get('CWE') ?? []).includes('CWE-506') ||
        names.some((one) => one.startsWith('MAL-'));
    const worked = scoreOf(raw);
    const rated = worked === undefined ? severity : (0,cvss/* severityOfScore */.F)(worked);
    const score = worked ?? raw.cvssScore ?? undefined;
    return {
        id: best,
        aliases: names.slice(1).sort(),
        summary: (0,one_line/* oneLine */.T)(`${title} in ${name}`, LONGEST_SUMMARY),
        severity: malicious ? 'critical' : rated,
        ...(score === undefined ? {} : { score }),
        malicious,
        url: `https://security.snyk.io/vuln/${encodeURIComponent(id)}`,
    };
};
const LONGEST_SUMMARY = 200;
/** The highest of Snyk's own vectors, as it is with OSV, so that both call the same advisory equally bad. */
const scoreOf = ({ CVSSv3, cvssSources }) => {
    const own = (cvssSources ?? []).slice(0, 100).filter(({ type }) => type === 'primary');
    const vectors = [CVSSv3, ...own.map(({ vector }) => vector)];
    const scores = vectors.flatMap((vector) => (vector ? ((0,cvss/* cvssScore */._)(vector) ?? []) : []));
    return scores.length > 0 ? Math.max(...scores) : undefined;
};
/** The others name a kind of weakness, not this one. */
const snyk_report_NAMED = new Set(['CVE', 'GHSA', 'MAL']);
const SPELLED = /^[A-Z]+-[\w-]{1,60}$/;
const RANKS = ['CVE-', 'GHSA-', 'MAL-'];
const byRank = (a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1);
const rankOf = (id) => {
    const rank = RANKS.findIndex((prefix) => id.startsWith(prefix));
    return rank === -1 ? RANKS.length : rank;
};
const licenceOf = ({ name, version, license, title, severity }) => ({
    name,
    version,
    licence: (0,one_line/* oneLine */.T)(license ?? title, 100),
    severity,
});
const packagesOf = (tree) => {
    const found = new Set();
    const open = snyk_report_childrenOf(tree);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        const { name, version } = node;
        found.add(`${String(name)}@${String(version)}`);
        open.push(...snyk_report_childrenOf(node));
    }
    return found;
};
const snyk_report_childrenOf = (node) => {
    if (typeof node !== 'object' || node === null || !('dependencies' in node))
        return [];
    const { dependencies } = node;
    if (typeof dependencies !== 'object' || dependencies === null)
        return [];
    return Object.values(dependencies).filter((child) => typeof child === 'object' && child !== null);
};

;// CONCATENATED MODULE: ./lib/readers/snyk/judge-run.js



/**
 * Judges one run. It is whole only if Snyk ends with the code for vulnerabilities, reports one project with the planted canary in
 * it, about nothing that it was not asked, and proves what it looked at: by listing it, or by counting as many different
 * packages as it was given.
 */
const judgeRun = (result, { packages, canary }) => {
    if (result.status !== 'exited')
        return ended(result);
    const report = parseSnykReport(result.stdout.toString());
    const [project] = report.ok ? report.projects : [];
    const error = project?.status === 'failed' ? project.error : '';
    const known = FAILURES.find(({ code, words }) => code === result.code || words?.test(error));
    if (known !== undefined)
        return known.because(error);
    if (!report.ok)
        return judge_run_broken(`Snyk ended with exit code ${result.code} and printed no report (${report.problem}).`);
    if (project?.status !== 'tested' || report.projects.length !== 1) {
        return judge_run_broken(`Snyk ended with exit code ${result.code} and could not test what it was given.`);
    }
    const found = [...project.vulnerabilities, ...project.licences].map(placed_packages_keyOf);
    if (!project.vulnerabilities.some((one) => placed_packages_keyOf(one) === canary)) {
        return judge_run_broken('Snyk found nothing in a package that was planted because it is known to be vulnerable.');
    }
    if (result.code !== VULNERABLE)
        return judge_run_broken(`Snyk reported vulnerabilities and ended with exit code ${result.code}.`);
    const asked = new Set([...packages, canary]);
    if (found.some((key) => !asked.has(key)))
        return judge_run_broken('Snyk reported on packages that it was not asked about.');
    const { listed } = report;
    if (listed === undefined && project.dependencyCount !== asked.size) {
        return judge_run_broken(`Snyk says that it looked at ${project.dependencyCount} of ${asked.size} packages and not at which.`);
    }
    const missed = [...packages].filter((key) => listed !== undefined && !listed.has(key));
    if (project.dependencyCount < asked.size - missed.length) {
        return judge_run_broken('Snyk lists more packages than it says it looked at.');
    }
    return { status: 'answered', project, missed };
};
/** The canary is always found: https://docs.snyk.io/developer-tools/snyk-cli/commands/test (exit codes) */
const VULNERABLE = 1;
const judge_run_broken = (reason, ofAll = false) => ({
    status: 'failed',
    cause: 'broken-answer',
    reason,
    ofAll,
});
const ended = (result) => {
    const reason = `The Snyk CLI gave no answer: ${describeEnd(result)}.`;
    switch (result.status) {
        case 'missing':
        case 'not-executable':
        case 'not-started':
            return { status: 'failed', cause: 'not-installed', reason, ofAll: true };
        case 'timed-out':
        case 'aborted':
            return { status: 'failed', cause: 'outage', reason, ofAll: true };
        default:
            return judge_run_broken(reason);
    }
};
const of = (cause, reason) => () => ({ status: 'failed', cause, reason, ofAll: true });
const QUOTA = of('quota', 'The Snyk organisation has used up its tests, or asks too often. Wait for the next period, or raise its plan.');
const UNAUTHORISED = of('unauthorised', 'Snyk does not accept the token, or it may not test for this organisation. Renew SNYK_TOKEN and look at SNYK_CFG_ORG.');
const OUTAGE = of('outage', 'The service of Snyk cannot be reached or does not work. Try again later, or look at the proxy.');
/**
 * In this order. With SNYK_CI=1 the CLI ends with 77 for 401 and 403 and with 69 for any other 4xx:
 * https://github.com/snyk/cli/blob/v1.1307.4/src/cli/main.ts. Without a word about why, 69 is read as too many questions.
 */
const FAILURES = [
    {
        words: /\b(?:test|usage|rate|monthly)[- ]limit|\bquota\b|too many requests|limit (?:was |has been )?reached/i,
        because: QUOTA,
    },
    { words: /authenticat|unauthori[sz]ed|\bforbidden\b|snyk auth\b/i, because: UNAUTHORISED },
    { code: 77, because: UNAUTHORISED },
    {
        code: 69,
        because: (error) => {
            if (/not found|\borg(?:ani[sz]ation)?\b/i.test(error))
                return UNAUTHORISED();
            return /\bbad\b|invalid|too large|payload/i.test(error)
                ? judge_run_broken('The service of Snyk refused the question as one that it does not understand.')
                : QUOTA();
        },
    },
    { code: 44, because: OUTAGE },
    { code: 75, because: OUTAGE },
    {
        words: /\bE(?:NOTFOUND|AI_AGAIN|CONN\w+|TIMEDOUT|HOSTUNREACH|NETUNREACH|PROTO)\b|socket|time[d ]?-?out|internal server error|bad gateway|unavailable|maintenance|certificate|self[- ]signed|tunneling/i,
        because: OUTAGE,
    },
];

;// CONCATENATED MODULE: ./lib/readers/snyk/snyk-environment.js

/** What of the user's environment speaks to Snyk: where its service is, for which organisation, and whom to trust on the way. */
const TAKEN_OVER = ['SNYK_CFG_ORG', 'NODE_EXTRA_CA_CERTS'];
/**
 * What is added to the clean environment of the one child that may know the token. Its home is a folder of this run, `PATH` leads
 * to an empty one so that it can start nothing, and it reports to nobody. A service without https is spoken to on this machine alone.
 */
const snykEnvironment = (token, home, of) => {
    const taken = Object.fromEntries(TAKEN_OVER.flatMap((name) => (of[name] ? [[name, of[name]]] : [])));
    return {
        ...taken,
        ...serviceOf(of['SNYK_API']),
        SNYK_TOKEN: token,
        SNYK_CI: '1',
        SNYK_DISABLE_ANALYTICS: '1',
        SNYK_CFG_DISABLESUGGESTIONS: 'true',
        SNYK_DISABLE_UPDATE_CHECK: '1',
        NO_UPDATE_NOTIFIER: '1',
        SNYK_TMP_PATH: home,
        SNYK_CACHE_PATH: (0,external_node_path_.join)(home, 'cache'),
        HOME: home,
        USERPROFILE: home,
        XDG_CONFIG_HOME: (0,external_node_path_.join)(home, 'config'),
        XDG_CACHE_HOME: (0,external_node_path_.join)(home, 'cache'),
        TMPDIR: home,
        TMP: home,
        TEMP: home,
        PATH: (0,external_node_path_.join)(home, 'bin'),
    };
};
const serviceOf = (address) => {
    if (!address)
        return {};
    const onThisMachine = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(address);
    return { SNYK_API: address, ...(onThisMachine ? { SNYK_HTTP_PROTOCOL_UPGRADE: '0' } : {}) };
};

;// CONCATENATED MODULE: ./lib/readers/snyk/run-snyk.js




/** Shows one lockfile to Snyk, in a folder that holds nothing else, and judges what comes back. */
const runSnyk = async (lockfile, tools) => {
    const { cli, token, environment, privateFolder, commands, timeoutSeconds, signal } = tools;
    const [project, home] = await Promise.all([
        (0,promises_.mkdtemp)((0,external_node_path_.join)(privateFolder, 'project-')),
        (0,promises_.mkdtemp)((0,external_node_path_.join)(privateFolder, 'home-')),
    ]);
    await (0,promises_.mkdir)((0,external_node_path_.join)(home, 'bin'));
    await Promise.all(Object.entries(lockfile.files).map(([name, text]) => (0,promises_.writeFile)((0,external_node_path_.join)(project, name), text, { mode: 0o600 })));
    const result = await commands.run({
        program: cli.program,
        args: [
            ...cli.leadingArgs,
            ...['test', '--json', '--print-deps', '--ignore-policy'],
            ...[`--file=${lockfile.lockfile}`, `--package-manager=${lockfile.packageManager}`],
            ...(lockfile.packageManager === 'poetry' ? [`--command=${ANSWERS_VERSION}`] : []),
        ],
        folder: project,
        environment: snykEnvironment(token, home, environment),
        timeoutSeconds,
        signal,
    });
    return judgeRun(result, lockfile);
};
/**
 * For a poetry.lock Snyk asks Python for its version, for its own statistics, and nothing else; any program that answers
 * `--version` will do, and this one is always there. On Windows Snyk hands the word to a shell.
 */
const ANSWERS_VERSION = process.platform === 'win32' ? `"${process.execPath}"` : process.execPath;

;// CONCATENATED MODULE: ./lib/readers/snyk/snyk-engine.js





/** Each takes seconds to start, and a service that is asked too often stops answering. */
const snyk_engine_AT_ONCE = 2;
/**
 * The Snyk CLI, shown lockfiles that restate the inventory: nothing of the repository but names and versions of its registry
 * packages. Source: https://docs.snyk.io/developer-tools/snyk-cli/commands/test
 */
const snykEngine = (options) => ({
    async look(manifests) {
        const { folder, token, untrusted, offline } = options;
        if (untrusted !== undefined) {
            return unavailable('untrusted-code', `Snyk is not started for ${untrusted}: its token is not for foreign code.`);
        }
        if (offline)
            return unavailable('offline', 'Snyk is asked over the network, and the run is offline.');
        if (token === undefined || token === '') {
            return unavailable('no-token', 'There is no SNYK_TOKEN. Give one as a secret of the workflow.');
        }
        const privateFolder = await openPrivateFolder(folder);
        try {
            const cli = await findSnyk({ ...options, privateFolder: privateFolder.path });
            if ('missing' in cli)
                return unavailable('not-installed', cli.missing);
            return await ask(manifests, cli, { ...options, token, privateFolder: privateFolder.path });
        }
        finally {
            await privateFolder.dispose();
        }
    },
});
const unavailable = (cause, reason, engine = 'snyk') => ({
    status: 'unavailable',
    engine,
    cause,
    reason,
});
const ask = async (manifests, cli, options) => {
    const stop = new AbortController();
    const tools = {
        ...options,
        cli,
        timeoutSeconds: options.timeoutSeconds ?? 300,
        signal: AbortSignal.any([options.signal, stop.signal]),
    };
    const questions = manifests.map((manifest) => ({ manifest, lockfiles: restate(manifest) }));
    const runs = new Map();
    let ofAll;
    const left = questions.flatMap(({ lockfiles }) => lockfiles);
    const worker = async () => {
        for (let next = left.shift(); next !== undefined && ofAll === undefined; next = left.shift()) {
            const run = await runSnyk(next, tools);
            runs.set(next, run);
            if (run.status === 'failed' && run.ofAll) {
                ofAll ??= run;
                stop.abort();
            }
        }
    };
    await Promise.all(Array.from({ length: snyk_engine_AT_ONCE }, worker));
    const failures = [...runs.values()].filter((run) => run.status === 'failed');
    const [first] = failures;
    if (ofAll !== undefined)
        return unavailable(ofAll.cause, ofAll.reason, cli.label);
    if (first !== undefined && failures.length === runs.size)
        return unavailable(first.cause, first.reason, cli.label);
    return { status: 'answered', engine: cli.label, looks: questions.map((question) => lookAt(question, runs)) };
};
const lookAt = ({ manifest, lockfiles }, runs) => {
    const answered = lockfiles.flatMap((lockfile) => {
        const run = runs.get(lockfile);
        return run?.status === 'answered' ? [{ lockfile, run }] : [];
    });
    if (answered.length === lockfiles.length)
        return look_at_manifest_lookOf(manifest, answered);
    const failed = lockfiles.map((lockfile) => runs.get(lockfile)).find((run) => run?.status === 'failed');
    const reason = failed?.status === 'failed' ? failed.reason : 'Snyk was not asked about all of it.';
    return { status: 'not-scanned', manifest: manifest.path, reason };
};

;// CONCATENATED MODULE: ./lib/entrypoints/open-engines.js


const OSV = 'https://api.osv.dev';
/** The sources of advisories of this run. Nothing is started or asked before a check looks. */
const openEngines = (commands, request) => {
    const { folder, offline, cacheFolder, environment, signal, snykPath, snykToken, untrusted, osvUrl } = request;
    return {
        osv: osvEngine({ baseUrl: osvUrl ?? OSV, offline, environment, signal }),
        snyk: snykEngine({
            folder,
            ...(snykToken === undefined ? {} : { token: snykToken }),
            ...(snykPath === undefined ? {} : { path: snykPath }),
            ...(untrusted === undefined ? {} : { untrusted }),
            offline,
            cacheFolder,
            environment,
            commands,
            signal,
        }),
    };
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/release-pins.js
/** The one release that is used: nothing later exists but security fixes, and 8.27 to 8.30.1 differ in what they report. */
const GITLEAKS_VERSION = '8.30.1';
/** By `<process.platform>-<process.arch>`. Source: the release's `gitleaks_8.30.1_checksums.txt`. */
const RELEASE_PINS = {
    'linux-x64': {
        asset: 'gitleaks_8.30.1_linux_x64.tar.gz',
        sha256: '551f6fc83ea457d62a0d98237cbad105af8d557003051f41f3e7ca7b3f2470eb',
        program: 'gitleaks',
    },
    'linux-arm64': {
        asset: 'gitleaks_8.30.1_linux_arm64.tar.gz',
        sha256: 'e4a487ee7ccd7d3a7f7ec08657610aa3606637dab924210b3aee62570fb4b080',
        program: 'gitleaks',
    },
    'darwin-x64': {
        asset: 'gitleaks_8.30.1_darwin_x64.tar.gz',
        sha256: 'dfe101a4db2255fc85120ac7f3d25e4342c3c20cf749f2c20a18081af1952709',
        program: 'gitleaks',
    },
    'darwin-arm64': {
        asset: 'gitleaks_8.30.1_darwin_arm64.tar.gz',
        sha256: 'b40ab0ae55c505963e365f271a8d3846efbc170aa17f2607f13df610a9aeb6a5',
        program: 'gitleaks',
    },
    'win32-x64': {
        asset: 'gitleaks_8.30.1_windows_x64.zip',
        sha256: 'd29144deff3a68aa93ced33dddf84b7fdc26070add4aa0f4513094c8332afc4e',
        program: 'gitleaks.exe',
    },
};
const OFFICIAL_RELEASE = {
    baseUrl: `https://github.com/gitleaks/gitleaks/releases/download/v${GITLEAKS_VERSION}`,
    pins: RELEASE_PINS,
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/engine.js


const engine_refused = (reason) => ({ status: 'refused', reason });
/** A native program, if it says of itself that it is the pinned version. `what` names it in the reason. */
const nativeEngine = async (what, program, source, { commands, folder }) => {
    const result = await commands.run({ program, args: ['version'], folder, timeoutSeconds: 30 });
    if (result.status !== 'exited')
        return engine_refused(`${what} does not run: ${describeEnd(result)}`);
    if (result.code !== 0)
        return engine_refused(`${what} does not tell its version: ${describeEnd(result)}`);
    const version = result.stdout.toString('utf8', 0, 200).trim().replace(/^v/, '');
    if (version !== GITLEAKS_VERSION)
        return engine_refused(`${what} is ${said(version)}, and only ${GITLEAKS_VERSION} is used`);
    return {
        status: 'found',
        engine: {
            name: 'gitleaks',
            version,
            source,
            label: `gitleaks ${version}`,
            supportsGit: true,
            program,
            leadingArgs: [],
        },
    };
};
const said = (version) => /^\d[\w.+-]{0,40}$/.test(version) ? `version ${version}` : 'of a version that it does not name';

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/readers/gitleaks/archive-entry.js
class UnsafeArchive extends Error {
    name = 'UnsafeArchive';
}

;// CONCATENATED MODULE: ./lib/readers/gitleaks/read-tar.js
/** The content of the entry that `choose` wants, out of an uncompressed tar. Rejects for anything that is no whole tar. */
const readTar = async (tar, choose) => {
    const { Parser } = await __webpack_require__.e(/* import() */ 177).then(__webpack_require__.bind(__webpack_require__, 4177));
    return new Promise((resolve, reject) => {
        let wanted;
        const parser = new Parser({
            strict: true,
            onReadEntry: (entry) => {
                try {
                    const isWanted = choose({ name: entry.path, kind: read_tar_KINDS[entry.type] ?? 'other', bytes: entry.size });
                    if (isWanted)
                        wanted = entry.concat();
                    else
                        entry.resume();
                }
                catch (error) {
                    entry.resume();
                    reject(error);
                }
            },
        });
        parser.on('error', reject);
        parser.on('end', () => resolve(wanted));
        parser.end(tar);
    });
};
const read_tar_KINDS = { File: 'file', OldFile: 'file', Directory: 'folder' };

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./lib/readers/gitleaks/read-zip.js

/** The content of the entry that `choose` wants. Rejects for anything that is no whole zip, for encryption, and for a size that lies. */
const readZip = async (zip, choose) => {
    const file = await openZip(zip);
    return new Promise((resolve, reject) => {
        let wanted;
        file.on('error', reject);
        file.on('end', () => resolve(wanted));
        file.on('entry', (entry) => {
            take(file, entry, choose).then((content) => {
                wanted ??= content;
                file.readEntry();
            }, reject);
        });
        file.readEntry();
    });
};
const openZip = async (zip) => {
    const { fromBuffer } = await __webpack_require__.e(/* import() */ 335).then(__webpack_require__.t.bind(__webpack_require__, 3335, 19));
    return new Promise((resolve, reject) => {
        fromBuffer(zip, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error, file) => error ? reject(error) : resolve(file));
    });
};
const take = async (file, entry, choose) => {
    const { fileName: name, uncompressedSize: bytes, externalFileAttributes } = entry;
    if (!choose({ name, kind: read_zip_kindOf(name, externalFileAttributes), bytes }))
        return undefined;
    return new Promise((resolve, reject) => {
        file.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve((0,consumers_.buffer)(stream))));
    });
};
/** The upper half of the attributes is a Unix mode, or nothing: https://libzip.org/specifications/extrafld.txt */
const read_zip_kindOf = (name, attributes) => {
    const type = (attributes >>> 16) & 0o170000;
    if (type !== 0 && type !== REGULAR && type !== read_zip_FOLDER)
        return 'other';
    return name.endsWith('/') || type === read_zip_FOLDER ? 'folder' : 'file';
};
const REGULAR = 0o100000;
const read_zip_FOLDER = 0o040000;

;// CONCATENATED MODULE: ./lib/readers/gitleaks/unpack-release.js





/** Far above the real program of about 23 MB. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
/**
 * Takes the one plain file `program` out of a `.tar.gz` or `.zip`, in memory. An archive that holds anything a release never
 * held is refused as a whole: links, devices, paths that lead out, the program twice, absurd sizes.
 */
const unpackRelease = async (archive, asset, program) => {
    const seen = new Set();
    let total = 0;
    const choose = ({ name, kind, bytes }) => {
        if (kind === 'other')
            throw new UnsafeArchive('it holds something that is neither a file nor a folder');
        if (leadsOut(name))
            throw new UnsafeArchive('it holds a path that leads out of it');
        total += bytes;
        if (total > MAX_UNPACKED_BYTES)
            throw new UnsafeArchive('it unpacks to an absurd size');
        const spelled = name
            .replace(/^(\.\/)+/, '')
            .replace(/\/$/, '')
            .toLowerCase();
        if (seen.has(spelled))
            throw new UnsafeArchive('it holds the same name twice');
        seen.add(spelled);
        return kind === 'file' && name === program;
    };
    try {
        const found = asset.endsWith('.zip') ? await readZip(archive, choose) : await readTar(await unzip(archive), choose);
        return found === undefined
            ? { status: 'refused', reason: `it holds no ${program}` }
            : { status: 'unpacked', program: found };
    }
    catch (error) {
        const reason = error instanceof UnsafeArchive ? error.message : 'it is no readable archive';
        return { status: 'refused', reason };
    }
};
const unzip = (archive) => (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(archive, { maxOutputLength: MAX_UNPACKED_BYTES });
const leadsOut = (name) => name.startsWith('/') || /[\\:\0]/.test(name) || name.split('/').includes('..');

;// CONCATENATED MODULE: ./lib/readers/gitleaks/release-engine.js






const release_engine_DOWNLOAD_SECONDS = 120;
/** Far above the real archives of about 9 MB. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
/** The official release for this platform, out of the cache. */
const engineFromCache = async (request, pin) => {
    const cached = await readCache(request.cacheFolder, pin, MAX_ARCHIVE_BYTES);
    if (cached.status === 'kept')
        return unpackedEngine(request, pin, cached.content, 'cache');
    return engine_refused(cached.status === 'absent'
        ? 'the cache holds no release'
        : `the cached ${pin.asset} was not the release that its digest names, and was removed`);
};
/** The official release for this platform, downloaded and, once its digest is right, kept in the cache. */
const engineFromDownload = async (request, pin) => {
    const { origin, cacheFolder, downloadSeconds = release_engine_DOWNLOAD_SECONDS, signal } = request;
    const download = await downloadRelease(`${origin.baseUrl}/${pin.asset}`, {
        timeoutSeconds: downloadSeconds,
        maxBytes: MAX_ARCHIVE_BYTES,
        ...(signal === undefined ? {} : { signal }),
    });
    if (download.status === 'failed')
        return engine_refused(`the download of ${pin.asset} failed: ${download.reason}`);
    if (!release_cache_isPinned(download.asset, pin)) {
        return engine_refused(`the downloaded ${pin.asset} is not the release: its digest is wrong`);
    }
    await writeCache(cacheFolder, pin, download.asset);
    return unpackedEngine(request, pin, download.asset, 'download');
};
const unpackedEngine = async ({ privateFolder, commands }, { asset, program }, archive, source) => {
    const unpacked = await unpackRelease(archive, asset, program);
    if (unpacked.status === 'refused')
        return engine_refused(`${asset} was refused: ${unpacked.reason}`);
    const folder = (0,external_node_path_.join)(privateFolder, 'engine');
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const place = (0,external_node_path_.join)(folder, program);
    await (0,promises_.writeFile)(place, unpacked.program, { mode: 0o700 });
    return nativeEngine(`the program of ${asset}`, place, source, { commands, folder });
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/web-assembly-engine.js








/** The npm package that carries gitleaks 8.28.0 compiled to WebAssembly, as published in 0.1.3. Its program decides the version. */
const PACKAGE = ['@0xts', 'gitleaks-cli'];
const WRAPPED_VERSION = '8.28.0';
const PARTS = {
    /** Go's own JavaScript side of a WebAssembly program. */
    host: { file: 'go.js', sha256: 'e74d31817e9a710bcfbfcd6d2b7d2d12c293fd9e012e68973417d43bfa8a7b24' },
    program: {
        file: 'wasm/gitleaks.wasm.br',
        sha256: '19774fd46a903b37a3ccc1f1ad26867af9ccf0f5e118b0adcdaf43415ee160b0',
    },
};
const MAX_PART_BYTES = 16 * 1024 * 1024;
const MAX_PROGRAM_BYTES = 64 * 1024 * 1024;
/** Runs in a node of its own: an engine that hangs or breaks takes nothing with it. The environment must stay small, Go's host limits it. */
const RUNNER = `const [, host, program, ...args] = process.argv;
require(host)(require('node:fs').readFileSync(program), ['gitleaks', ...args], process.exit, { TMPDIR: require('node:os').tmpdir() });`;
/**
 * The WebAssembly build. It can scan folders and standard input, not git, and is slower. Only the compressed program and its host
 * are taken from the package, compared with their digests and put into the private folder: no install script of it is needed.
 */
const webAssemblyEngine = async (privateFolder, from = import.meta.url) => {
    const root = packageFolder(from);
    if (root === undefined)
        return engine_refused(`the npm package ${PACKAGE.join('/')} is not installed`);
    const [host, program] = await Promise.all([partOf(root, PARTS.host), partOf(root, PARTS.program)]);
    if (host === undefined || program === undefined) {
        return engine_refused(`the npm package ${PACKAGE.join('/')} is not the published 0.1.3: its digests are wrong`);
    }
    const folder = (0,external_node_path_.join)(privateFolder, 'engine');
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const places = { host: (0,external_node_path_.join)(folder, 'host.cjs'), program: (0,external_node_path_.join)(folder, 'gitleaks.wasm') };
    await (0,promises_.writeFile)(places.host, host);
    await (0,promises_.writeFile)(places.program, await (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(program, { maxOutputLength: MAX_PROGRAM_BYTES }));
    return {
        status: 'found',
        engine: {
            name: 'gitleaks',
            version: WRAPPED_VERSION,
            source: 'webassembly',
            label: `gitleaks ${WRAPPED_VERSION} (WebAssembly, npm)`,
            supportsGit: false,
            program: process.execPath,
            leadingArgs: ['-e', RUNNER, '--', places.host, places.program],
        },
    };
};
/** Looked up when it is needed, under a name that a bundler cannot know, so that the package stays where npm put it. */
const packageFolder = (from) => {
    try {
        return (0,external_node_path_.dirname)((0,external_node_module_.createRequire)(from).resolve(`${PACKAGE.join('/')}/package.json`));
    }
    catch {
        return undefined;
    }
};
const partOf = async (root, { file, sha256 }) => {
    const read = await readRegularFile((0,external_node_path_.join)(root, file), MAX_PART_BYTES);
    if (!read.ok)
        return undefined;
    return (0,external_node_crypto_.createHash)('sha256').update(read.bytes).digest('hex') === sha256 ? read.bytes : undefined;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/find-engine.js







/**
 * Finds a gitleaks that may be run: the given path, or else `PATH`, the verified cache, the official release by its digest and,
 * where allowed, the build that npm carries. Any native program must be the pinned version.
 */
const findGitleaks = async (request) => {
    if (request.path !== undefined) {
        const given = await givenEngine(request.path, request);
        return given.status === 'found' ? given : missing([given.reason]);
    }
    const reasons = [];
    for (const attempt of find_engine_ways(request)) {
        const result = await attempt();
        if (result.status === 'found')
            return result;
        reasons.push(result.reason);
    }
    return missing(reasons);
};
const find_engine_ways = (request) => {
    const { offline, allowWebAssembly, privateFolder, origin = OFFICIAL_RELEASE } = request;
    const release = { ...request, origin };
    const platform = `${process.platform}-${process.arch}`;
    const pin = origin.pins[platform];
    const fromRelease = pin === undefined
        ? [async () => engine_refused(`there is no verified release for ${platform}`)]
        : [
            () => engineFromCache(release, pin),
            async () => (offline ? engine_refused('nothing is downloaded offline') : engineFromDownload(release, pin)),
        ];
    const fromNpm = allowWebAssembly ? [() => webAssemblyEngine(privateFolder)] : [];
    return [() => engineOnPath(request), ...fromRelease, ...fromNpm];
};
const givenEngine = async (path, { folder, privateFolder, commands }) => {
    const place = (0,external_node_path_.resolve)(path);
    if (isWithin(place, folder)) {
        return engine_refused('`gitleaks-path` lies in the checked folder, where a change under test could replace it');
    }
    return nativeEngine('the program at `gitleaks-path`', place, 'path', { commands, folder: privateFolder });
};
const engineOnPath = async (request) => {
    const { folder, privateFolder, commands, environment = process.env } = request;
    const program = await programOnPath('gitleaks', folder, environment);
    if (program.status === 'missing')
        return engine_refused('there is none on PATH');
    if (program.status === 'not-executable')
        return engine_refused('the gitleaks on PATH may not be executed');
    return nativeEngine('the gitleaks on PATH', program.path, 'PATH', { commands, folder: privateFolder });
};
const missing = (reasons) => ({
    status: 'missing',
    reason: `No usable gitleaks: ${reasons.join('; ')}. Set \`gitleaks-path\` to gitleaks ${GITLEAKS_VERSION} outside the checked folder, or let this machine reach github.com.`,
});

;// CONCATENATED MODULE: ./lib/parsers/gitleaks-config.js

/** The engine's own rules and nothing else. */
const OWN_GITLEAKS_CONFIG = { title: 'Aduana', extend: { useDefault: true } };
/**
 * Reads the team's config. Refused: what is no TOML, what has no rules (always green), what reads another file (it would come
 * from the tree unseen). Keys are in any case, as the engine reads them:
 * https://github.com/gitleaks/gitleaks/blob/v8.30.1/config/config.go
 */
const parseGitleaksConfig = (text) => {
    let config;
    try {
        config = withLowerCaseKeys((0,smol_toml_dist/* parse */.qg)(text));
    }
    catch {
        return { ok: false, problem: 'it is no valid TOML' };
    }
    const extend = extendOf(config);
    if ('path' in extend)
        return { ok: false, problem: 'it extends another file, which Aduana does not follow' };
    if (rulesOf(config).length === 0 && extend['usedefault'] !== true) {
        return { ok: false, problem: 'it has no rules; add `[extend]` with `useDefault = true`' };
    }
    return { ok: true, config };
};
/** True for a config that an engine may be given to ask what it would let go: it reads no other file. */
const readsNoOtherFile = (text) => {
    try {
        return !('path' in extendOf(withLowerCaseKeys((0,smol_toml_dist/* parse */.qg)(text))));
    }
    catch {
        return false;
    }
};
const extendOf = ({ extend }) => (gitleaks_config_isTable(extend) ? withLowerCaseKeys(extend) : {});
/** The config as text, with these rules added. */
const gitleaksToml = (config, added) => {
    const rules = [...rulesOf(config), ...added];
    return (0,smol_toml_dist/* stringify */.As)(rules.length === 0 ? config : { ...config, rules });
};
const rulesOf = ({ rules }) => (Array.isArray(rules) ? rules : []);
const gitleaks_config_isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
const withLowerCaseKeys = (table) => Object.fromEntries(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));

;// CONCATENATED MODULE: ./lib/model/redacted.js
/**
 * A secret after the parser's edge: it knows how long the secret was and a one-way digest of it, and prints as `•••`.
 * There is no way back to the value.
 */
class Redacted {
    digest;
    length;
    constructor(digest, length) {
        this.digest = digest;
        this.length = length;
    }
    toString() {
        return '•••';
    }
    toJSON() {
        return '•••';
    }
}

;// CONCATENATED MODULE: ./lib/parsers/sealed-secret.js



/**
 * A secret as an engine reported it, closed at the parser's edge. It can be told apart and looked for in a text, but not read:
 * printing it, inspecting it or turning it into JSON gives `•••`.
 */
class SealedSecret {
    #value;
    #name;
    /** `name` is the name that stands before it, where there is one: `apiToken`. */
    constructor(value, name = '') {
        this.#value = value;
        this.#name = name;
    }
    /** The digest is slow on purpose (scrypt): a report must not help to guess a weak password. */
    redacted() {
        return new Redacted(digestOf(this.#value), this.#value.length);
    }
    get isEmpty() {
        return this.#value === '';
    }
    /** It is written as the name of an environment variable is: `ENCRYPTION_KEY_AES256`. */
    get isEnvName() {
        return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(this.#value);
    }
    /**
     * It may be a name, an identifier or a word rather than a secret: nothing about it looks drawn at random, and what stands before
     * it is called a key or a token, which many harmless things are, and not a password or a secret.
     */
    get isDoubtful() {
        if (kindOfName(this.#name) === 'secret')
            return false;
        return UUID.test(this.#value) || MEMBER_NAME.test(this.#value) || !looksRandom(this.#value, 12);
    }
    /** It is written as code that names something, not as a value: `win32api.RegEnumKey`. */
    get isCodeReference() {
        const isDotted = /^[A-Za-z_$][\w$]{0,30}(?:\.[A-Za-z_$][\w$]{0,30}){1,5}$/.test(this.#value);
        return isDotted && this.#value.replaceAll(/\D/g, '').length <= 3;
    }
    /**
     * It is a Supabase key of the role `anon`, which every browser is given: row level security is what guards the data.
     * https://supabase.com/docs/guides/api/api-keys
     */
    get isSupabaseAnonKey() {
        const payload = /^eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]+$/.exec(this.#value)?.[1] ?? '';
        const claims = Buffer.from(payload, 'base64url').toString();
        return /"role"\s*:\s*"anon"/.test(claims) && /"iss"\s*:\s*"supabase(?:-demo)?"/.test(claims);
    }
    /** Equal for equal secrets, within this process only. */
    get mark() {
        return (0,external_node_crypto_.createHash)('sha256').update(this.#value).digest('base64');
    }
    /** Where it stands in `text`: the first place from the line `fromLine` on, or else the first of all. */
    positionIn(text, fromLine = 1) {
        if (this.#value === '')
            return undefined;
        const near = text.indexOf(this.#value, startOfLine(text, fromLine));
        const at = near === -1 ? text.indexOf(this.#value) : near;
        if (at === -1)
            return undefined;
        const before = text.slice(0, at);
        return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
    }
    /** The lines that it covers, from the one it starts on. */
    get lines() {
        return this.#value.split('\n').length;
    }
    toString() {
        return '•••';
    }
    toJSON() {
        return '•••';
    }
}
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** `win32api.RegEnumKey` */
const MEMBER_NAME = /^[A-Za-z_]\w{0,24}(?:\.[A-Za-z_]\w{0,24})+$/;
const startOfLine = (text, line) => {
    let at = 0;
    for (let n = 1; n < line; n++) {
        const next = text.indexOf('\n', at);
        if (next === -1)
            return text.length;
        at = next + 1;
    }
    return at;
};
/** Fixed, so that the same secret is the same finding in every run and on every machine. */
const DOMAIN = 'aduana/secret/1';
/** About 3 ms each. Never lowered or raised: every fingerprint of a committed secret depends on it. */
const COST = { N: 1024, r: 8, p: 1 };
const known = new Map();
/** 32 letters for 128 bits. No hex digits: a digest must not share four characters with a secret in hex by chance. */
const digestOf = (value) => {
    const key = (0,external_node_crypto_.createHash)('sha256').update(value).digest('base64');
    const digest = known.get(key) ?? lettersOf((0,external_node_crypto_.scryptSync)(value, DOMAIN, 16, COST));
    known.set(key, digest);
    return digest;
};
const LETTERS = 'ghjkmnpqrstvwxyz';
const lettersOf = (bytes) => [...bytes].map((byte) => `${LETTERS[byte >> 4]}${LETTERS[byte & 15]}`).join('');

;// CONCATENATED MODULE: ./lib/readers/gitleaks/canary.js


/** Under a team's own config the engine's rules may be gone, so the canary has a rule of its own there. */
const CANARY_RULE = {
    id: 'aduana-canary',
    description: 'A canary of Aduana',
    regex: 'aduana-canary-[0-9a-z]{32}',
};
/** Without vowels no word of an engine's stop list can come about by chance. */
const ALPHABET = '0123456789bcdfghjkmnpqrstvwxz';
const draw = (length) => Array.from({ length }, () => ALPHABET[(0,external_node_crypto_.randomInt)(ALPHABET.length)]).join('');
/** With the engine's own rules it is a GitHub token, so that finding it proves these rules to be there. */
const newCanary = (underTeamConfig) => {
    const value = underTeamConfig ? `aduana-canary-${draw(32)}` : `${'gh'}p_${draw(36)}`;
    return {
        kind: underTeamConfig ? CANARY_RULE.id : 'github-pat',
        text: `canary ${value}\n`,
        mark: new SealedSecret(value).mark,
    };
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-config.js




/** Rules that report not secrets, but what the engine cannot read and we can: bytes that are no text, pointers to Git LFS. */
const FLAGS = [
    { id: 'aduana-no-text', description: 'A NUL byte', path: '.', keywords: ['\0'] },
    { id: 'aduana-lfs-pointer', description: 'A pointer', path: '.', keywords: ['https://git-lfs.github.com/spec/v1'] },
];
const scan_config_MAX_BYTES = 1_000_000;
/** Writes the config to `folder`: ours, or the team's where the policy names one that can be used. */
const writeScanConfig = async (folder, teamConfig, files) => {
    const emptyFolder = (0,external_node_path_.join)(folder, 'empty');
    await (0,promises_.mkdir)(emptyFolder, { recursive: true, mode: 0o700 });
    const team = teamConfig === undefined ? undefined : await readTeamConfig(teamConfig, files);
    const own = team?.config === undefined ? [] : [CANARY_RULE];
    const write = async (name, added) => {
        const path = (0,external_node_path_.join)(folder, name);
        await (0,promises_.writeFile)(path, gitleaksToml(team?.config ?? OWN_GITLEAKS_CONFIG, [...own, ...added]), { mode: 0o600 });
        return path;
    };
    const tree = await files.readText('.gitleaks.toml', scan_config_MAX_BYTES);
    const treePath = (0,external_node_path_.join)(folder, 'tree.toml');
    const canBeAsked = tree.ok && readsNoOtherFile(tree.text);
    if (canBeAsked)
        await (0,promises_.writeFile)(treePath, tree.text, { mode: 0o600 });
    return {
        ...(canBeAsked ? { treePath } : {}),
        path: await write('config.toml', []),
        flaggingPath: await write('flagging.toml', FLAGS),
        emptyFolder,
        isTeamConfig: team?.config !== undefined,
        ...(team?.shortfall === undefined ? {} : { shortfall: team.shortfall }),
    };
};
const readTeamConfig = async (path, files) => {
    const unused = (why) => ({
        shortfall: `The gitleaks config \`${path}\` that the policy names could not be used: ${why}. The engine's own rules were in force instead.`,
    });
    const read = await files.readText(path, scan_config_MAX_BYTES);
    if (!read.ok)
        return unused(read.problem === 'missing' ? 'there is no such file' : 'it cannot be read as text');
    const parsed = parseGitleaksConfig(read.text);
    return parsed.ok ? { config: parsed.config } : unused(parsed.problem);
};

;// CONCATENATED MODULE: ./lib/parsers/git-attributes.js

/**
 * Reads what a `.gitattributes` says about diffs. Macros other than `binary` are not followed; never throws.
 * https://git-scm.com/docs/gitattributes
 */
const parseDiffAttributes = (text, folder) => text.split(/\r?\n/).flatMap((line) => {
    const [pattern = '', ...attributes] = line.trim().split(/[ \t]+/);
    if (pattern === '' || pattern.startsWith('#') || pattern.startsWith('[attr]') || pattern.length > 500)
        return [];
    const attribute = attributes.findLast((one) => one in EFFECTS);
    if (attribute === undefined)
        return [];
    return [{ folder, pattern: pathPattern(pattern), hides: EFFECTS[attribute] ?? false, attribute }];
});
const EFFECTS = {
    binary: true,
    '-diff': true,
    diff: false,
    '!diff': false,
    '-binary': false,
};
/** The attribute that hides `path` from a diff, if there is one. Lines of deeper folders, then later lines, win. */
const hidingAttribute = (path, attributes) => {
    const decisive = attributes
        .filter(({ folder, pattern }) => path.startsWith(folder) && matchesPath(pattern, path.slice(folder.length)))
        .sort((a, b) => a.folder.length - b.folder.length)
        .at(-1);
    return decisive?.hides ? decisive.attribute : undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/gitleaks-ignore.js
/**
 * Reads a `.gitleaksignore`. Comments, blank lines and malformed entries are left out, as the engine leaves them out:
 * https://github.com/gitleaks/gitleaks/blob/v8.30.1/detect/detect.go
 */
const parseGitleaksIgnore = (text) => text.split(/\r?\n/).flatMap((raw) => {
    const fields = raw.trim().split(':');
    if (raw.trim().startsWith('#') || (fields.length !== 3 && fields.length !== 4))
        return [];
    const [line = '', kind = '', file = '', commit] = [...fields].reverse();
    if (!/^\d+$/.test(line))
        return [];
    const path = file.replaceAll('\\', '/').replace(/^\.\//, '');
    return [{ path, kind, line: Number(line), ...(commit === undefined ? {} : { commit }) }];
});

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-hidden.js


const scan_hidden_MAX_BYTES = 1_000_000;
/** More lines about diffs than any repository has. */
const MAX_ATTRIBUTES = 1000;
const IGNORE = '.gitleaksignore';
const CONFIG = '.gitleaks.toml';
const readHidingFiles = async (files) => {
    const listed = await files.list();
    const textOf = async (path) => {
        const read = await files.readText(path, scan_hidden_MAX_BYTES);
        return read.ok ? read.text : '';
    };
    const has = (path) => listed.some((entry) => entry.path === path);
    const ignored = has(IGNORE) ? parseGitleaksIgnore(await textOf(IGNORE)) : [];
    const attributes = [];
    for (const { path } of listed) {
        if (path !== '.gitattributes' && !path.endsWith('/.gitattributes'))
            continue;
        attributes.push(...parseDiffAttributes(await textOf(path), path.slice(0, -'.gitattributes'.length)));
    }
    return {
        hiding: ({ kind, path, lines }) => {
            const attribute = hidingAttribute(path, attributes.slice(0, MAX_ATTRIBUTES));
            return [
                ...(ignored.some((entry) => names(entry, kind, path, lines)) ? [IGNORE] : []),
                ...(attribute === undefined ? [] : [`.gitattributes ${attribute}`]),
            ];
        },
        notes: [CONFIG, IGNORE].filter(has).map((path) => `\`${path}\` of the scanned tree was not in force`),
    };
};
const names = (entry, kind, path, lines) => entry.kind === kind && entry.path === path && lines.includes(entry.line);

;// CONCATENATED MODULE: ./lib/parsers/binary-name.js
/** True for names of files that are hardly ever text. Only a saving of time may hang on it: a name may lie. */
const isBinaryByName = (path) => BINARY.test(path);
const BINARY = new RegExp(`\\.(?:${[
    'avif|bmp|gif|heic|icns|ico|jpe?g|png|psd|tiff?|webp',
    'aac|avi|flac|flv|m4a|m4v|mkv|mov|mp3|mp4|mpe?g|ogg|opus|wav|webm|wmv',
    'eot|otf|ttc|ttf|woff2?',
    '7z|apk|bz2|cab|deb|dmg|ear|gem|gz|iso|jar|lz4|lzma|nupkg|rar|rpm|tar|tgz|vsix|war|whl|xz|zip|zst',
    'a|bin|class|dat|dll|dylib|exe|lib|node|o|obj|pdb|pyc|pyd|so|wasm',
    'db|mdb|npy|npz|onnx|parquet|pkl|pt|sqlite3?|tflite',
    'docx?|epub|odt|pdf|pptx?|xlsx?',
].join('|')})$`, 'i');

;// CONCATENATED MODULE: ./lib/parsers/spanning-secret.js
/**
 * True when a secret could stand on another line than the word that gives it away, or on several lines: then a part of the text
 * alone, such as the lines that one commit added, does not tell whether there is one. What an engine's rules allow between a
 * name and its value: https://github.com/gitleaks/gitleaks/blob/v8.30.1/cmd/generate/config/utils/generate.go
 */
const couldSpanLines = (text) => SPANNING.some((pattern) => pattern.test(text));
/** A value as rules know it: ten characters on end, not all of them letters. */
const VALUE = '(?=[\\w.=+/-]*[0-9=+/])[\\w.=+/-]{10}';
const OPERATOR = '(?:=>|:{1,3}=|\\?=|\\|\\||[=>:,])';
const SPANNING = [
    // Name and operator, and the value on the next line.
    new RegExp(`[\\w.-][ \\t'"]{0,3}${OPERATOR}[\`'" \\t=]{0,4}\\r?\\n[\`'" \\t=]{0,4}${VALUE}`),
    // The operator on the next line already.
    new RegExp(`[\\w.-]['"]?[ \\t]?\\r?\\n[ \\t]?${OPERATOR}[\`'" \\t=]{0,5}${VALUE}`),
    /-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY/i,
    /\bkind:[ \t]*["']?secret\b/i,
    /\bcurl\b[^\n]*\\\r?\n/,
];

;// CONCATENATED MODULE: ./lib/parsers/lfs-pointer.js
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const parseLfsPointer = (content) => {
    if (content.length > 1024 || !content.subarray(0, lfs_pointer_VERSION.length).equals(lfs_pointer_VERSION))
        return undefined;
    const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(content.toString('latin1'))?.[1];
    return oid === undefined ? undefined : { oid };
};
const lfs_pointer_VERSION = Buffer.from('version https://git-lfs.github.com/spec/v1\n');

;// CONCATENATED MODULE: ./lib/parsers/readable-text.js
/**
 * Text is taken as it is. Of what holds a NUL byte the readable parts are taken, as `strings` does, whether they are written
 * with one byte to a character or in UTF-16 or UTF-32 of either byte order. A byte order mark is not asked: it may lie.
 */
const readableText = (content) => content.includes(0) ? { form: 'strings', bytes: readableParts(content) } : { form: 'plain', bytes: content };
const readableParts = (content) => {
    const pieces = [];
    let end = 0;
    let lineIsEmpty = true;
    for (const match of content.toString('latin1').matchAll(isMostlyText(content) ? READABLE.text : READABLE.binary)) {
        const [piece] = match;
        const isApart = match.index > end && !lineIsEmpty && piece !== '\n';
        pieces.push(isApart ? ' ' : '', piece.includes('\0') ? piece.replaceAll('\0', '') : piece);
        lineIsEmpty = piece === '\n';
        end = match.index + piece.length;
    }
    return Buffer.from(pieces.join(''));
};
/** Runs of one byte to a character, then of two and of four, with Latin-1. Bounded, because an endless one exhausts the stack. */
const readable = (shortest) => new RegExp([
    `[\\t\\x20-\\x7e]{${shortest},4096}`,
    '(?:[\\t\\x20-\\x7e\\xa0-\\xff]\\0){4,4096}',
    '(?:\\0[\\t\\x20-\\x7e\\xa0-\\xff]){4,4096}',
    '(?:[\\t\\x20-\\x7e\\xa0-\\xff]\\0\\0\\0){4,4096}',
    '(?:\\0\\0\\0[\\t\\x20-\\x7e\\xa0-\\xff]){4,4096}',
    '\\n',
].join('|'), 'g');
/** In a binary file a run of less than six characters is noise. In a text with a stray NUL it is a word. */
const READABLE = { text: readable(1), binary: readable(6) };
const isMostlyText = (content) => {
    let printable = 0;
    for (const byte of content)
        if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09)
            printable++;
    return printable > content.length * 0.9;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/archive-kind.js
/** What kind of archive a file is, by its content alone: a name may lie. */
const archiveKind = (content) => {
    if (startsWith(content, [0x50, 0x4b, 0x03, 0x04]) || startsWith(content, [0x50, 0x4b, 0x05, 0x06]))
        return 'zip';
    if (startsWith(content, [0x1f, 0x8b, 0x08]))
        return 'gzip';
    if (FOREIGN.some((magic) => startsWith(content, magic)))
        return 'foreign';
    return isTar(content) ? 'tar' : undefined;
};
/**
 * The zip that stands behind something else in a file, as in an installer. Its parts count from where the zip or where the file
 * begins: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.16)
 */
const zipBehind = (content) => {
    const end = content.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end === -1 || end < content.length - FARTHEST_END || end + 22 > content.length)
        return undefined;
    const directory = end - content.readUInt32LE(end + 12);
    const start = directory - content.readUInt32LE(end + 16);
    if (start < 0 || !startsWith(content.subarray(directory), [0x50, 0x4b, 0x01, 0x02]))
        return undefined;
    return content.subarray(start);
};
/** The end of a zip and the longest comment behind it. */
const FARTHEST_END = 22 + 65_535;
/** bzip2, xz, 7-zip, Zstandard, LZ4, lzip, rar, Unix compress. */
const FOREIGN = [
    [0x42, 0x5a, 0x68, 0x31],
    ...[0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39].map((level) => [0x42, 0x5a, 0x68, level]),
    [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
    [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0x04, 0x22, 0x4d, 0x18],
    [0x4c, 0x5a, 0x49, 0x50, 0x01],
    [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
    [0x1f, 0x9d],
    [0x1f, 0xa0],
];
const startsWith = (content, magic) => magic.every((byte, n) => content[n] === byte);
/** By the checksum of the first header, which is older than the magic word: https://man7.org/linux/man-pages/man5/tar.5.html */
const isTar = (content) => {
    if (content.length < 512 || content[0] === 0)
        return false;
    const written = Number.parseInt(content.toString('latin1', 148, 156).replaceAll('\0', ' ').trim(), 8);
    let sum = 8 * 0x20;
    for (let at = 0; at < 512; at++)
        if (at < 148 || at >= 156)
            sum += content[at];
    return sum === written;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/archive-members.js


/** Why an archive was not read to its end. The message is part of a sentence about the file: `it is encrypted`. */
class ClosedArchive extends Error {
    name = 'ClosedArchive';
}
/** Everything that lies in an archive, one level deep, up to `maxBytes` in all. Throws ClosedArchive. */
const archiveMembers = async (content, kind, maxBytes) => {
    try {
        if (kind === 'gzip')
            return [{ name: '', content: await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(content, { maxOutputLength: maxBytes }) }];
        return kind === 'zip' ? await zipMembers(content, maxBytes) : await tarMembers(content, maxBytes);
    }
    catch (error) {
        if (error instanceof ClosedArchive)
            throw error;
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(maxBytes);
        throw new ClosedArchive(`it is a ${kind} archive that cannot be read`);
    }
};
const tooLarge = (maxBytes) => new ClosedArchive(`it unpacks to more than ${Math.round(maxBytes / 1_000_000)} MB`);
const zipMembers = async (zip, maxBytes) => {
    const { fromBuffer } = await __webpack_require__.e(/* import() */ 335).then(__webpack_require__.t.bind(__webpack_require__, 3335, 19));
    const file = await new Promise((resolve, reject) => {
        // Names stay bytes: one that points out of a folder is no harm to who writes none of them.
        fromBuffer(zip, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, opened) => error ? reject(error) : resolve(opened));
    });
    const members = [];
    let room = maxBytes;
    for await (const entry of archive_members_entriesOf(file)) {
        const content = await zipContent(file, entry, room);
        room -= content.length;
        if (room < 0)
            throw tooLarge(maxBytes);
        members.push({ name: entry.fileName.toString(), content });
    }
    return members;
};
const archive_members_entriesOf = async function* (file) {
    for (;;) {
        const entry = await new Promise((resolve, reject) => {
            file
                .once('error', reject)
                .once('end', () => resolve(undefined))
                .once('entry', resolve)
                .readEntry();
        });
        file.removeAllListeners();
        if (entry === undefined)
            return;
        yield entry;
    }
};
const zipContent = async (file, entry, room) => {
    if (entry.isEncrypted())
        throw new ClosedArchive('it is an encrypted zip archive');
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
        throw new ClosedArchive('it is a zip archive with a compression that is not read here');
    }
    const stream = await new Promise((resolve, reject) => {
        file.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    const chunks = [];
    let bytes = 0;
    for await (const chunk of stream) {
        bytes += chunk.length;
        if (bytes > room)
            throw tooLarge(room);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
};
const tarMembers = async (tar, maxBytes) => {
    if (tar.length > maxBytes)
        throw tooLarge(maxBytes);
    const { Parser } = await __webpack_require__.e(/* import() */ 177).then(__webpack_require__.bind(__webpack_require__, 4177));
    return new Promise((resolve, reject) => {
        const reading = [];
        const parser = new Parser({
            strict: true,
            onReadEntry: (entry) => {
                const name = entry.path;
                const link = Buffer.from(entry.linkpath ?? '');
                reading.push(entry.concat().then((content) => ({ name, content: content.length > 0 ? content : link })));
            },
        });
        parser.on('error', reject);
        parser.on('ignoredEntry', () => reject(new ClosedArchive('it is a tar archive with an entry that is not read here')));
        parser.on('end', () => Promise.all(reading).then(resolve, reject));
        parser.end(tar);
    });
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/file-content.js



/** An archive in an archive, and so on: what lies deeper is not read. */
const file_content_MAX_DEPTH = 5;
/** What archives of one file may unpack to, as a multiple of what a file may have. */
const UNPACKED = 4;
/** Reads a file for an engine that knows plain text only. `maxBytes` bounds one file; never throws. */
const fileContent = async (content, maxBytes) => {
    const archive = archiveIn(content);
    if (archive === undefined)
        return plainContent(content);
    const unpacked = new Unpacked(maxBytes * UNPACKED);
    await unpacked.open(archive, '', 1);
    // Of an archive that is not whole, or that stands behind something else, the readable parts count as well.
    if (unpacked.problems.size > 0 || archive.isBehind)
        unpacked.add('', readableText(content).bytes);
    return unpacked.result();
};
const archiveIn = (content) => {
    const kind = archiveKind(content);
    if (kind !== undefined)
        return { kind, content, isBehind: false };
    const behind = zipBehind(content);
    return behind === undefined ? undefined : { kind: 'zip', content: behind, isBehind: true };
};
const plainContent = (content) => {
    const { form, bytes } = readableText(content);
    return { form, text: bytes, members: [], archives: 0, problems: [] };
};
class Unpacked {
    problems = new Set();
    opened = 0;
    pieces = [];
    members = [];
    line = 1;
    room;
    constructor(room) {
        this.room = room;
    }
    async open({ content, kind }, path, depth) {
        if (kind === 'foreign')
            this.problems.add('it is an archive of a kind that is not opened');
        else if (depth > file_content_MAX_DEPTH)
            this.problems.add(`it is an archive with archives more than ${file_content_MAX_DEPTH} deep in it`);
        else {
            try {
                const members = await archiveMembers(content, kind, this.room);
                this.opened++;
                for (const member of members)
                    this.room -= member.content.length;
                for (const member of members)
                    await this.take(member.content, joined(path, member.name), depth);
            }
            catch (error) {
                if (!(error instanceof ClosedArchive))
                    throw error;
                this.problems.add(path === '' ? error.message : `${error.message} (\`${path}\` in it)`);
            }
        }
    }
    add(name, text) {
        this.members.push({ name, startLine: this.line });
        this.pieces.push(text, NEWLINES);
        this.line += countLines(text) + NEWLINES.length;
    }
    result() {
        const text = Buffer.concat(this.pieces);
        return { form: 'archive', text, members: this.members, archives: this.opened, problems: [...this.problems] };
    }
    async take(content, path, depth) {
        const archive = archiveIn(content);
        if (archive !== undefined)
            await this.open(archive, path, depth + 1);
        if (archive === undefined || archive.isBehind || archive.kind === 'foreign') {
            this.add(path, readableText(content).bytes);
        }
    }
}
const NEWLINES = Buffer.from('\n\n');
const joined = (outer, inner) => [outer, inner].filter((part) => part !== '').join('!');
const countLines = (text) => {
    let lines = 0;
    for (let at = text.indexOf(0x0a); at !== -1; at = text.indexOf(0x0a, at + 1))
        lines++;
    return lines;
};
/** The file of an archive that a line of its text belongs to, and the line's number in that file. */
const memberAt = ({ members }, line) => {
    const member = members.findLast(({ startLine }) => startLine <= line);
    return member === undefined ? undefined : { name: member.name, line: line - member.startLine + 1 };
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/lfs-content.js





/**
 * What a file of the repository says. Of one that git has only the LFS pointer of, what LFS has fetched into the clone, if its
 * digest is right: https://github.com/git-lfs/git-lfs/blob/main/docs/man/git-lfs-config.adoc (lfs.storage).
 */
const contentOf = async (content, repository, maxBytes) => {
    const pointer = parseLfsPointer(content);
    if (pointer === undefined)
        return fileContent(content, maxBytes);
    const fetched = repository === undefined ? undefined : await fetchedContent(pointer.oid, repository, maxBytes);
    if (fetched !== undefined) {
        const said = await fileContent(fetched, maxBytes);
        return said.form === 'plain' ? { ...said, form: 'fetched' } : said;
    }
    return { form: 'plain', text: content, members: [], archives: 0, problems: [NOT_FETCHED] };
};
const NOT_FETCHED = 'it is kept in Git LFS and its content is not in this clone';
const fetchedContent = async (oid, { commonDirectory }, maxBytes) => {
    const place = (0,external_node_path_.join)(commonDirectory, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
    const read = await readRegularFile(place, maxBytes);
    if (!read.ok)
        return undefined;
    return (0,external_node_crypto_.createHash)('sha256').update(read.bytes).digest('hex') === oid ? read.bytes : undefined;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-blobs.js

/**
 * Reads blobs once each and in turn, those that are larger than `maxBytes` left out; what an engine can read comes out.
 * Throws GitFailure where a blob is missing.
 */
const visitBlobs = async (repository, ids, maxBytes, visit) => {
    const unique = [...new Set(ids)];
    const sizes = await repository.blobSizes(unique);
    const tooLarge = new Set(unique.filter((id) => (sizes.get(id) ?? 0) > maxBytes));
    const readable = unique.filter((id) => !tooLarge.has(id));
    for await (const { objectId, content } of repository.readBlobs(readable)) {
        await visit({ objectId, content: await contentOf(content, repository, maxBytes) });
    }
    return { tooLarge, sizes };
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/parsers/gitleaks-skipped-paths.js
/**
 * True for every path that gitleaks passes over in silence under its default config, and for some more: what this says yes to
 * is looked at under another name. The engine's list: https://github.com/gitleaks/gitleaks/blob/v8.30.1/config/gitleaks.toml
 */
const isSkippedByGitleaks = (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (FOLDERS.test(path) ||
        EXTENSIONS.test(name) ||
        NAME_PARTS.some((part) => path.includes(part)) ||
        NAME_ENDS.some((end) => name.endsWith(end)) ||
        LIBRARIES.test(name));
};
/**
 * True for names of lock files: long lists of integrity hashes, which look like keys to a rule that goes by randomness.
 */
const isLockFile = (path) => LOCK_FILES.has(path.slice(path.lastIndexOf('/') + 1).toLowerCase());
const LOCK_FILES = new Set([
    'bun.lock cargo.lock composer.lock deno.lock flake.lock gemfile.lock go.sum go.work.sum gradle.lockfile mix.lock',
    'npm-shrinkwrap.json package-lock.json .package-lock.json packages.lock.json paket.lock pdm.lock pipfile.lock',
    'pixi.lock pnpm-lock.yaml poetry.lock podfile.lock pubspec.lock uv.lock yarn.lock verification-metadata.xml',
].flatMap((line) => line.split(' ')));
/** Folders of other people's code, at any depth. */
const FOLDERS = /(?:^|\/)(?:node_modules|bower_components|vendor|\.git)(?:\/|$)|(?:env|virtualenv)\/lib|lib(?:64)?\/python|python\/[23]|\.dist-info(?:\/|$)/i;
const EXTENSIONS = new RegExp(`\\.(?:${[
    'bmp|gif|jpe?g|png|svg|tiff?',
    'eot|[ot]tf|woff2?',
    'docx?|xlsx?|pdf|bin|socket|vsidx|v2|suo|wsuo|.?dll|pdb|exe|gltf',
    'gem',
].join('|')})$`, 'i');
const NAME_PARTS = ['gitleaks.toml', 'verification-metadata.xml', 'refactorlog', 'MavenWrapperDownloader'];
const NAME_ENDS = [
    ...['go.mod', 'go.sum', 'go.work', 'go.work.sum', 'gradlew', 'gradlew.bat', 'gradle.lockfile', 'mvnw', 'mvnw.cmd'],
    ...['deno.lock', 'npm-shrinkwrap.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'Pipfile.lock'],
    ...['poetry.lock', 'javascript.json'],
];
/** Names of browser libraries, whatever stands in the file. */
const LIBRARIES = /(?:angular|bootstrap|jquery|plotly|swagger).*\.js(?:\.map)?$/;

;// CONCATENATED MODULE: ./lib/parsers/raw-diff.js
/**
 * Reads `git diff-tree --stdin -r -c --root --raw -z --no-abbrev --no-renames`: a commit's name, then its entries, one colon for
 * each parent: https://git-scm.com/docs/git-diff-tree#_raw_output_format. Commits without entries are not printed by git.
 * Undefined when it is anything else.
 */
const parseRawDiff = (output) => {
    const commits = [];
    let at = 0;
    const next = () => {
        const end = output.indexOf(0, at);
        if (end === -1)
            return undefined;
        const field = output.subarray(at, end);
        at = end + 1;
        return field;
    };
    while (at < output.length) {
        const field = next();
        if (field === undefined)
            return undefined;
        if (field[0] !== raw_diff_COLON) {
            const commit = field.toString('latin1').trim();
            if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
                return undefined;
            commits.push({ commit, changes: [] });
            continue;
        }
        const path = next();
        const change = path === undefined ? undefined : changeOf(field.toString('latin1'), path);
        if (change === undefined || commits.length === 0)
            return undefined;
        commits.at(-1)?.changes.push(change);
    }
    return commits;
};
const raw_diff_COLON = ':'.charCodeAt(0);
/** `:100644 100644 <id> <id> M`, with one more mode and id for each further parent. */
const changeOf = (line, path) => {
    const parents = line.length - line.replace(/^:+/, '').length;
    const fields = line.slice(parents).split(' ');
    if (fields.length !== 2 * (parents + 1) + 1)
        return undefined;
    const modes = fields.slice(0, parents + 1);
    const ids = fields.slice(parents + 1, -1);
    const before = modes.slice(0, parents).map((mode, n) => ({ mode, objectId: ids[n] ?? '' }));
    return { path, mode: modes[parents] ?? '', objectId: ids[parents] ?? '', before };
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-changes.js






/**
 * The commits that `head` has and `base` has not, and what each brought in below `prefix`. What a merge merely took over from
 * one of its parents is not its own: that parent is in the range itself, or belongs to the base.
 */
const readCommitHistory = async (git, { base, head, prefix }) => {
    const range = base === undefined ? [head] : [head, `^${base}`];
    const commits = (await git.output(['rev-list', ...range]))
        .toString('latin1')
        .split('\n')
        .filter((line) => line !== '');
    // Without a commit on its input git would print an empty line of its own.
    const output = commits.length === 0 ? Buffer.alloc(0) : await outputOf(git, DIFF_TREE, `${commits.join('\n')}\n`);
    const parsed = parseRawDiff(output);
    if (parsed === undefined)
        throw new CouldNotLook('The changes of the commits could not be read: git printed something else.');
    const prefixBytes = Buffer.from(prefix);
    const changes = parsed.flatMap(({ commit, changes: all }) => all
        .filter(({ mode, path }) => mode !== ABSENT && path.subarray(0, prefixBytes.length).equals(prefixBytes))
        .map((change) => ({
        ...change,
        commit,
        rawPath: change.path,
        path: spellPath(change.path.subarray(prefixBytes.length)),
    })));
    const oddlyNamed = parsed
        .filter((one) => one.changes.some(({ path }) => isOddName(path)))
        .map(({ commit }) => commit);
    return { commits, changes, oddlyNamed: new Set(oddlyNamed) };
};
/**
 * Names that git quotes, or that could be read in two ways where a diff writes two of them on one line:
 * https://github.com/gitleaks/go-gitdiff/blob/v0.9.1/gitdiff/file_header.go
 */
const isOddName = (path) => {
    const text = path.toString('latin1');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    return /[\x00-\x1f\x7f"\\]|^ | $| b\//.test(text) || !(0,external_node_buffer_.isUtf8)(path);
};
const ABSENT = '000000';
const SUBMODULE = '160000';
/** With `-c` a merge shows only what differs from all of its parents: https://git-scm.com/docs/git-diff-tree */
const DIFF_TREE = 'diff-tree --stdin -r -c --root --raw -z --no-abbrev --no-renames --no-ext-diff --no-textconv'.split(' ');
const outputOf = async (git, args, input) => {
    const { chunks, end } = git.stream(args, input);
    const kept = [];
    for await (const chunk of chunks)
        kept.push(chunk);
    const ended = await end;
    if (ended.status !== 'exited' || ended.code !== 0)
        throw failureOf(args, ended);
    return Buffer.concat(kept);
};
/**
 * True when `git log -p` shows at least one hunk of it that is no deletion: gitleaks counts a commit as scanned when it has one.
 * See https://github.com/gitleaks/gitleaks/blob/v8.30.1/sources/git.go. `size` is that of the blob as git shows it.
 */
const hasHunk = ({ mode, objectId, before }, size) => {
    const [first = { mode: ABSENT, objectId: '' }] = before;
    const isNew = typeOf(first.mode) !== typeOf(mode);
    return isNew ? mode === SUBMODULE || size > 0 : first.objectId !== objectId;
};
const typeOf = (mode) => mode.slice(0, 2);
/**
 * Which changes the engine can be shown as git writes them, by their commits, and which it must be shown apart: those of merges and
 * of commits with odd names, in places that it passes over, and of blobs that are kept from it where they stand.
 */
const partedChanges = ({ changes, oddlyNamed }, withheld) => {
    const isOdd = ({ commit, before }) => before.length > 1 || oddlyNamed.has(commit);
    const isApart = (change) => isOdd(change) || withheld.has(change.objectId) || isSkippedByGitleaks(change.rawPath.toString('latin1'));
    return {
        plain: changes.filter((change) => !isOdd(change)),
        apart: changes.filter((change) => change.mode !== SUBMODULE && isApart(change)),
    };
};

;// CONCATENATED MODULE: ./lib/parsers/gitleaks-log.js
/**
 * Lines are `2:18AM INF 2000 commits scanned.`; with fields behind the message. Never throws.
 * Where they come from: https://github.com/gitleaks/gitleaks/blob/v8.30.1/detect/detect.go and cmd/root.go
 */
const parseGitleaksLog = (text) => {
    const lines = text
        .replaceAll(COLOUR, '')
        .split(/\r?\n/)
        .map((line) => LINE.exec(line)?.groups);
    const complaints = new Set();
    const counts = { commits: new Set(), bytes: new Set(), leaks: new Set() };
    let times = { commits: 0, bytes: 0, leaks: 0 };
    const count = (what, value) => {
        counts[what].add(Number(value));
        times = { ...times, [what]: times[what] + 1 };
    };
    for (const line of lines) {
        const level = line?.['level'] ?? '';
        const message = line?.['message'] ?? '';
        const commits = /^(\d+) commits scanned\.$/.exec(message);
        const bytes = /^scanned ~(\d+) bytes \(/.exec(message);
        const leaks = /^leaks found: (\d+)$/.exec(message);
        if (level === 'INF' && commits)
            count('commits', commits[1]);
        else if (level === 'INF' && bytes)
            count('bytes', bytes[1]);
        else if (level === 'WRN' && leaks)
            count('leaks', leaks[1]);
        else if (level === 'INF' && message === 'no leaks found')
            count('leaks', '0');
        else if (GRAVE.has(level))
            complaints.add(complaintOf(level, message));
    }
    const once = (what) => (times[what] === 1 ? { [what]: [...counts[what]][0] } : {});
    return { ...once('commits'), ...once('bytes'), ...once('leaks'), complaints: [...complaints] };
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal start with an escape character.
const COLOUR = /\x1b\[[0-9;]*m/g;
const LINE = /^\d{1,2}:\d{2}[AP]M (?<level>[A-Z]{3}) (?<message>.*)$/;
const GRAVE = new Set(['WRN', 'ERR', 'FTL', 'PNC']);
const complaintOf = (level, message) => {
    if (message.startsWith('[git] '))
        return 'git failed under it';
    if (/partial scan/.test(message))
        return 'it stopped half way';
    if (/\bconfig\b/i.test(message))
        return 'it could not load its configuration';
    if (/archive|compressed/.test(message))
        return 'it could not open an archive';
    if (/\bgit\b/i.test(message))
        return 'git failed under it';
    return level === 'WRN' ? 'it skipped something' : 'it reported an error';
};

;// CONCATENATED MODULE: ./lib/parsers/gitleaks-report.js


const entry = schemas/* object */.Ikc({
    RuleID: schemas/* string */.YjP().regex(/^[\w.:-]{1,100}$/),
    Description: schemas/* string */.YjP(),
    StartLine: schemas/* int */.Whr().nonnegative(),
    StartColumn: schemas/* int */.Whr().nonnegative(),
    Secret: schemas/* string */.YjP(),
    Match: schemas/* string */.YjP().optional(),
    File: schemas/* string */.YjP(),
    Commit: schemas/* string */.YjP().regex(/^(?:|[0-9a-f]{40}|[0-9a-f]{64})$/),
});
/**
 * Reads what `gitleaks --report-format json` prints:
 * https://github.com/gitleaks/gitleaks/blob/v8.30.1/report/finding.go
 * Never throws, and no message of it repeats the text.
 */
const parseGitleaksReport = (text) => {
    if (text.trim() === '')
        return { ok: false, problem: 'nothing printed' };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, problem: 'no JSON' };
    }
    const parsed = schemas/* array */.YOg(entry).safeParse(value);
    if (!parsed.success)
        return { ok: false, problem: 'not the shape of a gitleaks report' };
    return { ok: true, secrets: parsed.data.map(sealed) };
};
const sealed = (raw) => ({
    kind: raw.RuleID,
    description: raw.Description.slice(0, 300),
    file: raw.File,
    startLine: Math.max(raw.StartLine, 1),
    startColumn: Math.max(raw.StartColumn, 1),
    ...(raw.Commit === '' ? {} : { commit: raw.Commit }),
    secret: new SealedSecret(raw.Secret, nameBefore(raw.Secret, raw.Match)),
});
/** The word before the secret and its `=` or `:`. */
const nameBefore = (secret, match = '') => {
    const before = match.slice(0, Math.max(match.indexOf(secret), 0));
    return /([A-Za-z_][\w-]{0,80})["'`\]]?\s*(?:=>|:=|\|\||[:=,>(])[\s"'`=(]*$/.exec(before)?.[1] ?? '';
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/run-engine.js



/** The canary is always found, so a whole pass always ends with this code. 0, 1 and 126 have meanings of gitleaks' own. */
const LEAKS_FOUND = 87;
/** Nested encodings such as base64 in base64, as deep as the engine looks by itself. */
const DECODE_DEPTH = 5;
/**
 * Runs one pass. A pass is whole only if the engine ends with our own exit code, prints a report, counts in its log as many
 * leaks as it reports, says how much it scanned and complains about nothing: gitleaks up to 8.30.1 ends with 0 when git fails.
 * See https://github.com/gitleaks/gitleaks/issues/2129.
 */
const runEngine = async (pass, tools) => {
    const { engine, commands, signal, timeoutSeconds, emptyFolder } = tools;
    const configPath = pass.configPath ?? tools.configPath;
    const result = await commands.run({
        program: engine.program,
        args: [
            ...engine.leadingArgs,
            pass.command,
            ...pass.args,
            ...['--config', configPath, '--gitleaks-ignore-path', emptyFolder, '--ignore-gitleaks-allow'],
            ...['--report-format', 'json', '--report-path', '-', '--exit-code', String(LEAKS_FOUND)],
            ...['--max-decode-depth', String(DECODE_DEPTH), '--max-archive-depth', '0'],
            ...['--no-banner', '--no-color', '--log-level', 'info', '.'],
        ],
        folder: pass.folder,
        timeoutSeconds,
        ...(pass.environment === undefined ? {} : { environment: pass.environment }),
        ...(signal === undefined ? {} : { signal }),
    });
    return result.status === 'exited' ? run_engine_judge(result) : run_engine_failed(describeEnd(result));
};
const run_engine_failed = (reason, foundNothing = false) => ({ ok: false, reason, foundNothing });
const run_engine_judge = (result) => {
    const log = parseGitleaksLog(result.stderr);
    const because = (reason) => [reason, ...log.complaints].join('; ');
    const report = parseGitleaksReport(result.stdout.toString());
    if (result.code === 0) {
        const foundNothing = report.ok && report.secrets.length === 0 && log.complaints.length === 0;
        return run_engine_failed(because('it found nothing, not even the canary that was planted for it'), foundNothing);
    }
    if (result.code !== LEAKS_FOUND)
        return run_engine_failed(because(describeEnd(result)));
    if (!report.ok)
        return run_engine_failed(because(`what it printed is no report (${report.problem})`));
    if (log.complaints.length > 0)
        return run_engine_failed(log.complaints.join('; '));
    if (log.bytes === undefined)
        return run_engine_failed('it does not say how much it scanned');
    if (log.leaks !== report.secrets.length)
        return run_engine_failed('it counts other leaks than it reports');
    const commits = log.commits === undefined ? {} : { commits: log.commits };
    return { ok: true, secrets: report.secrets, bytes: log.bytes, ...commits };
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/export-name.js

/**
 * A name for a copy that no engine passes over and no file system stumbles on. Of the real name only that is kept which the
 * engine's own rules ask for; under a team's config, whose rules may ask for any name, all of a harmless one.
 */
const neutralName = (number, path, underTeamConfig) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const ending = underTeamConfig ? harmless(name) : (ASKED_FOR.exec(name)?.[0] ?? '.txt').toLowerCase();
    return `${String(number).padStart(8, '0')}${ending}`;
};
/** https://github.com/gitleaks/gitleaks/blob/v8.30.1/config/gitleaks.toml, each `path =` of a rule with a pattern. */
const ASKED_FOR = /(?:\.(?:php|tf|hcl|ya?ml)|nuget\.config)$/i;
const harmless = (name) => /^[\w.-]{1,100}$/.test(name) && !isSkippedByGitleaks(name) && !LIKE_AN_ARCHIVE.test(name) ? `-${name}` : '.txt';
/**
 * gitleaks takes a file for an archive when one of these stands anywhere in its name, and leaves it out without a word:
 * https://github.com/mholt/archives/blob/v0.1.2/formats.go
 */
const LIKE_AN_ARCHIVE = /\.(?:zip|tar|gz|bz2|xz|7z|rar|br|lz4|lz|mz|sz|s2|zz|zst)/i;

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-made-commits.js



const madeKey = (commit, name) => `${commit}:${name}`;
/**
 * Commits that the engine's diff reader takes as git writes them are shown as they are. The changes that it would skip or trip
 * over are brought together in a commit of our own that changes what they changed.
 */
const showCommits = async (request) => {
    const { plain, whole, objects, prefix, underTeamConfig, sizeOf } = request;
    const hasText = (change) => hasHunk(change, sizeOf(change.objectId));
    const fromRange = [...new Set(plain.filter(hasText).map(({ commit }) => commit))];
    const apart = request.apart.filter(hasText);
    const made = new Map();
    const remember = (commit, entries) => entries.forEach((entry, n) => void made.set(madeKey(commit, nameOf(n, entry)), entry));
    const nameOf = (n, { path }) => neutralName(n, path, underTeamConfig);
    const ours = [];
    if (apart.length > 0) {
        const earlier = apart.flatMap((change, n) => earlierFile(change, nameOf(n, change)));
        const later = apart.map((change, n) => ({ name: nameOf(n, change), objectId: change.objectId }));
        const parent = await objects.commit(earlier, prefix, []);
        ours.push(await objects.commit(later, prefix, [parent]));
        remember(ours.at(-1) ?? '', apart);
    }
    const full = whole.filter(({ objectId }) => sizeOf(objectId) > 0);
    if (full.length > 0) {
        const files = full.map((file, n) => ({ name: nameOf(n, file), objectId: file.objectId }));
        ours.push(await objects.commit(files, prefix, []));
        remember(ours.at(-1) ?? '', full);
    }
    const plant = async () => {
        const canary = newCanary(underTeamConfig);
        const objectId = await objects.blob(Buffer.from(canary.text + FLAGGED));
        return { canary, commit: await objects.commit([{ name: CANARY_NAME, objectId }], prefix, []) };
    };
    const [first, last] = [await plant(), await plant()];
    return {
        list: [first.commit, ...fromRange, ...ours, last.commit],
        fromRange: fromRange.length,
        canaries: [first, last],
        made,
    };
};
const CANARY_NAME = 'canary.txt';
/** What the flags are raised for, so that each canary proves them to be in force too. */
const FLAGGED = '\0\nhttps://git-lfs.github.com/spec/v1\n';
const earlierFile = ({ before: [first] }, name) => first === undefined || first.mode === ABSENT || first.mode === SUBMODULE ? [] : [{ name, objectId: first.objectId }];

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-pass.js
const CANARIES_PER_PASS = 2;
/** How many of the canaries are among what was reported, each in its own place. */
const countCanaries = (secrets, planted) => planted.filter(({ canary, flags = [], isItsPlace }) => {
    const inPlace = secrets.filter(isItsPlace);
    const isFound = inPlace.some(({ kind, secret }) => kind === canary.kind && secret.mark === canary.mark);
    return isFound && flags.every((flag) => inPlace.some(({ kind }) => kind === flag));
}).length;
const canariesMissed = (label, found) => `${label} found ${found} of the ${CANARIES_PER_PASS} canaries that were planted for it, so what it did not find proves nothing. A gitleaks config that lets everything go is one way to this.`;
/** The comment by which a line asks the engine to let it go, where the lines of a secret hold one. */
const hidingComment = (text, line, lines) => text
    .split('\n')
    .slice(line - 1, line - 1 + lines)
    .flatMap((one) => /(?:gitleaks|betterleaks):allow/.exec(one)?.[0] ?? [])
    .slice(0, 1);

;// CONCATENATED MODULE: ./lib/readers/gitleaks/shadow-objects.js





const objectWriter = (objectFolder, format) => {
    const write = async (type, content) => {
        const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
        const id = (0,external_node_crypto_.createHash)(format).update(whole).digest('hex');
        const folder = (0,external_node_path_.join)(objectFolder, id.slice(0, 2));
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, id.slice(2)), await (0,external_node_util_.promisify)(external_node_zlib_.deflate)(whole, { level: 1 }));
        return id;
    };
    const tree = (entries) => write('tree', Buffer.concat(entries.map(({ mode, name, id }) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]))));
    return {
        blob: (content) => write('blob', content),
        async commit(files, prefix, parents) {
            const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
            let id = await tree(sorted.map(({ name, objectId }) => ({ mode: '100644', name, id: objectId })));
            for (const folder of prefix
                .split('/')
                .filter((part) => part !== '')
                .reverse()) {
                id = await tree([{ mode: '40000', name: folder, id }]);
            }
            const lines = [`tree ${id}`, ...parents.map((parent) => `parent ${parent}`), AUTHOR, COMMITTER, '', ''];
            return write('commit', Buffer.from(lines.join('\n')));
        },
    };
};
const AUTHOR = 'author Aduana <aduana@localhost> 0 +0000';
const COMMITTER = 'committer Aduana <aduana@localhost> 0 +0000';

;// CONCATENATED MODULE: ./lib/readers/gitleaks/shadow-repository.js




/** Where the listed commits stand, for `git log --no-walk=unsorted --glob`: refs are read in the order of their names. */
const LISTED_COMMITS = 'refs/aduana/*';
const openShadowRepository = async (repository, folder, commands) => {
    const objectFolder = (0,external_node_path_.join)(folder, 'objects');
    await (0,promises_.mkdir)((0,external_node_path_.join)(objectFolder, 'info'), { recursive: true, mode: 0o700 });
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'refs'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config'), configOf(repository.objectFormat));
    await (0,promises_.writeFile)((0,external_node_path_.join)(objectFolder, 'info', 'alternates'), `${quoted(repository.objectDirectory)}\n`);
    if (repository.shallow)
        await (0,promises_.copyFile)((0,external_node_path_.join)(repository.commonDirectory, 'shallow'), (0,external_node_path_.join)(folder, 'shallow'));
    const { GIT_NO_REPLACE_OBJECTS: _, ...environment } = repository.environment;
    const replaced = [];
    const objects = objectWriter(objectFolder, repository.objectFormat);
    return {
        folder,
        objects,
        git: createGit(commands, folder, { ...repository.environment, GIT_DIR: folder }),
        environment: { ...environment, GIT_DIR: folder },
        async replaceBlob(objectId, content) {
            replaced.push(`${await objects.blob(content)} refs/replace/${objectId}`);
        },
        async list(commits) {
            const listed = commits.map((commit, n) => `${commit} refs/aduana/${String(n).padStart(10, '0')}`);
            const lines = ['# pack-refs with: sorted ', ...listed, ...replaced.sort((a, b) => byName(a, b)), ''];
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'packed-refs'), lines.join('\n'));
        },
    };
};
const byName = (a, b) => (a.slice(a.indexOf(' ')) < b.slice(b.indexOf(' ')) ? -1 : 1);
const configOf = (format) => format === 'sha1'
    ? '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'
    : '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n';
/** A line of the file is a path, or a C-style string: https://git-scm.com/docs/gitrepository-layout */
const quoted = (path) => {
    if (!/["\\\n#]/.test(path))
        return path;
    return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-commits.js





const openCommitPass = (request) => {
    const { shadow, tools, prefix, flagging } = request;
    const replaced = new Set();
    const replace = async (objectId, text) => {
        if (replaced.has(objectId))
            return;
        replaced.add(objectId);
        await shadow.replaceBlob(objectId, Buffer.concat([text, ownLine(objectId)]));
    };
    return {
        show: async (objectId, { form, text }) => (form === 'plain' ? undefined : replace(objectId, text)),
        withhold: (objectId) => replace(objectId, Buffer.alloc(0)),
        async run(view, sizes) {
            const sizeOf = (id) => (replaced.has(id) ? 1 : (sizes.get(id) ?? 0));
            const shown = await showCommits({ ...request, ...view, objects: shadow.objects, sizeOf });
            await shadow.list(shown.list);
            const { folder, environment } = shadow;
            const configPath = flagging ? tools.flaggingConfigPath : tools.configPath;
            const run = await runEngine({ command: 'git', args: gitArgs(prefix), folder, environment, configPath }, tools);
            return run.ok ? seenBy(run, shown, view, request) : unfinished(run.reason, shown, tools);
        },
    };
};
/** So that two blobs with the same readable text still differ, and one with none is not empty. No rule can take it for a key. */
const ownLine = (objectId) => Buffer.from(`\n~ ${objectId.replaceAll(/../g, '$& ')}\n`);
/**
 * What the engine adds to `git log -p -U0`; it cuts the options at spaces and knows no quotes. The commits are listed, so nothing
 * is walked; a message that could be read as a header is not printed.
 */
const gitArgs = (prefix) => {
    const options = [
        ...['--text', '--diff-merges=first-parent', '--no-textconv', '--no-ext-diff', '--no-renames', '--no-color'],
        ...[
            '--src-prefix=a/',
            '--dst-prefix=b/',
            '--format=commit%x20%H',
            '--no-walk=unsorted',
            `--glob=${LISTED_COMMITS}`,
        ],
        // Only to save time: what lies elsewhere is left out again below.
        ...(/^[\w./-]+$/.test(prefix) ? ['--', prefix] : []),
    ];
    return ['--platform', 'none', '--log-opts', options.join(' ')];
};
const unfinished = (reason, { fromRange }, { engine }) => ({
    sightings: [],
    flagged: [],
    shortfalls: [
        `${engine.label} did not finish its scan of the commits: ${reason}. Run it again; if it stays, report it.`,
    ],
    canaries: 0,
    shown: fromRange,
    missing: fromRange,
});
const seenBy = (run, shown, view, { prefix, tools, flagging }) => {
    const { label } = tools.engine;
    const flags = flagging ? FLAGS.map(({ id }) => id) : [];
    const planted = shown.canaries.map(({ canary, commit }) => ({
        canary,
        flags,
        isItsPlace: (found) => found.commit === commit,
    }));
    const canaries = countCanaries(run.secrets, planted);
    const missing = Math.abs(shown.list.length - (run.commits ?? 0));
    const said = run.commits ?? 'an unknown number of';
    const sightings = sightingsOf(run.secrets, shown, view, prefix);
    return {
        sightings: sightings.filter(({ kind }) => !flags.includes(kind)),
        flagged: sightings.flatMap(({ kind, change }) => (flags.includes(kind) && change !== undefined ? [change] : [])),
        shortfalls: [
            ...(missing === 0
                ? []
                : [`${label} says it scanned ${said} commits where ${shown.list.length} have something to scan.`]),
            ...(canaries === planted.length ? [] : [canariesMissed(label, canaries)]),
        ],
        canaries,
        shown: shown.fromRange,
        missing,
    };
};
/** The row about commits, out of all runs over them. */
const commitsRow = (total, seen, { engine }) => {
    const sum = (count) => seen.reduce((all, one) => all + count(one), 0);
    const isWhole = seen.every(({ shortfalls }) => shortfalls.length === 0);
    return {
        what: 'commits',
        expected: total,
        examined: isWhole
            ? total
            : Math.max(0, total -
                Math.max(1, sum(({ missing }) => missing))),
        engine: engine.label,
        note: `${sum(({ shown }) => shown)} bring in text by themselves; the rest only delete, merge or change nothing`,
    };
};
const sightingsOf = (secrets, shown, { plain }, prefix) => {
    const planted = new Set(shown.canaries.map(({ commit }) => commit));
    const real = new Map(plain.map((change) => [madeKey(change.commit, change.rawPath.toString()), change]));
    return secrets.flatMap((found) => {
        const { kind, description, secret, file, commit = '', startLine: line, startColumn: column } = found;
        if (planted.has(commit) || !file.startsWith(prefix))
            return [];
        const path = file.slice(prefix.length);
        const place = shown.made.get(madeKey(commit, path)) ?? real.get(madeKey(commit, file));
        const seen = { kind, description, secret, line, column, path: place?.path ?? path };
        if (place === undefined)
            return [{ ...seen, inFinalTree: false, ...(commit === '' ? {} : { commit }) }];
        const { objectId } = place;
        return place.commit === undefined
            ? [{ ...seen, objectId, inFinalTree: true }]
            : [{ ...seen, objectId, change: place, commit: place.commit, inFinalTree: false }];
    });
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-context.js
/** Counts archives as they go by. */
class ArchiveCount {
    found = 0;
    opened = 0;
    add({ form, problems }) {
        if (form !== 'archive')
            return;
        this.found++;
        if (problems.length === 0)
            this.opened++;
    }
    rows() {
        return this.found === 0 ? [] : [{ what: 'archives', expected: this.found, examined: this.opened }];
    }
}
const submoduleRows = (count) => count === 0
    ? []
    : [{ what: 'submodules', examined: 0, note: `${count} in all: repositories of their own, to be checked there` }];

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-places.js

/** The files of the final tree that a range changed, and all that its commits brought in. */
const placesOfBlobs = (final, { changes }, engineReadsGit) => {
    const finalFiles = final.filter(({ kind }) => kind !== 'submodule').map(({ path, objectId }) => ({ path, objectId }));
    const versions = changes.filter((change) => change.mode !== SUBMODULE);
    const finalKeys = new Set(finalFiles.map(scan_places_keyOf));
    const places = groupByBlob([
        ...finalFiles,
        ...versions
            .filter((version) => !finalKeys.has(scan_places_keyOf(version)))
            .map(({ path, objectId, commit }) => ({ path, objectId, commit })),
    ]);
    const exported = groupByBlob(exportedFiles(finalFiles, versions, engineReadsGit));
    return {
        ids: places.keys(),
        submodules: final.length - finalFiles.length,
        words: {
            what: engineReadsGit ? 'changed files of the final tree' : 'files',
            expected: [...exported.values()].flat().length,
        },
        of: (objectId) => places.get(objectId) ?? [],
        toExport: (objectId) => exported.get(objectId) ?? [],
    };
};
/** For an engine without git also every version that a commit brought in: once for each file, for the oldest commit that had it. */
const exportedFiles = (finalFiles, versions, engineReadsGit) => {
    if (engineReadsGit)
        return finalFiles.map((file) => ({ ...file, inFinalTree: true }));
    const oldest = new Map(versions.map((version) => [scan_places_keyOf(version), version]));
    const final = new Map(finalFiles.map((file) => [scan_places_keyOf(file), file]));
    return [...new Map([...final, ...oldest])].map(([key, { path, objectId }]) => {
        const commit = oldest.get(key)?.commit;
        return { path, objectId, inFinalTree: final.has(key), ...(commit === undefined ? {} : { commit }) };
    });
};
const scan_places_keyOf = ({ path, objectId }) => `${objectId} ${path}`;
const groupByBlob = (items) => {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(item.objectId);
        if (group === undefined)
            groups.set(item.objectId, [item]);
        else
            group.push(item);
    }
    return groups;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-shortfalls.js

const tooLargeProblem = (maxMegabytes) => `it is larger than ${maxMegabytes} MB`;
/** One sentence for each problem, with the first few files that have it and the way out. */
const shortfallsOf = (unread) => {
    const problems = [...new Set(unread.map(({ problem }) => problem))];
    return problems.map((problem) => {
        const names = [...new Set(unread.filter((one) => one.problem === problem).map(scan_shortfalls_nameOf))];
        const shown = names.slice(0, scan_shortfalls_SHOWN).join(', ');
        const more = names.length > scan_shortfalls_SHOWN ? ` and ${names.length - scan_shortfalls_SHOWN} more` : '';
        return `${shown}${more} could not be looked at: ${problem}. ${wayOut(problem)}`;
    });
};
const scan_shortfalls_SHOWN = 5;
const scan_shortfalls_nameOf = ({ path, commit }) => commit === undefined ? `\`${path}\`` : `\`${path}\` (commit ${commit.slice(0, 12)})`;
const wayOut = (problem) => {
    if (problem === NOT_FETCHED)
        return 'Check out with `lfs: true`; for all history run `git lfs fetch --all`.';
    if (problem.startsWith('it is larger than'))
        return 'Raise `max-file-megabytes` under `secret-scan` in aduana.yml.';
    if (problem.startsWith('it unpacks to'))
        return 'Raise `max-file-megabytes` under `secret-scan` in aduana.yml.';
    if (problem.includes('archive'))
        return 'Keep in git what is in it, not the archive.';
    return 'See that the file can be read.';
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-history.js










/**
 * Looks at all commits that lead to `head`. The engine starts at once with what git prints; meanwhile we read what it would not
 * understand, and show it that in a second run, with what it flagged in the first.
 */
const lookAtHistory = async (context, repository, head) => {
    const { tools, commands, workFolder, underTeamConfig, maxBytes, maxMegabytes } = context;
    const { prefix } = repository;
    const openPass = async (name, flagging) => {
        const shadow = await openShadowRepository(repository, (0,external_node_path_.join)(workFolder, name), commands);
        return { git: shadow.git, pass: openCommitPass({ shadow, tools, prefix, underTeamConfig, flagging }) };
    };
    const [first, second] = [await openPass('commits', true), await openPass('apart', false)];
    const [history, tree] = await Promise.all([
        readCommitHistory(first.git, { base: undefined, head, prefix }),
        repository.tree(head),
    ]);
    const versions = history.changes.filter(({ mode }) => mode !== SUBMODULE);
    const byBlob = groupByBlob(versions);
    const sizes = await repository.blobSizes([...byBlob.keys()]);
    const tooLarge = new Set([...sizes].flatMap(([id, size]) => (size > maxBytes ? [id] : [])));
    const notText = new Set(versions.filter(({ path }) => isBinaryByName(path)).map(({ objectId }) => objectId));
    const withheld = new Set([...tooLarge, ...notText]);
    for (const objectId of withheld)
        await first.pass.withhold(objectId);
    for (const objectId of tooLarge)
        await second.pass.withhold(objectId);
    const { plain, apart } = partedChanges(history, withheld);
    const reading = new Reading(context, repository, byBlob, second.pass);
    const pieces = groupByBlob(inPieces(tree, versions));
    const whole = [];
    const consider = (objectId, { text }) => {
        if (couldSpanLines(text.toString('latin1')))
            whole.push(...(pieces.get(objectId) ?? []));
    };
    const [seen] = await Promise.all([
        first.pass.run({ plain, apart: [], whole: [] }, sizes),
        reading.read([...apart.map(({ objectId }) => objectId), ...pieces.keys()], tooLarge, consider),
    ]);
    await reading.read(seen.flagged.map(({ objectId }) => objectId), tooLarge);
    const shownApart = [...new Set([...apart, ...seen.flagged])];
    const more = shownApart.length + whole.length === 0
        ? []
        : [await second.pass.run({ plain: [], apart: shownApart, whole }, sizes)];
    const unread = [...tooLarge]
        .flatMap((id) => byBlob.get(id) ?? [])
        .map(({ path, commit }) => ({ path, commit, problem: tooLargeProblem(maxMegabytes) }));
    const age = new Map(history.commits.map((commit, n) => [commit, n]));
    const all = [seen, ...more];
    return {
        passes: all.map((one, n) => ({
            ...one,
            coverage: n === 0 ? [commitsRow(history.commits.length, all, tools)] : [],
        })),
        unread: [...unread, ...reading.unread],
        coverage: [...reading.archives.rows(), ...submoduleRows(tree.filter(({ kind }) => kind === 'submodule').length)],
        ageOf: (commit) => age.get(commit) ?? 0,
        isEmpty: history.commits.length === 0 && tree.length === 0,
    };
};
/** Files of the final tree that no commit added as they are now: what each commit shows of them is a part. */
const inPieces = (tree, versions) => {
    const added = new Set(versions.filter(({ before }) => before.every(({ mode }) => mode === ABSENT)).map(scan_places_keyOf));
    return tree
        .filter((entry) => entry.kind !== 'submodule' && !added.has(scan_places_keyOf(entry)))
        .map(({ path, objectId }) => ({ path, objectId }));
};
/** Reads blobs once each, whoever asks, and shows the pass what they say. */
class Reading {
    archives = new ArchiveCount();
    unread = [];
    done = new Set();
    context;
    repository;
    places;
    pass;
    constructor(context, repository, places, pass) {
        this.context = context;
        this.repository = repository;
        this.places = places;
        this.pass = pass;
    }
    async read(ids, leftOut, consider) {
        const wanted = ids.filter((id) => !leftOut.has(id) && !this.done.has(id));
        await visitBlobs(this.repository, wanted, this.context.maxBytes, async ({ objectId, content }) => {
            this.done.add(objectId);
            this.archives.add(content);
            for (const { path, commit } of this.places.get(objectId) ?? []) {
                this.unread.push(...content.problems.map((problem) => ({ path, commit, problem })));
            }
            await this.pass.show(objectId, content);
            consider?.(objectId, content);
        });
    }
}

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-leaks.js




/** More distinct leaks than this are not told one by one. */
const MAX_LEAKS = 10_000;
/** Brings the sightings of all passes together: one leak for each kind, file and secret, with the earliest commit. */
const leaksOf = async (sightings, sources) => {
    const suspects = suspectsOf(sightings, sources.ageOf).slice(0, MAX_LEAKS);
    await askRepository(suspects, sources);
    return suspects.map((suspect) => leakOf(suspect, sources.hiding)).sort(byPlace);
};
const suspectsOf = (sightings, ageOf) => {
    const groups = new Map();
    const specific = new Set();
    const placeOf = ({ path, secret }) => `${path}\0${secret.mark}`;
    for (const sighting of sightings) {
        if (sighting.secret.isSupabaseAnonKey || (sighting.kind === GENERIC && isNoValue(sighting)))
            continue;
        if (sighting.kind !== GENERIC)
            specific.add(placeOf(sighting));
        const key = `${sighting.kind}\0${placeOf(sighting)}`;
        groups.set(key, [...(groups.get(key) ?? []), sighting]);
    }
    return [...groups.values()].flatMap((group) => {
        const inFinalTree = group.find((one) => one.inFinalTree);
        const [sighting = group[0]] = [inFinalTree];
        if (sighting === undefined || (sighting.kind === GENERIC && specific.has(placeOf(sighting))))
            return [];
        const oldest = group
            .filter(({ commit }) => commit !== undefined)
            .sort((a, b) => ageOf(b.commit ?? '') - ageOf(a.commit ?? ''))[0];
        return [
            {
                sighting,
                ...(oldest === undefined ? {} : { oldest }),
                lines: group.map(({ line }) => line),
                inFinalTree: inFinalTree !== undefined,
                inBase: false,
            },
        ];
    });
};
/** The rule that goes by a word like `token` and by randomness alone. */
const GENERIC = 'generic-api-key';
/** A digest in a lock file looks random, and so does the name of a variable or a function beside the word `key`. */
const isNoValue = ({ path, secret }) => isLockFile(path) || secret.isEnvName || secret.isCodeReference;
/** Reads each blob once, whatever is asked about it. */
const askRepository = async (suspects, sources) => {
    const { repository, head, base, maxBytes } = sources;
    if (repository === undefined || suspects.length === 0)
        return;
    const [final, before] = [await blobsAt(repository, head), await blobsAt(repository, base)];
    const questions = new Map();
    const ask = (objectId, question) => {
        if (objectId !== undefined)
            questions.set(objectId, [...(questions.get(objectId) ?? []), question]);
    };
    for (const suspect of suspects) {
        const { sighting, oldest } = suspect;
        const finalId = final.get(sighting.path);
        if (sighting.secret.isEmpty)
            suspect.inFinalTree ||= finalId !== undefined;
        // A decoded secret cannot be looked for: then the file must be the very one it was seen in.
        if (oldest?.objectId === finalId && finalId !== undefined)
            suspect.inFinalTree = true;
        ask((oldest ?? sighting).objectId, (content, text) => {
            suspect.place = placeIn(content, text, oldest ?? sighting);
        });
        if (sighting.hiddenBy === undefined) {
            ask(finalId, (content, text) => {
                suspect.placeInFinalTree = placeIn(content, text, sighting);
                suspect.inFinalTree ||= suspect.placeInFinalTree !== undefined;
            });
        }
        ask(before.get(sighting.path), (content, text) => {
            suspect.inBase = placeIn(content, text, sighting) !== undefined;
        });
    }
    await visitBlobs(repository, questions.keys(), maxBytes, async ({ objectId, content }) => {
        const text = content.text.toString();
        for (const question of questions.get(objectId) ?? [])
            question(content, text);
    });
};
const blobsAt = async (repository, commit) => {
    if (commit === undefined)
        return new Map();
    const entries = await repository.tree(commit);
    return new Map(entries.filter(({ kind }) => kind !== 'submodule').map(({ path, objectId }) => [path, objectId]));
};
const placeIn = (content, text, { secret, line }) => {
    const found = secret.positionIn(text, line);
    if (found === undefined)
        return undefined;
    const member = memberAt(content, found.line);
    return {
        line: member?.line ?? found.line,
        column: found.column,
        ...(member === undefined || member.name === '' ? {} : { member: member.name }),
        hiddenBy: hidingComment(text, found.line, secret.lines),
    };
};
const leakOf = (suspect, hiding) => {
    const { sighting, oldest, inFinalTree, inBase, lines } = suspect;
    const { kind, description, path, secret } = sighting;
    const seen = sighting.hiddenBy === undefined ? undefined : sighting;
    const place = seen ?? (inFinalTree ? suspect.placeInFinalTree : undefined) ?? suspect.place ?? sighting;
    const named = hiding.hiding({ kind, path, lines: [...lines, place.line] });
    return {
        kind,
        description,
        path,
        startLine: place.line,
        startColumn: place.column,
        ...(place.member === undefined ? {} : { member: place.member }),
        ...(oldest?.commit === undefined || inBase ? {} : { commit: oldest.commit }),
        inFinalTree,
        inBase,
        doubtful: kind === GENERIC && secret.isDoubtful,
        secret: secret.redacted(),
        hiddenBy: [...new Set([...(place.hiddenBy ?? []), ...named])],
    };
};
const byPlace = (a, b) => {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.startLine - b.startLine || (a.kind < b.kind ? -1 : 1);
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/export-segments.js
/** gitleaks reads files in pieces of 100,000 bytes; what lies across two of them it may not see. https://github.com/gitleaks/gitleaks/issues/1651 */
const LONGEST = 96_000;
/** So much stands in both of two neighbours: more than the longest private key in use. */
const OVERLAP = 10_000;
/** Cuts a text into parts that overlap, at the ends of lines where there are any near. */
const segmentsOf = function* (text) {
    let start = 0;
    let line = 1;
    let lineStart = 0;
    for (;;) {
        const end = text.length - start <= LONGEST ? text.length : cutBefore(text, start + LONGEST, start + LONGEST / 2);
        yield { bytes: text.subarray(start, end), startLine: line, startColumn: start - lineStart };
        if (end === text.length)
            return;
        const next = cutBefore(text, end - OVERLAP, end - 2 * OVERLAP);
        for (let at = text.indexOf(LF, start); at !== -1 && at < next; at = text.indexOf(LF, at + 1)) {
            line++;
            lineStart = at + 1;
        }
        start = next;
    }
};
const LF = 0x0a;
/** The start of the last line that begins between `lowest` and `highest`, or `highest`. */
const cutBefore = (text, highest, lowest) => {
    const newline = text.lastIndexOf(LF, highest - 1);
    return newline + 1 > lowest ? newline + 1 : highest;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/export-files.js




const COPIES_PER_FOLDER = 1000;
/** Writes numbered copies into `folder`: `c0001/00000007.yaml`. An engine sees nothing of where a file stood. */
const openExport = async (folder, underTeamConfig) => {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const copies = new Map();
    let bytes = 0;
    let files = 0;
    const made = new Map();
    const write = async (path, content) => {
        const parent = path.slice(0, path.indexOf('/'));
        const making = made.get(parent) ?? (0,promises_.mkdir)((0,external_node_path_.join)(folder, parent), { recursive: true, mode: 0o700 });
        made.set(parent, making);
        await making;
        bytes += content.length;
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), content, { mode: 0o600, flag: 'wx' });
    };
    return {
        async add(file, { text, members }) {
            files++;
            if (text.length === 0)
                return;
            for (const segment of segmentsOf(text)) {
                const number = copies.size;
                const parent = `c${String(Math.floor(number / COPIES_PER_FOLDER)).padStart(6, '0')}`;
                const path = `${parent}/${neutralName(number, file.path, underTeamConfig)}`;
                const padding = paddingFor(segment.bytes);
                copies.set(path, { ...file, members, padding, startLine: segment.startLine, startColumn: segment.startColumn });
                await write(path, Buffer.concat([Buffer.alloc(padding, '\n'), segment.bytes]));
            }
        },
        async plant(place, text) {
            const path = place === 'first' ? 'a/canary.txt' : 'z/canary.txt';
            await write(path, Buffer.from(`\n${text}`));
            return path;
        },
        done: () => ({ folder, bytes, files, copies }),
    };
};
/**
 * With an empty line in front no file begins like a program or a PDF, which the engine leaves out. Three kinds it tells by bytes
 * further in; these must not come to stand there. https://github.com/h2non/filetype/tree/v1.1.3/matchers
 */
const paddingFor = (content) => [1, 2, 3, 4].find((padding) => !MAGIC_FURTHER_IN.some(([at, word]) => startsAt(content, at - padding, word))) ?? 1;
const MAGIC_FURTHER_IN = [
    [257, 'ustar'],
    [128, 'DICM'],
    [32_769, 'CD001'],
];
const startsAt = (content, at, word) => content.toString('latin1', at, at + word.length) === word;

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-real-paths.js







/**
 * Copies have neutral names, so that a path decides nothing. Here the copies with secrets are shown to the engine once more where
 * they really stand. Paths that the engine passes over by itself are not asked about: no config named those.
 */
const underRealPaths = async (secrets, { folder: from, copies }, request, tools) => {
    const asked = new Map();
    for (const { file } of secrets) {
        const path = copies.get(file)?.path;
        if (path !== undefined && canBeShown(path))
            asked.set(file, path);
    }
    const seen = new Map();
    for (const [n, round] of rounds(asked).entries()) {
        const found = await scanRound(round, from, { ...request, folder: `${request.folder}-${n}` }, tools);
        if (found === undefined)
            continue;
        const keys = new Set(found.map((one) => scan_real_paths_keyOf(one, one.file)));
        for (const file of round.keys())
            seen.set(file, keys);
    }
    return (secret) => {
        const keys = seen.get(secret.file);
        if (keys === undefined)
            return 'unknown';
        return keys.has(scan_real_paths_keyOf(secret, asked.get(secret.file) ?? '')) ? 'found' : 'let go';
    };
};
const scan_real_paths_keyOf = ({ kind, secret }, file) => `${kind} ${secret.mark} ${file}`;
const CANARY = 'aduana-canary.txt';
/** A path that stays where it is put, that no file system refuses, and that the engine has no reason of its own to pass over. */
const canBeShown = (path) => /^[\w.@ ()+-][\w.@ ()/+-]{0,200}$/.test(path) &&
    path.split('/').every((part) => !/^\.{0,2}$/.test(part)) &&
    !isSkippedByGitleaks(path) &&
    !LIKE_AN_ARCHIVE.test(path) &&
    path !== '.gitleaksignore' &&
    path !== CANARY;
/**
 * Two parts of one file, or two versions of a repository, cannot always stand side by side, and some file systems do not tell
 * `A` from `a`: what is in the way of another goes into a round of its own.
 */
const rounds = (asked) => {
    const all = [];
    for (const [file, path] of asked) {
        const place = path.toLowerCase();
        const folders = foldersOf(place);
        const isFree = ({ taken, folders: used }) => ![place, ...folders].some((name) => taken.has(name)) && !used.has(place);
        const round = all.find(isFree) ?? { files: new Map(), taken: new Set(), folders: new Set() };
        if (round.files.size === 0)
            all.push(round);
        round.files.set(file, path);
        round.taken.add(place);
        for (const folder of folders)
            round.folders.add(folder);
    }
    return all.map(({ files }) => files);
};
const foldersOf = (path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
/** Undefined when the pass is not whole. */
const scanRound = async (round, from, { folder, configPath, silenceCounts }, tools) => {
    for (const [file, path] of round) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true, mode: 0o700 });
        await (0,promises_.copyFile)((0,external_node_path_.join)(from, file), (0,external_node_path_.join)(folder, path));
    }
    const canary = newCanary(true);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, CANARY), canary.text);
    const run = await runEngine({ command: 'dir', args: [], folder, configPath }, tools);
    if (!run.ok)
        return silenceCounts && run.foundNothing ? [] : undefined;
    const isItsPlace = ({ file }) => file === CANARY;
    const isWhole = silenceCounts || countCanaries(run.secrets, [{ canary, isItsPlace }]) === 1;
    return isWhole ? run.secrets : undefined;
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-files.js







/** The engine's pass over exported files. Two canaries are planted first: one is walked first, the other last. */
const scanFiles = async (exporter, { what, expected }, tools, underTeamConfig) => {
    const planted = [];
    for (const place of ['first', 'last']) {
        const canary = newCanary(underTeamConfig);
        planted.push({ canary, path: await exporter.plant(place, canary.text) });
    }
    const exported = exporter.done();
    const { label } = tools.engine;
    const run = await runEngine({ command: 'dir', args: [], folder: exported.folder }, tools);
    if (!run.ok) {
        return {
            sightings: [],
            coverage: [{ what, expected, examined: 0, engine: label }],
            shortfalls: [
                `${label} did not finish its scan of the files: ${run.reason}. Run it again; if it stays, report it.`,
            ],
            canaries: 0,
        };
    }
    const places = planted.map(({ canary, path }) => ({
        canary,
        isItsPlace: (found) => found.file === path,
    }));
    const canaries = countCanaries(run.secrets, places);
    const isWhole = run.bytes === exported.bytes;
    const secrets = underTeamConfig ? await withoutExempted(run.secrets, exported, tools) : run.secrets;
    const isHidden = await hiddenByTree(secrets, exported, tools);
    return {
        sightings: await scan_files_sightingsOf(secrets, exported, isHidden),
        coverage: [
            {
                what,
                expected,
                examined: isWhole ? exported.files : 0,
                engine: label,
                note: noteOf(exported.bytes, run.secrets.length - secrets.length),
            },
        ],
        shortfalls: [
            ...(isWhole ? [] : [`${label} says it scanned ${run.bytes} bytes of files where there were ${exported.bytes}.`]),
            ...(canaries === places.length ? [] : [canariesMissed(label, canaries)]),
        ],
        canaries,
    };
};
/** What the team's own config does not let go because of the path it stands at. */
const withoutExempted = async (secrets, exported, tools) => {
    const folder = `${exported.folder}-of-team`;
    const request = { configPath: tools.configPath, folder, silenceCounts: false };
    const verdict = await underRealPaths(secrets, exported, request, tools);
    return secrets.filter((secret) => verdict(secret) !== 'let go');
};
/** Whether a `.gitleaks.toml` of the scanned tree would have let a secret go. */
const hiddenByTree = async (secrets, exported, tools) => {
    const { treeConfigPath: configPath } = tools;
    if (configPath === undefined)
        return () => false;
    const request = { configPath, folder: `${exported.folder}-of-tree`, silenceCounts: true };
    const verdict = await underRealPaths(secrets, exported, request, tools);
    return (secret) => verdict(secret) === 'let go';
};
const noteOf = (bytes, exempted) => exempted === 0
    ? `${bytes} bytes`
    : `${bytes} bytes; ${exempted} secrets let go by their paths in the team's gitleaks config`;
const scan_files_sightingsOf = async (secrets, { folder, copies }, isHidden) => {
    const sightings = [];
    let open = { path: '', text: '' };
    for (const found of [...secrets].sort((a, b) => (a.file < b.file ? -1 : 1))) {
        const copy = copies.get(found.file);
        if (copy === undefined)
            continue;
        if (open.path !== found.file)
            open = { path: found.file, text: await (0,promises_.readFile)((0,external_node_path_.join)(folder, found.file), 'utf8') };
        const hiddenBy = isHidden(found) ? ['.gitleaks.toml'] : [];
        sightings.push(sightingOf(found, copy, open.text, hiddenBy));
    }
    return sightings;
};
const sightingOf = (found, copy, text, hiddenBy) => {
    const { kind, description, secret } = found;
    const { path, commit, inFinalTree, padding } = copy;
    const place = secret.positionIn(text, found.startLine) ?? { line: found.startLine, column: found.startColumn };
    const line = Math.max(1, copy.startLine + place.line - 1 - padding);
    const column = place.line === padding + 1 ? place.column + copy.startColumn : place.column;
    const member = memberAt(copy, line);
    return {
        kind,
        description,
        secret,
        path,
        line: member?.line ?? line,
        column,
        ...(member === undefined || member.name === '' ? {} : { member: member.name }),
        ...(commit === undefined ? {} : { commit }),
        inFinalTree,
        hiddenBy: [...hidingComment(text, place.line, secret.lines), ...hiddenBy],
    };
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-range.js










const NO_HISTORY = { commits: [], changes: [], oddlyNamed: new Set() };
/**
 * Looks at commits, and at the files of the final tree that they changed. With an engine that cannot start git, what the commits
 * brought in is looked at as files too.
 */
const lookAtRange = async (context, repository, scope) => {
    const { tools, commands, workFolder, underTeamConfig } = context;
    const { prefix } = repository;
    const shadow = await openShadowRepository(repository, (0,external_node_path_.join)(workFolder, 'shadow'), commands);
    const hasBase = scope.mode === 'history' || scope.base !== undefined;
    const [history, final] = await Promise.all([
        hasBase ? readCommitHistory(shadow.git, { base: scope.base, head: scope.head, prefix }) : NO_HISTORY,
        scope.mode === 'range' ? repository.changedBlobs(scope.base, scope.head) : repository.tree(scope.head),
    ]);
    const places = placesOfBlobs(final, history, tools.engine.supportsGit);
    const commitPass = tools.engine.supportsGit && hasBase
        ? openCommitPass({ shadow, tools, prefix, underTeamConfig, flagging: false })
        : undefined;
    const exporter = await openExport((0,external_node_path_.join)(workFolder, 'files'), underTeamConfig);
    const read = await readAll({ context, repository, places, commitPass, exporter });
    const view = { ...partedChanges(history, NONE), whole: [] };
    const [files, commits] = await Promise.all([
        scanFiles(exporter, places.words, tools, underTeamConfig),
        commitPass?.run(view, read.sizes),
    ]);
    const passes = [...(hasBase ? [commitsResult(context, history, commits, files)] : []), files];
    const age = new Map(history.commits.map((commit, n) => [commit, n]));
    return {
        passes,
        unread: read.unread,
        coverage: [...read.archives.rows(), ...submoduleRows(places.submodules)],
        ageOf: (commit) => age.get(commit) ?? 0,
        isEmpty: history.commits.length === 0 && (await context.files.list()).length === 0,
    };
};
/** Reads every blob once and hands what it says to the passes that are to see it. */
const readAll = async ({ context, repository, places, commitPass, exporter }) => {
    const { maxBytes, maxMegabytes } = context;
    const archives = new ArchiveCount();
    const unread = [];
    const visit = async (objectId, content) => {
        archives.add(content);
        for (const place of places.of(objectId)) {
            unread.push(...content.problems.map((problem) => ({ ...namedPlace(place), problem })));
        }
        await commitPass?.show(objectId, content);
        for (const file of places.toExport(objectId))
            await exporter.add(file, content);
    };
    const { tooLarge, sizes } = await visitBlobs(repository, places.ids, maxBytes, ({ objectId, content }) => visit(objectId, content));
    for (const objectId of tooLarge) {
        await commitPass?.withhold(objectId);
        const problem = tooLargeProblem(maxMegabytes);
        unread.push(...places.of(objectId).map((place) => ({ ...namedPlace(place), problem })));
    }
    return { archives, unread, sizes };
};
const namedPlace = ({ path, commit }) => commit === undefined ? { path } : { path, commit };
/** With an engine without git the commits were looked at as files, and there is only a row to add. */
const commitsResult = ({ tools }, { commits }, seen, files) => {
    if (seen !== undefined)
        return { ...seen, coverage: [commitsRow(commits.length, [seen], tools)] };
    const row = {
        what: 'commits',
        expected: commits.length,
        examined: files.shortfalls.length === 0 ? commits.length : 0,
        engine: tools.engine.label,
        note: 'this engine cannot read git: every version of a file that they brought in was looked at as a file',
    };
    return { sightings: [], coverage: [row], shortfalls: [], canaries: 0 };
};
const NONE = new Set();

;// CONCATENATED MODULE: ./lib/readers/gitleaks/scan-tree.js








/** Looks at the working files as they stand. */
const lookAtTree = async (context, folder, repository) => {
    const { files, maxBytes, maxMegabytes, tools, underTeamConfig } = context;
    const entries = await files.list();
    const exporter = await openExport((0,external_node_path_.join)(context.workFolder, 'files'), underTeamConfig);
    const archives = new ArchiveCount();
    const unread = [];
    const look = async ({ path, kind }) => {
        if (kind === 'submodule')
            return;
        const content = kind === 'symlink' ? await linkText(folder, path) : await files.readBytes(path, maxBytes);
        if (!content.ok) {
            unread.push({ path, problem: problemOf(content.problem, maxMegabytes) });
            return;
        }
        const said = await contentOf(content.bytes, repository, maxBytes);
        archives.add(said);
        unread.push(...said.problems.map((problem) => ({ path, problem })));
        await exporter.add({ path, inFinalTree: true }, said);
    };
    await scan_tree_eachOf(entries, look);
    const submodules = entries.filter(({ kind }) => kind === 'submodule').length;
    const words = { what: 'files', expected: entries.length - submodules };
    return {
        passes: [await scanFiles(exporter, words, tools, underTeamConfig)],
        unread,
        coverage: [...archives.rows(), ...submoduleRows(submodules)],
        ageOf: () => 0,
        isEmpty: entries.length === 0,
    };
};
const scan_tree_AT_ONCE = 16;
const scan_tree_eachOf = async (items, work) => {
    const queue = items.values();
    const worker = async () => {
        for (const item of queue)
            await work(item);
    };
    await Promise.all(Array.from({ length: scan_tree_AT_ONCE }, worker));
};
/** Where a link points, as text: it is what git keeps of it. */
const linkText = async (folder, path) => {
    const place = (0,external_node_path_.join)(folder, path);
    try {
        if (!isWithin(await (0,promises_.realpath)((0,external_node_path_.dirname)(place)), await (0,promises_.realpath)(folder)))
            return { ok: false, problem: 'not-a-file' };
        return { ok: true, bytes: await (0,promises_.readlink)(place, 'buffer') };
    }
    catch {
        return { ok: false, problem: 'unreadable' };
    }
};
const problemOf = (problem, maxMegabytes) => {
    switch (problem) {
        case 'missing':
            return 'it was gone when it was to be read';
        case 'not-a-file':
            return 'it is no regular file';
        case 'too-large':
            return tooLargeProblem(maxMegabytes);
        case 'unreadable':
            return 'it may not be read';
    }
};

;// CONCATENATED MODULE: ./lib/readers/gitleaks/secret-scanner.js











const secret_scanner_TIMEOUT_SECONDS = 3600;
/**
 * Looks for secrets with gitleaks. What could not be looked at is a shortfall, never silence: a canary must be found in every
 * pass, and what the engine says it scanned must be what our own git and our own copies have counted.
 */
const gitleaksScanner = (request) => ({
    async scan(options) {
        const found = await request.findEngine();
        if (found.status === 'missing')
            return { leaks: [], coverage: [], shortfalls: [found.reason] };
        const workFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.privateFolder, 'scan-'));
        try {
            return await scanWith(found.engine, workFolder, request, options);
        }
        catch (error) {
            if (error instanceof CouldNotLook)
                return { leaks: [], coverage: [], shortfalls: [error.message] };
            throw error;
        }
        finally {
            await (0,promises_.rm)(workFolder, { recursive: true, force: true, maxRetries: 3 });
        }
    },
});
const scanWith = async (engine, workFolder, request, { gitleaksConfig, maxFileMegabytes }) => {
    const { files, repository, commands, signal, scope, timeoutSeconds = secret_scanner_TIMEOUT_SECONDS } = request;
    const config = await writeScanConfig(workFolder, gitleaksConfig, files);
    const context = {
        files,
        commands,
        workFolder,
        maxMegabytes: maxFileMegabytes,
        maxBytes: maxFileMegabytes * 1_000_000,
        underTeamConfig: config.isTeamConfig,
        tools: {
            engine,
            commands,
            timeoutSeconds,
            configPath: config.path,
            flaggingConfigPath: config.flaggingPath,
            ...(config.treePath === undefined ? {} : { treeConfigPath: config.treePath }),
            emptyFolder: config.emptyFolder,
            ...(signal === undefined ? {} : { signal }),
        },
    };
    const [looked, hiding] = await Promise.all([secret_scanner_look(context, request), readHidingFiles(files)]);
    const leaks = await leaksOf(looked.passes.flatMap(({ sightings }) => sightings), {
        hiding,
        maxBytes: context.maxBytes,
        ageOf: looked.ageOf,
        ...(repository === undefined || scope.mode === 'tree' ? {} : { repository }),
        ...(scope.head === undefined ? {} : { head: scope.head }),
        ...(scope.base === undefined ? {} : { base: scope.base }),
    });
    return {
        leaks,
        coverage: [
            ...looked.passes.flatMap(({ coverage }) => coverage),
            ...looked.coverage,
            canaryRow(looked, engine, hiding.notes),
        ],
        shortfalls: [
            ...(config.shortfall === undefined ? [] : [config.shortfall]),
            ...looked.passes.flatMap(({ shortfalls }) => shortfalls),
            ...shortfallsOf(looked.unread),
            ...(leaks.length < MAX_LEAKS ? [] : [`There are more than ${MAX_LEAKS} leaks; only the first are told.`]),
        ],
        ...(looked.isEmpty ? { nothingToLookAt: true } : {}),
    };
};
const secret_scanner_look = (context, { scope, repository, folder }) => {
    const { mode, head, base } = scope;
    if (mode === 'tree' || repository === undefined || head === undefined)
        return lookAtTree(context, folder, repository);
    if (mode === 'history' && context.tools.engine.supportsGit)
        return lookAtHistory(context, repository, head);
    return lookAtRange(context, repository, { mode, head, ...(base === undefined ? {} : { base }) });
};
const canaryRow = (looked, { label }, notes) => {
    const passes = looked.passes.filter(({ canaries, shortfalls }) => canaries > 0 || shortfalls.length > 0);
    return {
        what: 'canaries planted for the engine',
        expected: passes.length * CANARIES_PER_PASS,
        examined: passes.reduce((sum, { canaries }) => sum + canaries, 0),
        engine: label,
        ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
    };
};

;// CONCATENATED MODULE: ./lib/entrypoints/open-scanner.js



/** The secret scan of this run. Engine and private folder are there only while it scans. */
const openScanner = ({ scope, repository, files, commands }, { folder, gitleaksPath, offline, allowWebAssembly, cacheFolder, environment, signal }) => ({
    async scan(options) {
        const privateFolder = await openPrivateFolder(repository?.root ?? folder);
        const findEngine = () => findGitleaks({
            folder,
            ...(gitleaksPath === undefined ? {} : { path: gitleaksPath }),
            offline,
            allowWebAssembly,
            cacheFolder,
            environment,
            privateFolder: privateFolder.path,
            commands,
            signal,
        });
        try {
            return await gitleaksScanner({
                files,
                repository,
                folder,
                scope: scanScopeOf(scope),
                findEngine,
                privateFolder: privateFolder.path,
                commands,
                signal,
            }).scan(options);
        }
        finally {
            await privateFolder.dispose();
        }
    },
});
const scanScopeOf = ({ mode, base, head }) => {
    if (mode === 'tree' || head === undefined)
        return { mode: 'tree' };
    return mode === 'history' ? { mode, head } : { mode, head, ...(base === undefined ? {} : { base }) };
};

;// CONCATENATED MODULE: ./lib/entrypoints/path-matches.js


/** The library throws on longer ones. */
const path_matches_MAX_LENGTH = 4096;
/** Nothing but names, `*`, `**` and `?`. */
const path_matches_PLAIN = /^[^{}[\]()!+@|\\]+$/;
/**
 * Whether a glob names a path or a branch: `*` stays within a folder, `**` does not, names with a leading dot are names like others.
 * A glob that is empty or longer than 4,096 characters names nothing. A plain one is matched in time that grows with its length only;
 * the library, which also knows braces and classes, makes a regular expression of it.
 */
const pathMatches = (path, glob) => {
    if (glob === '' || glob.length > path_matches_MAX_LENGTH)
        return false;
    return path_matches_PLAIN.test(glob)
        ? glob === '**' || matchesPath(pathPattern(`/${glob}`), path)
        : picomatch.isMatch(path, glob, { dot: true, nonegate: true, maxLength: path_matches_MAX_LENGTH });
};

;// CONCATENATED MODULE: ./lib/entrypoints/resolve-scope.js
const DEEPEN = 'In a workflow, check out with `fetch-depth: 0`.';
/** Turns what was asked for into full commit names. Deepens a shallow clone where that is needed and allowed. */
const resolveScope = async (request, repository) => {
    const { mode, trigger } = request;
    if (repository === undefined) {
        return mode === 'tree'
            ? { scope: { mode, trigger } }
            : { problem: 'This folder is no git repository, so there is no history to look at.' };
    }
    const checkedOut = await repository.resolveCommit('HEAD');
    if (mode === 'tree')
        return { scope: { mode, trigger, ...(checkedOut === undefined ? {} : { head: checkedOut }) } };
    const isAtHead = mode === 'history' || request.head === 'HEAD';
    const head = isAtHead ? checkedOut : await repository.resolveCommit(request.head);
    if (checkedOut === undefined)
        return { problem: 'Nothing is checked out: the repository has no commit at HEAD.' };
    if (head === undefined) {
        const wanted = mode === 'range' ? request.head : 'HEAD';
        return { problem: `The commit ${resolve_scope_shown(wanted)} is not in this clone: fetch it first. ${DEEPEN}` };
    }
    const { expectedHeads } = request;
    if (expectedHeads.length > 0 && !expectedHeads.includes(checkedOut)) {
        return {
            problem: `The checkout stands on ${resolve_scope_shown(checkedOut)}, not on the commit of the ${trigger} event (${resolve_scope_shown(expectedHeads[0] ?? '')}). Remove \`ref:\` from the checkout step.`,
        };
    }
    return mode === 'history'
        ? { scope: { mode, trigger, head }, ...(await shallowHistory(head, repository)) }
        : resolveRange(request, head, repository);
};
const shallowHistory = async (head, repository) => repository.shallow && !(await repository.unshallow(head))
    ? { shortfall: `The clone is shallow, so its history is not all here. ${DEEPEN}` }
    : {};
const resolveRange = async (request, head, repository) => {
    const { trigger, mergedHead, otherwise } = request;
    const [firstParent, secondParent] = mergedHead === undefined ? [] : await repository.parents(head);
    const isMergeOfIt = firstParent !== undefined && secondParent === mergedHead;
    const bases = isMergeOfIt ? [firstParent, ...request.bases] : request.bases;
    for (const base of bases) {
        const start = await startOf(base, head, repository);
        // A branch that already holds the head would make the range empty, and an empty range proves nothing.
        const isEmpty = start === head && otherwise === 'history';
        if (start !== undefined && !isEmpty)
            return { scope: { mode: 'range', trigger, base: start, head } };
    }
    const [wanted = 'the base'] = bases;
    if (repository.shallow) {
        return {
            scope: { mode: 'range', trigger, head },
            shortfall: `The clone is shallow and the base ${resolve_scope_shown(wanted)} is not in it. ${DEEPEN}`,
        };
    }
    return otherwise === 'history'
        ? { scope: { mode: 'history', trigger, head } }
        : { problem: `The base ${resolve_scope_shown(wanted)} is no commit of this repository, or shares no history with the head.` };
};
const startOf = async (base, head, repository) => {
    const known = await commonAncestor(base, head, repository);
    if (known !== undefined || !repository.shallow)
        return known;
    return (await repository.deepen(base, head)) ? commonAncestor(base, head, repository) : undefined;
};
const commonAncestor = async (base, head, repository) => {
    const commit = await repository.resolveCommit(base);
    return commit === undefined ? undefined : repository.mergeBase(commit, head);
};
const resolve_scope_shown = (revision) => (/^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision);

;// CONCATENATED MODULE: ./lib/entrypoints/open-sources.js











/**
 * Opens everything the checks read: the only place that knows which reader stands behind which port.
 * Throws CouldNotLook when git fails.
 */
const openSources = async (request) => {
    const { folder, environment, signal, offline } = request;
    if (!(await isFolder(folder)))
        return { status: 'bad-usage', problem: 'The folder to look at does not exist.' };
    const commands = createCommands({ environment, signal });
    const opened = await openRepository(folder, commands, { offline });
    if (opened.status === 'refused')
        return { status: 'closed', problem: opened.reason };
    const repository = opened.status === 'opened' ? opened.repository : undefined;
    if (repository === undefined && request.repositoryRequired) {
        return {
            status: 'closed',
            problem: 'The workspace is no git repository: check it out with actions/checkout first.',
        };
    }
    const resolved = await resolveScope(request.scope, repository);
    if ('problem' in resolved)
        return { status: isLocal(request) ? 'bad-usage' : 'closed', problem: resolved.problem };
    return openAt(resolved, repository, request, commands);
};
const openAt = ({ scope, shortfall }, repository, request, commands) => {
    const { folder, repositoryUrl } = request;
    const files = repository === undefined || scope.mode === 'tree' || scope.head === undefined
        ? workingFiles(folder, repository)
        : commitFiles(repository, scope.head);
    const scanner = openScanner({ scope, repository, files, commands }, request);
    return {
        status: 'open',
        ports: {
            files,
            secretScanner: shortfall === undefined ? scanner : withShortfall(scanner, shortfall),
            pathMatches: pathMatches,
            sourceCode: createSourceCode(),
            blueprints: repositoryBlueprints(files),
            advisoryEngines: openEngines(commands, request),
            ...filesBefore(scope, repository),
            ...(repository === undefined || repository.prefix === '' ? {} : { belowRoot: true }),
            ...(request.protectedBranch === undefined ? {} : { protectedBranch: request.protectedBranch }),
        },
        scope: {
            ...scope,
            ...(repository === undefined || repository.prefix === '' ? {} : { prefix: repository.prefix }),
            ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
        },
    };
};
/** A push is judged whole, although it names what was there before: its branch is what people rely on. */
const filesBefore = ({ mode, base, trigger }, repository) => repository === undefined || mode !== 'range' || base === undefined || trigger === 'push'
    ? {}
    : { filesBefore: commitFiles(repository, base) };
const withShortfall = (scanner, shortfall) => ({
    async scan(options) {
        const scan = await scanner.scan(options);
        return { ...scan, shortfalls: [shortfall, ...scan.shortfalls] };
    },
});
const isLocal = ({ scope }) => scope.trigger === 'local';
const isFolder = async (path) => {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isDirectory() ?? false;
};

;// CONCATENATED MODULE: ./lib/entrypoints/read-policy.js

/** Where the policy is looked for, in this order; two at once is a mistake. */
const POLICY_PATHS = ['aduana.yml', '.github/aduana.yml'];
const read_policy_MAX_BYTES = 1024 * 1024;
/** The policy of the files under test, or the defaults where there is none. A broken or unreadable policy is never the defaults. */
const readPolicy = async ({ files, named, today, ruleIds }) => {
    const paths = named === undefined ? POLICY_PATHS : [named];
    const found = [];
    for (const path of paths) {
        const text = await files.readText(path, read_policy_MAX_BYTES);
        if (text.ok || text.problem !== 'missing')
            found.push({ path, text });
    }
    const [first, second] = found;
    if (second !== undefined)
        return read_policy_refused(second.path, `there is a policy in ${first?.path} too: keep one of them`);
    if (first === undefined) {
        return named === undefined ? { ok: true, policy: DEFAULT_POLICY } : read_policy_refused(named, 'there is no such file');
    }
    if (!first.text.ok)
        return read_policy_refused(first.path, read_policy_PROBLEMS[first.text.problem]);
    const { policy, problems } = parsePolicy(first.text.text, first.path, { today, ruleIds });
    return policy === undefined ? { ok: false, problems } : { ok: true, policy };
};
const read_policy_refused = (path, message) => ({
    ok: false,
    problems: [{ message, location: { path, startLine: 1, startColumn: 1 } }],
});
const read_policy_PROBLEMS = {
    missing: 'there is no such file',
    'not-a-file': 'the policy must be a plain file, not a link or a folder',
    'too-large': 'the policy is larger than 1 MiB',
    'not-utf-8': 'the policy is not UTF-8 text',
    'holds-nul': 'the policy holds a NUL character',
    unreadable: 'the policy cannot be read: check its permissions',
};

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
    const rules = reportedRules(checks, toolVersion);
    const runOne = (check, all) => observed(request, check, all);
    const first = checks.filter(({ id }) => id !== 'policy');
    const outcomes = await Promise.all(first.map((check) => runOne(check, { ...ports, exceptionUse: [] })));
    const { covering, use } = matchExceptions({
        exceptions: policy.exceptions,
        outcomes,
        rules,
        wholeHistory: scope.mode === 'history',
        today,
        pathMatches,
    });
    const last = checks.filter(({ id }) => id === 'policy');
    const judged = await Promise.all(last.map((check) => runOne(check, { ...ports, exceptionUse: use })));
    return evaluate({ toolVersion, scope, outcomes: [...outcomes, ...judged], covering, policy, rules });
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

;// CONCATENATED MODULE: ./lib/entrypoints/gate.js










/** The whole gate on one folder, from opening it to the Report. */
const runGate = async (request) => {
    try {
        return await openAndRun(request);
    }
    catch (error) {
        if (error instanceof CouldNotLook)
            return blind(error.message, request);
        throw error;
    }
};
const blind = (reason, { scope }) => ({
    status: 'reported',
    report: blindReport(checks, reason, scope),
});
const openAndRun = async (request) => {
    const unknown = [...request.only, ...request.skip].find((id) => !checks.some((check) => check.id === id));
    if (unknown !== undefined)
        return { status: 'bad-usage', problem: unknownCheck(unknown) };
    const sources = await openSources(request);
    if (sources.status === 'bad-usage')
        return sources;
    if (sources.status === 'closed')
        return blind(sources.problem, request);
    const { ports, scope } = sources;
    const ruleIds = Object.keys(reportedRules(checks, VERSION));
    const reading = await readPolicy({ files: ports.files, today: request.today, ruleIds, ...gate_named(request.config) });
    if (!reading.ok)
        return { status: 'bad-policy', problems: reading.problems };
    const report = await run({
        checks: checks,
        ports,
        policy: withFlags(reading.policy, request),
        scope,
        today: request.today,
        toolVersion: VERSION,
        pathMatches: pathMatches,
        leftOut: gate_leftOut(request),
        ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
    });
    return { status: 'reported', report };
};
const gate_named = (config) => (config === undefined ? {} : { named: config });
const withFlags = (policy, { failOn, onIncomplete }) => ({
    ...policy,
    ...(failOn === undefined ? {} : { failOn, failOnByRule: {} }),
    ...(onIncomplete === undefined ? {} : { onIncomplete }),
});
const gate_leftOut = ({ only, skip }) => new Set(checks.map(({ id }) => id).filter((id) => (only.length > 0 && !only.includes(id)) || skip.includes(id)));
const unknownCheck = (id) => {
    const ids = checks.map((check) => check.id);
    return `There is no check of that name${suggestion(id, ids) || `; there are: ${ids.join(', ')}`}.`;
};

;// CONCATENATED MODULE: ./lib/entrypoints/github-branch.js
/**
 * The branch whose state a run speaks for: where the push went, where the merge queue will merge to, where a run by schedule or by
 * hand stands. Absent for a pull request and for a tag: those speak for nothing that is deployed yet, or for no branch.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const protectedBranchOf = (name, { merge_group: group }, ref) => {
    if (name === 'pull_request')
        return undefined;
    return github_branch_branchOf(name === 'merge_group' ? group?.base_ref : ref);
};
const HEADS = 'refs/heads/';
const github_branch_branchOf = (ref) => typeof ref === 'string' && ref.startsWith(HEADS) && ref.length > HEADS.length ? ref.slice(HEADS.length) : undefined;

;// CONCATENATED MODULE: ./lib/entrypoints/github-event.js
/**
 * Which commits an event asks to look at.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const scopeOfEvent = (name, payload, sha) => {
    const expected = (...others) => [sha, ...others].filter(isCommit);
    switch (name) {
        case 'push':
            return scopeOfPush(payload, sha);
        case 'pull_request': {
            const base = payload.pull_request?.base?.sha;
            const head = payload.pull_request?.head?.sha;
            if (!isCommit(base) || !isCommit(head))
                return github_event_unreadable(name);
            const expectedHeads = expected(head);
            return range({ trigger: name, bases: [base], head: 'HEAD', expectedHeads, mergedHead: head });
        }
        case 'merge_group': {
            const base = payload.merge_group?.base_sha;
            const head = payload.merge_group?.head_sha;
            if (!isCommit(base) || !isCommit(head))
                return github_event_unreadable(name);
            return range({ trigger: name, bases: [base], head, expectedHeads: expected(head) });
        }
        case 'pull_request_target':
        case 'workflow_run':
            return {
                ok: false,
                reason: `The event ${name} hands secrets and a write token to a run about somebody else's code. Run the gate on pull_request instead.`,
            };
        default:
            return { ok: true, request: { mode: 'history', trigger: name, expectedHeads: expected() } };
    }
};
const scopeOfPush = (payload, sha) => {
    const { before, after, deleted, repository } = payload;
    if (deleted === true)
        return { ok: false, reason: 'The push deleted a branch: there is no commit to look at.' };
    if (!isCommit(after))
        return github_event_unreadable('push');
    const branch = repository?.default_branch;
    const bases = [
        ...(isCommit(before) ? [before] : []),
        ...(typeof branch === 'string' ? [`refs/remotes/origin/${branch}`] : []),
    ];
    return range({ trigger: 'push', bases, head: after, expectedHeads: [after, sha].filter(isCommit) });
};
const range = (request) => ({
    ok: true,
    request: { mode: 'range', otherwise: 'history', ...request },
});
const github_event_unreadable = (name) => ({
    ok: false,
    reason: `The payload of the ${name} event does not name its commits.`,
});
const isCommit = (value) => typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value);

;// CONCATENATED MODULE: ./lib/entrypoints/policy-problem-line.js

/** `aduana.yml:3:5: unknown key …`, safe to print. */
const policyProblemLine = ({ message, location }) => `aduana: ${terminal_text_terminalText(`${location.path}:${location.startLine}:${location.startColumn}: ${message}`)}`;

;// CONCATENATED MODULE: ./lib/reporters/clip.js
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

;// CONCATENATED MODULE: ./lib/reporters/counted.js
/** `1,200`: the same in every locale. */
const formatCount = (count) => count.toLocaleString('en-US');
/** `1 finding`, `1,200 findings`. */
const counted_counted = (count, one, many = `${one}s`) => `${formatCount(count)} ${count === 1 ? one : many}`;
/** `a`, `a and b`, `a, b and c`. */
const counted_listed = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

;// CONCATENATED MODULE: ./lib/reporters/finding-words.js
/** The fix for this very place, else the way out that the rule knows. */
const finding_words_fixOf = ({ fix, ruleId }, { rules }) => fix ?? rules[ruleId]?.remediation;
/** The message, and where the line is gone from the files, the commit that still has it. */
const messageOf = ({ message, commit }) => commit === undefined ? message : `${message} (commit ${shortCommit(commit)})`;
const shortCommit = (commit) => commit.slice(0, 12);

;// CONCATENATED MODULE: ./lib/reporters/standing.js
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
        .map((command) => `${workflowCommand(command)}\n`)
        .join('');
};
const withinSlots = (commands) => {
    const [first] = commands;
    if (first === undefined || commands.length <= SLOTS)
        return commands;
    const more = formatCount(commands.length - SLOTS + 1);
    const message = `and ${more} more: the job summary shows the worst, the report file has all.`;
    return [...commands.slice(0, SLOTS - 1), { name: first.name, properties: { title: 'Aduana' }, message }];
};
/** One annotation for everything that could not be looked at: it weighs more than any single finding. */
const blindness = (report) => {
    const { verdict } = report;
    const blind = incompleteChecks(report).map(({ id, reason }) => `${id}: ${reason ?? 'no reason was given'}`);
    const reasons = blind.length === 0 && verdict.conclusion === 'incomplete' ? verdict.reasons : blind;
    if (reasons.length === 0)
        return [];
    return [
        {
            name: verdict.blocks ? 'error' : 'warning',
            properties: { title: 'Aduana could not look' },
            message: clip(reasons.map(terminal_text_terminalText).join('\n'), MESSAGE),
        },
    ];
};
const annotationOf = (finding, report) => {
    const { ruleId, severity, location, disposition } = finding;
    if (disposition.kind === 'excepted')
        return [];
    const rule = report.rules[ruleId];
    const fix = finding_words_fixOf(finding, report);
    const lines = [
        messageOf(finding),
        ...(fix === undefined ? [] : [`Fix: ${fix}`]),
        ...(rule === undefined ? [] : [`More: ${rule.docsUrl}`]),
    ];
    return [
        {
            name: levelOf(finding),
            properties: {
                file: clipMiddle(terminal_text_terminalText(`${report.scope.prefix ?? ''}${location.path}`), PATH),
                line: Math.max(1, location.startLine),
                col: Math.max(1, location.startColumn),
                title: clip(`${severity}: ${terminal_text_terminalText(ruleId)}`, TITLE),
            },
            message: clip(lines.map(terminal_text_terminalText).join('\n'), MESSAGE),
        },
    ];
};
const levelOf = ({ disposition, severity }) => {
    if (disposition.kind === 'blocking')
        return 'error';
    return (0,model_severity/* compareSeverity */.zK)(severity, 'medium') >= 0 ? 'warning' : 'notice';
};

;// CONCATENATED MODULE: ./lib/reporters/json/inert-json.js

/**
 * JSON that means exactly `value` and does nothing to whoever prints it: what cannot be seen, and the `##[` that a runner obeys,
 * are written as JSON escapes.
 */
const inertJson = (value, indent = 0) => JSON.stringify(value, null, indent)
    .replace(UNSEEN, escapeUnits)
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
const reportToJson = (report) => `${inertJson(json_inOrder(report), 2)}\n`;
const json_inOrder = (value) => {
    if (Array.isArray(value))
        return value.map(json_inOrder);
    if (typeof value !== 'object' || value === null)
        return value;
    if ('toJSON' in value && typeof value.toJSON === 'function')
        return value.toJSON();
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => json_rankOf(a) - json_rankOf(b) || (a < b ? -1 : 1))
        .map(([key, child]) => [key, json_inOrder(child)]));
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
    ...['fix', 'commit', 'fingerprint', 'disposition'],
    ...['remediation', 'since', 'references', 'covers', 'judgesTheChangeOnly', 'aliases', 'docsUrl'],
];
const json_RANKS = new Map(KEY_ORDER.map((key, rank) => [key, rank]));
const json_rankOf = (key) => json_RANKS.get(key) ?? KEY_ORDER.length;

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
const sarifText = (text, limit) => clip(visible(text).replaceAll('](', '] ('), limit).trim() || '(no text)';

;// CONCATENATED MODULE: ./lib/reporters/sarif/invocation.js



const invocation_MESSAGE = 2000;
const NOTIFICATIONS = [
    { id: 'could-not-look', shortDescription: { text: 'Something that had to be looked at could not be looked at' } },
    { id: 'not-all-listed', shortDescription: { text: 'There are more findings than a SARIF file may list' } },
];
/** How the run went: successful only if every check could look. `listed` of `all` findings are in the results. */
const invocationOf = (report, listed, all) => ({
    executionSuccessful: report.verdict.conclusion !== 'incomplete' && incompleteChecks(report).length === 0,
    toolExecutionNotifications: [
        ...incompleteChecks(report).map(({ id, reason }) => notification('error', 'could-not-look', `${id} could not look: ${reason ?? 'no reason was given'}`)),
        ...(listed === all
            ? []
            : [
                notification('warning', 'not-all-listed', `The ${counted_counted(listed, 'worst finding')} of ${formatCount(all)} are listed.`),
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
        message: { text: sarifText(`${messageOf(finding)}${fix === undefined ? '' : `. Fix: ${fix}`}`, result_MESSAGE) },
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
const markdown_join = (parts, separator = '\n\n') => trusted(parts.filter((part) => part !== '').join(separator));
/** Plain text on one line, shown letter by letter as it is. */
const markdown_text = (plain) => trusted(visible(plain).trim().replace(SYNTAX, escapeSyntax));
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
    const content = inert(visible(plain));
    if (content.trim() === '')
        return trusted('');
    if (content.includes('|'))
        return trusted(`<code>${content.replace(/www(?=\.)|[^A-Za-z0-9 /.,-]/giu, entityApart)}</code>`);
    const longest = Math.max(0, ...Array.from(content.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return longest === 0 ? trusted(`\`${content}\``) : trusted(`${fence} ${content} ${fence}`);
};
/** A sentence whose `quoted` words become code spans. */
const prose = (sentence) => trusted(visible(sentence)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : spaced(part)))
    .join(''));
const bold = (content) => (content === '' ? content : md `**${content}**`);
const heading = (level, content) => trusted(`${'#'.repeat(level)} ${content}`);
const list = (items) => markdown_join(items.map((item) => md `- ${item}`), '\n');
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
const rule_descriptor_NAME = 255;
const DESCRIPTION = 1024;
const HELP = 4096;
/** Everything GitHub shows beside an alert of this rule. */
const ruleDescriptor = (id, rule) => {
    const score = securitySeverityOf(rule.severity);
    return {
        id,
        name: clip(pascalCase(id), rule_descriptor_NAME),
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

;// CONCATENATED MODULE: ./lib/reporters/scope-words.js
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

;// CONCATENATED MODULE: ./lib/reporters/verdict-sentence.js


/** The verdict as a sentence without its full stop, in the words of the person it stops. */
const verdictSentence = (report) => {
    const { verdict, counts } = report;
    const blind = incompleteChecks(report).map(({ id }) => id);
    switch (verdict.conclusion) {
        case 'pass':
            return 'everything was looked at, nothing blocks';
        case 'fail':
            return `${counted_counted(counts.blocking, 'finding blocks', 'findings block')}${blind.length === 0 ? '' : `, and ${counted_listed(blind)} could not look`}`;
        case 'incomplete': {
            if (blind.length === 0)
                return verdict.reasons.join('; ');
            return `${counted_listed(blind)} could not look, ${verdict.blocks ? 'and that blocks' : 'which the policy lets pass'}`;
        }
    }
};
/** What else the reader should know about: `2 advisory, 1 excepted`; empty where there is nothing. */
const alsoCounted = ({ counts }) => [
    ...(counts.advisory > 0 ? [counted_counted(counts.advisory, 'advisory', 'advisory')] : []),
    ...(counts.excepted > 0 ? [counted_counted(counts.excepted, 'excepted', 'excepted')] : []),
].join(', ');

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
    return markdown_join(sections.map((section) => rendered.get(section)).filter((markdown) => markdown !== undefined));
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

;// CONCATENATED MODULE: ./lib/reporters/summary/check-tables.js




const CELL = 300;
const HEADING = 700;
/** The tables that checks want shown, one section each. */
const checkTables = ({ checks }, rank) => checks.flatMap(({ tables }) => tables).map((table) => ({ rank, render: (budget) => render(table, budget) }));
const render = ({ title, columns, rows }, budget) => {
    if (budget < HEADING || rows.length === 0)
        return md ``;
    const table = fittedTable({
        columns: columns.map((column) => clip(column, CELL)),
        count: rows.length,
        row: (position) => columns.map((_, column) => prose(clip(rows[position]?.[column] ?? '', CELL))),
        more: (shown, left) => markdown_text(`${formatCount(shown)} of ${formatCount(shown + left)} rows shown.`),
    }, budget - HEADING);
    return md `${heading(3, markdown_text(clip(title, CELL)))}\n\n${table}`;
};

;// CONCATENATED MODULE: ./lib/reporters/coverage-words.js

/** `12 of 12 commits of the range`: read aloud, it says whether anything was left out. */
const coverageWords = ({ what, expected, examined }) => expected === undefined
    ? `${formatCount(examined)} ${what}`
    : `${formatCount(examined)} of ${formatCount(expected)} ${what}`;
/** Something that was there was not looked at, or more was looked at than was there. */
const isShort = ({ expected, examined }) => expected !== undefined && expected !== examined;

;// CONCATENATED MODULE: ./lib/reporters/summary/coverage.js






const TEXT = 600;
/** The proof: per check what it says, what was expected, what was looked at and with what; then what was not, why, and the way out. */
const coverageSection = (report, rank) => {
    const rows = standingsOf(report).flatMap(rowsOf);
    return {
        rank,
        render: (budget) => {
            const blind = list(incompleteChecks(report).map(coverage_blindness));
            const table = fittedTable({
                columns: ['Check', 'Result', 'What', 'Expected', 'Looked at', 'With'],
                count: rows.length,
                row: (position) => rows[position] ?? [],
                more: (shown, left) => markdown_text(`${formatCount(shown)} of ${formatCount(shown + left)} rows shown.`),
            }, budget - Buffer.byteLength(blind) - coverage_HEADING);
            return markdown_join([heading(3, markdown_text('What was looked at')), table, blind]);
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
    const examinedCount = markdown_text(formatCount(examined));
    return [
        note === undefined ? markdown_text(clip(what, TEXT)) : md `${markdown_text(clip(what, TEXT))}, ${prose(clip(note, TEXT))}`,
        expected === undefined ? markdown_text('not counted') : markdown_text(formatCount(expected)),
        isShort(row) ? bold(examinedCount) : examinedCount,
        markdown_text(clip(engine, TEXT)),
    ];
};
const coverage_resultOf = ({ standing, blocking, advisory, excepted }) => {
    const counts = [
        ...(blocking > 0 ? [`${formatCount(blocking)} blocking`] : []),
        ...(advisory > 0 ? [`${formatCount(advisory)} advisory`] : []),
        ...(excepted > 0 ? [`${formatCount(excepted)} excepted`] : []),
    ];
    const word = standing === 'clean' || standing === 'not applicable' ? markdown_text(standing) : bold(markdown_text(standing));
    return counts.length === 0 ? word : md `${word}, ${markdown_text(counts.join(', '))}`;
};
/** A check that has nothing to count still says why, unless it is said below the table. */
const noneOf = ({ status, reason = '' }) => status === 'not-applicable' ? prose(clip(reason, TEXT)) : md ``;
const coverage_blindness = ({ title, reason }) => md `${bold(markdown_text(`${title} could not look:`))} ${prose(clip(reason ?? 'no reason was given', 2 * TEXT))}`;

;// CONCATENATED MODULE: ./lib/reporters/summary/place.js




const place_PATH = 200;
/** Where it is, seen from the repository's root: path and line, a link to that line at that commit where the repository is on GitHub. */
const place = ({ location, commit }, scope) => {
    const { startLine } = location;
    const path = `${scope.prefix ?? ''}${location.path}`;
    const label = markdown_link(code(`${clipMiddle(path, place_PATH)}:${startLine}`), place_addressOf(path, startLine, commit ?? scope.head, scope));
    return commit === undefined ? label : md `${label} in commit ${code(shortCommit(commit))}`;
};
const place_addressOf = (path, line, commit, scope) => {
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
    const title = markdown_text(`${counted_counted(advisory.length, 'advisory finding')}, not blocking`);
    return {
        rank,
        render: (budget) => advisory.length === 0 ? md `` : details(title, fittedTable(tableOf(advisory, report), budget - findings_HEADING)),
    };
};
/** What the policy excuses, why and until when, folded away. */
const exceptedSection = (report, rank) => {
    const excepted = withDisposition(report, 'excepted');
    const ends = excepted.flatMap(({ disposition }) => (disposition.kind === 'excepted' ? [disposition.expires] : []));
    const title = markdown_text(`${counted_counted(excepted.length, 'excepted finding')}, ${ends.length > 1 ? 'the first ' : ''}until ${[...ends].sort()[0] ?? ''}`);
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
        prose(clip(message, findings_TEXT)),
        prose(clip(finding_words_fixOf(finding, report) ?? '', findings_TEXT)),
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
        prose(clip(message, findings_TEXT)),
        markdown_text(clip(disposition.reason, findings_TEXT)),
    ];
};
const ruleLink = (ruleId, { rules }) => markdown_link(code(clip(ruleId, findings_TEXT)), rules[ruleId]?.docsUrl);
const withDisposition = ({ findings }, kind) => findings.filter(({ disposition }) => disposition.kind === kind);
const notShown = (shown, left) => markdown_text(`${formatCount(shown)} of ${formatCount(shown + left)} shown, the worst first; the report file lists the other ${formatCount(left)} too.`);

;// CONCATENATED MODULE: ./lib/reporters/diagram/rows.js
const rows_DIAGRAM_COLUMNS = ['What', 'Name', 'Linked to', 'State'];
/** A graph in words, a row per node in the order of the graph: for who cannot see the drawing, and for what it left out. */
const rows_diagramRows = ({ nodes, edges }) => {
    const linked = nodes.map(() => []);
    for (const { from, to, label } of edges) {
        const name = nodes[to]?.label ?? '';
        linked[from]?.push(label === '' ? name : `${name} (${label})`);
    }
    return nodes.map(({ kind, label, broken }, position) => [
        kind.replace('-', ' '),
        label,
        (linked[position] ?? []).join(', '),
        broken ? 'violated' : '',
    ]);
};

;// CONCATENATED MODULE: ./lib/reporters/diagram/drawing.js
/** Numbers the nodes of a graph and drops edges from or to nowhere. Of nodes with one id the first counts. */
const drawing_drawingOf = (graph, findings) => {
    const positions = new Map();
    const unique = graph.nodes.filter(({ id }) => !positions.has(id) && positions.set(id, positions.size));
    const isBroken = brokenNodes(findings);
    return {
        nodes: unique.map(({ id, label, kind }) => ({ label, kind, broken: isBroken(id) })),
        edges: graph.edges.flatMap(({ from: start, to: end, label = '' }) => {
            const from = positions.get(start);
            const to = positions.get(end);
            return from === undefined || to === undefined ? [] : [{ from, to, label }];
        }),
    };
};
/** Whether the subject of a blocking finding holds a node's id as a word. */
const brokenNodes = (findings) => {
    const subjects = findings.filter(({ disposition }) => disposition.kind === 'blocking').map(({ subject }) => subject);
    const words = new Set(subjects.flatMap((subject) => subject.split(' ')));
    const sentences = [...new Set(subjects)].map((subject) => ` ${subject} `);
    return (id) => words.has(id) || (id.includes(' ') && sentences.some((sentence) => sentence.includes(` ${id} `)));
};

;// CONCATENATED MODULE: ./lib/reporters/diagram/collapse.js

const PLURALS = {
    service: 'services',
    'env-group': 'env groups',
    'secret-class': 'secret classes',
    datastore: 'datastores',
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
    const broken = group.filter((node) => node.broken).length;
    const label = `${plainCount(group.length)} ${PLURALS[first.kind]}`;
    return [
        { kind: first.kind, broken: broken > 0, label: broken > 0 ? `${label} / ${plainCount(broken)} of them` : label },
    ];
};
const edgesBetween = (edges, slotOf) => {
    const drawn = new Map();
    for (const { from: start, to: end, label } of edges) {
        const from = slotOf[start] ?? 0;
        const to = slotOf[end] ?? 0;
        if (from === to)
            continue;
        const key = `${from} ${to}`;
        drawn.set(key, { from, to, label, count: (drawn.get(key)?.count ?? 0) + 1 });
    }
    return [...drawn.values()].map(({ from, to, label, count }) => ({
        from,
        to,
        label: count === 1 ? label : `${plainCount(count)} links`,
    }));
};
/** Labels have no comma. */
const plainCount = (count) => formatCount(count).replaceAll(',', ' ');

;// CONCATENATED MODULE: ./lib/reporters/diagram/mermaid.js
/**
 * A Mermaid flowchart. Ids are numbers of ours and labels are quoted words of letters, digits and `. _ / -`, so that nothing in a
 * label is syntax: no directive, no `click`, no entity. Source: https://mermaid.js.org/syntax/flowchart.html
 */
const mermaidOf = ({ nodes, edges }) => [
    'flowchart LR',
    ...nodes.map((node, position) => `  n${position}${mermaid_shapeOf(node)}${node.broken ? ':::violated' : ''}`),
    ...edges.map(edgeLine),
    '  classDef violated stroke:#d1242f,stroke-width:3px',
].join('\n');
const mermaid_shapeOf = ({ kind, label, broken }) => {
    const [open, close] = SHAPES[kind];
    return `${open}"${safeLabel(label) || kind}${broken ? ' - violated' : ''}"${close}`;
};
const SHAPES = {
    service: ['[', ']'],
    'env-group': ['([', '])'],
    'secret-class': ['{{', '}}'],
    datastore: ['[(', ')]'],
};
const edgeLine = ({ from, to, label }) => {
    const safe = safeLabel(label);
    return safe === '' ? `  n${from} --> n${to}` : `  n${from} -->|"${safe}"| n${to}`;
};
const LABEL = 60;
/** Everything else becomes a space, and nothing is left that Mermaid takes for a Markdown list. */
const safeLabel = (label) => [...label.replace(/[^\p{L}\p{N}._/-]+/gu, ' ').replace(/-{2,}|\/{2,}/g, (run) => run.charAt(0))]
    .slice(0, LABEL)
    .join('')
    .replace(/\.(?= |$)/g, '')
    .replace(/^[ ./-]+|[ ./-]+$/g, '');

;// CONCATENATED MODULE: ./lib/reporters/diagram/within-limits.js



/**
 * Mermaid refuses more than 50,000 characters and 500 edges, and draws an error box instead; people stop reading earlier.
 * Source: https://mermaid.js.org/config/schema-docs/config.html (`maxTextSize`, `maxEdges`)
 */
const CHARACTERS = 40_000;
const EDGES = 300;
const NODES = 120;
/** What must stay apart as long as it fits: everything, then services and what is violated, then what is violated, then nothing. */
const STAYS_APART = [
    ({ kind, broken }) => kind === 'service' || broken,
    ({ broken }) => broken,
    () => false,
];
/** Draws as much of it as a reader and Mermaid can bear. */
const drawWithinLimits = (drawing) => {
    if (fits(drawing))
        return { mermaid: mermaidOf(drawing) };
    const smaller = STAYS_APART.map((isKept) => collapse(drawing, isKept));
    const chosen = smaller.find(fits) ?? smaller.at(-1) ?? drawing;
    return {
        mermaid: mermaidOf(chosen),
        collapsed: `${within_limits_sizeOf(drawing)} are too many to draw; they are drawn together as ${within_limits_sizeOf(chosen)}.`,
    };
};
const fits = (drawing) => drawing.nodes.length <= NODES && drawing.edges.length <= EDGES && mermaidOf(drawing).length <= CHARACTERS;
const within_limits_sizeOf = ({ nodes, edges }) => `${formatCount(nodes.length)} nodes and ${formatCount(edges.length)} links`;

;// CONCATENATED MODULE: ./lib/reporters/diagram.js





/** The graph as Mermaid text, nodes that a blocking finding is about marked. Within Mermaid's limits; what was drawn together is said in a comment. */
const diagramOf = (graph, findings) => {
    const { mermaid, collapsed } = drawn(graph, findings);
    return collapsed === undefined ? mermaid : `${mermaid}\n%% ${collapsed}`;
};
/** The same in words: aligned columns, a line per node. */
const diagramTableOf = (graph, findings) => {
    const rows = [DIAGRAM_COLUMNS, ...diagramRows(drawingOf(graph, findings))].map((row) => row.map(terminalText));
    const widths = DIAGRAM_COLUMNS.map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
    return rows
        .map((row) => row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columnsOf(cell))).join('  '))
        .map((line) => line.trimEnd())
        .join('\n');
};
/** For the summary: the drawing and the graph it came from. */
const drawn = (graph, findings) => {
    const drawing = drawing_drawingOf(graph, findings);
    return { ...drawWithinLimits(drawing), drawing };
};

;// CONCATENATED MODULE: ./lib/reporters/summary/graphs.js







const graphs_CELL = 300;
const graphs_HEADING = 1500;
/** Each graph drawn, and below it in words. */
const graphSections = ({ graphs, findings }, rank) => graphs
    .filter(({ nodes }) => nodes.length > 0)
    .map((graph) => ({ rank, render: (budget) => graphs_render(graph, findings, budget) }));
const graphs_render = (graph, findings, budget) => {
    const { mermaid, collapsed, drawing } = drawn(graph, findings);
    const picture = mermaidBlock(mermaid);
    const room = budget - bytesOf(picture) - graphs_HEADING;
    if (room < 0)
        return md ``;
    const rows = rows_diagramRows(drawing);
    const table = fittedTable({
        columns: rows_DIAGRAM_COLUMNS,
        count: rows.length,
        row: (position) => {
            const [kind, name, linked, state] = rows[position] ?? ['', '', '', ''];
            return [markdown_text(kind), markdown_text(clip(name, graphs_CELL)), markdown_text(clip(linked, 2 * graphs_CELL)), bold(markdown_text(state))];
        },
        more: (shown, left) => markdown_text(`${formatCount(shown)} of ${formatCount(shown + left)} nodes listed.`),
    }, room);
    return markdown_join([
        heading(3, markdown_text(clip(graph.title, graphs_CELL))),
        picture,
        ...(collapsed === undefined ? [] : [markdown_text(collapsed)]),
        details(markdown_text('The same in words'), table),
    ]);
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
    const isIncomplete = incompleteChecks(report).length > 0;
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
    return heading(2, md `${summary_WORDS[report.verdict.conclusion]}: ${markdown_text(clip(sentence, 2000))}`);
};
const summary_WORDS = {
    pass: md `✅ Passed`,
    fail: md `❌ Not passed`,
    incomplete: md `⚠️ Incomplete`,
};
const footer = ({ toolVersion, scope }) => markdown_text(`Aduana ${toolVersion} looked at ${scopeWords(scope)}.`);

;// CONCATENATED MODULE: ./lib/reporters/terminal/wrap.js

/**
 * Breaks a line at spaces so that it fits `width` columns, the first line after `first` and the others after `indent`. A word that
 * is wider than a line, such as a path, stays whole so that it can be copied. No line that a break made is a command to a runner.
 */
const wrap = (text, width, indent, first = indent) => {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(' ')) {
        if (!empty && wrap_columnsOf(line) + 1 + wrap_columnsOf(word) > width) {
            lines.push(line);
            line = indent;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line].map(inert);
};
/** How many columns a text takes: two for East Asian wide characters and emoji, none for combining marks. */
const wrap_columnsOf = (text) => {
    let columns = 0;
    for (const character of text)
        columns += WIDE.test(character) ? 2 : MARK.test(character) ? 0 : 1;
    return columns;
};
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
const MARK = /\p{Mark}/u;

;// CONCATENATED MODULE: ./lib/reporters/terminal/coverage-block.js





/** A paragraph per check: what it says, in a word and a sign, what it looked at and with what, why it could not. */
const coverageBlock = (report, canvas) => {
    const standings = standingsOf(report);
    const idWidth = Math.max(0, ...standings.map(({ check }) => check.id.length));
    const indent = ' '.repeat(idWidth + 4);
    return [
        ...wrap(`Looked at ${terminal_text_terminalText(scopeWords(report.scope))}`, canvas.width, '  ', '').map(canvas.ink.strong),
        ...standings.flatMap((standing) => [
            `${signOf(standing, canvas.ink)} ${standing.check.id.padEnd(idWidth)}  ${coverage_block_wordsOf(standing, canvas.ink)}`,
            ...proofOf(standing).flatMap((line) => wrap(line, canvas.width, indent)),
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
    return [...(check.reason === undefined ? [] : [check.reason]), ...proof].map(terminal_text_terminalText);
};
const rowWords = (row) => row.note === undefined ? coverageWords(row) : `${coverageWords(row)}, ${row.note}`;
const signOf = ({ standing, blocking }, ink) => standing === 'violated' && blocking === 0 ? ink.doubtful('!') : ink[TONES[standing]](SIGNS[standing]);
const coverage_block_wordsOf = ({ standing, blocking, advisory, excepted }, ink) => {
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
    const fix = finding_words_fixOf(finding, report);
    return [
        color(ink.strong(`${severity}[${terminal_text_terminalText(ruleId)}]`)),
        ...wrap(terminal_text_terminalText(clip(message, finding_block_TEXT)), width, '  '),
        `  ${ink.faint('at')} ${finding_block_placeOf(finding)}`,
        ...(fix === undefined || fixSaid ? [] : wrap(terminal_text_terminalText(clip(fix, finding_block_TEXT)), width, '       ', '  fix: ')),
        ...(verbose ? [`  ${ink.faint(`fingerprint ${terminal_text_terminalText(fingerprint)}`)}`] : []),
        '',
    ];
};
/** `services/api/.env:3:12`, and the commit where the line is gone from the files. */
const finding_block_placeOf = ({ location, commit }) => `${terminal_text_terminalText(clipMiddle(location.path, finding_block_PATH))}:${location.startLine}:${location.startColumn}${commit === undefined ? '' : ` (commit ${terminal_text_terminalText(shortCommit(commit))})`}`;

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
const terminal_SHOWN = 50;
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
    const shown = canvas.verbose ? open : open.slice(0, terminal_SHOWN);
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
            : wrap(`... and ${formatCount(open.length - shown.length)} more, none worse than these: --format json lists all ${formatCount(open.length)}.`, canvas.width, '').concat('')),
        ...explainHint(shown, canvas),
    ];
};
const explainHint = (findings, { ink }) => {
    const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
    if (rules.length === 0)
        return [];
    const rule = rules.length === 1 ? terminal_text_terminalText(rules[0] ?? '') : '<rule>';
    return [ink.faint(`Why, and when not to: aduana explain ${rule}`), ''];
};
const exceptions = ({ findings }, { ink, width }) => {
    const excepted = findings.filter(({ disposition }) => disposition.kind === 'excepted');
    if (excepted.length === 0)
        return [];
    const shown = excepted.slice(0, terminal_SHOWN);
    return [
        ink.strong('Excepted, until their last day'),
        ...shown.flatMap((finding) => terminal_exception(finding, width)),
        ...(shown.length === excepted.length ? [] : [`  ... and ${formatCount(excepted.length - shown.length)} more.`]),
        '',
    ];
};
const terminal_exception = (finding, width) => {
    const { disposition, ruleId } = finding;
    if (disposition.kind !== 'excepted')
        return [];
    return [
        `  ${terminal_text_terminalText(disposition.expires)}  ${terminal_text_terminalText(ruleId)}  ${finding_block_placeOf(finding)}`,
        ...wrap(terminal_text_terminalText(clip(disposition.reason, 300)), width, '              '),
    ];
};
const verdict = (report, { ink, width }) => {
    const also = alsoCounted(report);
    const sentence = terminal_text_terminalText(`${verdictSentence(report)}${also === '' ? '' : ` (also ${also})`}.`);
    const [word, tone] = {
        pass: ['✔ PASS', ink.good],
        fail: ['✘ FAIL', ink.bad],
        incomplete: ['? INCOMPLETE', ink.doubtful],
    }[report.verdict.conclusion];
    const lines = wrap(`${word}: ${sentence}`, width, '  ', '');
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

;// CONCATENATED MODULE: ./lib/entrypoints/write-whole.js


/**
 * Writes a file that is either whole or not there. A link that stands at `path` is replaced, never followed, so that a
 * repository cannot redirect what is written.
 */
const writeWhole = async (path, content) => {
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    const file = await (0,promises_.open)(draft, 'wx', 0o644);
    try {
        await file.writeFile(content);
        await file.close();
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await file.close();
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
};

;// CONCATENATED MODULE: ./lib/entrypoints/publish.js






/** Hands what the reporters rendered to GitHub: log, annotations, job summary, files and outputs. */
const publish = async (report, env) => {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'aduana-report-'));
    const sarifFile = (0,external_node_path_.join)(folder, 'aduana.sarif');
    const reportFile = (0,external_node_path_.join)(folder, 'aduana.json');
    await writeWhole(sarifFile, renderReport(report, 'sarif'));
    await writeWhole(reportFile, renderReport(report, 'json'));
    process.stdout.write(renderReport(report, 'pretty'));
    process.stdout.write(renderReport(report, 'github'));
    if (env['GITHUB_STEP_SUMMARY'])
        await core/* summary */.z.addRaw(renderReport(report, 'markdown')).write();
    core/* setOutput */.uH('verdict', report.verdict.conclusion);
    core/* setOutput */.uH('blocking', report.counts.blocking);
    core/* setOutput */.uH('advisory', report.counts.advisory);
    core/* setOutput */.uH('excepted', report.counts.excepted);
    core/* setOutput */.uH('sarif-file', sarifFile);
    core/* setOutput */.uH('report-file', reportFile);
};

;// CONCATENATED MODULE: ./lib/entrypoints/snyk-token.js
/** The token by the name that Snyk's own tools read. Never a flag: the list of processes would show it to everybody. */
const snykTokenIn = ({ SNYK_TOKEN: token }) => token === undefined || token.trim() === '' ? undefined : token.trim();

;// CONCATENATED MODULE: ./lib/entrypoints/explain-error.js
/**
 * A defect of ours in two lines, without a stack and without any text of the repository under test.
 * The stack is shown only where `ADUANA_DEBUG=1` asks for it.
 */
const explainError = (error, env) => {
    const kind = error instanceof Error ? error.name : typeof error;
    const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
    const debug = env['ADUANA_DEBUG'] === '1' && error instanceof Error ? `\n${error.stack ?? error.message}` : '';
    return `aduana: something broke inside the gate (${kind}${code}), so nothing is proved: the run counts as incomplete.\nPlease report it; ADUANA_DEBUG=1 shows where.${debug}`;
};

;// CONCATENATED MODULE: ./lib/entrypoints/supervise.js


/**
 * Does `work` and leaves its exit code in `process.exitCode`. Never calls `process.exit()`, so that everything written is also
 * delivered. A defect anywhere, a lost promise, a broken pipe or a signal leaves a code other than 0, whatever `work` says later;
 * `signal` then tells the work to stop.
 */
const whileSupervised = async (process, work) => {
    const interruption = new AbortController();
    let broken;
    const breakWith = (code, error) => {
        broken ??= code;
        process.exitCode = broken;
        if (error !== undefined)
            process.stderr.write(`${explainError(error, process.env)}\n`);
        interruption.abort();
    };
    process.on('SIGINT', () => breakWith(exit_code/* EXIT */.d.interrupted));
    process.on('SIGTERM', () => breakWith(exit_code/* EXIT */.d.interrupted));
    process.on('uncaughtException', (error) => breakWith(exit_code/* EXIT */.d.incomplete, error));
    process.on('unhandledRejection', (error) => breakWith(exit_code/* EXIT */.d.incomplete, error));
    process.stdout.on('error', () => breakWith(exit_code/* EXIT */.d.incomplete));
    process.stderr.on('error', () => breakWith(exit_code/* EXIT */.d.incomplete));
    try {
        const code = await work(interruption.signal);
        process.exitCode = broken ?? code;
    }
    catch (error) {
        breakWith(exit_code/* EXIT */.d.incomplete, error);
    }
};

;// CONCATENATED MODULE: ./lib/entrypoints/untrusted-code.js
const DEPENDABOT = 'dependabot[bot]';
/**
 * Why the code of an event is not to be trusted with a token: it comes from a fork, or from Dependabot, whose pull requests bring
 * in code that nobody here has read. Undefined where somebody with write access stands behind it. A payload that does not say
 * where a pull request comes from is taken for a fork.
 */
const untrustedBecause = (name, { pull_request: request }, actor) => {
    if (actor === DEPENDABOT || (name === 'pull_request' && request?.user?.login === DEPENDABOT)) {
        return name === 'pull_request' ? 'a pull request of Dependabot' : 'a run that Dependabot started';
    }
    if (name !== 'pull_request')
        return undefined;
    const from = request?.head?.repo?.full_name;
    const to = request?.base?.repo?.full_name;
    return typeof from === 'string' && typeof to === 'string' && from.toLowerCase() === to.toLowerCase()
        ? undefined
        : 'a pull request from a fork';
};

;// CONCATENATED MODULE: ./lib/entrypoints/action-run.js














/** The Action: inputs and event in; annotations, job summary, files, outputs and the exit code out. */
const runAction = (process) => whileSupervised(process, async (signal) => {
    const { env } = process;
    const reading = readInputs((name) => core/* getInput */.V4(name));
    if (!reading.ok)
        return refuse(reading.problem);
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const payload = await payloadOf(env);
    const event = scopeOfEvent(name, payload, env['GITHUB_SHA'] ?? '');
    if (!event.ok)
        return refuse(event.reason);
    const snykToken = reading.inputs.snykToken ?? snykTokenIn(env);
    if (snykToken !== undefined)
        core/* setSecret */.Pq(snykToken);
    const request = requestOf(reading.inputs, event.request, env, signal);
    const result = await runGate({
        ...request,
        ...whoStandsBehind(name, payload, env),
        ...(snykToken === undefined ? {} : { snykToken }),
        folder: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    });
    if (result.status === 'bad-usage')
        return refuse(result.problem);
    if (result.status === 'bad-policy') {
        for (const { message, location } of result.problems) {
            const { path, startLine, startColumn } = location;
            core/* error */.z3(policyProblemLine({ message, location }), { title: 'Policy', file: path, startLine, startColumn });
        }
        return exit_code/* EXIT */.d.usage;
    }
    await publish(result.report, env);
    return (0,exit_code/* exitCodeOf */.F)(result.report);
});
const refuse = (problem) => {
    core/* error */.z3(terminal_text_terminalText(problem), { title: 'Aduana' });
    return exit_code/* EXIT */.d.usage;
};
/** The event's payload; `{}` when the runner left none, which no event that names commits accepts. */
const payloadOf = async ({ GITHUB_EVENT_PATH: path }) => {
    const text = path === undefined || path === '' ? '{}' : await (0,promises_.readFile)(path, 'utf8');
    const payload = JSON.parse(text);
    return typeof payload === 'object' && payload !== null ? payload : {};
};
const requestOf = (inputs, scope, env, signal) => {
    const { history, ...rest } = inputs;
    return {
        ...rest,
        scope: withHistory(scope, history),
        allowWebAssembly: false,
        repositoryRequired: true,
        cacheFolder: cacheFolderOf(env),
        environment: env,
        signal,
        ...repositoryPage(env),
        today: new Date().toISOString().slice(0, 10),
    };
};
const whoStandsBehind = (name, payload, env) => {
    const untrusted = untrustedBecause(name, payload, env['GITHUB_ACTOR']);
    const protectedBranch = protectedBranchOf(name, payload, env['GITHUB_REF']);
    return {
        ...(untrusted === undefined ? {} : { untrusted }),
        ...(protectedBranch === undefined ? {} : { protectedBranch }),
    };
};
const repositoryPage = ({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }) => server === undefined || name === undefined || !/^[\w.-]+\/[\w.-]+$/.test(name) || !URL.canParse(server)
    ? {}
    : { repositoryUrl: new URL(name, server).href };
const withHistory = (scope, history) => history === true && scope.mode === 'range'
    ? { mode: 'history', trigger: scope.trigger, expectedHeads: scope.expectedHeads }
    : scope;


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* unused harmony export CONFIDENCES */
/** How bad the consequence is, from least to worst. */
const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'];
/** Negative when `a` is milder than `b`, positive when it is worse, 0 when equal. */
const compareSeverity = (a, b) => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
/** How certain a rule is that what it reports is real. */
const CONFIDENCES = (/* unused pure expression or super */ null && (['low', 'medium', 'high']));


/***/ }),

/***/ 4776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ severityOfScore),
/* harmony export */   _: () => (/* binding */ cvssScore)
/* harmony export */ });
/* harmony import */ var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(705);

/** The library says on the console what it cannot take apart, so it is not given that. */
const VECTOR = /^\(?(?:CVSS:\d\.\d\/)?[A-Za-z]{1,3}:[A-Za-z]{1,8}(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,8}){5,60}\)?$/;
/** By the beginning of the vector. One of version 2 has no name in front, and now and then stands in brackets. */
const VERSIONS = [
    ['CVSS:4.0/', ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__.Cvss4P0],
    ['CVSS:3.1/', ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__.Cvss3P1],
    ['CVSS:3.0/', ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__.Cvss3P0],
    ['AV:', ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__.Cvss2],
    ['(AV:', ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__.Cvss2],
];
/**
 * The score of a CVSS vector of version 2.0, 3.0, 3.1 or 4.0, from 0 to 10: the base score, in version 4 with the threat metrics
 * that the vector states. Nothing for what is no whole vector. Source: https://www.first.org/cvss/
 */
const cvssScore = (vector) => {
    const Version = VERSIONS.find(([start]) => vector.startsWith(start))?.[1];
    if (Version === undefined || !VECTOR.test(vector))
        return undefined;
    try {
        const parsed = new Version(vector);
        if (!parsed.isBaseFullyDefined())
            return undefined;
        const scores = parsed.calculateScores();
        const score = 'temporal' in scores ? scores.base : scores.overall;
        return score !== undefined && score >= 0 && score <= 10 ? score : undefined;
    }
    catch {
        return undefined;
    }
};
/**
 * The qualitative scale of CVSS 3 and 4; version 2 has none of its own and is given the same, as OSV's own scanner does.
 * Source: https://www.first.org/cvss/v4-0/specification-document#Qualitative-Severity-Rating-Scale
 */
const severityOfScore = (score) => {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'info';
};


/***/ }),

/***/ 6978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** A foreign text as one line of plain text of at most `longest` characters, without what could steer a terminal or turn letters round. */
const oneLine = (text, longest) => {
    const plain = [
        ...text
            .slice(0, longest * 8)
            .replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}]+/gu, ' ')
            .trim(),
    ];
    return plain.length <= longest
        ? plain.join('')
        : `${plain
            .slice(0, longest - 1)
            .join('')
            .trimEnd()}…`;
};


/***/ }),

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ normalisedName),
/* harmony export */   k: () => (/* binding */ isPackageName)
/* harmony export */ });
/** As PyPI compares names. Source: https://packaging.python.org/en/latest/specifications/name-normalization/ */
const normalisedName = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');
/** Source: https://packaging.python.org/en/latest/specifications/name-normalization/#name-format */
const isPackageName = (name) => name.length <= 200 && /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(name);


/***/ }),

/***/ 9505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5354);

/** A version by PEP 440. Source: https://packaging.python.org/en/latest/specifications/version-specifiers/ */
const isVersion = (text) => text.length <= 200 && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(text) !== null;


/***/ }),

/***/ 2977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ noFacts)
/* harmony export */ });
/** Facts of a text that says nothing. */
const noFacts = (language) => ({
    language,
    reads: [],
    handovers: [],
    imports: [],
    accessors: [],
    accessorCalls: [],
    words: [],
    unreadable: [],
});


/***/ }),

/***/ 6654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ questionsOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   aT: () => (/* binding */ registryPackagesOf),
/* harmony export */   uU: () => (/* binding */ canBeAsked)
/* harmony export */ });
/** Tells questions apart. */
const keyOf = ({ ecosystem, name, version }) => JSON.stringify([ecosystem, name, version]);
/** The packages of a manifest that a database can know. */
const registryPackagesOf = ({ packages }) => packages.filter(({ source }) => source === 'registry');
/** Each version of each package once, whatever manifests have it; without what cannot be asked. */
const questionsOf = (manifests) => {
    const questions = new Map();
    for (const manifest of manifests) {
        for (const { name, version } of registryPackagesOf(manifest)) {
            const question = { ecosystem: manifest.ecosystem, name, version };
            if (canBeAsked(question))
                questions.set(keyOf(question), question);
        }
    }
    return [...questions.values()];
};
/** OSV takes an empty version for a question about all of them, and one bad question spoils its whole batch. */
const canBeAsked = ({ name, version }) => SPELLED.test(name) && SPELLED.test(version);
const SPELLED = /^[\x21-\x7e]{1,214}$/;


/***/ })

};
