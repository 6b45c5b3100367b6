import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/entrypoints/exit-code.ts';
import { evaluate } from '../../src/gate/evaluate.ts';
import type { CheckOutcome } from '../../src/model/outcome.ts';
import type { Policy } from '../../src/model/policy.ts';
import { exceptionOf, findingOf, outcomeOf, policyOf } from '../support/findings.ts';

const judge = (outcomes: readonly CheckOutcome[], policy: Partial<Policy> = {}, excepted = false) => {
  const report = evaluate({
    toolVersion: '0.1.0',
    scope: { mode: 'tree', trigger: 'local' },
    outcomes,
    covering: new Map(excepted ? [['f'.repeat(32), exceptionOf()]] : []),
    policy: policyOf(policy),
    rules: {},
  });
  return { report, conclusion: report.verdict.conclusion, blocks: report.verdict.blocks, exit: exitCodeOf(report) };
};

const clean = outcomeOf();
const violated = outcomeOf({ findings: [findingOf()] });
const mild = outcomeOf({ findings: [findingOf({ severity: 'low' })] });
const blind = outcomeOf({ id: 'env-groups', status: 'unavailable', cause: 'could-not-look', reason: 'no engine' });
const broken = outcomeOf({ id: 'env-groups', status: 'errored', cause: 'could-not-look', reason: 'a defect' });
const empty = outcomeOf({
  id: 'env-groups',
  status: 'unavailable',
  cause: 'nothing-to-look-at',
  reason: 'no Blueprint',
});
const idle = outcomeOf({ id: 'env-groups', status: 'not-applicable', reason: 'nothing expected' });
const policyOnly = outcomeOf({ id: 'policy' });

describe('the verdict', () => {
  it.each([
    ['clean', [clean], {}, 'pass', false, 0],
    ['clean beside a check that does not apply', [clean, idle], {}, 'pass', false, 0],
    ['a violation', [violated], {}, 'fail', true, 1],
    ['a finding milder than fail-on', [mild], {}, 'pass', false, 0],
    ['a finding exactly at fail-on', [mild], { failOn: 'low' }, 'fail', true, 1],
    [
      'a severity that the policy raised',
      [mild],
      { severities: { 'secrets/committed-secret': 'critical' } },
      'fail',
      true,
      1,
    ],
    [
      'a severity that may not be milder than this',
      [violated],
      { severities: { 'secrets/committed-secret': 'info' }, severityFloors: { 'secrets/committed-secret': 'high' } },
      'fail',
      true,
      1,
    ],
    [
      'a least severity that is milder than the own one',
      [violated],
      { severityFloors: { 'secrets/committed-secret': 'info' } },
      'fail',
      true,
      1,
    ],
    ['could not look', [clean, blind], {}, 'incomplete', true, 3],
    ['a broken check', [clean, broken], {}, 'incomplete', true, 3],
    ['could not look, and the policy only warns', [clean, blind], { onIncomplete: 'warn' }, 'incomplete', false, 0],
    ['a violation beside a blind check', [violated, blind], {}, 'fail', true, 1],
    ['a violation beside a blind check that only warns', [violated, blind], { onIncomplete: 'warn' }, 'fail', true, 1],
    ['nothing where something was expected', [clean, empty], {}, 'incomplete', true, 4],
    ['nothing here, and blind there', [blind, { ...empty, id: 'secrets' }], {}, 'incomplete', true, 3],
    ['nothing anywhere, and the policy only warns', [idle, empty], { onIncomplete: 'warn' }, 'incomplete', true, 4],
    ['no check applies', [idle], {}, 'incomplete', true, 4],
    ['no check applies, and the policy only warns', [idle], { onIncomplete: 'warn' }, 'incomplete', true, 4],
    ['only the policy itself was read', [idle, policyOnly], {}, 'incomplete', true, 4],
    ['no check at all', [], {}, 'incomplete', true, 4],
  ] as const)('%s', (_name, outcomes, policy, conclusion, blocks, exit) => {
    expect(judge(outcomes, policy)).toMatchObject({ conclusion, blocks, exit });
  });

  it('names what could not be looked at also when violations already fail it', () => {
    const { reasons } = judge([violated, blind]).report.verdict;
    expect(reasons).toEqual(['1 finding blocks', 'could not look: env-groups: no engine']);
  });

  it('lets an exception take a finding out of the count, and shows it', () => {
    const { report, exit } = judge([violated], {}, true);
    expect(exit).toBe(0);
    expect(report.counts).toEqual({ blocking: 0, advisory: 0, excepted: 1 });
    expect(report.findings[0]?.disposition).toMatchObject({ kind: 'excepted', expires: '2026-12-31' });
  });

  it('puts what blocks first, then the worst, then in order of place', () => {
    const at = (path: string, startLine: number) => ({ path, startLine, startColumn: 1 });
    const outcome = outcomeOf({
      findings: [
        findingOf({ fingerprint: '1', severity: 'low', location: at('a', 1) }),
        findingOf({ fingerprint: '2', severity: 'high', location: at('b', 2) }),
        findingOf({ fingerprint: '3', severity: 'high', location: at('b', 1) }),
        findingOf({ fingerprint: '4', severity: 'critical', location: at('z', 1) }),
      ],
    });
    expect(judge([outcome]).report.findings.map(({ fingerprint }) => fingerprint)).toEqual(['4', '3', '2', '1']);
  });
});
