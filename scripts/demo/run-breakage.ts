import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Report } from '../../src/model/report.ts';
import { serveGitHub } from '../../tests/support/github-state.ts';
import { RENDER_KEY, serveRender } from '../../tests/support/render-state.ts';
import { git, PROJECT } from '../example-repository.ts';
import { knownAdvisories, snykEnvironment } from '../known-advisories.ts';
import { type Breakage, brokenExample } from './breakage.ts';
import { SHOWN } from './readme-sample.ts';

export interface Outcome {
  readonly breakage: Breakage;
  /** The gate reported the rule that the breakage is for. */
  readonly caught: boolean;
  /** What it reported blocks; otherwise it is shown, and the exit code is that of the rest. */
  readonly blocks: boolean;
  readonly exitCode: number | undefined;
  /** What the gate printed for people. */
  readonly printed: string;
}

/** Breaks a copy of `template`, commits, and runs the gate on what was committed. */
export const runBreakage = async (breakage: Breakage, template: string, engine?: string): Promise<Outcome> => {
  const folder = await mkdtemp(join(tmpdir(), 'aduana-demo-'));
  try {
    await cp(template, folder, { recursive: true });
    const example = brokenExample(folder);
    if (breakage.before !== undefined) {
      await breakage.before(example);
      await example.commit('what was there before');
    }
    const base = await git(folder, 'rev-parse', 'HEAD');
    await breakage.apply(example);
    if ((await git(folder, 'status', '--porcelain', '--ignored')) !== '') await example.commit(breakage.what);
    const live = breakage.render === undefined ? undefined : await serveRender(breakage.render);
    const gitHub = breakage.gitHub === undefined ? undefined : await serveGitHub(breakage.gitHub);
    if (gitHub !== undefined) {
      await git(folder, 'remote', 'add', 'origin', `https://127.0.0.1/${gitHub.state.repository}.git`);
    }
    const { exitCode, report, stderr } = await runGate(
      folder,
      [
        ...['--base', base],
        ...checksFor(breakage),
        ...(breakage.flags ?? []),
        ...(live === undefined && gitHub === undefined ? [] : ['--live']),
        ...(live === undefined ? [] : ['--render-api-url', live.url]),
      ],
      engine,
      {
        ...(breakage.hasSnyk === true ? await snykEnvironment() : {}),
        ...(live === undefined ? {} : { RENDER_API_KEY: RENDER_KEY }),
        ...(gitHub === undefined ? {} : { GITHUB_TOKEN: gitHub.token, GITHUB_API_URL: gitHub.url }),
      },
    );
    await live?.close();
    await gitHub?.close();
    const found = report?.findings.find(({ ruleId }) => ruleId === breakage.rule);
    return {
      breakage,
      caught: found !== undefined,
      blocks: found?.disposition.kind === 'blocking',
      exitCode,
      printed: stderr,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The check of the broken rule; every check for what the README shows, and for the policy, which judges what all others find. */
const checksFor = ({ rule }: Breakage): readonly string[] => {
  const [check = ''] = rule.split('/');
  return check === 'policy' || rule === SHOWN ? [] : [`--only=${check}`];
};

interface GateRun {
  readonly exitCode: number | undefined;
  /** Absent where the gate refused to judge anything. */
  readonly report: Report | undefined;
  readonly stderr: string;
}

/**
 * The committed bundle, as anybody would run it, with the advisories that lie in this repository. `engine` is the path of a
 * gitleaks, else the gate finds one.
 */
export const runGate = async (
  folder: string,
  scope: readonly string[],
  engine?: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<GateRun> => {
  const advisories = await knownAdvisories();
  const { exitCode, stdout, stderr } = await execa(
    process.execPath,
    [
      join(PROJECT, 'dist/cli/index.js'),
      'check',
      folder,
      '--format=json',
      ...(engine === undefined ? [] : [`--gitleaks-path=${engine}`]),
      ...advisories.flags,
      ...scope,
    ],
    { reject: false, env: { ...advisories.environment, ...environment } },
  );
  return { exitCode, report: stdout === '' ? undefined : JSON.parse(stdout), stderr };
};
