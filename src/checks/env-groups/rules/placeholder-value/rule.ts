import type { Rule } from '../../../../model/rule.ts';
import { called, type EnvGroupFacts, isSecret, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Placeholder that replaces the value in the Dashboard',
    severity: 'low',
    confidence: 'medium',
    remediation:
      'Say `sync: false` on the service instead, or keep the group in the Dashboard and declare it in the policy.',
    since: '0.1.0',
    references: ['https://render.com/docs/blueprint-spec#environment-variables'],
    covers: ['000-1a'],
  },
  *check(facts) {
    for (const holder of [...facts.services, ...facts.envGroups]) {
      for (const item of holder.envVars) {
        if (item.value?.shape !== 'placeholder' || !isSecret(item, facts)) continue;
        yield {
          message: `\`${item.key}\` of ${called(holder)} has a placeholder, which Render takes as it stands and a sync puts over the value in the Dashboard`,
          subject: subjectOf(holder, `env:${item.key}`),
          location: item.value.location,
        };
      }
    }
  },
} satisfies Rule<EnvGroupFacts>;
