import type { Rule } from '../../../../model/rule.ts';
import type { RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Entry of the ledger that the policy does not know',
    severity: 'low',
    confidence: 'high',
    remediation: 'Correct its name, declare it in `aduana.yml`, or take the entry out.',
    since: '0.1.0',
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
    covers: ['000-6'],
  },
  *check({ undeclared, ledger }) {
    for (const { name, location } of undeclared) {
      yield {
        message: `\`${name}\` stands in ${ledger}, and the policy asks for nothing of that name`,
        subject: `entry:${name}`,
        location,
      };
    }
  },
} satisfies Rule<RotationFacts>;
