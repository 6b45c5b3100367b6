import { expect, test } from 'vitest';
import { pathMatches } from '../../src/entrypoints/path-matches.ts';

test.each([
  ['a/b.json', 'a/*.json', true],
  ['a/b/c.json', 'a/*.json', false],
  ['a/b/c.json', 'a/**', true],
  ['.github/x.yml', '**/*.yml', true],
  ['!a', '!a', true],
  ['b', '!a', false],
  ['a', '', false],
  ['', '', false],
  ['a', '['.repeat(5000), false],
  ['a', '*'.repeat(4097), false],
  ['a'.repeat(4000), `${'*a'.repeat(40)}b`, false],
])('%.20s and %.20s: %s', (path, glob, matches) => {
  expect(pathMatches(path, glob)).toBe(matches);
});
