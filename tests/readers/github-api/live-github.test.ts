import { afterEach, describe, expect, test } from 'vitest';
import type { LiveGitHubState } from '../../../src/model/live-github.ts';
import { gitHubClient } from '../../../src/readers/github-api/client.ts';
import { liveGitHub } from '../../../src/readers/github-api/live-github.ts';
import type { Fault } from '../../support/github-server/fault.ts';
import type { GitHubServer } from '../../support/github-server.ts';
import { type LiveGitHubFixture, serveGitHub } from '../../support/github-state.ts';

const WEEKLY = '.github/workflows/weekly.yml';

const GUARDED: LiveGitHubFixture = {
  ruleset: [['gate', 15368], 'docs'],
  branchProtection: { checks: [['test', 15368], 'lint'], enforcement: 'non_admins' },
  workflows: [{ path: WEEKLY, runs: [{ created_at: '2027-01-12T05:23:00Z' }] }],
};

const open: GitHubServer[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

interface Asked {
  readonly token?: string;
  readonly faults?: readonly Fault[];
  readonly runId?: string;
  readonly workflows?: readonly string[];
  readonly change?: (server: GitHubServer) => void;
}

const look = async (
  fixture: LiveGitHubFixture = GUARDED,
  { token, faults = [], runId, workflows = [WEEKLY], change }: Asked = {},
): Promise<{ readonly state: LiveGitHubState; readonly server: GitHubServer }> => {
  const server = await serveGitHub(fixture);
  open.push(server);
  server.faults.push(...faults);
  change?.(server);
  const client = gitHubClient({
    token: token ?? server.token,
    apiUrl: server.url,
    environment: {},
    signal: new AbortController().signal,
    limits: { attempts: 2, firstWaitMilliseconds: 1, longestWaitSeconds: 1, timeoutSeconds: 1, maxBytes: 1024 * 1024 },
  });
  const repository = { owner: 'acme', repo: 'shop', isGitHubCom: false, ...(runId === undefined ? {} : { runId }) };
  const state = await liveGitHub(client, repository).look({ workflows, freshSince: '2027-01-07' });
  await client.close();
  expect(JSON.stringify(state)).not.toContain(server.token);
  return { state, server };
};

const scheduleIn = ({ schedules }: LiveGitHubState) => schedules[0]?.schedule;

describe('what GitHub says', () => {
  test('required checks of both sources, switches and the last run, in few requests', async () => {
    const { state, server } = await look();
    const ruleset = { by: 'a ruleset', sparesAdministrators: false };
    const classic = { by: 'the branch protection', sparesAdministrators: true };
    expect(state).toEqual({
      repository: 'acme/shop',
      isGitHubCom: false,
      defaultBranch: { seen: true, value: 'main' },
      rulesets: {
        seen: true,
        value: {
          checks: [
            { name: 'gate', app: 15368, ...ruleset },
            { name: 'docs', ...ruleset },
          ],
          workflows: [],
        },
      },
      branchProtection: {
        seen: true,
        value: {
          checks: [
            { name: 'test', app: 15368, ...classic },
            { name: 'lint', ...classic },
          ],
          workflows: [],
        },
      },
      dependabot: { seen: true, value: 'on' },
      pushProtection: { seen: true, value: 'on' },
      schedules: [{ path: WEEKLY, schedule: { seen: true, value: { state: 'active', lastRunOn: '2027-01-12' } } }],
    });
    expect(server.requests).toHaveLength(7);
    expect(server.requests.map(({ method }) => method)).toEqual(server.requests.map(() => 'GET'));
  });

  test('nothing is required, and what is off', async () => {
    const { state } = await look({ dependabot: false, pushProtection: false });
    const nothing = { seen: true, value: { checks: [], workflows: [] } };
    expect(state).toMatchObject({
      rulesets: nothing,
      branchProtection: nothing,
      dependabot: { seen: true, value: 'off' },
      pushProtection: { seen: true, value: 'off' },
    });
  });

  test('a branch protection whose required checks are off, and one that any app satisfies', async () => {
    const off = await look({ branchProtection: { checks: ['gate'], enforcement: 'off' } });
    expect(off.state.branchProtection).toMatchObject({ value: { checks: [] } });
    const any = await look({ branchProtection: { checks: [['gate', -1]] } });
    expect(any.state.branchProtection).toMatchObject({ value: { checks: [{ name: 'gate' }] } });
    expect(JSON.stringify(any.state.branchProtection)).not.toContain('"app"');
  });

  test('a check that only the older list has', async () => {
    const { state } = await look(
      { branchProtection: { checks: ['gate'] } },
      {
        change: ({ state: { branchProtection } }) => {
          branchProtection['main'] = {
            required_status_checks: { enforcement_level: 'everyone', contexts: ['gate'], checks: [] },
          };
        },
      },
    );
    expect(state.branchProtection).toMatchObject({
      value: { checks: [{ name: 'gate', sparesAdministrators: false }] },
    });
  });

  test('required workflows, of this repository and of others', async () => {
    const { state } = await look({
      requiredWorkflows: [{ path: '.github/workflows/gate.yml' }, { path: '.github/workflows/org.yml', repository: 9 }],
    });
    expect(state.rulesets).toMatchObject({
      value: {
        workflows: [
          { path: '.github/workflows/gate.yml', isOwn: true },
          { path: '.github/workflows/org.yml', isOwn: false },
        ],
      },
    });
  });

  test('every page of the rules', async () => {
    const { state, server } = await look(GUARDED, {
      change: ({ state: { branchRules } }) => {
        branchRules['main'] = [
          ...Array.from({ length: 230 }, () => ({ type: 'deletion' })),
          ...(branchRules['main'] ?? []),
        ];
      },
    });
    expect(state.rulesets).toMatchObject({ seen: true, value: { checks: [{ name: 'gate' }, { name: 'docs' }] } });
    expect(server.requests.filter(({ path }) => path.includes('/rules/'))).toHaveLength(3);
  });

  test('pages without end are not read to the end, and prove nothing', async () => {
    const { state, server } = await look(GUARDED, {
      change: ({ state: { branchRules } }) => {
        branchRules['main'] = Array.from({ length: 1500 }, () => ({ type: 'deletion' }));
      },
    });
    expect(state.rulesets).toEqual({ seen: false, why: expect.stringContaining('more rules') });
    expect(server.requests.filter(({ path }) => path.includes('/rules/')).length).toBeLessThanOrEqual(11);
  });

  test('the default branch, whatever it is called', async () => {
    const { state, server } = await look(GUARDED, {
      change: ({ state: { settings } }) => {
        settings['default_branch'] = 'release/2.x';
      },
    });
    expect(state.defaultBranch).toEqual({ seen: true, value: 'release/2.x' });
    expect(server.said().join()).toContain('/rules/branches/release');
  });
});

describe('the last run by schedule', () => {
  const runs = (...given: NonNullable<NonNullable<LiveGitHubFixture['workflows']>[number]['runs']>) => ({
    workflows: [{ path: WEEKLY, changed: '2026-05-01', runs: given }],
  });

  test('is the newest that came to an end by itself', async () => {
    const { state } = await look(
      runs(
        { created_at: '2027-01-14T05:00:00Z', status: 'in_progress', conclusion: null },
        { created_at: '2027-01-13T05:00:00Z', conclusion: 'cancelled' },
        { created_at: '2027-01-12T05:00:00Z', conclusion: 'timed_out' },
        { created_at: '2027-01-11T05:00:00Z', conclusion: 'startup_failure' },
        { created_at: '2027-01-10T05:00:00Z', conclusion: 'failure' },
        { created_at: '2027-01-03T05:00:00Z', conclusion: 'success' },
      ),
    );
    expect(scheduleIn(state)).toEqual({ seen: true, value: { state: 'active', lastRunOn: '2027-01-10' } });
  });

  test('is the very run that asks', async () => {
    const fixture = runs({ created_at: '2027-01-15T05:00:00Z', status: 'in_progress', conclusion: null });
    expect(scheduleIn((await look(fixture, { runId: '100' })).state)).toMatchObject({
      value: { lastRunOn: '2027-01-15' },
    });
    expect(scheduleIn((await look(fixture, { runId: '7' })).state)).not.toMatchObject({
      value: { lastRunOn: expect.anything() },
    });
  });

  test('is too old: a run by hand is looked for; pushes are none', async () => {
    const { state } = await look(
      runs(
        { created_at: '2026-12-01T05:00:00Z' },
        { created_at: '2027-01-11T08:00:00Z', event: 'workflow_dispatch' },
        { created_at: '2027-01-14T08:00:00Z', event: 'push' },
      ),
    );
    expect(scheduleIn(state)).toEqual({
      seen: true,
      value: { state: 'active', lastRunOn: '2026-12-01', lastRunByHandOn: '2027-01-11' },
    });
  });

  test('never was: the day on which the file was last changed is looked for', async () => {
    expect(scheduleIn((await look(runs())).state)).toEqual({
      seen: true,
      value: { state: 'active', changedOn: '2026-05-01' },
    });
  });

  test('of a workflow that is switched off, in the words of GitHub', async () => {
    const { state } = await look({ workflows: [{ path: WEEKLY, state: 'disabled_inactivity' }] });
    expect(scheduleIn(state)).toEqual({ seen: true, value: { state: 'disabled_inactivity' } });
  });

  test('of a file that GitHub does not know yet is not seen', async () => {
    const { state } = await look({});
    expect(scheduleIn(state)).toEqual({ seen: false, why: expect.stringContaining('404') });
  });

  test('of five workflows at most', async () => {
    const workflows = Array.from({ length: 9 }, (_, i) => `.github/workflows/${i}.yml`);
    expect((await look({}, { workflows })).state.schedules).toHaveLength(5);
  });
});

/** Every fact that is not seen, by name. */
const unseen = (state: LiveGitHubState): readonly string[] => [
  ...(['defaultBranch', 'rulesets', 'branchProtection', 'dependabot', 'pushProtection'] as const).filter(
    (key) => !state[key].seen,
  ),
  ...state.schedules.filter(({ schedule }) => !schedule.seen).map(() => 'schedule'),
];

const EVERYTHING = ['defaultBranch', 'rulesets', 'branchProtection', 'dependabot', 'pushProtection', 'schedule'];

describe('what a token may not see is not seen, and the permission is named', () => {
  test.each<readonly [string, NonNullable<LiveGitHubFixture['permissions']>, readonly string[], RegExp]>([
    [
      "a workflow's own, with `contents: read`",
      { contents: 'read' },
      ['dependabot', 'pushProtection', 'schedule'],
      /actions: read/,
    ],
    ['without anything', {}, ['branchProtection', 'dependabot', 'pushProtection', 'schedule'], /contents: read/],
    [
      'with `actions: read`',
      { contents: 'read', actions: 'read' },
      ['dependabot', 'pushProtection'],
      /administration: read/,
    ],
    [
      'with `vulnerability-alerts: read`',
      { contents: 'read', actions: 'read', 'vulnerability-alerts': 'read' },
      ['pushProtection'],
      /administration: read/,
    ],
    [
      'with `administration: read` alone',
      { administration: 'read' },
      ['branchProtection', 'schedule'],
      /actions: read/,
    ],
  ])('%s', async (_, permissions, expected, named) => {
    const { state } = await look({ ...GUARDED, permissions });
    expect(unseen(state)).toEqual(expected);
    expect(JSON.stringify(state)).toMatch(named);
  });

  test('Dependabot is off for whoever may see one of the two', async () => {
    for (const permission of ['vulnerability-alerts', 'administration'] as const) {
      const { state } = await look({ dependabot: false, permissions: { [permission]: 'read' } });
      expect(state.dependabot, permission).toEqual({ seen: true, value: 'off' });
    }
  });
});

const ROUTES = {
  repository: 'GET /repos/{owner}/{repo}',
  rules: 'GET /repos/{owner}/{repo}/rules/branches/{branch+}',
  branch: 'GET /repos/{owner}/{repo}/branches/{branch}',
  alerts: 'GET /repos/{owner}/{repo}/dependabot/alerts',
  vulnerabilities: 'GET /repos/{owner}/{repo}/vulnerability-alerts',
  workflow: 'GET /repos/{owner}/{repo}/actions/workflows/{id}',
  runs: 'GET /repos/{owner}/{repo}/actions/workflows/{id}/runs',
  commits: 'GET /repos/{owner}/{repo}/commits',
} as const;

const FAILURES: readonly (readonly [string, Fault['fails']])[] = [
  ['400', { code: 400 }],
  ['401', { code: 401 }],
  ['403', { code: 403 }],
  ['404', { code: 404 }],
  ['404 without JSON', { code: 404, body: 'gone' }],
  ['410', { code: 410 }],
  ['403 of a limit', { code: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } }],
  ['429 for an hour', { code: 429, headers: { 'retry-after': '3600' } }],
  ['429 for ever', { code: 429, headers: { 'retry-after': '0' } }],
  ['500', { code: 500 }],
  ['503', { code: 503 }],
  ['no answer', 'hangs'],
  ['a connection that breaks', 'cut-off'],
  ['half an answer', 'half'],
  ['HTML', 'html'],
  ['another shape', 'other-shape'],
  ['more than anybody reads', 'endless'],
];

