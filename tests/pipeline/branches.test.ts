import { describe, expect, test } from 'vitest';
import { reachesDefaultBranch } from '../../src/checks/pipeline/branches.ts';
import { runsOn } from '../../src/checks/pipeline/gate-runs.ts';
import { parseWorkflow } from '../../src/parsers/github-workflow/parse-workflow.ts';

const triggerOf = (on: string) => {
  const trigger = parseWorkflow(`on:\n  push: ${on}\njobs: {}\n`, 'a.yml').workflow?.triggers[0];
  if (trigger === undefined) throw new Error('no trigger');
  return trigger;
};

describe('whether a filter lets the default branch through', () => {
  test.each([
    ['', true],
    ['{ branches: [main] }', true],
    ['{ branches: [master] }', true],
    ["{ branches: ['**'] }", true],
    ["{ branches: ['m*'] }", true],
    ["{ branches: ['**', '!experiments/**'] }", true],
    ["{ branches: ['!main', main] }", true],
    ["{ branches: [main], tags: ['v*'] }", true],
    ["{ branches-ignore: ['experiments/**'] }", true],
    ["{ branches: ['release/**'] }", false],
    ["{ branches: ['**', '!main'] }", false],
    ["{ branches: [main, '!main'] }", false],
    ['{ branches-ignore: [main] }', false],
    ["{ branches-ignore: ['**'] }", false],
    ["{ tags: ['v*'] }", false],
    ["{ tags-ignore: ['v*'] }", false],
  ])('%s: %s', (on, reaches) => {
    expect(reachesDefaultBranch(triggerOf(on))).toBe(reaches);
  });
});

test.each([
  ['[opened, synchronize, reopened]', 1],
  ['[opened, synchronize, reopened, labeled]', 1],
  ['[opened]', 0],
  ['[opened, reopened]', 0],
  ['[]', 0],
])('a pull request of the types %s is looked at after every push: %d', (types, runs) => {
  const { workflow } = parseWorkflow(`on:\n  pull_request: { types: ${types} }\njobs: {}\n`, 'a.yml');
  if (workflow === undefined) throw new Error('no workflow');
  const location = { path: 'a.yml', startLine: 1, startColumn: 1 };
  const call = { inputs: new Map(), variables: new Map() };
  const place = { workflow: 'a.yml', job: 'a', location, call, jobs: [], within: workflow };
  const gate = { ...place, conditions: [], tolerated: [] };
  expect(runsOn('pull_request', [{ workflow, gates: [gate] }])).toHaveLength(runs);
});
