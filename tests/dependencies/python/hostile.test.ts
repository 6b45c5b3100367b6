import fc from 'fast-check';
import { stringify } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { placesIn } from '../../../src/parsers/python-packages/line-index.ts';
import { type TomlPath, walkToml } from '../../../src/parsers/python-packages/toml-walk.ts';
import { inventory, pinsOf, theManifest } from './repository.ts';

// A time-out of the test is the bound: what is linear takes a fraction of it, what is quadratic never ends within it.
const BOUND = 60_000;

const NAMES = [
  'requirements.txt',
  'requirements.in',
  'constraints.txt',
  'pyproject.toml',
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'pylock.toml',
  'Pipfile',
  'Pipfile.lock',
  'setup.cfg',
  'setup.py',
];

const everywhere = (text: string | null): Record<string, string | null> =>
  Object.fromEntries(NAMES.map((name) => [name, text]));

const LONG = 50_000;

describe('whatever is in the files', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['a NUL', '\0'],
    ['brackets', '['.repeat(LONG)],
    ['braces', '{'.repeat(LONG)],
    ['tables in tables', `a=${'{a='.repeat(LONG)}`],
    ['dots', `[${'a.'.repeat(LONG)}b]\n`],
    ['dotted keys', `${'a.'.repeat(LONG)}b = 1\n`],
    ['blanks', `a${' '.repeat(LONG)}!`],
    ['blanks before a comment', `a==1${' '.repeat(LONG)}x#`],
    ['blanks before a marker', `a @ x${' '.repeat(LONG)}; `],
    ['commas', `a==1${','.repeat(LONG)}`],
    ['blanks between commas', `a==1${' ,'.repeat(LONG)}`],
    ['backslashes', '\\'.repeat(LONG)],
    ['continued lines', 'a\\\n'.repeat(LONG)],
    ['hashes', '#'.repeat(LONG)],
    ['quotes', '"'.repeat(LONG)],
    ['escaped quotes', `a = "${'\\"'.repeat(LONG)}"`],
    ['a long string', `a = """${'"" '.repeat(LONG)}"""`],
    ['a long name', `${'a-'.repeat(LONG)}a==1`],
    ['a long version', `a==${'1.'.repeat(LONG)}1`],
    ['digits', `a = ${'9'.repeat(LONG)}`],
    ['a long address', `https://${'x@'.repeat(LONG)}`],
    ['a long wheel', `https://x/${'a-'.repeat(LONG)}.whl`],
    ['dashes behind blanks', `a==1${' -'.repeat(LONG)}`],
    ['includes', Array.from({ length: 5000 }, (_, n) => `-r x/${n}.txt`).join('\n')],
    ['markers', `a==1;${'('.repeat(LONG)}`],
    ['comments', '# x\n'.repeat(LONG)],
    ['headers', Array.from({ length: 20_000 }, (_, n) => `[t${n}.x]\na=1`).join('\n')],
    ['elements', '[[package]]\n'.repeat(20_000)],
    ['lists', `dependencies = [${'["a"],'.repeat(20_000)}]`],
    ['merges', '<<<<<<< \n=======\n>>>>>>> \n'.repeat(20_000)],
    ['vias', `a==1\n# via ${'b, '.repeat(LONG)}`],
    ['the word setup', `from setuptools import setup\n${'setup (\n'.repeat(20_000)}`],
  ])(
    'it ends and throws nothing: %s',
    async (_, text) => {
      await expect(inventory(everywhere(text))).resolves.toBeInstanceOf(Array);
    },
    BOUND,
  );

  test('every place that cannot be read is named', async () => {
    const manifests = await inventory({ ...everywhere(null), 'setup.py': 'x' });
    const unreadable = manifests
      .flatMap(({ problems }) => problems)
      .map((problem) => /^`([^`]+)` cannot/.exec(problem)?.[1]);
    const expected = NAMES.filter((name) => name !== 'constraints.txt' && name !== 'setup.py');
    expect([...new Set(unreadable)].sort()).toEqual(expected.sort());
  });

  test(
    'bytes thrown at it, and lockfiles cut anywhere, throw nothing',
    async () => {
      const lock =
        '[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "x" }\ndependencies = [{ name = "b" }]\n';
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.stringMatching(/^[-\w=[\]{}"'.,;#@:/\\\s<>~!()$]{0,80}$/),
        fc.nat(lock.length).map((length) => lock.slice(0, length)),
        fc.json().map((json) => json.slice(0, 2000)),
      );
      await fc.assert(
        fc.asyncProperty(text, async (content) => {
          for (const { packages } of await inventory(everywhere(content))) {
            for (const { via, name, version } of packages) expect(via.at(-1)).toBe(`${name}@${version}`);
          }
        }),
        { numRuns: 500 },
      );
    },
    BOUND,
  );

  test('names of prototypes are names like any other', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const lock = names.map((name) => `[[package]]\nname = "${name}"\nversion = "1"\n`).join('');
    for (const file of ['uv.lock', 'poetry.lock', 'pdm.lock'] as const) {
      expect((await theManifest({ [file]: lock })).packages).toHaveLength(names.length);
    }
    const wanted = names.filter((name) => name !== '__proto__');
    const list = `${wanted.map((name) => `${name}==1 # via ${name}`).join('\n')}\n`;
    expect((await theManifest({ 'requirements.txt': list })).packages).toHaveLength(wanted.length);
    const table = `[tool.poetry.dependencies]\n${names.map((name) => `"${name}" = "1"`).join('\n')}`;
    await expect(inventory({ 'pyproject.toml': table })).resolves.toHaveLength(1);
    const json = '{"__proto__": {"a": {"version": "==1"}}, "default": {"constructor": {"version": "==1"}}}';
    expect(pinsOf(await theManifest({ 'Pipfile.lock': json }))).toEqual(['a==1', 'constructor==1']);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  test('circles among packages end, and each keeps its shortest way', async () => {
    const entry = (name: string, needs: string) =>
      `[[package]]\nname = "${name}"\nversion = "1"\ndependencies = ["${needs}"]\n`;
    const manifest = await theManifest({
      'pdm.lock': [entry('a', 'b'), entry('b', 'c'), entry('c', 'a'), entry('self', 'self')].join(''),
      'pyproject.toml': '[project]\ndependencies = ["c"]',
    });
    expect(manifest.packages.map(({ via }) => via.join(' > '))).toEqual([
      'c@1 > a@1',
      'c@1 > a@1 > b@1',
      'c@1',
      'self@1',
    ]);
  });

  test(
    'a long chain, many versions and many extras take no more than their size',
    async () => {
      const size = 10_000;
      const chain = Array.from(
        { length: size },
        (_, n) => `[[package]]\nname = "p${n}"\nversion = "1"\ndependencies = [{ name = "p${n + 1}" }]\n`,
      );
      const { packages } = await theManifest({
        'uv.lock': `[[package]]\nname = "r"\nsource = { virtual = "." }\ndependencies = [{ name = "p0" }]\n${chain.join('')}`,
      });
      expect(packages).toHaveLength(size);
      expect(Math.max(...packages.map(({ via }) => via.length))).toBeLessThanOrEqual(50);

      const versions = Array.from(
        { length: size },
        (_, n) => `[[package]]\nname = "same"\nversion = "${n}"\ndependencies = ["same"]\n`,
      );
      await inventory({ 'pdm.lock': versions.join(''), 'pyproject.toml': '[project]\ndependencies = ["same"]' });

      const extras = Array.from({ length: size }, (_, n) => `e${n} = [{ name = "wide", extra = ["e${n + 1}"] }]\n`);
      await inventory({
        'uv.lock': `[[package]]\nname = "r"\nsource = { virtual = "." }\ndependencies = [{ name = "wide", extra = ["e0"] }]\n[[package]]\nname = "wide"\nversion = "1"\n[package.optional-dependencies]\n${extras.join('')}`,
      });
    },
    BOUND,
  );

  test(
    'many files that include each other end',
    async () => {
      const files = Array.from({ length: 300 }, (_, n) => `requirements/${n}.txt`);
      const text = `${files.map((file) => `-r ${file.slice(13)}`).join('\n')}\na==1\n`;
      const manifests = await inventory(Object.fromEntries(files.map((file) => [file, text])));
      expect(manifests).toHaveLength(300);
      for (const { problems } of manifests) expect(problems).not.toEqual([]);
    },
    BOUND,
  );
});

describe('the places of TOML', () => {
  const placesOf = (text: string): readonly string[] => {
    const found: string[] = [];
    const place = placesIn(text);
    walkToml(text, (path: TomlPath, offset: number) => {
      const { startLine, startColumn } = place(offset);
      found.push(`${path.join('.')} ${startLine}:${startColumn}`);
    });
    return found;
  };

  test('are told for keys and elements, whatever stands in strings and comments', () => {
    const text = [
      '# [not] "a',
      'a.b = "x # y" # z',
      "'q k' = 'it''",
      '"e\\"s" = """',
      '[[no]]',
      '""""" # two quotes more',
      "l = ['''",
      "x''', [1, {k = 2}], # c",
      '  "last",',
      ']',
      '[[t]]',
      'n = 1979-05-27T07:32:00Z',
      '[t.sub]',
      'm = { x = [ ] }',
      '[[t]]',
      'n = 2',
    ].join('\n');
    expect(placesOf(text.replace("'it''", "'it'"))).toEqual([
      'a.b 2:1',
      'q k 3:1',
      'e\\"s 4:1',
      'l 7:1',
      'l.0 7:6',
      'l.1 8:7',
      'l.1.0 8:8',
      'l.1.1 8:11',
      'l.1.1.k 8:12',
      'l.2 9:3',
      't.0 11:1',
      't.0.n 12:1',
      't.0.sub 13:1',
      't.0.sub.m 14:1',
      't.0.sub.m.x 14:7',
      't.1 15:1',
      't.1.n 16:1',
    ]);
  });

  test('are those of the keys that a library wrote', () => {
    const scalar = fc.oneof(fc.string({ maxLength: 12 }), fc.integer(), fc.boolean());
    const name = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'abcdefgh-_') });
    const tables = fc.dictionary(
      name,
      fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(name, scalar)),
    );
    fc.assert(
      fc.property(fc.array(tables, { minLength: 1, maxLength: 5 }), (package_) => {
        const text = stringify({ package: package_ });
        const found = new Map<string, number>();
        walkToml(text, (path, offset) => found.set(path.join('\n'), offset));
        for (const [index, table] of package_.entries()) {
          for (const key of Object.keys(table)) {
            const offset = found.get(`package\n${index}\n${key}`);
            expect(text.slice(offset ?? text.length)).toMatch(new RegExp(`^(?:"?${key}"?|\\[package\\.${key}\\])`));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
