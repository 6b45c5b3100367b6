import { describe, expect, test } from 'vitest';
import { affectedOf } from '../../../src/checks/dependencies/affected.ts';
import { unlockedOf } from '../../../src/checks/dependencies/unlocked.ts';
import { whatWasThere } from '../../../src/checks/dependencies/what-was-there.ts';
import type { InstalledPackage, Manifest } from '../../../src/model/dependency.ts';
import type { DependencyPolicy } from '../../../src/model/policy.ts';
import { manifestOf, packageOf, vulnerabilityOf } from './support/words.ts';

// What of the findings a change is answerable for.

const LODASH = 'lodash@4.17.20';

const why = (
  before: readonly Manifest[] | undefined,
  after: Manifest,
  policy: Partial<DependencyPolicy> = {},
  fixedIn: readonly string[] = ['4.17.21'],
) =>
  affectedOf(
    [
      {
        manifest: after,
        engines: ['osv'],
        vulnerabilities: [vulnerabilityOf(LODASH, {}, { fixedIn })],
        licences: [],
        gaps: [],
      },
    ],
    whatWasThere(before, [after]),
    { onlyFixable: false, scope: 'all', ...policy },
  ).map(({ neverBlocks }) => neverBlocks)[0];

const development: Partial<InstalledPackage> = { scope: 'development' };
const BEFORE = 'It was there before this change.';

describe('a vulnerable version', () => {
  const after = manifestOf([packageOf(LODASH)]);

  test('that the same manifest had is only shown', () => {
    expect(why([manifestOf([packageOf(LODASH)])], after)).toBe(BEFORE);
  });

  test.each<[string, readonly Manifest[] | undefined]>([
    ['without a state before', undefined],
    ['in a repository that had nothing', []],
    ['after another version', [manifestOf([packageOf('lodash@4.17.19')])]],
    ['after only development needed it', [manifestOf([packageOf(LODASH, development)])]],
    [
      'in a new manifest, that one which is still there has',
      [manifestOf([packageOf(LODASH)], { path: 'web/package.json' })],
    ],
    ['that another manifest has', [manifestOf([]), manifestOf([packageOf(LODASH)], { path: 'web/package.json' })]],
  ])('%s blocks', (_, before) => {
    const still = (before ?? []).filter(({ path }) => path !== 'package.json');
    expect(
      affectedOf(
        [{ manifest: after, engines: [], vulnerabilities: [vulnerabilityOf(LODASH)], licences: [], gaps: [] }],
        whatWasThere(before, [after, ...still]),
        { onlyFixable: false, scope: 'all' },
      )[0]?.neverBlocks,
    ).toBeUndefined();
  });

  test('that moved with its manifest is only shown', () => {
    expect(why([manifestOf([packageOf(LODASH)], { path: 'old/package.json' })], after)).toBe(BEFORE);
  });

  test('in a folder called like a part of every object is looked up as any other', () => {
    const odd = manifestOf([packageOf(LODASH)], { path: '__proto__' });
    expect(why([odd], odd)).toBe(BEFORE);
    expect(why([], odd)).toBeUndefined();
  });
});

describe('the policy', () => {
  test('scope: production shows what only development needs', () => {
    const after = manifestOf([packageOf(LODASH, development)]);
    expect(why(undefined, after)).toBeUndefined();
    expect(why(undefined, after, { scope: 'production' })).toContain('Only development');
  });

  test('and lets nothing through that both need', () => {
    const after = manifestOf([packageOf(LODASH, development), packageOf(LODASH)]);
    expect(why(undefined, after, { scope: 'production' })).toBeUndefined();
  });

  test('only-fixable shows what nobody has mended', () => {
    const after = manifestOf([packageOf(LODASH)]);
    expect(why(undefined, after, { onlyFixable: true }, [])).toContain('No fix');
    expect(why(undefined, after, { onlyFixable: true })).toBeUndefined();
  });
});

test('a package that only the engine names is shown at the manifest, and blocks under any scope', () => {
  const [one] = affectedOf(
    [
      {
        manifest: manifestOf([]),
        engines: ['snyk'],
        vulnerabilities: [vulnerabilityOf(LODASH)],
        licences: [],
        gaps: [],
      },
    ],
    whatWasThere(undefined, []),
    { onlyFixable: false, scope: 'production' },
  );
  expect(one?.installed.location).toEqual({ path: 'package.json', startLine: 1, startColumn: 1 });
  expect(one?.neverBlocks).toBeUndefined();
});

describe('what nothing pins', () => {
  const wanted = (name: string) => ({
    name,
    wanted: '^1',
    location: { path: 'package.json', startLine: 1, startColumn: 1 },
  });
  const { lockfile: _, ...open } = manifestOf([], { unlocked: [wanted('a')] });

  test('blocks when the change brought it in', () => {
    const [one] = unlockedOf([open], whatWasThere([], [open]));
    expect([one?.neverBlocks, one?.dependencies[0]?.neverBlocks]).toEqual([undefined, undefined]);
  });

  test('is only shown when it was so before', () => {
    const [one] = unlockedOf([open], whatWasThere([open], [open]));
    expect([one?.neverBlocks, one?.dependencies[0]?.neverBlocks]).toEqual([expect.any(String), expect.any(String)]);
  });

  test('blocks when the change took the lockfile away', () => {
    const locked = manifestOf([], { unlocked: [wanted('a')] });
    expect(unlockedOf([open], whatWasThere([locked], [open]))[0]?.neverBlocks).toBeUndefined();
  });
});
