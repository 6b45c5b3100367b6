import { z } from 'zod';
import { CHECK_STATUSES } from '../../model/outcome.ts';
import { CONCLUSIONS, type Report } from '../../model/report.ts';
import { CONFIDENCES, SEVERITIES } from '../../model/severity.ts';

/**
 * The contract of `--format json`: exactly the keys that this version of Aduana writes. `schemaVersion` goes up when a key goes
 * away or means something else. `z.toJSONSchema(reportSchema)` is the published JSON Schema (draft 2020-12).
 */

const count = z.int().nonnegative();
const fullCommit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const ruleId = z.templateLiteral([z.string(), '/', z.string()]);
const webPage = z.url({ protocol: /^https?$/ });

const location = z.strictObject({
  path: z.string().meta({ description: 'Relative to the checked folder, with `/`.' }),
  startLine: z.int().positive(),
  startColumn: z.int().positive(),
});

const coverageRow = z.strictObject({
  what: z.string(),
  expected: count.exactOptional().meta({ description: 'How many were there, counted by Aduana itself.' }),
  examined: count.meta({ description: 'How many were looked at, as the engine or reader says.' }),
  engine: z.string().exactOptional(),
  note: z.string().exactOptional(),
});

const table = z.strictObject({
  title: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
});

const check = z.strictObject({
  id: z.string(),
  title: z.string(),
  status: z.enum(CHECK_STATUSES).meta({
    description:
      '`completed`: everything was looked at. `unavailable` and `errored`: could not look, in part or at all.',
  }),
  reason: z.string().exactOptional(),
  cause: z.enum(['could-not-look', 'nothing-to-look-at']).exactOptional(),
  coverage: z.array(coverageRow),
  tables: z.array(table),
});

const disposition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['blocking', 'advisory']) }),
  z.strictObject({ kind: z.literal('excepted'), reason: z.string(), expires: z.iso.date() }),
]);

const finding = z.strictObject({
  ruleId,
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  message: z.string(),
  subject: z.string(),
  location,
  fix: z.string().exactOptional(),
  neverBlocks: z.string().exactOptional().meta({ description: 'Why it is shown and never blocks.' }),
  commit: z.string().exactOptional(),
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  disposition,
});

const graph = z.strictObject({
  title: z.string(),
  nodes: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      kind: z.enum(['service', 'env-group', 'secret-class', 'datastore', 'holder']),
    }),
  ),
  edges: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      label: z.string().exactOptional(),
      kind: z.literal('read').exactOptional(),
      subjects: z.array(z.string()).exactOptional(),
    }),
  ),
});

const rule = z.strictObject({
  title: z.string(),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  remediation: z.string(),
  since: z.string(),
  references: z.array(webPage),
  covers: z.array(z.string()).exactOptional(),
  judgesTheChangeOnly: z.boolean().exactOptional(),
  aliases: z.array(z.string()).exactOptional(),
  docsUrl: webPage,
});

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  toolVersion: z.string(),
  scope: z.strictObject({
    mode: z.enum(['range', 'history', 'tree']),
    base: fullCommit.exactOptional(),
    head: fullCommit.exactOptional(),
    trigger: z.string(),
    prefix: z.string().exactOptional(),
    repositoryUrl: webPage.exactOptional(),
  }),
  verdict: z.strictObject({ conclusion: z.enum(CONCLUSIONS), blocks: z.boolean(), reasons: z.array(z.string()) }),
  counts: z.strictObject({ blocking: count, advisory: count, excepted: count }),
  checks: z.array(check),
  findings: z.array(finding).meta({ description: 'Worst first: blocking, advisory, excepted; then by severity.' }),
  graphs: z.array(graph),
  rules: z.record(ruleId, rule),
}) satisfies z.ZodType<Report>;
