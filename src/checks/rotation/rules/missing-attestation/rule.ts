import type { Rule } from '../../../../model/rule.ts';
import { byTime, type RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Attestation that is not there',
    severity: 'high',
    confidence: 'high',
    remediation:
      'Have it done, and write it into the ledger under `attestations` with its day, its scope and its evidence.',
    since: '0.1.0',
    references: ['https://owasp.org/www-project-web-security-testing-guide/'],
    covers: ['000-11', '001-9', '002-4'],
  },
  *check({ attestations, ledger }) {
    for (const { required, entry, isToldOtherwise, wasSoBefore } of attestations) {
      if (entry !== undefined || isToldOtherwise) continue;
      yield {
        message: `\`${required.name}\` has to be attested, and ${ledger} has none`,
        subject: `attestation:${required.name}`,
        location: required.location,
        ...byTime(wasSoBefore),
      };
    }
  },
} satisfies Rule<RotationFacts>;
