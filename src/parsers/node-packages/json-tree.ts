import { createScanner, type JSONScanner } from 'jsonc-parser';
import { type Leaf, type ParsedTree, TREE_LIMITS, type Tree, type Twice } from './tree.ts';

// The token numbers of jsonc-parser's `SyntaxKind`, a const enum that cannot be imported file by file.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const COLON = 6;
const NULL = 7;
const TRUE = 8;
const FALSE = 9;
const STRING = 10;
const NUMBER = 11;
const END = 17;

/** A map or a list that is still open. A map has the key that its next value belongs to. */
interface Open {
  readonly map?: Map<string, Leaf>;
  readonly list?: Tree[];
  key?: { readonly name: string; readonly line: number; readonly column: number };
}

/**
 * Reads a JSON text with the place of every key. Comments and trailing commas are taken, as bun writes them. Never throws, needs
 * no stack, and its time grows with the text's length. Of a key that stands twice the last value counts, as with `JSON.parse`;
 * it is named in `twice` when the values differ.
 */
export const parseJsonTree = (text: string): ParsedTree => {
  if (text.length > TREE_LIMITS.characters)
    return { roots: [], twice: [], fault: { message: 'is too large', line: 1 } };
  const scanner = createScanner(text, true);
  const twice: Twice[] = [];
  const open: Open[] = [];
  const roots: Tree[] = [];
  const fail = (message: string): ParsedTree => ({
    roots: [],
    twice: [],
    fault: { message, line: scanner.getTokenStartLine() + 1 },
  });
  let wanted = 'value' as 'value' | 'key' | 'colon' | 'comma' | 'end';

  const put = (value: Tree): void => {
    const inside = open.at(-1);
    wanted = inside === undefined ? 'end' : 'comma';
    if (inside === undefined) roots.push(value);
    else if (inside.list !== undefined) inside.list.push(value);
    else if (inside.key !== undefined && inside.map !== undefined) {
      const { name, line, column } = inside.key;
      const before = inside.map.get(name);
      if (before !== undefined && !isSame(before.value, value) && twice.length < TREE_LIMITS.twice) {
        twice.push({ keys: open.flatMap(({ key }) => (key === undefined ? [] : [key.name])), line });
      }
      inside.map.set(name, { value, line, column });
    }
  };

  for (let token = scanner.scan() as number; token !== END; token = scanner.scan()) {
    if (scanner.getTokenError() !== 0) return fail('has a text or number that JSON does not allow');
    const inside = open.at(-1);
    if (token === CLOSE_BRACE || token === CLOSE_BRACKET) {
      const closes = token === CLOSE_BRACE ? inside?.map : inside?.list;
      if (closes === undefined || (wanted !== 'comma' && wanted !== (token === CLOSE_BRACE ? 'key' : 'value')))
        return fail(UNEXPECTED);
      open.pop();
      put(closes);
    } else if (wanted === 'comma') {
      if (token !== COMMA) return fail(UNEXPECTED);
      wanted = inside?.map === undefined ? 'value' : 'key';
    } else if (wanted === 'colon') {
      if (token !== COLON) return fail(UNEXPECTED);
      wanted = 'value';
    } else if (wanted === 'key') {
      if (token !== STRING || inside === undefined) return fail(UNEXPECTED);
      inside.key = keyOf(scanner);
      wanted = 'colon';
    } else if (wanted === 'end') return fail(UNEXPECTED);
    else if (token === OPEN_BRACE || token === OPEN_BRACKET) {
      if (open.length >= TREE_LIMITS.depth) return fail(`is nested deeper than ${TREE_LIMITS.depth} levels`);
      open.push(token === OPEN_BRACE ? { map: new Map() } : { list: [] });
      wanted = token === OPEN_BRACE ? 'key' : 'value';
    } else {
      const value = scalarOf(token, scanner);
      if (value === undefined) return fail(UNEXPECTED);
      put(value);
    }
  }
  if (open.length > 0 || wanted === 'colon') return fail('ends in the middle');
  return { roots, twice };
};

const UNEXPECTED = 'has a sign where JSON does not allow it';

const keyOf = (scanner: JSONScanner) => ({
  name: scanner.getTokenValue(),
  line: scanner.getTokenStartLine() + 1,
  column: scanner.getTokenStartCharacter() + 1,
});

const scalarOf = (token: number, scanner: JSONScanner): Tree | undefined => {
  if (token === STRING) return scanner.getTokenValue();
  if (token === NUMBER) return Number(scanner.getTokenValue());
  if (token === TRUE) return true;
  if (token === FALSE) return false;
  return token === NULL ? null : undefined;
};

const isSame = (one: Tree, other: Tree): boolean => {
  if (one instanceof Map && other instanceof Map) {
    return one.size === other.size && [...one].every(([key, { value }]) => isSameLeaf(value, other.get(key)));
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, n) => isSame(item, other[n]));
  }
  return one === other;
};

const isSameLeaf = (value: Tree, other: Leaf | undefined): boolean => other !== undefined && isSame(value, other.value);
