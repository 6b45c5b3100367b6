export const id = 710;
export const ids = [710];
export const modules = {

/***/ 32537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ notLookedAt),
/* harmony export */   ZR: () => (/* binding */ endAfterBaseline),
/* harmony export */   zV: () => (/* binding */ stillBlockingLines)
/* harmony export */ });
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83269);

/** How the run that gave the report would have ended with its baseline in the policy. */
const endAfterBaseline = (report, { stillBlocking }) => {
    if (stillBlocking.length > 0)
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.violations;
    const isIncomplete = notLookedAt(report).length > 0;
    return report.verdict.conclusion === 'fail'
        ? (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)({ ...report, verdict: { conclusion: 'incomplete', blocks: isIncomplete, reasons: [] } })
        : (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)(report);
};
/** `the check: why`, for each check that could not look at everything. */
const notLookedAt = ({ checks }) => checks
    .filter(({ status }) => status === 'unavailable' || status === 'errored')
    .map(({ id, reason }) => `${id}: ${reason ?? 'no reason given'}`);
const SHOWN = 10;
/** Lines about what goes on blocking, worst first as in the report. */
const stillBlockingLines = ({ stillBlocking }) => [
    ...stillBlocking
        .slice(0, SHOWN)
        .map(({ finding: { ruleId, location, message } }) => `  ${ruleId} at ${location.path}:${location.startLine}: ${message}`),
    ...(stillBlocking.length > SHOWN ? [`  and ${stillBlocking.length - SHOWN} more: \`aduana check\` shows them`] : []),
];


/***/ }),

