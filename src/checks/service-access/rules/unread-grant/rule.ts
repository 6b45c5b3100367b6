import type { Rule } from '../../../../model/rule.ts';
import {
  furtherPlaces,
  givenSecrets,
  isFullyProved,
  permissionOf,
  readSecrets,
  type ServiceAccessFacts,
  subjectOf,
  throughOf,
} from '../../facts.ts';
import { READ_BY_LIBRARIES } from './libraries.ts';

export default {
  meta: {
    title: 'Secret that a service is given and does not read',
    severity: 'low',
    confidence: 'low',
    remediation: 'Take the secret away from the service that does not use it.',
    since: '0.1.0',
    references: ['https://csrc.nist.gov/glossary/term/least_privilege'],
    covers: ['000-9', '000-10'],
  },
  *check(facts) {
    const { grants, reads, secrets, services } = facts;
    const read = readSecrets(reads, secrets);
    for (const { service, secret, first, all } of givenSecrets(grants, secrets)) {
      if (service.isStatic || READ_BY_LIBRARIES.test(secret.name) || !isFullyProved(service, facts)) continue;
      if (read.some((one) => one.service === service && one.secret === secret)) continue;
      // One that it may not hold is a finding already.
      if (first.name !== secret.name || !permissionOf(service, secret, services).isAllowed) continue;
      yield {
        message: `\`${service.name}\` is given \`${secret.name}\`${throughOf(first)}, and no code that it loads reads it${furtherPlaces(all)}`,
        subject: subjectOf(service, `env:${secret.name}`),
        location: first.group?.link ?? first.location,
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;
