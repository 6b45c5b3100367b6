import type { Rule } from '../../../../model/rule.ts';
import { type ExposureFacts, placesOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Signature that is compared in a time that tells about it',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Compare with `hmac.compare_digest` in Python, with `crypto.timingSafeEqual` in Node.',
    since: '0.1.0',
    references: [
      'https://docs.python.org/3/library/hmac.html#hmac.compare_digest',
      'https://nodejs.org/api/crypto.html#cryptotimingsafeequala-b',
    ],
    covers: ['000-10b'],
    aliases: ['exposure/meta-webhook-signature-timing'],
  },
  *check({ webhooks }) {
    for (const { declared, handlers } of webhooks) {
      for (const location of placesOf(handlers.flatMap(({ proof }) => proof.plainCompares))) {
        yield {
          message: `\`${location.path}\` compares the signature of ${declared.name} character by character, and the time it takes tells how many were right`,
          subject: `webhook:${declared.name} comparison`,
          location,
          fix: location.path.endsWith('.py')
            ? 'Compare with `hmac.compare_digest(expected, given)`, both of one type.'
            : 'Compare two buffers of one length with `crypto.timingSafeEqual`: it throws where they differ in length.',
        };
      }
    }
  },
} satisfies Rule<ExposureFacts>;
