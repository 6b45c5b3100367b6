import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportToSarif } from '../../src/reporters/sarif/sarif.ts';
import { fullReport } from './support/hostile-fields.ts';
import { excepted, finding, findings, HEAD, reportOf } from './support/reports.ts';
import { type Log, sarifProblems } from './support/sarif.ts';

const GOLDEN = join(import.meta.dirname, '../golden');
const MEGABYTE = 1_000_000;

const logOf = (report: Report): Log => JSON.parse(reportToSarif(report)) as Log;
const runOf = (report: Report) => {
  const [run] = logOf(report).runs;
  if (run === undefined) throw new Error('the log has no run');
  return run;
};
const addressOf = (path: string, prefix?: string): string | undefined => {
  const report = reportOf([finding({ location: { path, startLine: 1, startColumn: 1 } })]);
  const scope = prefix === undefined ? report.scope : { ...report.scope, prefix };
  return runOf({ ...report, scope }).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
};

describe('SARIF', () => {
  test.each(readdirSync(GOLDEN).filter((file) => file.endsWith('.report.json')))('of %s is valid', (file) => {
    const report = JSON.parse(readFileSync(join(GOLDEN, file), 'utf8')) as Report;
    expect(sarifProblems(logOf(report))).toEqual([]);
  });

  test('is refused by the standard when a required property is missing, so that the tests here can fail', () => {
    const log = JSON.parse(reportToSarif(fullReport()));
    delete log.runs[0].tool.driver.name;
    expect(sarifProblems(log)).not.toEqual([]);
  });

  test.each([
    [0, 0],
    [1, 1],
    [5000, 5000],
    [25_001, 5000],
  ])('of %i findings lists the %i worst and says so', (count, listed) => {
    const run = runOf(reportOf(findings(count)));
    expect(run.results).toHaveLength(listed);
    expect(run.results.map(({ message }) => message.text)).toEqual(
      Array.from({ length: listed }, (_, position) => `\`x${position}\` is wrong`),
    );
    const notes = run.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text);
    expect(notes).toEqual(count === listed ? [] : ['The 5,000 worst findings of 25,001 are listed.']);
  });

  test('stays below 10 MB gzipped when every message is long and not compressible', () => {
    let seed = 1;
    const noise = () =>
      Array.from({ length: 1500 }, () => {
        seed = (seed * 48_271) % 2_147_483_647;
        return String.fromCodePoint(0x4e00 + (seed % 20_000));
      }).join('');
    const report = reportOf(findings(5000, () => ({ message: noise() })));
    const sarif = reportToSarif(report);
    expect(Buffer.byteLength(sarif)).toBeLessThan(10 * MEGABYTE);
    expect(gzipSync(sarif).length).toBeLessThan(10 * MEGABYTE);
    const [run] = (JSON.parse(sarif) as Log).runs;
    expect(run?.results.length).toBeLessThan(5000);
    expect(run?.invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(
      /^The [\d,]+ worst findings of 5,000 are listed\.$/,
    );
  });

  test('cuts long rule texts to what GitHub takes', () => {
    const report = reportOf([finding()]);
    const rule = report.rules['secrets/a-fault'];
    if (rule === undefined) throw new Error('the report has no rule');
    const long = { ...rule, title: 'ñ'.repeat(3000), remediation: 'o'.repeat(9000) };
    const id = `secrets/${'very-'.repeat(100)}long` as const;
    expect(sarifProblems(logOf({ ...report, rules: { [id]: long } }))).toEqual([]);
  });

  test('leaves out what is excepted', () => {
    expect(runOf(reportOf([finding({ disposition: excepted() })])).results).toEqual([]);
  });

  test('says that the run was not successful when a check could not look, and why', () => {
    const [invocation] = runOf(fullReport()).invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      'secrets could not look: One file is too large.',
    ]);
    expect(runOf(reportOf([finding()])).invocations[0]?.executionSuccessful).toBe(true);
  });

  test('does not let a range, the history or another folder replace each other', () => {
    const report = reportOf([]);
    const category = (scope: Partial<Report['scope']>) =>
      runOf({ ...report, scope: { ...report.scope, ...scope } }).automationDetails.id;
    expect(category({ mode: 'range' })).toBe('aduana/range/');
    expect(category({ mode: 'history' })).toBe('aduana/history/');
    expect(category({ mode: 'tree', prefix: 'apps/a shop/' })).toBe('aduana/tree/apps/a%20shop/');
  });
});

describe('a SARIF result', () => {
  test.each([
    ['a b/c#d?.ts', 'a%20b/c%23d%3F.ts'],
    ['javascript:alert(1)', 'javascript%3Aalert%281%29'],
    ['/etc/passwd', 'etc/passwd'],
    ['../../x', 'x'],
    ['naïve/名.ts', 'na%C3%AFve/%E5%90%8D.ts'],
    ['half \ud800', 'half%20%EF%BF%BD'],
    ['100%', '100%25'],
    ['', '.'],
  ])('points to %j as %s', (path, address) => {
    expect(addressOf(path)).toBe(address);
  });

  test('points below the folder that was checked', () => {
    expect(addressOf('a.txt', 'apps/shop/')).toBe('apps/shop/a.txt');
  });

  test('leaves the line hash to the upload where the line is in the checkout', () => {
    const [result] = runOf(reportOf([finding()])).results;
    expect(result?.partialFingerprints).toEqual({ 'aduana/v1': finding().fingerprint });
  });

  test('brings the line hash itself where the finding is in history only', () => {
    const [result] = runOf(reportOf([finding({ commit: HEAD })])).results;
    expect(result?.partialFingerprints['primaryLocationLineHash']).toBe(`${finding().fingerprint}:1`);
  });

  test('keeps its fingerprint when lines move', () => {
    const at = (startLine: number) =>
      runOf(reportOf([finding({ location: { path: 'a.txt', startLine, startColumn: 1 } })])).results[0];
    expect(at(3)?.partialFingerprints).toEqual(at(300)?.partialFingerprints);
  });
});
