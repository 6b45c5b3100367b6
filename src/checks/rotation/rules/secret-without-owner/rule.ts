import type { Rule } from '../../../../model/rule.ts';
import type { RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Secret that nobody is to rotate',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Name a team or a person under `rotation.owner`, or as `owner` of the secret.',
    since: '0.1.0',
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
    covers: ['000-6'],
  },
  *check({ secrets }) {
    for (const { secret } of secrets) {
      if (secret.never !== undefined || secret.owner !== undefined) continue;
      yield {
        message: `\`${secret.name}\` is to be rotated every ${secret.periodDays} days, and nobody is named to do it`,
        subject: `secret:${secret.name}`,
        location: secret.location,
      };
    }
  },
} satisfies Rule<RotationFacts>;
