import type { PolicyFile } from '../config/policy-schema.ts';
import { type Direction, loosened, type PolicyChange, tightened, within } from './direction.ts';
import { isWithin } from './patterns.ts';

type Exception = PolicyFile['exceptions'][number];

/** Findings that are accepted: one more, a wider one, or a later end loosens; one less counts at once. */
export const exceptions: Direction<Exception[]> = (before, after, place) => {
  const ofRule = new Map<string, Exception[]>();
  for (const one of before) ofRule.set(one.rule, [...(ofRule.get(one.rule) ?? []), one]);
  const changes: PolicyChange[] = [];
  const stricter: Exception[] = [];
  for (const [i, now] of after.entries()) {
    const known = ofRule.get(now.rule) ?? [];
    if (known.some((then) => excuses(then, now) && then.expires >= now.expires)) {
      stricter.push(now);
      if (endsEarlier(now, known))
        changes.push(tightened(place, `excuse ${targetOf(now)} for less long`, targetOf(now)));
      continue;
    }
    changes.push(loosened(within(place, i), howOf(now, known), `${now.rule} ${targetOf(now)}`));
    stricter.push(...known.filter((then) => excuses(now, then)).map((then) => earlier(then, now)));
  }
  const gone = before.filter((then) => !after.some((now) => now.rule === then.rule && excuses(now, then)));
  return {
    stricter,
    changes: [...changes, ...gone.map((one) => tightened(place, `no longer excuse ${targetOf(one)}`, targetOf(one)))],
  };
};

/** Whether `wide` covers all that `narrow` does, for as long as it holds. */
const excuses = (wide: Exception, narrow: Exception): boolean =>
  narrow.fingerprint === undefined
    ? wide.path !== undefined && isWithin(narrow.path ?? '', [wide.path])
    : wide.fingerprint === narrow.fingerprint;

const earlier = (then: Exception, now: Exception): Exception =>
  then.expires <= now.expires ? then : { ...then, expires: now.expires };

const endsEarlier = (now: Exception, known: readonly Exception[]): boolean => {
  const same = known.filter((then) => excuses(then, now) && excuses(now, then));
  return same.length > 0 && same.every((then) => then.expires > now.expires);
};

const targetOf = ({ fingerprint, path }: Exception): string => fingerprint ?? path ?? '';

const howOf = (now: Exception, known: readonly Exception[]): string => {
  const what = `\`${now.rule}\` for \`${targetOf(now)}\``;
  const same = known.find((then) => excuses(then, now));
  return same === undefined
    ? `now excuse ${what} until ${now.expires}`
    : `excuse ${what} until ${now.expires} instead of ${same.expires}`;
};
