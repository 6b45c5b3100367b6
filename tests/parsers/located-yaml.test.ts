import { describe, expect, test } from 'vitest';
import { parseYaml, valueAt, YAML_LIMITS, type YamlMap, type YamlNode } from '../../src/parsers/located-yaml.ts';
import { fakeSecret } from '../support/fake-secrets.ts';

const mapOf = (node: YamlNode | undefined): YamlMap => {
  if (node?.kind !== 'map') throw new Error(`a map was expected, not ${node?.kind}`);
  return node;
};

/** Everything as plain data, without places. */
const plain = (node: YamlNode | undefined): unknown => {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return node.entries.map(({ key, value }) => [key, plain(value)]);
};

describe('positions', () => {
  const text =
    'services:\r\n  - name: api # one\r\n    envVars:\r\n      - key: "A"\r\n        value: |\r\n          x\r\n';
  const { root } = parseYaml(text);

  test('are those of the file, counted from 1, with CRLF too', () => {
    const services = valueAt(mapOf(root), 'services');
    expect(services).toMatchObject({ kind: 'list', line: 2, column: 3 });
    const [api] = services?.kind === 'list' ? services.items : [];
    expect(api).toMatchObject({ kind: 'map', line: 2, column: 5 });
    expect(mapOf(api).entries.map(({ key, line, column }) => [key, line, column])).toEqual([
      ['name', 2, 5],
      ['envVars', 3, 5],
    ]);
  });

  test('belong to the place of an alias where one stands there', () => {
    const { root: aliased } = parseYaml('a: &a one\nb:\n  - *a\n');
    const list = valueAt(mapOf(aliased), 'b');
    expect(list?.kind === 'list' && list.items[0]).toMatchObject({ value: 'one', line: 1, column: 7 });
  });
});

