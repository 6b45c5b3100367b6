import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runGate } from '../../src/entrypoints/gate.ts';
import { scopeOfEvent } from '../../src/entrypoints/github-event.ts';
import type { ScopeRequest } from '../../src/entrypoints/scope-request.ts';
import type { Report } from '../../src/model/report.ts';
import { reportToJson } from '../../src/reporters/json/json.ts';
import { reportSchema } from '../../src/reporters/json/report-schema.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';
import { SHOP, WAYS, type WayToWeaken } from './ways-to-weaken.ts';

// The policy of the base judges a change, whatever the change says about it. Real repositories, the whole gate.

interface Change {
  readonly shop: ShopRepository;
  readonly base: string;
  readonly head: string;
  /** The head merged onto the base, as GitHub makes it. */
  readonly merge: string;
}

const write = async (shop: ShopRepository, files: Readonly<Record<string, string | null>>) => {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) await rm(join(shop.path, path), { force: true });
    else await shop.write(path, content);
  }
};

const changeOf = async ({ base: files = {}, change }: Pick<WayToWeaken, 'base' | 'change'>): Promise<Change> => {
  const shop = await shopRepository({ 'notes.md': 'A shop.\n' });
  await write(shop, { ...SHOP, ...files });
  const base = await shop.commit('the shop');
  await shop.git('switch', '--quiet', '--create', 'feature');
  await write(shop, change);
  const head = await shop.commit('the change');
  await shop.git('switch', '--quiet', '--detach', base);
  await shop.git('merge', '--quiet', '--no-ff', '--message=merge', head);
  return { shop, base, head, merge: await shop.git('rev-parse', 'HEAD') };
};

interface Event {
  /** What is checked out. */
  readonly at: string;
  readonly scope: ScopeRequest;
}

const onGitHub = (name: string, payload: object, sha: string): Event => {
  const scope = scopeOfEvent(name, payload, sha);
  if (!scope.ok) throw new Error(scope.reason);
  return { at: sha, scope: scope.request };
};

const pullRequest = ({ base, head, merge }: Change, repository: string): Event =>
  onGitHub(
    'pull_request',
    { pull_request: { base: { sha: base }, head: { sha: head, repo: { full_name: repository } } } },
    merge,
  );

const allOf = ({ at, scope }: Event): Event =>
  scope.mode === 'range'
    ? { at, scope: { mode: 'history', trigger: scope.trigger, expectedHeads: scope.expectedHeads, change: scope } }
    : { at, scope };

const EVENTS: Readonly<Record<string, (change: Change) => Event>> = {
  pull_request: (change) => pullRequest(change, 'acme/shop'),
  'pull_request from a fork': (change) => pullRequest(change, 'mallory/shop'),
  merge_group: ({ base, merge }) =>
    onGitHub('merge_group', { merge_group: { base_sha: base, head_sha: merge } }, merge),
  push: ({ base, head }) =>
    onGitHub('push', { before: base, after: head, repository: { default_branch: 'main' } }, head),
  'a terminal with --base': ({ base, head }) => ({
    at: head,
    scope: { mode: 'range', trigger: 'local', bases: [base], otherwise: 'refuse', head: 'HEAD', expectedHeads: [] },
  }),
};

const ALL_EVENTS = Object.entries({
  ...EVENTS,
  'pull_request with all history': (change: Change) => allOf(pullRequest(change, 'acme/shop')),
});

const judge = async (
  shop: ShopRepository,
  { at, scope }: Event,
  checks: readonly string[],
  more: { readonly config?: string } = {},
): Promise<Report> => {
  await shop.git('switch', '--quiet', '--detach', at);
  const gitleaksPath = process.env['ADUANA_TEST_GITLEAKS'];
  const result = await runGate({
    folder: shop.path,
    scope,
    only: [...checks, 'policy'],
    skip: [],
    ...(gitleaksPath ? { gitleaksPath } : {}),
    offline: true,
    allowWebAssembly: true,
    repositoryRequired: true,
    cacheFolder: join(tmpdir(), 'aduana-test-cache'),
    environment: process.env,
    signal: new AbortController().signal,
    today: '2026-12-15',
    ...more,
  });
  if (result.status !== 'reported') throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.report;
};

