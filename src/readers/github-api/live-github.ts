import type { LiveGitHubState, Seen } from '../../model/live-github.ts';
import type { LiveGitHub } from '../ports.ts';
import { branchProtectionOf, rulesetsOf } from './branch-guards.ts';
import type { Asking, GitHubRepository } from './github-repository.ts';
import { dependabotOf, repositoryOf } from './repository-settings.ts';
import { scheduleOf } from './workflow-schedule.ts';

/** However many files run the gate by schedule. */
const MOST_WORKFLOWS = 5;

/**
 * The settings that a repository's files do not tell. What one request does not tell, the others still do: each fact is seen or not
 * seen by itself. About ten requests, side by side. Never throws.
 */
export const liveGitHub = (client: Asking, repository: GitHubRepository): LiveGitHub => ({
  async look({ workflows, freshSince }): Promise<LiveGitHubState> {
    const { owner, repo, isGitHubCom } = repository;
    const settings = repositoryOf(client, repository);
    const guards = settings.then((known) => guardsOf(client, repository, known));
    const [{ defaultBranch, pushProtection }, { rulesets, branchProtection }, dependabot, schedules] =
      await Promise.all([
        settings,
        guards,
        dependabotOf(client, repository),
        Promise.all(
          workflows.slice(0, MOST_WORKFLOWS).map(async (path) => ({
            path,
            schedule: await scheduleOf(client, repository, path, freshSince),
          })),
        ),
      ]);
    return {
      repository: `${owner}/${repo}`,
      isGitHubCom,
      defaultBranch,
      rulesets,
      branchProtection,
      dependabot,
      pushProtection,
      schedules,
    };
  },
});

const guardsOf = async (
  client: Asking,
  repository: GitHubRepository,
  { defaultBranch, id }: { readonly defaultBranch: Seen<string>; readonly id: number | undefined },
): Promise<Pick<LiveGitHubState, 'rulesets' | 'branchProtection'>> => {
  if (!defaultBranch.seen) return { rulesets: defaultBranch, branchProtection: defaultBranch };
  const branch = defaultBranch.value;
  const [rulesets, branchProtection] = await Promise.all([
    rulesetsOf(client, repository, branch, id),
    branchProtectionOf(client, repository, branch),
  ]);
  return { rulesets, branchProtection };
};

/** Where GitHub cannot be asked at all: nothing is seen, and why. */
export const blindGitHub = (why: string): LiveGitHub => {
  const nothing = { seen: false, why } as const;
  return {
    look: async ({ workflows }) => ({
      repository: 'the repository',
      isGitHubCom: false,
      defaultBranch: nothing,
      rulesets: nothing,
      branchProtection: nothing,
      dependabot: nothing,
      pushProtection: nothing,
      schedules: workflows.map((path) => ({ path, schedule: nothing })),
    }),
  };
};
