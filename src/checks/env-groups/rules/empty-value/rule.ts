import type { Rule } from '../../../../model/rule.ts';
import { called, type EnvGroupFacts, isSecret, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Empty value that replaces the one in the Dashboard',
    severity: 'medium',
    confidence: 'medium',
    remediation:
      'Take the empty `value` away: a variable that the Blueprint does not mention keeps what the Dashboard holds.',
    since: '0.1.0',
    references: ['https://render.com/docs/blueprint-spec#environment-variables'],
    covers: ['000-1a'],
  },
  *check(facts) {
    for (const holder of [...facts.services, ...facts.envGroups]) {
      for (const item of holder.envVars) {
        if (item.value?.shape !== 'empty' || !isSecret(item, facts)) continue;
        yield {
          message: `\`${item.key}\` of ${called(holder)} has an empty value, which a sync puts over the one in the Dashboard`,
          subject: subjectOf(holder, `env:${item.key}`),
          location: item.value.location,
        };
      }
    }
  },
} satisfies Rule<EnvGroupFacts>;
