import { resolve } from 'node:path';
import type { Report } from '../model/report.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import type { Format } from './formats.ts';
import { type GateRequest, runGate } from './gate.ts';
import { gitHubOnMachine } from './github-access.ts';
import { type LocalFlags, localRequest } from './local-request.ts';
import { supabaseTokenIn } from './open-witness.ts';
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
  readonly staged?: boolean;
  readonly format: Format;
  readonly output?: string;
  readonly live?: boolean;
  readonly verbose?: boolean;
}

/** `aduana check`: the gate on a local folder. The report goes where `--format` and `--output` say, the verdict is the exit code. */
export const check = async (folder: string, flags: CheckFlags, console: Console): Promise<ExitCode> => {
  const say = (text: string) => console.stderr.write(`${text}\n`);
  const scope = scopeOf(flags);
  if (typeof scope === 'object' && 'problem' in scope) return refuse(scope.problem, say);
  const renderApiKey = flags.live === true ? renderApiKeyIn(console.env) : undefined;
  const gitHub = flags.live === true ? gitHubOnMachine(console.env) : {};
  const supabase = flags.live === true ? supabaseTokenIn(console.env) : {};
  const asksNobody = renderApiKey === undefined && gitHub.gitHub === undefined && supabase.supabaseToken === undefined;
  if (flags.live === true && asksNobody)
    return refuse(
      '--live asks Render, GitHub and Supabase: put a key of Render into RENDER_API_KEY, a token of GitHub into GITHUB_TOKEN, or one of Supabase into SUPABASE_ACCESS_TOKEN.',
      say,
    );
  const request = {
    ...localRequest(folder, flags, console),
    ...(renderApiKey === undefined ? {} : { renderApiKey }),
    ...gitHub,
    ...supabase,
  };
  const result = scope === 'staged' ? await onStaged(request) : await runGate({ ...request, scope });
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

const onStaged = async (request: Omit<GateRequest, 'scope'>) => {
  const { runGateOnStaged } = await import('./staged-check.ts');
  return runGateOnStaged(request);
};

const scopeOf = ({
  base,
  head,
  history,
  staged,
}: CheckFlags): ScopeRequest | 'staged' | { readonly problem: string } => {
  const trigger = 'local';
  const isRange = base !== undefined || head !== undefined;
  if (staged === true && (isRange || history === true)) {
    return {
      problem: '--staged looks at what the next commit brings: it does not go with --base, --head or --history.',
    };
  }
  if (staged === true) return 'staged';
  if (history === true && isRange) {
    return { problem: '--history looks at all commits: it does not go with --base or --head.' };
  }
  if (history === true) return { mode: 'history', trigger, expectedHeads: [] };
  if (base !== undefined) {
    return { mode: 'range', trigger, bases: [base], otherwise: 'refuse', head: head ?? 'HEAD', expectedHeads: [] };
  }
  return head === undefined ? { mode: 'tree', trigger } : { problem: '--head needs --base: from where?' };
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
