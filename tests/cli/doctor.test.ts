import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execa } from 'execa';
import { afterEach, describe, expect, it } from 'vitest';
import { GITHUB_TOKEN_OF_TESTS, type LiveGitHubFixture, serveGitHub } from '../support/github-state.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';
import { runSource } from './support/run-source.ts';

const NATIVE = process.env['ADUANA_TEST_GITLEAKS'] ?? '';
const ENGINE = NATIVE === '' ? [] : ['--gitleaks-path', NATIVE];

const opened: ShopRepository[] = [];
afterEach(async () => {
  for (const shop of opened.splice(0)) await shop.remove();
});

const open = async (files: Readonly<Record<string, string>>) => {
  const shop = await shopRepository(files);
  opened.push(shop);
  return shop;
};

interface Item {
  readonly id: string;
  readonly state: string;
  readonly said: string;
  readonly fix?: string;
}

const doctor = async (folder: string, env: Readonly<Record<string, string>> = {}, ...flags: readonly string[]) => {
  const run = await runSource(['doctor', ...ENGINE, '--format', 'json', ...flags], folder, env);
  const items: readonly Item[] = run.stdout === '' ? [] : JSON.parse(run.stdout).items;
  return {
    ...run,
    items,
    state: (id: string) => items.find((item) => item.id === id)?.state,
    missing: items.filter(({ state }) => state === 'missing').map(({ id }) => id),
  };
};

const SHOP = {
  'render.yaml': 'services:\n  - { type: worker, name: job, runtime: node, startCommand: node job.js }\n',
  'job.js': 'console.log(1);\n',
};

/** A repository that `aduana init` has set up, with owners. */
const started = async () => {
  const shop = await open({ ...SHOP, '.github/CODEOWNERS': '/aduana.yml @acme/security\n/.github/ @acme/security\n' });
  await runSource(['init', '--offline', ...ENGINE], shop.path);
  await shop.commit('the gate');
  return shop;
};

const asked = async (shop: ShopRepository, given: LiveGitHubFixture, ...flags: readonly string[]) => {
  const server = await serveGitHub(given);
  await shop.git('remote', 'add', 'origin', `ssh://git@${new URL(server.url).hostname}/acme/shop.git`);
  const env = { GITHUB_TOKEN: GITHUB_TOKEN_OF_TESTS.value, GITHUB_API_URL: server.url };
  const told = await doctor(shop.path, env, ...flags).finally(() => server.close());
  return { ...told, requests: server.requests.length };
};

const FRESH = { created_at: new Date().toISOString() };
const WEEKLY = '.github/workflows/aduana-weekly.yml';

