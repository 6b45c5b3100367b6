import { type Compared, type Direction, loosened, tightened } from './direction.ts';

type Scalar = string | number | boolean | undefined;

/** Values from the strictest to the loosest. */
export const strictestFirst =
  <T extends Scalar>(order: readonly NoInfer<T>[]): Direction<T> =>
  (before, after, place) => {
    const [was, is] = [order.indexOf(before), order.indexOf(after)];
    if (was === is) return same(before);
    return is > was
      ? { stricter: before, changes: [loosened(place, fromTo(before, after))] }
      : { stricter: after, changes: [tightened(place, fromTo(before, after))] };
  };

/** A number of which less loosens. */
export const lessLoosens: Direction<number> = (before, after, place) => {
  if (before === after) return same(before);
  return after < before
    ? { stricter: before, changes: [loosened(place, fromTo(before, after))] }
    : { stricter: after, changes: [tightened(place, fromTo(before, after))] };
};

/** Nobody can tell which value is stricter, so every change loosens, save one to `strictest`. */
export const anyChangeLoosens =
  <T extends Scalar>(strictest?: NoInfer<T>): Direction<T> =>
  (before, after, place) => {
    if (before === after) return same(before);
    return strictest !== undefined && after === strictest
      ? { stricter: after, changes: [tightened(place, fromTo(before, after))] }
      : { stricter: before, changes: [loosened(place, fromTo(before, after))] };
  };

/** `goes from x to y`. */
export const fromTo = (before: Scalar, after: Scalar): string => {
  if (before === undefined) return `is now \`${after}\``;
  return after === undefined ? `is gone, and was \`${before}\`` : `goes from \`${before}\` to \`${after}\``;
};

const same = <T>(value: T): Compared<T> => ({ stricter: value, changes: [] });
