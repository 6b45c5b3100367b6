import type { Collected } from '../../model/check.ts';
import type { Policy } from '../../model/policy.ts';
import type { Ports } from '../../readers/ports.ts';
import type { PolicyFacts } from './facts.ts';

/** Runs after all other checks: only then is it known which exceptions were of use. */
export const collect = async (
  { exceptionUse, policyStanding }: Pick<Ports, 'exceptionUse' | 'policyStanding'>,
  policy: Policy,
): Promise<Collected<PolicyFacts>> => {
  const { whose, shortfall, loosenings, heldInputs = [] } = policyStanding;
  const isSilent = shortfall === undefined && loosenings.length === 0 && heldInputs.length === 0;
  if (policy.path === undefined && isSilent) return { status: 'not-applicable', reason: NO_POLICY };
  const note = [policy.path, whose].filter((words) => words !== undefined).join(' ');
  return {
    status: 'ready',
    facts: { exceptionUse, standing: policyStanding },
    coverage: [
      { what: 'policy files', expected: 1, examined: policy.path === undefined ? 0 : 1, note },
      { what: 'exceptions', expected: policy.exceptions.length, examined: exceptionUse.length },
      ...(heldInputs.length === 0 ? [] : [{ what: HELD, examined: heldInputs.length, note: heldInputs.join(', ') }]),
    ],
    ...(shortfall === undefined ? {} : { shortfall }),
  };
};

const HELD = 'inputs of the Action kept as the base gives them';

const NO_POLICY =
  'There is no aduana.yml, so the defaults hold: required names, env groups in the Dashboard and exceptions could not be judged.';
