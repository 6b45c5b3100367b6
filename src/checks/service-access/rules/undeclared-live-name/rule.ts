import type { Rule } from '../../../../model/rule.ts';
import {
  type AccessService,
  isSecretByName,
  liveNameOf,
  permissionOf,
  type ServiceAccessFacts,
  subjectOf,
} from '../../facts.ts';

export default {
  meta: {
    title: 'Secret in Render that nobody declared',
    severity: 'medium',
    confidence: 'medium',
    remediation: 'Declare the name in aduana.yml or the Blueprint, or take it out of Render.',
    since: '0.1.0',
    references: [
      'https://render.com/docs/configure-environment-variables',
      'https://api-docs.render.com/reference/list-env-vars-for-service',
    ],
    covers: ['000-1a', '000-9', '000-10'],
  },
  *check(facts) {
    const { services, live } = facts;
    if (live === undefined) return;
    for (const service of services) {
      const there = live.services.find((one) => one.name === liveNameOf(service));
      for (const name of there?.names ?? []) {
        const told = judged(service, name, facts);
        if (told === undefined) continue;
        yield {
          message: `\`${name}\` is set on \`${service.name}\` in Render, ${told.why}`,
          subject: subjectOf(service, `env:${name}`),
          location: told.location ?? service.location,
          ...(told.isForbidden ? { severity: 'high' as const } : {}),
        };
      }
    }
    for (const { name: holder, holds, location } of live.dashboardGroups) {
      const group = live.envGroups.find(({ name }) => name === holder);
      for (const name of group?.names ?? []) {
        if (!isSecretByName(name) || holds.some((held) => held.name === name)) continue;
        yield {
          message: `\`${name}\` is in the group \`${holder}\` of Render, and the policy does not say that it holds it`,
          subject: `env-group:${holder} env:${name}`,
          location,
          fix: 'Add the name to `holds` of the group, or take it out of the group in Render.',
        };
      }
    }
  },
} satisfies Rule<ServiceAccessFacts>;

interface Told {
  readonly why: string;
  readonly isForbidden: boolean;
  readonly location?: AccessService['location'];
}

const judged = (
  service: AccessService,
  name: string,
  { services, secrets, grants }: ServiceAccessFacts,
): Told | undefined => {
  if (grants.some((grant) => grant.service === service && grant.name === name)) return undefined;
  const secret = secrets.get(name);
  if (secret?.location !== undefined) {
    const { isAllowed, why, location } = permissionOf(service, secret, services);
    return isAllowed
      ? undefined
      : { why: `which ${why}`, isForbidden: true, ...(location === undefined ? {} : { location }) };
  }
  return isSecretByName(name)
    ? { why: 'and neither a Blueprint nor the policy knows it', isForbidden: false }
    : undefined;
};
