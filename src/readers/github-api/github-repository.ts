import type { GitHubClient } from './client.ts';

/** What of a client is needed to ask. */
export type Asking = Pick<GitHubClient, 'ask' | 'list'>;

/** Which repository is asked about. */
export interface GitHubRepository {
  readonly owner: string;
  readonly repo: string;
  /** Apps have the numbers of github.com. */
  readonly isGitHubCom: boolean;
  /** The run that asks, where it is one of GitHub's: it takes place, although it has not ended. */
  readonly runId?: string;
}
