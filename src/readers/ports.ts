import type { Coverage } from '../model/coverage.ts';
import type { ExceptionUse } from '../model/policy.ts';
import type { Redacted } from '../model/redacted.ts';

/** A path of the repository under test: relative to the checked folder, with `/`, as git spells it. */
export interface FileEntry {
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
}

/** A text file's content, or why it cannot be read as text. A reader never follows a symlink and never throws. */
export type FileText =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly problem: 'missing' | 'not-a-file' | 'too-large' | 'not-utf-8' | 'holds-nul' | 'unreadable';
    };

/** The files under test: the tree of a commit, or the working folder. */
export interface Files {
  /** Every file git would know: tracked ones, and in a working folder also the untracked that are not ignored. Sorted by path. */
  list(): Promise<readonly FileEntry[]>;
  /** UTF-8 text up to `maxBytes`; a leading byte order mark is taken off. */
  readText(path: string, maxBytes: number): Promise<FileText>;
}

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

/** What a secret scan can vouch for. Any `shortfall` makes the check *could not look*. */
export interface SecretScan {
  readonly leaks: readonly Leak[];
  readonly coverage: Coverage;
  /** Each a sentence that names what was not looked at, why, and the way out. */
  readonly shortfalls: readonly string[];
  /** Set when there was nothing to look at where something was expected. */
  readonly nothingToLookAt?: boolean;
}

export interface SecretScanner {
  scan(options: { readonly gitleaksConfig?: string; readonly maxFileMegabytes: number }): Promise<SecretScan>;
}

/** Everything that checks may use of the outside world. */
export interface Ports {
  readonly files: Files;
  readonly secretScanner: SecretScanner;
  /** What the other checks' findings made of the policy's exceptions: empty until they have run. */
  readonly exceptionUse: readonly ExceptionUse[];
}
