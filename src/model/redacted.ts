/**
 * A secret after the parser's edge: it knows how long the secret was and a one-way digest of it, and prints as `•••`.
 * There is no way back to the value.
 */
export class Redacted {
  readonly digest: string;
  readonly length: number;

  constructor(digest: string, length: number) {
    this.digest = digest;
    this.length = length;
  }

  toString(): string {
    return '•••';
  }

  toJSON(): string {
    return '•••';
  }
}
