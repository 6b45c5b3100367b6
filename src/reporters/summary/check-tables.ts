import type { Table } from '../../model/coverage.ts';
import type { Report } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { formatCount } from '../counted.ts';
import { heading, md, prose, text } from '../markdown.ts';
import { fittedTable } from './fitted-table.ts';
import type { Section } from './within-bytes.ts';

const CELL = 300;
const HEADING = 700;

/** The tables that checks want shown, one section each. */
export const checkTables = ({ checks }: Report, rank: number): readonly Section[] =>
  checks.flatMap(({ tables }) => tables).map((table) => ({ rank, render: (budget) => render(table, budget) }));

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
  return md`${heading(3, text(clip(title, CELL)))}\n\n${table}`;
};
