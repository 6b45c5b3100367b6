import type { ChildProcess } from 'node:child_process';
import { isAbsolute } from 'node:path';
import { cleanEnvironment } from './clean-environment.ts';
import { type CommandEnd, endOf, type SpawnOutcome } from './command-end.ts';
import { adoptGroup, endGroup, releaseGroup } from './process-group.ts';
import { programOnPath } from './program-on-path.ts';
import { type WatchedInput, watched } from './watched-input.ts';

export type { CommandEnd } from './command-end.ts';

export interface Command {
  /** An absolute path, or a bare name that is looked up on `PATH` (see `programOnPath`). Never run by a shell. */
  readonly program: string;
  readonly args: readonly string[];
  /** The folder it runs in. */
  readonly folder: string;
  /** Added to the clean environment. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array | AsyncIterable<string | Uint8Array>;
  readonly timeoutSeconds: number;
  /** More than this is `output-too-large`. Default 64 MiB. */
  readonly maxStdoutBytes?: number;
  /** Default 1 MiB. */
  readonly maxStderrBytes?: number;
  readonly signal?: AbortSignal;
}

export type CommandResult =
  | { readonly status: 'exited'; readonly code: number; readonly stdout: Buffer; readonly stderr: string }
  | Exclude<CommandEnd, { status: 'exited' }>;

export interface CommandStream {
  /** Standard output as it comes, read no faster than it is consumed. Ends without an error; `end` tells how. Leaving the loop ends the child. */
  readonly chunks: AsyncIterable<Buffer>;
  readonly end: Promise<CommandEnd>;
}

/** Starts programs. A child's failure is a value: nothing here throws for it. An error of the input's source is the caller's own and is thrown. */
export interface Commands {
  run(command: Command): Promise<CommandResult>;
  stream(command: Command): CommandStream;
}

const MEBIBYTE = 1024 * 1024;

/** `signal` ends every child of this object. `environment` is what the clean environment is picked from. */
export const createCommands = ({
  environment = process.env,
  signal,
}: {
  readonly environment?: Readonly<NodeJS.ProcessEnv>;
  readonly signal?: AbortSignal;
} = {}): Commands => {
  const stream = (command: Command): CommandStream => {
    const signals = [signal, command.signal].filter((one) => one !== undefined);
    const started = start(command, cleanEnvironment(environment), AbortSignal.any(signals));
    const end = started.then((one) => one.end);
    // Whoever reads the chunks meets the same error.
    end.catch(() => undefined);
    return { chunks: chunksOf(started), end };
  };
  return {
    stream,
    async run(command) {
      const { chunks, end } = stream(command);
      const limit = command.maxStdoutBytes ?? 64 * MEBIBYTE;
      const kept: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > limit) break;
        kept.push(chunk);
      }
      const result = await end;
      if (bytes > limit) return { status: 'output-too-large' };
      return result.status === 'exited' ? { ...result, stdout: Buffer.concat(kept) } : result;
    },
  };
};

type Cause = 'timed-out' | 'aborted' | 'output-too-large' | 'output-lost';

interface Started {
  readonly child?: ChildProcess;
  readonly stop?: (why?: Cause) => void;
  readonly end: Promise<CommandEnd>;
}

const start = async (
  command: Command,
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Started> => {
  const over = (end: CommandEnd): Started => ({ end: Promise.resolve(end) });
  const program = isAbsolute(command.program)
    ? { status: 'found' as const, path: command.program }
    : await programOnPath(command.program, command.folder, environment);
  if (program.status !== 'found') return over({ status: program.status });
  const { execa } = await import('execa');
  if (signal.aborted) return over({ status: 'aborted' });
  const input = command.input === undefined ? undefined : watched(command.input);
  const child = execa(program.path, command.args, {
    cwd: command.folder,
    env: { ...environment, ...command.environment },
    extendEnv: false,
    // A group of its own, so that what the child starts can be ended with it.
    detached: process.platform !== 'win32',
    cleanup: false,
    reject: false,
    verbose: 'none',
    encoding: 'buffer',
    stripFinalNewline: false,
    // Kept here, within the caps: execa would repeat the output in its messages.
    buffer: false,
    windowsHide: true,
    stdin: input?.source ?? 'ignore',
  });
  return supervise(child, child as Promise<SpawnOutcome>, command, signal, input);
};

const supervise = (
  child: ChildProcess,
  outcome: Promise<SpawnOutcome>,
  command: Command,
  signal: AbortSignal,
  input: WatchedInput | undefined,
): Started => {
  let cause: Cause | undefined;
  const stop = (why?: Cause) => {
    cause ??= why;
    endGroup(child);
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  const onAbort = () => stop('aborted');
  const timer = setTimeout(() => stop('timed-out'), command.timeoutSeconds * 1000);
  signal.addEventListener('abort', onAbort, { once: true });
  adoptGroup(child);
  const stderr: Buffer[] = [];
  let room = command.maxStderrBytes ?? MEBIBYTE;
  child.stderr?.on('data', (chunk: Buffer) => {
    room -= chunk.length;
    if (room < 0) stop('output-too-large');
    else stderr.push(chunk);
  });
  const end = outcome.then((result) => {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    releaseGroup(child);
    input?.rethrow();
    return cause === undefined ? endOf(result, Buffer.concat(stderr).toString(), command.folder) : { status: cause };
  });
  return { child, stop, end };
};

const chunksOf = async function* (starting: Promise<Started>): AsyncGenerator<Buffer, void, undefined> {
  const { child, stop, end } = await starting;
  let whole = child?.stdout == null;
  try {
    for await (const chunk of child?.stdout ?? []) yield chunk as Buffer;
    whole = true;
  } catch {
    stop?.('output-lost');
  } finally {
    if (!whole) stop?.();
    await end;
  }
};
