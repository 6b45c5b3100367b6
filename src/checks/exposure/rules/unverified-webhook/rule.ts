import type { Rule } from '../../../../model/rule.ts';
import { CHECK_PLACE, type ExposureFacts, RAW_BODY } from '../../facts.ts';

export default {
  meta: {
    title: 'Webhook that takes requests from anyone',
    severity: 'critical',
    confidence: 'high',
    remediation:
      'Compute the HMAC-SHA256 of the raw body first, hold it against `X-Hub-Signature-256` in constant time, and answer 401 where they differ.',
    since: '0.1.0',
    references: ['https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads'],
    covers: ['000-10b'],
    aliases: ['exposure/meta-webhook-signature-missing'],
  },
  *check({ webhooks }) {
    for (const { declared, handlers } of webhooks) {
      for (const { location, framework, proof } of handlers) {
        if (proof.state !== 'absent') continue;
        yield {
          message: `\`POST ${declared.route}\` takes requests from anyone: nothing in the code checks a signature of ${declared.name}`,
          subject: `webhook:${declared.name} signature`,
          location,
          ...(framework === undefined
            ? {}
            : {
                fix: `${framework}: take the bytes with ${RAW_BODY[framework]} and hold their HMAC-SHA256 against \`X-Hub-Signature-256\` in constant time, ${CHECK_PLACE[framework]}.`,
              }),
        };
      }
    }
  },
} satisfies Rule<ExposureFacts>;
