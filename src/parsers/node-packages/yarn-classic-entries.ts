import { type Branch, type Leaf, type ParsedTree, TREE_LIMITS } from './tree.ts';

/** A block of yarn.lock: the `name@range` that lead to one package, and what is said of it. */
export interface ClassicEntry {
  readonly patterns: readonly string[];
  readonly line: number;
  readonly fields: Branch;
}

interface Classic {
  readonly entries: readonly ClassicEntry[];
  readonly fault?: NonNullable<ParsedTree['fault']>;
}

const WORD = /"(?:[^"\\]|\\.)*"|[^\s",:][^\s,:]*(?::(?=[^\s,])[^\s,:]*)*/y;
const STRANGE = 'is not laid out as Yarn writes it';

/**
 * The blocks of a yarn.lock of Yarn 1, which has a syntax of its own: `@yarnpkg/parsers` reads it too, but keeps no lines.
 * Never throws, and its time grows with the text's length.
 */
export const classicEntries = (text: string): Classic => {
  if (text.length > TREE_LIMITS.characters) return { entries: [], fault: { message: 'is too large', line: 1 } };
  const entries: { patterns: readonly string[]; line: number; fields: Map<string, Leaf> }[] = [];
  const seen = new Set<string>();
  let named: Map<string, Leaf> | undefined;
  for (const [n, raw] of text.split(/\r?\n/).entries()) {
    const line = n + 1;
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) continue;
    const words = content.length > TREE_LIMITS.line ? undefined : wordsOf(content);
    const indent = raw.search(/[^ ]/);
    const entry = entries.at(-1);
    const fault = (message = STRANGE): Classic => ({ entries: [], fault: { message, line } });
    if (words === undefined) return fault();
    const [key = '', value] = words.words;
    if (indent === 0) {
      if (!words.isOpen) return fault();
      for (const pattern of words.words) {
        if (seen.has(pattern)) return fault('names a package twice');
        seen.add(pattern);
      }
      named = undefined;
      entries.push({ patterns: words.words, line, fields: new Map() });
    } else if (entry === undefined) return fault();
    else if (indent === 2 && words.isOpen && value === undefined) {
      named = new Map();
      entry.fields.set(key, { value: named, line, column: 3 });
    } else if (words.isOpen || words.words.length !== 2 || value === undefined) return fault();
    else if (indent === 2) entry.fields.set(key, { value, line, column: 3 });
    else if (indent === 4 && named !== undefined) named.set(key, { value, line, column: 5 });
    else return fault();
  }
  return { entries };
};

/** The words of a line, and whether it ends with the colon that opens a block. */
const wordsOf = (content: string): { readonly words: readonly string[]; readonly isOpen: boolean } | undefined => {
  const words: string[] = [];
  for (let at = 0; at < content.length; ) {
    WORD.lastIndex = at;
    const [word] = WORD.exec(content) ?? [];
    if (word === undefined) return undefined;
    words.push(word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, '$1') : word);
    at += word.length;
    if (content[at] === ':' && at === content.length - 1) return { words, isOpen: true };
    if (content[at] === ',') at++;
    while (content[at] === ' ') at++;
  }
  return { words, isOpen: false };
};
