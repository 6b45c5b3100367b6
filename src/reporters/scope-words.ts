import type { RunScope } from '../model/report.ts';

/** What the run was asked to look at, in words. */
export const scopeWords = ({ mode, base, head, trigger }: RunScope): string => {
  if (trigger === 'staged') return 'what is staged for the next commit';
  const end = head === undefined ? '' : head.slice(0, 12);
  const start = base === undefined ? '' : base.slice(0, 12);
  const what = {
    range: `the commits ${start}..${end}`,
    history: `all history of ${end || 'HEAD'}`,
    tree: 'the files as they are, not at their history',
  }[mode];
  return trigger === 'local' ? what : `${what} (${trigger})`;
};
