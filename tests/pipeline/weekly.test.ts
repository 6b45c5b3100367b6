import { describe, expect, test } from 'vitest';
import { longestGapInDays } from '../../src/checks/pipeline/weekly.ts';

describe('the longest time between two runs of a cron line', () => {
  test.each([
    ['23 5 * * 1', 7],
    ['23 5 * * MON', 7],
    ['* * * * *', 1],
    ['0 0 * * 1,4', 4],
    ['0 0 1,15 * *', 17],
    ['0 0 1 * *', 31],
    ['0 0 */7 * *', 7],
    ['0 0 1 1 *', 366],
    ['0 3 * * 1-5', 3],
  ])('%s: %d days', (cron, days) => {
    expect(longestGapInDays(cron)).toBe(days);
  });

  test.each([
    '@weekly',
    '',
    '0 0 * *',
    '0 0 0 * * 1',
    '61 0 * * 1',
    'a b c d e',
    '0 0 30 2 *',
    `0 0 * * ${'1,'.repeat(500)}1`,
    '0 0 * * 1;rm',
  ])('%s: not a line that GitHub runs every week', (cron) => {
    expect(longestGapInDays(cron)).toBeUndefined();
  });
});
