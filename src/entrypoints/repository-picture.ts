import { collect } from '../checks/service-access/collect.ts';
import {
  type AccessService,
  givenSecrets,
  isOfSharedSettings,
  isSecretByName,
  readSecrets,
  type ServiceAccessFacts,
} from '../checks/service-access/facts.ts';
import type { DeclaredService, Policy } from '../model/policy.ts';
import type { Service } from '../parsers/render-blueprint/blueprint.ts';
import { type Form, VALUE_FREE_FORMS } from '../parsers/render-blueprint/declaration.ts';
import { linksOf } from '../parsers/render-blueprint/links.ts';
import { hasBrowserPrefix, looksLikeSecretValue } from '../parsers/secret-shape.ts';
import { dashboardHolds } from '../proposal/dashboard-holds.ts';
import { exclusiveClasses } from '../proposal/exclusive-classes.ts';
import type { Picture, PicturedGroup, PicturedService } from '../proposal/picture.ts';
import { classOfName, isConnectionAddress } from '../proposal/secret-classes.ts';
import type { Ports } from '../readers/ports.ts';

type PicturePorts = Parameters<typeof collect>[0];

/** What the repository shows of its services and secrets, without a policy. Throws CouldNotLook where it cannot be read. */
export const repositoryPicture = async (ports: PicturePorts, defaults: Policy): Promise<Picture> => {
  const collected = await collect(ports, defaults);
  if (collected.status === 'ready') return pictureOf(collected.facts, await unknownGroups(ports, collected.facts));
  const everything = await collect(ports, { ...defaults, services: [WHOLE_REPOSITORY] });
  if (everything.status !== 'ready') return NOTHING;
  const { secrets, leftOut } = pictureOf(everything.facts, new Map());
  return { ...NOTHING, secrets, leftOut };
};

const NOTHING: Picture = { secrets: [], dashboardGroups: [], services: [], leftOut: [] };

/** Where no Blueprint names a service, all code is looked at as if it were one. */
const WHOLE_REPOSITORY: DeclaredService = {
  name: 'repository',
  blueprintName: 'repository',
  source: ['.'],
  entry: [],
  requires: [],
  location: { path: 'aduana.yml', startLine: 1, startColumn: 1 },
};

/** The groups that each service links and no Blueprint defines. */
const unknownGroups = async (
  { blueprints }: Pick<Ports, 'blueprints'>,
  { services }: ServiceAccessFacts,
): Promise<ReadonlyMap<AccessService, readonly string[]>> => {
  const read = await blueprints.read(undefined);
  const defined = read.blueprints.flatMap((blueprint) => blueprint.services);
  const groups = read.blueprints.flatMap(({ envGroups }) => envGroups);
  const links = linksOf(defined, groups, { envGroups: [] }).filter(
    ({ group, outOfReach }) => group === undefined && outOfReach === undefined,
  );
  const isOf = (service: AccessService, { location }: Service) =>
    service.defined.some(({ location: own }) => own.path === location.path && own.startLine === location.startLine);
  return new Map(
    services.map((service) => [
      service,
      [...new Set(links.filter((link) => isOf(service, link.service)).map(({ name }) => name))].filter(isWritable),
    ]),
  );
};

