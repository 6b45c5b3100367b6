import type { Rule } from '../../../../model/rule.ts';
import { type ServiceAccessFacts, sharedSettings } from '../../facts.ts';

export default {
  meta: {
    title: 'Settings module that reads the secrets of several services',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Give each service a settings module of its own that reads what that service may hold.',
    since: '0.1.0',
    references: ['https://12factor.net/config'],
    covers: ['000-9', '000-10'],
  },
  *check(facts) {
    for (const { path, location, forbidden, isExclusive } of sharedSettings(facts)) {
      const services = [...forbidden].map(([service, names]) => `\`${service}\` ${names.size}`).join(', ');
      const loaders = forbidden.size === 1 ? 'a service' : `${forbidden.size} services`;
      yield {
        message: `\`${path}\` reads secrets that ${loaders} loading it may not hold: ${services} of them`,
        subject: [...[...forbidden.keys()].map((name) => `service:${name}`), 'shared-settings'].join(' '),
        location,
        ...(isExclusive ? { severity: 'high' as const } : {}),
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;
