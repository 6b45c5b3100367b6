import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../../src/model/dependency.ts';
import { manifestsOf, onlyManifestOf, unlockedOf } from './read.ts';

// Which manifests and lockfiles belong together, and what nothing locks.

const row = ({ path, lockfile, format, packages, unlocked, problems }: Manifest): string =>
  [
    path,
    format,
    lockfile ?? 'no lockfile',
    `${packages.length} packages`,
    `${unlocked.length} unlocked`,
    `${problems.length} problems`,
  ].join(', ');

const rowsOf = async (files: Parameters<typeof manifestsOf>[0]) => (await manifestsOf(files)).map(row);

const npmLock = (packages: object) => ({ lockfileVersion: 3, packages });

const LOCK_A = npmLock({ '': { dependencies: { a: '^1.0.0' } }, 'node_modules/a': { version: '1.0.0' } });

const YARN_A = '# yarn lockfile v1\n\n\na@^1.0.0:\n  version "1.5.0"\n';

const WANTS_A = { dependencies: { a: '^1.0.0' } };

describe('a manifest', () => {
  test('without a lockfile leaves each dependency to chance, but no peer, and nothing of the repository itself', async () => {
    const manifest = await onlyManifestOf({
      'app/package.json': {
        dependencies: { a: '1', local: 'file:../local', own: 'workspace:*' },
        devDependencies: { d: '~2' },
        optionalDependencies: { o: '*' },
        peerDependencies: { p: '3' },
      },
    });
    expect(manifest.lockfile).toBeUndefined();
    expect(unlockedOf(manifest)).toEqual([
      'a 1 app/package.json:3:5',
      'o * app/package.json:11:5',
      'd ~2 app/package.json:8:5',
    ]);
  });

  test('that asks for nothing is whole', async () => {
    expect(await rowsOf({ 'lib/package.json': { type: 'module' } })).toEqual([
      'lib/package.json, npm, no lockfile, 0 packages, 0 unlocked, 0 problems',
    ]);
  });

  test('below node_modules is no manifest', async () => {
    expect(await rowsOf({ 'node_modules/a/package.json': WANTS_A, 'x/node_modules/a/yarn.lock': '' })).toEqual([]);
  });

  test('whose range the locked version does not satisfy is not locked', async () => {
    const manifest = await onlyManifestOf({
      'package.json': { dependencies: { a: '^2.0.0' } },
      'package-lock.json': LOCK_A,
    });
    expect(unlockedOf(manifest)).toEqual(['a ^2.0.0 package.json:3:5']);
    const newer = await onlyManifestOf({ 'package.json': { dependencies: { a: '>=1' } }, 'package-lock.json': LOCK_A });
    expect(newer.unlocked).toEqual([]);
  });

  test('that overrides a version is locked by what the override brings', async () => {
    const files = {
      'package.json': { dependencies: { a: '^7.0.0' }, resolutions: { a: '1.5.0' } },
      'yarn.lock': YARN_A,
    };
    expect((await onlyManifestOf(files)).unlocked).toEqual([]);
  });
});

describe('lockfiles', () => {
  test('without a manifest stand for themselves', async () => {
    expect(await rowsOf({ 'deep/yarn.lock': YARN_A })).toEqual([
      'deep/yarn.lock, yarn-classic, deep/yarn.lock, 1 packages, 0 unlocked, 0 problems',
    ]);
  });

  test('side by side are both read, the one of the named package manager first', async () => {
    const locks = { 'package-lock.json': LOCK_A, 'yarn.lock': YARN_A };
    expect(await rowsOf({ 'package.json': { dependencies: { a: '^1.0.0', n: '1' } }, ...locks })).toEqual([
      'package.json, npm, package-lock.json, 1 packages, 1 unlocked, 0 problems',
      'yarn.lock, yarn-classic, yarn.lock, 1 packages, 1 unlocked, 0 problems',
    ]);
    expect(
      await rowsOf({
        'package.json': { dependencies: { a: '^1.0.0', n: '1' }, packageManager: 'yarn@1.22.22' },
        ...locks,
      }),
    ).toEqual([
      'package-lock.json, npm, package-lock.json, 1 packages, 0 unlocked, 0 problems',
      'package.json, yarn-classic, yarn.lock, 1 packages, 1 unlocked, 0 problems',
    ]);
  });

  test('of bun as text replace the binary one', async () => {
    const text = '{ "lockfileVersion": 1, "workspaces": { "": {} }, "packages": {} }';
    expect(await rowsOf({ 'package.json': {}, 'bun.lock': text, 'bun.lockb': null })).toEqual([
      'package.json, bun, bun.lock, 0 packages, 0 unlocked, 0 problems',
    ]);
  });
});