/***/ 39710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseline: () => (/* binding */ baseline_command_baseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/checks/checks.generated.js + 150 modules
var checks_generated = __webpack_require__(51747);
// EXTERNAL MODULE: ./lib/config/parse-policy.js + 1 modules
var parse_policy = __webpack_require__(13551);
// EXTERNAL MODULE: ./lib/proposal/baseline.js
var baseline = __webpack_require__(81539);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/proposal/exceptions.js
var exceptions = __webpack_require__(97262);
// EXTERNAL MODULE: ./lib/proposal/yaml-text.js
var yaml_text = __webpack_require__(54099);
;// CONCATENATED MODULE: ./lib/proposal/with-exceptions.js



/**
 * A policy's text with these exceptions behind its own; everything else stays as it is written, byte for byte. Undefined where the
 * policy is written in a way that leaves no place for them, such as all on one line.
 */
const withExceptions = (text, added) => {
    if (added.length === 0)
        return text;
    const { contents } = (0,dist/* parseDocument */.Tp)(text, { version: '1.2', uniqueKeys: false, logLevel: 'silent' });
    if (!(0,dist/* isMap */.jh)(contents) || contents.flow === true || contents.range == null)
        return undefined;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const indent = columnOf(text, contents.range[0]);
    const pair = contents.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'exceptions');
    if (pair === undefined) {
        const lines = ['', 'exceptions:', ...entryLines(added, 2)].map((line) => shifted(line, indent));
        return insertLines(text, text.length, lines, newline);
    }
    const { value } = pair;
    if ((0,dist/* isSeq */.oP)(value))
        return value.items.length === 0 || value.flow ? inFlow(text, value, added) : inBlock(text, value, added, newline);
    return (0,dist/* isScalar */.jn)(value) && value.value === null ? behindKey(text, pair, added, indent, newline) : undefined;
};
const inBlock = (text, list, added, newline) => {
    const last = list.items.at(-1)?.range;
    if (list.range == null || last === undefined)
        return undefined;
    return insertLines(text, last[1], entryLines(added, columnOf(text, list.range[0])), newline);
};
/** JSON is YAML on one line. */
const inFlow = (text, list, added) => {
    if (list.range == null)
        return undefined;
    const close = list.range[1] - 1;
    if (text[close] !== ']')
        return undefined;
    const last = list.items.at(-1)?.range;
    const behind = text.slice(last?.[1] ?? close, close).replace(/#[^\n]*/g, '');
    const needsComma = last !== undefined && !behind.includes(',');
    const items = added.map(({ about: _, ...exception }) => JSON.stringify(exception));
    // What starts a line must be indented.
    const shift = text.slice(0, close).endsWith('\n') ? '  ' : '';
    return `${text.slice(0, close)}${shift}${needsComma ? ', ' : ''}${items.join(', ')}${text.slice(close)}`;
};
const behindKey = (text, { key }, added, indent, newline) => {
    const range = (0,dist/* isScalar */.jn)(key) ? key.range : undefined;
    return range == null ? undefined : insertLines(text, range[1], entryLines(added, indent + 2), newline);
};
const entryLines = (added, indent) => (0,yaml_text/* yamlText */.pS)((0,yaml_text/* blockList */.M2)((0,exceptions/* exceptionEntries */.m)(added)))
    .trimEnd()
    .split('\n')
    .map((line) => shifted(line, indent));
const shifted = (line, columns) => (line === '' ? '' : `${' '.repeat(columns)}${line}`);
const columnOf = (text, offset) => offset - (text.lastIndexOf('\n', offset - 1) + 1);
/** Behind the line that `offset` is in, or where it is the start of one. */
const insertLines = (text, offset, lines, newline) => {
    const isAtStart = offset === 0 || text[offset - 1] === '\n';
    const end = isAtStart ? offset - 1 : text.indexOf('\n', offset);
    const at = end === -1 && !isAtStart ? text.length : end + 1;
    const before = text.slice(0, at);
    const start = before === '' || before.endsWith('\n') ? before : `${before}${newline}`;
    return `${start}${lines.join(newline)}${newline}${text.slice(at)}`;
};

// EXTERNAL MODULE: ./lib/readers/open-file.js
var open_file = __webpack_require__(48349);
// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(80282);
// EXTERNAL MODULE: ./lib/entrypoints/after-baseline.js
var after_baseline = __webpack_require__(32537);
// EXTERNAL MODULE: ./lib/reporters/counted.js
var counted = __webpack_require__(71996);
;// CONCATENATED MODULE: ./lib/entrypoints/baseline-words.js


/** What `aduana baseline` says when it is done. */
const baselineWords = ({ exceptions, stillBlocking }, report, { path, expires, isDryRun }) => {
    const unused = report.findings.filter(({ ruleId }) => ruleId === 'policy/unused-exception').length;
    const gaps = (0,after_baseline/* notLookedAt */.$h)(report);
    return [
        exceptions.length === 0
            ? 'Nothing to accept: no finding blocks that could wait.'
            : `${isDryRun ? 'Would accept' : 'Accepted'} ${(0,counted/* counted */.hS)(exceptions.length, 'finding')} until ${expires}, under \`exceptions\` of ${path}.`,
        ...WHYS.flatMap(([why, words]) => {
            const those = stillBlocking.filter((one) => one.why === why);
            return those.length === 0
                ? []
                : [
                    `${(0,counted/* counted */.hS)(those.length, 'finding')} still block${those.length === 1 ? 's' : ''}: ${words}`,
                    ...(0,after_baseline/* stillBlockingLines */.zV)({ stillBlocking: those }),
                ];
        }),
        ...(unused === 0
            ? []
            : [
                `${(0,counted/* counted */.hS)(unused, 'exception excuses', 'exceptions excuse')} nothing any more: delete ${unused === 1 ? 'it' : 'them'}; \`aduana check\` names the line.`,
            ]),
        ...(gaps.length === 0 ? [] : ['What could not be looked at is in no baseline:', ...gaps.map((gap) => `  ${gap}`)]),
    ];
};
const WHYS = [
    ['secret', 'a secret in Git is to be replaced. When that is done, --include-secrets accepts what history keeps.'],
    ['ended', 'it was accepted before and the time is over. Whoever decides anew changes `expires` of its entry.'],
    ['never', 'no baseline takes these.'],
];

// EXTERNAL MODULE: ./lib/entrypoints/exception-end.js
var exception_end = __webpack_require__(60118);
// EXTERNAL MODULE: ./lib/entrypoints/exit-code.js
var exit_code = __webpack_require__(83269);
// EXTERNAL MODULE: ./lib/entrypoints/gate.js + 32 modules
var gate = __webpack_require__(91366);
// EXTERNAL MODULE: ./lib/entrypoints/local-request.js + 2 modules
var local_request = __webpack_require__(38156);
// EXTERNAL MODULE: ./lib/entrypoints/policy-problem-line.js
var policy_problem_line = __webpack_require__(39766);
// EXTERNAL MODULE: ./lib/entrypoints/read-policy.js
var read_policy = __webpack_require__(72322);
// EXTERNAL MODULE: ./lib/entrypoints/reported-rules.js
var reported_rules = __webpack_require__(64154);
// EXTERNAL MODULE: ./lib/entrypoints/version.generated.js
var version_generated = __webpack_require__(52744);
// EXTERNAL MODULE: ./lib/entrypoints/write-new.js
var write_new = __webpack_require__(39459);
// EXTERNAL MODULE: ./lib/entrypoints/write-whole.js
var write_whole = __webpack_require__(26890);
;// CONCATENATED MODULE: ./lib/entrypoints/baseline-command.js




















const MAX_BYTES = 1024 * 1024;
/**
 * `aduana baseline`: writes today's blocking findings into the policy as exceptions with an end. Everything else in the file stays as
 * it is. Ends as the next run of the gate would: 0 is green, 1 is red, 3 is incomplete.
 */
const baseline_command_baseline = async (folder, flags, console) => {
    const say = (text) => console.stderr.write(`${(0,terminal_text/* terminalText */.e)(text)}\n`);
    const refuse = (problem) => {
        say(`aduana: ${problem}`);
        return exit_code/* EXIT */.d.usage;
    };
    const request = (0,local_request/* localRequest */.r)(folder, flags, console);
    const { today } = request;
    const end = (0,exception_end/* exceptionEnd */.d)(flags.expires, today);
    if ('problem' in end)
        return refuse(end.problem);
    if (flags.reason.trim().length < 10)
        return refuse('--reason must say why, in at least 10 characters.');
    const path = flags.config ?? (await policyPath(request.folder));
    if (path === undefined)
        return refuse('There is no aduana.yml to write into: `aduana init` writes one.');
    const scope = flags.history === true ? { mode: 'history', expectedHeads: [] } : { mode: 'tree' };
    const result = await (0,gate/* runGate */.R)({ ...request, scope: { ...scope, trigger: 'local' } });
    if (result.status === 'bad-usage')
        return refuse(result.problem);
    if (result.status === 'bad-policy') {
        for (const problem of result.problems)
            console.stderr.write(`${(0,policy_problem_line/* policyProblemLine */.m)(problem)}\n`);
        return exit_code/* EXIT */.d.usage;
    }
    const before = await policyAt(request.folder, path, today);
    if (before === undefined)
        return refuse(`${path} could not be read: it must be a plain file of the repository.`);
    const found = (0,baseline/* baselineOf */.B)(result.report.findings, {
        reason: flags.reason.trim(),
        expires: end.expires,
        includeSecrets: flags.includeSecrets === true,
        ended: new Set(before.file.exceptions.flatMap(({ fingerprint }) => fingerprint ?? [])),
    });
    const text = extended(before, found.exceptions, path, today);
    if (text === undefined)
        return refuse(`${path} leaves no place for exceptions, or the reason looks like a secret's value. Write \`exceptions:\` as a list with a line for each part.`);
    if (flags.dryRun === true)
        console.stdout.write(text);
    else if (found.exceptions.length > 0)
        await (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(request.folder, path), text);
    for (const line of baselineWords(found, result.report, {
        path,
        expires: end.expires,
        isDryRun: flags.dryRun === true,
    }))
        say(line);
    return (0,after_baseline/* endAfterBaseline */.ZR)(result.report, found);
};
const policyPath = async (folder) => {
    for (const path of read_policy/* POLICY_PATHS */.or)
        if (await (0,write_new/* isTaken */.Ck)(folder, path))
            return path;
    return undefined;
};
const policyAt = async (folder, path, today) => {
    if (!(await (0,write_new/* isWayOfFolders */.Qw)(folder, path)))
        return undefined;
    const read = await (0,open_file/* readRegularFile */.X)((0,external_node_path_.join)(folder, path), MAX_BYTES);
    const text = read.ok ? read.bytes.toString() : undefined;
    const file = text === undefined ? undefined : fileOf(text, path, today);
    return text === undefined || file === undefined ? undefined : { text, file };
};
const MARK = '\uFEFF';
const fileOf = (text, path, today) => (0,parse_policy/* parsePolicy */.ON)(text.replace(MARK, ''), path, { today, ruleIds: Object.keys((0,reported_rules/* reportedRules */.r)(checks_generated/* checks */.A, version_generated/* VERSION */.x)) }).written
    ?.file;
/** The text with these exceptions; undefined unless it says what it said before, and them. */
const extended = ({ text, file }, added, path, today) => {
    const mark = text.startsWith(MARK) ? MARK : '';
    const longer = withExceptions(text.slice(mark.length), added);
    const after = longer === undefined ? undefined : fileOf(longer, path, today);
    const expected = {
        ...file,
        exceptions: [...file.exceptions, ...added.map(({ about: _, ...exception }) => exception)],
    };
    return (0,external_node_util_.isDeepStrictEqual)(after, expected) ? `${mark}${longer}` : undefined;
};


/***/ }),

