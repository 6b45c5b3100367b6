import type { Reporter } from '../../model/report.ts';
import { inertJson } from './inert-json.ts';

/** The report and nothing else. Keys come in one order, whoever built the report. Its schema: report-schema.ts. */
export const reportToJson: Reporter = (report) => `${inertJson(inOrder(report), 2)}\n`;

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  if ('toJSON' in value && typeof value.toJSON === 'function') return value.toJSON();
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
      .map(([key, child]) => [key, inOrder(child)]),
  );
};

/** What a reader looks for first comes first. Names that are not here (rule ids) follow, by alphabet. */
const KEY_ORDER: readonly string[] = [
  ...['schemaVersion', 'toolVersion', 'scope', 'verdict', 'counts', 'checks', 'findings', 'graphs', 'rules'],
  ...['mode', 'base', 'head', 'trigger', 'prefix', 'repositoryUrl'],
  ...['conclusion', 'blocks', 'reasons'],
  ...['blocking', 'advisory', 'excepted'],
  ...['id', 'ruleId', 'title', 'from', 'to', 'label', 'status', 'cause', 'kind', 'reason', 'expires'],
  ...['coverage', 'tables', 'columns', 'rows', 'nodes', 'edges'],
  ...['what', 'expected', 'examined', 'engine', 'note'],
  ...['severity', 'confidence', 'message', 'subject', 'location', 'path', 'startLine', 'startColumn'],
  ...['fix', 'neverBlocks', 'commit', 'fingerprint', 'disposition'],
  ...['remediation', 'since', 'references', 'covers', 'judgesTheChangeOnly', 'aliases', 'docsUrl'],
];

const RANKS = new Map(KEY_ORDER.map((key, rank) => [key, rank]));

const rankOf = (key: string): number => RANKS.get(key) ?? KEY_ORDER.length;
