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
  let reached = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const at of reached) for (const end of ends(part, characters, at)) next.add(end);
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(characters.length);
};

/** Where the text that `part` stands for may end when it starts at `at`. */
const ends = function* (part: string, path: readonly string[], at: number): Generator<number> {
  if (part === '**/') {
    yield at;
    for (let end = at; end < path.length; end++) if (path[end] === '/') yield end + 1;
  } else if (part === '/**') {
    if (path[at] === '/' && at + 1 < path.length) yield path.length;
  } else if (part.startsWith('*')) {
    yield at;
    for (let end = at; end < path.length && path[end] !== '/'; end++) yield end + 1;
  } else if (at < path.length && (part === '?' ? path[at] !== '/' : path[at] === part)) {
    yield at + 1;
  }
};
