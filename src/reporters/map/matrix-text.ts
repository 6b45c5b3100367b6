import { aligned, widthsOf } from '../terminal/aligned.ts';
import { terminalText } from '../terminal-text.ts';
import { accessWords, MARKS, markOf } from './marks.ts';
import type { Access, Matrix, MatrixRow } from './matrix.ts';

/** A wider table is no longer read in a terminal; services go on in a further one. */
const WIDTH = 120;
const GAP = 2;

/** The matrix in plain aligned columns: a line per secret, by class, a column per service; below it what the signs mean. */
export const matrixText = (matrix: Matrix): string => {
  const rows = matrix.families.flatMap(({ name, secrets }) => secrets.map((row) => ({ family: name, row })));
  const fixed = [['Class', 'Secret'], ...rows.map(({ family, row }) => [family, row.secret])].map((line) =>
    line.map(terminalText),
  );
  const columns = matrix.services.map((service, position) =>
    [terminalText(service), ...rows.map(({ row }) => cellOf(row, position))].map((cell) => [cell]),
  );
  const heads = widthsOf(fixed);
  const tables: string[] = [];
  for (let first = 0; first < columns.length; ) {
    const taken = fitting(columns.slice(first), WIDTH - sum(heads));
    const lines = fixed.map((line, index) => [...line, ...taken.flatMap((column) => column[index] ?? [''])]);
    tables.push(aligned(lines));
    first += taken.length;
  }
  return [...tables, legendOf(matrix)].join('\n\n');
};

const cellOf = ({ cells }: MatrixRow, position: number): string => {
  const access = cells[position];
  return access === undefined ? '-' : `${MARKS[markOf(access)].sign} ${accessWords(access)}`;
};

const fitting = (columns: readonly string[][][], room: number): readonly string[][][] => {
  let left = room;
  const taken = columns.filter((column) => {
    left -= sum(widthsOf(column));
    return left >= 0;
  });
  return taken.length === 0 ? columns.slice(0, 1) : taken;
};

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width + GAP, 0);

const legendOf = ({ accesses }: Matrix): string => {
  const used = new Set(accesses.map((access: Access) => markOf(access)));
  return Object.entries(MARKS)
    .filter(([mark]) => used.has(mark as keyof typeof MARKS))
    .map(([, { sign, meaning }]) => `${sign} ${meaning}`)
    .join('\n');
};
