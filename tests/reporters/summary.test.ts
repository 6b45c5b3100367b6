import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportToSummary } from '../../src/reporters/summary/summary.ts';
import { fullReport } from './support/hostile-fields.ts';
import { pageOf } from './support/page.ts';
import { excepted, finding, findings, graph, reportOf } from './support/reports.ts';

const LIMIT = 1024 * 1024;
const bytes = (report: Report) => Buffer.byteLength(reportToSummary(report));
const headings = (report: Report) => reportToSummary(report).match(/^#+ .*$/gm);

describe('the job summary', () => {
  test('says the verdict first, then what blocks, then what the checks show, then the proof', () => {
    const [check] = reportOf([]).checks;
    const table = { title: 'Required names', columns: ['Name'], rows: [['A']] };
    const report = reportOf([finding()], {
      checks: check === undefined ? [] : [{ ...check, tables: [table] }],
      graphs: [graph],
    });
    expect(headings(report)).toEqual([
      '## ❌ Not passed: 1 finding blocks',
      '### What blocks',
      '### Required names',
      '### What was looked at',
      '### Services',
    ]);
  });

  test('folds a table that is long, with the number of its rows', () => {
    const [check] = reportOf([]).checks;
    const summaryOf = (count: number) => {
      const rows = Array.from({ length: count }, (_, at) => [`apps/a${at}/package.json`]);
      const tables = [{ title: 'Manifests', columns: ['Manifest'], rows }];
      return reportToSummary(reportOf([], { checks: check === undefined ? [] : [{ ...check, tables }] }));
    };
    expect(summaryOf(15)).toContain('### Manifests');
    expect(summaryOf(16)).not.toContain('### Manifests');
    expect(summaryOf(16)).toContain('Manifests (16)');
    expect(summaryOf(16)).toContain('apps/a15/package.json');
  });

  test('is short where there is nothing to say', () => {
    const summary = reportToSummary(reportOf([]));
    expect(summary).toMatch(/^## ✅ Passed: everything was looked at, nothing blocks\n/);
    expect(summary.split('\n').length).toBeLessThan(12);
  });

  test('says in bold what could not be looked at, why and the way out, before what is merely worth knowing', () => {
    const summary = reportToSummary(fullReport());
    expect(summary).toContain(
      '| Committed secrets | **could not look**, 1 blocking, 1 advisory, 1 excepted | commits, a note | 2 | **1** |',
    );
    expect(summary).toContain('- **Committed secrets could not look:** One file is too large.');
    expect(summary.indexOf('could not look:**')).toBeLessThan(summary.indexOf('### Names'));
  });

  test('says until when something is excepted and why', () => {
    const summary = reportToSummary(
      reportOf([finding({ disposition: excepted('a fixture', '2027-02-01') }), finding({ disposition: excepted() })]),
    );
    expect(summary).toContain('2 excepted findings, the first until 2027-01-31');
    expect(summary).toMatch(/\| 2027-02-01 \|.*\| a fixture \|/);
  });

  test('links a place to its line at the commit, below the folder that was checked', () => {
    const report = reportOf([finding({ location: { path: 'a b.yaml', startLine: 7, startColumn: 1 } })]);
    const { hrefs } = pageOf(reportToSummary({ ...report, scope: { ...report.scope, prefix: 'apps/x/' } }));
    expect(hrefs).toContain(`https://github.com/acme/shop/blob/${'a'.repeat(40)}/apps/x/a%20b.yaml#L7`);
  });

  test('links no place outside of GitHub', () => {
    const report = reportOf([finding()], { scope: { mode: 'tree', trigger: 'local' } });
    expect(reportToSummary(report)).toContain('| `a.txt:3` |');
  });

  test.each([
    [200, undefined],
    [201, '200 of 201 shown, the worst first; the report file lists the other 1 too.'],
    [25_001, '200 of 25,001 shown, the worst first; the report file lists the other 24,801 too.'],
  ])('of %i findings says what it left out', (count, said) => {
    const { text } = pageOf(reportToSummary(reportOf(findings(count))));
    expect(text.match(/\d+ of [\d,]+ shown.*$/m)?.[0]).toBe(said);
    expect(text).toContain('x0 is wrong');
    expect(text).toContain('x199 is wrong');
  });

  test('fits its limit in bytes when every letter takes several', () => {
    const wide = '😀|'.repeat(400);
    const [check] = reportOf([]).checks;
    const rows = Array.from({ length: 300 }, () => [wide, wide, wide]);
    const tables = Array.from({ length: 8 }, () => ({ title: wide, columns: ['a', wide, 'c'], rows }));
    const report = reportOf(
      [
        ...findings(300, (position) => ({ message: `${position} ${wide}`, fix: wide })),
        ...findings(300, () => ({ message: wide, fix: wide, disposition: { kind: 'advisory' } })),
        ...findings(300, () => ({ message: wide, disposition: excepted(wide) })),
      ],
      { checks: check === undefined ? [] : [{ ...check, tables }], graphs: [graph, graph] },
    );
    const summary = reportToSummary(report);
    expect(Buffer.byteLength(summary)).toBeLessThan(LIMIT);
    expect(summary).toMatch(/^\d+ of 300 shown, the worst first/m);
    expect(summary).toContain('| Committed secrets |');
  });

  test('still says verdict and proof when a check has thousands of rows of coverage', () => {
    const coverage = Array.from({ length: 5000 }, (_, position) => ({
      what: `${'長'.repeat(600)}${position}`,
      examined: 1,
    }));
    const [check] = reportOf([]).checks;
    const report = reportOf([finding()], { checks: check === undefined ? [] : [{ ...check, coverage }] });
    expect(bytes(report)).toBeLessThan(LIMIT);
    expect(reportToSummary(report)).toMatch(/^## ❌ Not passed/);
    expect(reportToSummary(report)).toMatch(/^\d+ of 5,000 rows shown\.$/m);
  });
});
