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
      const ignored = group.envVars.filter(
        (item) => item.sync === false && rejectionOf(item, 'env-group') === undefined,
      );
      const [first] = ignored;
      if (first === undefined) continue;
      const names = ignored.slice(0, NAMED).map(({ key }) => `\`${key}\``);
      const more = ignored.length > NAMED ? ` and ${ignored.length - NAMED} more` : '';
      yield {
        message: `\`${group.name}\` says \`sync: false\` for ${names.join(', ')}${more}, which Render ignores in a group: no service gets a value from it`,
        subject: subjectOf(group, 'sync:false'),
        location: first.location,
      };
    }
  },
} satisfies Rule<EnvGroupFacts>;

/** One finding for a group, however many names: they are one misunderstanding. */
const NAMED = 3;
