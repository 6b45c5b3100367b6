import type { Rule } from '../../../../model/rule.ts';
import type { DependencyFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Dependabot entry that makes no security updates',
    severity: 'high',
    confidence: 'medium',
    remediation: 'Take the item out; to pause version updates alone, write `open-pull-requests-limit: 0`.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference',
    ],
    covers: ['001-12'],
  },
  *check({ updates }) {
    yield* updates.switchedOff;
  },
} satisfies Rule<DependencyFacts>;
