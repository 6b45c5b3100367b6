import type { PolicyFile } from '../config/policy-schema.ts';
import { type Direction, loosened, type PolicyChange, tightened, within } from './direction.ts';
import { widerThan } from './patterns.ts';

type Exception = PolicyFile['exceptions'][number];

/** Findings that are accepted: one more, a wider one, or a later end loosens; one less counts at once. */
export const exceptions: Direction<Exception[]> = (before, after, place) => {
  const [was, is] = [byTarget(before), byTarget(after)];
  const changes: PolicyChange[] = [];
  const narrower = new Map<Exception, Exception[]>();
  for (const then of was.values()) {
    const excusing = around(then, is);
    for (const now of excusing)
      narrower
        .set(now, narrower.get(now) ?? [])
        .get(now)
        ?.push(then);
    if (excusing.length === 0) changes.push(tightened(place, `no longer excuse ${targetOf(then)}`, targetOf(then)));
  }
  const stricter: Exception[] = [];
  for (const [i, now] of after.entries()) {
    const known = around(now, was);
    if (known.some((then) => then.expires >= now.expires)) {
      stricter.push(now);
      if (endsEarlier(now, known))
        changes.push(tightened(place, `excuse ${targetOf(now)} for less long`, targetOf(now)));
      continue;
    }
    changes.push(loosened(within(place, i), howOf(now, known), `${now.rule} ${targetOf(now)}`));
    stricter.push(...(narrower.get(now) ?? []).map((then) => earlier(then, now)));
  }
  return { stricter, changes };
};

type ByTarget = ReadonlyMap<string, Exception>;

/** By rule and target; of several alike, the one that ends last. */
const byTarget = (list: readonly Exception[]): ByTarget => {
  const found = new Map<string, Exception>();
  for (const one of list) {
    const key = keyOf(one.rule, one, targetOf(one));
    const same = found.get(key);
    if (same === undefined || same.expires < one.expires) found.set(key, one);
  }
  return found;
};

/** Those that cover all that `narrow` does, for as long as they hold. */
const around = (narrow: Exception, list: ByTarget): readonly Exception[] => {
  const targets = narrow.path === undefined ? [targetOf(narrow)] : widerThan(narrow.path);
  return targets.flatMap((target) => list.get(keyOf(narrow.rule, narrow, target)) ?? []);
};

const keyOf = (rule: string, { path }: Exception, target: string): string =>
  `${rule} ${path === undefined ? 'fingerprint' : 'path'} ${target}`;

const earlier = (then: Exception, now: Exception): Exception =>
  then.expires <= now.expires ? then : { ...then, expires: now.expires };

const endsEarlier = (now: Exception, known: readonly Exception[]): boolean => {
  const same = known.filter((then) => targetOf(then) === targetOf(now));
  return same.length > 0 && same.every((then) => then.expires > now.expires);
};

const targetOf = ({ fingerprint, path }: Exception): string => fingerprint ?? path ?? '';

const howOf = (now: Exception, known: readonly Exception[]): string => {
  const what = `\`${now.rule}\` for \`${targetOf(now)}\``;
  const [same] = known;
  return same === undefined
    ? `now excuse ${what} until ${now.expires}`
    : `excuse ${what} until ${now.expires} instead of ${same.expires}`;
};
