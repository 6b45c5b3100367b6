import type { Rule } from '../../../../model/rule.ts';
import {
  furtherPlaces,
  givenSecrets,
  isCertainSecret,
  permissionOf,
  type ServiceAccessFacts,
  subjectOf,
  throughOf,
} from '../../facts.ts';

export default {
  meta: {
    title: 'Service that is given a secret it may not hold',
    severity: 'high',
    confidence: 'high',
    remediation:
      'Take the secret, or the group that carries it, away from the service, or let the policy say that it may hold it.',
    since: '0.1.0',
    references: ['https://render.com/docs/configure-environment-variables#environment-groups'],
    covers: ['000-9', '000-10'],
  },
  *check({ services, secrets, grants }) {
    for (const { service, secret, first, all } of givenSecrets(grants, secrets)) {
      const permission = permissionOf(service, secret, services);
      if (permission.isAllowed || permission.exclusiveTo !== undefined) continue;
      if (secret.location === undefined && !isCertainSecret(secret.name)) continue;
      yield {
        message: `\`${service.name}\` is given \`${secret.name}\`${throughOf(first)}, and ${permission.why}${furtherPlaces(all)}`,
        subject: subjectOf(service, `env:${secret.name}`),
        location: first.group?.link ?? first.location,
        ...(secret.location === undefined ? { severity: 'medium' as const, fix: UNDECLARED } : {}),
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;

const UNDECLARED =
  'Declare the name under `secrets` with its class, and let `may-hold` of the service name one of the two; or take it away.';
