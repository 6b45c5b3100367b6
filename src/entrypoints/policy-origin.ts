import type { RunScope } from '../model/report.ts';
import { commitFiles } from '../readers/commit-files.ts';
import type { Repository } from '../readers/git/repository.ts';
import type { Files } from '../readers/ports.ts';
import type { ChangeRequest, ScopeRequest } from './scope-request.ts';

/** Where the policy is read that judges a run. */
export type PolicyOrigin =
  /** Nothing changes: the files under test have it. */
  | { readonly kind: 'tree' }
  | {
      readonly kind: 'base';
      /** Full object name. */
      readonly commit: string;
      readonly files: Files;
      /** The files that the change started from, where others than `files`: what differs from them is the change's doing. */
      readonly filesBefore: Files;
    }
  | { readonly kind: 'unreachable'; readonly reason: string };

/**
 * The commit whose policy judges: where a change is to go, as it stands now. A pull request may start at an old commit and a push
 * may throw commits away, so what they have in common with it does not do. In a terminal it is where the branch began: the policy is
 * then of one age with the files.
 */
export const policyOrigin = async (
  request: ScopeRequest,
  scope: RunScope,
  repository: Repository | undefined,
): Promise<PolicyOrigin> => {
  const change = request.mode === 'range' ? request : request.mode === 'history' ? request.change : undefined;
  if (repository === undefined || change === undefined || scope.head === undefined) return { kind: 'tree' };
  const { trigger, base: start, head } = scope;
  if (trigger === 'local')
    return start === undefined ? unreachable(change, trigger, repository) : base(start, start, repository);
  const [firstParent, secondParent] = change.mergedHead === undefined ? [] : await repository.parents(head);
  const isMerge = firstParent !== undefined && secondParent === change.mergedHead;
  const commit = await firstKnown(isMerge ? [firstParent] : change.bases, head, trigger, repository);
  if (commit === undefined) {
    return trigger === 'push' && isFirstPush(change) ? { kind: 'tree' } : unreachable(change, trigger, repository);
  }
  if (trigger === 'push') return base(commit, commit, repository);
  return base(commit, start ?? (await repository.mergeBase(commit, head)) ?? commit, repository);
};

/** The first that this clone has. What a push left behind is another commit than the one that it pushed. */
const firstKnown = async (
  revisions: readonly string[],
  head: string,
  trigger: string,
  repository: Repository,
): Promise<string | undefined> => {
  for (const revision of revisions) {
    const commit = await repository.resolveCommit(revision);
    if (commit !== undefined && (trigger !== 'push' || commit !== head)) return commit;
  }
  return undefined;
};

/** No commit was there before it, by GitHub's word. */
const isFirstPush = ({ bases }: ChangeRequest): boolean => !bases.some((revision) => COMMIT.test(revision));

const COMMIT = /^[0-9a-f]{40,64}$/;

const base = (commit: string, start: string, repository: Repository): PolicyOrigin => {
  const files = commitFiles(repository, commit);
  return { kind: 'base', commit, files, filesBefore: start === commit ? files : commitFiles(repository, start) };
};

const unreachable = ({ bases }: ChangeRequest, trigger: string, { shallow }: Repository): PolicyOrigin => {
  const [wanted = 'the base'] = bases;
  const shown = COMMIT.test(wanted) ? wanted.slice(0, 12) : wanted;
  const wayOut =
    trigger === 'push' && !shallow
      ? 'What a force push throws away is in no clone, however deep (`fetch-depth: 0`): the next push is judged by what stands now.'
      : 'In a workflow, check out with `fetch-depth: 0`.';
  return {
    kind: 'unreachable',
    reason: `The commit ${shown}, whose policy judges this change, is not in this clone, so the defaults stood in for it. ${wayOut}`,
  };
};
