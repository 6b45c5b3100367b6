import { describe, expect, test } from 'vitest';
import type { Inventory } from '../../../src/checks/dependencies/inventory.ts';
import { updatesOf } from '../../../src/checks/dependencies/updates.ts';
import type { Manifest, ManifestFormat } from '../../../src/model/dependency.ts';
import { manifestOf, packageOf } from './support/words.ts';

// What Dependabot's file says about the folders that have packages in them.

const treeOf = (files: Readonly<Record<string, string>>, manifests: readonly Manifest[]): Inventory => ({
  manifests,
  paths: [...Object.keys(files), ...manifests.map(({ path }) => path)],
  read: async (path) => files[path],
  shortfalls: [],
  notes: [],
});

const at = (path: string, format: ManifestFormat = 'npm'): Manifest =>
  manifestOf([packageOf('a@1.0.0')], { path, format });

const config = (...entries: readonly string[]) => ({
  '.github/dependabot.yml': `version: 2\nupdates:\n${entries.map((entry) => `  - ${entry.replaceAll('\n', '\n    ')}\n    schedule: { interval: weekly }\n`).join('')}`,
});

const faultsOf = (files: Readonly<Record<string, string>>, manifests: readonly Manifest[], before?: Inventory) =>
  updatesOf(treeOf(files, manifests), before, []);

const uncovered = async (files: Readonly<Record<string, string>>, ...manifests: readonly Manifest[]) =>
  (await faultsOf(files, manifests)).uncovered.map(({ subject }) => subject);

test('what stands among examples is only shown, unless a service lives there', async () => {
  const tree = treeOf(config('package-ecosystem: npm\ndirectory: /'), [
    at('examples/api/package.json'),
    at('apps/web/package.json'),
  ]);
  const shown = async (source: string) => {
    const location = { path: 'aduana.yml', startLine: 1, startColumn: 1 };
    const api = { name: 'api', blueprintName: 'api', source: [source], entry: [], requires: [], location };
    const { uncovered: faults } = await updatesOf(tree, undefined, [api]);
    return faults.map(({ subject, neverBlocks }) => [subject, neverBlocks !== undefined]);
  };
  expect(await shown('.')).toEqual([
    ['npm:/examples/api', true],
    ['npm:/apps/web', false],
  ]);
  expect(await shown('examples/api')).toEqual([
    ['npm:/examples/api', false],
    ['npm:/apps/web', false],
  ]);
  const alone = await updatesOf(treeOf({}, [at('docs/package.json')]), undefined, []);
  expect(alone.uncovered).toMatchObject([{ subject: 'no-config', neverBlocks: expect.any(String) }]);
});

describe('a folder is covered', () => {
  test.each<[string, string, string, ManifestFormat]>([
    ['by its own entry', 'package-ecosystem: npm\ndirectory: /apps/web', 'apps/web/package.json', 'npm'],
    ['without a slash in front', 'package-ecosystem: npm\ndirectory: apps/web/', 'apps/web/package.json', 'pnpm'],
    ['at the root', 'package-ecosystem: npm\ndirectory: "/"', 'package.json', 'yarn-berry'],
    ['by a list', 'package-ecosystem: npm\ndirectories: [/a, /b]', 'b/package.json', 'npm'],
    ['by a list with the root', 'package-ecosystem: npm\ndirectories: ["/", "/b"]', 'b/package.json', 'npm'],
    ['for inputs from above', 'package-ecosystem: pip\ndirectory: /', 'requirements/dev.in', 'requirements'],
    [
      'by a star',
      'package-ecosystem: pip\ndirectories: ["/services/*"]',
      'services/api/requirements.txt',
      'requirements',
    ],
    ['by two stars', 'package-ecosystem: npm\ndirectories: ["/**"]', 'a/b/c/package.json', 'npm'],
    ['by two stars below it', 'package-ecosystem: npm\ndirectories: ["/apps/**"]', 'apps/package.json', 'npm'],
    ['by two stars at the root', 'package-ecosystem: npm\ndirectories: ["**/*"]', 'package.json', 'npm'],
    ['for Poetry by pip', 'package-ecosystem: pip\ndirectory: /', 'pyproject.toml', 'poetry'],
    ['for Pipenv by pip', 'package-ecosystem: pip\ndirectory: /', 'Pipfile', 'pipenv'],
    ['for uv by uv', 'package-ecosystem: uv\ndirectory: /', 'pyproject.toml', 'uv'],
    ['for requirements by uv', 'package-ecosystem: uv\ndirectory: /', 'requirements.txt', 'requirements'],
    ['for requirements from above', 'package-ecosystem: pip\ndirectory: /', 'requirements/dev.txt', 'requirements'],
    ['for bun by bun', 'package-ecosystem: bun\ndirectory: /', 'package.json', 'bun'],
    [
      'with version updates paused',
      'package-ecosystem: npm\ndirectory: /\nopen-pull-requests-limit: 0',
      'package.json',
      'npm',
    ],
  ])('%s', async (_, entry, path, format) => {
    expect(await uncovered(config(entry), at(path, format))).toEqual([]);
  });

  test.each(['renovate.json', '.github/renovate.json5', '.renovaterc', '.renovaterc.json', 'renovate.jsonc'])(
    'by Renovate, which is configured in %s',
    async (path) => {
      expect(await uncovered({ [path]: '{}' }, at('apps/web/package.json'))).toEqual([]);
    },
  );

  test('by Renovate in package.json', async () => {
    expect(await uncovered({ 'package.json': '{ "renovate": { "extends": [] } }' }, at('package.json'))).toEqual([]);
  });
});

