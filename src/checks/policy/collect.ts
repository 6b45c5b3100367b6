import type { Collected } from '../../model/check.ts';
import type { Policy } from '../../model/policy.ts';
import type { Ports } from '../../readers/ports.ts';
import type { PolicyFacts } from './facts.ts';

/** Runs after all other checks: only then is it known which exceptions were of use. */
export const collect = async (
  { exceptionUse }: Pick<Ports, 'exceptionUse'>,
  policy: Policy,
): Promise<Collected<PolicyFacts>> =>
  policy.path === undefined
    ? {
        status: 'not-applicable',
        reason:
          'There is no aduana.yml, so the defaults hold: required names, env groups in the Dashboard and exceptions could not be judged.',
      }
    : {
        status: 'ready',
        facts: { exceptionUse },
        coverage: [
          { what: 'policy files', expected: 1, examined: 1, note: policy.path },
          { what: 'exceptions', expected: policy.exceptions.length, examined: exceptionUse.length },
        ],
      };