const isBlockedBy = (report: Report, by: WayToWeaken['blockedBy']): boolean =>
  typeof by === 'string'
    ? report.findings.some(({ ruleId, disposition }) => ruleId === by && disposition.kind === 'blocking')
    : report.verdict.blocks && report.checks.some(({ id, status }) => id === by.incomplete && status === 'unavailable');

const loosenings = (report: Report): readonly string[] =>
  report.findings.flatMap(({ ruleId, message }) => (ruleId === 'policy/loosened' ? [message] : []));

const whose = (report: Report): string | undefined =>
  report.checks.find(({ id }) => id === 'policy')?.coverage.find(({ what }) => what === 'policy files')?.note;

describe.each(WAYS.map((way) => [way.what, way] as const))('%s', (_, way) => {
  let change: Change;

  beforeAll(async () => {
    change = await changeOf(way);
  });

  afterAll(() => change.shop.remove());

  it.each(Object.entries(EVENTS))('is named and has no effect on %s', async (_name, eventOf) => {
    const report = await judge(change.shop, eventOf(change), way.checks);
    expect(report.verdict).toMatchObject({ blocks: true });
    expect(isBlockedBy(report, way.blockedBy), JSON.stringify(report.findings)).toBe(true);
    expect(report.findings.map(({ message }) => message).join('\n')).toContain(way.named);
  });

  const effect = way.isOfTheTool
    ? 'has no effect whoever judges: the engine reads no such file'
    : 'would have an effect';
  it(`${effect}, were the change judged by its own policy`, async () => {
    const tree: Event = { at: change.head, scope: { mode: 'tree', trigger: 'local' } };
    expect(isBlockedBy(await judge(change.shop, tree, way.checks), way.blockedBy)).toBe(way.isOfTheTool === true);
  });
});

const opened: ShopRepository[] = [];

afterEach(async () => {
  for (const shop of opened.splice(0)) await shop.remove();
});

const open = async (way: Pick<WayToWeaken, 'base' | 'change'>): Promise<Change> => {
  const change = await changeOf(way);
  opened.push(change.shop);
  return change;
};

const POLICY = SHOP['aduana.yml'] ?? '';
const WITHOUT_AI = POLICY.replace(', OPENAI_API_KEY]', ']').replace('  OPENAI_API_KEY: { class: ai }\n', '');
const LAX = `${WITHOUT_AI}fail-on: critical\n`;

describe('a change of the policy', () => {
  it.each(ALL_EVENTS)('that only loosens is shown and does not block on %s', async (_, eventOf) => {
    const change = await open({ change: { 'aduana.yml': LAX } });
    const report = await judge(change.shop, eventOf(change), ['env-groups']);
    expect(report.verdict).toMatchObject({ conclusion: 'pass' });
    expect(loosenings(report)).toEqual([
      '`secrets.OPENAI_API_KEY` is no longer declared: this counts only after the merge',
      '`services.worker.requires` no longer names `OPENAI_API_KEY`: this counts only after the merge',
      '`fail-on` goes from `medium` to `critical`: this counts only after the merge',
    ]);
    expect(whose(report)).toBe(`aduana.yml of the base ${change.base.slice(0, 12)}`);
    expect(() => reportSchema.parse(JSON.parse(reportToJson(report)))).not.toThrow();
  });

  it.each(ALL_EVENTS)('that tightens counts at once on %s', async (_, eventOf) => {
    const change = await open({
      change: { 'aduana.yml': POLICY.replace('secrets:\n', 'fail-on: low\nsecrets:\n  NEW_API_KEY: { class: ai }\n') },
    });
    const report = await judge(change.shop, eventOf(change), ['env-groups']);
    expect(isBlockedBy(report, 'env-groups/undeclared-required-secret')).toBe(true);
    expect(report.findings.find(({ disposition }) => disposition.kind === 'blocking')).toMatchObject({
      message: expect.stringContaining('NEW_API_KEY'),
      location: { path: 'aduana.yml', startLine: 4 },
    });
    expect(loosenings(report)).toEqual([]);
    expect(whose(report)).toBe(
      `aduana.yml of the base ${change.base.slice(0, 12)}, tightened by the change in 2 places`,
    );
  });

  it('blocks where the policy of the base wants it to, whatever the change says about that', async () => {
    const wanted = `${POLICY}severities: { policy/loosened: high }\n`;
    const change = await open({
      base: { 'aduana.yml': wanted },
      change: { 'aduana.yml': LAX },
    });
    const report = await judge(change.shop, pullRequest(change, 'acme/shop'), ['env-groups']);
    expect(report.counts).toMatchObject({ blocking: 4 });
    expect(report.verdict).toMatchObject({ conclusion: 'fail' });
  });

  it('that cannot be read is refused', async () => {
    const change = await open({ change: { 'aduana.yml': `${POLICY}fail_on: low\n` } });
    await expect(judge(change.shop, pullRequest(change, 'acme/shop'), ['env-groups'])).rejects.toThrow('bad-policy');
  });

  it('can mend a policy of the base that cannot be read; until then the defaults are the measure', async () => {
    const change = await open({
      base: { 'aduana.yml': `${POLICY}fail_on: low\n` },
      change: { 'aduana.yml': `${POLICY}fail-on: critical\n` },
    });
    const report = await judge(change.shop, pullRequest(change, 'acme/shop'), ['env-groups']);
    expect(report.verdict).toMatchObject({ conclusion: 'pass' });
    expect(loosenings(report)).toEqual([
      '`fail-on` goes from `medium` to `critical`: this counts only after the merge',
    ]);
    expect(whose(report)).toContain('no looser than the defaults');
  });

  it('can mend a gitleaks config of the base that cannot be used', async () => {
    const named = `${POLICY}secret-scan: { gitleaks-config: gitleaks.toml }\n`;
    const change = await open({
      base: { 'aduana.yml': named, 'gitleaks.toml': 'broken' },
      change: { 'gitleaks.toml': '[extend]\nuseDefault = true\n' },
    });
    const report = await judge(change.shop, pullRequest(change, 'acme/shop'), ['secrets']);
    expect(report.verdict).toMatchObject({ conclusion: 'pass' });
    const still = await open({ base: { 'aduana.yml': named, 'gitleaks.toml': 'broken' }, change: { 'b.md': 'b\n' } });
    expect((await judge(still.shop, pullRequest(still, 'acme/shop'), ['secrets'])).verdict.blocks).toBe(true);
  });
});

