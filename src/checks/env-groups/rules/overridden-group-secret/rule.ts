import type { Rule } from '../../../../model/rule.ts';
import { type EnvGroupFacts, isSecret, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Secret of a group that the service declares again',
    severity: 'low',
    confidence: 'high',
    remediation: 'Declare the secret in one place: on the service, which always wins, or in the group.',
    since: '0.1.0',
    references: ['https://render.com/docs/configure-environment-variables#environment-groups'],
    covers: ['000-1a'],
  },
  *check(facts) {
    for (const { service, name, group, dashboard } of facts.links) {
      const held = new Set(group?.envVars.map(({ key }) => key) ?? dashboard?.holds.map((hold) => hold.name));
      for (const item of service.envVars) {
        if (item.key === undefined || !held.has(item.key) || !isSecret(item, facts)) continue;
        yield {
          message: `\`${item.key}\` of service \`${service.name}\` is also in its env group \`${name}\`: the service's own wins, the group's is never used there`,
          subject: subjectOf(service, `env:${item.key}`, `env-group:${name}`),
          location: item.location,
        };
      }
    }
  },
} satisfies Rule<EnvGroupFacts>;
