import type { Rule } from '../../../../model/rule.ts';
import { notOfThisChange, type PipelineFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Required gate with a way past it',
    severity: 'low',
    confidence: 'high',
    remediation: 'Require the check with GitHub Actions as its source, and of administrators too.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/pull-requests/how-tos/merge-and-close-pull-requests/troubleshooting-required-status-checks',
      'https://docs.github.com/en/rest/branches/branch-protection#get-status-checks-protection',
    ],
    covers: ['001-13'],
  },
  *check({ live, home }) {
    if (live?.requirement.kind !== 'required') return;
    const { checks } = live.requirement;
    const [first] = checks;
    if (first === undefined) return;
    if (checks.every(({ app }) => app === undefined)) {
      yield {
        message: `\`${first.name}\` is required by ${first.by} from whatever source: whoever may write to the repository can report it as passed`,
        subject: 'source',
        location: home,
        fix: `Where \`${first.name}\` is required, choose GitHub Actions as the source of the check.`,
        ...notOfThisChange(live),
      };
    }
    if (checks.every(({ sparesAdministrators }) => sparesAdministrators)) {
      yield {
        message: `\`${first.name}\` is required by ${first.by} and not of administrators: they merge what the gate has not passed`,
        subject: 'administrators',
        location: home,
        fix: 'Settings > Branches: choose "Do not allow bypassing the above settings".',
        ...notOfThisChange(live),
      };
    }
  },
} satisfies Rule<PipelineFacts>;
