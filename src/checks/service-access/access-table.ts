import { ACCESS_COLUMNS, ACCESS_TABLE, WAYS_COLUMNS, WAYS_TABLE } from '../../model/access-table.ts';
import type { Table } from '../../model/coverage.ts';
import type { Location } from '../../model/location.ts';
import { type AccessService, type KnownSecret, permissionOf, type ServiceAccessFacts, secretsReadBy } from './facts.ts';

const SHOWN_PLACES = 8;

/** The matrix, a row for each service and secret that have to do with each other. */
export const accessTable = (facts: ServiceAccessFacts): Table => ({
  title: ACCESS_TABLE,
  columns: ACCESS_COLUMNS,
  rows: facts.services.flatMap((service) =>
    [...facts.secrets.values()].map((secret) => rowOf(service, secret, facts)).filter((row) => row !== undefined),
  ),
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
  const isDeclared = service.declared?.requires.some(({ name }) => name === secret.name) ?? false;
  if (grants.length === 0 && reads.length === 0 && !isDeclared) return undefined;
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
    grants.length === 0 ? '' : listed(handovers.map((one) => `${one.to} (${placeOf(one.location)})`)),
  ];
};

const listed = (places: readonly string[]): string => {
  const unique = [...new Set(places)];
  const more = unique.length - SHOWN_PLACES;
  return [...unique.slice(0, SHOWN_PLACES), ...(more > 0 ? [`${more} more`] : [])].join('; ');
};

const placeOf = ({ path, startLine }: Location): string => `${path}:${startLine}`;
