import type { Location } from '../../model/location.ts';
import type { Leak } from '../../readers/ports.ts';

export type { Leak } from '../../readers/ports.ts';

/** What the rules about committed secrets may look at. No value is in it. */
export interface SecretFacts {
  readonly leaks: readonly Leak[];
  /** Those that are in no file any more and whose secret was replaced after the commit, as the ledger says: by which entry. */
  readonly replaced: ReadonlyMap<Leak, { readonly name: string; readonly on: string }>;
  readonly envFiles: readonly TrackedEnvFile[];
  readonly privateKeys: readonly TrackedPrivateKey[];
  readonly keyStores: readonly TrackedKeyStore[];
}

/** A file that is named like a dotenv file and gives values to names. */
export interface TrackedEnvFile {
  readonly path: string;
  /** Names with a value of any kind, in the order of the file. */
  readonly assigned: readonly string[];
  /** Those whose name or value is a secret's, each with its place. */
  readonly secrets: readonly { readonly name: string; readonly location: Location }[];
  /** The content could not be read as text, so that the name alone speaks. */
  readonly unreadable: boolean;
}

export interface TrackedPrivateKey {
  readonly location: Location;
  /** As its own first line says: `RSA`, `OPENSSH`, `PGP`… */
  readonly format: string;
  /** Opens only with a passphrase. */
  readonly encrypted: boolean;
}

export interface TrackedKeyStore {
  readonly path: string;
  /** What such a file is: a Java key store, a PKCS #12 bundle… */
  readonly what: string;
}
