import type { Rule } from '../../../../model/rule.ts';
import {
  furtherPlaces,
  givenSecrets,
  isOfSharedSettings,
  permissionOf,
  readSecrets,
  type ServiceAccessFacts,
  subjectOf,
  throughOf,
  wayOf,
} from '../../facts.ts';

export default {
  meta: {
    title: "Secret of one service in another's hands",
    severity: 'critical',
    confidence: 'high',
    remediation: 'Take the secret away from every service but the one that the policy gives it to.',
    since: '0.1.0',
    references: ['https://render.com/docs/configure-environment-variables#environment-groups'],
    covers: ['000-9', '000-10'],
  },
  *check(facts) {
    const { services, secrets, grants, reads } = facts;
    for (const { service, secret, first, all } of givenSecrets(grants, secrets)) {
      const { exclusiveTo } = permissionOf(service, secret, services);
      if (exclusiveTo === undefined) continue;
      yield {
        message: `\`${service.name}\` is given \`${secret.name}\`${throughOf(first)}, which is exclusive to ${named(exclusiveTo)}${furtherPlaces(all)}`,
        subject: subjectOf(service, `env:${secret.name}`, 'given'),
        location: first.group?.link ?? first.location,
      };
    }
    const own = reads.filter((read) => !isOfSharedSettings(read, facts));
    for (const { service, secret, first, all } of readSecrets(own, secrets)) {
      const { exclusiveTo } = permissionOf(service, secret, services);
      if (exclusiveTo === undefined) continue;
      yield {
        message: `\`${service.name}\` reads \`${secret.name}\`${wayOf(first.chain)}, which is exclusive to ${named(exclusiveTo)}${furtherPlaces(all)}`,
        subject: subjectOf(service, `env:${secret.name}`, 'read'),
        location: first.location,
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;

const named = (services: readonly string[]): string => services.map((service) => `\`${service}\``).join(' and ');
