import { ACCESS_TABLE, WAYS_TABLE } from '../../model/access-table.ts';
import type { Table } from '../../model/coverage.ts';
import type { Report } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { formatCount } from '../counted.ts';
import { details, heading, md, prose, text } from '../markdown.ts';
import { fittedTable } from './fitted-table.ts';
import { matrixSections } from './matrix.ts';
import type { Section } from './within-bytes.ts';

const CELL = 300;
const HEADING = 700;

/** The tables that checks want shown, one section each; before them the matrix of services and secrets. */
export const checkTables = (report: Report, rank: number): readonly Section[] => [
  ...matrixSections(report, rank),
  ...report.checks
    .flatMap(({ tables }) => tables)
    .map((table) => ({ rank, render: (budget: number) => render(table, budget) })),
];

/** Of a longer table the findings say what matters; who looks for the rest opens it. */
const ROWS_SHOWN = 15;

/** Tables that say where; who looks for a place opens them. */
const FOLDED: ReadonlySet<string> = new Set([ACCESS_TABLE, WAYS_TABLE]);

const render = ({ title, columns, rows }: Table, budget: number) => {
  if (budget < HEADING || rows.length === 0) return md``;
  const table = fittedTable(
    {
      columns: columns.map((column) => clip(column, CELL)),
      count: rows.length,
      row: (position) => columns.map((_, column) => prose(clip(rows[position]?.[column] ?? '', CELL))),
      more: (shown, left) => text(`${formatCount(shown)} of ${formatCount(shown + left)} rows shown.`),
    },
    budget - HEADING,
  );
  if (FOLDED.has(title)) return details(text(title), table);
  if (rows.length > ROWS_SHOWN) return details(text(`${clip(title, CELL)} (${formatCount(rows.length)})`), table);
  return md`${heading(3, text(clip(title, CELL)))}\n\n${table}`;
};
