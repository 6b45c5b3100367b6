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
  ['a'.repeat(2000), `{${'*a'.repeat(40)}b,${'a*'.repeat(40)}c}`, false],
  ['a/x.ts', 'a/*.{js,ts}', true],
  ['a/x.tsx', 'a/*.{js,ts}', false],
  ['services/api/main.py', '{services,jobs}/{api,worker}/**', true],
  ['jobs/cron/main.py', '{services,jobs}/{api,worker}/**', false],
  ['a/b/c', '{a/{b,c}/c,x}', true],
  ['a/c', 'a/{,b}c', true],
  ['a{b}', 'a{b}', true],
  ['a{', 'a{', true],
  ['app/[id]/(shop)/@side/page.tsx', 'app/[id]/(shop)/@side/*', true],
  ['app/i/page.tsx', 'app/[id]/*', false],
  ['aaaa', `${'{a,'.repeat(900)}${'}'.repeat(900)}`, false],
  ['a', '{a,b}'.repeat(800), false],
  ['a', `${'+(a|'.repeat(900)}${')'.repeat(900)}`, false],
])('%.20s and %.20s: %s', (path, glob, matches) => {
  expect(pathMatches(path, glob)).toBe(matches);
});
