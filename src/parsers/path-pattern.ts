/** A pattern over paths as git writes it in `.gitattributes`, ready to be matched in time that grows with its length only. */
export interface PathPattern {
  readonly parts: readonly string[];
}

/**
 * The rules of gitignore, without negation: a pattern without a slash is about the last part of a path alone, `*` stays within
 * a folder, `**` does not. https://git-scm.com/docs/gitignore#_pattern_format
 */
export const pathPattern = (pattern: string): PathPattern => {
  const whole = pattern.endsWith('/') ? `${pattern}**` : pattern;
  const anchored = whole.includes('/') ? whole.replace(/^\//, '') : `**/${whole}`;
  return { parts: anchored.match(/\*\*\/|\/\*\*$|\*+|./gsu) ?? [] };
};

/** Walks all ways through the pattern at once: a hostile one costs no more than its length times the path's. */
export const matchesPath = ({ parts }: PathPattern, path: string): boolean => {
  const characters = [...path];
  let reached: readonly boolean[] = [true, ...characters.map(() => false)];
  for (const part of parts) {
    reached =
      STEPS[part]?.(reached, characters) ??
      (part.startsWith('*') ? within(reached, characters) : one(part, reached, characters));
  }
  return reached.at(-1) === true;
};

/** From the places that are reached before a part to those that are reached behind it; place n is in front of character n. */
type Step = (reached: readonly boolean[], path: readonly string[]) => readonly boolean[];

const STEPS: Readonly<Record<string, Step>> = {
  // Any folders, or none.
  '**/': (reached, path) => {
    let open = false;
    return reached.map((here, n) => {
      const isStart = open && path[n - 1] === '/';
      open ||= here;
      return here || isStart;
    });
  },
  // Everything below.
  '/**': (reached, path) => {
    const isBelow = reached.some((here, n) => here && path[n] === '/' && n + 1 < path.length);
    return reached.map((_, n) => isBelow && n === path.length);
  },
};

/** `*`: any characters of one name. */
const within: Step = (reached, path) => {
  let open = false;
  return reached.map((here, n) => {
    open = here || (open && path[n - 1] !== '/');
    return open;
  });
};

const one = (part: string, reached: readonly boolean[], path: readonly string[]): readonly boolean[] =>
  reached.map(
    (_, n) => n > 0 && reached[n - 1] === true && (part === '?' ? path[n - 1] !== '/' : path[n - 1] === part),
  );
