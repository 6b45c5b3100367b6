import type { Rule } from '../../../../model/rule.ts';
import type { Renewal, RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Token that ends and that no schedule renews',
    severity: 'high',
    confidence: 'medium',
    remediation: 'Let a cron job of the Blueprint or a workflow with `schedule` run the code that renews it.',
    since: '0.1.0',
    references: [
      'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived',
      'https://render.com/docs/cronjobs',
    ],
    covers: ['000-8a', '000-8b'],
  },
  *check({ renewals }) {
    for (const { secret, proof } of renewals) {
      const why = WHY[proof.kind];
      if (why === undefined) continue;
      yield {
        message: `\`${secret.name}\` ends by itself, and ${why(secret.renewedBy.map((word) => `\`${word}\``).join(' or '))}`,
        subject: `secret:${secret.name}`,
        location: secret.location,
      };
    }
  },
} satisfies Rule<RotationFacts>;

const WHY: Partial<Record<Renewal['proof']['kind'], (words: string) => string>> = {
  'no-schedule': () => 'nothing runs by the clock: no cron job in a Blueprint, no workflow with `schedule`',
  'not-reached': (words) => `nothing that runs by the clock loads code that uses ${words}`,
};
