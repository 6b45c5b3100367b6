import type { Breakage } from './breakage.ts';

const DAY_MILLISECONDS = 86_400_000;

const exceptionUntil = (daysFromNow: number): string => {
  const expires = new Date(Date.now() + daysFromNow * DAY_MILLISECONDS).toISOString().slice(0, 10);
  return [
    'exceptions:',
    '  - rule: env-groups/undefined-resource',
    '    path: render.yaml',
    '    reason: the queue moves to another project this month',
    `    expires: ${expires}`,
    '',
  ].join('\n');
};

const END_OF_POLICY = 'on-incomplete: fail\n';

const excused =
  (daysFromNow: number): Breakage['apply'] =>
  ({ edit }) =>
    edit('aduana.yml', END_OF_POLICY, `${END_OF_POLICY}${exceptionUntil(daysFromNow)}`);

const renameTheQueue: Breakage['apply'] = ({ edit }) =>
  edit('render.yaml', '  - type: keyvalue\n    name: livestreamsell-queue', '  - type: keyvalue\n    name: queue');

export const policyBreakages: readonly Breakage[] = [
  {
    rule: 'policy/unused-exception',
    what: 'an exception that excuses nothing',
    before: excused(90),
    apply: ({ write }) => write('NOTES.md', 'The queue stays where it is.\n'),
  },
  {
    rule: 'policy/expired-exception',
    what: 'an exception whose last day was yesterday',
    before: excused(-1),
    apply: ({ write }) => write('NOTES.md', 'The queue moved.\n'),
  },
  {
    rule: 'policy/expiring-exception',
    what: 'an exception in use that ends in a week',
    before: excused(7),
    apply: renameTheQueue,
  },
  {
    rule: 'policy/loosened',
    what: 'an exception that comes with the fault that it is to excuse',
    apply: async (example) => {
      await renameTheQueue(example);
      await excused(90)(example);
    },
  },
];
