import type { LiveGitHubState, WorkflowSchedule } from '../../model/live-github.ts';
import type { ScheduledRun } from './facts.ts';
import type { WeeklyRun } from './live-facts.ts';

const WEEK = 7;
const DAY = 86_400_000;

/**
 * The days within which a weekly run must have taken place. Days are compared, not hours: a run of the eighth day before, at whatever
 * hour, is young enough, so that what is called old is older than eight days whatever the hour.
 */
const MOST_DAYS = 8;

/** The runs by schedule that are to take place every week, one for each file. */
export const weeklyRuns = (scheduled: readonly ScheduledRun[]): readonly ScheduledRun[] => {
  const weekly = scheduled.filter(({ everyDays }) => everyDays !== undefined && everyDays <= WEEK);
  return weekly.filter(({ workflow }, i) => weekly.findIndex((one) => one.workflow === workflow) === i);
};

/** The first day on which a run is young enough. */
export const freshSince = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - MOST_DAYS * DAY).toISOString().slice(0, 10);

/** Whether one of the weekly runs took place lately. Where one of them was not seen, the others do not prove that none did. */
export const weeklyRunOf = (
  { schedules }: Pick<LiveGitHubState, 'schedules'>,
  weekly: readonly ScheduledRun[],
  today: string,
): WeeklyRun => {
  const since = freshSince(today);
  const judged = weekly.map((run): WeeklyRun => {
    const found = schedules.find(({ path }) => path === run.workflow)?.schedule;
    if (found === undefined) return { kind: 'not-seen', why: 'There are too many workflows to ask about each.' };
    return found.seen ? judge(run, found.value, since) : { kind: 'not-seen', why: found.why };
  });
  const order: readonly WeeklyRun['kind'][] = ['fresh', 'not-seen', 'stale'];
  const [best] = order.flatMap((kind) => judged.filter((run) => run.kind === kind));
  return best ?? { kind: 'none' };
};

const judge = ({ workflow, location }: ScheduledRun, schedule: WorkflowSchedule, since: string): WeeklyRun => {
  const { state, lastRunOn, lastRunByHandOn, changedOn } = schedule;
  const stale = (why: string): WeeklyRun => ({ kind: 'stale', workflow, location, why });
  if (state !== 'active') return stale(OFF[state] ?? 'it is switched off');
  const isFresh = (on: string | undefined): on is string => on !== undefined && on >= since;
  if (isFresh(lastRunOn)) return { kind: 'fresh', workflow, on: lastRunOn, how: 'by schedule' };
  if (isFresh(lastRunByHandOn)) return { kind: 'fresh', workflow, on: lastRunByHandOn, how: 'by hand' };
  if (lastRunOn !== undefined)
    return stale(`its last run by schedule began on ${lastRunOn}, more than ${MOST_DAYS} days ago`);
  if (isFresh(changedOn)) return { kind: 'fresh', workflow, on: changedOn, how: 'new' };
  return stale('it has never come to an end by schedule');
};

/** Source: https://docs.github.com/en/rest/actions/workflows#get-a-workflow */
const OFF: Readonly<Record<string, string>> = {
  disabled_inactivity: 'GitHub switched it off, because nothing happened in the repository for 60 days',
  disabled_manually: 'somebody switched it off',
  disabled_fork: 'GitHub leaves schedules off in a fork',
  deleted: 'GitHub says that it is deleted',
};
