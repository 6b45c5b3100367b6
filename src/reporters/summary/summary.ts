import type { Reporter } from '../../model/report.ts';
import { accessMap } from '../sections/access-map.ts';
import { blindSection } from '../sections/blind.ts';
import { calendarSections } from '../sections/calendar.ts';
import { checkTables } from '../sections/check-tables.ts';
import { coverageSection } from '../sections/coverage.ts';
import type { Extent } from '../sections/extent.ts';
import { advisorySection, blockingSection, exceptedSection } from '../sections/findings.ts';
import { footer, verdictLines } from '../sections/verdict.ts';
import { always, withinBytes } from '../sections/within-bytes.ts';

/**
 * GitHub drops a step's whole summary above 1 MiB, counted in bytes. What is left free is for other lines of the same step.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const BYTES = 1_000_000;

const EXTENT: Extent = { most: 200, elsewhere: 'the report file' };

/**
 * The job summary in Markdown, in the order in which one asks: does it pass; what blocks and how to mend it; what could not be looked at;
 * what was looked at and with what; what is excepted and until when; who may hold what.
 */
export const reportToSummary: Reporter = (report) =>
  `${withinBytes(
    [
      always(verdictLines(report, 2)),
      blockingSection(report, 2, EXTENT),
      blindSection(report),
      coverageSection(report, 1),
      ...calendarSections(report, 3),
      ...checkTables(report, 3),
      exceptedSection(report, 4, EXTENT),
      advisorySection(report, 8, EXTENT),
      ...accessMap(report, 5),
      always(footer(report)),
    ],
    BYTES,
  )}\n`;
