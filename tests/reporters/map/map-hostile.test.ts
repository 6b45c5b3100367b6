import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { boundaryOf } from '../../../src/reporters/map/boundary.ts';
import { descriptionOf, mapAsMermaid, mapAsTable } from '../../../src/reporters/map/boundary-text.ts';
import { explainAccess } from '../../../src/reporters/map/explain-access.ts';
import { boundaryPage } from '../../../src/reporters/map/page.ts';
import { svgDocument } from '../../../src/reporters/map/svg.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { obeyedCommands } from '../support/runner.ts';
import { boundaryReport } from './support/boundary-report.ts';
import { expectOnlyOurs, OUR_ELEMENTS, OUR_SVG } from './support/only-ours.ts';
import { type Parsed, parsedPage, parsedSvg } from './support/parsed.ts';

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Set = (report: Mutable<Report>, payload: string) => void;

const all = (targets: readonly object[], values: object) => {
  for (const target of targets) Object.assign(target, values);
};
const rowsOf = (report: Mutable<Report>) => report.checks.flatMap(({ tables }) => tables[0]?.rows ?? []);
const column =
  (position: number): Set =>
  (report, payload) => {
    for (const row of rowsOf(report)) row[position] = payload;
  };

/** Every field of the report that the map shows or goes by. */
const FIELDS: Readonly<Record<string, Set>> = {
  service: column(0),
  secret: column(1),
  family: column(2),
  policy: column(3),
  grantedBy: column(4),
  readAt: column(5),
  passedOn: column(6),
  oneCell: (report, payload) => Object.assign(rowsOf(report)[0] ?? [], [payload, payload, payload]),
  way: ({ checks }, payload) => all(checks[1]?.tables[1]?.rows ?? [], ['worker', 'lib/ai.py', payload]),
  nodeLabel: ({ graphs }, payload) => all(graphs[0]?.nodes ?? [], { label: payload }),
  nodeId: ({ graphs }, payload) => Object.assign(graphs[0]?.nodes[0] ?? {}, { id: payload }),
  edgeLabel: ({ graphs }, payload) => all(graphs[0]?.edges ?? [], { label: payload }),
  edgeSubject: ({ graphs }, payload) => all(graphs[0]?.edges ?? [], { subjects: [payload] }),
  edgeEnd: ({ graphs }, payload) => Object.assign(graphs[0]?.edges[0] ?? {}, { to: payload }),
  graphTitle: ({ graphs }, payload) => all(graphs, { title: payload }),
  message: ({ findings }, payload) => all(findings, { message: payload }),
  quoted: ({ findings }, payload) => all(findings, { message: `\`${payload}\` is wrong`, fix: `Mend \`${payload}\`.` }),
  subject: ({ findings }, payload) => all(findings, { subject: payload }),
  fix: ({ findings }, payload) => all(findings, { fix: payload }),
  rule: ({ findings }, payload) => Object.assign(findings[0] ?? {}, { ruleId: payload }),
  severity: ({ findings }, payload) => all(findings, { severity: payload }),
  path: ({ findings }, payload) =>
    all(
      findings.map(({ location }) => location),
      { path: payload },
    ),
  exception: ({ findings }, payload) =>
    all(findings, { disposition: { kind: 'excepted', reason: payload, expires: payload } }),
  checkId: ({ checks }, payload) => all(checks, { id: payload, status: 'unavailable', reason: 'Gone.' }),
  checkReason: ({ checks }, payload) => all(checks, { status: 'unavailable', reason: payload }),
  coverage: ({ checks }, payload) =>
    all(checks, { coverage: [{ what: payload, expected: 2, examined: 1, note: payload }] }),
  version: (report, payload) => all([report], { toolVersion: payload }),
  head: ({ scope }, payload) => all([scope], { head: payload }),
  trigger: ({ scope }, payload) => all([scope], { trigger: payload }),
};

const with_ = (field: string, payload: string): Report => {
  const report = structuredClone(boundaryReport()) as Mutable<Report>;
  FIELDS[field]?.(report, payload);
  return report as Report;
};

const drawn = (report: Report) => {
  const boundary = boundaryOf(report);
  if (boundary === undefined) throw new Error('there is nothing to draw');
  const picture = { title: boundary.title, drawing: boundary.drawing, description: descriptionOf(boundary) };
  return { boundary, page: boundaryPage(boundary, report), svg: svgDocument({ ...picture, note: boundary.title }) };
};

/** Elements whose number follows the number of rows and words, which a payload may make fewer or more of. */
const shapeOf = ({ elements }: Parsed): readonly string[] => elements;

/** Fields whose value decides how many parts there are: equal names make one column, an absent end no line. */
const MERGES = new Set(['service', 'secret', 'family', 'policy', 'grantedBy', 'readAt', 'passedOn', 'oneCell']);
const DECIDES = new Set([
  'nodeId',
  'nodeLabel',
  'edgeLabel',
  'edgeSubject',
  'edgeEnd',
  'subject',
  'rule',
  'severity',
  'trigger',
]);

describe.each(Object.keys(FIELDS))('whatever stands in %s', (field) => {
  const harmless = drawn(with_(field, 'harmless'));
  const shape = shapeOf(parsedPage(harmless.page));
  const svgShape = shapeOf(parsedSvg(harmless.svg));

  test('a browser sees no element, attribute, comment or style that is not ours', () => {
    for (const payload of PAYLOADS) {
      const { page } = drawn(with_(field, payload));
      const parsed = parsedPage(page);
      expect(parsed.errors, payload).toEqual([]);
      expectOnlyOurs(parsed, payload);
      expect(
        [...new Set(parsed.elements)].filter((name) => !OUR_ELEMENTS.has(name)),
        payload,
      ).toEqual([]);
      if (!MERGES.has(field) && !DECIDES.has(field)) expect(shapeOf(parsed), payload).toEqual(shape);
      expect(obeyedCommands(page), payload).toEqual([]);
    }
  });

  test('the drawing is well-formed XML with parts of ours alone', () => {
    for (const payload of PAYLOADS) {
      const { svg } = drawn(with_(field, payload));
      const parsed = parsedSvg(svg);
      expectOnlyOurs(parsed, payload);
      expect(
        [...new Set(parsed.elements)].filter((name) => !OUR_SVG.has(name)),
        payload,
      ).toEqual([]);
      if (!DECIDES.has(field)) expect(shapeOf(parsed), payload).toEqual(svgShape);
    }
  });

  test('the table and the explanation keep to their lines and obey nothing', () => {
    for (const payload of PAYLOADS) {
      const report = with_(field, payload);
      const { boundary } = drawn(report);
      const table = mapAsTable(boundary);
      const told = explainAccess(report, 'worker', 'OPENAI_API_KEY');
      const words = told.status === 'explained' ? told.text : '';
      for (const text of [table, words, mapAsMermaid(boundary)]) {
        expect(text, payload).not.toMatch(/[^\P{C}\n\p{Cn}\p{Co}]|[\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u);
        expect(obeyedCommands(text), payload).toEqual([]);
      }
    }
  });
});
