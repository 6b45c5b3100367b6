import type { Rule } from '../../../../model/rule.ts';
import { notOfThisChange, type PipelineFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Gate whose verdict GitHub does not wait for',
    severity: 'high',
    confidence: 'high',
    remediation: "Make the gate's job a required check of the default branch, in a ruleset.",
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-status-checks-to-pass-before-merging',
      'https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch',
      'https://docs.github.com/en/rest/branches/branches#get-a-branch',
    ],
    covers: ['001-13'],
  },
  *check({ live, places, home }) {
    if (live === undefined || places.length === 0 || live.requirement.kind !== 'not-required') return;
    const { names, required } = live.requirement;
    const [name = ''] = names;
    yield {
      message: `\`${name}\` is no required check on \`${live.branch}\`: ${reasonOf(required)}, so that a change can be merged although the gate fails`,
      subject: 'gate',
      location: home,
      fix: `Settings > Rules > Rulesets: require the status check \`${name}\` on the default branch, with GitHub Actions as its source.`,
      ...notOfThisChange(live),
    };
  },
} satisfies Rule<PipelineFacts>;

const NAMED = 3;

const reasonOf = (required: readonly string[]): string => {
  if (required.length === 0) return 'GitHub requires no check there';
  const named = required
    .slice(0, NAMED)
    .map((name) => `\`${name}\``)
    .join(', ');
  return `GitHub requires ${named}${required.length > NAMED ? ` and ${required.length - NAMED} more` : ''}`;
};
