import type { Rule } from '../../../../model/rule.ts';
import type { RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Part of the ledger that cannot be used',
    severity: 'high',
    confidence: 'high',
    remediation: 'Mend the entry, or take it out and write it with `aduana rotated NAME --evidence TEXT`.',
    since: '0.1.0',
    references: ['https://yaml.org/spec/1.2.2/', 'https://www.rfc-editor.org/rfc/rfc3339'],
    covers: ['000-6'],
  },
  *check({ problems, ledger }) {
    for (const { name, part, message, location } of problems) {
      yield {
        message: `\`${name ?? ledger}\` ${message}`,
        subject: name === undefined ? `ledger ${message}` : `${part}:${name}`,
        location,
      };
    }
  },
} satisfies Rule<RotationFacts>;
