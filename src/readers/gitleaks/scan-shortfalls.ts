import { NOT_FETCHED } from './lfs-content.ts';

/** A file that was not looked at, or not to its end. */
export interface Unread {
  readonly path: string;
  /** Part of a sentence about it: `it is an encrypted zip archive`. */
  readonly problem: string;
  readonly commit?: string;
}

export const tooLargeProblem = (maxMegabytes: number): string => `it is larger than ${maxMegabytes} MB`;

/** One sentence for each problem, with the first few files that have it and the way out. */
export const shortfallsOf = (unread: readonly Unread[]): readonly string[] => {
  const problems = [...new Set(unread.map(({ problem }) => problem))];
  return problems.map((problem) => {
    const names = [...new Set(unread.filter((one) => one.problem === problem).map(nameOf))];
    const shown = names.slice(0, SHOWN).join(', ');
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    return `${shown}${more} could not be looked at: ${problem}. ${wayOut(problem)}`;
  });
};

const SHOWN = 5;

const nameOf = ({ path, commit }: Unread): string =>
  commit === undefined ? `\`${path}\`` : `\`${path}\` (commit ${commit.slice(0, 12)})`;

const wayOut = (problem: string): string => {
  if (problem === NOT_FETCHED) return 'Check out with `lfs: true`; for all history run `git lfs fetch --all`.';
  if (problem.startsWith('it is larger than')) return 'Raise `max-file-megabytes` under `secret-scan` in aduana.yml.';
  if (problem.startsWith('it unpacks to')) return 'Raise `max-file-megabytes` under `secret-scan` in aduana.yml.';
  if (problem.includes('archive')) return 'Keep in git what is in it, not the archive.';
  return 'See that the file can be read.';
};
