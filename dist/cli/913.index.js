export const id = 913;
export const ids = [913];
export const modules = {

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8667);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(9547);
// EXTERNAL MODULE: ./lib/entrypoints/exit-code.js
var exit_code = __webpack_require__(1386);
;// CONCATENATED MODULE: ./lib/entrypoints/formats.js
/** What `--format` may name. `pretty` is for people and goes to stderr; the others are for programs and go to stdout. */
const FORMATS = ['pretty', 'json', 'sarif', 'markdown', 'github'];

// EXTERNAL MODULE: ./lib/entrypoints/version.generated.js
var version_generated = __webpack_require__(299);
;// CONCATENATED MODULE: ./lib/entrypoints/web-address.js
/** Whether a text is the address of a server that speaks HTTP, without a user name or password in it. */
const isWebAddress = (text) => {
    if (!URL.canParse(text))
        return false;
    const { protocol, username, password } = new URL(text);
    return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
};

;// CONCATENATED MODULE: ./lib/entrypoints/commands.js






/** Reads the arguments, runs the command they name and says how it ended. Bad usage is told on stderr, in one line. */
const execute = async (args, console) => {
    let code = exit_code/* EXIT */.d.usage;
    const program = buildProgram(console, (ended) => {
        code = ended;
    });
    try {
        await program.parseAsync([...args], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        return error.exitCode === 0 ? exit_code/* EXIT */.d.pass : exit_code/* EXIT */.d.usage;
    }
    return code;
};
const buildProgram = (console, end) => {
    const program = new esm/* Command */.uB('aduana')
        .description('The CI security gate: nothing undeclared gets through.')
        .version(version_generated/* VERSION */.x)
        .exitOverride()
        .showHelpAfterError('Run with --help to see what is possible.')
        .showSuggestionAfterError()
        .configureOutput({
        writeOut: (text) => console.stdout.write(text),
        writeErr: (text) => console.stderr.write(text),
    });
    withCheckFlags(program.command('check'))
        .description('look at a repository and decide')
        .action(async (folder, flags) => {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(871), __webpack_require__.e(149), __webpack_require__.e(90), __webpack_require__.e(87), __webpack_require__.e(196)]).then(__webpack_require__.bind(__webpack_require__, 2196));
        end(await check(folder, flags, console));
    });
    program
        .command('rules')
        .description('list every rule')
        .action(async () => {
        const { listRules } = await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(871), __webpack_require__.e(90), __webpack_require__.e(709)]).then(__webpack_require__.bind(__webpack_require__, 6709));
        end(listRules(console));
    });
    program
        .command('explain')
        .description("show a rule's page")
        .argument('<rule>', 'such as secrets/committed-secret')
        .action(async (rule) => {
        const { explainRule } = await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(871), __webpack_require__.e(90), __webpack_require__.e(709)]).then(__webpack_require__.bind(__webpack_require__, 6709));
        end(explainRule(rule, console));
    });
    program
        .command('schema')
        .description('print the JSON Schema of aduana.yml')
        .option('--report', 'the schema of --format json instead')
        .action(async ({ report }) => {
        const { printSchema } = await __webpack_require__.e(/* import() */ 909).then(__webpack_require__.bind(__webpack_require__, 1909));
        end(await printSchema(report === true, console));
    });
    program
        .command('map')
        .description('draw services, env groups and secret classes as a Mermaid graph')
        .argument('[folder]', 'the folder to look at', '.')
        .option('--config <file>', 'the policy file, relative to the folder')
        .action(async (folder, flags) => {
        const { drawMap } = await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(871), __webpack_require__.e(149), __webpack_require__.e(90), __webpack_require__.e(87), __webpack_require__.e(498)]).then(__webpack_require__.bind(__webpack_require__, 5498));
        end(await drawMap(folder, flags, console));
    });
    return program;
};
const withCheckFlags = (command) => command
    .argument('[folder]', 'the folder to look at', '.')
    .option('--config <file>', 'the policy file, relative to the folder')
    .option('--only <check>', 'run this check only (repeatable)', collect)
    .option('--skip <check>', 'leave this check out (repeatable)', collect)
    .option('--base <rev>', 'look at the commits after this one')
    .option('--head <rev>', 'up to this one (default: HEAD)')
    .option('--history', 'look at all commits')
    .option('--branch <name>', 'judge as the state of this branch, which the policy may demand more of')
    .addOption(new esm/* Option */.c$('--format <format>', 'what to print').choices(FORMATS).default('pretty'))
    .option('--output <file>', 'write it to a file instead of stdout')
    .addOption(new esm/* Option */.c$('--fail-on <severity>', 'the mildest severity that blocks').choices(severity/* SEVERITIES */.oC))
    .addOption(new esm/* Option */.c$('--on-incomplete <what>', 'when something could not be looked at').choices(['fail', 'warn']))
    .option('--verbose', 'show everything, with the fingerprints that exceptions name')
    .option('--gitleaks-path <file>', 'a gitleaks 8.30.1 to use')
    .option('--snyk-path <file>', 'a Snyk CLI to use; its token is taken from SNYK_TOKEN')
    .option('--osv-url <url>', "another place that speaks OSV's API", address)
    .option('--offline', 'make no network request');
const address = (value) => {
    if (!isWebAddress(value))
        throw new esm/* InvalidArgumentError */.Di('It must be the address of a server, such as https://osv.example.com.');
    return value;
};
const collect = (value, before = []) => {
    const names = value.split(',').map((name) => name.trim());
    if (names.includes(''))
        throw new esm/* InvalidArgumentError */.Di('Name a check.');
    return [...before, ...names];
};


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** How bad the consequence is, from least to worst. */
const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'];
/** Negative when `a` is milder than `b`, positive when it is worse, 0 when equal. */
const compareSeverity = (a, b) => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
/** How certain a rule is that what it reports is real. */
const CONFIDENCES = ['low', 'medium', 'high'];


/***/ })

};
