import { describe, expect, test } from 'vitest';
import { repositoryOf } from '../../../src/checks/service-access/attribution/repository.ts';
import { resolveScriptImport } from '../../../src/checks/service-access/attribution/script-imports.ts';
import { type Texts, treeOf } from './made-repository.ts';

const resolved = async (texts: Texts, importer: string, from: string): Promise<string> => {
  const found = await resolveScriptImport(repositoryOf(treeOf({ [importer]: '', ...texts })), importer, from);
  return found.kind === 'files' ? found.paths.join(' ') : found.kind;
};

/** Empty files beside each other. */
const files = (...paths: readonly string[]): Texts => Object.fromEntries(paths.map((path) => [path, '']));

const json = (value: unknown): string => JSON.stringify(value);

describe('a relative import', () => {
  test.each([
    ['./b', ['src/b.ts'], 'src/b.ts'],
    ['./b', ['src/b.tsx'], 'src/b.tsx'],
    ['./b', ['src/b.js', 'src/b.ts'], 'src/b.ts'],
    ['./b.js', ['src/b.ts'], 'src/b.ts'],
    ['./b.js', ['src/b.tsx'], 'src/b.tsx'],
    ['./b.js', ['src/b.js', 'src/b.ts'], 'src/b.js'],
    ['./b.mjs', ['src/b.mts'], 'src/b.mts'],
    ['./b.cjs', ['src/b.cts'], 'src/b.cts'],
    ['./b.jsx', ['src/b.tsx'], 'src/b.tsx'],
    ['./b.ts', ['src/b.ts'], 'src/b.ts'],
    ['./b.service', ['src/b.service.ts'], 'src/b.service.ts'],
    ['./b', ['src/b/index.ts'], 'src/b/index.ts'],
    ['./b/', ['src/b/index.tsx'], 'src/b/index.tsx'],
    ['./b', ['src/b.ts', 'src/b/index.ts'], 'src/b.ts'],
    ['.', ['src/index.ts'], 'src/index.ts'],
    ['..', ['index.js'], 'index.js'],
    ['../lib/b', ['lib/b.mjs'], 'lib/b.mjs'],
    ['../../b', ['b.ts'], 'lost'],
    ['./b', [], 'lost'],
    ['./b.js', ['src/b.d.ts'], 'lost'],
    ['./b.json', ['src/b.json'], 'outside'],
    ['./b', ['src/b.json'], 'outside'],
    ['./b.css', [], 'outside'],
    ['./b.svg?react', ['src/b.svg'], 'outside'],
    ['./b?worker', ['src/b.ts'], 'src/b.ts'],
    ['./__proto__', [], 'lost'],
    ['./constructor', ['src/constructor.ts'], 'src/constructor.ts'],
    ['../dist/b.js', ['src/b.ts'], 'src/b.ts'],
  ] as const)('%s beside %j', async (from, beside, expected) => {
    expect(await resolved(files(...beside), 'src/a.ts', from)).toBe(expected);
  });

  test('of a folder follows the main of its manifest', async () => {
    const texts = {
      'lib/x/package.json': json({ main: './build/x.js' }),
      'lib/x/build/x.js': '',
      'lib/x/index.js': '',
    };
    expect(await resolved(texts, 'src/a.js', '../lib/x')).toBe('lib/x/build/x.js');
  });
});

describe('a name', () => {
  test.each([
    'react',
    '@scope/pkg',
    'node:fs',
    'fs',
    'fs/promises',
    'https://deno.land/x.ts',
    'npm:zod',
    'jsr:@std/x',
    'virtual:x',
    'data:x',
    '__proto__',
    'constructor',
    '',
  ])('%j is outside', async (from) => {
    expect(await resolved({ 'package.json': json({ name: 'a' }) }, 'src/a.ts', from)).toBe('outside');
  });

  test.each(['@/b', '~/b', '#b', '$lib/b'])('%s that leads nowhere looks like ours', async (from) => {
    expect(await resolved({}, 'src/a.ts', from)).toBe('lost');
  });
});