describe('content', () => {
  test('keeps the types of YAML 1.2 and the text as it was written', () => {
    const { root } = parseYaml('a: no\nb: 0x1F\nc: "12"\nd: 1.10\ne: true\nf:\ng: ~\nh: 2026-01-31\n');
    const scalars = mapOf(root).entries.map(
      ({ value }) => value.kind === 'scalar' && [value.value, value.source, value.quoted],
    );
    expect(scalars).toEqual([
      ['no', 'no', false],
      [31, '0x1F', false],
      ['12', '12', true],
      [1.1, '1.10', false],
      [true, 'true', false],
      [null, '', false],
      [null, '~', false],
      ['2026-01-31', '2026-01-31', false],
    ]);
  });

  test('resolves aliases and merge keys, where an own key wins and the first of several maps does', () => {
    const text = 'x: &x { a: 1, b: 1 }\ny: &y { b: 2, c: 2 }\nz: { <<: [*x, *y], c: 3 }\n';
    expect(plain(valueAt(mapOf(parseYaml(text).root), 'z'))).toEqual([
      ['c', 3],
      ['b', 1],
      ['a', 1],
    ]);
  });

  test('takes the latest anchor of a name, also after an alias to something that holds an older one', () => {
    const text = 'm: &m { k: &x old }\nn: &x new\no: *m\np: *x\n';
    expect(plain(valueAt(mapOf(parseYaml(text).root), 'p'))).toBe('new');
  });

  test('has no root and no problem for a file without content', () => {
    for (const text of ['', '\n\n', '# only a comment\n', '---\n']) {
      const { root, problems } = parseYaml(text);
      expect([plain(root) ?? undefined, problems]).toEqual([undefined, []]);
    }
  });

  test('lets document markers stand around one document', () => {
    const { root, problems } = parseYaml('---\na: 1\n---\n# nothing more\n');
    expect([plain(root), problems]).toEqual([[['a', 1]], []]);
  });

  test('takes `__proto__` as a key like any other', () => {
    const { root } = parseYaml('__proto__: { polluted: yes }\nconstructor: 1\n');
    expect(mapOf(root).entries.map(({ key }) => key)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('problems', () => {
  test('name a key that stands twice, at its second place, and keep the last value', () => {
    const { root, problems } = parseYaml('a: 1\nb: { c: 1, c: 2 }\na: 2\n');
    expect(problems).toEqual([
      { kind: 'duplicate-key', message: 'the key `c` stands twice', line: 2, column: 12 },
      { kind: 'duplicate-key', message: 'the key `a` stands twice', line: 3, column: 1 },
    ]);
    expect(plain(valueAt(mapOf(root), 'a'))).toBe(2);
  });

  test.each([
    ['a second document', 'a: 1\n---\nb: 2\n', 2, /more than one YAML document/],
    ['a further document that is only broken', 'a: 1\n---\n]\n', 3, /unexpected/],
    ['a directive that changes what words mean', '%YAML 1.1\n---\na: no\n', 1, /%YAML/],
    ['a line indented too deep', 'a:\n  - key: X\n      value: y\n', 2, /indented too deep/],
    ['an unquoted glob', 'paths:\n  - *.md\n', 2, /starts with \*/],
    ['an open quote', 'a: "b\n', 2, /missing quote/],
    ['a tab as indentation', 'a:\n\tb: 1\n', 2, /tab/],
    ['a NUL, which other readers take for the end', 'a: "x\0"\nb: 2\n', 1, /NUL/],
  ])('tell %s', (_, text, line, message) => {
    const { root, problems } = parseYaml(text);
    expect(root).toBeUndefined();
    expect(problems[0]).toMatchObject({ line, message: expect.stringMatching(message) });
  });

  test('never repeat the text they stumble over, which may be a secret', () => {
    const { value } = fakeSecret('password');
    const { value: identifier } = fakeSecret('github-pat');
    for (const text of [
      `a: b\n  ${value}: c\n]${value}`,
      `a: *${value}\n`,
      `a: !${value} x\n- b`,
      `a: |${value}\n b\n`,
      `a: "\\q${value}"\n`,
      `{ ${identifier}: 1, ${identifier}: 2 }`,
      `${value} x: 1\n${value} x: 2\n`,
      `%${value}\n---\na: [`,
      `a: [ ${value} ]]\n`,
      `a: b: ${value}\n`,
    ]) {
      const { problems } = parseYaml(text);
      expect(problems, text).not.toEqual([]);
      for (let i = 0; i + 4 <= value.length; i++) expect(JSON.stringify(problems)).not.toContain(value.slice(i, i + 4));
      expect(JSON.stringify(problems)).not.toContain(identifier.slice(4, 12));
    }
  });
});

describe('hostile files', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`),
  ].join('\n');
  const nested = (line: (indent: string) => string, depth: number) =>
    Array.from({ length: depth }, (_, i) => line(' '.repeat(i))).join('\n');

  test.each([
    ['a bomb of aliases', bomb, /20000 values/],
    ['an alias that holds itself', 'a: &a { b: *a }\n', /holds itself/],
    ['two aliases that hold each other', 'a: &a [ &b { x: *a } ]\n', /holds itself/],
    ['40,000 keys', Array.from({ length: 40_000 }, (_, i) => `k${i}: ${i}`).join('\n'), /120000 tokens/],
    ['22,000 items', '- x\n'.repeat(22_000), /20000 values/],
    ['100,000 brackets', '['.repeat(100_000), /100 levels/],
    ['500,000 dashes on a line', '- '.repeat(500_000), /100 levels/],
    ['maps nested 300 deep', nested((indent) => `${indent}a:`, 300), /100 levels/],
    ['lists nested 1,000 deep', nested((indent) => `${indent}-`, 1000), /100 levels/],
    [
      'merge keys 3,000 deep',
      `m0: &m0 {}\n${nested((indent) => `m${indent.length + 1}: &m${indent.length + 1} { <<: *m${indent.length} }`, 3000)}`,
      /100 levels/,
    ],
    ['2 MiB', `a: ${'x'.repeat(2 * YAML_LIMITS.bytes)}`, /1 MiB/],
    ['empty documents without end', '---\n'.repeat(200_000), /120000 tokens/],
  ])('with %s end in a limit', (_, text, message) => {
    const { root, problems } = parseYaml(text);
    expect(root).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: 'limit', message: expect.stringMatching(message) });
  });

  test.each([
    ['a long text', `a: ${'x'.repeat(1_000_000)}`],
    ['a long quoted text over many lines', `"${'\n'.repeat(1_000_000)}"`],
    ['nothing but spaces', ' '.repeat(1_000_000)],
    ['19,000 keys that stand twice', 'a: 1\n'.repeat(19_000)],
    ['30,000 errors', '{a\n]'.repeat(15_000)],
    ['15,000 anchors', `[${Array.from({ length: 15_000 }, (_, i) => `&a${i} x`).join(',')}]`],
  ])('with %s are read, or refused in at most 50 problems', (_, text) => {
    expect(parseYaml(text).problems.length).toBeLessThanOrEqual(YAML_LIMITS.problems);
  });

  test('stay below the limits just as well', () => {
    const { root, problems } = parseYaml(Array.from({ length: 15_000 }, (_, i) => `- ${i}`).join('\n'));
    expect([root?.kind === 'list' && root.items.length, problems]).toEqual([15_000, []]);
    expect(parseYaml(`${'['.repeat(99)}${']'.repeat(99)}`).problems).toEqual([]);
  });
});
