import type { Location } from '../../model/location.ts';

/** What an entry says about some dependencies. */
export interface DependabotCondition {
  /** A name, in which `*` stands for anything; absent: every name. */
  readonly name?: string;
  readonly type?: string;
  /** Version ranges as written; empty: all versions. */
  readonly versions: readonly string[];
  readonly updateTypes: readonly string[];
  readonly location: Location;
}

/** One entry under `updates`. */
export interface DependabotEntry {
  /** By GitHub's name, also where the file has another. */
  readonly ecosystem: string;
  /** Folders relative to the root, without a slash at either end; the root is ''. `isGlob`: `*` and `**` have their meaning. */
  readonly directories: readonly { readonly path: string; readonly isGlob: boolean }[];
  readonly ignore: readonly DependabotCondition[];
  /** Undefined: everything is allowed. */
  readonly allow?: readonly DependabotCondition[];
  readonly location: Location;
}

export interface DependabotProblem {
  readonly message: string;
  readonly location: Location;
}

export interface DependabotConfig {
  readonly path: string;
  /** Absent when nothing of the file can be read. */
  readonly entries?: readonly DependabotEntry[];
  /** Why GitHub refuses the file, or why an entry has no effect. A sentence's end, to be read after a name. */
  readonly problems: readonly DependabotProblem[];
}
