import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hidingAttribute, parseDiffAttributes } from '../../src/parsers/git-attributes.ts';
import { parseLfsPointer } from '../../src/parsers/lfs-pointer.ts';
import { matchesPath, pathPattern } from '../../src/parsers/path-pattern.ts';
import { parseRawDiff } from '../../src/parsers/raw-diff.ts';
import { readableText } from '../../src/parsers/readable-text.ts';
import { couldSpanLines } from '../../src/parsers/spanning-secret.ts';
import { throwawayRepository } from '../readers/throwaway-repository.ts';

// What git prints and keeps, and what a file says.

describe('a path pattern', () => {
  test.for([
    ['*.env', 'prod.env', true],
    ['*.env', 'a/b/prod.env', true],
    ['*.env', 'prod.env.txt', false],
    ['/top.txt', 'top.txt', true],
    ['/top.txt', 'a/top.txt', false],
    ['a/*.txt', 'a/b.txt', true],
    ['a/*.txt', 'a/b/c.txt', false],
    ['a/**/c', 'a/c', true],
    ['a/**/c', 'a/b/b/c', true],
    ['a/**', 'a/b/c', true],
    ['a/**', 'a', false],
    ['**/b', 'a/b', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a.c', 'abc', false],
  ] as const)('%s on %s', ([pattern, path, expected]) => {
    expect(matchesPath(pathPattern(pattern), path)).toBe(expected);
  });

  test('costs little even when it is made to cost much', () => {
    const path = `${'a'.repeat(4000)}/b`;
    for (const pattern of ['*a'.repeat(200), `${'**/'.repeat(200)}x`, '?*'.repeat(200)]) {
      expect(matchesPath(pathPattern(pattern), path)).toBe(false);
    }
  });

  test('of a .gitattributes is matched as git matches it', () => {
    const repository = throwawayRepository();
    const lines = ['*.env binary', 'docs/** -diff', '/top -diff', 'sub/*.txt -diff', 'keep.env diff', 'x binary diff'];
    repository.write('.gitattributes', lines.join('\n'));
    const paths = [
      'a.env',
      'x/a.env',
      'keep.env',
      'docs/a/b',
      'docs',
      'top',
      'a/top',
      'sub/a.txt',
      'sub/b/a.txt',
      'x',
      'README',
    ];
    const told = repository.git('check-attr', 'diff', '--', ...paths).split('\n');
    const attributes = parseDiffAttributes(lines.join('\n'), '');
    for (const [n, path] of paths.entries()) {
      const hidden = told[n]?.endsWith(': diff: unset') ?? false;
      expect([path, hidingAttribute(path, attributes) !== undefined]).toEqual([path, hidden]);
    }
  });
});

describe('the raw difference that git prints', () => {
  test('never breaks its reader', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void parseRawDiff(Buffer.from(bytes))),
      { numRuns: 500 },
    );
  });

  test.for([
    'x',
    ':100644 100644 a b M\0',
    `${'a'.repeat(40)}\0:100644 100644 a b M\0`,
    `${'a'.repeat(40)}\0nonsense\0`,
  ])('is refused when it is something else: %j', (text) => expect(parseRawDiff(Buffer.from(text))).toBeUndefined());
});

describe('the readable text of a file', () => {
  test('keeps the numbers of its lines, whatever the encoding', () => {
    const text = 'first line\nsecond línea\n\nfourth: AKIA0123456789\n';
    for (const bytes of [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()]) {
      expect(readableText(bytes).bytes.toString().split('\n')[3]).toBe('fourth: AKIA0123456789');
    }
  });

  test('is found whole in runs of any length', () => {
    const long = 'abc1'.repeat(30_000);
    for (const bytes of [Buffer.from(`\0${long}`), Buffer.from(long, 'utf16le')]) {
      expect(readableText(bytes).bytes.toString()).toContain(long);
    }
  });

  test('is never longer than the file by much, and never takes a stack', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const content = Buffer.from(bytes);
        expect(readableText(content).bytes.length).toBeLessThanOrEqual(content.length * 2 + 1);
      }),
      { numRuns: 300 },
    );
    expect(readableText(Buffer.from('a\0\0\0'.repeat(1_000_000))).bytes.length).toBe(1_000_000);
  });
});

test.for([
  ['password:\n  hunter2hunter2', true],
  ['token =\n"a1b2c3d4e5f6"', true],
  ['-----BEGIN OPENSSH PRIVATE KEY-----', true],
  ['kind: Secret\ndata:\n', true],
  ['const total =\n  prices.reduce(add);', false],
  [['to', 'ken = "a1b2c3d4e5f6"\nnext'].join(''), false],
  ['plain words\nand more of them', false],
] as const)('whether a secret could span lines: %j', ([text, expected]) => {
  expect(couldSpanLines(text)).toBe(expected);
});

test('a pointer of Git LFS is told from a text about it', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 3\n`;
  expect(parseLfsPointer(Buffer.from(pointer))).toEqual({ oid: 'a'.repeat(64) });
  expect(parseLfsPointer(Buffer.from(`see ${pointer}`))).toBeUndefined();
  expect(parseLfsPointer(Buffer.from(pointer.replace('sha256', 'md5')))).toBeUndefined();
});
