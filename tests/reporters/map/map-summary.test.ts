import { describe, expect, test } from 'vitest';
import { reportToSummary } from '../../../src/reporters/summary/summary.ts';
import { pageOf } from '../support/page.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { graph } from '../support/reports.ts';
import { boundaryGraph, boundaryReport, breach, ROWS } from './support/boundary-report.ts';

const TITLE = 'Which service holds and reads which secret';
const wide = (services: number) =>
  Array.from({ length: services }, (_, n) => [`s${n}`, 'KEY', 'ai', 'may hold it', 'sync: false (r:1)', '', '']);

describe('the job summary', () => {
  test('shows the matrix at a glance, with what is refused in bold and in words', () => {
    const summary = reportToSummary(boundaryReport());
    expect(summary).toContain(`### ${TITLE}`);
    expect(summary).toContain('| ai | `OPENAI_API_KEY` | ● given, read | **✕ may not: read** |');
    expect(summary).toContain('<details><summary>Who holds and reads which secret (3)</summary>');
  });

  test('folds a matrix that is wide, and cuts one that is no table any more, in numbers', () => {
    expect(reportToSummary(boundaryReport([], wide(8)))).toContain(`### ${TITLE}`);
    expect(reportToSummary(boundaryReport([], wide(9)))).toContain(`<details><summary>${TITLE}</summary>`);
    expect(reportToSummary(boundaryReport([], wide(300)))).toContain(
      'Shown are 20 services and 1 secret of 300 services and 1 secret, what is violated first.',
    );
  });

  test('draws the boundary first and folds the other graph', () => {
    const { diagrams } = pageOf(reportToSummary(boundaryReport([breach], ROWS, { graphs: [graph, boundaryGraph] })));
    expect(diagrams).toHaveLength(2);
    expect(diagrams[0]).toContain('api - violated');
    expect(reportToSummary(boundaryReport([], ROWS, { graphs: [graph, boundaryGraph] }))).toContain(
      '<details><summary>Services</summary>',
    );
  });

  test('keeps its cells whatever stands in the matrix', () => {
    for (const payload of PAYLOADS) {
      const rows = [[payload, payload, payload, payload, payload, payload, payload]];
      const { tags, prose } = pageOf(reportToSummary(boundaryReport([], rows)));
      const cells = tags.filter((tag) => tag === 'td' || tag === 'th').length;
      const harmless = pageOf(reportToSummary(boundaryReport([], [rows[0]?.map(() => 'x') ?? []]))).tags;
      expect(cells, payload).toBe(harmless.filter((tag) => tag === 'td' || tag === 'th').length);
      expect(prose, payload).not.toMatch(/@\w|#\d|\bGH-\d|www\.|:\/\/|mailto:\w|\$\$|:[a-z]+:/i);
    }
  });
});
