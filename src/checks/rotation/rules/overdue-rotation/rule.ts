import type { Rule } from '../../../../model/rule.ts';
import { byTime, daysAgo, type RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Secret not rotated in time',
    severity: 'high',
    confidence: 'high',
    remediation:
      'Replace it at its issuer, give the new one to the services, end the old one, and run `aduana rotated NAME --evidence TEXT`.',
    since: '0.1.0',
    references: [
      'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
      'https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final',
    ],
    covers: ['000-6', '002-13', '002-14', '003-2', '003-15'],
  },
  *check({ secrets }) {
    for (const { secret, newest, due, daysLeft, isToldOtherwise, wasSoBefore } of secrets) {
      if (secret.never !== undefined || isToldOtherwise || newest === undefined) continue;
      if (due === undefined || daysLeft === undefined || daysLeft >= 0) continue;
      yield {
        message: `\`${secret.name}\` was to be rotated ${daysAgo(daysLeft, due)}: the last time was ${newest.on.day} by ${newest.by}, and its period is ${secret.periodDays} days`,
        subject: `secret:${secret.name}`,
        location: newest.location ?? secret.location,
        ...byTime(wasSoBefore),
      };
    }
  },
} satisfies Rule<RotationFacts>;
