import type { Rule } from '../../../../model/rule.ts';
import { doubtfulRuns, eventsOf, type PipelineFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Gate under a condition',
    severity: 'high',
    confidence: 'medium',
    remediation: 'Run the gate in a job of its own, without `if` and without `needs`.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif',
      'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks',
    ],
    covers: ['001-11', '001-13'],
  },
  *check(facts) {
    for (const run of doubtfulRuns(facts)) {
      for (const { why, location } of run.conditions) {
        yield {
          message: `\`${run.job}\` in \`${run.workflow}\` may not run the gate on ${eventsOf(run)}: ${why}`,
          subject: subjectOf(run),
          location,
        };
      }
    }
  },
} satisfies Rule<PipelineFacts>;
