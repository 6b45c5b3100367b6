import type { Report, ReportedFinding } from '../model/report.ts';

/** The fix for this very place, else the way out that the rule knows. */
export const fixOf = ({ fix, ruleId }: ReportedFinding, { rules }: Pick<Report, 'rules'>): string | undefined =>
  fix ?? rules[ruleId]?.remediation;

/** The message, and where the line is gone from the files, the commit that still has it. */
export const messageOf = ({ message, commit }: ReportedFinding): string =>
  commit === undefined ? message : `${message} (commit ${shortCommit(commit)})`;

export const shortCommit = (commit: string): string => commit.slice(0, 12);
