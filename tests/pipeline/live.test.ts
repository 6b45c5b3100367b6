import { describe, expect, test } from 'vitest';
import check from '../../src/checks/pipeline/check.ts';
import { runnable } from '../../src/checks/run-check.ts';
import type { LiveGitHubState, RequiredCheck, Seen, WorkflowSchedule } from '../../src/model/live-github.ts';
import type { CheckOutcome } from '../../src/model/outcome.ts';
import { blindGitHub } from '../../src/readers/github-api/live-github.ts';
import type { Files, LiveGitHub } from '../../src/readers/ports.ts';
import { policyOf } from '../support/findings.ts';

const steps = `[{ uses: actions/checkout@${'2'.repeat(40)}, with: { fetch-depth: 0 } }, { uses: acme/aduana@${'1'.repeat(40)} }]`;
const GATE = `on: { push: , pull_request: , merge_group: }
permissions: { contents: read }
jobs:
  gate: { steps: ${steps} }
`;
const WEEKLY = `on: { schedule: [{ cron: '23 5 * * 1' }] }
permissions: { contents: read }
jobs:
  history: { steps: ${steps} }
`;
const FILES = { '.github/workflows/gate.yml': GATE, '.github/workflows/weekly.yml': WEEKLY };

const seen = <Value>(value: Value): Seen<Value> => ({ seen: true, value });
const NOT = { seen: false, why: 'GitHub does not let the token do this.' } as const;
const required = (given: Partial<RequiredCheck> = {}): RequiredCheck => ({
  name: 'gate',
  app: 15368,
  by: 'a ruleset',
  sparesAdministrators: false,
  ...given,
});
const guard = (...checks: readonly RequiredCheck[]) => seen({ checks, workflows: [] });

const FINE: LiveGitHubState = {
  repository: 'acme/shop',
  isGitHubCom: true,
  defaultBranch: seen('main'),
  rulesets: guard(required()),
  branchProtection: guard(),
  dependabot: seen('on'),
  pushProtection: seen('on'),
  schedules: [],
};

interface Given {
  readonly state?: Partial<LiveGitHubState>;
  readonly schedule?: Seen<WorkflowSchedule>;
  readonly files?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly isChange?: boolean;
  readonly liveGitHub?: LiveGitHub;
  readonly cannotSee?: 'warn' | 'fail';
}

const filesOf = (given: Readonly<Record<string, string>>): Files => ({
  list: async () => Object.keys(given).map((path) => ({ path, kind: 'file' })),
  readText: async (path) => {
    const text = given[path];
    return text === undefined ? { ok: false, problem: 'missing' } : { ok: true, text };
  },
});

const judge = async (given: Given = {}) => {
  const { state, schedule, files = FILES, today = '2027-01-15', isChange, liveGitHub, cannotSee = 'warn' } = given;
  const asked: Parameters<LiveGitHub['look']>[0][] = [];
  const fake: LiveGitHub = {
    async look(of) {
      asked.push(of);
      const fresh = schedule ?? seen({ state: 'active', lastRunOn: '2027-01-12' });
      return { ...FINE, schedules: of.workflows.map((path) => ({ path, schedule: fresh })), ...state };
    },
  };
  const ports = {
    files: filesOf(files),
    today,
    liveGitHub: liveGitHub ?? fake,
    ...(isChange === true ? { filesBefore: filesOf({}) } : {}),
  };
  const policy = policyOf({ pipeline: { cannotSee } });
  const outcome = await runnable<typeof ports, never>('pipeline', check as never).run(ports, policy);
  return { outcome, asked };
};

const rulesOf = ({ findings }: CheckOutcome) => findings.map(({ ruleId }) => ruleId.replace('pipeline/', ''));
const rowsOf = ({ tables }: CheckOutcome) => tables[1]?.rows.map(([, said]) => said);

test('everything in place is clean, and the table says what was seen', async () => {
  const { outcome, asked } = await judge();
  expect(outcome).toMatchObject({ status: 'completed', findings: [] });
  expect(outcome.coverage).toContainEqual({ what: 'settings asked of GitHub', examined: 4 });
  expect(outcome.tables[1]).toEqual({
    title: 'What GitHub says of acme/shop',
    columns: ['setting', 'state', 'more'],
    rows: [
      ['required check on main', 'yes', 'by a ruleset'],
      ['last weekly run', '2027-01-12', '.github/workflows/weekly.yml, by schedule'],
      ['Dependabot alerts', 'on', ''],
      ['push protection', 'on', ''],
    ],
  });
  expect(asked).toEqual([{ workflows: ['.github/workflows/weekly.yml'], freshSince: '2027-01-07' }]);
});

