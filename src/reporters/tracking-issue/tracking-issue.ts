import type { Report } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { text } from '../markdown.ts';
import { coverageSection } from '../sections/coverage.ts';
import { blockingSection, exceptedSection } from '../sections/findings.ts';
import { always, footer, verdictHeading } from '../sections/verdict.ts';
import { withinBytes } from '../sections/within-bytes.ts';
import { terminalText } from '../terminal-text.ts';
import { verdictSentence } from '../verdict-sentence.ts';

/** As for a comment: an issue's body has the same limit. */
const BYTES = 65_336;
const TITLE = 200;

/** The issue that stands open as long as the scheduled run does not pass: what is red, what to do, what was looked at. */
export const reportToTrackingIssue = (report: Report): { readonly title: string; readonly body: string } => ({
  title: clip(terminalText(`Aduana: ${verdictSentence(report)}`), TITLE),
  body: withinBytes(
    [
      always(verdictHeading(report)),
      always(text(ABOUT)),
      blockingSection(report, 1),
      coverageSection(report, 2),
      exceptedSection(report, 3),
      always(footer(report)),
    ],
    BYTES,
  ),
});

const ABOUT =
  'The scheduled run opened this issue the first time that it did not pass, brings it up to date at each run, and closes it when one passes.';
