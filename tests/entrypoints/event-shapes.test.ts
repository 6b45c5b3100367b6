import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, describe, expect, it } from 'vitest';
import { runGate } from '../../src/entrypoints/gate.ts';
import { scopeOfEvent } from '../../src/entrypoints/github-event.ts';
import type { Report } from '../../src/model/report.ts';
import { fakeSecret } from '../support/fake-secrets.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';

// Events in the odd shapes that they come in: what is looked at, and whose policy judges. Real repositories, the whole gate.

const NONE = '0'.repeat(40);
const MAIN = { repository: { default_branch: 'main' } };

const opened: ShopRepository[] = [];

const open = async (): Promise<ShopRepository> => {
  const shop = await shopRepository();
  opened.push(shop);
  return shop;
};

afterEach(async () => {
  for (const shop of opened.splice(0)) await shop.remove();
});

const judge = async (shop: ShopRepository, name: string, payload: object, sha: string): Promise<Report> => {
  const event = scopeOfEvent(name, payload, sha);
  if (!event.ok) throw new Error(event.reason);
  const gitleaksPath = process.env['ADUANA_TEST_GITLEAKS'];
  const result = await runGate({
    folder: shop.path,
    scope: event.request,
    only: ['secrets', 'env-groups', 'policy'],
    skip: [],
    ...(gitleaksPath ? { gitleaksPath } : {}),
    offline: true,
    allowWebAssembly: true,
    repositoryRequired: true,
    cacheFolder: join(tmpdir(), 'aduana-test-cache'),
    environment: process.env,
    signal: new AbortController().signal,
    today: '2026-12-15',
  });
  if (result.status !== 'reported') throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.report;
};

const leak = (shop: ShopRepository, path = 'src/pay.js') =>
  shop.write(path, `const key = "${fakeSecret('github-pat').value}";\n`);

const leaks = (report: Report): readonly string[] =>
  report.findings.filter(({ ruleId }) => ruleId === 'secrets/committed-secret').map(({ location }) => location.path);

const commits = (report: Report): number | undefined =>
  report.checks.find(({ id }) => id === 'secrets')?.coverage.find(({ what }) => what.startsWith('commits'))?.expected;

const whose = (report: Report): string | undefined =>
  report.checks.find(({ id }) => id === 'policy')?.coverage.find(({ what }) => what === 'policy files')?.note;

const head = (shop: ShopRepository, revision = 'HEAD') => shop.git('rev-parse', revision);

/** `count` commits on a new branch, of which the one in the middle leaks and the next hides it. */
const longBranch = async (shop: ShopRepository, count: number): Promise<string> => {
  const base = await head(shop);
  const content = (n: number) => (n === Math.floor(count / 2) ? `k = "${fakeSecret('github-pat').value}"\n` : `${n}\n`);
  const script = Array.from({ length: count }, (_, n) => {
    const text = content(n);
    const from = n === 0 ? `from ${base}\n` : '';
    return `commit refs/heads/long\ncommitter Ana <ana@example.com> ${1_700_000_000 + n} +0000\ndata 1\nx\n${from}M 644 inline work.txt\ndata ${text.length}\n${text}\n`;
  });
  await execa('git', ['fast-import', '--quiet', '--date-format=raw-permissive'], {
    cwd: shop.path,
    input: script.join(''),
  });
  return head(shop, 'long');
};

const merged = async (shop: ShopRepository, onto: string, branch: string): Promise<string> => {
  await shop.git('switch', '--quiet', '--detach', onto);
  await shop.git('merge', '--quiet', '--no-ff', '--message=merge', branch);
  return head(shop);
};

const branchWith = async (shop: ShopRepository, name: string, from: string, write: () => Promise<void>) => {
  await shop.git('switch', '--quiet', '--create', name, from);
  await write();
  return shop.commit(name);
};

