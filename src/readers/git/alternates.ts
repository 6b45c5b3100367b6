/**
 * The line of `objects/info/alternates` that borrows an object folder: a path, or a C-style string.
 * https://git-scm.com/docs/gitrepository-layout
 */
export const alternatesLine = (path: string): string => {
  if (!/["\\\n#]/.test(path)) return `${path}\n`;
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"\n`;
};
