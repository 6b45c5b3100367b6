import { describe, expect, it } from 'vitest';
import { scopeOfEvent } from '../../src/entrypoints/github-event.ts';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const c = 'c'.repeat(40);
const none = '0'.repeat(40);

describe('the commits an event asks to look at', () => {
  it('a push: from before to after', () => {
    expect(scopeOfEvent('push', { before: a, after: b, repository: { default_branch: 'main' } }, b)).toEqual({
      ok: true,
      request: {
        mode: 'range',
        trigger: 'push',
        bases: [a, 'refs/remotes/origin/main'],
        otherwise: 'history',
        head: b,
        expectedHeads: [b, b],
      },
    });
  });

  it('the first push of a branch: from the default branch', () => {
    const scope = scopeOfEvent('push', { before: none, after: b, repository: { default_branch: 'main' } }, b);
    expect(scope).toMatchObject({ request: { bases: ['refs/remotes/origin/main'] } });
  });

  it('a push that deletes a branch has nothing to look at, and says so', () => {
    expect(scopeOfEvent('push', { before: a, after: none, deleted: true }, a)).toMatchObject({ ok: false });
  });

  it('a pull request: what its merge brings in', () => {
    expect(scopeOfEvent('pull_request', { pull_request: { base: { sha: a }, head: { sha: b } } }, c)).toEqual({
      ok: true,
      request: {
        mode: 'range',
        trigger: 'pull_request',
        bases: [a],
        otherwise: 'history',
        head: 'HEAD',
        expectedHeads: [c, b],
        mergedHead: b,
      },
    });
  });

  it('a merge group: from its base to its head', () => {
    expect(scopeOfEvent('merge_group', { merge_group: { base_sha: a, head_sha: b } }, b)).toMatchObject({
      request: { mode: 'range', bases: [a], head: b },
    });
  });

  it.each(['schedule', 'workflow_dispatch'])('%s: all history', (name) => {
    expect(scopeOfEvent(name, {}, a)).toEqual({
      ok: true,
      request: { mode: 'history', trigger: name, expectedHeads: [a] },
    });
  });

  it.each(['pull_request_target', 'workflow_run'])('%s is refused in plain words', (name) => {
    expect(scopeOfEvent(name, {}, a)).toMatchObject({ ok: false, reason: expect.stringContaining('pull_request') });
  });

  it.each([
    ['push', {}],
    ['push', { before: a, after: 'main; rm -rf /' }],
    ['pull_request', {}],
    ['pull_request', { pull_request: { base: { sha: '--upload-pack=x' }, head: { sha: b } } }],
    ['merge_group', { merge_group: { base_sha: a } }],
  ] as const)('a %s payload that does not name its commits is refused', (name, payload) => {
    expect(scopeOfEvent(name, payload, a)).toMatchObject({ ok: false });
  });
});
