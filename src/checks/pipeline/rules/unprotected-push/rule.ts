import type { Rule } from '../../../../model/rule.ts';
import { notOfThisChange, type PipelineFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Repository that takes a push with a secret in it',
    severity: 'medium',
    confidence: 'high',
    remediation: "Switch push protection on in the repository's settings.",
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/code-security/concepts/secret-security/about-push-protection',
      'https://docs.github.com/en/rest/repos/repos#get-a-repository',
    ],
    covers: ['000-1c'],
  },
  *check({ live, home }) {
    if (live === undefined || !live.pushProtection.seen || live.pushProtection.value === 'on') return;
    yield {
      message:
        '`push protection` is off in the settings of the repository: a secret is in the history of GitHub before the gate sees it',
      subject: 'push-protection',
      location: home,
      fix: 'Settings > Advanced Security > Secret Protection: enable push protection.',
      ...notOfThisChange(live),
    };
  },
} satisfies Rule<PipelineFacts>;
