export const id = 90;
export const ids = [90];
export const modules = {

/***/ 6072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

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

// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(9547);
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
const worse = (a, b) => a === undefined || b === undefined ? (a ?? b) : (0,severity/* compareSeverity */.zK)(a, b) >= 0 ? a : b;
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./lib/parsers/located-yaml.js + 4 modules
var located_yaml = __webpack_require__(2100);
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
const valueAt = (text, start, line) => {
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
            const value = valueAt(text, at, of.line);
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
            const value = valueAt(text, inner, line);
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
        const name = valueAt(text, at, line);
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
    const { root, problems } = (0,located_yaml/* parseYaml */.hN)(text);
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

// EXTERNAL MODULE: ./lib/parsers/path-pattern.js
var path_pattern = __webpack_require__(7299);
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
            pattern: (0,path_pattern/* pathPattern */.s)(one === '**' ? '**/*' : `/${one}`),
        }));
    })
        .slice(0, MOST_PATTERNS);
    return (folder) => {
        let isCovered = false;
        for (const { isOut, pattern } of rules)
            if ((0,path_pattern/* matchesPath */.$)(pattern, folder))
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
var dist = __webpack_require__(5332);
;// CONCATENATED MODULE: ./lib/parsers/python-packages/merge-conflict.js
/** True when git left the two sides of a merge in the text. */
const holdsMergeConflict = (text) => /^<{7} /m.test(text) && /^={7}\r?$/m.test(text) && /^>{7} /m.test(text);

;// CONCATENATED MODULE: ./lib/parsers/python-packages/toml-document.js


/** Reads TOML 1.0 and never throws. Tables deeper than any package manager writes are refused. */
const parseToml = (text) => {
    if (holdsMergeConflict(text))
        return { ok: false, problem: 'holds the marks of an unfinished merge' };
    try {
        return { ok: true, root: (0,dist/* parse */.qg)(text, { integersAsBigInt: 'asNeeded', maxDepth: 100 }) };
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
    const name = texts_textOf((0,located_yaml/* valueAt */.fK)(item, 'dependency-name'));
    const type = texts_textOf((0,located_yaml/* valueAt */.fK)(item, 'dependency-type'));
    return [
        {
            ...(name === undefined ? {} : { name }),
            ...(type === undefined ? {} : { type }),
            versions: textsOf((0,located_yaml/* valueAt */.fK)(item, 'versions')),
            updateTypes: textsOf((0,located_yaml/* valueAt */.fK)(item, 'update-types')),
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
        const ecosystem = texts_textOf((0,located_yaml/* valueAt */.fK)(item, 'package-ecosystem'));
        const directories = directoriesOf(item);
        for (const message of mistakesOf(item, ecosystem, directories))
            tell(message);
        if (ecosystem === undefined)
            continue;
        for (const { path } of directories) {
            const key = [ecosystem, path, texts_textOf((0,located_yaml/* valueAt */.fK)(item, 'target-branch')) ?? ''].join('\0');
            if (seen.has(key))
                tell(`for \`${ecosystem}\` in \`/${path}\` for the second time, which GitHub refuses`);
            seen.add(key);
        }
        const allow = (0,located_yaml/* valueAt */.fK)(item, 'allow');
        entries.push({
            ecosystem: MISNAMED.get(ecosystem) ?? ecosystem,
            directories,
            ignore: conditionsOf((0,located_yaml/* valueAt */.fK)(item, 'ignore'), at),
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
    const schedule = (0,located_yaml/* valueAt */.fK)(item, 'schedule');
    const interval = schedule?.kind === 'map' ? texts_textOf((0,located_yaml/* valueAt */.fK)(schedule, 'interval')) : undefined;
    if (interval === undefined) {
        if ((0,located_yaml/* valueAt */.fK)(item, 'multi-ecosystem-group') === undefined)
            yield 'without `schedule.interval`';
    }
    else if (!INTERVALS.has(interval)) {
        yield `whose \`interval\` is none of ${[...INTERVALS].join(', ')}`;
    }
};
const directoriesOf = (item) => {
    const one = texts_textOf((0,located_yaml/* valueAt */.fK)(item, 'directory'));
    const several = textsOf((0,located_yaml/* valueAt */.fK)(item, 'directories'));
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
    const { root, problems: broken } = (0,located_yaml/* parseYaml */.hN)(text);
    if (broken.length > 0)
        return { path, problems: broken.map((one) => ({ message: one.message, location: at(one) })) };
    const start = { line: 1, column: 1 };
    if (root?.kind !== 'map')
        return { path, problems: [{ message: 'holds no `version` and no `updates`', location: at(start) }] };
    const version = (0,located_yaml/* valueAt */.fK)(root, 'version');
    const updates = (0,located_yaml/* valueAt */.fK)(root, 'updates');
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
        (folder !== '' && (0,path_pattern/* matchesPath */.$)((0,path_pattern/* pathPattern */.s)(`/${glob}`), folder)));
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
    (0,severity/* compareSeverity */.zK)(b.vulnerability.advisory.severity ?? 'high', a.vulnerability.advisory.severity ?? 'high') ||
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

// EXTERNAL MODULE: ./lib/parsers/render-blueprint/secret-file-mentions.js
var secret_file_mentions = __webpack_require__(4123);
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
            const [name] = (0,secret_file_mentions/* secretFileNames */.d)(line.slice(index));
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
    const tolerated = (0,located_yaml/* valueAt */.fK)(map, 'continue-on-error');
    const isOff = tolerated === undefined || (tolerated.kind === 'scalar' && tolerated.source.trim() === 'false');
    return { ...(condition === undefined ? {} : { condition }), ...(isOff ? {} : { continueOnError: at(tolerated) }) };
};
const writtenAt = (map, key, at) => {
    const node = (0,located_yaml/* valueAt */.fK)(map, key);
    return node?.kind === 'scalar' && node.value !== null ? { text: String(node.value), location: at(node) } : undefined;
};
/** The shell that `defaults.run.shell` of a workflow or job names. */
const defaultShellOf = (map, at) => {
    const defaults = (0,located_yaml/* valueAt */.fK)(map, 'defaults');
    const run = defaults?.kind === 'map' ? (0,located_yaml/* valueAt */.fK)(defaults, 'run') : undefined;
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
    const paths = (0,located_yaml/* entryAt */._f)(map, 'paths') ?? (0,located_yaml/* entryAt */._f)(map, 'paths-ignore');
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
    const node = (0,located_yaml/* valueAt */.fK)(map, key);
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
    const { root, problems } = (0,located_yaml/* parseYaml */.hN)(text);
    const told = problems.map((problem) => ({ message: problem.message, location: at(problem) }));
    if (root?.kind !== 'map') {
        const nothing = { message: 'no mapping with `on` and `jobs`', location: at({ line: 1, column: 1 }) };
        return { problems: told.length > 0 ? told : [nothing] };
    }
    return {
        workflow: {
            path,
            location: at((0,located_yaml/* entryAt */._f)(root, 'on') ?? root),
            triggers: triggersOf((0,located_yaml/* valueAt */.fK)(root, 'on'), at),
            jobs: jobsOf((0,located_yaml/* valueAt */.fK)(root, 'jobs'), at, defaultShellOf(root, at)),
        },
        problems: told,
    };
};
/** What a local action is: its steps where it is a composite one. Undefined for a file that says neither. */
const parseAction = (text, path) => {
    const at = placed(path);
    const { root } = (0,located_yaml/* parseYaml */.hN)(text);
    if (root?.kind !== 'map')
        return undefined;
    const runs = (0,located_yaml/* valueAt */.fK)(root, 'runs');
    if (runs?.kind !== 'map')
        return undefined;
    return { name: writtenAt(root, 'name', at)?.text ?? '', steps: stepsOf((0,located_yaml/* valueAt */.fK)(runs, 'steps'), at) };
};
const placed = (path) => ({ line, column }) => ({ path, startLine: line, startColumn: column });
const jobsOf = (node, at, shell) => (node?.kind === 'map' ? node.entries : []).flatMap((entry) => {
    if (entry.value.kind !== 'map')
        return [];
    const needs = (0,located_yaml/* valueAt */.fK)(entry.value, 'needs');
    const uses = writtenAt(entry.value, 'uses', at);
    return [
        {
            id: entry.key,
            location: at(entry),
            ...controlOf(entry.value, at),
            ...(needs === undefined ? {} : { needs: at(needs) }),
            ...(uses === undefined ? {} : { uses }),
            steps: stepsOf((0,located_yaml/* valueAt */.fK)(entry.value, 'steps'), at, defaultShellOf(entry.value, at) ?? shell),
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

// EXTERNAL MODULE: ./lib/model/could-not-look.js
var could_not_look = __webpack_require__(5955);
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
            if (error instanceof could_not_look/* CouldNotLook */.Y) {
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

// EXTERNAL MODULE: ./lib/parsers/secret-shape.js
var secret_shape = __webpack_require__(3643);
;// CONCATENATED MODULE: ./lib/parsers/dotenv.js

const ASSIGNMENT = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][A-Za-z0-9_.]*)[ \t]*[=:][ \t]*(.*)$/;
/** Values that dotenvx encrypts for a key kept elsewhere. Source: https://dotenvx.com/encryption */
const ENCRYPTED = /^encrypted:/;
/** The assignments that give a value; empty ones, comments, placeholders and encrypted values are none. Never throws. */
const parseDotenv = (text) => text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    const [, indent = '', name = '', written = ''] = ASSIGNMENT.exec(line) ?? [];
    const value = dotenv_unquoted(written);
    if (name === '' || value === '' || (0,secret_shape/* isPlaceholder */.wK)(value) || ENCRYPTED.test(value))
        return [];
    return [{ name, line: index + 1, column: indent.length + 1, isSecret: isSecretValue(name, value) }];
});
const dotenv_unquoted = (written) => {
    const quoted = /^(["'`])(.*?)\1/.exec(written.trim());
    return (quoted?.[2] ?? written.replace(/(?:^|\s)#.*$/, '')).trim();
};
const isSecretValue = (name, value) => {
    if ((0,secret_shape/* holdsCredential */.KK)(value) || (0,secret_shape/* hasUserInfo */.A$)(value))
        return true;
    if ((0,secret_shape/* kindOfName */.f$)(name) === 'public' || SETTING.test(value))
        return false;
    return (0,secret_shape/* kindOfName */.f$)(name) === 'secret' || ((0,secret_shape/* isSecretName */.eh)(name) && (0,secret_shape/* looksRandom */.EZ)(value));
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


/***/ }),

/***/ 6853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8097);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6497);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9547);


const envName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable: letters, digits and _')
    .max(200);
const className = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9-]*$/, 'must be a lower-case word such as `payments`')
    .describe('The family the secret belongs to: infrastructure, meta, ai, payments, encryption…');
const relativePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\0]+$/, 'must be a path inside the repository, with `/` and without `..`');
const ruleId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be a rule id such as `secrets/committed-secret`');
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC);
const secret = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    class: className.default('other'),
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Whether some service must be given it. Default: true.'),
});
const envGroup = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'managed-in': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['blueprint', 'dashboard'])
        .default('blueprint')
        .describe('`blueprint`: written in a Blueprint file. `dashboard`: kept in Render, where Git cannot see it.'),
    holds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(envName)
        .default([])
        .describe('The names that a Dashboard-managed group holds. Names only: a value never belongs in the policy.'),
});
const holdings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(className).default([]), names: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(envName).default([]) })
    .refine((h) => h.classes.length + h.names.length > 0, 'needs `classes` or `names`');
