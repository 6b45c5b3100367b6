import type { Rule } from '../../../../model/rule.ts';
import type { EnvGroupFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Secret file that is tracked in Git',
    severity: 'high',
    confidence: 'medium',
    remediation:
      'Remove the file from Git, upload it in Render as a secret file, and replace what it holds: it stays in the history.',
    since: '0.1.0',
    references: ['https://render.com/docs/configure-environment-variables#secret-files'],
    covers: ['000-1b', '000-1c'],
  },
  *check({ trackedSecretFiles }) {
    for (const { name, tracked, expected } of trackedSecretFiles) {
      yield {
        message: `\`${tracked.path}\` is tracked in Git, while ${expected.path}:${expected.startLine} expects Render to mount it as /etc/secrets/${name}`,
        subject: `secret-file:${name}`,
        location: tracked,
      };
    }
  },
} satisfies Rule<EnvGroupFacts>;
