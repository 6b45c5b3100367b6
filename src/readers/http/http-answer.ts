/** Why there is no answer that could be read. */
export type HttpFailureKind =
  | 'interrupted'
  | 'timed-out'
  | 'unreachable'
  | 'untrusted'
  | 'proxy'
  | 'cut-off'
  | 'redirected'
  | 'too-large'
  | 'not-json';

export interface HttpFailure {
  readonly status: 'failed';
  readonly kind: HttpFailureKind;
  /** Part of a sentence that starts with the server: `did not answer within 30 seconds`. Holds nothing that the server said. */
  readonly reason: string;
}

/** What a server said, whatever its code: a 404 is an answer too. */
export interface HttpReply {
  readonly status: 'answered';
  readonly code: number;
  /** Names in lower case; of a header that came more than once, the first. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON of the body. With a code of 200 to 299 it is JSON; with another it is `undefined` where the body is none. */
  readonly body: unknown;
}

export type HttpAnswer = HttpReply | HttpFailure;

export const failed = (kind: HttpFailureKind, reason: string): HttpFailure => ({ status: 'failed', kind, reason });
