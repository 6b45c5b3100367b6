import { gitHubClient } from '../readers/github-api/client.ts';
import { repositoryOn } from '../readers/github-api/repository-on.ts';
import { gitHubWitness } from '../readers/github-api/rotation-witness.ts';
import type { Ports } from '../readers/ports.ts';
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
