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

  it('a push that deletes a branch: the default branch, for whose commit GitHub counts the check', () => {
    expect(scopeOfEvent('push', { before: a, after: none, deleted: true, ref: 'refs/heads/old' }, b)).toEqual({
      ok: true,
      request: { mode: 'history', trigger: 'push', expectedHeads: [b] },
    });
  });

  it('a push that changes nothing: what was there before is no base', () => {
    const payload = { before: b, after: b, repository: { default_branch: 'main' } };
    expect(scopeOfEvent('push', payload, b)).toMatchObject({ request: { bases: ['refs/remotes/origin/main'] } });
  });

  it('a tag: what is checked out, because the tag itself may be no commit', () => {
    const payload = { ref: 'refs/tags/v1.0.0', before: none, after: c, repository: { default_branch: 'main' } };
    expect(scopeOfEvent('push', payload, b)).toMatchObject({
      request: { mode: 'range', head: 'HEAD', bases: ['refs/remotes/origin/main'], expectedHeads: [c, b] },
    });
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

  it.each(['opened', 'synchronize', 'reopened', 'ready_for_review', 'labeled', 'closed'])(
    'a pull request that is %s: the same',
    (action) => {
      const payload = { action, pull_request: { base: { sha: a }, head: { sha: b } } };
      expect(scopeOfEvent('pull_request', payload, c)).toMatchObject({ request: { bases: [a], mergedHead: b } });
    },
  );

  it('by hand on another branch: all history, judged by the default branch', () => {
    const payload = { ref: 'refs/heads/feature', repository: { default_branch: 'main' } };
    expect(scopeOfEvent('workflow_dispatch', payload, a)).toEqual({
      ok: true,
      request: {
        mode: 'history',
        trigger: 'workflow_dispatch',
        expectedHeads: [a],
        change: { bases: ['refs/remotes/origin/main'] },
      },
    });
    const onMain = { ref: 'refs/heads/main', repository: { default_branch: 'main' } };
    expect(scopeOfEvent('workflow_dispatch', onMain, a)).not.toHaveProperty('request.change');
  });

  it.each(['schedule', 'workflow_dispatch', 'repository_dispatch'])('%s: all history', (name) => {
    expect(scopeOfEvent(name, {}, a)).toEqual({
      ok: true,
      request: { mode: 'history', trigger: name, expectedHeads: [a] },
    });
  });

  it.each(['pull_request_target', 'workflow_run'])('%s is refused in plain words', (name) => {
    expect(scopeOfEvent(name, {}, a)).toMatchObject({ ok: false, reason: expect.stringContaining('pull_request') });
  });

  it.each(['issue_comment', 'release', 'create', 'delete', 'workflow_call', 'pull_request_review', '__proto__', ''])(
    '%j is refused with the way out',
    (name) => {
      const refusal = scopeOfEvent(name, { pull_request: { base: { sha: a }, head: { sha: b } } }, a);
      expect(refusal).toMatchObject({ ok: false, reason: expect.stringMatching(/Run the gate on push, pull_request/) });
    },
  );

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