/***/ 49686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dayAfter)
/* harmony export */ });
const DAY = 86_400_000;
/** The day so many days after `today`; both `YYYY-MM-DD`, UTC. */
const dayAfter = (today, days) => new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);


/***/ }),

/***/ 60118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ exceptionEnd),
/* harmony export */   q: () => (/* binding */ BASELINE_DAYS)
/* harmony export */ });
/* harmony import */ var _config_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13551);
/* harmony import */ var _day_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49686);


/** How long a baseline holds unless somebody says otherwise. */
const BASELINE_DAYS = 90;
/** The last day of an exception from what somebody wrote: a day, a number of days from `today`, or nothing. */
const exceptionEnd = (written, today) => {
    const latest = (0,_day_after_js__WEBPACK_IMPORTED_MODULE_1__/* .dayAfter */ .P)(today, _config_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EXCEPTION_DAYS */ .lJ);
    const wanted = written ?? String(BASELINE_DAYS);
    const isCount = /^[1-9]\d{0,2}$/.test(wanted);
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(wanted) && !Number.isNaN(Date.parse(`${wanted}T00:00:00Z`));
    const expires = isCount ? (0,_day_after_js__WEBPACK_IMPORTED_MODULE_1__/* .dayAfter */ .P)(today, Number(wanted)) : isDay ? wanted : undefined;
    if (expires === undefined)
        return { problem: '--expires must be a day, as in 2027-01-31, or a number of days.' };
    if (expires <= today)
        return { problem: '--expires must be a day after today.' };
    return expires > latest
        ? { problem: `--expires may be ${_config_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EXCEPTION_DAYS */ .lJ} days ahead at most: the latest today is ${latest}.` }
        : { expires };
};


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


