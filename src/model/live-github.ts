/** What GitHub says, or why it cannot be seen. What cannot be seen is neither on nor off. */
export type Seen<Value> =
  | { readonly seen: true; readonly value: Value }
  /** One or two sentences: what happened, and the permission or the way out. */
  | { readonly seen: false; readonly why: string };

export type Switch = 'on' | 'off';

/** A check without whose success GitHub merges nothing. */
export interface RequiredCheck {
  readonly name: string;
  /** The app whose verdict counts; absent: that of anybody who may write to the repository. */
  readonly app?: number;
  readonly by: 'a ruleset' | 'the branch protection';
  /** Administrators are let past it. A ruleset does not show whom it lets past. */
  readonly sparesAdministrators: boolean;
}

/** What one source requires of a branch. */
export interface BranchGuard {
  readonly checks: readonly RequiredCheck[];
  /** Workflow files that must pass, perhaps of another repository. */
  readonly workflows: readonly { readonly path: string; readonly isOwn: boolean }[];
}

/** How a workflow's schedule fares. Days are `YYYY-MM-DD`, UTC. */
export interface WorkflowSchedule {
  /** `active`, or who or what switched it off: `disabled_inactivity`, `disabled_manually`, `disabled_fork`, `deleted`. */
  readonly state: string;
  /** The day on which the last run by schedule began that came to an end by itself, whatever it found. */
  readonly lastRunOn?: string;
  /** The same of a run by hand on the default branch. Looked for only where the last run by schedule is too old. */
  readonly lastRunByHandOn?: string;
  /** The last day on which the file was changed. Looked for only where it never ran by schedule. */
  readonly changedOn?: string;
}

/** The settings of a repository on GitHub that its files do not tell. */
export interface LiveGitHubState {
  /** `owner/name` */
  readonly repository: string;
  readonly isGitHubCom: boolean;
  readonly defaultBranch: Seen<string>;
  readonly rulesets: Seen<BranchGuard>;
  readonly branchProtection: Seen<BranchGuard>;
  readonly dependabot: Seen<Switch>;
  readonly pushProtection: Seen<Switch>;
  /** One for each file that was asked for, in that order. */
  readonly schedules: readonly { readonly path: string; readonly schedule: Seen<WorkflowSchedule> }[];
}
