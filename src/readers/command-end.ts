import { existsSync } from 'node:fs';

/** How a child ended; `stdout` apart. */
export type CommandEnd =
  | { readonly status: 'exited'; readonly code: number; readonly stderr: string }
  | { readonly status: 'missing' | 'not-executable' | 'timed-out' | 'output-too-large' | 'output-lost' | 'aborted' }
  | { readonly status: 'killed'; readonly signal: string }
  /** The system would not start it; `reason` is the system's word, such as `E2BIG`, or `no such folder`. */
  | { readonly status: 'not-started'; readonly reason: string };

/** The part of execa's result that decides. Its messages are left alone: they repeat the child's output. */
export interface SpawnOutcome {
  readonly exitCode?: number;
  readonly signal?: string;
  readonly code?: string;
}

export const endOf = (outcome: SpawnOutcome, stderr: string, folder: string): CommandEnd => {
  if (outcome.exitCode !== undefined) return { status: 'exited', code: outcome.exitCode, stderr };
  if (outcome.signal !== undefined) return { status: 'killed', signal: outcome.signal };
  if (!existsSync(folder)) return { status: 'not-started', reason: 'no such folder' };
  if (outcome.code === 'ENOENT') return { status: 'missing' };
  if (outcome.code === 'EACCES' || outcome.code === 'ENOEXEC' || outcome.code === 'EPERM')
    return { status: 'not-executable' };
  return { status: 'not-started', reason: outcome.code ?? 'unknown' };
};

/** For sentences: `it ran longer than it may`. Never repeats what the child printed. */
export const describeEnd = (end: CommandEnd): string => {
  switch (end.status) {
    case 'exited':
      return `it ended with exit code ${end.code}`;
    case 'killed':
      return `it was killed by ${end.signal}`;
    case 'not-started':
      return `it could not be started (${end.reason})`;
    case 'missing':
      return 'it is not installed';
    case 'not-executable':
      return 'it may not be executed';
    case 'timed-out':
      return 'it ran longer than it may';
    case 'output-too-large':
      return 'it printed more than it may';
    case 'output-lost':
      return 'its output broke off';
    case 'aborted':
      return 'the run was interrupted';
  }
};
