import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Breakage } from '../../scripts/demo/breakage.ts';
import { breakages } from '../../scripts/demo/breakages.ts';
import { inCommon, SHOWN, shownInReadme } from '../../scripts/demo/readme-sample.ts';
import { type Outcome, runGate } from '../../scripts/demo/run-breakage.ts';
import { runDemo } from '../../scripts/demo/run-demo.ts';
import { createExampleRepository } from '../../scripts/example-repository.ts';
import { ruleIds } from '../support/rule-fixtures.ts';

// The example is the first thing that a newcomer runs, and the demo is what shows that its pass means something.

const MINUTES = 60_000;
const engine = process.env['ADUANA_TEST_GITLEAKS'] || undefined;

describe('the example', () => {
  let repository: string;

  beforeAll(async () => {
    repository = await createExampleRepository();
  });

  afterAll(() => rm(repository, { recursive: true, force: true }));

  test.each([
    ['its files', []],
    ['all its history', ['--history']],
  ])('passes without a finding when the gate looks at %s', async (_, scope) => {
    const { exitCode, report, stderr } = await runGate(repository, scope, engine);
    expect({ exitCode, findings: report?.findings, stderr }).toMatchObject({ exitCode: 0, findings: [] });
  });

  test('is looked at by every check there is', async () => {
    const { report } = await runGate(repository, ['--history'], engine);
    expect(report?.checks.filter(({ status }) => status !== 'completed')).toEqual([]);
  });
});

describe('the demo', () => {
  const harmless: Breakage = {
    rule: 'env-groups/literal-secret',
    what: 'nothing that matters',
    apply: ({ write }) => write('NOTES.md', 'Nothing here.\n'),
  };
  let outcomes: readonly Outcome[];

  beforeAll(async () => {
    outcomes = await runDemo([...breakages, harmless], engine);
  }, 10 * MINUTES);

  test('breaks the example in at least one way for each rule', () => {
    expect([...new Set(breakages.map(({ rule }) => rule))].sort()).toEqual([...ruleIds()].sort());
  });

  test.each(breakages.map(({ rule, what }, index) => [rule, what, index] as const))(
    'catches %s: %s',
    (_rule, _what, index) => {
      expect(outcomes[index]).toMatchObject({
        caught: true,
        exitCode: expect.toSatisfy((code) => code === 0 || code === 1),
      });
    },
  );

  test('blocks by exit code 1 wherever the rule is as severe as the policy asks', () => {
    const blocked = outcomes.filter(({ blocks }) => blocks);
    expect(blocked.length).toBeGreaterThan(0);
    expect(blocked.filter(({ exitCode }) => exitCode !== 1)).toEqual([]);
  });

  test('prints for a blocked developer what the README shows', async () => {
    const { printed = '' } = outcomes.find(({ breakage }) => breakage.rule === SHOWN) ?? {};
    expect(inCommon(await shownInReadme())).toBe(inCommon(printed));
  });

  test('shows nothing when the gate does not even pass the unbroken example', async () => {
    await expect(runDemo([], '/nowhere/gitleaks')).rejects.toThrow('does not pass the unbroken example');
  });

  test('says so when something was not caught', () => {
    expect(outcomes.at(-1)).toMatchObject({ breakage: harmless, caught: false, exitCode: 0 });
  });
});
