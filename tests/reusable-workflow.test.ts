import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runSource } from './cli/support/run-source.ts';
import { type ShopRepository, shopRepository } from './support/shop-repository.ts';

const PROJECT = join(import.meta.dirname, '..');
const read = (path: string) => parse(readFileSync(join(PROJECT, path), 'utf8'));

const opened: ShopRepository[] = [];
afterEach(async () => {
  for (const shop of opened.splice(0)) await shop.remove();
});

test('the reusable workflow runs the gate of its own commit on the code of its caller, with no more than it needs', () => {
  const { on, permissions, jobs } = read('.github/workflows/gate-reusable.yml');
  expect(Object.keys(on)).toEqual(['workflow_call']);
  expect(permissions).toEqual({});
  expect(jobs.gate.permissions).toEqual({ contents: 'read' });
  const [code, own, gate] = jobs.gate.steps;
  expect(code.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  expect(own.with).toMatchObject({ repository: '${{ job.workflow_repository }}', ref: '${{ job.workflow_sha }}' });
  expect(gate.uses).toBe(`./${own.with.path}`);
});

test('the reusable workflow hands on secrets one by one, and only what the Action knows', () => {
  const { on, jobs } = read('.github/workflows/gate-reusable.yml');
  const action = read('action.yml');
  const given: Record<string, string> = jobs.gate.steps[2].with;
  for (const name of Object.keys(given)) expect(Object.keys(action.inputs)).toContain(name);
  const { inputs, secrets, outputs } = on.workflow_call;
  for (const name of Object.keys(secrets)) expect(given[name]).toBe(`\${{ secrets.${name} }}`);
  for (const name of Object.keys(inputs)) expect(JSON.stringify(jobs.gate)).toContain(`\${{ inputs.${name} }}`);
  for (const name of Object.keys(outputs)) expect(Object.keys(action.outputs)).toContain(name);
});

test('a caller of one line is a gate to our own rules', async () => {
  const shop = await shopRepository({
    'aduana.yml': 'version: 1\n',
    '.github/workflows/aduana.yml': `on: { push: { branches: [main] }, pull_request: , merge_group: }
permissions: {}
jobs:
  gate:
    permissions: { contents: read }
    uses: aduana-security/aduana/.github/workflows/gate-reusable.yml@0000000000000000000000000000000000000000
    secrets: { snyk-token: "\${{ secrets.SNYK_TOKEN }}" }
`,
  });
  opened.push(shop);
  const run = await runSource(['check', '--offline', '--only', 'pipeline', '--format', 'json'], shop.path);
  expect(JSON.parse(run.stdout).findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
    'pipeline/gate-not-weekly',
  ]);
});
