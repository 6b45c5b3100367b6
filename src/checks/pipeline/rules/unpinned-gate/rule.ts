import type { Rule } from '../../../../model/rule.ts';
import { type PipelineFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Gate that is not pinned to a commit',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Name the action by the full commit of the release that you reviewed.',
    since: '0.1.0',
    references: ['https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
    covers: ['001-11'],
  },
  *check({ gateJobs }) {
    for (const { workflow, job } of gateJobs) {
      for (const uses of [job.uses, ...job.steps.map((step) => step.uses)]) {
        if (uses === undefined || uses.text.startsWith('./') || PINNED.test(uses.text)) continue;
        const [action = '', version = ''] = uses.text.split('@');
        const isGate = /(?:^|\/)aduana(?:$|\/)/i.test(action);
        yield {
          message: `\`${uses.text}\` runs in the job of the gate, and ${version === '' ? 'no version is named' : `\`${version}\` can be moved`}: whoever moves it decides what the gate says`,
          subject: subjectOf({ workflow: workflow.path, job: job.id }, `uses:${action}`),
          location: uses.location,
          severity: isGate ? 'medium' : 'low',
        };
      }
    }
  },
} satisfies Rule<PipelineFacts>;

const PINNED = /@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/;
