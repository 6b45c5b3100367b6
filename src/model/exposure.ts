import type { Location } from './location.ts';

/** What the policy says of who may reach what from outside. */
export interface ExposurePolicy {
  /** The only ports that the Internet may reach. */
  readonly publicPorts: readonly number[];
  /** Globs over compose files that run in production, beside those that are named so. */
  readonly deployed: readonly string[];
  /** The only addresses that may open a connection to Supabase's database. */
  readonly databaseClients?: { readonly ranges: readonly string[]; readonly location: Location };
}
