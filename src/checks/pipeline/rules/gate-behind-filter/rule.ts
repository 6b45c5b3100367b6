import type { Rule } from '../../../../model/rule.ts';
import { doubtfulRuns, eventsOf, type PipelineFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Path filter that keeps the gate from running',
    severity: 'high',
    confidence: 'high',
    remediation: 'Take `paths` and `paths-ignore` away from the event: the gate itself looks only at what changed.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushpull_requestpull_request_targetpathspaths-ignore',
      'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks',
    ],
    covers: ['001-13'],
  },
  *check(facts) {
    for (const run of doubtfulRuns(facts)) {
      if (run.filter === undefined) continue;
      yield {
        message: `\`${run.workflow}\` runs the gate on ${eventsOf(run)} for some paths only: a change of other files passes unseen`,
        subject: subjectOf(run, `event:${run.events.join()}`),
        location: run.filter,
      };
    }
  },
} satisfies Rule<PipelineFacts>;
