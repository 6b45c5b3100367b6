import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/model/dependency.ts';
import { pythonManifests } from '../../src/parsers/python-packages/python-manifests.ts';

// Lockfiles and requirements files of other people's source distributions: what we read from them, held against the answer of the
// package manager that they belong to. Nothing of theirs is built or run.

const CACHE = join(import.meta.dirname, '../../.cache/inventory/python');
const ORACLE = join(import.meta.dirname, 'python/oracle.py');
const TOOLS = ['packaging==26.3', 'pdm==2.29.3', 'pip==26.2', 'pipenv==2026.10.3', 'poetry==2.5.1', 'uv==0.13.9'];

type Manager = 'uv' | 'poetry' | 'pdm' | 'pipenv' | 'requirements' | 'pylock';

/** Source distribution, manager, and the file that is the lockfile of a manifest of ours or the manifest itself. */
const SAMPLES: readonly (readonly [sdist: string, manager: Manager, file: string])[] = [
  ['mcp==2.3.0', 'uv', 'uv.lock'],
  ['polyfactory==3.5.0', 'uv', 'uv.lock'],
  ['pydantic-settings==2.16.3', 'uv', 'uv.lock'],
  ['advanced-alchemy==1.12.0', 'uv', 'uv.lock'],
  ['polyfactory==2.14.1', 'pdm', 'pdm.lock'],
  ['advanced-alchemy==0.7.0', 'pdm', 'pdm.lock'],
  ['robyn==0.50.0', 'poetry', 'poetry.lock'],
  ['black==20.8b1', 'pipenv', 'Pipfile.lock'],
  ['pdm==2.29.4', 'pylock', 'tests/fixtures/projects/demo/pylock.toml'],
  ['pdm==2.29.4', 'pdm', 'tests/fixtures/projects/demo-package/pdm.lock'],
  ['aiohttp==3.14.5', 'requirements', 'requirements/dev.txt'],
  ['aiohttp==3.14.5', 'requirements', 'requirements/base.txt'],
  ['pip-tools==7.6.2', 'requirements', 'docs/requirements.txt'],
  ['kombu==5.7.0', 'requirements', 'requirements/test-ci.txt'],
  ['kombu==5.7.0', 'requirements', 'requirements/docs.txt'],
  ['multidict==7.2.1', 'requirements', 'requirements/dev.txt'],
];

const programs = join(CACHE, 'tools', process.platform === 'win32' ? 'Scripts' : 'bin');
const python = join(programs, 'python');
const environment = { PIPENV_VERBOSITY: '-1', PIP_DISABLE_PIP_VERSION_CHECK: '1', NO_COLOR: '1' };

const prepare = async (): Promise<string | undefined> => {
  try {
    const stamp = join(CACHE, 'tools', 'stamp');
    if (!existsSync(stamp)) {
      await execa('python3', ['-m', 'venv', '--clear', join(CACHE, 'tools')], { timeout: 60_000 });
      await execa(python, ['-m', 'pip', 'install', '-q', ...TOOLS], { timeout: 200_000 });
      writeFileSync(stamp, TOOLS.join('\n'));
    }
    mkdirSync(join(CACHE, 'sdists'), { recursive: true });
    const wanted = [...new Set(SAMPLES.map(([sdist]) => sdist))];
    await execa(python, [ORACLE, 'fetch', join(CACHE, 'sdists'), ...wanted], { timeout: 200_000 });
    return undefined;
  } catch (error) {
    return String((error as { shortMessage?: string }).shortMessage ?? error);
  }
};

type Pair = readonly [name: string, version: string | null];

const ask = async (what: string, target: string): Promise<readonly Pair[]> => {
  const { stdout } = await execa(python, [ORACLE, what, target], { env: environment, timeout: 60_000 });
  return JSON.parse(stdout);
};

const UV = [
  '--frozen',
  '--offline',
  '--all-groups',
  '--all-extras',
  '--all-packages',
  '--no-hashes',
  '--no-emit-workspace',
];

const answers: Readonly<Record<Manager, (folder: string, file: string) => Promise<readonly Pair[]>>> = {
  uv: async (folder, file) => exported('uv', ['export', '--no-header', ...UV], dirname(join(folder, file))),
  pipenv: async (folder, file) => exported('pipenv', ['requirements', '--dev'], dirname(join(folder, file))),
  poetry: (folder, file) => ask('poetry', dirname(join(folder, file))),
  pdm: (folder, file) => ask('pdm', dirname(join(folder, file))),
  requirements: (folder, file) => ask('requirements', join(folder, file)),
  pylock: (folder, file) => ask('pylock', join(folder, file)),
};

/** The manager's own list as a requirements file, which pip then reads. */
const exported = async (program: string, options: readonly string[], cwd: string): Promise<readonly Pair[]> => {
  const { stdout } = await execa(join(programs, program), options, { cwd, env: environment, timeout: 60_000 });
  const list = join(cwd, 'aduana-export.txt');
  // Projects themselves, without which the list is of what they need.
  writeFileSync(list, stdout.replace(/^-e .*$/gm, ''));
  return ask('requirements', list);
};

const manifestsOf = async (folder: string): Promise<readonly Manifest[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== 'aduana-export.txt')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  return pythonManifests({ paths, read: (path) => readFile(join(folder, path), 'utf8') });
};

const oursIn = (manifest: Manifest): readonly Pair[] =>
  distinct([
    ...manifest.packages.map(
      ({ name, version, source }) => [name, source === 'registry' ? version : 'elsewhere'] as const,
    ),
    // A compiled file has what its input asks for and what it does not know: that is ours to say, not pip's.
    ...manifest.unlocked
      .filter(({ location }) => location.path.endsWith('.txt'))
      .map(({ name }) => [name, null] as const),
  ]);

const distinct = (pairs: readonly Pair[]): readonly Pair[] =>
  [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).entries()].sort().map(([, pair]) => pair);

describe('the inventory of Python packages', () => {
  let unreachable: string | undefined;

  beforeAll(async () => {
    unreachable = await prepare();
    if (unreachable !== undefined) console.warn(`NOTHING WAS COMPARED, no Python package index: ${unreachable}`);
  }, 500_000);

  test.for(SAMPLES)('%s: what %s says of %s', async ([sdist, manager, file], { skip }) => {
    if (unreachable !== undefined) skip(`no package index: ${unreachable}`);
    const folder = join(CACHE, 'sdists', sdist);
    const manifests = await manifestsOf(folder);
    const manifest = manifests.find(
      ({ lockfile, path, files }) =>
        lockfile === file ||
        path === file ||
        (path.endsWith('.in') && files.includes(file) && path === file.replace(/txt$/, 'in')),
    );
    const theirs = await answers[manager](folder, file);
    expect(theirs.length).toBeGreaterThan(2);
    expect(manifest).toBeDefined();
    if (manifest === undefined) return;
    expect(manifest.problems).toEqual([]);
    expect(oursIn(manifest)).toEqual(distinct(theirs));
  });
});
