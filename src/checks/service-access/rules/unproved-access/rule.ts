import type { Rule } from '../../../../model/rule.ts';
import { type ServiceAccessFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Place about which access cannot be proved',
    severity: 'low',
    confidence: 'high',
    remediation: 'Write the name or the module as a literal, or tell the policy the entry file of the service.',
    since: '0.1.0',
    references: ['https://12factor.net/config'],
    covers: ['000-9', '000-10'],
  },
  *check({ unproved, policy }) {
    for (const { service, why, location } of unproved) {
      const whose = service === undefined ? '' : `\`${service.name}\`: `;
      yield {
        message: `${whose}cannot prove what is read: ${why}`,
        subject: service === undefined ? `unproved:${why}` : subjectOf(service, `unproved:${why}`),
        location,
        severity: policy.access.cannotProve === 'fail' ? 'high' : 'low',
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;
