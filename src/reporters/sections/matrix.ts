import type { Report } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { formatCount } from '../counted.ts';
import { limitedMatrix } from '../map/limited.ts';
import { accessWords, MARKS, type Mark, markOf } from '../map/marks.ts';
import { type Access, type Matrix, matrixOf } from '../map/matrix.ts';
import { bold, code, details, heading, join, type Markdown, md, text } from '../markdown.ts';
import { fittedTable } from './fitted-table.ts';
import type { Section } from './within-bytes.ts';

const CELL = 120;
const HEADING = 1500;

/** Beyond this it does not fit beside the rest and folds. */
const ACROSS = 8;
const DOWN = 40;

/** More columns are no longer a table; the rest is in the table of places and in the report file. */
const MOST_ACROSS = 20;

/** The matrix of services and secrets, where a check made one. */
export const matrixSections = (report: Report, rank: number): readonly Section[] => {
  const matrix = matrixOf(report);
  if (matrix === undefined || matrix.accesses.length === 0) return [];
  return [{ rank, render: (budget) => render(matrix, budget) }];
};

const render = (matrix: Matrix, budget: number): Markdown => {
  if (budget < HEADING) return md``;
  const { shown, leftOut } = limitedMatrix(matrix, { services: MOST_ACROSS });
  const rows = shown.families.flatMap(({ name, secrets }) => secrets.map((row) => ({ family: name, ...row })));
  const title = text('Which service holds and reads which secret');
  const table = fittedTable(
    {
      columns: ['Class', 'Secret', ...shown.services.map((service) => clip(service, CELL))],
      count: rows.length,
      row: (position) => {
        const { family = '', secret = '', cells = [] } = rows[position] ?? {};
        return [text(clip(family, CELL)), code(clip(secret, CELL)), ...cells.map(cellOf)];
      },
      more: (shownRows, left) => text(`${formatCount(shownRows)} of ${formatCount(shownRows + left)} secrets shown.`),
    },
    budget - HEADING,
  );
  const body = [table, legendOf(shown), ...(leftOut === undefined ? [] : [text(leftOut)])];
  const isWide = shown.services.length > ACROSS || rows.length > DOWN;
  return isWide ? details(title, join(body)) : join([heading(3, title), ...body]);
};

const cellOf = (access: Access | undefined): Markdown => {
  if (access === undefined) return md``;
  const mark = markOf(access);
  const words = text(`${MARKS[mark].sign} ${accessWords(access)}`);
  return mark === 'refused' || mark === 'violated' ? bold(words) : words;
};

const legendOf = ({ accesses }: Matrix): Markdown => {
  const used = new Set(accesses.map(markOf));
  const marks = (Object.keys(MARKS) as Mark[]).filter((mark) => used.has(mark));
  return text(marks.map((mark) => `${MARKS[mark].sign} ${MARKS[mark].meaning}`).join('; '));
};
