import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDependabot } from '../../../src/parsers/dependabot.ts';

const PATH = '.github/dependabot.yml';
const ENTRY = '  - package-ecosystem: npm\n    directory: /\n    schedule: { interval: weekly }\n';

const problemsOf = (text: string) =>
  parseDependabot(text, PATH).problems.map(({ message, location }) => `${location.startLine}: ${message}`);

describe('a file that GitHub takes', () => {
  test.each([
    ['with one entry', `version: 2\nupdates:\n${ENTRY}`],
    ['with an ecosystem of tomorrow', `version: 2\nupdates:\n${ENTRY.replace('npm', 'zig')}`],
    [
      'with a group that has the schedule',
      `version: 2\nmulti-ecosystem-groups:\n  all: { schedule: { interval: weekly } }\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    multi-ecosystem-group: all\n`,
    ],
    ['with one folder for two branches', `version: 2\nupdates:\n${ENTRY}${ENTRY}    target-branch: next\n`],
    [
      'with a cron line',
      `version: 2\nupdates:\n${ENTRY.replace('interval: weekly', 'interval: cron, cronjob: "0 9 * * *"')}`,
    ],
  ])('%s', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('a file that GitHub refuses', () => {
  test.each([
    ['', '1: holds no `version` and no `updates`'],
    [`updates:\n${ENTRY}`, '1: has no `version: 2`'],
    [`version: 1\nupdates:\n${ENTRY}`, '1: has no `version: 2`'],
    ['version: 2\n', '1: has no list `updates`'],
    ['version: 2\nupdates:\n  - npm\n', '3: has an entry (number 1) that is no mapping'],
    [
      `version: 2\nupdates:\n${ENTRY.replace('package-ecosystem: npm\n    ', '')}`,
      '3: has an entry (number 1) without `package-ecosystem`',
    ],
    [
      `version: 2\nupdates:\n${ENTRY.replace('npm', 'poetry')}`,
      '3: has an entry (number 1) whose `package-ecosystem` is `poetry`: GitHub calls it `pip`',
    ],
    [
      `version: 2\nupdates:\n${ENTRY.replace('    directory: /\n', '')}`,
      '3: has an entry (number 1) without `directory` or `directories`',
    ],
    [
      `version: 2\nupdates:\n${ENTRY.replace(' /\n', ' "/*"\n')}`,
      '3: has an entry (number 1) with a `*` in `directory`',
    ],
    [
      `version: 2\nupdates:\n${ENTRY.replace('{ interval: weekly }', '{}')}`,
      '3: has an entry (number 1) without `schedule.interval`',
    ],
    [
      `version: 2\nupdates:\n${ENTRY.replace('weekly', 'fortnightly')}`,
      '3: has an entry (number 1) whose `interval` is none of',
    ],
    [`version: 2\nupdates:\n${ENTRY}${ENTRY}`, '6: has an entry (number 2) for `npm` in `/` for the second time'],
    ['version: 2\nversion: 2\nupdates: []\n', '2:'],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(problem)]);
  });
});

test('never throws, whatever it is given', () => {
  const words = fc.constantFrom(
    'version',
    'updates',
    '__proto__',
    'directory',
    'ignore',
    ': ',
    '\n',
    '  - ',
    '*',
    '[',
    '{',
    '2',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      expect(parseDependabot(parts.join(''), PATH).path).toBe(PATH);
    }),
    { numRuns: 500 },
  );
});
