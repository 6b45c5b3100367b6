import type { Rule } from '../../../../model/rule.ts';
import { notOfThisChange, type PipelineFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Weekly run that no longer takes place',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Switch the workflow on again and start it by hand once.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule',
      'https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows',
      'https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow',
    ],
    covers: ['001-14'],
  },
  *check({ live }) {
    if (live?.weekly.kind !== 'stale') return;
    const { workflow, why, location } = live.weekly;
    yield {
      message: `\`${workflow}\` no longer runs the gate every week: ${why}`,
      subject: `workflow:${workflow.replace(/^.*\//, '')}`,
      location,
      ...notOfThisChange(live),
    };
  },
} satisfies Rule<PipelineFacts>;
