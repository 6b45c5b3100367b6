import type { Location } from '../model/location.ts';
import type { PolicyFile } from './policy-schema.ts';

/** The way to a part of the policy: `['services', 'api', 'requires', 0]`. */
export type PolicyKeys = readonly (string | number)[];

/** A valid policy as it is written, with the place of each of its parts. */
export interface WrittenPolicy {
  /** Absent for the defaults. */
  readonly path?: string;
  readonly file: PolicyFile;
  /** The place of the deepest part of `keys` that is written. */
  at(keys: PolicyKeys): Location;
}
