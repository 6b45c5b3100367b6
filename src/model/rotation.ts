import type { Location } from './location.ts';

/** How the policy wants secrets replaced, and what somebody has to attest. */
export interface RotationPolicy {
  /** The file that says what was rotated when, relative to the checked folder. */
  readonly ledger: string;
  readonly secrets: readonly RotatingSecret[];
  readonly attestations: readonly RequiredAttestation[];
  readonly location: Location;
}

export interface RotatingSecret {
  /** An environment variable, or what else a secret is called, such as `encore/jwt-production`. */
  readonly name: string;
  readonly class: string;
  readonly owner?: string;
  readonly periodDays: number;
  /** Why it is never rotated. */
  readonly never?: string;
  /** It ends by itself unless something renews it. */
  readonly expires: boolean;
  /** Words of code that renew it. */
  readonly renewedBy: readonly string[];
  readonly location: Location;
}

export interface RequiredAttestation {
  readonly name: string;
  /** How long one holds that does not say itself when it ends. */
  readonly periodDays: number;
  readonly scope: readonly string[];
  /** Whether it needs who made it and the digest of a report. */
  readonly needsReport: boolean;
  /** Whose owners and administrators must all have a second factor, which Supabase can tell. */
  readonly supabaseOrganization?: string;
  readonly location: Location;
}

/** Days, by class of secret, where the policy says nothing. */
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['page-tokens', 60],
  ['api-tokens', 365],
  ['managed', 30],
]);

const OTHER_PERIOD = 90;

/** The class whose secrets end by themselves: https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived */
export const EXPIRING_CLASS = 'page-tokens';

/** Days after which a secret of a class is to be replaced. `own`: what the policy says, by class. */
export const periodOfClass = (name: string, own: Readonly<Record<string, number>>): number =>
  (Object.hasOwn(own, name) ? own[name] : undefined) ?? PERIODS.get(name) ?? OTHER_PERIOD;

/** What a penetration test has to cover and prove, where the policy does not say otherwise. */
export const PENETRATION_TEST = 'penetration-test';

export const PENETRATION_TEST_SCOPE = ['public-api', 'dashboard', 'idor', 'privilege-escalation'] as const;

/** Days before an end at which people are told. */
export const NOTICE_DAYS = 14;
