import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGate } from '../../src/entrypoints/gate.ts';
import type { Report } from '../../src/model/report.ts';

/** The day on which fixtures are judged, for exceptions and their ends. */
const FIXTURE_DAY = '2027-01-15';

/**
 * What the product reports on a miniature repository when it runs one check. The check of the policy judges what the others
 * found, so it runs with them.
 */
export const judgeFixture = async (folder: string, checkId: string): Promise<Report> => {
  const gitleaksPath = process.env['ADUANA_TEST_GITLEAKS'];
  const result = await runGate({
    folder,
    scope: { mode: 'tree', trigger: 'local' },
    only: checkId === 'policy' ? [] : [checkId],
    skip: [],
    ...(gitleaksPath ? { gitleaksPath } : {}),
    offline: true,
    allowWebAssembly: true,
    repositoryRequired: true,
    cacheFolder: join(tmpdir(), 'aduana-test-cache'),
    environment: process.env,
    signal: new AbortController().signal,
    today: FIXTURE_DAY,
  });
  if (result.status !== 'reported') throw new Error(`the fixture is refused: ${JSON.stringify(result)}`);
  return result.report;
};
