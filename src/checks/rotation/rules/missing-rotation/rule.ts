import type { Rule } from '../../../../model/rule.ts';
import { byTime, type RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Secret without any proof of a rotation',
    severity: 'high',
    confidence: 'high',
    remediation:
      'Find out when it was made or replaced last and run `aduana rotated NAME --on DATE --evidence TEXT`; where nobody knows, replace it now.',
    since: '0.1.0',
    references: [
      'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
      'https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final',
    ],
    covers: ['000-6', '002-1', '002-13', '002-14', '003-15'],
  },
  *check({ secrets, ledger }) {
    for (const { secret, newest, isToldOtherwise, wasSoBefore } of secrets) {
      if (secret.never !== undefined || isToldOtherwise || newest !== undefined) continue;
      yield {
        message: `\`${secret.name}\` is to be rotated every ${secret.periodDays} days, and neither ${ledger} nor anybody else knows when it was`,
        subject: `secret:${secret.name}`,
        location: secret.location,
        ...byTime(wasSoBefore),
      };
    }
  },
} satisfies Rule<RotationFacts>;
