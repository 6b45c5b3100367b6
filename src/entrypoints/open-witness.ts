import { gitHubClient } from '../readers/github-api/client.ts';
import { repositoryOn } from '../readers/github-api/repository-on.ts';
import { gitHubWitness } from '../readers/github-api/rotation-witness.ts';
import type { Ports } from '../readers/ports.ts';
import { supabaseAdministrators } from '../readers/supabase-api/administrators.ts';
import type { SourcesRequest } from './sources-request.ts';

/** Who else knows when secrets were replaced: GitHub, where somebody gave a token for it. Offline the ledger speaks alone. */
export const openWitness = (
  { gitHub, offline, environment, signal }: Pick<SourcesRequest, 'gitHub' | 'offline' | 'environment' | 'signal'>,
  origin: () => Promise<string | undefined>,
): Pick<Ports, 'rotationWitness'> => {
  if (gitHub === undefined || offline) return {};
  const { token, apiUrl } = gitHub;
  return {
    rotationWitness: {
      async look() {
        const repository = repositoryOn(apiUrl, gitHub.repository ?? { origin: (await origin()) ?? '' });
        if (repository === undefined) return { seen: [], notAsked: [NO_REPOSITORY] };
        const client = gitHubClient({ token, ...(apiUrl === undefined ? {} : { apiUrl }), environment, signal });
        try {
          return await gitHubWitness(client, repository);
        } finally {
          await client.close();
        }
      },
    },
  };
};

const NO_REPOSITORY = 'GitHub was not asked when its secrets were set: the remote `origin` names no repository of it.';

/** Supabase is asked only by who gave a token for it. */
export const openSupabase = ({
  supabaseToken: token,
  supabaseApiUrl: apiUrl,
  offline,
  environment,
  signal,
}: SourcesRequest): Pick<Ports, 'supabaseAdministrators'> =>
  token === undefined || offline
    ? {}
    : {
        supabaseAdministrators: (organization) =>
          supabaseAdministrators(organization, {
            token,
            ...(apiUrl === undefined ? {} : { apiUrl }),
            environment,
            signal,
          }),
      };

/** The token by the name that Supabase's own tools read. Never a flag: the list of processes would show it. */
export const supabaseTokenIn = ({
  SUPABASE_ACCESS_TOKEN: token,
}: NodeJS.ProcessEnv): { readonly supabaseToken?: string } =>
  token === undefined || token.trim() === '' ? {} : { supabaseToken: token.trim() };
