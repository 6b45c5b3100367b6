import type { Report } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { formatCount } from '../counted.ts';
import { limitedMatrix } from '../map/limited.ts';
import { accessWords, MARKS, type Mark, markOf } from '../map/marks.ts';
import { type Access, type Matrix, matrixOf } from '../map/matrix.ts';
import { bold, code, details, heading, join, type Markdown, md, text } from '../markdown.ts';
import { fittedTable } from './fitted.ts';
import type { Section } from './within-bytes.ts';

const CELL = 120;
const HEADING = 200;
const LEGEND = 800;

/** Beyond this it does not fit beside the rest and folds. */
const ACROSS = 8;
const DOWN = 40;

/** More columns are no longer a table; the rest is in the table of places and in the report file. */
const MOST_ACROSS = 20;

/** The matrix of services and secrets, where a check made one. */
export const matrixSections = (report: Report, rank: number): readonly Section[] => {
  const matrix = accessMatrix(report);
  if (matrix === undefined) return [];
  const title = text('Which service holds and reads which secret');
  const render = (budget: number) => {
    const { table, isWide } = matrixPart(matrix, budget - HEADING);
    return isWide ? details(title, table) : join([heading(3, title), table]);
  };
  return [{ rank, render }];
};

/** Absent where there is nothing in it. */
export const accessMatrix = (report: Report): Matrix | undefined => {
  const matrix = matrixOf(report);
  return matrix === undefined || matrix.accesses.length === 0 ? undefined : matrix;
};

/** The matrix and what its signs mean; what is left out is said in numbers. */
export const matrixPart = (matrix: Matrix, budget: number): { readonly table: Markdown; readonly isWide: boolean } => {
  const { shown, leftOut } = limitedMatrix(matrix, { services: MOST_ACROSS });
  const rows = shown.families.flatMap(({ name, secrets }) => secrets.map((row) => ({ family: name, ...row })));
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
    budget - LEGEND,
  );
  return {
    table: join([table, legendOf(shown), leftOut === undefined ? md`` : text(leftOut)]),
    isWide: shown.services.length > ACROSS || rows.length > DOWN,
  };
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