test('without a token nothing is said of GitHub', async () => {
  const ports = { files: filesOf(FILES), today: '2027-01-15' };
  const outcome = await runnable<typeof ports, never>('pipeline', check as never).run(ports, policyOf());
  expect(outcome.tables).toHaveLength(1);
  expect(outcome.coverage).toHaveLength(1);
});

test('what cannot be seen is said with its reason: no finding, and no run is incomplete by it', async () => {
  const { outcome } = await judge({ liveGitHub: blindGitHub('This run makes no network request.') });
  expect(outcome).toMatchObject({ status: 'completed', findings: [] });
  expect(outcome.reason).toBeUndefined();
  expect(rowsOf(outcome)).toEqual(['not seen', 'not seen', 'not seen', 'not seen']);
  expect(outcome.tables[1]?.rows.every(([, , why]) => why === 'This run makes no network request.')).toBe(true);
  expect(outcome.coverage).toContainEqual({
    what: 'settings asked of GitHub',
    examined: 0,
    note: '4 more could not be seen',
  });
});

test('where the policy asks for it, what cannot be seen leaves runs of the branch incomplete, and no change', async () => {
  const state = { pushProtection: NOT };
  const branch = await judge({ state, cannotSee: 'fail' });
  expect(branch.outcome).toMatchObject({ status: 'unavailable', cause: 'could-not-look', findings: [] });
  expect(branch.outcome.reason).toBe(
    'GitHub did not show what the policy asks for (push protection). GitHub does not let the token do this.',
  );
  const seenAll = await judge({ cannotSee: 'fail' });
  expect(seenAll.outcome.status).toBe('completed');
  const change = await judge({ state, cannotSee: 'fail', isChange: true });
  expect(change.outcome.status).toBe('completed');
  const broken = { ...FILES, '.github/workflows/other.yml': '{' };
  const both = await judge({ state, cannotSee: 'fail', files: broken });
  expect(both.outcome.reason).toMatch(/other\.yml.*push protection/);
});

test('each fault is one finding; on a change it is told and does not block', async () => {
  const state: Partial<LiveGitHubState> = { rulesets: guard(), dependabot: seen('off'), pushProtection: seen('off') };
  const schedule = seen({ state: 'disabled_manually' });
  const before = await judge({ state, schedule, isChange: true });
  const after = await judge({ state, schedule });
  const expected = ['gate-not-required', 'silent-dependabot', 'stale-weekly-run', 'unprotected-push'];
  expect(rulesOf(before.outcome).sort()).toEqual(expected);
  expect(rulesOf(after.outcome).sort()).toEqual(expected);
  expect(before.outcome.findings.every(({ neverBlocks }) => neverBlocks !== undefined)).toBe(true);
  expect(after.outcome.findings.every(({ neverBlocks }) => neverBlocks === undefined)).toBe(true);
  const identity = ({ findings }: CheckOutcome) => findings.map(({ fingerprint }) => fingerprint).sort();
  expect(identity(before.outcome)).toEqual(identity(after.outcome));
});

