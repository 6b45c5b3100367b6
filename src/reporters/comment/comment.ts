import type { Reporter } from '../../model/report.ts';
import { coverageSection } from '../sections/coverage.ts';
import { advisorySection, blockingSection, exceptedSection } from '../sections/findings.ts';
import { graphSections } from '../sections/graphs.ts';
import { always, footer, verdictHeading } from '../sections/verdict.ts';
import { withinBytes } from '../sections/within-bytes.ts';

/**
 * GitHub refuses a body of more than 65,536 characters. Whatever it counts, a text has no more of it than bytes of UTF-8; 200 stay
 * free for whoever marks the comment as ours.
 * Source: https://docs.github.com/en/rest/issues/comments, which answers 422 `Body is too long (maximum is 65536 characters)`
 */
const BYTES = 65_336 - 1;

/** The comment on a pull request in Markdown, at most 65,336 bytes: the summary's short form. */
export const reportToComment: Reporter = (report) =>
  `${withinBytes(
    [
      always(verdictHeading(report)),
      blockingSection(report, 1),
      coverageSection(report, 2),
      exceptedSection(report, 3),
      advisorySection(report, 5),
      ...graphSections(report, 4),
      always(footer(report)),
    ],
    BYTES,
  )}\n`;
