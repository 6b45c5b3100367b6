import { describe, expect, it } from 'vitest';
import { type ExceptionContext, matchExceptions } from '../../src/gate/match-exceptions.ts';
import { exceptionOf, findingOf, metaOf, outcomeOf } from '../support/findings.ts';

const match = (given: Partial<ExceptionContext>) =>
  matchExceptions({
    exceptions: [],
    outcomes: [outcomeOf({ findings: [findingOf()] })],
    rules: { 'secrets/committed-secret': metaOf() },
    wholeHistory: true,
    today: '2026-11-21',
    pathMatches: (path, glob) => path === glob,
    ...given,
  });

const byFingerprint = exceptionOf({ fingerprint: 'f'.repeat(32) });

describe('an exception', () => {
  it('covers the finding with its fingerprint', () => {
    const { covering, use } = match({ exceptions: [byFingerprint] });
    expect([...covering.keys()]).toEqual(['f'.repeat(32)]);
    expect(use[0]).toMatchObject({ state: 'used', matches: 1, daysLeft: 40 });
  });

  it('covers every finding of its rule on its path, and none of another rule', () => {
    const outcomes = [outcomeOf({ findings: [findingOf(), findingOf({ fingerprint: 'e', ruleId: 'secrets/other' })] })];
    const { covering } = match({ outcomes, exceptions: [exceptionOf({ path: 'a.txt' })] });
    expect([...covering.keys()]).toEqual(['f'.repeat(32)]);
  });

  it('follows a rule that was renamed', () => {
    const rules = { 'secrets/committed-secret': metaOf({ aliases: ['secrets/old-name'] }) };
    const { covering } = match({ rules, exceptions: [{ ...byFingerprint, rule: 'secrets/old-name' }] });
    expect(covering.size).toBe(1);
  });

  it.each([
    ['on the day before its last day', '2026-11-20', 'used', 1],
    ['on its last day', '2026-11-21', 'used', 1],
    ['on the day after', '2026-11-22', 'expired', 0],
    ['across a leap day', '2028-02-29', 'expired', 0],
  ] as const)('holds or not: %s', (_name, today, state, covered) => {
    const { covering, use } = match({ today, exceptions: [{ ...byFingerprint, expires: '2026-11-21' }] });
    expect(use[0]).toMatchObject({ state, matches: 1 });
    expect(covering.size).toBe(covered);
  });

  it('counts whole days over a leap day and a change of clocks', () => {
    const { use } = match({ today: '2028-02-28', exceptions: [{ ...byFingerprint, expires: '2028-03-31' }] });
    expect(use[0]?.daysLeft).toBe(32);
  });

  it('is unused when its check looked at everything and found nothing', () => {
    const { use } = match({ outcomes: [outcomeOf()], exceptions: [byFingerprint] });
    expect(use[0]?.state).toBe('unused');
  });

  it.each([
    ['its check could not look', { outcomes: [outcomeOf({ status: 'unavailable' })] }],
    ['its check did not run', { outcomes: [] }],
    [
      'its rule judges the change only and this was a range',
      {
        outcomes: [outcomeOf()],
        wholeHistory: false,
        rules: { 'secrets/committed-secret': metaOf({ judgesTheChangeOnly: true }) },
      },
    ],
  ] as const)('is not called unused when %s', (_name, given) => {
    expect(match({ ...given, exceptions: [byFingerprint] }).use[0]?.state).toBe('not-judged');
  });
});
