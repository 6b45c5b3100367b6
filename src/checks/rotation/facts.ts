import type { Moment } from '../../model/calendar.ts';
import type { Location } from '../../model/location.ts';
import type { RequiredAttestation, RotatingSecret } from '../../model/rotation.ts';
import type { AdministratorLook } from '../../model/rotation-proof.ts';
import type { LedgerAttestation, LedgerProblem, LedgerRotation } from '../../parsers/rotation-ledger.ts';
import type { Leak } from '../../readers/ports.ts';

export type { RotatingSecret } from '../../model/rotation.ts';

/** What the rules about rotation may look at: the policy's demands, held against the ledger and other proofs on one day. */
export interface RotationFacts {
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly ledger: string;
  readonly secrets: readonly SecretStanding[];
  readonly attestations: readonly AttestationStanding[];
  readonly problems: readonly LedgerProblem[];
  /** Entries of the ledger that lie in the future. */
  readonly future: readonly (LedgerRotation | LedgerAttestation)[];
  /** Entries of the ledger about which the policy says nothing. */
  readonly undeclared: readonly { readonly name: string; readonly location: Location }[];
  readonly incidents: readonly Incident[];
  readonly renewals: readonly Renewal[];
  readonly cannotProve: 'warn' | 'fail';
}

/** That a secret was replaced, and where it is to be seen. */
export interface Proof {
  readonly on: Moment;
  /** In words that follow `by`: `the ledger`, `GitHub's Actions secrets`. */
  readonly by: string;
  readonly location?: Location;
}

export interface SecretStanding {
  readonly secret: RotatingSecret;
  /** The newest proof. */
  readonly newest?: Proof;
  /** The last day on which it may stand as it is. */
  readonly due?: string;
  /** Days until then; negative when it is past. */
  readonly daysLeft?: number;
  /** Its entry cannot be used or lies in the future, which is told by itself; or something renews it by the clock. */
  readonly isToldOtherwise: boolean;
  /** The change under test has nothing to do with it: the ledger said the same before. */
  readonly wasSoBefore: boolean;
}

export interface AttestationStanding {
  readonly required: RequiredAttestation;
  readonly entry?: LedgerAttestation;
  /** The last day on which it holds. */
  readonly due?: string;
  readonly daysLeft?: number;
  /** What it does not cover. */
  readonly missingScope: readonly string[];
  /** What its provider says itself, where it was asked. */
  readonly administrators?: AdministratorLook;
  readonly isToldOtherwise: boolean;
  readonly wasSoBefore: boolean;
}

/** A secret that a commit brought into Git. */
export interface Incident {
  readonly leak: Leak;
  /** The day of the commit, in UTC. */
  readonly day: string;
  /** Which of the policy's secrets it is, where that can be told. */
  readonly secret?: RotatingSecret;
  /** When the secret was replaced last, as far as known. */
  readonly newest?: Proof;
  /** Replaced since, for certain. */
  readonly isOver: boolean;
}

/** How a secret that ends by itself is renewed. */
export interface Renewal {
  readonly secret: RotatingSecret;
  readonly proof:
    | { readonly kind: 'proved' }
    | { readonly kind: 'no-code' | 'no-schedule' | 'not-reached' }
    /** Why it cannot be told, in words that follow `because`. */
    | { readonly kind: 'unknown'; readonly why: string };
}

/** `in 3 days, on 2027-01-18`. */
export const inDays = (daysLeft: number, due: string): string => {
  if (daysLeft === 0) return `today, ${due}`;
  return `in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}, on ${due}`;
};

/** `3 days ago, on 2027-01-12`. */
export const daysAgo = (daysLeft: number, due: string): string =>
  `${-daysLeft} ${daysLeft === -1 ? 'day' : 'days'} ago, on ${due}`;

/** Time goes by on its own: a change that has nothing to do with it is told, and stopped on the branch instead. */
export const byTime = (wasSoBefore: boolean): { readonly neverBlocks?: string } =>
  wasSoBefore
    ? { neverBlocks: 'Time brought it and not this change: it blocks on the branch and in the weekly run' }
    : {};
