import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FakeSecret } from './fake-secrets.ts';
import type { FakeRun, Permissions } from './github-server/state.ts';
import { type GitHubServer, startGitHubServer } from './github-server.ts';

/** What a loopback GitHub has, and what of it the token may see: `github.json` beside a fixture. */
export interface LiveGitHubFixture {
  /** Default: everything that the questions take. */
  readonly permissions?: Permissions;
  /** Checks that a ruleset requires of `main`; a number is the app's. */
  readonly ruleset?: readonly (string | readonly [name: string, app: number])[];
  /** Workflow files that a ruleset requires; of another repository where it has a number. */
  readonly requiredWorkflows?: readonly { readonly path: string; readonly repository?: number }[];
  readonly branchProtection?: {
    readonly checks: readonly (string | readonly [name: string, app: number])[];
    /** Default: `everyone`. */
    readonly enforcement?: 'off' | 'non_admins' | 'everyone';
  };
  readonly dependabot?: boolean;
  readonly pushProtection?: boolean;
  readonly workflows?: readonly {
    readonly path: string;
    readonly state?: string;
    /** The day of the commit that last changed it. */
    readonly changed?: string;
    readonly runs?: readonly Partial<Pick<FakeRun, 'event' | 'status' | 'conclusion' | 'created_at'>>[];
  }[];
}

const TOKEN = ['Yt7Lp3Dw', 'R5gXz9Mv'].join('');

/** The token of the loopback GitHub, which nobody may see. */
export const GITHUB_TOKEN_OF_TESTS: FakeSecret = { value: TOKEN, hidden: [TOKEN] };

/** The state beside a fixture; undefined where there is none. */
export const gitHubState = async (folder: string): Promise<LiveGitHubFixture | undefined> => {
  const text = await readFile(join(folder, 'github.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
};

const ALL: Permissions = { actions: 'read', administration: 'read', contents: 'read', 'vulnerability-alerts': 'read' };

/** Serves a state on this machine until it is closed: the repository `acme/shop`. */
export const serveGitHub = (given: LiveGitHubFixture): Promise<GitHubServer> => {
  const { ruleset, requiredWorkflows, branchProtection, workflows = [] } = given;
  return startGitHubServer({
    token: TOKEN,
    state: {
      permissions: given.permissions ?? ALL,
      settings: {
        default_branch: 'main',
        security_and_analysis: { secret_scanning_push_protection: { status: switched(given.pushProtection) } },
      },
      vulnerabilityAlerts: given.dependabot ?? true,
      branchRules: { main: [...requiredChecks(ruleset), ...requiredFiles(requiredWorkflows)] },
      branchProtection: branchProtection === undefined ? {} : { main: protection(branchProtection) },
      workflows: workflows.map(({ path, state = 'active' }, i) => ({ id: i + 1, path, state, name: path })),
      changes: workflows.flatMap(({ path, changed }) =>
        changed === undefined ? [] : [{ path, date: `${changed}T09:00:00Z` }],
      ),
      runs: workflows.flatMap(({ path, runs = [] }, i) =>
        runs.map((run, j) => ({
          id: 100 * (i + 1) + j,
          path,
          event: 'schedule',
          head_branch: 'main',
          status: 'completed',
          conclusion: 'success',
          created_at: '2020-01-01T05:00:00Z',
          ...run,
        })),
      ),
    },
  });
};

const switched = (on = true): string => (on ? 'enabled' : 'disabled');

const nameAndApp = (check: string | readonly [string, number]): readonly [string, number | undefined] =>
  typeof check === 'string' ? [check, undefined] : check;

const requiredChecks = (ruleset: LiveGitHubFixture['ruleset']): Record<string, unknown>[] =>
  ruleset === undefined
    ? []
    : [
        { type: 'deletion', ruleset_id: 1 },
        {
          type: 'required_status_checks',
          ruleset_source_type: 'Repository',
          ruleset_id: 1,
          parameters: {
            strict_required_status_checks_policy: false,
            required_status_checks: ruleset.map(nameAndApp).map(([context, app]) => ({
              context,
              ...(app === undefined ? {} : { integration_id: app }),
            })),
          },
        },
      ];

const requiredFiles = (files: LiveGitHubFixture['requiredWorkflows']): Record<string, unknown>[] =>
  files === undefined
    ? []
    : [
        {
          type: 'workflows',
          ruleset_source_type: 'Organization',
          ruleset_id: 2,
          parameters: { workflows: files.map(({ path, repository = 1 }) => ({ path, repository_id: repository })) },
        },
      ];

const protection = ({
  checks,
  enforcement = 'everyone',
}: NonNullable<LiveGitHubFixture['branchProtection']>): Record<string, unknown> => {
  const all = checks.map(nameAndApp);
  return {
    required_status_checks: {
      enforcement_level: enforcement,
      contexts: all.map(([context]) => context),
      checks: all.map(([context, app]) => ({ context, app_id: app ?? null })),
    },
  };
};
