import type { ModuleImport } from '../module-facts.ts';

/** Strings and comments, taken whole, and what starts a statement that imports. */
const TOKEN =
  /("""|''')(?:[^\\]|\\.)*?(?:\1|(?!.))|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*|(?<=(?:^|[;:])[ \t]*)(?:import|from)\b(?!\s*=)/gms;

/** A statement up to its end: in brackets, or with lines that a backslash joins. */
const STATEMENT =
  /(from)\s+([.\s]*[\w.]*)\s*\bimport\s*(?:\(([^()]*)\)|((?:\\\r?\n|[^\n;#(\\])+))|(import)\s+((?:\\\r?\n|[^\n;#(\\])+)/y;

/**
 * The imports of a module, told from the text alone, many times faster than by its tree; undefined where that cannot be told so.
 * Agrees with `importsOf` on all else (`scripts/precision/`).
 */
export const scanImports = (text: string): readonly ModuleImport[] | undefined => {
  if (/TYPE_CHECKING|\bimport_module\b|\b__import__\b|[\f\v\0]|\r(?!\n)/.test(text)) return undefined;
  const found: ModuleImport[] = [];
  const line = { number: 1, start: 0 };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token !== 'import' && token !== 'from') continue;
    for (let end = text.indexOf('\n', line.start); end !== -1 && end < index; end = text.indexOf('\n', line.start)) {
      line.number += 1;
      line.start = end + 1;
    }
    const read = statementAt(text, index, line);
    if (read === undefined) return undefined;
    found.push(...read);
  }
  return found;
};

interface Line {
  readonly number: number;
  readonly start: number;
}

const statementAt = (text: string, index: number, line: Line): readonly ModuleImport[] | undefined => {
  STATEMENT.lastIndex = index;
  const [, isFrom, module = '', inBrackets, onLine, , modules = ''] = STATEMENT.exec(text) ?? [];
  const place = { line: line.number, column: index - line.start + 1 };
  if (isFrom !== undefined) {
    const isTop = standsAtTop(text, line.start, index);
    const list = (inBrackets ?? onLine ?? '').replace(/#[^\n]*/g, '');
    const names = namesIn(list);
    if (isTop === undefined || names === undefined || module === '') return undefined;
    const from = module.replace(/\s/g, '');
    if (from === '__future__') return [];
    return [
      { from, names: names.length === 0 ? ['*'] : names, place, ...(isTop && { reexports: true, ...renamedIn(list) }) },
    ];
  }
  if (modules === '' || modules.includes('\\')) return undefined;
  const offset = STATEMENT.lastIndex - modules.length - line.start;
  const imports: ModuleImport[] = [];
  for (const part of modules.matchAll(/([^,\s][^,]*)/g)) {
    const [, from] = /^([\w.]+)\s*(?:as\s+\w+\s*)?$/.exec(part[0]) ?? [];
    if (from === undefined) return undefined;
    imports.push({ from, names: ['*'], place: { line: line.number, column: offset + part.index + 1 } });
  }
  return imports;
};

const renamedIn = (list: string): Pick<ModuleImport, 'renamed'> => {
  const renamed = partsOf(list).flatMap((part): [string, string][] => {
    const [, own, exported] = /^(\w+)\s+as\s+(\w+)$/.exec(part) ?? [];
    return own === undefined || exported === undefined ? [] : [[own, exported]];
  });
  return renamed.length === 0 ? {} : { renamed };
};

const partsOf = (list: string): readonly string[] =>
  list
    .replace(/\\\r?\n/g, ' ')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const namesIn = (list: string): readonly string[] | undefined => {
  const parts = partsOf(list);
  if (parts.length === 1 && parts[0] === '*') return ['*'];
  const names = parts.map((part) => /^(\w+)(?:\s+as\s+\w+)?$/.exec(part)?.[1]);
  return names.length > 0 && names.every((name) => name !== undefined) ? names : undefined;
};

/** Whether no function or class is around the line; undefined where its indentation does not show that. */
const standsAtTop = (text: string, lineStart: number, index: number): boolean | undefined => {
  const written = text.slice(lineStart, index);
  if (written.trim() !== '') return undefined;
  let indent = written.length;
  if (written.includes('\t') && indent > 0) return undefined;
  for (let end = lineStart - 1; indent > 0 && end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const above = text.slice(start, end);
    end = start - 1;
    const depth = above.search(/[^ ]/);
    if (depth === -1 || depth >= indent || /^\s*(?:#|$)/.test(above)) continue;
    if (/^ *(?:async\s+def|def|class)\b/.test(above)) return false;
    if (!/^ *(?:if|elif|else|try|except|finally|with|for|while)\b.*:\s*(?:#.*)?$/.test(above)) return undefined;
    indent = depth;
  }
  return indent === 0 ? true : undefined;
};
