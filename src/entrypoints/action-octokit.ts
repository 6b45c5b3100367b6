import type { MakeOctokit } from '../readers/github-api/octokit.ts';

/** The Octokit of a run of GitHub Actions. */
export const actionOctokit: MakeOctokit = async (token, options) => {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, options);
};
