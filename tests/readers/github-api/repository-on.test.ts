import { expect, test } from 'vitest';
import { repositoryOn } from '../../../src/readers/github-api/repository-on.ts';

const GHES = 'https://ghe.example.com/api/v3';

test.each<readonly [string | undefined, string, boolean]>([
  [undefined, 'https://github.com/acme/shop', true],
  [undefined, 'https://github.com/acme/shop.git', true],
  [undefined, 'https://github.com/acme/shop.git/', true],
  [undefined, 'https://x-access-token:secret@github.com/acme/shop.git', true],
  [undefined, 'git@github.com:acme/shop.git', true],
  [undefined, 'github.com:acme/shop', true],
  [undefined, 'ssh://git@github.com/acme/shop.git', true],
  [undefined, 'ssh://git@github.com:22/acme/shop.git', true],
  ['https://api.github.com', 'git@github.com:acme/shop.git', true],
  ['https://api.github.com/', 'https://GitHub.com/acme/shop', true],
  [GHES, 'git@ghe.example.com:acme/shop.git', false],
  [GHES, 'https://ghe.example.com/acme/shop', false],
  ['https://api.acme.ghe.com', 'https://acme.ghe.com/acme/shop.git', false],
  ['http://127.0.0.1:8080/api/v3', 'https://127.0.0.1/acme/shop.git', false],
])('asked at %s, the clone of %s is acme/shop', (apiUrl, origin, isGitHubCom) => {
  expect(repositoryOn(apiUrl, { origin })).toEqual({ owner: 'acme', repo: 'shop', isGitHubCom });
});

test.each<readonly [string | undefined, string]>([
  [undefined, ''],
  [undefined, 'https://gitlab.com/acme/shop.git'],
  [undefined, 'https://github.com.evil.example/acme/shop.git'],
  [undefined, 'https://evil.example/github.com/acme/shop.git'],
  [undefined, 'git@evil.example:github.com/acme/shop.git'],
  [undefined, 'https://github.com@evil.example/acme/shop'],
  [undefined, 'https://ghe.example.com/acme/shop'],
  [GHES, 'https://github.com/acme/shop'],
  ['no address', 'https://github.com/acme/shop'],
  [undefined, 'https://github.com/acme'],
  [undefined, 'https://github.com/acme/shop/tree/main'],
  [undefined, 'https://github.com/acme/..'],
  [undefined, 'git@github.com:../shop'],
  [undefined, 'https://github.com/acme/sh op'],
  [undefined, '/srv/git/acme/shop.git'],
  [undefined, 'C:\\git\\shop'],
  [undefined, `https://github.com/${'a'.repeat(101)}/shop`],
])('asked at %s, the clone of %s is nobody to ask about', (apiUrl, origin) => {
  expect(repositoryOn(apiUrl, { origin })).toBeUndefined();
});

test.each([
  ['acme/shop', true],
  ['acme', false],
  ['acme/shop/x', false],
  ['../..', false],
  ['acme/shop?x=1', false],
  ['', false],
])('a run of GitHub says %s', (name, isOne) => {
  expect(repositoryOn(GHES, name) !== undefined).toBe(isOne);
});
