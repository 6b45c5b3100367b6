import type { Location } from '../model/location.ts';

/** Why a policy file is refused: what is wrong, where, and the way out. */
export interface PolicyProblem {
  readonly message: string;
  readonly location: Location;
}
