export const id = 914;
export const ids = [914];
export const modules = {

/***/ 54078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openRotation)
/* harmony export */ });
/* harmony import */ var _checks_checks_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51747);
/* harmony import */ var _config_policy_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51562);
/* harmony import */ var _reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80282);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64594);
/* harmony import */ var _open_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70869);
/* harmony import */ var _policy_problem_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39766);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72322);
/* harmony import */ var _reported_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64154);
/* harmony import */ var _version_generated_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52744);









/** The working files and what their policy wants rotated; or nothing, after telling on stderr what is in the way. */
const openRotation = async (folder, { config }, today, { env, signal, stderr }) => {
    const sources = await (0,_open_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .openSources */ .H)({
        folder,
        scope: { mode: 'tree', trigger: 'local' },
        offline: true,
        allowWebAssembly: false,
        repositoryRequired: false,
        cacheFolder: (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheFolderOf */ .q)(env),
        environment: env,
        signal,
    });
    if (sources.status !== 'open') {
        stderr.write(`aduana: ${(0,_reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .e)(sources.problem)}\n`);
        return undefined;
    }
    const reading = await (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicy */ .T4)({
        files: sources.ports.files,
        today,
        ruleIds: Object.keys((0,_reported_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .reportedRules */ .r)(_checks_checks_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A, _version_generated_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x)),
        ...(config === undefined ? {} : { named: config }),
    });
    if (!reading.ok) {
        for (const problem of reading.problems)
            stderr.write(`${(0,_policy_problem_line_js__WEBPACK_IMPORTED_MODULE_5__/* .policyProblemLine */ .m)(problem)}\n`);
        return undefined;
    }
    const policy = (0,_config_policy_of_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .U)(reading.written);
    if (policy.rotation === undefined) {
        stderr.write('aduana: The policy asks for no rotation: write `rotation:` into aduana.yml first.\n');
        return undefined;
    }
    return { ports: { ...sources.ports, today }, policy, rotation: policy.rotation };
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

/***/ 2914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordRotation: () => (/* binding */ recordRotation)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/schema-problems.js
var schema_problems = __webpack_require__(28344);
// EXTERNAL MODULE: ./lib/model/calendar.js
var calendar = __webpack_require__(45887);
// EXTERNAL MODULE: ./lib/parsers/leak-rotation.js
var leak_rotation = __webpack_require__(84948);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/parsers/located-yaml.js + 4 modules
var located_yaml = __webpack_require__(46298);
// EXTERNAL MODULE: ./lib/parsers/rotation-ledger.js
var rotation_ledger = __webpack_require__(75904);
;// CONCATENATED MODULE: ./lib/parsers/ledger-edit.js



const HEADER = `# What was rotated and attested, when, and where that is to be seen. \`aduana rotated NAME --evidence TEXT\` writes an entry.
version: 1

rotated:
`;
/**
 * The ledger with one rotation written into it: a new entry behind the others, or the day and the evidence of the one that is there.
 * Every other byte stays as it is, comments and layout too. What cannot be written so is refused. Pure; never throws.
 */
const withRotation = (text, rotation) => {
    if (text === undefined)
        return { ok: true, text: `${HEADER}  ${entryOf(rotation)}\n` };
    const before = (0,rotation_ledger/* parseLedger */.h)(text, '');
    const broken = before.problems.find(({ name }) => name === undefined);
    if (broken !== undefined)
        return { ok: false, problem: broken.message };
    const edited = splice(text, editsOf(text, rotation));
    const isRight = edited !== undefined && saysOnlyThat(before, (0,rotation_ledger/* parseLedger */.h)(edited, ''), rotation);
    return isRight
        ? { ok: true, text: edited }
        : { ok: false, problem: 'is written in a way that cannot be kept: write the entry by hand' };
};
const splice = (text, edits) => edits
    ?.toSorted((a, b) => b.from - a.from)
    .reduce((whole, { from, to, text: put }) => whole.slice(0, from) + put + whole.slice(to), text);
/** The places to change; undefined where none is found. The text was parsed before, within the limits. */
const editsOf = (text, rotation) => {
    if ((0,located_yaml/* parseYaml */.hN)(text).problems.length > 0)
        return undefined;
    const { contents } = (0,dist/* parseDocument */.Tp)(text, { version: '1.2', uniqueKeys: false, logLevel: 'silent' });
    const newLine = text.includes('\r\n') ? '\r\n' : '\n';
    if (contents === null || !(0,dist/* isMap */.jh)(contents)) {
        return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null)
            ? [atEnd(text, rotation, newLine)]
            : undefined;
    }
    if (contents.flow === true)
        return undefined;
    const rotated = pairOf(contents, 'rotated');
    if (rotated === undefined)
        return [atEnd(text, rotation, newLine)];
    const { value } = rotated;
    if ((0,dist/* isMap */.jh)(value)) {
        const same = pairOf(value, rotation.name);
        return same === undefined ? [behindOthers(text, value, rotation, newLine)] : changed(text, same, rotation, newLine);
    }
    if (value === null || ((0,dist/* isScalar */.jn)(value) && value.value === null)) {
        const end = lineEnd(text, endOf(rotated.key) ?? 0);
        return [{ from: end, to: end, text: `${newLine}  ${entryOf(rotation)}` }];
    }
    return undefined;
};
const atEnd = (text, rotation, newLine) => {
    const gap = text === '' || text.endsWith('\n') ? newLine : `${newLine}${newLine}`;
    return { from: text.length, to: text.length, text: `${gap}rotated:${newLine}  ${entryOf(rotation)}${newLine}` };
};
const behindOthers = (text, map, rotation, newLine) => {
    const last = map.items.at(-1);
    const start = startOf(map.items[0]?.key) ?? map.range?.[0] ?? 0;
    const end = trimmed(text, endOf(last?.value) ?? endOf(last?.key) ?? (map.range?.[1] ?? 1) - 1);
    if (map.flow === true)
        return { from: end, to: end, text: `${last === undefined ? ' ' : ', '}${entryOf(rotation)}` };
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const at = lineEnd(text, end);
    return { from: at, to: at, text: `${newLine}${text.slice(line, start)}${entryOf(rotation)}` };
};
/** Day and evidence of an entry that is there; what else stands in it stays. */
const changed = (text, { value }, rotation, newLine) => {
    if (!(0,dist/* isMap */.jh)(value))
        return undefined;
    const edits = [];
    const missing = [];
    for (const key of ['on', 'evidence']) {
        const own = pairOf(value, key)?.value;
        const put = scalarOf(rotation[key]);
        if (own === undefined)
            missing.push(`${key}: ${put}`);
        else if ((0,dist/* isScalar */.jn)(own) && own.range)
            edits.push({ from: own.range[0], to: own.range[1], text: put });
        else
            return undefined;
    }
    const leaks = pairOf(value, 'leaks')?.value;
    if (rotation.leaks.length > 0 && leaks === undefined)
        missing.push(`leaks: [${rotation.leaks.join(', ')}]`);
    if (rotation.leaks.length > 0 && leaks !== undefined) {
        if (!(0,dist/* isSeq */.oP)(leaks) || leaks.flow !== true || !leaks.range)
            return undefined;
        const at = leaks.range[1] - 1;
        edits.push({ from: at, to: at, text: `${leaks.items.length === 0 ? '' : ', '}${rotation.leaks.join(', ')}` });
    }
    if (missing.length === 0)
        return edits;
    const last = value.items.at(-1);
    const start = startOf(value.items[0]?.key);
    const end = endOf(last?.value) ?? endOf(last?.key);
    if (start === undefined || end === undefined)
        return undefined;
    const at = trimmed(text, end);
    if (value.flow === true)
        return [...edits, { from: at, to: at, text: `, ${missing.join(', ')}` }];
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const below = lineEnd(text, at);
    return [...edits, { from: below, to: below, text: missing.map((one) => `${newLine}${indent}${one}`).join('') }];
};
const entryOf = ({ name, on, evidence, leaks }) => {
    const more = leaks.length === 0 ? '' : `, leaks: [${leaks.join(', ')}]`;
    return `${scalarOf(name)}: { on: ${scalarOf(on)}, evidence: ${scalarOf(evidence)}${more} }`;
};
const PLAIN = /^(?:[A-Za-z_][\w./-]*|https?:\/\/[\w./?=&%~+@-]+|\d{4}-\d{2}-\d{2}|\d{4}-\d{2}-\d{2}T[\d:.]+Z)$/;
const WORD = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** As YAML that is read as this very text, also between braces. */
const scalarOf = (text) => (PLAIN.test(text) && !WORD.test(text) ? text : JSON.stringify(text));
const pairOf = (map, key) => map.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && String(pair.key.value) === key);
const startOf = (node) => node?.range?.[0];
const endOf = (node) => node?.range?.[1];
/** Back over the white space that a value of many lines takes with it. */
const trimmed = (text, end) => text.slice(0, end).trimEnd().length;
/** Where a line ends, before its break. */
const lineEnd = (text, at) => {
    const end = text.indexOf('\n', at);
    if (end === -1)
        return text.length;
    return text[end - 1] === '\r' ? end - 1 : end;
};
/** The one entry is there as wanted, and everything else says what it said. */
const saysOnlyThat = (before, after, { name, on, leaks }) => {
    const written = after.rotations.filter((one) => one.name === name);
    const [own] = written;
    if (written.length !== 1 || own === undefined)
        return false;
    const isWanted = own.on.day === on || own.on.at !== undefined;
    return (isWanted &&
        leaks.every((mark) => own.leaks.includes(mark)) &&
        sayingWithout(before, name) === sayingWithout(after, name));
};
const sayingWithout = ({ rotations, attestations, problems }, name) => JSON.stringify([
    rotations.filter((one) => one.name !== name),
    attestations,
    problems.filter((one) => one.part !== 'rotated' || one.name !== name),
], (key, value) => (key === 'location' ? undefined : value));

