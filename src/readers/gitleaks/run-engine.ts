import { parseGitleaksLog } from '../../parsers/gitleaks-log.ts';
import { parseGitleaksReport, type ReportedSecret } from '../../parsers/gitleaks-report.ts';
import { type CommandEnd, describeEnd } from '../command-end.ts';
import type { Commands } from '../commands.ts';
import type { GitleaksEngine } from './engine.ts';

/** What an engine says about one pass, after everything it says has been found to fit together. */
export type EngineRun =
  | {
      readonly ok: true;
      readonly secrets: readonly ReportedSecret[];
      readonly commits?: number;
      readonly bytes: number;
    }
  /** Part of a sentence, without a full stop; none of the engine's own words. */
  | { readonly ok: false; readonly reason: string; readonly foundNothing: boolean };

export interface EngineTools {
  readonly engine: GitleaksEngine;
  readonly commands: Commands;
  readonly signal?: AbortSignal;
  readonly timeoutSeconds: number;
  /** Of the config that is in force. */
  readonly configPath: string;
  /** The same with rules that flag what the engine cannot read. */
  readonly flaggingConfigPath: string;
  /** The config that the scanned tree has for gitleaks: never in force, but asked what it would have let go. */
  readonly treeConfigPath?: string;
  /** An empty folder: where `.gitleaksignore` is looked for. */
  readonly emptyFolder: string;
}

export interface EnginePass {
  readonly command: 'git' | 'dir';
  readonly args: readonly string[];
  /** The folder it runs in and scans. */
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Another config than the usual one. */
  readonly configPath?: string;
}

/** The canary is always found, so a whole pass always ends with this code. 0, 1 and 126 have meanings of gitleaks' own. */
const LEAKS_FOUND = 87;

/** Nested encodings such as base64 in base64, as deep as the engine looks by itself. */
const DECODE_DEPTH = 5;

/**
 * Runs one pass. A pass is whole only if the engine ends with our own exit code, prints a report, counts in its log as many
 * leaks as it reports, says how much it scanned and complains about nothing: gitleaks up to 8.30.1 ends with 0 when git fails.
 * See https://github.com/gitleaks/gitleaks/issues/2129.
 */
export const runEngine = async (pass: EnginePass, tools: EngineTools): Promise<EngineRun> => {
  const { engine, commands, signal, timeoutSeconds, emptyFolder } = tools;
  const configPath = pass.configPath ?? tools.configPath;
  const result = await commands.run({
    program: engine.program,
    args: [
      ...engine.leadingArgs,
      pass.command,
      ...pass.args,
      ...['--config', configPath, '--gitleaks-ignore-path', emptyFolder, '--ignore-gitleaks-allow'],
      ...['--report-format', 'json', '--report-path', '-', '--exit-code', String(LEAKS_FOUND)],
      ...['--max-decode-depth', String(DECODE_DEPTH), '--max-archive-depth', '0'],
      ...['--no-banner', '--no-color', '--log-level', 'info', '.'],
    ],
    folder: pass.folder,
    timeoutSeconds,
    ...(pass.environment === undefined ? {} : { environment: pass.environment }),
    ...(signal === undefined ? {} : { signal }),
  });
  return result.status === 'exited' ? judge(result) : failed(describeEnd(result));
};

const failed = (reason: string, foundNothing = false): EngineRun => ({ ok: false, reason, foundNothing });

const judge = (result: Extract<CommandEnd, { status: 'exited' }> & { readonly stdout: Buffer }): EngineRun => {
  const log = parseGitleaksLog(result.stderr);
  const because = (reason: string) => [reason, ...log.complaints].join('; ');
  const report = parseGitleaksReport(result.stdout.toString());
  if (result.code === 0) {
    const foundNothing = report.ok && report.secrets.length === 0 && log.complaints.length === 0;
    return failed(because('it found nothing, not even the canary that was planted for it'), foundNothing);
  }
  if (result.code !== LEAKS_FOUND) return failed(because(describeEnd(result)));
  if (!report.ok) return failed(because(`what it printed is no report (${report.problem})`));
  if (log.complaints.length > 0) return failed(log.complaints.join('; '));
  if (log.bytes === undefined) return failed('it does not say how much it scanned');
  if (log.leaks !== report.secrets.length) return failed('it counts other leaks than it reports');
  const commits = log.commits === undefined ? {} : { commits: log.commits };
  return { ok: true, secrets: report.secrets, bytes: log.bytes, ...commits };
};