describe('whether the gate is required', () => {
  test.each<readonly [string, Partial<LiveGitHubState>, string, readonly string[]]>([
    ['by a ruleset, the rest not to be seen', { branchProtection: NOT }, 'yes', []],
    [
      'by the branch protection, the rest not to be seen',
      { rulesets: NOT, branchProtection: guard(required({ by: 'the branch protection' })) },
      'yes',
      [],
    ],
    ['nowhere', { rulesets: guard() }, 'no', ['gate-not-required']],
    ['nowhere that could be seen', { rulesets: guard(), branchProtection: NOT }, 'not seen', []],
    ['nowhere that could be seen, the other way round', { rulesets: NOT }, 'not seen', []],
    ['by another app', { rulesets: guard(required({ app: 7 })) }, 'no', ['gate-not-required']],
    ['by another app, where numbers differ', { rulesets: guard(required({ app: 7 })), isGitHubCom: false }, 'yes', []],
    [
      'from whatever source',
      { rulesets: guard({ name: 'gate', by: 'a ruleset', sparesAdministrators: false }) },
      'yes',
      ['bypassable-gate'],
    ],
    [
      'not of administrators',
      { rulesets: guard(required({ sparesAdministrators: true })) },
      'yes',
      ['bypassable-gate'],
    ],
    [
      'not of administrators, and of all elsewhere',
      { rulesets: guard(required({ sparesAdministrators: true }), required()) },
      'yes',
      [],
    ],
    [
      'by a prefix of its name',
      { rulesets: guard(required({ name: 'gat' }), required({ name: 'gate2' })) },
      'no',
      ['gate-not-required'],
    ],
    [
      'by a workflow of this repository',
      { rulesets: seen({ checks: [], workflows: [{ path: '.github/workflows/gate.yml', isOwn: true }] }) },
      'yes',
      [],
    ],
    [
      'by another workflow of this repository',
      { rulesets: seen({ checks: [], workflows: [{ path: '.github/workflows/weekly.yml', isOwn: true }] }) },
      'no',
      ['gate-not-required'],
    ],
    [
      'by a workflow of that path, of another repository',
      { rulesets: seen({ checks: [], workflows: [{ path: '.github/workflows/gate.yml', isOwn: false }] }) },
      'not seen',
      [],
    ],
  ])('%s', async (_, state, said, rules) => {
    const { outcome } = await judge({ state });
    expect(rowsOf(outcome)?.[0]).toBe(said);
    expect(rulesOf(outcome)).toEqual(rules);
  });

  test('by a name that is only known when it runs', async () => {
    const name = '$' + '{{ matrix.name }}';
    const files = { ...FILES, '.github/workflows/gate.yml': GATE.replace('steps:', `name: "${name}", steps:`) };
    const some = await judge({ files, state: { rulesets: guard(required({ name: 'anything' })) } });
    expect(rowsOf(some.outcome)?.[0]).toBe('not seen');
    expect(some.outcome.findings).toEqual([]);
    const none = await judge({ files, state: { rulesets: guard() } });
    expect(rulesOf(none.outcome)).toEqual(['gate-not-required']);
  });

  test('a required job that waits for the gate, at whatever distance; one that does not', async () => {
    const waits = `${GATE}  build: { needs: [gate] }\n  done: { needs: build, name: All done }\n  lone: {}\n`;
    const files = { ...FILES, '.github/workflows/gate.yml': waits };
    const behind = await judge({ files, state: { rulesets: guard(required({ name: 'All done' })) } });
    expect(rowsOf(behind.outcome)?.[0]).toBe('not seen');
    expect(behind.outcome.findings).toEqual([]);
    const lone = await judge({ files, state: { rulesets: guard(required({ name: 'lone' })) } });
    expect(rulesOf(lone.outcome)).toEqual(['gate-not-required']);
  });

  test('jobs that wait for each other in a circle', async () => {
    const circle = `${GATE}  a: { needs: [gate, b] }\n  b: { needs: a }\n`;
    const { outcome } = await judge({
      files: { ...FILES, '.github/workflows/gate.yml': circle },
      state: { rulesets: guard(required({ name: 'b' })) },
    });
    expect(rowsOf(outcome)?.[0]).toBe('not seen');
  });

  test('a gate that runs on no pull request cannot be required: another rule tells that', async () => {
    const { outcome } = await judge({
      files: { ...FILES, '.github/workflows/gate.yml': GATE.replace('pull_request: , ', '') },
      state: { rulesets: guard() },
    });
    expect(rulesOf(outcome)).toEqual(['way-in-without-gate']);
    expect(rowsOf(outcome)?.[0]).toBe('not seen');
  });

  test('a repository without the gate is not told that nobody waits for it', async () => {
    const { outcome } = await judge({ files: { 'a.txt': '', '.github/workflows/t.yml': 'on: push\njobs: { t: {} }' } });
    expect(rulesOf(outcome)).toEqual(['way-in-without-gate']);
  });
});

