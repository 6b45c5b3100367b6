import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { type GitHubClient, gitHubClient } from '../../../src/readers/github-api/client.ts';
import { restOctokit } from '../../../src/readers/github-api/octokit.ts';
import type { HttpLimits } from '../../../src/readers/http/http-client.ts';
import type { Failing } from '../../support/github-server/fault.ts';
import { freshState, type GitHubState } from '../../support/github-server/state.ts';
import { FAKE_GITHUB_TOKEN, type GitHubServer, startGitHubServer } from '../../support/github-server.ts';

const SHOP = { owner: 'acme', repo: 'shop' };
const QUICK: Partial<HttpLimits> = {
  timeoutSeconds: 0.5,
  attempts: 3,
  firstWaitMilliseconds: 1,
  longestWaitSeconds: 1,
  maxBytes: 256 * 1024,
};
const REPOSITORY = z.object({ full_name: z.string() });

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

const serve = async (state: Partial<GitHubState> = {}, fails?: Failing, times?: number): Promise<GitHubServer> => {
  const faults = fails === undefined ? [] : [{ fails, ...(times === undefined ? {} : { times }) }];
  const server = await startGitHubServer({ state, faults });
  opened.push(server);
  return server;
};

const clientOf = (apiUrl: string, more: { token?: string; signal?: AbortSignal; environment?: object } = {}) => {
  const client = gitHubClient({
    token: more.token ?? FAKE_GITHUB_TOKEN,
    apiUrl,
    environment: { ...more.environment },
    signal: more.signal ?? new AbortController().signal,
    limits: QUICK,
  });
  opened.push(client);
  return client;
};

const repository = (client: GitHubClient) =>
  client.ask(({ rest }) => rest.repos.get(SHOP), REPOSITORY, { needs: 'contents: read' });

const newIssue = (client: GitHubClient, repeatable = false) =>
  client.ask(({ rest }) => rest.issues.create({ ...SHOP, title: 'hello' }), z.object({ number: z.number() }), {
    needs: 'issues: write',
    repeatable,
  });

const comments = (client: GitHubClient, mostPages?: number) =>
  client.list(
    ({ rest, paginate }) => paginate.iterator(rest.issues.listComments, { ...SHOP, issue_number: 7, per_page: 100 }),
    z.object({ id: z.number() }),
    mostPages === undefined ? {} : { mostPages },
  );

const manyComments = (count: number): Partial<GitHubState> => ({
  permissions: { issues: 'read' },
  comments: Array.from({ length: count }, (_, id) => ({
    id,
    issue: 7,
    body: 'x',
    user: { login: 'a', type: 'User' },
  })),
});

