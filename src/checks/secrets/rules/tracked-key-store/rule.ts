import type { Rule } from '../../../../model/rule.ts';
import type { SecretFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Key store tracked by Git',
    severity: 'medium',
    confidence: 'medium',
    remediation: 'Take the store out of Git, mount it as a Render Secret File, and replace the keys that were in it.',
    since: '0.1.0',
    references: ['https://render.com/docs/configure-environment-variables#secret-files'],
    covers: ['000-1b', '000-1c'],
  },
  *check({ keyStores }) {
    for (const { path, what } of keyStores) {
      yield {
        message: `\`${path}\` is not kept out of Git, and is ${what} by its name`,
        subject: 'key-store',
        location: { path, startLine: 1, startColumn: 1 },
      };
    }
  },
} satisfies Rule<SecretFacts>;
