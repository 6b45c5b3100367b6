import {
  ACCESS_COLUMNS,
  ACCESS_GRAPH,
  ACCESS_TABLE,
  WAYS_COLUMNS,
  WAYS_TABLE,
} from '../../../src/model/access-table.ts';
import type { Report } from '../../../src/model/report.ts';
import { excepted, finding, graph, HEAD, reportOf } from './reports.ts';
import { setAll, stringFields } from './string-fields.ts';

/** A report in which every part that a reporter may show is there once. */
export const fullReport = (): Report => {
  const report = reportOf(
    [
      finding({ fix: 'Mend `x`.', commit: HEAD }),
      finding({ disposition: { kind: 'advisory' }, severity: 'low', fingerprint: '1'.repeat(32) }),
      finding({ disposition: excepted(), fingerprint: '2'.repeat(32) }),
    ],
    { graphs: [graph] },
  );
  const [check] = report.checks;
  if (check === undefined) throw new Error('the report has no check');
  return {
    ...report,
    checks: [
      {
        ...check,
        status: 'unavailable',
        cause: 'could-not-look',
        reason: 'One file is too large.',
        coverage: [{ what: 'commits', expected: 2, examined: 1, engine: 'gitleaks 8.30.1', note: 'a note' }],
        tables: [{ title: 'Names', columns: ['Name', 'Where'], rows: [['A', 'b']] }],
      },
    ],
  };
};

/** The same with every key that a report can have, the tables and the graph of the boundary, and a check that does not apply. */
const hostileReport = (): Report => {
  const report = fullReport();
  const [rule] = Object.values(report.rules);
  const [first, second, ...others] = report.findings;
  if (rule === undefined || first === undefined || second === undefined) throw new Error('the report is not full');
  const access = {
    service: 'x',
    secret: 'KEY',
    class: 'ai',
    policy: 'may hold it',
    'granted by': 'group g (r:1)',
    'read at': 'a.py:1',
    'passed on': 'b',
  };
  const ways = { service: 'x', 'file that reads': 'a.py', 'loaded by': 'm.py' };
  const done = { status: 'completed', coverage: [] } as const;
  return {
    ...report,
    scope: { ...report.scope, prefix: 'apps/shop/' },
    rules: { 'secrets/a-fault': { ...rule, covers: ['000-1a'], judgesTheChangeOnly: true, aliases: ['secrets/old'] } },
    findings: [{ ...first, subject: 'service:x env:KEY read' }, { ...second, neverBlocks: 'It was so.' }, ...others],
    checks: [
      ...report.checks,
      {
        ...done,
        id: 'service-access',
        title: 'Access',
        tables: [
          { title: ACCESS_TABLE, columns: ACCESS_COLUMNS, rows: [ACCESS_COLUMNS.map((column) => access[column])] },
          { title: WAYS_TABLE, columns: WAYS_COLUMNS, rows: [WAYS_COLUMNS.map((column) => ways[column])] },
        ],
      },
      { id: 'pipeline', title: 'Workflows', status: 'not-applicable', reason: 'None.', coverage: [], tables: [] },
    ],
    graphs: [
      {
        title: ACCESS_GRAPH,
        nodes: [
          { id: 'service:x', label: 'x', kind: 'service' },
          { id: 'class:ai', label: 'ai', kind: 'secret-class' },
        ],
        edges: [{ from: 'class:ai', to: 'service:x', label: '1', kind: 'read', subjects: ['service:x env:KEY'] }],
      },
      ...report.graphs,
    ],
  };
};

type Set = (report: Report, payload: string) => void;

const places =
  (path: string, words: (payload: string) => string = (payload) => payload): Set =>
  (report, payload) => {
    setAll(report, path, words(payload));
  };

/** Links of ours, made from a rule's own folder, and a digest. */
const OURS: ReadonlySet<string> = new Set(['rules.*.docsUrl', 'rules.*.references.[]', 'findings.[].fingerprint']);

/** Every string of the model, and these again where words of ours stand around or beside them. */
export const HOSTILE_FIELDS: Readonly<Record<string, Set>> = {
  ...Object.fromEntries(
    stringFields()
      .filter((path) => !OURS.has(path))
      .map((path) => [path, places(path)]),
  ),
  quoted: places('findings.[].message', (payload) => `\`${payload}\` is wrong`),
  'quoted fix': places('findings.[].fix', (payload) => `Mend \`${payload}\` at https://example.org/${payload}.`),
  folder: places('findings.[].location.path', (payload) => `${payload}/a.txt`),
  'one cell': ({ checks }, payload) => {
    for (const { rows } of checks[1]?.tables.slice(0, 1) ?? [])
      Object.assign(rows[0] ?? [], { 1: payload, 4: payload, 5: payload });
  },
  'reason of nothing': (report, payload) => {
    for (const check of report.checks) Object.assign(check, { status: 'not-applicable', reason: 'None.' });
    Object.assign(report.verdict, { conclusion: 'incomplete', reasons: [payload] });
  },
};

/** The full report with the payload in each of these fields. */
export const withPayload = (fields: readonly string[], payload: string): Report =>
  withPayloads(fields.map((field) => [field, payload]));

/** The full report with a payload of its own in each of these fields. */
export const withPayloads = (given: readonly (readonly [field: string, payload: string])[]): Report => {
  const report = structuredClone(hostileReport());
  for (const [field, payload] of given) HOSTILE_FIELDS[field]?.(report, payload);
  return report;
};

/** How many places of the full report a string of the model has. */
export const placesOf = (path: string): number => setAll(structuredClone(hostileReport()), path, 'x');
