import { describe, expect, test } from 'vitest';
import { resolvePythonImport } from '../../../src/checks/service-access/attribution/python-imports.ts';
import { pythonRoots } from '../../../src/checks/service-access/attribution/python-roots.ts';
import { repositoryOf } from '../../../src/checks/service-access/attribution/repository.ts';
import { type Texts, treeOf } from './made-repository.ts';

const resolved = async (
  paths: readonly string[],
  from: string,
  names: readonly string[],
  { importer = 'app/main.py', starts = [''], root = '', texts = {} as Texts } = {},
): Promise<readonly string[] | string> => {
  const all = { ...Object.fromEntries([importer, ...paths].map((path) => [path, ''])), ...texts };
  const repository = repositoryOf(treeOf(all));
  const roots = await pythonRoots(repository, starts, root);
  const { resolution } = resolvePythonImport(repository, roots, importer, { from, names });
  return resolution.kind === 'files' ? resolution.paths : resolution.kind;
};

const ALL = ['*'];

describe('an absolute import', () => {
  test.each([
    [['app/__init__.py', 'app/db.py'], 'app.db', ALL, ['app/db.py', 'app/__init__.py']],
    [['app/__init__.py', 'app/db/__init__.py'], 'app.db', ALL, ['app/db/__init__.py', 'app/__init__.py']],
    [
      ['app/__init__.py', 'app/db/__init__.py', 'app/db/x.py'],
      'app.db',
      ['x'],
      ['app/db/__init__.py', 'app/__init__.py', 'app/db/x.py'],
    ],
    [['app/__init__.py', 'app/db.py'], 'app.db', ['connect'], ['app/db.py', 'app/__init__.py']],
    [['settings.py'], 'settings', ALL, ['settings.py']],
    [['space/a.py'], 'space.a', ALL, ['space/a.py']],
    [['space/a.py'], 'space', ['a'], ['space/a.py']],
    [['space/a.py'], 'space', ALL, 'outside'],
    [['src/shop/__init__.py', 'src/shop/x.py'], 'shop.x', ALL, ['src/shop/x.py', 'src/shop/__init__.py']],
    [[], 'requests', ALL, 'outside'],
    [[], 'os', ALL, 'outside'],
    [['redis/compose.yml'], 'redis', ALL, 'outside'],
    [['redis/scripts/x.py'], 'redis.client', ALL, 'outside'],
    [['lib/redis.py', 'redis/readme.md'], 'redis', ALL, 'outside'],
    [['app/__init__.py'], 'app.generated', ALL, 'lost'],
    [['app/__init__.py', 'app/fast.pyx'], 'app.fast', ALL, 'outside'],
    [['app/__init__.py', 'app/__pycache__/x.pyc'], 'app.__proto__', ALL, 'lost'],
    [['app.py', 'app/__init__.py'], 'app', ALL, ['app/__init__.py']],
  ] as const)('of %j: %s %j', async (paths, from, names, expected) => {
    expect(await resolved(paths, from, names)).toEqual(expected);
  });

  test('a module that comes with Python is hidden by one beside the program alone', async () => {
    const other = { importer: 'services/api/main.py', starts: ['services/api'], root: 'services/api' };
    expect(await resolved(['logging/__init__.py'], 'logging', ALL, other)).toBe('outside');
    expect(await resolved(['services/api/logging.py'], 'logging', ALL, other)).toEqual(['services/api/logging.py']);
  });

  test('the folder of the service comes before the root of the repository', async () => {
    const service = { importer: 'services/api/main.py', starts: [], root: 'services/api' };
    expect(await resolved(['settings.py', 'services/api/settings.py'], 'settings', ALL, service)).toEqual([
      'services/api/settings.py',
    ]);
    expect(await resolved(['shared/x.py'], 'shared.x', ALL, service)).toEqual(['shared/x.py']);
  });
});

describe('a relative import', () => {
  const inside = { importer: 'app/api/routes.py' };
  test.each([
    [['app/api/x.py'], '.', ['x'], ['app/api/x.py']],
    [['app/api/__init__.py'], '.', ['name'], ['app/api/__init__.py']],
    [['app/api/x.py'], '.x', ['name'], ['app/api/x.py']],
    [['app/db.py'], '..db', ['name'], ['app/db.py']],
    [['app/__init__.py', 'app/db.py'], '..', ['db'], ['app/__init__.py', 'app/db.py']],
    [[], '.x', ['name'], 'lost'],
    [[], '.....x', ['name'], 'lost'],
  ] as const)('of %j: %s %j', async (paths, from, names, expected) => {
    expect(await resolved(paths, from, names, inside)).toEqual(expected);
  });
});

describe('a project that says where its packages are', () => {
  test.each([
    ['[tool.setuptools.package-dir]\n"" = "python"', 'python/shop/x.py'],
    ['[tool.setuptools.packages.find]\nwhere = ["code"]', 'code/shop/x.py'],
    ['[tool.poetry]\npackages = [{ include = "shop", from = "lib" }]', 'lib/shop/x.py'],
    ['[tool.hatch.build.targets.wheel]\npackages = ["backend/shop"]', 'backend/shop/x.py'],
    ['[tool.setuptools.package-dir]\nshop = "elsewhere/shop"', 'elsewhere/shop/x.py'],
  ])('%s', async (pyproject, path) => {
    expect(await resolved([path], 'shop.x', ALL, { texts: { 'pyproject.toml': pyproject } })).toEqual([path]);
  });

  test('a member of a workspace is found by its name', async () => {
    const texts = { 'libs/core/pyproject.toml': '[project]\nname = "core"' };
    expect(await resolved(['libs/core/src/core/__init__.py'], 'core', ALL, { texts })).toEqual([
      'libs/core/src/core/__init__.py',
    ]);
  });
});