describe('paths of a tsconfig', () => {
  const paths = { '@/*': ['./src/*'], '@db': ['./src/db/client.ts'], 'a/*/b': ['./x/*/y'] };
  const config = `// a comment\n{ "compilerOptions": { "paths": ${json(paths)}, }, }`;

  test.each([
    ['@/lib/x', 'src/lib/x.ts'],
    ['@/lib/x.js', 'src/lib/x.ts'],
    ['@db', 'src/db/client.ts'],
    ['a/q/b', 'x/q/y.ts'],
    ['@/nothing', 'lost'],
    ['@types/node', 'outside'],
  ])('%s', async (from, expected) => {
    const texts = { 'tsconfig.json': config, ...files('src/lib/x.ts', 'src/db/client.ts', 'x/q/y.ts') };
    expect(await resolved(texts, 'src/deep/a.ts', from)).toBe(expected);
  });

  test('stand from baseUrl, and baseUrl alone leads to files', async () => {
    const texts = {
      'tsconfig.json': json({ compilerOptions: { baseUrl: 'src', paths: { '@x/*': ['x/*'] } } }),
      ...files('src/x/y.ts', 'src/lib/z.ts'),
    };
    expect(await resolved(texts, 'src/a.ts', '@x/y')).toBe('src/x/y.ts');
    expect(await resolved(texts, 'src/a.ts', 'lib/z')).toBe('src/lib/z.ts');
    expect(await resolved(texts, 'src/a.ts', 'lib/other')).toBe('outside');
  });

  test('are inherited along extends, from the folder of the file that says them', async () => {
    const texts = {
      'tsconfig.base.json': json({ compilerOptions: { paths: { '@lib/*': ['libs/*/src/index.ts'] } } }),
      'apps/api/tsconfig.json': json({ extends: ['../../tsconfig.base'] }),
      'libs/db/src/index.ts': '',
    };
    expect(await resolved(texts, 'apps/api/src/a.ts', '@lib/db')).toBe('libs/db/src/index.ts');
  });

  test('of a config in a package of the workspace count too', async () => {
    const texts = {
      'package.json': json({ workspaces: ['packages/*'] }),
      'packages/config/package.json': json({ name: '@x/config' }),
      'packages/config/base.json': json({ compilerOptions: { paths: { '~x': ['./y.ts'] } } }),
      'packages/config/y.ts': '',
      'packages/api/tsconfig.json': json({ extends: '@x/config/base.json' }),
    };
    expect(await resolved(texts, 'packages/api/a.ts', '~x')).toBe('packages/config/y.ts');
  });

  test('are found in the parts of a solution, and circles end', async () => {
    const texts = {
      'tsconfig.json': json({ files: [], references: [{ path: './tsconfig.app.json' }] }),
      'tsconfig.app.json': json({ extends: './tsconfig.json', compilerOptions: { paths: { '@/*': ['./src/*'] } } }),
      'src/b.ts': '',
    };
    expect(await resolved(texts, 'src/a.ts', '@/b')).toBe('src/b.ts');
  });

  test('an entry of the catch-all is no sign that a name is ours', async () => {
    const texts = { 'tsconfig.json': json({ compilerOptions: { paths: { '*': ['./types/*'] } } }) };
    expect(await resolved(texts, 'src/a.ts', 'react')).toBe('outside');
  });
});

