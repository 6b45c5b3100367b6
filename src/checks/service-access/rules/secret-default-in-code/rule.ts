import type { Rule } from '../../../../model/rule.ts';
import type { ServiceAccessFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Stand-in value for a secret in code',
    severity: 'high',
    confidence: 'medium',
    remediation: 'Refuse to start without the variable instead of going on with a value that everybody can read.',
    since: '0.1.0',
    references: ['https://cwe.mitre.org/data/definitions/1392.html', 'https://cwe.mitre.org/data/definitions/798.html'],
    covers: ['003-8', '003-25', '000-5b'],
  },
  *check({ defaults }) {
    for (const { name, location } of defaults) {
      yield {
        message: `\`${name}\` has a value in code that holds when the variable is missing: whoever reads the code knows the secret`,
        subject: `env:${name}`,
        location,
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;
