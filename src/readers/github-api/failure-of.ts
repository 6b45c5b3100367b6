import { z } from 'zod';
import type { HttpFailure, HttpFailureKind } from '../http/http-answer.ts';
import { type GitHubCause, type GitHubFailure, gitHubFailure } from './answer.ts';
import { limitedFor } from './limited-for.ts';

/** What a fetch throws where Octokit is to be told of a failure as it is: Octokit hands it on as the cause of its own error. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly failure: GitHubFailure;

  constructor(failure: GitHubFailure) {
    super('no answer');
    this.failure = failure;
  }
}

/** The failure behind whatever Octokit threw. `needs` is the permission that the request takes, such as `checks: write`. */
export const failureOf = (error: unknown, needs: string | undefined): GitHubFailure => {
  const cause = error instanceof Error ? error.cause : undefined;
  for (const one of [error, cause]) if (one instanceof NoAnswer) return one.failure;
  const answered = ANSWERED.safeParse(error);
  if (!answered.success) return gitHubFailure('broken-answer', 'GitHub answered in a form that is not documented.');
  const { status: code, response } = answered.data;
  const limited = limitedFor({ status: 'answered', code, headers: response.headers, body: response.data }, Date.now());
  if (limited === undefined) return refusal(code, needs);
  const wait = limited > 0 ? ` It asks to be left alone for ${limited} seconds.` : '';
  return gitHubFailure('rate-limited', `GitHub's limit of requests is used up (${code}).${wait}`, code);
};

/** What it means for GitHub that no answer came. */
export const withoutAnswer = ({ kind, reason }: HttpFailure): GitHubFailure =>
  gitHubFailure(CAUSES[kind], `GitHub ${reason}.`);

const ANSWERED = z.object({
  status: z.number().int(),
  response: z.object({
    headers: z.record(z.string(), z.unknown()).transform((headers) => textsIn(headers)),
    data: z.unknown(),
  }),
});

const textsIn = (headers: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])),
  );

const CAUSES: Readonly<Record<HttpFailureKind, GitHubCause>> = {
  interrupted: 'timed-out',
  'timed-out': 'timed-out',
  unreachable: 'unreachable',
  untrusted: 'unreachable',
  proxy: 'unreachable',
  'cut-off': 'unreachable',
  redirected: 'broken-answer',
  'too-large': 'broken-answer',
  'not-json': 'broken-answer',
};

const refusal = (code: number, needs: string | undefined): GitHubFailure => {
  const permission = needs === undefined ? 'a permission of this token is missing' : `it takes \`${needs}\``;
  switch (code) {
    case 401:
      return gitHubFailure('no-permission', 'GitHub does not know the token (401): it is wrong or over.', code);
    case 403:
      return gitHubFailure('no-permission', `GitHub does not let the token do this (403): ${permission}.`, code);
    case 404:
    case 410:
      return gitHubFailure('not-found', `GitHub knows nothing there (${code}), or hides it: ${permission}.`, code);
    case 413:
      return gitHubFailure('too-large', 'GitHub takes nothing of that size (413).', code);
    default:
      if (code >= 500 || code === 408 || code === 425)
        return gitHubFailure('outage', `GitHub is out of order (${code}). Run again later.`, code);
      return code >= 400
        ? gitHubFailure('refused', `GitHub refused the request (${code}).`, code)
        : gitHubFailure('broken-answer', `GitHub answered ${code}, which nobody asked for.`, code);
  }
};
