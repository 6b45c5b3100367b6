import type { Grant, ServiceRead } from './access-facts.ts';
import type { AccessService } from './access-service.ts';
import type { KnownSecret } from './permissions.ts';
import { secretsReadBy } from './secrets-read.ts';

/** Every way in which one secret reaches one service: a finding is about the two, however often it happens. */
export interface SecretOf<Way> {
  readonly service: AccessService;
  readonly secret: KnownSecret;
  /** The one to show. */
  readonly first: Way;
  /** All of them, `first` included. */
  readonly all: readonly Way[];
}

type Secrets = ReadonlyMap<string, KnownSecret>;

/** The secrets that services are given, under their own names or copied from another service. */
export const givenSecrets = (grants: readonly Grant[], secrets: Secrets): readonly SecretOf<Grant>[] =>
  grouped(
    grants.flatMap((grant) => {
      const names = new Set([grant.name, ...(grant.copiedFrom === undefined ? [] : [grant.copiedFrom.name])]);
      return [...names].flatMap((name) => pairOf(grant, secrets.get(name)));
    }),
    () => 0,
  );

/** The secrets that services read, each with the place that is nearest to where the service starts. */
export const readSecrets = (reads: readonly ServiceRead[], secrets: Secrets): readonly SecretOf<ServiceRead>[] =>
  grouped(
    reads.flatMap((read) => secretsReadBy(read, secrets).flatMap((secret) => pairOf(read, secret))),
    nearestFirst,
  );

/** ` (and at 2 more places)`; empty where there is one. */
export const furtherPlaces = (all: readonly unknown[]): string => {
  const more = all.length - 1;
  return more < 1 ? '' : ` (and at ${more} more ${more === 1 ? 'place' : 'places'})`;
};

const pairOf = <Way extends { readonly service: AccessService }>(way: Way, secret: KnownSecret | undefined) =>
  secret === undefined ? [] : [{ service: way.service, secret, way }];

const nearestFirst = (a: ServiceRead, b: ServiceRead): number =>
  a.chain.length - b.chain.length ||
  compared(a.location.path, b.location.path) ||
  a.location.startLine - b.location.startLine;

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const grouped = <Way>(
  pairs: readonly { readonly service: AccessService; readonly secret: KnownSecret; readonly way: Way }[],
  order: (a: Way, b: Way) => number,
): readonly SecretOf<Way>[] => {
  const groups = new Map<AccessService, Map<KnownSecret, Way[]>>();
  for (const { service, secret, way } of pairs) {
    const ofService = groups.get(service) ?? new Map<KnownSecret, Way[]>();
    const ways = ofService.get(secret) ?? [];
    ways.push(way);
    groups.set(service, ofService.set(secret, ways));
  }
  return [...groups].flatMap(([service, ofService]) =>
    [...ofService].flatMap(([secret, ways]) => {
      const all = [...ways].sort(order);
      const [first] = all;
      return first === undefined ? [] : [{ service, secret, first, all }];
    }),
  );
};
