import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import picomatch from 'picomatch';
import { checks } from '../../src/checks/checks.generated.ts';
import { readPolicy } from '../../src/entrypoints/read-policy.ts';
import { run } from '../../src/entrypoints/run.ts';
import type { Report } from '../../src/model/report.ts';
import type { Files, SecretScanner } from '../../src/readers/ports.ts';
import { ruleIds } from './rule-fixtures.ts';

/** The day on which fixtures are judged, for exceptions and their ends. */
export const FIXTURE_DAY = '2027-01-15';

/** What the product reports on a miniature repository when it runs one check. */
export const judgeFixture = async (folder: string, checkId: string): Promise<Report> => {
  const files = await filesOf(folder);
  const reading = await readPolicy({ files, today: FIXTURE_DAY, ruleIds: ruleIds() });
  if (!reading.ok) throw new Error(`the policy of the fixture is refused: ${JSON.stringify(reading.problems)}`);
  return run({
    checks,
    ports: { files, secretScanner: noScanner },
    policy: reading.policy,
    scope: { mode: 'tree', trigger: 'local' },
    today: FIXTURE_DAY,
    toolVersion: '0.1.0',
    pathMatches: (path, glob) => picomatch.isMatch(path, glob, { dot: true, nonegate: true }),
    leftOut: new Set(checkId === 'policy' ? ['secrets'] : checks.map(({ id }) => id).filter((id) => id !== checkId)),
  });
};

const noScanner: SecretScanner = {
  scan: async () => ({ leaks: [], coverage: [], shortfalls: ['no scanner in the harness yet'] }),
};

const filesOf = async (folder: string): Promise<Files> => {
  const { stdout } = await execa('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: folder,
  });
  const paths = stdout
    .split('\0')
    .filter((path) => path !== '')
    .sort();
  return {
    list: async () => paths.map((path) => ({ path, kind: 'file' as const })),
    readText: async (path) =>
      readFile(join(folder, path), 'utf8').then(
        (text) => ({ ok: true as const, text }),
        () => ({ ok: false as const, problem: 'missing' as const }),
      ),
  };
};
