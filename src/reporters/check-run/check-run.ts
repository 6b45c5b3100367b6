import type { Report } from '../../model/report.ts';
import { annotatedFindings, type FindingAnnotation } from '../annotated-findings.ts';
import { clip } from '../clip.ts';
import { checkTables } from '../sections/check-tables.ts';
import { coverageSection } from '../sections/coverage.ts';
import { advisorySection, blockingSection, exceptedSection } from '../sections/findings.ts';
import { graphSections } from '../sections/graphs.ts';
import { always, footer, verdictHeading } from '../sections/verdict.ts';
import { withinBytes } from '../sections/within-bytes.ts';
import { terminalText } from '../terminal-text.ts';
import { verdictSentence } from '../verdict-sentence.ts';

export interface CheckRunAnnotation {
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
const TITLE = 200;

/** What a check run shows, in the fields of GitHub's API: verdict and what blocks, the proof, and a mark on each line, worst first. */
export const reportToCheckRun = (report: Report): CheckRunOutput => ({
  title: clip(terminalText(verdictSentence(report)), TITLE),
  summary: withinBytes([always(verdictHeading(report)), blockingSection(report, 1), always(footer(report))], BYTES),
  text: withinBytes(
    [
      coverageSection(report, 1),
      exceptedSection(report, 2),
      advisorySection(report, 3),
      ...graphSections(report, 4),
      ...checkTables(report, 5),
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
