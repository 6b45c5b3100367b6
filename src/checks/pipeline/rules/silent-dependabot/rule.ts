import type { Rule } from '../../../../model/rule.ts';
import { notOfThisChange, type PipelineFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Dependabot that tells nobody of vulnerable packages',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Switch Dependabot alerts on, and its security updates.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/code-security/how-tos/secure-your-supply-chain/secure-your-dependencies/configuring-dependabot-alerts',
      'https://docs.github.com/en/rest/repos/repos#check-if-vulnerability-alerts-are-enabled-for-a-repository',
    ],
    covers: ['001-12'],
  },
  *check({ live, home }) {
    if (live === undefined || !live.dependabot.seen || live.dependabot.value === 'on') return;
    yield {
      message:
        '`Dependabot` is off in the settings of the repository: nobody is told of a package that turns out to be vulnerable, and no update of it is opened',
      subject: 'dependabot',
      location: home,
      fix: 'Settings > Advanced Security: enable Dependabot alerts and Dependabot security updates.',
      ...notOfThisChange(live),
    };
  },
} satisfies Rule<PipelineFacts>;
