import { EXIT, type ExitCode } from './exit-code.ts';
import { explainError } from './explain-error.ts';
import { VERSION } from './version.generated.ts';

/** The part of `process` that the command line uses. */
export type CommandLineProcess = Pick<NodeJS.Process, 'argv' | 'env' | 'stdout' | 'stderr' | 'on' | 'exitCode' | 'cwd'>;

/**
 * Runs one command and leaves its exit code in `process.exitCode`. Never calls `process.exit()`, so that everything written is
 * also delivered. A defect anywhere, a lost promise or a broken pipe leaves a code other than 0.
 */
export const runCommandLine = async (process: CommandLineProcess): Promise<void> => {
  const [, , first, ...rest] = process.argv;
  if (rest.length === 0 && (first === '--version' || first === '-V')) {
    process.stdout.write(`${VERSION}\n`);
    process.exitCode = EXIT.pass;
    return;
  }
  const interruption = new AbortController();
  let broken: ExitCode | undefined;
  const breakWith = (code: ExitCode, error?: unknown) => {
    broken ??= code;
    process.exitCode = broken;
    interruption.abort();
    if (error !== undefined) process.stderr.write(`${explainError(error, process.env)}\n`);
  };
  process.on('SIGINT', () => breakWith(EXIT.interrupted));
  process.on('SIGTERM', () => breakWith(EXIT.interrupted));
  process.on('uncaughtException', (error) => breakWith(EXIT.incomplete, error));
  process.on('unhandledRejection', (error) => breakWith(EXIT.incomplete, error));
  process.stdout.on('error', () => breakWith(EXIT.incomplete));
  process.stderr.on('error', () => breakWith(EXIT.incomplete));
  try {
    const { execute } = await import('./commands.ts');
    const code = await execute(process.argv.slice(2), {
      stdout: process.stdout,
      stderr: process.stderr,
      env: process.env,
      folder: process.cwd(),
      signal: interruption.signal,
    });
    process.exitCode = broken ?? code;
  } catch (error) {
    breakWith(EXIT.incomplete, error);
  }
};
