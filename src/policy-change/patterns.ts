/** Nothing but names, `*`, `**` and `?`. */
const PLAIN = /^[^{}[\]()!+@|\\]+$/;

/** Whether one of the globs `wide` surely names all that the glob `narrow` names. */
export const isWithin = (narrow: string, wide: readonly string[]): boolean =>
  wide.some((glob) => glob === narrow || glob === '**' || isFolderAround(glob, narrow));

const isFolderAround = (glob: string, narrow: string): boolean =>
  glob.endsWith('/**') && narrow.startsWith(glob.slice(0, -2)) && PLAIN.test(glob) && PLAIN.test(narrow);