const service = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'blueprint-name': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Its name in the Blueprint. Default: the key.'),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(relativePath).default([]).describe('The folders its code lives in.'),
    entry: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(relativePath)
        .default([])
        .describe('The files that start it, where they cannot be told from its start command.'),
    requires: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(envName).default([]).describe('Names that this very service must be given.'),
    'may-hold': holdings
        .optional()
        .describe('What it may hold, beside what it requires. Default: anything that is not exclusive to another.'),
    exclusive: holdings.optional().describe('What nobody else may hold.'),
    inbound: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['public', 'private', 'none'])
        .optional()
        .describe('Who may reach it: the Internet, other services, or nobody.'),
});
const boundary = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100).describe('What lies behind it, in words.'),
    words: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(3).max(200))
        .default([])
        .describe('Identifiers and words of strings in code that touch it, such as `decrypted_secrets`.'),
    modules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(300)).default([]).describe('Modules whose import touches it.'),
    only: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(relativePath).min(1).describe('Globs over the files that may touch it.'),
})
    .refine((b) => b.words.length + b.modules.length > 0, 'needs `words` or `modules`');
const access = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'cannot-prove': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['warn', 'fail'])
        .default('warn')
        .describe('What becomes of code about which nothing can be proved, such as a dynamic name. Default: warn.'),
    'env-accessors': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/, 'must be the name of a function'))
        .default([])
        .describe('Functions whose first argument is the name they read, where their definition does not show it.'),
    boundaries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(boundary).default([]).describe('What only some files may touch.'),
})
    .prefault({});
