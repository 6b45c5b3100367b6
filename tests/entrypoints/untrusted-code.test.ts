import { describe, expect, test } from 'vitest';
import { protectedBranchOf } from '../../src/entrypoints/github-branch.ts';
import { untrustedBecause } from '../../src/entrypoints/untrusted-code.ts';

const from = (head: unknown, base: unknown = { full_name: 'acme/shop' }, login = 'ana') =>
  ({ pull_request: { head: { repo: head }, base: { repo: base }, user: { login } } }) as never;

describe('whose code it is', () => {
  test.each([
    ['a fork', from({ full_name: 'mallory/shop' })],
    ['a fork that is gone', from(null)],
    ['nobody knows where', from(undefined)],
    ['a repository without a name', from({})],
    ['a base without a name', from({ full_name: 'acme/shop' }, {})],
    ['two repositories without a name', from({}, {})],
    ['an event that says nothing', {}],
  ])('a pull request from %s is not trusted', (_, payload) => {
    expect(untrustedBecause('pull_request', payload, 'ana')).toBe('a pull request from a fork');
  });

  test('a pull request of the repository itself is trusted, however its name is written', () => {
    expect(untrustedBecause('pull_request', from({ full_name: 'Acme/Shop' }), 'ana')).toBeUndefined();
  });

  test.each([
    ['it started', 'pull_request', from({ full_name: 'acme/shop' }), 'dependabot[bot]', 'a pull request of Dependabot'],
    [
      'it wrote and somebody runs again',
      'pull_request',
      from({ full_name: 'acme/shop' }, { full_name: 'acme/shop' }, 'dependabot[bot]'),
      'ana',
      'a pull request of Dependabot',
    ],
    ['it pushed', 'push', {}, 'dependabot[bot]', 'a run that Dependabot started'],
  ])('what Dependabot brings in is not trusted: what %s', (_, name, payload, actor, because) => {
    expect(untrustedBecause(name, payload, actor)).toBe(because);
  });

  test.each(['push', 'merge_group', 'schedule', 'workflow_dispatch'])('%s needs write access', (name) => {
    expect(untrustedBecause(name, {}, 'ana')).toBeUndefined();
  });
});

describe('the branch that a run speaks for', () => {
  test.each([
    ['push', {}, 'refs/heads/main', 'main'],
    ['push', {}, 'refs/heads/release/1.x', 'release/1.x'],
    ['schedule', {}, 'refs/heads/main', 'main'],
    ['workflow_dispatch', {}, 'refs/heads/main', 'main'],
    ['merge_group', { merge_group: { base_ref: 'refs/heads/main' } }, 'refs/heads/gh-readonly-queue/main/pr-1', 'main'],
    ['merge_group', {}, 'refs/heads/gh-readonly-queue/main/pr-1', undefined],
    ['pull_request', {}, 'refs/heads/main', undefined],
    ['push', {}, 'refs/tags/v1', undefined],
    ['push', {}, 'refs/heads/', undefined],
    ['push', {}, undefined, undefined],
  ])('%s %j %s: %s', (name, payload, ref, branch) => {
    expect(protectedBranchOf(name, payload, ref)).toBe(branch);
  });
});
