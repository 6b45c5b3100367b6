import { conditionOn, runsWhateverHappened } from '../../parsers/github-workflow/condition.ts';
import type { Trigger, Workflow } from '../../parsers/github-workflow/workflow.ts';
import { reachesDefaultBranch } from './branches.ts';
import type { GateRun, ScheduledRun, WayIn } from './facts.ts';
import type { FoundGate } from './find-gate.ts';
import { longestGapInDays } from './weekly.ts';

/** A workflow and the gates in it. */
export interface Gated {
  readonly workflow: Workflow;
  readonly gates: readonly FoundGate[];
}

/** What a pull request needs to be looked at when it is opened and after every push to it. */
const PULL_REQUEST_TYPES = ['opened', 'synchronize', 'reopened'];

export const runsOn = (event: WayIn, gated: readonly Gated[]): readonly GateRun[] =>
  gated.flatMap(({ workflow, gates }) =>
    workflow.triggers
      .filter((trigger) => trigger.event === event && isWholeWayIn(trigger))
      .flatMap((trigger) => gates.flatMap((gate) => runOf(gate, trigger))),
  );

const isWholeWayIn = (trigger: Trigger): boolean =>
  reachesDefaultBranch(trigger) &&
  (trigger.event !== 'pull_request' || PULL_REQUEST_TYPES.every((type) => trigger.types?.includes(type) ?? true));

export const scheduledRuns = (gated: readonly Gated[]): readonly ScheduledRun[] =>
  gated.flatMap(({ workflow, gates }) =>
    workflow.triggers
      .filter(({ event }) => event === 'schedule')
      .flatMap((trigger) => gates.flatMap((gate) => runOf(gate, trigger).map((run) => ({ trigger, run }))))
      .flatMap(({ trigger, run }) => trigger.crons.map((cron) => scheduled(workflow, run, cron.text))),
  );

const scheduled = (workflow: Workflow, run: GateRun, cron: string): ScheduledRun => {
  const everyDays = longestGapInDays(cron);
  return {
    ...run,
    cron,
    ...(everyDays === undefined ? {} : { everyDays }),
    sharedWith: workflow.triggers.map(({ event }) => event).filter((event) => !STARTED_BY_ITSELF.includes(event)),
  };
};

const STARTED_BY_ITSELF = ['schedule', 'workflow_dispatch', 'workflow_call'];

/** The run of a gate on an event; none where a condition plainly says that it is for other events. */
const runOf = (gate: FoundGate, trigger: Trigger): readonly GateRun[] => {
  const truths = gate.conditions.map((condition) => ({
    condition,
    truth: conditionOn(condition.text, trigger.event),
  }));
  if (truths.some(({ truth }) => truth === 'false')) return [];
  const unknown = truths
    .filter(({ truth }) => truth === 'unknown')
    .map(({ condition }) => ({ why: 'it stands under an `if` that may be false', location: condition.location }));
  const comesAfter =
    gate.needs === undefined || gate.conditions.some(({ text }) => runsWhateverHappened(text))
      ? []
      : [
          {
            why: 'its job is skipped when a job it `needs` fails, and a skipped job counts as passed',
            location: gate.needs,
          },
        ];
  const { workflow, job, location, tolerated } = gate;
  return [
    {
      workflow,
      job,
      location,
      tolerated,
      conditions: [...unknown, ...comesAfter],
      ...(trigger.pathFilter === undefined ? {} : { filter: trigger.pathFilter }),
    },
  ];
};
