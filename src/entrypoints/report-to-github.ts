import * as core from '@actions/core';
import type { Report } from '../model/report.ts';
import type { Publication, RepositoryName } from '../publishers/publication.ts';
import { publishReports, REPORT_KINDS, type ReportKind, type ReportTargets } from '../publishers/publish-reports.ts';
import { gitHubClient } from '../readers/github-api/client.ts';
import type { HttpLimits } from '../readers/http/http-client.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import { actionOctokit } from './action-octokit.ts';

/** How long everything may take; a test is quicker. */
export interface Pace {
  readonly budgetSeconds: number;
  readonly sarifWaits: readonly number[];
  readonly limits: Partial<HttpLimits>;
}

const PACE: Pace = { budgetSeconds: 60, sarifWaits: [2, 3, 5, 10, 15], limits: {} };

export interface GitHubReports {
  readonly wanted: ReadonlySet<ReportKind>;
  readonly token: string | undefined;
  readonly offline: boolean;
  /** Why the token may only read, such as `a pull request from a fork`. */
  readonly untrusted: string | undefined;
  readonly targets: ReportTargets;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly pace?: Partial<Pace>;
}

/**
 * Tells GitHub by its API what was asked for, after everything else stands. Whatever becomes of it, the verdict is what it was: a
 * failure is a warning and a word in the output `reports`.
 */
export const reportToGitHub = async (report: Report, reports: GitHubReports): Promise<void> => {
  const { wanted } = reports;
  if (wanted.size === 0) return;
  const publications = await send(report, reports);
  for (const [kind, { outcome, reason }] of publications) {
    if (reason !== undefined)
      core.warning(terminalText(`${TITLES[kind]} (${outcome}): ${reason}`), { title: 'Aduana' });
    else core.info(`${TITLES[kind]}: ${outcome}`);
  }
  core.setOutput('reports', publications.map(([kind, { outcome }]) => `${kind}=${outcome}`).join(' '));
};

const TITLES: Readonly<Record<ReportKind, string>> = {
  comment: 'The comment on the pull request',
  'check-run': 'The check run',
  sarif: 'The upload to code scanning',
  'tracking-issue': 'The tracking issue',
};

type Publications = readonly (readonly [ReportKind, Publication])[];

const send = async (report: Report, reports: GitHubReports): Promise<Publications> => {
  const { wanted, token, offline, untrusted, targets, env } = reports;
  const all = (publication: Publication): Publications =>
    REPORT_KINDS.filter((kind) => wanted.has(kind)).map((kind) => [kind, publication]);
  if (offline) return all({ outcome: 'offline' });
  if (untrusted !== undefined) return all({ outcome: 'read-only-token' });
  if (token === undefined) return all({ outcome: 'no-token', reason: 'The input `github-token` is empty.' });
  const repository = repositoryIn(env);
  if (repository === undefined) return all({ outcome: 'no-repository', reason: 'GITHUB_REPOSITORY names none.' });
  const pace = { ...PACE, ...reports.pace };
  const signal = AbortSignal.any([reports.signal, AbortSignal.timeout(pace.budgetSeconds * 1000)]);
  const { GITHUB_API_URL: apiUrl = '' } = env;
  const client = gitHubClient({
    token,
    environment: env,
    signal,
    makeOctokit: actionOctokit,
    limits: pace.limits,
    ...(apiUrl === '' ? {} : { apiUrl }),
  });
  const publications = await publishReports(report, client, {
    repository,
    targets,
    wanted,
    waits: pace.sarifWaits,
    wait: (seconds) => pause(seconds, signal),
    ...ownNames(env),
  });
  await client.close();
  return publications;
};

/** `.github/workflows/aduana.yml` and the job, which nobody else in this repository is at the same time. */
const ownNames = ({
  GITHUB_WORKFLOW_REF: ref = '',
  GITHUB_JOB: job = 'job',
  GITHUB_RUN_NUMBER: number = '',
}: NodeJS.ProcessEnv) => {
  const workflow = /\/([^/@]+)@/.exec(ref)?.[1] ?? 'workflow';
  const run = /^\d{1,15}$/.test(number) ? Number(number) : 0;
  return { mark: { key: `${workflow}:${job}`, run }, checkRunName: `Aduana (${job})` };
};

const repositoryIn = ({ GITHUB_REPOSITORY: name = '' }: NodeJS.ProcessEnv): RepositoryName | undefined => {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
};

/** Ends early when the time is over. */
const pause = (seconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, seconds * 1000);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
