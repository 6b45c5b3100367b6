import { describe, expect, test } from 'vitest';
import { collect } from '../../../src/checks/dependencies/collect.ts';
import { pathMatches } from '../../../src/entrypoints/path-matches.ts';
import type { Manifest } from '../../../src/model/dependency.ts';
import type { Policy } from '../../../src/model/policy.ts';
import type { EngineAnswer, FileEntry, Files, FileText, Ports } from '../../../src/readers/ports.ts';
import { policyOf } from '../../support/findings.ts';
import { answered, engineThat, scanned, unavailable, vulnerabilityOf } from './support/words.ts';

// From the files of a tree to what the report says of them, with engines that answer as told.

const lockOf = (version: string) =>
  JSON.stringify(
    {
      name: 'shop',
      lockfileVersion: 3,
      packages: { '': { name: 'shop', dependencies: { lodash: version } }, 'node_modules/lodash': { version } },
    },
    undefined,
    2,
  );

const SHOP: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "dependencies": { "lodash": "4.17.20" } }',
  'package-lock.json': lockOf('4.17.20'),
  '.github/dependabot.yml':
    'version: 2\nupdates:\n  - package-ecosystem: npm\n    directories: ["**/*"]\n    schedule: { interval: weekly }\n',
};

interface Tree extends Files {
  readonly reads: string[];
}

const treeOf = (
  files: Readonly<Record<string, string | Extract<FileText, { ok: false }>['problem']>>,
  others: readonly FileEntry[] = [],
): Tree => {
  const reads: string[] = [];
  const paths = Object.keys(files).map((path): FileEntry => ({ path, kind: 'file' }));
  return {
    reads,
    list: async () => [...paths, ...others].sort((a, b) => (a.path < b.path ? -1 : 1)),
    async readText(path) {
      reads.push(path);
      const text = files[path];
      if (text === undefined) return { ok: false, problem: 'missing' };
      return PROBLEMS.has(text) ? { ok: false, problem: text as 'too-large' } : { ok: true, text };
    },
  };
};

const PROBLEMS = new Set(['not-a-file', 'too-large', 'not-utf-8', 'holds-nul', 'unreadable']);

const vulnerable = (manifests: readonly Manifest[]): EngineAnswer =>
  answered(
    'OSV (test)',
    manifests.map((one) =>
      scanned(one, {
        vulnerabilities: one.packages.some(({ version }) => version === '4.17.20')
          ? [vulnerabilityOf('lodash@4.17.20')]
          : [],
      }),
    ),
  );
const noToken = () => unavailable('snyk', 'no-token', 'Snyk has no token.');
const offline = () => unavailable('OSV (test)', 'offline', 'The run is offline.');

const run = async (
  files: Files,
  given: {
    readonly before?: Files;
    readonly policy?: Partial<Policy>;
    readonly ports?: Partial<Ports>;
    readonly osv?: (manifests: readonly Manifest[]) => EngineAnswer;
    readonly snyk?: (manifests: readonly Manifest[]) => EngineAnswer;
  } = {},
) => {
  const osv = engineThat(given.osv ?? vulnerable);
  const snyk = engineThat(given.snyk ?? noToken);
  const collected = await collect(
    {
      files,
      pathMatches,
      advisoryEngines: { osv: osv.engine, snyk: snyk.engine },
      ...(given.before === undefined ? {} : { filesBefore: given.before }),
      ...given.ports,
    },
    policyOf(given.policy),
  );
  return { collected, asked: [...snyk.questions, ...osv.questions].flat() };
};

const ready = async (...args: Parameters<typeof run>) => {
  const { collected } = await run(...args);
  if (collected.status !== 'ready') throw new Error(`not ready: ${JSON.stringify(collected)}`);
  return { ...collected, tables: collected.tables ?? [] };
};

const leaveOut = (path: string): Partial<Policy> => {
  const location = { path: 'aduana.yml', startLine: 3, startColumn: 5 };
  const { dependencies } = policyOf();
  return { dependencies: { ...dependencies, leaveOut: [{ path, reason: 'nobody installs it', location }] } };
};

