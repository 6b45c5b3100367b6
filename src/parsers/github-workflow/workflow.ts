import type { Location } from '../../model/location.ts';

/** A text of the workflow and where it stands. */
export interface Written {
  readonly text: string;
  readonly location: Location;
}

/** What a GitHub workflow says about when and what it runs. */
export interface Workflow {
  readonly path: string;
  readonly location: Location;
  readonly triggers: readonly Trigger[];
  readonly permissions?: Permissions;
  readonly jobs: readonly Job[];
}

/** What the token of a run may do. */
export interface Permissions {
  readonly location: Location;
  /** `write-all` and `read-all` stand as they are written; the others as `contents: read`. */
  readonly granted: readonly string[];
}

/** One event under `on`. Absent filters let everything through. */
export interface Trigger {
  readonly event: string;
  readonly location: Location;
  readonly branches?: readonly string[];
  readonly branchesIgnore?: readonly string[];
  readonly tags?: readonly string[];
  readonly tagsIgnore?: readonly string[];
  /** `paths` or `paths-ignore`: the event does nothing where a change touches other files only. */
  readonly pathFilter?: Location;
  readonly types?: readonly string[];
  /** The lines of `schedule`. */
  readonly crons: readonly Written[];
}

export interface Job {
  readonly id: string;
  readonly location: Location;
  /** Jobs that must have succeeded before, where there are any. */
  readonly needs?: Location;
  readonly condition?: Written;
  /** Present unless it is plainly off. */
  readonly continueOnError?: Location;
  readonly permissions?: Permissions;
  /** The reusable workflow that the job is. */
  readonly uses?: Written;
  /** `secrets: inherit`, which hands every secret to the reusable workflow. */
  readonly inheritsSecrets?: Location;
  readonly steps: readonly Step[];
}

/** A step of a workflow's job, or of a composite action. */
export interface Step {
  readonly location: Location;
  readonly condition?: Written;
  readonly continueOnError?: Location;
  readonly uses?: Written;
  readonly run?: Written;
  /** The inputs under `with`, as text. */
  readonly inputs: ReadonlyMap<string, Written>;
  /** Variables under `env` that are given a secret of the repository. */
  readonly secretVariables: readonly string[];
  /** The shell that `shell:` or `defaults` names for `run`. */
  readonly shell?: string;
}
