import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Failing } from '../support/github-server/fault.ts';
import type { Permissions } from '../support/github-server/state.ts';
import { type GitHubServer, startGitHubServer } from '../support/github-server.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';
import { type GateEvent, type GateRun, runGate } from './run-of-the-action.ts';

// Permission × event × failure × verdict: whatever GitHub says to the reports, the run says what it says without them.

const REPORTS = { comment: 'true', 'check-run': 'true', 'upload-sarif': 'true', 'tracking-issue': 'true' };

const WORKSPACES = ['pass', 'fail'] as const;
type Workspace = (typeof WORKSPACES)[number];

const EVENTS = ['push', 'pull_request', 'fork', 'dependabot', 'merge_group', 'schedule', 'workflow_dispatch'] as const;
type EventKind = (typeof EVENTS)[number];

const PERMISSIONS: Readonly<Record<string, Permissions>> = {
  nothing: {},
  everything: { 'pull-requests': 'write', checks: 'write', 'security-events': 'write', issues: 'write' },
  'comments alone': { 'pull-requests': 'write' },
  'checks alone': { checks: 'write' },
  'code scanning alone': { 'security-events': 'write' },
  'issues alone': { issues: 'write' },
};

const FAILURES: Readonly<Record<string, Failing>> = {
  '401': { code: 401 },
  '403': { code: 403 },
  '404': { code: 404 },
  '409': { code: 409 },
  '413': { code: 413 },
  '422': { code: 422 },
  '429 for a moment': { code: 429, headers: { 'retry-after': '0' } },
  '429 for an hour': { code: 429, headers: { 'retry-after': '3600' } },
  'a secondary limit': { code: 403, body: { message: 'You have exceeded a secondary rate limit' } },
  'a primary limit': { code: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } },
  '500': { code: 500 },
  '502': { code: 502 },
  '503 for an hour': { code: 503, headers: { 'retry-after': '3600' } },
  'a redirect to elsewhere': { code: 307, headers: { location: 'http://127.0.0.2:9/' } },
  silence: 'hangs',
  'a broken connection': 'cut-off',
  'half an answer': 'half',
  'a page of HTML': 'html',
  'JSON of another shape': 'other-shape',
  'an answer without an end': 'endless',
};

