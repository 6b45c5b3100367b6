import type { Rule } from '../../../../model/rule.ts';
import type { DependencyFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Dependabot file that GitHub refuses or does not follow',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Write each entry with `package-ecosystem`, `directory` and `schedule.interval`, under `version: 2`.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference',
    ],
    covers: ['001-12'],
  },
  *check({ updates }) {
    yield* updates.invalid;
  },
} satisfies Rule<DependencyFacts>;
