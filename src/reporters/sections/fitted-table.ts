import { type Markdown, md, tableHead, tableRow, text } from '../markdown.ts';
import { bytesOf } from './within-bytes.ts';

export interface FittedTable {
  readonly columns: readonly string[];
  /** How many rows there are. */
  readonly count: number;
  /** Only asked for the rows that are shown. */
  readonly row: (position: number) => readonly Markdown[];
  /** Said below the table, given how many rows are shown and how many are not. */
  readonly more: (shown: number, left: number) => Markdown;
}

/** A longer table is not read; the files have all rows. */
const ROWS = 200;
/** Kept free for the line that says what is missing. */
const RESERVE = 500;

/** As many rows, from the first on, as fit; then a line that says how many are missing. */
export const fittedTable = ({ columns, count, row, more }: FittedTable, budget: number): Markdown => {
  let table = tableHead(columns.map(text));
  let bytes = bytesOf(table) + RESERVE;
  let shown = 0;
  while (shown < Math.min(count, ROWS)) {
    const line = tableRow(row(shown));
    bytes += bytesOf(line) + 1;
    if (bytes > budget) break;
    table = md`${table}\n${line}`;
    shown += 1;
  }
  if (shown === count) return table;
  return shown === 0 ? more(0, count) : md`${table}\n\n${more(shown, count - shown)}`;
};
