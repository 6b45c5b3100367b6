import { describe, expect, it } from 'vitest';
import { marked } from '../../src/publishers/mark.ts';
import type { Asking } from '../../src/publishers/publication.ts';
import { type IssueRequest, publishTrackingIssue } from '../../src/publishers/tracking-issue.ts';
import type { FakeIssue, GitHubState } from '../support/github-server/state.ts';
import { BOT_USER, clientFor, gitHub, SHOP, SOMEBODY } from './gate-on-github.ts';

const CREATE = 'POST /repos/{owner}/{repo}/issues';
const LIST = 'GET /repos/{owner}/{repo}/issues';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/{number}';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{number}/comments';
const KEY = 'aduana-weekly.yml:gate';

const request = (given: Partial<IssueRequest> = {}): IssueRequest => ({
  repository: SHOP,
  mark: { key: KEY, run: 5 },
  state: 'red',
  title: 'Aduana: FAIL',
  body: 'it blocks',
  ...given,
});

const issue = (number: number, given: Partial<FakeIssue> = {}): FakeIssue => ({
  number,
  title: 'Aduana: FAIL',
  body: marked({ key: KEY, run: 4 }, 'old'),
  state: 'open',
  labels: ['aduana'],
  user: BOT_USER,
  ...given,
});

const numbersOf = ({ issues }: GitHubState, state: string) =>
  issues.filter((one) => one.state === state).map(({ number }) => number);

