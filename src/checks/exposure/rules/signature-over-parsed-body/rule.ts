import type { Rule } from '../../../../model/rule.ts';
import { type ExposureFacts, placesOf, RAW_BODY } from '../../facts.ts';

export default {
  meta: {
    title: 'Signature over another text than the one that was sent',
    severity: 'high',
    confidence: 'high',
    remediation:
      'Compute the HMAC over the bytes as they came: `await request.body()`, `request.get_data()`, `express.raw()`, `req.rawBody`.',
    since: '0.1.0',
    references: ['https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads'],
    covers: ['000-10b'],
  },
  *check({ webhooks }) {
    for (const { declared, handlers } of webhooks) {
      const over = handlers.flatMap(({ framework, proof }) =>
        proof.hmacs.filter((hmac) => hmac.over === 'parsed').map(({ location }) => ({ framework, location })),
      );
      const frameworks = new Map(over.map(({ framework, location }) => [JSON.stringify(location), framework]));
      for (const location of placesOf(over.map((hmac) => hmac.location))) {
        const framework = frameworks.get(JSON.stringify(location));
        yield {
          message: `\`${location.path}\` computes the signature of ${declared.name} over what was parsed, which is no longer what was signed`,
          subject: `webhook:${declared.name} body`,
          location,
          ...(framework === undefined
            ? {}
            : { fix: `${framework}: compute the HMAC over the bytes as they came, ${RAW_BODY[framework]}.` }),
        };
      }
    }
  },
} satisfies Rule<ExposureFacts>;