describe('pull_request', () => {
  it('of 300 commits: each of them is looked at', async () => {
    const shop = await open();
    const base = await head(shop);
    const tip = await longBranch(shop, 300);
    const sha = await merged(shop, base, tip);
    const report = await judge(
      shop,
      'pull_request',
      { pull_request: { base: { sha: base }, head: { sha: tip } } },
      sha,
    );
    expect(commits(report)).toBe(301);
    expect(leaks(report)).toEqual(['work.txt']);
    expect(report.verdict).toMatchObject({ conclusion: 'fail' });
  });

  it('whose base moved on: only what it brings in is its own', async () => {
    const shop = await open();
    const old = await head(shop);
    const tip = await branchWith(shop, 'feature', old, () => shop.write('b.md', 'b\n'));
    await shop.git('switch', '--quiet', 'main');
    await leak(shop);
    const base = await shop.commit('somebody else leaks');
    const sha = await merged(shop, base, tip);
    const payload = { pull_request: { base: { sha: base }, head: { sha: tip } } };
    expect(leaks(await judge(shop, 'pull_request', payload, sha))).toEqual([]);
  });
});

describe('merge_group', () => {
  it('of several pull requests: all that they bring in', async () => {
    const shop = await open();
    const base = await head(shop);
    const one = await branchWith(shop, 'one', base, () => leak(shop, 'one.js'));
    const two = await branchWith(shop, 'two', base, () => leak(shop, 'two.js'));
    const sha = await merged(shop, await merged(shop, base, one), two);
    const report = await judge(shop, 'merge_group', { merge_group: { base_sha: base, head_sha: sha } }, sha);
    expect(leaks(report)).toEqual(['one.js', 'two.js']);
    expect(commits(report)).toBe(4);
    expect(whose(report)).toBe(`aduana.yml of the base ${base.slice(0, 12)}`);
  });
});

describe('push', () => {
  it('by force, of commits whose start is in the clone: judged by the policy that was there', async () => {
    const shop = await open();
    const start = await head(shop);
    await shop.write('a.md', 'a\n');
    const before = await shop.commit('thrown away');
    await shop.git('reset', '--quiet', '--hard', start);
    await leak(shop);
    const after = await shop.commit('in its place');
    const report = await judge(shop, 'push', { before, after, forced: true, ...MAIN }, after);
    expect(leaks(report)).toEqual(['src/pay.js']);
    expect(whose(report)).toBe(`aduana.yml of the base ${before.slice(0, 12)}`);
  });

  it('by force, back to an older commit: an empty range proves nothing', async () => {
    const shop = await open();
    await leak(shop);
    const after = await shop.commit('a leak');
    await shop.write('a.md', 'a\n');
    const before = await shop.commit('thrown away');
    await shop.git('reset', '--quiet', '--hard', after);
    const report = await judge(shop, 'push', { before, after, forced: true, ...MAIN }, after);
    expect(report.scope.mode).toBe('history');
    expect(leaks(report)).toEqual(['src/pay.js']);
  });

  it('by force, of commits whose start is in no clone: all history is looked at, and the policy is missing', async () => {
    const shop = await open();
    await leak(shop);
    const after = await shop.commit('a leak');
    const report = await judge(shop, 'push', { before: 'd'.repeat(40), after, forced: true, ...MAIN }, after);
    expect(leaks(report)).toEqual(['src/pay.js']);
    expect(report.checks.find(({ id }) => id === 'policy')).toMatchObject({
      status: 'unavailable',
      reason: expect.stringContaining('the next push is judged by what stands now'),
    });
  });

  it('of a new branch that adds no commit, and one that changes nothing', async () => {
    const shop = await open();
    await leak(shop);
    const after = await shop.commit('a leak');
    await shop.git('update-ref', 'refs/remotes/origin/main', after);
    for (const before of [NONE, after]) {
      const report = await judge(shop, 'push', { before, after, commits: [], ...MAIN }, after);
      expect(report.scope.mode).toBe('history');
      expect(leaks(report)).toEqual(['src/pay.js']);
      expect(report.checks.find(({ id }) => id === 'policy')?.status).toBe('completed');
    }
  });

  it.each([
    ['an annotated tag', ['--annotate', '--message=v1']],
    ['a tag that is only a name', []],
  ])('of %s', async (_, flags) => {
    const shop = await open();
    await leak(shop);
    const sha = await shop.commit('a leak');
    await shop.git('tag', ...flags, 'v1.0.0');
    const after = await head(shop, 'v1.0.0');
    await shop.git('update-ref', 'refs/remotes/origin/main', sha);
    const report = await judge(shop, 'push', { ref: 'refs/tags/v1.0.0', before: NONE, after, ...MAIN }, sha);
    expect(report.scope).toMatchObject({ mode: 'history', head: sha });
    expect(leaks(report)).toEqual(['src/pay.js']);
  });

  it('of an annotated tag that is not in the clone', async () => {
    const shop = await open();
    await leak(shop);
    const sha = await shop.commit('a leak');
    const payload = { ref: 'refs/tags/v1.0.0', before: NONE, after: 'd'.repeat(40), ...MAIN };
    expect(leaks(await judge(shop, 'push', payload, sha))).toEqual(['src/pay.js']);
  });

  it('that deletes a branch: its check is that of the default branch, which is looked at', async () => {
    const shop = await open();
    await leak(shop);
    const sha = await shop.commit('a leak');
    const payload = { ref: 'refs/heads/old', before: 'd'.repeat(40), after: NONE, deleted: true, ...MAIN };
    const report = await judge(shop, 'push', payload, sha);
    expect(report.scope).toMatchObject({ mode: 'history', head: sha });
    expect(leaks(report)).toEqual(['src/pay.js']);
  });
});

