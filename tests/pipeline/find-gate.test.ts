import { describe, expect, test } from 'vitest';
import { type FoundGate, gatesIn } from '../../src/checks/pipeline/find-gate.ts';
import { parseWorkflow } from '../../src/parsers/github-workflow/parse-workflow.ts';
import type { Workflow } from '../../src/parsers/github-workflow/workflow.ts';

const workflowOf = (text: string, path = '.github/workflows/gate.yml'): Workflow => {
  const { workflow } = parseWorkflow(text, path);
  if (workflow === undefined) throw new Error('no workflow');
  return workflow;
};

const gatesOfStep = (step: string): readonly FoundGate[] =>
  gatesIn(workflowOf(`on: push\njobs:\n  a:\n    steps:\n      - ${step}\n`), {
    workflows: new Map(),
    actions: new Map(),
  });

const gatesOfCommand = (command: string): readonly FoundGate[] => gatesOfStep(`run: ${JSON.stringify(command)}`);

describe('what runs the gate', () => {
  test.each([
    'aduana check',
    'npx aduana check .',
    'npx --yes aduana@0.1.0 check --format json',
    'npm ci && npx aduana check',
    'cd app; aduana check',
    'NO_COLOR=1 aduana check',
    './node_modules/.bin/aduana check',
    'pnpm exec aduana check',
    'set -e\nnpm ci\n  aduana check\n',
    '(aduana check)',
  ])('%j', (command) => {
    expect(gatesOfCommand(command)).toHaveLength(1);
  });

  test.each([
    'echo "aduana check"',
    'echo aduana check',
    '# aduana check',
    'npm test # later; aduana check',
    'npm test # then aduana check',
    'aduana rules',
    'npx aduana',
    'not-aduana check',
    'aduanacheck',
    "grep 'aduana check' README.md",
  ])('not %j', (command) => {
    expect(gatesOfCommand(command)).toHaveLength(0);
  });

  test.each(['aduana-security/aduana@v1', 'acme/Aduana@main', 'acme/aduana/.github/workflows/gate.yml@v1'])(
    'the action %s',
    (uses) => {
      expect(gatesOfStep(`uses: ${uses}`)).toHaveLength(1);
    },
  );

  test.each(['actions/checkout@v7', 'acme/not-aduana@v1', 'aduana@v1', './', 'acme/aduana-lint@v1'])(
    'not the action %s',
    (uses) => {
      expect(gatesOfStep(`uses: ${uses}`)).toHaveLength(0);
    },
  );

  test('workflows that call each other in a circle come to an end', () => {
    const caller = workflowOf(
      'on: push\njobs:\n  a:\n    uses: ./.github/workflows/gate.yml\n  b:\n    steps: [{ uses: x/aduana@v1 }]\n',
    );
    const found = gatesIn(caller, { workflows: new Map([[caller.path, caller]]), actions: new Map() });
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(10);
  });

  test('a long line is read in time that grows with its length', () => {
    expect(gatesOfCommand(`${'a/'.repeat(50_000)} ${'X=1 '.repeat(50_000)}`)).toHaveLength(0);
  });
});
