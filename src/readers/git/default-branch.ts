import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RepositoryPlaces } from './find-repository.ts';

/** The branch that the clone took for the default one, else the one that is checked out where it has a usual name, else `main`. */
export const defaultBranch = async ({ commonDirectory, gitDirectory }: RepositoryPlaces): Promise<string> => {
  const ofOrigin = await branchIn(join(commonDirectory, 'refs/remotes/origin/HEAD'), 'refs/remotes/origin/');
  if (ofOrigin !== undefined) return ofOrigin;
  const checkedOut = await branchIn(join(gitDirectory, 'HEAD'), 'refs/heads/');
  return checkedOut === 'master' ? checkedOut : 'main';
};

/** A symbolic ref is a line of text: https://git-scm.com/docs/gitrepository-layout */
const branchIn = async (path: string, prefix: string): Promise<string | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  const [, name] = /^ref: (\S{1,250})\s*$/.exec(text) ?? [];
  return name?.startsWith(prefix) ? name.slice(prefix.length) : undefined;
};
