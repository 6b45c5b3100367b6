import type { Report } from '../model/report.ts';
import { clip } from './clip.ts';
import { incompleteChecks } from './standing.ts';
import { terminalText } from './terminal-text.ts';
import { verdictSentence } from './verdict-sentence.ts';

/** GitHub takes 255 characters for a check run's title and 256 for an issue's; a part is for who puts a name before it. */
const LENGTH = 200;

/** The verdict in a few words of ours, never empty: a title is shown where nothing says whose words it holds. */
export const headline = (report: Report): string =>
  report.verdict.conclusion === 'incomplete' && incompleteChecks(report).length === 0
    ? 'nothing could be judged'
    : clip(terminalText(verdictSentence(report)), LENGTH);
