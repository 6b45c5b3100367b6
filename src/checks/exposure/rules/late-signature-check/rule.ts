import type { Rule } from '../../../../model/rule.ts';
import { CHECK_PLACE, type ExposureFacts, RAW_BODY } from '../../facts.ts';

export default {
  meta: {
    title: 'Body that is parsed before its signature is checked',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Check the signature over the raw bytes first, and parse them only then.',
    since: '0.1.0',
    references: ['https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads'],
    covers: ['000-10b'],
  },
  *check({ webhooks }) {
    for (const { declared, handlers } of webhooks) {
      for (const { framework, proof } of handlers) {
        if (proof.parsedBefore === undefined) continue;
        yield {
          message: `\`POST ${declared.route}\` parses the body before it knows who sent it`,
          subject: `webhook:${declared.name} order`,
          location: proof.parsedBefore,
          ...(framework === undefined
            ? {}
            : {
                fix: `${framework}: check the signature over ${RAW_BODY[framework]} ${CHECK_PLACE[framework]}, and parse it after that.`,
              }),
        };
      }
    }
  },
} satisfies Rule<ExposureFacts>;
