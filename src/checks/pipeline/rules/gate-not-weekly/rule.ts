import type { Rule } from '../../../../model/rule.ts';
import { isSound, type PipelineFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'No run of the gate every week',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Run the gate by `schedule` at least once a week, in a workflow file of its own.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule',
    ],
    covers: ['001-14'],
  },
  *check({ scheduled, places, home }) {
    if (places.length === 0) return;
    if (scheduled.some((run) => run.everyDays !== undefined && run.everyDays <= WEEK && isSound(run))) return;
    const [first] = scheduled;
    yield {
      message:
        first === undefined
          ? '`schedule` starts no workflow that runs the gate: an advisory published tomorrow is found by nobody until the next change'
          : `\`${first.cron}\` does not run the gate every week: ${reasonOf(first)}`,
      subject: 'event:schedule',
      location: first?.location ?? home,
    };
  },
} satisfies Rule<PipelineFacts>;

const WEEK = 7;

const reasonOf = ({ everyDays, conditions, tolerated, filter }: PipelineFacts['scheduled'][number]): string => {
  if (everyDays === undefined) return 'GitHub takes five fields, and no words such as `@weekly`';
  if (everyDays > WEEK) return `up to ${everyDays} days lie between two runs`;
  return [...conditions, ...tolerated][0]?.why ?? (filter === undefined ? 'it is not sure to run' : 'it is filtered');
};
