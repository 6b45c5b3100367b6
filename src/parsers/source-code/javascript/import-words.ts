import type { ModuleImport, Place } from '../module-facts.ts';

const FROM = /\s*(type\s(?!\s*(?:from\b|,)))?\s*([^'"`;()=]*?)\bfrom\s*(['"])([^'"\n\\]*)\3/y;
const EFFECT = /\s*(['"])([^'"\n\\]*)\1/y;
const ASSIGNED = /\s+(type\s+)?[\w$]+\s*=\s*require\s*\(\s*(['"])([^'"\n\\]*)\2\s*\)/y;
const REEXPORT =
  /\s*(type\s+(?=[*{]))?(\*(?:\s*as\s+(?:[\w$]+|(['"])[^'"]*\3))?|\{[^}'"`]*\})\s*from\s*(['"])([^'"\n\\]*)\4/y;
const LOADED = /(?:\s*\.\s*resolve)?\s*\(\s*(['"`])([^'"`\n\\$]*)\1\s*[,)]/y;
const BESIDE = /\s*\(\s*(['"`])([^'"`\n\\$]*)\1\s*,\s*import\.meta\.url\b/y;

/** A text that is looked through, and what was found in it so far. */
export interface Scan {
  readonly text: string;
  readonly imports: ModuleImport[];
  line: number;
  lineStart: number;
  counted: number;
}

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

/** Reads what follows `import`, `export`, `require` or `URL`; the offset to go on from, or undefined when the text has to be parsed. */
export const afterWord = (scan: Scan, word: string, start: number, after: number): number | undefined => {
  const { text } = scan;
  const before = text.slice(Math.max(0, start - 3), start);
  if (/[$#@]$/.test(before) || (/\.[ \t]*$/.test(before) && before !== '...')) return after;
  if (word === 'export') return reexported(scan, start, after);
  if (word === 'URL') {
    const beside = /\bnew\s+$/.test(text.slice(Math.max(0, start - 12), start)) ? at(BESIDE, text, after) : null;
    if (beside !== null) add(scan, lastWord(text, start), { from: beside[2] ?? '', names: ['*'] });
    return after;
  }
  const next = text
    .slice(after, after + 200)
    .trimStart()
    .charAt(0);
  if (word === 'require' && next !== '(' && next !== '.') return after;
  if (next === '(' || word === 'require') return loaded(scan, word, start, after);
  return imported(scan, start, after, next);
};

/** Where `new` stands. */
const lastWord = (text: string, start: number): number => text.lastIndexOf('new', start);

const loaded = (scan: Scan, word: string, start: number, after: number): number | undefined => {
  const { text } = scan;
  const match = at(LOADED, text, after);
  if (match !== null) {
    add(scan, start, { from: match[2] ?? '', names: ['*'] });
    return after;
  }
  // A method or a key of that name, `require.main`, or a name that is made at run time.
  if (word === 'require' && /^\s*\.(?!\s*resolve\s*\()/.test(text.slice(after, after + 100))) return after;
  return undefined;
};

const imported = (scan: Scan, start: number, after: number, next: string): number | undefined => {
  const { text } = scan;
  if (next === '.' || next === ':' || next === '') return after;
  const effect = at(EFFECT, text, after);
  if (effect !== null) {
    add(scan, start, { from: effect[2] ?? '', names: ['*'] });
    return EFFECT.lastIndex;
  }
  const assigned = at(ASSIGNED, text, after);
  if (assigned !== null) {
    if (assigned[1] === undefined) add(scan, start, { from: assigned[3] ?? '', names: ['*'] });
    return ASSIGNED.lastIndex;
  }
  const match = at(FROM, text, after);
  if (match === null || (match[2] ?? '').includes('/')) return undefined;
  const names = match[1] === undefined ? clauseNames(match[2] ?? '') : undefined;
  if (names !== undefined) add(scan, start, { from: match[4] ?? '', names });
  return FROM.lastIndex;
};

const reexported = (scan: Scan, start: number, after: number): number | undefined => {
  const match = at(REEXPORT, scan.text, after);
  if (match === null) return after;
  const clause = match[2] ?? '';
  if (clause.includes('/')) return undefined;
  const names = clause.startsWith('*') ? ['*'] : specifierNames(clause);
  const isOfTypes = match[1] !== undefined || (names.length === 0 && /\w/.test(clause));
  if (!isOfTypes) add(scan, start, { from: match[5] ?? '', names, reexports: true, ...renamedIn(clause) });
  return REEXPORT.lastIndex;
};

/** Undefined when only types are imported. */
const clauseNames = (clause: string): readonly string[] | undefined => {
  const braces = /\{([^}]*)\}/.exec(clause)?.[0];
  const outside = clause
    .replace(/\{[^}]*\}/, '')
    .split(',')
    .map((part) => part.trim());
  const names = [
    ...outside.filter((part) => part !== '').map((part) => (part.startsWith('*') ? '*' : 'default')),
    ...(braces === undefined ? [] : specifierNames(braces)),
  ];
  if (names.length > 0) return names;
  return braces !== undefined && /\w/.test(braces) ? undefined : ['*'];
};

const specifierNames = (braces: string): readonly string[] =>
  partsOf(braces).map((part) => /^[^\s]+/.exec(part)?.[0] ?? part);

const partsOf = (braces: string): readonly string[] =>
  braces
    .slice(1, -1)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(?:type|typeof)\s+(?!as\s+\w+$)/.test(part));

const renamedIn = (clause: string): Pick<ModuleImport, 'renamed'> => {
  const space = /^\*\s*as\s+(?:(['"])([^'"]*)\1|([\w$]+))/.exec(clause);
  if (space !== null) return { renamed: [['*', space[2] ?? space[3] ?? '']] };
  const renamed = partsOf(clause).flatMap((part): [string, string][] => {
    const [, own, exported] = /^(\S+)\s+as\s+(\S+)$/.exec(part) ?? [];
    return own === undefined || exported === undefined ? [] : [[own, exported]];
  });
  return renamed.length === 0 ? {} : { renamed };
};

const add = (scan: Scan, offset: number, found: Omit<ModuleImport, 'place'>): void => {
  scan.imports.push({ ...found, place: placeIn(scan, offset) });
};

const placeIn = (scan: Scan, offset: number): Place => {
  for (
    let next = scan.text.indexOf('\n', scan.counted);
    next !== -1 && next < offset;
    next = scan.text.indexOf('\n', next + 1)
  ) {
    scan.line += 1;
    scan.lineStart = next + 1;
    scan.counted = next + 1;
  }
  return { line: scan.line, column: offset - scan.lineStart + 1 };
};
