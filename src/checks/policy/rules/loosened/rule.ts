import type { Rule } from '../../../../model/rule.ts';
import type { PolicyFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Policy or gate that the change makes looser',
    severity: 'medium',
    confidence: 'high',
    remediation:
      'Let its owners approve it. What the policy loosens counts after the merge, and what needs it comes in a later change.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/actions/reference/security/secure-use#using-codeowners-to-monitor-changes',
    ],
    judgesTheChangeOnly: true,
  },
  *check({ standing: { loosenings, looseningSeverity } }) {
    for (const { about, item, how, location, atOnce, neverBlocks } of loosenings) {
      const why = neverBlocks ?? (looseningSeverity === undefined ? FOR_ITS_OWNERS : undefined);
      yield {
        message: `\`${about}\` ${how}${atOnce === true ? AT_ONCE : ': this counts only after the merge'}`,
        subject: `policy:${about}${item === undefined ? '' : ` ${item}`}`,
        location,
        ...(why === undefined ? {} : { neverBlocks: why }),
      };
    }
  },
} satisfies Rule<PolicyFacts>;

const FOR_ITS_OWNERS =
  'The owners of the policy and of the workflows decide about it: whoever approves the change has to see it.';

const AT_ONCE = ', before the merge already: GitHub runs the workflow of the change';
