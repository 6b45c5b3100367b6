import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLSeq } from 'yaml';
import { exceptionEntries, type ProposedException } from './exceptions.ts';
import { blockList, yamlText } from './yaml-text.ts';

/**
 * A policy's text with these exceptions behind its own; everything else stays as it is written, byte for byte. Undefined where the
 * policy is written in a way that leaves no place for them, such as all on one line.
 */
export const withExceptions = (text: string, added: readonly ProposedException[]): string | undefined => {
  if (added.length === 0) return text;
  const { contents } = parseDocument(text, { version: '1.2', uniqueKeys: false, logLevel: 'silent' });
  if (!isMap(contents) || contents.flow === true || contents.range == null) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = columnOf(text, contents.range[0]);
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'exceptions');
  if (pair === undefined) {
    const lines = ['', 'exceptions:', ...entryLines(added, 2)].map((line) => shifted(line, indent));
    return insertLines(text, text.length, lines, newline);
  }
  const { value } = pair as Pair;
  if (isSeq(value))
    return value.items.length === 0 || value.flow ? inFlow(text, value, added) : inBlock(text, value, added, newline);
  return isScalar(value) && value.value === null ? behindKey(text, pair as Pair, added, indent, newline) : undefined;
};

const inBlock = (text: string, list: YAMLSeq, added: readonly ProposedException[], newline: string) => {
  const last = (list.items.at(-1) as { range?: readonly [number, number, number] } | undefined)?.range;
  if (list.range == null || last === undefined) return undefined;
  return insertLines(text, last[1], entryLines(added, columnOf(text, list.range[0])), newline);
};

/** JSON is YAML on one line. */
const inFlow = (text: string, list: YAMLSeq, added: readonly ProposedException[]): string | undefined => {
  if (list.range == null) return undefined;
  const close = list.range[1] - 1;
  if (text[close] !== ']') return undefined;
  const last = (list.items.at(-1) as { range?: readonly [number, number, number] } | undefined)?.range;
  const behind = text.slice(last?.[1] ?? close, close).replace(/#[^\n]*/g, '');
  const needsComma = last !== undefined && !behind.includes(',');
  const items = added.map(({ about: _, ...exception }) => JSON.stringify(exception));
  // What starts a line must be indented.
  const shift = text.slice(0, close).endsWith('\n') ? '  ' : '';
  return `${text.slice(0, close)}${shift}${needsComma ? ', ' : ''}${items.join(', ')}${text.slice(close)}`;
};

const behindKey = (
  text: string,
  { key }: Pair,
  added: readonly ProposedException[],
  indent: number,
  newline: string,
) => {
  const range = isScalar(key) ? key.range : undefined;
  return range == null ? undefined : insertLines(text, range[1], entryLines(added, indent + 2), newline);
};

const entryLines = (added: readonly ProposedException[], indent: number): readonly string[] =>
  yamlText(blockList(exceptionEntries(added)))
    .trimEnd()
    .split('\n')
    .map((line) => shifted(line, indent));

const shifted = (line: string, columns: number): string => (line === '' ? '' : `${' '.repeat(columns)}${line}`);

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** Behind the line that `offset` is in, or where it is the start of one. */
const insertLines = (text: string, offset: number, lines: readonly string[], newline: string): string => {
  const isAtStart = offset === 0 || text[offset - 1] === '\n';
  const end = isAtStart ? offset - 1 : text.indexOf('\n', offset);
  const at = end === -1 && !isAtStart ? text.length : end + 1;
  const before = text.slice(0, at);
  const start = before === '' || before.endsWith('\n') ? before : `${before}${newline}`;
  return `${start}${lines.join(newline)}${newline}${text.slice(at)}`;
};
