import type { Rule } from '../../../../model/rule.ts';
import { permissionOf, type ServiceAccessFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Service that is given a secret it may not hold',
    severity: 'high',
    confidence: 'high',
    remediation:
      'Take the secret or the group that carries it away from the service, or let the policy say that it may hold it.',
    since: '0.1.0',
    references: ['https://render.com/docs/configure-environment-variables#environment-groups'],
    covers: ['000-9', '000-10'],
  },
  *check({ services, secrets, grants }) {
    for (const { service, name, location, group, copiedFrom } of grants) {
      const secret = secrets.get(copiedFrom?.name ?? name) ?? secrets.get(name);
      if (secret === undefined) continue;
      const permission = permissionOf(service, secret, services);
      if (permission.isAllowed || permission.exclusiveTo !== undefined) continue;
      const through = group === undefined ? '' : ` through the group \`${group.name}\``;
      const copied = copiedFrom === undefined ? '' : `, copied from \`${copiedFrom.service}\``;
      yield {
        message: `\`${service.name}\` is given \`${secret.name}\`${through}${copied}, and ${permission.why}`,
        subject: subjectOf(service, `env:${secret.name}`),
        location: group?.link ?? location,
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;
