import { gitHubClient } from '../readers/github-api/client.ts';
import { blindGitHub, liveGitHub } from '../readers/github-api/live-github.ts';
import { repositoryOn } from '../readers/github-api/repository-on.ts';
import type { LiveGitHub } from '../readers/ports.ts';
import type { SourcesRequest } from './sources-request.ts';

/** GitHub is asked only by who gave a token for it. `origin` is asked where nobody said which repository it is. */
export const openGitHub = (
  { gitHub, offline, environment, signal }: Pick<SourcesRequest, 'gitHub' | 'offline' | 'environment' | 'signal'>,
  origin: () => Promise<string | undefined>,
): { readonly liveGitHub?: LiveGitHub } => {
  if (gitHub === undefined) return {};
  return {
    liveGitHub: {
      async look(of) {
        const { token, apiUrl, runId } = gitHub;
        if (offline) return blindGitHub('This run makes no network request.').look(of);
        const repository = repositoryOn(apiUrl, gitHub.repository ?? { origin: (await origin()) ?? '' });
        if (repository === undefined) return blindGitHub(NO_REPOSITORY).look(of);
        const client = gitHubClient({
          token,
          ...(apiUrl === undefined ? {} : { apiUrl }),
          environment,
          signal,
          limits: PATIENCE,
        });
        const asked = { ...repository, ...(runId === undefined ? {} : { runId }) };
        try {
          return await liveGitHub(client, asked).look(of);
        } finally {
          await client.close();
        }
      },
    },
  };
};

/** What is not seen makes no run incomplete, so that it is not waited for as long as for a report. */
const PATIENCE = { attempts: 2, timeoutSeconds: 10, longestWaitSeconds: 5, maxBytes: 8 * 1024 * 1024 };

const NO_REPOSITORY =
  'The remote `origin` of this clone names no repository of the GitHub that is asked: github.com, or that of GITHUB_API_URL.';
