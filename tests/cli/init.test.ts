import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fakeSecret } from '../support/fake-secrets.ts';
import { type OsvServer, startOsvServer } from '../support/osv-server.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';
import { runSource } from './support/run-source.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/livestreamsell');
const NATIVE = process.env['ADUANA_TEST_GITLEAKS'] ?? '';

let osv: OsvServer;
beforeAll(async () => {
  osv = await startOsvServer({ answer: () => [] });
});
afterAll(() => osv.close());

const opened: ShopRepository[] = [];
afterEach(async () => {
  for (const shop of opened.splice(0)) await shop.remove();
});

const open = async (files: Readonly<Record<string, string>>) => {
  const shop = await shopRepository(files);
  opened.push(shop);
  return shop;
};

const engines = () => ['--osv-url', osv.url, ...(NATIVE === '' ? [] : ['--gitleaks-path', NATIVE])];
const init = (folder: string, ...flags: readonly string[]) => runSource(['init', ...engines(), ...flags], folder);
const check = (folder: string, ...flags: readonly string[]) =>
  runSource(['check', ...engines(), '--format', 'json', ...flags], folder);
const read = (folder: string, path: string) => readFile(join(folder, path), 'utf8');

const WRITTEN = ['aduana.yml', '.github/workflows/aduana.yml', '.github/workflows/aduana-weekly.yml'];

const NODE_SHOP = {
  'package.json':
    '{"name":"shop","version":"1.0.0","scripts":{"start":"node server.js"},"dependencies":{"left-pad":"1.3.0"}}\n',
  'package-lock.json': JSON.stringify({
    name: 'shop',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'shop', version: '1.0.0', dependencies: { 'left-pad': '1.3.0' } },
      'node_modules/left-pad': { version: '1.3.0', resolved: 'https://example.com/left-pad-1.3.0.tgz' },
    },
  }),
  'server.js': 'console.log(process.env.STRIPE_SECRET_KEY, process.env.DATABASE_URL, process.env.PORT);\n',
};

const PYTHON_SHOP = {
  'requirements.txt': 'flask==3.1.0\n',
  'main.py': 'import os\nprint(os.environ["OPENAI_API_KEY"])\n',
};

const MONOREPO = {
  'apps/web/package.json': '{"name":"web","version":"1.0.0"}\n',
  'apps/web/index.js': 'console.log(process.env.FB_APP_SECRET);\n',
  'apps/job/main.py': 'import os\nprint(os.environ["OPENAI_API_KEY"])\n',
  'render.yaml': `services:
  - type: web
    name: web
    runtime: node
    rootDir: apps/web
    startCommand: node index.js
    envVars:
      - { key: FB_APP_SECRET, sync: false }
  - type: worker
    name: job
    runtime: python
    rootDir: apps/job
    startCommand: python main.py
    envVars:
      - { key: OPENAI_API_KEY, sync: false }
`,
};

