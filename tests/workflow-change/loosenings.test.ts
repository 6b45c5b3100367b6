import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/checks/pipeline/read-sources.ts';
import { inputRules } from '../../src/entrypoints/input-directions.ts';
import type { PolicyLoosening } from '../../src/model/policy.ts';
import type { Files } from '../../src/readers/ports.ts';
import { gateLoosenings } from '../../src/workflow-change/compare-gates.ts';

// What a change of the workflows makes the gate look at less is named; what does not, is not.

const SHA = 'a'.repeat(40);
const OTHER_SHA = 'b'.repeat(40);
const GATE = '.github/workflows/gate.yml';
const WEEKLY = '.github/workflows/weekly.yml';

const STEP = `      - uses: aduana-security/aduana@${SHA} # v0.1.0\n`;

const GATE_TEXT = `name: Gate
on:
  push:
    branches: [main]
  pull_request:
  merge_group:
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-24.04
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${SHA} # v7.0.1
        with:
          fetch-depth: 0
          persist-credentials: false
${STEP}        with:
          snyk-token: \${{ secrets.SNYK_TOKEN }}
`;

const WEEKLY_TEXT = `name: Weekly
on:
  schedule:
    - cron: '23 5 * * 1'
  workflow_dispatch:
permissions: {}
jobs:
  weekly:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@${SHA} # v7.0.1
        with: { fetch-depth: 0 }
${STEP}        with: { history: true }
`;

type Texts = Readonly<Record<string, string>>;

const BEFORE: Texts = { [GATE]: GATE_TEXT, [WEEKLY]: WEEKLY_TEXT };

const filesOf = (texts: Texts): Files => ({
  list: async () => Object.keys(texts).map((path) => ({ path, kind: 'file' as const })),
  readText: async (path) => {
    const text = texts[path];
    return text === undefined ? { ok: false, problem: 'missing' } : { ok: true, text };
  },
});

const loosened = async (after: Texts, before: Texts = BEFORE): Promise<readonly PolicyLoosening[]> => {
  const [then, now] = await Promise.all([readSources(filesOf(before)), readSources(filesOf(after))]);
  return gateLoosenings(then.sources, now.sources, inputRules());
};

const edited = (text: string, part: string, other: string): string => {
  if (text.split(part).length !== 2) throw new Error(`does not hold this once: ${part}`);
  return text.replace(part, () => other);
};

const gate = (part: string, other: string): Texts => ({ ...BEFORE, [GATE]: edited(GATE_TEXT, part, other) });
const weekly = (part: string, other: string): Texts => ({ ...BEFORE, [WEEKLY]: edited(WEEKLY_TEXT, part, other) });
const given = (input: string): Texts => gate('          snyk-token:', `          ${input}\n          snyk-token:`);

/** Where the words end that say it counts at once, `!` stands. */
const words = (found: readonly PolicyLoosening[]): readonly string[] =>
  found.map(
    ({ how, atOnce, neverBlocks }) => `${how}${atOnce === true ? ' !' : ''}${neverBlocks === undefined ? '' : ' -'}`,
  );

