import type { AttestationFile } from '../config/rotation-schema.ts';
import { PENETRATION_TEST, PENETRATION_TEST_SCOPE } from '../model/rotation.ts';
import { type Direction, loosened, type Place, tightened } from './direction.ts';
import { noLongerNames, nowNames, without } from './lists.ts';
import { entries, fields } from './records.ts';
import { anyChangeLoosens, fromTo } from './scalars.ts';

const period: Direction<number> = (before, after, place) => {
  if (before === after) return { stricter: before, changes: [] };
  return after > before
    ? { stricter: before, changes: [loosened(place, fromTo(before, after))] }
    : { stricter: after, changes: [tightened(place, fromTo(before, after))] };
};

/** What it must cover: less loosens, also less than what holds where nothing is said. */
const scope: Direction<string[] | undefined> = (before, after, place) => {
  const [then, now] = [before ?? usualScope(place), after ?? usualScope(place)];
  const [less, more] = [without(then, now), without(now, then)];
  const changes = [
    ...less.map((one) => loosened(place, noLongerNames(one), one)),
    ...more.map((one) => tightened(place, nowNames(one), one)),
  ];
  if (changes.length === 0) return { stricter: before, changes };
  return { stricter: more.length === 0 ? before : [...then, ...more], changes };
};

const report: Direction<boolean | undefined> = (before, after, place) => {
  const usual = isPenetrationTest(place);
  const [then, now] = [before ?? usual, after ?? usual];
  if (then === now) return { stricter: before, changes: [] };
  return now
    ? { stricter: after, changes: [tightened(place, fromTo(before, after))] }
    : { stricter: before, changes: [loosened(place, fromTo(before, after))] };
};

const usualScope = (place: Place): string[] => (isPenetrationTest(place) ? [...PENETRATION_TEST_SCOPE] : []);

const isPenetrationTest = ({ keys }: Place): boolean => keys[1] === PENETRATION_TEST;

/** What has to be attested: one less, a smaller scope or a longer period loosens. */
export const attestations = entries<AttestationFile>({
  empty: { period: 365 },
  asNew: (required) => required,
  addingTightens: true,
  direction: fields<AttestationFile>({
    period,
    scope,
    report,
    'supabase-organization': anyChangeLoosens<string | undefined>(),
  }),
});
