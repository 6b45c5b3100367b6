/** A service as Render runs it now. */
export interface LiveService {
  readonly name: string;
  /** As a Blueprint writes it: `web`, `pserv`, `worker`, `cron`, `static`. */
  readonly type: string;
  /** Names given to the service itself, groups left aside. Never a value. */
  readonly names: readonly string[];
  /** CIDR blocks; absent where Render says nothing. */
  readonly ipAllowList?: readonly string[];
}

/** An env group as it is in Render now. */
export interface LiveEnvGroup {
  readonly name: string;
  /** The services that are linked to it, by name. */
  readonly services: readonly string[];
  /** Never a value. */
  readonly names: readonly string[];
  readonly secretFiles: readonly string[];
}

export type LiveState =
  | {
      readonly status: 'answered';
      readonly services: readonly LiveService[];
      readonly envGroups: readonly LiveEnvGroup[];
    }
  /** One or two sentences: what happened and the way out. */
  | { readonly status: 'unavailable'; readonly reason: string };
