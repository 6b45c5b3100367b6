import { columnsOf } from './wrap.ts';

/** Cells in columns as wide as their widest, two spaces apart. */
export const aligned = (lines: readonly (readonly string[])[]): string => {
  const widths = widthsOf(lines);
  return lines
    .map((line) => line.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columnsOf(cell))).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
};

/** The width of each column of the first line, over all lines. */
export const widthsOf = (lines: readonly (readonly string[])[]): readonly number[] =>
  (lines[0] ?? []).map((_, column) => lines.reduce((most, line) => Math.max(most, columnsOf(line[column] ?? '')), 0));
