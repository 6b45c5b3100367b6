import {
  ACCESS_COLUMNS,
  ACCESS_GRAPH,
  ACCESS_TABLE,
  WAYS_COLUMNS,
  WAYS_TABLE,
} from '../../../../src/model/access-table.ts';
import type { Graph } from '../../../../src/model/graph.ts';
import type { Report, ReportedFinding } from '../../../../src/model/report.ts';
import { finding, reportOf } from '../../support/reports.ts';

export const boundaryGraph: Graph = {
  title: ACCESS_GRAPH,
  nodes: [
    { id: 'class:ai', label: 'ai', kind: 'secret-class' },
    { id: 'class:meta', label: 'meta', kind: 'secret-class' },
    { id: 'env-group:shop-ai', label: 'shop-ai', kind: 'env-group' },
    { id: 'service:api', label: 'api', kind: 'service' },
    { id: 'service:worker', label: 'worker', kind: 'service' },
    { id: 'service:site', label: 'site', kind: 'service' },
  ],
  edges: [
    { from: 'class:ai', to: 'env-group:shop-ai', label: '1 name' },
    {
      from: 'env-group:shop-ai',
      to: 'service:worker',
      label: '1 given, 1 read',
      subjects: ['service:worker env:OPENAI_API_KEY'],
    },
    {
      from: 'class:ai',
      to: 'service:api',
      label: '1 read, not given',
      kind: 'read',
      subjects: ['service:api env:OPENAI_API_KEY'],
    },
    { from: 'class:meta', to: 'service:api', label: '1 given, 1 read', subjects: ['service:api env:FB_APP_SECRET'] },
  ],
};

export const breach: ReportedFinding = finding({
  ruleId: 'service-access/broken-exclusivity',
  severity: 'critical',
  message: '`api` reads `OPENAI_API_KEY`, which is exclusive to `worker`',
  subject: 'service:api env:OPENAI_API_KEY read',
  location: { path: 'api/main.py', startLine: 7, startColumn: 1 },
  fix: 'Take the read out of `api`.',
});

export const gap: ReportedFinding = finding({
  ruleId: 'service-access/unproved-access',
  severity: 'low',
  message: '`worker`: cannot prove what is read: the name is made at run time',
  subject: 'service:worker unproved:the name is made at run time',
  location: { path: 'worker/main.py', startLine: 9, startColumn: 1 },
  disposition: { kind: 'advisory' },
});

export const ROWS: readonly (readonly string[])[] = [
  [
    'worker',
    'OPENAI_API_KEY',
    'ai',
    'has it exclusively (aduana.yml:9)',
    'group shop-ai (render.yaml:8), which gives it at aduana.yml:4',
    'lib/ai.py:3; worker/main.py:5',
    'child-process (worker/main.py:11)',
  ],
  [
    'api',
    'OPENAI_API_KEY',
    'ai',
    'may not hold it: it is exclusive to `worker` (aduana.yml:9)',
    '',
    'api/main.py:7',
    '',
  ],
  ['api', 'FB_APP_SECRET', 'meta', 'requires it (aduana.yml:12)', 'sync: false (render.yaml:20)', 'api/main.py:8', ''],
];

/** What the checks say about a shop whose API reads the key that belongs to its worker. */
export const boundaryReport = (
  findings: readonly ReportedFinding[] = [breach, gap],
  rows: readonly (readonly string[])[] = ROWS,
  given: Partial<Report> = {},
): Report =>
  reportOf(findings, {
    scope: { mode: 'tree', head: 'a'.repeat(40), trigger: 'local' },
    graphs: [boundaryGraph],
    checks: [
      { id: 'env-groups', title: 'Env groups', status: 'completed', coverage: [], tables: [] },
      {
        id: 'service-access',
        title: 'Which service holds which secret',
        status: 'completed',
        coverage: [{ what: 'services', expected: 3, examined: 3 }],
        tables: [
          { title: ACCESS_TABLE, columns: ACCESS_COLUMNS, rows },
          {
            title: WAYS_TABLE,
            columns: WAYS_COLUMNS,
            rows: [
              ['worker', 'lib/ai.py', 'worker/main.py → lib/ai.py'],
              ['worker', 'worker/main.py', 'worker/main.py'],
            ],
          },
        ],
      },
    ],
    ...given,
  });
