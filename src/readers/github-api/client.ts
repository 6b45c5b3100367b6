import type { ZodType } from 'zod';
import { baseAddress } from '../http/base-address.ts';
import { type HttpClient, type HttpLimits, httpClient } from '../http/http-client.ts';
import { type GitHubAnswer, gitHubFailure } from './answer.ts';
import { failureOf } from './failure-of.ts';
import { limitedFor } from './limited-for.ts';
import { type MakeOctokit, type Octokit, restOctokit } from './octokit.ts';
import { fetchOver } from './transport.ts';

export interface GitHubClientOptions {
  /** Reaches the origin of `apiUrl` and nothing else. */
  readonly token: string;
  /** `GITHUB_API_URL`, also that of a GitHub Enterprise; default: https://api.github.com */
  readonly apiUrl?: string;
  /** For the proxies alone. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  readonly signal: AbortSignal;
  /** Default: `@octokit/rest`. The Action hands in that of `@actions/github`. */
  readonly makeOctokit?: MakeOctokit;
  readonly limits?: Partial<HttpLimits>;
}

export interface AskOptions {
  /** The permission that the request takes, for the way out: `checks: write`. */
  readonly needs?: string;
  /** Whether a POST may be sent again although GitHub may have done it already. Default: only after a limit. */
  readonly repeatable?: boolean;
}

export interface GitHubList<Item> {
  readonly items: readonly Item[];
  /** False where there is more than the pages asked for. */
  readonly complete: boolean;
}

/** GitHub's REST API. Nothing here throws or rejects: every failure is an answer. */
export interface GitHubClient {
  /**
   * One request of Octokit's, its answer held against `shape`:
   * `ask(({ rest }) => rest.repos.get({ owner, repo }), z.object({ private: z.boolean() }), { needs: 'contents: read' })`.
   */
  ask<Data>(
    call: (octokit: Octokit) => Promise<{ readonly data: unknown }>,
    shape: ZodType<Data>,
    options?: AskOptions,
  ): Promise<GitHubAnswer<Data>>;
  /**
   * Every page of a list, at most `mostPages` (default 50), each item held against `shape`:
   * `list(({ rest, paginate }) => paginate.iterator(rest.issues.listForRepo, { owner, repo, per_page: 100 }), ISSUE)`.
   */
  list<Item>(
    pages: (octokit: Octokit) => AsyncIterable<{ readonly data: unknown }>,
    shape: ZodType<Item>,
    options?: AskOptions & { readonly mostPages?: number },
  ): Promise<GitHubAnswer<GitHubList<Item>>>;
  /** Ends every connection; what is under way fails. */
  close(): Promise<void>;
}

const LIMITS: Partial<HttpLimits> = { timeoutSeconds: 15, attempts: 3, longestWaitSeconds: 20, connections: 4 };
const GITHUB = 'https://api.github.com';
const MOST_PAGES = 50;

/** A client that opens no connection and loads no library before it is first asked. */
export const gitHubClient = (options: GitHubClientOptions): GitHubClient => {
  const base = baseAddress(options.apiUrl ?? GITHUB);
  if (!base.ok) return deadClient(`GitHub cannot be reached: the address of its API ${base.problem}.`);
  const http = httpClient({
    base: base.url,
    environment: options.environment,
    signal: options.signal,
    limits: { ...LIMITS, ...options.limits },
    limitedFor,
  });
  const careful = once(() => octokitOver(http, base.url, options, false));
  const repeating = once(() => octokitOver(http, base.url, options, true));
  const octokit = (asked: AskOptions) => (asked.repeatable === true ? repeating() : careful());
  return {
    async ask(call, shape, asked = {}) {
      try {
        const read = shape.safeParse((await call(await octokit(asked))).data);
        return read.success ? { ok: true, data: read.data } : BROKEN;
      } catch (error) {
        return failureOf(error, asked.needs);
      }
    },
    async list(pages, shape, asked = {}) {
      try {
        return await everyPage(pages(await octokit(asked)), shape, asked.mostPages ?? MOST_PAGES);
      } catch (error) {
        return failureOf(error, asked.needs);
      }
    },
    close: () => http.close(),
  };
};

const BROKEN = gitHubFailure('broken-answer', 'GitHub answered in a shape that is not documented.');

const everyPage = async <Item>(
  pages: AsyncIterable<{ readonly data: unknown }>,
  shape: ZodType<Item>,
  mostPages: number,
): Promise<GitHubAnswer<GitHubList<Item>>> => {
  const items: Item[] = [];
  let count = 0;
  for await (const { data } of pages) {
    if (count++ === mostPages) return { ok: true, data: { items, complete: false } };
    const read = shape.array().safeParse(data);
    if (!read.success) return BROKEN;
    items.push(...read.data);
  }
  return { ok: true, data: { items, complete: true } };
};

const octokitOver = (
  http: Pick<HttpClient, 'send'>,
  base: URL,
  { token, makeOctokit = restOctokit }: GitHubClientOptions,
  repeatable: boolean,
): Promise<Octokit> =>
  makeOctokit(token, {
    baseUrl: base.href.replace(/\/$/, ''),
    userAgent: 'aduana',
    log: SILENT,
    request: { fetch: fetchOver(http, repeatable), log: SILENT },
  });

const nothing = () => {};

/** What a server puts into a header must not come to be a line of the log, which the runner reads for commands. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const deadClient = (reason: string): GitHubClient => ({
  ask: async () => gitHubFailure('unreachable', reason),
  list: async () => gitHubFailure('unreachable', reason),
  close: async () => {},
});
