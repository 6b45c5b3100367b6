import type { DeclaredEnvGroup, Policy } from '../../model/policy.ts';
import type { EnvGroup, EnvVar, Service } from './blueprint.ts';
import type { Declaration, Form, GroupLink } from './declaration.ts';
import { groupedBy } from './grouped.ts';
import { rejectionOf } from './rejection.ts';

/** Every place that gives a name, Dashboard-managed groups included, and the services it reaches. */
export const declarationsOf = (
  services: readonly Service[],
  envGroups: readonly EnvGroup[],
  links: readonly GroupLink[],
  policy: Pick<Policy, 'envGroups'>,
): readonly Declaration[] => {
  const linksByHolder = groupedBy(links, ({ group, dashboard }) => group ?? dashboard);
  const servicesOf = (holder: EnvGroup | DeclaredEnvGroup): readonly Service[] => [
    ...new Set(linksByHolder.get(holder)?.map(({ service }) => service)),
  ];
  return [
    ...services.flatMap((service) => givenBy(service, [service])),
    ...envGroups.flatMap((group) => givenBy(group, servicesOf(group))),
    ...dashboardGroups(policy, envGroups, links).flatMap((group) =>
      group.holds.map(
        ({ name, location }): Declaration => ({
          name,
          form: 'kept in the Dashboard',
          location,
          from: 'env-group',
          holder: group.name,
          services: servicesOf(group),
        }),
      ),
    ),
  ];
};

/** A group that some Blueprint defines is judged by the Blueprint, unless a service can only mean the Dashboard's. */
const dashboardGroups = (
  policy: Pick<Policy, 'envGroups'>,
  envGroups: readonly EnvGroup[],
  links: readonly GroupLink[],
) =>
  policy.envGroups.filter(
    (declared) =>
      links.some(({ dashboard }) => dashboard === declared) ||
      (declared.managedIn === 'dashboard' && !envGroups.some(({ name }) => name === declared.name)),
  );

const givenBy = ({ kind, name: holder, envVars }: Service | EnvGroup, services: readonly Service[]): Declaration[] =>
  envVars.flatMap((item) =>
    item.key === undefined || item.fromGroup !== undefined
      ? []
      : [{ name: item.key, form: formOf(item, kind), location: item.location, from: kind, holder, services }],
  );

const formOf = (item: EnvVar, kind: (Service | EnvGroup)['kind']): Form => {
  const { value, sync, generateValue, fromDatabase, fromService } = item;
  if (value?.shape === 'empty') return 'empty value';
  if (value?.shape === 'placeholder') return 'placeholder';
  if (value !== undefined && value.shape !== 'secret-file') return 'literal value';
  if (rejectionOf(item, kind) !== undefined) return 'form that Render rejects';
  if (value !== undefined) return 'secret file';
  if (generateValue === true) return 'generateValue: true';
  if (fromDatabase !== undefined) return 'fromDatabase';
  if (fromService !== undefined) return 'fromService';
  if (sync !== false) return 'no value';
  return kind === 'service' ? 'sync: false' : 'sync: false in a group, which Render ignores';
};
