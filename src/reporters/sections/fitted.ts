import { join, type Markdown, md, tableHead, tableRow, text } from '../markdown.ts';
import { bytesOf } from './within-bytes.ts';

/** Rows from the first on, as many as fit. */
interface Rows {
  /** How many there are. */
  readonly count: number;
  /** How many are shown at most, also where more would fit. */
  readonly most?: number;
  /** Said below them, given how many are shown and how many are not. */
  readonly more: (shown: number, left: number) => Markdown;
}

interface FittedTable extends Rows {
  readonly columns: readonly string[];
  /** Only asked for the rows that are shown. */
  readonly row: (position: number) => readonly Markdown[];
}

interface FittedList extends Rows {
  /** Only asked for the items that are shown. */
  readonly item: (position: number) => Markdown;
}

/** A longer one is not read; the files have all. */
const MOST = 200;
/** Kept free for the line that says what is missing. */
const RESERVE = 500;

/** As many rows, from the first on, as fit; then a line that says how many are missing. */
export const fittedTable = ({ columns, row, ...rows }: FittedTable, budget: number): Markdown =>
  fitted(rows, (position) => tableRow(row(position)), budget, { head: tableHead(columns.map(text)), separator: '\n' });

/** The same as a numbered list: the worst is number one. */
export const fittedList = ({ item, ...rows }: FittedList, budget: number): Markdown =>
  fitted(rows, (position) => md`${position + 1}. ${item(position)}`, budget, { separator: '\n\n' });

const fitted = (
  { count, most = MOST, more }: Rows,
  lineAt: (position: number) => Markdown,
  budget: number,
  { head, separator }: { readonly head?: Markdown; readonly separator: '\n' | '\n\n' },
): Markdown => {
  const lines = head === undefined ? [] : [head];
  let bytes = bytesOf(head ?? '') + RESERVE;
  let shown = 0;
  while (shown < Math.min(count, most)) {
    const line = lineAt(shown);
    bytes += bytesOf(line) + separator.length;
    if (bytes > budget) break;
    lines.push(line);
    shown += 1;
  }
  if (shown === 0 && count > 0) return more(0, count);
  const rows = join(lines, separator);
  return shown === count ? rows : join([rows, more(shown, count - shown)]);
};
