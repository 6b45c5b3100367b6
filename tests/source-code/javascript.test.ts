import { describe, expect, test } from 'vitest';
import type { EnvRead, ModuleFacts } from '../../src/parsers/source-code/module-facts.ts';
import { createSourceCode } from '../../src/readers/grammars/source-code.ts';
import {
  DIRECT,
  FALLBACKS,
  FRAMEWORKS,
  FUNCTIONS_AND_SCHEMAS,
  NAMED,
  NO_READS,
  type Snippet,
  WORKED_OUT,
} from './javascript-snippets.ts';

const code = createSourceCode();

const factsOf = async (text: string, path = 'a.ts'): Promise<ModuleFacts> => {
  const facts = await code.facts(path, text, { envAccessors: ['mustEnv'], words: ['decrypted_secrets', 'vault'] });
  if (facts === undefined) throw new Error('not a language that is read');
  return facts;
};

const spelled = ({ names, idiom, place, fallback, guarded, inlined }: EnvRead): string =>
  [
    `${place.line}:${place.column}`,
    names.kind === 'name' ? names.name : names.kind === 'pattern' ? names.pattern : '?',
    idiom,
    ...(fallback === undefined ? [] : [`=${fallback}`]),
    ...(guarded === true ? ['guarded'] : []),
    ...(inlined === true ? ['inlined'] : []),
  ].join(' ');

const GROUPS: readonly (readonly [string, readonly Snippet[]])[] = [
  ['a read that is written out', DIRECT],
  ['a read through names', NAMED],
  ['a name that is worked out', WORKED_OUT],
  ['a function or a schema', FUNCTIONS_AND_SCHEMAS],
  ['a framework', FRAMEWORKS],
  ['no read', NO_READS],
  ['a fallback', FALLBACKS],
];

describe.each(GROUPS)('%s', (_, snippets) => {
  test.each(snippets.map(([what, text, reads, path]) => ({ what, text, reads, path })))(
    '$what',
    async ({ text, reads, path }) => {
      const facts = await factsOf(text, path);
      expect(facts.reads.map(spelled)).toEqual(reads);
      expect(facts.unreadable).toEqual([]);
    },
  );
});

test('the table is as long as it promises', () => {
  expect(GROUPS.flatMap(([, snippets]) => snippets).length).toBeGreaterThanOrEqual(120);
});

test.each([
  ['a value that is missing', 'const a = ;', '1:9'],
  ['a closing brace that is missing', 'function f() { g(', '1:1'],
  ['a typed template beside it', 'const a = sql<Page[]>`x` sql<Page[]>;', '1:26'],
])('%s is told as what is no valid code', async (_, text, first) => {
  const [{ line, column } = {}] = (await factsOf(text)).unreadable;
  expect(`${line}:${column}`).toBe(first);
});

describe('a handover', () => {
  test.each([
    [`spawn('x', [], { env: process.env });`, 'child-process 1:23'],
    [`spawn('x', [], { env: { ...process.env, A: '1' } });`, 'child-process 1:28'],
    [`const env = { ...process.env };\nchild.fork('x', { env });`, 'child-process 1:18'],
    [`const { API_KEY, ...rest } = process.env;\nawait execa('x', { env: rest });`, 'child-process 2:25'],
    ['console.log(process.env);', 'log 1:13'],
    ['console.log(JSON.stringify(process.env));', 'log 1:28'],
    ['logger.info({ env: process.env });', 'log 1:20'],
    ['res.json(process.env);', 'response 1:10'],
    ['return_(Response.json({ ...process.env }));', 'response 1:28'],
    ['schema.parse(process.env);', 'schema 1:14'],
    ['start(process.env);', 'unknown 1:7'],
  ])('%s', async (text, expected) => {
    const { handovers } = await factsOf(text);
    expect(handovers.map(({ to, place }) => `${to} ${place.line}:${place.column}`)).toEqual([expected]);
  });

  test.each([
    'const env = process.env;',
    'const a = { ...process.env }; f(a.DB_URL);',
    'load(process.env.DB_URL);',
    'const load = (env) => env.A; load(process.env);',
  ])('none: %s', async (text) => {
    expect((await factsOf(text)).handovers).toEqual([]);
  });
});

