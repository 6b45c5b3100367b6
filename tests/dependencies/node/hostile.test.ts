import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { parseBlockYaml } from '../../../src/parsers/node-packages/block-yaml.ts';
import type { Tree } from '../../../src/parsers/node-packages/tree.ts';
import { manifestsOf, onlyManifestOf } from './read.ts';

// Whatever a repository holds under these names: an answer, in good time, and never a silent hole.

const FILES = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];

describe('each file', () => {
  test.each(FILES)('%s that cannot be read is a problem', async (file) => {
    expect((await onlyManifestOf({ [file]: null })).problems).toHaveLength(1);
  });

  test.each(FILES)('%s with the marks of a merge is a problem that says so', async (file) => {
    const text = '{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> other\n}\n';
    expect((await onlyManifestOf({ [file]: text })).problems).toEqual([
      expect.stringContaining('unfinished merge (line 2)'),
    ]);
  });

  test.each(FILES.filter((file) => file.endsWith('.json') || file === 'bun.lock'))(
    '%s cut off, or nested without end',
    async (file) => {
      const cut = await onlyManifestOf({ [file]: '{ "lockfileVersion": 3, "packages": {' });
      expect(cut.problems).toEqual([expect.stringContaining('ends in the middle (line 1)')]);
      const deep = await onlyManifestOf({ [file]: `{ "packages": ${'['.repeat(100_000)}${']'.repeat(100_000)} }` });
      expect(deep.problems).toEqual([expect.stringContaining('nested deeper than 200 levels')]);
    },
  );

  test.each(FILES)('%s of nothing but brackets', async (file) => {
    for (const bracket of ['[', '{"a":', '{a: ', '- ']) {
      expect((await onlyManifestOf({ [file]: bracket.repeat(3_000_000) })).problems).toHaveLength(1);
    }
  });

  test.each([
    'null',
    '[]',
    '3',
    '"x"',
    '{"packages": 3}',
    '{"lockfileVersion": 99}',
    '{"dependencies": "x"}',
    '\0',
    ' ',
  ])('the content %j under each name throws nowhere', async (text) => {
    for (const file of FILES) expect(await manifestsOf({ [file]: text })).toHaveLength(1);
  });
});

describe('an entry of a lockfile', () => {
  test('that is called like a property of every object is a package like any other', async () => {
    const packages =
      '{ "node_modules/__proto__": { "version": "1.0.0", "dependencies": { "constructor": "1" } }, "node_modules/constructor": { "version": "1.0.0" } }';
    const manifest = await onlyManifestOf({
      'package.json': '{ "dependencies": { "__proto__": "1.0.0" } }',
      'package-lock.json': `{ "lockfileVersion": 3, "packages": ${packages} }`,
    });
    expect(manifest.packages.map(({ via }) => via)).toEqual([
      ['__proto__@1.0.0'],
      ['__proto__@1.0.0', 'constructor@1.0.0'],
    ]);
  });

  test('without a name or version that can be looked up is a problem with its line, and not repeated', async () => {
    for (const [name, version] of [
      ['a\u001b[31m', '1.0.0'],
      ['../../a', '1.0.0'],
      ['a', 'latest'],
      ['a', ''],
      ['a', '1.0.0\n'],
      ['a', `1.0.0-${'x'.repeat(300)}`],
    ]) {
      const packages = { '': {}, [`node_modules/${name}`]: { version } };
      const { packages: found, problems } = await onlyManifestOf({
        'package-lock.json': { lockfileVersion: 3, packages },
      });
      expect(found).toEqual([]);
      expect(problems).toEqual([
        '`package-lock.json` names no package with a version on line 5: let the package manager write the file anew.',
      ]);
    }
  });

  test('that stands twice with different values is a problem', async () => {
    const twice = (key: string) =>
      `{ "lockfileVersion": 3, "packages": { ${key}: { "version": "1.0.0" },\n${key}: { "version": "2.0.0" } } }`;
    const { problems } = await onlyManifestOf({ 'package-lock.json': twice('"node_modules/a"') });
    expect(problems).toEqual([expect.stringContaining('twice with different values (line 2)')]);
    const manifest = await onlyManifestOf({ 'package.json': '{ "dependencies": { "a": "1", "a": "2" } }' });
    expect(manifest.problems).toHaveLength(1);
    expect((await onlyManifestOf({ 'package.json': '{ "scripts": { "a": "1", "a": "2" } }' })).problems).toEqual([]);
    expect(
      (await onlyManifestOf({ 'yarn.lock': 'a@1:\n  version "1.0.0"\n\na@1:\n  version "2.0.0"\n' })).problems,
    ).toHaveLength(1);
  });

  test('in a chain of 20,000 has a way with its middle left out', async () => {
    const count = 20_000;
    const packages = Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `node_modules/p${n}`,
        { version: '1.0.0', dependencies: { [`p${(n + 1) % count}`]: '1' } },
      ]),
    );
    const manifest = await onlyManifestOf({
      'package.json': { dependencies: { p0: '1.0.0' } },
      'package-lock.json': { lockfileVersion: 3, packages },
    });
    expect(manifest.packages).toHaveLength(count);
    expect(Math.max(...manifest.packages.map(({ via }) => via.length))).toBeLessThanOrEqual(51);
  });

  test('in a folder of folders without end is a problem', async () => {
    const deep = Array.from({ length: 3000 }, () => 'node_modules/a').join('/');
    const packages = { [deep]: { version: '1.0.0' } };
    expect((await onlyManifestOf({ 'package-lock.json': { lockfileVersion: 3, packages } })).problems).toHaveLength(1);
  });
});

const plain = (tree: Tree): unknown => {
  if (tree instanceof Map) return [...tree].map(([key, { value }]) => [key, plain(value)]);
  return Array.isArray(tree) ? tree.map(plain) : tree === '' ? null : tree;
};

const theirs = (value: unknown): unknown => {
  if (value instanceof Map) return [...value].map(([key, inside]) => [key, theirs(inside)]);
  return Array.isArray(value) ? value.map(theirs) : value === '' ? null : value;
};

const LINES = [
  'a:',
  '  b: c',
  '  - d',
  "  'e f': g",
  '  "h": [i, j]',
  '    k: {l: m, n: [o]}',
  '? p',
  ': q',
  '- r: s',
  '  t: u:v',
  '---',
  '',
  '# w',
  'x: |-',
  '    y: z',
  "aa: 'bb''cc'",
  'dd: >-',
  'ee: "\\n"',
  'ff: &gg hh',
  'ii: *gg',
  '<<: {}',
  'jj: kk # ll',
  'mm: !!str 1',
  '  nn',
  'oo: {',
  'pp: [a, b',
  "qq: 'rr",
  '\tss: tt',
  'uu: vv: ww',
  '- - xx',
  'yy:zz',
  'a: ?',
  'b: -',
  'c: {d:e}',
];

test('what the quick reader of YAML takes means the same to the library', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 9 }), (lines) => {
      const text = lines.join('\n');
      const { roots, fault } = parseBlockYaml(text);
      if (fault !== undefined || lines.includes('x: |-') || lines.includes('dd: >-')) return;
      const documents = parseAllDocuments(text, { schema: 'failsafe', logLevel: 'silent' });
      const content = Array.isArray(documents) ? documents : [];
      expect(
        content.flatMap(({ errors }) => errors.map(({ message }) => message)),
        text,
      ).toEqual([]);
      const values = content.map((document) => document.toJS({ mapAsMap: true })).map(theirs);
      expect(roots.map(plain), text).toEqual(values.filter((value) => value !== null));
    }),
    { seed: 20261121, numRuns: 20_000 },
  );
});
