import { EXIT, type ExitCode } from './exit-code.ts';
import { explainError } from './explain-error.ts';

/** The part of `process` that a run uses. */
export type SupervisedProcess = Pick<NodeJS.Process, 'argv' | 'env' | 'stdout' | 'stderr' | 'on' | 'exitCode' | 'cwd'>;

/**
 * Does `work` and leaves its exit code in `process.exitCode`. Never calls `process.exit()`, so that everything written is also
 * delivered. A defect anywhere, a lost promise, a broken pipe or a signal leaves a code other than 0, whatever `work` says later;
 * `signal` then tells the work to stop.
 */
export const whileSupervised = async (
  process: SupervisedProcess,
  work: (signal: AbortSignal) => Promise<ExitCode>,
): Promise<void> => {
  const interruption = new AbortController();
  let broken: ExitCode | undefined;
  const breakWith = (code: ExitCode, error?: unknown) => {
    broken ??= code;
    process.exitCode = broken;
    if (error !== undefined) process.stderr.write(`${explainError(error, process.env)}\n`);
    interruption.abort();
  };
  process.on('SIGINT', () => breakWith(EXIT.interrupted));
  process.on('SIGTERM', () => breakWith(EXIT.interrupted));
  process.on('uncaughtException', (error) => breakWith(EXIT.incomplete, error));
  process.on('unhandledRejection', (error) => breakWith(EXIT.incomplete, error));
  process.stdout.on('error', () => breakWith(EXIT.incomplete));
  process.stderr.on('error', () => breakWith(EXIT.incomplete));
  try {
    const code = await work(interruption.signal);
    process.exitCode = broken ?? code;
  } catch (error) {
    breakWith(EXIT.incomplete, error);
  }
};
