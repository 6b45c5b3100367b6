import type { Rule } from '../../../../model/rule.ts';
import { type PolicyFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Exception past its last day',
    severity: 'low',
    confidence: 'high',
    remediation: 'Fix what the exception excused and delete the entry, or decide again with a new reason and end.',
    since: '0.1.0',
    references: [],
  },
  *check({ exceptionUse }) {
    for (const use of exceptionUse) {
      if (use.state !== 'expired') continue;
      const { rule, expires, location } = use.exception;
      const returned =
        use.matches === 0
          ? 'and nothing matches it any more'
          : `and ${use.matches} ${use.matches === 1 ? 'finding counts' : 'findings count'} again`;
      yield { message: `\`${rule}\` was excepted until ${expires}, ${returned}`, subject: subjectOf(use), location };
    }
  },
} satisfies Rule<PolicyFacts>;
