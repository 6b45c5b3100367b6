import type { Rule } from '../../../../model/rule.ts';
import {
  isOfSharedSettings,
  permissionOf,
  type ServiceAccessFacts,
  secretsReadBy,
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
    for (const read of facts.reads) {
      if (isOfSharedSettings(read, facts)) continue;
      for (const secret of secretsReadBy(read, facts.secrets)) {
        const permission = permissionOf(read.service, secret, facts.services);
        if (permission.isAllowed || permission.exclusiveTo !== undefined) continue;
        yield {
          message: `\`${read.service.name}\` reads \`${secret.name}\`${wayOf(read.chain)}, and ${permission.why}`,
          subject: subjectOf(read.service, `env:${secret.name}`),
          location: read.location,
        };
      }
    }
  },
} satisfies Rule<ServiceAccessFacts>;
