import type { Rule } from '../../../../model/rule.ts';
import { type ExposureFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Public service that nobody declared public',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Declare it with `inbound: public`, or make it a private service or a worker.',
    since: '0.1.0',
    references: ['https://render.com/docs/web-services'],
    covers: ['001-1'],
  },
  *check({ services }) {
    const isSaid = services.some(({ declared }) => declared?.inbound !== undefined);
    if (!isSaid) return;
    for (const { defined, declared } of services) {
      if ((defined.type !== 'web' && defined.type !== 'static') || declared?.inbound !== undefined) continue;
      yield {
        message: `\`${defined.name}\` is a web service that the whole Internet reaches, and the policy does not say that it may be`,
        subject: subjectOf(defined, 'undeclared'),
        location: defined.location,
      };
    }
  },
} satisfies Rule<ExposureFacts>;