// EXTERNAL MODULE: ./lib/parsers/secret-shape.js
var secret_shape = __webpack_require__(34918);
// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(80282);
// EXTERNAL MODULE: ./lib/entrypoints/exit-code.js
var exit_code = __webpack_require__(83269);
// EXTERNAL MODULE: ./lib/entrypoints/open-rotation.js
var open_rotation = __webpack_require__(54078);
// EXTERNAL MODULE: ./lib/entrypoints/write-new.js
var write_new = __webpack_require__(39459);
// EXTERNAL MODULE: ./lib/entrypoints/write-whole.js
var write_whole = __webpack_require__(26890);
;// CONCATENATED MODULE: ./lib/entrypoints/rotated-command.js











/** `aduana rotated`: writes into the ledger that a secret was replaced, and nothing else. 0 is written, 2 is refused. */
const recordRotation = async (name, where, flags, console) => {
    const folder = (0,external_node_path_.resolve)(console.folder, where);
    const today = new Date().toISOString().slice(0, 10);
    const opened = await (0,open_rotation/* openRotation */.l)(folder, flags, today, console);
    if (opened === undefined)
        return exit_code/* EXIT */.d.usage;
    const refuse = (why) => {
        console.stderr.write(`aduana: ${(0,terminal_text/* terminalText */.e)(why)}\n`);
        return exit_code/* EXIT */.d.usage;
    };
    const wrong = wrongIn(name, flags, today, opened.policy);
    if (wrong !== undefined)
        return refuse(wrong);
    const { ledger } = opened.rotation;
    if (!(await (0,write_new/* isWayOfFolders */.Qw)(folder, ledger)))
        return refuse(`The folder of ${ledger} is not there, or is a link.`);
    const text = await textOf(opened.ports.files, ledger, folder);
    if (!text.ok)
        return refuse(`${ledger} ${text.problem}.`);
    const on = flags.on ?? today;
    const edit = withRotation(text.text, { name, on, evidence: flags.evidence.trim(), leaks: flags.leak ?? [] });
    if (!edit.ok)
        return refuse(`${ledger} ${edit.problem}.`);
    await (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(folder, ledger), edit.text);
    console.stderr.write(`aduana: ${(0,terminal_text/* terminalText */.e)(`${name} was rotated on ${on}: ${ledger} says so now. Commit it.`)}\n`);
    return exit_code/* EXIT */.d.pass;
};
const MAX_EVIDENCE = 500;
/** Why an entry would not count, or not be safe to write. */
const wrongIn = (name, { on, evidence, leak = [] }, today, { rotation }) => {
    const names = rotation?.secrets.map((secret) => secret.name) ?? [];
    if (!names.includes(name)) {
        return `The policy asks for no rotation of ${name}${(0,schema_problems/* suggestion */.h)(name, names) || ': declare it under `secrets` or `rotation.secrets`'}.`;
    }
    const moment = (0,calendar/* momentOf */.Et)(on ?? today);
    if (moment === undefined)
        return '--on takes a day of the calendar such as 2027-01-31, or a moment such as 2027-01-31T09:30Z.';
    if ((0,leak_rotation/* isFuture */.GJ)({ on: moment }, today))
        return `--on lies in the future: today is ${today}.`;
    const text = evidence.trim();
    if (text === '')
        return '--evidence says where the rotation is to be seen: a link, or words.';
    if (text.length > MAX_EVIDENCE || /\p{Cc}/u.test(text))
        return `--evidence takes one line of at most ${MAX_EVIDENCE} characters.`;
    if ((0,secret_shape/* looksLikeSecretValue */.TP)(text))
        return "--evidence looks like a secret's value: nothing was written.";
    if (leak.some((mark) => !/^[g-z]{16}$/.test(mark)))
        return '--leak takes the 16 letters that the finding shows.';
    return undefined;
};
const textOf = async (files, path, folder) => {
    const read = await files.readText(path, 1024 * 1024);
    if (read.ok)
        return read;
    const isThere = read.problem !== 'missing' || (await (0,write_new/* isTaken */.Ck)(folder, path));
    return isThere ? { ok: false, problem: 'cannot be read as a plain text file' } : { ok: true, text: undefined };
};


