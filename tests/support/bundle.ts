import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { nodeRuntime } from './node-runtime.ts';

const DIST = join(import.meta.dirname, '../../dist');

/** The command line's bundle. */
export const bundledCli = join(DIST, 'cli/index.js');

export interface BundleRun {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ActionRun extends BundleRun {
  /** What the step wrote through the runner's file commands. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** The little that a program needs: neither the variables of a runner nor those of this test run. */
const bareEnvironment = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  ...(process.env['SystemRoot'] === undefined ? {} : { SystemRoot: process.env['SystemRoot'] }),
});

/** The command line as users have it: the committed bundle, on the oldest Node it promises to run on. */
export const runCli = async (
  args: readonly string[],
  options: { readonly folder?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<BundleRun> => {
  const { exitCode, stdout, stderr } = await execa(nodeRuntime('oldest'), [bundledCli, ...args], {
    cwd: options.folder ?? tmpdir(),
    env: { ...bareEnvironment(), ...options.env },
    extendEnv: false,
    reject: false,
    stripFinalNewline: false,
    timeout: 120_000,
  });
  return { code: exitCode, stdout, stderr };
};

export interface ActionEvent {
  readonly name: string;
  readonly payload: object;
  readonly sha: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** The Action as the runner runs it: the committed bundle on node24, `INPUT_*`, an event payload, file commands, no network. */
export const runAction = async (workspace: string, event: ActionEvent): Promise<ActionRun> => {
  const runner = await realpath(await mkdtemp(join(tmpdir(), 'aduana-runner-')));
  const file = (name: string) => join(runner, name);
  await writeFile(file('event.json'), JSON.stringify(event.payload));
  for (const name of ['output', 'summary', 'env', 'path', 'state']) await writeFile(file(name), '');
  const inputs = { offline: 'true', 'gitleaks-path': process.env['ADUANA_TEST_GITLEAKS'] ?? '', ...event.inputs };
  const { exitCode, stdout, stderr } = await execa(nodeRuntime('action'), [join(DIST, 'action/index.js')], {
    cwd: workspace,
    env: {
      ...bareEnvironment(),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_SHA: event.sha,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_ENV: file('env'),
      GITHUB_PATH: file('path'),
      GITHUB_STATE: file('state'),
      RUNNER_TEMP: runner,
      RUNNER_TOOL_CACHE: file('tools'),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...event.env,
    },
    extendEnv: false,
    reject: false,
    stripFinalNewline: false,
    timeout: 120_000,
  });
  const run = {
    code: exitCode,
    stdout,
    stderr,
    outputs: outputsOf(await readFile(file('output'), 'utf8')),
    summary: await readFile(file('summary'), 'utf8'),
  };
  await rm(file('event.json'));
  return run;
};

/** Reads `name<<delimiter` blocks, as the runner does. */
const outputsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  );