describe('the first policy', () => {
  const LITERAL = `services:\n  - type: worker\n    name: shop-worker\n    runtime: node\n    startCommand: node a.js\n    envVars:\n      - { key: MAIL_PASSWORD, value: hunter2hunter2 }\n`;

  it('counts as far as it is no looser than the defaults', async () => {
    const excused = `version: 1\nsecrets:\n  MAIL_PASSWORD: {}\n  NEW_API_KEY: {}\nseverities: { env-groups/literal-secret: info }\nexceptions:\n  - rule: env-groups/literal-secret\n    path: render.yaml\n    reason: it was always like this\n    expires: 2027-01-31\n`;
    const change = await open({
      base: { 'aduana.yml': null, 'render.yaml': LITERAL },
      change: { 'aduana.yml': excused },
    });
    const report = await judge(change.shop, pullRequest(change, 'acme/shop'), ['env-groups']);
    expect(isBlockedBy(report, 'env-groups/literal-secret')).toBe(true);
    expect(isBlockedBy(report, 'env-groups/undeclared-required-secret')).toBe(true);
    expect(loosenings(report)).toHaveLength(2);
    expect(whose(report)).toBe(
      `aduana.yml of the change, as far as it is no looser than the defaults: the base ${change.base.slice(0, 12)} has none that can be read`,
    );
  });

  it('is no finding where it only declares', async () => {
    const change = await open({ base: { 'aduana.yml': null }, change: { 'aduana.yml': POLICY } });
    const report = await judge(change.shop, pullRequest(change, 'acme/shop'), ['env-groups']);
    expect(report.findings).toEqual([]);
    expect(report.verdict).toMatchObject({ conclusion: 'pass' });
  });
});

