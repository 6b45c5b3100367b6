import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commands } from '../commands.ts';
import type { SnykCli } from './find-snyk.ts';
import { judgeRun, type SnykRun } from './judge-run.ts';
import type { RestatedLockfile } from './restated-lockfile.ts';
import { snykEnvironment } from './snyk-environment.ts';

export interface SnykTools {
  readonly cli: SnykCli;
  readonly token: string;
  /** For `SNYK_API` and its like, see `snykEnvironment`. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  /** Of this run alone. */
  readonly privateFolder: string;
  readonly commands: Commands;
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
}

/**
 * Shows one lockfile to Snyk, in a folder that holds nothing else, and judges what comes back. `--print-deps` makes it list what it
 * looked at, and keeps the binary to the same way of testing as the npm package:
 * https://github.com/snyk/cli-extension-os-flows/blob/main/internal/commands/ostest/routing.go. The binary unpacks itself into the
 * cache, which all runs share.
 */
export const runSnyk = async (lockfile: RestatedLockfile, tools: SnykTools): Promise<SnykRun> => {
  const { cli, token, environment, privateFolder, commands, timeoutSeconds, signal } = tools;
  const [project, home] = await Promise.all([
    mkdtemp(join(privateFolder, 'project-')),
    mkdtemp(join(privateFolder, 'home-')),
  ]);
  await mkdir(join(home, 'bin'));
  await Promise.all(
    Object.entries(lockfile.files).map(([name, text]) => writeFile(join(project, name), text, { mode: 0o600 })),
  );
  const result = await commands.run({
    program: cli.program,
    args: [
      ...cli.leadingArgs,
      ...['test', '--json', '--print-deps', '--ignore-policy'],
      ...[`--file=${lockfile.lockfile}`, `--package-manager=${lockfile.packageManager}`],
      ...(lockfile.packageManager === 'poetry' ? [`--command=${ANSWERS_VERSION}`] : []),
    ],
    folder: project,
    environment: snykEnvironment(token, { home, cache: join(privateFolder, 'cache') }, environment),
    timeoutSeconds,
    signal,
  });
  return judgeRun(result, lockfile);
};

/**
 * For a poetry.lock Snyk asks Python for its version, for its own statistics, and nothing else; any program that answers
 * `--version` will do, and this one is always there. On Windows Snyk hands the word to a shell.
 */
const ANSWERS_VERSION = process.platform === 'win32' ? `"${process.execPath}"` : process.execPath;
