export const id = 574;
export const ids = [574];
export const modules = {

/***/ 1574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(9506);
// EXTERNAL MODULE: ./lib/entrypoints/exit-code.js
var exit_code = __webpack_require__(3269);
;// CONCATENATED MODULE: ./lib/entrypoints/formats.js
/** What `--format` may name. `pretty` is for people and goes to stderr; the others are for programs and go to stdout. */
const FORMATS = ['pretty', 'json', 'sarif', 'markdown', 'github'];
/** What `aduana map --format` may name. `mermaid` comes with the matrix on stderr. */
const MAP_FORMATS = ['mermaid', 'table', 'svg', 'html'];

// EXTERNAL MODULE: ./lib/entrypoints/version.generated.js
var version_generated = __webpack_require__(2744);
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
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(969), __webpack_require__.e(353), __webpack_require__.e(357), __webpack_require__.e(702), __webpack_require__.e(252)]).then(__webpack_require__.bind(__webpack_require__, 5252));
        end(await check(folder, flags, console));
    });
    program
        .command('rules')
        .description('list every rule')
        .action(async () => {
        const { listRules } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(969), __webpack_require__.e(357), __webpack_require__.e(206)]).then(__webpack_require__.bind(__webpack_require__, 206));
        end(listRules(console));
    });
    program
        .command('explain')
        .description("show a rule's page, or the whole path of a secret to a service")
        .argument('[rule]', 'such as secrets/committed-secret; with --service and --secret the folder to look at')
        .option('--service <name>', 'as the policy names it')
        .option('--secret <NAME>', 'the name of the secret')
        .option('--config <file>', 'the policy file, relative to the folder')
        .action(async (what, flags) => {
        end(await explain(what, flags, console));
    });
    program
        .command('schema')
        .description('print the JSON Schema of aduana.yml')
        .option('--report', 'the schema of --format json instead')
        .action(async ({ report }) => {
        const { printSchema } = await __webpack_require__.e(/* import() */ 820).then(__webpack_require__.bind(__webpack_require__, 5820));
        end(await printSchema(report === true, console));
    });
    program
        .command('map')
        .description('draw which class of secrets reaches which service')
        .argument('[folder]', 'the folder to look at', '.')
        .option('--config <file>', 'the policy file, relative to the folder')
        .addOption(new esm/* Option */.c$('--format <format>', 'what to draw').choices(MAP_FORMATS).default('mermaid'))
        .option('--output <file>', 'write it to a file instead of stdout')
        .action(async (folder, flags) => {
        const { drawMap } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(969), __webpack_require__.e(353), __webpack_require__.e(357), __webpack_require__.e(702), __webpack_require__.e(564)]).then(__webpack_require__.bind(__webpack_require__, 4564));
        end(await drawMap(folder, flags, console));
    });
    return program;
};
const explain = async (what, flags, console) => {
    if (flags.service !== undefined || flags.secret !== undefined) {
        const { explainAccessOf } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(969), __webpack_require__.e(353), __webpack_require__.e(357), __webpack_require__.e(702), __webpack_require__.e(217)]).then(__webpack_require__.bind(__webpack_require__, 9217));
        return explainAccessOf(what ?? '.', flags, console);
    }
    if (what === undefined) {
        console.stderr.write('aduana: name a rule, or a service and a secret with --service and --secret.\n');
        return exit_code/* EXIT */.d.usage;
    }
    const { explainRule } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(969), __webpack_require__.e(357), __webpack_require__.e(206)]).then(__webpack_require__.bind(__webpack_require__, 206));
    return explainRule(what, console);
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
    .option('--live', 'ask Render itself; the key of its API is taken from RENDER_API_KEY')
    .addOption(new esm/* Option */.c$('--render-api-url <url>', "another place that speaks Render's API").argParser(address).hideHelp())
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

/***/ 9506:
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