describe('workflow_dispatch', () => {
  const LAX = 'version: 1\non-incomplete: warn\n';

  it('on another branch than the default one: a looser policy of that branch does not count', async () => {
    const shop = await open();
    const base = await head(shop);
    await shop.git('update-ref', 'refs/remotes/origin/main', base);
    const sha = await branchWith(shop, 'feature', base, async () => {
      await shop.write('aduana.yml', LAX);
      await shop.write('render.yaml', 'services: []\n');
    });
    const report = await judge(shop, 'workflow_dispatch', { ref: 'refs/heads/feature', ...MAIN }, sha);
    expect(report.scope.mode).toBe('history');
    expect(whose(report)).toBe(`aduana.yml of the base ${base.slice(0, 12)}`);
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain('env-groups/undeclared-required-secret');
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain('policy/loosened');
  });

  it('on an old branch: what the default branch tightened since is not its doing', async () => {
    const shop = await open();
    const base = await head(shop);
    await shop.write('aduana.yml', `version: 1\nfail-on: low\nsecrets:\n  STRIPE_SECRET_KEY: { class: payments }\n`);
    await shop.git('update-ref', 'refs/remotes/origin/main', await shop.commit('stricter'));
    const sha = await branchWith(shop, 'feature', base, () => shop.write('b.md', 'b\n'));
    const report = await judge(shop, 'workflow_dispatch', { ref: 'refs/heads/feature', ...MAIN }, sha);
    expect(report.findings.map(({ ruleId }) => ruleId)).not.toContain('policy/loosened');
  });

  it('on another branch, where the default branch is not in the clone: could not look', async () => {
    const shop = await open();
    const sha = await branchWith(shop, 'feature', 'main', () => shop.write('aduana.yml', LAX));
    const report = await judge(shop, 'workflow_dispatch', { ref: 'refs/heads/feature', ...MAIN }, sha);
    expect(report.verdict).toMatchObject({ conclusion: 'incomplete', blocks: true });
    expect(JSON.stringify(report.checks)).toContain('fetch-depth: 0');
  });

  it('on the default branch: its own policy', async () => {
    const shop = await open();
    const sha = await head(shop);
    const report = await judge(shop, 'workflow_dispatch', { ref: 'refs/heads/main', ...MAIN }, sha);
    expect(whose(report)).toBe('aduana.yml');
  });
});
