import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, describe, expect, test } from 'vitest';
import { check } from '../../src/entrypoints/check-command.ts';
import { type GateRequest, runGate } from '../../src/entrypoints/gate.ts';
import { gitHubInAction, gitHubOnMachine } from '../../src/entrypoints/github-access.ts';
import type { GitHubServer } from '../support/github-server.ts';
import { type LiveGitHubFixture, serveGitHub } from '../support/github-state.ts';

const TOKEN = ['Rx2Lk8Vw', '5Tq1Np4Z'].join('');

describe('with what GitHub is asked', () => {
  const RUN = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '7', GITHUB_API_URL: 'https://ghe.example.com/api/v3' };

  test('in a run of GitHub', () => {
    expect(gitHubInAction(RUN, TOKEN)).toEqual({
      gitHub: { token: TOKEN, apiUrl: RUN.GITHUB_API_URL, repository: 'acme/shop', runId: '7' },
    });
    expect(gitHubInAction({ GITHUB_REPOSITORY: 'acme/shop' }, TOKEN)).toEqual({
      gitHub: { token: TOKEN, repository: 'acme/shop' },
    });
    expect(gitHubInAction(RUN, undefined)).toEqual({});
    expect(gitHubInAction({}, TOKEN)).toEqual({});
  });

  test('on a machine', () => {
    expect(gitHubOnMachine({ GITHUB_TOKEN: TOKEN, GITHUB_REPOSITORY: 'another/one' })).toEqual({
      gitHub: { token: TOKEN },
    });
    expect(gitHubOnMachine({ GH_TOKEN: ` ${TOKEN}\n`, GITHUB_TOKEN: 'other' })).toEqual({ gitHub: { token: TOKEN } });
    expect(gitHubOnMachine({ GH_TOKEN: '', GITHUB_TOKEN: ' ' })).toEqual({});
    expect(gitHubOnMachine({})).toEqual({});
  });

  test('`--live` without a key and without a token is bad usage, and says what to give', async () => {
    let said = '';
    const sink = {
      write: (text: string) => {
        said += text;
        return true;
      },
    };
    const console = { stdout: sink, stderr: sink, env: {}, folder: tmpdir(), signal: new AbortController().signal };
    expect(await check('.', { live: true, format: 'pretty' }, console as never)).toBe(2);
    expect(said).toMatch(/RENDER_API_KEY.*GITHUB_TOKEN/);
  });
});

const opened: { readonly folder: string; readonly server: GitHubServer }[] = [];

afterEach(async () => {
  for (const { folder, server } of opened.splice(0)) {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
});

const GATE = `on: { push: , pull_request: , merge_group: }
permissions: { contents: read }
jobs:
  gate:
    steps:
      - uses: actions/checkout@${'2'.repeat(40)}
        with: { fetch-depth: 0 }
      - uses: acme/aduana@${'1'.repeat(40)}
`;

/** Runs the gate in a real clone, whose remote is `origin`, and gives the state of each setting as the table says it. */
const judged = async (
  fixture: LiveGitHubFixture,
  { origin, request = {} }: { readonly origin?: string; readonly request?: Partial<GateRequest> } = {},
) => {
  const server = await serveGitHub(fixture);
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'aduana-live-')));
  opened.push({ folder, server });
  const git = (...args: readonly string[]) =>
    execa('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: folder });
  await mkdir(join(folder, '.github/workflows'), { recursive: true });
  await writeFile(join(folder, '.github/workflows/gate.yml'), GATE);
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message=one');
  if (origin !== undefined) await git('remote', 'add', 'origin', origin);
  const result = await runGate({
    folder,
    scope: { mode: 'tree', trigger: 'local' },
    only: ['pipeline'],
    skip: [],
    offline: false,
    allowWebAssembly: true,
    repositoryRequired: true,
    cacheFolder: join(tmpdir(), 'aduana-test-cache'),
    environment: { PATH: process.env['PATH'] },
    signal: new AbortController().signal,
    today: '2027-01-15',
    gitHub: { token: server.token, apiUrl: server.url },
    ...request,
  });
  if (result.status !== 'reported') throw new Error(JSON.stringify(result));
  const pipeline = result.report.checks.find(({ id }) => id === 'pipeline');
  expect(JSON.stringify(result.report)).not.toContain(server.token);
  return {
    requests: server.requests,
    status: pipeline?.status,
    conclusion: result.report.verdict.conclusion,
    findings: result.report.findings.map(({ ruleId }) => ruleId),
    rows: pipeline?.tables[1]?.rows.map(([, said]) => said),
    why: pipeline?.tables[1]?.rows[0]?.[2],
  };
};

describe('the gate asks GitHub about the clone it looks at', () => {
  test('and judges what it hears', async () => {
    const { findings, rows, requests } = await judged({ ruleset: [] }, { origin: 'git@127.0.0.1:acme/shop.git' });
    expect(rows).toEqual(['no', 'on', 'on']);
    expect(findings).toContain('pipeline/gate-not-required');
    expect(new Set(requests.map(({ authorization }) => authorization)).size).toBe(1);
    expect(requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  test.each([
    ['of another server', 'https://github.com/acme/shop.git'],
    ['of nowhere', undefined],
    ['of a folder', '/srv/shop.git'],
  ])('and nobody about a clone %s', async (_, origin) => {
    const look = await judged({ ruleset: [] }, { ...(origin === undefined ? {} : { origin }) });
    expect(look.requests).toEqual([]);
    expect(look.rows).toEqual(['not seen', 'not seen', 'not seen']);
    expect(look.why).toContain('`origin`');
    expect(look.status).toBe('completed');
    expect(look.findings).not.toContain('pipeline/gate-not-required');
  });

  test('and nobody in a run that makes no network request', async () => {
    const look = await judged({ ruleset: [] }, { origin: 'https://127.0.0.1/acme/shop', request: { offline: true } });
    expect(look.requests).toEqual([]);
    expect(look.rows).toEqual(['not seen', 'not seen', 'not seen']);
    expect(look.why).toContain('no network request');
    expect(look.status).toBe('completed');
  });

  test('and nobody where no token was given', async () => {
    const look = await judged({ ruleset: [] }, { request: { gitHub: undefined as never } });
    expect(look.requests).toEqual([]);
    expect(look.rows).toBeUndefined();
  });

  test.each([
    ['an address that is none', 'no address'],
    ['an address without https', 'http://ghe.example.com/api/v3'],
    ['nobody behind the address', 'http://127.0.0.1:9/api/v3'],
  ])('and %s leaves everything unseen and the run complete', async (_, apiUrl) => {
    const look = await judged({}, { request: { gitHub: { token: TOKEN, apiUrl, repository: 'acme/shop' } } });
    expect(look.rows).toEqual(['not seen', 'not seen', 'not seen']);
    expect(look.status).toBe('completed');
    expect(look.conclusion).not.toBe('incomplete');
  });
});
