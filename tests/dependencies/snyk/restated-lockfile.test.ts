import fc from 'fast-check';
import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../../src/model/dependency.ts';
import { restate } from '../../../src/readers/snyk/restated-lockfile.ts';
import { manifestOf } from './manifests.ts';

// What Snyk is shown in the place of the repository.

const only = (manifest: Manifest) => {
  const [lockfile, ...more] = restate(manifest);
  expect(more).toEqual([]);
  if (lockfile === undefined) throw new Error('nothing is restated');
  return lockfile;
};

const keysOf = (manifest: Manifest) => restate(manifest).map(({ packages }) => [...packages].sort());

describe('an npm manifest', () => {
  test('becomes a lockfile in which each package stands below its way, and a canary beside them', () => {
    const { files, canary } = only(
      manifestOf('npm', ['a@1.0.0', 'a@1.0.0 > @s/b@2.0.0', 'a@1.0.0 > @s/b@2.0.0 > c@3.0.0']),
    );
    expect(canary).toBe('growl@1.8.1');
    expect(JSON.parse(files['package-lock.json'] ?? '').packages).toEqual({
      '': { name: 'aduana', version: '0.0.0', dependencies: { a: '1.0.0', growl: '1.8.1' } },
      'node_modules/a': { version: '1.0.0', dependencies: { '@s/b': '2.0.0' } },
      'node_modules/a/node_modules/@s/b': { version: '2.0.0', dependencies: { c: '3.0.0' } },
      'node_modules/a/node_modules/@s/b/node_modules/c': { version: '3.0.0', dependencies: {} },
      'node_modules/growl': { version: '1.8.1', dependencies: {} },
    });
  });

  test('holds two versions of a name below one package: the second stands at the top', () => {
    const { packages } = only(manifestOf('npm', ['a@1.0.0', 'a@1.0.0 > b@1.0.0', 'a@1.0.0 > b@2.0.0']));
    expect(packages.size).toBe(3);
  });

  test('that has the canary itself is given another one', () => {
    expect(only(manifestOf('npm', ['growl@1.10.0'])).canary).toBe('hoek@4.2.0');
  });
});

describe('a Python manifest', () => {
  test('becomes a lockfile of Poetry, and what Snyk would pass over is spelled so that it does not', () => {
    const { files, lockfile } = only(
      manifestOf('PyPI', ['requests@2.25.0', 'requests@2.25.0 > pip@20.0', 'setuptools@65.0']),
    );
    expect(lockfile).toBe('poetry.lock');
    expect(parse(files['pyproject.toml'] ?? '')).toEqual({
      tool: {
        poetry: { name: 'aduana', version: '0.0.0', dependencies: { requests: '*', Setuptools: '*', pycrypto: '*' } },
      },
    });
    expect((parse(files['poetry.lock'] ?? '')['package'] as object[]).toReversed()).toEqual([
      { name: 'pip', version: '20.0' },
      { name: 'requests', version: '2.25.0', dependencies: { Pip: '*' } },
      { name: 'setuptools', version: '65.0' },
      { name: 'pycrypto', version: '2.6.1' },
    ]);
  });

  test('with two versions of a name becomes two lockfiles', () => {
    expect(keysOf(manifestOf('PyPI', ['a@1.0', 'b@1.0', 'a@1.0 > b@2.0', 'a@1.0 > b@2.0 > c@1.0']))).toEqual([
      ['a@1.0', 'b@1.0'],
      ['b@2.0', 'c@1.0'],
    ]);
  });
});

describe('what is not restated', () => {
  test('a package that comes from no registry; what it brings in is', () => {
    const manifest = manifestOf('npm', ['ours@1.0.0', 'ours@1.0.0 > theirs@1.0.0']);
    const packages = manifest.packages.map((one) => (one.name === 'ours' ? { ...one, source: 'git' as const } : one));
    expect(keysOf({ ...manifest, packages })).toEqual([['theirs@1.0.0']]);
  });

  test.for([
    '../../etc@1.0.0',
    'a/node_modules/b@1.0.0',
    '__proto__@1.0.0',
    'a"\n[[package]]@1.0.0',
    'a@1.0.0" \n',
    'a@npm:lodash',
    'a@latest/../..',
    '.bin@1.0.0',
    `${'a'.repeat(215)}@1.0.0`,
    '@1.0.0',
  ])('a name or version that no registry has: %j', (way) => {
    for (const ecosystem of ['npm', 'PyPI'] as const) expect(restate(manifestOf(ecosystem, [way]))).toEqual([]);
  });

  test('nothing is made of nothing', () => {
    expect(restate(manifestOf('npm', []))).toEqual([]);
  });
});

describe('whatever the ways say', () => {
  const name = fc.constantFrom('a', 'b', 'c', '@s/d', 'constructor', 'toString');
  const key = fc.tuple(name, fc.constantFrom('1.0.0', '2.0.0')).map((parts) => parts.join('@'));
  const ways = fc.array(
    fc.array(key, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' > ')),
    { maxLength: 20 },
  );

  test.for(['npm', 'PyPI'] as const)(
    'each package of %s is in one lockfile, and every lockfile can be read',
    (ecosystem) => {
      fc.assert(
        fc.property(ways, (all) => {
          const manifest = manifestOf(ecosystem, all);
          const lockfiles = restate(manifest);
          const keys = lockfiles.flatMap(({ packages }) => [...packages]).sort();
          expect(keys).toEqual([...new Set(manifest.packages.map((one) => `${one.name}@${one.version}`))].sort());
          for (const { files, packages } of lockfiles) {
            const written =
              ecosystem === 'npm'
                ? Object.keys(JSON.parse(files['package-lock.json'] ?? '').packages).length - 1
                : (parse(files['poetry.lock'] ?? '')['package'] as object[]).length;
            expect(written).toBe(packages.size + 1);
          }
        }),
        { seed: 20261121, numRuns: 300 },
      );
    },
  );
});
