import { EXIT } from './exit-code.ts';
import { type SupervisedProcess, whileSupervised } from './supervise.ts';
import { VERSION } from './version.generated.ts';

/** Runs the command that the arguments name. `--version` is answered before anything else is loaded. */
export const runCommandLine = async (process: SupervisedProcess): Promise<void> => {
  const args = process.argv.slice(2);
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`);
    process.exitCode = EXIT.pass;
    return;
  }
  await whileSupervised(process, async (signal) => {
    const { execute } = await import('./commands.ts');
    const { stdout, stderr, env } = process;
    return execute(args, { stdout, stderr, env, folder: process.cwd(), signal });
  });
};
