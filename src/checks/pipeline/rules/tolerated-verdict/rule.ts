import type { Rule } from '../../../../model/rule.ts';
import { doubtfulRuns, eventsOf, type PipelineFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Verdict of the gate that does not count',
    severity: 'high',
    confidence: 'high',
    remediation: 'Take `continue-on-error`, `||` and unguarded pipes away from the step that runs the gate.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepscontinue-on-error',
    ],
    covers: ['001-11'],
  },
  *check(facts) {
    for (const run of doubtfulRuns(facts)) {
      for (const { why, location } of run.tolerated) {
        yield {
          message: `\`${run.job}\` in \`${run.workflow}\` stays green on ${eventsOf(run)} whatever the gate says: ${why}`,
          subject: subjectOf(run),
          location,
        };
      }
    }
  },
} satisfies Rule<PipelineFacts>;
