import type { Rule } from '../../../../model/rule.ts';
import { holderSubject, type ServiceAccessFacts, subjectOf, type Unproved } from '../../facts.ts';

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
    const places = new Map<string, Unproved[]>();
    for (const one of unproved) {
      const key = JSON.stringify([one.why, one.location]);
      places.set(key, [...(places.get(key) ?? []), one]);
    }
    for (const all of places.values()) {
      const [first] = all;
      if (first === undefined) continue;
      const services = [...new Set(all.flatMap(({ service }) => service ?? []))];
      const holders = [
        ...new Map(all.flatMap(({ holder }) => (holder === undefined ? [] : [[holder.name, holder]]))).values(),
      ];
      const whose = [...services, ...holders].map(({ name }) => `\`${name}\``).join(', ');
      const what = holders.length === 0 ? 'read' : 'given';
      yield {
        message: `${whose === '' ? '' : `${whose}: `}cannot prove what is ${what}: ${first.why}`,
        subject: [
          ...services.map((service) => subjectOf(service)),
          ...holders.map((holder) => holderSubject(holder)),
          `unproved:${first.why}`,
        ].join(' '),
        location: first.location,
        severity: policy.access.cannotProve === 'fail' ? 'high' : 'low',
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;
