/** That somebody else than the ledger saw a secret replaced. */
export interface SeenRotation {
  /** The name of the secret there. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** In words that follow `by`: `GitHub's secrets of Actions`. */
  readonly by: string;
}

export interface RotationWitness {
  readonly seen: readonly SeenRotation[];
  /** A sentence for each place that could not be asked: then the ledger alone speaks, which is never milder. */
  readonly notAsked: readonly string[];
}

/** Who of an organisation's administrators signs in with a second factor, as its provider says; in numbers, never by name. */
export type AdministratorLook =
  | { readonly seen: true; readonly administrators: number; readonly withoutFactor: number }
  /** A sentence: why it is not known, and the way out. */
  | { readonly seen: false; readonly why: string };
