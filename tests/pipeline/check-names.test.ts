// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows
import { describe, expect, test } from 'vitest';
import { checkNamesOf, isAnyName, mayBeNamed, nameInWords } from '../../src/checks/pipeline/check-names.ts';
import { parseWorkflow } from '../../src/parsers/github-workflow/parse-workflow.ts';
import type { Workflow } from '../../src/parsers/github-workflow/workflow.ts';

const workflowOf = (text: string, path = '.github/workflows/gate.yml'): Workflow => {
  const { workflow } = parseWorkflow(text, path);
  if (workflow === undefined) throw new Error('no workflow');
  return workflow;
};

/** The names of the job `gate`; every job of a called workflow runs the gate. */
const namesOf = (job: string, others: Readonly<Record<string, string>> = {}) => {
  const workflow = workflowOf(`on: pull_request\njobs:\n  gate:\n${job}`);
  const called = Object.entries(others).map(([path, text]) => [path, workflowOf(text, path)] as const);
  const [first] = workflow.jobs;
  return first === undefined ? [] : checkNamesOf(first, new Map(called), () => true);
};

const CALLED = '.github/workflows/called.yml';
const STEPS = '    steps: [{ run: aduana check }]\n';

describe('what the checks of a job are called', () => {
  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    ['by its id', STEPS, ['gate'], ['Gate', 'gate ', 'gate (22)', 'ci / gate', '']],
    ['by its name', `    name: Is it declared?\n${STEPS}`, ['Is it declared?'], ['gate']],
    ['by a name that is a number', `    name: 7\n${STEPS}`, ['7'], ['gate']],
    [
      'by its id and what the matrix gives',
      `    strategy: { matrix: { node: [22] } }\n${STEPS}`,
      ['gate', 'gate (22)', 'gate (22, ubuntu)'],
      ['gate 22', 'gate (22', 'gate()'],
    ],
    [
      'by a name with an expression in it',
      `    name: gate on \${{ matrix.os }}, \${{ matrix.node }}!\n    strategy: { matrix: { os: [a] } }\n${STEPS}`,
      ['gate on ubuntu, 22!', 'gate on , !'],
      ['gate on ubuntu', 'the gate on ubuntu, 22!', 'gate on ubuntu! 22'],
    ],
    [
      'by caller and called job',
      `    uses: ./${CALLED}\n`,
      ['gate / inner', 'gate / Other'],
      ['gate', 'inner', 'gate / gate', 'gate/inner'],
    ],
    [
      'by a caller whose called workflow is elsewhere',
      '    uses: acme/aduana/.github/workflows/g.yml@v1\n',
      ['gate / x', 'gate / '],
      ['gate'],
    ],
  ])('%s', (_, job, yes, no) => {
    const names = namesOf(job, {
      [CALLED]: `on: workflow_call\njobs:\n  inner:\n${STEPS}  other:\n    name: Other\n${STEPS}`,
    });
    for (const name of yes)
      expect(
        names.some((one) => mayBeNamed(name, one)),
        name,
      ).toBe(true);
    for (const name of no)
      expect(
        names.some((one) => mayBeNamed(name, one)),
        name,
      ).toBe(false);
  });

  test('through workflows that call each other, and themselves, without end', () => {
    const names = namesOf(`    uses: ./${CALLED}\n`, {
      [CALLED]: `on: workflow_call\njobs:\n  deeper:\n    uses: ./${CALLED}\n`,
    });
    expect(names.length).toBeGreaterThan(0);
    expect(names.map(nameInWords).join()).toContain('gate / deeper / deeper');
  });

  test('a name that is one expression tells nothing', () => {
    const [name = []] = namesOf(`    name: \${{ matrix.name }}\n${STEPS}`);
    expect(isAnyName(name)).toBe(true);
    expect(isAnyName(['gate'])).toBe(false);
    expect(isAnyName(['gate ', ''])).toBe(false);
  });

  test('parts do not overlap, and a hostile name costs no time', () => {
    expect(mayBeNamed('aba', ['ab', 'ba'])).toBe(false);
    expect(mayBeNamed('abba', ['ab', 'ba'])).toBe(true);
    expect(mayBeNamed('axbxb', ['a', 'b', 'b'])).toBe(true);
    expect(mayBeNamed('ab', ['a', 'b', 'b'])).toBe(false);
    const many = Array.from({ length: 2000 }, () => 'a');
    expect(mayBeNamed(`${'a'.repeat(100_000)}c`, [...many, 'b'])).toBe(false);
  });

  test('jobs are told whom they wait for, in either form', () => {
    const { jobs } = workflowOf(
      'on: push\njobs:\n  a: { needs: b }\n  b: { needs: [c, d] }\n  c: {}\n  d: { needs: { e: 1 } }\n',
    );
    expect(jobs.map(({ needed, hasMatrix }) => [needed, hasMatrix])).toEqual([
      [['b'], false],
      [['c', 'd'], false],
      [[], false],
      [[], false],
    ]);
  });
});
