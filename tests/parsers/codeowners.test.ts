import { expect, test } from 'vitest';
import { ownersOf } from '../../src/parsers/codeowners.ts';

// The examples of GitHub's page about code owners, and near misses.

test.each([
  ['* @a', 'any/where.js', ['@a']],
  ['*.js @js', 'apps/a.js', ['@js']],
  ['*.js @js', 'apps/a.ts', []],
  ['/build/logs/ @doctocat', 'build/logs/a/b.txt', ['@doctocat']],
  ['/build/logs/ @doctocat', 'x/build/logs/a.txt', []],
  ['docs/* docs@example.com', 'docs/getting-started.md', ['docs@example.com']],
  ['docs/* docs@example.com', 'docs/build-app/troubleshooting.md', []],
  ['apps/ @octocat', 'x/apps/y/z.js', ['@octocat']],
  ['/docs/ @doctocat', 'docs/a/b.md', ['@doctocat']],
  ['/scripts/ @doctocat @octocat', 'scripts/a.sh', ['@doctocat', '@octocat']],
  ['**/logs @octocat', 'deeply/nested/logs/a.txt', ['@octocat']],
  ['/apps/ @octocat\n/apps/github', 'apps/github/a.js', []],
  ['/apps/ @octocat\n/apps/github @doctocat', 'apps/github/a.js', ['@doctocat']],
  ['/.github/ @acme/security # who else', '.github/workflows/aduana.yml', ['@acme/security']],
  ['# /aduana.yml @a', 'aduana.yml', []],
  ['aduana.yml @a\r\n* @b\r\naduana.yml @c\r\n', 'aduana.yml', ['@c']],
  ['/aduana.yml nobody', 'aduana.yml', []],
  ['!aduana.yml @a', 'aduana.yml', []],
  ['[a]duana.yml @a', 'aduana.yml', []],
  ['/ADUANA.yml @a', 'aduana.yml', []],
  ['/.github @a', '.github/CODEOWNERS', ['@a']],
  ['', 'aduana.yml', []],
])('%j says of %s that it belongs to %j', (text, path, owners) => {
  expect(ownersOf(text, path)).toEqual(owners);
});

test('a hostile pattern costs no time', () => {
  expect(ownersOf(`${'*a'.repeat(240)} @a\n`.repeat(200), `${'a'.repeat(500)}b`)).toEqual([]);
});
