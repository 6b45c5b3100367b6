import type { Report } from '../../../src/model/report.ts';
import { excepted, finding, graph, HEAD, reportOf } from './reports.ts';

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

const setAll = (targets: readonly (object | undefined)[], values: object): void => {
  for (const target of targets) Object.assign(target ?? {}, values);
};

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** Every field that can carry words from the repository under test or from its policy. */
export const HOSTILE_FIELDS: Readonly<Record<string, (report: Mutable<Report>, payload: string) => void>> = {
  message: ({ findings }, payload) => setAll(findings, { message: payload }),
  quotedMessage: ({ findings }, payload) => setAll(findings, { message: `\`${payload}\` is wrong` }),
  fix: ({ findings: [first] }, payload) => Object.assign(first ?? {}, { fix: payload }),
  subject: ({ findings }, payload) => setAll(findings, { subject: payload }),
  path: ({ findings }, payload) =>
    setAll(
      findings.map(({ location }) => location),
      { path: payload },
    ),
  folder: ({ findings }, payload) =>
    setAll(
      findings.map(({ location }) => location),
      { path: `${payload}/a.txt` },
    ),
  commit: ({ findings: [first] }, payload) => Object.assign(first ?? {}, { commit: payload }),
  exceptionReason: ({ findings }, payload) => Object.assign(findings.at(-1)?.disposition ?? {}, { reason: payload }),
  exceptionEnd: ({ findings }, payload) => Object.assign(findings.at(-1)?.disposition ?? {}, { expires: payload }),
  checkReason: ({ checks: [check] }, payload) => Object.assign(check ?? {}, { reason: payload }),
  checkTitle: ({ checks: [check] }, payload) => Object.assign(check ?? {}, { title: payload }),
  coverageWhat: ({ checks: [check] }, payload) => Object.assign(check?.coverage[0] ?? {}, { what: payload }),
  coverageEngine: ({ checks: [check] }, payload) => Object.assign(check?.coverage[0] ?? {}, { engine: payload }),
  coverageNote: ({ checks: [check] }, payload) => Object.assign(check?.coverage[0] ?? {}, { note: payload }),
  tableTitle: ({ checks: [check] }, payload) => Object.assign(check?.tables[0] ?? {}, { title: payload }),
  tableColumn: ({ checks: [check] }, payload) => Object.assign(check?.tables[0] ?? {}, { columns: [payload, 'b'] }),
  tableCell: ({ checks: [check] }, payload) => Object.assign(check?.tables[0] ?? {}, { rows: [[payload, payload]] }),
  graphTitle: ({ graphs: [drawn] }, payload) => Object.assign(drawn ?? {}, { title: payload }),
  nodeLabel: ({ graphs: [drawn] }, payload) => setAll(drawn?.nodes ?? [], { label: payload }),
  nodeId: ({ graphs: [drawn] }, payload) => Object.assign(drawn?.nodes[0] ?? {}, { id: payload }),
  edgeLabel: ({ graphs: [drawn] }, payload) => Object.assign(drawn?.edges[0] ?? {}, { label: payload }),
  edgeEnd: ({ graphs: [drawn] }, payload) => Object.assign(drawn?.edges[0] ?? {}, { to: payload }),
  trigger: ({ scope }, payload) => Object.assign(scope, { trigger: payload }),
  prefix: ({ scope }, payload) => Object.assign(scope, { prefix: payload }),
  head: ({ scope }, payload) => Object.assign(scope, { head: payload }),
  base: ({ scope }, payload) => Object.assign(scope, { base: payload }),
  repositoryUrl: ({ scope }, payload) => Object.assign(scope, { repositoryUrl: payload }),
  verdictReason: (report, payload) => {
    setAll(report.checks, { status: 'not-applicable', reason: payload });
    Object.assign(report.verdict, { conclusion: 'incomplete', reasons: [payload] });
  },
};

/** The full report with the payload in each of these fields. */
export const withPayload = (fields: readonly string[], payload: string): Report => {
  const report = structuredClone(fullReport()) as Mutable<Report>;
  for (const field of fields) HOSTILE_FIELDS[field]?.(report, payload);
  return report as Report;
};
