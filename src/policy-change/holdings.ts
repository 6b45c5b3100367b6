import type { PolicyFile } from '../config/policy-schema.ts';
import { type BothPolicies, type Direction, loosened, type Place, type PolicyChange, tightened } from './direction.ts';
import { noLongerNames, nowNames, without } from './lists.ts';

type Service = NonNullable<PolicyFile['services'][string]>;
type Holdings = NonNullable<Service['exclusive']>;

/** What a service may hold: more loosens, and no limit loosens most. */
export const mayHold: Direction<Holdings | undefined> = (before, after, place) => {
  if (before === undefined && after === undefined) return { stricter: undefined, changes: [] };
  if (before === undefined) return { stricter: after, changes: [tightened(place, 'is now given')] };
  if (after === undefined) {
    return { stricter: before, changes: [loosened(place, 'is gone, so that it may hold what is exclusive to nobody')] };
  }
  const permitted = (holdings: Holdings) => (name: string) => permits(holdings, name, place.both);
  const added = after.names.filter((name) => !permitted(before)(name));
  const removed = before.names.filter((name) => !permitted(after)(name));
  const names = [...new Set([...before.names, ...after.names])];
  return {
    stricter: {
      classes: before.classes.filter((family) => after.classes.includes(family)),
      names: names.filter(permitted(before)).filter(permitted(after)),
    },
    changes: [
      ...loosenedBy(place, 'names', added, nowNames),
      ...loosenedBy(place, 'classes', without(after.classes, before.classes), nowNames),
      ...[...removed, ...without(before.classes, after.classes)].map((one) =>
        tightened(place, noLongerNames(one), one),
      ),
    ],
  };
};

/** What nobody else may hold: less loosens. Since it lets the service itself hold it, more loosens where it might not before. */
export const exclusive: Direction<Holdings | undefined> = (before = NONE, after = NONE, place) => {
  const names = without(after.names, before.names);
  const classes = without(after.classes, before.classes);
  const grantedNames = names.filter((name) => !couldHold(place, { name }));
  const grantedClasses = classes.filter((family) => !couldHold(place, { family }));
  const gone = before.names.filter((name) => !permits(after, name, place.both));
  const stricter = {
    classes: [...before.classes, ...without(classes, grantedClasses)],
    names: [...before.names, ...without(names, grantedNames)],
  };
  return {
    stricter: stricter.classes.length + stricter.names.length === 0 ? undefined : stricter,
    changes: [
      ...loosenedBy(place, 'names', grantedNames, nowGives),
      ...loosenedBy(place, 'classes', grantedClasses, nowGives),
      ...loosenedBy(place, 'names', gone, noLongerNames),
      ...loosenedBy(place, 'classes', without(before.classes, after.classes), noLongerNames),
      ...[...without(names, grantedNames), ...without(classes, grantedClasses)].map((one) =>
        tightened(place, nowNames(one), one),
      ),
    ],
  };
};

/** What a service must be given: less loosens. Since it lets the service hold it, more loosens where `may-hold` did not. */
export const requires: Direction<string[]> = (before, after, place) => {
  const limit = serviceBefore(place)?.['may-hold'];
  const added = without(after, before);
  const granted = limit === undefined ? [] : added.filter((name) => !permits(limit, name, place.both));
  const demanded = without(added, granted);
  return {
    stricter: [...before, ...demanded],
    changes: [
      ...without(before, after).map((name) => loosened(place, noLongerNames(name), name)),
      ...granted.map((name) => loosened(place, `${nowGives(name)} beyond \`may-hold\``, name)),
      ...demanded.map((name) => tightened(place, nowNames(name), name)),
    ],
  };
};

export const NONE: Holdings = { classes: [], names: [] };

const nowGives = (one: string): string => `now gives it \`${one}\``;

const loosenedBy = (
  place: Place,
  key: keyof Holdings,
  list: readonly string[],
  how: (one: string) => string,
): PolicyChange[] => list.map((one) => loosened({ ...place, keys: [...place.keys, key] }, how(one), one));

const permits = (holdings: Holdings | undefined, name: string, both: BothPolicies): boolean => {
  if (holdings === undefined) return false;
  const family = classOf(name, both);
  return holdings.names.includes(name) || (family !== undefined && holdings.classes.includes(family));
};

/** The earlier policy's word counts; a name that it did not know has the class it gets now. */
const classOf = (name: string, { before, after }: BothPolicies): string | undefined => {
  const known = [before.secrets, after.secrets].find((secrets) => Object.hasOwn(secrets, name));
  return known === undefined ? undefined : (known[name]?.class ?? 'other');
};

const serviceBefore = ({ keys, both }: Place): Service | undefined => {
  const { services } = both.before;
  const name = String(keys[1]);
  return Object.hasOwn(services, name) ? (services[name] ?? undefined) : undefined;
};

/** Whether the earlier policy let this service hold a name, or every name of a class. */
const couldHold = (place: Place, { name, family }: { readonly name?: string; readonly family?: string }): boolean => {
  const { both, keys } = place;
  const own = serviceBefore(place);
  const others = Object.entries(both.before.services).filter(([other]) => other !== keys[1]);
  const isOthers = others.some(([, other]) =>
    name === undefined
      ? other?.exclusive?.classes.includes(family ?? '') === true ||
        other?.exclusive?.names.some((held) => classOf(held, both) === family) === true
      : permits(other?.exclusive, name, both),
  );
  if (isOthers) return false;
  const limit = own?.['may-hold'];
  if (limit === undefined) return true;
  return name === undefined
    ? limit.classes.includes(family ?? '')
    : permits(limit, name, both) || own?.requires.includes(name) === true;
};
