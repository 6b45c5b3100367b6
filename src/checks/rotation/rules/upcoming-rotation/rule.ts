import { NOTICE_DAYS } from '../../../../model/rotation.ts';
import type { Rule } from '../../../../model/rule.ts';
import { inDays, type RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Secret to be rotated soon',
    severity: 'info',
    confidence: 'high',
    remediation: 'Plan the rotation before its last day, and record it with `aduana rotated NAME --evidence TEXT`.',
    since: '0.1.0',
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
    covers: ['000-6', '000-8a'],
  },
  *check({ secrets }) {
    for (const { secret, newest, due, daysLeft, isToldOtherwise } of secrets) {
      if (secret.never !== undefined || isToldOtherwise || newest === undefined) continue;
      if (due === undefined || daysLeft === undefined || daysLeft < 0 || daysLeft > NOTICE_DAYS) continue;
      yield {
        message: `\`${secret.name}\` is to be rotated ${inDays(daysLeft, due)}`,
        subject: `secret:${secret.name}`,
        location: newest.location ?? secret.location,
      };
    }
  },
} satisfies Rule<RotationFacts>;
