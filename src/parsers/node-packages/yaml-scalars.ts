import type { Leaf, Tree } from './tree.ts';

/** A part of a line as a value, and the index behind it. Undefined: more than the few forms that package managers write. */
type Read<Value> = { readonly value: Value; readonly end: number } | undefined;

/** What a plain scalar may not begin with. https://yaml.org/spec/1.2.2/#733-plain-style */
const INDICATOR = /^[[\]{}&*!|>'"%@`#,]|^[-?:](?:\s|$)/;

const DOUBLE_QUOTED = /"(?:[^"\\]|\\.)*"/y;
const SINGLE_QUOTED = /'(?:[^']|'')*'/y;
const PLAIN_IN_FLOW = /(?:[^,[\]{}:#\s]|:(?![\s,[\]{}])|#| +(?![\s#,[\]{}]))+/y;
const PLAIN_KEY = /(?:[^:\s]|:(?=[^\s])| +(?=[^\s#:]))+/y;
const SPACES = / */y;
const DEEPEST_FLOW = 20;

/** `key:` at `start`, with an end behind the colon. */
export const keyAt = (text: string, start: number): Read<string> => {
  const isQuoted = text[start] === '"' || text[start] === "'";
  const key = isQuoted ? quotedScalar(text, start) : plainKey(text, start);
  if (key === undefined || text[key.end] !== ':') return undefined;
  const next = text[key.end + 1];
  return next === undefined || next === ' ' ? { value: key.value, end: key.end + 1 } : undefined;
};

const plainKey = (text: string, start: number): Read<string> => {
  PLAIN_KEY.lastIndex = start;
  const [found] = PLAIN_KEY.exec(text) ?? [];
  if (found === undefined || found === '<<' || INDICATOR.test(found)) return undefined;
  return { value: found, end: start + found.length };
};

/** The value that is all of `text` from `start` on. */
export const valueAt = (text: string, start: number, line: number): Tree | undefined => {
  const sign = text[start];
  if (sign === '{' || sign === '[') return wholeOf(flowCollection(text, start, line), text);
  if (sign === '"' || sign === "'") return wholeOf(quotedScalar(text, start), text);
  return plainScalar(text.slice(start));
};

const wholeOf = <Value>(read: Read<Value>, text: string): Value | undefined =>
  read !== undefined && behindSpaces(text, read.end) === text.length ? read.value : undefined;

const plainScalar = (text: string): string | undefined => {
  const trimmed = text.trimEnd();
  if (trimmed === '' || INDICATOR.test(trimmed) || trimmed.includes(': ') || trimmed.includes(' #')) return undefined;
  return trimmed.endsWith(':') ? undefined : trimmed;
};

const quotedScalar = (text: string, start: number): Read<string> => {
  const isDouble = text[start] === '"';
  const pattern = isDouble ? DOUBLE_QUOTED : SINGLE_QUOTED;
  pattern.lastIndex = start;
  const [found] = pattern.exec(text) ?? [];
  if (found === undefined) return undefined;
  const value = isDouble ? unescaped(found.slice(1, -1)) : found.slice(1, -1).replaceAll("''", "'");
  return value === undefined ? undefined : { value, end: start + found.length };
};

const ESCAPED: ReadonlyMap<string, string> = new Map([
  ...['"', '\\', '/', ' '].map((same): [string, string] => [same, same]),
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
]);

const unescaped = (text: string): string | undefined => {
  if (!text.includes('\\')) return text;
  let known = true;
  const value = text.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/g, (_, long, short, sign) => {
    if (sign === undefined) return String.fromCharCode(Number.parseInt(long ?? short, 16));
    known &&= ESCAPED.has(sign);
    return ESCAPED.get(sign) ?? '';
  });
  return known ? value : undefined;
};

const flowCollection = (text: string, start: number, line: number, depth = 0): Read<Tree> => {
  if (depth > DEEPEST_FLOW) return undefined;
  const isMap = text[start] === '{';
  const map = new Map<string, Leaf>();
  const list: Tree[] = [];
  let at = behindSpaces(text, start + 1);
  const value = isMap ? map : list;
  if (text[at] === (isMap ? '}' : ']')) return { value, end: at + 1 };
  for (;;) {
    const column = at + 1;
    const first: Read<Tree> = flowValue(text, at, line, depth);
    if (first === undefined) return undefined;
    at = behindSpaces(text, first.end);
    if (isMap) {
      if (typeof first.value !== 'string' || map.has(first.value) || text[at] !== ':') return undefined;
      const second: Read<Tree> = flowValue(text, behindSpaces(text, at + 1), line, depth);
      if (second === undefined) return undefined;
      map.set(first.value, { value: second.value, line, column });
      at = behindSpaces(text, second.end);
    } else list.push(first.value);
    if (text[at] === (isMap ? '}' : ']')) return { value, end: at + 1 };
    if (text[at] !== ',') return undefined;
    at = behindSpaces(text, at + 1);
  }
};

const flowValue = (text: string, at: number, line: number, depth: number): Read<Tree> => {
  const sign = text[at];
  if (sign === '{' || sign === '[') return flowCollection(text, at, line, depth + 1);
  if (sign === '"' || sign === "'") return quotedScalar(text, at);
  PLAIN_IN_FLOW.lastIndex = at;
  const [found] = PLAIN_IN_FLOW.exec(text) ?? [];
  if (found === undefined || INDICATOR.test(found)) return undefined;
  return { value: found, end: at + found.length };
};

export const behindSpaces = (text: string, at: number): number => {
  SPACES.lastIndex = at;
  return at + (SPACES.exec(text)?.[0].length ?? 0);
};