describe('aduana doctor', () => {
  it('tells of a bare repository everything that is missing, each with its one step', async () => {
    const shop = await open(SHOP);
    const told = await doctor(shop.path);
    expect(told.code).toBe(1);
    expect(told.missing).toEqual(['policy', 'services', 'owners', 'ways-in']);
    for (const item of told.items) if (item.state === 'missing') expect(item.fix).not.toBe('');
    expect(told.state('required')).toBe('not-seen');
    const pretty = await runSource(['doctor', ...ENGINE], shop.path);
    expect(pretty).toMatchObject({ code: 1, stdout: '' });
    expect(pretty.stderr).toContain('✘ There is a policy: the defaults hold');
    expect(pretty.stderr).toContain('fix: Run `aduana init`');
  });

  it('ends with 3 where nothing is missing that could be seen', async () => {
    const told = await doctor((await started()).path);
    expect(told.missing).toEqual([]);
    expect(told.code).toBe(3);
    expect(told.items.filter(({ state }) => state === 'not-seen').map(({ id }) => id)).toEqual([
      'required',
      'last-weekly-run',
      'alerts',
      'push-protection',
    ]);
  });

  it('ends with 0 where GitHub says the rest', async () => {
    const told = await asked(await started(), {
      ruleset: [['gate', 15368]],
      workflows: [{ path: WEEKLY, runs: [FRESH] }],
    });
    expect(told.items.filter(({ state }) => state !== 'ok')).toEqual([]);
    expect(told.code).toBe(0);
    expect(told.stdout + told.stderr).not.toContain(GITHUB_TOKEN_OF_TESTS.value);
  });

  it('tells what GitHub says is off', async () => {
    const told = await asked(await started(), {
      ruleset: [],
      dependabot: false,
      pushProtection: false,
      workflows: [{ path: WEEKLY, state: 'disabled_inactivity', runs: [] }],
    });
    expect(told.missing).toEqual(['required', 'last-weekly-run', 'alerts', 'push-protection']);
    expect(told.code).toBe(1);
  });

  it('does not take what it may not see for off', async () => {
    const told = await asked(await started(), { permissions: {}, dependabot: false });
    expect(told.missing).toEqual([]);
    expect(told.state('alerts')).toBe('not-seen');
    expect(told.code).toBe(3);
  });

  it('asks nobody with --offline, whatever token there is', async () => {
    const told = await asked(await started(), {}, '--offline');
    expect(told.requests).toBe(0);
    expect(told.state('required')).toBe('not-seen');
  });

  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['a broken policy', { 'aduana.yml': 'version: 1\nsevices: {}\n' }, 'policy'],
    [
      'a service that the policy does not know',
      { 'render.yaml': 'services:\n  - { type: web, name: other, runtime: node, startCommand: node job.js }\n' },
      'services',
    ],
    ['owners of the policy alone', { '.github/CODEOWNERS': '/aduana.yml @acme/security\n' }, 'owners'],
    ['owners that a later line takes away', { '.github/CODEOWNERS': '* @acme/all\n/.github/workflows/\n' }, 'owners'],
    [
      'a manifest that Dependabot does not know',
      { 'package.json': '{"name":"a","dependencies":{"b":"1.0.0"}}' },
      'updates',
    ],
    [
      'a gate without merge_group',
      {
        '.github/workflows/aduana.yml':
          'on: { push: { branches: [main] }, pull_request: }\npermissions: {}\njobs: { gate: { runs-on: x, permissions: { contents: read }, steps: [{ uses: "actions/checkout@0000000000000000000000000000000000000000", with: { fetch-depth: 0 } }, { uses: "aduana-security/aduana@0000000000000000000000000000000000000000" }] } }\n',
      },
      'ways-in',
    ],
    [
      'a gate that is named by a tag',
      {
        '.github/workflows/more.yml':
          'on: push\njobs: { gate: { runs-on: x, permissions: { contents: read }, steps: [{ uses: "actions/checkout@v7", with: { fetch-depth: 0 } }, { uses: "aduana-security/aduana@v1" }] } }\n',
      },
      'pins',
    ],
    [
      'Snyk wanted and no token',
      { 'aduana.yml': 'version: 1\nservices: { job: { source: ["."] } }\ndependencies: { engine: both }\n' },
      'advisories',
    ],
  ])('tells of %s', async (_name, files, id) => {
    const shop = await started();
    for (const [path, text] of Object.entries(files)) await shop.write(path, text);
    const told = await doctor(shop.path);
    expect(told.missing).toEqual([id]);
    expect(told.code).toBe(1);
  });

  it('tells of an engine that is not there, a shallow clone and a folder without git', async () => {
    const shop = await started();
    await shop.commit('one more');
    const clone = await realpath(await mkdtemp(join(tmpdir(), 'aduana-clone-')));
    await execa('git', ['clone', '--quiet', '--depth=1', pathToFileURL(shop.path).href, clone]);
    const told = await runSource(['doctor', '--gitleaks-path', join(clone, 'none'), '--format', 'json'], clone);
    const missing = (JSON.parse(told.stdout).items as Item[]).filter(({ state }) => state === 'missing');
    expect(missing.map(({ id }) => id)).toEqual(['clone', 'gitleaks']);
    await rm(join(clone, '.git'), { recursive: true });
    expect((await doctor(clone)).missing).toEqual(['clone']);
    await rm(clone, { recursive: true });
  });

  it.each(['doctor', 'init'])('says what could not be looked at, as %s does', async (command) => {
    const shop = await open(SHOP);
    await shop.write('.git/index', 'no index');
    const run = await runSource([command, '--offline', ...ENGINE], shop.path);
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toMatch(/^aduana: could not look: `git ls-files` failed/);
  });

  it('refuses a folder that is not there', async () => {
    const shop = await open(SHOP);
    expect(await runSource(['doctor', 'nowhere'], shop.path)).toMatchObject({ code: 2, stdout: '' });
  });
});
