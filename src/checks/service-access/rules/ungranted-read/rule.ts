import type { Rule } from '../../../../model/rule.ts';
import { permissionOf, type ServiceAccessFacts, secretsReadBy, subjectOf, wayOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Secret that code reads and nobody gives to its service',
    severity: 'medium',
    confidence: 'medium',
    remediation: 'Give the secret to the service: link the group that holds it, or declare it with `sync: false`.',
    since: '0.1.0',
    references: ['https://render.com/docs/blueprint-spec#environment-variables'],
    covers: ['000-1a'],
  },
  *check({ reads, secrets, services, grants, grantsAreComplete }) {
    for (const read of reads) {
      const { service, hasFallback, chain, location } = read;
      if (hasFallback || !grantsAreComplete.has(service)) continue;
      for (const secret of secretsReadBy(read, secrets)) {
        if (secret.location === undefined && !grants.some(({ name }) => name === secret.name)) continue;
        if (!permissionOf(service, secret, services).isAllowed) continue;
        if (grants.some((grant) => grant.service === service && isSameName(grant.name, secret.name, read))) continue;
        yield {
          message: `\`${service.name}\` reads \`${secret.name}\`${wayOf(chain)}, and no Blueprint gives it: the deploy starts without it`,
          subject: subjectOf(service, `env:${secret.name}`),
          location,
        };
      }
    }
  },
} satisfies Rule<ServiceAccessFacts>;

const isSameName = (given: string, wanted: string, { ignoresCase = false }: { readonly ignoresCase?: boolean }) =>
  given === wanted || (ignoresCase && given.toUpperCase() === wanted.toUpperCase());
