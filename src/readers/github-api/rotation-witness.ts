import { z } from 'zod';
import type { RotationWitness, SeenRotation } from '../../model/rotation-proof.ts';
import type { GitHubClient } from './client.ts';

export interface WitnessRepository {
  readonly owner: string;
  readonly repo: string;
}

const PLACES = [
  { route: 'GET /repos/{owner}/{repo}/actions/secrets', by: "GitHub's secrets of Actions", needs: 'secrets: read' },
  {
    route: 'GET /repos/{owner}/{repo}/dependabot/secrets',
    by: "GitHub's secrets of Dependabot",
    needs: 'dependabot secrets: read',
  },
] as const;

const SECRET = z.object({ name: z.string().min(1).max(200), updated_at: z.iso.datetime({ offset: true }) });

/**
 * When the secrets of a repository were set last, by name; GitHub tells no value. A workflow's own token may not ask: that is told.
 * Source: https://docs.github.com/en/rest/actions/secrets#list-repository-secrets
 */
export const gitHubWitness = async (
  client: Pick<GitHubClient, 'list'>,
  { owner, repo }: WitnessRepository,
): Promise<RotationWitness> => {
  const asked = await Promise.all(
    PLACES.map(async ({ route, by, needs }) => ({
      by,
      answer: await client.list(
        ({ paginate }) => paginate.iterator(route, { owner, repo, per_page: 100 }) as AsyncIterable<{ data: unknown }>,
        SECRET,
        { needs },
      ),
    })),
  );
  return {
    seen: asked.flatMap(({ by, answer }): readonly SeenRotation[] =>
      answer.ok ? answer.data.items.map(({ name, updated_at: at }) => ({ name, at: Date.parse(at), by })) : [],
    ),
    notAsked: asked.flatMap(({ by, answer }) => {
      if (answer.ok) return answer.data.complete ? [] : [`${by} are more than were read.`];
      return [`${by} were not told: ${answer.reason}`];
    }),
  };
};
