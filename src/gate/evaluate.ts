import type { Finding, RuleId } from '../model/finding.ts';
import type { CheckOutcome } from '../model/outcome.ts';
import type { Policy, PolicyException } from '../model/policy.ts';
import type { Disposition, Report, ReportedFinding, ReportedRule, RunScope } from '../model/report.ts';
import { compareSeverity, type Severity } from '../model/severity.ts';
import { verdictOf } from './verdict.ts';

export interface Evaluation {
  readonly toolVersion: string;
  readonly scope: RunScope;
  readonly outcomes: readonly CheckOutcome[];
  readonly covering: ReadonlyMap<string, PolicyException>;
  readonly policy: Policy;
  readonly rules: Readonly<Record<RuleId, ReportedRule>>;
}

/** Outcomes and policy in, the Report out: severities set, every finding given its disposition, the verdict decided. Pure. */
export const evaluate = ({ toolVersion, scope, outcomes, covering, policy, rules }: Evaluation): Report => {
  const findings = outcomes
    .flatMap((outcome) => outcome.findings)
    .map((finding): ReportedFinding => {
      const severity = severityOf(finding, policy);
      const weighed = { ...finding, severity };
      return { ...weighed, disposition: dispositionOf(weighed, covering.get(finding.fingerprint), policy) };
    })
    .sort(worstFirst);
  const count = (kind: Disposition['kind']) => findings.filter((f) => f.disposition.kind === kind).length;
  return {
    schemaVersion: 1,
    toolVersion,
    scope,
    verdict: verdictOf(outcomes, findings, policy),
    counts: { blocking: count('blocking'), advisory: count('advisory'), excepted: count('excepted') },
    checks: outcomes.map(({ findings: _findings, graphs: _graphs, ...check }) => check),
    findings,
    graphs: outcomes.flatMap((outcome) => outcome.graphs),
    rules,
  };
};

const severityOf = (
  { ruleId, severity: own }: Finding,
  { severities, severityFloors }: Pick<Policy, 'severities' | 'severityFloors'>,
): Severity => {
  const severity = severities[ruleId] ?? own;
  const floor = severityFloors?.[ruleId] ?? severity;
  return compareSeverity(floor, severity) > 0 ? floor : severity;
};

const dispositionOf = (
  finding: Finding,
  exception: PolicyException | undefined,
  { failOn, failOnByRule }: Pick<Policy, 'failOn' | 'failOnByRule'>,
): Disposition => {
  if (exception !== undefined) return { kind: 'excepted', reason: exception.reason, expires: exception.expires };
  if (finding.neverBlocks !== undefined) return { kind: 'advisory' };
  const bar = failOnByRule[finding.ruleId] ?? failOn;
  return { kind: compareSeverity(finding.severity, bar) >= 0 ? 'blocking' : 'advisory' };
};

const RANK: Readonly<Record<Disposition['kind'], number>> = { blocking: 0, advisory: 1, excepted: 2 };

const worstFirst = (a: ReportedFinding, b: ReportedFinding): number =>
  RANK[a.disposition.kind] - RANK[b.disposition.kind] ||
  compareSeverity(b.severity, a.severity) ||
  byText(a.location.path, b.location.path) ||
  a.location.startLine - b.location.startLine ||
  byText(a.ruleId, b.ruleId) ||
  byText(a.fingerprint, b.fingerprint);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
