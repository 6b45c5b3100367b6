import type { Service } from '../../parsers/render-blueprint/blueprint.ts';
import { groupedBy } from '../../parsers/render-blueprint/grouped.ts';
import { type Declaration, isValueFree, type Lack, type Requirement } from './facts.ts';

/** Which requirements are not met, and by which service of the Blueprints. A literal value does not meet one. */
export const lacksOf = (
  requirements: readonly Requirement[],
  services: readonly Service[],
  declarations: readonly Declaration[],
): readonly Lack[] => {
  const declarationsByName = groupedBy(declarations, ({ name }) => name);
  const servicesByName = groupedBy(services, ({ name }) => name);
  return requirements.flatMap((requirement): readonly Lack[] => {
    const places = declarationsByName.get(requirement.name) ?? [];
    if (requirement.service === undefined) return lackOfAny(requirement, places);
    const wanting = servicesByName.get(requirement.service.blueprintName) ?? [];
    if (wanting.length === 0) return [{ requirement, reaching: [], elsewhere: places }];
    const placesByService = groupedBy(
      places.flatMap((place) => place.services.map((service) => ({ place, service }))),
      ({ service }) => service,
    );
    return wanting.flatMap((service): readonly Lack[] => {
      const reaching = (placesByService.get(service) ?? []).map(({ place }) => place);
      if (reaching.some(isValueFree)) return [];
      const elsewhere = reaching.length > 0 ? [] : places;
      return [{ requirement, service, reaching, elsewhere }];
    });
  });
};

const lackOfAny = (requirement: Requirement, places: readonly Declaration[]): readonly Lack[] => {
  const reaching = places.filter((place) => place.services.length > 0);
  if (reaching.some(isValueFree)) return [];
  return [{ requirement, reaching, elsewhere: places.filter((place) => place.services.length === 0) }];
};
