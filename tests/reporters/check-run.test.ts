import { describe, expect, test } from 'vitest';
import { reportToCheckRun } from '../../src/reporters/check-run/check-run.ts';
import { reportToTrackingIssue } from '../../src/reporters/tracking-issue/tracking-issue.ts';
import { fullReport, HOSTILE_FIELDS, withPayload } from './support/hostile-fields.ts';
import { PAYLOADS } from './support/payloads.ts';
import { excepted, finding, findings, reportOf } from './support/reports.ts';

/** Source: https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const TEXT = 65_535;

const wide = '😀|'.repeat(400);
const crowd = reportOf([
  ...findings(300, (at) => ({ message: `${at} ${wide}`, fix: `${at} ${wide}` })),
  ...findings(300, () => ({ message: wide, disposition: { kind: 'advisory' } })),
  ...findings(300, () => ({ message: wide, disposition: excepted(wide) })),
]);

describe('the check run', () => {
  test('fits in all of its fields', () => {
    const { title, summary, text, annotations } = reportToCheckRun(crowd);
    expect(title).toBe('300 findings block');
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(TEXT);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(TEXT);
    expect(summary).toMatch(/^\d+ of 300 shown, the worst first/m);
    for (const annotation of annotations) {
      expect(annotation.title.length).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(annotation.message)).toBeLessThanOrEqual(64 * 1024);
    }
  });

  test('marks each line that a finding is about, the worst first, and none that is excepted', () => {
    const report = reportOf([
      finding({ message: '`a` is wrong', location: { path: 'a.txt', startLine: 3, startColumn: 5 } }),
      finding({ severity: 'medium', disposition: { kind: 'advisory' } }),
      finding({ severity: 'low', disposition: { kind: 'advisory' } }),
      finding({ disposition: excepted() }),
    ]);
    const { annotations } = reportToCheckRun({ ...report, scope: { ...report.scope, prefix: 'apps/' } });
    expect(annotations.map(({ annotation_level }) => annotation_level)).toEqual(['failure', 'warning', 'notice']);
    expect(annotations[0]).toMatchObject({
      path: 'apps/a.txt',
      start_line: 3,
      end_line: 3,
      title: 'high: secrets/a-fault',
    });
    expect(annotations[0]?.message).toMatch(/^`a` is wrong\nFix: Mend it\.\nMore: https:/);
  });

  test.each(Object.keys(HOSTILE_FIELDS))('gives GitHub what it takes whatever stands in %s', (field) => {
    for (const payload of PAYLOADS) {
      const { title, summary, annotations } = reportToCheckRun(withPayload([field], payload));
      expect(title, payload).not.toBe('');
      expect(summary, payload).not.toBe('');
      for (const { path, start_line, title: name, message } of annotations) {
        expect(path, payload).toMatch(/^.+$/);
        expect(name, payload).toMatch(/^.+$/);
        expect(message.split('\n').length, payload).toBeLessThanOrEqual(3);
        expect(start_line, payload).toBeGreaterThanOrEqual(1);
      }
    }
  });
});

describe('the tracking issue', () => {
  test('says in its title what is wrong, and in its body since when, what to do and what was looked at', () => {
    const { title, body } = reportToTrackingIssue(fullReport());
    expect(title).toBe('Aduana: 1 finding blocks, and secrets could not look');
    const places = [
      'not passed',
      'Red since this issue was last opened',
      'What blocks',
      '**Fix:** Mend `x`.',
      'What could not be looked at',
      'What was looked at',
      '1 excepted finding',
    ];
    const found = places.map((words) => body.indexOf(words));
    expect(Math.min(...found)).toBeGreaterThan(0);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test('says that nothing is left to do when the run passes again', () => {
    const { body } = reportToTrackingIssue(reportOf([]));
    expect(body).toContain('passed');
    expect(body).toContain('nothing is left to do here');
    expect(body).not.toContain('Red since');
  });

  test('fits', () => {
    expect(Buffer.byteLength(reportToTrackingIssue(crowd).body)).toBeLessThanOrEqual(65_336);
  });
});