interface Place {
  readonly shop: ShopRepository;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

const BROKEN = 'version: 1\nsecrets:\n  STRIPE_SECRET_KEY: {}\n  OPENAI_API_KEY: {}\n';

const place = async (workspace: Workspace): Promise<Place> => {
  const shop = await shopRepository();
  const base = await shop.git('rev-parse', 'HEAD');
  await shop.git('switch', '--quiet', '--create', 'feature');
  await shop.write('notes.md', 'All is well.\n');
  if (workspace === 'fail') await shop.write('aduana.yml', BROKEN);
  const head = await shop.commit('the change');
  await shop.git('switch', '--quiet', '--detach', base);
  await shop.git('merge', '--quiet', '--no-ff', '--message=merge', head);
  return { shop, base, head, merge: await shop.git('rev-parse', 'HEAD') };
};

const eventOf = (kind: EventKind, { base, head, merge }: Place): GateEvent => {
  const ours = { full_name: 'acme/shop' };
  const pull = (from: object, login: string) => ({
    name: 'pull_request',
    sha: merge,
    ref: 'refs/pull/7/merge',
    payload: {
      pull_request: { number: 7, base: { sha: base, repo: ours }, head: { sha: head, repo: from }, user: { login } },
    },
  });
  const repository = { default_branch: 'main' };
  switch (kind) {
    case 'pull_request':
      return pull(ours, 'ana');
    case 'fork':
      return pull({ full_name: 'mallory/shop' }, 'mallory');
    case 'dependabot':
      return { ...pull(ours, 'dependabot[bot]'), actor: 'dependabot[bot]' };
    case 'push':
      return {
        name: 'push',
        sha: merge,
        ref: 'refs/heads/main',
        payload: { before: base, after: merge, repository },
      };
    case 'merge_group':
      return {
        name: 'merge_group',
        sha: merge,
        ref: 'refs/heads/gh-readonly-queue/main/pr-7',
        payload: { merge_group: { base_sha: base, head_sha: merge, base_ref: 'refs/heads/main' } },
      };
    default:
      return { name: kind, sha: merge, ref: 'refs/heads/main', payload: { repository } };
  }
};

const places = new Map<Workspace, Place>();
const alone = new Map<string, GateRun>();
const servers: GitHubServer[] = [];
let cells = 0;

const placeOf = (workspace: Workspace): Place => {
  const found = places.get(workspace);
  if (found === undefined) throw new Error('no such place');
  return found;
};

/** The run as it is without a token and without a report. */
const withoutApi = async (workspace: Workspace, kind: EventKind): Promise<GateRun> => {
  const key = `${workspace} ${kind}`;
  const known = alone.get(key) ?? (await runGate(placeOf(workspace).shop.path, eventOf(kind, placeOf(workspace)), {}));
  alone.set(key, known);
  return known;
};

const judged = ({ code, outputs: { reports: _, ...outputs }, summary, files }: GateRun) => ({
  code,
  outputs,
  summary,
  files,
});

const cell = async (workspace: Workspace, kind: EventKind, permissions: Permissions, fails?: Failing) => {
  const server = await startGitHubServer({ state: { permissions }, faults: fails === undefined ? [] : [{ fails }] });
  servers.push(server);
  const where = placeOf(workspace);
  const inputs = { ...REPORTS, 'github-token': server.token };
  const run = await runGate(where.shop.path, eventOf(kind, where), inputs, { env: { GITHUB_API_URL: server.url } });
  const expected = await withoutApi(workspace, kind);
  expect(judged(run)).toEqual(judged(expected));
  expect(run).toMatchObject(workspace === 'pass' ? { code: 0 } : { code: 1 });
  expect(`${run.log}${run.summary}${run.json}`.replace(`::add-mask::${server.token}`, '')).not.toContain(server.token);
  cells += 1;
  return { run, server, reports: run.outputs['reports'] ?? '' };
};

beforeAll(async () => {
  for (const workspace of WORKSPACES) places.set(workspace, await place(workspace));
});

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

afterAll(async () => {
  for (const { shop } of places.values()) await shop.remove();
});

const HAS_PLACE: Readonly<Record<EventKind, readonly string[]>> = {
  push: ['check-run', 'sarif'],
  pull_request: ['comment', 'check-run', 'sarif'],
  fork: [],
  dependabot: [],
  merge_group: ['check-run', 'sarif'],
  schedule: ['check-run', 'sarif', 'tracking-issue'],
  workflow_dispatch: ['check-run', 'sarif', 'tracking-issue'],
};

const NEEDS: Readonly<Record<string, readonly (keyof Permissions)[]>> = {
  comment: ['pull-requests', 'issues'],
  'check-run': ['checks'],
  sarif: ['security-events'],
  'tracking-issue': ['issues'],
};

describe.each(EVENTS)('on %s', (kind) => {
  it.each(Object.keys(PERMISSIONS).flatMap((name) => WORKSPACES.map((workspace) => [name, workspace] as const)))(
    'with %s the verdict is %s, and what may be told is told',
    async (name, workspace) => {
      const permissions = PERMISSIONS[name] ?? {};
      const { reports, server, run } = await cell(workspace, kind, permissions);
      const told = new Map(reports.split(' ').map((pair) => pair.split('=') as [string, string]));
      expect([...told.keys()]).toEqual(['comment', 'check-run', 'sarif', 'tracking-issue']);
      for (const [report, outcome] of told) {
        if (kind === 'fork' || kind === 'dependabot') expect(outcome).toBe('read-only-token');
        else if (!HAS_PLACE[kind].includes(report)) expect(outcome).toBe('not-for-this-event');
        else if (NEEDS[report]?.some((one) => permissions[one] === 'write')) {
          const silent = workspace === 'pass' && (report === 'comment' || report === 'tracking-issue');
          expect(outcome).toBe(silent ? 'nothing-to-say' : report === 'sarif' ? 'uploaded' : 'created');
        } else expect(outcome).toBe('no-permission');
      }
      if (kind === 'fork' || kind === 'dependabot') {
        expect(server.requests).toEqual([]);
        expect(run.log).not.toContain('::warning');
      }
    },
  );
});

describe.each(['pull_request', 'schedule'] as const)('on %s', (kind) => {
  it.each(Object.keys(FAILURES).flatMap((name) => WORKSPACES.map((workspace) => [name, workspace] as const)))(
    'where GitHub answers everything with %s the verdict is %s, and it is a warning',
    async (name, workspace) => {
      const { reports, run } = await cell(workspace, kind, PERMISSIONS['everything'] ?? {}, FAILURES[name]);
      const outcomes = reports.split(' ').map((pair) => pair.split('=')[1]);
      const expected = new Set(['not-for-this-event', ...CAUSES]);
      for (const outcome of outcomes) expect(expected).toContain(outcome);
      const warnings = run.log.match(/^::warning title=Aduana::.*$/gm) ?? [];
      expect(warnings).toHaveLength(3);
    },
  );
});

const CAUSES = [
  'no-permission',
  'not-found',
  'too-large',
  'refused',
  'rate-limited',
  'outage',
  'timed-out',
  'unreachable',
  'broken-answer',
];

describe('a run', () => {
  it('was looked at in at least 80 cells', () => {
    expect(cells).toBeGreaterThanOrEqual(80);
  });

  it('whose GitHub is not there says what it says', async () => {
    const where = placeOf('fail');
    const inputs = { ...REPORTS, 'github-token': 'ghs_nobody' };
    for (const address of ['http://127.0.0.1:9', 'http://github.example.com', 'nowhere']) {
      const env = { GITHUB_API_URL: address };
      const run = await runGate(where.shop.path, eventOf('pull_request', where), inputs, { env });
      expect(judged(run)).toEqual(judged(await withoutApi('fail', 'pull_request')));
      expect(run.outputs['reports']).toBe(
        'comment=unreachable check-run=unreachable sarif=unreachable tracking-issue=not-for-this-event',
      );
    }
  });

  it('that is offline, or has no token, or is told no repository, asks nobody', async () => {
    const server = await startGitHubServer({ state: { permissions: PERMISSIONS['everything'] ?? {} } });
    servers.push(server);
    const where = placeOf('fail');
    const token = { 'github-token': server.token };
    for (const [inputs, env, outcome] of [
      [{ ...token, offline: 'true' }, {}, 'offline'],
      [{ 'github-token': '' }, {}, 'no-token'],
      [token, { GITHUB_REPOSITORY: '' }, 'no-repository'],
    ] as const) {
      const run = await runGate(
        where.shop.path,
        eventOf('schedule', where),
        { ...REPORTS, ...inputs },
        {
          env: { GITHUB_API_URL: server.url, ...env },
        },
      );
      expect(run.code).toBe(1);
      expect(run.outputs['reports']).toContain(`check-run=${outcome}`);
    }
    expect(server.requests).toEqual([]);
  });

  it('whose GitHub forges commands for the runner is told nothing by them', async () => {
    const server = await startGitHubServer({
      state: {
        permissions: { 'security-events': 'write' },
        sarifErrors: ['x\n::error::forged\r\n##[add-mask]e \u001b[2J'],
      },
    });
    servers.push(server);
    const where = placeOf('pass');
    const inputs = { 'upload-sarif': 'true', 'github-token': server.token };
    const env = { GITHUB_API_URL: server.url };
    const run = await runGate(where.shop.path, eventOf('push', where), inputs, { env });
    expect(run.outputs['reports']).toBe('sarif=rejected');
    expect(run.log).toContain('forged');
    expect(run.log).not.toMatch(/^\s*::error|##\[/m);
    expect(run.log).not.toContain('\u001b');
  });

  it('that is asked to tell nothing tells nothing, whatever the token may', async () => {
    const server = await startGitHubServer({ state: { permissions: PERMISSIONS['everything'] ?? {} } });
    servers.push(server);
    const where = placeOf('fail');
    const run = await runGate(
      where.shop.path,
      eventOf('pull_request', where),
      { 'github-token': server.token },
      {
        env: { GITHUB_API_URL: server.url },
      },
    );
    expect(run.outputs).not.toHaveProperty('reports');
    expect(server.requests).toEqual([]);
  });

  it('that could not look at everything is never turned to a pass, and uploads nothing', async () => {
    const server = await startGitHubServer({ state: { permissions: PERMISSIONS['everything'] ?? {} } });
    servers.push(server);
    const where = placeOf('pass');
    const inputs = { ...REPORTS, 'github-token': server.token };
    const event = { ...eventOf('pull_request', where), sha: 'f'.repeat(40) };
    const payload = { pull_request: { number: 7, base: { sha: where.base }, head: { sha: 'e'.repeat(40) } } };
    const repo = { repo: { full_name: 'acme/shop' } };
    Object.assign(payload.pull_request.base, repo);
    Object.assign(payload.pull_request.head, repo);
    const run = await runGate(where.shop.path, { ...event, payload }, inputs, { env: { GITHUB_API_URL: server.url } });
    expect(run).toMatchObject({ code: 3, outputs: { verdict: 'incomplete' } });
    expect(run.outputs['reports']).toBe(
      'comment=created check-run=created sarif=not-whole tracking-issue=not-for-this-event',
    );
    expect(server.state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
    expect(server.state.sarifs).toEqual([]);
  });

  it('has written its files, its summary and its outputs before GitHub is told', async () => {
    const server = await startGitHubServer({ faults: [{ fails: 'hangs' }] });
    servers.push(server);
    const where = placeOf('fail');
    const inputs = { ...REPORTS, 'github-token': server.token };
    const pace = { budgetSeconds: 1, limits: { timeoutSeconds: 600 } };
    const env = { GITHUB_API_URL: server.url };
    const run = await runGate(where.shop.path, eventOf('pull_request', where), inputs, { env, pace });
    expect(judged(run)).toEqual(judged(await withoutApi('fail', 'pull_request')));
    expect(run.outputs['reports']).toMatch(/^comment=timed-out check-run=timed-out sarif=timed-out /);
  });
});
