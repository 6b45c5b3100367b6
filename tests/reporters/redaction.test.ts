import { describe, expect, test } from 'vitest';
import { Redacted } from '../../src/model/redacted.ts';
import type { Report } from '../../src/model/report.ts';
import { reportToAnnotations } from '../../src/reporters/annotations.ts';
import { diagramOf } from '../../src/reporters/diagram.ts';
import { reportToJson } from '../../src/reporters/json/json.ts';
import { reportToSarif } from '../../src/reporters/sarif/sarif.ts';
import { reportToSummary } from '../../src/reporters/summary/summary.ts';
import { reportToTerminal } from '../../src/reporters/terminal/terminal.ts';
import { fullReport, HOSTILE_FIELDS, withPayload } from './support/hostile-fields.ts';

const DIGEST = 'd1gestd1gestd1gestd1gest';
const secret = new Redacted(DIGEST, 40);

const everySink = (report: Report): string =>
  [
    reportToJson(report),
    reportToSarif(report),
    reportToSummary(report),
    reportToAnnotations(report),
    reportToTerminal(report, { color: true, width: 80, verbose: true }),
    ...report.graphs.map((graph) => diagramOf(graph, report.findings)),
  ].join('\n');

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
