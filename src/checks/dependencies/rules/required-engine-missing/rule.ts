import type { Rule } from '../../../../model/rule.ts';
import type { DependencyFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Branch without the Snyk answer that the policy demands',
    severity: 'high',
    confidence: 'high',
    remediation: 'Give the run a Snyk token that works, or take the branch out of `snyk-required-on`.',
    since: '0.1.0',
    references: [
      'https://docs.snyk.io/developer-tools/snyk-ci-cd-integrations/github-actions-for-snyk-setup-and-checking-for-vulnerabilities',
    ],
    covers: ['001-11'],
  },
  *check({ missingEngine }) {
    if (missingEngine === undefined) return;
    const { branch, reason, location } = missingEngine;
    yield {
      message: `\`${branch}\` is a branch on which the policy demands Snyk, and Snyk did not look at everything: ${reason}`,
      subject: `branch:${branch}`,
      location,
    };
  },
} satisfies Rule<DependencyFacts>;
