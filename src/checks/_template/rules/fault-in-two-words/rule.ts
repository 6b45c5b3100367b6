import type { Violation } from '../../../../model/finding.ts';
import type { Rule } from '../../../../model/rule.ts';
import type { TemplateFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'TODO: a noun phrase that names the fault, without a full stop',
    severity: 'medium',
    confidence: 'medium',
    remediation: 'TODO: say the way out, in one imperative sentence.',
    since: '0.0.0',
    references: ['TODO: the official page that the rule stands on'],
  },
  *check(_facts) {
    const violations: Violation[] = [];
    yield* violations;
  },
} satisfies Rule<TemplateFacts>;
