import type { Location } from '../../model/location.ts';
import type { Job, Workflow } from '../../parsers/github-workflow/workflow.ts';
import type { LivePipeline } from './live-facts.ts';

export type { Job, Step, Workflow } from '../../parsers/github-workflow/workflow.ts';
export { type LivePipeline, notOfThisChange } from './live-facts.ts';

/** The events on which a change reaches the default branch. */
export const WAYS_IN = ['push', 'pull_request', 'merge_group'] as const;

export type WayIn = (typeof WAYS_IN)[number];

/** What the rules about the gate's own workflows may look at. */
export interface PipelineFacts {
  readonly waysIn: readonly { readonly event: WayIn; readonly runs: readonly GateRun[] }[];
  /** Runs of the gate by schedule. */
  readonly scheduled: readonly ScheduledRun[];
  /** Every place that runs the gate, whenever it does. */
  readonly places: readonly GatePlace[];
  /** Every workflow that could be read. */
  readonly workflows: readonly Workflow[];
  /** The jobs that run the gate, themselves or through what they call. */
  readonly gateJobs: readonly { readonly workflow: Workflow; readonly job: Job }[];
  /** The workflow to change: one that runs the gate, else the first. */
  readonly home: Location;
  /** A team that has a policy means to be gated. */
  readonly hasPolicy: boolean;
  /** Present where GitHub was asked. */
  readonly live?: LivePipeline;
}

/** A job or step that runs the gate. */
export interface GatePlace {
  readonly workflow: string;
  readonly job: string;
  readonly location: Location;
}

/** A place that an event reaches, and what may keep the gate from running or its verdict from counting there. */
export interface GateRun extends GatePlace {
  /** Where only some changes start the workflow. */
  readonly filter?: Location;
  readonly conditions: readonly { readonly why: string; readonly location: Location }[];
  readonly tolerated: readonly { readonly why: string; readonly location: Location }[];
}

export interface ScheduledRun extends GateRun {
  readonly cron: string;
  /** The longest time between two runs, in whole days, rounded up; absent where GitHub would not take the line. */
  readonly everyDays?: number;
  /** Other events of the same file. */
  readonly sharedWith: readonly string[];
}

/** Nothing stands between the event and a verdict that counts. */
export const isSound = ({ filter, conditions, tolerated }: GateRun): boolean =>
  filter === undefined && conditions.length === 0 && tolerated.length === 0;

/** A place that guards a way in with nothing sound beside it, and the ways in it should guard. */
export interface DoubtfulRun extends GateRun {
  readonly events: readonly WayIn[];
}

/** The runs worth complaining about: those of ways in that no sound run guards, each place once. */
export const doubtfulRuns = ({ waysIn }: PipelineFacts): readonly DoubtfulRun[] => {
  const places = new Map<string, DoubtfulRun>();
  for (const { event, runs } of waysIn) {
    if (runs.some(isSound)) continue;
    for (const run of runs) {
      const key = JSON.stringify([run.workflow, run.job, run.location, run.filter, run.conditions]);
      places.set(key, { ...run, events: [...(places.get(key)?.events ?? []), event] });
    }
  }
  return [...places.values()];
};

/** `push`, `pull_request` and `merge_group`, in words. */
export const eventsOf = ({ events }: DoubtfulRun): string => {
  const words = events.map((event) => `\`${event}\``);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
};

/** `workflow:gate.yml job:aduana`, for subjects. */
export const subjectOf = (
  { workflow, job }: Pick<GatePlace, 'workflow' | 'job'>,
  ...further: readonly string[]
): string => [`workflow:${workflow.replace(/^.*\//, '')}`, `job:${job}`, ...further].join(' ');
