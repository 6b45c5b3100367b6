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
      const end =
        use.daysLeft === 0 ? 'today' : `in ${use.daysLeft} ${use.daysLeft === 1 ? 'day' : 'days'}, on ${expires}`;
      const returning =
        use.matches === 1 ? 'the finding it covers counts' : `the ${use.matches} findings it covers count`;
      yield {
        message: `\`${rule}\` is excepted for the last time ${end}: then ${returning} again`,
        subject: subjectOf(use),
        location,
      };
    }
  },
} satisfies Rule<PolicyFacts>;
