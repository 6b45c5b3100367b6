import { NOTICE_DAYS } from '../../../../model/rotation.ts';
import type { Rule } from '../../../../model/rule.ts';
import { inDays, type RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Attestation about to end',
    severity: 'info',
    confidence: 'high',
    remediation: 'Order the next one before its last day.',
    since: '0.1.0',
    references: ['https://owasp.org/www-project-web-security-testing-guide/'],
    covers: ['000-11', '001-9'],
  },
  *check({ attestations }) {
    for (const { required, entry, due, daysLeft } of attestations) {
      if (entry === undefined || due === undefined || daysLeft === undefined) continue;
      if (daysLeft < 0 || daysLeft > NOTICE_DAYS) continue;
      yield {
        message: `\`${required.name}\` of ${entry.on.day} ends ${inDays(daysLeft, due)}`,
        subject: `attestation:${required.name}`,
        location: entry.location,
      };
    }
  },
} satisfies Rule<RotationFacts>;
