export const id = 25;
export const ids = [25];
export const modules = {

/***/ 12441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(89506);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
// EXTERNAL MODULE: ./lib/config/policy-words.js
var policy_words = __webpack_require__(20850);
;// CONCATENATED MODULE: ./lib/config/exposure-schema.js



const port = schemas/* number */.aig().int().min(1).max(65_535);
const addressRange = schemas/* string */.YjP()
    .refine((text) => ipaddr.isValidCIDR(text) || ipaddr.isValid(text), 'must be an address or a range of addresses such as 203.0.113.0/24');
const webhook = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP().min(1).describe('The service that takes it in, by its key under `services`.'),
    route: schemas/* string */.YjP()
        .regex(/^\/[^\s?#]*$/, 'must be a path such as `/webhook`')
        .describe('The path of its POST requests.'),
    'signed-with': policy_words/* envName */.pD.optional().describe('The secret that signs its requests, such as FB_APP_SECRET.'),
    from: schemas/* strictObject */.rej({
        ranges: schemas/* array */.YOg(addressRange).min(1).describe('The addresses that it comes from.'),
        'as-of': iso/* date */.p6('must be a day, as in 2027-01-31').describe('The day on which they were looked up.'),
        'max-age': schemas/* number */.aig().int().min(1).max(365).default(90).describe('Days after which they are old. Default: 90.'),
    })
        .optional()
        .describe("The sender's addresses: nobody else may reach the service."),
});
/** What may be reached from outside. */
const exposureSchema = schemas/* strictObject */.rej({
    'public-ports': schemas/* array */.YOg(port)
        .default([80, 443])
        .describe('The only ports that the Internet may reach. Default: 80 and 443.'),
    deployed: schemas/* array */.YOg(policy_words/* relativePath */.iZ)
        .default([])
        .describe('Globs over compose files that run in production. Default: those named so, such as compose.prod.yml.'),
    'database-clients': schemas/* array */.YOg(addressRange)
        .min(1)
        .optional()
        .describe("The backend's static addresses, which alone may open a connection to Supabase's database."),
    webhooks: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words such as `meta`'), webhook)
        .default({})
        .describe("Requests of others that must be signed by them, by a name such as `meta`. The signature is Meta's."),
})
    .prefault({});
/** Who stands in front of a service. */
const proxySchema = schemas/* enum */.k5n(['cloudflare'])
    .optional()
    .describe('What stands in front of it: then nobody may reach it beside that.');

// EXTERNAL MODULE: ./lib/config/rotation-schema.js
var rotation_schema = __webpack_require__(57904);
;// CONCATENATED MODULE: ./lib/config/policy-schema.js





const ruleId = schemas/* string */.YjP().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be a rule id such as `secrets/committed-secret`');
const policy_schema_severity = schemas/* enum */.k5n(severity/* SEVERITIES */.oC);
const secret = schemas/* strictObject */.rej({
    class: policy_words/* className */.s7.default('other'),
    required: schemas/* boolean */.zMY().default(true).describe('Whether some service must be given it. Default: true.'),
});
const envGroup = schemas/* strictObject */.rej({
    'managed-in': schemas/* enum */.k5n(['blueprint', 'dashboard'])
        .default('blueprint')
        .describe('`blueprint`: written in a Blueprint file. `dashboard`: kept in Render, where Git cannot see it.'),
    holds: schemas/* array */.YOg(policy_words/* envName */.pD)
        .default([])
        .describe('The names that a Dashboard-managed group holds. Names only: a value never belongs in the policy.'),
});
const holdings = schemas/* strictObject */.rej({ classes: schemas/* array */.YOg(policy_words/* className */.s7).default([]), names: schemas/* array */.YOg(policy_words/* envName */.pD).default([]) })
    .refine((h) => h.classes.length + h.names.length > 0, 'needs `classes` or `names`');
const service = schemas/* strictObject */.rej({
    'blueprint-name': schemas/* string */.YjP().min(1).optional().describe('Its name in the Blueprint. Default: the key.'),
    source: schemas/* array */.YOg(policy_words/* relativePath */.iZ).default([]).describe('The folders its code lives in.'),
    entry: schemas/* array */.YOg(policy_words/* relativePath */.iZ)
        .default([])
        .describe('The files that start it, where they cannot be told from its start command.'),
    requires: schemas/* array */.YOg(policy_words/* envName */.pD).default([]).describe('Names that this very service must be given.'),
    'may-hold': holdings
        .optional()
        .describe('What it may hold, beside what it requires. Default: anything that is not exclusive to another.'),
    exclusive: holdings.optional().describe('What nobody else may hold.'),
    inbound: schemas/* enum */.k5n(['public', 'private', 'none'])
        .optional()
        .describe('Who may reach it: the Internet, other services, or nobody.'),
    behind: proxySchema,
});
const holder = schemas/* strictObject */.rej({
    'may-hold': holdings.describe('What it may hold although it is exclusive to a service.'),
});
const boundary = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(100).describe('What lies behind it, in words.'),
    words: schemas/* array */.YOg(schemas/* string */.YjP().min(3).max(200))
        .default([])
        .describe('Identifiers and words of strings in code that touch it, such as `decrypted_secrets`.'),
    modules: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(300)).default([]).describe('Modules whose import touches it.'),
    only: schemas/* array */.YOg(policy_words/* relativePath */.iZ).min(1).describe('Globs over the files that may touch it.'),
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
    'fail-on': policy_schema_severity.optional().describe('The mildest vulnerability that blocks. Default: `fail-on` of the policy.'),
    'only-fixable': schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether a vulnerability without a known fix is only shown. Default: false.'),
    scope: schemas/* enum */.k5n(['all', 'production'])
        .default('all')
        .describe('`production`: what only development needs is only shown. Default: all.'),
    'leave-out': schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: policy_words/* relativePath */.iZ,
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
    path: policy_words/* relativePath */.iZ.optional().describe('A glob over the paths of findings.'),
    reason: schemas/* string */.YjP().trim().min(10, 'must say why, in at least 10 characters'),
    expires: iso/* date */.p6('must be a day, as in 2027-01-31').describe('The last day it holds, at most 180 days ahead.'),
})
    .refine((e) => (e.fingerprint === undefined) !== (e.path === undefined), 'needs either `fingerprint` or `path`');
