import type { Rule } from '../../../../model/rule.ts';
import { type ExposureFacts, placesOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Address of a client that the client itself writes',
    severity: 'medium',
    confidence: 'high',
    remediation:
      'Count from the end: the last address of `X-Forwarded-For` is the one that the nearest trusted hop saw.',
    since: '0.1.0',
    references: [
      'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Forwarded-For#security_and_privacy_concerns',
      'https://expressjs.com/en/guide/behind-proxies.html',
    ],
    covers: ['001-4'],
    aliases: ['exposure/client-ip-from-untrusted-header'],
  },
  *check({ webhooks }) {
    for (const { declared, handlers } of webhooks) {
      for (const location of placesOf(handlers.flatMap(({ proof }) => proof.claimedAddresses))) {
        yield {
          message: `\`${location.path}\` takes the first address of \`X-Forwarded-For\` for the sender of ${declared.name}, and the sender writes that one itself`,
          subject: `webhook:${declared.name} address`,
          location,
          fix: location.path.endsWith('.py')
            ? 'Take the last one, `header.split(",")[-1]`, or as many from the end as there are proxies of yours in front.'
            : "Take the last one, or say `app.set('trust proxy', 1)` with the number of your proxies and use `req.ip`.",
        };
      }
    }
  },
} satisfies Rule<ExposureFacts>;
