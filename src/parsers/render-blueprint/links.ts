import type { Policy } from '../../model/policy.ts';
import type { EnvGroup, Scope, Service } from './blueprint.ts';
import type { GroupLink } from './declaration.ts';
import { groupedBy } from './grouped.ts';

/** Every `fromGroup`, resolved as Render does: a group of an environment is seen by that environment's services alone. */
export const linksOf = (
  services: readonly Service[],
  envGroups: readonly EnvGroup[],
  { envGroups: declared }: Pick<Policy, 'envGroups'>,
): readonly GroupLink[] => {
  const groupsByName = groupedBy(envGroups, ({ name }) => name);
  return services.flatMap((service) =>
    service.envVars.flatMap(({ fromGroup }): readonly GroupLink[] => {
      if (fromGroup === undefined) return [];
      const named = groupsByName.get(fromGroup.name) ?? [];
      const [group] = named.filter(({ scope }) => isWithinReach(scope, service.scope)).sort(nearestTo(service));
      const [outOfReach] = named;
      const link = { service, ...fromGroup };
      if (group !== undefined) return [{ ...link, group }];
      const dashboard = declared.find(({ name, managedIn }) => name === fromGroup.name && managedIn === 'dashboard');
      if (dashboard !== undefined) return [{ ...link, dashboard }];
      return [outOfReach === undefined ? link : { ...link, outOfReach }];
    }),
  );
};

/**
 * What stands at the root of a file keeps the environment it has in Render, which Git does not know: it may be any.
 * https://render.com/tutorials/advanced-blueprint-patterns/projects-and-environments
 */
const isWithinReach = (group: Scope, service: Scope): boolean =>
  service.length === 0 || group.every((part, i) => part === service[i]);

const nearestTo =
  ({ location }: Service) =>
  (a: EnvGroup, b: EnvGroup): number =>
    Number(b.location.path === location.path) - Number(a.location.path === location.path) ||
    b.scope.length - a.scope.length;
