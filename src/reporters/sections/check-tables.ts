import { ACCESS_TABLE, OTHER_NAMES_TABLE, WAYS_TABLE } from '../../model/access-table.ts';
import type { Table } from '../../model/coverage.ts';
import { DUE_TABLE } from '../../model/due-table.ts';
import type { Report } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { formatCount } from '../counted.ts';
import { details, md, prose, text } from '../markdown.ts';
import { fittedTable } from './fitted.ts';
import type { Section } from './within-bytes.ts';

const CELL = 300;
const HEADING = 700;

/** Tables of the access map, which say where: who looks for a place opens them. */
const OF_THE_MAP: ReadonlySet<string> = new Set([ACCESS_TABLE, WAYS_TABLE, OTHER_NAMES_TABLE]);

/** The tables that checks want shown beside the proof, without the calendar, one section each, folded away with the number of their rows. */
export const checkTables = (report: Report, rank: number): readonly Section[] =>
  sectionsOf(report, rank, ({ title }) => !OF_THE_MAP.has(title) && title !== DUE_TABLE);

/** The tables that say where each secret is given, read and passed on. */
export const accessTables = (report: Report, rank: number): readonly Section[] =>
  sectionsOf(report, rank, ({ title }) => OF_THE_MAP.has(title));

const sectionsOf = ({ checks }: Report, rank: number, isWanted: (table: Table) => boolean): readonly Section[] =>
  checks
    .flatMap(({ tables }) => tables)
    .filter((table) => isWanted(table) && table.rows.length > 0)
    .map((table) => ({ rank, render: (budget) => render(table, budget - HEADING) }));

const render = ({ title, columns, rows }: Table, budget: number) => {
  const name = text(`${clip(title, CELL)} (${formatCount(rows.length)})`);
  if (budget < 0) return md`${name}: ${text('does not fit here; the report file has it.')}`;
  const table = fittedTable(
    {
      columns: columns.map((column) => clip(column, CELL)),
      count: rows.length,
      row: (position) => columns.map((_, column) => prose(clip(rows[position]?.[column] ?? '', CELL))),
      more: (shown, left) => text(`${formatCount(shown)} of ${formatCount(shown + left)} rows shown.`),
    },
    budget,
  );
  return details(name, table);
};
