import type { PolicyFile } from '../config/policy-schema.ts';
import type { RotatingSecretFile, RotationFile } from '../config/rotation-schema.ts';
import { periodOfClass } from '../model/rotation.ts';
import {
  type Compared,
  type Direction,
  loosened,
  type Place,
  type PolicyChange,
  tightened,
  within,
} from './direction.ts';
import { noLongerNames, nowNames, without } from './lists.ts';
import { fields } from './records.ts';
import { anyChangeLoosens, fromTo, strictestFirst } from './scalars.ts';

/** How often secrets are replaced: saying nothing any more loosens most, saying it for the first time counts at once. */
export const rotation: Direction<RotationFile | undefined> = (before, after, place) => {
  if (before === undefined && after === undefined) return { stricter: undefined, changes: [] };
  if (before === undefined) return { stricter: after, changes: [tightened(place, 'is now given')] };
  if (after === undefined) return { stricter: before, changes: [loosened(place, 'is no longer given')] };
  return given(before, after, place);
};

/** Somebody has to be named; who, only people can tell. */
const owner: Direction<string | undefined> = (before, after, place) => {
  if (before !== undefined && after === undefined) {
    return { stricter: before, changes: [loosened(place, fromTo(before, after))] };
  }
  return {
    stricter: after,
    changes: before === after || before !== undefined ? [] : [tightened(place, fromTo(before, after))],
  };
};

/** Days by class: a class that goes back to what holds for all may loosen too. */
const periods: Direction<Record<string, number>> = (before, after, place) => {
  const changes: PolicyChange[] = [];
  const stricter: [string, number][] = [];
  for (const family of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [ownOf(before, family), ownOf(after, family)];
    const [then, now] = [periodOfClass(family, before), periodOfClass(family, after)];
    if (now !== then) changes.push((now > then ? loosened : tightened)(within(place, family), fromTo(was, is)));
    const kept = now > then ? was : is;
    if (kept !== undefined) stricter.push([family, kept]);
  }
  return { stricter: Object.fromEntries(stricter), changes };
};

const ownOf = (record: Record<string, number>, key: string): number | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

type Secret = RotatingSecretFile;

/** What holds for one secret otherwise than for its class. A secret that nobody knew before comes with what it says. */
const secrets: Direction<Record<string, Secret | null>> = (before, after, place) => {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const changes: PolicyChange[] = [];
  const stricter: [string, Secret][] = [];
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    const here = within(place, name);
    const then = was.get(name) ?? {};
    const now = is.get(name) ?? {};
    const compared = comparedEntry({ isOld: was.has(name), isThere: is.has(name), then, now, name }, here);
    changes.push(...compared.changes);
    stricter.push([name, compared.stricter]);
  }
  return { stricter: Object.fromEntries(stricter), changes };
};

interface EntryChange {
  readonly name: string;
  readonly isOld: boolean;
  readonly isThere: boolean;
  readonly then: Secret;
  readonly now: Secret;
}

const comparedEntry = ({ name, isOld, isThere, then, now }: EntryChange, place: Place): Compared<Secret> => {
  if (!isThere) return { stricter: then, changes: [loosened(place, 'is no longer declared')] };
  const isKnown = isOld || Object.hasOwn(place.both.before.secrets, name);
  return isKnown ? entry(then, now, place) : { stricter: now, changes: [tightened(place, 'is now declared')] };
};

/** The period that holds, whoever says it. */
const period: Direction<number | undefined> = (before, after, place) => {
  if (before === after) return { stricter: before, changes: [] };
  const [then, now] = [effective(before, place.both.before, place), effective(after, place.both.after, place)];
  const how = fromTo(before, after);
  return now > then
    ? { stricter: before, changes: [loosened(place, how)] }
    : { stricter: after, changes: [tightened(place, how)] };
};

const effective = (said: number | undefined, { rotation, secrets }: PolicyFile, { keys }: Place): number => {
  const name = String(keys[2]);
  const family =
    (Object.hasOwn(rotation?.secrets ?? {}, name) ? rotation?.secrets[name]?.class : undefined) ??
    (Object.hasOwn(secrets, name) ? secrets[name]?.class : undefined) ??
    'other';
  return said ?? periodOfClass(family, rotation?.periods ?? {});
};

const never: Direction<string | undefined> = (before, after, place) => {
  if ((before === undefined) === (after === undefined)) return { stricter: after, changes: [] };
  return after === undefined
    ? { stricter: after, changes: [tightened(place, 'is gone')] }
    : { stricter: before, changes: [loosened(place, 'is now given')] };
};

/** Words that answer for renewing: one more may answer without doing it. */
const renewedBy: Direction<string[] | undefined> = (before, after, place) => {
  if (before === undefined && after === undefined) return { stricter: undefined, changes: [] };
  if (before === undefined || after === undefined) {
    return {
      stricter: before,
      changes: [loosened(place, before === undefined ? 'is now given' : 'is no longer given')],
    };
  }
  return {
    stricter: before.filter((word) => after.includes(word)),
    changes: [
      ...without(after, before).map((word) => loosened(place, nowNames(word), word)),
      ...without(before, after).map((word) => tightened(place, noLongerNames(word), word)),
    ],
  };
};

const entry = fields<Secret>({
  class: anyChangeLoosens<string | undefined>(),
  owner,
  period,
  never,
  expires: strictestFirst<boolean | undefined>([true, undefined, false]),
  'renewed-by': renewedBy,
});

const given = fields<RotationFile>({
  ledger: anyChangeLoosens<string>(),
  owner,
  periods,
  secrets,
});
