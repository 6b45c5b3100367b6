import { expect, test } from 'vitest';
import check from '../../src/checks/pipeline/check.ts';
import { runnable } from '../../src/checks/run-check.ts';
import type { CheckOutcome } from '../../src/model/outcome.ts';
import type { Files } from '../../src/readers/ports.ts';
import { policyOf } from '../support/findings.ts';

const GATE = `on: { push: , pull_request: , merge_group: }
permissions: { contents: read }
jobs:
  aduana:
    steps:
      - uses: acme/aduana@${'1'.repeat(40)}
`;
const WEEKLY = GATE.replace('push: , pull_request: , merge_group: ', "schedule: [{ cron: '23 5 * * 1' }]");

const judge = (given: Readonly<Record<string, string>>): Promise<CheckOutcome> => {
  const files: Files = {
    list: async () => Object.keys(given).map((path) => ({ path, kind: 'file' })),
    readText: async (path) => {
      const text = given[path];
      return text === undefined || text === 'UNREADABLE' ? { ok: false, problem: 'too-large' } : { ok: true, text };
    },
  };
  return runnable<{ files: Files }, never>('pipeline', check as never).run({ files }, policyOf());
};

test('a gate on every way in and every week is clean, and the table says so', async () => {
  const outcome = await judge({ '.github/workflows/gate.yml': GATE, '.github/workflows/weekly.yaml': WEEKLY });
  expect(outcome).toMatchObject({ status: 'completed', findings: [] });
  expect(outcome.coverage).toEqual([{ what: 'workflow files', expected: 2, examined: 2 }]);
  expect(outcome.tables[0]?.rows).toEqual([
    ['push', '.github/workflows/gate.yml', 'always'],
    ['pull_request', '.github/workflows/gate.yml', 'always'],
    ['merge_group', '.github/workflows/gate.yml', 'always'],
    ['schedule', '.github/workflows/weekly.yaml', '23 5 * * 1: every 7 days at least'],
  ]);
});

test('a repository without workflows is not judged, and the reason is said', async () => {
  const outcome = await judge({ 'README.md': '', 'docs/.github/workflows/gate.yml': GATE });
  expect(outcome).toMatchObject({ status: 'not-applicable', reason: expect.stringContaining('.github/workflows') });
});

test.each([
  ['broken YAML', 'on: [push\njobs: {'],
  ['no mapping', '- on'],
  ['an empty file', ''],
  ['a file that cannot be read', 'UNREADABLE'],
])('%s beside a good gate: could not look, and the file is named', async (_, text) => {
  const outcome = await judge({ '.github/workflows/gate.yml': GATE, '.github/workflows/other.yml': text });
  expect(outcome).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('other.yml') });
  expect(outcome.coverage).toEqual([{ what: 'workflow files', expected: 2, examined: 1 }]);
});

test('many unreadable files are counted', async () => {
  const broken = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`.github/workflows/${i}.yml`, '{']));
  const outcome = await judge(broken);
  expect(outcome.reason).toContain('and 6 more');
});
