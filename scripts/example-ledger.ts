import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayAt, daysAfter, daysBetween } from '../src/model/calendar.ts';

const DAY = /(?<= on: )\d{4}-\d{2}-\d{2}/g;

/**
 * The example's ledger as a team keeps it that is up to date: every day as long ago as it was when the newest entry was two days
 * old. Otherwise the example would be overdue on some day, as the ledger of a team is that stops writing it.
 */
export const exampleLedger = async (example: string): Promise<string> => {
  const text = await readFile(join(example, 'aduana-ledger.yml'), 'utf8');
  const days = [...text.matchAll(DAY)].map(([day]) => day).sort();
  const shift = daysBetween(days.at(-1) ?? '', daysAfter(dayAt(Date.now()), -2));
  return text.replace(DAY, (day) => daysAfter(day, shift));
};
