import { type Leaf, type ParsedTree, TREE_LIMITS, type Tree } from './tree.ts';
import { behindSpaces, keyAt, valueAt } from './yaml-scalars.ts';

/** A map or a list that is open: its entries stand at `indent`. */
interface Frame {
  readonly indent: number;
  readonly value: Map<string, Leaf> | Tree[];
}

/** A key whose value is still to come, in lines deeper than `indent`. */
interface Waiting {
  readonly map: Map<string, Leaf>;
  readonly key: string;
  readonly indent: number;
  readonly line: number;
  readonly column: number;
}

/** Lines behind `|` or `>`. */
interface Block {
  readonly of: Waiting;
  readonly glue: ' ' | '\n';
  readonly lines: string[];
}

/** What is wrong with a line; undefined: nothing. */
type Fault = string | undefined;

const STRANGE = 'is not laid out as a package manager writes it';
const TWICE = 'names a key twice';
const CONTROL = /\p{Cc}/u;

/**
 * Reads the part of YAML that package managers write: block maps and lists, flow collections within a line, quoted and plain
 * scalars within a line, long keys behind `?`, block scalars, documents behind `---`. Anything else is a fault, so that what is
 * read means the same to every reader of YAML. Every scalar is text; a key without a value is null. Never throws, and its time
 * grows with the text's length.
 */
export const parseBlockYaml = (text: string): ParsedTree => {
  if (text.length > TREE_LIMITS.characters)
    return { roots: [], twice: [], fault: { message: 'is too large', line: 1 } };
  const reader = blockReader();
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const message = reader.read(text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end), ++line);
    if (message !== undefined) return { roots: [], twice: [], fault: { message, line } };
    start = end + 1;
  }
  return { roots: reader.end(), twice: [] };
};

const blockReader = () => {
  const roots: Tree[] = [];
  let document = new Map<string, Leaf>();
  let frames: Frame[] = [];
  let waiting: Waiting | undefined = start(document);
  let long: Waiting | undefined;
  let block: Block | undefined;

  const endDocument = (): void => {
    const content = document.get('')?.value ?? null;
    if (content !== null) roots.push(content);
    document = new Map();
    frames = [];
    waiting = start(document);
  };

  const endBlock = (): void => {
    if (block !== undefined) put(block.of, block.lines.join(block.glue).trim());
    block = undefined;
  };

  const open = (indent: number, value: Frame['value']): Fault => {
    frames.push({ indent, value });
    return frames.length > TREE_LIMITS.depth ? `is nested deeper than ${TREE_LIMITS.depth} levels` : undefined;
  };

  /** The map or list that an entry at `indent` belongs to; a new one when a key waits for it. */
  const frameAt = (indent: number, isList: boolean): Frame['value'] | undefined => {
    while ((frames.at(-1)?.indent ?? -1) > indent) frames.pop();
    if (waiting !== undefined && indent > waiting.indent) {
      const value = isList ? [] : new Map<string, Leaf>();
      put(waiting, value);
      if (open(indent, value) !== undefined) return undefined;
    }
    waiting = undefined;
    const frame = frames.at(-1);
    return frame?.indent === indent && Array.isArray(frame.value) === isList ? frame.value : undefined;
  };

  const valueFor = (of: Waiting, text: string, at: number): Fault => {
    put(of, null);
    const rest = text.slice(at).trimEnd();
    if (rest === '') waiting = of;
    else if (/^[|>][-+]?$/.test(rest)) block = { of, glue: rest.startsWith('>') ? ' ' : '\n', lines: [] };
    else {
      const value = valueAt(text, at, of.line);
      if (value === undefined) return STRANGE;
      put(of, value);
    }
    return undefined;
  };

  const keyOf = (key: string, indent: number, line: number, column: number): Waiting | Fault => {
    const map = frameAt(indent, false);
    if (!(map instanceof Map)) return STRANGE;
    return map.has(key) ? TWICE : { map, key, indent, line, column };
  };

  const entry = (text: string, indent: number, line: number): Fault => {
    const isAlone = text[indent + 1] === ' ';
    if (text[indent] === '-' && isAlone) return item(text, indent, line);
    if (text[indent] === '?' && isAlone) return longKey(text, indent, line);
    if (long !== undefined) return longValue(long, text, indent, line);
    const read = keyAt(text, indent);
    if (read === undefined) return STRANGE;
    const key = keyOf(read.value, indent, line, indent + 1);
    return typeof key === 'object' ? valueFor(key, text, behindSpaces(text, read.end)) : key;
  };

  const item = (text: string, indent: number, line: number): Fault => {
    const list = frameAt(indent, true);
    const inner = behindSpaces(text, indent + 1);
    if (long !== undefined || !Array.isArray(list)) return STRANGE;
    if (keyAt(text, inner) === undefined) {
      const value = valueAt(text, inner, line);
      if (value === undefined) return STRANGE;
      list.push(value);
      return undefined;
    }
    const map = new Map<string, Leaf>();
    list.push(map);
    return open(inner, map) ?? entry(text, inner, line);
  };

  const longKey = (text: string, indent: number, line: number): Fault => {
    const at = behindSpaces(text, indent + 1);
    const name = valueAt(text, at, line);
    if (long !== undefined || typeof name !== 'string') return STRANGE;
    const key = keyOf(name, indent, line, at + 1);
    if (typeof key !== 'object') return key;
    put(key, null);
    long = key;
    return undefined;
  };

  const longValue = (of: Waiting, text: string, indent: number, line: number): Fault => {
    long = undefined;
    if (indent !== of.indent || text[indent] !== ':' || (text[indent + 1] ?? ' ') !== ' ') return STRANGE;
    const at = behindSpaces(text, indent + 1);
    if (keyAt(text, at) === undefined) return valueFor(of, text, at);
    waiting = of;
    return entry(text, at, line);
  };

  const read = (text: string, line: number): Fault => {
    const indent = behindSpaces(text, 0);
    if (block !== undefined && (indent === text.length || indent > block.of.indent)) {
      block.lines.push(text.trim());
      return undefined;
    }
    endBlock();
    if (indent === text.length || text[indent] === '#') return undefined;
    if (text.length > TREE_LIMITS.line || CONTROL.test(text)) return STRANGE;
    if (text !== '---') return entry(text, indent, line);
    endDocument();
    return long === undefined ? undefined : STRANGE;
  };

  const end = (): readonly Tree[] => {
    endBlock();
    endDocument();
    return roots;
  };

  return { read, end };
};

const start = (map: Map<string, Leaf>): Waiting => ({ map, key: '', indent: -1, line: 1, column: 1 });

const put = ({ map, key, line, column }: Waiting, value: Tree): void => {
  map.set(key, { value, line, column });
};
