import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportToComment } from '../../src/reporters/comment/comment.ts';
import { boundaryGraph, boundaryReport, breach } from './map/support/boundary-report.ts';
import { pageOf } from './support/page.ts';
import { excepted, finding, findings, graph, reportOf } from './support/reports.ts';

/** What GitHub takes, less what marks the comment as ours. */
const LIMIT = 65_336;

/** Code points, UTF-16 units and bytes: whatever GitHub counts, none is above the limit. */
const expectToFit = (comment: string) => {
  for (const size of [[...comment].length, comment.length, Buffer.byteLength(comment)])
    expect(size).toBeLessThanOrEqual(LIMIT);
};

const crowd = (text: string): Report => {
  const [check] = reportOf([]).checks;
  const rows = Array.from({ length: 300 }, () => [text, text, text]);
  const tables = Array.from({ length: 4 }, () => ({ title: text, columns: ['a', text, 'c'], rows }));
  const coverage = Array.from({ length: 40 }, () => ({
    what: text,
    expected: 2,
    examined: 1,
    engine: text,
    note: text,
  }));
  return reportOf(
    [
      ...findings(300, (at) => ({ message: `${at} ${text}`, fix: `${at} ${text}` })),
      ...findings(300, () => ({ message: text, fix: text, disposition: { kind: 'advisory' } })),
      ...findings(300, () => ({ message: text, disposition: excepted(text) })),
    ],
    {
      checks:
        check === undefined ? [] : Array.from({ length: 8 }, () => ({ ...check, reason: text, coverage, tables })),
      graphs: [graph, boundaryGraph],
    },
  );
};

describe('the comment', () => {
  test('of a green run is two lines and the proof, folded', () => {
    const comment = reportToComment(reportOf([]));
    expect(comment).toMatch(
      /^### ✅ Aduana: passed\n\n\*\*Everything was looked at, nothing blocks\.\*\*\n\n<details><summary>What was looked at in 1 check: all clean<\/summary>\n/,
    );
    expect(comment.match(/<details>/g)).toHaveLength(1);
  });

  test('answers in order: does it pass, what blocks, what was looked at, what is excepted, who may hold what', () => {
    const comment = reportToComment(boundaryReport([breach, finding({ disposition: excepted() })]));
    const places = [
      'not passed',
      '1 finding blocks',
      'What blocks',
      'What was looked at',
      '1 excepted finding, until 2027-01-31',
      'Access map: 2 services, 2 secrets',
    ];
    const found = places.map((words) => comment.indexOf(words));
    expect(Math.min(...found)).toBeGreaterThan(0);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(pageOf(comment).diagrams).toHaveLength(1);
  });

  test.each([
    ['letters of one byte', 'a|b `c` _d_ '.repeat(60)],
    ['letters of three bytes', '長|'.repeat(400)],
    ['letters of four bytes, two units each', '😀|'.repeat(400)],
    ['what has to be escaped', '$#@<&|`'.repeat(100)],
  ])('fits in bytes, units and letters with %s, and says in numbers what it left out', (_, text) => {
    const comment = reportToComment(crowd(text));
    expectToFit(comment);
    expect(comment).toMatch(
      /^\d+ of 300 shown, the worst first; the other \d+ are in the job summary and the report file\.$/m,
    );
    expect(comment).toMatch(/^### ❌ Aduana: not passed\n\n\*\*300 findings block\.\*\*/);
    expect(comment).toContain('What was looked at in 8 checks');
    const { tags } = pageOf(comment);
    expect(tags.filter((tag) => tag === 'details').length).toBe(tags.filter((tag) => tag === '/details').length);
  });

  test('fits where every check could not look and says why at length', () => {
    const report = crowd('長'.repeat(2000));
    const checks = report.checks.map((check) => ({ ...check, status: 'unavailable' as const }));
    expectToFit(reportToComment({ ...report, checks }));
  });

  test('says that a drawing is too large, with its size', () => {
    const nodes = Array.from({ length: 100 }, (_, at) => ({
      id: `${at}`,
      label: '長'.repeat(60),
      kind: 'service' as const,
    }));
    const report = reportOf(
      findings(25, (at) => ({ message: '長'.repeat(500), fix: `${at}${'長'.repeat(500)}` })),
      {
        graphs: [{ title: 'Large', nodes, edges: [] }],
      },
    );
    expect(reportToComment(report)).toContain('The drawing of 100 nodes and 0 links does not fit here');
  });
});

describe('the comment that replaces another', () => {
  const told = (count: number) =>
    findings(count, (at) => ({ fingerprint: at.toString(16).padStart(12, '0').padEnd(32, 'a') }));
  const [first, second, third] = told(3);
  const with_ = (...given: (typeof first)[]) => reportOf(given.flatMap((one) => one ?? []));
  const since = (before: Report, after: Report) =>
    /^Since the last look: .*$/m.exec(reportToComment(after, reportToComment(before)))?.[0];

  test.each([
    ['nothing is known of another', undefined, with_(first), undefined],
    ['all was green and is', with_(), with_(), undefined],
    ['one is new', with_(first), with_(first, second), 'Since the last look: 1 finding is new.'],
    ['one is mended', with_(first, second), with_(first), 'Since the last look: 1 no longer blocks.'],
    [
      'some are new and some are mended',
      with_(first, second),
      with_(third),
      'Since the last look: 1 finding is new, 2 no longer block.',
    ],
    ['all are mended', with_(first, second), with_(), 'Since the last look: 2 no longer block.'],
    ['nothing changed', with_(first), with_(first), 'Since the last look: the same findings block.'],
  ])('tells what changed where %s', (_, before, after, said) => {
    if (before === undefined) expect(reportToComment(after)).not.toContain('Since the last look');
    else expect(since(before, after)).toBe(said);
  });

  test('says nothing where there are too many to remember', () => {
    expect(since(reportOf(told(201)), with_(first))).toBeUndefined();
  });

  test('remembers digests and nothing else', () => {
    const odd = ['--> <!-- x', 'octocat', '0'.repeat(32)].map((fingerprint) => finding({ fingerprint }));
    expect(reportToComment(reportOf(odd)).match(/<!--.*/g)).toEqual(['<!-- aduana-blocking: 000000000000 -->']);
  });

  test('believes no line that is not of its own making', () => {
    expect(reportToComment(with_(first), '<!-- aduana-blocking: @octocat -->')).not.toContain('Since the last look');
  });
});