describe('an import', () => {
  test.each([
    [`import './a';`, './a *'],
    [`import a, { b as c } from './a';`, './a default,b'],
    [`import * as a from './a';`, './a *'],
    [`import type { A } from './a';`, ''],
    [`import { type A } from './a';`, ''],
    [`import { type A, b } from './a';`, './a b'],
    [`export { a as b } from './a';`, './a a reexports'],
    [`export * from './a';`, './a * reexports'],
    [`export type { A } from './a';`, ''],
    [`const a = await import('./a');`, './a *'],
    [`const a = require('./a');`, './a *'],
    [`import a = require('./a');`, './a *'],
    [`require.resolve('./a');`, './a *'],
    [`new Worker(new URL('./a', import.meta.url));`, './a *'],
    [`const n = './a'; import(n);`, './a *'],
    ['import(`./locale/${name}`);', './locale/* * dynamic'],
    ['import(name());', ' * dynamic'],
    [`// import './a'\nconst s = "import './b'";`, ''],
    [`const f = (require) => require('./a');`, ''],
  ])('%s', async (text, expected) => {
    for (const more of ['', '\nprocess.env.X_Y;']) {
      const { imports } = await factsOf(text + more);
      const spelledImports = imports.map(({ from, names, dynamic, reexports }) =>
        [from, names.join(','), ...(dynamic ? ['dynamic'] : []), ...(reexports ? ['reexports'] : [])].join(' '),
      );
      expect(spelledImports.join(';'), more).toBe(expected);
    }
  });
});

test('an accessor and the calls of others are told', async () => {
  const facts = await factsOf(
    `import { requireEnv, env } from './env';\nexport const get = (n: string, d?: string) => process.env['APP_' + n] ?? d;\nrequireEnv('API_KEY', 'dev-secret');\nf(env.DB_URL);\nexport const all = process.env;`,
  );
  expect(facts.accessors).toMatchObject([
    { name: 'get', exported: true, argument: 0, prefix: 'APP_', fallbackArgument: 1 },
    { name: 'all', exported: true, shape: 'member' },
  ]);
  expect(facts.accessorCalls).toMatchObject([
    { callee: 'requireEnv', arguments: ['API_KEY', undefined], fallback: 'literal' },
    { callee: 'env', arguments: ['DB_URL'], shape: 'member' },
  ]);
  expect(JSON.stringify(facts)).not.toContain('dev-secret');
});

test('the side of an application is told', async () => {
  expect(await factsOf(`/* x */ 'use client';\nimport a from './a';`)).toMatchObject({ isClient: true });
  expect(await factsOf(`import 'server-only';`)).toMatchObject({ isServerOnly: true });
  expect(await factsOf(`import { A_B } from '$env/static/private';`)).toMatchObject({ isServerOnly: true });
  expect((await factsOf(`const a = 'use client';`)).isClient).toBeUndefined();
});

test('what a build puts into the browser is told', async () => {
  const spelledReads = async (text: string, path?: string) => (await factsOf(text, path)).reads.map(spelled);
  expect(await spelledReads(`defineConfig({ define: { K: JSON.stringify(process.env.API_KEY) } });`)).toEqual([
    '1:44 API_KEY process.env inlined',
  ]);
  expect(await spelledReads(`new webpack.DefinePlugin({ K: process.env.API_KEY });`)).toEqual([
    '1:31 API_KEY process.env inlined',
  ]);
  expect(await spelledReads(`new EnvironmentPlugin(['API_KEY']);`)).toEqual(['1:24 API_KEY process.env inlined']);
  expect(await spelledReads(`module.exports = { env: { K: process.env.API_KEY } };`, 'web/next.config.js')).toEqual([
    '1:30 API_KEY process.env inlined',
  ]);
  expect(await spelledReads(`start({ env: { K: process.env.API_KEY } });`)).toEqual(['1:19 API_KEY process.env']);
});

test('words are told of code and texts, never of comments', async () => {
  const { words } = await factsOf(
    '// vault\nvault.read();\nsql("select * from\\n  vault.decrypted_secrets");\nconst vaults = 1;',
  );
  expect(words.map(({ word, place }) => `${word} ${place.line}:${place.column}`)).toEqual([
    'decrypted_secrets 3:29',
    'vault 2:1',
    'vault 3:23',
  ]);
});
