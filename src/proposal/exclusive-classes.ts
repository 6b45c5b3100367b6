import { classOfName } from './secret-classes.ts';

export interface HoldingService {
  readonly name: string;
  readonly given: readonly string[];
  readonly read: readonly string[];
  /** Git shows all that it is given. */
  readonly isComplete: boolean;
}

/** Classes that services share by their nature, or that say nothing. */
const SHARED = new Set(['infrastructure', 'monitoring', 'sign-in', 'encryption', 'other']);

/**
 * By service, the classes that it alone is given while nobody else is given or reads any of them. Empty unless it is known of every
 * service what it is given, and there are two at least.
 */
export const exclusiveClasses = (services: readonly HoldingService[]): ReadonlyMap<string, readonly string[]> => {
  if (services.length < 2 || !services.every(({ isComplete }) => isComplete)) return new Map();
  const classesOf = (names: readonly string[]) => new Set(names.map(classOfName));
  return new Map(
    services.map((service) => {
      const others = classesOf(
        services.filter((other) => other !== service).flatMap(({ given, read }) => [...given, ...read]),
      );
      const own = [...classesOf(service.given)].filter((family) => !SHARED.has(family) && !others.has(family));
      return [service.name, own.sort()];
    }),
  );
};
