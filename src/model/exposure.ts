import type { Location } from './location.ts';

/** What the policy says of who may reach what from outside. */
export interface ExposurePolicy {
  /** The only ports that the Internet may reach. */
  readonly publicPorts: readonly number[];
  /** Globs over compose files that run in production, beside those that are named so. */
  readonly deployed: readonly string[];
  /** The only addresses that may open a connection to Supabase's database. */
  readonly webhooks: readonly DeclaredWebhook[];
  readonly databaseClients?: { readonly ranges: readonly string[]; readonly location: Location };
}

/** Requests of another company that must carry its signature. */
export interface DeclaredWebhook {
  /** `meta`. */
  readonly name: string;
  /** The service that takes it in, by its name in the policy. */
  readonly service: string;
  readonly route: string;
  /** The secret that signs. */
  readonly signedWith?: string;
  /** The only addresses that it comes from, and when they were looked up. */
  readonly from?: {
    readonly ranges: readonly string[];
    /** `YYYY-MM-DD`. */
    readonly asOf: string;
    readonly maxAgeDays: number;
    readonly location: Location;
  };
  readonly location: Location;
}
