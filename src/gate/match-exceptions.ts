import type { Finding } from '../model/finding.ts';
import type { CheckOutcome } from '../model/outcome.ts';
import type { ExceptionUse, PolicyException } from '../model/policy.ts';
import type { RuleMeta } from '../model/rule.ts';

/** Whether a glob of the policy names a path. Given from outside, because the gate knows no library. */
export type PathMatches = (path: string, glob: string) => boolean;

export interface MatchedExceptions {
  /** The exception that covers a finding, by the finding's fingerprint. Expired ones cover nothing. */
  readonly covering: ReadonlyMap<string, PolicyException>;
  readonly use: readonly ExceptionUse[];
}

export interface ExceptionContext {
  readonly exceptions: readonly PolicyException[];
  readonly outcomes: readonly CheckOutcome[];
  readonly rules: Readonly<Record<string, RuleMeta>>;
  /** All commits were looked at, so that a rule which judges only the change has judged everything. */
  readonly wholeHistory: boolean;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly pathMatches: PathMatches;
}

/** Joins exceptions and findings. An exception holds through its last day and covers nothing from the next. */
export const matchExceptions = (context: ExceptionContext): MatchedExceptions => {
  const covering = new Map<string, PolicyException>();
  const findings = context.outcomes.flatMap((outcome) => outcome.findings);
  const use = context.exceptions.map((exception): ExceptionUse => {
    const matched = findings.filter((finding) => covers(exception, finding, context));
    const daysLeft = daysBetween(context.today, exception.expires);
    if (daysLeft >= 0) for (const { fingerprint } of matched) covering.set(fingerprint, exception);
    return {
      exception,
      matches: matched.length,
      daysLeft,
      state: stateOf(exception, matched.length, daysLeft, context),
    };
  });
  return { covering, use };
};

const covers = (
  { rule, fingerprint, path }: PolicyException,
  finding: Finding,
  { pathMatches, rules }: ExceptionContext,
): boolean =>
  (finding.ruleId === rule || (rules[finding.ruleId]?.aliases?.includes(rule) ?? false)) &&
  (fingerprint === undefined ? pathMatches(finding.location.path, path ?? '') : finding.fingerprint === fingerprint);

const stateOf = (
  { rule }: PolicyException,
  matches: number,
  daysLeft: number,
  { outcomes, rules, wholeHistory }: ExceptionContext,
): ExceptionUse['state'] => {
  if (daysLeft < 0) return 'expired';
  if (matches > 0) return 'used';
  const outcome = outcomes.find(({ id }) => rule.startsWith(`${id}/`));
  const sawEverything = wholeHistory || rules[rule]?.judgesTheChangeOnly !== true;
  return outcome?.status === 'completed' && sawEverything ? 'unused' : 'not-judged';
};

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
