import { describe, expect, it } from 'vitest';
import { type CheckRunRequest, publishCheckRun } from '../../src/publishers/check-run.ts';
import { gitHub, SHOP } from './gate-on-github.ts';

const CREATE = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{id}';

const annotations = (count: number): CheckRunRequest['output']['annotations'] =>
  Array.from({ length: count }, (_, line) => ({
    path: 'a.txt',
    start_line: line + 1,
    end_line: line + 1,
    annotation_level: 'failure',
    title: 'secrets/x',
    message: 'something',
  }));

const request = (count: number, given: Partial<CheckRunRequest> = {}): CheckRunRequest => ({
  repository: SHOP,
  name: 'Aduana (gate)',
  headSha: 'a'.repeat(40),
  blocks: true,
  output: { title: 'FAIL', summary: 'what blocks', text: 'what was looked at', annotations: annotations(count) },
  ...given,
});

describe('the check run', () => {
  it.each([
    [0, 1],
    [1, 1],
    [50, 1],
    [51, 2],
    [100, 2],
    [101, 3],
    [500, 10],
  ])('carries %d annotations in %d requests', async (count, requests) => {
    const { server, client } = await gitHub();
    expect(await publishCheckRun(client, request(count))).toEqual({ outcome: 'created' });
    expect(server.requests).toHaveLength(requests);
    expect(server.state.checkRuns).toMatchObject([
      { head_sha: 'a'.repeat(40), status: 'completed', conclusion: 'failure', output: { title: 'FAIL' } },
    ]);
    expect(server.state.checkRuns[0]?.annotations).toEqual(annotations(count));
  });

  it('says how many it leaves out, within what GitHub takes', async () => {
    const { server, client } = await gitHub();
    const { output } = request(1234);
    const long = { ...output, text: 'x'.repeat(65_500) };
    expect(await publishCheckRun(client, request(1234, { output: long }))).toEqual({ outcome: 'created' });
    const [run] = server.state.checkRuns;
    expect(run?.annotations).toHaveLength(500);
    expect(run?.output.text).toMatch(/^500 of 1234 findings are at their lines\./);
  });

  it.each([
    [true, 'failure'],
    [false, 'success'],
  ])('ends as one or the other: %s is %s', async (blocks, conclusion) => {
    const { server, client } = await gitHub();
    await publishCheckRun(client, request(0, { blocks }));
    expect(server.state.checkRuns).toMatchObject([{ status: 'completed', conclusion }]);
  });

  it('has its verdict from the first request on, whatever becomes of the others', async () => {
    const { server, client } = await gitHub({}, { route: UPDATE, fails: { code: 422 } });
    expect(await publishCheckRun(client, request(120))).toMatchObject({
      outcome: 'in-part',
      reason: expect.any(String),
    });
    expect(server.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(server.state.checkRuns[0]?.annotations).toHaveLength(50);
  });

  it('is tried again after an outage: a second one replaces the first', async () => {
    const { server, client } = await gitHub({}, { route: CREATE, fails: { code: 502 }, times: 1 });
    expect(await publishCheckRun(client, request(0))).toEqual({ outcome: 'created' });
    expect(server.requests).toHaveLength(2);
  });

  it('names the permission that is missing', async () => {
    const { client } = await gitHub({ permissions: { checks: 'read' } });
    const publication = await publishCheckRun(client, request(0));
    expect(publication).toMatchObject({ outcome: 'no-permission' });
    expect(publication.reason).toContain('`checks: write`');
  });

  it('leaves out a text that is empty, which GitHub would refuse', async () => {
    const { server, client } = await gitHub();
    const { output } = request(0);
    await publishCheckRun(client, request(0, { output: { ...output, text: '' } }));
    expect(server.requests[0]?.body['output']).not.toHaveProperty('text');
  });
});