describe('whether the weekly run takes place', () => {
  const active = (given: Partial<WorkflowSchedule>): Seen<WorkflowSchedule> => seen({ state: 'active', ...given });

  test.each<readonly [string, string, Seen<WorkflowSchedule>, string, boolean]>([
    ['today', '2027-01-15', active({ lastRunOn: '2027-01-15' }), '2027-01-15', false],
    ['eight days ago', '2027-01-15', active({ lastRunOn: '2027-01-07' }), '2027-01-07', false],
    ['nine days ago', '2027-01-15', active({ lastRunOn: '2027-01-06' }), 'too old', true],
    [
      'nine days ago, over the end of a leap February',
      '2028-03-06',
      active({ lastRunOn: '2028-02-26' }),
      'too old',
      true,
    ],
    [
      'eight days ago, over the end of a leap February',
      '2028-03-06',
      active({ lastRunOn: '2028-02-27' }),
      '2028-02-27',
      false,
    ],
    ['eight days ago, over the end of a year', '2027-01-03', active({ lastRunOn: '2026-12-26' }), '2026-12-26', false],
    ['tomorrow, by a clock that goes wrong', '2027-01-15', active({ lastRunOn: '2027-01-16' }), '2027-01-16', false],
    [
      'too long ago, and by hand since',
      '2027-01-15',
      active({ lastRunOn: '2026-12-01', lastRunByHandOn: '2027-01-14' }),
      '2027-01-14',
      false,
    ],
    [
      'too long ago, and by hand too',
      '2027-01-15',
      active({ lastRunOn: '2026-12-01', lastRunByHandOn: '2026-12-24' }),
      'too old',
      true,
    ],
    ['never, in a file of this week', '2027-01-15', active({ changedOn: '2027-01-08' }), 'not yet', false],
    ['never, in an old file', '2027-01-15', active({ changedOn: '2026-05-01' }), 'too old', true],
    ['never, in a file whose age nobody tells', '2027-01-15', active({}), 'too old', true],
    [
      'too long ago, in a file that was changed since',
      '2027-01-15',
      active({ lastRunOn: '2026-12-01', changedOn: '2027-01-14' }),
      'too old',
      true,
    ],
    [
      'lately, and is switched off',
      '2027-01-15',
      seen({ state: 'disabled_inactivity', lastRunOn: '2027-01-14' }),
      'too old',
      true,
    ],
    [
      'lately, in a state that nobody documented',
      '2027-01-15',
      seen({ state: 'asleep', lastRunOn: '2027-01-14' }),
      'too old',
      true,
    ],
    ['who knows when', '2027-01-15', NOT, 'not seen', false],
  ])('%s', async (_, today, schedule, said, isStale) => {
    const { outcome } = await judge({ today, schedule });
    expect(rowsOf(outcome)?.[1]).toBe(said);
    expect(rulesOf(outcome)).toEqual(isStale ? ['stale-weekly-run'] : []);
  });

  test('one of two is enough; one that is not seen does not prove that none does', async () => {
    const files = { ...FILES, '.github/workflows/nightly.yml': WEEKLY };
    const old = active({ lastRunOn: '2026-12-01' });
    const both = async (first: Seen<WorkflowSchedule>, second: Seen<WorkflowSchedule>) => {
      const schedules = [
        { path: '.github/workflows/weekly.yml', schedule: first },
        { path: '.github/workflows/nightly.yml', schedule: second },
      ];
      return rulesOf((await judge({ files, state: { schedules } })).outcome);
    };
    expect(await both(old, active({ lastRunOn: '2027-01-14' }))).toEqual([]);
    expect(await both(active({ lastRunOn: '2027-01-14' }), old)).toEqual([]);
    expect(await both(old, NOT)).toEqual([]);
    expect(await both(old, old)).toEqual(['stale-weekly-run']);
  });

  test('a file that GitHub was not asked about is not seen', async () => {
    const { outcome } = await judge({ state: { schedules: [] } });
    expect(rowsOf(outcome)?.[1]).toBe('not seen');
  });

  test('a monthly run is no weekly one: another rule tells that', async () => {
    const { outcome, asked } = await judge({
      files: { ...FILES, '.github/workflows/weekly.yml': WEEKLY.replace("'23 5 * * 1'", "'23 5 1 * *'") },
    });
    expect(asked[0]?.workflows).toEqual([]);
    expect(rulesOf(outcome)).toEqual(['gate-not-weekly']);
    expect(outcome.tables[1]?.rows.map(([setting]) => setting)).not.toContain('last weekly run');
  });
});
