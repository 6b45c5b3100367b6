import { MAX_EXCEPTION_DAYS } from '../config/parse-policy.ts';
import { dayAfter } from './day-after.ts';

/** How long a baseline holds unless somebody says otherwise. */
export const BASELINE_DAYS = 90;

/** The last day of an exception from what somebody wrote: a day, a number of days from `today`, or nothing. */
export const exceptionEnd = (
  written: string | undefined,
  today: string,
): { readonly expires: string } | { readonly problem: string } => {
  const latest = dayAfter(today, MAX_EXCEPTION_DAYS);
  const wanted = written ?? String(BASELINE_DAYS);
  const isCount = /^[1-9]\d{0,2}$/.test(wanted);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(wanted) && !Number.isNaN(Date.parse(`${wanted}T00:00:00Z`));
  const expires = isCount ? dayAfter(today, Number(wanted)) : isDay ? wanted : undefined;
  if (expires === undefined) return { problem: '--expires must be a day, as in 2027-01-31, or a number of days.' };
  if (expires <= today) return { problem: '--expires must be a day after today.' };
  return expires > latest
    ? { problem: `--expires may be ${MAX_EXCEPTION_DAYS} days ahead at most: the latest today is ${latest}.` }
    : { expires };
};
