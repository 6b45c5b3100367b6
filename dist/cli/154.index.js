export const id = 154;
export const ids = [154];
export const modules = {

/***/ 40154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(89506);
;// CONCATENATED MODULE: ./lib/entrypoints/formats.js
/** What `--format` may name. `pretty` is for people and goes to stderr; the others are for programs and go to stdout. */
const FORMATS = ['pretty', 'json', 'sarif', 'markdown', 'github'];
/** What `aduana map --format` may name. `mermaid` comes with the matrix on stderr. */
const MAP_FORMATS = ['mermaid', 'table', 'svg', 'html'];

// EXTERNAL MODULE: ./lib/entrypoints/web-address.js
var web_address = __webpack_require__(53600);
;// CONCATENATED MODULE: ./lib/entrypoints/command-flags.js




const withInitFlags = (command) => withEngineFlags(command
    .argument('[folder]', 'the root of the repository', '.')
    .option('--dry-run', 'print what would be written, and write nothing')
    .option('--print', 'print a policy for what is here, without exceptions, and write nothing')
    .addOption(new esm/* Option */.c$('--pin <commit>', 'the commit of the gate that the workflows use').argParser(commit)));
const withBaselineFlags = (command) => withEngineFlags(command
    .argument('[folder]', 'the folder to look at', '.')
    .requiredOption('--reason <text>', 'why these findings can wait')
    .option('--expires <day>', 'the last day they are accepted, or a number of days; 180 at most (default: 90)')
    .option('--include-secrets', 'also findings of secrets in Git, once the secrets are replaced')
    .option('--history', 'look at all commits')
    .option('--config <file>', 'the policy file, relative to the folder')
    .option('--only <check>', 'this check only (repeatable)', collect)
    .option('--skip <check>', 'all but this check (repeatable)', collect)
    .option('--dry-run', 'print the policy as it would be, and write nothing'));
const withEngineFlags = (command) => command
    .option('--gitleaks-path <file>', 'a gitleaks 8.30.1 to use')
    .option('--snyk-path <file>', 'a Snyk CLI to use; its token is taken from SNYK_TOKEN')
    .option('--osv-url <url>', "another place that speaks OSV's API", address)
    .option('--offline', 'make no network request');
const withCheckFlags = (command) => command
    .argument('[folder]', 'the folder to look at', '.')
    .option('--config <file>', 'the policy file, relative to the folder')
    .option('--only <check>', 'run this check only (repeatable)', collect)
    .option('--skip <check>', 'leave this check out (repeatable)', collect)
    .option('--base <rev>', 'look at the commits after this one')
    .option('--head <rev>', 'up to this one (default: HEAD)')
    .option('--history', 'look at all commits')
    .option('--staged', 'look at what is staged, as a hook before a commit does')
    .option('--branch <name>', 'judge as the state of this branch, which the policy may demand more of')
    .addOption(new esm/* Option */.c$('--format <format>', 'what to print').choices(FORMATS).default('pretty'))
    .option('--output <file>', 'write it to a file instead of stdout')
    .addOption(new esm/* Option */.c$('--fail-on <severity>', 'the mildest severity that blocks').choices(severity/* SEVERITIES */.oC))
    .addOption(new esm/* Option */.c$('--on-incomplete <what>', 'when something could not be looked at').choices(['fail', 'warn']))
    .option('--verbose', 'show everything, with the fingerprints that exceptions name')
    .option('--gitleaks-path <file>', 'a gitleaks 8.30.1 to use')
    .option('--snyk-path <file>', 'a Snyk CLI to use; its token is taken from SNYK_TOKEN')
    .option('--osv-url <url>', "another place that speaks OSV's API", address)
    .option('--live', 'ask Render and GitHub themselves, with RENDER_API_KEY and GITHUB_TOKEN of the environment')
    .addOption(new esm/* Option */.c$('--render-api-url <url>', "another place that speaks Render's API").argParser(address).hideHelp())
    .option('--offline', 'make no network request');
const commit = (value) => {
    if (!/^[0-9a-f]{40}$/.test(value))
        throw new esm/* InvalidArgumentError */.Di('It must be a full commit: 40 hex digits.');
    return value;
};
const address = (value) => {
    if (!(0,web_address/* isWebAddress */.d)(value))
        throw new esm/* InvalidArgumentError */.Di('It must be the address of a server, such as https://osv.example.com.');
    return value;
};
const collect = (value, before = []) => {
    const names = value.split(',').map((name) => name.trim());
    if (names.includes(''))
        throw new esm/* InvalidArgumentError */.Di('Name a check.');
    return [...before, ...names];
};

// EXTERNAL MODULE: ./lib/entrypoints/exit-code.js
var exit_code = __webpack_require__(83269);
;// CONCATENATED MODULE: ./lib/entrypoints/rotation-commands.js
/** `rotated` and `rotation`, loaded when they are asked for. */
const withRotationCommands = (program, console, end) => {
    program
        .command('rotated')
        .description('write into the ledger that a secret was replaced')
        .argument('<name>', 'the secret, as the policy names it')
        .argument('[folder]', 'the folder of the policy', '.')
        .requiredOption('--evidence <text>', 'where it is to be seen: a link, or words')
        .option('--on <date>', 'when, such as 2027-01-31 or 2027-01-31T09:30Z (default: today, UTC)')
        .option('--leak <letters>', 'the leak that it ends, by the letters of its finding (repeatable)', collected)
        .option('--config <file>', 'the policy file, relative to the folder')
        .action(async (name, folder, flags) => {
        const { recordRotation } = await Promise.all(/* import() */[__webpack_require__.e(618), __webpack_require__.e(385), __webpack_require__.e(353), __webpack_require__.e(833), __webpack_require__.e(865), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 2914));
        end(await recordRotation(name, folder, flags, console));
    });
    program
        .command('rotation')
        .description('print what is overdue and what falls due in the next 90 days')
        .argument('[folder]', 'the folder to look at', '.')
        .option('--config <file>', 'the policy file, relative to the folder')
        .action(async (folder, flags) => {
        const { printCalendar } = await Promise.all(/* import() */[__webpack_require__.e(618), __webpack_require__.e(385), __webpack_require__.e(353), __webpack_require__.e(833), __webpack_require__.e(865), __webpack_require__.e(501)]).then(__webpack_require__.bind(__webpack_require__, 37501));
        end(await printCalendar(folder, flags, console));
    });
};
const collected = (value, before = []) => [...before, value];

// EXTERNAL MODULE: ./lib/model/could-not-look.js
var could_not_look = __webpack_require__(49938);
// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(80282);
;// CONCATENATED MODULE: ./lib/entrypoints/unless-blind.js



/** Does `work`; where something could not be looked at, says why and ends as incomplete. */
const unlessBlind = async (console, work) => {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof could_not_look/* CouldNotLook */.Y))
            throw error;
        console.stderr.write(`aduana: could not look: ${(0,terminal_text/* terminalText */.e)(error.message)}\n`);
        return exit_code/* EXIT */.d.incomplete;
    }
};