describe('whatever fails is not seen: neither fine nor wrong', () => {
  test.each(FAILURES)('%s everywhere', async (_, fails) => {
    const { state } = await look(GUARDED, { faults: [{ fails }] });
    expect(unseen(state)).toEqual(EVERYTHING);
  });

  test.each<readonly [keyof typeof ROUTES, readonly string[]]>([
    ['repository', ['defaultBranch', 'rulesets', 'branchProtection', 'pushProtection']],
    ['rules', ['rulesets']],
    ['branch', ['branchProtection']],
    ['alerts', []],
    ['vulnerabilities', []],
    ['workflow', ['schedule']],
    ['runs', ['schedule']],
  ])('%s alone: the others are seen', async (name, expected) => {
    for (const fails of [{ code: 403 }, { code: 500 }, 'cut-off'] as const) {
      const { state } = await look(GUARDED, { faults: [{ route: ROUTES[name], fails }] });
      expect(unseen(state), JSON.stringify(fails)).toEqual(expected);
    }
  });

  test('the change of the file, where it never ran', async () => {
    const fixture = { workflows: [{ path: WEEKLY }] };
    const { state } = await look(fixture, { faults: [{ route: ROUTES.commits, fails: { code: 403 } }] });
    expect(unseen(state)).toEqual(['schedule']);
  });

  test('a 404 in other words is no `off`, and nor is a 403', async () => {
    for (const message of ['Not Found', 'Vulnerability alerts are disabled. Or are they?', '', 'x'.repeat(5000)]) {
      for (const code of [403, 404]) {
        const { state } = await look(GUARDED, { faults: [{ fails: { code, body: { message } } }] });
        expect(unseen(state), `${code} ${message.slice(0, 60)}`).toEqual(EVERYTHING);
      }
    }
    const swapped = [
      { route: ROUTES.alerts, fails: { code: 404, body: { message: 'Vulnerability alerts are disabled.' } } },
      {
        route: ROUTES.vulnerabilities,
        fails: { code: 403, body: { message: 'Dependabot alerts are disabled for this repository.' } },
      },
    ];
    expect(unseen((await look(GUARDED, { faults: swapped })).state)).toEqual(['dependabot']);
    const otherCodes = [
      {
        route: ROUTES.alerts,
        fails: { code: 404, body: { message: 'Dependabot alerts are disabled for this repository.' } },
      },
      { route: ROUTES.vulnerabilities, fails: { code: 403, body: { message: 'Vulnerability alerts are disabled.' } } },
    ];
    expect(unseen((await look(GUARDED, { faults: otherCodes })).state)).toEqual(['dependabot']);
  });

  test('two answers that contradict each other prove nothing', async () => {
    const fails = { code: 404, body: { message: 'Vulnerability alerts are disabled.' } };
    const { state } = await look(GUARDED, { faults: [{ route: ROUTES.vulnerabilities, fails }] });
    expect(state.dependabot).toEqual({ seen: false, why: expect.stringContaining('contradicts') });
  });

  test('a protected branch that does not say by what', async () => {
    const body = { name: 'main', protected: true };
    const { state } = await look(GUARDED, { faults: [{ route: ROUTES.branch, fails: { code: 200, body } }] });
    expect(state.branchProtection).toEqual({ seen: false, why: expect.stringContaining('administration: read') });
  });

  test.each([
    ['a level that nobody documented', { enforcement_level: 'most', contexts: ['gate'], checks: [] }],
    ['names that are none', { enforcement_level: 'everyone', contexts: [7], checks: [] }],
    [
      'an app that is none',
      { enforcement_level: 'everyone', contexts: [], checks: [{ context: 'gate', app_id: 'x' }] },
    ],
  ])('a branch protection with %s', async (_, required_status_checks) => {
    const body = { name: 'main', protected: true, protection: { enabled: true, required_status_checks } };
    const { state } = await look(GUARDED, { faults: [{ route: ROUTES.branch, fails: { code: 200, body } }] });
    expect(unseen(state)).toEqual(['branchProtection']);
  });

  test.each([
    ['required checks without parameters', [{ type: 'required_status_checks' }]],
    ['required workflows without parameters', [{ type: 'workflows', parameters: {} }]],
    ['a rule without a type', [{}]],
    ['an object in the place of a list', {}],
  ])('rules with %s', async (_, body) => {
    const { state } = await look(GUARDED, { faults: [{ route: ROUTES.rules, fails: { code: 200, body } }] });
    expect(unseen(state)).toEqual(['rulesets']);
  });

  test('a wrong token', async () => {
    const { state } = await look(GUARDED, { token: `ghp_${'w'.repeat(36)}` });
    expect(unseen(state)).toEqual(EVERYTHING);
    expect(JSON.stringify(state)).toContain('does not know the token');
    expect(JSON.stringify(state)).not.toContain('wwww');
  });

  test('a repository that is not there', async () => {
    const { state } = await look(GUARDED, {
      change: (server) => {
        server.state.repository = 'acme/renamed';
      },
    });
    expect(unseen(state)).toEqual(EVERYTHING);
  });
});
