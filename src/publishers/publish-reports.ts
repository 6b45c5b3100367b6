import type { Report } from '../model/report.ts';
import { reportToCheckRun } from '../reporters/check-run/check-run.ts';
import { reportToComment } from '../reporters/comment/comment.ts';
import { reportToSarif } from '../reporters/sarif/sarif.ts';
import { reportToTrackingIssue } from '../reporters/tracking-issue/tracking-issue.ts';
import { publishCheckRun } from './check-run.ts';
import type { Mark } from './mark.ts';
import type { Asking, Publication, RepositoryName } from './publication.ts';
import { publishSarif, type SarifRequest } from './sarif-upload.ts';
import { publishComment } from './sticky-comment.ts';
import { publishTrackingIssue } from './tracking-issue.ts';

/** The reports that GitHub takes by its API, by the names of the output `reports`. */
export const REPORT_KINDS = ['comment', 'check-run', 'sarif', 'tracking-issue'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** Where a run's reports go, as far as its event has such places. */
export interface ReportTargets {
  readonly pullRequest?: number;
  /** The commit whose checks people look at. */
  readonly headSha?: string;
  readonly analysed?: Pick<SarifRequest, 'commit' | 'ref'>;
  /** The run speaks for the default branch, by schedule or by hand. */
  readonly isScheduled: boolean;
}

export interface ReportsRequest extends Pick<SarifRequest, 'wait' | 'waits'> {
  readonly repository: RepositoryName;
  readonly targets: ReportTargets;
  readonly mark: Mark;
  readonly checkRunName: string;
  readonly wanted: ReadonlySet<ReportKind>;
}

const NO_PLACE: Publication = { outcome: 'not-for-this-event' };
const BROKEN: Publication = { outcome: 'broken', reason: 'A defect of Aduana kept it from being sent.' };

/** Sends what is wanted, side by side: what becomes of one report is nothing to the others. Never rejects, decides nothing. */
export const publishReports = (
  report: Report,
  client: Asking,
  request: ReportsRequest,
): Promise<readonly (readonly [ReportKind, Publication])[]> =>
  Promise.all(
    REPORT_KINDS.filter((kind) => request.wanted.has(kind)).map(
      async (kind) => [kind, await SENDERS[kind](report, client, request).catch(() => BROKEN)] as const,
    ),
  );

type Sender = (report: Report, client: Asking, request: ReportsRequest) => Promise<Publication>;

const SENDERS: Readonly<Record<ReportKind, Sender>> = {
  comment: async (report, client, { repository, mark, targets: { pullRequest } }) =>
    pullRequest === undefined
      ? NO_PLACE
      : publishComment(client, {
          repository,
          pullRequest,
          mark,
          body: reportToComment(report),
          bodyAfter: (before) => reportToComment(report, before),
          isClean: stateOf(report) === 'green',
        }),
  'check-run': async (report, client, { repository, checkRunName: name, targets: { headSha } }) =>
    headSha === undefined
      ? NO_PLACE
      : publishCheckRun(client, {
          repository,
          name,
          headSha,
          blocks: report.verdict.blocks,
          output: reportToCheckRun(report),
        }),
  sarif: async (report, client, { repository, wait, waits, targets: { analysed } }) =>
    analysed === undefined
      ? NO_PLACE
      : publishSarif(client, {
          repository,
          ...analysed,
          sarif: reportToSarif(report),
          isWhole: report.checks.every(({ status }) => status !== 'unavailable' && status !== 'errored'),
          waits,
          wait,
        }),
  'tracking-issue': async (report, client, { repository, mark, targets: { isScheduled } }) =>
    isScheduled
      ? publishTrackingIssue(client, { repository, mark, state: stateOf(report), ...reportToTrackingIssue(report) })
      : NO_PLACE,
};

const stateOf = ({ verdict }: Report): 'red' | 'green' | 'unclear' => {
  if (verdict.blocks) return 'red';
  return verdict.conclusion === 'pass' ? 'green' : 'unclear';
};
