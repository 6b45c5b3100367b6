import type { Report } from '../model/report.ts';
import { counted, listed } from './counted.ts';
import { incompleteChecks } from './standing.ts';

/** The verdict as a sentence without its full stop, in the words of the person it stops. */
export const verdictSentence = (report: Report): string => {
  const { verdict, counts } = report;
  const blind = incompleteChecks(report).map(({ id }) => id);
  switch (verdict.conclusion) {
    case 'pass':
      return 'everything was looked at, nothing blocks';
    case 'fail':
      return `${counted(counts.blocking, 'finding blocks', 'findings block')}${blind.length === 0 ? '' : `, and ${listed(blind)} could not look`}`;
    case 'incomplete': {
      if (blind.length === 0) return verdict.reasons.join('; ');
      return `${listed(blind)} could not look, ${verdict.blocks ? 'and that blocks' : 'which the policy lets pass'}`;
    }
  }
};

/** What else the reader should know about: `2 advisory, 1 excepted`; empty where there is nothing. */
export const alsoCounted = ({ counts }: Report): string =>
  [
    ...(counts.advisory > 0 ? [counted(counts.advisory, 'advisory', 'advisory')] : []),
    ...(counts.excepted > 0 ? [counted(counts.excepted, 'excepted', 'excepted')] : []),
  ].join(', ');
