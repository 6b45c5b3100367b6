import { resolve } from 'node:path';
import type { Report } from '../model/report.ts';
import { listed } from '../reporters/counted.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import { cacheFolderOf } from './cache-folder.ts';
import { runGate } from './gate.ts';
import { policyProblemLine } from './policy-problem-line.ts';
import type { Console } from './terminal.ts';

/** The checks that know services, env groups and what code reads. */
const BOUNDARY_CHECKS = ['env-groups', 'service-access'] as const;

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

/** What of the report was not looked at, a line for each reason. */
export const gapsOf = ({ checks }: Report): readonly string[] => {
  const blind = checks.filter(({ id, status }) => isBoundary(id) && (status === 'unavailable' || status === 'errored'));
  const reasons = [...new Set(blind.map(({ reason = '' }) => reason))];
  return reasons.map((reason) => {
    const ids = blind.filter((check) => (check.reason ?? '') === reason).map(({ id }) => id);
    return `aduana: ${listed(ids)} could not look: ${terminalText(reason)}`;
  });
};

const isBoundary = (id: string): boolean => BOUNDARY_CHECKS.some((one) => one === id);

/** Why nothing is known about any service: `isBlind` where something stood in the way, and not that there is nothing. */
export const nothingKnown = ({
  checks,
}: Report): { readonly reasons: readonly string[]; readonly isBlind: boolean } => {
  const asked = checks.filter(({ id }) => isBoundary(id));
  return {
    reasons: [...new Set(asked.flatMap(({ reason }) => reason ?? []))].map(terminalText),
    isBlind: asked.some(({ status, cause }) => status === 'errored' || cause === 'could-not-look'),
  };
};
