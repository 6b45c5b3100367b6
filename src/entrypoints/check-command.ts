import { resolve } from 'node:path';
import type { Report } from '../model/report.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import type { Format } from './formats.ts';
import { runGate } from './gate.ts';
import { gitHubOnMachine } from './github-access.ts';
import { type LocalFlags, localRequest } from './local-request.ts';
import { policyProblemLine } from './policy-problem-line.ts';
import { renderApiKeyIn } from './render-api-key.ts';
import { renderReport } from './render-report.ts';
import type { ScopeRequest } from './scope-request.ts';
import { type Console, wantsColor } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

export interface CheckFlags extends LocalFlags {
  readonly base?: string;
  readonly head?: string;
  readonly history?: boolean;
  readonly format: Format;
  readonly output?: string;
  readonly live?: boolean;
  readonly verbose?: boolean;
}

/** `aduana check`: the gate on a local folder. The report goes where `--format` and `--output` say, the verdict is the exit code. */
export const check = async (folder: string, flags: CheckFlags, console: Console): Promise<ExitCode> => {
  const say = (text: string) => console.stderr.write(`${text}\n`);
  const scope = scopeOf(flags);
  if (typeof scope === 'string') return refuse(scope, say);
  const renderApiKey = flags.live === true ? renderApiKeyIn(console.env) : undefined;
  const gitHub = flags.live === true ? gitHubOnMachine(console.env) : {};
  if (flags.live === true && renderApiKey === undefined && gitHub.gitHub === undefined)
    return refuse(
      '--live asks Render and GitHub: put a key of Render into RENDER_API_KEY, or a token of GitHub into GITHUB_TOKEN.',
      say,
    );
  const result = await runGate({
    ...localRequest(folder, flags, console),
    ...(renderApiKey === undefined ? {} : { renderApiKey }),
    ...gitHub,
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
