import type { Location } from '../../model/location.ts';
import type { DeclaredService, Policy } from '../../model/policy.ts';
import type { Service } from '../../parsers/render-blueprint/blueprint.ts';

/** A service that the policy declares, a Blueprint defines, or both. */
export interface AccessService {
  /** The policy's name for it, else the Blueprint's. */
  readonly name: string;
  readonly declared?: DeclaredService;
  /** Every definition of it: one name may stand in several environments. */
  readonly defined: readonly Service[];
  /** Where it is told what the service is: the Blueprint before the policy. */
  readonly location: Location;
  /** Everything it is given is public: what it builds is handed to browsers. */
  readonly isStatic: boolean;
}

/** Types that run no code of the repository: datastores. */
const DATASTORES = new Set(['keyvalue', 'redis', 'postgres']);

/** Services that run code, each once, in the order of the policy and then of the Blueprints. */
export const accessServices = (
  { services: declared }: Pick<Policy, 'services'>,
  defined: readonly Service[],
): readonly AccessService[] => {
  const running = defined.filter(({ type }) => !DATASTORES.has(type));
  const ofPolicy = declared.map((service) =>
    serviceOf(
      service.name,
      service.location,
      running.filter(({ name }) => name === service.blueprintName),
      service,
    ),
  );
  const known = new Set(declared.map(({ blueprintName }) => blueprintName));
  const others = new Map<string, Service[]>();
  for (const service of running) {
    if (!known.has(service.name)) others.set(service.name, [...(others.get(service.name) ?? []), service]);
  }
  return [...ofPolicy, ...[...others].map(([name, all]) => serviceOf(name, all[0]?.location as Location, all))];
};

const serviceOf = (
  name: string,
  place: Location,
  defined: readonly Service[],
  declared?: DeclaredService,
): AccessService => ({
  name,
  ...(declared === undefined ? {} : { declared }),
  defined,
  location: defined[0]?.location ?? place,
  isStatic: defined.some((service) => service.type === 'static' || service.program.runtime?.value === 'static'),
});
