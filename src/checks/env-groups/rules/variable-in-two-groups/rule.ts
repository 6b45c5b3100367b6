import type { Rule } from '../../../../model/rule.ts';
import { type EnvGroupFacts, type GroupLink, isSecret, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Variable that two groups give to one service',
    severity: 'low',
    confidence: 'high',
    remediation: 'Keep the variable in one of the groups, or declare it on the service itself, which always wins.',
    since: '0.1.0',
    references: ['https://render.com/docs/configure-environment-variables#environment-groups'],
    covers: ['000-1a'],
  },
  *check(facts) {
    for (const [service, links] of facts.linksByService) {
      const own = new Set(service.envVars.map(({ key }) => key));
      const givers = new Map<string, string>();
      for (const link of links) {
        for (const { name, isSecretName } of namesOf(link, facts)) {
          const first = givers.get(name);
          if (first === undefined) givers.set(name, link.name);
          if (first === undefined || first === link.name || own.has(name)) continue;
          yield {
            message: `\`${name}\` comes to service \`${service.name}\` from the env groups \`${first}\` and \`${link.name}\`: which one wins is not stable`,
            subject: subjectOf(service, `env:${name}`, `env-group:${link.name}`),
            location: link.location,
            ...(isSecretName ? { severity: 'medium' as const } : {}),
          };
        }
      }
    }
  },
} satisfies Rule<EnvGroupFacts>;

const namesOf = ({ group, dashboard }: GroupLink, facts: EnvGroupFacts) => [
  ...(group?.envVars ?? []).flatMap((item) =>
    item.key === undefined ? [] : [{ name: item.key, isSecretName: isSecret(item, facts) }],
  ),
  ...(dashboard?.holds ?? []).map(({ name }) => ({ name, isSecretName: true })),
];
