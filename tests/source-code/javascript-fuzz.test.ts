import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanImports } from '../../src/parsers/source-code/javascript/import-scan.ts';
import { createSourceCode } from '../../src/readers/grammars/source-code.ts';
import {
  DIRECT,
  FALLBACKS,
  FRAMEWORKS,
  FUNCTIONS_AND_SCHEMAS,
  NAMED,
  NO_READS,
  WORKED_OUT,
} from './javascript-snippets.ts';

// Code that somebody is in the middle of writing, and code that somebody wrote to break the reader.

const code = createSourceCode();
const QUESTION = { envAccessors: ['mustEnv'], words: ['vault'] };
const SNIPPETS = [DIRECT, FALLBACKS, FRAMEWORKS, FUNCTIONS_AND_SCHEMAS, NAMED, NO_READS, WORKED_OUT]
  .flat()
  .map(([, text]) => text);
const PATHS = ['a.js', 'a.ts', 'a.tsx', 'a.vue', 'a.astro'];

const snippet = fc.constantFrom(...SNIPPETS);

/** Two snippets, cut and put together with a sign between them. */
const mutated = fc
  .tuple(
    snippet,
    snippet,
    fc.nat(),
    fc.nat(),
    fc.constantFrom('', '{', '}', '(', ')', '`', '${', "'", '/*', '//', '[', '=>', '\n', '\u0000', '\ud800', ' of '),
  )
  .map(([a, b, i, j, sign]) => a.slice(0, i % (a.length + 1)) + sign + b.slice(j % (b.length + 1)));

test('cut and mixed sources are read without an error', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, fc.constantFrom(...PATHS), async (text, path) => {
      const facts = await code.facts(path, text, QUESTION);
      expect(facts).toBeDefined();
      for (const { place } of facts?.reads ?? []) {
        expect(place.line).toBeGreaterThan(0);
        expect(place.column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 800 },
  );
}, 60_000);

test('every beginning of every snippet is read without an error', async () => {
  for (const text of SNIPPETS)
    for (let end = 0; end < text.length; end += 7) await code.facts('a.ts', text.slice(0, end), QUESTION);
}, 60_000);

test('imports are told from any text without an error', () => {
  const pieces = fc.constantFrom(
    'import ',
    'export ',
    'from ',
    'require(',
    '"a"',
    "'b'",
    '`',
    '${',
    '}',
    '{',
    '/*',
    '*/',
    '//',
    '\n',
    '/',
    ')',
    ' ',
    'x',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      scanImports(parts.join(''));
    }),
    { numRuns: 2000 },
  );
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['brackets in brackets', `process.env.A_B;${'(['.repeat(100_000)}`],
  ['objects in objects', `const a = ${'{a:'.repeat(20_000)}process.env${'}'.repeat(20_000)};`],
  ['a chain of members', `process.env${'.a'.repeat(100_000)}`],
  ['a sum of a hundred thousand texts', `process.env['a'${"+'b'".repeat(50_000)}]`],
  ['casts of casts', `${'('.repeat(20_000)}process${' as any)'.repeat(20_000)}.env.A_B`],
  ['one name a hundred thousand times', `const e = process.env;${'e.A_B;'.repeat(50_000)}`],
  [
    'constants of constants',
    `${Array.from({ length: 500 }, (_, n) => `const a${n} = a${n + 1} + a${n + 1};`).join('')}process.env[a0]`,
  ],
  ['functions that call each other', `const a = (n) => b(n), b = (n) => a(n) + process.env[n]; a('A_B');`],
  ['a value in a circle', 'let a = process.env; let b = a; a = b; f(a.A_B, b.A_B);'],
  ['schemas of schemas', `const s = z.object({});${'const t = s.merge(s);'.repeat(200)} s.parse(process.env)`],
  ['quotes without an end', `${"'".repeat(100_000)}import`],
  ['templates in templates', `process.env.A_B;${'`${'.repeat(30_000)}`],
  ['comments without an end', `process.env.A_B;${'/*'.repeat(100_000)}`],
  ['scripts without an end', '<script '.repeat(50_000)],
  ['spaces before a word', `import ${' '.repeat(200_000)}x`],
  ['clauses without an end', 'import {a,\n'.repeat(30_000)],
];

test.each(HOSTILE)(
  '%s: an answer comes',
  async (_, text) => {
    for (const path of ['a.js', 'a.ts', 'a.vue']) {
      expect(await code.facts(path, text, QUESTION)).toBeDefined();
    }
  },
  60_000,
);

test('a file of two million characters is named as not read', async () => {
  expect(await code.facts('a.ts', `process.env.A_B;${' '.repeat(2_100_000)}`, QUESTION)).toMatchObject({
    notRead: 'too-large',
    reads: [],
  });
});
