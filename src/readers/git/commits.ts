import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from './git.ts';

const FULL_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The full name of the commit that `revision` means, or undefined when this clone does not have it. */
export const resolveCommit = async (git: Git, revision: string): Promise<string | undefined> => {
  const answer = await git.answer(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const name = answer?.toString().trim();
  return name !== undefined && FULL_NAME.test(name) ? name : undefined;
};

/** The parents that the commit itself names, also where a shallow clone does not have them. */
export const readParents = async (git: Git, commit: string): Promise<readonly string[]> => {
  const [head = ''] = (await git.output(['cat-file', 'commit', commit])).toString('latin1').split('\n\n', 1);
  return head.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
};

/** How many commits `head` has that `base` has not; all of them without a base. */
export const countCommits = async (git: Git, base: string | undefined, head: string): Promise<number> =>
  Number((await git.output(['rev-list', '--count', ...rangeOf(base, head)])).toString());

/**
 * A best common ancestor. In a shallow clone it is undefined unless all history between it and both commits is there:
 * what was cut off could belong to the range.
 */
export const findMergeBase = async (
  git: Git,
  commonDirectory: string,
  a: string,
  b: string,
): Promise<string | undefined> => {
  const answer = (await git.answer(['merge-base', '--end-of-options', a, b]))?.toString().trim();
  if (answer === undefined || answer === '') return undefined;
  const cut = await cutCommits(commonDirectory);
  if (cut.size === 0) return answer;
  const between = (await git.output(['rev-list', a, b, `^${answer}`])).toString().split('\n');
  return between.some((commit) => cut.has(commit)) ? undefined : answer;
};

/** The commits whose parents a shallow clone left out: https://git-scm.com/docs/shallow */
const cutCommits = async (commonDirectory: string): Promise<ReadonlySet<string>> => {
  try {
    const text = await readFile(join(commonDirectory, 'shallow'), 'utf8');
    return new Set(text.split('\n').filter((line) => line !== ''));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
    throw error;
  }
};

const rangeOf = (base: string | undefined, head: string): readonly string[] =>
  base === undefined ? [head] : [head, `^${base}`];
