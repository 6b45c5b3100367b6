import type { Rule } from '../../../../model/rule.ts';
import {
  furtherPlaces,
  isOfSharedSettings,
  permissionOf,
  readSecrets,
  type ServiceAccessFacts,
  subjectOf,
  wayOf,
} from '../../facts.ts';

export default {
  meta: {
    title: 'Code of a service that reads a secret it may not hold',
    severity: 'high',
    confidence: 'high',
    remediation:
      'Move the code that reads it to the service that may, or let the policy say that this one may hold it.',
    since: '0.1.0',
    references: ['https://12factor.net/config'],
    covers: ['000-9', '000-10'],
  },
  *check(facts) {
    const own = facts.reads.filter((read) => !isOfSharedSettings(read, facts));
    for (const { service, secret, first, all } of readSecrets(own, facts.secrets)) {
      // What nobody declared is `undeclared-read`: it has no class that a policy could allow.
      if (secret.location === undefined) continue;
      const permission = permissionOf(service, secret, facts.services);
      if (permission.isAllowed || permission.exclusiveTo !== undefined) continue;
      yield {
        message: `\`${service.name}\` reads \`${secret.name}\`${wayOf(first.chain)}, and ${permission.why}${furtherPlaces(all)}`,
        subject: subjectOf(service, `env:${secret.name}`),
        location: first.location,
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;
