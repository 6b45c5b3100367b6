import { describe, expect, it } from 'vitest';
import type { Asking } from '../../src/publishers/publication.ts';
import { publishReports, REPORT_KINDS, type ReportsRequest } from '../../src/publishers/publish-reports.ts';
import { fullReport } from '../reporters/support/hostile-fields.ts';
import { reportOf } from '../reporters/support/reports.ts';
import { gitHub, SHOP } from './gate-on-github.ts';

const request: ReportsRequest = {
  repository: SHOP,
  targets: {
    pullRequest: 7,
    headSha: 'a'.repeat(40),
    analysed: { commit: 'a'.repeat(40), ref: 'refs/heads/main' },
    isScheduled: true,
  },
  mark: { key: 'aduana.yml:gate', run: 1 },
  checkRunName: 'Aduana (gate)',
  wanted: new Set(REPORT_KINDS),
  waits: [0],
  wait: async () => {},
};

describe('reports to GitHub', () => {
  it('are those that are wanted, each with what became of it', async () => {
    const { server, client } = await gitHub({ sarifPolls: 0 });
    const report = reportOf([]);
    expect(await publishReports(report, client, { ...request, wanted: new Set(['sarif', 'comment']) })).toEqual([
      ['comment', { outcome: 'nothing-to-say' }],
      ['sarif', { outcome: 'uploaded' }],
    ]);
    expect(server.state.checkRuns).toEqual([]);
  });

  it('do not stand in for one another: where one is broken, the others are sent', async () => {
    const { server, client } = await gitHub();
    const broken: Asking = {
      ask: (call, shape, options) =>
        options?.needs === 'checks: write' ? Promise.reject(new Error('a defect')) : client.ask(call, shape, options),
      list: (...args) => client.list(...args),
    };
    const told = new Map(await publishReports(fullReport(), broken, request));
    expect(told.get('check-run')).toMatchObject({ outcome: 'broken', reason: expect.any(String) });
    expect(told.get('comment')).toEqual({ outcome: 'created' });
    expect(server.state.comments).toHaveLength(1);
  });

  it('fit what GitHub takes, whatever is found', async () => {
    const { server, client } = await gitHub();
    const [one] = fullReport().findings;
    if (one === undefined) throw new Error('the report has no finding');
    const findings = Array.from({ length: 3000 }, (_, line) => ({
      ...one,
      message: `\`💥${line}\` ${'é'.repeat(300)}`,
      location: { ...one.location, startLine: line + 1 },
      fingerprint: line.toString(16).padStart(32, '0'),
    }));
    const told = new Map(await publishReports(reportOf(findings), client, { ...request, waits: [0, 0, 0] }));
    for (const kind of ['comment', 'check-run', 'tracking-issue'] as const)
      expect(told.get(kind)).toEqual({ outcome: 'created' });
    expect(told.get('sarif')).toEqual({ outcome: 'uploaded' });
    for (const { body } of [...server.state.comments, ...server.state.issues])
      expect(body.length).toBeLessThanOrEqual(65_536);
  });
});
