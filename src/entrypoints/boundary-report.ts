import { resolve } from 'node:path';
import type { Report } from '../model/report.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import { cacheFolderOf } from './cache-folder.ts';
import { runGate } from './gate.ts';
import { policyProblemLine } from './policy-problem-line.ts';
import type { Console } from './terminal.ts';

/** The checks that know services, env groups and what code reads. */
export const BOUNDARY_CHECKS = ['env-groups', 'service-access'] as const;

/** The report of these checks on a folder, without a network; or nothing, after telling on stderr what is wrong with the request. */
export const boundaryReport = async (
  folder: string,
  { config }: { readonly config?: string },
  console: Console,
): Promise<Report | undefined> => {
  const result = await runGate({
    folder: resolve(console.folder, folder),
    scope: { mode: 'tree', trigger: 'local' },
    only: BOUNDARY_CHECKS,
    skip: [],
    ...(config === undefined ? {} : { config }),
    offline: true,
    allowWebAssembly: false,
    repositoryRequired: false,
    cacheFolder: cacheFolderOf(console.env),
    environment: console.env,
    signal: console.signal,
    today: new Date().toISOString().slice(0, 10),
  });
  if (result.status === 'reported') return result.report;
  if (result.status === 'bad-usage') console.stderr.write(`aduana: ${terminalText(result.problem)}\n`);
  else for (const problem of result.problems) console.stderr.write(`${policyProblemLine(problem)}\n`);
  return undefined;
};

/** What of the report was not looked at, as lines for stderr. */
export const gapsOf = ({ checks }: Report): readonly string[] =>
  checks
    .filter(({ status }) => status === 'unavailable' || status === 'errored')
    .map(({ id, reason = '' }) => `aduana: ${id} could not look: ${terminalText(reason)}`);