describe('a package of the workspace', () => {
  const workspace = (manifest: object, ...beside: readonly string[]): Texts => ({
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
    'packages/db/package.json': json({ name: '@x/db', ...manifest }),
    ...files(...beside),
  });

  test.each([
    [{ main: './dist/index.js' }, ['packages/db/src/index.ts'], '@x/db', 'packages/db/src/index.ts'],
    [{ main: 'src/index.ts' }, ['packages/db/src/index.ts'], '@x/db', 'packages/db/src/index.ts'],
    [{}, ['packages/db/index.js'], '@x/db', 'packages/db/index.js'],
    [{ exports: './src/index.ts' }, ['packages/db/src/index.ts'], '@x/db', 'packages/db/src/index.ts'],
    [
      { exports: { '.': { types: './dist/i.d.ts', import: './dist/i.mjs', require: './dist/i.cjs' } } },
      ['packages/db/src/i.ts'],
      '@x/db',
      'packages/db/src/i.ts',
    ],
    [{ exports: { './*': './src/*.ts' } }, ['packages/db/src/users.ts'], '@x/db/users', 'packages/db/src/users.ts'],
    [
      { exports: { './*': './src/*.ts', './admin/*': './src/secret/*.ts' } },
      ['packages/db/src/secret/k.ts', 'packages/db/src/admin/k.ts'],
      '@x/db/admin/k',
      'packages/db/src/secret/k.ts',
    ],
    [
      { exports: { './env': { node: { import: './lib/env.js' } } } },
      ['packages/db/lib/env.js'],
      '@x/db/env',
      'packages/db/lib/env.js',
    ],
    [{}, ['packages/db/src/deep.ts'], '@x/db/src/deep', 'packages/db/src/deep.ts'],
    [{}, ['packages/db/src/deep.ts'], '@x/db/deep', 'packages/db/src/deep.ts'],
    [{ main: './dist/index.js' }, [], '@x/db', 'lost'],
  ] as const)('with %j and %j is loaded by its name', async (manifest, beside, from, expected) => {
    expect(await resolved(workspace(manifest, ...beside), 'apps/api/a.ts', from)).toBe(expected);
  });

  test('a package beside the workspace, of a name that a registry has too, is none of it', async () => {
    const texts = {
      ...workspace({}),
      'examples/react/package.json': json({ name: 'react', main: 'i.js' }),
      'examples/react/i.js': '',
    };
    expect(await resolved(texts, 'apps/api/a.ts', 'react')).toBe('outside');
  });

  test('subpath imports of a package lead to its files and to other packages', async () => {
    const texts = {
      ...workspace({ main: 'i.ts' }, 'packages/db/i.ts', 'app/src/env.ts'),
      'app/package.json': json({ imports: { '#env': './src/env.js', '#db': '@x/db', '#lib/*': './dist/lib/*.js' } }),
      'app/src/lib/k.ts': '',
    };
    expect(await resolved(texts, 'app/src/a.ts', '#env')).toBe('app/src/env.ts');
    expect(await resolved(texts, 'app/src/a.ts', '#db')).toBe('packages/db/i.ts');
    expect(await resolved(texts, 'app/src/a.ts', '#lib/k')).toBe('app/src/lib/k.ts');
  });
});

describe('an alias of a bundler', () => {
  test.each([
    ["alias: { '@': path.resolve(__dirname, './client/src') }", '@/x'],
    ["alias: { '@': fileURLToPath(new URL('./client/src', import.meta.url)) }", '@/x'],
    ["alias: { '@app': '/client/src' }", '@app/x'],
    ["alias: { app: resolve(__dirname, 'client/src') }", 'app/x'],
  ])('%s', async (alias, from) => {
    const texts = {
      'package.json': '{}',
      'vite.config.ts': `export default { resolve: { ${alias} } }`,
      'client/src/x.ts': '',
    };
    expect(await resolved(texts, 'client/src/a.ts', from)).toBe('client/src/x.ts');
  });

  test('of an import map of Deno', async () => {
    const texts = {
      'deno.json': json({ imports: { '@shared/': './shared/', db: './db.ts', zod: 'npm:zod' } }),
      ...files('shared/x.ts', 'db.ts'),
    };
    expect(await resolved(texts, 'functions/a.ts', '@shared/x.ts')).toBe('shared/x.ts');
    expect(await resolved(texts, 'functions/a.ts', 'db')).toBe('db.ts');
    expect(await resolved(texts, 'functions/a.ts', 'zod')).toBe('outside');
  });
});

test('hostile names and manifests neither hang nor throw', async () => {
  const stars = '*'.repeat(2000);
  const texts = {
    'tsconfig.json': json({ compilerOptions: { paths: { [`a${stars}`]: [stars], __proto__: ['./x'], '': ['./y'] } } }),
    'package.json': `{"name":"a","workspaces":["${stars}/x","packages/*"],"imports":{"#${stars}":"./${stars}"},"exports":${'['.repeat(5000)}`,
  };
  for (const from of [`a${'b'.repeat(5000)}`, '#x', '@/x', './'.repeat(3000), '../'.repeat(3000)]) {
    expect(['outside', 'lost']).toContain(await resolved(texts, 'src/a.ts', from));
  }
});
