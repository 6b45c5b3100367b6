import { terminalText } from '../reporters/terminal-text.ts';
import { endAfterBaseline } from './after-baseline.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { ProposedFile } from './init-files.ts';
import { type InitProposal, proposeInit, proposePolicy } from './init-proposal.ts';
import { initWords } from './init-words.ts';
import { type LocalFlags, localRequest } from './local-request.ts';
import { policyProblemLine } from './policy-problem-line.ts';
import type { Console } from './terminal.ts';
import { writeNew } from './write-new.ts';

export interface InitFlags extends Pick<LocalFlags, 'gitleaksPath' | 'snykPath' | 'osvUrl' | 'offline'> {
  readonly dryRun?: boolean;
  /** Only the policy, on stdout, whether there is one or not; nothing is run. */
  readonly print?: boolean;
  readonly pin?: string;
}

/**
 * `aduana init`: writes a policy, workflows and Dependabot's file that start the gate on a repository. Overwrites nothing. Ends as the
 * first run of the gate on these files would: 0 is green, 1 is red, 3 is incomplete.
 */
export const init = async (folder: string, flags: InitFlags, console: Console): Promise<ExitCode> => {
  const say = (text: string) => console.stderr.write(`${terminalText(text)}\n`);
  const request = localRequest(folder, flags, console);
  const scope = { mode: 'tree', trigger: 'local' } as const;
  if (flags.print === true) {
    const text = await proposePolicy({ ...request, scope });
    if (text !== undefined) console.stdout.write(text);
    else say('aduana: The folder to look at is not there, or cannot be read.');
    return text === undefined ? EXIT.usage : EXIT.pass;
  }
  const result = await proposeInit({ ...request, scope }, flags.pin);
  if (result.status !== 'proposed') {
    for (const problem of result.problems)
      if (typeof problem === 'string') say(`aduana: ${problem}`);
      else console.stderr.write(`${policyProblemLine(problem)}\n`);
    return EXIT.usage;
  }
  const { proposal } = result;
  const isDryRun = flags.dryRun === true;
  if (isDryRun) for (const file of proposal.files) showFile(file, console);
  const outcome = isDryRun ? wouldWrite(proposal) : await writeAll(request.folder, proposal);
  for (const line of initWords(proposal, { ...outcome, isDryRun })) say(line);
  return endAfterBaseline(proposal.report, proposal.baseline);
};

const showFile = ({ path, text }: ProposedFile, { stdout }: Console): void => {
  if (text !== undefined) stdout.write(`# ${path}\n${text}\n`);
};

interface Outcome {
  readonly written: readonly string[];
  readonly left: readonly { readonly path: string; readonly why: string }[];
}

const wouldWrite = ({ files }: InitProposal): Outcome => ({
  written: files.filter(({ text }) => text !== undefined).map(({ path }) => path),
  left: leftOf(files),
});

const leftOf = (files: readonly ProposedFile[]): Outcome['left'] =>
  files.flatMap(({ path, leftBecause }) => (leftBecause === undefined ? [] : [{ path, why: leftBecause }]));

const writeAll = async (folder: string, { files }: InitProposal): Promise<Outcome> => {
  const written: string[] = [];
  const left = [...leftOf(files)];
  for (const { path, text } of files) {
    if (text === undefined) continue;
    const end = await writeNew(folder, path, text);
    if (end === 'written') written.push(path);
    else left.push({ path, why: WHY_NOT[end] });
  }
  return { written, left };
};

const WHY_NOT = {
  exists: 'it is there already',
  'not-a-folder': 'its folder is a link or no folder, and links are not followed: write it by hand',
} as const;
