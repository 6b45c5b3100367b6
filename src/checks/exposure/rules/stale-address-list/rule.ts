import { daysBetween } from '../../../../model/calendar.ts';
import type { Rule } from '../../../../model/rule.ts';
import type { ExposureFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Addresses of a sender that nobody looked up for long',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Look the ranges up again, at the source that the sender names, and write the day into `as-of`.',
    since: '0.1.0',
    references: [
      'https://www.radb.net/query?keywords=AS32934',
      'https://developers.facebook.com/docs/graph-api/webhooks/getting-started',
    ],
    covers: ['001-4'],
    aliases: ['exposure/meta-ip-list-stale'],
  },
  *check({ webhooks, today }) {
    for (const { declared } of webhooks) {
      if (declared.from === undefined) continue;
      const { asOf, maxAgeDays, location } = declared.from;
      const age = daysBetween(asOf, today);
      if (age >= 0 && age <= maxAgeDays) continue;
      const when =
        age < 0
          ? `say that they were looked up on ${asOf}, which is still to come`
          : `are ${age} days old, and the policy allows ${maxAgeDays}`;
      yield {
        message: `\`${declared.name}\`: the addresses of the webhook ${when}`,
        subject: `webhook:${declared.name} age`,
        location,
      };
    }
  },
} satisfies Rule<ExposureFacts>;
