import type { Policy } from '../../model/policy.ts';
import { kindOfName, withoutBrowserPrefix } from '../../parsers/secret-shape.ts';
import type { ReadNames } from '../../parsers/source-code/module-facts.ts';
import type { Grant } from './access-facts.ts';
import type { KnownSecret } from './permissions.ts';
import { isSecretByName } from './secret-names.ts';

/** What no provider lets a browser have, whatever a bundler's prefix makes of its name. */
const SERVER_ONLY = /(?:^|_)(?:SERVICE_ROLE(?:_KEY)?|(?:OPENAI|ANTHROPIC)_API_KEY|STRIPE_SECRET_KEY)$/;

/**
 * Every secret by name: what the policy calls one, and what is one by its form where a Blueprint gives it or code reads it. A name
 * that a service only `requires` is one by its form alone: people require settings too.
 */
export const knownSecrets = (
  { secrets, services, envGroups }: Pick<Policy, 'secrets' | 'services' | 'envGroups'>,
  grants: readonly Grant[],
  reads: readonly { readonly names: ReadNames }[],
): ReadonlyMap<string, KnownSecret> => {
  const known = new Map<string, KnownSecret>(
    secrets.map(({ name, class: family, location, required }) => [
      name,
      { name, class: family, location, isRequired: required },
    ]),
  );
  const add = (name: string, place?: KnownSecret['location']) => {
    if (!known.has(name)) known.set(name, { name, ...(place === undefined ? {} : { location: place }) });
  };
  for (const { name, location } of services.flatMap(heldByPolicy)) add(name, location);
  for (const { name, location } of envGroups.flatMap(({ holds }) => holds)) {
    if (kindOfName(name) !== 'public') add(name, location);
  }
  for (const { name, location } of services.flatMap(({ requires }) => requires)) {
    if (isSecretByName(name)) add(name, location);
  }
  const inUse = [...grants.map(({ name }) => name), ...grants.flatMap(({ copiedFrom }) => copiedFrom?.name ?? [])];
  for (const { names } of reads) if (names.kind === 'name') inUse.push(names.name);
  for (const name of inUse) {
    const bare = withoutBrowserPrefix(name);
    const same = bare === name ? undefined : known.get(bare);
    if (same !== undefined && !known.has(name)) known.set(name, { ...same, name });
    else if (isSecretByName(name) || SERVER_ONLY.test(bare)) add(name);
  }
  return known;
};

const heldByPolicy = ({ mayHold, exclusive }: Policy['services'][number]) =>
  [mayHold, exclusive].flatMap((holdings) =>
    (holdings?.names ?? []).map((name) => ({ name, location: holdings?.location })),
  );
