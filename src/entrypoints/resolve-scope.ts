import type { RunScope } from '../model/report.ts';
import type { Repository } from '../readers/git/repository.ts';
import type { ScopeRequest } from './scope-request.ts';

export interface ResolvedScope {
  readonly scope: RunScope;
  /** Why the commits asked for cannot be looked at, with the way out; what stands in the tree can still be judged. */
  readonly shortfall?: string;
}

export interface ScopeProblem {
  readonly problem: string;
}

/** The trigger of a run on what is staged. */
const STAGED = 'staged';

const DEEPEN = 'In a workflow, check out with `fetch-depth: 0`.';

/** Turns what was asked for into full commit names. Deepens a shallow clone where that is needed and allowed. */
export const resolveScope = async (
  request: ScopeRequest,
  repository: Repository | undefined,
): Promise<ResolvedScope | ScopeProblem> => {
  const { mode, trigger } = request;
  if (mode === 'staged') return stagedScope(request.commit, repository);
  if (repository === undefined) {
    return mode === 'tree'
      ? { scope: { mode, trigger } }
      : { problem: 'This folder is no git repository, so there is no history to look at.' };
  }
  const checkedOut = await repository.resolveCommit('HEAD');
  if (mode === 'tree') return { scope: { mode, trigger, ...(checkedOut === undefined ? {} : { head: checkedOut }) } };
  const isAtHead = mode === 'history' || request.head === 'HEAD';
  const head = isAtHead ? checkedOut : await repository.resolveCommit(request.head);
  if (checkedOut === undefined) return { problem: 'Nothing is checked out: the repository has no commit at HEAD.' };
  if (head === undefined) {
    const wanted = mode === 'range' ? request.head : 'HEAD';
    return { problem: `The commit ${shown(wanted)} is not in this clone: fetch it first. ${DEEPEN}` };
  }
  const { expectedHeads } = request;
  if (expectedHeads.length > 0 && !expectedHeads.includes(checkedOut)) {
    return {
      problem: `The checkout stands on ${shown(checkedOut)}, not on the commit of the ${trigger} event (${shown(expectedHeads[0] ?? '')}). Remove \`ref:\` from the checkout step.`,
    };
  }
  return mode === 'history'
    ? { scope: { mode, trigger, head }, ...(await shallowHistory(head, repository)) }
    : resolveRange(request, head, repository);
};

const stagedScope = async (head: string, repository: Repository | undefined): Promise<ResolvedScope | ScopeProblem> => {
  if (repository === undefined) return { problem: 'This folder is no git repository, so nothing is staged.' };
  const [base] = await repository.parents(head);
  return { scope: { mode: 'range', trigger: STAGED, head, ...(base === undefined ? {} : { base }) } };
};

const shallowHistory = async (head: string, repository: Repository): Promise<{ shortfall?: string }> =>
  repository.shallow && !(await repository.unshallow(head))
    ? { shortfall: `The clone is shallow, so its history is not all here. ${DEEPEN}` }
    : {};

const resolveRange = async (
  request: Extract<ScopeRequest, { mode: 'range' }>,
  head: string,
  repository: Repository,
): Promise<ResolvedScope | ScopeProblem> => {
  const { trigger, mergedHead, otherwise } = request;
  const [firstParent, secondParent] = mergedHead === undefined ? [] : await repository.parents(head);
  const isMergeOfIt = firstParent !== undefined && secondParent === mergedHead;
  const bases = isMergeOfIt ? [firstParent, ...request.bases] : request.bases;
  for (const base of bases) {
    const start = await startOf(base, head, repository);
    // A branch that already holds the head would make the range empty, and an empty range proves nothing.
    const isEmpty = start === head && otherwise === 'history';
    if (start !== undefined && !isEmpty) return { scope: { mode: 'range', trigger, base: start, head } };
  }
  const [wanted = 'the base'] = bases;
  if (repository.shallow) {
    return {
      scope: { mode: 'range', trigger, head },
      shortfall: `The clone is shallow and the base ${shown(wanted)} is not in it. ${DEEPEN}`,
    };
  }
  return otherwise === 'history'
    ? { scope: { mode: 'history', trigger, head } }
    : { problem: `The base ${shown(wanted)} is no commit of this repository, or shares no history with the head.` };
};

const startOf = async (base: string, head: string, repository: Repository): Promise<string | undefined> => {
  const known = await commonAncestor(base, head, repository);
  if (known !== undefined || !repository.shallow) return known;
  return (await repository.deepen(base, head)) ? commonAncestor(base, head, repository) : undefined;
};

const commonAncestor = async (base: string, head: string, repository: Repository): Promise<string | undefined> => {
  const commit = await repository.resolveCommit(base);
  return commit === undefined ? undefined : repository.mergeBase(commit, head);
};

const shown = (revision: string): string => (/^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision);
