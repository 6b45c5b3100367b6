import type { Table } from '../../model/coverage.ts';
import { DUE_TABLE } from '../../model/due-table.ts';
import type { Report } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { formatCount } from '../counted.ts';
import { ganttOf, TASKS } from '../diagram/gantt.ts';
import { details, heading, join, md, mermaidBlock, prose, text } from '../markdown.ts';
import { fittedTable } from './fitted.ts';
import { bytesOf, type Section } from './within-bytes.ts';

const CELL = 300;
const HEADING = 1000;

/** What falls due, drawn as a calendar and as a table; nothing where nothing does. */
export const calendarSections = ({ checks }: Report, rank: number): readonly Section[] =>
  checks
    .flatMap(({ tables }) => tables)
    .filter(({ title, rows }) => title === DUE_TABLE && rows.length > 0)
    .map((table) => ({ rank, render: (budget) => render(table, budget - HEADING) }));

const render = ({ title, columns, rows }: Table, budget: number) => {
  if (budget < 0) return text(`${title}: ${formatCount(rows.length)} lines do not fit here; the report file has them.`);
  const gantt = ganttOf(rows);
  const picture = gantt === undefined ? md`` : mermaidBlock(gantt.mermaid);
  const fits = bytesOf(picture) < budget;
  const left = gantt === undefined || gantt.left === 0 ? md`` : text(`The first ${formatCount(TASKS)} are drawn.`);
  const table = fittedTable(
    {
      columns: columns.map((column) => clip(column, CELL)),
      count: rows.length,
      row: (position) => columns.map((_, column) => prose(clip(rows[position]?.[column] ?? '', CELL))),
      more: (shown, rest) => text(`${formatCount(shown)} of ${formatCount(shown + rest)} rows shown.`),
    },
    budget - (fits ? bytesOf(picture) : 0),
  );
  const name = text(`${title} (${formatCount(rows.length)})`);
  return join([heading(3, name), ...(fits ? [picture, left] : []), details(text('The same in words'), table)]);
};