describe('the tracking issue', () => {
  it('is opened once, brought up to date, closed on recovery with a word, and opened again', async () => {
    const { server, client } = await gitHub();
    const tell = (state: IssueRequest['state'], run: number) =>
      publishTrackingIssue(client, request({ state, mark: { key: KEY, run }, body: `${state} ${run}` }));
    expect(await tell('green', 1)).toEqual({ outcome: 'nothing-to-say' });
    expect(server.state.issues).toEqual([]);
    expect(await tell('red', 2)).toEqual({ outcome: 'created' });
    expect(await tell('red', 3)).toEqual({ outcome: 'updated' });
    expect(server.state.comments).toEqual([]);
    expect(await tell('green', 4)).toEqual({ outcome: 'closed' });
    expect(server.state.issues).toMatchObject([{ state: 'closed', body: expect.stringContaining('green 4') }]);
    expect(await tell('green', 5)).toEqual({ outcome: 'nothing-to-say' });
    expect(await tell('red', 6)).toEqual({ outcome: 'reopened' });
    expect(server.state.issues).toMatchObject([{ state: 'open', body: expect.stringContaining('red 6') }]);
    expect(server.state.comments.map(({ body }) => body)).toEqual([
      'The scheduled run passes again.',
      'The scheduled run does not pass any more.',
    ]);
  });

  it('is neither opened nor closed by a run that could not look at everything', async () => {
    const { server, client } = await gitHub();
    expect(await publishTrackingIssue(client, request({ state: 'unclear' }))).toEqual({ outcome: 'nothing-to-say' });
    await publishTrackingIssue(client, request());
    expect(await publishTrackingIssue(client, request({ state: 'unclear' }))).toEqual({ outcome: 'updated' });
    expect(server.state.issues).toMatchObject([{ state: 'open' }]);
  });

  it.each<[string, Partial<FakeIssue>]>([
    ['somebody who pastes its mark', { user: SOMEBODY }],
    ['another job', { body: marked({ key: 'aduana-weekly.yml:other', run: 1 }, 'old') }],
    ['who only has its label', { body: 'please look' }],
    ['a pull request', { pull_request: {} }],
  ])('is never that of %s', async (_name, given) => {
    const foreign = issue(3, given);
    const { server, client } = await gitHub({ issues: [{ ...foreign, labels: [...foreign.labels] }] });
    expect(await publishTrackingIssue(client, request({ state: 'green' }))).toEqual({ outcome: 'nothing-to-say' });
    expect(await publishTrackingIssue(client, request())).toEqual({ outcome: 'created' });
    expect(server.state.issues[0]).toEqual(foreign);
  });

  it('is found among many with its label', async () => {
    const others = Array.from({ length: 150 }, (_, number) => issue(number + 100, { user: SOMEBODY }));
    const { server, client } = await gitHub({ issues: [...others, issue(50)] });
    expect(await publishTrackingIssue(client, request())).toEqual({ outcome: 'updated' });
    expect(server.state.issues).toHaveLength(151);
  });

  it('is one after 20 runs at the same time', async () => {
    const { server } = await gitHub();
    const all = Array.from({ length: 20 }, (_, run) =>
      publishTrackingIssue(clientFor(server), request({ mark: { key: KEY, run: run + 1 } })),
    );
    for (const { reason } of await Promise.all(all)) expect(reason).toBeUndefined();
    expect(numbersOf(server.state, 'open')).toEqual([1000]);
    expect(await publishTrackingIssue(clientFor(server), request({ mark: { key: KEY, run: 30 } }))).toEqual({
      outcome: 'updated',
    });
    expect(numbersOf(server.state, 'open')).toEqual([1000]);
  });

  it('gives way to one with a lower number that came up in between', async () => {
    const { server, client } = await gitHub({ issues: [issue(5)] });
    let looks = 0;
    const late: Asking = {
      ask: (...args) => client.ask(...args),
      list: async (...args) =>
        looks++ === 0 ? { ok: true, data: { items: [], complete: true } } : client.list(...args),
    };
    expect(await publishTrackingIssue(late, request())).toEqual({ outcome: 'updated' });
    expect(numbersOf(server.state, 'open')).toEqual([5]);
    expect(numbersOf(server.state, 'closed')).toEqual([1000]);
    expect(server.state.comments).toMatchObject([{ issue: 1000, body: expect.stringContaining('#5') }]);
  });

  it('closes what is left over of an earlier race, and says which one stays', async () => {
    const { server, client } = await gitHub({ issues: [issue(8), issue(5), issue(9)] });
    expect(await publishTrackingIssue(client, request())).toEqual({ outcome: 'updated' });
    expect(numbersOf(server.state, 'open')).toEqual([5]);
    expect(server.state.comments.map(({ issue: at, body }) => [at, body.includes('#5')])).toEqual([
      [8, true],
      [9, true],
    ]);
  });

  it('does not go back to what an earlier run says', async () => {
    const { server, client } = await gitHub({ issues: [issue(5, { body: marked({ key: KEY, run: 9 }, 'new') })] });
    expect(await publishTrackingIssue(client, request({ state: 'green' }))).toEqual({ outcome: 'outdated' });
    expect(numbersOf(server.state, 'open')).toEqual([5]);
  });

  it('is not made twice where the answer to the first got lost', async () => {
    const { server, client } = await gitHub({}, { route: CREATE, fails: 'half', afterwards: true });
    expect(await publishTrackingIssue(client, request())).toEqual({ outcome: 'created' });
    expect(server.state.issues).toHaveLength(1);
  });

  it('says when its label was not given', async () => {
    const { client } = await gitHub(
      {},
      { route: CREATE, fails: { code: 201, body: { number: 5, state: 'open', user: BOT_USER, body: '', labels: [] } } },
    );
    expect((await publishTrackingIssue(client, request())).reason).toContain('`aduana`');
  });

  it.each([
    ['the list', LIST, { code: 410 }, 'not-found'],
    ['the creation', CREATE, { code: 403 }, 'no-permission'],
    ['the creation', CREATE, { code: 410 }, 'not-found'],
    ['the creation', CREATE, 'hangs', 'timed-out'],
  ] as const)('says why it is not there when %s fails', async (_name, route, fails, outcome) => {
    const { client } = await gitHub({}, { route, fails });
    expect(await publishTrackingIssue(client, request())).toMatchObject({ outcome, reason: expect.any(String) });
  });

  it('says why it is not up to date, and is closed without a word where only that fails', async () => {
    const { client } = await gitHub({ issues: [issue(5)] }, { route: UPDATE, fails: { code: 403 } });
    expect(await publishTrackingIssue(client, request())).toMatchObject({ outcome: 'no-permission' });
    const mute = await gitHub({ issues: [issue(5)] }, { route: COMMENT, fails: { code: 403 } });
    expect(await publishTrackingIssue(mute.client, request({ state: 'green' }))).toEqual({ outcome: 'closed' });
    expect(numbersOf(mute.server.state, 'closed')).toEqual([5]);
  });
});
