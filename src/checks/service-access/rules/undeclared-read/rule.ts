import type { Rule } from '../../../../model/rule.ts';
import {
  furtherPlaces,
  isCertainSecret,
  readSecrets,
  type SecretOf,
  type ServiceAccessFacts,
  type ServiceRead,
  subjectOf,
  wayOf,
} from '../../facts.ts';

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
    for (const [{ name, location }, all] of byName(readSecrets(reads, secrets))) {
      if (location !== undefined || given.has(name) || GIVEN_BY_THE_PLATFORM.test(name)) continue;
      const [first] = all;
      if (first === undefined) continue;
      const places = new Map(all.flatMap((one) => one.all).map((read) => [JSON.stringify(read.location), read]));
      const isMild = [...places.values()].every(({ hasFallback }) => hasFallback) || !isCertainSecret(name);
      const whose = all.map(({ service }) => `\`${service.name}\``).join(', ');
      yield {
        message: `${whose} ${all.length === 1 ? 'reads' : 'read'} \`${name}\`${wayOf(first.first.chain)}, which neither the policy nor a Blueprint knows${furtherPlaces([...places])}`,
        subject: [...all.map(({ service }) => subjectOf(service)), `env:${name}`].join(' '),
        location: first.first.location,
        ...(isMild ? { severity: 'low' as const } : {}),
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;

/** Nobody declared it: that is one fault, however many services read it. */
const byName = (found: readonly Found[]): ReadonlyMap<Found['secret'], readonly Found[]> => {
  const groups = new Map<Found['secret'], Found[]>();
  for (const one of found) {
    const group = groups.get(one.secret) ?? [];
    group.push(one);
    groups.set(one.secret, group);
  }
  return groups;
};

type Found = SecretOf<ServiceRead>;

/** Set by CI systems and clouds for what runs there. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
const GIVEN_BY_THE_PLATFORM = /^(?:GITHUB|ACTIONS|RUNNER|CI|BUILDKITE|GITLAB|RENDER|VERCEL|npm_config)_/;
