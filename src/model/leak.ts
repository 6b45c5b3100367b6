import type { Redacted } from './redacted.ts';

/** A secret that an engine found. The value itself never got this far. */
export interface Leak {
  /** The kind of credential in the engine's words: `github-pat`, `private-key`. */
  readonly kind: string;
  readonly description: string;
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
  /** The commit that added it, where it was found in history. */
  readonly commit?: string;
  /** When that commit was made by its own word, in milliseconds since 1970. */
  readonly committedAt?: number;
  /** The name that it is given where it stands, `OPENAI_API_KEY`; absent where there is none, or it was not found in history. */
  readonly name?: string;
  /** The file that holds it, where `path` is an archive: `inner/file`, `nested.zip!inner/file`. The line is that file's. */
  readonly member?: string;
  /** False when it is only in the history: deleting the line did not undo the leak. */
  readonly inFinalTree: boolean;
  /** The file held it before the range already: the change under test did not bring it in. */
  readonly inBase: boolean;
  /** By its form it may be a name or an identifier: the engine went by a word like `key` beside it. */
  readonly doubtful: boolean;
  readonly secret: Redacted;
  /** What of the scanned repository tried to hide it, such as `gitleaks:allow`. */
  readonly hiddenBy: readonly string[];
}
