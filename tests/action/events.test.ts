import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { runAction } from '../support/bundle.ts';
import { fakeSecret } from '../support/fake-secrets.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';

// The bundle of dist/action as the runner runs it. Where no native gitleaks can be had, the Action must say that it could not look.

const HAS_ENGINE = process.env['ADUANA_TEST_GITLEAKS'] !== '';
const NONE = '0'.repeat(40);

const cleanOr3 = HAS_ENGINE ? { code: 0, verdict: 'pass' } : { code: 3, verdict: 'incomplete' };
const foundOr3 = HAS_ENGINE ? { code: 1, verdict: 'fail' } : { code: 3, verdict: 'incomplete' };

const opened: ShopRepository[] = [];
const open = async () => {
  const shop = await shopRepository();
  opened.push(shop);
  return shop;
};

afterEach(async () => {
  for (const shop of opened.splice(0)) await shop.remove();
});

const leak = (shop: ShopRepository) => shop.write('src/pay.js', `const key = "${fakeSecret('github-pat').value}";\n`);

/** main, and a pull request merged onto it the way GitHub checks it out. */
const pullRequest = async (shop: ShopRepository, change: () => Promise<void>) => {
  const base = await shop.git('rev-parse', 'HEAD');
  await shop.git('switch', '--quiet', '--create', 'feature');
  await change();
  const head = await shop.commit('the change');
  await shop.git('switch', '--quiet', '--detach', base);
  await shop.git('merge', '--quiet', '--no-ff', '--message=merge', head);
  const sha = await shop.git('rev-parse', 'HEAD');
  return { sha, payload: { pull_request: { base: { sha: base }, head: { sha: head } } } };
};

