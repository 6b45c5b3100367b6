import type { Rule } from '../../../../model/rule.ts';
import { type ServiceAccessFacts, secretsReadBy, subjectOf, wayOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Secret that code reads and nobody declared',
    severity: 'medium',
    confidence: 'medium',
    remediation: 'Declare the name under `secrets` in aduana.yml and give it to the service, or stop reading it.',
    since: '0.1.0',
    references: ['https://12factor.net/config'],
    covers: ['000-1a'],
  },
  *check({ reads, secrets, grants, policy }) {
    if (policy.path === undefined) return;
    const given = new Set(grants.map(({ name }) => name));
    for (const read of reads) {
      for (const { name, location } of secretsReadBy(read, secrets)) {
        if (location !== undefined || given.has(name)) continue;
        yield {
          message: `\`${read.service.name}\` reads \`${name}\`${wayOf(read.chain)}, which neither the policy nor a Blueprint knows`,
          subject: subjectOf(read.service, `env:${name}`),
          location: read.location,
          ...(read.hasFallback ? { severity: 'low' as const } : {}),
        };
      }
    }
  },
} satisfies Rule<ServiceAccessFacts>;
