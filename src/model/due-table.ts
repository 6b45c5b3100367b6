/** What the check `rotation` calls its calendar and the columns of it: reports are read by these words. */
export const DUE_TABLE = 'What falls due in the next 90 days';

export const DUE_COLUMNS = ['due', 'in days', 'what', 'kind', 'owner', 'last done', 'seen in'] as const;

/** How far the calendar looks. */
export const CALENDAR_DAYS = 90;

/** In the column `due`, where nothing was ever done. */
export const NEVER_DONE = 'never done';

/** The column `in days`: `12`, or `3 late`. Empty where nothing was ever done. */
export const inDaysCell = (daysLeft: number | undefined): string => {
  if (daysLeft === undefined) return '';
  return daysLeft < 0 ? `${-daysLeft} late` : String(daysLeft);
};
