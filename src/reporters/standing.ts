import type { Report, ReportedCheck } from '../model/report.ts';

/** What a check says in the end. The first three stay apart in every report. */
export type Standing = 'clean' | 'violated' | 'could not look' | 'not applicable';

export interface CheckStanding {
  readonly check: ReportedCheck;
  readonly standing: Standing;
  readonly blocking: number;
  readonly advisory: number;
  readonly excepted: number;
}

/** Every check of the report with what it says and how many findings of each kind it has. */
export const standingsOf = ({ checks, findings }: Report): readonly CheckStanding[] => {
  const tally = new Map<string, { blocking: number; advisory: number; excepted: number }>();
  for (const { id } of checks) tally.set(id, { blocking: 0, advisory: 0, excepted: 0 });
  for (const { ruleId, disposition } of findings) {
    const counts = tally.get(ruleId.slice(0, ruleId.indexOf('/')));
    if (counts !== undefined) counts[disposition.kind] += 1;
  }
  return checks.map((check) => {
    const counts = tally.get(check.id) ?? { blocking: 0, advisory: 0, excepted: 0 };
    return { check, standing: standingOf(check, counts), ...counts };
  });
};

const standingOf = (
  { status }: ReportedCheck,
  { blocking, advisory }: { readonly blocking: number; readonly advisory: number },
): Standing => {
  if (status === 'unavailable' || status === 'errored') return 'could not look';
  if (status === 'not-applicable') return 'not applicable';
  return blocking + advisory > 0 ? 'violated' : 'clean';
};

/** The checks that could not look, in part or at all. */
export const incompleteChecks = ({ checks }: Report): readonly ReportedCheck[] =>
  checks.filter(({ status }) => status === 'unavailable' || status === 'errored');
