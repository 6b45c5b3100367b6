import { describe, expect, test } from 'vitest';
import { dayAt, daysAfter, daysBetween, isAfter, laterOf, momentOf } from '../../src/model/calendar.ts';

describe('a day or a moment', () => {
  test.each([
    ['2027-01-31', '2027-01-31'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2027-12-31T23:59:59Z', '2027-12-31'],
    ['2027-12-31T23:59:59-00:01', '2028-01-01'],
    ['2027-01-01T00:00:00+14:00', '2026-12-31'],
    ['2027-01-01T09:30Z', '2027-01-01'],
    ['2027-01-01T09:30:00.123456789Z', '2027-01-01'],
    ['2028-02-28T23:59:59-01:00', '2028-02-29'],
  ])('%s is on %s in UTC', (text, day) => {
    expect(momentOf(text)?.day).toBe(day);
  });

  test.each([
    '',
    '2027',
    '2027-1-1',
    '2027-02-29',
    '2100-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-04-31',
    '2027-01-32',
    '27-01-01',
    '2027-01-01T24:00Z',
    '2027-01-01T09:60Z',
    '2027-01-01T09:30',
    '2027-01-01 09:30Z',
    '2027-01-01T09:30+15:00',
    '2027-01-01T09:30:60Z',
    '01.01.2027',
    'tomorrow',
    '1969-12-31',
    '+002027-01-01',
    '2027-01-01\n',
    ' 2027-01-01',
    '٢٠٢٧-٠١-٠١',
    `2027-01-01T09:30:00.${'0'.repeat(100000)}Z`,
  ])('%j is none', (text) => {
    expect(momentOf(text)).toBeUndefined();
  });
});

describe('days', () => {
  test.each([
    ['2027-01-15', 90, '2027-04-15'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-29', 365, '2029-02-28'],
    ['2027-03-28', 1, '2027-03-29'],
    ['2027-10-31', 1, '2027-11-01'],
    ['2027-01-15', -15, '2026-12-31'],
  ])('%s and %i more is %s', (day, days, after) => {
    expect(daysAfter(day, days)).toBe(after);
    expect(daysBetween(day, after)).toBe(days);
  });

  test('do not depend on where the clock hangs', () => {
    const zone = process.env['TZ'];
    for (const place of ['Pacific/Kiritimati', 'Pacific/Niue', 'America/St_Johns', 'UTC']) {
      process.env['TZ'] = place;
      expect([daysAfter('2027-03-27', 2), daysBetween('2027-03-27', '2027-11-02'), dayAt(0)]).toEqual([
        '2027-03-29',
        220,
        '1970-01-01',
      ]);
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
});

describe('after a commit', () => {
  const commit = Date.parse('2026-11-20T12:00:00Z');
  test.each([
    ['2026-11-20T12:00:00Z', false],
    ['2026-11-20T12:00:01Z', true],
    ['2026-11-20T11:59:59Z', false],
    ['2026-11-20T13:00:01+01:00', true],
    ['2026-11-20T13:00:00+01:00', false],
    ['2026-11-20', false],
    ['2026-11-21', true],
    ['2026-11-19', false],
  ])('%s: %s', (text, expected) => {
    const on = momentOf(text);
    expect(on && isAfter(on, commit)).toBe(expected);
  });

  test('the newest proof is the later day, and of one day the one with a time', () => {
    const proof = (text: string) => ({ text, on: momentOf(text) ?? { day: '' } });
    const newest = (...texts: string[]) => texts.map(proof).reduce(laterOf).text;
    expect(newest('2026-11-20', '2026-11-21T00:00Z', '2026-11-19')).toBe('2026-11-21T00:00Z');
    expect(newest('2026-11-20', '2026-11-20T08:00Z')).toBe('2026-11-20T08:00Z');
    expect(newest('2026-11-20T08:00Z', '2026-11-20T07:00Z', '2026-11-20')).toBe('2026-11-20T08:00Z');
  });
});
