import type { Octokit as RestOctokit } from '@octokit/rest';

/** What `getOctokit` of `@actions/github` and `Octokit` of `@octokit/rest` have in common. */
export type Octokit = Pick<RestOctokit, 'rest' | 'paginate' | 'request' | 'graphql'>;

/** What an Octokit is made with. Neither its log nor its fetch may be left to itself: one prints, the other knows no limits. */
export interface OctokitOptions {
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly log: Record<'debug' | 'info' | 'warn' | 'error', () => void>;
  readonly request: { readonly fetch: typeof fetch; readonly log: OctokitOptions['log'] };
}

/** Loads the library and makes one: in the Action with `@actions/github`, on a machine with `@octokit/rest`. */
export type MakeOctokit = (token: string, options: OctokitOptions) => Promise<Octokit>;

/** The Octokit of a machine. */
export const restOctokit: MakeOctokit = async (token, options) => {
  const { Octokit } = await import('@octokit/rest');
  return new Octokit({ auth: token, ...options });
};
