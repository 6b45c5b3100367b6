import type { Rule } from '../../../../model/rule.ts';
import type { DependencyFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Packages that nothing keeps up to date',
    severity: 'medium',
    confidence: 'medium',
    remediation: 'Add an entry for the ecosystem and folder to `.github/dependabot.yml`.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference',
      'https://docs.github.com/en/code-security/reference/supply-chain-security/supported-ecosystems-and-repositories',
      'https://docs.renovatebot.com/configuration-options/',
    ],
    covers: ['001-12'],
  },
  *check({ updates }) {
    yield* updates.uncovered;
  },
} satisfies Rule<DependencyFacts>;
