import type { LiveGitHubState, RequiredCheck } from '../../model/live-github.ts';
import type { Job, Workflow } from '../../parsers/github-workflow/workflow.ts';
import { isAnyName, mayBeNamed, type NamePattern, nameInWords } from './check-names.ts';
import type { Requirement } from './live-facts.ts';

/** GitHub Actions on github.com, as an app. */
const GITHUB_ACTIONS = 15368;

/** The check run that the gate makes by GitHub's API, where it is told to. */
const OWN_REPORT: NamePattern = ['Aduana (', ')'];

/** The job whose verdict has to count, and what its checks are called. */
export interface GateJob {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly names: readonly NamePattern[];
}

/** Holds the jobs that run the gate on pull requests against what GitHub requires of the default branch. */
export const requirementOf = (state: LiveGitHubState, gates: readonly GateJob[]): Requirement => {
  const { rulesets, branchProtection, isGitHubCom } = state;
  const seen = [rulesets, branchProtection].flatMap((one) => (one.seen ? [one.value] : []));
  const checks = seen.flatMap((guard) => guard.checks);
  const workflows = seen.flatMap((guard) => guard.workflows);
  const named = gates.flatMap(({ names }) => names);
  const known = [OWN_REPORT, ...named.filter((name) => !isAnyName(name))];
  const ofTheGate = checks.filter(
    (check) => isOfActions(check, isGitHubCom) && known.some((name) => mayBeNamed(check.name, name)),
  );
  const [first] = ofTheGate;
  if (first !== undefined) return { kind: 'required', by: first.by, checks: ofTheGate };
  if (workflows.some(({ path, isOwn }) => isOwn && gates.some(({ workflow }) => workflow.path === path)))
    return { kind: 'required', by: 'a required workflow', checks: [] };
  const doubt = doubtOf(gates, checks, named.some(isAnyName), workflows);
  if (doubt !== undefined) return { kind: 'not-seen', why: doubt };
  if (!rulesets.seen) return { kind: 'not-seen', why: rulesets.why };
  if (!branchProtection.seen) return { kind: 'not-seen', why: branchProtection.why };
  return {
    kind: 'not-required',
    names: [...new Set(named.map(nameInWords))],
    required: [...new Set(checks.map(({ name }) => name))],
  };
};

/** Elsewhere than on github.com the app has another number, which nobody tells. */
const isOfActions = ({ app }: RequiredCheck, isGitHubCom: boolean): boolean =>
  app === undefined || !isGitHubCom || app === GITHUB_ACTIONS;

/** What is required, and may be the gate or stand for it. */
const doubtOf = (
  gates: readonly GateJob[],
  checks: readonly RequiredCheck[],
  hasUnknownName: boolean,
  workflows: readonly { readonly path: string; readonly isOwn: boolean }[],
): string | undefined => {
  const foreign = workflows.find(({ isOwn }) => !isOwn);
  if (foreign !== undefined)
    return `A ruleset requires the workflow ${foreign.path} of another repository, which may run the gate: it was not looked into.`;
  if (hasUnknownName && checks.length > 0)
    return 'What the check of the gate is called is only known when it runs: give its job a name without an expression.';
  const behind = gates.flatMap((gate) => jobsBehind(gate)).find(({ id, name }) => isRequired(checks, name?.text ?? id));
  return behind === undefined
    ? undefined
    : `The check ${behind.name?.text ?? behind.id} is required and waits for the gate: whether it fails when the gate does was not looked into.`;
};

const isRequired = (checks: readonly RequiredCheck[], name: string): boolean =>
  checks.some((check) => check.name === name);

/** The jobs of the same workflow that wait for the gate, through others too. */
const jobsBehind = ({ workflow, job }: GateJob): readonly Job[] => {
  const waiting = new Set([job.id]);
  for (const _ of workflow.jobs) {
    const more = workflow.jobs.filter(({ id, needed }) => !waiting.has(id) && needed.some((one) => waiting.has(one)));
    if (more.length === 0) break;
    for (const { id } of more) waiting.add(id);
  }
  return workflow.jobs.filter(({ id }) => id !== job.id && waiting.has(id));
};