/***/ }),

/***/ 81539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf)
/* harmony export */ });
/** A value that stands in Git is known to whoever has a clone, whatever the team accepts. */
const SECRETS_THAT_ARE_OUT = ['env-groups/literal-secret', 'env-groups/tracked-secret-file'];
/** What the policy says about itself is mended in the policy; a package that is an attack is removed. */
const NEVER = /^policy\/|^dependencies\/malicious-package$/;
/** Which findings of a report are accepted for a while: those that block and can wait. */
const baselineOf = (findings, terms) => {
    const blocking = findings.filter(({ disposition }) => disposition.kind === 'blocking');
    const stillBlocking = blocking.flatMap((finding) => {
        const why = whyNot(finding, terms);
        return why === undefined ? [] : [{ finding, why }];
    });
    const kept = new Set(stillBlocking.map(({ finding }) => finding));
    return {
        exceptions: blocking
            .filter((finding) => !kept.has(finding))
            .map(({ ruleId, fingerprint, message, location }) => ({
            rule: ruleId,
            fingerprint,
            reason: terms.reason,
            expires: terms.expires,
            about: `${location.path}: ${message}`,
        })),
        stillBlocking,
    };
};
const isSecretThatIsOut = (rule) => rule.startsWith('secrets/') || SECRETS_THAT_ARE_OUT.includes(rule);
const whyNot = ({ ruleId, fingerprint }, { includeSecrets, ended }) => {
    if (NEVER.test(ruleId))
        return 'never';
    if (ended?.has(fingerprint) === true)
        return 'ended';
    return isSecretThatIsOut(ruleId) && !includeSecrets ? 'secret' : undefined;
};


/***/ }),

/***/ 97262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ exceptionEntries)
/* harmony export */ });
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54099);

const exceptionEntries = (exceptions) => exceptions.map(({ rule, fingerprint, reason, expires, about }) => (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMap */ .cl)([
    { key: 'rule', value: rule, comment: [about] },
    { key: 'fingerprint', value: fingerprint },
    { key: 'reason', value: reason },
    { key: 'expires', value: expires },
]));


/***/ }),

/***/ 54099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ flowList),
/* harmony export */   M2: () => (/* binding */ blockList),
/* harmony export */   cl: () => (/* binding */ blockMap),
/* harmony export */   pS: () => (/* binding */ yamlText),
/* harmony export */   q0: () => (/* binding */ remarked),
/* harmony export */   vv: () => (/* binding */ flowMap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _parsers_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24119);


const nodeOf = (part) => (typeof part === 'object' && part !== null ? part : new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(part));
/** `[a, b]` on one line. */
const flowList = (items) => {
    const list = blockList(items);
    list.flow = true;
    return list;
};
const blockList = (items) => {
    const list = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLSeq */ .Rw();
    list.items = items.map(nodeOf);
    return list;
};
/** `{ a: b }` on one line. */
const flowMap = (entries) => {
    const map = blockMap(entries);
    map.flow = true;
    return map;
};
/** A text with a remark behind it on its line. */
const remarked = (text, remark) => {
    const scalar = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(text);
    scalar.comment = commented([remark]);
    return scalar;
};
const blockMap = (entries) => {
    const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    for (const { key, value, comment = [], blankLineBefore = false } of entries) {
        const scalar = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(key);
        if (comment.length > 0)
            scalar.commentBefore = commented(comment);
        if (blankLineBefore)
            scalar.spaceBefore = true;
        map.items.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(scalar, nodeOf(value)));
    }
    return map;
};
const LONGEST_LINE = 200;
const commented = (lines) => lines.map((line) => ` ${(0,_parsers_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(line, LONGEST_LINE)}`).join('\n');
/** The text of a file. */
const yamlText = (root, above = []) => {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo();
    document.contents = root;
    return `${above.map((line) => `# ${(0,_parsers_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(line, LONGEST_LINE)}\n`).join('')}${document.toString({ lineWidth: 0, nullStr: '' })}`;
};


/***/ })

};
