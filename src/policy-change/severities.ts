import type { PolicyFile } from '../config/policy-schema.ts';
import { compareSeverity, type Severity } from '../model/severity.ts';
import { type BothPolicies, type Direction, loosened, type PolicyChange, tightened, within } from './direction.ts';
import { fromTo } from './scalars.ts';

type Severities = Readonly<Record<string, Severity>>;

/**
 * Other severities for single rules: a milder one loosens, and so does one no worse than the rule's own, which a rule may exceed.
 * `stricter` has the rules that both sides name; what one side names alone is a floor, see `severityFloors`.
 */
export const severities: Direction<Record<string, Severity>> = (before, after, place) => {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const changes: PolicyChange[] = [];
  const stricter: [string, Severity][] = [];
  for (const rule of new Set([...was.keys(), ...is.keys()])) {
    const [then, now] = [was.get(rule), is.get(rule)];
    if (then === now) {
      if (then !== undefined) stricter.push([rule, then]);
      continue;
    }
    const own = place.both.severityOf(rule) ?? 'info';
    const difference = compareSeverity(now ?? own, then ?? own);
    const isMilder = difference < 0 || (difference === 0 && now !== undefined && now !== 'critical');
    const change = isMilder ? loosened : tightened;
    changes.push(change(within(place, rule), fromTo(then, now)));
    if (then !== undefined && now !== undefined) stricter.push([rule, worse(then, now)]);
  }
  return { stricter: Object.fromEntries(stricter), changes };
};

/** The least severity of rules that one side alone names: whatever the rule says of a finding, the worse of both holds. */
export const severityFloors = ({ before, after }: Pick<BothPolicies, 'before' | 'after'>): Severities => {
  const alone = ({ severities: named }: PolicyFile, { severities: others }: PolicyFile) =>
    Object.entries(named).filter(([rule]) => !Object.hasOwn(others, rule));
  return Object.fromEntries([...alone(before, after), ...alone(after, before)]);
};

/** The mildest vulnerability that blocks, which is `fail-on` of the policy where it is not given. */
export const vulnerabilityBar: Direction<Severity | undefined> = (before, after, place) => {
  if (before === undefined && after === undefined) return { stricter: undefined, changes: [] };
  const then = before ?? place.both.before['fail-on'];
  const now = after ?? place.both.after['fail-on'];
  const difference = compareSeverity(now, then);
  if (difference === 0) return { stricter: then, changes: [] };
  return difference > 0
    ? { stricter: then, changes: [loosened(place, fromTo(then, now))] }
    : { stricter: now, changes: [tightened(place, fromTo(then, now))] };
};

const worse = (a: Severity, b: Severity): Severity => (compareSeverity(a, b) >= 0 ? a : b);