describe('a change of the workflows that is named', () => {
  test.each<[string, Texts, readonly string[]]>([
    ['push is gone', gate('  push:\n    branches: [main]\n', ''), ['no longer starts on `push`']],
    ['pull_request is gone', gate('  pull_request:\n', ''), ['no longer starts on `pull_request` !']],
    ['merge_group is gone', gate('  merge_group:\n', ''), ['no longer starts on `merge_group` !']],
    [
      'the schedule is gone',
      weekly("  schedule:\n    - cron: '23 5 * * 1'\n", ''),
      ['no longer runs the gate on schedule'],
    ],
    [
      'a rarer schedule',
      weekly('23 5 * * 1', '23 5 1 * *'),
      ['runs the gate on schedule every 31 days instead of every 7 days'],
    ],
    [
      'a schedule that GitHub does not take',
      weekly('23 5 * * 1', '@weekly'),
      ['runs the gate on schedule never instead of every 7 days'],
    ],
    [
      'a path filter',
      gate('  pull_request:\n', "  pull_request:\n    paths: ['services/**']\n"),
      ['starts on `pull_request` for fewer paths !'],
    ],
    [
      'paths left out',
      gate('  pull_request:\n', "  pull_request:\n    paths-ignore: ['docs/**']\n"),
      ['starts on `pull_request` for fewer paths, because `paths-ignore` leaves out more !'],
    ],
    [
      'a branch filter',
      gate('  pull_request:\n', '  pull_request:\n    branches: [main]\n'),
      ['starts on `pull_request` for fewer branches !'],
    ],
    ['another branch', gate('[main]', '[release]'), ['starts on `push` for fewer branches']],
    ['a branch taken out again', gate('[main]', "[main, '!main']"), ['starts on `push` for fewer branches']],
    [
      'fewer types',
      gate('  pull_request:\n', '  pull_request:\n    types: [opened]\n'),
      ['starts on `pull_request` for fewer types of activity !'],
    ],
    [
      'a condition of the job',
      gate('    runs-on', "    if: github.actor != 'mallory'\n    runs-on"),
      ['runs the gate under another `if`, which may be false !'],
    ],
    [
      'a condition of the step',
      gate(`${STEP}`, `${STEP}        if: github.event_name == 'push'\n`),
      ['runs the gate under another `if`, which may be false !'],
    ],
    [
      'a job before it',
      gate('    runs-on', '    needs: tests\n    runs-on'),
      ['runs the gate after other jobs, and a job that is skipped because one of them failed counts as passed !'],
    ],
    [
      'a step whose failure does not count',
      gate(STEP, `${STEP}        continue-on-error: true\n`),
      ['no longer fails when the gate does, because the step is `continue-on-error` !'],
    ],
    [
      'a job whose failure does not count',
      gate('    runs-on', '    continue-on-error: true\n    runs-on'),
      ['no longer fails when the gate does, because the job is `continue-on-error` !'],
    ],
    ['the step is gone', gate(STEP, '      - uses: acme/else@v1\n'), ['no longer runs the gate in the job `gate` !']],
    ['the job is gone', { ...BEFORE, [GATE]: 'on: push\njobs: {}\n' }, ['no longer runs the gate in the job `gate` !']],
    ['the file is gone', { [WEEKLY]: WEEKLY_TEXT }, ['no longer runs the gate in the job `gate` !']],
    ['the weekly file is gone', { [GATE]: GATE_TEXT }, ['no longer runs the gate in the job `weekly`']],
    [
      'the file is no YAML any more',
      { ...BEFORE, [GATE]: 'on: [push\n' },
      ['no longer runs the gate in the job `gate` !'],
    ],
    [
      'another id of the job',
      gate('  gate:\n', '  checks:\n'),
      ['reports the gate as `checks` instead of `gate`, and a required check is known by its name !'],
    ],
    [
      'another name of the job',
      gate('    runs-on', '    name: Nothing\n    runs-on'),
      ['reports the gate as `Nothing` instead of `gate`, and a required check is known by its name !'],
    ],
    ['another commit', gate(STEP, STEP.replace(SHA, OTHER_SHA)), ['pins the gate to the commit `bbbbbbbbbbbb` ! -']],
    ['a tag', gate(STEP, STEP.replace(SHA, 'v1')), ['takes the gate from `v1`, which is no commit and can be moved !']],
    [
      'a branch',
      gate(STEP, STEP.replace(SHA, 'main')),
      ['takes the gate from `main`, which is no commit and can be moved !'],
    ],
    [
      'another repository',
      gate(STEP, STEP.replace('aduana-security', 'mallory')),
      ['runs the gate from another place, or by another command !'],
    ],
    [
      'a copy in the repository',
      gate(STEP, '      - run: ./tools/aduana check\n'),
      ['runs the gate from another place, or by another command !'],
    ],
    [
      'a token that may push',
      gate('      contents: read\n', '      contents: write\n'),
      ['gives the token of the gate `contents: write` !'],
    ],
    [
      'a token that may do all',
      gate('    permissions:\n      contents: read\n', '    permissions: write-all\n'),
      ['gives the token of the gate `write-all` !'],
    ],
    [
      'a token of which nothing is said',
      {
        ...BEFORE,
        [GATE]: edited(edited(GATE_TEXT, 'permissions: {}\n', ''), '    permissions:\n      contents: read\n', ''),
      },
      ['no longer says what the token of the gate may do !'],
    ],
    ['one commit checked out', gate('          fetch-depth: 0\n', ''), ['checks out less history for the gate !']],
    [
      'fifty commits checked out',
      gate('fetch-depth: 0', 'fetch-depth: 50'),
      ['checks out less history for the gate !'],
    ],
    [
      'another commit checked out',
      gate('          fetch-depth: 0\n', '          fetch-depth: 0\n          ref: main\n'),
      ['checks out another `ref` for the gate !'],
    ],
    [
      'a machine of our own',
      gate('ubuntu-24.04', '[self-hosted, linux]'),
      ["runs the gate on a machine that is none of GitHub's !"],
    ],
    [
      'a group of machines',
      gate('ubuntu-24.04', '{ group: ours }'),
      ["runs the gate on a machine that is none of GitHub's !"],
    ],
    [
      'a container',
      gate('    runs-on', '    container: mallory/image\n    runs-on'),
      ['runs the gate in another container !'],
    ],
    [
      'code for Node to load',
      gate('    runs-on', '    env: { NODE_OPTIONS: --require=./a.js }\n    runs-on'),
      ['gives the gate another `NODE_OPTIONS` of the environment !'],
    ],
    [
      'another Snyk',
      gate('permissions: {}\n', 'permissions: {}\nenv:\n  SNYK_API: https://snyk.example.com\n'),
      ['gives the gate another `SNYK_API` of the environment !'],
    ],
    [
      'fewer checks',
      given('only: secrets,policy'),
      [expect.stringMatching(/^no longer lets the gate run .*`dependencies`.* \(`only`\)$/)],
    ],
    ['a check left out', given('skip: dependencies'), ['no longer lets the gate run `dependencies` (`skip`)']],
    [
      'checks by an expression',
      given('skip: ${{ vars.SKIP }}'),
      ['says by an expression which checks the gate runs (`skip`)'],
    ],
    [
      'a milder bar',
      given('fail-on: critical'),
      ['takes `fail-on` of the gate from what holds without it to `critical`'],
    ],
    [
      'incompleteness waved through',
      given('on-incomplete: warn'),
      ['takes `on-incomplete` of the gate from what holds without it to `warn`'],
    ],
    [
      'incompleteness by an expression',
      given('on-incomplete: ${{ vars.X }}'),
      ['says by an expression what `on-incomplete` of the gate is'],
    ],
    ['another policy', given('config: lax.yml'), ['gives the gate another `config`']],
    ['nobody asked', given('offline: true'), ['takes `offline` of the gate from what holds without it to `true`']],
    ['another gitleaks', given('gitleaks-path: tools/gitleaks'), ['gives the gate another `gitleaks-path`']],
    ['another Snyk CLI', given('snyk-path: tools/snyk'), ['gives the gate another `snyk-path`']],
    ['another OSV', given('osv-url: https://osv.example.com'), ['gives the gate another `osv-url`']],
    [
      'no token for Snyk',
      gate('        with:\n          snyk-token: ${{ secrets.SNYK_TOKEN }}\n', ''),
      ['no longer gives the gate `snyk-token` !'],
    ],
    [
      'not all history',
      weekly('history: true', 'history: false'),
      ['takes `history` of the gate from `true` to `false`'],
    ],
    [
      'all history no more',
      weekly('        with: { history: true }\n', ''),
      ['takes `history` of the gate from `true` to what holds without it'],
    ],
  ])('%s', async (_, after, expected) => {
    const found = await loosened(after);
    expect(words(found)).toEqual(expected);
    for (const { location } of found)
      expect(location).toMatchObject({ path: expect.stringMatching(/^\.github\/workflows\//) });
  });

  test('also where another file runs the same job as before: each required check counts', async () => {
    const twin = '.github/workflows/twin.yml';
    const found = await loosened(
      { ...given('skip: dependencies'), [twin]: GATE_TEXT },
      { ...BEFORE, [twin]: GATE_TEXT },
    );
    expect(words(found)).toEqual(['no longer lets the gate run `dependencies` (`skip`)']);
  });

  test('stands at its line of the changed workflow', async () => {
    const [found] = await loosened(given('skip: dependencies'));
    expect(found).toMatchObject({ about: GATE, item: 'job:gate input:skip', location: { path: GATE, startLine: 20 } });
  });

  test('a file that is gone is named by its path', async () => {
    const [found] = await loosened({ [WEEKLY]: WEEKLY_TEXT });
    expect(found).toMatchObject({ about: GATE, location: { path: GATE, startLine: 1 } });
  });

  test('the command in place of the Action, and another command', async () => {
    const before = {
      [GATE]: edited(GATE_TEXT, STEP, '      - run: npx aduana check --history\n').replace(
        / {8}with:\n {10}snyk-token.*\n/,
        '',
      ),
    };
    const after = { [GATE]: (before[GATE] ?? '').replace(' --history', ' --skip secrets') };
    expect(words(await loosened(after, before))).toEqual(['runs the gate from another place, or by another command !']);
  });

  test('what a reusable workflow of this repository hands on', async () => {
    const called = `on: workflow_call\njobs:\n  gate:\n    runs-on: ubuntu-24.04\n    steps:\n${STEP}`;
    const caller = 'on: pull_request\njobs:\n  call:\n    uses: ./.github/workflows/gate.yml\n';
    const before = { [GATE]: called, '.github/workflows/call.yml': caller };
    expect(words(await loosened({ ...before, [GATE]: `${called}        continue-on-error: true\n` }, before))).toEqual([
      'no longer fails when the gate does, because the step is `continue-on-error` !',
    ]);
    expect(
      words(
        await loosened({ ...before, '.github/workflows/call.yml': `${caller}    with: { skip: secrets }\n` }, before),
      ),
    ).toEqual(['no longer lets the gate run `secrets` (`skip`) !']);
  });
});

describe('a change of the workflows that is no looser', () => {
  const OTHER = '.github/workflows/tests.yml';
  const TESTS = 'on: push\njobs:\n  tests:\n    runs-on: ubuntu-24.04\n    steps: [{ run: npm test }]\n';
  test.each<[string, Texts]>([
    ['nothing', BEFORE],
    [
      'a comment and other spacing',
      { ...BEFORE, [GATE]: `# why\n${GATE_TEXT.replace('    steps:', '    # the gate\n    steps:')}\n\n` },
    ],
    [
      'keys in another order',
      { ...BEFORE, [GATE]: GATE_TEXT.replace('permissions: {}\n', '').replace('jobs:', 'permissions: {}\njobs:') },
    ],
    [
      'flow in place of block',
      gate('    permissions:\n      contents: read\n', '    permissions: { contents: read }\n'),
    ],
    ['another name of the workflow', gate('name: Gate', 'name: The gate')],
    ['another name of the step', gate(STEP, `${STEP}        name: The gate\n`)],
    ['another version in the comment', gate('# v0.1.0', '# v0.1.0, reviewed')],
    ['another file name', { '.github/workflows/the-gate.yml': GATE_TEXT, [WEEKLY]: WEEKLY_TEXT }],
    ['one more step', gate(STEP, `      - run: npm ci\n${STEP}`)],
    [
      'one more job',
      { ...BEFORE, [GATE]: `${GATE_TEXT}  tests:\n    runs-on: ubuntu-24.04\n    steps: [{ run: npm test }]\n` },
    ],
    ['another workflow', { ...BEFORE, [OTHER]: TESTS }],
    ['one more trigger', gate('  merge_group:\n', '  merge_group:\n  workflow_dispatch:\n')],
    ['one more branch', gate('[main]', '[main, release]')],
    ['no branch filter', gate('  push:\n    branches: [main]\n', '  push:\n')],
    [
      'one more type',
      gate('  pull_request:\n', '  pull_request:\n    types: [opened, synchronize, reopened, ready_for_review]\n'),
    ],
    ['a more frequent schedule', weekly('23 5 * * 1', '23 5 * * *')],
    ['another minute', weekly('23 5 * * 1', '41 3 * * 4')],
    ['a condition that is true', gate('    runs-on', '    if: always()\n    runs-on')],
    ['another runner of GitHub', gate('ubuntu-24.04', 'ubuntu-latest')],
    ['a shorter time limit', gate('    runs-on', '    timeout-minutes: 5\n    runs-on')],
    ['another secret for Snyk', gate('secrets.SNYK_TOKEN', 'secrets.SNYK_SERVICE_TOKEN')],
    ['a stricter bar', given('fail-on: info')],
    ['incompleteness said to block', given('on-incomplete: fail')],
    ['all history', given('history: true')],
    ['what holds anyway', given('offline: false')],
    ['a variable of the team', gate('    runs-on', '    env: { TEAM: platform }\n    runs-on')],
    ['a key of Render', given('render-api-key: ${{ secrets.RENDER_API_KEY }}')],
    ['the same words in quotes', gate('fetch-depth: 0', "fetch-depth: '0'")],
  ])('%s', async (_, after) => {
    expect(words(await loosened(after))).toEqual([]);
  });

  test.each<[string, Texts]>([
    ['an other workflow that is gone', { ...BEFORE }],
    ['an other workflow that is edited', { ...BEFORE, [OTHER]: `${TESTS}    if: false\n` }],
  ])('%s', async (_, after) => {
    expect(words(await loosened(after, { ...BEFORE, [OTHER]: TESTS }))).toEqual([]);
  });

  test('a token, a condition or a filter that is taken back', async () => {
    const loose = {
      [GATE]: edited(GATE_TEXT, '      contents: read\n', '      contents: write\n')
        .replace('    runs-on', '    if: github.actor\n    continue-on-error: true\n    runs-on')
        .replace('  pull_request:\n', '  pull_request:\n    paths: [a]\n')
        .replace('fetch-depth: 0', 'fetch-depth: 2')
        .replace(
          '          snyk-token',
          '          skip: secrets\n          fail-on: critical\n          gitleaks-path: /opt/gitleaks\n          snyk-token',
        ),
      [WEEKLY]: WEEKLY_TEXT,
    };
    expect(words(await loosened(BEFORE, loose))).toEqual([]);
  });

  test('a condition, a filter and a job before it that were there', async () => {
    const conditional = {
      [GATE]: GATE_TEXT.replace('    runs-on', "    if: github.actor != 'x'\n    needs: tests\n    runs-on"),
    };
    const spaced = {
      [GATE]: GATE_TEXT.replace('    runs-on', "    if: ${{ github.actor  != 'x' }}\n    needs: [tests]\n    runs-on"),
    };
    expect(words(await loosened(spaced, conditional))).toEqual([]);
  });

  test('the first workflow of the gate', async () => {
    expect(words(await loosened(BEFORE, { [OTHER]: TESTS }))).toEqual([]);
  });
});

describe('hostile workflows', () => {
  test('names of a prototype are names like others', async () => {
    const odd = `on: { push: , __proto__: , constructor: }\njobs:\n  __proto__:\n    runs-on: ubuntu-24.04\n    steps:\n${STEP}        with: { __proto__: a, toString: b, only: __proto__ }\n`;
    expect((await loosened({ [GATE]: odd }, { [GATE]: odd })).length).toBe(0);
    expect((await loosened(BEFORE, { [GATE]: odd })).length).toBeGreaterThanOrEqual(0);
  });

  test('thousands of gates that are gone come to an end', async () => {
    const job = (i: number) => `  j${i}:\n    runs-on: ubuntu-24.04\n    steps:\n${STEP}`;
    const many = (offset: number) =>
      `on: pull_request\njobs:\n${Array.from({ length: 2000 }, (_, i) => job(i + offset)).join('')}`;
    const found = await loosened({ [GATE]: many(2000) }, { [GATE]: many(0) });
    expect(found.length).toBe(2000);
  });
});
