import type { Location } from '../../model/location.ts';
import type { Job, Step, Workflow, Written } from '../../parsers/github-workflow/workflow.ts';
import type { GatePlace, GateRun } from './facts.ts';

type Obstacle = GateRun['conditions'][number];

/** A place that runs the gate, before it is known which event leads there. */
export interface FoundGate extends GatePlace {
  readonly conditions: readonly Written[];
  readonly needs?: Location;
  readonly tolerated: readonly Obstacle[];
  /** The step or job that names it. */
  readonly call: Pick<Step, 'id' | 'uses' | 'run' | 'inputs' | 'variables'>;
  /** The jobs around it: first that of `workflow`, then those that are called one by the other. */
  readonly jobs: readonly Job[];
  /** The workflow whose step it is. */
  readonly within: Workflow;
}

export interface Sources {
  readonly workflows: ReadonlyMap<string, Workflow>;
  /** By folder, `.` being the root: whether it is the gate itself, and the steps it consists of. */
  readonly actions: ReadonlyMap<string, { readonly isGate: boolean; readonly steps: readonly Step[] }>;
}

/** The Action by whatever owner, so that a mirror counts, and its reusable workflows. */
const ACTION = /^[\w.-]+\/aduana(?:\/\.github\/workflows\/[\w.-]+)?@/i;
/** `aduana check` where a shell looks for a command, with or without a package runner in front. */
const COMMAND =
  /(?:^|[;&|(\n])[ \t]*(?:\w+=\S* +)*(?:(?:npx|bunx|npm exec|pnpm dlx|pnpm exec|yarn dlx|yarn) +(?:-[\w-]+ +)*)?(?:[\w.-]{0,99}\/){0,9}aduana(?:@[\w.-]+)? +check\b/;
const DEPTH = 4;

/** Every place in a workflow that runs the gate: through reusable workflows and composite actions of this repository too. */
export const gatesIn = (workflow: Workflow, sources: Sources, depth = 0): readonly FoundGate[] =>
  depth > DEPTH
    ? []
    : workflow.jobs.flatMap((job) => gatesOfJob(workflow, job, sources, depth).map((gate) => underJob(gate, job)));

const gatesOfJob = (workflow: Workflow, job: Job, sources: Sources, depth: number): readonly FoundGate[] => {
  const place = { workflow: workflow.path, job: job.id };
  if (job.uses === undefined) return gatesOfSteps(job.steps, place, workflow, sources, depth);
  if (ACTION.test(job.uses.text)) {
    const { uses, inputs, variables } = job;
    return [foundAt({ ...place, location: uses.location, call: { uses, inputs, variables }, within: workflow })];
  }
  const called = sources.workflows.get(job.uses.text.replace(/^\.\//, ''));
  if (called === undefined || !job.uses.text.startsWith('./')) return [];
  return gatesIn(called, sources, depth + 1).map((gate) => ({ ...gate, ...place }));
};

const foundAt = (found: Omit<FoundGate, 'conditions' | 'tolerated' | 'jobs'>): FoundGate => ({
  ...found,
  conditions: [],
  tolerated: [],
  jobs: [],
});

const gatesOfSteps = (
  steps: readonly Step[],
  place: Pick<GatePlace, 'workflow' | 'job'>,
  within: Workflow,
  sources: Sources,
  depth: number,
): readonly FoundGate[] => {
  if (depth > DEPTH) return [];
  return steps.flatMap((step) => {
    const found = gatesOfStep(step, place, within, sources, depth);
    return found.map((gate) => ({
      ...gate,
      conditions: [...(step.condition === undefined ? [] : [step.condition]), ...gate.conditions],
      tolerated: [...toleratedBy(step.continueOnError, 'the step is `continue-on-error`'), ...gate.tolerated],
    }));
  });
};

const gatesOfStep = (
  call: Step,
  place: Pick<GatePlace, 'workflow' | 'job'>,
  within: Workflow,
  sources: Sources,
  depth: number,
): readonly FoundGate[] => {
  const { uses, run, shell } = call;
  const gateAt = (location: Location, tolerated: readonly Obstacle[] = []): readonly FoundGate[] => [
    { ...foundAt({ ...place, location, call, within }), tolerated },
  ];
  if (run !== undefined)
    return COMMAND.test(withoutComments(run.text)) ? gateAt(run.location, swallowedBy(run, shell)) : [];
  if (uses === undefined) return [];
  if (ACTION.test(uses.text)) return gateAt(uses.location);
  if (!uses.text.startsWith('./')) return [];
  const action = sources.actions.get(folderOf(uses.text));
  if (action === undefined) return [];
  return action.isGate ? gateAt(uses.location) : gatesOfSteps(action.steps, place, within, sources, depth + 1);
};

/** `./.github/actions/gate/` → `.github/actions/gate`; `./` → `.`. */
export const folderOf = (uses: string): string => uses.replace(/^\.\/+/, '').replace(/\/+$/, '') || '.';

const underJob = (gate: FoundGate, job: Job): FoundGate => ({
  ...gate,
  jobs: [job, ...gate.jobs],
  conditions: [...(job.condition === undefined ? [] : [job.condition]), ...gate.conditions],
  tolerated: [...toleratedBy(job.continueOnError, 'the job is `continue-on-error`'), ...gate.tolerated],
  ...(job.needs === undefined ? {} : { needs: job.needs }),
});

const toleratedBy = (location: Location | undefined, why: string): readonly Obstacle[] =>
  location === undefined ? [] : [{ why, location }];

/** What a shell does with the exit code of the line that runs the gate. */
const swallowedBy = ({ text, location }: Written, shell: string | undefined): readonly Obstacle[] => {
  const line = withoutComments(text)
    .replace(/\\\r?\n/g, ' ')
    .split('\n')
    .find((one) => COMMAND.test(one));
  const after = line?.slice(line.search(COMMAND)) ?? '';
  if (/\|\|/.test(after)) return [{ why: 'the command goes on after `||` when the gate fails', location }];
  // Only a shell that is named `bash` is started with pipefail.
  if (/[^|]\|[^|]/.test(after) && shell !== 'bash' && !/\bpipefail\b/.test(`${text}${shell ?? ''}`)) {
    return [{ why: 'the exit code of a pipe is that of its last command', location }];
  }
  return [];
};

const withoutComments = (shell: string): string => shell.replace(/(^|\s)#.*$/gm, '$1');
