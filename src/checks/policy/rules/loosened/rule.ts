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
    for (const { about, item, how, location } of loosenings) {
      yield {
        message: `\`${about}\` ${how}: this counts only after the merge`,
        subject: `policy:${about}${item === undefined ? '' : ` ${item}`}`,
        location,
        ...(looseningSeverity === undefined ? { neverBlocks: FOR_ITS_OWNERS } : {}),
      };
    }
  },
} satisfies Rule<PolicyFacts>;

const FOR_ITS_OWNERS = 'The owners of the policy decide about it; the change itself is judged without it.';
