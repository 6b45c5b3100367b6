import type { Rule } from '../../../../model/rule.ts';
import {
  type AccessService,
  furtherPlaces,
  permissionOf,
  readSecrets,
  type SecretOf,
  type ServiceAccessFacts,
  type ServiceRead,
  subjectOf,
  wayOf,
} from '../../facts.ts';

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
  *check(facts) {
    const { reads, secrets, services, grantsAreComplete } = facts;
    const needed = reads.filter(({ hasFallback, service }) => !hasFallback && grantsAreComplete.has(service));
    for (const found of readSecrets(needed, secrets)) {
      const { service, secret, first, all } = found;
      if (!isKnown(secret.name, facts) || !permissionOf(service, secret, services).isAllowed) continue;
      if (isGiven(service, found, facts) || isGivenToAnotherLoader(found, facts)) continue;
      yield {
        message: `\`${service.name}\` reads \`${secret.name}\`${wayOf(first.chain)}, and no Blueprint gives it: the deploy starts without it${furtherPlaces(all)}`,
        subject: subjectOf(service, `env:${secret.name}`),
        location: first.location,
        ...(isNeeded(found) ? {} : { severity: 'low' as const }),
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;

type Found = SecretOf<ServiceRead>;

/** What neither the policy nor a Blueprint knows is `undeclared-read`. */
const isKnown = (name: string, { secrets, grants }: ServiceAccessFacts): boolean =>
  secrets.get(name)?.location !== undefined || grants.some((grant) => grant.name === name);

const isGiven = (service: AccessService, { secret, all }: Found, { grants }: ServiceAccessFacts): boolean => {
  const ignoresCase = all.some((read) => read.ignoresCase === true);
  return grants.some(
    (grant) =>
      grant.service === service &&
      (grant.name === secret.name || (ignoresCase && grant.name.toUpperCase() === secret.name.toUpperCase())),
  );
};

/** A file that several services load reads for one of them what the others do without. */
const isGivenToAnotherLoader = (found: Found, facts: ServiceAccessFacts): boolean =>
  found.all.every(({ location }) =>
    facts.code.some(
      ({ service, modules }) =>
        service !== found.service && modules.has(location.path) && isGiven(service, found, facts),
    ),
  );

/** The policy says so; code alone does not tell whether it goes on without. */
const isNeeded = ({ service, secret }: Found): boolean =>
  (secret.isRequired ?? false) || (service.declared?.requires.some(({ name }) => name === secret.name) ?? false);
