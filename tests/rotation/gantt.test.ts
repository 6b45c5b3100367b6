import { describe, expect, it, test } from 'vitest';
import { daysAfter } from '../../src/model/calendar.ts';
import { DUE_COLUMNS, DUE_TABLE, NEVER_DONE } from '../../src/model/due-table.ts';
import type { Report } from '../../src/model/report.ts';
import { ganttOf, TASKS } from '../../src/reporters/diagram/gantt.ts';
import { calendarSections } from '../../src/reporters/sections/calendar.ts';
import { PAYLOADS } from '../reporters/support/payloads.ts';

const row = (due: string, inDays: string, what: string, kind = 'secret, every 90 days') => [
  due,
  inDays,
  what,
  kind,
  'platform',
  '2026-10-01',
  'the ledger',
];

const LINE =
  /^ {4}(?:Rotate|Renew) [\p{L}\p{N}._/ -]* ?\d{4}-\d{2}-\d{2} :(?:crit, )?\d{4}-\d{2}-\d{2}, (?:1d|\d{4}-\d{2}-\d{2})$/u;

const tasksOf = (mermaid: string) => mermaid.split('\n').filter((line) => line.startsWith('    '));

describe('the gantt', () => {
  it('draws what is late from its day, the rest from today', () => {
    const gantt = ganttOf([
      row(NEVER_DONE, '', 'A_KEY'),
      row('2027-01-12', '3 late', 'B_KEY'),
      row('2027-01-15', '0', 'C_KEY'),
      row('2027-02-28', '44', 'D_KEY'),
      row('2027-03-01', '45', 'penetration-test', 'attestation'),
    ]);
    expect(gantt).toEqual({
      left: 0,
      mermaid: `gantt
  dateFormat YYYY-MM-DD
  axisFormat %Y-%m-%d
  section Late
    Rotate B_KEY 2027-01-12 :crit, 2027-01-12, 2027-01-15
  section Secrets
    Rotate C_KEY 2027-01-15 :2027-01-15, 1d
    Rotate D_KEY 2027-02-28 :2027-01-15, 2027-02-28
  section Attestations
    Renew penetration-test 2027-03-01 :2027-01-15, 2027-03-01`,
    });
  });

  it('is none where nothing has a day', () => {
    expect(ganttOf([])).toBeUndefined();
    expect(
      ganttOf([row(NEVER_DONE, '', 'A_KEY'), row('soon', '4', 'B_KEY'), row('2027-02-30', '4', 'B_KEY')]),
    ).toBeUndefined();
  });

  test.each([...PAYLOADS, 'click', 'section x', 'end:', '%%{init: {}}%%', 'a:b;c#d', '\u202eabc', 'x'.repeat(100_000)])(
    'nothing in the name %j is syntax',
    (name) => {
      const { mermaid } = ganttOf([row('2027-02-01', '17', name, name), row('2027-01-01', '14 late', name)]) ?? {
        mermaid: '',
      };
      const tasks = tasksOf(mermaid);
      expect(tasks).toHaveLength(2);
      for (const task of tasks) expect(task).toMatch(LINE);
      expect(mermaid.split('\n')).toHaveLength(3 + 2 + 2);
    },
  );

  it('stays within the limits of Mermaid, and says how many are left', () => {
    const rows = Array.from({ length: 5000 }, (_, n) =>
      row(daysAfter('2027-01-15', n % 90), String(n % 90), `${'K'.repeat(190)}_${n}`),
    );
    const gantt = ganttOf(rows);
    expect(gantt?.left).toBe(5000 - TASKS);
    expect(gantt?.mermaid.length).toBeLessThan(50_000);
  });
});

describe('the calendar of a summary', () => {
  const report = (rows: readonly (readonly string[])[]) =>
    ({ checks: [{ tables: [{ title: DUE_TABLE, columns: DUE_COLUMNS, rows }] }] }) as unknown as Report;
  const rendered = (rows: readonly (readonly string[])[], budget = 100_000) =>
    calendarSections(report(rows), 3).map(({ render }) => String(render(budget)));

  it('is drawn and stands in words', () => {
    const [text = ''] = rendered([row('2027-02-28', '44', 'OPENAI_API_KEY'), row(NEVER_DONE, '', 'STRIPE_KEY')]);
    expect(text).toContain('```mermaid\ngantt\n');
    expect(text).toContain('The same in words');
    expect(text).toMatch(/OPENAI.*API.*KEY/);
    expect(text).toMatch(/never done/);
  });

  it('is not there where nothing falls due', () => {
    expect(rendered([])).toEqual([]);
  });

  it.each([0, 900, 1500, 3000, 8000, 40_000])('keeps to a budget of %i bytes', (budget) => {
    const rows = Array.from({ length: 400 }, (_, n) => row('2027-02-28', '44', `KEY_${n}`));
    const [text = ''] = rendered(rows, budget);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(Math.max(budget, 120));
  });
});
