import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { terminalText } from '../reporters/terminal-text.ts';
import { type ActionInputs, INPUT_NAMES, readInputs } from './action-inputs.ts';
import { cacheFolderOf } from './cache-folder.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { type GateRequest, runGate } from './gate.ts';
import { gitHubInAction } from './github-access.ts';
import { protectedBranchOf } from './github-branch.ts';
import { type EventPayload, scopeOfEvent } from './github-event.ts';
import { supabaseTokenIn } from './open-witness.ts';
import { ownStepIn } from './own-step.ts';
import { policyProblemLine } from './policy-problem-line.ts';
import { publish } from './publish.ts';
import { reportTargets } from './report-targets.ts';
import { type Pace, reportToGitHub } from './report-to-github.ts';
import { type ScopeRequest, withHistory } from './scope-request.ts';
import { snykTokenIn } from './snyk-token.ts';
import { type SupervisedProcess, whileSupervised } from './supervise.ts';
import { untrustedBecause } from './untrusted-code.ts';

/** The Action: inputs and event in; annotations, job summary, files, outputs and the exit code out. */
export const runAction = (process: SupervisedProcess, pace: Partial<Pace> = {}): Promise<void> =>
  whileSupervised(process, async (signal) => {
    const { env } = process;
    const reading = readInputs((name) => core.getInput(name));
    if (!reading.ok) return refuse(reading.problem);
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const payload = await payloadOf(env);
    const event = scopeOfEvent(name, payload, env['GITHUB_SHA'] ?? '');
    if (!event.ok) return refuse(event.reason);
    const snykToken = reading.inputs.snykToken ?? snykTokenIn(env);
    if (snykToken !== undefined) core.setSecret(snykToken);
    const supabase = supabaseTokenIn(env);
    for (const secret of [reading.inputs.renderApiKey, reading.inputs.githubToken, supabase.supabaseToken]) {
      if (secret !== undefined) core.setSecret(secret);
    }
    const request = requestOf(reading.inputs, event.request, env, signal);
    const result = await runGate({
      ...request,
      ...whoStandsBehind(name, payload, env),
      ...(snykToken === undefined ? {} : { snykToken }),
      ...ownStep(env),
      ...gitHubInAction(env, reading.inputs.githubToken),
      ...supabase,
      folder: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    });
    if (result.status === 'bad-usage') return refuse(result.problem);
    if (result.status === 'bad-policy') {
      for (const { message, location } of result.problems) {
        const { path, startLine, startColumn } = location;
        core.error(policyProblemLine({ message, location }), { title: 'Policy', file: path, startLine, startColumn });
      }
      return EXIT.usage;
    }
    await publish(result.report, env);
    const { githubToken: token, reports: wanted, offline } = reading.inputs;
    const facts = { name, payload, sha: env['GITHUB_SHA'] ?? '', ref: env['GITHUB_REF'] ?? '' };
    await reportToGitHub(result.report, {
      wanted,
      token,
      offline,
      untrusted: untrustedBecause(name, payload, env['GITHUB_ACTOR']),
      targets: reportTargets({ ...facts, head: result.report.scope.head }),
      env,
      signal,
      pace,
    });
    return exitCodeOf(result.report);
  });

const refuse = (problem: string): ExitCode => {
  core.error(terminalText(problem), { title: 'Aduana' });
  return EXIT.usage;
};

/** The event's payload; `{}` when the runner left none, which no event that names commits accepts. */
const payloadOf = async ({ GITHUB_EVENT_PATH: path }: NodeJS.ProcessEnv): Promise<EventPayload> => {
  const text = path === undefined || path === '' ? '{}' : await readFile(path, 'utf8');
  const payload: unknown = JSON.parse(text);
  return typeof payload === 'object' && payload !== null ? payload : {};
};

const requestOf = (
  inputs: ActionInputs,
  scope: ScopeRequest,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Omit<GateRequest, 'folder'> => {
  const { history, ...rest } = inputs;
  return {
    ...rest,
    scope: withHistory(scope, history),
    allowWebAssembly: false,
    repositoryRequired: true,
    cacheFolder: cacheFolderOf(env),
    environment: env,
    signal,
    ...repositoryPage(env),
    today: new Date().toISOString().slice(0, 10),
  };
};

const whoStandsBehind = (name: string, payload: EventPayload, env: NodeJS.ProcessEnv) => {
  const untrusted = untrustedBecause(name, payload, env['GITHUB_ACTOR']);
  const protectedBranch = protectedBranchOf(name, payload, env['GITHUB_REF']);
  return {
    ...(untrusted === undefined ? {} : { untrusted }),
    ...(protectedBranch === undefined ? {} : { protectedBranch }),
  };
};

const ownStep = (env: NodeJS.ProcessEnv): Pick<GateRequest, 'ownStep'> => {
  const step = ownStepIn(env, new Map(INPUT_NAMES.map((name) => [name, core.getInput(name)])));
  return step === undefined ? {} : { ownStep: step };
};

const repositoryPage = ({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: NodeJS.ProcessEnv) =>
  server === undefined || name === undefined || !/^[\w.-]+\/[\w.-]+$/.test(name) || !URL.canParse(server)
    ? {}
    : { repositoryUrl: new URL(name, server).href };
