import type { Rule } from '../../../../model/rule.ts';
import { type ExposureFacts, placesOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Signature of a digest that is no longer safe',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Read `X-Hub-Signature-256` and compute SHA-256.',
    since: '0.1.0',
    references: ['https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads'],
    covers: ['000-10b'],
  },
  *check({ webhooks }) {
    for (const { declared, handlers } of webhooks) {
      const weak = handlers.flatMap(({ location, proof }) => {
        const old = proof.hmacs.filter(({ digest }) => digest === 'sha1').map((hmac) => hmac.location);
        return old.length === 0 && proof.readsOldHeader ? [location] : old;
      });
      for (const location of placesOf(weak)) {
        yield {
          message: `\`${location.path}\` checks ${declared.name}'s old signature of SHA-1, beside which it sends one of SHA-256`,
          subject: `webhook:${declared.name} digest`,
          location,
        };
      }
    }
  },
} satisfies Rule<ExposureFacts>;
