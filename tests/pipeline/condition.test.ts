import { describe, expect, test } from 'vitest';
import { conditionOn, type Truth } from '../../src/parsers/github-workflow/condition.ts';

const CASES: readonly (readonly [string, Truth])[] = [
  ["github.event_name == 'push'", 'true'],
  ["github.event_name == 'PUSH'", 'true'],
  ["github.event_name != 'push'", 'false'],
  ["${{ github.event_name == 'push' }}", 'true'],
  ["github.event_name == 'pull_request' || github.event_name == 'push'", 'true'],
  ["github.event_name == 'pull_request' && github.actor != 'x'", 'false'],
  ["github.event_name == 'push' && github.actor != 'x'", 'unknown'],
  ["github.event_name == 'push' || github.actor != 'x'", 'true'],
  ["!(github.event_name == 'push')", 'false'],
  ['always()', 'true'],
  ['!cancelled()', 'true'],
  ['failure()', 'false'],
  ['!failure() && !cancelled()', 'true'],
  ['success()', 'true'],
  ["contains(github.event_name, 'push')", 'unknown'],
  ["always(1) == 'x'", 'unknown'],
  ["github.ref == 'refs/heads/main'", 'unknown'],
  ["vars.ON == 'true'", 'unknown'],
  ["'it''s' == 'it''s'", 'true'],
  ['true', 'true'],
  ['false', 'false'],
  ["''", 'false'],
  ['', 'unknown'],
  ['(', 'unknown'],
  ["github.event_name == 'push' )", 'unknown'],
  ["github.event_name == 'push' github.actor", 'unknown'],
  ['constructor()', 'unknown'],
  ['__proto__()', 'unknown'],
  ['${{ github.event_name }} == push', 'unknown'],
  ['!'.repeat(1900), 'unknown'],
  ['('.repeat(1900), 'unknown'],
  [`always() || ${'x'.repeat(3000)}`, 'unknown'],
];

describe('what an `if` comes to on a push', () => {
  test.each(CASES)('%s', (condition, truth) => {
    expect(conditionOn(condition, 'push')).toBe(truth);
  });
});