describe('a folder is not covered', () => {
  test.each<[string, string, string, ManifestFormat, string]>([
    ['by another folder', 'package-ecosystem: npm\ndirectory: /', 'apps/web/package.json', 'npm', 'npm:/apps/web'],
    ['by another ecosystem', 'package-ecosystem: pip\ndirectory: /', 'package.json', 'npm', 'npm:/'],
    [
      'by one star, two folders down',
      'package-ecosystem: npm\ndirectories: ["/*"]',
      'a/b/package.json',
      'npm',
      'npm:/a/b',
    ],
    ['by a star, at the root', 'package-ecosystem: npm\ndirectories: ["/*"]', 'package.json', 'npm', 'npm:/'],
    ['by a star in `directory`', 'package-ecosystem: npm\ndirectory: "/*"', 'a/package.json', 'npm', 'npm:/a'],
    ['for uv by pip', 'package-ecosystem: pip\ndirectory: /', 'pyproject.toml', 'uv', 'uv:/'],
    ['for bun by npm', 'package-ecosystem: npm\ndirectory: /', 'package.json', 'bun', 'bun:/'],
    ['for Poetry from above', 'package-ecosystem: pip\ndirectory: /', 'api/pyproject.toml', 'poetry', 'pip:/api'],
  ])('%s', async (_, entry, path, format, subject) => {
    expect(await uncovered(config(entry), at(path, format))).toEqual([subject]);
  });

  test('once, where there is no file at all', async () => {
    const files = { '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v7\n' };
    expect(await uncovered(files, at('package.json'), at('b/package.json'))).toEqual(['no-config']);
  });
});

describe('workflows', () => {
  const npm = 'package-ecosystem: npm\ndirectory: /';
  const workflow = (uses: string) => ({ '.github/workflows/ci.yml': `jobs:\n  a:\n    steps:\n      - ${uses}\n` });

  test.each(['uses: actions/checkout@v7', 'uses: "acme/shop/.github/workflows/x.yml@main"'])(
    'with `%s` want github-actions',
    async (uses) => {
      expect(await uncovered({ ...config(npm), ...workflow(uses) }, at('package.json'))).toEqual(['github-actions:/']);
      for (const folder of ['/', '/.github/workflows']) {
        const actions = `package-ecosystem: github-actions\ndirectory: ${folder}`;
        expect(await uncovered({ ...config(npm, actions), ...workflow(uses) }, at('package.json'))).toEqual([]);
      }
    },
  );

  test.each(['uses: ./.github/actions/setup', 'run: npm ci'])('with nothing but `%s` want nothing', async (uses) => {
    expect(await uncovered({ ...config(npm), ...workflow(uses) }, at('package.json'))).toEqual([]);
  });
});

test('a manifest that installs nothing wants nothing', async () => {
  expect(await uncovered({}, manifestOf([], { path: 'pyproject.toml' }))).toEqual([]);
});

describe('security updates', () => {
  const off = async (entry: string) =>
    (await faultsOf(config(`package-ecosystem: npm\ndirectory: /\n${entry}`), [at('package.json')])).switchedOff.map(
      ({ subject }) => subject.split(':')[0],
    );

  test.each([
    ['ignore', 'ignore:\n  - dependency-name: "*"'],
    ['ignore', 'ignore:\n  - { dependency-name: left-pad }\n  - { dependency-name: "*", versions: [">= 0"] }'],
    ['allow', 'allow:\n  - dependency-type: development'],
  ])('are without effect by %s', async (what, entry) => {
    expect(await off(entry)).toEqual([what]);
  });

  test.each([
    'open-pull-requests-limit: 0',
    'target-branch: next',
    'cooldown: { default-days: 30 }',
    'ignore:\n  - dependency-name: left-pad',
    'ignore:\n  - { dependency-name: "*", update-types: ["version-update:semver-major"] }',
    'ignore:\n  - { dependency-name: "*", versions: [">= 9"] }',
    'allow:\n  - dependency-type: direct',
    'allow:\n  - dependency-type: development\n  - dependency-type: production',
  ])('stand with `%s`', async (entry) => {
    expect(await off(entry)).toEqual([]);
  });
});

describe('what was so before', () => {
  test('is shown and never blocks; what the change brings in does', async () => {
    const npm = config('package-ecosystem: npm\ndirectory: /');
    const before = treeOf(npm, [at('package.json'), at('a/package.json')]);
    const { uncovered: faults } = await faultsOf(
      npm,
      [at('package.json'), at('a/package.json'), at('b/package.json')],
      before,
    );
    expect(faults.map(({ subject, neverBlocks }) => [subject, neverBlocks === undefined])).toEqual([
      ['npm:/a', false],
      ['npm:/b', true],
    ]);
  });
});
