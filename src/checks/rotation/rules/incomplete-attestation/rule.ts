import type { Rule } from '../../../../model/rule.ts';
import type { AttestationStanding, RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Attestation that does not cover what it has to',
    severity: 'high',
    confidence: 'high',
    remediation: 'Have the missing parts done, or write into the ledger what the report says of them.',
    since: '0.1.0',
    references: ['https://owasp.org/www-project-web-security-testing-guide/'],
    covers: ['000-11', '001-9', '001-10'],
  },
  *check({ attestations }) {
    for (const standing of attestations) {
      const lacks = lacksOf(standing);
      if (lacks.length === 0) continue;
      const { required, entry } = standing;
      yield {
        message: `\`${required.name}\`${entry === undefined ? '' : ` of ${entry.on.day}`} lacks ${lacks.join(', ')}`,
        subject: `attestation:${required.name}`,
        location: entry?.location ?? required.location,
      };
    }
  },
} satisfies Rule<RotationFacts>;

const lacksOf = ({ required, entry, missingScope, administrators }: AttestationStanding): readonly string[] => [
  ...(administrators?.seen === true && administrators.withoutFactor > 0
    ? [
        `a second factor of ${administrators.withoutFactor} of ${administrators.administrators} administrators in Supabase`,
      ]
    : []),
  ...missingScope.map((part) => `\`${part}\` in its scope`),
  ...(required.needsReport && entry !== undefined && entry.by === undefined ? ['who made it (`by`)'] : []),
  ...(required.needsReport && entry?.hasReport === false ? ["the report's digest (`report-sha256`)"] : []),
];
