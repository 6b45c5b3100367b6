import { describe, expect, it } from 'vitest';
import type { EventPayload } from '../../src/entrypoints/github-event.ts';
import { reportTargets } from '../../src/entrypoints/report-targets.ts';

const [BASE, HEAD, MERGE] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];

const of = (name: string, payload: EventPayload, given: { sha?: string; ref?: string; head?: string } = {}) =>
  reportTargets({ name, payload, sha: MERGE, ref: 'refs/heads/main', head: MERGE, ...given });

const pull = (number: unknown = 7): EventPayload => ({
  pull_request: { number, base: { sha: BASE }, head: { sha: HEAD } },
});

describe('the reports of a run go', () => {
  it('for a pull request, to its head and to the merge that was looked at', () => {
    expect(of('pull_request', pull(), { ref: 'refs/pull/7/merge' })).toEqual({
      pullRequest: 7,
      headSha: HEAD,
      analysed: { commit: MERGE, ref: 'refs/pull/7/merge' },
      isScheduled: false,
    });
  });

  it('for a pull request whose head was checked out, to the head', () => {
    expect(of('pull_request', pull(), { ref: 'refs/pull/7/merge', head: HEAD })).toMatchObject({
      analysed: { commit: HEAD, ref: 'refs/pull/7/head' },
    });
  });

  it('for a push, to what was pushed', () => {
    expect(of('push', { before: BASE, after: HEAD }, { sha: HEAD, head: HEAD })).toEqual({
      headSha: HEAD,
      analysed: { commit: HEAD, ref: 'refs/heads/main' },
      isScheduled: false,
    });
    expect(of('push', { after: HEAD }, { sha: HEAD, head: HEAD, ref: 'refs/tags/v1' })).toMatchObject({
      analysed: { ref: 'refs/tags/v1' },
    });
  });

  it('for the merge queue, to its head and its own branch', () => {
    const ref = 'refs/heads/gh-readonly-queue/main/pr-7-abc';
    const payload = { merge_group: { base_sha: BASE, head_sha: HEAD } };
    expect(of('merge_group', payload, { sha: HEAD, head: HEAD, ref })).toEqual({
      headSha: HEAD,
      analysed: { commit: HEAD, ref },
      isScheduled: false,
    });
  });

  it('by schedule, to the commit of the run and to the issue; by hand only on the default branch', () => {
    expect(of('schedule', {})).toMatchObject({ headSha: MERGE, isScheduled: true });
    const payload = { repository: { default_branch: 'main' } };
    expect(of('workflow_dispatch', payload).isScheduled).toBe(true);
    expect(of('workflow_dispatch', payload, { ref: 'refs/heads/feature' }).isScheduled).toBe(false);
    expect(of('workflow_dispatch', {}).isScheduled).toBe(false);
    expect(of('push', payload).isScheduled).toBe(false);
  });

  it.each([['7'], [0], [-1], [1.5], [{}], [undefined], [2 ** 60]])('to no pull request of the number %j', (number) => {
    expect(of('pull_request', { pull_request: { ...pull().pull_request, number } })).not.toHaveProperty('pullRequest');
  });

  it('nowhere that has no name', () => {
    expect(of('schedule', {}, { sha: '', ref: '', head: '' })).toEqual({ isScheduled: true });
    expect(of('schedule', {}, { ref: 'main' })).not.toHaveProperty('analysed');
  });
});
