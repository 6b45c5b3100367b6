import { describe, expect, test } from 'vitest';
import { affectedOf } from '../../../src/checks/dependencies/affected.ts';
import { unlockedOf } from '../../../src/checks/dependencies/unlocked.ts';
import { whatWasThere } from '../../../src/checks/dependencies/what-was-there.ts';
import type { InstalledPackage, Manifest } from '../../../src/model/dependency.ts';
import type { DependencyPolicy } from '../../../src/model/policy.ts';
import { policyOf } from '../../support/findings.ts';
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
  const wanted = (name: string, scope?: 'development') => ({
    name,
    wanted: '^1',
    location: { path: 'package.json', startLine: 1, startColumn: 1 },
    ...(scope === undefined ? {} : { scope }),
  });
  const { lockfile: _, ...open } = manifestOf([], { unlocked: [wanted('a')] });
  const told = (
    before: readonly Manifest[],
    after: Manifest,
    { scope = 'all', source = '.' }: { readonly scope?: DependencyPolicy['scope']; readonly source?: string } = {},
  ) => {
    const location = { path: 'aduana.yml', startLine: 1, startColumn: 1 };
    const policy = policyOf({
      dependencies: { ...policyOf().dependencies, scope },
      services: [{ name: 'api', blueprintName: 'api', source: [source], entry: [], requires: [], location }],
    });
    const [one] = unlockedOf([after], whatWasThere(before, [after]), policy);
    return [one?.neverBlocks, ...(one?.dependencies.map(({ neverBlocks }) => neverBlocks) ?? [])];
  };

  test('blocks when the change brought it in', () => {
    expect(told([], open)).toEqual([undefined, undefined]);
  });

  test('is only shown when it was so before', () => {
    expect(told([open], open)).toEqual([expect.any(String), expect.any(String)]);
  });

  test('blocks when the change took the lockfile away', () => {
    const locked = manifestOf([], { unlocked: [wanted('a')] });
    expect(told([locked], open)[0]).toBeUndefined();
  });

  test('is only shown where development alone needs it and the policy cares for production', () => {
    const both = { ...open, unlocked: [wanted('a'), wanted('b', 'development')] };
    const development = { ...open, unlocked: [wanted('b', 'development')] };
    expect(told([], both, { scope: 'production' })).toEqual([undefined, undefined, expect.any(String)]);
    expect(told([], development, { scope: 'production' })[0]).toContain('scope: production');
    expect(told([], development)).toEqual([undefined, undefined]);
  });

  test.each([
    ['tests/fixtures/shop/package.json', '.', true],
    ['lib/init/template/files/package.json', '.', true],
    ['docs/package.json', '.', true],
    ['requirements-docs.txt', '.', true],
    ['examples/api/package.json', '.', true],
    ['examples/api/package.json', './examples/api/', false],
    ['examples/api/templates/package.json', 'examples/api', true],
    ['docs/package.json', 'docs', false],
    ['services/examples-of-use/package.json', '.', false],
    ['services/docsearch/package.json', '.', false],
  ])('of %s, with a service in %s, is only shown: %s', (path, source, isShown) => {
    expect(told([], { ...open, path }, { source })[0] !== undefined).toBe(isShown);
  });

  test('what pip-compile leaves out by itself is only shown', () => {
    const pip = { ...open, format: 'requirements' as const, unlocked: [wanted('pip'), wanted('setuptools')] };
    expect(told([], pip)).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
    expect(told([], { ...pip, unlocked: [wanted('pip'), wanted('django')] })).toEqual([
      undefined,
      expect.any(String),
      undefined,
    ]);
    expect(told([], { ...pip, format: 'npm' })).toEqual([undefined, undefined, undefined]);
  });
});