describe('a repository with one manifest', () => {
  test('is looked up, and each file is read once', async () => {
    const files = treeOf(SHOP);
    const { facts, coverage, tables, shortfall } = await ready(files);
    expect(shortfall).toBeUndefined();
    expect(facts.affected.map(({ installed, neverBlocks }) => [installed.name, neverBlocks])).toEqual([
      ['lodash', undefined],
    ]);
    expect(coverage).toEqual([
      { what: 'manifests', expected: 1, examined: 1 },
      {
        what: 'packages',
        expected: 1,
        examined: 1,
        engine: 'OSV (test)',
        note: 'in place of snyk: Snyk has no token.',
      },
    ]);
    expect(tables[0]?.rows).toEqual([['package.json', 'package-lock.json', '1', '0', 'OSV (test)', '1 found']]);
    expect(files.reads.length).toBe(new Set(files.reads).size);
  });

  test('that no engine could look at is a shortfall, with the reasons of all', async () => {
    const { shortfall, tables, coverage } = await ready(treeOf(SHOP), { osv: offline });
    expect(shortfall).toBe('Snyk has no token. The run is offline. Not looked at whole: `package.json`.');
    expect(tables[0]?.rows[0]?.at(-1)).toContain('not looked at whole');
    expect(coverage).toMatchObject([
      { expected: 1, examined: 0 },
      { expected: 1, examined: 0, engine: 'snyk', note: 'Snyk has no token.' },
      { expected: 1, examined: 0, engine: 'OSV (test)', note: 'The run is offline.' },
    ]);
  });

  test('of which the policy wants two looks has a row for the engine that did not look', async () => {
    const policy = { dependencies: { ...policyOf().dependencies, engine: 'both' as const } };
    const { coverage, shortfall } = await ready(treeOf(SHOP), { policy });
    expect(coverage.slice(1)).toMatchObject([
      { examined: 0, engine: 'snyk', note: 'Snyk has no token.' },
      { examined: 1, engine: 'OSV (test)' },
    ]);
    expect(shortfall).toContain('Snyk has no token.');
  });

  test('offline without anything to look up is no shortfall', async () => {
    const files = treeOf({ 'package.json': '{ "name": "tools", "scripts": {} }' });
    const { collected, asked } = await run(files, { osv: offline });
    expect(asked).toEqual([]);
    expect(collected).not.toHaveProperty('shortfall');
    expect(collected.status).not.toBe('unavailable');
  });

  test('without any is not for this check', async () => {
    expect((await run(treeOf({ 'server.js': '' }))).collected).toMatchObject({ status: 'not-applicable' });
  });
});

describe('what a manifest cannot be read from', () => {
  test('makes the look a part only', async () => {
    const { shortfall } = await ready(treeOf({ ...SHOP, 'web/package.json': '{ "name": ' }));
    expect(shortfall).toContain('web/package.json');
  });

  test.each(['too-large', 'not-utf-8', 'holds-nul', 'unreadable'] as const)(
    '%s: is named with the way out',
    async (problem) => {
      const { collected } = await run(treeOf({ ...SHOP, 'web/package-lock.json': problem }));
      expect(JSON.stringify(collected)).toContain('web/package-lock.json');
      expect(collected).toHaveProperty('shortfall');
    },
  );

  test('a link in the place of a manifest is never followed and never passed over', async () => {
    const { shortfall } = await ready(treeOf(SHOP, [{ path: 'web/package.json', kind: 'symlink' }]));
    expect(shortfall).toContain('`web/package.json` is a symbolic link');
  });

  test('and a repository of nothing but links is not looked at', async () => {
    const { collected } = await run(treeOf({}, [{ path: 'package.json', kind: 'symlink' }]));
    expect(collected).toMatchObject({ status: 'unavailable', cause: 'could-not-look' });
  });
});

