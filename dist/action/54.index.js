export const id = 54;
export const ids = [54];
export const modules = {

/***/ 7135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ piecesOf),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/** The text of a string literal without anything that is worked out; undefined for every other node. */
const plainText = (node) => {
    if (node.type === 'parenthesized_expression')
        return node.named.length === 1 && node.named[0] ? plainText(node.named[0]) : undefined;
    if (node.type === 'concatenated_string') {
        const parts = node.named.map(plainText);
        return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
    }
    if (node.type !== 'string' || node.named.some(({ type }) => type === 'interpolation'))
        return undefined;
    const parts = node.named.filter(({ type }) => type === 'string_content').map(({ text }) => text);
    return unescaped(parts.join(''), isRaw(node));
};
const isRaw = (node) => /^\w*r/i.test(node.children[0]?.text ?? '');
/** A backslash is kept where it is more than a quote or a line break: no name of a variable holds one. */
const unescaped = (text, raw) => raw ? text : text.replace(/\\(["'\\]|\r?\n)/g, (_, c) => (/\n/.test(c) ? '' : c));
/** The pieces of a string: texts, and expressions that are put in between. */
const piecesOf = (node) => {
    if (node.type === 'concatenated_string')
        return node.named.flatMap(piecesOf);
    const plain = plainText(node);
    if (plain !== undefined)
        return [plain];
    if (node.type !== 'string')
        return [node];
    return node.named.flatMap((part) => {
        if (part.type === 'string_content')
            return [part.text];
        if (part.type !== 'interpolation')
            return [];
        const expression = part.field('expression') ?? part.named[0];
        return expression ? [expression] : [];
    });
};


/***/ }),

/***/ 2374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   B: () => (/* binding */ placeAt)
/* harmony export */ });
/** Where a node starts; a byte order mark was taken off before. */
const placeOf = ({ startPosition }) => ({
    line: startPosition.row + 1,
    column: startPosition.column + 1,
});
/** The place of an offset of the text. */
const placeAt = (text, offset) => {
    const before = text.slice(0, offset);
    const lastBreak = before.lastIndexOf('\n');
    return { line: before.split('\n').length, column: offset - lastBreak };
};


/***/ }),

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ syntaxOf)
/* harmony export */ });
/* unused harmony export Syntax */
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2374);
var _a;

/**
 * A node that knows its parent. Only what is looked at is fetched from the parser's memory: a question about one place of a large
 * file costs the path to it.
 */