const dependencies = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    engine: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'snyk', 'osv', 'both'])
        .default('auto')
        .describe('`auto`: Snyk where there is a token and it works, else OSV. Default: auto.'),
    'snyk-required-on': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(250))
        .default([])
        .describe("Branches on which OSV's answer does not do in Snyk's place."),
    'fail-on': severity.optional().describe('The mildest vulnerability that blocks. Default: `fail-on` of the policy.'),
    'only-fixable': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .default(false)
        .describe('Whether a vulnerability without a known fix is only shown. Default: false.'),
    scope: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['all', 'production'])
        .default('all')
        .describe('`production`: what only development needs is only shown. Default: all.'),
    'leave-out': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: relativePath,
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(10, 'must say why, in at least 10 characters'),
    }))
        .default([])
        .describe('Manifests that nobody installs, such as test data: a glob and the reason.'),
})
    .prefault({});
const exception = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: ruleId,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{32}$/, 'must be the 32 hex digits a report shows as fingerprint')
        .optional(),
    path: relativePath.optional().describe('A glob over the paths of findings.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(10, 'must say why, in at least 10 characters'),
    expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6('must be a day, as in 2027-01-31').describe('The last day it holds, at most 180 days ahead.'),
})
    .refine((e) => (e.fingerprint === undefined) !== (e.path === undefined), 'needs either `fingerprint` or `path`');
