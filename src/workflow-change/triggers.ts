import { reachesDefaultBranch } from '../checks/pipeline/branches.ts';
import { longestGapInDays } from '../checks/pipeline/weekly.ts';
import type { Trigger } from '../parsers/github-workflow/workflow.ts';
import type { Aspect, GateChange } from './gate-change.ts';

/** The events that the gate is to hear of; the others, such as a run by hand, guard nothing. */
export const GUARDED_EVENTS = ['push', 'pull_request', 'merge_group', 'schedule'];

/** Events on which GitHub runs the workflow as the change has it. */
export const RUN_AS_CHANGED = ['pull_request', 'merge_group'];

/** Events that are gone, and filters that let less through. */
export const triggers: Aspect = (before, after) =>
  before.workflow.triggers
    .filter(({ event }) => GUARDED_EVENTS.includes(event))
    .flatMap((trigger): readonly GateChange[] => {
      const { event } = trigger;
      const now = after.workflow.triggers.find((other) => other.event === event);
      const counts = RUN_AS_CHANGED.includes(event) ? 'when-run' : 'after-merge';
      if (now === undefined) {
        const how = event === 'schedule' ? 'no longer runs the gate on schedule' : `no longer starts on \`${event}\``;
        return [{ item: `trigger:${event}`, how, location: after.workflow.location, counts }];
      }
      return narrowed(trigger, now).map(({ filter, how }) => ({
        item: `trigger:${event} ${filter}`,
        how,
        location: now.pathFilter ?? now.location,
        counts,
      }));
    });

interface Narrowing {
  readonly filter: string;
  readonly how: string;
}

const narrowed = (before: Trigger, after: Trigger): readonly Narrowing[] => {
  const on = `on \`${after.event}\``;
  const narrowing = (filter: string, isNarrower: boolean, how: string): readonly Narrowing[] =>
    isNarrower ? [{ filter, how }] : [];
  return [
    ...narrowing('paths', takesLess(before.paths, after.paths), `starts ${on} for fewer paths`),
    ...narrowing(
      'paths-ignore',
      leavesOutMore(before.pathsIgnore, after.pathsIgnore),
      `starts ${on} for fewer paths, because \`paths-ignore\` leaves out more`,
    ),
    ...narrowing('branches', reachesFewer(before, after), `starts ${on} for fewer branches`),
    ...narrowing('types', hasFewerTypes(before, after), `starts ${on} for fewer types of activity`),
    ...narrowing(
      'schedule',
      isRarer(before, after),
      `runs the gate on schedule ${cadence(after)} instead of ${cadence(before)}`,
    ),
  ];
};

const reachesFewer = (before: Trigger, after: Trigger): boolean =>
  (reachesDefaultBranch(before) && !reachesDefaultBranch(after)) ||
  takesLess(before.branches, after.branches) ||
  leavesOutMore(before.branchesIgnore, after.branchesIgnore) ||
  (isUnfiltered(before) && !isUnfiltered(after));

const isUnfiltered = ({ branches, branchesIgnore, tags, tagsIgnore }: Trigger): boolean =>
  branches === undefined && branchesIgnore === undefined && tags === undefined && tagsIgnore === undefined;

/** A pattern that takes something in is gone, or one that takes something out is new. */
const takesLess = (before: readonly string[] | undefined, after: readonly string[] | undefined): boolean => {
  if (after === undefined) return false;
  if (before === undefined) return true;
  const lost = before.filter((pattern) => !pattern.startsWith('!') && !after.includes(pattern));
  const newlyOut = after.filter((pattern) => pattern.startsWith('!') && !before.includes(pattern));
  return newlyOut.length > 0 || (lost.length > 0 && !after.includes('**'));
};

const leavesOutMore = (before: readonly string[] = [], after: readonly string[] = []): boolean =>
  after.some((pattern) => !before.includes(pattern));

/** What GitHub takes where a workflow says nothing: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const USUAL_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  merge_group: ['checks_requested'],
};

const typesOf = ({ event, types }: Trigger): readonly string[] => types ?? USUAL_TYPES[event] ?? [];

const hasFewerTypes = (before: Trigger, after: Trigger): boolean => {
  const now = typesOf(after);
  return typesOf(before).some((type) => !now.includes(type));
};

/** The longest time between two scheduled runs of a trigger, in days. */
const gapOf = ({ crons }: Trigger): number =>
  Math.min(Number.POSITIVE_INFINITY, ...crons.flatMap(({ text }) => longestGapInDays(text) ?? []));

const isRarer = (before: Trigger, after: Trigger): boolean =>
  before.event === 'schedule' && gapOf(after) > gapOf(before);

const cadence = (trigger: Trigger): string => {
  const days = gapOf(trigger);
  if (!Number.isFinite(days)) return 'never';
  return days === 1 ? 'every day' : `every ${days} days`;
};
