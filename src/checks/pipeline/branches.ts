import picomatch from 'picomatch';
import type { Trigger } from '../../parsers/github-workflow/workflow.ts';

/** What a default branch is called where nobody says: no file of a repository names it. */
const DEFAULT_BRANCHES = ['main', 'master', '$default-branch'];

/**
 * Whether the filters of a trigger let the default branch through.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export const reachesDefaultBranch = ({ branches, branchesIgnore, tags, tagsIgnore }: Trigger): boolean => {
  if (branches !== undefined) return DEFAULT_BRANCHES.some((branch) => isNamed(branch, branches));
  if (branchesIgnore !== undefined) return DEFAULT_BRANCHES.some((branch) => !isNamed(branch, branchesIgnore));
  return tags === undefined && tagsIgnore === undefined;
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
