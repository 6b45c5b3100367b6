import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { checks } from '../checks/checks.generated.ts';
import { parsePolicy } from '../config/parse-policy.ts';
import type { PolicyFile } from '../config/policy-schema.ts';
import type { Report } from '../model/report.ts';
import { baselineOf } from '../proposal/baseline.ts';
import type { ProposedException } from '../proposal/exceptions.ts';
import { withExceptions } from '../proposal/with-exceptions.ts';
import { readRegularFile } from '../readers/open-file.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import { endAfterBaseline } from './after-baseline.ts';
import { baselineWords } from './baseline-words.ts';
import { exceptionEnd } from './exception-end.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { runGate } from './gate.ts';
import { type LocalFlags, localRequest } from './local-request.ts';
import { policyProblemLine } from './policy-problem-line.ts';
import { POLICY_PATHS } from './read-policy.ts';
import { reportedRules } from './reported-rules.ts';
import type { Console } from './terminal.ts';
import { VERSION } from './version.generated.ts';
import { isTaken, isWayOfFolders } from './write-new.ts';
import { writeWhole } from './write-whole.ts';

export interface BaselineFlags extends LocalFlags {
  readonly reason: string;
  /** A day, `YYYY-MM-DD`, or a number of days. */
  readonly expires?: string;
  readonly includeSecrets?: boolean;
  readonly history?: boolean;
  readonly dryRun?: boolean;
}

const MAX_BYTES = 1024 * 1024;

/**
 * `aduana baseline`: writes today's blocking findings into the policy as exceptions with an end. Everything else in the file stays as
 * it is. Ends as the next run of the gate would: 0 is green, 1 is red, 3 is incomplete.
 */
export const baseline = async (folder: string, flags: BaselineFlags, console: Console): Promise<ExitCode> => {
  const say = (text: string) => console.stderr.write(`${terminalText(text)}\n`);
  const refuse = (problem: string): ExitCode => {
    say(`aduana: ${problem}`);
    return EXIT.usage;
  };
  const request = localRequest(folder, flags, console);
  const { today } = request;
  const end = exceptionEnd(flags.expires, today);
  if ('problem' in end) return refuse(end.problem);
  if (flags.reason.trim().length < 10) return refuse('--reason must say why, in at least 10 characters.');
  const path = flags.config ?? (await policyPath(request.folder));
  if (path === undefined) return refuse('There is no aduana.yml to write into: `aduana init` writes one.');
  const scope =
    flags.history === true ? ({ mode: 'history', expectedHeads: [] } as const) : ({ mode: 'tree' } as const);
  const result = await runGate({ ...request, scope: { ...scope, trigger: 'local' } });
  if (result.status === 'bad-usage') return refuse(result.problem);
  if (result.status === 'bad-policy') {
    for (const problem of result.problems) console.stderr.write(`${policyProblemLine(problem)}\n`);
    return EXIT.usage;
  }
  const before = await policyAt(request.folder, path, today);
  if (before === undefined) return refuse(`${path} could not be read: it must be a plain file of the repository.`);
  const found = baselineOf(result.report.findings, {
    reason: flags.reason.trim(),
    expires: end.expires,
    includeSecrets: flags.includeSecrets === true,
    ended: new Set(before.file.exceptions.flatMap(({ fingerprint }) => fingerprint ?? [])),
  });
  const text = extended(before, found.exceptions, path, today);
  if (text === undefined)
    return refuse(
      `${path} leaves no place for exceptions, or the reason looks like a secret's value. Write \`exceptions:\` as a list with a line for each part.`,
    );
  if (flags.dryRun === true) console.stdout.write(text);
  else if (found.exceptions.length > 0) await writeWhole(join(request.folder, path), text);
  for (const line of baselineWords(found, result.report, {
    path,
    expires: end.expires,
    isDryRun: flags.dryRun === true,
  }))
    say(line);
  return endAfterBaseline(result.report as Report, found);
};

const policyPath = async (folder: string): Promise<string | undefined> => {
  for (const path of POLICY_PATHS) if (await isTaken(folder, path)) return path;
  return undefined;
};

interface PolicyOnDisk {
  readonly text: string;
  readonly file: PolicyFile;
}

const policyAt = async (folder: string, path: string, today: string): Promise<PolicyOnDisk | undefined> => {
  if (!(await isWayOfFolders(folder, path))) return undefined;
  const read = await readRegularFile(join(folder, path), MAX_BYTES);
  const text = read.ok ? read.bytes.toString() : undefined;
  const file = text === undefined ? undefined : fileOf(text, path, today);
  return text === undefined || file === undefined ? undefined : { text, file };
};

const MARK = '\uFEFF';

const fileOf = (text: string, path: string, today: string): PolicyFile | undefined =>
  parsePolicy(text.replace(MARK, ''), path, { today, ruleIds: Object.keys(reportedRules(checks, VERSION)) }).written
    ?.file;

/** The text with these exceptions; undefined unless it says what it said before, and them. */
const extended = (
  { text, file }: PolicyOnDisk,
  added: readonly ProposedException[],
  path: string,
  today: string,
): string | undefined => {
  const mark = text.startsWith(MARK) ? MARK : '';
  const longer = withExceptions(text.slice(mark.length), added);
  const after = longer === undefined ? undefined : fileOf(longer, path, today);
  const expected = {
    ...file,
    exceptions: [...file.exceptions, ...added.map(({ about: _, ...exception }) => exception)],
  };
  return isDeepStrictEqual(after, expected) ? `${mark}${longer}` : undefined;
};
