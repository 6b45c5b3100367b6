import type { Rule } from '../../../../model/rule.ts';
import type { ExposureFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Signing secret that reads as empty where it is missing',
    severity: 'high',
    confidence: 'high',
    remediation: 'Refuse to start, or every request, where the secret is missing or empty.',
    since: '0.1.0',
    references: ['https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads'],
    covers: ['000-10b'],
  },
  *check({ webhooks }) {
    for (const { declared, emptySecrets } of webhooks) {
      for (const { name, location } of emptySecrets) {
        yield {
          message: `\`${name}\` reads as an empty text where it is missing, and anyone can sign with an empty secret`,
          subject: `webhook:${declared.name} secret`,
          location,
        };
      }
    }
  },
} satisfies Rule<ExposureFacts>;
