import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { runAction } from '../../src/entrypoints/action-run.ts';
import type { Pace } from '../../src/entrypoints/report-to-github.ts';

// The Action whole, from its inputs to its exit code, in this process: a thousand runs of the bundle would take an hour.

export interface GateRun {
  readonly code: number | string | null | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  readonly json: string;
  /** Digests of the report's files. */
  readonly files: readonly string[];
}

export interface GateEvent {
  readonly name: string;
  readonly payload: object;
  readonly sha: string;
  readonly ref: string;
  readonly actor?: string;
}

/** Waits and time-outs as short as loopback allows. */
const QUICK: Partial<Pace> = {
  budgetSeconds: 8,
  sarifWaits: [0.001, 0.001],
  limits: {
    timeoutSeconds: 0.3,
    attempts: 2,
    firstWaitMilliseconds: 1,
    longestWaitSeconds: 1,
    maxBytes: 512 * 1024,
  },
};

export const runGate = async (
  workspace: string,
  event: GateEvent,
  inputs: Readonly<Record<string, string>>,
  options: { readonly env?: Readonly<Record<string, string>>; readonly pace?: Partial<Pace> } = {},
): Promise<GateRun> => {
  // One folder for all: the toolkit remembers where the first summary went.
  runner ??= await realpath(await mkdtemp(join(tmpdir(), 'aduana-runner-')));
  const folder = runner;
  const file = (name: string) => join(folder, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(file('tools'), { recursive: true });
  await writeFile(file('event.json'), JSON.stringify(event.payload));
  for (const name of ['output', 'summary', 'env', 'path', 'state']) await writeFile(file(name), '');
  const given = Object.entries({ ...OFF, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env: Record<string, string> = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/aduana.yml@refs/heads/main',
    GITHUB_JOB: 'gate',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ID: '99',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_ACTOR: event.actor ?? 'ana',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: file('tools'),
    ...Object.fromEntries(given),
    ...options.env,
  };
  const { code, log } = await inProcess(env, { ...QUICK, ...options.pace });
  const outputs = outputsOf(await readFile(file('output'), 'utf8'));
  const read = (name: string) => readFile(outputs[name] ?? '', 'utf8').catch(() => '');
  const digest = async (name: string) =>
    createHash('sha256')
      .update(await read(name))
      .digest('hex');
  const run: GateRun = {
    code,
    log,
    outputs: Object.fromEntries(Object.entries(outputs).filter(([name]) => !name.endsWith('-file'))),
    summary: await readFile(file('summary'), 'utf8'),
    json: await read('report-file'),
    files: [await digest('report-file'), await digest('sarif-file')],
  };
  return run;
};

let runner: string | undefined;

afterAll(async () => {
  if (runner !== undefined) await rm(runner, { recursive: true, force: true });
});

const OFF = {
  only: 'env-groups',
  'github-token': '',
  comment: 'false',
  'check-run': 'false',
  'upload-sarif': 'false',
  'tracking-issue': 'false',
  offline: 'false',
  'gitleaks-path': process.env['ADUANA_TEST_GITLEAKS'] ?? '',
};

/** Runs with these variables and the log caught, and puts both back. */
const inProcess = async (env: Readonly<Record<string, string>>, pace: Partial<Pace>) => {
  const before = { ...process.env };
  const write = process.stdout.write;
  const chunks: string[] = [];
  const double = {
    argv: process.argv,
    env: process.env,
    stdout: { on: () => {} },
    stderr: { on: () => {}, write: (text: string) => process.stderr.write(text) },
    on: () => double,
    exitCode: 3 as number | string | null | undefined,
    cwd: () => env['GITHUB_WORKSPACE'] ?? '',
  };
  for (const name of Object.keys(process.env)) if (/^(?:GITHUB|INPUT|RUNNER)_/.test(name)) delete process.env[name];
  Object.assign(process.env, env);
  process.stdout.write = ((chunk: string | Uint8Array) => {
    chunks.push(String(chunk));
    return true;
  }) as typeof write;
  try {
    await runAction(double as unknown as Parameters<typeof runAction>[0], pace);
  } finally {
    process.stdout.write = write;
    for (const name of Object.keys(env)) delete process.env[name];
    Object.assign(process.env, before);
  }
  return { code: double.exitCode, log: chunks.join('') };
};

const outputsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  );
