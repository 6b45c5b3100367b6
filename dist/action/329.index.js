export const id = 329;
export const ids = [329];
export const modules = {

/***/ 7618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ worseRating),
/* harmony export */   p: () => (/* binding */ parseOsvAdvisory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9506);
/* harmony import */ var _cvss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2817);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4119);
/* harmony import */ var _osv_query_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6988);





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

/***/ 6988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOsvQueryAnswer),
/* harmony export */   z: () => (/* binding */ OSV_ID)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

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

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookUp: () => (/* binding */ lookUp)
});

// EXTERNAL MODULE: ./lib/readers/http/http-client.js + 6 modules
var http_client = __webpack_require__(7231);
// EXTERNAL MODULE: ./lib/parsers/osv-query-answer.js
var osv_query_answer = __webpack_require__(6988);
;// CONCATENATED MODULE: ./lib/readers/in-parallel.js
/** Does the work for every item, at most `limit` at a time. The results are in the order of the items. */
const inParallel = async (items, limit, work) => {
    const results = [];
    const left = items.entries();
    const worker = async () => {
        for (const [index, item] of left)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
};

;// CONCATENATED MODULE: ./lib/readers/osv/refusal.js
const refused = (cause, reason) => ({ status: 'refused', cause, reason });
const AGAIN = 'Run it again; if it stays so, name another place that speaks for OSV in osv-url, or use Snyk.';
const ADDRESS = 'Correct osv-url, or leave it out.';
const PROXY = 'If this machine reaches the network through a proxy, name it in HTTPS_PROXY.';
const KINDS = {
    interrupted: ['outage', 'Run it again.'],
    'timed-out': ['outage', `${PROXY} ${AGAIN}`],
    unreachable: ['outage', `${PROXY} ${AGAIN}`],
    untrusted: ['outage', 'If a proxy of yours signs for it, name its certificate in NODE_EXTRA_CA_CERTS.'],
    proxy: ['outage', 'Correct HTTPS_PROXY, or let the proxy through to it.'],
    'cut-off': ['outage', AGAIN],
    redirected: ['broken-answer', `No package is told to another server. ${ADDRESS}`],
    'too-large': ['broken-answer', AGAIN],
    'not-json': ['broken-answer', `Something else answers in the place of OSV. ${ADDRESS}`],
};
/** What an answer other than 200 means for the whole look. */
const refusalOf = (answer, { name: server }) => {
    if (answer.status === 'failed') {
        const [cause, wayOut] = KINDS[answer.kind];
        return refused(cause, `${server} ${answer.reason}. ${wayOut}`);
    }
    const { code } = answer;
    const said = `${server} answered ${code}`;
    if (code === 401 || code === 403 || code === 407) {
        return refused('unauthorised', `${said}: it lets nobody in without a login. Name a place in osv-url that needs none, or leave it out.`);
    }
    if (code === 429)
        return refused('quota', `${said}: it is asked too often. Run it again in some minutes.`);
    if (code >= 500 || code === 408 || code === 425)
        return refused('outage', `${said}: it is out of order. ${AGAIN}`);
    if (code === 404)
        return refused('broken-answer', `${said}: there is no OSV at this address. ${ADDRESS}`);
    return refused('broken-answer', `${said} to a question that OSV answers with 200. ${AGAIN}`);
};

;// CONCATENATED MODULE: ./lib/readers/osv/ask-packages.js



/** The most that OSV takes in one question. Source: https://google.github.io/osv.dev/post-v1-querybatch/ */
const BATCH = 1_000;
/** No package of npm or PyPI has as many pages of advisories: an answer that goes on is without end. */
const MAX_PAGES = 50;
const MAX_ADVISORIES = 50_000;
const BATCHES_AT_A_TIME = 4;
/** Asks for all packages, in batches, and for every further page until OSV says that there is none. */
const askPackages = async (packages, server) => {
    const ids = packages.map(() => new Set());
    let queries = packages.map((_, index) => ({ index }));
    for (let pages = 0; queries.length > 0; pages++) {
        if (pages >= MAX_PAGES)
            return refused('broken-answer', `${server.name} sends pages without an end. Run it again, or use Snyk.`);
        let refusal;
        const further = await inParallel(batchesOf(queries), BATCHES_AT_A_TIME, async (batch) => {
            if (refusal !== undefined)
                return [];
            const answer = await askBatch(batch, packages, server);
            if (answer.status === 'refused') {
                refusal ??= answer;
                server.stop();
                return [];
            }
            for (const [index, id] of answer.found)
                ids[index]?.add(id);
            return answer.further;
        });
        if (refusal !== undefined)
            return refusal;
        if (ids.reduce((sum, each) => sum + each.size, 0) > MAX_ADVISORIES) {
            return refused('broken-answer', `${server.name} names more advisories than there are. Run it again, or use Snyk.`);
        }
        queries = further.flat();
    }
    return { status: 'answered', ids };
};
const batchesOf = (queries) => Array.from({ length: Math.ceil(queries.length / BATCH) }, (_, at) => queries.slice(at * BATCH, (at + 1) * BATCH));
const askBatch = async (batch, packages, server) => {
    const queries = batch.map(({ index, page }) => {
        const asked = packages[index];
        return {
            package: { ecosystem: asked?.ecosystem, name: asked?.name },
            version: asked?.version,
            ...(page === undefined ? {} : { page_token: page }),
        };
    });
    const answer = await server.client.send({
        method: 'POST',
        path: 'v1/querybatch',
        body: { queries },
        repeatable: true,
    });
    if (answer.status === 'failed' || answer.code !== 200)
        return refusalOf(answer, server);
    const parsed = (0,osv_query_answer/* parseOsvQueryAnswer */.A)(answer.body, batch.length);
    if (!parsed.ok)
        return refused('broken-answer', `${server.name} ${parsed.problem}. Run it again; if it stays so, correct osv-url.`);
    const pairs = parsed.results.map((result, at) => ({ query: batch[at], ...result }));
    if (pairs.some(({ query, nextPage }) => nextPage !== undefined && nextPage === query.page)) {
        return refused('broken-answer', `${server.name} sends the same page again and again. Run it again, or use Snyk.`);
    }
    return {
        status: 'answered',
        found: pairs.flatMap(({ query, ids }) => ids.map((id) => [query.index, id])),
        further: pairs.flatMap(({ query: { index }, nextPage: page }) => (page === undefined ? [] : [{ index, page }])),
    };
};

// EXTERNAL MODULE: ./lib/parsers/osv-advisory.js
var osv_advisory = __webpack_require__(7618);
;// CONCATENATED MODULE: ./lib/readers/osv/fetch-advisories.js



const ADVISORIES_AT_A_TIME = 12;
/**
 * Fetches each advisory once; what is in `cache` is not asked for, what comes is put there. An advisory that is not there, or
 * cannot be read, is missing alone; a failure of the server is one of the whole.
 */
const fetchAdvisories = async (ids, server, cache) => {
    const missing = new Map();
    let refusal;
    await inParallel(ids.filter((id) => !cache.has(id)), ADVISORIES_AT_A_TIME, async (id) => {
        if (refusal !== undefined)
            return;
        const answer = await server.client.send({ method: 'GET', path: `v1/vulns/${encodeURIComponent(id)}` });
        if (answer.status === 'answered' && (answer.code === 404 || answer.code === 410)) {
            missing.set(id, `${server.name} names ${id} and answers ${answer.code} when it is asked for it`);
        }
        else if (answer.status === 'failed' || answer.code !== 200) {
            refusal ??= refusalOf(answer, server);
            server.stop();
        }
        else {
            const advisory = (0,osv_advisory/* parseOsvAdvisory */.p)(answer.body, id);
            if (advisory === undefined)
                missing.set(id, `${server.name} sent something else than the advisory ${id}`);
            else
                cache.set(id, advisory);
        }
    });
    return refusal ?? { status: 'fetched', advisories: cache, missing };
};

// EXTERNAL MODULE: ./lib/readers/osv/question.js
var osv_question = __webpack_require__(6999);
;// CONCATENATED MODULE: ./lib/readers/osv/look-up.js




/** Asks OSV for the advisories of all questions and for each advisory once. */
const lookUp = async (questions, { name, cache, signal, ...options }) => {
    const stopping = new AbortController();
    const client = (0,http_client/* httpClient */.o)({ ...options, signal: AbortSignal.any([signal, stopping.signal]) });
    const server = { client, name, stop: () => stopping.abort() };
    try {
        const answers = await askPackages(questions, server);
        if (answers.status === 'refused')
            return answers;
        const wanted = new Set(answers.ids.flatMap((ids) => [...ids]));
        const fetched = await fetchAdvisories([...wanted], server, cache);
        if (fetched.status === 'refused')
            return fetched;
        const ids = new Map(questions.map((question, at) => [(0,osv_question/* keyOf */.TN)(question), answers.ids[at] ?? new Set()]));
        return { ...fetched, status: 'found', ids };
    }
    finally {
        await client.close();
    }
};


/***/ })

};
