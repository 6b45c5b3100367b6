import type { Location } from '../../model/location.ts';

/** A text of the workflow and where it stands. */
export interface Written {
  readonly text: string;
  readonly location: Location;
}

/** Names under `env` or `with`, and what they are given, as text. */
export type Variables = ReadonlyMap<string, Written>;

/** What a GitHub workflow says about when and what it runs. */
export interface Workflow {
  readonly path: string;
  readonly location: Location;
  readonly triggers: readonly Trigger[];
  readonly permissions?: Permissions;
  readonly variables: Variables;
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
  readonly paths?: readonly string[];
  readonly pathsIgnore?: readonly string[];
  readonly types?: readonly string[];
  /** The lines of `schedule`. */
  readonly crons: readonly Written[];
}

export interface Job {
  readonly id: string;
  /** What the check is called, where that is not its id. */
  readonly name?: Written;
  readonly location: Location;
  /** Jobs that must have succeeded before, where there are any. */
  readonly needs?: Location;
  /** Their ids. */
  readonly needed: readonly string[];
  /** It runs more than once, and the name of each run tells for what. */
  readonly hasMatrix: boolean;
  readonly condition?: Written;
  /** Present unless it is plainly off. */
  readonly continueOnError?: Location;
  readonly permissions?: Permissions;
  /** The reusable workflow that the job is. */
  readonly uses?: Written;
  /** `secrets: inherit`, which hands every secret to the reusable workflow. */
  readonly inheritsSecrets?: Location;
  /** The inputs of the reusable workflow. */
  readonly inputs: Variables;
  readonly variables: Variables;
  /** Labels and groups of `runs-on`, sorted. */
  readonly runsOn: readonly string[];
  /** The image, where the job runs in one. */
  readonly container?: Written;
  readonly steps: readonly Step[];
}

/** A step of a workflow's job, or of a composite action. */
export interface Step {
  readonly location: Location;
  readonly id?: string;
  readonly condition?: Written;
  readonly continueOnError?: Location;
  readonly uses?: Written;
  readonly run?: Written;
  /** The inputs under `with`, as text. */
  readonly inputs: Variables;
  readonly variables: Variables;
  /** Variables under `env` that are given a secret of the repository. */
  readonly secretVariables: readonly string[];
  /** The shell that `shell:` or `defaults` names for `run`. */
  readonly shell?: string;
}
