export const id = 562;
export const ids = [562];
export const modules = {

/***/ 57618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ worseRating),
/* harmony export */   p: () => (/* binding */ parseOsvAdvisory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89506);
/* harmony import */ var _cvss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42817);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24119);
/* harmony import */ var _osv_query_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66988);





const LONGEST_SUMMARY = 200;
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1_000_000);
const severities = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), score: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }));
const event = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    introduced: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    fixed: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    last_affected: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    limit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
const record = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_osv_query_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .OSV_ID */ .z),
    aliases: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    withdrawn: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }).optional(),
    summary: text.optional(),
    details: text.optional(),
    severity: severities.optional(),
    affected: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        package: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ecosystem: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).optional(),
        ranges: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), events: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(event) })).optional(),
        severity: severities.optional(),
    }))
        .optional(),
    // Whatever a database likes: what is not of the expected form is not there.
    database_specific: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        severity: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().catch(undefined),
        cwe_ids: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().catch(undefined),
    })
        .optional()
        .catch(undefined),
});
/** Reads a record of OSV. Nothing for what is none, or not the one that was asked for. Source: https://ossf.github.io/osv-schema/ */
const parseOsvAdvisory = (value, id) => {
    const { data } = record.safeParse(value);
    if (data === undefined || data.id !== id)
        return undefined;
    const aliases = [...new Set((data.aliases ?? []).filter((alias) => _osv_query_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .OSV_ID */ .z.test(alias) && alias !== id))];
    const rating = ratingOf(data);
    return {
        id,
        aliases,
        withdrawn: data.withdrawn !== undefined,
        malicious: isMalicious(data, aliases),
        summary: (0,_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(data.summary ?? beginningOf(data.details ?? ''), LONGEST_SUMMARY),
        hasSummary: data.summary !== undefined && data.summary.trim() !== '',
        ...(rating === undefined ? {} : { rating }),
        affected: (data.affected ?? []).flatMap(({ package: of, ranges = [] }) => of === undefined
            ? []
            : [
                {
                    ...of,
                    ranges: ranges.filter(({ type }) => type !== 'GIT').map(({ events }) => events.flatMap(pointsOf)),
                },
            ]),
    };
};
/**
 * `MAL-` is the database of malicious packages, and CWE-506 is embedded malicious code, by which GitHub marks a release that was
 * taken over. Sources: https://github.com/ossf/malicious-packages, https://cwe.mitre.org/data/definitions/506.html
 */
const isMalicious = ({ id, database_specific }, aliases) => [id, ...aliases].some((name) => name.startsWith('MAL-')) || (database_specific?.cwe_ids ?? []).includes('CWE-506');
/** The words of GitHub, which is the only database that OSV takes such a word from for npm and PyPI. */
const WORDS = new Map([
    ['LOW', 'low'],
    ['MODERATE', 'medium'],
    ['MEDIUM', 'medium'],
    ['HIGH', 'high'],
    ['CRITICAL', 'critical'],
]);
/**
 * The highest of its CVSS scores, whatever their versions: what OSV's own scanner does. Without one, the database's word.
 * Source: https://github.com/google/osv-scanner/blob/main/internal/utility/severity/severity.go
 */
const ratingOf = ({ severity = [], affected = [], database_specific }) => {
    const vectors = severity.length > 0 ? severity : affected.flatMap((each) => each.severity ?? []);
    const scores = vectors
        .slice(0, 100)
        .flatMap(({ type, score }) => (type.startsWith('CVSS_') ? ((0,_cvss_js__WEBPACK_IMPORTED_MODULE_0__/* .cvssScore */ ._)(score) ?? []) : []));
    const word = WORDS.get((database_specific?.severity ?? '').toUpperCase());
    if (scores.length === 0)
        return word === undefined ? undefined : { severity: word };
    const score = Math.max(...scores);
    return { severity: (0,_cvss_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfScore */ .F)(score), score };
};
/** The worse of two; of two that are equally bad, the one that has a score, or the higher one. */
const worseRating = (a, b) => {
    if (a === undefined || b === undefined)
        return a ?? b;
    const difference = (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .compareSeverity */ .zK)(a.severity, b.severity) || (a.score ?? -1) - (b.score ?? -1);
    return difference >= 0 ? a : b;
};
/** The first line that says something: details start with a heading like `### Impact` more often than not. */
const beginningOf = (details) => details
    .slice(0, 5_000)
    .split('\n')
    .find((line) => line.trim() !== '' && !line.trimStart().startsWith('#')) ?? '';
const KINDS = ['introduced', 'fixed', 'last_affected', 'limit'];
const pointsOf = (raw) => KINDS.flatMap((kind) => {
    const version = raw[kind];
    return version === undefined ? [] : [{ kind, version }];
});


/***/ }),

