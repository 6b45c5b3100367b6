import type { Rule } from '../../../../model/rule.ts';
import type { ExposureFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Webhook about whose signature nothing can be proved',
    severity: 'medium',
    confidence: 'medium',
    remediation:
      'Let the handler itself call the check, by a name that is defined in this repository, and let the policy name its route and service.',
    since: '0.1.0',
    references: ['https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads'],
    covers: ['000-10b'],
  },
  *check({ webhooks }) {
    for (const { declared, service, handlers, unread } of webhooks) {
      const subject = `webhook:${declared.name} unproved`;
      if (service === undefined) {
        yield {
          message: `\`${declared.service}\`, which takes in the webhook ${declared.name}, is no service of the policy`,
          subject,
          location: declared.location,
        };
      } else if (handlers.length === 0) {
        const lost = unread.length === 0 ? '' : `; ${unread.join(', ')} could not be read`;
        yield {
          message: `\`POST ${declared.route}\` has no handler that was found in the code of \`${service.name}\`${lost}`,
          subject,
          location: declared.location,
        };
      }
      for (const { location, proof } of handlers) {
        if (proof.state !== 'elsewhere') continue;
        yield {
          message: `\`POST ${declared.route}\` does not call the check of ${declared.name}'s signature in a way that can be followed`,
          subject,
          location,
        };
      }
    }
  },
} satisfies Rule<ExposureFacts>;
