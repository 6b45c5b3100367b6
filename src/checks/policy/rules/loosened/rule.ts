import type { Rule } from '../../../../model/rule.ts';
import type { PolicyFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Policy that the change makes looser',
    severity: 'medium',
    confidence: 'high',
    remediation:
      'Let the owners of the policy approve it; nothing looser counts before the merge. What needs it comes in a later change.',
    since: '0.1.0',
    references: [],
    judgesTheChangeOnly: true,
  },
  *check({ standing: { loosenings, looseningSeverity } }) {
    for (const { about, item, how, location, atOnce, neverBlocks } of loosenings) {
      const why = neverBlocks ?? (looseningSeverity === undefined ? FOR_ITS_OWNERS : undefined);
      yield {
        message: `\`${about}\` ${how}: ${atOnce === true ? AT_ONCE : 'this counts only after the merge'}`,
        subject: `policy:${about}${item === undefined ? '' : ` ${item}`}`,
        location,
        ...(why === undefined ? {} : { neverBlocks: why }),
      };
    }
  },
} satisfies Rule<PolicyFacts>;

const FOR_ITS_OWNERS =
  'The owners of the policy and of the workflows decide about it: whoever approves the change has to see it.';

const AT_ONCE = 'GitHub runs the workflow as the change has it, so this does not wait for the merge';