/***/ 66988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOsvQueryAnswer),
/* harmony export */   z: () => (/* binding */ OSV_ID)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Ids go into an address and into findings. Source: https://ossf.github.io/osv-schema/#id-modified-fields */
const OSV_ID = /^[A-Za-z][A-Za-z0-9]*[-:][A-Za-z0-9:._-]{1,98}$/;
const result = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    vulns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(OSV_ID) }))
        .max(100_000)
        .optional(),
    next_page_token: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(10_000).optional(),
})
    .loose()
    // `{}` is no advisory; something else without one is not: it may say that the query failed.
    .refine((each) => Object.keys(each).length === 0 || each.vulns !== undefined || each.next_page_token !== undefined);
const answer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ results: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(result) });
/** Reads the answer of `POST /v1/querybatch` to `asked` queries. Source: https://google.github.io/osv.dev/post-v1-querybatch/ */
const parseOsvQueryAnswer = (value, asked) => {
    const parsed = answer.safeParse(value);
    if (!parsed.success)
        return { ok: false, problem: 'sent an answer that is not of the form of OSV' };
    const { results } = parsed.data;
    if (results.length !== asked)
        return { ok: false, problem: `sent ${results.length} answers to ${asked} questions` };
    return {
        ok: true,
        results: results.map(({ vulns = [], next_page_token: nextPage = '' }) => ({
            ids: vulns.map(({ id }) => id),
            ...(nextPage === '' ? {} : { nextPage }),
        })),
    };
};


/***/ }),

/***/ 37562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeManifests: () => (/* binding */ judgeManifests)
});

// EXTERNAL MODULE: ./lib/parsers/osv-advisory.js
var osv_advisory = __webpack_require__(57618);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./lib/parsers/python-packages/package-version.js
var package_version = __webpack_require__(64558);
;// CONCATENATED MODULE: ./lib/parsers/osv-fixes.js



const LONGEST_VERSION = 200;
const VERSIONS = {
    npm: { isOne: (version) => semver.valid(version) !== null, order: semver.compare },
    PyPI: { isOne: package_version/* isVersion */.l, order: pep440.compare },
};
/** `0` stands before every version. Source: https://ossf.github.io/osv-schema/#affectedrangesevents-fields */
const BEGINNING = '0';
/**
 * The version that fixes a version: the end of the interval that holds it. Where several ranges hold it, the end of the last
 * one, because a version that another range still holds is no fix. Empty where none is known.
 */
const fixesOf = (ecosystem, installed, ranges) => {
    const { isOne, order } = VERSIONS[ecosystem];
    const isKnown = (version) => version.length <= LONGEST_VERSION && isOne(version);
    if (!isKnown(installed))
        return [];
    const intervals = ranges.flatMap((range) => intervalsOf(range, isKnown, order));
    const holds = (version) => (interval) => isWithin(interval, version, order);
    const ends = intervals.filter(holds(installed)).flatMap(({ fixed }) => (fixed === undefined ? [] : [fixed]));
    return [...new Set(ends)].filter((version) => !intervals.some(holds(version)));
};
/** Source: https://ossf.github.io/osv-schema/#evaluation */
const intervalsOf = (range, isKnown, order) => {
    const intervals = [];
    let from;
    for (const { kind, version } of inOrder(range, isKnown, order)) {
        if (kind === 'introduced')
            from ??= version;
        else if (from !== undefined && kind !== 'limit') {
            intervals.push(kind === 'fixed' ? { from, fixed: version } : { from, last: version });
            from = undefined;
        }
    }
    return from === undefined ? intervals : [...intervals, { from }];
};
const inOrder = (range, isKnown, order) => range
    .filter(({ version }) => version === BEGINNING || isKnown(version))
    .sort((a, b) => {
    if (a.version === b.version)
        return Number(a.kind === 'introduced') - Number(b.kind === 'introduced');
    if (a.version === BEGINNING || b.version === BEGINNING)
        return a.version === BEGINNING ? -1 : 1;
    return order(a.version, b.version);
});
const isWithin = ({ from, fixed, last }, version, order) => (from === BEGINNING || order(from, version) <= 0) &&
    (fixed === undefined || order(version, fixed) < 0) &&
    (last === undefined || order(version, last) <= 0);

// EXTERNAL MODULE: ./lib/parsers/python-packages/package-name.js
var package_name = __webpack_require__(91575);
;// CONCATENATED MODULE: ./lib/parsers/osv-vulnerability.js



/**
 * The advisories that OSV names for a package, as findings: withdrawn ones are dropped, and those that know each other by an alias
 * are one, so that a CVE, its GHSA and its PYSEC are told once. Sorted by id.
 */
