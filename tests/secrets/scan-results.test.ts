import { describe, expect, test } from 'vitest';
import { runnable } from '../../src/checks/run-check.ts';
import secrets from '../../src/checks/secrets/check.ts';
import { DEFAULT_POLICY } from '../../src/config/parse-policy.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ScanScope } from '../../src/readers/gitleaks/secret-scanner.ts';
import { type ThrowawayRepository, throwawayFolder, throwawayRepository } from '../readers/throwaway-repository.ts';
import { fakeSecret } from '../support/fake-secrets.ts';
import { zipOf } from './made-archives.ts';
import { ALL_ENGINES, placesOf, scan } from './scan.ts';

const LINE = `token ${fakeSecret('github-pat', 3).value}\n`;
const OTHER = `token ${fakeSecret('github-pat', 4).value}\n`;

const committed = (
  { write, commit }: ThrowawayRepository,
  files: Readonly<Record<string, string | Buffer>>,
): string => {
  for (const [path, content] of Object.entries(files)) write(path, content);
  return commit();
};

const findingsOf = async (repository: ThrowawayRepository, scope: ScanScope): Promise<readonly Finding[]> => {
  const result = await scan({ folder: repository.folder, scope });
  const files = { list: async () => [], readText: async () => ({ ok: false as const, problem: 'missing' as const }) };
  const outcome = await runnable('secrets', secrets).run(
    { files, secretScanner: { scan: async () => result }, today: '2027-01-15' },
    DEFAULT_POLICY,
  );
  return outcome.findings;
};

describe.each(ALL_ENGINES)('with the %s engine', (engine) => {
  test('a leak tells its line, its column and the commit that brought it in', async () => {
    const repository = throwawayRepository();
    const base = committed(repository, { 'a.txt': 'one\n' });
    const culprit = committed(repository, { 'a.txt': `one\ntwo\n  ${LINE}` });
    const head = committed(repository, { 'a.txt': `zero\none\ntwo\n  ${LINE}` });
    const { leaks } = await scan({ folder: repository.folder, scope: { mode: 'range', base, head }, engine });
    expect(leaks).toHaveLength(1);
    expect(leaks[0]).toMatchObject({ path: 'a.txt', startLine: 4, startColumn: 9, commit: culprit, inFinalTree: true });
  });

  test('what a file held before the range is told as such', async () => {
    const repository = throwawayRepository();
    const base = committed(repository, { 'a.txt': LINE });
    const head = committed(repository, { 'a.txt': `${LINE}more\n${OTHER}` });
    const { leaks } = await scan({ folder: repository.folder, scope: { mode: 'range', base, head }, engine });
    expect(leaks.map(({ startLine, inBase }) => [startLine, inBase])).toEqual([
      [1, true],
      [3, false],
    ]);
    expect(leaks[0]?.commit).toBeUndefined();
  });

  test('what a merge takes over from the base is no leak of the range', async () => {
    const repository = throwawayRepository();
    committed(repository, { 'README.md': 'A shop.\n' });
    repository.git('checkout', '--quiet', '-b', 'side');
    committed(repository, { 'side.txt': 'side\n' });
    repository.git('checkout', '--quiet', 'main');
    const base = committed(repository, { 'main.txt': LINE });
    repository.git('checkout', '--quiet', 'side');
    repository.git('merge', '--quiet', '-m', 'main into side', 'main');
    const head = repository.git('rev-parse', 'HEAD');
    const result = await scan({ folder: repository.folder, scope: { mode: 'range', base, head }, engine });
    expect(result.leaks).toEqual([]);
    expect(result.shortfalls).toEqual([]);
  });

  test('only what lies below the checked folder is looked at', async () => {
    const repository = throwawayRepository();
    const base = committed(repository, { 'apps/shop/a.txt': 'one\n' });
    committed(repository, { 'apps/shop/b.txt': LINE, 'apps/other.txt': OTHER });
    const head = committed(repository, { 'apps/shop/b.txt': 'gone\n' });
    for (const scope of [
      { mode: 'range', base, head },
      { mode: 'history', head },
    ] as const) {
      const result = await scan({ folder: `${repository.folder}/apps/shop`, scope, engine });
      expect(result.shortfalls).toEqual([]);
      expect(placesOf(result)).toEqual(['b.txt:1 github-pat']);
    }
  });

  test('an empty range is nothing of nothing, and the canaries are found all the same', async () => {
    const repository = throwawayRepository();
    const head = committed(repository, { 'a.txt': LINE });
    const { leaks, coverage, shortfalls } = await scan({
      folder: repository.folder,
      scope: { mode: 'range', base: head, head },
      engine,
    });
    expect([leaks, shortfalls]).toEqual([[], []]);
    const canaries = coverage.find(({ what }) => what.includes('canaries'));
    expect(canaries?.examined).toBe(canaries?.expected);
    expect(canaries?.examined).toBeGreaterThan(0);
  });
});

