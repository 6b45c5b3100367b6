import type { GitHubCause, GitHubFailure } from '../readers/github-api/answer.ts';
import type { GitHubClient } from '../readers/github-api/client.ts';

/** What of a client a publisher uses. */
export type Asking = Pick<GitHubClient, 'ask' | 'list'>;

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** What became of one report to GitHub. */
export type Outcome =
  | 'created'
  | 'updated'
  | 'closed'
  | 'reopened'
  | 'uploaded'
  /** Nothing blocks, and nothing stands there that says otherwise. */
  | 'nothing-to-say'
  /** The event has no place for it: no pull request, not by schedule. */
  | 'not-for-this-event'
  /** What stands there is the word of a later run. */
  | 'outdated'
  /** Not everything was looked at, and the report would be taken for all there is. */
  | 'not-whole'
  /** It stands there, and not all of it. */
  | 'in-part'
  /** GitHub has it and has not said yet what it makes of it. */
  | 'pending'
  /** GitHub had it and would not take it. */
  | 'rejected'
  | 'read-only-token'
  | 'no-token'
  | 'no-repository'
  | 'offline'
  /** A defect of ours. */
  | 'broken'
  | GitHubCause;

export interface Publication {
  readonly outcome: Outcome;
  /** Why it did not go as it should, with the way out: present where somebody should know. May hold words of GitHub's. */
  readonly reason?: string;
}

export const failedWith = ({ cause, reason }: GitHubFailure): Publication => ({ outcome: cause, reason });

/** Whether a request that failed so may have been done all the same. */
export const mayBeDone = ({ cause }: GitHubFailure): boolean =>
  cause === 'outage' || cause === 'timed-out' || cause === 'unreachable' || cause === 'broken-answer';
