import type { Rule } from '../../../../model/rule.ts';
import { type PolicyFacts, subjectOf } from '../../facts.ts';

const NOTICE_DAYS = 14;

export default {
  meta: {
    title: 'Exception about to end',
    severity: 'info',
    confidence: 'high',
    remediation: 'Fix what the exception excuses before its last day.',
    since: '0.1.0',
    references: [],
  },
  *check({ exceptionUse }) {
    for (const use of exceptionUse) {
      if (use.state !== 'used' || use.daysLeft > NOTICE_DAYS) continue;
      const { rule, expires, location } = use.exception;
      yield {
        message: `\`${rule}\` is excepted until ${expires}, ${use.daysLeft} days from now, and then ${use.matches} findings return`,
        subject: subjectOf(use),
        location,
      };
    }
  },
} satisfies Rule<PolicyFacts>;
