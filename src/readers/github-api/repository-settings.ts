import { z } from 'zod';
import type { Seen, Switch } from '../../model/live-github.ts';
import type { Asking, GitHubRepository } from './github-repository.ts';
import { notSeen, seenIn } from './seen.ts';

export interface RepositorySettings {
  readonly id: number | undefined;
  readonly defaultBranch: Seen<string>;
  readonly pushProtection: Seen<Switch>;
}

/** Source: https://docs.github.com/en/rest/repos/repos#get-a-repository */
export const repositoryOf = async (client: Asking, { owner, repo }: GitHubRepository): Promise<RepositorySettings> => {
  const answer = await client.ask(({ request }) => request('GET /repos/{owner}/{repo}', { owner, repo }), REPOSITORY, {
    needs: 'metadata: read',
  });
  if (!answer.ok)
    return { id: undefined, defaultBranch: seenIn(answer, () => ''), pushProtection: notSeen(answer.reason) };
  const { id, default_branch: branch, security_and_analysis: analysis } = answer.data;
  const status = analysis?.secret_scanning_push_protection?.status;
  return {
    id,
    defaultBranch: { seen: true, value: branch },
    pushProtection: status === undefined ? notSeen(FOR_ADMINISTRATORS) : { seen: true, value: SWITCH[status] },
  };
};

const FOR_ADMINISTRATORS =
  "GitHub shows it to administrators alone: it takes a token with `administration: read`, which a workflow's own token cannot have.";

const SWITCH = { enabled: 'on', disabled: 'off' } as const;

const REPOSITORY = z.object({
  id: z.number(),
  default_branch: z.string().min(1).max(255),
  security_and_analysis: z
    .object({ secret_scanning_push_protection: z.object({ status: z.enum(['enabled', 'disabled']) }).nullish() })
    .nullish(),
});

/**
 * Whether Dependabot tells of vulnerable packages. Two requests can tell, with different permissions: either will do, and where they
 * contradict each other nothing is proved.
 */
export const dependabotOf = async (client: Asking, repository: GitHubRepository): Promise<Seen<Switch>> => {
  const [listed, switched] = await Promise.all([alertsOf(client, repository), switchOf(client, repository)]);
  if (listed.seen && switched.seen && listed.value !== switched.value) return notSeen('GitHub contradicts itself.');
  if (listed.seen) return listed;
  return switched.seen ? switched : listed;
};

/**
 * `vulnerability-alerts: read` is a permission that a workflow's own token can have.
 * Source: https://docs.github.com/en/rest/dependabot/alerts#list-dependabot-alerts-for-a-repository
 */
const alertsOf = async (client: Asking, { owner, repo }: GitHubRepository): Promise<Seen<Switch>> => {
  const answer = await client.ask(
    async ({ request }) => {
      try {
        const { data } = await request('GET /repos/{owner}/{repo}/dependabot/alerts', { owner, repo, per_page: 1 });
        return { data: Array.isArray(data) ? 'on' : undefined };
      } catch (error) {
        return offOr(error, 403, 'Dependabot alerts are disabled for this repository.');
      }
    },
    SWITCHED,
    { needs: 'vulnerability-alerts: read' },
  );
  return seenIn(answer, (value) => value);
};

/** Source: https://docs.github.com/en/rest/repos/repos#check-if-vulnerability-alerts-are-enabled-for-a-repository */
const switchOf = async (client: Asking, { owner, repo }: GitHubRepository): Promise<Seen<Switch>> => {
  const answer = await client.ask(
    async ({ request }) => {
      try {
        const { status } = await request('GET /repos/{owner}/{repo}/vulnerability-alerts', { owner, repo });
        return { data: Number(status) === 204 ? 'on' : undefined };
      } catch (error) {
        return offOr(error, 404, 'Vulnerability alerts are disabled.');
      }
    },
    SWITCHED,
    { needs: 'administration: read' },
  );
  return seenIn(answer, (value) => value);
};

const SWITCHED = z.enum(['on', 'off']);

/**
 * *Off* and *you may not see it* come with one code; only the words of GitHub tell them apart. Other words are no *off*: the error is
 * thrown again.
 */
const offOr = (error: unknown, code: number, words: string): { readonly data: 'off' } => {
  const told = REFUSAL.safeParse(error);
  if (told.success && told.data.status === code && told.data.response.data.message.trim() === words)
    return { data: 'off' };
  throw error;
};

const REFUSAL = z.object({
  status: z.number(),
  response: z.object({ data: z.object({ message: z.string().max(1000) }) }),
});
