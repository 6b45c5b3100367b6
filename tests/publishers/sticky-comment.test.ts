import { describe, expect, it } from 'vitest';
import { marked, runIn } from '../../src/publishers/mark.ts';
import { type CommentRequest, publishComment } from '../../src/publishers/sticky-comment.ts';
import type { Failing } from '../support/github-server/fault.ts';
import type { FakeComment } from '../support/github-server/state.ts';
import { BOT_USER, clientFor, gitHub, SHOP, SOMEBODY } from './gate-on-github.ts';

const CREATE = 'POST /repos/{owner}/{repo}/issues/{number}/comments';
const LIST = 'GET /repos/{owner}/{repo}/issues/{number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{id}';
const KEY = 'aduana.yml:gate';

const request = (given: Partial<CommentRequest> = {}): CommentRequest => ({
  repository: SHOP,
  pullRequest: 7,
  mark: { key: KEY, run: 5 },
  body: 'it blocks',
  isClean: false,
  ...given,
});

const told = (id: number, given: Partial<FakeComment> = {}, run = 4): FakeComment => ({
  id,
  issue: 7,
  user: BOT_USER,
  body: marked({ key: KEY, run }, 'old'),
  ...given,
});

const noise = (count: number): FakeComment[] =>
  Array.from({ length: count }, (_, id) => ({ id, issue: 7, user: SOMEBODY, body: 'hello' }));

describe('the comment on a pull request', () => {
  it('is made once and kept up to date', async () => {
    const { server, client } = await gitHub();
    expect(await publishComment(client, request())).toEqual({ outcome: 'created' });
    expect(await publishComment(client, request({ mark: { key: KEY, run: 6 }, body: 'it still blocks' }))).toEqual({
      outcome: 'updated',
    });
    expect(server.state.comments.map(({ body }) => body.split('\n')[1])).toEqual(['it still blocks']);
  });

  it('is told what it replaces, and nothing where it is the first', async () => {
    const { server, client } = await gitHub();
    const bodyAfter = (before: string) => `after ${before.split('\n')[1]}`;
    await publishComment(client, request({ bodyAfter }));
    expect(server.state.comments[0]?.body.split('\n')[1]).toBe('it blocks');
    await publishComment(client, request({ bodyAfter }));
    expect(server.state.comments[0]?.body.split('\n')[1]).toBe('after it blocks');
  });

  it('is not made to say that all is well, but turns to it', async () => {
    const { server, client } = await gitHub();
    const clean = request({ isClean: true, body: 'all is well' });
    expect(await publishComment(client, clean)).toEqual({ outcome: 'nothing-to-say' });
    expect(server.state.comments).toEqual([]);
    await publishComment(client, request());
    expect(await publishComment(client, clean)).toEqual({ outcome: 'updated' });
    expect(server.state.comments[0]?.body).toContain('all is well');
  });

  it('is found on the last page of many', async () => {
    const { server, client } = await gitHub({ comments: [...noise(250), told(250)] });
    expect(await publishComment(client, request())).toEqual({ outcome: 'updated' });
    expect(server.state.comments).toHaveLength(251);
    expect(server.state.comments.at(-1)?.body).toContain('it blocks');
  });

  it.each([
    ['somebody who pastes its mark', { user: SOMEBODY }],
    ['a person who is called like the bot', { user: { login: 'github-actions', type: 'User' } }],
    ['another bot', { user: { login: 'dependabot[bot]', type: 'Bot' } }],
    ['another job', { body: marked({ key: 'aduana.yml:other', run: 1 }, 'old') }],
    ['who quotes it', { body: `> ${marked({ key: KEY, run: 1 }, 'old')}` }],
  ])('is never that of %s', async (_name, given) => {
    const foreign = told(3, given);
    const { server, client } = await gitHub({ comments: [{ ...foreign }] });
    expect(await publishComment(client, request())).toEqual({ outcome: 'created' });
    expect(server.state.comments[0]).toEqual(foreign);
    expect(server.state.comments).toHaveLength(2);
  });

  it('is known by the author of whatever token there is', async () => {
    const user = { login: 'our-app[bot]', type: 'Bot' };
    const { server, client } = await gitHub({ login: user.login, comments: [told(1), told(2, { user })] });
    expect(await publishComment(client, request())).toEqual({ outcome: 'updated' });
    expect(server.state.comments.map(({ body }) => runIn(body, KEY))).toEqual([4, 5]);
  });

  it('is one again where nobody tells whose token it is: the answer to a second one does', async () => {
    const user = { login: 'our-app[bot]', type: 'Bot' };
    const { server, client } = await gitHub(
      { login: user.login, comments: [told(2, { user })] },
      { route: 'POST /graphql', fails: { code: 403 } },
    );
    expect(await publishComment(client, request())).toEqual({ outcome: 'updated' });
    expect(server.state.comments.map(({ id, body }) => [id, runIn(body, KEY)])).toEqual([[2, 5]]);
  });

  it('loses what is left over of an earlier race', async () => {
    const { server, client } = await gitHub({ comments: [told(1), told(2), told(3)] });
    expect(await publishComment(client, request())).toEqual({ outcome: 'updated' });
    expect(server.state.comments.map(({ id }) => id)).toEqual([1]);
  });

  it('does not go back to what an earlier run says', async () => {
    const { server, client } = await gitHub({ comments: [told(1, {}, 9)] });
    expect(await publishComment(client, request())).toEqual({ outcome: 'outdated' });
    expect(server.state.comments[0]?.body).toContain('old');
  });

  it.each([2, 8])('is one after %d runs at the same time', async (runs) => {
    const { server } = await gitHub();
    const all = Array.from({ length: runs }, (_, run) =>
      publishComment(clientFor(server), request({ mark: { key: KEY, run: run + 1 } })),
    );
    for (const { reason } of await Promise.all(all)) expect(reason).toBeUndefined();
    expect(server.state.comments).toHaveLength(1);
  });

  it.each<[Failing]>([['cut-off'], ['half'], ['html'], ['hangs'], [{ code: 502 }]])(
    'is not made twice where the answer to the first got lost: %j',
    async (fails) => {
      const { server, client } = await gitHub({}, { route: CREATE, fails, afterwards: true });
      expect(await publishComment(client, request())).toEqual({ outcome: 'created' });
      expect(server.state.comments).toHaveLength(1);
    },
  );

  it.each([
    ['the list', LIST, { code: 500 }, 'outage'],
    ['the list', LIST, 'other-shape', 'broken-answer'],
    ['the creation', CREATE, { code: 403 }, 'no-permission'],
    ['the creation', CREATE, { code: 422 }, 'refused'],
    ['the creation', CREATE, { code: 502 }, 'outage'],
  ] as const)('says why it is not there when %s fails', async (_name, route, fails, outcome) => {
    const { server, client } = await gitHub({}, { route, fails });
    const publication = await publishComment(client, request());
    expect(publication).toMatchObject({ outcome, reason: expect.stringMatching(/^GitHub/) });
    expect(server.state.comments).toEqual([]);
  });

  it('says why it is not up to date', async () => {
    const { client } = await gitHub({ comments: [told(1)] }, { route: UPDATE, fails: { code: 403 } });
    expect(await publishComment(client, request())).toMatchObject({ outcome: 'no-permission' });
  });

  it('names the permission that is missing', async () => {
    const { client } = await gitHub({ permissions: { 'pull-requests': 'read' } });
    expect((await publishComment(client, request())).reason).toContain('`pull-requests: write`');
  });
});