/** The shape of `aduana.yml`. `schema/aduana.schema.json` is generated from it. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    secrets: schemas/* record */.g1P(policy_words/* envName */.pD, secret.nullable())
        .default({})
        .describe('Every secret the system knows, by name. Never a value.'),
    'env-groups': schemas/* record */.g1P(schemas/* string */.YjP().min(1), envGroup.nullable()).default({}).describe("Render's env groups, by name."),
    services: schemas/* record */.g1P(schemas/* string */.YjP().min(1), service.nullable()).default({}).describe('The services, by name.'),
    holders: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^(?:workflow|compose|supabase)(?: |$)/, 'must be a name such as `workflow deploy.yml`'), holder)
        .default({})
        .describe('Who touches secrets beside the services, by its name in the map: `workflow deploy.yml`, `supabase`.'),
    blueprints: schemas/* array */.YOg(policy_words/* relativePath */.iZ)
        .min(1)
        .optional()
        .describe('The Blueprint files. Default: every file that is named like one.'),
    'secret-scan': schemas/* strictObject */.rej({
        'gitleaks-config': policy_words/* relativePath */.iZ.optional().describe("The team's own gitleaks config."),
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
    pipeline: schemas/* strictObject */.rej({
        'cannot-see': schemas/* enum */.k5n(['warn', 'fail'])
            .default('warn')
            .describe('What becomes of settings of GitHub that the token may not see. Default: warn.'),
    })
        .prefault({}),
    exposure: exposureSchema,
    rotation: rotation_schema/* rotationSchema */.ER,
    attestations: rotation_schema/* attestationsSchema */.BO,
    'fail-on': policy_schema_severity.default('medium').describe('The mildest severity that blocks. Default: medium.'),
    'on-incomplete': schemas/* enum */.k5n(['fail', 'warn'])
        .default('fail')
        .describe('What happens when something could not be looked at. Default: fail.'),
    severities: schemas/* record */.g1P(ruleId, policy_schema_severity).default({}).describe('Other severities for single rules.'),
    exceptions: schemas/* array */.YOg(exception).default([]).describe('Findings accepted for a while, each with a reason and an end.'),
});


/***/ }),

/***/ 20850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   pD: () => (/* binding */ envName),
/* harmony export */   s7: () => (/* binding */ className)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** The words that several parts of `aduana.yml` are made of. */
const envName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable: letters, digits and _')
    .max(200);
const className = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9-]*$/, 'must be a lower-case word such as `payments`')
    .describe('The family the secret belongs to: infrastructure, meta, ai, payments, encryption…');
const relativePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\0]+$/, 'must be a path inside the repository, with `/` and without `..`');


/***/ }),

