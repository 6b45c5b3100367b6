import type { Check, Collected } from '../model/check.ts';
import { CouldNotLook } from '../model/could-not-look.ts';
import type { Finding, RuleId, Violation } from '../model/finding.ts';
import { fingerprintOf } from '../model/fingerprint.ts';
import type { CheckOutcome } from '../model/outcome.ts';
import type { Policy } from '../model/policy.ts';
import type { Rule, RuleMeta } from '../model/rule.ts';

/** A check whose facts are known to itself alone, so that checks over different facts stand in one list. */
export interface RunnableCheck<Ports> {
  readonly id: string;
  readonly title: string;
  readonly rules: Readonly<Record<string, RuleMeta>>;
  run(ports: Ports, policy: Policy): Promise<CheckOutcome>;
}

/**
 * Closes over a check's facts. A `CouldNotLook` becomes `unavailable` and any other thrown error `errored`: one broken check
 * never silences the others.
 */
export const runnable = <Ports, Facts>(id: string, check: Check<Ports, Facts>): RunnableCheck<Ports> => ({
  id,
  title: check.title,
  rules: Object.fromEntries(Object.entries(check.rules).map(([name, rule]) => [name, rule.meta])),
  async run(ports, policy) {
    const nothing = { id, title: check.title, findings: [], coverage: [], tables: [], graphs: [] };
    try {
      return outcomeOf(id, check, await check.collect(ports, policy));
    } catch (error) {
      if (error instanceof CouldNotLook) {
        return { ...nothing, status: 'unavailable', cause: 'could-not-look', reason: error.message };
      }
      const name = error instanceof Error ? error.name : 'unknown error';
      return {
        ...nothing,
        status: 'errored',
        cause: 'could-not-look',
        reason: `The check broke (${name}). This is a defect of Aduana: please report it.`,
      };
    }
  },
});

const outcomeOf = <Ports, Facts>(id: string, check: Check<Ports, Facts>, collected: Collected<Facts>): CheckOutcome => {
  const base = { id, title: check.title, findings: [], coverage: [], tables: [], graphs: [] };
  if (collected.status === 'not-applicable') return { ...base, ...collected };
  if (collected.status === 'unavailable') return { ...base, ...collected };
  const judged = {
    ...base,
    findings: judge(id, check.rules, collected.facts),
    coverage: collected.coverage,
    tables: collected.tables ?? [],
    graphs: collected.graphs ?? [],
  };
  return collected.shortfall === undefined
    ? { ...judged, status: 'completed' }
    : { ...judged, status: 'unavailable', cause: 'could-not-look', reason: collected.shortfall };
};

const judge = <Facts>(checkId: string, rules: Readonly<Record<string, Rule<Facts>>>, facts: Facts): Finding[] => {
  const findings = new Map<string, Finding>();
  for (const [name, rule] of Object.entries(rules)) {
    for (const violation of rule.check(facts)) {
      const finding = stamp(`${checkId}/${name}`, rule.meta, violation);
      const twin = findings.get(finding.fingerprint);
      if (twin === undefined || finding.location.startLine < twin.location.startLine) {
        findings.set(finding.fingerprint, finding);
      }
    }
  }
  return [...findings.values()];
};

const stamp = (ruleId: RuleId, meta: RuleMeta, violation: Violation): Finding => ({
  ...violation,
  ruleId,
  severity: violation.severity ?? meta.severity,
  confidence: meta.confidence,
  fingerprint: fingerprintOf(ruleId, violation.location.path, violation.subject),
});
