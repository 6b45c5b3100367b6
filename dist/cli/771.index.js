export const id = 771;
export const ids = [771];
export const modules = {

/***/ 3971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ worseRating),
/* harmony export */   p: () => (/* binding */ parseOsvAdvisory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8097);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6497);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9547);
/* harmony import */ var _cvss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4776);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6978);
/* harmony import */ var _osv_query_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5121);





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

/***/ 5121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOsvQueryAnswer),
/* harmony export */   z: () => (/* binding */ OSV_ID)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8097);

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

/***/ 7771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookUp: () => (/* binding */ lookUp)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(6119);
;// CONCATENATED MODULE: ./lib/readers/http/http-answer.js
const failed = (kind, reason) => ({ status: 'failed', kind, reason });

;// CONCATENATED MODULE: ./lib/readers/http/retry-after.js
/**
 * The seconds that a server asks to be left alone, from either form of `Retry-After`: seconds, or a date, which is taken by the
 * server's own clock where it tells that. 0 for a date that is over; nothing where it does not ask, or nobody can tell what.
 * Source: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
const retryAfterSeconds = (headers, now) => {
    const asked = headers['retry-after']?.trim() ?? '';
    if (/^\d{1,10}$/.test(asked))
        return Number(asked);
    if (!/^[A-Za-z]{3},? /.test(asked))
        return undefined;
    const until = Date.parse(asked);
    const told = Date.parse(headers['date'] ?? '');
    return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - (Number.isNaN(told) ? now : told)) / 1000));
};

;// CONCATENATED MODULE: ./lib/readers/http/connection-failure.js

/** What went wrong on the way, by the code of the error alone: its message may hold the address of a proxy with its password. */
const connectionFailure = (error) => {
    const code = codeOf(error);
    if (code === 'UND_ERR_ABORTED') {
        // A proxy that answers CONNECT with anything but 200: only the message of the library tells the code.
        const refused = /Proxy response \((\d{3})\)/.exec(error instanceof Error ? error.message : '')?.[1];
        if (refused !== undefined)
            return failed('proxy', `cannot be reached: the proxy answered ${refused}`);
    }
    if (error instanceof Error && error.name === 'HTTPParserError')
        return failed('cut-off', 'does not speak HTTP as it should');
    if (/TIMEOUT|TIMEDOUT/.test(code))
        return failed('timed-out', `did not answer in time (${code})`);
    if (NAME.has(code))
        return failed('unreachable', `cannot be reached: its name is not known here (${code})`);
    if (/^ERR_SSL|^EPROTO$/.test(code))
        return failed('untrusted', `does not speak TLS as it should (${code})`);
    if (CERTIFICATE.test(code))
        return failed('untrusted', `is not trusted: its certificate is refused (${code})`);
    if (CUT_OFF.test(code))
        return failed('cut-off', `broke the connection off (${code})`);
    return failed('unreachable', `cannot be reached (${code})`);
};
const NAME = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
/** Source: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE = /CERT|SIGNATURE|^ERR_TLS|^INVALID_(?:CA|PURPOSE)$|^HOSTNAME_MISMATCH$|^PATH_LENGTH/;
const CUT_OFF = /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_DESTROYED|UND_ERR_CLOSED|UND_ERR_RES.*)$/;
const codeOf = (error) => {
    for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
        const { code } = at;
        if (typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code))
            return code;
    }
    return 'no reason was given';
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/readers/http/read-body.js



/** Reads a body up to `maxBytes`, counted as it comes and again unpacked: what unpacks to more is not unpacked to its end. */
const readBody = async (body, encoding, maxBytes) => {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            return tooLarge(maxBytes);
        chunks.push(chunk);
    }
    return unpacked(Buffer.concat(chunks), encoding.trim().toLowerCase(), maxBytes);
};
const unpack = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const unpacked = async (bytes, encoding, maxOutputLength) => {
    if (encoding === '' || encoding === 'identity')
        return { status: 'read', text: bytes.toString() };
    if (encoding !== 'gzip' && encoding !== 'x-gzip')
        return failed('not-json', 'answered in a form that nobody asked for');
    try {
        return { status: 'read', text: (await unpack(bytes, { maxOutputLength })).toString() };
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            return tooLarge(maxOutputLength);
        return failed('cut-off', 'sent an answer that cannot be unpacked');
    }
};
const tooLarge = (maxBytes) => failed('too-large', `sent an answer of more than ${Math.round(maxBytes / 1024)} KiB`);

