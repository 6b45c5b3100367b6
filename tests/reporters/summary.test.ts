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
  test('answers in order: does it pass, what blocks, what was looked at, what is excepted, who may hold what', () => {
    const [check] = reportOf([]).checks;
    const table = { title: 'Required names', columns: ['Name'], rows: [['A']] };
    const report = reportOf([finding(), finding({ disposition: excepted() })], {
      checks: check === undefined ? [] : [{ ...check, tables: [table] }],
      graphs: [graph],
    });
    expect(headings(report)).toEqual([
      '## ❌ Aduana: not passed',
      '### What blocks',
      '### What was looked at',
      '### Services',
    ]);
    const summary = reportToSummary(report);
    const places = [
      '1 finding blocks.',
      'What blocks',
      'What was looked at',
      'Required names (1)',
      'excepted finding',
      '### Services',
    ];
    expect(places.map((words) => summary.indexOf(words)).toSorted((x, y) => x - y)).toEqual(
      places.map((words) => summary.indexOf(words)),
    );
    expect(summary).toContain('**1 finding blocks.** Also 1 excepted.');
  });

  test('tells a finding in lines: how bad and what, where and by which rule, the fix', () => {
    const { text } = pageOf(reportToSummary(reportOf([finding({ fix: 'Mend `x` at https://example.org/a.' })])));
    expect(text).toMatch(
      /^high x is wrong\s*a\.txt:3 · secrets\/a-fault\s*Fix: Mend x at https:\/\/example\.org\/a\.$/m,
    );
  });

  test('says a fix once where findings in a row have the same', () => {
    const summary = reportToSummary(reportOf(findings(3, (at) => (at === 2 ? { fix: 'Another way.' } : {}))));
    expect(summary.match(/\*\*Fix:\*\* .*$|fix as above$/gm)).toEqual([
      '**Fix:** Mend it.',
      'fix as above',
      '**Fix:** Another way.',
    ]);
  });

  test('folds a large drawing', () => {
    const nodes = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: `${at}`, label: 'x', kind: 'service' as const }));
    const summaryOf = (count: number) =>
      reportToSummary(reportOf([], { graphs: [{ title: 'Services', nodes: nodes(count), edges: [] }] }));
    expect(summaryOf(40)).toContain('### Services');
    expect(summaryOf(41)).toContain('<details><summary>Services</summary>');
  });

  test('says why something that is shown never blocks', () => {
    const neverBlocks = 'It was so before this change.';
    const report = reportOf([finding({ disposition: { kind: 'advisory' }, neverBlocks })]);
    expect(reportToSummary(report)).toContain('Does not block: It was so before this change.');
  });

  test('folds the tables of checks, with the number of their rows', () => {
    const [check] = reportOf([]).checks;
    const rows = Array.from({ length: 16 }, (_, at) => [`apps/a${at}/package.json`]);
    const tables = [{ title: 'Manifests', columns: ['Manifest'], rows }];
    const summary = reportToSummary(reportOf([], { checks: check === undefined ? [] : [{ ...check, tables }] }));
    expect(summary).toContain('<details><summary>Manifests (16)</summary>');
    expect(summary).toContain('apps/a15/package.json');
  });

  test('is short where there is nothing to say', () => {
    const summary = reportToSummary(reportOf([]));
    expect(summary).toMatch(/^## ✅ Aduana: passed\n\n\*\*Everything was looked at, nothing blocks\.\*\*\n/);
    expect(summary.split('\n').length).toBeLessThan(13);
  });

  test('says what could not be looked at, why and the way out, right below what blocks', () => {
    const summary = reportToSummary(fullReport());
    expect(summary).toContain('### What could not be looked at\n\n- **Committed secrets:** One file is too large.');
    expect(summary).toContain(
      '| **Committed secrets**<br>⚠️ could not look: 1 blocking, 1 advisory, 1 excepted | **1 of 2 commits**, a note (gitleaks 8.30.1) |',
    );
    const order = ['What blocks', 'What could not be looked at', 'What was looked at'].map((one) =>
      summary.indexOf(`### ${one}`),
    );
    expect(order).toEqual(order.toSorted((x, y) => x - y));
  });

  test('says until when something is excepted and why, what ends first comes first', () => {
    const summary = reportToSummary(
      reportOf([finding({ disposition: excepted('a fixture', '2027-02-01') }), finding({ disposition: excepted() })]),
    );
    expect(summary).toContain('2 excepted findings, the first until 2027-01-31');
    expect(summary).toMatch(
      /1\. \*\*until 2027-01-31\*\*[\s\S]*2\. \*\*until 2027-02-01\*\*.*<br>\*\*Reason:\*\* a fixture/,
    );
  });

  test('links a place to its line at the commit, below the folder that was checked', () => {
    const report = reportOf([finding({ location: { path: 'a b.yaml', startLine: 7, startColumn: 1 } })]);
    const { hrefs } = pageOf(reportToSummary({ ...report, scope: { ...report.scope, prefix: 'apps/x/' } }));
    expect(hrefs).toContain(`https://github.com/acme/shop/blob/${'a'.repeat(40)}/apps/x/a%20b.yaml#L7`);
  });

  test('links no place outside of GitHub', () => {
    const report = reportOf([finding()], { scope: { mode: 'tree', trigger: 'local' } });
    expect(reportToSummary(report)).toContain('<br>`a.txt:3` · ');
  });

  test.each([
    [200, undefined],
    [201, '200 of 201 shown, the worst first; the other 1 is in the report file.'],
    [25_001, '200 of 25,001 shown, the worst first; the other 24,801 are in the report file.'],
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
    expect(summary).toContain('| **Committed secrets**');
  });

  test('still says verdict and proof when a check has thousands of rows of coverage, what is short first', () => {
    const coverage = Array.from({ length: 5000 }, (_, position) => ({
      what: `${'長'.repeat(600)}${position}`,
      examined: 1,
      ...(position === 4999 ? { expected: 2 } : {}),
    }));
    const [check] = reportOf([]).checks;
    const report = reportOf([finding()], { checks: check === undefined ? [] : [{ ...check, coverage }] });
    expect(bytes(report)).toBeLessThan(LIMIT);
    expect(reportToSummary(report)).toMatch(/^## ❌ Aduana: not passed/);
    expect(reportToSummary(report)).toMatch(/\| \*\*1 of 2 長/);
    expect(reportToSummary(report)).toContain('<br>12 of 5,000 rows shown |');
  });
});