// EXTERNAL MODULE: ./lib/entrypoints/version.generated.js
var version_generated = __webpack_require__(52744);
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
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(618), __webpack_require__.e(385), __webpack_require__.e(353), __webpack_require__.e(833), __webpack_require__.e(865), __webpack_require__.e(230), __webpack_require__.e(998), __webpack_require__.e(376)]).then(__webpack_require__.bind(__webpack_require__, 53376));
        end(await check(folder, flags, console));
    });
    withInitFlags(program.command('init'))
        .description('write a policy, workflows and a baseline for this repository; nothing is overwritten')
        .action(async (folder, flags) => {
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(618), __webpack_require__.e(385), __webpack_require__.e(353), __webpack_require__.e(833), __webpack_require__.e(865), __webpack_require__.e(230), __webpack_require__.e(471)]).then(__webpack_require__.bind(__webpack_require__, 87471));
        end(await unlessBlind(console, () => init(folder, flags, console)));
    });
    withBaselineFlags(program.command('baseline'))
        .description("write today's blocking findings into the policy, as exceptions with an end")
        .action(async (folder, flags) => {
        const { baseline } = await Promise.all(/* import() */[__webpack_require__.e(618), __webpack_require__.e(385), __webpack_require__.e(353), __webpack_require__.e(833), __webpack_require__.e(865), __webpack_require__.e(230), __webpack_require__.e(710)]).then(__webpack_require__.bind(__webpack_require__, 39710));
        end(await baseline(folder, flags, console));
    });
    program
        .command('doctor')
        .description('tell what is missing for the gate to hold')
        .argument('[folder]', 'the root of the repository', '.')
        .option('--config <file>', 'the policy file, relative to the folder')
        .option('--gitleaks-path <file>', 'a gitleaks 8.30.1 to use')
        .option('--offline', 'make no network request')
        .addOption(new esm/* Option */.c$('--format <format>', 'what to print').choices(['pretty', 'json']).default('pretty'))
        .action(async (folder, flags) => {
        const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(618), __webpack_require__.e(385), __webpack_require__.e(353), __webpack_require__.e(833), __webpack_require__.e(865), __webpack_require__.e(293)]).then(__webpack_require__.bind(__webpack_require__, 8293));
        end(await unlessBlind(console, () => doctor(folder, flags, console)));
    });
    program
        .command('rules')
        .description('list every rule')
        .action(async () => {
        const { listRules } = await Promise.all(/* import() */[__webpack_require__.e(618), __webpack_require__.e(385), __webpack_require__.e(833), __webpack_require__.e(206)]).then(__webpack_require__.bind(__webpack_require__, 20206));
        end(listRules(console));
    });
    program
        .command('explain')
        .description("show a rule's page, who has to do with a name, or the whole path of a secret to a service")
        .argument('[rule]', 'such as secrets/committed-secret; with --secret the folder to look at')
        .option('--service <name>', 'as the policy names it')
        .option('--secret <NAME>', 'the name of the secret, or of any variable that is read')
        .option('--config <file>', 'the policy file, relative to the folder')
        .action(async (what, flags) => {
        end(await explain(what, flags, console));
    });
    program
        .command('schema')
        .description('print the JSON Schema of aduana.yml')
        .option('--report', 'the schema of --format json instead')
        .action(async ({ report }) => {
        const { printSchema } = await __webpack_require__.e(/* import() */ 820).then(__webpack_require__.bind(__webpack_require__, 15820));
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
        const { drawMap } = await Promise.all(/* import() */[__webpack_require__.e(618), __webpack_require__.e(385), __webpack_require__.e(353), __webpack_require__.e(833), __webpack_require__.e(865), __webpack_require__.e(230), __webpack_require__.e(998), __webpack_require__.e(564)]).then(__webpack_require__.bind(__webpack_require__, 64564));
        end(await drawMap(folder, flags, console));
    });
    withRotationCommands(program, console, end);
    return program;
};
const explain = async (what, flags, console) => {
    if (flags.service !== undefined || flags.secret !== undefined) {
        const { explainAccessOf } = await Promise.all(/* import() */[__webpack_require__.e(618), __webpack_require__.e(385), __webpack_require__.e(353), __webpack_require__.e(833), __webpack_require__.e(865), __webpack_require__.e(230), __webpack_require__.e(217)]).then(__webpack_require__.bind(__webpack_require__, 79217));
        return explainAccessOf(what ?? '.', flags, console);
    }
    if (what === undefined) {
        console.stderr.write('aduana: name a rule, or a service and a secret with --service and --secret.\n');
        return exit_code/* EXIT */.d.usage;
    }
    const { explainRule } = await Promise.all(/* import() */[__webpack_require__.e(618), __webpack_require__.e(385), __webpack_require__.e(833), __webpack_require__.e(206)]).then(__webpack_require__.bind(__webpack_require__, 20206));
    return explainRule(what, console);
};


