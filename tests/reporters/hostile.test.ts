import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { HOSTILE_FIELDS, placesOf, withPayload, withPayloads } from './support/hostile-fields.ts';
import { expectNothingActive } from './support/nothing-active.ts';
import { PAYLOADS } from './support/payloads.ts';
import { SINKS } from './support/sinks.ts';
import { stringFields } from './support/string-fields.ts';

const FIELDS = Object.keys(HOSTILE_FIELDS);

/** Fields that can stand in one report without one hiding another: each has another payload, and in the end each had every payload. */
const GROUPS: readonly (readonly string[])[] = [
  ['findings.[].message', 'findings.[].fix', 'findings.[].location.path', 'findings.[].commit', 'scope.base'],
  ['findings.[].disposition.reason', 'findings.[].disposition.expires', 'findings.[].neverBlocks', 'scope.head'],
  ['checks.[].title', 'checks.[].reason', 'checks.[].coverage.[].what', 'scope.trigger', 'rules.*.title'],
  ['checks.[].coverage.[].engine', 'checks.[].coverage.[].note', 'toolVersion', 'scope.prefix', 'rules.*.since'],
  ['graphs.[].nodes.[].label', 'graphs.[].edges.[].label', 'rules.*.covers.[]', 'rules.*.aliases.[]'],
  ['checks.[].tables.[].rows.[].[]', 'verdict.reasons.[]', 'graphs.[].edges.[].subjects.[]'],
  ['checks.[].tables.[].title', 'graphs.[].nodes.[].id', 'scope.repositoryUrl', 'rules.*.remediation'],
  ['checks.[].tables.[].columns.[]', 'graphs.[].edges.[].from', 'findings.[].subject'],
  ['graphs.[].title', 'graphs.[].edges.[].to'],
  ['quoted', 'quoted fix', 'folder'],
  ['one cell'],
  ['checks.[].id'],
  ['findings.[].ruleId'],
  ['reason of nothing'],
];

let judged = 0;

describe('what is tried', () => {
  test('is at least 40 payloads in 40 fields and 20 sinks', () => {
    expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(40);
    expect(FIELDS.length).toBeGreaterThanOrEqual(40);
    expect(Object.keys(SINKS).length).toBeGreaterThanOrEqual(20);
  });

  test.each(stringFields())('finds %s in the report that is tried', (path) => {
    expect(placesOf(path)).toBeGreaterThan(0);
  });

  test('is every field, once', () => {
    expect(GROUPS.flat().sort()).toEqual([...FIELDS].sort());
  });
});

/** In which sinks a field is to be seen. */
const shownIn = (report: Report, mark: string): readonly string[] =>
  Object.entries(SINKS).flatMap(([name, { render }]) => (render(report).includes(mark) ? [name] : []));

describe.each(GROUPS.map((group) => ({ group })))('whatever stands in $group', ({ group }) => {
  test('no field hides another', () => {
    const marks = group.map((field, position): [string, string] => [field, `mark${position}x`]);
    const together = withPayloads(marks);
    for (const [field, mark] of marks)
      expect(shownIn(together, mark), field).toEqual(shownIn(withPayload([field], mark), mark));
  });

  test.each(Object.entries(SINKS))('%s obeys nothing and shows nothing but words', (_, sink) => {
    const calm = sink.render(withPayload(group, 'harmless'));
    for (const start of PAYLOADS.keys()) {
      const given = group.map((field, position): [string, string] => [field, payloadAt(start + position * STEP)]);
      expectNothingActive(sink, withPayloads(given), calm, JSON.stringify(given).slice(0, 2000));
      judged += given.length;
    }
  });
});

test('every payload stood in every field and went to every sink', () => {
  expect(judged).toBe(PAYLOADS.length * FIELDS.length * Object.keys(SINKS).length);
  console.info(
    `${judged} cases: ${PAYLOADS.length} payloads × ${FIELDS.length} fields × ${Object.keys(SINKS).length} sinks, 0 active`,
  );
});

/** Neighbours have payloads that do not stand side by side in the list. */
const STEP = 17;

const payloadAt = (position: number): string => PAYLOADS[position % PAYLOADS.length] ?? '';
