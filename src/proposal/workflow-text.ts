import { blockList, blockMap, type Entry, flowList, flowMap, remarked, yamlText } from './yaml-text.ts';

export interface ProposedWorkflow {
  /** The branch that people merge into. */
  readonly defaultBranch: string;
  /** `owner/repository@commit` of the gate. */
  readonly gate: string;
  /** Whether the commit is still to be filled in. */
  readonly isUnpinned: boolean;
}

/** Minute, hour and day of the week, UTC. */
export interface WeeklyTime {
  readonly minute: number;
  readonly hour: number;
  readonly weekday: number;
}

export const GATE_WORKFLOW = '.github/workflows/aduana.yml';
export const WEEKLY_WORKFLOW = '.github/workflows/aduana-weekly.yml';

/** The commit of v7.0.1. */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

/** What GitHub takes for a pattern in a branch filter, or that needs no thought: anything else is looked for as `main`. */
const PLAIN_BRANCH = /^[\w./-]{1,200}$/;

/** The gate on every way into the default branch. */
export const gateWorkflow = (proposed: ProposedWorkflow): string =>
  yamlText(
    blockMap([
      { key: 'name', value: 'Aduana' },
      on([
        {
          key: 'push',
          value: blockMap([{ key: 'branches', value: flowList(branchesOf(proposed.defaultBranch)) }]),
        },
        { key: 'pull_request', value: null },
        { key: 'merge_group', value: null },
      ]),
      NOTHING_BY_DEFAULT,
      jobs(15, proposed, { permissions: [], inputs: [] }),
    ]),
    ['Make the job `gate` a required check of the default branch: until then nothing is blocked.'],
  );

/** All of history once a week, in a file of its own. */
export const weeklyWorkflow = (proposed: ProposedWorkflow, { minute, hour, weekday }: WeeklyTime): string =>
  yamlText(
    blockMap([
      { key: 'name', value: 'Aduana, all history' },
      on([
        {
          key: 'schedule',
          value: blockList([blockMap([{ key: 'cron', value: `${minute} ${hour} * * ${weekday}` }])]),
        },
        { key: 'workflow_dispatch', value: null },
      ]),
      NOTHING_BY_DEFAULT,
      {
        key: 'concurrency',
        value: blockMap([
          { key: 'group', value: 'aduana-weekly' },
          { key: 'cancel-in-progress', value: false },
        ]),
        blankLineBefore: true,
      },
      jobs(60, proposed, {
        permissions: [
          { key: 'issues', value: remarked('write', 'for the one issue that is open while something blocks') },
        ],
        inputs: [{ key: 'tracking-issue', value: true }],
      }),
    ]),
    ['In a file of its own: GitHub switches off a whole workflow file when its schedule sleeps.'],
  );

const branchesOf = (branch: string): readonly string[] =>
  branch === 'main' || branch === 'master' || !PLAIN_BRANCH.test(branch)
    ? [PLAIN_BRANCH.test(branch) ? branch : 'main']
    : [branch, 'main'];

const on = (events: readonly Entry[]): Entry => ({ key: 'on', value: blockMap(events), blankLineBefore: true });

const NOTHING_BY_DEFAULT: Entry = { key: 'permissions', value: flowMap([]), blankLineBefore: true };

interface More {
  readonly permissions: readonly Entry[];
  readonly inputs: readonly Entry[];
}

const jobs = (minutes: number, { gate, isUnpinned }: ProposedWorkflow, { permissions, inputs }: More): Entry => ({
  key: 'jobs',
  blankLineBefore: true,
  value: blockMap([
    {
      key: 'gate',
      value: blockMap([
        { key: 'runs-on', value: 'ubuntu-24.04' },
        { key: 'timeout-minutes', value: minutes },
        {
          key: 'permissions',
          value: blockMap([
            { key: 'contents', value: 'read' },
            { key: 'actions', value: remarked('read', 'to see that the weekly run still takes place') },
            ...permissions,
          ]),
        },
        {
          key: 'steps',
          value: blockList([
            blockMap([
              { key: 'uses', value: remarked(CHECKOUT, 'v7.0.1') },
              {
                key: 'with',
                value: blockMap([
                  { key: 'fetch-depth', value: 0 },
                  { key: 'persist-credentials', value: false },
                ]),
              },
            ]),
            blockMap([
              {
                key: 'uses',
                value: remarked(
                  gate,
                  isUnpinned
                    ? 'put the commit of the release that you reviewed here'
                    : 'the commit of the gate that wrote this file',
                ),
              },
              ...(inputs.length === 0 ? [] : [{ key: 'with', value: blockMap(inputs) }]),
            ]),
          ]),
        },
      ]),
    },
  ]),
});
