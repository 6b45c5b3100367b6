import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeSecret } from '../support/fake-secrets.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';
import { runSource } from './support/run-source.ts';

const NATIVE = process.env['ADUANA_TEST_GITLEAKS'] ?? '';
const ENGINE = ['--offline', ...(NATIVE === '' ? [] : ['--gitleaks-path', NATIVE])];

const LEAK = `const key = "${fakeSecret('github-pat').value}";\n`;
const CLEAN = 'const key = process.env.KEY;\n';

const opened: ShopRepository[] = [];
afterEach(async () => {
  for (const shop of opened.splice(0)) await shop.remove();
});

const open = async (files?: Readonly<Record<string, string>>) => {
  const shop = await shopRepository(files);
  opened.push(shop);
  return shop;
};

const staged = async (shop: ShopRepository, ...flags: readonly string[]) => {
  const run = await runSource(['check', '--staged', ...ENGINE, '--format', 'json', ...flags], shop.path);
  return { ...run, report: run.stdout === '' ? undefined : JSON.parse(run.stdout) };
};

const stage = async (shop: ShopRepository, path: string, text: string) => {
  await shop.write(path, text);
  await shop.git('add', '--', path);
};

/** Everything of `.git` that a look may not change. */
const insides = async (shop: ShopRepository): Promise<readonly (readonly [string, string])[]> => {
  const top = join(shop.path, '.git');
  const files = (await readdir(top, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return Promise.all(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map(async (path) => [path, (await readFile(path)).toString('base64')] as const),
  );
};

describe('aduana check --staged', () => {
  it('finds what is staged although the working folder mends it', async () => {
    const shop = await open();
    await stage(shop, 'src/pay.js', LEAK);
    await shop.write('src/pay.js', CLEAN);
    const { code, report, stderr } = await staged(shop);
    expect(code).toBe(1);
    expect(report.findings[0]).toMatchObject({
      ruleId: 'secrets/committed-secret',
      location: { path: 'src/pay.js', startLine: 1 },
    });
    expect(report.findings[0]).not.toHaveProperty('commit');
    expect(stderr).toContain('what is staged for the next commit');
  });

  it('finds nothing where only the working folder has it', async () => {
    const shop = await open();
    await stage(shop, 'src/pay.js', CLEAN);
    await shop.write('src/pay.js', LEAK);
    await shop.write('src/untracked.js', LEAK);
    expect((await staged(shop)).code).toBe(0);
  });

  it('looks at the staged half of a file that is staged in part', async () => {
    const shop = await open();
    await stage(shop, 'src/pay.js', `${CLEAN}// one\n`);
    await shop.write('src/pay.js', `${CLEAN}// one\n${LEAK}`);
    expect((await staged(shop)).code).toBe(0);
    await shop.git('add', 'src/pay.js');
    await shop.write('src/pay.js', CLEAN);
    expect((await staged(shop)).code).toBe(1);
  });

  it('does not blame a commit for what was there before it', async () => {
    const shop = await open();
    await shop.write('src/pay.js', LEAK);
    await shop.commit('an old leak');
    await stage(shop, 'notes.md', 'later\n');
    expect((await staged(shop)).code).toBe(0);
    await stage(shop, 'src/pay.js', `// moved\n${LEAK}`);
    expect((await staged(shop)).code).toBe(0);
  });

  it('takes a deleted, a renamed and a moved file for what the commit makes of it', async () => {
    const shop = await open();
    await shop.write('src/old.js', LEAK);
    await shop.write('src/name.js', CLEAN);
    await shop.commit('an old leak');
    await shop.git('rm', '--quiet', 'src/old.js');
    await shop.git('mv', 'src/name.js', 'src/other.js');
    expect((await staged(shop)).code).toBe(0);
    await shop.write('src/other.js', LEAK.replace('key', 'other'));
    await shop.git('add', 'src/other.js');
    expect((await staged(shop)).code).toBe(1);
  });

  it('looks at all of the first commit', async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'aduana-first-')));
    const git = (...args: string[]) => execa('git', args, { cwd: folder });
    await git('init', '--quiet');
    await writeFile(join(folder, 'pay.js'), LEAK);
    await git('add', 'pay.js');
    await rm(join(folder, 'pay.js'));
    expect((await runSource(['check', '--staged', ...ENGINE], folder)).code).toBe(1);
    await git('rm', '--quiet', '--cached', 'pay.js');
    await writeFile(join(folder, 'pay.js'), CLEAN);
    await git('add', 'pay.js');
    expect((await runSource(['check', '--staged', ...ENGINE], folder)).code).toBe(0);
    await rm(folder, { recursive: true });
  });

  it('judges a merge once it is resolved, and says so while it is not', async () => {
    const shop = await open();
    await shop.git('checkout', '--quiet', '-b', 'other');
    await shop.write('server.js', 'console.log(process.env.STRIPE_SECRET_KEY, 1);\n');
    await shop.commit('one way');
    await shop.git('checkout', '--quiet', 'main');
    await shop.write('server.js', 'console.log(process.env.STRIPE_SECRET_KEY, 2);\n');
    await shop.commit('another way');
    await shop.git('merge', '--quiet', 'other').catch(() => undefined);
    const open_ = await staged(shop);
    expect(open_.code).toBe(3);
    expect(open_.stderr).toContain('conflicts');
    await stage(shop, 'server.js', `console.log(process.env.STRIPE_SECRET_KEY, 3);\n${LEAK}`);
    await shop.write('server.js', 'console.log(process.env.STRIPE_SECRET_KEY, 3);\n');
    expect((await staged(shop)).code).toBe(1);
    await shop.git('add', 'server.js');
    expect((await staged(shop)).code).toBe(0);
  });

  it('judges every check by what is staged, the policy too', async () => {
    const shop = await open();
    await stage(
      shop,
      'render.yaml',
      'services:\n  - type: web\n    name: shop-api\n    runtime: node\n    startCommand: node server.js\n',
    );
    const { code, report } = await staged(shop);
    expect(code).toBe(1);
    expect(report.findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain(
      'env-groups/undeclared-required-secret',
    );
    await stage(shop, 'aduana.yml', 'version: 1\n');
    await stage(shop, 'server.js', 'console.log(1);\n');
    expect((await staged(shop)).code).toBe(0);
  });

  it('changes neither the index nor the objects of the repository', async () => {
    const shop = await open();
    await stage(shop, 'src/pay.js', LEAK);
    const before = await insides(shop);
    await staged(shop);
    expect(await insides(shop)).toEqual(before);
  });

  it('reads an index that is split, or that a hook names', async () => {
    const shop = await open();
    await shop.git('update-index', '--split-index');
    await stage(shop, 'src/pay.js', LEAK);
    expect((await staged(shop)).code).toBe(1);
    await shop.git('reset', '--quiet');
    await shop.git('update-index', '--no-split-index');
    expect((await staged(shop)).code).toBe(0);
    await shop.git('add', 'src/pay.js');
    await rename(join(shop.path, '.git/index'), join(shop.path, '.git/next-index-1.lock'));
    await shop.git('read-tree', 'HEAD');
    expect((await staged(shop)).code).toBe(0);
    const named = await runSource(['check', '--staged', ...ENGINE], shop.path, {
      GIT_INDEX_FILE: '.git/next-index-1.lock',
    });
    expect(named.code).toBe(1);
  });

  it('looks at one folder of a repository, and at a linked work tree', async () => {
    const shop = await open();
    await stage(shop, 'other/leak.js', LEAK);
    await stage(shop, 'sub/a.js', CLEAN);
    await mkdir(join(shop.path, 'sub'), { recursive: true });
    expect((await runSource(['check', 'sub', '--staged', ...ENGINE], shop.path)).code).toBe(0);
    expect((await runSource(['check', 'other', '--staged', ...ENGINE], shop.path)).code).toBe(1);
    const linked = `${shop.path}-linked`;
    await shop.git('worktree', 'add', '--quiet', linked, 'HEAD');
    expect((await runSource(['check', '--staged', ...ENGINE], linked)).code).toBe(0);
    await writeFile(join(linked, 'leak.js'), LEAK);
    await execa('git', ['add', 'leak.js'], { cwd: linked });
    expect((await runSource(['check', '--staged', ...ENGINE], linked)).code).toBe(1);
    await rm(linked, { recursive: true });
  });

  it.each([
    ['--base', ['--base', 'HEAD']],
    ['--history', ['--history']],
  ])('does not go with %s', async (_name, flags) => {
    const shop = await open();
    expect(await staged(shop, ...flags)).toMatchObject({ code: 2, stdout: '' });
  });

  it('needs a repository', async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'aduana-plain-')));
    expect((await runSource(['check', '--staged', ...ENGINE], folder)).code).toBe(2);
    await rm(folder, { recursive: true });
  });
});

describe('a hook before a commit', () => {
  it('stops `git commit`, `git commit -a` and `git commit <path>` with a leak, and lets go without', async () => {
    const shop = await open();
    const project = join(import.meta.dirname, '../..');
    const tsx = join(project, 'node_modules/tsx/dist/cli.mjs');
    const cli = join(project, 'src/entrypoints/cli.ts');
    const hook = join(shop.path, '.git/hooks/pre-commit');
    await mkdir(join(shop.path, '.git/hooks'), { recursive: true });
    await writeFile(
      hook,
      `#!/bin/sh\nexec '${process.execPath}' '${tsx}' '${cli}' check --staged --only secrets ${ENGINE.join(' ')}\n`,
    );
    await chmod(hook, 0o755);
    const commit = (...args: readonly string[]) =>
      shop.git('commit', '--quiet', '-m', 'try', ...args).then(
        () => true,
        () => false,
      );
    await shop.write('server.js', LEAK);
    expect(await commit('-a')).toBe(false);
    expect(await commit('server.js')).toBe(false);
    await stage(shop, 'other.js', CLEAN);
    expect(await commit()).toBe(true);
  }, 240_000);
});
