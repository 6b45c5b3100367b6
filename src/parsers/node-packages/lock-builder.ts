import type { Locked } from './lock.ts';
import { isName, isVersion, withoutCredentials } from './references.ts';
import type { Branch, Leaf } from './tree.ts';

/** A package before it is known what it needs. */
interface Draft extends Locked {
  readonly needs: number[];
}

/** The packages of a lockfile while it is read, and the lines that hold none. */
export interface LockBuilder {
  readonly packages: Draft[];
  /** Takes a package in, unless its name or version can be none; the answer is its index. */
  readonly add: (found: Omit<Locked, 'needs'>) => number | undefined;
  /** Remembers a line that should name a package, but does not. */
  readonly refuse: (line: number) => undefined;
  readonly problems: () => readonly string[];
}

const NAMED = 5;

export const lockBuilder = (path: string): LockBuilder => {
  const packages: Draft[] = [];
  const refused: number[] = [];
  const refuse = (line: number): undefined => {
    refused.push(line);
  };
  const add = (found: Omit<Locked, 'needs'>): number | undefined => {
    const version = found.source === 'registry' ? found.version : withoutCredentials(found.version);
    if (!isName(found.name) || !isVersion(version, found.source)) return refuse(found.line);
    return packages.push({ ...found, version, needs: [] }) - 1;
  };
  const problems = (): readonly string[] => {
    if (refused.length === 0) return [];
    const more = refused.length > NAMED ? ` and ${refused.length - NAMED} more` : '';
    const lines = `${refused.length === 1 ? 'line' : 'lines'} ${refused.slice(0, NAMED).join(', ')}${more}`;
    return [`\`${path}\` names no package with a version on ${lines}: let the package manager write the file anew.`];
  };
  return { packages, add, refuse, problems };
};

/** The names of the maps under `keys`, each with its text: `dependencies` of a lockfile's entry. */
export const namedTexts = (entry: Branch, keys: readonly string[]): readonly (readonly [string, string, Leaf])[] =>
  keys.flatMap((key) => {
    const named = entry.get(key)?.value;
    if (!(named instanceof Map)) return [];
    return [...(named as Branch)].map(([name, leaf]): readonly [string, string, Leaf] => [
      name,
      typeof leaf.value === 'string' ? leaf.value : '',
      leaf,
    ]);
  });
