import type { Rule } from '../../../../model/rule.ts';
import type { RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Token that ends, of which no renewal can be proved',
    severity: 'low',
    confidence: 'low',
    remediation: 'Let the schedule start a file of the repository that can be followed to the renewing call.',
    since: '0.1.0',
    references: ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived'],
    covers: ['000-8a'],
  },
  *check({ renewals, cannotProve }) {
    for (const { secret, proof } of renewals) {
      if (proof.kind !== 'unknown') continue;
      yield {
        message: `\`${secret.name}\` ends by itself, and that something renews it cannot be proved, because ${proof.why}`,
        subject: `secret:${secret.name}`,
        location: secret.location,
        ...(cannotProve === 'fail' ? { severity: 'high' as const } : {}),
      };
    }
  },
} satisfies Rule<RotationFacts>;
