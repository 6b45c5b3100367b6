import type { Service } from '../../parsers/render-blueprint/blueprint.ts';
import { type Declaration, isValueFree, type Lack, type Requirement } from './facts.ts';

/** Which requirements are not met, and by which service of the Blueprints. A literal value does not meet one. */
export const lacksOf = (
  requirements: readonly Requirement[],
  services: readonly Service[],
  declarations: readonly Declaration[],
): readonly Lack[] =>
  requirements.flatMap((requirement): readonly Lack[] => {
    const places = declarations.filter(({ name }) => name === requirement.name);
    const wanted = requirement.service?.blueprintName;
    if (wanted === undefined) {
      const reaching = places.filter((place) => place.services.length > 0);
      if (reaching.some(isValueFree)) return [];
      return [{ requirement, reaching, elsewhere: places.filter((place) => place.services.length === 0) }];
    }
    const wanting = services.filter(({ name }) => name === wanted);
    if (wanting.length === 0) return [{ requirement, reaching: [], elsewhere: places }];
    return wanting.flatMap((service): readonly Lack[] => {
      const reaching = places.filter((place) => place.services.includes(service));
      if (reaching.some(isValueFree)) return [];
      return [{ requirement, service, reaching, elsewhere: places.filter((place) => !reaching.includes(place)) }];
    });
  });
