import type { Rule } from '../../../../model/rule.ts';
import { type PolicyFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Exception that excuses nothing',
    severity: 'low',
    confidence: 'high',
    remediation: 'Delete the entry: what it excused is gone, and it would hide the same fault if it came back.',
    since: '0.1.0',
    references: [],
  },
  *check({ exceptionUse }) {
    for (const use of exceptionUse) {
      if (use.state !== 'unused') continue;
      const { rule, fingerprint, path, location } = use.exception;
      const target = fingerprint === undefined ? `the path \`${path ?? ''}\`` : `fingerprint ${fingerprint}`;
      yield {
        message: `\`${rule}\` is excepted for ${target}, which no finding has`,
        subject: subjectOf(use),
        location,
      };
    }
  },
} satisfies Rule<PolicyFacts>;
