import { describe, expect, test } from 'vitest';
import { Redacted } from '../../src/model/redacted.ts';
import type { Report } from '../../src/model/report.ts';
import { reportToJson } from '../../src/reporters/json/json.ts';
import { fullReport, HOSTILE_FIELDS, withPayload } from './support/hostile-fields.ts';
import { SINKS } from './support/sinks.ts';

const DIGEST = 'd1gestd1gestd1gestd1gest';
const secret = new Redacted(DIGEST, 40);

const everySink = (report: Report): string =>
  Object.values(SINKS)
    .map(({ render }) => render(report))
    .join('\n');

describe('a secret', () => {
  test('that a rule names by mistake is printed as dots, and its digest nowhere', () => {
    const printed = Object.keys(HOSTILE_FIELDS).map((field) => everySink(withPayload([field], `\`${secret}\` leaked`)));
    for (const sinks of printed) expect(sinks).not.toContain(DIGEST);
    expect(printed.join('')).toContain('•••');
  });

  test('that got into a report as a value is printed as dots in JSON', () => {
    const report = fullReport();
    const [first] = report.findings;
    const json = reportToJson({ ...report, findings: first === undefined ? [] : [{ ...first, fix: secret as never }] });
    expect(json).toContain('"fix": "•••"');
    expect(json).not.toContain(DIGEST);
  });
});

describe('every reporter', () => {
  test('prints the same bytes for the same report', () => {
    expect(everySink(structuredClone(fullReport()))).toBe(everySink(fullReport()));
  });

  test('leaves the report as it was', () => {
    const report = fullReport();
    const before = structuredClone(report);
    everySink(report);
    expect(report).toEqual(before);
  });
});
