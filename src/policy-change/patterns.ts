/** Nothing but names, `*`, `**` and `?`. */
const PLAIN = /^[^{}[\]()!+@|\\]+$/;

/** The globs that surely name all that `glob` names: itself, and the folders around it. */
export const widerThan = (glob: string): readonly string[] => {
  const wider = new Set([glob, '**']);
  if (PLAIN.test(glob)) {
    for (let at = glob.indexOf('/'); at !== -1; at = glob.indexOf('/', at + 1)) wider.add(`${glob.slice(0, at)}/**`);
  }
  return [...wider];
};

/** Whether one of the globs `wide` surely names all that the glob `narrow` names. */
export const isWithin = (narrow: string, wide: readonly string[]): boolean =>
  widerThan(narrow).some((glob) => wide.includes(glob));
