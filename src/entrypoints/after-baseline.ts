import type { Report } from '../model/report.ts';
import type { Baseline } from '../proposal/baseline.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';

/** How the run that gave the report would have ended with its baseline in the policy. */
export const endAfterBaseline = (report: Report, { stillBlocking }: Pick<Baseline, 'stillBlocking'>): ExitCode => {
  if (stillBlocking.length > 0) return EXIT.violations;
  const isIncomplete = notLookedAt(report).length > 0;
  return report.verdict.conclusion === 'fail'
    ? exitCodeOf({ ...report, verdict: { conclusion: 'incomplete', blocks: isIncomplete, reasons: [] } })
    : exitCodeOf(report);
};

/** `the check: why`, for each check that could not look at everything. */
export const notLookedAt = ({ checks }: Pick<Report, 'checks'>): readonly string[] =>
  checks
    .filter(({ status }) => status === 'unavailable' || status === 'errored')
    .map(({ id, reason }) => `${id}: ${reason ?? 'no reason given'}`);

const SHOWN = 10;

/** Lines about what goes on blocking, worst first as in the report. */
export const stillBlockingLines = ({ stillBlocking }: Pick<Baseline, 'stillBlocking'>): readonly string[] => [
  ...stillBlocking
    .slice(0, SHOWN)
    .map(
      ({ finding: { ruleId, location, message } }) =>
        `  ${ruleId} at ${location.path}:${location.startLine}: ${message}`,
    ),
  ...(stillBlocking.length > SHOWN ? [`  and ${stillBlocking.length - SHOWN} more: \`aduana check\` shows them`] : []),
];