/** The shape of `aduana.yml`. `schema/aduana.schema.json` is generated from it. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1).describe('The version of this format.'),
    secrets: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(envName, secret.nullable())
        .default({})
        .describe('Every secret the system knows, by name. Never a value.'),
    'env-groups': zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), envGroup.nullable()).default({}).describe("Render's env groups, by name."),
    services: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), service.nullable()).default({}).describe('The services, by name.'),
    blueprints: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(relativePath)
        .min(1)
        .optional()
        .describe('The Blueprint files. Default: every file that is named like one.'),
    'secret-scan': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        'gitleaks-config': relativePath.optional().describe("The team's own gitleaks config."),
        'max-file-megabytes': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
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
    'on-incomplete': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn'])
        .default('fail')
        .describe('What happens when something could not be looked at. Default: fail.'),
    severities: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(ruleId, severity).default({}).describe('Other severities for single rules.'),
    exceptions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exception).default([]).describe('Findings accepted for a while, each with a reason and an end.'),
});


/***/ }),

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ locationOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8988);
/* harmony import */ var _parsers_located_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2100);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6853);



/** What the schema found wrong, each at its place in the file, with the key that was probably meant. */
const problemsOf = (issues, root, path) => issues.flatMap((issue) => issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        message: unknownKey(key, issue.path),
        location: locationOf(placeOf(root, [...issue.path, key]), path),
    }))
    : [
        {
            message: isMissing(root, issue.path) ? `${named(issue.path)} is missing` : wording(issue),
            location: locationOf(placeOf(root, issue.path), path),
        },
    ]);
