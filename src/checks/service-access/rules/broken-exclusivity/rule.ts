import type { Rule } from '../../../../model/rule.ts';
import { permissionOf, type ServiceAccessFacts, secretsReadBy, subjectOf, wayOf } from '../../facts.ts';

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
  *check({ services, secrets, grants, reads }) {
    for (const { service, name, location, group, copiedFrom } of grants) {
      const secret = secrets.get(copiedFrom?.name ?? name) ?? secrets.get(name);
      const permission = secret && permissionOf(service, secret, services);
      if (secret === undefined || permission?.exclusiveTo === undefined) continue;
      const through = group === undefined ? '' : ` through the group \`${group.name}\``;
      yield {
        message: `\`${service.name}\` is given \`${secret.name}\`${through}, which is exclusive to ${named(permission.exclusiveTo)}`,
        subject: subjectOf(service, `env:${secret.name}`, 'given'),
        location: group?.link ?? location,
      };
    }
    for (const read of reads) {
      for (const secret of secretsReadBy(read, secrets)) {
        const { exclusiveTo } = permissionOf(read.service, secret, services);
        if (exclusiveTo === undefined) continue;
        yield {
          message: `\`${read.service.name}\` reads \`${secret.name}\`${wayOf(read.chain)}, which is exclusive to ${named(exclusiveTo)}`,
          subject: subjectOf(read.service, `env:${secret.name}`, 'read'),
          location: read.location,
        };
      }
    }
  },
} satisfies Rule<ServiceAccessFacts>;

const named = (services: readonly string[]): string => services.map((service) => `\`${service}\``).join(' and ');
