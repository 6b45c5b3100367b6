import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportToAnnotations } from '../../src/reporters/annotations.ts';
import { workflowCommand } from '../../src/reporters/workflow-command.ts';
import { finding, findings, reportOf } from './support/reports.ts';
import { obeyedCommands } from './support/runner.ts';

const obeyed = (report: Parameters<typeof reportToAnnotations>[0]) => obeyedCommands(reportToAnnotations(report));

describe('a workflow command', () => {
  test('gives the runner back exactly what was put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1 }), (message, title) => {
        const line = workflowCommand({ name: 'error', properties: { title }, message });
        expect(line).not.toMatch(/[\r\n]/);
        expect(obeyedCommands(line)).toEqual([{ name: 'error', properties: { title }, data: message }]);
      }),
      { seed: 4 },
    );
  });

  test('is escaped as the runner escapes', () => {
    const properties = { file: 'a,b:c%.ts', line: 3 };
    expect(workflowCommand({ name: 'error', properties, message: '50 % of\r\nit: a, b' })).toBe(
      '::error file=a%2Cb%3Ac%25.ts,line=3::50 %25 of%0D%0Ait: a, b',
    );
  });
});

describe('annotations', () => {
  test('say nothing where nothing is wrong', () => {
    expect(reportToAnnotations(reportOf([]))).toBe('');
  });

  test.each([1, 10])('show all of %i findings', (count) => {
    const commands = obeyed(reportOf(findings(count)));
    expect(commands).toHaveLength(count);
    expect(commands.at(-1)?.data).toContain(`\`x${count - 1}\` is wrong`);
  });

  test.each([
    [11, '2'],
    [5000, '4,991'],
    [25_001, '24,992'],
  ])('show the nine worst of %i findings and then how many there are more', (count, more) => {
    const commands = obeyed(reportOf(findings(count)));
    expect(commands).toHaveLength(10);
    expect(commands.slice(0, 9).map(({ properties }) => properties['file'])).toEqual(
      Array.from({ length: 9 }, (_, position) => `src/${position}.txt`),
    );
    expect(commands[9]?.data).toMatch(new RegExp(`^and ${more} more`));
  });

  test('spend ten slots on each of errors, warnings and notices', () => {
    const advisory = { kind: 'advisory' } as const;
    const commands = obeyed(
      reportOf([
        ...findings(12),
        ...findings(12, () => ({ disposition: advisory, severity: 'medium' })),
        ...findings(12, () => ({ disposition: advisory, severity: 'low' })),
      ]),
    );
    const of = (name: string) => commands.filter((command) => command.name === name).length;
    expect([of('error'), of('warning'), of('notice')]).toEqual([10, 10, 10]);
  });

  test('put what could not be looked at before every finding, in one slot', () => {
    const report = reportOf(findings(12));
    const blind = ['secrets', 'env-groups'].map((id) => ({
      ...({ id, title: id, status: 'errored', cause: 'could-not-look', reason: `${id} broke.` } as const),
      ...{ coverage: [], tables: [] },
    }));
    const [first, ...rest] = obeyed({ ...report, checks: blind });
    expect(first).toMatchObject({ name: 'error', data: 'secrets: secrets broke.\nenv-groups: env-groups broke.' });
    expect(rest).toHaveLength(9);
  });

  test('warn only, where the policy lets an incomplete run pass', () => {
    const report = reportOf([], { verdict: { conclusion: 'incomplete', blocks: false, reasons: ['nothing to see'] } });
    expect(obeyed(report)).toMatchObject([{ name: 'warning', data: 'nothing to see' }]);
  });

  test('leave out what is excepted', () => {
    const disposition = { kind: 'excepted', reason: 'a fixture', expires: '2027-01-31' } as const;
    expect(reportToAnnotations(reportOf([finding({ disposition })]))).toBe('');
  });

  test('never exceed 4,096 characters of message, with characters left whole', () => {
    const [command] = obeyed(reportOf([finding({ message: '🔑'.repeat(4000) })]));
    expect(command?.data.length).toBeLessThanOrEqual(4096);
    expect(command?.data).not.toMatch(/\p{Cs}/u);
  });

  test('find the file below the folder that was checked', () => {
    const report = reportOf([finding()]);
    const [command] = obeyed({ ...report, scope: { ...report.scope, prefix: 'apps/shop/' } });
    expect(command?.properties).toMatchObject({ file: 'apps/shop/a.txt', line: '3', col: '5' });
  });
});
