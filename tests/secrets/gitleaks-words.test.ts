import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gitleaksToml, OWN_GITLEAKS_CONFIG, parseGitleaksConfig } from '../../src/parsers/gitleaks-config.ts';
import { parseGitleaksIgnore } from '../../src/parsers/gitleaks-ignore.ts';
import { parseGitleaksLog } from '../../src/parsers/gitleaks-log.ts';
import { parseGitleaksReport } from '../../src/parsers/gitleaks-report.ts';

// What gitleaks prints, and what is written for it.

describe('a log of gitleaks', () => {
  test('is read with and without colours', () => {
    const plain =
      '2:18AM INF 2000 commits scanned.\n2:18AM INF scanned ~123 bytes (123 bytes) in 1s\n12:01PM WRN leaks found: 3\n';
    const coloured = plain.replaceAll(/(INF|WRN)/g, '\u001b[32m$1\u001b[0m');
    expect(parseGitleaksLog(plain)).toEqual({ commits: 2000, bytes: 123, leaks: 3, complaints: [] });
    expect(parseGitleaksLog(coloured)).toEqual(parseGitleaksLog(plain));
  });

  test.for([
    ['2:18AM ERR [git] fatal: bad revision', 'git failed under it'],
    ['2:18AM ERR failed to scan Git repository error="stderr is not empty"', 'git failed under it'],
    ['2:18AM WRN partial scan completed in 3s', 'it stopped half way'],
    ['2:18AM WRN skipping file: too large max_size=1MB, size=2MB path=a', 'it skipped something'],
    ['2:18AM ERR could not open archive inner file path=a.zip', 'it could not open an archive'],
    ['2:18AM FTL unable to load gitleaks config, err: x', 'it could not load its configuration'],
    ['2:18AM ERR anything else', 'it reported an error'],
  ] as const)('complains without its own words: %s', ([line, complaint]) => {
    expect(parseGitleaksLog(`${line}\n`).complaints).toEqual([complaint]);
  });

  test('counts nothing that was said twice, or inside of another line', () => {
    const twice = '2:18AM INF 1 commits scanned.\n2:18AM INF 1 commits scanned.\n';
    expect(parseGitleaksLog(twice).commits).toBeUndefined();
    expect(parseGitleaksLog('2:18AM DBG path="x 2:18AM INF 7 commits scanned."\n').commits).toBeUndefined();
  });
});

describe('a report of gitleaks', () => {
  test('never breaks its reader, and no problem repeats it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const parsed = parseGitleaksReport(text);
        if (!parsed.ok)
          expect(['nothing printed', 'no JSON', 'not the shape of a gitleaks report']).toContain(parsed.problem);
      }),
      { numRuns: 500 },
    );
  });

  test('gives its secrets sealed', () => {
    const value = 'hunter2hunter2';
    const entry = { RuleID: 'x', Description: 'd', StartLine: 3, StartColumn: 1, Secret: value, File: 'a', Commit: '' };
    const parsed = parseGitleaksReport(JSON.stringify([entry]));
    if (!parsed.ok) throw new Error(parsed.problem);
    const [found] = parsed.secrets;
    expect(JSON.stringify(parsed) + String(found?.secret)).not.toContain('hunter2');
    expect(found?.secret.positionIn(`one\ntwo\n  ${value}\n`, 3)).toEqual({ line: 3, column: 3 });
    expect(found?.secret.positionIn(`${value}\n\n`, 2)).toEqual({ line: 1, column: 1 });
    expect(found?.secret.positionIn('nothing')).toBeUndefined();
  });
});

describe('a gitleaks config', () => {
  test('survives being read and written again', () => {
    const text =
      "title = 'x'\n[Extend]\nUseDefault = true\n[[Rules]]\nid = 'a'\nregex = '''(?i)\\bx\\d{3}'''\nkeywords = ['x']\n";
    const parsed = parseGitleaksConfig(text);
    if (!parsed.ok) throw new Error(parsed.problem);
    const again = parseGitleaksConfig(
      gitleaksToml(parsed.config, [{ id: 'b', description: 'B', keywords: ['\0'], path: '.' }]),
    );
    if (!again.ok) throw new Error(again.problem);
    expect(again.config['rules']).toEqual([
      { id: 'a', regex: '(?i)\\bx\\d{3}', keywords: ['x'] },
      { id: 'b', description: 'B', keywords: ['\0'], path: '.' },
    ]);
    expect(again.config['extend']).toEqual({ UseDefault: true });
  });

  test.for(['', 'title = "x"', 'rules = []', '[extend]\nuseDefault = false', '[[rules'])(
    'without rules is refused: %s',
    (text) => {
      expect(parseGitleaksConfig(text).ok).toBe(false);
    },
  );

  test('of ours has the engine’s rules and nothing else', () => {
    expect(gitleaksToml(OWN_GITLEAKS_CONFIG, []).trim()).toBe('title = "Aduana"\n\n[extend]\nuseDefault = true');
  });
});

test('entries of a .gitleaksignore are read as gitleaks reads them', () => {
  const text = `# comment\n\na/b.txt:github-pat:7\r\n${'f'.repeat(40)}:c\\d.txt:jwt:1\nbroken\n./e:f:2\nx:y:z\n`;
  expect(parseGitleaksIgnore(text)).toEqual([
    { path: 'a/b.txt', kind: 'github-pat', line: 7 },
    { path: 'c/d.txt', kind: 'jwt', line: 1, commit: 'f'.repeat(40) },
    { path: 'e', kind: 'f', line: 2 },
  ]);
});
