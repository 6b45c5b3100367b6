/** Days are `YYYY-MM-DD`, without a place on Earth. Nothing here knows what day it is. */

const DAY_MILLISECONDS = 86_400_000;

/** When something happened, as somebody wrote it: a day, or a moment of it. */
export interface Moment {
  /** The day; of a moment with a time, the day in UTC. */
  readonly day: string;
  /** Milliseconds since 1970, where a time was written. */
  readonly at?: number;
}

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|([+-])(\d{2}):(\d{2})))?$/;

/**
 * `2027-01-31`, or `2027-01-31T09:30Z` with seconds or another offset where wanted. Undefined for anything else and for days and times
 * that no calendar has, such as 2027-02-29.
 */
export const momentOf = (text: string): Moment | undefined => {
  const [, year = '', month = '', day = '', hour, minute = '0', second = '0', sign, hours = '0', minutes = '0'] =
    MOMENT.exec(text) ?? [];
  const midnight = startOf(`${year}-${month}-${day}`);
  if (midnight === undefined) return undefined;
  if (hour === undefined) return { day: text };
  if (+hour > 23 || +minute > 59 || +second > 59 || +hours > 14 || +minutes > 59) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (+hours * 60 + +minutes) * 60_000;
  const at = midnight + ((+hour * 60 + +minute) * 60 + +second) * 1000 - offset;
  return at < 0 ? undefined : { day: dayAt(at), at };
};

/** The day in UTC at a number of milliseconds since 1970. */
export const dayAt = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** Whether something is certain to have happened after a moment: what is known by the day alone, on a later day in UTC. */
export const isAfter = ({ day, at }: Moment, milliseconds: number): boolean =>
  at === undefined ? day > dayAt(milliseconds) : at > milliseconds;

/** The later of two: of two on one day, the one with a time. */
export const laterOf = <T extends { readonly on: Moment }>(a: T, b: T): T =>
  b.on.day > a.on.day || (b.on.day === a.on.day && (b.on.at ?? 0) > (a.on.at ?? 0)) ? b : a;

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round(((startOf(to) ?? Number.NaN) - (startOf(from) ?? Number.NaN)) / DAY_MILLISECONDS);

/** The day that comes `days` days after another. */
export const daysAfter = (day: string, days: number): string =>
  dayAt((startOf(day) ?? Number.NaN) + days * DAY_MILLISECONDS);

/** The first millisecond of a day in UTC; undefined where no calendar has that day. Years from 1970 on. */
const startOf = (day: string): number | undefined => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return at >= 0 && dayAt(at) === day ? at : undefined;
};
