export const id = 693;
export const ids = [693];
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

/***/ 40693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readingOf: () => (/* binding */ readingOf)
});

// EXTERNAL MODULE: ./lib/parsers/source-code/source-reading.js
var source_reading = __webpack_require__(9472);
;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/directives.js
/** Modules that no browser may load. */
const SERVER_MODULES = /^(?:server-only|\$env\/(?:static|dynamic)\/private|astro:env\/server|\$lib\/server(?:\/.*)?)$/;
/** `'use client'` and its like, before the first statement: https://react.dev/reference/rsc/use-client */
const DIRECTIVES = /^(?:\s|;|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/|(['"])use (?!client|server)[\w ]+\1)*(['"])use (client|server)\2/;
/** For which side of an application a module is made, where it says so. */
const sideOf = (text, imports) => {
    const directive = DIRECTIVES.exec(text.slice(0, 4000))?.[3];
    const isServerOnly = directive === 'server' || imports.some(({ from }) => SERVER_MODULES.test(from));
    return { ...(directive === 'client' ? { isClient: true } : {}), ...(isServerOnly ? { isServerOnly } : {}) };
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/embedded.js
/** The parts of a single-file component that are code, and their language: https://vuejs.org/api/sfc-spec, https://docs.astro.build/en/basics/astro-components/ */
const embeddedCode = (path, text) => {
    const isAstro = /\.astro$/i.test(path);
    const scripts = scriptsIn(text);
    const front = isAstro ? frontMatter(text) : undefined;
    const ranges = front === undefined ? scripts : [front, ...scripts.filter(({ start }) => start > front.end)];
    return { language: isAstro || scripts.some(({ isTyped }) => isTyped) ? 'typescript' : 'javascript', ranges };
};
const ATTRIBUTES = /^(?:"[^"]*"|'[^']*'|[^'">])*>/;
const MAX_ATTRIBUTES = 1000;
const scriptsIn = (text) => {
    const found = [];
    const opening = /<script\b/gi;
    for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
        const attributes = ATTRIBUTES.exec(text.slice(opening.lastIndex, opening.lastIndex + MAX_ATTRIBUTES))?.[0];
        if (attributes === undefined)
            continue;
        const start = opening.lastIndex + attributes.length;
        const end = endOfScript(text, start);
        if (end > start)
            found.push({ start, end, isTyped: /\blang\s*=\s*["']?tsx?\b/.test(attributes) });
        opening.lastIndex = end;
    }
    return found;
};
const endOfScript = (text, from) => {
    const closing = /<\/script/gi;
    closing.lastIndex = from;
    return closing.exec(text)?.index ?? text.length;
};
const frontMatter = (text) => {
    const opening = /^\s*---[^\n]*\n/.exec(text)?.[0].length;
    if (opening === undefined)
        return undefined;
    const end = text.indexOf('\n---', opening - 1);
    return end === -1 ? undefined : { start: opening, end };
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/import-words.js
const FROM = /\s*(type\s(?!\s*(?:from\b|,)))?\s*([^'"`;()=]*?)\bfrom\s*(['"])([^'"\n\\]*)\3/y;
const EFFECT = /\s*(['"])([^'"\n\\]*)\1/y;
const ASSIGNED = /\s+(type\s+)?[\w$]+\s*=\s*require\s*\(\s*(['"])([^'"\n\\]*)\2\s*\)/y;
const REEXPORT = /\s*(type\s+(?=[*{]))?(\*(?:\s*as\s+(?:[\w$]+|(['"])[^'"]*\3))?|\{[^}'"`]*\})\s*from\s*(['"])([^'"\n\\]*)\4/y;
const LOADED = /(?:\s*\.\s*resolve)?\s*\(\s*(['"`])([^'"`\n\\$]*)\1\s*[,)]/y;
const BESIDE = /\s*\(\s*(['"`])([^'"`\n\\$]*)\1\s*,\s*import\.meta\.url\b/y;
const at = (pattern, text, offset) => {
    pattern.lastIndex = offset;
    return pattern.exec(text);
};
/** Reads what follows `import`, `export`, `require` or `URL`; the offset to go on from, or undefined when the text has to be parsed. */
const afterWord = (scan, word, start, after) => {
    const { text } = scan;
    const before = text.slice(Math.max(0, start - 3), start);
    if (/[$#@]$/.test(before) || (/\.[ \t]*$/.test(before) && before !== '...'))
        return after;
    if (word === 'export')
        return reexported(scan, start, after);
    if (word === 'URL') {
        const beside = /\bnew\s+$/.test(text.slice(Math.max(0, start - 12), start)) ? at(BESIDE, text, after) : null;
        if (beside !== null)
            add(scan, lastWord(text, start), { from: beside[2] ?? '', names: ['*'] });
        return after;
    }
    const next = text
        .slice(after, after + 200)
        .trimStart()
        .charAt(0);
    if (word === 'require' && next !== '(' && next !== '.')
        return after;
    if (next === '(' || word === 'require')
        return loaded(scan, word, start, after);
    return imported(scan, start, after, next);
};
/** Where `new` stands. */
const lastWord = (text, start) => text.lastIndexOf('new', start);
const loaded = (scan, word, start, after) => {
    const { text } = scan;
    const match = at(LOADED, text, after);
    if (match !== null) {
        add(scan, start, { from: match[2] ?? '', names: ['*'] });
        return after;
    }
    // A method or a key of that name, `require.main`, or a name that is made at run time.
    if (word === 'require' && /^\s*\.(?!\s*resolve\s*\()/.test(text.slice(after, after + 100)))
        return after;
    return undefined;
};
const imported = (scan, start, after, next) => {
    const { text } = scan;
    if (next === '.' || next === ':' || next === '')
        return after;
    const effect = at(EFFECT, text, after);
    if (effect !== null) {
        add(scan, start, { from: effect[2] ?? '', names: ['*'] });
        return EFFECT.lastIndex;
    }
    const assigned = at(ASSIGNED, text, after);
    if (assigned !== null) {
        if (assigned[1] === undefined)
            add(scan, start, { from: assigned[3] ?? '', names: ['*'] });
        return ASSIGNED.lastIndex;
    }
    const match = at(FROM, text, after);
    if (match === null || (match[2] ?? '').includes('/'))
        return undefined;
    const names = match[1] === undefined ? clauseNames(match[2] ?? '') : undefined;
    if (names !== undefined)
        add(scan, start, { from: match[4] ?? '', names });
    return FROM.lastIndex;
};
const reexported = (scan, start, after) => {
    const match = at(REEXPORT, scan.text, after);
    if (match === null)
        return after;
    const clause = match[2] ?? '';
    if (clause.includes('/'))
        return undefined;
    const names = clause.startsWith('*') ? ['*'] : specifierNames(clause);
    const isOfTypes = match[1] !== undefined || (names.length === 0 && /\w/.test(clause));
    if (!isOfTypes)
        add(scan, start, { from: match[5] ?? '', names, reexports: true, ...renamedIn(clause) });
    return REEXPORT.lastIndex;
};
/** Undefined when only types are imported. */
const clauseNames = (clause) => {
    const braces = /\{([^}]*)\}/.exec(clause)?.[0];
    const outside = clause
        .replace(/\{[^}]*\}/, '')
        .split(',')
        .map((part) => part.trim());
    const names = [
        ...outside.filter((part) => part !== '').map((part) => (part.startsWith('*') ? '*' : 'default')),
        ...(braces === undefined ? [] : specifierNames(braces)),
    ];
    if (names.length > 0)
        return names;
    return braces !== undefined && /\w/.test(braces) ? undefined : ['*'];
};
const specifierNames = (braces) => partsOf(braces).map((part) => /^[^\s]+/.exec(part)?.[0] ?? part);
const partsOf = (braces) => braces
    .slice(1, -1)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(?:type|typeof)\s+(?!as\s+\w+$)/.test(part));
const renamedIn = (clause) => {
    const space = /^\*\s*as\s+(?:(['"])([^'"]*)\1|([\w$]+))/.exec(clause);
    if (space !== null)
        return { renamed: [['*', space[2] ?? space[3] ?? '']] };
    const renamed = partsOf(clause).flatMap((part) => {
        const [, own, exported] = /^(\S+)\s+as\s+(\S+)$/.exec(part) ?? [];
        return own === undefined || exported === undefined ? [] : [[own, exported]];
    });
    return renamed.length === 0 ? {} : { renamed };
};
const add = (scan, offset, found) => {
    scan.imports.push({ ...found, place: placeIn(scan, offset) });
};
const placeIn = (scan, offset) => {
    for (let next = scan.text.indexOf('\n', scan.counted); next !== -1 && next < offset; next = scan.text.indexOf('\n', next + 1)) {
        scan.line += 1;
        scan.lineStart = next + 1;
        scan.counted = next + 1;
    }
    return { line: scan.line, column: offset - scan.lineStart + 1 };
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/import-scan.js

/** Where something can start that ends the look of plain code, or that loads a module. */
const TOKEN = /\/\/[^\n]*|\/\*|["'`/]|\b(?:import|export|require|URL)\b/g;
const TOKEN_IN_TEMPLATE = /\/\/[^\n]*|\/\*|["'`/{}]|\b(?:import|export|require|URL)\b/g;
/** `require` is a name of the file itself, as in what a bundler made. */
const OWN_REQUIRE = /[(,]\s*require\s*[,)=]|\b(?:function|const|let|var)\s+require\b|\brequire\s*=[^=]/;
/**
 * The modules that a JavaScript or TypeScript text loads, told from the text alone, many times faster than by its tree. Undefined
 * where that cannot be told so: the text has to be parsed. Agrees with `importsOf` on all else (`npm run precision`).
 */
const scanImports = (text) => {
    if (!/\b(?:import|require|from|URL)\b/.test(text))
        return [];
    if (text.includes('require') && OWN_REQUIRE.test(text))
        return undefined;
    const scan = { text, imports: [], line: 1, lineStart: 0, counted: 0 };
    return scanCode(scan, 0, 0) === undefined ? undefined : scan.imports;
};
/** Templates in templates: what is deeper is not written by hand. */
const MAX_DEPTH = 20;
/** Looks from `from` to the end, or inside of a template to the `}` that closes the hole; the offset after it, or undefined. */
const scanCode = (scan, from, depth) => {
    const { text } = scan;
    if (depth > MAX_DEPTH)
        return undefined;
    const token = new RegExp(depth === 0 ? TOKEN : TOKEN_IN_TEMPLATE);
    let braces = 0;
    let at = from;
    while (at !== undefined) {
        token.lastIndex = at;
        const match = token.exec(text);
        if (match === null)
            return depth === 0 ? text.length : undefined;
        const [found] = match;
        const after = token.lastIndex;
        if (found === '{')
            braces += 1;
        if (found === '}') {
            if (braces === 0)
                return after;
            braces -= 1;
        }
        at = continued(scan, found, match.index, after, depth);
    }
    return undefined;
};
const continued = (scan, found, start, after, depth) => {
    switch (found) {
        case '/*': {
            const end = scan.text.indexOf('*/', after);
            return end === -1 ? undefined : end + 2;
        }
        case '"':
        case "'":
            return afterString(scan.text, after, found);
        case '`':
            return afterTemplate(scan, after, depth);
        case '/':
            return afterSlash(scan.text, start, after);
        case 'import':
        case 'export':
        case 'require':
        case 'URL':
            return afterWord(scan, found, start, after);
        default:
            return after;
    }
};
/** A text ends on its line. A quote without an end is an apostrophe of JSX. */
const afterString = (text, from, quote) => {
    for (let at = from; at < text.length; at += 1) {
        const sign = text[at];
        if (sign === '\\')
            at += 1;
        else if (sign === quote)
            return at + 1;
        else if (sign === '\n')
            return from;
    }
    return from;
};
const afterTemplate = (scan, from, depth) => {
    const { text } = scan;
    for (let at = from; at < text.length; at += 1) {
        const sign = text[at];
        if (sign === '\\')
            at += 1;
        else if (sign === '`')
            return at + 1;
        else if (sign === '$' && text[at + 1] === '{') {
            const end = scanCode(scan, at + 2, depth + 1);
            if (end === undefined)
                return undefined;
            at = end - 1;
        }
    }
    return undefined;
};
/** A slash after a value divides; after anything else it starts a regular expression, which ends on its line. */
const afterSlash = (text, start, after) => {
    const before = text.slice(Math.max(0, start - 24), start).trimEnd();
    const isDivision = /[\w$)\]}"'`]$/.test(before) &&
        !/\b(?:return|typeof|case|in|of|void|delete|throw|do|else|await|yield)$/.test(before);
    if (isDivision || /<$/.test(before))
        return after;
    let isClass = false;
    for (let at = after; at < text.length; at += 1) {
        const sign = text[at];
        if (sign === '\n')
            return after;
        if (sign === '\\')
            at += 1;
        else if (sign === '[')
            isClass = true;
        else if (sign === ']')
            isClass = false;
        else if (sign === '/' && !isClass)
            return at + 1;
    }
    return after;
};

// EXTERNAL MODULE: ./lib/parsers/source-code/source-tree.js
var source_tree = __webpack_require__(82374);
;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/node-types.js
// The words of tree-sitter's grammars of JavaScript and TypeScript that carry a meaning here:
// https://github.com/tree-sitter/tree-sitter-javascript/blob/master/src/node-types.json
const set = (...types) => new Set(types);
const FUNCTIONS = set('function_declaration', 'function_expression', 'generator_function', 'generator_function_declaration', 'arrow_function', 'method_definition');
/** What a `var` belongs to. */
const FUNCTION_SCOPES = set(...FUNCTIONS, 'program', 'class_static_block');
/** What a `let`, a `const` or a class belongs to. */
const BLOCK_SCOPES = set(...FUNCTION_SCOPES, 'statement_block', 'for_statement', 'for_in_statement', 'catch_clause', 'switch_body');
/** Declarations of a name that holds a value in the block around them. */
const NAMED_DECLARATIONS = set('function_declaration', 'generator_function_declaration', 'class_declaration', 'abstract_class_declaration', 'enum_declaration');
const CLASSES = set('class_declaration', 'abstract_class_declaration', 'class');
/** A name in one of these stands for a value that is taken apart. */
const PATTERNS = set('object_pattern', 'array_pattern', 'pair_pattern', 'object_assignment_pattern', 'assignment_pattern', 'rest_pattern');
/** What changes nothing about the value of the expression inside. */
const TRANSPARENT = set('parenthesized_expression', 'as_expression', 'satisfies_expression', 'non_null_expression', 'type_assertion', 'await_expression');
const PARAMETERS = set('required_parameter', 'optional_parameter');
/** Nodes that say a type and no value. */
const TYPES = set('type_annotation', 'type_alias_declaration', 'interface_declaration', 'type_arguments', 'type_query', 'type_parameters', 'ambient_declaration', 'asserts', 'type_predicate_annotation');
const NAMES = set('identifier', 'shorthand_property_identifier', 'shorthand_property_identifier_pattern');

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/expressions.js

/** The expression inside brackets, casts and assertions. */
const bare = (node) => {
    let inner = node;
    while (TRANSPARENT.has(inner.type)) {
        const next = inner.type === 'type_assertion' ? inner.named.at(-1) : inner.named[0];
        if (next === undefined)
            return inner;
        inner = next;
    }
    return inner;
};
/** The outermost expression that has this one's value: with the brackets, casts and assertions around it. */
const whole = (node) => {
    let outer = node;
    for (let { parent } = outer; parent !== undefined && TRANSPARENT.has(parent.type); { parent } = outer) {
        const inner = parent.type === 'type_assertion' ? parent.named.at(-1) : parent.named[0];
        if (inner !== outer)
            break;
        outer = parent;
    }
    return outer;
};
const accessOf = (node) => {
    const object = node?.field('object');
    if (node === undefined || object === undefined)
        return undefined;
    if (node.type === 'member_expression') {
        const property = node.field('property');
        return property === undefined ? undefined : { object, property: property.text };
    }
    const index = node.type === 'subscript_expression' ? node.field('index') : undefined;
    return index === undefined ? undefined : { object, index };
};
/** The access that an expression is the object of. */
const accessTo = (node) => {
    const { parent } = node;
    const access = node.is('object') ? accessOf(parent) : undefined;
    return access === undefined || parent === undefined ? undefined : { ...access, node: parent };
};
const callOf = (node) => {
    if (node === undefined || (node.type !== 'call_expression' && node.type !== 'new_expression'))
        return undefined;
    const target = node.field(node.type === 'call_expression' ? 'function' : 'constructor');
    const args = node.field('arguments');
    if (target === undefined)
        return undefined;
    return { node, target: bare(target), callee: pathOf(target), args: args?.type === 'arguments' ? args.named : [] };
};
/** The call whose callee is this expression. */
const callTo = (node) => node.is('function') || node.is('constructor') ? callOf(node.parent) : undefined;
/** The call that takes this expression as an argument, and which one it is. */
const callTaking = (node) => {
    const call = node.parent?.type === 'arguments' ? callOf(node.parent.parent) : undefined;
    if (call === undefined)
        return undefined;
    return { ...call, position: call.args.findIndex(({ start }) => start === node.start) };
};
/** `a.b.c` of an expression that is made of names alone; a call in it is `()`, all else `?`. */
const pathOf = (node, depth = 0) => {
    const expression = bare(node);
    if (depth > 20)
        return '?';
    if (/^(?:identifier|this|super|import|shorthand_property_identifier)$/.test(expression.type))
        return expression.text;
    const access = accessOf(expression);
    if (access?.property !== undefined)
        return `${pathOf(access.object, depth + 1)}.${access.property}`;
    if (expression.type === 'call_expression') {
        const target = expression.field('function');
        return target === undefined ? '?' : `${pathOf(target, depth + 1)}()`;
    }
    return '?';
};
/** The text of a string literal, or of a template without a hole; undefined for all else. */
const literalText = (node) => {
    if (node === undefined || (node.type !== 'string' && node.type !== 'template_string'))
        return undefined;
    if (node.named.some(({ type }) => type !== 'string_fragment' && type !== 'escape_sequence'))
        return undefined;
    return node.text.slice(1, -1);
};
/** The name of an object's key; undefined when it is worked out. */
const keyOf = (node) => {
    if (node.type === 'shorthand_property_identifier')
        return node.text;
    const key = node.field(node.type === 'method_definition' ? 'name' : 'key');
    if (key?.type === 'computed_property_name')
        return literalText(key.named[0]);
    return literalText(key) ?? key?.text;
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/constants.js

const constants_MAX_DEPTH = 12;
const MAX_TEXTS = 200;
const UNKNOWN = { kind: 'unknown' };
const texts = (...found) => ({ kind: 'texts', texts: found });
/** Works out the text of an expression from what stands in the same file. */
const constantOf = (expression, names, depth = 0) => {
    if (expression === undefined || depth > constants_MAX_DEPTH)
        return UNKNOWN;
    const node = bare(expression);
    const inner = (part) => constantOf(part, names, depth + 1);
    switch (node.type) {
        case 'string':
            return texts(literalText(node) ?? '*');
        case 'template_string':
            return joined(node.named.map((part) => (part.type === 'template_substitution' ? inner(part.named[0]) : texts(part.text))));
        case 'binary_expression':
            if (node.has('+'))
                return joined([inner(node.field('left')), inner(node.field('right'))]);
            return node.has('??') || node.has('||')
                ? either([inner(node.field('left')), inner(node.field('right'))])
                : UNKNOWN;
        case 'ternary_expression':
            return either([inner(node.field('consequence')), inner(node.field('alternative'))]);
        case 'identifier':
            return ofDeclaration(names.resolve(node), names, depth);
        case 'member_expression':
        case 'subscript_expression':
            return ofMember(node, names, depth);
        default:
            return UNKNOWN;
    }
};
const ofDeclaration = (declaration, names, depth) => {
    if (declaration === undefined)
        return UNKNOWN;
    const { holder, node } = declaration;
    if (holder.type === 'variable_declarator') {
        const isConstant = holder.parent?.has('const') === true || !isReassigned(declaration, names);
        return isConstant && holder.field('name')?.start === node.start && holder.field('name')?.type === 'identifier'
            ? constantOf(holder.field('value'), names, depth + 1)
            : UNKNOWN;
    }
    if (holder.type === 'for_in_statement') {
        return holder.has('of') && holder.field('left')?.type === 'identifier'
            ? ofElements(holder.field('right'), names, depth + 1)
            : UNKNOWN;
    }
    const parameter = parameterOf(declaration);
    if (parameter === undefined)
        return UNKNOWN;
    const called = callTaking(whole(declaration.scope));
    const list = parameter === 0 && called?.position === 0 ? accessOf(called.target) : undefined;
    if (list?.property !== undefined && LOOPS.has(list.property))
        return ofElements(list.object, names, depth + 1);
    return { kind: 'parameter', declaration, prefix: '', suffix: '' };
};
const LOOPS = new Set(['forEach', 'map', 'flatMap', 'filter', 'find', 'every', 'some']);
const isReassigned = (declaration, names) => names.references(declaration).some((use) => use.is('left') || use.parent?.type === 'update_expression');
/** The position of a parameter that is a plain name; undefined for what is no parameter or is taken apart. */
const parameterOf = ({ node, holder, scope }) => {
    if (holder.type === 'arrow_function')
        return node.parent === holder ? 0 : undefined;
    const isTyped = holder.type === 'required_parameter' || holder.type === 'optional_parameter';
    if (!isTyped && holder.type !== 'formal_parameters')
        return undefined;
    const isPlain = node.parent === holder || (node.parent?.type === 'assignment_pattern' && node.parent.parent === holder);
    const position = scope.field('parameters')?.named.findIndex((parameter) => parameter.contains(node)) ?? -1;
    return isPlain && position >= 0 ? position : undefined;
};
/** The texts of a list of literals. */
const ofElements = (expression, names, depth) => {
    if (expression === undefined || depth > constants_MAX_DEPTH)
        return UNKNOWN;
    const node = bare(expression);
    if (node.type === 'array')
        return either(node.named.map((element) => constantOf(element, names, depth + 1)));
    const value = node.type === 'identifier' ? constantValue(node, names) : undefined;
    return value === undefined ? UNKNOWN : ofElements(value, names, depth + 1);
};
/** What a name is declared to be, where it is never given another value. */
const constantValue = (node, names) => {
    const declaration = names.resolve(node);
    if (declaration?.holder.type !== 'variable_declarator' || isReassigned(declaration, names))
        return undefined;
    return declaration.holder.field('name')?.type === 'identifier' ? declaration.holder.field('value') : undefined;
};
/** `Names.OPENAI` of an enum or of an object of this file. */
const ofMember = (node, names, depth) => {
    const access = accessOf(node);
    const object = access === undefined ? undefined : bare(access.object);
    if (access === undefined || object?.type !== 'identifier')
        return UNKNOWN;
    const key = access.property ?? literalText(access.index);
    const holder = names.resolve(object)?.holder;
    const list = holder?.type === 'enum_declaration' ? holder.field('body') : constantValue(object, names);
    if (list === undefined)
        return UNKNOWN;
    const members = bare(list).named;
    const member = members.find((each) => (each.type === 'enum_assignment' ? each.field('name')?.text : keyOf(each)) === key);
    if (key === undefined)
        return access.index === undefined || bare(list).type !== 'array' ? UNKNOWN : ofElements(list, names, depth + 1);
    return constantOf(member?.field('value'), names, depth + 1);
};
const joined = (parts) => {
    const parameters = parts.flatMap((part) => (part.kind === 'parameter' ? [part] : []));
    const [parameter] = parameters;
    if (parameters.length === 1 && parameter !== undefined) {
        const at = parts.indexOf(parameter);
        const text = (some) => some.map((part) => (part.kind === 'texts' && part.texts.length === 1 ? part.texts[0] : '*')).join('');
        return {
            ...parameter,
            prefix: text(parts.slice(0, at)) + parameter.prefix,
            suffix: parameter.suffix + text(parts.slice(at + 1)),
        };
    }
    const choices = parts.map((part) => (part.kind === 'texts' ? part.texts : ['*']));
    const all = choices.reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)).slice(0, MAX_TEXTS), ['']);
    return all.every((text) => /^\**$/.test(text)) ? UNKNOWN : { kind: 'texts', texts: all };
};
const either = (parts) => {
    const found = parts.flatMap((part) => (part.kind === 'texts' ? part.texts : []));
    const isWhole = parts.length > 0 && parts.every(({ kind }) => kind === 'texts') && found.length <= MAX_TEXTS;
    return isWhole ? { kind: 'texts', texts: found } : UNKNOWN;
};
/** The names that a key can be. */
const namesOf = (constant) => {
    if (constant.kind !== 'texts')
        return [{ kind: 'any' }];
    return [...new Set(constant.texts)].map((text) => {
        if (!text.includes('*'))
            return { kind: 'name', name: text };
        return /^\*+$/.test(text) ? { kind: 'any' } : { kind: 'pattern', pattern: text.replace(/\*+/g, '*') };
    });
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/names.js

/** A file never asks more of a name: one that stands in it more often is of a program that was made smaller by a program. */
const MAX_OCCURRENCES = 5000;
/** Names of one file: found by their text, then told apart by the tree. */
class Names {
    #root;
    #text;
    #occurrences = new Map();
    #declarations = new Map();
    #isLate;
    constructor(root, { text, isLate }) {
        this.#root = root;
        this.#text = text;
        this.#isLate = isLate;
    }
    /** Every place where the text stands as a word: nodes of whatever kind, comments and strings too. */
    *words(word, most = MAX_OCCURRENCES) {
        let count = 0;
        for (let offset = this.#text.indexOf(word); offset !== -1; offset = this.#text.indexOf(word, offset + word.length)) {
            if (isPartOfWord(this.#text, offset - 1) || isPartOfWord(this.#text, offset + word.length))
                continue;
            yield { node: this.#root.at(offset), offset };
            count += 1;
            if (count === most || this.#isLate())
                return;
        }
    }
    /** Every place where a variable of that name is declared, read or written. */
    occurrences(name) {
        const known = this.#occurrences.get(name);
        if (known !== undefined)
            return known;
        const found = [...this.words(name)]
            .filter(({ node, offset }) => NAMES.has(node.type) && node.start === offset && node.end === offset + name.length)
            .map(({ node }) => node)
            .filter((node) => node.closest(TYPES) === undefined);
        this.#occurrences.set(name, found);
        return found;
    }
    declarations(name) {
        const known = this.#declarations.get(name);
        if (known !== undefined)
            return known;
        const found = this.#words(name).flatMap((node) => declarationOf(node) ?? []);
        this.#declarations.set(name, found);
        return found;
    }
    /** Class and enum names are type identifiers in TypeScript's grammar. */
    #words(name) {
        const types = [...this.words(name)].map(({ node }) => node).filter(({ type }) => type === 'type_identifier');
        return [...this.occurrences(name), ...types];
    }
    /** What a name means at a place; undefined for a global one. */
    resolve(node, name = node.text) {
        const reachable = this.declarations(name).filter(({ scope }) => scope.contains(node));
        return reachable.reduce((nearest, each) => (nearest === undefined || nearest.scope.contains(each.scope) ? each : nearest), undefined);
    }
    /** Uses of a declared variable, the declaration itself not among them. */
    references({ name, scope, node }) {
        return this.occurrences(name).filter((use) => use.start !== node.start &&
            scope.contains(use) &&
            this.resolve(use)?.scope.start === scope.start &&
            declarationOf(use) === undefined);
    }
    /** Uses of a name that nothing in the file declares. */
    globals(name) {
        return this.occurrences(name).filter((use) => this.resolve(use) === undefined);
    }
}
/** A letter, a digit, `_` or `$`, told by its code: this is asked of every place where a word may stand. */
const isPartOfWord = (text, offset) => {
    const code = text.charCodeAt(offset);
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95 ||
        code === 36);
};
/** The declaration that a name node makes, if it makes one. */
const declarationOf = (node) => {
    const pattern = outermostPattern(node);
    const holder = pattern?.parent;
    if (pattern === undefined || holder === undefined)
        return undefined;
    const scope = scopeOf(pattern, holder);
    return scope === undefined ? undefined : { name: node.text, node, holder, scope };
};
/** The whole pattern that a name is bound by; undefined when the name is only used in it, as a key or as a default. */
const outermostPattern = (node) => {
    let pattern = node;
    while (pattern.parent !== undefined && PATTERNS.has(pattern.parent.type)) {
        if (pattern.is('right') || pattern.is('key'))
            return undefined;
        pattern = pattern.parent;
    }
    return pattern;
};
const scopeOf = (pattern, holder) => {
    const { type } = holder;
    if (type === 'variable_declarator') {
        if (!pattern.is('name'))
            return undefined;
        const isVar = holder.parent?.type === 'variable_declaration';
        return holder.closest(isVar ? FUNCTION_SCOPES : BLOCK_SCOPES);
    }
    if (PARAMETERS.has(type))
        return pattern.is('pattern') ? functionOf(holder.parent) : undefined;
    if (type === 'formal_parameters')
        return functionOf(holder);
    if (type === 'arrow_function')
        return pattern.is('parameter') ? holder : undefined;
    if (NAMED_DECLARATIONS.has(type))
        return pattern.is('name') ? holder.closest(BLOCK_SCOPES) : undefined;
    if (type === 'function_expression' || type === 'class')
        return pattern.is('name') ? holder : undefined;
    if (type === 'catch_clause')
        return pattern.is('parameter') ? holder : undefined;
    if (type === 'for_in_statement')
        return pattern.is('left') && holder.field('kind') !== undefined ? holder : undefined;
    if (type === 'import_specifier')
        return isImportedName(pattern, holder) ? rootOf(holder) : undefined;
    return /^(?:import_clause|namespace_import|import_require_clause)$/.test(type) ? rootOf(holder) : undefined;
};
/** A signature without a body declares no name that is used. */
const functionOf = (parameters) => parameters?.parent !== undefined && FUNCTIONS.has(parameters.parent.type) ? parameters.parent : undefined;
const isImportedName = (pattern, specifier) => specifier.field('alias') === undefined || pattern.is('alias');
const rootOf = (node) => {
    let root = node;
    while (root.parent !== undefined)
        root = root.parent;
    return root;
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/functions.js



/** Under which name a function can be called; undefined for one that is only handed on. */
const functionName = (definition, names) => {
    const name = definition.field('name');
    if (definition.type === 'method_definition')
        return methodName(definition, name?.text ?? '', names);
    if (NAMED_DECLARATIONS.has(definition.type) || definition.type === 'generator_function_declaration') {
        const exportedAs = definition.parent?.type === 'export_statement' && definition.parent.has('default') ? 'default' : undefined;
        const declaration = name === undefined ? undefined : declarationOf(name);
        if (declaration === undefined)
            return exportedAs === undefined ? undefined : { name: 'default', exported: true };
        return {
            name: exportedAs ?? declaration.name,
            declaration,
            exported: exportedAs !== undefined || isExported(declaration, names),
        };
    }
    const value = whole(definition);
    const { parent } = value;
    switch (parent?.type) {
        case 'variable_declarator': {
            const target = parent.field('name');
            const declaration = target?.type === 'identifier' ? declarationOf(target) : undefined;
            return declaration && { name: declaration.name, declaration, exported: isExported(declaration, names) };
        }
        case 'assignment_expression':
            return assignedName(parent.field('left'), names);
        case 'export_statement':
            return { name: 'default', exported: true };
        case 'pair':
        case 'public_field_definition':
        case 'field_definition':
            return methodName(parent, keyOf(parent) ?? fieldName(parent) ?? '', names);
        default:
            return undefined;
    }
};
const fieldName = (field) => (field.field('name') ?? field.field('property'))?.text;
const assignedName = (left, names) => {
    if (left === undefined)
        return undefined;
    if (left.type === 'identifier') {
        const declaration = names.resolve(left);
        return declaration && { name: declaration.name, declaration, exported: isExported(declaration, names) };
    }
    const path = pathOf(left);
    if (path === 'module.exports')
        return { name: 'default', exported: true };
    const [, name] = /^(?:module\.)?exports\.([\w$]+)$/.exec(path) ?? [];
    return name === undefined ? undefined : { name, exported: true };
};
const methodName = (method, name, names) => {
    const owner = method.parent?.parent !== undefined && CLASSES.has(method.parent.parent.type)
        ? method.parent.parent
        : method.parent;
    if (owner === undefined || name === '')
        return undefined;
    if (CLASSES.has(owner.type)) {
        const own = owner.field('name');
        const declaration = own === undefined ? undefined : declarationOf(own);
        const exported = owner.parent?.type === 'export_statement' || (declaration !== undefined && isExported(declaration, names));
        return { name: `${own?.text ?? 'default'}.${name}`, owner, exported };
    }
    if (owner.type !== 'object')
        return undefined;
    const holder = whole(owner).parent;
    const target = holder?.type === 'variable_declarator' ? holder.field('name') : undefined;
    const declaration = target?.type === 'identifier' ? declarationOf(target) : undefined;
    if (declaration !== undefined)
        return { name: `${declaration.name}.${name}`, owner, exported: isExported(declaration, names) };
    if (holder?.type === 'export_statement')
        return { name: `default.${name}`, owner, exported: true };
    return holder?.type === 'assignment_expression' && pathOf(holder.field('left') ?? holder) === 'module.exports'
        ? { name, owner, exported: true }
        : undefined;
};
/** Whether other modules can import a name: by `export`, `export { }`, `module.exports = { }` or `exports.name =`. */
const isExported = (declaration, names) => {
    const { holder } = declaration;
    const statement = holder.type === 'variable_declarator' ? holder.parent : holder;
    if (statement?.parent?.type === 'export_statement')
        return true;
    return names.references(declaration).some((use) => {
        if (use.parent?.type === 'export_specifier' || use.parent?.type === 'export_statement')
            return true;
        const object = use.type === 'shorthand_property_identifier' || use.parent?.type === 'pair' ? use.closest(OBJECTS) : use;
        const assignment = object === undefined ? undefined : whole(object).parent;
        const left = assignment?.type === 'assignment_expression' ? assignment.field('left') : undefined;
        return left !== undefined && left.start !== use.start && /^(?:module\.)?exports\b/.test(pathOf(left));
    });
};
const OBJECTS = new Set(['object']);
/** The function of this file that a call runs, with the class for a `new`. */
const calledFunction = (target, names) => {
    const callee = bare(target);
    if (FUNCTIONS.has(callee.type))
        return callee;
    if (callee.type !== 'identifier')
        return accessOf(callee) === undefined ? undefined : ownMethod(callee);
    const holder = names.resolve(callee)?.holder;
    if (holder === undefined)
        return undefined;
    if (FUNCTIONS.has(holder.type))
        return holder.field('name')?.text === callee.text ? holder : undefined;
    if (CLASSES.has(holder.type))
        return methodOf(holder, 'constructor');
    const value = holder.type === 'variable_declarator' ? holder.field('value') : undefined;
    const definition = value === undefined ? undefined : bare(value);
    return definition !== undefined && FUNCTIONS.has(definition.type) ? definition : undefined;
};
/** `this.load(…)` in the class that has such a method. */
const ownMethod = (callee) => {
    const access = accessOf(callee);
    if (access?.object.type !== 'this' || access.property === undefined)
        return undefined;
    const owner = callee.closest(CLASSES);
    return owner === undefined ? undefined : methodOf(owner, access.property);
};
const methodOf = (owner, name) => owner
    .field('body')
    ?.named.find((member) => member.type === 'method_definition' && member.field('name')?.text === name);
/** The pattern that a function's argument is bound to. */
const parameterAt = (definition, position) => {
    const single = definition.field('parameter');
    if (single !== undefined)
        return position === 0 ? single : undefined;
    const parameter = definition.field('parameters')?.named.filter(({ type }) => type !== 'decorator')[position];
    return (parameter?.field('pattern') ?? (parameter?.type === 'assignment_pattern' ? parameter.field('left') : parameter));
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/sources.js
const same = (member) => member;
const environment = (idiom) => ({ idiom, variable: same, whole: true });
/** https://vite.dev/guide/env-and-mode: what Vite sets itself comes from no environment. */
const VITE_OWN = new Set(['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'LEGACY', 'SITE', 'ASSETS_PREFIX']);
const META = {
    idiom: 'import.meta.env',
    members: new Map([
        ['env', { ...environment('import.meta.env'), variable: (member) => (VITE_OWN.has(member) ? undefined : member) }],
    ]),
};
const PROCESS = { idiom: 'process.env', members: new Map([['env', environment('process.env')]]) };
/** https://docs.deno.com/api/deno/~/Deno.Env */
const DENO = {
    idiom: 'Deno.env',
    members: new Map([
        [
            'env',
            {
                idiom: 'Deno.env',
                readers: new Set(['get', 'has']),
                methods: new Map([['toObject', environment('Deno.env')]]),
            },
        ],
    ]),
};
const BUN = { idiom: 'Bun.env', members: new Map([['env', environment('Bun.env')]]) };
const GLOBALS = new Map([
    ['process', PROCESS],
    ['Deno', DENO],
    ['Bun', BUN],
]);
const GLOBAL = { idiom: 'process.env', members: GLOBALS };
/** Names that the runtime gives every module. */
const GLOBAL_SOURCES = new Map([
    ...GLOBALS,
    ...['globalThis', 'global', 'window', 'self'].map((name) => [name, GLOBAL]),
]);
const META_SOURCE = META;
/** https://docs.nestjs.com/techniques/configuration: a path in small letters (`database.host`) is of the application's own. */
const CONFIG_SERVICE = {
    idiom: 'config-service',
    readers: new Set(['get', 'getOrThrow']),
    variable: () => undefined,
};
/** https://docs.adonisjs.com/guides/getting-started/environment-variables */
const ADONIS = { idiom: 'framework-module', readers: new Set(['get']) };
/** https://nuxt.com/docs/guide/going-further/runtime-config: `apiKey` comes from `NUXT_API_KEY`, `public.apiBase` from `NUXT_PUBLIC_API_BASE`. */
const nuxt = (prefix) => ({
    idiom: 'framework-module',
    variable: (member) => (NUXT_OWN.has(member) ? undefined : `${prefix}${snake(member)}`),
});
const NUXT_OWN = new Set(['app', 'nitro']);
const snake = (name) => name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .toUpperCase();
const NUXT = { ...nuxt('NUXT_'), members: new Map([['public', nuxt('NUXT_PUBLIC_')]]) };
const FRAMEWORK = environment('framework-module');
const SOURCE_MODULES = [
    {
        from: /^(?:node:)?process$/,
        exports: new Map([
            ['*', PROCESS],
            ['default', PROCESS],
            ['env', environment('process.env')],
        ]),
    },
    { from: /^bun$/, exports: new Map([['env', environment('Bun.env')]]) },
    { from: /^\$env\/static\/(?:private|public)$/, namesAreVariables: true, exports: new Map([['*', FRAMEWORK]]) },
    { from: /^\$env\/dynamic\/(?:private|public)$/, exports: new Map([['env', FRAMEWORK]]) },
    {
        from: /^astro:env\/(?:server|client)$/,
        namesAreVariables: true,
        exports: new Map([['*', FRAMEWORK]]),
        readers: new Set(['getSecret']),
    },
    { from: /^cloudflare:workers$/, exports: new Map([['env', FRAMEWORK]]) },
    {
        from: /^(?:#start\/env|(?:\.{1,2}|~|@)\/(?:.*\/)?start\/env(?:\.[jt]s)?|@ioc:Adonis\/Core\/Env)$/,
        exports: new Map([['default', ADONIS]]),
    },
    { from: /^vite$/, gives: new Map([['loadEnv', FRAMEWORK]]) },
    { from: /^hono\/adapter$/, gives: new Map([['env', FRAMEWORK]]) },
    { from: /^(?:#imports|#app|nuxt\/app|nitropack\/runtime)$/, gives: new Map([['useRuntimeConfig', NUXT]]) },
];

// EXTERNAL MODULE: ./lib/parsers/source-code/syntax.js
var syntax = __webpack_require__(17563);
;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/collected.js


/** The most definite destination is told. */
const RANK = ['child-process', 'response', 'log', 'schema', 'unknown'];
const startCollecting = (tree) => {
    const root = (0,syntax/* syntaxOf */.r)(tree);
    return {
        tree,
        root,
        names: new Names(root, tree),
        reads: new Map(),
        handovers: new Map(),
        accessors: new Map(),
        seen: new Set(),
    };
};
const collected_at = ({ line, column }) => `${line}:${column}`;
/** A read at one place is one read, however it was found. */
const addRead = ({ reads }, read) => {
    const { names } = read;
    const name = names.kind === 'name' ? names.name : names.kind === 'pattern' ? names.pattern : '';
    const key = `${collected_at(read.place)} ${names.kind} ${name}`;
    if (!reads.has(key))
        reads.set(key, read);
};
const addHandover = ({ handovers }, to, place) => {
    const known = handovers.get(collected_at(place));
    if (known === undefined || RANK.indexOf(to) < RANK.indexOf(known.to))
        handovers.set(collected_at(place), { to, place });
};
const addAccessor = ({ accessors }, accessor) => {
    const key = `${accessor.name} ${accessor.argument} ${accessor.prefix ?? ''} ${accessor.suffix ?? ''}`;
    if (accessors.has(key))
        return false;
    accessors.set(key, accessor);
    return true;
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/fallback.js

const kindOf = (node) => {
    if (node === undefined)
        return undefined;
    const value = bare(node);
    if (/^(?:undefined|null)$/.test(value.text))
        return undefined;
    const text = literalText(value);
    if (text !== undefined)
        return text === '' ? 'empty' : 'literal';
    return value.type === 'number' || value.type === 'true' || value.type === 'false' ? 'literal' : 'other';
};
/** Of what kind the value after a `=`, a `??` or in a `.default()` is. */
const fallbackKind = kindOf;
/** The expression that stands in for a read when the variable is missing: the last one of a chain, or the first that is a literal. */
const fallbackOf = (read) => {
    let last;
    let node = whole(read);
    for (let { parent } = node; parent !== undefined; { parent } = node) {
        const isChoice = (parent.type === 'binary_expression' && (parent.has('??') || parent.has('||'))) ||
            (parent.type === 'augmented_assignment_expression' && (parent.has('??=') || parent.has('||=')));
        if (!isChoice)
            break;
        if (node.is('left'))
            last = parent.field('right') ?? last;
        if (isText(last))
            return last;
        node = whole(parent);
    }
    return last ?? otherBranch(node);
};
const isText = (node) => ['literal', 'empty'].includes(kindOf(node) ?? '');
/** `process.env.X ? process.env.X : 'none'`. */
const otherBranch = (node) => {
    const { parent } = node;
    if (parent?.type !== 'ternary_expression')
        return undefined;
    const condition = parent.field('condition')?.text ?? '';
    if (node.is('consequence') && condition.includes(node.text))
        return parent.field('alternative');
    return node.is('alternative') && condition.includes(node.text) ? parent.field('consequence') : undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/guards.js
const BRANCHES = new Set(['if_statement', 'ternary_expression']);
/**
 * Whether a literal fallback of a variable cannot happen in production: a missing variable was refused before, or the read stands in
 * a branch that production does not take.
 */
const isGuarded = ({ root, names }, read, name) => [...branchesAround(read)].some(isOutsideProduction) ||
    [...names.words(name)].some(({ node }) => node.start < read.start && refusesWithout(node, root));
function* branchesAround(read) {
    let inner = read;
    for (const node of read.ancestors()) {
        const condition = BRANCHES.has(node.type) ? node.field('condition') : undefined;
        if (condition !== undefined && !condition.contains(inner)) {
            yield { condition: condition.text, isConsequence: node.field('consequence')?.contains(inner) === true };
        }
        inner = node;
    }
}
const isOutsideProduction = ({ condition, isConsequence, }) => {
    if (condition.length > 300)
        return false;
    const isNegative = /!==?|^\(?\s*!/.test(condition);
    if (/prod/i.test(condition))
        return isNegative === isConsequence;
    return (/\b(?:is)?_?(?:dev|development|test|local)\b|import\.meta\.env\.DEV/i.test(condition) &&
        isNegative !== isConsequence);
};
/** An `if` that speaks of the variable and throws, or ends the process. */
const refusesWithout = (node, root) => {
    for (const branch of node.ancestors()) {
        if (branch === root)
            return false;
        if (branch.type !== 'if_statement')
            continue;
        const condition = branch.field('condition');
        const outcome = branch.field('consequence')?.text ?? '';
        if (condition?.contains(node))
            return outcome.length < 2000 && /\bthrow\b|\bprocess\.exit\(/.test(outcome);
    }
    return false;
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/inlined.js

/**
 * Whether a build puts the value of an expression into the browser's code: Vite's `define`, webpack's and esbuild's like
 * (https://vite.dev/config/shared-options#define, https://webpack.js.org/plugins/define-plugin/), and `env` and
 * `publicRuntimeConfig` of `next.config` (https://nextjs.org/docs/app/api-reference/config/next-config-js/env).
 */
const isInlined = (value, { path, text }) => {
    for (const node of value.ancestors()) {
        const call = node.type === 'object' ? callTaking(node) : undefined;
        if (call !== undefined && /(?:^|\.)(?:DefinePlugin|EnvironmentPlugin)$/.test(call.callee))
            return true;
        if (node.type !== 'pair')
            continue;
        const key = keyOf(node);
        if (key === 'define' && /\bvite\b|\bdefineConfig\b|\besbuild\b|\brollup\b|\brspack\b|\brsbuild\b/.test(text))
            return true;
        if ((key === 'env' || key === 'publicRuntimeConfig') && /(?:^|\/)next\.config\.[cm]?[jt]s$/.test(path))
            return true;
    }
    return false;
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/variables.js







/** A place reads the variables that its key can be; where the key is a parameter, the function around it is an accessor. */
const addVariable = (collected, { source, value, place, key, fallback }) => {
    const otherwise = fallback ?? (value === undefined ? undefined : fallbackOf(value));
    if (key.kind === 'parameter' && defineAccessor(collected, key, source, otherwise))
        return;
    const kind = fallbackKind(otherwise);
    for (const found of namesOf(key)) {
        const names = found.kind === 'name' ? nameOf(source, found.name) : found;
        if (names === undefined)
            continue;
        const guarded = kind === 'literal' && value !== undefined && names.kind === 'name' && isGuarded(collected, value, names.name);
        addRead(collected, {
            names,
            idiom: source.idiom,
            place,
            ...(kind === undefined ? {} : { fallback: kind }),
            ...(guarded ? { guarded } : {}),
            ...(value !== undefined && isInlined(value, collected.tree) ? { inlined: true } : {}),
        });
    }
};
const nameOf = ({ variable, idiom }, member) => {
    const own = idiom === 'config-service' ? (/^[A-Z][A-Z0-9_]*$/.test(member) ? member : undefined) : member;
    const name = variable === undefined || idiom === 'config-service' ? own : variable(member);
    return name === undefined ? undefined : { kind: 'name', name };
};
/** A function whose parameter names what it reads; false when nobody can call it by a name. */
const defineAccessor = (collected, { declaration, prefix, suffix }, { idiom }, fallback) => {
    const definition = declaration.scope;
    const argument = parameterOf(declaration);
    const name = functionName(definition, collected.names);
    if (argument === undefined || name === undefined)
        return false;
    const fallbackArgument = argumentOf(collected, fallback, definition);
    addAccessor(collected, {
        name: name.name,
        exported: name.exported,
        argument,
        ...(prefix === '' ? {} : { prefix }),
        ...(suffix === '' ? {} : { suffix }),
        ...(fallbackArgument === undefined ? {} : { fallbackArgument }),
        place: definition.place,
        definition,
        idiom,
    });
    return true;
};
const argumentOf = ({ names }, fallback, definition) => {
    const node = fallback === undefined ? undefined : bare(fallback);
    const declaration = node?.type === 'identifier' ? names.resolve(node) : undefined;
    return declaration !== undefined && declaration.scope.start === definition.start
        ? parameterOf(declaration)
        : undefined;
};
/** Whether an access to a variable takes its value: writing it, deleting it and asking for its type do not. */
const takesValue = (access) => {
    const value = whole(access);
    const { parent } = value;
    if (parent === undefined)
        return false;
    if (parent.type === 'assignment_expression')
        return !value.is('left');
    if (parent.type === 'unary_expression')
        return !parent.has('delete') && !parent.has('typeof');
    if (parent.type === 'for_in_statement' || /_pattern$/.test(parent.type))
        return !value.is('left') && !/^(?:array|pair|rest)_pattern$/.test(parent.type);
    return true;
};
/** `env.NAME`, `env['NAME']` and `env.hasOwnProperty('NAME')`, where `env` has this source. */
const addAccess = (collected, access, source) => {
    const { property, index } = accessOf(access) ?? {};
    if (!takesValue(access))
        return;
    const call = callTo(whole(access));
    const asks = call !== undefined && property !== undefined;
    if (asks && property !== 'hasOwnProperty')
        return;
    const key = asks
        ? constantOf(call.args[0], collected.names)
        : property === undefined
            ? constantOf(index, collected.names)
            : { kind: 'texts', texts: [property] };
    addVariable(collected, { source, value: access, place: access.place, key });
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/accessor-calls.js





/** An accessor may call another one, that one a third: more is not told. */
const MAX_ROUNDS = 4;
const ACCESSOR = environment('accessor');
/** Reads through the accessors that this file defines, at each of their calls; gives back the calls that were told. */
const readThroughAccessors = (collected) => {
    const told = new Set();
    const done = new Set();
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const fresh = [...collected.accessors.values()].filter((accessor) => accessor.shape !== 'member' && !done.has(accessor));
        for (const accessor of fresh) {
            done.add(accessor);
            for (const call of callsOf(collected, accessor)) {
                told.add(call.node.start);
                readCall(collected, call, accessor);
            }
        }
        if (fresh.length === 0)
            break;
    }
    return told;
};
const readCall = (collected, { node, args }, accessor) => {
    const { argument, prefix = '', suffix = '', fallbackArgument } = accessor;
    const fallback = fallbackArgument === undefined ? undefined : args[fallbackArgument];
    const key = around(constantOf(args[argument], collected.names), prefix, suffix);
    addVariable(collected, { source: ACCESSOR, value: node, place: node.place, key, fallback });
};
const around = (key, prefix, suffix) => {
    if (key.kind === 'texts')
        return { kind: 'texts', texts: key.texts.map((text) => prefix + text + suffix) };
    if (key.kind === 'parameter')
        return { ...key, prefix: prefix + key.prefix, suffix: key.suffix + suffix };
    return prefix + suffix === '' ? key : { kind: 'texts', texts: [`${prefix}*${suffix}`] };
};
const callsOf = ({ names }, { definition }) => {
    const found = functionName(definition, names);
    if (found === undefined)
        return [];
    const { declaration, owner, name } = found;
    const uses = declaration === undefined ? methodUses(names, owner, name.split('.').at(-1) ?? '') : names.references(declaration);
    return uses.flatMap((use) => callTo(whole(use)) ?? []);
};
/** `this.get`, `config.get` where `config` is the object or an instance of the class. */
const methodUses = (names, owner, method) => {
    if (owner === undefined || method === '')
        return [];
    return [...names.words(method)].flatMap(({ node }) => {
        const access = node.parent;
        const object = access === undefined ? undefined : accessOf(access)?.object;
        if (access === undefined || object === undefined || !node.is('property'))
            return [];
        return isOf(bare(object), owner, names) ? [access] : [];
    });
};
const isOf = (object, owner, names) => {
    if (object.type === 'this')
        return owner.contains(object);
    const call = callOf(object);
    if (call !== undefined)
        return call.node.type === 'new_expression' && isOf(call.target, owner, names);
    if (object.type !== 'identifier')
        return false;
    if (names.resolve(object)?.holder.start === owner.start)
        return true;
    const value = constantValue(object, names);
    if (value === undefined)
        return false;
    const given = bare(value);
    return given.start === owner.start || (given.type === 'new_expression' && isOf(given, owner, names));
};
/** Calls of functions that the policy names as accessors. */
const readThroughNamed = (collected, { envAccessors }) => {
    for (const accessor of envAccessors) {
        const last = accessor.split('.').at(-1) ?? accessor;
        for (const { node } of collected.names.words(last)) {
            const callee = node.is('property') && node.parent !== undefined ? node.parent : node;
            const call = callTo(whole(callee));
            if (call === undefined || !(call.callee === accessor || call.callee.endsWith(`.${accessor}`)))
                continue;
            const key = constantOf(call.args[0], collected.names);
            addVariable(collected, {
                source: ACCESSOR,
                value: call.node,
                place: call.node.place,
                key,
                fallback: call.args[1],
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/schemas.js




const schemas_MAX_DEPTH = 12;
/** Groups of variables in the options of t3-env (https://env.t3.gg/docs/core). */
const GROUPS = new Set(['server', 'client', 'shared']);
/**
 * The variables that a schema takes from an environment: the keys of the object it was made of. Adds them as reads; false when no
 * such object is in reach.
 */
const addSchema = (collected, schema) => {
    const keys = keysOf(schema, collected, 0);
    for (const { name, node, rule } of keys) {
        const kind = rule === undefined ? undefined : fallbackInRule(rule);
        addRead(collected, {
            names: { kind: 'name', name },
            idiom: 'schema',
            place: node.place,
            ...(kind === undefined ? {} : { fallback: kind }),
        });
    }
    return keys.length > 0;
};
/** Each key of an object whose value makes a rule: `{ PORT: z.string() }`. */
const keysOf = (schema, collected, depth) => {
    if (schema === undefined || depth > schemas_MAX_DEPTH)
        return [];
    const node = bare(schema);
    const inner = (part) => keysOf(part, collected, depth + 1);
    if (node.type === 'identifier')
        return inner(constantValue(node, collected.names));
    if (node.type === 'object') {
        return node.named.flatMap((member) => {
            if (member.type === 'spread_element')
                return inner(member.named[0]);
            const name = keyOf(member);
            const rule = member.type === 'pair' ? member.field('value') : undefined;
            return name === undefined || !isVariableName(name) ? [] : [{ name, node: member, rule }];
        });
    }
    const access = accessOf(node);
    if (access?.property === 'shape')
        return inner(access.object);
    const call = callOf(node);
    if (call === undefined)
        return [];
    const own = accessOf(call.target);
    const fromArguments = call.args.flatMap((argument) => inner(argument));
    return [...(own === undefined ? [] : inner(own.object)), ...fromArguments];
};
/** A name in capitals: only those are looked for in objects whose meaning is known by their keys alone. */
const isVariableName = (name) => /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_?$/.test(name) && name.length > 1;
/** `.default('x')`, `{ default: 'x' }`, `devDefault`. */
const fallbackInRule = (rule, depth = 0) => {
    const call = callOf(bare(rule));
    if (call === undefined || depth > schemas_MAX_DEPTH)
        return undefined;
    const own = accessOf(call.target);
    if (own?.property === 'default' || own?.property === 'catch')
        return fallbackKind(call.args[0]);
    const options = call.args.map(bare).find(({ type }) => type === 'object');
    const given = options?.named.find((member) => keyOf(member) === 'default')?.field('value');
    return fallbackKind(given) ?? (own === undefined ? undefined : fallbackInRule(own.object, depth + 1));
};
/** `createEnv({ server, client, shared, runtimeEnv })`. */
const addGroups = (collected, options) => {
    const groups = options === undefined ? [] : bare(options).named.filter((member) => GROUPS.has(keyOf(member) ?? ''));
    return groups.map((group) => addSchema(collected, group.field('value'))).some(Boolean);
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/configurations.js



/** Schemas and build settings that name variables without an environment in sight. */
const addConfigurations = (collected) => {
    for (const call of callsNamed(collected, 'createEnv'))
        addGroups(collected, call.args[0]);
    for (const call of callsNamed(collected, 'envsafe'))
        addSchema(collected, call.args[0]);
    if (/@adonisjs\/core\/env|@ioc:Adonis\/Core\/Env/.test(collected.tree.text)) {
        for (const name of ['create', 'rules'])
            for (const call of callsNamed(collected, name))
                addSchema(collected, call.args.at(-1));
    }
    for (const { node } of collected.names.words('validationSchema')) {
        if (node.is('key') && node.parent?.type === 'pair')
            addSchema(collected, node.parent.field('value'));
    }
    for (const call of callsNamed(collected, 'EnvironmentPlugin'))
        for (const name of environmentPlugin(call.args[0]))
            addInlined(collected, name);
};
const callsNamed = ({ names }, name) => [...names.words(name)].flatMap(({ node }) => callTo(whole(node.is('property') && node.parent !== undefined ? node.parent : node)) ?? []);
/** https://webpack.js.org/plugins/environment-plugin/: a list of names, or an object of defaults. */
const environmentPlugin = (argument) => {
    const names = argument === undefined ? undefined : bare(argument);
    return names?.type === 'array' || names?.type === 'object' ? names.named : [];
};
const addInlined = (collected, node) => {
    const name = literalText(node) ?? keyOf(node);
    if (name !== undefined)
        addRead(collected, { names: { kind: 'name', name }, idiom: 'process.env', place: node.place, inlined: true });
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/destinations.js

/** Functions that start a program: https://nodejs.org/api/child_process.html, https://github.com/sindresorhus/execa, cross-spawn, tinyexec, node-pty. */
const STARTS_PROGRAM = /(?:^|\.)(?:spawn|spawnSync|exec|execSync|execFile|execFileSync|execAsync|execFileAsync|fork|execa|execaSync|execaNode|execaCommand|execaCommandSync|crossSpawn|\$|Worker|Command)$/;
const LOGS = /^(?:console|(?:.*\.)?_?(?:log|logger|winston|pino|debug))\.(?:log|info|debug|warn|warning|error|trace|dir|table|fatal|verbose|silly)$|^(?:debug|log|print)$/i;
const RESPONDS = /(?:^|\.)(?:res|response|reply|ctx|c|NextResponse|Response)\.(?:json|send|end|write|text|html|body|render)$|^(?:json|Response|NextResponse)$/;
/** Where a call takes the environment that is one of its arguments, or stands in one under a key. */
const destinationOf = ({ callee }, key) => {
    if (STARTS_PROGRAM.test(callee) && (key === undefined || key === 'env'))
        return 'child-process';
    if (LOGS.test(callee))
        return 'log';
    if (RESPONDS.test(callee))
        return 'response';
    return isSchemaCall(callee) || key === 'runtimeEnv' || key === 'runtimeEnvStrict' ? 'schema' : 'unknown';
};
const isSchemaCall = (callee) => /(?:^|\.)(?:parse|safeParse|parseAsync|safeParseAsync|validate|validateSync|validateAsync|cleanEnv|createEnv|parseEnv|envsafe|assert|decode|decodeUnknownSync)$/.test(callee);
/** Calls whose result holds what was given to them. */
const COPIES = /^(?:Object\.(?:freeze|seal|fromEntries|assign)|structuredClone|_\.(?:pick|pickBy|omit|omitBy|mapValues|merge|cloneDeep|clone)|expand|dotenvExpand)$/;
const isCopy = ({ callee }) => COPIES.test(callee);
/** `Object.keys(env)`: goes through every variable. */
const isEnumeration = ({ callee }) => /^(?:Object\.(?:keys|values|entries|getOwnPropertyNames)|Reflect\.ownKeys)$/.test(callee);
/** Calls that make one text of all of it. */
const destinations_isText = ({ callee }) => /^(?:JSON\.stringify|util\.inspect|inspect|String)$/.test(callee);
/** Calls that change what is their first argument. */
const isTargetOf = ({ callee, position }) => position === 0 &&
    /^(?:Object\.(?:assign|defineProperty|defineProperties)|vi\.(?:spyOn|stubEnv)|jest\.(?:spyOn|replaceProperty)|sinon\.stub|_\.(?:set|merge|assign))$/.test(callee);
/** `_.get(env, 'X')`, `Reflect.get(env, 'X')`: the key of a call that is an access. */
const keyOfAccessCall = ({ callee, args }) => /^(?:Reflect\.(?:get|has)|_\.(?:get|has)|Object\.hasOwn|Object\.prototype\.hasOwnProperty\.call)$/.test(callee) &&
    literalText(args[1]) !== undefined
    ? args[1]
    : undefined;
/** The object of the method that is called: `schema` of `schema.parse(…)`. */
const objectOf = ({ target }) => accessOf(target)?.object;

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/arguments.js







/** What becomes of a value that is an argument of a call. */
const handedTo = (collected, { node, source, origin }) => {
    const call = callTaking(node);
    if (call === undefined || isTargetOf(call))
        return [];
    const place = origin ?? node.place;
    const own = calledFunction(call.target, collected.names);
    const parameter = own === undefined ? undefined : parameterAt(own, call.position);
    if (parameter !== undefined)
        return [{ node: parameter, source, origin, pattern: true }];
    if (!source.whole)
        return [];
    const isEnvironment = source.variable !== undefined;
    if (isEnvironment && isEnumeration(call)) {
        addRead(collected, { names: { kind: 'any' }, idiom: source.idiom, place });
        return [];
    }
    const key = isEnvironment ? keyOfAccessCall(call) : undefined;
    if (key !== undefined) {
        addVariable(collected, { source, value: call.node, place: call.node.place, key: constantOf(key, collected.names) });
        return [];
    }
    if (destinations_isText(call))
        return [{ node: call.node, source: { idiom: source.idiom, whole: true }, origin: place }];
    if (isCopy(call))
        return [{ node: call.node, source, origin: place }];
    if (!isTakenBySchema(collected, call.args, node, objectOf(call), call.callee)) {
        const [member] = isEnvironment ? [] : (source.members?.keys() ?? []);
        addHandover(collected, destinationOf(call, member), place);
    }
    return [];
};
/** The keys of a schema are what it reads. */
const isTakenBySchema = (collected, args, environment, object, callee) => {
    if (/(?:^|\.)createEnv$/.test(callee))
        return addGroups(collected, args[0]);
    if (!isSchemaCall(callee))
        return false;
    const schemas = args.filter((argument) => argument.start !== environment.start && bare(argument).type !== 'string');
    return [...(object === undefined ? [] : [object]), ...schemas]
        .map((schema) => addSchema(collected, schema))
        .some(Boolean);
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/bindings.js






/** `this.name` in the class around. */
const asField = ({ names }, name, { source, origin }) => {
    const owner = name?.closest(CLASSES);
    if (name === undefined || owner === undefined)
        return [];
    return [...names.words(name.text.replace(/^#/, ''))].flatMap(({ node }) => {
        const access = node.parent;
        const isUse = access?.type === 'member_expression' && access.field('object')?.type === 'this' && node.is('property');
        const isTarget = access?.is('left') && access.parent?.type === 'assignment_expression';
        return isUse && !isTarget && access.closest(CLASSES) === owner ? [{ node: access, source, origin }] : [];
    });
};
/** `constructor(private readonly env = process.env)` makes a field too. */
const asProperty = (collected, parameter, item) => parameter.named.some(({ type }) => type === 'accessibility_modifier') || parameter.has('readonly')
    ? asField(collected, parameter.field('pattern'), item)
    : [];
/** A whole environment that other modules import and read by its members. */
const exported = (collected, { node, source }, name) => {
    if (source.whole && source.variable !== undefined)
        exportMember(collected, name, source, node);
    return [];
};
const exportMember = (collected, name, { idiom }, node) => addAccessor(collected, {
    name,
    exported: true,
    argument: 0,
    shape: 'member',
    place: node.place,
    definition: node,
    idiom,
});
/** What a value is bound to: a name, or names of its members. */
const bound = (collected, item) => {
    const { node, source, origin, holder } = item;
    if (holder !== undefined) {
        const fields = holder.type === 'required_parameter' ? asProperty(collected, holder, item) : asField(collected, node, item);
        return [...fields, { node, source, origin, pattern: true }];
    }
    if (node.type === 'identifier' || node.type === 'shorthand_property_identifier_pattern') {
        const declaration = collected.names.resolve(node);
        if (declaration === undefined)
            return [];
        if (isExported(declaration, collected.names))
            exported(collected, item, declaration.name);
        return collected.names.references(declaration).map((use) => ({ node: use, source, origin }));
    }
    if (node.type === 'assignment_pattern')
        return [{ ...item, node: node.field('left') ?? node }];
    return node.type === 'object_pattern' ? node.named.flatMap((part) => takenApart(collected, part, item)) : [];
};
const takenApart = (collected, part, { source, origin }) => {
    if (part.type === 'rest_pattern') {
        const rest = part.named[0];
        return rest === undefined ? [] : [{ node: rest, source, origin, pattern: true }];
    }
    const isPair = part.type === 'pair_pattern';
    const key = isPair ? part.field('key') : part.type === 'object_assignment_pattern' ? part.field('left') : part;
    const target = isPair ? part.field('value') : key;
    if (key === undefined || target === undefined)
        return [];
    const computed = key.type === 'computed_property_name' ? constantOf(key.named[0], collected.names) : undefined;
    const name = literalText(key) ?? key.text;
    const member = computed === undefined ? source.members?.get(name) : undefined;
    if (member !== undefined)
        return [{ node: target, source: member, origin, pattern: true }];
    if (source.variable !== undefined && source.readers === undefined) {
        const fallback = isPair ? target.field('right') : part.field('right');
        addVariable(collected, { source, place: key.place, key: computed ?? { kind: 'texts', texts: [name] }, fallback });
    }
    return [];
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/flow.js








/** A file never has more to follow; what has is of a program that was made smaller by a program. */
const MAX_ITEMS = 50_000;
/** Follows values through names, members, calls and returns of one file, and gathers what is read of them on the way. */
const follow = (collected, start) => {
    const items = [...start];
    for (let next = items.pop(), left = MAX_ITEMS; next !== undefined && left > 0 && !collected.tree.isLate(); next = items.pop(), left -= 1) {
        items.push(...step(collected, next));
    }
};
const step = (collected, item) => {
    if (item.pattern)
        return bound(collected, item);
    const value = whole(item.node);
    const key = `${value.start} ${value.end} ${item.source.idiom} ${item.source.members?.size ?? ''} ${item.source.whole}`;
    if (collected.seen.has(key))
        return [];
    collected.seen.add(key);
    const here = { ...item, node: value };
    return value.is('object') ? accessed(collected, here) : used(collected, here);
};
const accessed = (collected, { node, source, origin }) => {
    const access = accessTo(node);
    if (access === undefined)
        return [];
    const name = access.property ?? literalText(access.index);
    const value = whole(access.node);
    const call = callTo(value);
    const member = name === undefined ? undefined : source.members?.get(name);
    if (member !== undefined)
        return [{ node: access.node, source: member, origin }];
    if (name !== undefined && call !== undefined) {
        const given = source.methods?.get(name);
        if (given !== undefined)
            return [{ node: call.node, source: given, origin }];
        if (source.readers?.has(name)) {
            const argument = call.args[0];
            if (argument !== undefined) {
                const fallback = call.args[1] !== undefined && bare(call.args[1]).type !== 'object' ? call.args[1] : undefined;
                addVariable(collected, {
                    source,
                    value: call.node,
                    place: call.node.place,
                    key: constantOf(argument, collected.names),
                    fallback,
                });
            }
            return [];
        }
    }
    if (source.variable !== undefined && source.readers === undefined)
        addAccess(collected, access.node, source);
    return [];
};
const used = (collected, item) => {
    const { node, source, origin } = item;
    const { parent } = node;
    if (parent === undefined)
        return [];
    const on = (next, more = {}) => next === undefined ? [] : [{ node: next, source, origin, ...more }];
    switch (parent.type) {
        case 'arguments':
            return handedTo(collected, item);
        case 'variable_declarator':
            return node.is('value') ? on(parent.field('name'), { pattern: true }) : [];
        case 'required_parameter':
        case 'optional_parameter':
            return node.is('value')
                ? [...on(parent.field('pattern'), { pattern: true }), ...asProperty(collected, parent, item)]
                : [];
        case 'assignment_pattern':
        case 'object_assignment_pattern':
            return node.is('right') ? on(parent.field('left'), { pattern: true }) : [];
        case 'assignment_expression':
            return node.is('right') ? assigned(collected, item, parent) : [];
        case 'ternary_expression':
            return node.is('condition') ? [] : on(parent);
        case 'binary_expression':
            return inBinary(collected, item, parent);
        case 'pair':
            return node.is('value') ? inObject(item, parent) : [];
        case 'object':
            return inObject(item, node);
        case 'spread_element':
            return parent.parent?.type === 'object'
                ? on(parent.parent, { origin: origin ?? node.place })
                : gone(collected, item);
        case 'return_statement':
            return returned(collected, item, parent.closest(FUNCTIONS));
        case 'arrow_function':
            return node.is('body') ? returned(collected, item, parent) : [];
        case 'export_statement':
        case 'export_specifier':
            return exported(collected, item, parent.field('alias')?.text ?? (parent.type === 'export_statement' ? 'default' : node.text));
        case 'public_field_definition':
        case 'field_definition':
            return asField(collected, parent.field('name') ?? parent.field('property'), item);
        case 'for_in_statement':
            if (node.is('right') && source.whole && source.variable)
                addRead(collected, { names: { kind: 'any' }, idiom: source.idiom, place: node.place });
            return [];
        case 'template_substitution':
        case 'array':
        case 'yield_expression':
        case 'jsx_expression':
            return gone(collected, item);
        default:
            return [];
    }
};
/** Whatever takes it is nothing that can be followed. */
const gone = (collected, { node, source, origin }) => {
    if (source.whole)
        addHandover(collected, 'unknown', origin ?? node.place);
    return [];
};
const inBinary = (collected, { node, source, origin }, parent) => {
    if (parent.has('??') || parent.has('||') || (parent.has('&&') && node.is('right')))
        return [{ node: parent, source, origin }];
    if (parent.has('in') && node.is('right') && source.variable !== undefined) {
        addVariable(collected, { source, place: parent.place, key: constantOf(parent.field('left'), collected.names) });
    }
    return [];
};
/** An object that code makes around it reaches the environment by its key. */
const inObject = ({ node, source, origin }, member) => {
    const object = member.parent;
    const name = member.type === 'pair' ? (literalText(member.field('key')) ?? member.field('key')?.text) : node.text;
    if (object?.type !== 'object' || name === undefined)
        return [];
    const around = {
        idiom: source.idiom,
        members: new Map([[name, source]]),
        ...(source.whole ? { whole: true } : {}),
    };
    return [{ node: object, source: around, origin: origin ?? node.place }];
};
const assigned = (collected, item, assignment) => {
    const left = assignment.field('left');
    if (left === undefined)
        return [];
    const path = pathOf(left);
    if (path === 'module.exports')
        return exported(collected, item, 'default');
    const [, name] = /^(?:module\.)?exports\.([\w$]+)$/.exec(path) ?? [];
    if (name !== undefined)
        return exported(collected, item, name);
    if (left.type === 'identifier' || /_pattern$/.test(left.type))
        return [{ ...item, node: left, pattern: true }];
    return /^this\.[\w$#]+$/.test(path) ? asField(collected, left.field('property'), item) : [];
};
const returned = (collected, item, definition) => {
    const named = definition === undefined ? undefined : functionName(definition, collected.names);
    if (named?.declaration === undefined)
        return gone(collected, item);
    return collected.names.references(named.declaration).flatMap((use) => {
        const call = callTo(whole(use));
        return call === undefined ? [] : [{ ...item, node: call.node }];
    });
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/roots.js






/** Every value of the file through which the environment is reached without anything having been followed. */
const rootsOf = (collected, imports) => [
    ...globalRoots(collected),
    ...imports.flatMap((each) => SOURCE_MODULES.filter(({ from }) => from.test(each.from)).flatMap((module) => importedRoots(collected, each, module))),
    ...configServices(collected, imports),
    ...typedParameters(collected),
    ...workerHandlers(collected),
    ...honoContexts(collected, imports),
];
const globalRoots = (collected) => {
    const { names, tree } = collected;
    const globals = [...GLOBAL_SOURCES].filter(([name]) => tree.text.includes(name));
    const metas = [...names.words('meta')].flatMap(({ node }) => node.parent?.type === 'meta_property' ? [node.parent] : node.type === 'meta_property' ? [node] : []);
    return [
        ...globals.flatMap(([name, source]) => names.globals(name).map((node) => ({ node, source }))),
        ...metas.map((node) => ({ node, source: META_SOURCE })),
        ...names.globals('useRuntimeConfig').flatMap((use) => resultOf(use, NUXT)),
    ];
};
const resultOf = (use, source) => {
    const call = callTo(whole(use));
    return call === undefined ? [] : [{ node: call.node, source }];
};
const importedRoots = (collected, { node }, module) => {
    const all = module.exports?.get('*');
    if (node.type === 'call_expression')
        return all === undefined ? [] : [{ node, source: all }];
    if (node.type !== 'import_statement')
        return [];
    return localNames(node).flatMap(({ name, local }) => {
        const source = module.exports?.get(name);
        const declaration = declarationOf(local);
        if (source !== undefined)
            return [{ node: local, source, pattern: true }];
        if (declaration === undefined)
            return [];
        const uses = collected.names.references(declaration);
        const given = module.gives?.get(name);
        if (given !== undefined)
            return uses.flatMap((use) => resultOf(use, given));
        if (module.readers?.has(name))
            for (const use of uses)
                addReaderCall(collected, use);
        else if (module.namesAreVariables === true)
            addRead(collected, { names: { kind: 'name', name }, idiom: 'framework-module', place: local.place });
        return [];
    });
};
const addReaderCall = (collected, use) => {
    const call = callTo(whole(use));
    if (call === undefined)
        return;
    const key = constantOf(call.args[0], collected.names);
    addVariable(collected, { source: environment('framework-module'), value: call.node, place: call.node.place, key });
};
/** The names an import makes: `default`, `*`, or the exported one, with the name node in this file. */
const localNames = (statement) => statement.named.flatMap((part) => {
    const required = part.type === 'import_require_clause' ? part.named[0] : undefined;
    if (required !== undefined)
        return [{ name: '*', local: required }];
    if (part.type !== 'import_clause')
        return [];
    return part.named.flatMap((each) => {
        if (each.type === 'identifier')
            return [{ name: 'default', local: each }];
        if (each.type === 'namespace_import')
            return each.named.map((local) => ({ name: '*', local }));
        return each.named.flatMap((specifier) => {
            const name = specifier.field('name');
            if (name === undefined || specifier.has('type'))
                return [];
            return [{ name: name.text, local: specifier.field('alias') ?? name }];
        });
    });
});
/** Values that are typed as, or injected by, Nest's ConfigService. */
const configServices = (collected, imports) => {
    if (!imports.some(({ from, names }) => from === '@nestjs/config' && names.includes('ConfigService')))
        return [];
    return [...collected.names.words('ConfigService')].flatMap(({ node }) => {
        const holder = annotated(node);
        if (holder !== undefined)
            return fieldsAnd(holder);
        const call = callTaking(node);
        const isGiven = call !== undefined && /(?:^|\.)(?:inject|get|resolve|select)$/.test(call.callee);
        return isGiven ? [{ node: call.node, source: CONFIG_SERVICE }] : resultOf(node, CONFIG_SERVICE);
    });
};
/** What a type annotation stands at: a parameter, a field, a variable. */
const annotated = (type) => {
    const inner = type.parent?.type === 'generic_type' ? type.parent : type;
    return inner.parent?.type === 'type_annotation' ? inner.parent.parent : undefined;
};
const fieldsAnd = (holder) => {
    const pattern = holder.field('pattern') ?? holder.field('name');
    if (pattern === undefined)
        return [];
    return [{ node: pattern, source: CONFIG_SERVICE, pattern: true, holder }];
};
/** A parameter that is typed as the environment of a process is given it. */
const typedParameters = ({ names }) => [...names.words('ProcessEnv')].flatMap(({ node }) => {
    const type = node.parent?.type === 'nested_type_identifier' ? node.parent : node;
    const pattern = type.parent?.type === 'type_annotation' ? type.parent.parent?.field('pattern') : undefined;
    return pattern === undefined ? [] : [{ node: pattern, source: environment('process.env'), pattern: true }];
});
/** `export default { fetch(request, env) { } }`: https://developers.cloudflare.com/workers/runtime-apis/handlers/ */
const workerHandlers = ({ names }) => ['fetch', 'scheduled', 'queue'].flatMap((handler) => [...names.words(handler)].flatMap(({ node }) => {
    const method = node.parent?.type === 'method_definition' ? node.parent : undefined;
    const object = method?.parent?.type === 'object' ? whole(method.parent) : undefined;
    const isModule = object?.parent?.type === 'export_statement' && object.parent.has('default');
    const env = isModule ? method?.field('parameters')?.named[1] : undefined;
    const pattern = env?.field('pattern') ?? env;
    return pattern === undefined ? [] : [{ node: pattern, source: environment('framework-module'), pattern: true }];
}));
/** What everybody calls it. */
const CONTEXT = /^(?:c|ctx|context)$/;
/** `c.env`, where `c` is what a handler of Hono is given: https://hono.dev/docs/api/context#env */
const honoContexts = ({ names }, imports) => {
    if (!imports.some(({ from }) => /^hono(?:\/|$)/.test(from)))
        return [];
    return [...names.words('env')].flatMap(({ node }) => {
        const access = node.is('property') ? node.parent : undefined;
        const object = access === undefined ? undefined : bare(accessOf(access)?.object ?? access);
        const declaration = object?.type === 'identifier' && CONTEXT.test(object.text) ? names.resolve(object) : undefined;
        return access === undefined || declaration === undefined || parameterOf(declaration) === undefined
            ? []
            : [{ node: access, source: environment('framework-module') }];
    });
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/untold-calls.js



/** What such calls come to: one call for each name that it can be, one without a name, or a function that passes its argument on. */
const untoldCalls = (collected, untold) => {
    const calls = [];
    const relays = [];
    for (const { call, callee } of untold) {
        const place = call.node.place;
        const none = call.args.map(() => undefined);
        const before = calls.length + relays.length;
        for (const [position, argument] of call.args.entries()) {
            const key = constantOf(argument, collected.names);
            if (key.kind === 'texts' && key.texts.every(isVariableName)) {
                for (const text of new Set(key.texts))
                    calls.push({ callee, arguments: none.with(position, text), place });
            }
            const relay = key.kind === 'parameter' ? relayOf(collected, key, callee, position) : undefined;
            if (relay !== undefined)
                relays.push(relay);
        }
        if (calls.length + relays.length === before)
            calls.push({ callee, arguments: none, place });
    }
    return { calls, relays };
};
const relayOf = ({ names }, { declaration, prefix, suffix }, callee, calleeArgument) => {
    const argument = parameterOf(declaration);
    const found = functionName(declaration.scope, names);
    if (argument === undefined || found === undefined)
        return undefined;
    return {
        name: found.name,
        exported: found.exported,
        argument,
        ...(prefix === '' ? {} : { prefix }),
        ...(suffix === '' ? {} : { suffix }),
        place: declaration.scope.place,
        callee,
        calleeArgument,
    };
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/foreign-calls.js






/** Calls of functions, and members of objects, that another module may define as a way to the environment. */
const foreignCalls = (collected, imports, told, withUntold) => {
    const read = new Set([...collected.reads.values()].map(({ place }) => textOf(place)));
    const ownNames = ownNamesOf(imports);
    const calls = [...callsNamingVariables(collected)].flatMap((node) => {
        const isRead = told.has(node.start) || read.has(textOf(node.place));
        return isRead ? [] : (foreignCall(collected, callOf(node), ownNames) ?? []);
    });
    const members = imports.flatMap((each) => membersOf(collected, each, ownNames));
    const found = [...calls, ...members.filter(({ place }) => !read.has(textOf(place)))];
    if (!withUntold)
        return { calls: found };
    const known = new Set([...read, ...found.map(({ place }) => textOf(place))]);
    const uses = imports.flatMap((each) => callsOfImport(collected, each, ownNames));
    const untold = untoldCalls(collected, uses.filter(({ call }) => !told.has(call.node.start) && !known.has(textOf(call.node.place))));
    return { calls: [...found, ...untold.calls], relays: untold.relays };
};
/** Every call of what a statement imports, by its own name or as a member of it. */
const callsOfImport = ({ names }, { node }, ownNames) => (node.type === 'import_statement' ? localNames(node) : []).flatMap(({ local }) => {
    const declaration = declarationOf(local);
    if (declaration === undefined)
        return [];
    return names.references(declaration).flatMap((use) => {
        const value = whole(use);
        const call = callTo(value) ?? callTo(whole(accessTo(value)?.node ?? value));
        if (call === undefined || call.args.length === 0 || /[?]|\(\)/.test(call.callee))
            return [];
        return [{ call, callee: ownName(call.callee, ownNames) }];
    });
});
/** What the module that exports it calls each imported name; a namespace has the name it is given here. */
const ownNamesOf = (imports) => new Map(imports
    .filter(({ node }) => node.type === 'import_statement')
    .flatMap(({ node }) => localNames(node))
    .filter(({ name }) => name !== '*')
    .map(({ name, local }) => [local.text, name]));
/** `requireEnv` for `r`, where that is what `import { requireEnv as r }` says. */
const ownName = (callee, ownNames) => {
    const [first = '', ...rest] = callee.split('.');
    return [ownNames.get(first) ?? first, ...rest].join('.');
};
/** A text that may be the name of a variable, as it can be written. */
const LITERAL = /(["'`])(?:[A-Z]|\\)[\w\\{}]*\1/g;
/** Calls one of whose arguments is such a text. */
const callsNamingVariables = ({ root, tree }) => {
    const calls = new Set();
    const literal = new RegExp(LITERAL);
    for (let match = literal.exec(tree.text); match !== null && !tree.isLate(); match = literal.exec(tree.text)) {
        literal.lastIndex = match.index + 1;
        const at = root.at(match.index);
        const list = (/^(?:template_)?string$/.test(at.type) ? at : at.parent)?.parent;
        if (list?.type === 'arguments' && list.parent?.type === 'call_expression')
            calls.add(list.parent);
    }
    return calls;
};
const textOf = ({ line, column }) => `${line}:${column}`;
const foreignCall = ({ names }, call, ownNames) => {
    if (call === undefined || call.callee.includes('?') || call.callee.includes('()'))
        return undefined;
    const literals = call.args.map((argument) => literalText(bare(argument)));
    const named = literals.findIndex((text) => text !== undefined && isVariableName(text));
    if (named === -1 || !isKnown(call, names))
        return undefined;
    const fallback = fallbackKind(call.args[named + 1]);
    return {
        callee: ownName(call.callee, ownNames),
        arguments: literals.map((text) => (text !== undefined && isVariableName(text) ? text : undefined)),
        place: call.node.place,
        ...(fallback === undefined ? {} : { fallback }),
    };
};
/** What no declaration of the file stands for is the runtime's. */
const isKnown = ({ target }, names) => {
    let root = bare(target);
    for (let object = root.field('object'); object !== undefined; object = root.field('object'))
        root = bare(object);
    return root.type === 'this' || (root.type === 'identifier' && names.resolve(root) !== undefined);
};
/** Names that an object with the environment goes by. */
const LIKE_ENVIRONMENT = /^(?:config|settings|secrets|vars|environment)$|env(?:ironment)?(?:vars)?$/i;
const membersOf = ({ names }, { node }, ownNames) => (node.type === 'import_statement' ? localNames(node) : []).flatMap(({ name, local }) => {
    const declaration = LIKE_ENVIRONMENT.test(local.text) || LIKE_ENVIRONMENT.test(name) ? declarationOf(local) : undefined;
    if (declaration === undefined)
        return [];
    return names.references(declaration).flatMap((use) => {
        const access = accessTo(whole(use));
        const member = access?.property ?? literalText(access?.index);
        if (access === undefined || member === undefined || !isVariableName(member))
            return [];
        return [
            { callee: ownName(local.text, ownNames), arguments: [member], place: access.node.place, shape: 'member' },
        ];
    });
});

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/imports.js


/** Every module that the file loads when it runs; types alone load nothing. In the order of the text. */
const importsOf = ({ names }) => WORDS.flatMap((word) => [...names.words(word, Number.POSITIVE_INFINITY)].flatMap(({ node }) => LOADS[word](node)))
    .flatMap((load) => (load === undefined ? [] : (importOf(load, names) ?? [])))
    .sort((a, b) => a.node.start - b.node.start);
const WORDS = ['import', 'export', 'require', 'URL'];
const statement = (kind, node) => {
    const from = node?.field('source') ?? node?.named.find(({ type }) => type === 'import_require_clause')?.field('source');
    return node === undefined || from === undefined ? undefined : { kind, node, from };
};
const callee = (target, require) => {
    const node = target?.parent;
    const from = node?.field('arguments')?.named[0];
    if (node?.type !== 'call_expression' || !target?.is('function') || from === undefined)
        return undefined;
    return { kind: 'call', node, from, ...(require === undefined ? {} : { require }) };
};
const LOADS = {
    import: (word) => word.parent?.type === 'import_statement' ? statement('import', word.parent) : callee(importIn(word)),
    export: (word) => (word.parent?.type === 'export_statement' ? statement('export', word.parent) : undefined),
    require: (word) => {
        const { parent } = word;
        if (word.type !== 'identifier')
            return undefined;
        if (parent?.type !== 'member_expression')
            return callee(word, word);
        const call = word.is('object') && parent.field('property')?.text === 'resolve' ? callee(parent, word) : undefined;
        return call?.from.type === 'string' ? call : undefined;
    },
    URL: (word) => {
        const node = word.parent;
        const [from, base] = node?.field('arguments')?.named ?? [];
        const isBeside = base?.type === 'member_expression' && base.field('object')?.type === 'meta_property';
        if (node?.type !== 'new_expression' || !word.is('constructor') || from?.type !== 'string' || !isBeside)
            return undefined;
        return { kind: 'beside', node, from };
    },
};
/** The word of `import()` stands in a node of the same name. */
const importIn = (word) => {
    if (word.type !== 'import')
        return undefined;
    return word.parent?.type === 'import' ? word.parent : word;
};
const importOf = (load, names) => {
    const { kind, node, from: source } = load;
    const { place } = node;
    if (kind === 'call')
        return called(load, names);
    const from = literalText(source);
    if (kind === 'beside')
        return from === undefined ? undefined : { from, names: ['*'], place, node };
    if (from === undefined || isOfTypes(node))
        return undefined;
    const imported = kind === 'import' ? importedNames(node) : reexportedNames(node);
    if (imported === undefined)
        return undefined;
    return { from, names: imported, place, node, ...(kind === 'export' ? { reexports: true, ...imports_renamedIn(node) } : {}) };
};
const called = ({ node, from: loaded, require }, names) => {
    if (require !== undefined && !isLoader(require, names))
        return undefined;
    const { place } = node;
    const key = constantOf(loaded, names);
    const [from, ...others] = key.kind === 'texts' ? key.texts : [];
    if (from === undefined || others.length > 0 || from.includes('*')) {
        return { from: from ?? '', names: ['*'], place, node, dynamic: true };
    }
    return { from, names: ['*'], place, node };
};
/** Flow's `import type` in a file of JavaScript is no error to the parser, and no keyword. */
const isOfTypes = (node) => node.has('type') ||
    node.has('typeof') ||
    /^(?:im|ex)port\s+type(?:of)?\s+(?!from\b|,)[\w${*]/.test(node.text.slice(0, 200));
/** `require` is the runtime's, was made by `createRequire`, or is handed to a module of the UMD form. */
const isLoader = (require, names) => {
    const declaration = names.resolve(require);
    const value = declaration?.holder.type === 'variable_declarator' ? declaration.holder.field('value') : undefined;
    const parameters = declaration?.scope.field('parameters')?.text ?? '';
    if (/^\(require, ?exports\b/.test(parameters))
        return true;
    return declaration === undefined || /(?:^|\.)createRequire$/.test(callOf(value)?.callee ?? '');
};
/** Undefined when only types are imported. */
const importedNames = (node) => {
    const clause = node.named.find(({ type }) => type === 'import_clause');
    if (clause === undefined)
        return ['*'];
    const names = clause.named.flatMap((part) => {
        if (part.type === 'identifier')
            return ['default'];
        return part.type === 'namespace_import' ? ['*'] : valueNames(part, 'import_specifier');
    });
    const isOfTypes = names.length === 0 && clause.named.some((part) => part.named.length > 0);
    return isOfTypes ? undefined : names.length === 0 ? ['*'] : names;
};
const reexportedNames = (node) => {
    const clause = node.named.find(({ type }) => type === 'export_clause');
    if (clause === undefined)
        return ['*'];
    const names = valueNames(clause, 'export_specifier');
    return names.length === 0 && clause.named.length > 0 ? undefined : names;
};
const imports_renamedIn = (node) => {
    const all = node.named.find(({ type }) => type === 'namespace_export');
    const specifiers = node.named.find(({ type }) => type === 'export_clause')?.named ?? [];
    const renamed = specifiers
        .filter((each) => each.type === 'export_specifier' && !each.has('type') && !each.has('typeof'))
        .flatMap((each) => {
        const [own, exported] = [imports_nameOf(each.field('name')), imports_nameOf(each.field('alias'))];
        return own === undefined || exported === undefined ? [] : [[own, exported]];
    });
    const space = imports_nameOf(all?.named[0]);
    if (space !== undefined)
        renamed.push(['*', space]);
    return renamed.length === 0 ? {} : { renamed };
};
const valueNames = (clause, specifier) => clause.named
    .filter((each) => each.type === specifier && !each.has('type') && !each.has('typeof'))
    .flatMap((each) => imports_nameOf(each.field('name')) ?? []);
const imports_nameOf = (node) => literalText(node) ?? node?.text;

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/queries.js
/** What the parser could not make sense of: https://tree-sitter.github.io/tree-sitter/using-parsers/queries/1-syntax.html */
const ERRORS = `
(ERROR) @error
(MISSING) @error
`;

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/module.js










/** Places of unreadable code that are told of one file. */
const MAX_UNREADABLE = 20;
/** Everything that the tree of one file says. */
const readModule = (tree, question) => {
    const collected = startCollecting(tree);
    const imports = importsOf(collected);
    follow(collected, rootsOf(collected, imports));
    addConfigurations(collected);
    readThroughNamed(collected, question);
    const told = readThroughAccessors(collected);
    const { calls, relays } = foreignCalls(collected, imports, told, question.withoutCalls !== true);
    const inOrder = (found) => [...found].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
    return {
        language: tree.language,
        reads: inOrder(collected.reads.values()),
        handovers: inOrder(collected.handovers.values()),
        imports: imports.map(({ node: _, ...found }) => found),
        accessors: inOrder([...collected.accessors.values()].map(({ definition: _, idiom: __, ...accessor }) => accessor)),
        accessorCalls: inOrder(calls),
        ...(relays === undefined ? { callsUntold: true } : relays.length === 0 ? {} : { relays: inOrder(relays) }),
        words: question.words.flatMap((word) => wordsOf(collected, word)),
        ...sideOf(tree.text, imports),
        unreadable: tree.root.hasError ? unreadableIn(tree) : [],
    };
};
/** Where a word stands in code or in a text, but in no comment. */
const wordsOf = ({ names }, word) => [...names.words(word)].flatMap(({ node, offset }) => {
    if (/comment$/.test(node.type))
        return [];
    const line = { ...node.place };
    return [{ word, place: offset === node.start ? line : placeWithin(node.text.slice(0, offset - node.start), line) }];
});
const placeWithin = (before, start) => {
    const lines = before.split('\n');
    const last = lines.at(-1) ?? '';
    return { line: start.line + lines.length - 1, column: (lines.length === 1 ? start.column : 1) + last.length };
};
const unreadableIn = (tree) => tree
    .matches(ERRORS)
    .flatMap((match) => match.all('error'))
    .filter((node) => !isGapOfGrammar(node))
    .map(source_tree/* placeOf */.$)
    .slice(0, MAX_UNREADABLE);
/**
 * The grammar reads most type arguments of a template, as in `await sql<Page[]>\`…\``, as an expression that lacks a `!`:
 * the code is valid, and the tree holds all of it. https://github.com/tree-sitter/tree-sitter-typescript/issues/341
 */
const isGapOfGrammar = (node) => {
    // Only what is missing is asked for its surroundings: in a tree that is deep enough the question alone ends the parser.
    if (!node.isMissing || node.type !== '!' || node.nextSibling !== null)
        return false;
    const asserted = node.parent?.type === 'non_null_expression' ? node.parent : undefined;
    return asserted?.firstChild?.type === 'instantiation_expression' && asserted.nextSibling?.type === 'template_string';
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/javascript/reading.js





/** JavaScript and TypeScript: what a module reads of the environment and which modules it loads. */
const javascriptReading = {
    withoutTree(path, text, question) {
        const language = languageOf(path);
        if (isComponent(path))
            return embeddedCode(path, text).ranges.length === 0 ? (0,source_reading/* noFacts */.f)(language) : undefined;
        if (speaks(text, question))
            return undefined;
        if (question.withoutCalls !== true)
            return undefined;
        const imports = scanImports(text);
        if (imports === undefined)
            return undefined;
        return { ...(0,source_reading/* noFacts */.f)(language), imports, ...sideOf(text, imports), callsUntold: true };
    },
    plan: (path, text) => isComponent(path) ? { ...embeddedCode(path, text), path } : { language: languageOf(path), path },
    fromTree: readModule,
};
const isComponent = (path) => /\.(?:vue|svelte|astro)$/i.test(path);
/** JSX is a part of the grammar of JavaScript; that of TypeScript has to be told. */
const languageOf = (path) => {
    if (/\.[cm]?ts$/i.test(path))
        return 'typescript';
    return /\.tsx$/i.test(path) ? 'tsx' : 'javascript';
};
/** Everything that leads to the environment has one of these words in it. */
const SPEAKS = /\benv\b|\$env|\bENV\b|(?:create|load|Process|\/)Env\b|\bConfigService\b|\buseRuntimeConfig\b|\benvsafe\b|\bEnvironmentPlugin\b|\bvalidationSchema\b/;
const speaks = (text, { words, envAccessors }) => SPEAKS.test(text) ||
    [...words, ...envAccessors.map((name) => name.split('.').at(-1) ?? name)].some((word) => text.includes(word));

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/arguments.js
/** The argument at a position or with a keyword; what follows `*args` has no position. */
const arguments_argumentOf = (call, position, keyword) => {
    const given = call.field('arguments')?.named ?? [];
    const byKeyword = keyword === undefined ? undefined : keywordOf(call, keyword);
    if (byKeyword)
        return byKeyword;
    const positional = given.filter(({ type }) => type !== 'keyword_argument' && type !== 'dictionary_splat');
    return positional.slice(0, position + 1).some(({ type }) => type === 'list_splat') ? undefined : positional[position];
};
const keywordOf = (call, keyword) => call
    .field('arguments')
    ?.named.find((given) => given.type === 'keyword_argument' && given.field('name')?.text === keyword)
    ?.field('value');

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/environment-calls.js
const call = (idiom, keyword = 'key', fallback = [1, 'default'], otherwise) => ({ idiom, name: [0, keyword], fallback, ...(otherwise !== undefined && { otherwise }) });
/** `os` and others: https://docs.python.org/3/library/os.html#os.environ, https://github.com/HBNetwork/python-decouple */
const environment_calls_FUNCTIONS = new Map([
    ['os.getenv', call('os.getenv')],
    ...['get', 'pop', 'setdefault', '__getitem__', '__contains__'].map((method) => [`os.environ.${method}`, call('os.environ')]),
    ['decouple.config', call('decouple', 'option')],
    ['decouple.config.get', call('decouple', 'option')],
    ['environs.env', call('django-environ', 'name')],
]);
/** Classes whose instances read a variable when they are called. */
const CALLABLE = new Map([
    ...['environ.Env', 'environ.FileAwareEnv'].map((path) => [path, call('django-environ', 'var', [2, 'default'])]),
    ...['environs.Env', 'environs.FlaskEnv'].map((path) => [path, call('django-environ', 'name')]),
    ...['decouple.Config', 'decouple.AutoConfig'].map((path) => [path, call('decouple', 'option')]),
    ['starlette.config.Config', call('decouple', 'key', [2, 'default'])],
]);
/** Methods of django-environ with the variable they read by default: https://django-environ.readthedocs.io/en/latest/api.html */
const DJANGO_ENVIRON = new Map([
    ...[
        'str',
        'unicode',
        'bytes',
        'bool',
        'int',
        'float',
        'json',
        'list',
        'tuple',
        'dict',
        'url',
        'path',
        'get_value',
        'enum',
    ].map((method) => [method, undefined]),
    ...['db', 'db_url'].map((method) => [method, 'DATABASE_URL']),
    ...['cache', 'cache_url'].map((method) => [method, 'CACHE_URL']),
    ...['email', 'email_url'].map((method) => [method, 'EMAIL_URL']),
    ...['channels', 'channels_url'].map((method) => [method, 'CHANNELS_URL']),
    ...['search_url'].map((method) => [method, 'SEARCH_URL']),
]);
/** Parsers of environs: https://github.com/sloria/environs#supported-types */
const ENVIRONS = new Set(`str bool int float decimal list dict json datetime date time timedelta url uuid log_level path enum
  dj_db_url dj_email_url dj_cache_url`.split(/\s+/));
/** How calling a value reads a variable; undefined where it reads none. */
const environmentCall = (value) => {
    if (value.kind === 'entity') {
        const known = environment_calls_FUNCTIONS.get(value.path);
        const method = /^environs\.env\.(\w+)$/.exec(value.path)?.[1];
        return known ?? (method !== undefined && ENVIRONS.has(method) ? call('django-environ', 'name') : undefined);
    }
    if (value.kind === 'instance')
        return CALLABLE.get(value.of);
    return value.kind === 'method' ? methodCall(value.of, value.name) : undefined;
};
const methodCall = (of, method) => {
    if (of.startsWith('environs.'))
        return CALLABLE.has(of) && ENVIRONS.has(method) ? CALLABLE.get(of) : undefined;
    if (of.startsWith('decouple.'))
        return method === 'get' ? CALLABLE.get(of) : undefined;
    if (!of.startsWith('environ.') || !CALLABLE.has(of) || !DJANGO_ENVIRON.has(method))
        return undefined;
    return call('django-environ', 'var', [1, 'default'], DJANGO_ENVIRON.get(method));
};
/** The methods by which an instance of a class is asked for a variable, the call itself as an empty text. */
const methodsOf = (of) => {
    if (!CALLABLE.has(of))
        return [];
    if (of.startsWith('environ.'))
        return ['', ...DJANGO_ENVIRON.keys()];
    if (of.startsWith('environs.'))
        return ['', ...ENVIRONS];
    return of.startsWith('decouple.') ? ['', 'get'] : [''];
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/node-types.js
/** Nodes that hold no code that runs: `type` stands around every annotation. */
const NO_CODE = new Set([
    'type',
    'comment',
    'string_start',
    'string_content',
    'string_end',
]);
const COMPREHENSIONS = new Set([
    'list_comprehension',
    'set_comprehension',
    'dictionary_comprehension',
    'generator_expression',
]);
const node_types_FUNCTIONS = new Set(['function_definition', 'lambda']);
/** Patterns on the left of an assignment that hold names. */
const node_types_PATTERNS = new Set([
    'pattern_list',
    'tuple_pattern',
    'list_pattern',
    'expression_list',
    'tuple',
    'list',
]);
/** What a value in brackets is without them. */
const LISTS = new Set(['list', 'tuple', 'set', 'expression_list']);
/** Nodes that hold no others. */
const LEAVES = new Set([
    ...['identifier', 'integer', 'float', 'true', 'false', 'none', 'ellipsis'],
    ...['pass_statement', 'break_statement', 'continue_statement'],
]);

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/scopes.js
const newScope = (kind, owner, parent) => ({
    kind,
    owner,
    ...(parent && { parent }),
    bindings: new Map(),
    outer: new Map(),
    stars: [],
});
const moduleOf = (scope) => {
    let found = scope;
    while (found.parent)
        found = found.parent;
    return found;
};
/** The scope that a binding of `name` in `scope` belongs to. */
const holderOf = (scope, name) => {
    const handed = scope.outer.get(name);
    if (handed === 'global')
        return moduleOf(scope);
    if (handed === 'nonlocal') {
        for (let outer = scope.parent; outer; outer = outer.parent)
            if (outer.kind === 'function')
                return outer;
    }
    return scope;
};
const bind = (scope, name, binding) => {
    const { bindings } = holderOf(scope, name);
    const known = bindings.get(name);
    if (known)
        known.push(binding);
    else
        bindings.set(name, [binding]);
};
/** Bindings of one name that are looked at; a name that is bound more often is generated code. */
const MOST_BINDINGS = 50;
/**
 * Everything a name may be where it is used, and whose name it is; nothing for a builtin. A class's names are seen in its own body
 * alone. Source: https://docs.python.org/3/reference/executionmodel.html#resolution-of-names
 */
const lookUp = (name, from) => {
    for (let scope = holderOf(from, name); scope; scope = scope.parent) {
        if (scope.kind === 'class' && scope !== from)
            continue;
        const bindings = scope.bindings.get(name);
        if (bindings)
            return { scope, bindings: bindings.slice(0, MOST_BINDINGS) };
    }
    return undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/bindings.js


/** The names of a function's parameters. */
const bindParameters = (definition, inner) => {
    for (const [index, parameter] of (definition.field('parameters')?.named ?? []).entries()) {
        const fallback = parameter.field('value');
        const named = parameter.field('name') ?? (parameter.type === 'identifier' ? parameter : parameter.named[0]);
        const name = named?.type === 'identifier' ? named : named?.named[0];
        if (name === undefined)
            continue;
        const isSplat = parameter.text.startsWith('*');
        bind(inner, name.text, isSplat
            ? { kind: 'other' }
            : { kind: 'parameter', of: definition, index, ...(fallback && { default: fallback }) });
    }
};
/** Nodes that bind names. */
const BINDERS = new Set([
    ...[
        'assignment',
        'augmented_assignment',
        'named_expression',
        'for_statement',
        'as_pattern',
        'delete_statement',
        'case_pattern',
    ],
    ...['import_statement', 'import_from_statement', 'function_definition', 'class_definition', 'except_clause'],
]);
/** Binds what one node binds, in the scope it runs in. */
const bindNames = (node, scope, attributes) => {
    const left = node.field('left');
    const right = node.field('right');
    switch (node.type) {
        case 'assignment':
            if (left && right)
                bindTarget(left, right, scope, attributes);
            return;
        case 'augmented_assignment':
            if (left?.type === 'identifier')
                bind(scope, left.text, { kind: 'other' });
            return;
        case 'named_expression': {
            const [name, value] = [node.field('name'), node.field('value')];
            if (name && value)
                bind(scope, name.text, { kind: 'value', value });
            return;
        }
        case 'for_statement':
            if (left && right)
                bindElements(left, right, scope);
            return;
        case 'as_pattern': {
            const name = node.field('alias')?.named[0] ?? node.named.at(-1);
            if (name?.type === 'identifier')
                bind(scope, name.text, { kind: 'other' });
            return;
        }
        case 'import_statement':
        case 'import_from_statement':
            bindImports(node, scope);
            return;
        case 'function_definition':
        case 'class_definition': {
            const name = node.field('name');
            if (name)
                bind(scope, name.text, { kind: 'definition', node });
            return;
        }
    }
};
const bindTarget = (left, value, scope, attributes) => {
    if (left.type === 'identifier') {
        bind(scope, left.text, { kind: 'value', value: lastValue(value) });
        return;
    }
    if (node_types_PATTERNS.has(left.type)) {
        for (const [index, part] of left.named.entries()) {
            if (part.type === 'identifier')
                bind(scope, part.text, { kind: 'item', of: lastValue(value), index });
        }
        return;
    }
    const owner = left.type === 'attribute' && left.field('object')?.text === 'self' ? classAround(scope) : undefined;
    const name = left.field('attribute')?.text;
    if (owner === undefined || name === undefined)
        return;
    const known = attributes.get(owner) ?? new Map();
    attributes.set(owner, known.set(name, [...(known.get(name) ?? []), lastValue(value)].slice(0, 20)));
};
/** `a = b = value`. */
const lastValue = (value) => {
    let last = value;
    for (let next = last.type === 'assignment' ? last.field('right') : undefined; next;) {
        last = next;
        next = last.type === 'assignment' ? last.field('right') : undefined;
    }
    return last;
};
/** The class whose body the scope stands in. */
const classAround = (scope) => {
    for (let at = scope; at; at = at.parent)
        if (at.kind === 'class')
            return at.owner;
    return undefined;
};
/** The names of a loop. */
const bindElements = (left, of, scope) => {
    if (left.type === 'identifier') {
        bind(scope, left.text, { kind: 'element', of });
        return;
    }
    if (!node_types_PATTERNS.has(left.type))
        return;
    for (const [index, part] of left.named.entries()) {
        if (part.type === 'identifier')
            bind(scope, part.text, { kind: 'element', of, index });
    }
};
const bindImports = (node, scope) => {
    const from = node.field('module_name')?.text.replace(/\s/g, '');
    for (const child of node.named) {
        if (child.type === 'wildcard_import' && from)
            scope.stars.push(from);
        if (!child.is('name') && !isLaterName(child, node))
            continue;
        const path = (child.field('name') ?? child).text.replace(/\s/g, '');
        const alias = child.field('alias')?.text;
        if (from !== undefined)
            bind(scope, alias ?? path, { kind: 'import', path: bindings_joined(from, path), named: true });
        else if (alias !== undefined)
            bind(scope, alias, { kind: 'import', path });
        else
            bind(scope, path.split('.', 1)[0] ?? path, { kind: 'import', path: path.split('.', 1)[0] ?? path });
    }
};
/** `is('name')` knows the first of several names. */
const isLaterName = (child, node) => (child.type === 'dotted_name' || child.type === 'aliased_import') &&
    child.start > (node.field('name')?.start ?? Infinity);
/** `.` and `a` are `.a`; `os` and `environ` are `os.environ`. */
const bindings_joined = (from, name) => from.endsWith('.') ? `${from}${name}` : `${from}.${name}`;

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/outline.js



/** Goes through the module once. */
const outlineOf = (root) => {
    const module = newScope('module', root);
    const scopes = new Map([[root, module]]);
    const nodes = new Map();
    const attributes = new Map();
    const scopeOf = (node) => {
        for (let at = node; at; at = at.parent) {
            const scope = scopes.get(at);
            if (scope)
                return scope;
        }
        return module;
    };
    const todo = [[root, module]];
    const later = [];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const [node, outer] = next;
        const scope = scopes.get(node) ?? outer;
        const same = nodes.get(node.type);
        if (same)
            same.push(node);
        else
            nodes.set(node.type, [node]);
        openScopes(node, scope, scopes);
        if (node.type === 'global_statement' || node.type === 'nonlocal_statement') {
            for (const { text } of node.named)
                scope.outer.set(text, node.type === 'global_statement' ? 'global' : 'nonlocal');
        }
        if (BINDERS.has(node.type))
            later.push(() => bindNames(node, scope, attributes));
        const children = isLeaf(node) ? [] : node.parts;
        for (let i = children.length - 1; i >= 0; i -= 1) {
            const child = children[i];
            if (child && !NO_CODE.has(child.type))
                todo.push([child, scope]);
        }
    }
    for (const run of later)
        run();
    return { module, nodes, attributes, scopeOf };
};
/** Nothing that runs stands in it: a name, a number, or a text that is no f-string. Most of a tree is of these. */
const isLeaf = (node) => LEAVES.has(node.type) || (node.type === 'string' && !/^[rb]{0,2}[ft]/i.test(node.text));
const openScopes = (node, scope, scopes) => {
    if (node_types_FUNCTIONS.has(node.type)) {
        const body = node.field('body');
        if (body)
            scopes.set(body, newScope('function', node, scope));
        const inner = body && scopes.get(body);
        if (inner)
            bindParameters(node, inner);
    }
    else if (node.type === 'class_definition') {
        const body = node.field('body');
        if (body)
            scopes.set(body, newScope('class', node, scope));
    }
    else if (COMPREHENSIONS.has(node.type)) {
        scopes.set(node, newScope('comprehension', node, scope));
        const inner = scopes.get(node);
        for (const clause of node.named) {
            const left = clause.type === 'for_in_clause' ? clause.field('left') : undefined;
            const right = clause.field('right');
            if (left && right && inner)
                bindElements(left, right, inner);
        }
    }
};

// EXTERNAL MODULE: ./lib/parsers/source-code/python/strings.js
var strings = __webpack_require__(7135);
;// CONCATENATED MODULE: ./lib/parsers/source-code/python/template.js
const ANY = [[{}]];
/** The names a template stands for. */
const template_namesOf = (template) => {
    const parts = template.map((part) => (typeof part === 'string' ? part : '*'));
    const text = parts.join('').replace(/\*+/g, '*');
    if (template.every((part) => typeof part === 'string'))
        return { kind: 'name', name: text };
    return /\w/.test(text) ? { kind: 'pattern', pattern: text } : { kind: 'any' };
};
/** Methods of a text that make another one, without arguments. */
const CHANGES = {
    upper: (text) => text.toUpperCase(),
    lower: (text) => text.toLowerCase(),
    strip: (text) => text.trim(),
    encode: (text) => text,
    decode: (text) => text,
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/templates.js




/** Texts that one expression may be. More of them are no list that somebody wrote. */
const MOST = 200;
const DEEPEST = 12;
/** Says which texts an expression may be: constants are followed, loops over lists unrolled, and what cannot be told is a hole. */
class Templates {
    #outline;
    #values;
    constructor(outline, values) {
        this.#outline = outline;
        this.#values = values;
    }
    of(node, depth = 0) {
        if (depth > DEEPEST)
            return ANY;
        const found = this.#work(node, depth + 1);
        return found.length === 0 || found.length > MOST ? ANY : found;
    }
    #work(node, depth) {
        switch (node.type) {
            case 'string':
            case 'concatenated_string':
                return this.#product((0,strings/* piecesOf */.X)(node), depth);
            case 'parenthesized_expression':
                return node.named[0] ? this.of(node.named[0], depth) : ANY;
            case 'named_expression':
                return this.#all([node.field('value')], depth);
            case 'conditional_expression':
                return this.#all([node.named[0], node.named[2]], depth);
            case 'boolean_operator':
                return this.#all([node.field('left'), node.field('right')], depth);
            case 'binary_operator':
                return this.#operator(node, depth);
            case 'identifier':
                return this.#named(node, depth);
            case 'attribute':
                return this.#attribute(node, depth);
            case 'call':
                return this.#call(node, depth);
            default:
                return ANY;
        }
    }
    #all(nodes, depth) {
        return nodes.flatMap((node) => (node ? this.of(node, depth) : ANY));
    }
    #product(pieces, depth) {
        let made = [[]];
        for (const piece of pieces) {
            const choices = typeof piece === 'string' ? [[piece]] : this.of(piece, depth);
            made = made.flatMap((before) => choices.map((choice) => [...before, ...choice]));
            if (made.length > MOST)
                return ANY;
        }
        return made;
    }
    /** `'A' + b` and `'A_%s' % b`. */
    #operator(node, depth) {
        const [left, right] = [node.field('left'), node.field('right')];
        if (!left || !right)
            return ANY;
        if (node.has('+'))
            return this.#product([left, right], depth);
        const format = node.has('%') ? (0,strings/* plainText */.w)(left) : undefined;
        return format === undefined
            ? ANY
            : this.#filled(format, /%[sdr]/, right.type === 'tuple' ? right.named : [right], depth);
    }
    #filled(format, hole, values, depth) {
        const texts = format.split(hole);
        return this.#product(texts.flatMap((text, i) => (i === 0 ? [text] : [values[i - 1] ?? '', text])), depth);
    }
    #named(node, depth) {
        const found = lookUp(node.text, this.#outline.scopeOf(node));
        return found ? found.bindings.flatMap((binding) => this.#bound(binding, depth)) : ANY;
    }
    #bound(binding, depth) {
        switch (binding.kind) {
            case 'value':
                return this.of(binding.value, depth);
            case 'parameter':
                return [[{ parameter: { of: binding.of, index: binding.index } }]];
            case 'element':
                return this.elementsOf(binding.of, binding.index, depth);
            case 'item':
                return LISTS.has(binding.of.type) ? this.#all([binding.of.named[binding.index]], depth) : ANY;
            default:
                return ANY;
        }
    }
    /** The texts of a list, or of what stands at `index` in each of its items. */
    elementsOf(list, index, depth = 0) {
        const items = this.#itemsOf(list, depth);
        if (items === undefined)
            return ANY;
        return items.slice(0, MOST + 1).flatMap((item) => {
            const [key, value] = [item.field('key'), item.field('value')];
            const parts = item.type === 'pair' ? [key, value] : item.named;
            if (index !== undefined)
                return this.#all([parts[index]], depth);
            return this.#all([item.type === 'pair' ? key : item], depth);
        });
    }
    /** The items of a literal list, or of a name or attribute that stands for one; of a dictionary its pairs. */
    #itemsOf(list, depth) {
        if (depth > DEEPEST)
            return undefined;
        if (LISTS.has(list.type) || list.type === 'dictionary') {
            return list.named.some(({ type }) => /splat/.test(type)) ? undefined : list.named;
        }
        if (list.type === 'parenthesized_expression')
            return list.named[0] && this.#itemsOf(list.named[0], depth + 1);
        if (list.type === 'call') {
            const called = list.field('function');
            const inner = list.field('arguments')?.named ?? [];
            const path = called ? this.#values.pathOf(called) : undefined;
            if (/^builtins\.(?:sorted|list|tuple|set|frozenset|reversed)$/.test(path ?? '') && inner[0])
                return this.#itemsOf(inner[0], depth + 1);
            const object = /^(?:items|keys)$/.test(called?.field('attribute')?.text ?? '') && inner.length === 0
                ? called?.field('object')
                : undefined;
            return object && this.#itemsOf(object, depth + 1);
        }
        if (list.type !== 'identifier')
            return undefined;
        const bindings = lookUp(list.text, this.#outline.scopeOf(list))?.bindings ?? [];
        const [only] = bindings;
        return bindings.length === 1 && only?.kind === 'value' ? this.#itemsOf(only.value, depth + 1) : undefined;
    }
    /** A constant of a class, or the value of one of its members: `Names.KEY`, `Names.KEY.value`. */
    #attribute(node, depth) {
        const object = node.field('object');
        const name = node.field('attribute')?.text ?? '';
        if (!object)
            return ANY;
        if (name === 'value' && object.type === 'attribute')
            return this.of(object, depth);
        const owner = this.#values.of(object);
        const definition = owner.kind === 'definition' ? owner.node : owner.kind === 'object' ? owner.of : undefined;
        const body = definition?.type === 'class_definition' ? definition.field('body') : undefined;
        const bindings = body ? (this.#outline.scopeOf(body).bindings.get(name) ?? []) : [];
        const assigned = definition ? (this.#outline.attributes.get(definition)?.get(name) ?? []) : [];
        return [...bindings.flatMap((binding) => this.#bound(binding, depth)), ...this.#all(assigned, depth)];
    }
    /** `x.upper()` and the like, `str(x)`, `'A_{}'.format(x)`. */
    #call(node, depth) {
        const called = node.field('function');
        const given = node.field('arguments')?.named ?? [];
        const object = called?.field('object');
        const method = called?.field('attribute')?.text;
        if (object && method === 'format') {
            const format = (0,strings/* plainText */.w)(object);
            return format === undefined ? ANY : this.#filled(format, /\{\w*\}/, given, depth);
        }
        if (object && method !== undefined && given.length === 0 && Object.hasOwn(CHANGES, method)) {
            return this.of(object, depth).map((template) => template.map((part) => changed(part, method)));
        }
        const isText = called !== undefined && /^builtins\.(?:str|f?encode)$/.test(this.#values.pathOf(called) ?? '');
        return isText && given[0] ? this.of(given[0], depth) : ANY;
    }
}
const changed = (part, method) => {
    if (typeof part === 'string')
        return CHANGES[method]?.(part) ?? part;
    return method === 'upper' ? { ...part, upper: true } : part;
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/value.js
const value_UNKNOWN = { kind: 'unknown' };
/** The environment by its other names. */
const SAME_AS = new Map([
    ['os.environb', 'os.environ'],
    ['os.environ.copy()', 'os.environ'],
    ['posix.environ', 'os.environ'],
    ['starlette.config.environ', 'os.environ'],
    ['environ.Env.ENVIRON', 'os.environ'],
    ['os.getenvb', 'os.getenv'],
]);
/** Something of a module, by the path it is known by here. */
const entity = (path) => ({ kind: 'entity', path: SAME_AS.get(path) ?? path });

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/values.js




/** Steps from name to name that are followed. */
const values_DEEPEST = 20;
/** Says what expressions of a module are. */
class Values {
    #outline;
    #known = new Map();
    #environment = new Map();
    constructor(outline) {
        this.#outline = outline;
    }
    /** From now on the parameter at `index` is the environment. False when that was known. */
    markEnvironment(definition, index) {
        const marked = this.#environment.get(definition) ?? new Set();
        if (marked.has(index))
            return false;
        this.#environment.set(definition, marked.add(index));
        this.#known.clear();
        return true;
    }
    /** What an expression is; where several things are bound to a name, the first that is known. */
    of(node, depth = 0) {
        const known = this.#known.get(node);
        if (known)
            return known;
        if (depth > values_DEEPEST)
            return value_UNKNOWN;
        this.#known.set(node, value_UNKNOWN);
        const value = this.#work(node, depth + 1);
        this.#known.set(node, value);
        return value;
    }
    #work(node, depth) {
        switch (node.type) {
            case 'identifier':
                return this.#named(node.text, this.#outline.scopeOf(node), depth);
            case 'attribute':
                return this.#attribute(node, depth);
            case 'call':
                return this.#call(node, depth);
            case 'named_expression':
                return this.#first([node.field('value')], depth);
            case 'parenthesized_expression':
                return this.#first(node.named, depth);
            case 'boolean_operator':
                return this.#first([node.field('left'), node.field('right')], depth);
            case 'conditional_expression':
                return this.#first([node.named[0], node.named[2]], depth);
            case 'dictionary':
                return node.named.some((part) => part.type === 'dictionary_splat' && part.named[0] && this.isEnvironment(part.named[0], depth))
                    ? entity('os.environ')
                    : value_UNKNOWN;
            case 'lambda':
                return { kind: 'definition', node };
            default:
                return value_UNKNOWN;
        }
    }
    #first(nodes, depth) {
        for (const node of nodes) {
            const value = node ? this.of(node, depth) : value_UNKNOWN;
            if (value.kind !== 'unknown')
                return value;
        }
        return value_UNKNOWN;
    }
    #named(name, scope, depth) {
        const found = lookUp(name, scope);
        if (found === undefined)
            return this.#builtin(name);
        for (const binding of found.bindings) {
            const value = this.#bound(binding, name, found.scope, depth);
            if (value.kind !== 'unknown')
                return value;
        }
        return value_UNKNOWN;
    }
    /** A name that nothing binds may come from `from os import *`; otherwise it is Python's own. */
    #builtin(name) {
        const { stars } = this.#outline.module;
        if (stars.includes('os') && /^(?:environb?|getenvb?)$/.test(name))
            return entity(`os.${name}`);
        return entity(`builtins.${name}`);
    }
    #bound(binding, name, scope, depth) {
        switch (binding.kind) {
            case 'import':
                return entity(binding.path);
            case 'value':
                return this.of(binding.value, depth);
            case 'definition':
                return { kind: 'definition', node: binding.node };
            case 'parameter': {
                const owner = classAround(scope);
                if (binding.index === 0 && /^(?:self|cls)$/.test(name) && owner)
                    return { kind: 'object', of: owner };
                if (this.#environment.get(binding.of)?.has(binding.index))
                    return entity('os.environ');
                return binding.default ? this.of(binding.default, depth) : value_UNKNOWN;
            }
            default:
                return value_UNKNOWN;
        }
    }
    #attribute(node, depth) {
        const object = node.field('object');
        const name = node.field('attribute')?.text;
        if (object === undefined || name === undefined)
            return value_UNKNOWN;
        return this.#member(this.of(object, depth), name, depth);
    }
    #member(value, name, depth) {
        switch (value.kind) {
            case 'entity':
                return entity(bindings_joined(value.path, name));
            case 'instance':
                if (name === 'ENVIRON' && /^environ\./.test(value.of))
                    return entity('os.environ');
                return { kind: 'method', of: value.of, call: value.call, name };
            case 'definition':
            case 'object':
                return this.#memberOfClass(value.kind === 'object' ? value.of : value.node, name, depth);
            default:
                return value_UNKNOWN;
        }
    }
    /** A method or attribute of a class of this file, or of one that it stands on. */
    #memberOfClass(owner, name, depth) {
        if (owner.type !== 'class_definition' || depth > values_DEEPEST)
            return value_UNKNOWN;
        const body = owner.field('body');
        const scope = body && this.#outline.scopeOf(body);
        for (const binding of scope?.owner === owner ? (scope.bindings.get(name) ?? []) : []) {
            const value = this.#bound(binding, name, scope, depth);
            if (value.kind !== 'unknown')
                return value;
        }
        for (const assigned of this.#outline.attributes.get(owner)?.get(name) ?? []) {
            const value = this.of(assigned, depth);
            if (value.kind !== 'unknown')
                return value;
        }
        for (const base of owner.field('superclasses')?.named ?? []) {
            const value = this.of(base, depth);
            const member = value.kind === 'definition' ? this.#memberOfClass(value.node, name, depth + 1) : value_UNKNOWN;
            if (member.kind !== 'unknown')
                return member;
        }
        return value_UNKNOWN;
    }
    #call(node, depth) {
        const called = node.field('function');
        if (called === undefined)
            return value_UNKNOWN;
        const value = this.of(called, depth);
        const [first, second] = node.field('arguments')?.named ?? [];
        if (value.kind === 'definition')
            return value.node.type === 'class_definition' ? { kind: 'object', of: value.node } : value_UNKNOWN;
        if (value.kind !== 'entity')
            return value_UNKNOWN;
        const text = (argument) => (argument ? (0,strings/* plainText */.w)(argument) : undefined);
        switch (value.path) {
            case 'os.environ.copy':
                return entity('os.environ.copy()');
            case 'builtins.dict':
            case 'copy.copy':
            case 'copy.deepcopy':
                return first && this.isEnvironment(first, depth) ? entity('os.environ') : value_UNKNOWN;
            case 'builtins.__import__':
            case 'importlib.import_module': {
                const module = text(first);
                return module === undefined ? value_UNKNOWN : entity(module);
            }
            case 'builtins.getattr': {
                const name = text(second);
                return first && name !== undefined ? this.#member(this.of(first, depth), name, depth) : value_UNKNOWN;
            }
            default:
                return { kind: 'instance', of: value.path, call: node };
        }
    }
    isEnvironment(node, depth = 0) {
        const value = this.of(node, depth);
        return value.kind === 'entity' && value.path === 'os.environ';
    }
    /** The dotted path of something of a module. */
    pathOf(node) {
        const value = this.of(node);
        return value.kind === 'entity' ? value.path : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/module.js



const openModule = (root) => {
    const outline = outlineOf(root);
    const values = new Values(outline);
    return {
        root,
        outline,
        values,
        templates: new Templates(outline, values),
        reads: [],
        handovers: [],
        accessors: [],
        accessorCalls: [],
    };
};
const nodesOf = ({ outline }, type) => outline.nodes.get(type) ?? [];

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/fallback.js

/** Of what kind a value is that stands in for a missing variable; None is none. */
const fallback_fallbackKind = (node, templates) => {
    if (node === undefined || node.type === 'none' || node.type === 'ellipsis')
        return undefined;
    if (node.type === 'parenthesized_expression')
        return fallback_fallbackKind(node.named[0], templates);
    if (/^(?:integer|float|true|false|unary_operator)$/.test(node.type))
        return 'literal';
    if (node.type === 'string' && (0,strings/* piecesOf */.X)(node).every((piece) => piece === ''))
        return 'empty';
    const texts = templates.of(node);
    if (!texts.every((template) => template.every((part) => typeof part === 'string')))
        return 'other';
    return texts.every((template) => template.join('') === '') ? 'empty' : 'literal';
};
/** What `read or 'text'` falls back to. */
const fallbackAfter = (read, templates) => {
    let at = read;
    for (let { parent } = at; parent; { parent } = at) {
        if (parent.type === 'boolean_operator' && parent.has('or') && parent.field('left') === at) {
            return fallback_fallbackKind(parent.field('right'), templates);
        }
        if (parent.type !== 'parenthesized_expression')
            return undefined;
        at = parent;
    }
    return undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/guards.js
/** Words by which code tells production from elsewhere. */
const MODE = /(?:^|[^a-z])(?:debug|dev|develop|development|local|localhost|test|tests|testing|pytest|prod|production|staging|stage)(?:[^a-z]|$)/i;
const STOPS = new Set(['raise_statement', 'assert_statement']);
/**
 * Whether a literal fallback cannot happen in production: the read stands in a branch that is chosen by the mode, or the program stops
 * where the name is missing or the value is still the fallback.
 */
const guards_isGuarded = (read, name, root) => hasModeBranch(read) ||
    refusals(root, [...(name === undefined ? [] : [`'${name}'`, `"${name}"`]), ...targetsOf(read)]);
const hasModeBranch = (read) => {
    let inside = read;
    for (const node of read.ancestors()) {
        if (node.type === 'function_definition' || node.type === 'class_definition')
            return false;
        const condition = node.type === 'conditional_expression'
            ? node.named[1]
            : /^(?:if_statement|elif_clause)$/.test(node.type)
                ? node.field('condition')
                : undefined;
        if (condition !== undefined && condition !== inside && MODE.test(condition.text))
            return true;
        inside = node;
    }
    return false;
};
/** The names that the value of a read is assigned to. */
const targetsOf = (read) => {
    for (const node of read.ancestors()) {
        if (node.type === 'assignment')
            return [node.field('left')?.text ?? ''].filter((name) => /^[\w.]+$/.test(name));
        if (/statement|block|module/.test(node.type))
            return [];
    }
    return [];
};
/** An `if` that speaks of one of the words and stops the program. */
const refusals = (root, words) => {
    if (words.length === 0 || !/\braise\b|\bsys\.exit\b|\bassert\b/.test(root.text))
        return false;
    return refusalConditions(root).some((condition) => words.some((word) => condition.includes(word) && new RegExp(`(?<![\\w.])${escaped(word)}(?!\\w)`).test(condition)));
};
const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const KNOWN = new WeakMap();
/** The conditions of every `if` of the module that stops the program. */
const refusalConditions = (root) => {
    const known = KNOWN.get(root);
    if (known)
        return known;
    const found = [];
    const todo = [root];
    for (let node = todo.pop(); node; node = todo.pop()) {
        const body = node.type === 'if_statement' ? node.field('consequence') : undefined;
        if (body?.named.some(stops))
            found.push(node.field('condition')?.text ?? '');
        if (node.type === 'assert_statement')
            found.push(node.named[0]?.text ?? '');
        if (!/^(?:expression_statement|string|call)$/.test(node.type))
            todo.push(...node.named);
    }
    const some = found.slice(0, 500);
    KNOWN.set(root, some);
    return some;
};
const stops = (statement) => STOPS.has(statement.type) || /^(?:sys\.exit|exit|os\._exit)\(/.test(statement.text);

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/note-read.js





/** Notes what a place reads: a name, a pattern, any; or that the function around it reads what its caller names. */
const noteRead = (module, templates, hint) => {
    const { at, idiom, prefix = '' } = hint;
    const fallback = fallback_fallbackKind(hint.fallback, module.templates) ??
        hint.fallbackKind ??
        (hint.isQuestion ? undefined : fallbackAfter(at, module.templates));
    const seen = new Set();
    for (const template of templates) {
        const whole = prefix === '' ? template : [prefix, ...template];
        const accessor = accessorOf(whole, hint, fallback, module);
        if (accessor) {
            noteAccessor(module, accessor);
            continue;
        }
        const names = template_namesOf(whole);
        const key = JSON.stringify(names);
        if (seen.has(key))
            continue;
        seen.add(key);
        module.reads.push({ names, idiom, place: at.place, ...note_read_fallbackOf(at, names, fallback, module.root) });
    }
};
/** The fallback of a read, and whether it is guarded. */
const note_read_fallbackOf = (at, names, fallback, root) => {
    if (fallback === undefined)
        return {};
    const guarded = fallback === 'literal' && guards_isGuarded(at, names.kind === 'name' ? names.name : undefined, root);
    return { fallback, ...(guarded && { guarded }) };
};
const accessorOf = (template, { at, fallback: given }, fallback, module) => {
    const holes = template.filter((part) => typeof part !== 'string');
    const parameter = holes[0]?.parameter;
    if (holes.length !== 1 || !parameter || !isAround(parameter.of, at))
        return undefined;
    const hole = template.findIndex((part) => typeof part !== 'string');
    return {
        parameter,
        prefix: template.slice(0, hole).join(''),
        suffix: template.slice(hole + 1).join(''),
        upper: holes[0]?.upper === true,
        fallback: (given && note_read_parameterOf(given, module)) ?? fallback,
    };
};
const isAround = (definition, node) => node_types_FUNCTIONS.has(definition.type) && [...node.ancestors()].includes(definition);
const note_read_parameterOf = (node, { outline }) => {
    const [binding, ...more] = node.type === 'identifier' ? (lookUp(node.text, outline.scopeOf(node))?.bindings ?? []) : [];
    return binding?.kind === 'parameter' && more.length === 0 ? { of: binding.of, index: binding.index } : undefined;
};
const noteAccessor = (module, accessor) => {
    const isKnown = module.accessors.some(({ parameter, prefix, suffix }) => parameter.of === accessor.parameter.of &&
        parameter.index === accessor.parameter.index &&
        prefix === accessor.prefix &&
        suffix === accessor.suffix);
    if (!isKnown)
        module.accessors.push(accessor);
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/accessors.js




/** Functions that call functions that call functions. */
const ROUNDS = 3;
/** Notes what calls of the module's own accessors read. A function that passes its own parameter on becomes an accessor too. */
const noteAccessorCalls = (module) => {
    let done = 0;
    for (let round = 0; round < ROUNDS && done < module.accessors.length; round += 1) {
        const fresh = byDefinition(module.accessors.slice(done));
        done = module.accessors.length;
        for (const call of nodesOf(module, 'call')) {
            const called = call.field('function');
            const value = called && module.values.of(called);
            if (value?.kind !== 'definition')
                continue;
            for (const accessor of fresh.get(value.node) ?? [])
                noteCall(module, call, accessor);
        }
    }
};
const byDefinition = (accessors) => {
    const found = new Map();
    for (const accessor of accessors)
        found.set(accessor.parameter.of, [...(found.get(accessor.parameter.of) ?? []), accessor]);
    return found;
};
const noteCall = (module, call, accessor) => {
    const { of, index } = accessor.parameter;
    const given = givenTo(call, of, index);
    if (given === undefined)
        return;
    const templates = module.templates
        .of(given)
        .map((template) => [
        accessor.prefix,
        ...template.map((part) => typeof part === 'string'
            ? accessor.upper
                ? part.toUpperCase()
                : part
            : { ...part, ...(accessor.upper && { upper: true }) }),
        accessor.suffix,
    ]);
    const { fallback } = accessor;
    const isParameter = typeof fallback === 'object';
    noteRead(module, templates, {
        idiom: 'accessor',
        at: call,
        ...(isParameter ? { fallback: givenTo(call, of, fallback.index) } : { fallbackKind: fallback }),
    });
};
/** What a call gives to a parameter, or the parameter's default. `self` is given by the object before the dot. */
const givenTo = (call, definition, index) => {
    const parameters = definition.field('parameters')?.named ?? [];
    const parameter = parameters[index];
    if (parameter === undefined)
        return undefined;
    return arguments_argumentOf(call, index - shiftOf(definition), accessors_nameOf(parameter)) ?? parameter.field('value');
};
const accessors_nameOf = (parameter) => (parameter.field('name') ?? (parameter.type === 'typed_parameter' ? parameter.named[0] : parameter))?.text ?? '';
const shiftOf = (definition) => {
    const [first] = definition.field('parameters')?.named ?? [];
    return first && /^(?:self|cls)$/.test(accessors_nameOf(first)) ? 1 : 0;
};
/** The accessors that other modules can use, and those of the module itself. */
const accessorsOf = (module) => [
    ...module.accessors.flatMap(({ parameter, prefix, suffix }) => {
        const named = nameOfFunction(parameter);
        return named === undefined
            ? []
            : [{ ...named, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) }];
    }),
    ...readersOf(module),
];
/** By which name and with which argument others call the function that has a parameter; undefined for one without a name. */
const nameOfFunction = ({ of, index, }) => {
    const name = of.type === 'lambda' ? accessors_assignedName(of) : of.field('name')?.text;
    if (name === undefined)
        return undefined;
    const owner = ownerOf(of);
    return {
        name: owner?.type === 'class_definition' ? `${owner.field('name')?.text}.${name}` : name,
        exported: owner === undefined || (owner.type === 'class_definition' && ownerOf(owner) === undefined),
        argument: index - shiftOf(of),
        place: of.place,
    };
};
/** `env = environ.Env()`: other modules call `env('X')` and `env.str('X')`. */
const readersOf = (module) => [...module.outline.module.bindings].flatMap(([name, bindings]) => bindings.flatMap((binding) => {
    const value = binding.kind === 'value' ? module.values.of(binding.value) : undefined;
    if (binding.kind !== 'value' || value?.kind !== 'instance')
        return [];
    return methodsOf(value.of).map((method) => ({
        name: method === '' ? name : `${name}.${method}`,
        exported: true,
        argument: 0,
        place: binding.value.place,
    }));
}));
const ownerOf = (node) => {
    for (const around of node.ancestors())
        if (/^(?:function_definition|class_definition|lambda)$/.test(around.type))
            return around;
    return undefined;
};
const accessors_assignedName = ({ parent }) => parent?.type === 'assignment' && parent.field('left')?.type === 'identifier' ? parent.field('left')?.text : undefined;

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/prefixes.js



/** What a reader of the environment puts before every name: `env.prefix = 'X_'`, `Config(env_prefix='X_')`, `with env.prefixed('X_')`. */
const prefixOf = (module, value, call) => {
    if (value.kind === 'instance' || value.kind === 'method') {
        const given = keywordOf(value.call, value.of.startsWith('environs.') ? 'prefix' : 'env_prefix');
        return ((given && (0,strings/* plainText */.w)(given)) ??
            (value.of.startsWith('environ.') ? assignedPrefix(module, value.call) : prefixesAround(module, call)));
    }
    return value.kind === 'entity' && value.path.startsWith('environs.') ? prefixesAround(module, call) : '';
};
const assignedPrefix = (module, reader) => {
    for (const assignment of nodesOf(module, 'assignment')) {
        const [left, right] = [assignment.field('left'), assignment.field('right')];
        if (left?.type !== 'attribute' || left.field('attribute')?.text !== 'prefix' || !right)
            continue;
        const object = left.field('object');
        const owner = object ? module.values.of(object) : undefined;
        if (owner?.kind === 'instance' && owner.call === reader)
            return (0,strings/* plainText */.w)(right) ?? '';
    }
    return '';
};
/** Blocks in one another put their prefixes one after the other. */
const prefixesAround = (module, call) => [...call.ancestors()]
    .filter(({ type }) => type === 'with_statement')
    .reverse()
    .flatMap((block) => block.named[0]?.named ?? [])
    .map((item) => prefixedBy(module, item))
    .join('');
const prefixedBy = (module, item) => {
    const value = item.field('value') ?? item.named[0];
    const entered = value?.type === 'as_pattern' ? value.named[0] : value;
    const called = entered?.type === 'call' ? entered.field('function') : undefined;
    if (!entered || called?.field('attribute')?.text !== 'prefixed')
        return '';
    const method = module.values.of(called);
    const path = method.kind === 'method' ? method.of : method.kind === 'entity' ? method.path : '';
    const [prefix] = path.startsWith('environs.') ? (entered.field('arguments')?.named ?? []) : [];
    return (prefix && (0,strings/* plainText */.w)(prefix)) ?? '';
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/calls.js






/** Notes what calls of functions read that are known to read the environment. */
const noteCalls = (module, question) => {
    for (const call of nodesOf(module, 'call')) {
        const called = call.field('function');
        if (called === undefined)
            continue;
        const value = module.values.of(called);
        const spec = environmentCall(value);
        if (spec)
            noteKnown(module, call, value, spec);
        else if (question.envAccessors.includes(called.text) || question.envAccessors.includes(lastPart(called))) {
            const name = arguments_argumentOf(call, 0);
            if (name)
                noteRead(module, module.templates.of(name), {
                    idiom: 'accessor',
                    at: call,
                    fallback: arguments_argumentOf(call, 1, 'default'),
                });
        }
        else if (value.kind === 'entity')
            noteOthers(module, call, value.path);
    }
};
const lastPart = (called) => called.field('attribute')?.text ?? called.text;
const noteKnown = (module, call, value, spec) => {
    const name = arguments_argumentOf(call, ...spec.name);
    const templates = name ? module.templates.of(name) : templatesWithout(call, spec);
    const fallback = arguments_argumentOf(call, ...spec.fallback) ?? schemeDefault(value, templates);
    noteRead(module, templates, { idiom: spec.idiom, at: call, fallback, prefix: prefixOf(module, value, call) });
};
const templatesWithout = (call, { otherwise }) => {
    if (otherwise !== undefined)
        return [[otherwise]];
    return call.field('arguments')?.named.some(({ type }) => /splat/.test(type)) ? [[{}]] : [];
};
/** `environ.Env(DEBUG=(bool, False))` says once what DEBUG is when it is missing. */
const schemeDefault = (value, [first, ...more]) => {
    const name = first?.length === 1 && more.length === 0 ? first[0] : undefined;
    if (typeof name !== 'string' ||
        (value.kind !== 'instance' && value.kind !== 'method') ||
        !value.of.startsWith('environ.'))
        return undefined;
    const scheme = keywordOf(value.call, name);
    return scheme && LISTS.has(scheme.type) ? scheme.named[1] : undefined;
};
/** Functions that take the name, or names, in a way of their own. */
const noteOthers = (module, call, path) => {
    if (path === 'os.path.expandvars') {
        const text = arguments_argumentOf(call, 0);
        const templates = text ? module.templates.of(text) : [];
        const names = templates.flatMap((template) => template.flatMap(expandedIn)).map((name) => [name]);
        const isOpen = templates.some((template) => template.some((part) => typeof part !== 'string'));
        noteRead(module, isOpen ? [...names, [{}]] : names, { idiom: 'os.environ', at: call });
    }
    else if (path === 'builtins.map') {
        const [reader, names] = [arguments_argumentOf(call, 0), arguments_argumentOf(call, 1)];
        const spec = reader && environmentCall(module.values.of(reader));
        if (spec && names)
            noteRead(module, module.templates.elementsOf(names, undefined), { idiom: spec.idiom, at: call });
    }
    else if (/^(?:click|typer)\./.test(path)) {
        const variable = keywordOf(call, 'envvar');
        if (variable === undefined)
            return;
        const templates = LISTS.has(variable.type)
            ? module.templates.elementsOf(variable, undefined)
            : module.templates.of(variable);
        noteRead(module, templates, { idiom: 'schema', at: call, fallback: keywordOf(call, 'default') });
    }
};
const expandedIn = (part) => typeof part === 'string'
    ? [...part.matchAll(/\$(?:\{(\w+)\}|(\w+))/g)].map(([, braced, plain]) => braced ?? plain ?? '')
    : [];

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/foreign-calls.js





/**
 * Calls of imported functions that may be accessors elsewhere: an argument is spelled like a variable, or the function like one that
 * asks for one. The callee is told by its own name, whatever it is called here: `require` for `from env import require as r`, and
 * `app.env.require` where the module itself was imported.
 * With `withUntold` there are calls without a literal too, and the functions that pass their argument on.
 */
const foreignCallsOf = (module, withUntold) => {
    const relays = [];
    const calls = nodesOf(module, 'call').flatMap((call) => {
        const called = call.field('function');
        const path = called && importedName(module, called);
        if (!called || path === undefined || environmentCall(module.values.of(called)))
            return [];
        if (LIBRARIES.test(module.values.pathOf(called) ?? ''))
            return [];
        const given = namesGiven(module, call, ASKS.test(path));
        if (given.every((name) => name === undefined)) {
            if (!withUntold || given.length === 0)
                return [];
            const untold = untoldCall(module, call, path, given);
            relays.push(...untold.relays);
            return untold.calls;
        }
        const fallback = fallback_fallbackKind(arguments_argumentOf(call, 1) ?? keywordOf(call, 'default'), module.templates) ??
            fallbackAfter(call, module.templates);
        return [{ callee: path, arguments: given, place: call.place, ...(fallback && { fallback }) }];
    });
    return withUntold ? { calls, relays } : { calls };
};
/** One call for each name that an argument can be, a function that passes its argument on, or a call without a name. */
const untoldCall = (module, call, callee, none) => {
    const { place } = call;
    const calls = [];
    const relays = [];
    for (const [position, argument] of positionalOf(call).entries()) {
        const templates = module.templates.of(argument);
        const texts = templates.map((parts) => parts.map((part) => (typeof part === 'string' ? part : '*')).join(''));
        if (texts.length > 0 && texts.every((text) => VARIABLE.test(text)))
            for (const text of new Set(texts))
                calls.push({ callee, arguments: none.with(position, text), place });
        relays.push(...templates.flatMap((template) => foreign_calls_relayOf(template, callee, position)));
    }
    return calls.length + relays.length > 0 ? { calls, relays } : { calls: [{ callee, arguments: none, place }], relays };
};
const foreign_calls_relayOf = (template, callee, calleeArgument) => {
    const holes = template.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    const parameter = holes[0]?.parameter;
    if (holes.length !== 1 || parameter === undefined)
        return [];
    const named = nameOfFunction(parameter);
    if (named === undefined)
        return [];
    const at = template.findIndex((part) => typeof part !== 'string');
    const [prefix, suffix] = [template.slice(0, at).join(''), template.slice(at + 1).join('')];
    return [{ ...named, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }), callee, calleeArgument }];
};
const positionalOf = (call) => (call.field('arguments')?.named ?? []).filter(({ type }) => type !== 'keyword_argument' && type !== 'dictionary_splat');
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
const NAME = /^[A-Za-z_]\w*$/;
const ASKS = /env|config|setting/i;
/** Their functions are known, and none of them is an accessor of the project. */
const LIBRARIES = /^(?:pydantic\w*|typing\w*|collections|enum|logging|re|json|datetime|sqlalchemy|unittest|pytest)\b/;
/** The name by which the module it comes from knows it; undefined for what is not imported, or comes with Python. */
const importedName = ({ values, outline }, called) => {
    let root = called;
    while (root.type === 'attribute') {
        const object = root.field('object');
        if (object === undefined)
            return undefined;
        root = object;
    }
    if (root.type !== 'identifier')
        return undefined;
    const value = values.of(root);
    if (value.kind !== 'entity' || value.path.startsWith('builtins.') || value.path.startsWith('os.'))
        return undefined;
    const binding = outline.scopeOf(root).bindings.get(root.text) ?? outline.module.bindings.get(root.text);
    const isNamed = binding?.some((bound) => bound.kind === 'import' && bound.named === true) ?? false;
    const own = isNamed ? (value.path.split('.').at(-1) ?? '') : value.path.replace(/^\.+/, '');
    return `${own}${called.text.slice(root.text.length)}`.replace(/\s/g, '');
};
/** What is spelled like the name of a variable. Everything else may be a value, and is not kept. */
const namesGiven = (module, call, asks) => positionalOf(call).map((given, position) => {
    const [only, ...more] = module.templates.of(given);
    const text = only && more.length === 0 && only.every((part) => typeof part === 'string') ? only.join('') : '';
    return VARIABLE.test(text) || (asks && position === 0 && NAME.test(text)) ? text : undefined;
});

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/destinations.js
const PATHS = [
    [
        /^(?:subprocess\.|os\.(?:exec|spawn|posix_spawn|popen)|asyncio\.(?:subprocess\.)?create_subprocess|pexpect\.|invoke\.|plumbum\.|sh\.)/,
        'child-process',
    ],
    [
        /^builtins\.(?:len|isinstance|issubclass|type|id|bool|iter|list|sorted|set|tuple|frozenset|hasattr|callable|any|all|hash)$/,
        'nowhere',
    ],
    [/^(?:unittest\.)?mock\.patch\b|^builtins\.setattr$/, 'nowhere'],
    [
        /^(?:builtins\.print|pprint\.(?:pprint|pp)|logging\.|sys\.(?:stdout|stderr)\.|click\.s?echo|typer\.echo|rich\.|loguru\.|structlog\.|sentry_sdk\.)/,
        'log',
    ],
    [
        /^(?:fastapi|starlette|flask|django|quart|sanic|aiohttp|bottle|litestar)\..*(?:Response|jsonify|make_response|render\w*|json_response)$/,
        'response',
    ],
    [/^pydantic/, 'schema'],
];
/** Calls that give on, in another form, what they are given. */
const PASSES = /^(?:builtins\.(?:str|repr|format|dict|zip|map|filter|reversed)|json\.dumps|pprint\.pformat|copy\.(?:copy|deepcopy))$/;
const STARTERS = /^(?:run|popen|call|check_call|check_output|execute|spawn|create_subprocess_exec|create_subprocess_shell)$/i;
/** Where the environment, or what was made of it, goes from a place. Names it is given to are looked at where they are used. */
const destinations_destinationOf = (module, from) => {
    let node = from;
    for (let { parent } = node; parent; { parent } = node) {
        const step = stepUp(module, node, parent);
        if (step !== 'on')
            return step;
        node = parent;
    }
    return 'nowhere';
};
const stepUp = (module, node, parent) => {
    switch (parent.type) {
        case 'parenthesized_expression':
        case 'dictionary_splat':
        case 'list_splat':
        case 'keyword_argument':
        case 'argument_list':
        case 'dictionary':
        case 'list':
        case 'tuple':
        case 'set':
        case 'pair':
        case 'expression_list':
        case 'interpolation':
        case 'string':
        case 'concatenated_string':
        case 'await':
        case 'format_specifier':
            return 'on';
        case 'binary_operator':
            return parent.has('|') || parent.has('%') || parent.has('+') ? 'on' : 'nowhere';
        case 'boolean_operator':
        case 'conditional_expression':
            return /^(?:if_statement|while_statement|not_operator)$/.test(parent.parent?.type ?? '') ||
                parent.named[1] === node
                ? conditionOf(parent, node)
                : 'on';
        case 'call':
            return parent.field('function') === node ? 'nowhere' : ofCall(module, node, parent);
        case 'return_statement':
        case 'yield':
            return isRoute(node) ? 'response' : 'unknown';
        case 'assignment':
            return parent.field('right') === node && isElsewhere(parent.field('left')) ? 'unknown' : 'nowhere';
        default:
            return 'nowhere';
    }
};
/** The right side of `or` is a value; what stands between `if` and `else` is none. */
const conditionOf = (parent, node) => parent.type === 'boolean_operator' &&
    parent.named[1] === node &&
    !/statement|not_operator/.test(parent.parent?.type ?? '')
    ? 'on'
    : 'nowhere';
/** A place that is not followed: `other.env = os.environ`, `table['env'] = os.environ`. */
const isElsewhere = (left) => left?.type === 'subscript' || (left?.type === 'attribute' && left.field('object')?.text !== 'self');
const ofCall = (module, node, call) => {
    const called = call.field('function');
    if (called === undefined)
        return 'nowhere';
    const value = module.values.of(called);
    const text = called.text;
    const method = called.field('attribute')?.text ?? '';
    if (value.kind === 'entity') {
        if (PASSES.test(value.path))
            return 'on';
        const known = PATHS.find(([path]) => path.test(value.path));
        if (known)
            return known[1];
    }
    if (value.kind === 'definition')
        return value.node.type === 'class_definition' ? 'schema' : 'nowhere';
    if (/^(?:setitem|delitem|setattr)$|^patch\.dict$|\.patch\.dict$/.test(method) || /patch\.dict$/.test(text))
        return 'nowhere';
    if (/(?:^|\.)_?log(?:ger|ging)?\.\w+$/i.test(text))
        return 'log';
    if (/^(?:model_validate|parse_obj|validate_python)$/.test(method))
        return 'schema';
    const isEnv = node.named.some((given) => given.type === 'keyword_argument' && given.field('name')?.text === 'env');
    if (isEnv && STARTERS.test(method === '' ? text : method))
        return 'child-process';
    return 'unknown';
};
/** A function that a web framework calls for a path: `@app.get('/…')`. */
const isRoute = (node) => {
    for (const around of node.ancestors()) {
        if (around.type !== 'function_definition')
            continue;
        const decorators = around.parent?.type === 'decorated_definition' ? around.parent.named : [];
        return decorators.some(({ type, text }) => type === 'decorator' && /^@[\w.]+\.(?:get|post|put|patch|delete|route|api_route)\s*\(/.test(text));
    }
    return false;
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/handovers.js



/** Notes where the whole environment is handed on, and where it is gone through item by item. */
const noteHandovers = (module) => {
    for (const type of ['identifier', 'attribute', 'call']) {
        for (const node of nodesOf(module, type)) {
            if (!isPart(node) && module.values.isEnvironment(node))
                noteWhole(module, node);
            if (type === 'call')
                noteItems(module, node);
        }
    }
};
/** A part of a longer expression that is looked at on its own: `os` of `os.environ`, a keyword, a name that is bound. */
const isPart = (node) => {
    const { parent } = node;
    if (parent === undefined)
        return true;
    if (parent.type === 'attribute')
        return true;
    if (parent.type === 'call')
        return parent.field('function') === node;
    if (parent.type === 'keyword_argument' || parent.type === 'named_expression')
        return parent.field('name') === node;
    return /^(?:subscript|comparison_operator|aliased_import|dotted_name|for_statement|for_in_clause|\w*parameters?)$/.test(parent.type);
};
const noteWhole = (module, node) => {
    const to = destinations_destinationOf(module, node);
    const isInner = node.type !== 'call' && isPassedOn(module, node);
    if (to !== 'nowhere' && !isInner)
        module.handovers.push({ to, place: node.place });
};
/** `dict(os.environ)` and `copy(os.environ)` are the environment themselves: the call is looked at. */
const isPassedOn = (module, node) => {
    const call = node.parent?.type === 'argument_list' ? node.parent.parent : undefined;
    return call?.type === 'call' && module.values.isEnvironment(call);
};
/** `os.environ.items()` and `.values()`: all of it, or what starts with a prefix. */
const noteItems = (module, call) => {
    const called = call.field('function');
    if (called?.type !== 'attribute' || !/^(?:items|values)$/.test(called.field('attribute')?.text ?? ''))
        return;
    const object = called.field('object');
    if (object === undefined || !module.values.isEnvironment(object))
        return;
    const loop = loopOver(call);
    if (loop) {
        const prefix = prefixAskedIn(loop);
        noteRead(module, prefix === undefined ? [[{}]] : [[prefix, {}]], { idiom: 'os.environ', at: call });
        return;
    }
    const to = destinations_destinationOf(module, call);
    if (to !== 'nowhere')
        module.handovers.push({ to, place: call.place });
};
const loopOver = (call) => {
    let node = call;
    for (const around of call.ancestors()) {
        if (/^for_(?:statement|in_clause)$/.test(around.type)) {
            if (around.field('right') !== node)
                return undefined;
            return around.type === 'for_statement' ? around : around.parent;
        }
        if (!/^(?:argument_list|call|parenthesized_expression)$/.test(around.type))
            return undefined;
        node = around;
    }
    return undefined;
};
const STARTS_WITH = /\.startswith\(\s*[rb]?(["'])(\w+)\1\s*\)/;
/** The one prefix that a loop asks the names for. */
const prefixAskedIn = (loop) => {
    const text = loop.text.slice(0, 5000);
    return text.split('.startswith(').length === 2 ? STARTS_WITH.exec(text)?.[2] : undefined;
};
/** Functions that are given the environment: their parameter is the environment too. */
const followArguments = (module) => {
    for (let round = 0; round < 2; round += 1) {
        let found = false;
        for (const call of nodesOf(module, 'call')) {
            const called = call.field('function');
            const value = called && module.values.of(called);
            if (value?.kind !== 'definition' || value.node.type === 'class_definition')
                continue;
            const parameters = value.node.field('parameters')?.named ?? [];
            const shift = /^(?:self|cls)$/.test(parameters[0]?.text ?? '') ? 1 : 0;
            for (const [i, given] of (call.field('arguments')?.named ?? []).entries()) {
                const isKeyword = given.type === 'keyword_argument';
                const passed = isKeyword ? given.field('value') : given;
                if (!passed || !module.values.isEnvironment(passed))
                    continue;
                const index = isKeyword
                    ? parameters.findIndex(({ text }) => text.split(/\W/, 1)[0] === given.field('name')?.text)
                    : i + shift;
                found = module.values.markEnvironment(value.node, index) || found;
            }
        }
        if (!found)
            return;
    }
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/import-scan.js
/** Strings and comments, taken whole, and what starts a statement that imports. */
const import_scan_TOKEN = /("""|''')(?:[^\\]|\\.)*?(?:\1|(?!.))|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*|(?<=(?:^|[;:])[ \t]*)(?:import|from)\b(?!\s*=)/gms;
/** A statement up to its end: in brackets, or with lines that a backslash joins. */
const STATEMENT = /(from)\s+([.\s]*[\w.]*)\s*\bimport\s*(?:\(([^()]*)\)|((?:\\\r?\n|[^\n;#(\\])+))|(import)\s+((?:\\\r?\n|[^\n;#(\\])+)/y;
/**
 * The imports of a module, told from the text alone, many times faster than by its tree; undefined where that cannot be told so.
 * Agrees with `importsOf` on all else (`scripts/precision/`).
 */
const import_scan_scanImports = (text) => {
    if (/TYPE_CHECKING|\bimport_module\b|\b__import__\b|[\f\v\0]|\r(?!\n)/.test(text))
        return undefined;
    const found = [];
    const line = { number: 1, start: 0 };
    for (const { 0: token, index } of text.matchAll(import_scan_TOKEN)) {
        if (token !== 'import' && token !== 'from')
            continue;
        for (let end = text.indexOf('\n', line.start); end !== -1 && end < index; end = text.indexOf('\n', line.start)) {
            line.number += 1;
            line.start = end + 1;
        }
        const read = statementAt(text, index, line);
        if (read === undefined)
            return undefined;
        found.push(...read);
    }
    return found;
};
const statementAt = (text, index, line) => {
    STATEMENT.lastIndex = index;
    const [, isFrom, module = '', inBrackets, onLine, , modules = ''] = STATEMENT.exec(text) ?? [];
    const place = { line: line.number, column: index - line.start + 1 };
    if (isFrom !== undefined) {
        const isTop = standsAtTop(text, line.start, index);
        const list = (inBrackets ?? onLine ?? '').replace(/#[^\n]*/g, '');
        const names = namesIn(list);
        if (isTop === undefined || names === undefined || module === '')
            return undefined;
        const from = module.replace(/\s/g, '');
        if (from === '__future__')
            return [];
        return [
            { from, names: names.length === 0 ? ['*'] : names, place, ...(isTop && { reexports: true, ...import_scan_renamedIn(list) }) },
        ];
    }
    if (modules === '' || modules.includes('\\'))
        return undefined;
    const offset = STATEMENT.lastIndex - modules.length - line.start;
    const imports = [];
    for (const part of modules.matchAll(/([^,\s][^,]*)/g)) {
        const [, from] = /^([\w.]+)\s*(?:as\s+\w+\s*)?$/.exec(part[0]) ?? [];
        if (from === undefined)
            return undefined;
        imports.push({ from, names: ['*'], place: { line: line.number, column: offset + part.index + 1 } });
    }
    return imports;
};
const import_scan_renamedIn = (list) => {
    const renamed = import_scan_partsOf(list).flatMap((part) => {
        const [, own, exported] = /^(\w+)\s+as\s+(\w+)$/.exec(part) ?? [];
        return own === undefined || exported === undefined ? [] : [[own, exported]];
    });
    return renamed.length === 0 ? {} : { renamed };
};
const import_scan_partsOf = (list) => list
    .replace(/\\\r?\n/g, ' ')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const namesIn = (list) => {
    const parts = import_scan_partsOf(list);
    if (parts.length === 1 && parts[0] === '*')
        return ['*'];
    const names = parts.map((part) => /^(\w+)(?:\s+as\s+\w+)?$/.exec(part)?.[1]);
    return names.length > 0 && names.every((name) => name !== undefined) ? names : undefined;
};
/** Whether no function or class is around the line; undefined where its indentation does not show that. */
const standsAtTop = (text, lineStart, index) => {
    const written = text.slice(lineStart, index);
    if (written.trim() !== '')
        return undefined;
    let indent = written.length;
    if (written.includes('\t') && indent > 0)
        return undefined;
    for (let end = lineStart - 1; indent > 0 && end > 0;) {
        const start = text.lastIndexOf('\n', end - 1) + 1;
        const above = text.slice(start, end);
        end = start - 1;
        const depth = above.search(/[^ ]/);
        if (depth === -1 || depth >= indent || /^\s*(?:#|$)/.test(above))
            continue;
        if (/^ *(?:async\s+def|def|class)\b/.test(above))
            return false;
        if (!/^ *(?:if|elif|else|try|except|finally|with|for|while)\b.*:\s*(?:#.*)?$/.test(above))
            return undefined;
        indent = depth;
    }
    return indent === 0 ? true : undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/imports.js


/**
 * The modules that are loaded, wherever the import stands; what stands under `if TYPE_CHECKING:` is for types alone. What a module
 * imports by name at its top can be imported from it in turn.
 */
const imports_importsOf = (module) => [
    ...nodesOf(module, 'import_statement').filter(runs).flatMap(plainImports),
    ...nodesOf(module, 'import_from_statement').filter(runs).flatMap(namedImport),
    ...nodesOf(module, 'call').flatMap((call) => calledImport(module, call)),
].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
const plainImports = (statement) => statement.named.flatMap((child) => {
    const from = (child.type === 'aliased_import' ? child.field('name') : child)?.text.replace(/\s/g, '');
    return from ? [{ from, names: ['*'], place: child.place }] : [];
});
const namedImport = (statement) => {
    const module = statement.field('module_name');
    if (module === undefined)
        return [];
    const names = statement.named
        .filter(({ start, type }) => start > module.start && type !== 'wildcard_import')
        .map((child) => (child.type === 'aliased_import' ? child.field('name') : child)?.text ?? '');
    const isTop = ![...statement.ancestors()].some(({ type }) => /^(?:function|class)_definition$/.test(type));
    return [
        {
            from: module.text.replace(/\s/g, ''),
            names: names.length === 0 ? ['*'] : names,
            place: statement.place,
            ...(isTop && { reexports: true }),
            ...(isTop && python_imports_renamedIn(statement)),
        },
    ];
};
const python_imports_renamedIn = (statement) => {
    const renamed = statement.named.flatMap((child) => {
        const [own, exported] = [child.field('name')?.text, child.field('alias')?.text];
        return child.type !== 'aliased_import' || own === undefined || exported === undefined ? [] : [[own, exported]];
    });
    return renamed.length === 0 ? {} : { renamed };
};
const runs = (statement) => {
    let inside = statement;
    for (const around of statement.ancestors()) {
        const isBranch = around.type === 'if_statement' && around.field('consequence') === inside;
        if (isBranch && /^(?:\w+\.)?TYPE_CHECKING$/.test(around.field('condition')?.text ?? ''))
            return false;
        inside = around;
    }
    return true;
};
const calledImport = (module, call) => {
    const called = call.field('function');
    const path = called && module.values.pathOf(called);
    if (path !== 'importlib.import_module' && path !== 'builtins.__import__')
        return [];
    const name = arguments_argumentOf(call, 0, 'name');
    if (name === undefined)
        return [];
    return module.templates
        .of(name)
        .map((template) => template.every((part) => typeof part === 'string')
        ? { from: template.join(''), names: ['*'], place: call.place }
        : { from: withStars(template), names: ['*'], place: call.place, dynamic: true });
};
/** `plugins.*`: what is known of a name that is made at run time. */
const withStars = (template) => template
    .map((part) => (typeof part === 'string' ? part : '*'))
    .join('')
    .replace(/\*+/g, '*');

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/mappings.js





/** Notes reads by index and by `in`: `os.environ['X']`, `'X' in os.environ`. An assignment and a `del` are none. */
const noteMappings = (module) => {
    for (const subscript of nodesOf(module, 'subscript')) {
        const object = subscript.field('value');
        const key = subscript.field('subscript');
        if (!object || !key || isWritten(subscript))
            continue;
        if (module.values.isEnvironment(object))
            noteRead(module, module.templates.of(key), { idiom: 'os.environ', at: subscript });
        else if (module.values.pathOf(object) === 'streamlit.secrets') {
            noteRead(module, module.templates.of(key), { idiom: 'framework-module', at: subscript });
        }
    }
    for (const comparison of nodesOf(module, 'comparison_operator')) {
        for (const [i, sign] of comparison.children.entries()) {
            const [name, object] = [comparison.children[i - 1], comparison.children[i + 1]];
            if ((sign.type !== 'in' && sign.type !== 'not in') || !name || !object)
                continue;
            if (module.values.isEnvironment(object))
                noteRead(module, module.templates.of(name), { idiom: 'os.environ', at: comparison, isQuestion: true });
        }
    }
};
/** `x['A'] = 1`, `del x['A']`, `for x['A'] in …`; `x['A'] += 1` asks first. */
const isWritten = (subscript) => {
    let at = subscript;
    while (at.parent && node_types_PATTERNS.has(at.parent.type))
        at = at.parent;
    const { parent } = at;
    if (parent?.type === 'delete_statement')
        return true;
    return ((parent?.type === 'assignment' || parent?.type === 'for_statement' || parent?.type === 'for_in_clause') &&
        parent.field('left') === at);
};
const FRAMEWORKS = /streamlit|envvar|from_prefixed_env|dynaconf/;
/** What frameworks read on their own: Streamlit's secrets by attribute, Flask's and Dynaconf's variables with a prefix. */
const noteFrameworks = (module) => {
    if (!FRAMEWORKS.test(module.root.text))
        return;
    const note = (templates, at, fallback) => noteRead(module, templates, { idiom: 'framework-module', at, fallback });
    for (const attribute of nodesOf(module, 'attribute')) {
        const object = attribute.field('object');
        const name = attribute.field('attribute')?.text ?? '';
        if (object && module.values.pathOf(object) === 'streamlit.secrets' && !SECRETS_METHODS.has(name))
            note([[name]], attribute);
    }
    for (const call of nodesOf(module, 'call')) {
        const called = call.field('function');
        const path = called && module.values.pathOf(called);
        const method = called?.field('attribute')?.text;
        const first = arguments_argumentOf(call, 0, method === 'from_prefixed_env' ? 'prefix' : undefined);
        if (path === 'streamlit.secrets.get' && first)
            note(module.templates.of(first), call, arguments_argumentOf(call, 1, 'default'));
        else if (method === 'from_prefixed_env')
            note(withRest(module, first, 'FLASK'), call);
        else if (method === 'from_envvar' && first)
            note(module.templates.of(first), call);
        else if (path === 'dynaconf.Dynaconf' || path === 'dynaconf.LazySettings') {
            const prefix = arguments_argumentOf(call, 9, 'envvar_prefix');
            note(prefix?.type === 'false' ? [[{}]] : withRest(module, prefix, 'DYNACONF'), call);
        }
    }
};
/** Source: https://docs.streamlit.io/develop/api-reference/connections/st.secrets */
const SECRETS_METHODS = new Set(['get', 'keys', 'values', 'items', 'to_dict', 'has_key', 'load_if_toml_exists']);
/** `PREFIX_*`. */
const withRest = (module, prefix, otherwise) => {
    const plain = prefix && (0,strings/* plainText */.w)(prefix);
    const prefixes = prefix && plain === undefined ? module.templates.of(prefix) : [[plain ?? otherwise]];
    return prefixes.map((template) => [...template, '_', {}]);
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/settings-config.js


const DEFAULT_CONFIG = {
    prefix: '',
    caseSensitive: false,
    nestedDelimiter: undefined,
    byNameToo: false,
    prefixesAliases: false,
    fields: new Map(),
};
/**
 * The config of a class, over that of the class it stands on: `model_config`, `class Config`, and keywords of the class.
 * Source: https://docs.pydantic.dev/latest/concepts/pydantic_settings/
 */
const settingsConfigOf = (module, definition, base) => {
    const options = new Map();
    for (const statement of definition.field('body')?.named ?? []) {
        for (const [name, value] of optionsIn(statement))
            options.set(name, value);
    }
    for (const given of definition.field('superclasses')?.named ?? []) {
        const [name, value] = [given.field('name'), given.field('value')];
        if (given.type === 'keyword_argument' && name && value)
            options.set(name.text, value);
    }
    return configFrom(module, options, base);
};
/** The config that the call of a settings class overrides: `Settings(_env_prefix='X_')`. */
const calledConfigOf = (module, call, base) => {
    const options = new Map();
    for (const name of ['env_prefix', 'case_sensitive', 'env_nested_delimiter']) {
        const value = keywordOf(call, `_${name}`);
        if (value)
            options.set(name, value);
    }
    return options.size === 0 ? undefined : configFrom(module, options, base);
};
const configFrom = (module, options, base) => {
    const flag = (name, otherwise) => {
        const value = options.get(name);
        return value === undefined ? otherwise : value.type === 'true';
    };
    const target = settings_config_textOf(module, options.get('env_prefix_target'), '');
    return {
        prefix: settings_config_textOf(module, options.get('env_prefix'), base.prefix),
        caseSensitive: flag('case_sensitive', base.caseSensitive),
        nestedDelimiter: settings_config_textOf(module, options.get('env_nested_delimiter'), base.nestedDelimiter),
        byNameToo: flag('populate_by_name', false) || flag('validate_by_name', false) || base.byNameToo,
        prefixesAliases: options.has('env_prefix_target') ? target !== 'variable' : base.prefixesAliases,
        fields: fieldsIn(options.get('fields')) ?? base.fields,
    };
};
/** What `model_config = …` and `class Config: …` set. */
const optionsIn = (statement) => {
    if (statement.type === 'class_definition' && statement.field('name')?.text === 'Config') {
        return (statement.field('body')?.named ?? []).flatMap(assignmentIn);
    }
    const [[name, value] = ['', undefined]] = assignmentIn(statement);
    if (name !== 'model_config' || value === undefined)
        return [];
    const parts = value.type === 'call' ? (value.field('arguments')?.named ?? []) : value.named;
    return parts.flatMap((part) => {
        const [key, given] = [part.field('name') ?? part.field('key'), part.field('value')];
        const option = key && (key.type === 'identifier' ? key.text : (0,strings/* plainText */.w)(key));
        return option !== undefined && given ? [[option, given]] : [];
    });
};
const assignmentIn = (statement) => {
    const assignment = statement.type === 'assignment' ? statement : statement.named[0];
    const [left, right] = [assignment?.field('left'), assignment?.field('right')];
    return assignment?.type === 'assignment' && left && right ? [[left.text, right]] : [];
};
/** The one text that an option is; undefined where that cannot be told. */
const settings_config_textOf = (module, value, otherwise) => {
    if (value === undefined)
        return otherwise;
    const [only, ...more] = module.templates.of(value);
    return only && more.length === 0 && only.every((part) => typeof part === 'string') ? only.join('') : undefined;
};
/** `fields = {'x': {'env': 'X'}}` and `fields = {'x': 'X'}`. */
const fieldsIn = (dictionary) => dictionary &&
    new Map(dictionary.named.flatMap((pair) => {
        const [key, value] = [pair.field('key'), pair.field('value')];
        const name = key && (0,strings/* plainText */.w)(key);
        const env = value?.named.find((inner) => inner.field('key')?.text.slice(1, -1) === 'env')?.field('value');
        return name !== undefined && env ? [[name, env]] : [];
    }));

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/settings-fields.js


const NO_FIELD = /^(?:\w+\.)?ClassVar\b/;
/** The annotated names of a class's own body; private ones, constants of the class and pydantic's own are none. */
const fieldsOf = (module, definition) => (definition.field('body')?.named ?? []).flatMap((statement) => {
    const assignment = statement.type === 'assignment' ? statement : statement.named[0];
    const [name, annotation] = [assignment?.field('left'), assignment?.field('type')];
    if (assignment?.type !== 'assignment' || name?.type !== 'identifier' || !annotation)
        return [];
    if (name.text.startsWith('_') || name.text === 'model_config' || NO_FIELD.test(annotation.text))
        return [];
    const value = assignment.field('right');
    if (value && pydanticName(module, value) === 'PrivateAttr')
        return [];
    const isField = value !== undefined && pydanticName(module, value) === 'Field';
    const field = isField ? value : annotatedField(module, annotation);
    return [
        {
            name,
            annotation,
            field,
            fallback: isField ? fieldFallback(value) : (value ?? (field && fieldFallback(field))),
        },
    ];
});
/** `Field` for a call of pydantic's `Field`. */
const pydanticName = (module, node) => {
    const called = node.type === 'call' ? node.field('function') : undefined;
    return called && /^pydantic(?:\.\w+)*\.(\w+)$/.exec(module.values.pathOf(called) ?? '')?.[1];
};
const annotatedField = (module, annotation) => {
    if (!/Annotated\b/.test(annotation.text))
        return undefined;
    const todo = [annotation];
    for (let node = todo.pop(); node; node = todo.pop()) {
        if (pydanticName(module, node) === 'Field')
            return node;
        todo.push(...node.named);
    }
    return undefined;
};
const fieldFallback = (field) => arguments_argumentOf(field, 0, 'default') ?? keywordOf(field, 'default_factory');
/** The names by which one field is asked for; a template with a hole where they cannot be told. */
const namesOfField = (module, { name, field }, config, isFirstVersion) => {
    const prefix = config.prefix === undefined ? [{}] : config.prefix === '' ? [] : [config.prefix];
    const own = [...prefix, name.text];
    const given = isFirstVersion ? firstAliases(field, config.fields.get(name.text)) : aliasesOf(field);
    if (given === undefined)
        return [own];
    const aliases = textsOf(module, given).map((alias) => (config.prefixesAliases ? [...prefix, ...alias] : alias));
    return config.byNameToo && !isFirstVersion ? [...aliases, own] : aliases;
};
/** In version 1 only `env` names variables. Source: https://docs.pydantic.dev/1.10/usage/settings/ */
const firstAliases = (field, configured) => (field && keywordOf(field, 'env')) ?? configured;
const aliasesOf = (field) => field && (keywordOf(field, 'validation_alias') ?? keywordOf(field, 'alias'));
/** A text, a list of texts, `AliasChoices('A', 'B')`, `AliasPath('A', 0)`. */
const textsOf = (module, node) => {
    if (LISTS.has(node.type))
        return node.named.flatMap((item) => module.templates.of(item));
    const kind = pydanticName(module, node);
    const given = node.field('arguments')?.named ?? [];
    if (kind === 'AliasChoices')
        return given.flatMap((choice) => textsOf(module, choice));
    if (kind === 'AliasPath')
        return given.slice(0, 1).flatMap((first) => module.templates.of(first));
    return module.templates.of(node);
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/settings-classes.js



const BASE = /^pydantic(?:_settings(?:\.\w+)*|(?:\.v1)?(?:\.env_settings)?)\.BaseSettings$/;
const FIRST_VERSION = /^pydantic\./;
/** Classes in one another's line that are followed. */
const settings_classes_DEEPEST = 20;
/**
 * The settings classes of the module: those that stand on pydantic's `BaseSettings`, here or over classes of this file, or that are
 * configured with its `SettingsConfigDict`. A class that only looks like one is none.
 */
const settingsClassesOf = (module) => {
    const known = new Map();
    const classOf = (definition, depth) => {
        if (known.has(definition) || depth > settings_classes_DEEPEST)
            return known.get(definition);
        known.set(definition, undefined);
        const made = makeClass(module, definition, (base) => classOf(base, depth + 1));
        known.set(definition, made);
        return made;
    };
    return nodesOf(module, 'class_definition').flatMap((definition) => classOf(definition, 0) ?? []);
};
const makeClass = (module, definition, classOf) => {
    const bases = (definition.field('superclasses')?.named ?? []).filter(({ type }) => type !== 'keyword_argument');
    const paths = bases.map((base) => module.values.pathOf(base) ?? '');
    const inFile = bases.flatMap((base) => {
        const value = module.values.of(base);
        return value.kind === 'definition' ? [value.node] : [];
    });
    const base = inFile.map(classOf).find((found) => found !== undefined);
    const direct = paths.find((path) => BASE.test(path));
    if (direct === undefined && base === undefined && !hasSettingsConfig(module, definition))
        return undefined;
    const own = fieldsOf(module, definition);
    const names = new Set(own.map(({ name }) => name.text));
    const mixedIn = inFile.filter((node) => node !== base?.definition).flatMap((node) => fieldsOf(module, node));
    const inherited = [...(base ? [...base.inherited, ...base.own] : []), ...mixedIn];
    return {
        definition,
        config: settingsConfigOf(module, definition, base?.config ?? DEFAULT_CONFIG),
        isFirstVersion: direct === undefined ? (base?.isFirstVersion ?? false) : FIRST_VERSION.test(direct),
        own,
        inherited: inherited.filter(({ name }) => !names.has(name.text)),
        base,
    };
};
/** Its base is in another file, yet only a settings class takes `SettingsConfigDict`. */
const hasSettingsConfig = (module, definition) => (definition.field('superclasses')?.named.length ?? 0) > 0 &&
    (definition.field('body')?.named ?? []).some((statement) => {
        const value = statement.named[0]?.field('right');
        const called = statement.named[0]?.field('left')?.text === 'model_config' ? value?.field('function') : undefined;
        return (called !== undefined &&
            /^pydantic_settings(?:\.\w+)*\.SettingsConfigDict$/.test(module.values.pathOf(called) ?? ''));
    });

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/settings-nesting.js

/** Models in models that are followed; one that holds itself would have no end. */
const settings_nesting_DEEPEST = 4;
/**
 * The variables of a model's own fields, where a delimiter is set: `DATABASE__PASSWORD`. A model of another file has a pattern.
 * Source: https://docs.pydantic.dev/latest/concepts/pydantic_settings/#parsing-environment-variable-values
 */
const nestedNames = (module, name, { annotation }, config, depth = 0) => {
    const { nestedDelimiter } = config;
    if (nestedDelimiter === undefined || depth > settings_nesting_DEEPEST)
        return [];
    return typesIn(annotation).flatMap((type) => {
        const value = module.values.of(type);
        if (value.kind === 'definition' && value.node.type === 'class_definition') {
            return fieldsOf(module, value.node).flatMap((field) => {
                const nested = [...name, nestedDelimiter, field.name.text];
                return [nested, ...nestedNames(module, nested, field, config, depth + 1)];
            });
        }
        return value.kind === 'entity' && isForeignModel(value.path) ? [[...name, nestedDelimiter, {}]] : [];
    });
};
/** The names of classes in an annotation. */
const typesIn = (annotation) => {
    const found = [];
    const todo = [annotation];
    for (let node = todo.pop(); node; node = todo.pop()) {
        if (node.type === 'identifier' && /^[A-Z]/.test(node.text))
            found.push(node);
        else if (node.type !== 'call')
            todo.push(...node.named);
    }
    return found;
};
/** A class of the project: relative, or of no library that gives plain values. */
const isForeignModel = (path) => !/^(?:builtins|typing|typing_extensions|collections|datetime|decimal|enum|ipaddress|pathlib|pydantic|pydantic_core|pydantic_settings|re|uuid)\b/.test(path);

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/settings.js







/** Notes the variables that pydantic reads for the fields of settings classes, by their effective names. */
const noteSettings = (module) => {
    const classes = settingsClassesOf(module);
    if (classes.length === 0)
        return;
    for (const settings of classes) {
        if (isOnlyBase(module, settings, classes))
            continue;
        const fields = isReadByBase(module, settings, classes) ? settings.own : [...settings.inherited, ...settings.own];
        for (const field of fields)
            noteField(module, settings, field, settings.config, field.name);
    }
    for (const call of nodesOf(module, 'call')) {
        const called = call.field('function');
        const value = called && module.values.of(called);
        const settings = value?.kind === 'definition' ? classes.find(({ definition }) => definition === value.node) : undefined;
        const config = settings && calledConfigOf(module, call, settings.config);
        if (!settings || !config)
            continue;
        for (const field of [...settings.inherited, ...settings.own])
            noteField(module, settings, field, config, call);
    }
};
const noteField = (module, { isFirstVersion }, field, config, at) => {
    const names = namesOfField(module, field, config, isFirstVersion);
    const fallback = fallback_fallbackKind(secretInside(field.fallback), module.templates);
    for (const template of names.flatMap((name) => [name, ...nestedNames(module, name, field, config)])) {
        module.reads.push({
            names: template_namesOf(config.caseSensitive ? template : inCapitals(template)),
            idiom: 'settings-class',
            place: at.place,
            ...(!config.caseSensitive && { ignoresCase: true }),
            ...(fallback && { fallback }),
        });
    }
};
/** Names that match whatever their case are told as they are written in an environment. */
const inCapitals = (template) => template.map((part) => (typeof part === 'string' ? part.toUpperCase() : part));
/** `SecretStr('text')` is a text too. */
const secretInside = (fallback) => {
    const [only, ...more] = fallback?.type === 'call' ? (fallback.field('arguments')?.named ?? []) : [];
    const isWrapper = /^(?:\w+\.)?(?:Secret\w+|str|\w+Url|\w+Dsn|Path)$/.test(fallback?.field('function')?.text ?? '');
    return only && more.length === 0 && isWrapper ? only : fallback;
};
/** Another class stands on it and nothing else speaks of it: only that one is ever filled. */
const isOnlyBase = (module, settings, classes) => {
    const name = settings.definition.field('name')?.text;
    if (!classes.some(({ base }) => base === settings))
        return false;
    return !nodesOf(module, 'identifier').some((node) => node.text === name && !node.is('name') && node.parent?.parent?.type !== 'class_definition');
};
/** The names of inherited fields stay the same, and the class they come from is read itself. */
const isReadByBase = (module, { base, config }, classes) => base !== undefined &&
    !isOnlyBase(module, base, classes) &&
    base.config.prefix === config.prefix &&
    base.config.caseSensitive === config.caseSensitive &&
    base.config.nestedDelimiter === config.nestedDelimiter;

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/words.js

/** Uses of the words in identifiers and in strings; a text that stands alone, such as a docstring, is a comment. */
const wordsIn = (root, text, words) => {
    const wanted = new Set(words.filter((word) => word !== '' && text.includes(word)));
    if (wanted.size === 0)
        return [];
    const found = [];
    const todo = [root];
    for (let node = todo.pop(); node; node = todo.pop()) {
        if (node.type === 'identifier' && wanted.has(node.text))
            found.push({ word: node.text, place: node.place });
        if (node.type === 'string_content')
            found.push(...usesIn(node, text, wanted));
        if (node.type === 'string' && node.parent?.type === 'expression_statement')
            continue;
        for (const child of node.children)
            if (child.type !== 'comment')
                todo.push(child);
    }
    return found.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
};
const usesIn = (content, text, wanted) => [...content.text.matchAll(/[\p{L}\p{N}_-]+/gu)].flatMap(({ 0: run, index }) => [...wanted].flatMap((word) => {
    const at = wordIn(run, word);
    return at === -1 ? [] : [{ word, place: (0,source_tree/* placeAt */.B)(text, content.start + index + at) }];
}));
/** `decrypted_secrets` is a word of `decrypted_secrets-x`, and none of `my_decrypted_secrets`. */
const wordIn = (run, word) => {
    for (let at = run.indexOf(word); at !== -1; at = run.indexOf(word, at + 1)) {
        if (!/[\p{L}\p{N}_]$/u.test(run.slice(0, at)) && !/^[\p{L}\p{N}_]/u.test(run.slice(at + word.length)))
            return at;
    }
    return -1;
};

;// CONCATENATED MODULE: ./lib/parsers/source-code/python/reading.js












/** Python: what a module reads of the environment and which modules it loads. */
const pythonReading = {
    withoutTree: (_path, text, question) => {
        if (reading_speaks(text, question))
            return undefined;
        const imports = question.withoutCalls === true ? import_scan_scanImports(text) : undefined;
        return imports && { ...(0,source_reading/* noFacts */.f)('python'), imports, callsUntold: true };
    },
    plan: (path) => ({ language: 'python', path }),
    fromTree: (tree, question) => reading_readModule(tree, question),
};
/** Words without which nothing that is known here reads the environment; `environment` is a name like any other. */
const reading_SPEAKS = /environ(?!ment)|getenv|expandvars|decouple|BaseSettings|SettingsConfigDict|streamlit|dynaconf|starlette|from_prefixed_env|from_envvar|envvar/;
const reading_speaks = (text, { envAccessors, words }) => reading_SPEAKS.test(text) || [...envAccessors, ...words].some((word) => word !== '' && text.includes(word));
const reading_readModule = (tree, question) => {
    const root = (0,syntax/* syntaxOf */.r)(tree);
    const module = openModule(root);
    followArguments(module);
    noteCalls(module, question);
    noteMappings(module);
    noteFrameworks(module);
    noteSettings(module);
    noteAccessorCalls(module);
    noteHandovers(module);
    const { calls, relays } = foreignCallsOf(module, question.withoutCalls !== true);
    return {
        language: 'python',
        reads: module.reads.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column),
        handovers: module.handovers,
        imports: imports_importsOf(module),
        accessors: accessorsOf(module),
        accessorCalls: calls,
        ...(relays === undefined ? { callsUntold: true } : relays.length === 0 ? {} : { relays }),
        words: wordsIn(root, tree.text, question.words),
        unreadable: nodesOf(module, 'ERROR')
            .slice(0, MOST_PLACES)
            .map(({ place }) => place),
    };
};
/** Places that could not be read, of which more say nothing new. */
const MOST_PLACES = 50;

;// CONCATENATED MODULE: ./lib/parsers/source-code/readings.js


const READINGS = [
    [/\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|astro)$/i, javascriptReading],
    [/\.pyw?$/i, pythonReading],
];
/** How a file is read, by its name; undefined when it is in no language that is read here. Type declarations (`.d.ts`) hold no code. */
const readingOf = (path) => /\.d\.[cm]?ts$/i.test(path) ? undefined : READINGS.find(([files]) => files.test(path))?.[1];


/***/ }),

/***/ 82374:
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

/***/ 17563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ syntaxOf)
/* harmony export */ });
/* unused harmony export Syntax */
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82374);
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


/***/ })

};
