/** A value of a JSON or YAML text. Names of the text are keys of a Map, never of an object: `__proto__` is a name like any other. */
export type Tree = string | number | boolean | null | readonly Tree[] | Branch;

export type Branch = ReadonlyMap<string, Leaf>;

/** A value together with where its key stands; lines and columns count from 1. */
export interface Leaf {
  readonly value: Tree;
  readonly line: number;
  readonly column: number;
}

/** A key that stands twice in one place with different values: the keys down to it. */
export interface Twice {
  readonly keys: readonly string[];
  readonly line: number;
}

export interface ParsedTree {
  /** Absent when there is a fault, and in an empty file. A text of several YAML documents has several. */
  readonly roots: readonly Tree[];
  /** Why the text cannot be read: words that follow its name and line. No value of the text is repeated. */
  readonly fault?: { readonly message: string; readonly line: number };
  readonly twice: readonly Twice[];
}

const NOTHING: Branch = new Map();

/** The entries of a map; none for anything else. */
export const branchOf = (tree: Tree | undefined): Branch => (tree instanceof Map ? tree : NOTHING);

export const listOf = (tree: Tree | undefined): readonly Tree[] => (Array.isArray(tree) ? tree : []);

export const textOf = (tree: Tree | undefined): string | undefined => (typeof tree === 'string' ? tree : undefined);

export const textAt = (branch: Branch, key: string): string | undefined => textOf(branch.get(key)?.value);

export const branchAt = (branch: Branch, key: string): Branch => branchOf(branch.get(key)?.value);

export const isTrue = (branch: Branch, key: string): boolean => {
  const value = branch.get(key)?.value;
  return value === true || value === 'true';
};

/** What a text may cost. Lockfiles of 20,000 packages have about 10 MB and nest no deeper than 40 levels. */
export const TREE_LIMITS = { characters: 64 * 1024 * 1024, line: 100_000, depth: 200, twice: 20 } as const;