const pictureOf = (facts: ServiceAccessFacts, groupsOf: ReadonlyMap<AccessService, readonly string[]>): Picture => {
  const names = secretNames(facts);
  const given = namesBy(facts.services, givenSecrets(facts.grants, asSecrets(names)));
  const own = facts.reads.filter((read) => !isOfSharedSettings(read, facts));
  const read = namesBy(facts.services, readSecrets(own, asSecrets(names)));
  const withoutFallback = own.filter(({ hasFallback }) => !hasFallback);
  const needed = namesBy(facts.services, readSecrets(withoutFallback, asSecrets(names)));
  const givenWithoutValue = new Set(facts.grants.filter(({ form }) => isFree(form)).map(({ name }) => name));
  const services = facts.services.filter(({ name }) => isWritable(name));
  const held = services.map((service) => ({
    name: service.name,
    given: [...(given.get(service) ?? [])],
    read: [...(read.get(service) ?? [])],
    isComplete: facts.grantsAreComplete.has(service),
  }));
  const exclusive = exclusiveClasses(held);
  const groups = dashboardGroupsOf(services, groupsOf, (service) =>
    [...(needed.get(service) ?? [])].filter((name) => !given.get(service)?.has(name)),
  );
  const inGroups = new Set(groups.flatMap(({ holds }) => holds));
  return {
    secrets: [...names].map((name) => ({
      name,
      class: classOfName(name),
      isGiven: givenWithoutValue.has(name) || inGroups.has(name),
    })),
    dashboardGroups: groups,
    services: held.map(({ name, given: holds, read: reads, isComplete }, i): PicturedService => {
      const service = services[i] as AccessService;
      const free = new Set(
        facts.grants.filter((grant) => grant.service === service && isFree(grant.form)).map((grant) => grant.name),
      );
      const own = groups.filter(({ linkedBy }) => linkedBy.includes(name));
      const told = new Set(own.flatMap((group) => group.holds));
      const inbound = inboundOf(service);
      return {
        name,
        ...(inbound === undefined ? {} : { inbound }),
        requires: [...(needed.get(service) ?? [])].filter((secret) => free.has(secret) || told.has(secret)).sort(),
        ...(isComplete ? { holds: [...new Set([...holds, ...reads])].sort() } : {}),
        exclusiveClasses: exclusive.get(name) ?? [],
      };
    }),
    leftOut: facts.services.some(({ name }) => !isWritable(name))
      ? ['A service whose name looks like a secret value is left out: rename it.']
      : [],
  };
};

const dashboardGroupsOf = (
  services: readonly AccessService[],
  groupsOf: ReadonlyMap<AccessService, readonly string[]>,
  missingOf: (service: AccessService) => readonly string[],
): readonly PicturedGroup[] => {
  const linked = services.map((service) => ({
    name: service.name,
    unknownGroups: groupsOf.get(service) ?? [],
    missing: missingOf(service),
  }));
  return [...dashboardHolds(linked)].map(([name, { holds, perhaps }]) => ({
    name,
    linkedBy: linked.filter(({ unknownGroups: groups }) => groups.includes(name)).map((one) => one.name),
    holds: [...holds].sort(),
    perhaps: [...perhaps].sort(),
  }));
};

/** Names that are a secret's by their form, or a connection's address, as the policy can write them. Sorted. */
const secretNames = ({ grants, reads, secrets }: ServiceAccessFacts): ReadonlySet<string> => {
  const used = [
    ...grants.map(({ name }) => name),
    ...reads.flatMap(({ names }) => (names.kind === 'name' ? [names.name] : [])),
  ];
  const given = new Set(grants.map(({ name }) => name));
  const found = used.filter(
    (name) =>
      (secrets.has(name) || isSecretByName(name) || isConnectionAddress(name)) &&
      !hasBrowserPrefix(name) &&
      (given.has(name) || !OF_THE_PLATFORM.test(name)) &&
      /^[A-Za-z_][A-Za-z0-9_]{0,199}$/.test(name) &&
      isWritable(name),
  );
  return new Set([...new Set(found)].sort());
};

/** Set by what runs the code, never by the team. */
const OF_THE_PLATFORM = /^(?:GITHUB|ACTIONS|RUNNER|CI|BUILDKITE|GITLAB|RENDER|VERCEL|npm_config)_/;

/** A policy refuses what looks like a secret's value, whatever it is. */
const isWritable = (name: string): boolean => !looksLikeSecretValue(name) && name !== '__proto__';

const asSecrets = (names: ReadonlySet<string>): ServiceAccessFacts['secrets'] =>
  new Map([...names].map((name) => [name, { name }]));

const namesBy = (
  services: readonly AccessService[],
  found: readonly { readonly service: AccessService; readonly secret: { readonly name: string } }[],
): ReadonlyMap<AccessService, ReadonlySet<string>> =>
  new Map(
    services.map((service) => [
      service,
      new Set(found.filter((one) => one.service === service).map(({ secret }) => secret.name)),
    ]),
  );

const isFree = (form: Form): boolean => (VALUE_FREE_FORMS as readonly Form[]).includes(form);

/** https://render.com/docs/service-types */
const inboundOf = ({ defined, isStatic }: AccessService): PicturedService['inbound'] => {
  const types = new Set(defined.map(({ type }) => type));
  if (types.has('web') || types.has('static') || isStatic) return 'public';
  if (types.has('pserv')) return 'private';
  return types.has('worker') || types.has('cron') ? 'none' : undefined;
};