describe('a workspace', () => {
  const members = {
    'packages/m/package.json': { name: 'm', dependencies: { a: '^1.0.0', n: '^1.0.0' } },
    'packages/n/package.json': { name: 'n', version: '1.0.0', devDependencies: { b: '^1.0.0' } },
    'packages/m/example/package.json': WANTS_A,
  };
  const lock = npmLock({
    '': { workspaces: ['packages/*'] },
    'packages/m': { dependencies: { a: '^1.0.0', n: '^1.0.0' } },
    'packages/n': { devDependencies: { b: '^1.0.0' } },
    'node_modules/m': { link: true, resolved: 'packages/m' },
    'node_modules/n': { link: true, resolved: 'packages/n' },
    'packages/m/node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', dev: true },
  });
  const example = 'packages/m/example/package.json, npm, no lockfile, 0 packages, 1 unlocked, 0 problems';

  test('of npm is one manifest, and what it does not cover is another', async () => {
    const files = { 'package.json': { workspaces: ['packages/*'] }, ...members, 'package-lock.json': lock };
    const [root, other] = await manifestsOf(files);
    expect(root?.packages.map(({ name, scope }) => [name, scope])).toEqual([
      ['a', 'production'],
      ['b', 'development'],
    ]);
    expect(root?.files).toEqual([
      'package-lock.json',
      'package.json',
      'packages/m/package.json',
      'packages/n/package.json',
    ]);
    expect(root === undefined ? [] : unlockedOf(root)).toEqual([]);
    expect(other === undefined ? '' : row(other)).toBe(example);
  });

  test.each([
    ['Yarn 1', { 'package.json': { workspaces: { packages: ['./packages/{m,n}/'] } } }],
    ['pnpm', { 'package.json': {}, 'pnpm-workspace.yaml': "packages:\n  - 'packages/*'\n" }],
    ['everything but', { 'package.json': { workspaces: ['packages/**', '!**/example'] } }],
  ])('of %s without a lockfile is one manifest', async (_, files) => {
    expect(await rowsOf({ ...files, ...members })).toEqual([
      'package.json, npm, no lockfile, 0 packages, 2 unlocked, 0 problems',
      example,
    ]);
  });

  test('has a member with a lockfile of its own apart', async () => {
    const files = {
      'package.json': { workspaces: ['packages/*'] },
      ...members,
      'packages/m/package-lock.json': LOCK_A,
    };
    expect((await rowsOf(files)).slice(1)).toEqual([
      example,
      'packages/m/package.json, npm, packages/m/package-lock.json, 1 packages, 1 unlocked, 0 problems',
    ]);
  });

  test('of pnpm is told by the lockfile, wherever that lies', async () => {
    const text = [
      "lockfileVersion: '9.0'",
      'importers:',
      '  ../app:',
      '    dependencies:',
      '      a:',
      '        specifier: ^1.0.0',
      '        version: 1.0.0',
      '      own:',
      "        specifier: 'workspace:*'",
      '        version: link:../own',
      'packages:',
      '  a@1.0.0:',
      '    resolution: {integrity: sha512-x}',
      'snapshots:',
      '  a@1.0.0: {}',
    ].join('\n');
    const app = { dependencies: { a: '^1.0.0', own: 'workspace:*' } };
    expect(await rowsOf({ 'app/package.json': app, 'common/pnpm-lock.yaml': text })).toEqual([
      'common/pnpm-lock.yaml, pnpm, common/pnpm-lock.yaml, 1 packages, 0 unlocked, 0 problems',
    ]);
  });
});