describe('the working folder', () => {
  test('is looked at as it stands, untracked files included and ignored ones not', async () => {
    const repository = throwawayRepository();
    committed(repository, { '.gitignore': 'ignored.txt\n', 'a.txt': 'clean\n' });
    repository.write('a.txt', LINE);
    repository.write('untracked.txt', OTHER);
    repository.write('ignored.txt', OTHER);
    const result = await scan({ folder: repository.folder, scope: { mode: 'tree' } });
    expect(placesOf(result)).toEqual(['a.txt:1 github-pat', 'untracked.txt:1 github-pat']);
    expect(result.shortfalls).toEqual([]);
  });

  test('need be no repository', async () => {
    const folder = throwawayFolder();
    const result = await scan({ folder, scope: { mode: 'tree' } });
    expect(result).toMatchObject({ leaks: [], shortfalls: [], nothingToLookAt: true });
  });
});

describe('a fingerprint', () => {
  test('stays when lines move and commits are squashed', async () => {
    const repository = throwawayRepository();
    const base = committed(repository, { 'a.txt': 'one\n' });
    committed(repository, { 'a.txt': `one\n${LINE}` });
    const inPieces = committed(repository, { 'b.txt': 'b\n' });
    const before = await findingsOf(repository, { mode: 'range', base, head: inPieces });
    repository.git('reset', '--quiet', '--hard', base);
    const squashed = committed(repository, { 'a.txt': `one\n${'\n'.repeat(10)}${LINE}`, 'b.txt': 'b\n' });
    const after = await findingsOf(repository, { mode: 'range', base, head: squashed });
    expect(before).toHaveLength(1);
    expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
    expect(after[0]?.commit).not.toBe(before[0]?.commit);
  });

  test('differs for two secrets of one kind in one file', async () => {
    const repository = throwawayRepository();
    committed(repository, { 'a.txt': LINE + OTHER });
    const findings = await findingsOf(repository, { mode: 'tree' });
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

describe('the team’s own gitleaks config', () => {
  const RULE = "[[rules]]\nid = 'shop-key'\ndescription = 'A key of the shop'\nregex = 'shop_[0-9]{12}'\n";
  const scanWith = async (config: string, files: Readonly<Record<string, string | Buffer>>, scopeMode = 'tree') => {
    const repository = throwawayRepository();
    const base = committed(repository, { 'README.md': 'A shop.\n' });
    const head = committed(repository, { 'team.toml': config, ...files });
    const scope: ScanScope = scopeMode === 'tree' ? { mode: 'tree' } : { mode: 'range', base, head };
    return scan({ folder: repository.folder, scope, gitleaksConfig: 'team.toml' });
  };

  test.for(['tree', 'range'])('adds its rules to the engine’s in a %s', async (mode) => {
    const config = `[extend]\nuseDefault = true\n${RULE}`;
    const result = await scanWith(config, { 'a.txt': `${LINE}shop_123456789012\n`, 'node_modules/x.js': LINE }, mode);
    expect(result.shortfalls).toEqual([]);
    expect(placesOf(result)).toEqual(['a.txt:1 github-pat', 'a.txt:2 shop-key', 'node_modules/x.js:1 github-pat']);
  });

  test('may have rules of its own alone, in any case of its keys', async () => {
    const result = await scanWith(RULE.replace('[[rules]]', '[[Rules]]').replace('regex', 'Regex'), {
      'a.txt': 'shop_123456789012\n',
    });
    expect(result.shortfalls).toEqual([]);
    expect(placesOf(result)).toEqual(['a.txt:1 shop-key']);
  });

  test.for(['tree', 'range'])('may let paths go in a %s', async (mode) => {
    const config = "[extend]\nuseDefault = true\n[[allowlists]]\npaths = ['''^tests/fixtures/''']\n";
    const files = {
      'tests/fixtures/a.txt': LINE,
      'src/tests/fixtures/b.txt': LINE,
      'a.brand.ts': LINE,
      'c.zip': zipOf({ d: LINE }),
    };
    const result = await scanWith(config, files, mode);
    expect(result.shortfalls).toEqual([]);
    expect(placesOf(result)).toEqual([
      'a.brand.ts:1 github-pat',
      'c.zip!d:1 github-pat',
      'src/tests/fixtures/b.txt:1 github-pat',
    ]);
  });

  test.for([
    ['without rules', 'title = "none"\n', 'no rules'],
    ['that is no TOML', '[[rules\n', 'TOML'],
    ['that reads another file', `[extend]\npath = '../other.toml'\n`, 'another file'],
  ] as const)('%s is not used, and that is said', async ([, config, reason]) => {
    const result = await scanWith(config, { 'a.txt': LINE });
    expect(result.shortfalls.join()).toContain(reason);
    expect(placesOf(result)).toEqual(['a.txt:1 github-pat']);
  });

  test.for([
    ['every secret', "regexes = ['''.*''']"],
    ['every path', "paths = ['''.*''']"],
    ['every file with a canary in it', "regexTarget = 'line'\nregexes = ['''canary''']"],
  ])('that lets %s go is seen through by the canary', async ([, allowlist]) => {
    const result = await scanWith(`[extend]\nuseDefault = true\n[[allowlists]]\n${allowlist}\n`, { 'a.txt': LINE });
    expect(result.shortfalls.join()).toContain('canar');
  });

  test('that the engine refuses is a shortfall', async () => {
    const result = await scanWith("[[rules]]\nid = 'x'\nregex = '('\n", { 'a.txt': LINE });
    expect(result.shortfalls).toHaveLength(1);
  });

  test('that is not there is a shortfall, and the engine’s own rules are in force', async () => {
    const repository = throwawayRepository();
    committed(repository, { 'a.txt': LINE });
    const result = await scan({ folder: repository.folder, scope: { mode: 'tree' }, gitleaksConfig: 'missing.toml' });
    expect(result.shortfalls.join()).toContain('`missing.toml`');
    expect(placesOf(result)).toEqual(['a.txt:1 github-pat']);
  });
});

test('a file that the tree would have used to hide secrets is named', async () => {
  const repository = throwawayRepository();
  committed(repository, { '.gitleaks.toml': 'title = "none"\n', '.gitleaksignore': '# nothing\n' });
  const { coverage } = await scan({ folder: repository.folder, scope: { mode: 'tree' } });
  const notes = coverage.map(({ note = '' }) => note).join();
  expect(notes).toContain('`.gitleaks.toml`');
  expect(notes).toContain('`.gitleaksignore`');
});

test('a lock file is searched for tokens, but its digests are none', async () => {
  const repository = throwawayRepository();
  const digest = `"integrity": "sha512-${'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zA'.repeat(2)}=="`;
  committed(repository, {
    'package-lock.json': `{"token": "${['x9Kd83kfLs02', 'mfKe93kdLw03mfR4'].join('')}",\n${digest},\n"x": "${LINE.trim()}"}\n`,
  });
  const result = await scan({ folder: repository.folder, scope: { mode: 'tree' } });
  expect(placesOf(result)).toEqual(['package-lock.json:3 github-pat']);
});
