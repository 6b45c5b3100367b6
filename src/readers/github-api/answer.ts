/** Why GitHub did not do, or did not say, what was asked. */
export const GITHUB_CAUSES = [
  /** 401, 403 */
  'no-permission',
  /** 404, 410; also what a token may not see */
  'not-found',
  /** 413 */
  'too-large',
  /** 400, 409, 422 and every other 4xx */
  'refused',
  /** 429, or a 403 that says it is a limit */
  'rate-limited',
  /** 5xx */
  'outage',
  'timed-out',
  'unreachable',
  /** No JSON, another shape than documented, more than fits */
  'broken-answer',
] as const;

export type GitHubCause = (typeof GITHUB_CAUSES)[number];

export interface GitHubFailure {
  readonly ok: false;
  readonly cause: GitHubCause;
  /** One or two sentences: what happened and the way out. Holds nothing that GitHub said, and no token. */
  readonly reason: string;
  /** The status of the answer, where there was one. */
  readonly code?: number;
}

export type GitHubAnswer<Data> = { readonly ok: true; readonly data: Data } | GitHubFailure;

export const gitHubFailure = (cause: GitHubCause, reason: string, code?: number): GitHubFailure => ({
  ok: false,
  cause,
  reason,
  ...(code === undefined ? {} : { code }),
});
