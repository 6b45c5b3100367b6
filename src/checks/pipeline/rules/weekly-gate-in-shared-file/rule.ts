import type { Rule } from '../../../../model/rule.ts';
import { type PipelineFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Weekly run that shares its file with other events',
    severity: 'low',
    confidence: 'high',
    remediation: 'Give the weekly run a workflow file of its own.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows',
      'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule',
    ],
    covers: ['001-14'],
  },
  *check({ scheduled }) {
    for (const run of scheduled) {
      if (run.sharedWith.length === 0) continue;
      yield {
        message: `\`${run.workflow}\` is started by \`schedule\` and by \`${run.sharedWith.join('`, `')}\`: when GitHub switches the schedule off, it switches off the whole file`,
        subject: subjectOf(run),
        location: run.location,
      };
    }
  },
} satisfies Rule<PipelineFacts>;
