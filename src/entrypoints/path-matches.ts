import picomatch from 'picomatch';
import { matchesPath, pathPattern } from '../parsers/path-pattern.ts';

/** The library throws on longer ones. */
const MAX_LENGTH = 4096;

/** Nothing but names, `*`, `**` and `?`. */
const PLAIN = /^[^{}[\]()!+@|\\]+$/;

/**
 * Whether a glob names a path or a branch: `*` stays within a folder, `**` does not, names with a leading dot are names like others.
 * A glob that is empty or longer than 4,096 characters names nothing. A plain one is matched in time that grows with its length only;
 * the library, which also knows braces and classes, makes a regular expression of it.
 */
export const pathMatches = (path: string, glob: string): boolean => {
  if (glob === '' || glob.length > MAX_LENGTH) return false;
  return PLAIN.test(glob)
    ? glob === '**' || matchesPath(pathPattern(`/${glob}`), path)
    : picomatch.isMatch(path, glob, { dot: true, nonegate: true, maxLength: MAX_LENGTH });
};
