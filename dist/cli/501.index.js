export const id = 501;
export const ids = [501];
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

/***/ 37501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printCalendar: () => (/* binding */ printCalendar)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _checks_rotation_due_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78187);
/* harmony import */ var _checks_rotation_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34306);
/* harmony import */ var _reporters_terminal_aligned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77167);
/* harmony import */ var _reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80282);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83269);
/* harmony import */ var _open_rotation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54078);







/**
 * `aduana rotation`: what is overdue and what falls due in the next 90 days, the first first. Judges nothing: 0 is printed, 2 is
 * nothing to print, 3 is printed without what of the ledger cannot be used.
 */
const printCalendar = async (where, flags, console) => {
    const today = new Date().toISOString().slice(0, 10);
    const opened = await (0,_open_rotation_js__WEBPACK_IMPORTED_MODULE_4__/* .openRotation */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(console.folder, where), flags, today, console);
    if (opened === undefined)
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.usage;
    const { ports, policy, rotation } = opened;
    const { ledger, secrets, attestations } = await (0,_checks_rotation_look_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAtRotation */ .b)(ports, policy, rotation);
    const { columns, rows } = (0,_checks_rotation_due_table_js__WEBPACK_IMPORTED_MODULE_5__/* .dueTable */ .Z)({ secrets, attestations, ledger: rotation.ledger });
    const lines = rows.map((row) => row.map(_reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .e));
    if (lines.length === 0)
        console.stderr.write('aduana: Nothing falls due in the next 90 days.\n');
    else
        console.stdout.write(`${(0,_reporters_terminal_aligned_js__WEBPACK_IMPORTED_MODULE_6__/* .aligned */ .b)([columns, ...lines])}\n`);
    for (const { name, message } of ledger.problems) {
        console.stderr.write(`aduana: ${(0,_reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .e)(`${rotation.ledger}: ${name ?? 'it'} ${message}`)}\n`);
    }
    return ledger.problems.length > 0 ? _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.incomplete : _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.pass;
};


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
