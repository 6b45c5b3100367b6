import { type Direction, loosened, type PolicyChange, tightened, within } from './direction.ts';

/** A direction for each key: a key that the schema has and the table has not is an error of the compiler. */
export type Directions<T> = { readonly [K in keyof T]-?: Direction<T[K]> };

/** Every key by its own direction. */
export const fields =
  <T extends object>(directions: Directions<T>): Direction<T> =>
  (before, after, place) => {
    const changes: PolicyChange[] = [];
    const stricter = (Object.keys(directions) as (keyof T & string)[]).flatMap((key) => {
      const compared = directions[key](before[key], after[key], within(place, key));
      changes.push(...compared.changes);
      return compared.stricter === undefined ? [] : [[key, compared.stricter] as const];
    });
    return { stricter: Object.fromEntries(stricter) as T, changes };
  };

interface Entry<T> {
  /** What a name without anything says. */
  readonly empty: T;
  /** What a new entry is held against: its declaration counts at once, save for what is looser than this. */
  readonly asNew: (after: T) => T;
  readonly addingTightens?: boolean;
  readonly direction: Direction<T>;
}

/** Entries by name: one less loosens. */
export const entries =
  <T>({ empty, asNew, addingTightens = false, direction }: Entry<T>): Direction<Record<string, T | null>> =>
  (before, after, place) => {
    const was = new Map(Object.entries(before));
    const is = new Map(Object.entries(after));
    const changes: PolicyChange[] = [];
    const stricter: [string, T][] = [];
    for (const name of new Set([...was.keys(), ...is.keys()])) {
      const here = within(place, name);
      const now = is.get(name) ?? empty;
      const then = was.has(name) ? (was.get(name) ?? empty) : asNew(now);
      if (!is.has(name)) {
        changes.push(loosened(here, 'is no longer declared'));
        stricter.push([name, then]);
        continue;
      }
      if (!was.has(name) && addingTightens) changes.push(tightened(here, 'is now declared'));
      const compared = direction(then, now, here);
      changes.push(...compared.changes);
      stricter.push([name, compared.stricter]);
    }
    return { stricter: Object.fromEntries(stricter), changes };
  };
