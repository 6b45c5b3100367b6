import type { GitHubRepository } from './github-repository.ts';

const GITHUB_COM = 'github.com';

/**
 * The repository that an API at `apiUrl` is asked about: `owner/name`, or what the address of a clone's remote names, such as
 * `git@github.com:acme/shop.git`. A clone of another server is none: its token would be shown to strangers, or a stranger's
 * repository would be judged in its place.
 */
export const repositoryOn = (
  apiUrl: string | undefined,
  named: string | { readonly origin: string },
): GitHubRepository | undefined => {
  const server = serverOf(apiUrl);
  if (server === undefined) return undefined;
  const path = typeof named === 'string' ? named : pathOn(server, named.origin);
  const [, owner, repo] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(path ?? '') ?? [];
  if (owner === undefined || repo === undefined || isDots(owner) || isDots(repo)) return undefined;
  return { owner, repo, isGitHubCom: server === GITHUB_COM };
};

/** As a step of a path they lead elsewhere. */
const isDots = (name: string): boolean => name === '.' || name === '..';

/** `https://api.github.com` speaks for github.com, `https://ghe.example.com/api/v3` for its own host. */
const serverOf = (apiUrl: string | undefined): string | undefined => {
  if (apiUrl === undefined) return GITHUB_COM;
  if (!URL.canParse(apiUrl)) return undefined;
  const { hostname } = new URL(apiUrl);
  return hostname === 'api.github.com' ? GITHUB_COM : hostname.replace(/^api\.(?=.+\.ghe\.com$)/, '');
};

const pathOn = (server: string, origin: string): string | undefined => {
  const url = origin.includes('://') ? origin : origin.replace(/^(?:[\w.-]+@)?([^/:@]+):/, 'ssh://$1/');
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  return hostname.toLowerCase() === server ? pathname.replace(/^\/+|(?:\.git)?\/*$/g, '') : undefined;
};
