import { type Direction, loosened, type PolicyChange, tightened, within } from './direction.ts';
import { isWithin } from './patterns.ts';

type Names = readonly string[];

/** Names that demand something, or add to what is looked at: one less loosens. */
export const fewerLoosens: Direction<string[]> = (before, after, place) => {
  const [was, is] = [new Set(before), new Set(after)];
  const added = after.filter((name) => !was.has(name));
  return {
    stricter: [...before, ...added],
    changes: [
      ...before.filter((name) => !is.has(name)).map((name) => loosened(place, noLongerNames(name), name)),
      ...added.map((name) => tightened(place, nowNames(name), name)),
    ],
  };
};

/** As `fewerLoosens`, of a list that stands in the place of what would be derived: having one where there was none loosens too. */
export const derivedUnlessNamed: Direction<string[]> = (before, after, place) =>
  before.length > 0 || after.length === 0
    ? fewerLoosens(before, after, place)
    : { stricter: before, changes: after.map((name, i) => loosened(within(place, i), nowNames(name), name)) };

/** As `derivedUnlessNamed`, of a list that may be left out. */
export const derivedUnlessGiven: Direction<string[] | undefined> = (before, after, place) => {
  if (before !== undefined && after !== undefined) return fewerLoosens(before, after, place);
  if (before === undefined && after === undefined) return { stricter: undefined, changes: [] };
  const how = before === undefined ? 'is now given' : 'is no longer given';
  return { stricter: before, changes: [loosened(place, how)] };
};

/** Globs, each with a reason, over what is not looked at: one more, or a wider one, loosens. */
export const moreLoosens: Direction<{ path: string; reason: string }[]> = (before, after, place) => {
  const was = before.map(({ path }) => path);
  const changes: PolicyChange[] = [];
  const kept = after.filter(({ path }, i) => {
    const isKept = isWithin(path, was);
    if (!isKept) changes.push(loosened(within(place, i), nowNames(path), path));
    return isKept;
  });
  const gone = was.filter((path) => !after.some((one) => one.path === path));
  return { stricter: kept, changes: [...changes, ...gone.map((path) => tightened(place, noLongerNames(path), path))] };
};

export const without = (names: Names, others: Names): string[] => {
  const known = new Set(others);
  return names.filter((name) => !known.has(name));
};

export const nowNames = (name: string): string => `now names \`${name}\``;

export const noLongerNames = (name: string): string => `no longer names \`${name}\``;
