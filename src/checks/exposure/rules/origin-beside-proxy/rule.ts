import type { Rule } from '../../../../model/rule.ts';
import { type ExposedService, type ExposureFacts, reachOf, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Way to a service that goes round its proxy',
    severity: 'high',
    confidence: 'high',
    remediation: 'Write `renderSubdomainPolicy: disabled`, so that the service answers to its custom domains alone.',
    since: '0.1.0',
    references: [
      'https://render.com/docs/custom-domains#disabling-your-render-subdomain',
      'https://www.cloudflare.com/ips/',
    ],
    covers: ['001-5'],
    aliases: ['exposure/origin-bypasses-proxy'],
  },
  *check({ services }) {
    for (const service of services) {
      const { defined, declared } = service;
      if ((defined.type !== 'web' && defined.type !== 'static') || isClosed(service)) continue;
      if (declared?.behind === undefined && defined.domains === undefined) continue;
      const proxy = declared?.behind === undefined ? 'its custom domain' : 'Cloudflare';
      yield {
        message: `\`${defined.name}\` also answers at its onrender.com address, beside ${proxy}`,
        subject: subjectOf(defined, 'subdomain'),
        location: defined.renderSubdomainPolicy?.location ?? defined.domains?.location ?? defined.location,
        ...(declared?.behind === undefined ? { severity: 'info' } : {}),
      };
    }
  },
} satisfies Rule<ExposureFacts>;

const isClosed = ({ defined: { renderSubdomainPolicy, allowList, domains } }: ExposedService): boolean =>
  (renderSubdomainPolicy?.value === 'disabled' && domains !== undefined) ||
  (allowList !== undefined && reachOf(allowList.sources) !== 'everyone');