describe('the Action', () => {
  it('passes a pull request that brings in nothing bad, and gives every output', async () => {
    const shop = await open();
    const { sha, payload } = await pullRequest(shop, () => shop.write('notes.md', 'All is well.\n'));
    const run = await runAction(shop.path, { name: 'pull_request', payload, sha });
    expect(run).toMatchObject({ code: cleanOr3.code, outputs: { verdict: cleanOr3.verdict, blocking: '0' } });
    expect(run.summary).toContain('Aduana');
    const report = JSON.parse(await readFile(run.outputs['report-file'] ?? '', 'utf8'));
    expect(report.scope).toMatchObject({ mode: 'range', trigger: 'pull_request', head: sha });
    const sarif = JSON.parse(await readFile(run.outputs['sarif-file'] ?? '', 'utf8'));
    expect(sarif.version).toBe('2.1.0');
  });

  it('blocks a pull request that brings in a secret, also one from a fork', async () => {
    const shop = await open();
    const { sha, payload } = await pullRequest(shop, () => leak(shop));
    const fork = {
      pull_request: { ...payload.pull_request, head: { ...payload.pull_request.head, repo: { fork: true } } },
    };
    const run = await runAction(shop.path, { name: 'pull_request', payload: fork, sha });
    expect(run).toMatchObject({ code: foundOr3.code, outputs: { verdict: foundOr3.verdict } });
    if (HAS_ENGINE) expect(run.stdout).toMatch(/^::error .*file=src\/pay\.js,line=1/m);
  });

  it('does not blame a pull request for what main already had', async () => {
    const shop = await open();
    await leak(shop);
    await shop.commit('long ago');
    const { sha, payload } = await pullRequest(shop, () => shop.write('notes.md', 'All is well.\n'));
    expect(await runAction(shop.path, { name: 'pull_request', payload, sha })).toMatchObject({ code: cleanOr3.code });
  });

  it('blocks a pull request that leaves a required name undeclared', async () => {
    const shop = await open();
    const { sha, payload } = await pullRequest(shop, () =>
      shop.write('aduana.yml', 'version: 1\nsecrets:\n  STRIPE_SECRET_KEY: {}\n  OPENAI_API_KEY: {}\n'),
    );
    const run = await runAction(shop.path, { name: 'pull_request', payload, sha });
    expect(run).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(run.summary).toContain('OPENAI_API_KEY');
  });

  it('looks at what a push brings in, and at what a merge group would', async () => {
    const shop = await open();
    const before = await shop.git('rev-parse', 'HEAD');
    await leak(shop);
    const after = await shop.commit('a leak');
    const repository = { default_branch: 'main' };
    const push = await runAction(shop.path, { name: 'push', payload: { before, after, repository }, sha: after });
    expect(push.code).toBe(foundOr3.code);
    const merge_group = { base_sha: before, head_sha: after };
    const queue = await runAction(shop.path, { name: 'merge_group', payload: { merge_group }, sha: after });
    expect(queue.code).toBe(foundOr3.code);
  });

  it('looks at everything on the first push of a repository, and after a push whose start is gone', async () => {
    const shop = await open();
    await leak(shop);
    await shop.commit('a leak');
    await shop.write('src/pay.js', 'no key any more\n');
    const after = await shop.commit('hide it');
    for (const before of [NONE, 'd'.repeat(40)]) {
      const run = await runAction(shop.path, { name: 'push', payload: { before, after }, sha: after });
      expect(run.code).toBe(foundOr3.code);
    }
  });

  it('looks at everything where the default branch holds the pushed commit already: an empty range proves nothing', async () => {
    const shop = await open();
    await leak(shop);
    const after = await shop.commit('a leak');
    await shop.git('update-ref', 'refs/remotes/origin/main', after);
    const payload = { before: NONE, after, repository: { default_branch: 'main' } };
    const run = await runAction(shop.path, { name: 'push', payload, sha: after });
    expect(run.code).toBe(foundOr3.code);
  });

  it('looks at all history on schedule: a deleted secret is still found', async () => {
    const shop = await open();
    await leak(shop);
    await shop.commit('a leak');
    await shop.write('src/pay.js', 'no key any more\n');
    const sha = await shop.commit('hide it');
    expect(await runAction(shop.path, { name: 'schedule', payload: {}, sha })).toMatchObject({ code: foundOr3.code });
  });

  it('could not look when the checkout stands somewhere else than the event', async () => {
    const shop = await open();
    const { sha, payload } = await pullRequest(shop, () => leak(shop));
    await shop.git('switch', '--quiet', '--detach', 'main');
    const run = await runAction(shop.path, { name: 'pull_request', payload, sha });
    expect(run).toMatchObject({ code: 3, outputs: { verdict: 'incomplete' } });
    expect(run.stdout).toContain('Remove `ref:`');
  });

  it('could not look when there is no engine', async () => {
    const shop = await open();
    const { sha, payload } = await pullRequest(shop, () => shop.write('notes.md', 'All is well.\n'));
    const inputs = { 'gitleaks-path': '' };
    const env = { PATH: '/usr/bin:/bin' };
    const run = await runAction(shop.path, { name: 'pull_request', payload, sha, inputs, env });
    expect(run).toMatchObject({ code: 3, outputs: { verdict: 'incomplete' } });
  });

  it('could not look when the base is cut off and cannot be had, and says how to check out', async () => {
    const shop = await open();
    const { sha, payload } = await pullRequest(shop, () => shop.write('notes.md', 'All is well.\n'));
    const clone = await open();
    await clone.remove();
    await shop.git('clone', '--quiet', '--depth=1', '--no-local', `file://${shop.path}`, clone.path);
    await shop.git('-C', clone.path, 'fetch', '--quiet', '--depth=1', 'origin', sha);
    await shop.git('-C', clone.path, 'switch', '--quiet', '--detach', sha);
    const run = await runAction(clone.path, { name: 'pull_request', payload, sha });
    expect(run).toMatchObject({ code: 3, outputs: { verdict: 'incomplete' } });
    expect(run.summary).toContain('fetch-depth: 0');
  });

  it.each([
    ['an event that hands out secrets', { name: 'pull_request_target', payload: {} }, 'pull_request'],
    ['a payload without commits', { name: 'pull_request', payload: {} }, 'does not name its commits'],
    ['an input that means nothing', { name: 'schedule', payload: {}, inputs: { 'fail-on': 'severe' } }, 'fail-on'],
    ['a check that does not exist', { name: 'schedule', payload: {}, inputs: { only: 'secretz' } }, 'secrets'],
  ])('refuses %s with exit 2', async (_name, event, expected) => {
    const shop = await open();
    const run = await runAction(shop.path, { ...event, sha: await shop.git('rev-parse', 'HEAD') });
    expect(run.code).toBe(2);
    expect(run.stdout).toContain(expected);
  });

  it('refuses a broken policy at its line', async () => {
    const shop = await open();
    await shop.write('aduana.yml', 'version: 1\nsevices: {}\n');
    const sha = await shop.commit('a slip');
    const run = await runAction(shop.path, { name: 'schedule', payload: {}, sha });
    expect(run.code).toBe(2);
    expect(run.stdout).toMatch(/^::error .*file=aduana\.yml,line=2.*did you mean `services`/m);
  });

  it('fails in a workspace that was never checked out', async () => {
    const shop = await open();
    await shop.git('update-ref', '-d', 'HEAD');
    const run = await runAction(shop.path, { name: 'schedule', payload: {}, sha: 'a'.repeat(40) });
    expect(run.code).toBe(3);
  });
});
