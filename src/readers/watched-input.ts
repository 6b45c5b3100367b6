export interface WatchedInput {
  readonly source: AsyncIterable<string | Uint8Array>;
  /** Throws what the source threw: a child that was given half of its input must not pass for one that was given all. */
  rethrow(): void;
}

export const watched = (input: string | Uint8Array | AsyncIterable<string | Uint8Array>): WatchedInput => {
  let broken: { readonly error: unknown } | undefined;
  const source = async function* () {
    if (typeof input === 'string' || input instanceof Uint8Array) {
      yield input;
      return;
    }
    try {
      yield* input;
    } catch (error) {
      broken = { error };
    }
  };
  return {
    source: source(),
    rethrow: () => {
      if (broken !== undefined) throw broken.error;
    },
  };
};
