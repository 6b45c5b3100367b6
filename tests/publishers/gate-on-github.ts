import { afterEach } from 'vitest';
import { type GitHubClient, gitHubClient } from '../../src/readers/github-api/client.ts';
import type { Fault } from '../support/github-server/fault.ts';
import type { GitHubState, Permissions } from '../support/github-server/state.ts';
import { type GitHubServer, startGitHubServer } from '../support/github-server.ts';

// A GitHub of a test's own, with a client for it. Everything is closed after each test.

export const SHOP = { owner: 'acme', repo: 'shop' };

const EVERYTHING: Permissions = {
  issues: 'write',
  'pull-requests': 'write',
  checks: 'write',
  'security-events': 'write',
};

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

export const gitHub = async (
  state: Partial<GitHubState> = {},
  ...faults: readonly Fault[]
): Promise<{ readonly server: GitHubServer; readonly client: GitHubClient }> => {
  const server = await startGitHubServer({ state: { permissions: EVERYTHING, ...state }, faults });
  opened.push(server);
  return { server, client: clientFor(server) };
};

export const clientFor = ({ url: apiUrl, token }: GitHubServer): GitHubClient => {
  const client = gitHubClient({
    token,
    apiUrl,
    environment: {},
    signal: new AbortController().signal,
    limits: { timeoutSeconds: 1, attempts: 2, firstWaitMilliseconds: 1, longestWaitSeconds: 1 },
  });
  opened.push(client);
  return client;
};

export const BOT_USER = { login: 'github-actions[bot]', type: 'Bot' };
export const SOMEBODY = { login: 'mallory', type: 'User' };
