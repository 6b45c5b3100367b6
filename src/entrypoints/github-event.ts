import type { ChangeRequest, ScopeRequest } from './scope-request.ts';

/** The parts of an event payload that say which commits it is about. Everything in it is the sender's word. */
export interface EventPayload {
  readonly ref?: unknown;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly deleted?: unknown;
  readonly forced?: unknown;
  readonly repository?: { readonly default_branch?: unknown };
  readonly pull_request?: {
    readonly number?: unknown;
    readonly base?: PullRequestSide;
    readonly head?: PullRequestSide;
    readonly user?: { readonly login?: unknown };
  };
  readonly merge_group?: { readonly base_sha?: unknown; readonly head_sha?: unknown; readonly base_ref?: unknown };
}

interface PullRequestSide {
  readonly sha?: unknown;
  /** Null when the repository is gone. */
  readonly repo?: { readonly full_name?: unknown } | null;
}

export type EventScope =
  | { readonly ok: true; readonly request: ScopeRequest }
  | { readonly ok: false; readonly reason: string };

/**
 * Which commits an event asks to look at.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export const scopeOfEvent = (name: string, payload: EventPayload, sha: string): EventScope => {
  const expected = (...others: unknown[]) => [sha, ...others].filter(isCommit);
  switch (name) {
    case 'push':
      return scopeOfPush(payload, sha);
    case 'pull_request': {
      const base = payload.pull_request?.base?.sha;
      const head = payload.pull_request?.head?.sha;
      if (!isCommit(base) || !isCommit(head)) return unreadable(name);
      const expectedHeads = expected(head);
      return range({ trigger: name, bases: [base], head: 'HEAD', expectedHeads, mergedHead: head });
    }
    case 'merge_group': {
      const base = payload.merge_group?.base_sha;
      const head = payload.merge_group?.head_sha;
      if (!isCommit(base) || !isCommit(head)) return unreadable(name);
      return range({ trigger: name, bases: [base], head, expectedHeads: expected(head) });
    }
    case 'pull_request_target':
    case 'workflow_run':
      return {
        ok: false,
        reason: `The event ${name} hands secrets and a write token to a run about somebody else's code. Run the gate on pull_request instead.`,
      };
    case 'schedule':
    case 'repository_dispatch':
      return history(name, expected());
    case 'workflow_dispatch':
      return scopeByHand(payload, expected());
    default:
      return { ok: false, reason: unknownEvent(name) };
  }
};

const history = (trigger: string, expectedHeads: readonly string[], change?: ChangeRequest): EventScope => ({
  ok: true,
  request: { mode: 'history', trigger, expectedHeads, ...(change === undefined ? {} : { change }) },
});

/** A run by hand may stand on any branch, and GitHub counts its check for that branch's commit: the default branch is its base. */
const scopeByHand = ({ ref, repository }: EventPayload, expectedHeads: readonly string[]): EventScope => {
  const branch = repository?.default_branch;
  const isElsewhere = typeof branch === 'string' && typeof ref === 'string' && ref !== `refs/heads/${branch}`;
  return history('workflow_dispatch', expectedHeads, isElsewhere ? { bases: [originOf(branch)] } : undefined);
};

const originOf = (branch: string): string => `refs/remotes/origin/${branch}`;

const unknownEvent = (name: string): string =>
  `${name === '' ? 'The runner names no event' : `The event ${name} does not say which commits are to be looked at`}. Run the gate on push, pull_request, merge_group, schedule or workflow_dispatch.`;

const scopeOfPush = (payload: EventPayload, sha: string): EventScope => {
  const { ref, before, after, deleted, repository } = payload;
  // GitHub runs this on the default branch, and counts the check for its commit: what stands there is looked at.
  if (deleted === true) return history('push', [sha].filter(isCommit));
  if (!isCommit(after)) return unreadable('push');
  const branch = repository?.default_branch;
  const bases = [
    ...(isCommit(before) && before !== after ? [before] : []),
    ...(typeof branch === 'string' ? [originOf(branch)] : []),
  ];
  // What is pushed with a tag may be the tag itself, which is no commit: what is checked out for it is.
  const isTag = typeof ref === 'string' && ref.startsWith('refs/tags/');
  return range({ trigger: 'push', bases, head: isTag ? 'HEAD' : after, expectedHeads: [after, sha].filter(isCommit) });
};

const range = (request: Omit<Extract<ScopeRequest, { mode: 'range' }>, 'mode' | 'otherwise'>): EventScope => ({
  ok: true,
  request: { mode: 'range', otherwise: 'history', ...request },
});

const unreadable = (name: string): EventScope => ({
  ok: false,
  reason: `The payload of the ${name} event does not name its commits.`,
});

const isCommit = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value);
