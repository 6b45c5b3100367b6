import type { ScopeRequest } from './scope-request.ts';

/** The parts of an event payload that say which commits it is about. Everything in it is the sender's word. */
export interface EventPayload {
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
    default:
      return { ok: true, request: { mode: 'history', trigger: name, expectedHeads: expected() } };
  }
};

const scopeOfPush = (payload: EventPayload, sha: string): EventScope => {
  const { before, after, deleted, repository } = payload;
  if (deleted === true) return { ok: false, reason: 'The push deleted a branch: there is no commit to look at.' };
  if (!isCommit(after)) return unreadable('push');
  const branch = repository?.default_branch;
  const bases = [
    ...(isCommit(before) ? [before] : []),
    ...(typeof branch === 'string' ? [`refs/remotes/origin/${branch}`] : []),
  ];
  return range({ trigger: 'push', bases, head: after, expectedHeads: [after, sha].filter(isCommit) });
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
