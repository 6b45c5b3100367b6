import type { Reporter } from '../../model/report.ts';
import { checkTables } from '../sections/check-tables.ts';
import { coverageSection } from '../sections/coverage.ts';
import { advisorySection, blockingSection, exceptedSection } from '../sections/findings.ts';
import { graphSections } from '../sections/graphs.ts';
import { always, footer, verdictHeading } from '../sections/verdict.ts';
import { withinBytes } from '../sections/within-bytes.ts';
import { incompleteChecks } from '../standing.ts';

/**
 * GitHub drops a step's whole summary above 1 MiB, counted in bytes. What is left free is for other lines of the same step.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const BYTES = 1_000_000;

/**
 * The job summary in Markdown: the verdict, what blocks and how to fix it, then the proof of what was looked at. Where something
 * could not be looked at, the proof comes before everything that is merely worth knowing.
 */
export const reportToSummary: Reporter = (report) => {
  const coverage = coverageSection(report, 1);
  const tables = checkTables(report, 3);
  const isIncomplete = incompleteChecks(report).length > 0;
  return `${withinBytes(
    [
      always(verdictHeading(report)),
      blockingSection(report, 2),
      ...(isIncomplete ? [coverage, ...tables] : [...tables, coverage]),
      exceptedSection(report, 4),
      advisorySection(report, 6),
      ...graphSections(report, 5),
      always(footer(report)),
    ],
    BYTES,
  )}\n`;
};