/***/ 57904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ attestationsSchema),
/* harmony export */   ER: () => (/* binding */ rotationSchema),
/* harmony export */   _Z: () => (/* binding */ DEFAULT_LEDGER)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _model_rotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53587);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20850);



const DEFAULT_LEDGER = 'aduana-ledger.yml';
const MAX_DAYS = 3650;
const days = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(MAX_DAYS);
const secretName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(200)
    .regex(/^[\w./{}:@-]+$/, 'must be the name of a secret, without spaces');
const owner = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(100).describe('Who replaces it: a team or a person.');
const rotatingSecret = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    class: _policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .className */ .s7.optional().describe('Default: its class under `secrets`, else `other`.'),
    owner: owner.optional(),
    period: days.optional().describe('Days after which it is to be replaced. Default: the period of its class.'),
    never: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .trim()
        .min(10, 'must say why, in at least 10 characters')
        .optional()
        .describe('Why it is never rotated.'),
    expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('It ends by itself, so that a schedule must renew it. Default: true for `page-tokens`, else false.'),
    'renewed-by': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(3).max(200))
        .optional()
        .describe("Words of the code that renews it. Default: `fb_exchange_token`, Meta's."),
});
/** How often secrets are to be replaced. */
const rotationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ledger: _policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ
        .default(DEFAULT_LEDGER)
        .describe(`The file that says what was rotated when. Default: ${DEFAULT_LEDGER}.`),
    owner: owner.optional().describe('Who replaces what has no owner of its own.'),
    periods: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .className */ .s7, days)
        .default({})
        .describe('Days by class. Default: 60 for page-tokens, 365 for api-tokens, 30 for managed, 90 for all others.'),
    secrets: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(secretName, rotatingSecret.nullable())
        .default({})
        .describe('What differs for one secret, and secrets that are no environment variable.'),
})
    .optional()
    .describe('How often secrets are replaced. Left out: nobody asks.');
const attestation = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    period: days.default(365).describe('Days that one holds which does not say when it ends. Default: 365.'),
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(100))
        .optional()
        .describe(`What it must cover. Default: for penetration-test ${_model_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .PENETRATION_TEST_SCOPE */ .ym.join(', ')}.`),
    report: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe("Whether it needs who made it and the report's SHA-256. Default: true for penetration-test."),
    'supabase-organization': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[a-z0-9-]{1,100}$/, 'must be the slug of an organisation, as its address in the Dashboard shows it')
        .optional()
        .describe('The organisation of Supabase whose owners and administrators must all have a second factor.'),
});
/** What somebody has to attest, with an end. */
const attestationsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words such as `penetration-test`'), attestation.nullable())
    .default({})
    .describe('What only people can attest, by name: penetration-test, administrators-mfa…');


/***/ }),

/***/ 64154:
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

/***/ 69025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyJsonSchema: () => (/* binding */ policyJsonSchema),
  reportJsonSchema: () => (/* binding */ reportJsonSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/config/policy-schema.js + 1 modules
var policy_schema = __webpack_require__(12441);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
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
var severity = __webpack_require__(89506);
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
        kind: schemas/* enum */.k5n(['service', 'env-group', 'secret-class', 'datastore', 'holder']),
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
var reported_rules = __webpack_require__(64154);
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


/***/ }),

/***/ 53587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ PENETRATION_TEST),
/* harmony export */   Lm: () => (/* binding */ periodOfClass),
/* harmony export */   Sf: () => (/* binding */ EXPIRING_CLASS),
/* harmony export */   ff: () => (/* binding */ NOTICE_DAYS),
/* harmony export */   ym: () => (/* binding */ PENETRATION_TEST_SCOPE)
/* harmony export */ });
/** Days, by class of secret, where the policy says nothing. */
const PERIODS = new Map([
    ['page-tokens', 60],
    ['api-tokens', 365],
    ['managed', 30],
]);
const OTHER_PERIOD = 90;
/** The class whose secrets end by themselves: https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived */
const EXPIRING_CLASS = 'page-tokens';
/** Days after which a secret of a class is to be replaced. `own`: what the policy says, by class. */
const periodOfClass = (name, own) => (Object.hasOwn(own, name) ? own[name] : undefined) ?? PERIODS.get(name) ?? OTHER_PERIOD;
/** What a penetration test has to cover and prove, where the policy does not say otherwise. */
const PENETRATION_TEST = 'penetration-test';
const PENETRATION_TEST_SCOPE = ['public-api', 'dashboard', 'idor', 'privilege-escalation'];
/** Days before an end at which people are told. */
const NOTICE_DAYS = 14;


/***/ })

};
