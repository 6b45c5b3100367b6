import picomatch from 'picomatch';
import type { Trigger } from '../../parsers/github-workflow/workflow.ts';

/** What a default branch is called where nobody says: no file of a repository names it. */
const DEFAULT_BRANCHES = ['main', 'master', '$default-branch'];

/**
 * Whether the filters of a trigger let the default branch through.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export const reachesDefaultBranch = ({ branches, branchesIgnore, tags, tagsIgnore }: Trigger): boolean => {
  if (branches !== undefined) return candidatesIn(branches).some((branch) => isNamed(branch, branches));
  if (branchesIgnore !== undefined) {
    return candidatesIn(branchesIgnore).some((branch) => !isNamed(branch, branchesIgnore));
  }
  return tags === undefined && tagsIgnore === undefined;
};

/** Whoever writes one of the usual names says which branch is meant; otherwise it may be any of them. */
const candidatesIn = (patterns: readonly string[]): readonly string[] => {
  const written = DEFAULT_BRANCHES.filter((branch) => patterns.includes(branch) || patterns.includes(`!${branch}`));
  return written.length === 0 ? DEFAULT_BRANCHES : written;
};

/** The last pattern that says something about the branch wins; `!` takes it out again. */
const isNamed = (branch: string, patterns: readonly string[]): boolean =>
  patterns.reduce((named, pattern) => {
    const isNegative = pattern.startsWith('!');
    const isMatch = matches(branch, isNegative ? pattern.slice(1) : pattern);
    return isMatch ? !isNegative : named;
  }, false);

const matches = (branch: string, pattern: string): boolean =>
  pattern === branch || (pattern.length <= 250 && picomatch.isMatch(branch, pattern, { nonegate: true, noext: true }));
