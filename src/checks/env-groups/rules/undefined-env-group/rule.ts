import type { Rule } from '../../../../model/rule.ts';
import { type EnvGroupFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Env group that is defined nowhere',
    severity: 'medium',
    confidence: 'medium',
    remediation:
      'Define the group in a Blueprint, or declare it in the policy with `managed-in: dashboard` and the names it holds.',
    since: '0.1.0',
    references: [
      'https://render.com/docs/blueprint-spec#environment-groups',
      'https://render.com/tutorials/advanced-blueprint-patterns/projects-and-environments',
    ],
    covers: ['000-1a'],
  },
  *check(facts) {
    for (const { service, name, location, group, outOfReach, dashboard } of facts.links) {
      if (group !== undefined || dashboard !== undefined) continue;
      if (outOfReach === undefined && !facts.isComplete) continue;
      const reason = outOfReach
        ? `it belongs to ${outOfReach.scope.map((part) => `\`${part}\``).join(' / ')}, which the service does not`
        : 'no Blueprint defines it and the policy does not declare it';
      yield {
        message: `\`${name}\` is linked by service \`${service.name}\`, but ${reason}`,
        subject: subjectOf(service, `env-group:${name}`),
        location,
      };
    }
    for (const { name, managedIn, location } of facts.policy.envGroups) {
      if (managedIn !== 'blueprint' || !facts.isComplete || facts.envGroups.some((group) => group.name === name))
        continue;
      yield {
        message: `\`${name}\` is declared as an env group of the Blueprint, but no Blueprint defines it`,
        subject: `env-group:${name}`,
        location,
        fix: 'Define the group under `envVarGroups`, or say `managed-in: dashboard` with the names it holds.',
      };
    }
  },
} satisfies Rule<EnvGroupFacts>;
