import { Cron } from 'croner';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const YEARS = 2 * 366 * DAY;

/**
 * The longest time between two days on which a cron line runs, in days; undefined for a line that GitHub would not take (it takes
 * five fields, no `@weekly`), or that runs less than twice in two years. Looks at two years from a day that stands here, so that
 * the answer never changes.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
export const longestGapInDays = (cron: string): number | undefined => {
  const line = readCron(cron);
  if (line === undefined) return undefined;
  const days: number[] = [];
  for (let from = START; from < START + YEARS; ) {
    const next = line.nextRun(new Date(from))?.getTime();
    if (next === undefined) break;
    const day = Math.floor(next / DAY);
    days.push(day);
    from = (day + 1) * DAY - 1;
  }
  const gaps = days.slice(1).map((day, i) => day - (days[i] ?? day));
  return gaps.length === 0 ? undefined : Math.max(...gaps);
};

const readCron = (cron: string): Cron | undefined => {
  if (cron.length > 200 || cron.trim().split(/\s+/).length !== 5 || !/^[\w\s*,/-]+$/.test(cron)) return undefined;
  try {
    return new Cron(cron, { paused: true, timezone: 'UTC' });
  } catch {
    return undefined;
  }
};
