import type { PolicyFile } from '../config/policy-schema.ts';
import type { PolicyKeys } from '../config/written-policy.ts';
import type { Severity } from '../model/severity.ts';

/** One part of the policy that a change makes looser or stricter. */
export interface PolicyChange {
  readonly effect: 'loosens' | 'tightens';
  /** The way to it in the changed policy; to the nearest part that is left where it is gone. */
  readonly keys: PolicyKeys;
  /** Its name, without values: `services.api.requires`. */
  readonly about: string;
  /** Which one of a list. */
  readonly item?: string;
  /** What became of it, in words that follow the name: `no longer names X`. */
  readonly how: string;
}

/** What is left when both sides must agree, and how the later side differs from the earlier. */
export interface Compared<T> {
  readonly stricter: T;
  readonly changes: readonly PolicyChange[];
}

/** Which way a part of the policy loosens. Pure; never gives a value that either side would call too loose. */
export type Direction<T> = (before: T, after: T, place: Place) => Compared<T>;

/** Both policies, for parts that mean something only beside others. */
export interface BothPolicies {
  readonly before: PolicyFile;
  readonly after: PolicyFile;
  /** The severity a rule has by itself. */
  readonly severityOf: (rule: string) => Severity | undefined;
}

export interface Place {
  readonly keys: PolicyKeys;
  readonly both: BothPolicies;
}

export const within = ({ keys, both }: Place, ...further: PolicyKeys): Place => ({ keys: [...keys, ...further], both });

export const loosened = (place: Place, how: string, item?: string): PolicyChange =>
  changed('loosens', place, how, item);

export const tightened = (place: Place, how: string, item?: string): PolicyChange =>
  changed('tightens', place, how, item);

const changed = (effect: PolicyChange['effect'], { keys }: Place, how: string, item?: string): PolicyChange => ({
  effect,
  keys,
  about: keys.filter((key) => typeof key === 'string').join('.'),
  ...(item === undefined ? {} : { item }),
  how,
});
