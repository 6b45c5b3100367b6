import type { Policy } from '../../model/policy.ts';
import { isSecretName } from '../../parsers/secret-shape.ts';
import type { Grant, ServiceRead } from './facts.ts';
import type { KnownSecret } from './permissions.ts';

/** Every secret by name: what the policy calls one, and what is one by its form where a Blueprint gives it or code reads it. */
export const knownSecrets = (
  { secrets, services, envGroups }: Pick<Policy, 'secrets' | 'services' | 'envGroups'>,
  grants: readonly Grant[],
  reads: readonly ServiceRead[],
): ReadonlyMap<string, KnownSecret> => {
  const known = new Map<string, KnownSecret>(
    secrets.map(({ name, class: family, location }) => [name, { name, class: family, location }]),
  );
  const add = (name: string, place?: KnownSecret['location']) => {
    if (!known.has(name)) known.set(name, { name, ...(place === undefined ? {} : { location: place }) });
  };
  for (const { name, location } of services.flatMap(namedByPolicy)) add(name, location);
  for (const { name, location } of envGroups.flatMap(({ holds }) => holds)) add(name, location);
  for (const { name } of grants) if (isSecretName(name)) add(name);
  for (const { names } of reads) if (names.kind === 'name' && isSecretName(names.name)) add(names.name);
  return known;
};

const namedByPolicy = ({ requires, mayHold, exclusive }: Policy['services'][number]) => [
  ...requires.map(({ name, location }) => ({ name: name, location })),
  ...[mayHold, exclusive].flatMap((holdings) =>
    (holdings?.names ?? []).map((name) => ({ name: name, location: holdings?.location })),
  ),
];
