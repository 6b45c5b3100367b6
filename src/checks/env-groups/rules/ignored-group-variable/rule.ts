import type { Rule } from '../../../../model/rule.ts';
import { type EnvGroupFacts, rejectionOf, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Group variable that Render ignores',
    severity: 'low',
    confidence: 'medium',
    remediation:
      'Move the variable to the services that need it, or keep the group in the Dashboard and declare in the policy what it holds.',
    since: '0.1.0',
    references: ['https://render.com/docs/blueprint-spec#prompting-for-secret-values'],
    covers: ['000-1a'],
  },
  *check({ envGroups }) {
    for (const group of envGroups) {
      for (const item of group.envVars) {
        if (item.sync !== false || rejectionOf(item, 'env-group') !== undefined) continue;
        yield {
          message: `\`${item.key}\` of env group \`${group.name}\` says \`sync: false\`, which Render ignores in a group: no service is given it`,
          subject: subjectOf(group, `env:${item.key}`),
          location: item.location,
        };
      }
    }
  },
} satisfies Rule<EnvGroupFacts>;
