import type { ReportTargets } from '../publishers/publish-reports.ts';
import type { EventPayload } from './github-event.ts';

export interface RunFacts {
  readonly name: string;
  readonly payload: EventPayload;
  /** `GITHUB_SHA` and `GITHUB_REF`. */
  readonly sha: string;
  readonly ref: string;
  /** The commit that was looked at. */
  readonly head: string | undefined;
}

/**
 * Where the reports of a run go. Checks of a pull request stand at its head; code scanning wants the very commit that was looked at,
 * with a name that GitHub has for it.
 * Source: https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
 */
export const reportTargets = ({ name, payload, sha, ref, head }: RunFacts): ReportTargets => {
  const request = payload.pull_request;
  const pullRequest = name === 'pull_request' && isNumber(request?.number) ? request.number : undefined;
  const headSha = [headShaOf(name, payload), sha].find(isSha1);
  const commit = [head, sha].find(isSha1);
  const standsAt = pullRequest === undefined ? ref : `refs/pull/${pullRequest}/${head === headSha ? 'head' : 'merge'}`;
  return {
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(headSha === undefined ? {} : { headSha }),
    ...(commit === undefined || !/^refs\/(?:heads|tags|pull)\/./.test(standsAt)
      ? {}
      : { analysed: { commit, ref: standsAt } }),
    isScheduled: name === 'schedule' || (name === 'workflow_dispatch' && isDefaultBranch(ref, payload)),
  };
};

const headShaOf = (name: string, { pull_request: request, merge_group: group, after }: EventPayload): unknown => {
  switch (name) {
    case 'pull_request':
      return request?.head?.sha;
    case 'merge_group':
      return group?.head_sha;
    case 'push':
      return after;
    default:
      return undefined;
  }
};

const isDefaultBranch = (ref: string, { repository }: EventPayload): boolean =>
  typeof repository?.default_branch === 'string' && ref === `refs/heads/${repository.default_branch}`;

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

const isSha1 = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{40}$/.test(value) && !/^0+$/.test(value);
