import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/bundle.ts';
import { fakeSecret } from '../support/fake-secrets.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';

const NATIVE = process.env['ADUANA_TEST_GITLEAKS'] ?? '';
const ENGINE = NATIVE === '' ? [] : ['--gitleaks-path', NATIVE];

const opened: ShopRepository[] = [];
const open = async (files?: Readonly<Record<string, string>>) => {
  const shop = await shopRepository(files);
  opened.push(shop);
  return shop;
};

afterEach(async () => {
  for (const shop of opened.splice(0)) await shop.remove();
});

const check = (shop: ShopRepository, ...flags: readonly string[]) =>
  runCli(['check', '--offline', ...ENGINE, ...flags], { folder: shop.path });

describe('aduana check', () => {
  it('exits 0 on a clean repository; people read stderr, stdout stays empty', async () => {
    const run = await check(await open());
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr).not.toBe('');
  });

  it('prints the report and nothing else on stdout with --format json', async () => {
    const shop = await open();
    const run = await check(shop, '--format', 'json');
    const report = JSON.parse(run.stdout);
    expect(report).toMatchObject({ schemaVersion: 1, verdict: { conclusion: 'pass' }, scope: { mode: 'tree' } });
    expect(report.checks.map(({ id }: { id: string }) => id)).toEqual([
      'dependencies',
      'env-groups',
      'exposure',
      'pipeline',
      'rotation',
      'secrets',
      'service-access',
      'policy',
    ]);
  });

  it('exits 1 on a violation and says where, why and how to mend it', async () => {
    const shop = await open();
    await shop.write('src/pay.js', `const key = "${fakeSecret('github-pat').value}";\n`);
    const run = await check(shop);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('src/pay.js:1');
    expect(run.stderr).toContain('secrets/committed-secret');
  });

  it('looks at commits with --base, and at all of them with --history', async () => {
    const shop = await open();
    await shop.write('src/pay.js', `const key = "${fakeSecret('github-pat').value}";\n`);
    await shop.commit('a leak');
    await shop.write('src/pay.js', 'gone\n');
    await shop.commit('hide it');
    await shop.write('notes.md', 'later\n');
    await shop.commit('later');
    expect((await check(shop)).code).toBe(0);
    expect((await check(shop, '--base', 'HEAD~1')).code).toBe(0);
    expect((await check(shop, '--base', 'HEAD~3')).code).toBe(1);
    expect((await check(shop, '--base', 'HEAD~3', '--head', 'HEAD~1')).code).toBe(1);
    expect((await check(shop, '--history')).code).toBe(1);
  });

  it('looks at one folder of a repository as if it were the whole', async () => {
    const shop = await open();
    await shop.write('other/leak.js', `const key = "${fakeSecret('github-pat').value}";\n`);
    await shop.write('sub/render.yaml', 'services: []\n');
    await shop.commit('two folders');
    const inside = await runCli(['check', join(shop.path, 'sub'), '--offline', ...ENGINE, '--format', 'json']);
    expect(inside.code).toBe(0);
    const outside = await runCli(['check', join(shop.path, 'other'), '--offline', ...ENGINE, '--format', 'json']);
    expect(outside.code).toBe(1);
    expect(JSON.parse(outside.stdout).findings[0].location.path).toBe('leak.js');
  });

  it('exits 3 when something could not be looked at, unless told only to warn', async () => {
    const shop = await open();
    const missing = ['--gitleaks-path', join(shop.path, 'no-such-engine')];
    expect((await check(shop, ...missing)).code).toBe(3);
    const warned = await check(shop, ...missing, '--on-incomplete', 'warn', '--format', 'json');
    expect(warned.code).toBe(0);
    expect(JSON.parse(warned.stdout).verdict).toMatchObject({ conclusion: 'incomplete', blocks: false });
  });

  it('exits 4 where there is nothing to look at, whatever it is told', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aduana-empty-'));
    expect((await runCli(['check', '--offline', ...ENGINE, folder])).code).toBe(4);
    expect((await runCli(['check', '--offline', ...ENGINE, '--on-incomplete', 'warn', folder])).code).toBe(4);
    const shop = await open();
    expect((await check(shop, '--only', 'dependencies')).code).toBe(4);
    await rm(folder, { recursive: true });
  });

  it('works in a folder that is no git repository', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aduana-plain-'));
    await writeFile(join(folder, 'pay.js'), `const key = "${fakeSecret('github-pat').value}";\n`);
    expect((await runCli(['check', '--offline', ...ENGINE, folder])).code).toBe(1);
    await rm(folder, { recursive: true });
  });

  it.each([
    ['an unknown flag', ['check', '--colour']],
    ['an unknown command', ['chekc']],
    ['an unknown format', ['check', '--format', 'xml']],
    ['an unknown check', ['check', '--only', 'secretz']],
    ['a head without a base', ['check', '--head', 'HEAD']],
    ['history and a range', ['check', '--history', '--base', 'HEAD']],
    ['a base that is no commit', ['check', '--base', 'nowhere']],
    ['a base that is an option', ['check', '--base=--upload-pack=x']],
    ['a folder that is not there', ['check', 'no/such/folder']],
    ['an unknown rule', ['explain', 'secrets/nothing']],
    ['no command', []],
  ])('exits 2 on bad usage and says the way out: %s', async (_name, args) => {
    const shop = await open();
    const run = await runCli(args, { folder: shop.path });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(run.stderr.length).toBeGreaterThan(20);
  });

  it('exits 2 on a broken policy, with its place', async () => {
    const shop = await open();
    await shop.write('aduana.yml', 'version: 1\nsevices: {}\n');
    const run = await check(shop);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('aduana.yml:2:1: unknown key `sevices`, did you mean `services`?');
  });

  it('exits 2 when the policy is a link out of the repository', async () => {
    const shop = await open();
    await rm(join(shop.path, 'aduana.yml'));
    await symlink('/etc/hostname', join(shop.path, 'aduana.yml'));
    expect((await check(shop)).code).toBe(2);
  });

  it('writes --output whole, and never through a link', async () => {
    const shop = await open();
    const elsewhere = join(shop.path, 'victim.txt');
    await writeFile(elsewhere, 'untouched');
    await symlink(elsewhere, join(shop.path, 'report.json'));
    const run = await check(shop, '--format', 'json', '--output', 'report.json');
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(await readFile(elsewhere, 'utf8')).toBe('untouched');
    expect(JSON.parse(await readFile(join(shop.path, 'report.json'), 'utf8')).schemaVersion).toBe(1);
  });

  it.each(['sarif', 'markdown', 'github'])('prints %s on stdout', async (format) => {
    const shop = await open();
    await shop.write('.env', `STRIPE_SECRET_KEY=${fakeSecret('stripe-live-key').value}\n`);
    await shop.commit('a leak');
    const run = await check(shop, '--format', format);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('.env');
    expect(run.stdout).not.toContain('\u001b');
  });

  it('colours for a person who wants it and never with NO_COLOR', async () => {
    const shop = await open();
    const args = ['check', '--offline', ...ENGINE];
    const forced = await runCli(args, { folder: shop.path, env: { FORCE_COLOR: '1' } });
    expect(forced.stderr).toContain('\u001b[');
    const plain = await runCli(args, { folder: shop.path, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(plain.stderr).not.toContain('\u001b');
  });
});

describe('the other commands', () => {
  it('rules lists every rule, explain shows its page, offline', async () => {
    const rules = await runCli(['rules']);
    const ids = rules.stdout.split('\n').flatMap((line) => /^\S+\/\S+/.exec(line)?.[0] ?? []);
    expect(ids).toContain('secrets/committed-secret');
    for (const id of ids) {
      const page = await runCli(['explain', id]);
      expect(page).toMatchObject({ code: 0 });
      expect(page.stdout).toContain('## How to fix');
    }
  });

  it('schema prints the published schemas', async () => {
    for (const [flags, file] of [
      [[], 'aduana.schema.json'],
      [['--report'], 'report.schema.json'],
    ] as const) {
      const { stdout } = await runCli(['schema', ...flags]);
      const published = await readFile(join(import.meta.dirname, '../../schema', file), 'utf8');
      expect(JSON.parse(stdout)).toEqual(JSON.parse(published));
    }
  });

  it('map draws services and groups as Mermaid', async () => {
    const shop = await open();
    const run = await runCli(['map'], { folder: shop.path });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^(?:graph|flowchart) /);
    expect(run.stdout).toContain('shop-api');
  });

  it('--version says the version of package.json', async () => {
    const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});
