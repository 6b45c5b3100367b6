import type { ModuleImport } from '../module-facts.ts';
import { afterWord, type Scan } from './import-words.ts';

/** Where something can start that ends the look of plain code, or that loads a module. */
const TOKEN = /\/\/[^\n]*|\/\*|["'`/]|\b(?:import|export|require|URL)\b/g;
const TOKEN_IN_TEMPLATE = /\/\/[^\n]*|\/\*|["'`/{}]|\b(?:import|export|require|URL)\b/g;

/** `require` is a name of the file itself, as in what a bundler made. */
const OWN_REQUIRE = /[(,]\s*require\s*[,)=]|\b(?:function|const|let|var)\s+require\b|\brequire\s*=[^=]/;

/**
 * The modules that a JavaScript or TypeScript text loads, told from the text alone, many times faster than by its tree. Undefined
 * where that cannot be told so: the text has to be parsed. Agrees with `importsOf` on all else (`npm run precision`).
 */
export const scanImports = (text: string): readonly ModuleImport[] | undefined => {
  if (!/\b(?:import|require|from|URL)\b/.test(text)) return [];
  if (text.includes('require') && OWN_REQUIRE.test(text)) return undefined;
  const scan: Scan = { text, imports: [], line: 1, lineStart: 0, counted: 0 };
  return scanCode(scan, 0, 0) === undefined ? undefined : scan.imports;
};

/** Templates in templates: what is deeper is not written by hand. */
const MAX_DEPTH = 20;

/** Looks from `from` to the end, or inside of a template to the `}` that closes the hole; the offset after it, or undefined. */
const scanCode = (scan: Scan, from: number, depth: number): number | undefined => {
  const { text } = scan;
  if (depth > MAX_DEPTH) return undefined;
  const token = new RegExp(depth === 0 ? TOKEN : TOKEN_IN_TEMPLATE);
  let braces = 0;
  let at: number | undefined = from;
  while (at !== undefined) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) return depth === 0 ? text.length : undefined;
    const [found] = match;
    const after: number = token.lastIndex;
    if (found === '{') braces += 1;
    if (found === '}') {
      if (braces === 0) return after;
      braces -= 1;
    }
    at = continued(scan, found, match.index, after, depth);
  }
  return undefined;
};

const continued = (scan: Scan, found: string, start: number, after: number, depth: number): number | undefined => {
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
const afterString = (text: string, from: number, quote: string): number => {
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === quote) return at + 1;
    else if (sign === '\n') return from;
  }
  return from;
};

const afterTemplate = (scan: Scan, from: number, depth: number): number | undefined => {
  const { text } = scan;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '`') return at + 1;
    else if (sign === '$' && text[at + 1] === '{') {
      const end = scanCode(scan, at + 2, depth + 1);
      if (end === undefined) return undefined;
      at = end - 1;
    }
  }
  return undefined;
};

/** A slash after a value divides; after anything else it starts a regular expression, which ends on its line. */
const afterSlash = (text: string, start: number, after: number): number => {
  const before = text.slice(Math.max(0, start - 24), start).trimEnd();
  const isDivision =
    /[\w$)\]}"'`]$/.test(before) &&
    !/\b(?:return|typeof|case|in|of|void|delete|throw|do|else|await|yield)$/.test(before);
  if (isDivision || /<$/.test(before)) return after;
  let isClass = false;
  for (let at = after; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n') return after;
    if (sign === '\\') at += 1;
    else if (sign === '[') isClass = true;
    else if (sign === ']') isClass = false;
    else if (sign === '/' && !isClass) return at + 1;
  }
  return after;
};
