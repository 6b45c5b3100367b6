import { randomBytes } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { publishSarif, type SarifRequest } from '../../src/publishers/sarif-upload.ts';
import { gitHub, SHOP } from './gate-on-github.ts';

const UPLOAD = 'POST /repos/{owner}/{repo}/code-scanning/sarifs';
const POLL = 'GET /repos/{owner}/{repo}/code-scanning/sarifs/{id}';

const request = (given: Partial<SarifRequest> = {}): SarifRequest => ({
  repository: SHOP,
  sarif: '{"version":"2.1.0"}',
  commit: 'a'.repeat(40),
  ref: 'refs/pull/7/merge',
  isWhole: true,
  waits: [1, 2, 3],
  wait: async () => {},
  ...given,
});

describe('the upload to code scanning', () => {
  it('is packed, names the commit and where it stands, and is waited for', async () => {
    const { server, client } = await gitHub({ sarifPolls: 2 });
    const wait = vi.fn(async () => {});
    expect(await publishSarif(client, request({ wait }))).toEqual({ outcome: 'uploaded' });
    expect(server.state.sarifs).toMatchObject([
      { text: '{"version":"2.1.0"}', commit_sha: 'a'.repeat(40), ref: 'refs/pull/7/merge', polls: 3 },
    ]);
    expect(wait.mock.calls).toEqual([[1], [2], [3]]);
  });

  it('says when GitHub needs longer', async () => {
    const { server, client } = await gitHub({ sarifPolls: 99 });
    expect(await publishSarif(client, request())).toMatchObject({ outcome: 'pending', reason: expect.any(String) });
    expect(server.state.sarifs[0]?.polls).toBe(3);
  });

  it('says when and why GitHub does not take it', async () => {
    const { client } = await gitHub({ sarifErrors: ['rejecting SARIF, as there are too many alerts'] });
    const publication = await publishSarif(client, request());
    expect(publication).toMatchObject({ outcome: 'rejected' });
    expect(publication.reason).toContain('too many alerts');
  });

  it('sends nothing that GitHub would not take anyhow', async () => {
    const { server, client } = await gitHub();
    const sarif = randomBytes(8_000_000).toString('hex').concat(randomBytes(6_000_000).toString('hex'));
    expect(await publishSarif(client, request({ sarif }))).toMatchObject({ outcome: 'too-large' });
    expect(server.requests).toEqual([]);
  });

  it('sends nothing where not everything was looked at: GitHub would take what is not named for mended', async () => {
    const { server, client } = await gitHub();
    expect(await publishSarif(client, request({ isWhole: false }))).toMatchObject({ outcome: 'not-whole' });
    expect(server.requests).toEqual([]);
  });

  it.each([
    [{ code: 403, body: { message: 'Code Security must be enabled for this repository' } }, 'no-permission'],
    [{ code: 404 }, 'not-found'],
    [{ code: 413 }, 'too-large'],
    [{ code: 400 }, 'refused'],
    [{ code: 503 }, 'outage'],
  ] as const)('says why it failed: %o', async (fails, outcome) => {
    const { client } = await gitHub({}, { route: UPLOAD, fails });
    expect(await publishSarif(client, request())).toMatchObject({ outcome, reason: expect.any(String) });
  });

  it('tells of code scanning where that may be off', async () => {
    const { client } = await gitHub({ permissions: {} });
    const { reason } = await publishSarif(client, request());
    expect(reason).toMatch(/`security-events: write`.*Code scanning must be on/);
  });

  it('is pending where what became of it cannot be asked', async () => {
    const { client } = await gitHub({}, { route: POLL, fails: { code: 500 } });
    expect(await publishSarif(client, request())).toMatchObject({ outcome: 'pending', reason: expect.any(String) });
  });
});
