import { matchesPath, pathPattern } from '../parsers/path-pattern.ts';

const MAX_LENGTH = 4096;

/** Globs that one glob with braces may stand for. */
const MAX_GLOBS = 64;

/**
 * Whether a glob names a path or a branch: `*` and `?` stay within a folder, `**` does not, `{a,b}` is either of both, and every
 * other character is itself, so that `app/[id]/(group)/@side` names what frameworks call their folders. Names with a leading dot
 * are names like others. A glob that is empty, longer than 4,096 characters or stands for more than 64 names nothing. Takes time
 * that grows with its length and the path's only.
 */
export const pathMatches = (path: string, glob: string): boolean =>
  glob !== '' &&
  glob.length <= MAX_LENGTH &&
  withoutBraces(glob).some((one) => one === '**' || matchesPath(pathPattern(`/${one}`), path));

/** The innermost braces first; without a comma they are characters like others. */
const BRACES = /\{([^{},]*(?:,[^{},]*)+)\}/;

const withoutBraces = (glob: string): readonly string[] => {
  let globs: readonly string[] = [glob];
  for (let found = BRACES.exec(glob); found !== null; found = BRACES.exec(globs[0] ?? '')) {
    globs = globs.flatMap((one) => {
      const braces = BRACES.exec(one);
      if (braces === null) return [one];
      const [before, after] = [one.slice(0, braces.index), one.slice(braces.index + braces[0].length)];
      return (braces[1] ?? '').split(',').map((choice) => before + choice + after);
    });
    if (globs.length > MAX_GLOBS) return [];
  }
  return globs;
};
