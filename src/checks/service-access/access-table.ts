import {
  ACCESS_COLUMNS,
  ACCESS_TABLE,
  OTHER_NAMES_COLUMNS,
  OTHER_NAMES_TABLE,
  WAYS_COLUMNS,
  WAYS_TABLE,
} from '../../model/access-table.ts';
import type { Table } from '../../model/coverage.ts';
import type { Location } from '../../model/location.ts';
import {
  type AccessService,
  type Holding,
  holderPermission,
  type KnownSecret,
  permissionOf,
  type SecretHolder,
  type ServiceAccessFacts,
  secretsReadBy,
} from './facts.ts';

const SHOWN_PLACES = 8;

/** The matrix: a row for each service and secret that have to do with each other, then for whoever else holds one. */
export const accessTable = (facts: ServiceAccessFacts): Table => ({
  title: ACCESS_TABLE,
  columns: ACCESS_COLUMNS,
  rows: [
    ...facts.services.flatMap((service) =>
      [...facts.secrets.values()].map((secret) => rowOf(service, secret, facts)).filter((row) => row !== undefined),
    ),
    ...holderRows(facts),
  ],
});

/** The ways to the files that read secrets, a row for each service and file. Files that start a service are their own way. */
export const waysTable = ({ reads, secrets }: Pick<ServiceAccessFacts, 'reads' | 'secrets'>): Table => {
  const rows = new Map<string, readonly string[]>();
  for (const read of reads) {
    if (secretsReadBy(read, secrets).length === 0) continue;
    const row = [read.service.name, read.location.path, read.chain.join(' → ')];
    const key = JSON.stringify(row.slice(0, 2));
    if (!rows.has(key)) rows.set(key, row);
  }
  return { title: WAYS_TABLE, columns: WAYS_COLUMNS, rows: [...rows.values()] };
};

/** What is read beside the secrets of the matrix: settings, and secrets that only a workflow or a compose file knows. */
export const otherNamesTable = ({ reads, holdings, secrets }: ServiceAccessFacts): Table => {
  const rows = new Map<string, { readonly name: string; readonly who: string; readonly places: Location[] }>();
  const add = (name: string, who: string, place: Location) => {
    const key = JSON.stringify([name, who]);
    const row = rows.get(key) ?? { name, who, places: [] };
    row.places.push(place);
    rows.set(key, row);
  };
  for (const read of reads) {
    if (read.names.kind !== 'name' || secretsReadBy(read, secrets).length > 0) continue;
    add(read.names.name, read.service.name, read.location);
  }
  for (const { holder, name, location, isRenamed } of holdings) {
    if (!secrets.has(name) && isRenamed !== true) add(name, holder.name, location);
  }
  return {
    title: OTHER_NAMES_TABLE,
    columns: OTHER_NAMES_COLUMNS,
    rows: [...rows.values()]
      .map(({ name, who, places }) => [name, who, listed(places.map(placeOf))])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : Number(a > b))),
  };
};

const rowOf = (
  service: AccessService,
  secret: KnownSecret,
  facts: ServiceAccessFacts,
): readonly string[] | undefined => {
  const grants = facts.grants.filter((grant) => grant.service === service && grant.name === secret.name);
  const reads = facts.reads.filter(
    (read) => read.service === service && secretsReadBy(read, facts.secrets).includes(secret),
  );
  const handovers = facts.handovers.filter((handover) => handover.service === service);
  const handed = facts.holdings.filter(({ holder, name }) => holder.service === service && name === secret.name);
  const isDeclared = service.declared?.requires.some(({ name }) => name === secret.name) ?? false;
  if (grants.length === 0 && reads.length === 0 && handed.length === 0 && !isDeclared) return undefined;
  const { why, location } = permissionOf(service, secret, facts.services);
  return [
    service.name,
    secret.name,
    secret.class ?? '',
    `${why}${location === undefined ? '' : ` (${placeOf(location)})`}`,
    listed(
      grants.map((grant) =>
        grant.group === undefined
          ? `${grant.form} (${placeOf(grant.location)})`
          : `group ${grant.group.name} (${placeOf(grant.group.link)}), which gives it at ${placeOf(grant.location)}`,
      ),
    ),
    listed(reads.map(({ location: place }) => placeOf(place))),
    listed([
      ...(grants.length === 0 ? [] : handovers.map((one) => `${one.to} (${placeOf(one.location)})`)),
      ...handed.map((one) => `compose (${placeOf(one.location)})`),
    ]),
  ];
};

/** Who gives to a holder what it is handed. */
const GIVERS: Readonly<Record<SecretHolder['kind'], string>> = {
  workflow: "GitHub's secrets",
  supabase: 'the environment of whoever starts it',
  compose: 'the environment of whoever starts it',
};

const holderRows = ({ holdings, secrets, services }: ServiceAccessFacts): readonly (readonly string[])[] => {
  const rows = new Map<
    string,
    { readonly first: Holding; readonly secret: KnownSecret; readonly places: Location[] }
  >();
  for (const holding of holdings) {
    const secret = secrets.get(holding.name);
    if (secret === undefined || holding.holder.service !== undefined) continue;
    const key = JSON.stringify([holding.holder.name, secret.name]);
    const row = rows.get(key) ?? { first: holding, secret, places: [] };
    row.places.push(holding.location);
    rows.set(key, row);
  }
  return [...rows.values()].map(({ first: { holder }, secret, places }) => {
    const { why, location } = holderPermission(holder, secret, services);
    return [
      holder.name,
      secret.name,
      secret.class ?? '',
      `${why}${location === undefined ? '' : ` (${placeOf(location)})`}`,
      GIVERS[holder.kind],
      listed(places.map(placeOf)),
      '',
    ];
  });
};

const listed = (places: readonly string[]): string => {
  const unique = [...new Set(places)];
  const more = unique.length - SHOWN_PLACES;
  return [...unique.slice(0, SHOWN_PLACES), ...(more > 0 ? [`${more} more`] : [])].join('; ');
};

const placeOf = ({ path, startLine }: Location): string => `${path}:${startLine}`;
