import type { Report } from '../model/report.ts';

/** The contract with shells and CI systems; documented in docs/exit-codes.md. A number is never reused. */
export const EXIT = {
  pass: 0,
  violations: 1,
  usage: 2,
  incomplete: 3,
  nothingToLookAt: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit code that says what the verdict says. */
export const exitCodeOf = ({ verdict, checks }: Report): ExitCode => {
  if (!verdict.blocks) return EXIT.pass;
  if (verdict.conclusion === 'fail') return EXIT.violations;
  const incomplete = checks.filter(({ status }) => status === 'unavailable' || status === 'errored');
  return incomplete.every(({ cause }) => cause === 'nothing-to-look-at') ? EXIT.nothingToLookAt : EXIT.incomplete;
};
