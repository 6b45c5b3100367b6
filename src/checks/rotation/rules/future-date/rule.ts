import type { Rule } from '../../../../model/rule.ts';
import type { RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Date in the ledger that is still to come',
    severity: 'high',
    confidence: 'high',
    remediation: 'Write the day on which it was really done.',
    since: '0.1.0',
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
    covers: ['000-6', '002-13'],
  },
  *check({ future, ledger, today }) {
    for (const { name, on, location } of future) {
      yield {
        message: `\`${name}\` was done on ${on.day} according to ${ledger}, and today is ${today}: it counts as not done`,
        subject: `entry:${name}`,
        location,
      };
    }
  },
} satisfies Rule<RotationFacts>;
