/** Columns as wide as their widest cell, two spaces between them; the first row is the heading. */
export const textTable = (rows: readonly (readonly string[])[]): string => {
  const [heading = []] = rows;
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(heading), line(widths.map((width) => '-'.repeat(width))), ...rows.slice(1).map(line)].join('\n');
};
