import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Report } from '../../src/model/report.ts';
import { reportToJson } from '../../src/reporters/json/json.ts';
import { reportSchema } from '../../src/reporters/json/report-schema.ts';
import { fullReport } from './support/hostile-fields.ts';
import { excepted, finding, reportOf } from './support/reports.ts';

const GOLDEN = join(import.meta.dirname, '../golden');
const schema = z.toJSONSchema(reportSchema);
const validate = (() => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
})();

/** With every key that a report can have. */
const widestReport = (): Report => {
  const report = fullReport();
  const rule = report.rules['secrets/a-fault'];
  if (rule === undefined) throw new Error('the report has no rule');
  return {
    ...report,
    scope: { ...report.scope, prefix: 'apps/shop/' },
    rules: { 'secrets/a-fault': { ...rule, covers: ['000-1a'], judgesTheChangeOnly: true, aliases: ['secrets/old'] } },
  };
};

const shuffled = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shuffled)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, child]): [string, unknown] => [key, shuffled(child)])
            .reverse(),
        )
      : value;

describe('the published schema of the report', () => {
  test('is a JSON Schema of draft 2020-12', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test.each(readdirSync(GOLDEN).filter((file) => file.endsWith('.report.json')))('accepts %s', (file) => {
    validate(JSON.parse(readFileSync(join(GOLDEN, file), 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('accepts a report that has everything', () => {
    validate(JSON.parse(reportToJson(widestReport())));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each([
    ['a key that no report has', { extra: true }],
    ['another schema version', { schemaVersion: 2 }],
    ['an unknown conclusion', { verdict: { conclusion: 'fine', blocks: false, reasons: [] } }],
    ['a finding without identity', { findings: [{ ...finding(), fingerprint: undefined }] }],
    ['an exception without an end', { findings: [finding({ disposition: excepted('a fixture', 'some day') })] }],
    ['a line before the first', { findings: [finding({ location: { path: 'a', startLine: 0, startColumn: 1 } })] }],
  ])('refuses %s', (_, given) => {
    expect(validate(JSON.parse(JSON.stringify({ ...reportOf([]), ...given })))).toBe(false);
  });
});

describe('the json reporter', () => {
  test('prints the report and nothing else', () => {
    const report = widestReport();
    expect(JSON.parse(reportToJson(report))).toEqual(report);
  });

  test('begins with what a reader looks for', () => {
    const keys = [
      'schemaVersion',
      'toolVersion',
      'scope',
      'verdict',
      'counts',
      'checks',
      'findings',
      'graphs',
      'rules',
    ];
    expect(Object.keys(JSON.parse(reportToJson(shuffled(widestReport()) as Report)))).toEqual(keys);
  });

  test('prints the same bytes whatever the order of the keys was', () => {
    const report = widestReport();
    expect(reportToJson(shuffled(report) as Report)).toBe(reportToJson(report));
  });
});
