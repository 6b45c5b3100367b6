import type { Location } from '../../model/location.ts';

/** What a web server answers on port 80, where browsers speak plain HTTP. */
export interface PlainListener {
  /** The names it answers to, as written; none: any. */
  readonly hosts: readonly string[];
  /** `redirects`: nothing is served but the way to https, refusals, and the proof of a certificate's owner. */
  readonly does: 'redirects' | 'serves';
  readonly location: Location;
}

/** What the config of a web server says of plain HTTP. */
export interface WebListeners {
  readonly plain: readonly PlainListener[];
  /** Whether it ends TLS itself. Where it does not, something in front of it does, and answers on port 80 in its place. */
  readonly endsTls: boolean;
}
