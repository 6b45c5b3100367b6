import type { Rule } from '../../../../model/rule.ts';
import { type PipelineFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Code of a stranger under the rights of the repository',
    severity: 'critical',
    confidence: 'high',
    remediation:
      'Run code of a pull request on `pull_request`, which has no secrets, and not on `pull_request_target` or `workflow_run`.',
    since: '0.1.0',
    references: [
      'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
      'https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections',
    ],
    covers: ['001-11'],
  },
  *check({ workflows }) {
    for (const workflow of workflows) {
      const privileged = workflow.triggers.find(({ event }) => PRIVILEGED.has(event));
      if (privileged === undefined) continue;
      for (const job of workflow.jobs) {
        for (const { uses, inputs, run } of job.steps) {
          const asked = uses?.text.startsWith('actions/checkout@')
            ? [inputs.get('ref'), inputs.get('repository')].find(
                (one) => one !== undefined && OF_THE_CHANGE.test(one.text),
              )
            : undefined;
          const fetched = run !== undefined && FETCHES.test(run.text) ? run : undefined;
          const place = asked ?? fetched;
          if (place === undefined) continue;
          yield {
            message: `\`${job.id}\` in \`${workflow.path}\` checks out the code of a pull request on \`${privileged.event}\`, where secrets and a token that may write are in reach of it`,
            subject: subjectOf({ workflow: workflow.path, job: job.id }),
            location: place.location,
          };
        }
      }
    }
  },
} satisfies Rule<PipelineFacts>;

const PRIVILEGED = new Set(['pull_request_target', 'workflow_run']);

/** The head of a pull request, by any of its names. */
const OF_THE_CHANGE =
  /github\.(?:head_ref|event\.(?:pull_request\.head\.|pull_request\.number|number|workflow_run\.(?:head_|pull_requests)))|refs\/pull\//;

const FETCHES =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|checkout|pull|switch)\b[^\n]{0,300}(?:head_ref|pull_request\.head|refs\/pull\/|workflow_run\.head)/;
