import type { PolicyFile } from '../config/policy-schema.ts';
import { type Direction, loosened, type Place, tightened } from './direction.ts';
import { noLongerNames, nowNames, without } from './lists.ts';

/**
 * What a group of the Dashboard is said to hold, which is believed: less hides what services are given, and one more that is wanted
 * already answers for it. A name that nothing wanted before may come with the change that wants it.
 */
export const holds: Direction<string[]> = (before, after, place) => {
  const wanted = wantedBefore(place);
  const added = without(after, before);
  const answered = added.filter((name) => wanted.has(name));
  const given = without(added, answered);
  return {
    stricter: [...before, ...given],
    changes: [
      ...without(before, after).map((name) => loosened(place, noLongerNames(name), name)),
      ...answered.map((name) => loosened(place, `${nowNames(name)}, which is required`, name)),
      ...given.map((name) => tightened(place, nowNames(name), name)),
    ],
  };
};

const wantedBefore = ({ both: { before } }: Place): ReadonlySet<string> =>
  new Set([
    ...Object.entries(before.secrets).flatMap(([name, secret]) => (secret?.required === false ? [] : [name])),
    ...Object.values(before.services).flatMap((service: PolicyFile['services'][string]) => service?.requires ?? []),
  ]);
