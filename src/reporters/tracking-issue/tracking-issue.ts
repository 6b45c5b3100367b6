import type { Report } from '../../model/report.ts';
import { headline } from '../headline.ts';
import { text } from '../markdown.ts';
import { blindSection } from '../sections/blind.ts';
import { coverageSection } from '../sections/coverage.ts';
import type { Extent } from '../sections/extent.ts';
import { blockingSection, exceptedSection } from '../sections/findings.ts';
import { footer, verdictLines } from '../sections/verdict.ts';
import { always, withinBytes } from '../sections/within-bytes.ts';

/** As for a comment: an issue's body has the same limit. */
const BYTES = 65_336;

const EXTENT: Extent = { most: 50, elsewhere: "the run's job summary and report file" };

/** The issue that stands open as long as the scheduled run does not pass: since when it is red, what to do, what was looked at. */
export const reportToTrackingIssue = (report: Report): { readonly title: string; readonly body: string } => ({
  title: `Aduana: ${headline(report)}`,
  body: withinBytes(
    [
      always(verdictLines(report, 2)),
      always(text(report.verdict.blocks ? RED : GREEN)),
      blockingSection(report, 1, EXTENT),
      blindSection(report),
      coverageSection(report, 2),
      exceptedSection(report, 3, EXTENT),
      always(footer(report)),
    ],
    BYTES,
  ),
});

const RED =
  'Red since this issue was last opened. The scheduled run that did not pass opened it, every run since brings it up to date, and the next that passes closes it. Nothing is to be edited here; mend what is named below.';

const GREEN = 'The scheduled run passes again; nothing is left to do here.';
