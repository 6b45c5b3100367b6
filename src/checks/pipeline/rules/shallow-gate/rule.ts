import type { Rule } from '../../../../model/rule.ts';
import { type PipelineFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Gate on a shallow checkout',
    severity: 'low',
    confidence: 'high',
    remediation: 'Check out with `fetch-depth: 0`.',
    since: '0.1.0',
    references: ['https://github.com/actions/checkout#fetch-all-history-for-all-tags-and-branches'],
    covers: ['001-13'],
  },
  *check({ gateJobs }) {
    for (const { workflow, job } of gateJobs) {
      const checkouts = job.steps.filter(({ uses }) => uses?.text.startsWith('actions/checkout@'));
      if (checkouts.length === 0 || checkouts.some(({ inputs }) => inputs.get('fetch-depth')?.text === '0')) continue;
      const [first] = checkouts;
      yield {
        message: `\`${job.id}\` in \`${workflow.path}\` checks out the last commit alone: the commits of a change must be fetched one step at a time, and where that fails nothing can be looked at`,
        subject: subjectOf({ workflow: workflow.path, job: job.id }),
        location: first?.uses?.location ?? job.location,
      };
    }
  },
} satisfies Rule<PipelineFacts>;
