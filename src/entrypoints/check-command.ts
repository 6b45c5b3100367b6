import { resolve } from 'node:path';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import { cacheFolderOf } from './cache-folder.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import type { Format } from './formats.ts';
import { type GateRequest, runGate } from './gate.ts';
import { policyProblemLine } from './policy-problem-line.ts';
import { progressOn } from './progress.ts';
import { renderApiKeyIn } from './render-api-key.ts';
import { renderReport } from './render-report.ts';
import type { ScopeRequest } from './scope-request.ts';
import { snykTokenIn } from './snyk-token.ts';
import { type Console, wantsColor } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

export interface CheckFlags {
  readonly config?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly base?: string;
  readonly head?: string;
  readonly history?: boolean;
  readonly branch?: string;
  readonly format: Format;
  readonly output?: string;
  readonly failOn?: Severity;
  readonly onIncomplete?: 'fail' | 'warn';
  readonly gitleaksPath?: string;
  readonly snykPath?: string;
  readonly osvUrl?: string;
  readonly live?: boolean;
  readonly renderApiUrl?: string;
  readonly offline?: boolean;
  readonly verbose?: boolean;
}

/** `aduana check`: the gate on a local folder. The report goes where `--format` and `--output` say, the verdict is the exit code. */
export const check = async (folder: string, flags: CheckFlags, console: Console): Promise<ExitCode> => {
  const say = (text: string) => console.stderr.write(`${text}\n`);
  const scope = scopeOf(flags);
  if (typeof scope === 'string') return refuse(scope, say);
  const renderApiKey = flags.live === true ? renderApiKeyIn(console.env) : undefined;
  if (flags.live === true && renderApiKey === undefined)
    return refuse('--live asks Render: put a key of its API into RENDER_API_KEY.', say);
  const result = await runGate({
    ...requestOf(folder, flags, console),
    ...(renderApiKey === undefined ? {} : { renderApiKey }),
    scope,
  });
  if (result.status === 'bad-usage') return refuse(result.problem, say);
  if (result.status === 'bad-policy') {
    for (const problem of result.problems) say(policyProblemLine(problem));
    return EXIT.usage;
  }
  await deliver(result.report, flags, console);
  return exitCodeOf(result.report);
};

const refuse = (problem: string, say: (text: string) => void): ExitCode => {
  say(`aduana: ${terminalText(problem)}`);
  return EXIT.usage;
};

const requestOf = (folder: string, flags: CheckFlags, console: Console): Omit<GateRequest, 'scope'> => {
  const snykToken = snykTokenIn(console.env);
  return {
    folder: resolve(console.folder, folder),
    ...(flags.config === undefined ? {} : { config: flags.config }),
    only: flags.only ?? [],
    skip: flags.skip ?? [],
    ...(flags.failOn === undefined ? {} : { failOn: flags.failOn }),
    ...(flags.onIncomplete === undefined ? {} : { onIncomplete: flags.onIncomplete }),
    ...(flags.gitleaksPath === undefined ? {} : { gitleaksPath: resolve(console.folder, flags.gitleaksPath) }),
    ...(flags.snykPath === undefined ? {} : { snykPath: resolve(console.folder, flags.snykPath) }),
    ...(flags.osvUrl === undefined ? {} : { osvUrl: flags.osvUrl }),
    ...(flags.renderApiUrl === undefined ? {} : { renderApiUrl: flags.renderApiUrl }),
    ...(flags.branch === undefined ? {} : { protectedBranch: flags.branch }),
    ...(snykToken === undefined ? {} : { snykToken }),
    offline: flags.offline === true,
    allowWebAssembly: true,
    repositoryRequired: false,
    cacheFolder: cacheFolderOf(console.env),
    environment: console.env,
    signal: console.signal,
    today: new Date().toISOString().slice(0, 10),
    ...(console.stderr.isTTY === true ? { onProgress: progressOn(console) } : {}),
  };
};

const scopeOf = ({ base, head, history }: CheckFlags): ScopeRequest | string => {
  const trigger = 'local';
  if (history === true && (base !== undefined || head !== undefined)) {
    return '--history looks at all commits: it does not go with --base or --head.';
  }
  if (history === true) return { mode: 'history', trigger, expectedHeads: [] };
  if (base !== undefined) {
    return { mode: 'range', trigger, bases: [base], otherwise: 'refuse', head: head ?? 'HEAD', expectedHeads: [] };
  }
  return head === undefined ? { mode: 'tree', trigger } : '--head needs --base: from where?';
};

const deliver = async (report: Report, { format, output, verbose }: CheckFlags, console: Console): Promise<void> => {
  const look = { color: wantsColor(console), width: console.stderr.columns ?? 100, verbose: verbose === true };
  if (output !== undefined) {
    await writeWhole(resolve(console.folder, output), renderReport(report, format, { ...look, color: false }));
  }
  const human = renderReport(report, 'pretty', look);
  if (format !== 'pretty' && output === undefined) console.stdout.write(renderReport(report, format, look));
  console.stderr.write(human);
};
