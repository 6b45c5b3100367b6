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
    covers: ['001-9', '001-10'],
  },
  *check({ attestations }) {
    for (const standing of attestations) {
      const lacks = lacksOf(standing);
      if (standing.entry === undefined || lacks.length === 0) continue;
      yield {
        message: `\`${standing.required.name}\` of ${standing.entry.on.day} lacks ${lacks.join(', ')}`,
        subject: `attestation:${standing.required.name}`,
        location: standing.entry.location,
      };
    }
  },
} satisfies Rule<RotationFacts>;

const lacksOf = ({ required, entry, missingScope }: AttestationStanding): readonly string[] => [
  ...missingScope.map((part) => `\`${part}\` in its scope`),
  ...(required.needsReport && entry?.by === undefined ? ['who made it (`by`)'] : []),
  ...(required.needsReport && entry?.hasReport !== true ? ["the report's digest (`report-sha256`)"] : []),
];
