import type { EventPayload } from './github-event.ts';

/**
 * The branch whose state a run speaks for: where the push went, where the merge queue will merge to, where a run by schedule or by
 * hand stands. Absent for a pull request and for a tag: those speak for nothing that is deployed yet, or for no branch.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export const protectedBranchOf = (
  name: string,
  { merge_group: group }: EventPayload,
  ref: string | undefined,
): string | undefined => {
  if (name === 'pull_request') return undefined;
  return branchOf(name === 'merge_group' ? group?.base_ref : ref);
};

const HEADS = 'refs/heads/';

const branchOf = (ref: unknown): string | undefined =>
  typeof ref === 'string' && ref.startsWith(HEADS) && ref.length > HEADS.length ? ref.slice(HEADS.length) : undefined;