describe('aduana init', () => {
  it.each([
    ['an empty repository', {}],
    ['Node alone', NODE_SHOP],
    ['Python alone', PYTHON_SHOP],
    ['a monorepo with a Blueprint', MONOREPO],
    [
      'what the gate finds faults in',
      { ...NODE_SHOP, 'other/package.json': '{"name":"o","dependencies":{"left-pad":"^1"}}' },
    ],
  ])('starts the gate on %s: the run after it is green, and it says so', async (_name, files) => {
    const shop = await open(files);
    const started = await init(shop.path);
    expect(started.stderr).toContain('The first run is green.');
    expect(started.code).toBe(0);
    await shop.commit('the gate');
    const { code, stdout } = await check(shop.path);
    const report = JSON.parse(stdout);
    expect(
      report.findings.filter((one: { disposition: { kind: string } }) => one.disposition.kind === 'blocking'),
    ).toEqual([]);
    expect(report.findings.filter(({ ruleId }: { ruleId: string }) => ruleId.startsWith('pipeline/'))).toEqual([]);
    expect(code).toBe(0);
    for (const path of WRITTEN) expect(await read(shop.path, path)).not.toBe('');
  });

  it('works in a folder without git', async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'aduana-init-')));
    for (const [path, text] of Object.entries(PYTHON_SHOP)) await writeFile(join(folder, path), text);
    expect(await init(folder)).toMatchObject({ code: 0 });
    expect((await check(folder)).code).toBe(0);
    await rm(folder, { recursive: true });
  });

  it('tells services, secrets and their classes, and what only one service holds', async () => {
    const shop = await open(MONOREPO);
    await init(shop.path);
    expect(parse(await read(shop.path, 'aduana.yml'))).toMatchObject({
      version: 1,
      secrets: { FB_APP_SECRET: { class: 'meta' }, OPENAI_API_KEY: { class: 'ai' } },
      services: {
        web: {
          inbound: 'public',
          requires: ['FB_APP_SECRET'],
          exclusive: { classes: ['meta'] },
          'may-hold': { names: ['FB_APP_SECRET'] },
        },
        job: { inbound: 'none', exclusive: { classes: ['ai'] } },
      },
    });
  });

  it('tells what groups of the Dashboard hold from what reads them, and starts the example without its policy', async () => {
    const shop = await open({});
    await cp(EXAMPLE, shop.path, { recursive: true });
    for (const gone of ['aduana.yml', '.github/workflows/aduana.yml', '.github/workflows/aduana-weekly.yml'])
      await rm(join(shop.path, gone));
    await shop.commit('the example');
    expect(await init(shop.path)).toMatchObject({ code: 0 });
    expect(parse(await read(shop.path, 'aduana.yml'))['env-groups']).toEqual({
      'livestreamsell-ai': { 'managed-in': 'dashboard', holds: ['OPENAI_API_KEY'] },
      'livestreamsell-infrastructure': { 'managed-in': 'dashboard', holds: ['DATABASE_URL'] },
      'livestreamsell-meta': { 'managed-in': 'dashboard', holds: ['FB_APP_SECRET'] },
      'livestreamsell-payments': { 'managed-in': 'dashboard', holds: ['STRIPE_SECRET_KEY'] },
    });
    expect((await check(shop.path)).code).toBe(0);
  });

  it('is green in the change that brings the workflows in, once the policy stands in its base', async () => {
    const shop = await open({ ...NODE_SHOP, 'other/package.json': '{"name":"o","dependencies":{"left-pad":"^1"}}' });
    const start = await shop.git('rev-parse', 'HEAD');
    expect((await init(shop.path)).stderr).toContain('Commit aduana.yml to the default branch first');
    await shop.git('add', 'aduana.yml');
    await shop.git('commit', '--quiet', '-m', 'the policy');
    const policy = await shop.git('rev-parse', 'HEAD');
    await shop.commit('the workflows');
    expect((await check(shop.path, '--base', policy)).code).toBe(0);
    const atOnce = JSON.parse((await check(shop.path, '--base', start)).stdout);
    expect(atOnce.findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('policy/loosened');
  });

  it('overwrites nothing, and says what it left', async () => {
    const shop = await open({
      ...PYTHON_SHOP,
      'aduana.yml': 'version: 1\n',
      '.github/workflows/aduana.yml': 'name: mine\n',
    });
    const run = await init(shop.path);
    expect(run.stderr).toContain('aduana.yml: it is there already');
    expect(await read(shop.path, 'aduana.yml')).toBe('version: 1\n');
    expect(await read(shop.path, '.github/workflows/aduana.yml')).toBe('name: mine\n');
    expect(await read(shop.path, '.github/workflows/aduana-weekly.yml')).toContain('schedule');
    const before = await readdir(join(shop.path, '.github'), { recursive: true });
    await init(shop.path);
    expect(await readdir(join(shop.path, '.github'), { recursive: true })).toEqual(before);
  });

  it('writes nothing with --dry-run and --print', async () => {
    const shop = await open(PYTHON_SHOP);
    const dry = await init(shop.path, '--dry-run');
    expect(dry).toMatchObject({ code: 0 });
    expect(dry.stdout).toContain('# .github/workflows/aduana.yml');
    expect(dry.stderr).toContain('Would write:');
    const printed = await init(shop.path, '--print');
    expect(parse(printed.stdout)).toMatchObject({ version: 1, secrets: { OPENAI_API_KEY: { class: 'ai' } } });
    expect(await shop.git('status', '--porcelain')).toBe('');
    await shop.write('aduana.yml', 'version: 1\n');
    expect((await init(shop.path, '--print')).stdout).toBe(printed.stdout);
  });

  it('accepts what was there until a day, and never a secret that stands in Git', async () => {
    const shop = await open({
      'pay.js': `const key = "${fakeSecret('github-pat').value}";\n`,
      'package.json': '{"name":"a","dependencies":{"left-pad":"^1.0.0"}}',
    });
    const run = await init(shop.path);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('The first run is red');
    expect(run.stderr).toContain('secrets/committed-secret at pay.js:1');
    const { exceptions } = parse(await read(shop.path, 'aduana.yml'));
    const rules = exceptions.map(({ rule }: { rule: string }) => rule);
    expect(rules).toContain('dependencies/manifest-without-lockfile');
    expect(rules.filter((rule: string) => rule.startsWith('secrets/'))).toEqual([]);
    expect(run.stderr + (await read(shop.path, 'aduana.yml'))).not.toContain(fakeSecret('github-pat').value);
  });

  it('goes through no link out of the repository', async () => {
    const outside = await realpath(await mkdtemp(join(tmpdir(), 'aduana-outside-')));
    const shop = await open(PYTHON_SHOP);
    await symlink(outside, join(shop.path, '.github'));
    const run = await init(shop.path);
    expect(run.stderr).toContain('links are not followed');
    expect(await readdir(outside)).toEqual([]);
    await rm(join(shop.path, 'aduana.yml'));
    await symlink(join(outside, 'policy.yml'), join(shop.path, 'aduana.yml'));
    expect(await init(shop.path)).toMatchObject({ code: 2 });
    expect(await readdir(outside)).toEqual([]);
    await rm(outside, { recursive: true });
  });

  it('writes hostile names as what they are', async () => {
    const names = [
      'a: b',
      '- x',
      '#no',
      "it's",
      '"q"',
      '*star',
      '&and',
      '!tag',
      'line\nbreak',
      '{a}',
      'true',
      '123',
      '@at',
      '%x',
      ' lead',
      'ü',
      '-'.repeat(30),
    ];
    const services = names.map(
      (name) =>
        `  - type: worker\n    name: ${JSON.stringify(name)}\n    runtime: node\n    startCommand: node a.js\n    envVars:\n      - fromGroup: ${JSON.stringify(`g ${name}`)}\n`,
    );
    const shop = await open({
      'render.yaml': `services:\n${services.join('')}`,
      'a.js': 'console.log(process.env.OPENAI_API_KEY);\n',
    });
    const run = await init(shop.path);
    expect(run.stderr).toContain('The first run is');
    const policy = parse(await read(shop.path, 'aduana.yml'));
    expect(Object.keys(policy.services).sort()).toEqual([...names].sort());
    expect(Object.keys(policy['env-groups']).sort()).toEqual(names.map((name) => `g ${name}`).sort());
    expect((await check(shop.path)).code).toBe(run.code);
  });

  it.each([
    ['below the root', ['init', 'sub']],
    ['a short commit', ['init', '--pin', 'abc']],
    ['a folder that is not there', ['init', 'nowhere']],
  ])('refuses %s with exit code 2', async (_name, args) => {
    const shop = await open({ 'sub/a.txt': 'a\n' });
    await mkdir(join(shop.path, 'sub'), { recursive: true });
    const run = await runSource(args, shop.path);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr.length).toBeGreaterThan(20);
  });
});