describe('the base', () => {
  const NO_AI = {
    'render.yaml': (SHOP['render.yaml'] ?? '').replace('      - { key: OPENAI_API_KEY, sync: false }\n', ''),
  };

  it('is the branch that the change goes to as it is now, not the old commit that the change starts from', async () => {
    const { shop, base } = await open({ change: NO_AI });
    const old = await shop.git('rev-parse', `${base}~1`);
    await shop.git('switch', '--quiet', '--detach', old);
    await write(shop, { ...SHOP, ...NO_AI, 'aduana.yml': LAX });
    const head = await shop.commit('from long ago');
    const event = onGitHub('pull_request', { pull_request: { base: { sha: base }, head: { sha: head } } }, head);
    const report = await judge(shop, event, ['env-groups']);
    expect(isBlockedBy(report, 'env-groups/undeclared-required-secret')).toBe(true);
  });

  it('moves on without the change: what it tightened since is not said to be loosened by the change', async () => {
    const { shop, base, head } = await open({ change: { 'b.md': 'b\n' } });
    await shop.git('switch', '--quiet', '--detach', base);
    await write(shop, { 'aduana.yml': `${POLICY}fail-on: low\n` });
    const tip = await shop.commit('stricter');
    const event = onGitHub('pull_request', { pull_request: { base: { sha: tip }, head: { sha: head } } }, head);
    const report = await judge(shop, event, ['env-groups']);
    expect(loosenings(report)).toEqual([]);
    expect(whose(report)).toBe(`aduana.yml of the base ${tip.slice(0, 12)}`);
  });

  it('of a push that throws commits away is what was there before', async () => {
    const { shop, base } = await open({ change: NO_AI });
    await shop.git('switch', '--quiet', '--detach', `${base}~1`);
    await write(shop, { ...SHOP, ...NO_AI, 'aduana.yml': LAX });
    const after = await shop.commit('history rewritten');
    const event = onGitHub('push', { before: base, after, forced: true }, after);
    const report = await judge(shop, event, ['env-groups']);
    expect(isBlockedBy(report, 'env-groups/undeclared-required-secret')).toBe(true);
    expect(loosenings(report)).toHaveLength(3);
  });

  it.each<[string, (change: Change) => Event]>([
    ['a push', ({ head }) => onGitHub('push', { before: 'd'.repeat(40), after: head }, head)],
    [
      'a push to main, where the branch in the clone is what was pushed',
      ({ head }) =>
        onGitHub('push', { before: 'd'.repeat(40), after: head, repository: { default_branch: 'main' } }, head),
    ],
    [
      'a pull request',
      ({ head }) =>
        onGitHub('pull_request', { pull_request: { base: { sha: 'd'.repeat(40) }, head: { sha: head } } }, head),
    ],
    [
      'a merge group',
      ({ merge }) => onGitHub('merge_group', { merge_group: { base_sha: 'd'.repeat(40), head_sha: merge } }, merge),
    ],
  ])(
    'of %s that is not in the clone could not be looked at, and the change cannot wave that through',
    async (_, at) => {
      const change = await open({ change: { 'aduana.yml': `${POLICY}on-incomplete: warn\n` } });
      await change.shop.git('update-ref', 'refs/remotes/origin/main', change.head);
      const report = await judge(change.shop, at(change), ['env-groups']);
      expect(report.verdict).toMatchObject({ conclusion: 'incomplete', blocks: true });
      expect(report.checks.find(({ id }) => id === 'policy')).toMatchObject({
        status: 'unavailable',
        reason: expect.stringContaining('fetch-depth: 0'),
      });
    },
  );

  it('is nothing where nothing was there: a first push has the policy that it brings', async () => {
    const { shop, head } = await open({ change: { 'aduana.yml': LAX } });
    const event = onGitHub('push', { before: '0'.repeat(40), after: head }, head);
    const report = await judge(shop, event, ['env-groups']);
    expect(report.verdict).toMatchObject({ conclusion: 'pass' });
    expect(whose(report)).toBe('aduana.yml');
  });

  it('of a new branch is the default branch', async () => {
    const { shop, base, head } = await open({ change: { ...NO_AI, 'aduana.yml': LAX } });
    await shop.git('update-ref', 'refs/remotes/origin/main', base);
    const payload = { before: '0'.repeat(40), after: head, repository: { default_branch: 'main' } };
    const report = await judge(shop, onGitHub('push', payload, head), ['env-groups']);
    expect(isBlockedBy(report, 'env-groups/undeclared-required-secret')).toBe(true);
  });

  it('keeps its policy when the workflow names another file for it', async () => {
    const change = await open({ change: { ...NO_AI, 'lax.yml': LAX } });
    const event = pullRequest(change, 'acme/shop');
    const report = await judge(change.shop, event, ['env-groups'], { config: 'lax.yml' });
    expect(isBlockedBy(report, 'env-groups/undeclared-required-secret')).toBe(true);
    expect(loosenings(report).length).toBeGreaterThan(0);
  });
});