class Syntax {
    #node;
    #source;
    parent;
    #children;
    #parts;
    #named;
    #fields;
    #type;
    #end;
    constructor(node, source, parent) {
        this.#node = node;
        this.#source = source;
        this.parent = parent;
    }
    get type() {
        this.#type ??= this.#node.type;
        return this.#type;
    }
    get start() {
        return this.#node.startIndex;
    }
    get end() {
        this.#end ??= this.#node.endIndex;
        return this.#end;
    }
    get text() {
        return this.#source.slice(this.start, this.end);
    }
    get place() {
        return (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(this.#node);
    }
    /** All children, signs and comments among them. */
    get children() {
        this.#children ??= this.#made(this.#node.children, this.#parts);
        return this.#children;
    }
    /** The children that are more than a sign, comments among them: half as many as all, and had without these. */
    get parts() {
        this.#parts ??= this.#made(this.#node.namedChildren, this.#children);
        return this.#parts;
    }
    /** The children that are more than a sign or a comment. */
    get named() {
        this.#named ??= this.parts.filter(({ type }) => type !== 'comment' && type !== 'line_continuation');
        return this.#named;
    }
    /** A node is made once, whichever list it is met in first. Both lists stand in the order of the text, and one is part of the other. */
    #made(nodes, known = []) {
        const isLonger = known.length > nodes.length;
        let next = 0;
        return nodes.map((node) => {
            let found = known[next];
            while (isLonger && found !== undefined && found.#node.id !== node.id)
                found = known[++next];
            if (found === undefined || found.#node.id !== node.id)
                return new _a(node, this.#source, this);
            next += 1;
            return found;
        });
    }
    field(name) {
        this.#fields ??= new Map();
        if (!this.#fields.has(name))
            this.#fields.set(name, this.#fieldOf(name));
        return this.#fields.get(name);
    }
    #fieldOf(name) {
        const node = this.#node.childForFieldName(name);
        const within = (list) => list.find((child) => child.#node.id === node?.id);
        return node === null ? undefined : (within(this.#children ?? this.parts) ?? within(this.children));
    }
    /** Whether this node is its parent's child of that name. */
    is(field) {
        return this.parent?.field(field) === this;
    }
    has(sign) {
        return this.children.some((child) => child.type === sign);
    }
    contains(other) {
        return this.start <= other.start && other.end <= this.end;
    }
    /** This node's ancestors, from the inside out. */
    *ancestors() {
        for (let node = this.parent; node !== undefined; node = node.parent)
            yield node;
    }
    closest(types) {
        for (const node of this.ancestors())
            if (types.has(node.type))
                return node;
        return undefined;
    }
    /** The innermost node at an offset. */
    at(offset) {
        let node = this;
        for (;;) {
            const child = lastBefore(node.children, offset);
            if (child === undefined || child.end <= offset)
                return node;
            node = child;
        }
    }
    /** This tree's own node of what a query matched. */
    of(node) {
        const { startIndex, endIndex, type } = node;
        let found = this.at(startIndex);
        while (found.parent !== undefined &&
            !(found.start === startIndex && found.end >= endIndex && found.type === type)) {
            found = found.parent;
        }
        return found;
    }
}
_a = Syntax;
/** Children stand in the order of the text. */
const lastBefore = (children, offset) => {
    let low = 0;
    let high = children.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((children[middle]?.start ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return children[low - 1];
};
const syntaxOf = ({ root, text }) => new Syntax(root, text);


/***/ }),

/***/ 6054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requestsIn: () => (/* binding */ requestsIn)
});

// EXTERNAL MODULE: ./lib/parsers/source-code/syntax.js
var syntax = __webpack_require__(7563);
;// CONCATENATED MODULE: ./lib/parsers/source-code/webhooks/javascript-calls.js
const FUNCTIONS = new Set([
    'function_declaration',
    'function_expression',
    'arrow_function',
    'method_definition',
    'generator_function_declaration',
]);
const CLASSES = new Set(['class_declaration', 'class', 'abstract_class_declaration']);
const lastName = (node) => {
    if (node?.type === 'identifier')
        return node.text;
    if (node?.type === 'member_expression')
        return node.field('property')?.text;
    return node?.type === 'await_expression' || node?.type === 'parenthesized_expression'
        ? lastName(node.named[0])
        : undefined;
};
const literal = (node) => node?.type === 'string' ||
    (node?.type === 'template_string' && !node.named.some(({ type }) => type === 'template_substitution'))
    ? node.text.slice(1, -1)
    : undefined;

;// CONCATENATED MODULE: ./lib/parsers/source-code/webhooks/javascript-body.js

const isBody = (node) => /(?:^|\.)(?:req|request|ctx\.request)\??\.body$/.test(node.text);
const bodyKindOf = (value, owner, file, depth = 0) => {
    if (depth > 8)
        return 'unknown';
    const inner = (next) => next === undefined ? 'unknown' : bodyKindOf(next, owner, file, depth + 1);
    if (UNWRAPPED.has(value.type)) {
        return /\bas\s+(?:Buffer|Uint8Array|string)\b/.test(value.text) && isBody(value.named[0] ?? value)
            ? 'raw'
            : inner(value.named[0]);
    }
    if (value.type === 'template_string')
        return inner(value.named.find(({ type }) => type === 'template_substitution')?.named[0]);
    if (value.type === 'member_expression') {
        if (/\.rawBody$/.test(value.text))
            return 'raw';
        return isBody(value) ? (file.bodyIsRaw ? 'raw' : 'parsed') : 'unknown';
    }
    if (value.type === 'call_expression') {
        const called = value.field('function');
        const callee = lastName(called) ?? '';
        if (/^(?:text|arrayBuffer|blob)$/.test(callee) &&
            /(?:^|\.)(?:req|request)$/.test(called?.field('object')?.text ?? ''))
            return 'raw';
        if (callee === 'stringify')
            return 'parsed';
        if (callee === 'json')
            return 'parsed';
        if (callee === 'concat' && called?.text === 'Buffer.concat')
            return 'raw';
        if (callee === 'toString' || callee === 'trim')
            return inner(called?.field('object'));
        return /^(?:from|encode|decode|String)$/.test(callee) ? inner(value.field('arguments')?.named[0]) : 'unknown';
    }
    if (value.type === 'new_expression')
        return inner(value.field('arguments')?.named[0]);
    if (value.type !== 'identifier')
        return 'unknown';
    if (value.text === 'rawBody' && assignedTo(value.text, owner) === undefined)
        return parametersOf(owner).includes('rawBody') ? 'parameter' : 'unknown';
    const assigned = assignedTo(value.text, owner);
    if (assigned !== undefined)
        return inner(assigned);
    return parametersOf(owner).includes(value.text) ? 'parameter' : 'unknown';
};
const UNWRAPPED = new Set([
    'await_expression',
    'parenthesized_expression',
    'as_expression',
    'non_null_expression',
    'satisfies_expression',
]);
const assignedTo = (name, owner) => {
    const found = [];
    const todo = [...(owner.field('body')?.named ?? [])];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
        const isDeclared = node.type === 'variable_declarator' && node.field('name')?.text === name;
        const isAssigned = node.type === 'assignment_expression' && node.field('left')?.text === name;
        const value = isDeclared ? node.field('value') : isAssigned ? node.field('right') : undefined;
        if (value !== undefined)
            found.push(value);
        todo.push(...node.named);
    }
    return found.length === 1 ? found[0] : undefined;
};
const parametersOf = (owner) => {
    const single = owner.field('parameter');
    const list = owner.field('parameters')?.named ?? [];
    return [...(single === undefined ? [] : [single]), ...list].map((one) => (one.field('pattern') ?? one).text.replace(/[?:=].*$/s, '').trim());
};

// EXTERNAL MODULE: ./lib/parsers/source-code/webhooks/request-functions.js
var request_functions = __webpack_require__(8392);
;// CONCATENATED MODULE: ./lib/parsers/source-code/webhooks/javascript-steps.js



const stepsOf = (owner, file) => {
    const steps = [];
    const visit = (node) => {
        if (node !== owner && FUNCTIONS.has(node.type) && !runsInPlace(node) && !isReturned(node))
            return;
        for (const child of node.named)
            visit(child);
        const step = stepOf(node, owner, file);
        if (step !== undefined)
            steps.push(step);
    };
    const body = owner.field('body');
    if (body !== undefined)
        visit(body);
    return steps;
};
/** A middleware that is made by a function: what it does is what the maker's name stands for. */
const isReturned = (node) => node.parent?.type === 'return_statement' || (node.parent?.type === 'arrow_function' && node.is('body'));
/** The function given to a promise or a list runs where it stands, as far as anybody can tell. */
const runsInPlace = (node) => node.parent?.type === 'arguments' && !ROUTED.test(node.parent.parent?.field('function')?.text ?? '');
const ROUTED = /\.(?:get|post|put|patch|delete|all|route|use|on|once)$/;
const stepOf = (node, owner, file) => {
    const { place } = node;
    if (node.type === 'binary_expression' && ['===', '==', '!==', '!='].some((sign) => node.has(sign))) {
        return node.named.some((side) => isDigest(side, owner)) ? { kind: 'compare', how: 'plain', place } : undefined;
    }
    if (node.type === 'member_expression' && isParsedBody(node, file))
        return { kind: 'parse', place };
    if (node.type === 'variable_declarator' && node.field('name')?.type === 'object_pattern') {
        const value = node.field('value');
        return value !== undefined && isBody(value) && !file.bodyIsRaw ? { kind: 'parse', place } : undefined;
    }
    if (node.type === 'subscript_expression' && isFirstForwarded(node, owner))
        return { kind: 'claimed-address', place };
    if (node.type !== 'call_expression')
        return undefined;
    const callee = lastName(node.field('function'));
    if (callee === undefined)
        return undefined;
    const values = node.field('arguments')?.named ?? [];
    if (callee === 'createHmac')
        return hmacOf(node, values, owner, file);
    if (/^(?:timingSafeEqual|safeCompare|scmp|tsscmp|timingSafeCompare)$/.test(callee))
        return { kind: 'compare', how: 'constant-time', place };
    if (callee === 'verify' && /subtle/.test(node.field('function')?.text ?? ''))
        return { kind: 'compare', how: 'constant-time', place };
    const holder = node.field('function')?.field('object')?.text ?? '';
    if (callee === 'parse' && holder === 'JSON')
        return { kind: 'parse', place };
    if (callee === 'json' && /(?:^|\.)(?:req|request)$/.test(holder))
        return { kind: 'parse', place };
    return { kind: 'call', callee, passes: values.map((value) => bodyKindOf(value, owner, file)), place };
};
/** `req.body.entry`: a field of what a parser made. */
const isParsedBody = (node, { bodyIsRaw }) => {
    const object = node.field('object');
    return (object !== undefined &&
        !bodyIsRaw &&
        isBody(object) &&
        !/^(?:toString|length|buffer)$/.test(node.field('property')?.text ?? ''));
};
/** https://nodejs.org/api/crypto.html#cryptocreatehmacalgorithm-key-options */
const hmacOf = (node, [algorithm], owner, file) => {
    const name = (literal(algorithm) ?? '').toLowerCase().replace('-', '');
    const message = updatedWith(node, owner);
    return {
        kind: 'hmac',
        digest: name === 'sha256' || name === 'sha1' ? name : 'unknown',
        over: message === undefined ? 'unknown' : bodyKindOf(message, owner, file),
        place: node.place,
    };
};
/** `createHmac(…).update(body)`, or `mac.update(body)` of a name. */
const updatedWith = (node, owner) => {
    const chained = node.parent?.type === 'member_expression' && node.parent.field('property')?.text === 'update'
        ? node.parent.parent
        : undefined;
    if (chained?.type === 'call_expression')
        return chained.field('arguments')?.named[0];
    const name = node.parent?.type === 'variable_declarator' ? node.parent.field('name')?.text : undefined;
    const todo = [owner];
    for (let next = todo.pop(); next !== undefined && name !== undefined; next = todo.pop()) {
        if (next.type === 'call_expression' && next.field('function')?.text === `${name}.update`)
            return next.field('arguments')?.named[0];
        todo.push(...next.named);
    }
    return undefined;
};
/** `xff.split(',')[0]` */
const isFirstForwarded = (node, owner) => {
    const list = node.field('object');
    const header = list?.field('function')?.field('object');
    if (node.field('index')?.text !== '0' || lastName(list?.field('function')) !== 'split' || header === undefined)
        return false;
    const name = /^\(?(\w+)/.exec(header.text)?.[1] ?? '';
    return request_functions/* FORWARDED */.xF.test(header.text) || request_functions/* FORWARDED */.xF.test(assignedTo(name, owner)?.text ?? '');
};
const isDigest = (node, owner, depth = 0) => {
    if (depth > 6 || /^(?:length|byteLength)$/.test(node.field('property')?.text ?? ''))
        return false;
    if (/\bcreateHmac\(|\.digest\(/.test(node.text))
        return true;
    if (node.type === 'identifier') {
        const assigned = assignedTo(node.text, owner);
        return assigned !== undefined && isDigest(assigned, owner, depth + 1);
    }
    return PARTS.has(node.type) && node.named.some((part) => isDigest(part, owner, depth + 1));
};
const PARTS = new Set([
    'template_string',
    'template_substitution',
    'binary_expression',
    'call_expression',
    'arguments',
    'parenthesized_expression',
    'member_expression',
    'new_expression',
    'await_expression',
]);

;// CONCATENATED MODULE: ./lib/parsers/source-code/webhooks/javascript-routes.js


const VERBS = /^(?:get|post|put|patch|delete|all)$/;
/** `app.post('/x', …, handler)`, where the handler is written in place. */
const inlineRoutes = (node) => {
    const call = node.parent?.type === 'arguments' ? node.parent.parent : undefined;
    return call?.type === 'call_expression' ? routesOfCall(call) : [];
};
const routesOfCall = (call) => {
    const callee = call.field('function');
    const verb = callee?.type === 'member_expression' ? callee.field('property')?.text : undefined;
    const [first] = call.field('arguments')?.named ?? [];
    const path = literal(first);
    return verb === undefined || !VERBS.test(verb) || path?.startsWith('/') !== true
        ? []
        : [{ method: verb.toUpperCase(), path }];
};
/** What stands between the path and the handler. */
const middlewareOf = (node) => {
    const list = node.parent;
    if (list?.type !== 'arguments' || inlineRoutes(node).length === 0)
        return [];
    return list.named
        .slice(1)
        .filter((argument) => argument.start < node.start)
        .flatMap(calledBefore);
};
const calledBefore = (node) => {
    if (node.type === 'array')
        return node.named.flatMap(calledBefore);
    if (node.type === 'object') {
        return node.named.flatMap((pair) => /^(?:preHandler|preValidation|preParsing|onRequest)$/.test(pair.field('key')?.text ?? '')
            ? calledBefore(pair.field('value') ?? pair)
            : []);
    }
    const callee = node.type === 'call_expression' ? lastName(node.field('function')) : lastName(node);
    return callee === undefined ? [] : [{ kind: 'call', callee, passes: [], place: node.place }];
};
/** `app.post('/x', verify, receive)` by name, and Fastify's `route({ method, url, handler })`. */
const routeByCall = (call, file) => {
    const values = call.field('arguments')?.named ?? [];
    const routes = routesOfCall(call);
    const last = values.at(-1);
    if (routes.length > 0 && last !== undefined && !FUNCTIONS.has(last.type) && values.length > 1) {
        const [handler] = calledBefore(last).slice(-1);
        return handler === undefined
            ? []
            : [
                {
                    routes,
                    before: values.slice(1, -1).flatMap(calledBefore),
                    steps: [{ ...handler, passes: ['unknown'] }],
                    place: call.place,
                },
            ];
    }
    const [options] = values;
    if (lastName(call.field('function')) !== 'route' || options?.type !== 'object')
        return [];
    const field = (key) => options.named.find((pair) => pair.field('key')?.text === key)?.field('value');
    const [method, url, handler] = [literal(field('method')), literal(field('url')), field('handler')];
    if (method === undefined || url === undefined || handler === undefined)
        return [];
    const steps = FUNCTIONS.has(handler.type)
        ? stepsOf(handler, file)
        : calledBefore(handler).map((step) => ({ ...step, passes: ['unknown'] }));
    return [
        { routes: [{ method: method.toUpperCase(), path: url }], before: calledBefore(options), steps, place: call.place },
    ];
};
/** Next: `app/api/webhook/route.ts` exports `POST`. https://nextjs.org/docs/app/api-reference/file-conventions/route */
const fileRoute = (name, { path }) => {
    const [, folder] = /(?:^|\/)app\/(.*)\/route\.[cm]?[jt]sx?$/.exec(path) ?? [];
    if (folder === undefined || name === undefined || !/^(?:GET|POST|PUT|PATCH|DELETE)$/.test(name))
        return [];
    return [{ method: name, path: `/${folder.replace(/\([^)]*\)\//g, '')}` }];
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/webhooks/nest-routes.js

const decoratorsOf = (node) => {
    if (node.type !== 'method_definition')
        return [];
    const siblings = node.parent?.named ?? [];
    const at = siblings.indexOf(node);
    const found = [...node.named.filter(({ type }) => type === 'decorator')];
    for (let i = at - 1; i >= 0 && siblings[i]?.type === 'decorator'; i -= 1) {
        const decorator = siblings[i];
        if (decorator !== undefined)
            found.push(decorator);
    }
    return found;
};
/** Nest: `@Post('x')` in a class of `@Controller('webhooks')`. https://docs.nestjs.com/controllers */
const routeOfDecorator = (decorator) => {
    const call = decorator.named[0];
    const verb = call?.type === 'call_expression' ? call.field('function')?.text : undefined;
    if (verb === undefined || !/^(?:Get|Post|Put|Patch|Delete|All)$/.test(verb))
        return [];
    const controller = classDecorators(decorator).find((one) => one.named[0]?.field('function')?.text === 'Controller');
    const prefix = literal(controller?.named[0]?.field('arguments')?.named[0]) ?? '';
    const own = literal(call?.field('arguments')?.named[0]) ?? '';
    return [
        {
            method: verb.toUpperCase(),
            path: `/${[prefix, own].filter((part) => part !== '').join('/')}`.replace(/\/+/g, '/'),
        },
    ];
};
const classDecorators = (node) => {
    const owner = node.closest(CLASSES);
    const around = owner?.parent?.type === 'export_statement' ? owner.parent.named : [];
    return [...(owner?.named ?? []), ...around].filter(({ type }) => type === 'decorator');
};
/** https://docs.nestjs.com/guards */
const guardsOf = (decorator) => {
    const call = decorator.named[0];
    if (call?.type !== 'call_expression' || call.field('function')?.text !== 'UseGuards')
        return [];
    return (call.field('arguments')?.named ?? []).flatMap((guard) => {
        const name = lastName(guard);
        return name === undefined ? [] : [{ kind: 'call', callee: `${name}.canActivate`, passes: [], place: guard.place }];
    });
};
const classGuards = (node) => node.type === 'method_definition' ? classDecorators(node).flatMap(guardsOf) : [];

;// CONCATENATED MODULE: ./lib/parsers/source-code/webhooks/javascript-requests.js






/** What the functions of a JavaScript or TypeScript module do with requests: Express, Fastify, Nest, Hono, Next and plain functions. */
const javascriptRequests = (tree) => {
    const root = (0,syntax/* syntaxOf */.r)(tree);
    const functions = [];
    const todo = [root];
    const file = { bodyIsRaw: RAW_PARSER.test(tree.text), path: tree.path };
    for (let node = todo.pop(); node !== undefined && !tree.isLate(); node = todo.pop()) {
        if (FUNCTIONS.has(node.type))
            functions.push(functionOf(node, file));
        else if (node.type === 'call_expression')
            functions.push(...routeByCall(node, file));
        for (const child of node.named.toReversed())
            todo.push(child);
    }
    return { functions };
};
const RAW_PARSER = /\b(?:express|bodyParser)\.raw\(|\braw\(\s*\{|parseAs:\s*['"](?:buffer|string)['"]|bodyParser:\s*false/;
const functionOf = (node, file) => {
    const name = nameOf(node);
    const header = (0,request_functions/* headerIn */.Nb)(codeOf(node));
    const decorators = decoratorsOf(node);
    return {
        ...(name === undefined ? {} : { name }),
        routes: [...inlineRoutes(node), ...decorators.flatMap(routeOfDecorator), ...fileRoute(name, file)],
        before: [...middlewareOf(node), ...decorators.flatMap(guardsOf), ...classGuards(node)],
        steps: stepsOf(node, file),
        ...(header === undefined ? {} : { header }),
        place: node.place,
    };
};
const nameOf = (node) => {
    const own = node.field('name')?.text;
    if (node.type === 'method_definition') {
        const owner = node.closest(CLASSES)?.field('name')?.text;
        return owner === undefined ? own : `${owner}.${own}`;
    }
    if (own !== undefined)
        return own;
    const parent = node.parent;
    if (parent?.type === 'variable_declarator')
        return parent.field('name')?.text;
    if (parent?.type === 'assignment_expression')
        return lastName(parent.field('left'));
    return parent?.type === 'pair' ? parent.field('key')?.text : undefined;
};
const codeOf = (node) => {
    const parts = [];
    const todo = [node];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        if (next.type === 'comment')
            continue;
        if (next.children.length === 0)
            parts.push(next.text);
        else
            for (const child of next.children.toReversed())
                todo.push(child);
    }
    return parts.join(' ');
};

// EXTERNAL MODULE: ./lib/parsers/source-code/python/strings.js
var strings = __webpack_require__(7135);
;// CONCATENATED MODULE: ./lib/parsers/source-code/webhooks/python-calls.js
const callsIn = (node) => {
    const calls = [];
    const todo = [node];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        if (next.type === 'call')
            calls.push(next);
        for (const child of next.named.toReversed())
            todo.push(child);
    }
    return calls;
};
/** The last name of what is called: `verify` of `security.verify`. */
const calleeOf = (node) => {
    if (node?.type === 'identifier')
        return node.text;
    return node?.type === 'attribute' ? node.field('attribute')?.text : undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/webhooks/python-routes.js


const HTTP = /^(?:get|post|put|patch|delete)$/;
/** `@app.post("/x")`, `@app.route("/x", methods=["POST"])`. */
const routesOf = (decorator) => {
    const call = decorator.named.find(({ type }) => type === 'call');
    const verb = call?.field('function')?.field('attribute')?.text;
    const first = call?.field('arguments')?.named[0];
    const path = first === undefined ? undefined : (0,strings/* plainText */.w)(first);
    if (call === undefined || verb === undefined || path === undefined)
        return [];
    if (HTTP.test(verb))
        return [{ method: verb.toUpperCase(), path }];
    if (verb !== 'route' && verb !== 'api_route')
        return [];
    const methods = call
        .field('arguments')
        ?.named.find((argument) => argument.field('name')?.text === 'methods')
        ?.field('value');
    const named = (methods?.named ?? []).map((one) => (0,strings/* plainText */.w)(one)?.toUpperCase() ?? 'ALL');
    return (named.length === 0 ? ['GET'] : named).map((method) => ({ method, path }));
};
/** A decorator that is no route runs before the function; `dependencies=[Depends(x)]` of a route does too. */
const callsBefore = (decorator) => {
    const inner = decorator.named[0];
    if (inner === undefined)
        return [];
    if (routesOf(decorator).length > 0)
        return dependenciesIn(inner);
    const callee = calleeOf(inner.type === 'call' ? inner.field('function') : inner);
    return callee === undefined ? [] : [{ kind: 'call', callee, passes: [], place: decorator.place }];
};
/** https://fastapi.tiangolo.com/tutorial/dependencies/ */
const dependenciesIn = (node) => callsIn(node).flatMap((call) => {
    const name = calleeOf(call.field('function'));
    if (name !== 'Depends' && name !== 'Security')
        return [];
    const callee = calleeOf(call.field('arguments')?.named[0]);
    return callee === undefined ? [] : [{ kind: 'call', callee, passes: [], place: call.place }];
});
/** `path("webhook/", views.webhook)` of Django: a function without steps that hands on to the view. */
const urlPatterns = (root) => callsIn(root).flatMap((call) => {
    const name = calleeOf(call.field('function'));
    const [first, second] = call.field('arguments')?.named ?? [];
    if (name !== 'path' || first === undefined || second === undefined || second.type === 'keyword_argument')
        return [];
    const path = (0,strings/* plainText */.w)(first);
    const viewClass = second.type === 'call' ? second.field('function')?.field('object') : undefined;
    const callee = viewClass === undefined ? calleeOf(second) : `${calleeOf(viewClass) ?? ''}.post`;
    if (path === undefined || callee === undefined)
        return [];
    return [
        {
            routes: [{ method: 'ALL', path: `/${path}` }],
            before: [],
            steps: [{ kind: 'call', callee, passes: ['unknown'], place: second.place }],
            place: call.place,
        },
    ];
});

;// CONCATENATED MODULE: ./lib/parsers/source-code/webhooks/python-body.js

const isRequest = (node) => /(?:^|\.)_?(?:request|req)$/.test(node?.text ?? '');
const WRAPPERS = /^(?:bytes|bytearray|encode|decode|strip|str)$/;
const python_body_bodyKindOf = (value, owner, depth = 0) => {
    if (depth > 8)
        return 'unknown';
    const inner = (next) => (next === undefined ? 'unknown' : python_body_bodyKindOf(next, owner, depth + 1));
    if (value.type === 'await' || value.type === 'parenthesized_expression')
        return inner(value.named[0]);
    if (value.type === 'keyword_argument')
        return inner(value.field('value'));
    if (value.type === 'attribute') {
        const name = value.field('attribute')?.text ?? '';
        if (!isRequest(value.field('object')))
            return 'unknown';
        return name === 'body' || name === 'data' ? 'raw' : name === 'json' ? 'parsed' : 'unknown';
    }
    if (value.type === 'call') {
        const called = value.field('function');
        const callee = calleeOf(called) ?? '';
        if ((callee === 'body' || callee === 'get_data' || callee === 'read') && isRequest(called?.field('object')))
            return 'raw';
        if (callee === 'dumps' || callee === 'get_json' || callee === 'loads' || callee === 'model_dump_json')
            return 'parsed';
        if (callee === 'json' && isRequest(called?.field('object')))
            return 'parsed';
        if (!WRAPPERS.test(callee))
            return 'unknown';
        return inner(called?.type === 'attribute' ? called.field('object') : value.field('arguments')?.named[0]);
    }
    if (value.type !== 'identifier')
        return 'unknown';
    const assigned = python_body_assignedTo(value.text, owner);
    if (assigned !== undefined)
        return assigned === value ? 'unknown' : inner(assigned);
    return python_body_parametersOf(owner).includes(value.text) ? 'parameter' : 'unknown';
};
/** The only value that a name is given in a function. */
const python_body_assignedTo = (name, owner) => {
    const found = [];
    const todo = [...(owner.field('body')?.named ?? [])];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
        if (node.type === 'assignment' && node.field('left')?.text === name) {
            const right = node.field('right');
            if (right !== undefined)
                found.push(right);
        }
        if (node.type !== 'function_definition')
            todo.push(...node.named);
    }
    return found.length === 1 ? found[0] : undefined;
};
const python_body_parametersOf = (owner) => (owner.field('parameters')?.named ?? []).map((one) => one.field('name')?.text ?? (one.type === 'identifier' ? one.text : (one.named[0]?.text ?? '')));

;// CONCATENATED MODULE: ./lib/parsers/source-code/webhooks/python-steps.js



/** Functions inside of it are functions of their own. */
const python_steps_stepsOf = (body, owner) => {
    const steps = [];
    const visit = (node) => {
        if (node.type === 'class_definition')
            return;
        if (node.type === 'function_definition' && !python_steps_isReturned(node, body))
            return;
        if (node.type === 'lambda')
            return;
        for (const child of node.named)
            visit(child);
        const step = python_steps_stepOf(node, owner);
        if (step !== undefined)
            steps.push(step);
    };
    visit(body);
    return steps;
};
/** A decorator's inner function: what it does is what the decorator's name stands for. */
const python_steps_isReturned = (inner, body) => {
    const name = inner.field('name')?.text;
    return body.named.some((node) => node.type === 'return_statement' && node.named[0]?.text === name);
};
const python_steps_stepOf = (node, owner) => {
    const { place } = node;
    if (node.type === 'comparison_operator' && (node.has('==') || node.has('!='))) {
        return node.named.some((side) => python_steps_isDigest(side, owner)) ? { kind: 'compare', how: 'plain', place } : undefined;
    }
    if (node.type === 'attribute' &&
        node.field('attribute')?.text === 'json' &&
        !isCalled(node) &&
        isRequest(node.field('object'))) {
        return { kind: 'parse', place };
    }
    if (node.type === 'subscript' && python_steps_isFirstForwarded(node, owner))
        return { kind: 'claimed-address', place };
    if (node.type !== 'call')
        return undefined;
    const callee = calleeOf(node.field('function'));
    if (callee === undefined)
        return undefined;
    const values = node.field('arguments')?.named ?? [];
    const holder = node.field('function')?.field('object')?.text ?? '';
    if ((callee === 'new' || callee === 'digest') && /(?:^|\.)hmac$/.test(holder))
        return python_steps_hmacOf(node, values, owner);
    if (CONSTANT_TIME.test(callee))
        return { kind: 'compare', how: 'constant-time', place };
    const isParse = callee === 'loads' || (callee === 'get_json' && isRequest(node.field('function')?.field('object')));
    if (isParse || (callee === 'json' && isRequest(node.field('function')?.field('object'))))
        return { kind: 'parse', place };
    return { kind: 'call', callee, passes: values.map((value) => python_body_bodyKindOf(value, owner)), place };
};
/** `xff.split(",")[0]` */
const python_steps_isFirstForwarded = (node, owner) => {
    const list = node.field('value');
    const header = list?.field('function')?.field('object');
    if (node.field('subscript')?.text !== '0' || calleeOf(list?.field('function')) !== 'split' || header === undefined)
        return false;
    return request_functions/* FORWARDED */.xF.test(header.text) || request_functions/* FORWARDED */.xF.test(python_body_assignedTo(header.text, owner)?.text ?? '');
};
const CONSTANT_TIME = /^(?:compare_digest|constant_time_compare|safe_str_cmp)$/;
const isCalled = (node) => node.parent?.type === 'call' && node.is('function');
/** https://docs.python.org/3/library/hmac.html#hmac.new */
const python_steps_hmacOf = (node, values, owner) => {
    const keyword = (name) => values.find((value) => value.field('name')?.text === name)?.field('value');
    const plain = values.filter(({ type }) => type !== 'keyword_argument');
    const message = keyword('msg') ?? keyword('message') ?? plain[1];
    const digest = keyword('digestmod') ?? keyword('digest') ?? plain[2];
    const over = message ?? python_steps_updatedWith(node, owner);
    return {
        kind: 'hmac',
        digest: /sha_?256/i.test(digest?.text ?? '') ? 'sha256' : /sha_?1\b/i.test(digest?.text ?? '') ? 'sha1' : 'unknown',
        over: over === undefined ? 'unknown' : python_body_bodyKindOf(over, owner),
        place: node.place,
    };
};
/** `mac = hmac.new(key, digestmod=…)` and later `mac.update(body)`. */
const python_steps_updatedWith = (node, owner) => {
    const name = node.parent?.type === 'assignment' ? node.parent.field('left')?.text : undefined;
    return callsIn(owner)
        .find((call) => name !== undefined && call.field('function')?.text === `${name}.update`)
        ?.field('arguments')?.named[0];
};
/** It is made of an HMAC, here or in a name. */
const python_steps_isDigest = (node, owner, depth = 0) => {
    if (depth > 6)
        return false;
    if (/\bhmac\.(?:new|digest)\b|\.hexdigest\(|\.digest\(/.test(node.text))
        return true;
    if (node.type === 'identifier') {
        const assigned = python_body_assignedTo(node.text, owner);
        return assigned !== undefined && assigned !== node && python_steps_isDigest(assigned, owner, depth + 1);
    }
    return node.type === 'string' ||
        node.type === 'binary_operator' ||
        node.type === 'interpolation' ||
        node.type === 'call'
        ? node.named.some((part) => part.type !== 'string_content' && python_steps_isDigest(part, owner, depth + 1))
        : false;
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/webhooks/python-requests.js




/** What the functions of a Python module do with requests: FastAPI, Flask, Django and plain functions. */
const pythonRequests = (tree) => {
    const root = (0,syntax/* syntaxOf */.r)(tree);
    const functions = [];
    const todo = [root];
    for (let node = todo.pop(); node !== undefined && !tree.isLate(); node = todo.pop()) {
        if (node.type === 'function_definition')
            functions.push(python_requests_functionOf(node));
        for (const child of node.named.toReversed())
            todo.push(child);
    }
    return { functions: [...functions, ...urlPatterns(root)] };
};
const python_requests_functionOf = (node) => {
    const decorators = node.parent?.type === 'decorated_definition' ? node.parent.named.filter(({ type }) => type === 'decorator') : [];
    const owner = node.closest(python_requests_CLASSES)?.field('name')?.text;
    const own = node.field('name')?.text ?? '';
    const method = owner !== undefined && HTTP.test(own) ? [{ method: own.toUpperCase(), path: `class:${owner}` }] : [];
    const body = node.field('body');
    const parameters = node.field('parameters');
    const header = (0,request_functions/* headerIn */.Nb)(python_requests_codeOf(node));
    return {
        name: owner === undefined ? own : `${owner}.${own}`,
        routes: [...decorators.flatMap(routesOf), ...method],
        before: [...decorators.flatMap(callsBefore), ...(parameters === undefined ? [] : dependenciesIn(parameters))],
        steps: body === undefined ? [] : python_steps_stepsOf(body, node),
        ...(header === undefined ? {} : { header }),
        place: node.place,
    };
};
const python_requests_CLASSES = new Set(['class_definition']);
/** The text of a function without its comments and its documentation. */
const python_requests_codeOf = (node) => {
    const parts = [];
    const todo = [node];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        if (next.type === 'comment' || (next.type === 'string' && next.parent?.type === 'expression_statement'))
            continue;
        if (next.children.length === 0 || next.type === 'string')
            parts.push(next.text);
        else
            for (const child of next.children.toReversed())
                todo.push(child);
    }
    return parts.join(' ');
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/webhooks/requests-in.js


/** What the functions of a file do with requests, in whichever language it is written. */
const requestsIn = (tree) => tree.language === 'python' ? pythonRequests(tree) : javascriptRequests(tree);


/***/ })

};
