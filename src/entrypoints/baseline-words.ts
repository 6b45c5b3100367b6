import type { Report } from '../model/report.ts';
import type { Baseline, StillBlocking } from '../proposal/baseline.ts';
import { counted } from '../reporters/counted.ts';
import { notLookedAt, stillBlockingLines } from './after-baseline.ts';

/** What `aduana baseline` says when it is done. */
export const baselineWords = (
  { exceptions, stillBlocking }: Baseline,
  report: Report,
  { path, expires, isDryRun }: { readonly path: string; readonly expires: string; readonly isDryRun: boolean },
): readonly string[] => {
  const unused = report.findings.filter(({ ruleId }) => ruleId === 'policy/unused-exception').length;
  const gaps = notLookedAt(report);
  return [
    exceptions.length === 0
      ? 'Nothing to accept: no finding blocks that could wait.'
      : `${isDryRun ? 'Would accept' : 'Accepted'} ${counted(exceptions.length, 'finding')} until ${expires}, under \`exceptions\` of ${path}.`,
    ...WHYS.flatMap(([why, words]) => {
      const those = stillBlocking.filter((one) => one.why === why);
      return those.length === 0
        ? []
        : [
            `${counted(those.length, 'finding')} still block${those.length === 1 ? 's' : ''}: ${words}`,
            ...stillBlockingLines({ stillBlocking: those }),
          ];
    }),
    ...(unused === 0
      ? []
      : [
          `${counted(unused, 'exception excuses', 'exceptions excuse')} nothing any more: delete ${unused === 1 ? 'it' : 'them'}; \`aduana check\` names the line.`,
        ]),
    ...(gaps.length === 0 ? [] : ['What could not be looked at is in no baseline:', ...gaps.map((gap) => `  ${gap}`)]),
  ];
};

const WHYS: readonly (readonly [why: StillBlocking['why'], words: string])[] = [
  ['secret', 'a secret in Git is to be replaced. When that is done, --include-secrets accepts what history keeps.'],
  ['ended', 'it was accepted before and the time is over. Whoever decides anew changes `expires` of its entry.'],
  ['never', 'no baseline takes these.'],
];
