import { matchesPath, pathPattern } from '../path-pattern.ts';

const MOST_PATTERNS = 200;

/** Whether patterns of workspaces cover a folder, given relative to theirs: the last that fits decides, `!` takes out. */
export const coversWith = (patterns: readonly string[]): ((folder: string) => boolean) => {
  const rules = patterns
    .flatMap((pattern) => {
      const isOut = pattern.startsWith('!');
      const plain = pattern
        .slice(isOut ? 1 : 0)
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/+$/, '');
      return alternatives(plain.slice(0, 200)).map((one) => ({
        isOut,
        pattern: pathPattern(one === '**' ? '**/*' : `/${one}`),
      }));
    })
    .slice(0, MOST_PATTERNS);
  return (folder) => {
    let isCovered = false;
    for (const { isOut, pattern } of rules) if (matchesPath(pattern, folder)) isCovered = !isOut;
    return isCovered;
  };
};

/** `a/b` and `a/c` of `a/{b,c}`. */
const alternatives = (pattern: string): readonly string[] => {
  let found = [pattern];
  for (let round = 0; round < 4; round++) {
    found = found
      .flatMap((one) => {
        const [whole, inside = ''] = /\{([^{}]*)\}/.exec(one) ?? [];
        return whole === undefined ? [one] : inside.split(',').map((part) => one.replace(whole, () => part));
      })
      .slice(0, MOST_PATTERNS);
  }
  return found;
};
