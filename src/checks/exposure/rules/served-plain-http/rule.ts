import type { Rule } from '../../../../model/rule.ts';
import type { ExposureFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Plain HTTP that is served instead of sent on',
    severity: 'medium',
    confidence: 'medium',
    remediation: 'Let port 80 do one thing: `return 301 https://$host$request_uri;`.',
    since: '0.1.0',
    references: [
      'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return',
      'https://caddyserver.com/docs/automatic-https',
    ],
    covers: ['001-2'],
    aliases: ['exposure/http-without-redirect'],
  },
  *check({ plainListeners }) {
    for (const { hosts, does, location, neverBlocks } of plainListeners) {
      if (does === 'redirects') continue;
      const name = hosts[0] ?? 'any name';
      yield {
        message: `\`${name}\` is served on port 80 without TLS, by a server that has TLS`,
        subject: `plain-http:${hosts.join(',')}`,
        location,
        ...(neverBlocks === undefined ? {} : { neverBlocks }),
      };
    }
  },
} satisfies Rule<ExposureFacts>;
