import type { Service } from '../../parsers/render-blueprint/blueprint.ts';
import type { Declaration, GroupLink } from '../../parsers/render-blueprint/declaration.ts';
import type { Grant } from './access-facts.ts';
import type { AccessService } from './access-service.ts';

/** Every name that reaches a service, by itself or through a group; one that comes both ways is two grants. */
export const grantsOf = (
  services: readonly AccessService[],
  declarations: readonly Declaration[],
  links: readonly GroupLink[],
): readonly Grant[] => {
  const owners = new Map(services.flatMap((service) => service.defined.map((definition) => [definition, service])));
  return declarations.flatMap((declaration) =>
    declaration.services.flatMap((definition) => {
      const service = owners.get(definition);
      return service === undefined ? [] : [grantOf(service, definition, declaration, links)];
    }),
  );
};

const grantOf = (
  service: AccessService,
  definition: Service,
  { name, form, location, from, holder }: Declaration,
  links: readonly GroupLink[],
): Grant => {
  const grant = { service, name, form, location };
  if (from === 'env-group') {
    const link = links.find((one) => one.service === definition && one.name === holder);
    return link === undefined ? grant : { ...grant, group: { name: holder, link: link.location } };
  }
  const item = definition.envVars.find((variable) => variable.key === name && variable.location === location);
  const copied = item?.fromService;
  return copied?.envVarKey === undefined
    ? grant
    : { ...grant, copiedFrom: { service: copied.name, name: copied.envVarKey } };
};

/**
 * Services of which it is known whatever they are given: a Blueprint defines them, every Blueprint was read whole, and every group
 * they link is written in a Blueprint or told by the policy.
 */
export const fullyGranted = (
  services: readonly AccessService[],
  links: readonly GroupLink[],
  blueprintsAreWhole: boolean,
): ReadonlySet<AccessService> =>
  new Set(
    services.filter(
      ({ defined }) =>
        blueprintsAreWhole &&
        defined.length > 0 &&
        links
          .filter(({ service }) => defined.includes(service))
          .every(({ group, dashboard }) => group !== undefined || (dashboard?.holds.length ?? 0) > 0),
    ),
  );
