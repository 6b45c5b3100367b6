import type { Rule } from '../../../../model/rule.ts';
import { byTime, daysAgo, type RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Attestation that has ended',
    severity: 'high',
    confidence: 'high',
    remediation: 'Have it done anew, and write it into the ledger under `attestations`.',
    since: '0.1.0',
    references: ['https://owasp.org/www-project-web-security-testing-guide/'],
    covers: ['000-11', '001-9'],
  },
  *check({ attestations }) {
    for (const { required, entry, due, daysLeft, wasSoBefore } of attestations) {
      if (entry === undefined || due === undefined || daysLeft === undefined || daysLeft >= 0) continue;
      yield {
        message: `\`${required.name}\` of ${entry.on.day} ended ${daysAgo(daysLeft, due)}`,
        subject: `attestation:${required.name}`,
        location: entry.location,
        ...byTime(wasSoBefore),
      };
    }
  },
} satisfies Rule<RotationFacts>;
