import type { Graph } from '../../../src/model/graph.ts';
import type { Disposition, Report, ReportedFinding } from '../../../src/model/report.ts';

const DOCS = 'https://github.com/aduana-security/aduana/blob/v0.1.0/src/checks/secrets/rules/a-fault/README.md';
export const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

const KINDS = { blocking: { kind: 'blocking' }, advisory: { kind: 'advisory' } } as const;

/** A finding with whatever the test cares about; the rest is unremarkable. */
export const finding = (given: Partial<ReportedFinding> = {}): ReportedFinding => ({
  ruleId: 'secrets/a-fault',
  severity: 'high',
  confidence: 'high',
  message: '`x` is wrong',
  subject: 'service:x',
  location: { path: 'a.txt', startLine: 3, startColumn: 5 },
  fingerprint: '0123456789abcdef0123456789abcdef',
  disposition: KINDS.blocking,
  ...given,
});

export const excepted = (reason = 'a fixture', expires = '2027-01-31'): Disposition => ({
  kind: 'excepted',
  reason,
  expires,
});

/** `count` findings, each with a name of its own, the worst first. */
export const findings = (count: number, given: (position: number) => Partial<ReportedFinding> = () => ({})) =>
  Array.from({ length: count }, (_, position) =>
    finding({
      message: `\`x${position}\` is wrong`,
      subject: `service:x${position}`,
      location: { path: `src/${position}.txt`, startLine: position + 1, startColumn: 1 },
      fingerprint: position.toString(16).padStart(32, '0'),
      ...given(position),
    }),
  );

export const graph: Graph = {
  title: 'Services',
  nodes: [
    { id: 'service:x', label: 'x', kind: 'service' },
    { id: 'env-group:g', label: 'g', kind: 'env-group' },
  ],
  edges: [{ from: 'service:x', to: 'env-group:g', label: 'links' }],
};

/** A report that fits its findings; a test may bend any part of it. */
export const reportOf = (listed: readonly ReportedFinding[], given: Partial<Report> = {}): Report => {
  const count = (kind: Disposition['kind']) => listed.filter(({ disposition }) => disposition.kind === kind).length;
  const blocking = count('blocking');
  return {
    schemaVersion: 1,
    toolVersion: '0.1.0',
    scope: { mode: 'range', base: BASE, head: HEAD, trigger: 'push', repositoryUrl: 'https://github.com/acme/shop' },
    verdict:
      blocking > 0
        ? { conclusion: 'fail', blocks: true, reasons: [`${blocking} findings block`] }
        : { conclusion: 'pass', blocks: false, reasons: ['everything was looked at, nothing blocks'] },
    counts: { blocking, advisory: count('advisory'), excepted: count('excepted') },
    checks: [
      {
        id: 'secrets',
        title: 'Committed secrets',
        status: 'completed',
        coverage: [{ what: 'commits', expected: 2, examined: 2, engine: 'gitleaks 8.30.1' }],
        tables: [],
      },
    ],
    findings: listed,
    graphs: [],
    rules: {
      'secrets/a-fault': {
        title: 'A fault',
        severity: 'high',
        confidence: 'high',
        remediation: 'Mend it.',
        since: '0.1.0',
        references: ['https://example.org/page'],
        docsUrl: DOCS,
      },
    },
    ...given,
  };
};