describe('what is left out', () => {
  const copies = {
    ...SHOP,
    'old/package.json': SHOP['package.json'] ?? '',
    'old/package-lock.json': lockOf('4.17.20'),
  };

  test('by the policy is counted', async () => {
    const { coverage, tables } = await ready(treeOf(copies), { policy: leaveOut('old/**') });
    expect(coverage[0]).toEqual({
      what: 'manifests',
      expected: 1,
      examined: 1,
      note: '2 files left out by the policy',
    });
    expect(tables[0]?.rows).toHaveLength(1);
    expect((await ready(treeOf(copies))).tables[0]?.rows).toHaveLength(2);
  });

  test.each(['node_modules', 'venv/lib/python3.12/site-packages'])('below %s is counted too', async (folder) => {
    const files = { ...SHOP, [`${folder}/x/package.json`]: SHOP['package.json'] ?? '' };
    const { coverage, tables } = await ready(treeOf(files));
    expect(coverage[0]?.note).toBe('1 file below node_modules or site-packages left out');
    expect(tables[0]?.rows.map(([manifest]) => manifest)).toEqual(['package.json']);
  });

  test('with everything, so that nothing is left, says so', async () => {
    const { collected } = await run(treeOf(SHOP), { policy: leaveOut('**') });
    expect(collected).toMatchObject({ status: 'not-applicable', reason: expect.stringContaining('left out') });
  });
});

describe('a change', () => {
  const fixed = treeOf({ ...SHOP, 'package-lock.json': lockOf('4.17.21') });

  test('blocks what it brings in and shows what was there', async () => {
    const why = async (before: Files) => (await ready(treeOf(SHOP), { before })).facts.affected[0]?.neverBlocks;
    expect(await why(treeOf(SHOP))).toBe('It was there before this change.');
    expect(await why(fixed)).toBeUndefined();
  });

  test('is not excused by manifests before it that cannot be read', async () => {
    const broken = treeOf({ ...SHOP, 'package-lock.json': '{' });
    expect((await ready(treeOf(SHOP), { before: broken })).facts.affected[0]?.neverBlocks).toBeUndefined();
  });
});

describe('a branch on which Snyk is demanded', () => {
  const demanding = (branch: string): Partial<Policy> => ({
    dependencies: { ...policyOf().dependencies, snykRequiredOn: [branch] },
  });
  const missing = async (policy: Partial<Policy>, ports: Partial<Ports>, snyk = noToken as () => EngineAnswer) =>
    (await ready(treeOf(SHOP), { policy, ports, snyk })).facts.missingEngine?.reason;

  test('is told why there is no answer', async () => {
    expect(await missing(demanding('main'), { protectedBranch: 'main' })).toBe('Snyk has no token.');
    expect(await missing(demanding('release/*'), { protectedBranch: 'release/1' })).toBe('Snyk has no token.');
  });

  test('is content when Snyk looked at everything', async () => {
    const all = vulnerable as unknown as () => EngineAnswer;
    expect(await missing(demanding('main'), { protectedBranch: 'main' }, all)).toBeUndefined();
  });

  test('is told when Snyk left something out', async () => {
    const none = () =>
      answered('snyk', [{ status: 'not-scanned', manifest: 'package.json', reason: 'Snyk does not know it.' }]);
    expect(await missing(demanding('main'), { protectedBranch: 'main' }, none)).toContain('1 of 1');
  });

  test.each([[{}], [{ protectedBranch: 'next' }]])('is no other: %j', async (ports) => {
    expect(await missing(demanding('main'), ports)).toBeUndefined();
  });
});

test('below the root of a repository nothing is said about Dependabot, whose file is out of sight', async () => {
  const { '.github/dependabot.yml': _, ...without } = SHOP;
  expect((await ready(treeOf(without))).facts.updates.uncovered).toHaveLength(1);
  expect((await ready(treeOf(without), { ports: { belowRoot: true } })).facts.updates.uncovered).toEqual([]);
});

test('a thousand manifests without an answer make a reason that a person can read', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 1000 }, (_, n) => Object.entries(SHOP).map(([path, text]) => [`s${n}/${path}`, text])).flat(),
  );
  const { shortfall, tables } = await ready(treeOf(files), { osv: offline });
  expect(shortfall).toMatch(/and 996 more\.$/);
  expect(tables[0]?.rows).toHaveLength(1000);
});