/** The place of the deepest part of `keys` that the file holds. */
const placeOf = (root, keys) => {
    let node = root;
    let place = root;
    for (const key of keys) {
        if (node?.kind === 'map') {
            const entry = (0,_parsers_located_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._f)(node, String(key));
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
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, nearest) <= Math.max(2, Math.floor(word.length / 3)) ? `, did you mean \`${nearest}\`?` : '';
};
const unknownKey = (key, parent) => `unknown key \`${key}\`${suggestion(key, knownKeys(parent)) || `; known here: ${knownKeys(parent).join(', ')}`}`;
const knownKeys = (parent) => {
    let schema = _policy_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .w;
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
const named = (path) => (path.length === 0 ? 'the policy' : `\`${path.map(String).join('.')}\``);
const isMissing = (root, path) => {
    let node = root;
    for (const key of path) {
        if (node?.kind === 'map')
            node = (0,_parsers_located_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._f)(node, String(key))?.value;
        else
            node = node?.kind === 'list' ? node.items[Number(key)] : undefined;
    }
    return node === undefined;
};
const wording = (issue) => {
    const where = named(issue.path);
    if (issue.code === 'invalid_key')
        return `${where} ${issue.issues[0]?.message ?? 'is no valid name'}`;
    const text = issue.message.replace(/^Invalid (?:input|option): /, '');
    return text.startsWith('must') || text.startsWith('needs') ? `${where} ${text}` : `${where}: ${text}`;
};


/***/ }),

/***/ 8075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ HOME_PAGE),
/* harmony export */   r: () => (/* binding */ reportedRules)
/* harmony export */ });
/** The repository that rule pages are read in. */
const HOME_PAGE = 'https://github.com/aduana-security/aduana';
/** Every rule of these checks by id, with the address of its page as of this version. */
const reportedRules = (checks, toolVersion) => Object.fromEntries(checks.flatMap(({ id, rules }) => Object.entries(rules).map(([name, meta]) => [
    `${id}/${name}`,
    { ...meta, docsUrl: `${HOME_PAGE}/blob/v${toolVersion}/src/checks/${id}/rules/${name}/README.md` },
])));


/***/ }),

/***/ 5955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ CouldNotLook)
/* harmony export */ });
/** Something had to be looked at and could not be. `message` says what stood in the way, in plain words fit for a report. */
class CouldNotLook extends Error {
    name = 'CouldNotLook';
}


/***/ }),

/***/ 2100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XM: () => (/* reexport */ YAML_LIMITS),
  _f: () => (/* reexport */ entryAt),
  hN: () => (/* binding */ parseYaml),
  fK: () => (/* reexport */ valueAt)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(7207);
// EXTERNAL MODULE: ./lib/parsers/secret-shape.js
var secret_shape = __webpack_require__(3643);
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
            return { kind: 'scalar', ...scalarOf(node), ...place };
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
        const named = /^[\w.-]{1,100}$/.test(key) && !(0,secret_shape/* looksLikeSecretValue */.TP)(key) ? `the key \`${key}\`` : 'a key';
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
const scalarOf = (node) => {
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


/***/ }),

/***/ 7299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath),
/* harmony export */   s: () => (/* binding */ pathPattern)
/* harmony export */ });
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

/***/ 4123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ secretFileNames),
/* harmony export */   q: () => (/* binding */ secretFilesNamedIn)
/* harmony export */ });
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


/***/ }),

/***/ 3643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ hasUserInfo),
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   KK: () => (/* binding */ holdsCredential),
/* harmony export */   TP: () => (/* binding */ looksLikeSecretValue),
/* harmony export */   VI: () => (/* binding */ looksDrawn),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   f$: () => (/* binding */ kindOfName),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony export hasBrowserPrefix */
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


/***/ })

};
