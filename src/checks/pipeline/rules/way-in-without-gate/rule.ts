import type { Rule } from '../../../../model/rule.ts';
import { type PipelineFacts, WAYS_IN, type WayIn } from '../../facts.ts';

export default {
  meta: {
    title: 'Way into the default branch on which the gate does not run',
    severity: 'high',
    confidence: 'high',
    remediation: 'Run the gate on `push` to the default branch, on `pull_request` and on `merge_group`.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows',
      'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue#triggering-merge-group-checks-with-github-actions',
    ],
    covers: ['001-11', '001-13'],
  },
  *check({ waysIn, places, home, hasPolicy }) {
    const bare = waysIn.filter(({ runs }) => runs.length === 0).map(({ event }) => event);
    if (places.length === 0) {
      yield {
        message: '`.github/workflows` runs the gate nowhere: nothing that it finds keeps a change from being merged',
        subject: 'gate',
        location: { ...home, startLine: 1, startColumn: 1 },
        severity: hasPolicy ? 'high' : 'low',
        fix: `Add a workflow that runs the gate on ${WAYS_IN.join(', ')}.`,
      };
      return;
    }
    for (const event of bare) {
      yield {
        message: `\`${event}\` starts no workflow that runs the gate: ${WITHOUT[event]}`,
        subject: `event:${event}`,
        location: home,
        severity: event === 'merge_group' ? 'low' : 'high',
        fix: `Add \`${event}\` to the events of the workflow that runs the gate, without a filter that leaves the default branch out.`,
      };
    }
  },
} satisfies Rule<PipelineFacts>;

const WITHOUT: Readonly<Record<WayIn, string>> = {
  push: 'what reaches the default branch without a pull request is looked at by nobody',
  pull_request: 'a change is merged before anybody looked',
  merge_group: 'a required check never reports in a merge queue, and what is merged together was only looked at apart',
};