describe('the client of GitHub', () => {
  it('asks below the address it was given, with the token', async () => {
    const server = await serve();
    expect(await repository(clientOf(server.url))).toEqual({ ok: true, data: { full_name: 'acme/shop' } });
    expect(server.requests).toMatchObject([{ path: '/repos/acme/shop', authorization: `token ${FAKE_GITHUB_TOKEN}` }]);
  });

  it('reads every page of a list, and says where it stopped', async () => {
    const server = await serve(manyComments(250));
    const client = clientOf(server.url);
    const all = await comments(client);
    expect(all).toMatchObject({ ok: true, data: { complete: true } });
    expect(all.ok && all.data.items.map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, id) => id));
    const some = await comments(client, 2);
    expect(some.ok && [some.data.items.length, some.data.complete]).toEqual([200, false]);
  });

  it('reads the pages of a list that stands in a field', async () => {
    const runs = Array.from({ length: 130 }, (_, id) => ({
      id,
      event: 'schedule',
      head_branch: 'main',
      status: 'completed',
      conclusion: 'success',
      created_at: '2026-01-01T00:00:00Z',
      path: '.github/workflows/a.yml',
    }));
    const server = await serve({ permissions: { actions: 'read' }, runs });
    const listed = await clientOf(server.url).list(
      ({ rest, paginate }) => paginate.iterator(rest.actions.listWorkflowRunsForRepo, { ...SHOP, per_page: 100 }),
      z.object({ id: z.number() }),
    );
    expect(listed.ok && listed.data.items.length).toBe(130);
  });

  it.each<[string, Failing, object]>([
    ['401', { code: 401 }, { cause: 'no-permission', code: 401 }],
    ['403', { code: 403 }, { cause: 'no-permission', code: 403 }],
    ['404', { code: 404 }, { cause: 'not-found' }],
    ['409', { code: 409 }, { cause: 'refused' }],
    ['410', { code: 410 }, { cause: 'not-found' }],
    ['413', { code: 413 }, { cause: 'too-large' }],
    ['422', { code: 422 }, { cause: 'refused' }],
    ['418', { code: 418 }, { cause: 'refused' }],
    ['304', { code: 304 }, { cause: 'broken-answer' }],
    ['429 for long', { code: 429, headers: { 'retry-after': '3600' } }, { cause: 'rate-limited' }],
    ['429 without a word', { code: 429 }, { cause: 'rate-limited' }],
    ['a primary limit', { code: 403, headers: { 'x-ratelimit-remaining': '0' } }, { cause: 'rate-limited' }],
    [
      'a secondary limit',
      { code: 403, body: { message: 'You have exceeded a secondary rate limit.' } },
      { cause: 'rate-limited' },
    ],
    ['500', { code: 500 }, { cause: 'outage' }],
    ['502', { code: 502 }, { cause: 'outage' }],
    ['503 for long', { code: 503, headers: { 'retry-after': '600' } }, { cause: 'outage' }],
    ['501', { code: 501 }, { cause: 'outage' }],
    ['silence', 'hangs', { cause: 'timed-out' }],
    ['a broken connection', 'cut-off', { cause: 'unreachable' }],
    ['half an answer', 'half', { cause: 'unreachable' }],
    ['a page of a proxy', 'html', { cause: 'broken-answer' }],
    ['another shape', 'other-shape', { cause: 'broken-answer' }],
    ['an answer without an end', 'endless', { cause: 'broken-answer' }],
    [
      'a redirect to another server',
      { code: 302, headers: { location: 'http://127.0.0.2:1/' } },
      { cause: 'broken-answer' },
    ],
  ])(
    'makes an answer of %s, of a list as of a thing, and no more than three attempts',
    async (_name, fails, expected) => {
      const server = await serve(manyComments(1), fails);
      const client = clientOf(server.url);
      for (const answer of [await repository(client), await comments(client)]) {
        expect(answer).toMatchObject({ ok: false, ...expected });
        expect(!answer.ok && answer.reason).toMatch(/^GitHub.*\.$/);
        expect(JSON.stringify(answer)).not.toContain(FAKE_GITHUB_TOKEN.slice(4, 12));
      }
      expect(server.requests.length).toBeLessThanOrEqual(6);
    },
  );

  it('names the permission that is missing', async () => {
    const server = await serve();
    const answer = await newIssue(clientOf(server.url));
    expect(answer).toMatchObject({ ok: false, cause: 'no-permission' });
    expect(!answer.ok && answer.reason).toContain('`issues: write`');
  });

  it.each<[string, Failing]>([
    ['503', { code: 503 }],
    ['429 with a moment', { code: 429, headers: { 'retry-after': '0' } }],
    ['a broken connection', 'cut-off'],
  ])('asks again after %s', async (_name, fails) => {
    const server = await serve({}, fails, 2);
    expect(await repository(clientOf(server.url))).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(3);
  });

  it('makes nothing twice: a creation is sent again after a limit, and after an outage only where that does no harm', async () => {
    const permissions = { issues: 'write' } as const;
    const limited = await serve({ permissions }, { code: 403, headers: { 'retry-after': '0' } }, 1);
    expect(await newIssue(clientOf(limited.url))).toMatchObject({ ok: true });
    const out = await serve({ permissions }, { code: 502 }, 1);
    expect(await newIssue(clientOf(out.url))).toMatchObject({ ok: false, cause: 'outage' });
    expect(out.requests).toHaveLength(1);
    const harmless = await serve({ permissions }, { code: 502 }, 1);
    expect(await newIssue(clientOf(harmless.url), true)).toMatchObject({ ok: true });
  });

  it('does not take a conflict for an empty list', async () => {
    const server = await serve(manyComments(1), { code: 409 });
    expect(await comments(clientOf(server.url))).toMatchObject({ ok: false, cause: 'refused', code: 409 });
  });

  it('follows a list to no other server', async () => {
    const other = await startGitHubServer();
    opened.push(other);
    const link = { link: `<${other.url}/repos/acme/shop/issues/7/comments?page=2>; rel="next"` };
    const server = await serve({}, { code: 200, headers: link, body: [{ id: 1 }] });
    expect(await comments(clientOf(server.url))).toMatchObject({ ok: false, cause: 'broken-answer' });
    expect(other.requests).toEqual([]);
  });

  it('comes to an end where a list has none', async () => {
    const server = await serve();
    server.faults.push({
      fails: {
        code: 200,
        headers: { link: `<${server.url}/repos/acme/shop/issues/7/comments?page=2>; rel="next"` },
        body: [{ id: 1 }],
      },
    });
    expect(await comments(clientOf(server.url))).toMatchObject({ ok: true, data: { complete: false } });
  });

  it('prints nothing that a server says', async () => {
    const said = [
      vi.spyOn(console, 'warn'),
      vi.spyOn(console, 'error'),
      vi.spyOn(console, 'info'),
      vi.spyOn(console, 'log'),
    ];
    const headers = { deprecation: 'true', sunset: '::error::x', link: '<::error::y>; rel="deprecation"' };
    const server = await serve({}, { code: 200, headers, body: { full_name: 'acme/shop' } });
    expect(await repository(clientOf(server.url))).toMatchObject({ ok: true });
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('is not waited for when the run ends', async () => {
    const server = await serve({}, 'hangs');
    const run = new AbortController();
    const answer = repository(clientOf(server.url, { signal: run.signal }));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    run.abort();
    expect(await answer).toMatchObject({ ok: false, cause: 'timed-out' });
  });

  it.each(['not an address', 'http://github.example.com/api/v3', 'https://a:b@github.example.com'])(
    'sends its token nowhere where the address is %s',
    async (address) => {
      expect(await repository(clientOf(address))).toMatchObject({ ok: false, cause: 'unreachable' });
    },
  );

  it('goes through the proxy of the environment, and waits for none that hangs up', async () => {
    const server = await serve();
    const client = clientOf('https://github.example.com/api/v3', {
      environment: { HTTPS_PROXY: server.url.replace('/api/v3', '') },
    });
    expect(await repository(client)).toMatchObject({ ok: false });
    expect(server.requests[0]).toMatchObject({ method: 'CONNECT', path: 'github.example.com:443' });
  });

  it('asks with the Octokit that it is handed', async () => {
    const server = await serve();
    const makeOctokit = vi.fn(restOctokit);
    const client = gitHubClient({
      token: FAKE_GITHUB_TOKEN,
      apiUrl: server.url,
      environment: {},
      signal: new AbortController().signal,
      makeOctokit,
    });
    opened.push(client);
    expect(await repository(client)).toMatchObject({ ok: true });
    expect(makeOctokit).toHaveBeenCalledOnce();
  });

  it('tells whose token it is', async () => {
    const server = await serve(freshState());
    const asked = await clientOf(server.url).ask(
      async ({ graphql }) => ({ data: await graphql('{ viewer { login } }') }),
      z.object({ viewer: z.object({ login: z.string() }) }),
    );
    expect(asked).toEqual({ ok: true, data: { viewer: { login: 'github-actions[bot]' } } });
    expect(server.requests[0]?.path).toBe('/graphql');
  });
});
