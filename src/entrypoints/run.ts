import type { RunnableCheck } from '../checks/run-check.ts';
import { evaluate } from '../gate/evaluate.ts';
import { matchExceptions, type PathMatches } from '../gate/match-exceptions.ts';
import type { CheckOutcome } from '../model/outcome.ts';
import type { Policy } from '../model/policy.ts';
import type { Report, RunScope } from '../model/report.ts';
import type { Ports } from '../readers/ports.ts';
import { reportedRules } from './reported-rules.ts';

export interface Run {
  readonly checks: readonly RunnableCheck<Ports>[];
  readonly ports: Omit<Ports, 'exceptionUse' | 'today'>;
  readonly policy: Policy;
  readonly scope: RunScope;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly toolVersion: string;
  readonly pathMatches: PathMatches;
  /** Ids of the checks to leave out. */
  readonly leftOut: ReadonlySet<string>;
  /** Told as each check starts and ends. */
  readonly onProgress?: (check: { readonly id: string; readonly title: string }, outcome?: CheckOutcome) => void;
}

/** The spine: every check side by side, then the check of the policy, which judges what the others found, then the gate. */
export const run = async (request: Run): Promise<Report> => {
  const { checks, ports, policy, scope, today, toolVersion, pathMatches } = request;
  const rules = reportedRules(checks, toolVersion);
  const runOne = (check: RunnableCheck<Ports>, all: Ports) => observed(request, check, all);
  const first = checks.filter(({ id }) => id !== 'policy');
  const outcomes = await Promise.all(first.map((check) => runOne(check, { ...ports, today, exceptionUse: [] })));
  const { covering, use } = matchExceptions({
    exceptions: policy.exceptions,
    outcomes,
    rules,
    wholeHistory: scope.mode === 'history',
    today,
    pathMatches,
  });
  const last = checks.filter(({ id }) => id === 'policy');
  const judged = await Promise.all(last.map((check) => runOne(check, { ...ports, today, exceptionUse: use })));
  return evaluate({ toolVersion, scope, outcomes: [...outcomes, ...judged], covering, policy, rules });
};

const observed = async (request: Run, check: RunnableCheck<Ports>, ports: Ports): Promise<CheckOutcome> => {
  if (request.leftOut.has(check.id)) return leftOut(check);
  request.onProgress?.(check);
  const outcome = await check.run(ports, request.policy);
  request.onProgress?.(check, outcome);
  return outcome;
};

const leftOut = ({ id, title }: RunnableCheck<Ports>): CheckOutcome => ({
  id,
  title,
  status: 'not-applicable',
  reason: 'Left out of this run by --only or --skip.',
  findings: [],
  coverage: [],
  tables: [],
  graphs: [],
});
