import type { Rule } from '../../../../model/rule.ts';
import { type PipelineFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: "Every secret handed to another repository's workflow",
    severity: 'medium',
    confidence: 'high',
    remediation: 'Name the secrets that the called workflow needs, one by one.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idsecretsinherit',
    ],
    covers: ['001-11'],
  },
  *check({ workflows }) {
    for (const workflow of workflows) {
      for (const job of workflow.jobs) {
        if (job.inheritsSecrets === undefined || job.uses === undefined || job.uses.text.startsWith('./')) continue;
        yield {
          message: `\`${job.id}\` in \`${workflow.path}\` hands every secret of the repository to \`${job.uses.text}\``,
          subject: subjectOf({ workflow: workflow.path, job: job.id }),
          location: job.inheritsSecrets,
        };
      }
    }
  },
} satisfies Rule<PipelineFacts>;
