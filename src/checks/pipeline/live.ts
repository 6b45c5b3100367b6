import type { CoverageRow, Table } from '../../model/coverage.ts';
import type { LiveGitHubState, Seen, Switch } from '../../model/live-github.ts';
import type { Policy } from '../../model/policy.ts';
import type { Ports } from '../../readers/ports.ts';
import { checkNamesOf } from './check-names.ts';
import type { PipelineFacts } from './facts.ts';
import { gatesIn, type Sources } from './find-gate.ts';
import type { LivePipeline, Requirement, WeeklyRun } from './live-facts.ts';
import { type GateJob, requirementOf } from './requirement.ts';
import { freshSince, weeklyRunOf, weeklyRuns } from './weekly-run.ts';

/** What came of asking GitHub: nothing where it was not to be asked. What it did not show is a gap only where the policy says so. */
export interface LiveLook {
  readonly live?: LivePipeline;
  readonly shortfall?: string;
  readonly coverage: readonly CoverageRow[];
  readonly tables: readonly Table[];
}

/** Asks GitHub about the settings without which the gate's workflows guard nothing. */
export const lookAtGitHub = async (
  { liveGitHub, filesBefore, today }: Pick<Ports, 'liveGitHub' | 'filesBefore' | 'today'>,
  facts: Pick<PipelineFacts, 'waysIn' | 'scheduled'>,
  sources: Sources,
  { pipeline: { cannotSee } }: Pick<Policy, 'pipeline'>,
): Promise<LiveLook> => {
  if (liveGitHub === undefined) return { coverage: [], tables: [] };
  const weekly = weeklyRuns(facts.scheduled);
  const state = await liveGitHub.look({
    workflows: weekly.map(({ workflow }) => workflow),
    freshSince: freshSince(today),
  });
  const gates = gatesOnPullRequests(facts, sources);
  const live: LivePipeline = {
    branch: state.defaultBranch.seen ? state.defaultBranch.value : 'the default branch',
    requirement:
      gates.length === 0
        ? { kind: 'not-seen', why: 'No file runs the gate on pull requests.' }
        : requirementOf(state, gates),
    weekly: weeklyRunOf(state, weekly, today),
    dependabot: state.dependabot,
    pushProtection: state.pushProtection,
    isBeforeMerge: filesBefore !== undefined,
  };
  const rows = rowsOf(live);
  const unseen = rows.filter(([, said]) => said === NOT_SEEN);
  return {
    live,
    ...(unseen.length === 0 || cannotSee === 'warn' || live.isBeforeMerge ? {} : { shortfall: shortfallOf(unseen) }),
    coverage: [
      {
        what: 'settings asked of GitHub',
        examined: rows.length - unseen.length,
        ...(unseen.length === 0 ? {} : { note: `${unseen.length} more could not be seen` }),
      },
    ],
    tables: [tableOf(state, rows)],
  };
};

/** The jobs that look at a pull request, each once. */
const gatesOnPullRequests = ({ waysIn }: Pick<PipelineFacts, 'waysIn'>, sources: Sources): readonly GateJob[] => {
  const runs = waysIn.filter(({ event }) => event === 'pull_request').flatMap((way) => way.runs);
  const jobs = new Set(
    runs.flatMap(({ workflow, job }) => sources.workflows.get(workflow)?.jobs.filter(({ id }) => id === job) ?? []),
  );
  const leadsToGate = (job: GateJob['job'], workflow: GateJob['workflow']) =>
    gatesIn(workflow, sources).some((gate) => gate.job === job.id);
  return [...sources.workflows.values()].flatMap((workflow) =>
    workflow.jobs
      .filter((job) => jobs.has(job))
      .map((job) => ({ workflow, job, names: checkNamesOf(job, sources.workflows, leadsToGate) })),
  );
};

type Row = readonly [setting: string, said: string, more: string];

const NOT_SEEN = 'not seen';

const shortfallOf = (unseen: readonly Row[]): string => {
  const reasons = [...new Set(unseen.map(([, , why]) => why))];
  return `GitHub did not show what the policy asks for (${unseen.map(([setting]) => setting).join(', ')}). ${reasons.join(' ')}`;
};

const tableOf = ({ repository }: LiveGitHubState, rows: readonly Row[]): Table => ({
  title: `What GitHub says of ${repository}`,
  columns: ['setting', 'state', 'more'],
  rows,
});

const rowsOf = ({ branch, requirement, weekly, dependabot, pushProtection }: LivePipeline): readonly Row[] => [
  [`required check on ${branch}`, ...requirementInWords(requirement)],
  ...(weekly.kind === 'none' ? [] : [['last weekly run', ...weeklyInWords(weekly)] as const]),
  ['Dependabot alerts', ...switchInWords(dependabot)],
  ['push protection', ...switchInWords(pushProtection)],
];

type Words = readonly [said: string, more: string];

const requirementInWords = (requirement: Requirement): Words => {
  if (requirement.kind === 'not-seen') return [NOT_SEEN, requirement.why];
  if (requirement.kind === 'required') return ['yes', `by ${requirement.by}`];
  return [
    'no',
    requirement.required.length === 0 ? 'nothing is required' : `required: ${requirement.required.join(', ')}`,
  ];
};

const weeklyInWords = (weekly: Exclude<WeeklyRun, { kind: 'none' }>): Words => {
  if (weekly.kind === 'not-seen') return [NOT_SEEN, weekly.why];
  if (weekly.kind === 'stale') return ['too old', `${weekly.workflow}: ${weekly.why}`];
  return weekly.how === 'new'
    ? ['not yet', `${weekly.workflow} was written on ${weekly.on}`]
    : [weekly.on, `${weekly.workflow}, ${weekly.how}`];
};

const switchInWords = (state: Seen<Switch>): Words => (state.seen ? [state.value, ''] : [NOT_SEEN, state.why]);
