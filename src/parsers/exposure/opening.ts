import type { Location } from '../../model/location.ts';

/** Ports from one to another, both among them. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** A way in that a file opens to whoever reaches its platform. */
export interface Opening {
  /** How a message calls what is opened: compose service, security group. */
  readonly kind: 'compose service' | 'Kubernetes service' | 'pod' | 'security group' | 'database instance';
  readonly name: string;
  /** The ports as seen from outside; absent where the platform chooses one. */
  readonly ports?: PortRange;
  /** The port behind it, where it is another. */
  readonly inner?: number;
  /** What answers there, where an image or an engine says so: `PostgreSQL`. */
  readonly store?: string;
  /** What opens it, in words that follow the name: `publishes it on every address of its machine`. */
  readonly how: string;
  readonly location: Location;
}

/** A place about which nobody can tell whether it opens anything. */
export interface UnclearOpening {
  readonly message: string;
  readonly location: Location;
}

/** What a file opens. `problems`: what kept it from being read whole. */
export interface Openings {
  readonly openings: readonly Opening[];
  readonly unclear: readonly UnclearOpening[];
  readonly problems: readonly UnclearOpening[];
}
