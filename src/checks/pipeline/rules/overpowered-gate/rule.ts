import type { Rule } from '../../../../model/rule.ts';
import { type PipelineFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Gate whose token may do more than it needs',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Give the job `permissions: { contents: read }`, and no more than the reports you switched on need.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idpermissions',
      'https://docs.github.com/en/actions/reference/security/secure-use#restricting-permissions-for-tokens',
    ],
    covers: ['001-11'],
  },
  *check({ gateJobs }) {
    for (const { workflow, job } of gateJobs) {
      const permissions = job.permissions ?? workflow.permissions;
      const subject = subjectOf({ workflow: workflow.path, job: job.id });
      if (permissions === undefined) {
        yield {
          message: `\`${job.id}\` in \`${workflow.path}\` says nothing of permissions, so its token may do whatever the repository's settings allow`,
          subject: `${subject} permission:default`,
          location: job.location,
          severity: 'low',
        };
        continue;
      }
      for (const granted of permissions.granted) {
        if (!/(?:^write-all$|: write$)/.test(granted) || MAY_WRITE.has(granted.replace(/: write$/, ''))) continue;
        yield {
          message: `\`${job.id}\` in \`${workflow.path}\` runs the gate with \`${granted}\`, which it has no use for`,
          subject: `${subject} permission:${granted}`,
          location: permissions.location,
        };
      }
    }
  },
} satisfies Rule<PipelineFacts>;

/** What reports may need: SARIF upload, a check run, a comment, a tracking issue. */
const MAY_WRITE = new Set(['security-events', 'checks', 'pull-requests', 'issues']);
