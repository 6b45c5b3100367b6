/** With what GitHub is asked, and about what. */
export interface GitHubAccess {
  /** Reaches the API of that GitHub and nothing else. */
  readonly token: string;
  /** Default: https://api.github.com */
  readonly apiUrl?: string;
  /** `owner/name`; default: what the remote `origin` names. */
  readonly repository?: string;
  /** The run that asks, where it is one of GitHub's. */
  readonly runId?: string;
}

/** In a run of GitHub's, which says itself where it is. */
export const gitHubInAction = (
  env: NodeJS.ProcessEnv,
  token: string | undefined,
): { readonly gitHub?: GitHubAccess } => {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (token === undefined || repository === '') return {};
  const runId = env['GITHUB_RUN_ID'];
  return { gitHub: { token, ...apiOf(env), repository, ...(runId === undefined ? {} : { runId }) } };
};

/** On a machine, with a token by the names that GitHub's own tools read. Never a flag: the list of processes would show it. */
export const gitHubOnMachine = (env: NodeJS.ProcessEnv): { readonly gitHub?: GitHubAccess } => {
  const token = [env['GH_TOKEN'], env['GITHUB_TOKEN']]
    .map((one) => one?.trim())
    .find((one) => one !== undefined && one !== '');
  return token === undefined ? {} : { gitHub: { token, ...apiOf(env) } };
};

const apiOf = ({ GITHUB_API_URL: url }: NodeJS.ProcessEnv): { readonly apiUrl?: string } =>
  url === undefined || url.trim() === '' ? {} : { apiUrl: url.trim() };
