import type { Report } from '../../model/report.ts';
import { annotatedFindings, type FindingAnnotation } from '../annotated-findings.ts';
import { headline } from '../headline.ts';
import { accessMap } from '../sections/access-map.ts';
import { blindSection } from '../sections/blind.ts';
import { checkTables } from '../sections/check-tables.ts';
import { coverageSection } from '../sections/coverage.ts';
import type { Extent } from '../sections/extent.ts';
import { advisorySection, blockingSection, exceptedSection } from '../sections/findings.ts';
import { footer, verdictLines } from '../sections/verdict.ts';
import { always, withinBytes } from '../sections/within-bytes.ts';

interface CheckRunAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRunOutput {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly CheckRunAnnotation[];
}

/** Source: https://docs.github.com/en/rest/checks/runs#create-a-check-run; bytes of UTF-8 are never fewer than what GitHub counts. */
const BYTES = 65_000;

const EXTENT: Extent = { most: 50, elsewhere: 'the job summary and the report file' };

/** What a check run shows, in the fields of GitHub's API: verdict and what blocks, the proof, and a mark on each line, worst first. */
export const reportToCheckRun = (report: Report): CheckRunOutput => ({
  title: headline(report),
  summary: withinBytes(
    [always(verdictLines(report, 3)), blockingSection(report, 1, EXTENT), blindSection(report), always(footer(report))],
    BYTES,
  ),
  text: withinBytes(
    [
      coverageSection(report, 1),
      ...checkTables(report, 3),
      exceptedSection(report, 2, EXTENT),
      advisorySection(report, 4, EXTENT),
      ...accessMap(report, 5),
    ],
    BYTES,
  ),
  annotations: annotatedFindings(report).map(annotationOf),
});

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

const annotationOf = ({ level, path, line, title, message }: FindingAnnotation): CheckRunAnnotation => ({
  path,
  start_line: line,
  end_line: line,
  annotation_level: LEVELS[level],
  title,
  message,
});
