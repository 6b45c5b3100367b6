import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportToTerminal } from '../../src/reporters/terminal/terminal.ts';
import { columnsOf } from '../../src/reporters/terminal/wrap.ts';
import { fullReport } from './support/hostile-fields.ts';
import { excepted, finding, findings, reportOf } from './support/reports.ts';

const plain = (report: Report, width = 80, verbose = false) =>
  reportToTerminal(report, { color: false, width, verbose });
const ESCAPE = String.fromCharCode(27);

const checkOf = (id: string, status: Report['checks'][number]['status']): Report['checks'][number] => ({
  ...{ id, title: id, status, coverage: [], tables: [] },
  ...(status === 'completed' ? {} : { reason: `the reason of ${id}` }),
});

describe('at the terminal', () => {
  test('a clean run takes five lines', () => {
    expect(plain(reportOf([])).trimEnd().split('\n')).toEqual([
      'Looked at the commits bbbbbbbbbbbb..aaaaaaaaaaaa (push)',
      '✔ secrets  clean',
      '           2 of 2 commits (gitleaks 8.30.1)',
      '',
      '✔ PASS: everything was looked at, nothing blocks.',
    ]);
  });

  test('a finding says severity, rule, what, where and the fix', () => {
    expect(
      plain(reportOf([finding({ fix: 'Mend `x`.' })]))
        .split('\n')
        .slice(0, 4),
    ).toEqual(['high[secrets/a-fault]', '  `x` is wrong', '  at a.txt:3:5', '  fix: Mend `x`.']);
  });

  test('the rule page is one command away', () => {
    expect(plain(reportOf([finding()]))).toContain('aduana explain secrets/a-fault\n');
  });

  test('a fix is said once for findings of one rule', () => {
    expect(plain(reportOf(findings(3))).match(/fix: Mend it\./g)).toHaveLength(1);
  });

  test('clean, violated, could not look and not applicable stay apart in words', () => {
    const report = reportOf([finding()], {
      checks: [
        checkOf('secrets', 'completed'),
        checkOf('env-groups', 'completed'),
        checkOf('dependencies', 'unavailable'),
        checkOf('access', 'errored'),
        checkOf('sql', 'not-applicable'),
      ],
    });
    const said = plain(report).replace(/[^\x20-\x7e\n]/g, '');
    expect(said).toMatch(/^ secrets +violated: 1 blocking$/m);
    expect(said).toMatch(/^ env-groups +clean$/m);
    expect(said).toMatch(/^\? dependencies +could not look\n +the reason of dependencies$/m);
    expect(said).toMatch(/^\? access +could not look\n +the reason of access$/m);
    expect(said).toMatch(/^- sql +not applicable\n +the reason of sql$/m);
    expect(said).toMatch(/FAIL: 1 finding blocks, and dependencies and access could not look\.\n$/);
  });

  test('colour changes no word', () => {
    const coloured = reportToTerminal(fullReport(), { color: true, width: 80 });
    expect(coloured).toContain(ESCAPE);
    expect(coloured.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(plain(fullReport()));
    expect(plain(fullReport())).not.toContain(ESCAPE);
  });

  test.each([60, 80, 120])('lines of words fit %i columns', (width) => {
    const words = 'several short words 名前 in a row '.repeat(20);
    const report = reportOf([finding({ message: words, fix: words }), finding({ disposition: excepted(words) })]);
    for (const line of plain(report, width).split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width);
  });

  test('a path stays whole, so that it can be copied', () => {
    const path = `${'deep/'.repeat(40)}a.txt`;
    const report = reportOf([finding({ location: { path, startLine: 1, startColumn: 1 } })]);
    expect(plain(report)).toContain(`  at ${path}:1:1\n`);
  });

  test('of many findings it shows the worst and says how many there are', () => {
    const shown = plain(reportOf(findings(25_001)));
    expect(shown.match(/^high\[/gm)).toHaveLength(50);
    expect(shown).toContain('... and 24,951 more');
    expect(plain(reportOf(findings(60)), 80, true).match(/^high\[/gm)).toHaveLength(60);
  });

  test('the fingerprint that an exception names is there on request', () => {
    expect(plain(reportOf([finding()]), 80, true)).toContain(`fingerprint ${finding().fingerprint}`);
    expect(plain(reportOf([finding()]))).not.toContain('fingerprint');
  });

  test('what is excepted says until when and why', () => {
    expect(plain(reportOf([finding({ disposition: excepted() })]))).toContain(
      '  2027-01-31  secrets/a-fault  a.txt:3:5\n              a fixture\n',
    );
  });

  test.each([
    ['blocks', true, '? INCOMPLETE: secrets could not look, and that blocks.'],
    ['passes by policy', false, '? INCOMPLETE: secrets could not look, which the policy lets pass.'],
  ])('an incomplete run that %s says so', (_, blocks, said) => {
    const verdict = { conclusion: 'incomplete', blocks, reasons: [] } as const;
    expect(plain(reportOf([], { verdict, checks: [checkOf('secrets', 'unavailable')] })).trimEnd()).toMatch(
      new RegExp(`${said.replace(/[?.]/g, '\\$&')}$`),
    );
  });

  test('a run that looked at nothing gives the reason of the gate', () => {
    const verdict = { conclusion: 'incomplete', blocks: true, reasons: ['nothing was looked at'] } as const;
    const report = reportOf([], { verdict, checks: [checkOf('secrets', 'not-applicable')] });
    expect(plain(report).trimEnd()).toMatch(/\? INCOMPLETE: nothing was looked at\.$/);
  });
});
