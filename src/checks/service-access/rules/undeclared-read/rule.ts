import type { Rule } from '../../../../model/rule.ts';
import { furtherPlaces, isCertainSecret, readSecrets, type ServiceAccessFacts, subjectOf, wayOf } from '../../facts.ts';

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
    for (const { service, secret, first, all } of readSecrets(reads, secrets)) {
      const { name, location } = secret;
      if (location !== undefined || given.has(name) || GIVEN_BY_THE_PLATFORM.test(name)) continue;
      const isMild = all.every(({ hasFallback }) => hasFallback) || !isCertainSecret(name);
      yield {
        message: `\`${service.name}\` reads \`${name}\`${wayOf(first.chain)}, which neither the policy nor a Blueprint knows${furtherPlaces(all)}`,
        subject: subjectOf(service, `env:${name}`),
        location: first.location,
        ...(isMild ? { severity: 'low' as const } : {}),
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;

/** Set by CI systems and clouds for what runs there. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
const GIVEN_BY_THE_PLATFORM = /^(?:GITHUB|ACTIONS|RUNNER|CI|BUILDKITE|GITLAB|RENDER|VERCEL|npm_config)_/;
