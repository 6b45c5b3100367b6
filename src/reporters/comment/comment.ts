import type { Report } from '../../model/report.ts';
import { join } from '../markdown.ts';
import { foldedAccessMap } from '../sections/access-map.ts';
import { blindSection } from '../sections/blind.ts';
import { foldedCoverage } from '../sections/coverage.ts';
import type { Extent } from '../sections/extent.ts';
import { advisorySection, blockingSection, exceptedSection } from '../sections/findings.ts';
import { footer, verdictLines } from '../sections/verdict.ts';
import { always, withinBytes } from '../sections/within-bytes.ts';
import { remembered, sinceLast } from './since-last.ts';

/**
 * GitHub refuses a body of more than 65,536 characters. Whatever it counts, a text has no more of it than bytes of UTF-8; 200 stay
 * free for whoever marks the comment as ours.
 * Source: https://docs.github.com/en/rest/issues/comments, which answers 422 `Body is too long (maximum is 65536 characters)`
 */
const BYTES = 65_336 - 1;

const EXTENT: Extent = { most: 25, elsewhere: 'the job summary and the report file' };

/**
 * The comment on a pull request in Markdown, at most 65,336 bytes: the summary's short form. `before` is the body of the comment that it
 * replaces: with it the reader is told what has changed since.
 */
export const reportToComment = (report: Report, before?: string): string =>
  `${withinBytes(
    [
      always(join([verdictLines(report, 3), sinceLast(report, before)])),
      blockingSection(report, 1, EXTENT),
      blindSection(report),
      foldedCoverage(report, 2),
      exceptedSection(report, 3, EXTENT),
      advisorySection(report, 5, EXTENT),
      foldedAccessMap(report, 4),
      always(join([footer(report), remembered(report)])),
    ],
    BYTES,
  )}\n`;
