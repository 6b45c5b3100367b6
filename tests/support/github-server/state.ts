// What a repository on GitHub holds, as far as the loopback GitHub knows it.

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions, and those of fine-grained tokens. */
export type Permission =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'metadata'
  | 'pull-requests'
  | 'security-events'
  | 'vulnerability-alerts';

export type Permissions = Partial<Record<Permission, 'read' | 'write'>>;

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

export interface FakeIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: string[];
  readonly user: { readonly login: string; readonly type: string };
  readonly pull_request?: object;
}

export interface FakeCheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  status: string;
  conclusion: string | null;
  output: { title: string; summary: string; text?: string };
  annotations: object[];
}

export interface FakeSarif {
  readonly id: string;
  readonly commit_sha: string;
  readonly ref: string;
  /** Unpacked. */
  readonly text: string;
  processing_status: 'pending' | 'complete' | 'failed';
  /** How often its state is asked for before it is processed. */
  polls: number;
}

export interface FakeRun {
  readonly id: number;
  readonly event: string;
  readonly head_branch: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly created_at: string;
  /** `.github/workflows/x.yml` */
  readonly path: string;
}

export interface GitHubState {
  /** `owner/name` */
  repository: string;
  /** The fields of `GET /repos/{owner}/{repo}` beside its name. */
  settings: Record<string, unknown>;
  /** Whose token it is, as comments name the author. */
  login: string;
  /** An installation token, such as GITHUB_TOKEN, may not ask for its user. */
  installation: boolean;
  permissions: Permissions;
  comments: FakeComment[];
  issues: FakeIssue[];
  checkRuns: FakeCheckRun[];
  sarifs: FakeSarif[];
  /** What becomes of an upload: after how many polls, and why it is rejected. */
  sarifPolls: number;
  sarifErrors: string[];
  /** `ref:path` or `path` to text. */
  contents: Record<string, string>;
  /** `base...head` to the answer's fields. */
  comparisons: Record<string, { readonly commits: readonly object[]; readonly files: readonly object[] }>;
  rulesets: Record<string, unknown>[];
  /** Rules by branch, as `GET /repos/{owner}/{repo}/rules/branches/{branch}` lists them. */
  branchRules: Record<string, Record<string, unknown>[]>;
  /** By branch; absent: the branch is not protected in the classic way. */
  branchProtection: Record<string, Record<string, unknown>>;
  vulnerabilityAlerts: boolean;
  workflows: { readonly id: number; readonly path: string; readonly state: string; readonly name: string }[];
  runs: FakeRun[];
  /** Commits of the default branch by a file that they change, newest first. */
  changes: { readonly path: string; readonly date: string }[];
  nextId: number;
}

const BOT = 'github-actions[bot]';

export const freshState = (given: Partial<GitHubState> = {}): GitHubState => ({
  repository: 'acme/shop',
  settings: { private: false, default_branch: 'main' },
  login: BOT,
  installation: true,
  permissions: {},
  comments: [],
  issues: [],
  checkRuns: [],
  sarifs: [],
  sarifPolls: 1,
  sarifErrors: [],
  contents: {},
  comparisons: {},
  rulesets: [],
  branchRules: {},
  branchProtection: {},
  vulnerabilityAlerts: true,
  workflows: [],
  runs: [],
  changes: [],
  nextId: 1000,
  ...given,
});