/***/ }),

/***/ 53600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isWebAddress)
/* harmony export */ });
/** Whether a text is the address of a server that speaks HTTP, without a user name or password in it. */
const isWebAddress = (text) => {
    if (!URL.canParse(text))
        return false;
    const { protocol, username, password } = new URL(text);
    return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
};


/***/ }),

/***/ 49938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ CouldNotLook)
/* harmony export */ });
/** Something had to be looked at and could not be. `message` says what stood in the way, in plain words fit for a report. */
class CouldNotLook extends Error {
    name = 'CouldNotLook';
}


/***/ }),

/***/ 89506:
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


/***/ }),

/***/ 80282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75016);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74761);


/** Text from the repository under test as one line that is safe on a terminal and in the log of a runner. */
const terminalText = (text) => (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .t)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text));


/***/ }),

/***/ 75016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ UNSEEN),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Characters that draw nothing, or that change how their neighbours are drawn: controls (C0, DEL, C1), line separators, bidi
 * marks, zero-width and other ignorable characters, halves of surrogate pairs.
 * Source: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const SHORT = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/**
 * Letters that pass for Latin ones, where a word mixes them with Latin: `p\u0430ypal`. A word in one alphabet stays as it is.
 * Source: https://www.unicode.org/reports/tr39/#Mixed_Script_Detection
 */
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/gu;
/** One line of text in which everything that cannot be seen, or told apart, is written as an escape, such as `\n`, `\x1b` or `\u202e`. */
const visible = (text) => text.replace(UNSEEN, escapeOf).replace(/[\p{L}\p{M}\p{N}_]+/gu, toldApart);
const toldApart = (word) => (/[A-Za-z]/.test(word) ? word.replace(FOREIGN, escapeOf) : word);
const escapeOf = (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return SHORT[character] ?? `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
};


/***/ }),

/***/ 74761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand),
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
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


/***/ })

};
