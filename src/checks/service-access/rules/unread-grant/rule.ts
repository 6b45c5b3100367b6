import type { Rule } from '../../../../model/rule.ts';
import { isFullyProved, type ServiceAccessFacts, secretsReadBy, subjectOf } from '../../facts.ts';

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
    const { grants, reads, secrets } = facts;
    for (const { service, name, location, group } of grants) {
      const secret = secrets.get(name);
      if (secret === undefined || !isFullyProved(service, facts)) continue;
      if (reads.some((read) => read.service === service && secretsReadBy(read, secrets).includes(secret))) continue;
      const through = group === undefined ? '' : ` through the group \`${group.name}\``;
      yield {
        message: `\`${service.name}\` is given \`${name}\`${through}, and no code that it loads reads it`,
        subject: subjectOf(service, `env:${name}`),
        location: group?.link ?? location,
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;