const vulnerabilitiesOf = (ecosystem, { name, version }, advisories) => sameOnes(advisories.filter(({ withdrawn }) => !withdrawn))
    .map((group) => {
    const ranges = group.flatMap(({ affected }) => affected.filter((of) => of.ecosystem === ecosystem && spelled(of.name, ecosystem) === spelled(name, ecosystem)));
    const fixedIn = fixesOf(ecosystem, version, ranges.flatMap((of) => of.ranges));
    return { name, version, advisory: advisoryOf(group), fixedIn };
})
    .sort((a, b) => (a.advisory.id < b.advisory.id ? -1 : 1));
const spelled = (name, ecosystem) => (ecosystem === 'npm' ? name : (0,package_name/* normalisedName */.E)(name));
const sameOnes = (advisories) => {
    const groups = new Map();
    for (const advisory of advisories) {
        const same = new Set(namesOf([advisory]).map((name) => groups.get(name)));
        const group = [advisory, ...[...same].flatMap((each) => each ?? [])];
        for (const name of namesOf(group))
            groups.set(name, group);
    }
    return [...new Set(groups.values())];
};
const namesOf = (group) => group.flatMap(({ id, aliases }) => [id, ...aliases]);
const advisoryOf = (group) => {
    const records = [...group].sort((a, b) => byRank(a.id, b.id));
    const own = new Set(records.map(({ id }) => id));
    const names = [...new Set(namesOf(records))].sort((a, b) => byRank(a, b));
    const rank = rankOf(names[0] ?? '');
    // Of several names of the best kind, one that is a record of its own.
    const id = names.find((name) => rankOf(name) === rank && own.has(name)) ?? names[0] ?? group[0].id;
    const malicious = records.some((record) => record.malicious);
    const rating = records.reduce((worst, { rating }) => (0,osv_advisory/* worseRating */.a)(worst, rating), undefined);
    const severity = malicious ? 'critical' : rating?.severity;
    return {
        id,
        aliases: names.filter((name) => name !== id).sort(),
        summary: summaryOf(records) || id,
        ...(severity === undefined ? {} : { severity }),
        ...(rating?.score === undefined ? {} : { score: rating.score }),
        malicious,
        url: `https://osv.dev/vulnerability/${records[0]?.id ?? id}`,
    };
};
const summaryOf = (records) => (records.find(({ hasSummary }) => hasSummary) ?? records.find(({ summary }) => summary !== ''))?.summary ?? '';
/** A CVE before a GHSA before a database's own name. */
const rankOf = (name) => {
    if (name.startsWith('CVE-'))
        return 0;
    return name.startsWith('GHSA-') ? 1 : 2;
};
const byRank = (a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1);

// EXTERNAL MODULE: ./lib/readers/osv/question.js
var osv_question = __webpack_require__(26999);
;// CONCATENATED MODULE: ./lib/readers/osv/judge-manifests.js


/** What OSV says of each manifest, in their order. A package is looked at when all of its advisories could be read. */
const judgeManifests = (manifests, facts) => {
    const judgements = new Map();
    const judged = (question) => {
        const key = (0,osv_question/* keyOf */.TN)(question);
        const judgement = judgements.get(key) ?? judge(question, facts);
        judgements.set(key, judgement);
        return judgement;
    };
    return manifests.map((manifest) => {
        const packages = (0,osv_question/* registryPackagesOf */.aT)(manifest).map(({ name, version }) => {
            const question = { ecosystem: manifest.ecosystem, name, version };
            return { spelled: `${name}@${version}`, judgement: judged(question) };
        });
        return lookOf(manifest.path, packages);
    });
};
const lookOf = (manifest, packages) => {
    const missed = packages.flatMap(({ spelled, judgement }) => judgement.status === 'missed' ? [{ spelled, because: judgement.because }] : []);
    return {
        status: 'scanned',
        manifest,
        examined: packages.length - missed.length,
        missed: missed.map(({ spelled }) => spelled),
        ...(missed[0] === undefined ? {} : { missedBecause: missed[0].because }),
        vulnerabilities: packages.flatMap(({ judgement }) => judgement.status === 'judged' ? judgement.vulnerabilities : []),
        licences: [],
    };
};
const judge = (question, { ids, advisories, missing }) => {
    if (!(0,osv_question/* canBeAsked */.uU)(question)) {
        return { status: 'missed', because: 'No registry has a package of this name and version. Correct the lockfile.' };
    }
    const named = ids.get((0,osv_question/* keyOf */.TN)(question));
    if (named === undefined)
        return { status: 'missed', because: 'OSV said nothing of it. Run it again.' };
    const found = [];
    for (const id of [...named].sort()) {
        const advisory = advisories.get(id);
        if (advisory === undefined) {
            const why = missing.get(id) ?? `The advisory ${id} did not come`;
            return {
                status: 'missed',
                because: `${why}. Run it again; until then read https://osv.dev/vulnerability/${id}.`,
            };
        }
        found.push(advisory);
    }
    return { status: 'judged', vulnerabilities: vulnerabilitiesOf(question.ecosystem, question, found) };
};


/***/ })

};
