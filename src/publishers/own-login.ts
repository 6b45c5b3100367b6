import { z } from 'zod';
import type { Asking } from './publication.ts';

/** The author of what GITHUB_TOKEN writes. */
const BOT = 'github-actions[bot]';

const VIEWER = z.object({ viewer: z.object({ login: z.string().min(1) }) });

/**
 * Whose token it is, as comments name their author. GraphQL tells it of every kind of token, REST not of GITHUB_TOKEN; where nobody
 * tells it is taken for that.
 */
export const ownLogin = async (client: Asking): Promise<string> => {
  const asked = await client.ask(
    async ({ graphql }) => ({ data: await graphql('query { viewer { login } }') }),
    VIEWER,
    {
      repeatable: true,
    },
  );
  return asked.ok ? asked.data.viewer.login : BOT;
};