;// CONCATENATED MODULE: ./lib/parsers/names-in-json.js
/**
 * Reads JSON byte by byte as it comes and keeps its shape and the texts of `keys`. Any other text, number or word is passed over
 * without ever becoming a string: where a document puts values beside names, no value is in memory once its bytes are gone.
 * Bounded in depth (32) and in the length of a kept text (1,024 bytes; a longer one is dropped). Never throws.
 */
const namesInJson = (keys) => {
    const machine = new Machine(keys);
    return { push: (bytes) => machine.push(bytes), end: () => machine.end() };
};
const MAX_DEPTH = 32;
const MAX_TEXT = 1024;
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x5b, 0x5d, 0x7b, 0x7d];
const WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
class Machine {
    #keys;
    #stack = [];
    #state = 'value';
    #root;
    /** The bytes of a text between its quotes, where it is kept; what is passed over leaves none. */
    #text;
    #inText = false;
    #escaped = false;
    /** Whether a number or word is being read, whose few bytes are checked and dropped. */
    #word = '';
    constructor(keys) {
        this.#keys = keys;
    }
    push(bytes) {
        for (const byte of bytes) {
            if (this.#state === 'broken')
                return;
            if (this.#inText)
                this.#readText(byte);
            else
                this.#read(byte);
        }
    }
    end() {
        if (this.#word !== '')
            this.#endWord();
        return this.#state === 'done' && !this.#inText ? { ok: true, tree: this.#root } : { ok: false };
    }
    #read(byte) {
        if (this.#word !== '') {
            if (isOfWord(byte)) {
                this.#word += String.fromCharCode(byte);
                if (this.#word.length > 64)
                    this.#state = 'broken';
                return;
            }
            this.#endWord();
        }
        if (byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
            return;
        const takesValue = this.#state === 'value' || this.#state === 'value-or-end';
        const takesKey = this.#state === 'key' || this.#state === 'key-or-end';
        if (byte === QUOTE && (takesValue || takesKey))
            this.#openText(takesKey || this.#isKept());
        else if (byte === OPEN_LIST && takesValue)
            this.#open({ kind: 'list', items: [] }, 'value-or-end');
        else if (byte === OPEN_MAP && takesValue)
            this.#open({ kind: 'map', entries: [], key: '' }, 'key-or-end');
        else if (byte === CLOSE_LIST || byte === CLOSE_MAP)
            this.#close(byte);
        else if (byte === COLON && this.#state === 'colon')
            this.#state = 'value';
        else if (byte === COMMA && this.#state === 'after')
            this.#state = this.#stack.at(-1)?.kind === 'map' ? 'key' : 'value';
        else if (takesValue && isOfWord(byte))
            this.#word = String.fromCharCode(byte);
        else
            this.#state = 'broken';
    }
    #isKept() {
        const holder = this.#stack.at(-1);
        return holder?.kind === 'map' && this.#keys.has(holder.key);
    }
    #openText(isKept) {
        this.#inText = true;
        this.#text = isKept ? [] : undefined;
    }
    #readText(byte) {
        if (byte === QUOTE && !this.#escaped) {
            this.#closeText();
            return;
        }
        this.#escaped = byte === BACKSLASH && !this.#escaped;
        if (this.#text !== undefined && this.#text.length <= MAX_TEXT)
            this.#text.push(byte);
    }
    #closeText() {
        const bytes = this.#text;
        this.#inText = false;
        this.#text = undefined;
        const text = bytes === undefined || bytes.length > MAX_TEXT ? undefined : textOf(bytes);
        const holder = this.#stack.at(-1);
        if (this.#state === 'key' || this.#state === 'key-or-end') {
            if (holder?.kind === 'map')
                holder.key = text ?? '';
            this.#state = 'colon';
        }
        else
            this.#put(text);
    }
    #endWord() {
        const isWord = WORD.test(this.#word);
        this.#word = '';
        if (isWord)
            this.#put(undefined);
        else
            this.#state = 'broken';
    }
    #open(container, state) {
        if (this.#stack.length >= MAX_DEPTH)
            this.#state = 'broken';
        else {
            this.#stack.push(container);
            this.#state = state;
        }
    }
    #close(byte) {
        const kind = byte === CLOSE_LIST ? 'list' : 'map';
        const mayEnd = this.#state === 'after' || this.#state === (kind === 'list' ? 'value-or-end' : 'key-or-end');
        const container = this.#stack.at(-1);
        if (container?.kind !== kind || !mayEnd) {
            this.#state = 'broken';
            return;
        }
        this.#stack.pop();
        this.#put(container.kind === 'list' ? container.items : Object.fromEntries(container.entries));
    }
    #put(value) {
        const holder = this.#stack.at(-1);
        if (holder === undefined)
            this.#root = value;
        else if (holder.kind === 'list')
            holder.items.push(value);
        else
            holder.entries.push([holder.key, value]);
        this.#state = holder === undefined ? 'done' : 'after';
    }
}
const isOfWord = (byte) => (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x2d ||
    byte === 0x2b ||
    byte === 0x2e ||
    byte === 0x45;
/** The text of a kept string with its escapes undone; undefined where it is none. */
const textOf = (bytes) => {
    const raw = Buffer.from(bytes).toString('utf8');
    if (!/^(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*$/u.test(raw))
        return undefined;
    return JSON.parse(`"${raw}"`);
};

;// CONCATENATED MODULE: ./lib/readers/http/read-names.js


/** Reads a body up to `maxBytes` and keeps the texts of `keys` alone; every chunk is wiped once it was read. */
const readNames = async (body, encoding, maxBytes, keys) => {
    const names = namesInJson(keys);
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            return failed('too-large', `sent an answer of more than ${Math.round(maxBytes / 1024)} KiB`);
        names.push(chunk);
        chunk.fill(0);
    }
    if (encoding !== '' && encoding !== 'identity')
        return failed('not-json', 'answered in a form that nobody asked for');
    const reading = names.end();
    return reading.ok
        ? { status: 'read', tree: reading.tree }
        : failed('not-json', 'sent an answer that is no JSON, or is cut off');
};

;// CONCATENATED MODULE: ./lib/readers/http/send-once.js




/** One attempt, with the redirects that it takes. Never rejects. */
const sendOnce = async (request, sending) => {
    const { timeoutSeconds, signal } = sending;
    const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
    try {
        return await follow(request, { ...sending, signal: AbortSignal.any([signal, timeout]) });
    }
    catch (error) {
        if (signal.aborted)
            return failed('interrupted', 'was not waited for: the run ended');
        if (timeout.aborted)
            return failed('timed-out', `did not answer within ${timeoutSeconds} seconds`);
        return connectionFailure(error);
    }
};
const MAX_REDIRECTS = 3;
const KEEPS_THE_METHOD = new Set([307, 308]);
const REDIRECTS = new Set([301, 302, 303, ...KEEPS_THE_METHOD]);
const follow = async (request, sending) => {
    const { origin } = sending.base;
    let url = new URL(request.path, sending.base);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        if (url.origin !== origin)
            return failed('redirected', `leads to another server (${url.origin})`);
        const answer = await exchange(request, url, sending);
        if (answer.status === 'failed' || !REDIRECTS.has(answer.code))
            return answer;
        const to = answer.headers['location'] ?? '';
        if (!URL.canParse(to, url.href))
            return failed('redirected', 'redirects to nowhere');
        if (request.method !== 'GET' && !KEEPS_THE_METHOD.has(answer.code)) {
            return failed('redirected', `answers ${request.method} with a redirect`);
        }
        url = new URL(to, url);
    }
    return failed('redirected', `redirects more than ${MAX_REDIRECTS} times`);
};
const exchange = async (request, url, sending) => {
    const { statusCode, headers, body } = await sending.dispatcher.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: request.method,
        headers: {
            accept: 'application/json',
            'accept-encoding': request.keepsTextsOf === undefined ? 'gzip' : 'identity',
            'user-agent': 'aduana',
            ...sending.headers,
            ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: request.body === undefined ? null : JSON.stringify(request.body),
        signal: sending.signal,
    });
    const plain = plainHeaders(headers);
    if (request.keepsTextsOf !== undefined) {
        const named = await readNames(body, plain['content-encoding'] ?? '', sending.maxBytes, request.keepsTextsOf);
        const isFailure = named.status === 'failed' && statusCode >= 200 && statusCode <= 299;
        if (isFailure)
            return named;
        return {
            status: 'answered',
            code: statusCode,
            headers: plain,
            body: named.status === 'read' ? named.tree : undefined,
        };
    }
    const read = await readBody(body, plain['content-encoding'] ?? '', sending.maxBytes);
    const succeeded = statusCode >= 200 && statusCode <= 299;
    if (read.status === 'failed' && succeeded)
        return read;
    const parsed = read.status === 'read' ? json(read.text) : undefined;
    if (succeeded && parsed === undefined && statusCode !== 204)
        return failed('not-json', 'sent an answer that is no JSON');
    return { status: 'answered', code: statusCode, headers: plain, body: parsed };
};
const plainHeaders = (headers) => Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name.toLowerCase(), first]];
}));
const json = (text) => {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./lib/readers/http/http-client.js





const LIMITS = {
    timeoutSeconds: 30,
    maxBytes: 32 * 1024 * 1024,
    attempts: 4,
    firstWaitMilliseconds: 500,
    longestWaitSeconds: 60,
    connections: 16,
};
const httpClient = (options) => {
    const limits = { ...LIMITS, ...options.limits };
    // Everything that waits listens to it, which is no leak, however many they are.
    const signal = AbortSignal.any([options.signal]);
    (0,external_node_events_.setMaxListeners)(0, signal);
    let dispatcher;
    const connect = () => {
        dispatcher ??= dispatcherFor(options.environment, limits);
        return dispatcher;
    };
    return {
        async send(request) {
            const through = await connect();
            if (through === undefined)
                return failed('proxy', 'cannot be reached: the address of the proxy is none');
            return sendPatiently(request, limits, { ...options, ...limits, signal, dispatcher: through });
        },
        async close() {
            await (await dispatcher)?.destroy();
        },
    };
};
const dispatcherFor = async (env, limits) => {
    const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 576).then(__webpack_require__.t.bind(__webpack_require__, 576, 19));
    const of = (name) => env[name.toLowerCase()] ?? env[name] ?? '';
    try {
        return new EnvHttpProxyAgent({
            httpProxy: of('HTTP_PROXY'),
            httpsProxy: of('HTTPS_PROXY'),
            noProxy: of('NO_PROXY'),
            connections: limits.connections,
        });
    }
    catch {
        return undefined;
    }
};
/** Thrown to `p-retry`, which knows by it that asking again may help. */
class PassingFailure extends Error {
    answer;
    constructor(answer) {
        super('a passing failure');
        this.answer = answer;
    }
}
const sendPatiently = async (request, limits, sending) => {
    const { signal } = sending;
    const mayRepeat = request.repeatable ?? request.method === 'GET';
    const { default: pRetry } = await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 8891));
    const attempt = async () => {
        const answer = await sendOnce(request, sending);
        if (isPassing(answer))
            throw new PassingFailure(answer);
        return answer;
    };
    try {
        return await pRetry(attempt, {
            retries: limits.attempts - 1,
            minTimeout: limits.firstWaitMilliseconds,
            maxTimeout: limits.longestWaitSeconds * 1000,
            randomize: true,
            signal,
            shouldRetry: ({ error }) => mayRepeat && waitOf(error) <= limits.longestWaitSeconds,
            async onFailedAttempt({ error, retriesLeft }) {
                const wait = waitOf(error);
                if (mayRepeat && retriesLeft > 0 && wait <= limits.longestWaitSeconds)
                    await (0,promises_.setTimeout)(wait * 1000, undefined, { signal });
            },
        });
    }
    catch (error) {
        return error instanceof PassingFailure ? error.answer : failed('interrupted', 'was not waited for: the run ended');
    }
};
const waitOf = (error) => error instanceof PassingFailure && error.answer.status === 'answered'
    ? (retryAfterSeconds(error.answer.headers, Date.now()) ?? 0)
    : 0;
const PASSING_CODES = new Set([408, 425, 429, 500, 502, 503, 504]);
const PASSING_KINDS = new Set(['timed-out', 'unreachable', 'cut-off']);
const isPassing = (answer) => answer.status === 'answered' ? PASSING_CODES.has(answer.code) : PASSING_KINDS.has(answer.kind);

// EXTERNAL MODULE: ./lib/parsers/osv-query-answer.js
var osv_query_answer = __webpack_require__(5121);
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
var osv_advisory = __webpack_require__(3971);
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
var osv_question = __webpack_require__(6654);
;// CONCATENATED MODULE: ./lib/readers/osv/look-up.js




/** Asks OSV for the advisories of all questions and for each advisory once. */
const lookUp = async (questions, { name, cache, signal, ...options }) => {
    const stopping = new AbortController();
    const client = httpClient({ ...options, signal: AbortSignal.any([signal, stopping.signal]) });
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
