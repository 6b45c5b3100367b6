import type { CheckOutcome } from '../model/outcome.ts';
import type { Policy } from '../model/policy.ts';
import type { ReportedFinding, Verdict } from '../model/report.ts';

/** The check of the policy itself: it proves nothing about the repository. */
const POLICY = 'policy';

/**
 * Decides the run. A blocking finding fails it; otherwise whatever could not be looked at makes it incomplete; a run in which
 * no check looked at anything is incomplete too, and blocks whatever the policy says.
 */
export const verdictOf = (
  outcomes: readonly CheckOutcome[],
  findings: readonly ReportedFinding[],
  { onIncomplete }: Pick<Policy, 'onIncomplete'>,
): Verdict => {
  const blocking = findings.filter(({ disposition }) => disposition.kind === 'blocking').length;
  const lookedAtNothing = !outcomes.some(sawSomething);
  const reasons = [
    ...(blocking > 0 ? [`${blocking} ${blocking === 1 ? 'finding blocks' : 'findings block'}`] : []),
    ...outcomes.filter(isIncomplete).map(({ id, reason }) => `could not look: ${id}: ${reason ?? 'no reason given'}`),
    ...(lookedAtNothing ? ['nothing was looked at: no check applies to this folder'] : []),
  ];
  if (blocking > 0) return { conclusion: 'fail', blocks: true, reasons };
  if (reasons.length === 0)
    return { conclusion: 'pass', blocks: false, reasons: ['everything was looked at, nothing blocks'] };
  return { conclusion: 'incomplete', blocks: lookedAtNothing || onIncomplete === 'fail', reasons };
};

const sawSomething = ({ id, status, cause }: CheckOutcome): boolean =>
  id !== POLICY && (status === 'completed' || (status === 'unavailable' && cause !== 'nothing-to-look-at'));

/** *Could not look*, in part or at all. */
const isIncomplete = ({ status }: Pick<CheckOutcome, 'status'>): boolean =>
  status === 'unavailable' || status === 'errored';
