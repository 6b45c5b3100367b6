import { CouldNotLook } from '../../model/could-not-look.ts';
import { type CommandEnd, describeEnd } from '../command-end.ts';
import type { Command, CommandStream, Commands } from '../commands.ts';
import { hardenedEnvironment } from './hardened-environment.ts';

/** git did not do what was asked for. `message` says so in plain words and is fit for a report. */
export class GitFailure extends CouldNotLook {
  override readonly name = 'GitFailure';
}

/** One hardened git in one folder. */
export interface Git {
  /** Standard output. Throws GitFailure unless git ends with 0. */
  output(args: readonly string[]): Promise<Buffer>;
  /** Standard output, or undefined when git ends with 1 or 128, its way to say no. */
  answer(args: readonly string[]): Promise<Buffer | undefined>;
  stream(args: readonly string[], input: string): CommandStream;
}

const TIMEOUT_SECONDS = 300;
const MAX_LISTING_BYTES = 512 * 1024 * 1024;

export const createGit = (
  commands: Commands,
  folder: string,
  environment: Readonly<Record<string, string>> = hardenedEnvironment(),
): Git => {
  const command = (args: readonly string[]): Command => ({
    program: 'git',
    args,
    folder,
    environment,
    timeoutSeconds: TIMEOUT_SECONDS,
    maxStdoutBytes: MAX_LISTING_BYTES,
  });
  return {
    async output(args) {
      const result = await commands.run(command(args));
      if (result.status === 'exited' && result.code === 0) return result.stdout;
      throw failureOf(args, result);
    },
    async answer(args) {
      const result = await commands.run(command(args));
      if (result.status !== 'exited') throw failureOf(args, result);
      if (result.code === 0) return result.stdout;
      if (result.code === 1 || result.code === 128) return undefined;
      throw failureOf(args, result);
    },
    stream: (args, input) => commands.stream({ ...command(args), input }),
  };
};

/** What git itself said is kept short and on one line: it may hold names of the repository. */
export const failureOf = (args: readonly string[], end: CommandEnd): GitFailure => {
  const said = end.status === 'exited' ? firstLine(end.stderr) : '';
  return new GitFailure(`\`git ${args[0]}\` failed: ${describeEnd(end)}${said === '' ? '' : ` (${said})`}.`);
};

export const firstLine = (text: string): string =>
  (text.split('\n', 1)[0] ?? '').replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 200);
