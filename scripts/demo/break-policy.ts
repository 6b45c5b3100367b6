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

export const policyBreakages: readonly Breakage[] = [
  {
    rule: 'policy/unused-exception',
    what: 'an exception that excuses nothing',
    apply: ({ edit }) => edit('aduana.yml', END_OF_POLICY, `${END_OF_POLICY}${exceptionUntil(90)}`),
  },
  {
    rule: 'policy/expired-exception',
    what: 'an exception whose last day was yesterday',
    apply: ({ edit }) => edit('aduana.yml', END_OF_POLICY, `${END_OF_POLICY}${exceptionUntil(-1)}`),
  },
  {
    rule: 'policy/expiring-exception',
    what: 'an exception in use that ends in a week',
    apply: async ({ edit }) => {
      await edit(
        'render.yaml',
        '  - type: keyvalue\n    name: livestreamsell-queue',
        '  - type: keyvalue\n    name: queue',
      );
      await edit('aduana.yml', END_OF_POLICY, `${END_OF_POLICY}${exceptionUntil(7)}`);
    },
  },
];