/***/ }),

/***/ 39459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   Qw: () => (/* binding */ isWayOfFolders),
/* harmony export */   qf: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _readers_is_within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24468);




/**
 * Writes a file that is not there yet at `path`, relative to `folder`, with `/`. Whatever stands there already is left as it is, a
 * link too; a folder on the way that is a link, or no folder, is not gone through.
 */
const writeNew = async (folder, path, content) => {
    const parts = path.split('/').slice(0, -1);
    for (const n of parts.keys()) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...parts.slice(0, n + 1));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent).catch(unlessThere);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(parent)).isDirectory())
            return 'not-a-folder';
    }
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
    if (!(0,_readers_is_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target)), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder)))
        return 'not-a-folder';
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, NEW_FILE, 0o644).catch(unlessThere);
    if (file === undefined)
        return 'exists';
    await file.writeFile(content).finally(() => file.close());
    return 'written';
};
/** Whether every folder on the way to `path`, relative to `folder`, is one itself, so that nothing leads elsewhere. */
const isWayOfFolders = async (folder, path) => {
    const parts = path.split('/').slice(0, -1);
    const ways = parts.map((_, n) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...parts.slice(0, n + 1)));
    const found = await Promise.all(ways.map((way) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(way).catch(unlessMissing)));
    return !parts.includes('..') && found.every((one) => one?.isDirectory() ?? false);
};
/** Whether anything stands at `path`, relative to `folder`: a link that leads nowhere too. */
const isTaken = async (folder, path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)).catch(unlessMissing)) !== undefined;
const NEW_FILE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
const unlessThere = (error) => {
    if (error.code !== 'EEXIST')
        throw error;
};
const unlessMissing = (error) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
        throw error;
};


/***/ }),

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


/***/ })

};
