export const id = 25;
export const ids = [25];
export const modules = {

/***/ 2096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9506);


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

/***/ 4154:
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

/***/ 9025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyJsonSchema: () => (/* binding */ policyJsonSchema),
  reportJsonSchema: () => (/* binding */ reportJsonSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/config/policy-schema.js
var policy_schema = __webpack_require__(2096);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/model/outcome.js
/**
 * How a check ended. `completed` with no finding is *clean*; `unavailable` and `errored` are *could not look*, and block.
 * `not-applicable` is said only where nothing was expected. A check that could look at a part reports what it found there
 * and stays `unavailable`.
 */
const CHECK_STATUSES = ['completed', 'not-applicable', 'unavailable', 'errored'];

;// CONCATENATED MODULE: ./lib/model/report.js
const CONCLUSIONS = ['pass', 'fail', 'incomplete'];

// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(9506);
;// CONCATENATED MODULE: ./lib/reporters/json/report-schema.js




/**
 * The contract of `--format json`: exactly the keys that this version of Aduana writes. `schemaVersion` goes up when a key goes
 * away or means something else. `z.toJSONSchema(reportSchema)` is the published JSON Schema (draft 2020-12).
 */
const count = schemas/* int */.Whr().nonnegative();
const fullCommit = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const ruleId = schemas/* templateLiteral */.Uy$([schemas/* string */.YjP(), '/', schemas/* string */.YjP()]);
const webPage = schemas/* url */.OZ5({ protocol: /^https?$/ });
const report_schema_location = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().meta({ description: 'Relative to the checked folder, with `/`.' }),
    startLine: schemas/* int */.Whr().positive(),
    startColumn: schemas/* int */.Whr().positive(),
});
const coverageRow = schemas/* strictObject */.rej({
    what: schemas/* string */.YjP(),
    expected: count.exactOptional().meta({ description: 'How many were there, counted by Aduana itself.' }),
    examined: count.meta({ description: 'How many were looked at, as the engine or reader says.' }),
    engine: schemas/* string */.YjP().exactOptional(),
    note: schemas/* string */.YjP().exactOptional(),
});
const table = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP(),
    columns: schemas/* array */.YOg(schemas/* string */.YjP()),
    rows: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* string */.YjP())),
});
const check = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(CHECK_STATUSES).meta({
        description: '`completed`: everything was looked at. `unavailable` and `errored`: could not look, in part or at all.',
    }),
    reason: schemas/* string */.YjP().exactOptional(),
    cause: schemas/* enum */.k5n(['could-not-look', 'nothing-to-look-at']).exactOptional(),
    coverage: schemas/* array */.YOg(coverageRow),
    tables: schemas/* array */.YOg(table),
});
const disposition = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(['blocking', 'advisory']) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('excepted'), reason: schemas/* string */.YjP(), expires: iso/* date */.p6() }),
]);
const finding = schemas/* strictObject */.rej({
    ruleId,
    severity: schemas/* enum */.k5n(severity/* SEVERITIES */.oC),
    confidence: schemas/* enum */.k5n(severity/* CONFIDENCES */.ix),
    message: schemas/* string */.YjP(),
    subject: schemas/* string */.YjP(),
    location: report_schema_location,
    fix: schemas/* string */.YjP().exactOptional(),
    neverBlocks: schemas/* string */.YjP().exactOptional().meta({ description: 'Why it is shown and never blocks.' }),
    commit: schemas/* string */.YjP().exactOptional(),
    fingerprint: schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/),
    disposition,
});
const graph = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP(),
    nodes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        label: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(['service', 'env-group', 'secret-class', 'datastore']),
    })),
    edges: schemas/* array */.YOg(schemas/* strictObject */.rej({
        from: schemas/* string */.YjP(),
        to: schemas/* string */.YjP(),
        label: schemas/* string */.YjP().exactOptional(),
        kind: schemas/* literal */.euz('read').exactOptional(),
        subjects: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    })),
});
const rule = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(severity/* SEVERITIES */.oC),
    confidence: schemas/* enum */.k5n(severity/* CONFIDENCES */.ix),
    remediation: schemas/* string */.YjP(),
    since: schemas/* string */.YjP(),
    references: schemas/* array */.YOg(webPage),
    covers: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    judgesTheChangeOnly: schemas/* boolean */.zMY().exactOptional(),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    docsUrl: webPage,
});
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    toolVersion: schemas/* string */.YjP(),
    scope: schemas/* strictObject */.rej({
        mode: schemas/* enum */.k5n(['range', 'history', 'tree']),
        base: fullCommit.exactOptional(),
        head: fullCommit.exactOptional(),
        trigger: schemas/* string */.YjP(),
        prefix: schemas/* string */.YjP().exactOptional(),
        repositoryUrl: webPage.exactOptional(),
    }),
    verdict: schemas/* strictObject */.rej({ conclusion: schemas/* enum */.k5n(CONCLUSIONS), blocks: schemas/* boolean */.zMY(), reasons: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    counts: schemas/* strictObject */.rej({ blocking: count, advisory: count, excepted: count }),
    checks: schemas/* array */.YOg(check),
    findings: schemas/* array */.YOg(finding).meta({ description: 'Worst first: blocking, advisory, excepted; then by severity.' }),
    graphs: schemas/* array */.YOg(graph),
    rules: schemas/* record */.g1P(ruleId, rule),
});

// EXTERNAL MODULE: ./lib/entrypoints/reported-rules.js
var reported_rules = __webpack_require__(4154);
;// CONCATENATED MODULE: ./lib/entrypoints/schemas.js




/** The JSON Schema (draft 2020-12) of `aduana.yml`, for editors. Published as schema/aduana.schema.json. */
const policyJsonSchema = () => ({
    $id: `${reported_rules/* HOME_PAGE */.K}/schema/aduana.schema.json`,
    title: 'Aduana policy',
    ...json_schema_processors/* toJSONSchema */.bl(policy_schema/* policySchema */.w, { io: 'input' }),
});
/** The JSON Schema (draft 2020-12) of `--format json`. Published as schema/report.schema.json. */
const reportJsonSchema = () => ({
    $id: `${reported_rules/* HOME_PAGE */.K}/schema/report.schema.json`,
    title: 'Aduana report',
    ...json_schema_processors/* toJSONSchema */.bl(reportSchema),
});


/***/ })

};
