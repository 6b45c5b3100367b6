import type { Report, ReportedFinding } from '../model/report.ts';
import { compareSeverity } from '../model/severity.ts';
import { clip, clipMiddle } from './clip.ts';
import { fixOf, messageOf } from './finding-words.ts';
import { terminalText } from './terminal-text.ts';

/** What stands beside a line of the change. All of it is plain text of one line, but for `message`, whose lines are ours. */
export interface FindingAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Seen from the repository's root. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

/** In UTF-16 units. Source: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations; a check run takes more. */
export const MESSAGE = 4096;
const TITLE = 255;
const PATH = 1000;

/** One annotation for each finding that no exception covers, the worst first. */
export const annotatedFindings = (report: Report): readonly FindingAnnotation[] =>
  report.findings.filter(({ disposition }) => disposition.kind !== 'excepted').map((one) => annotationOf(one, report));

const annotationOf = (finding: ReportedFinding, report: Report): FindingAnnotation => {
  const { ruleId, severity, location } = finding;
  const rule = report.rules[ruleId];
  const fix = fixOf(finding, report);
  const lines = [
    messageOf(finding),
    ...(fix === undefined ? [] : [`Fix: ${fix}`]),
    ...(rule === undefined ? [] : [`More: ${rule.docsUrl}`]),
  ];
  return {
    level: levelOf(finding),
    path: clipMiddle(terminalText(`${report.scope.prefix ?? ''}${location.path}`), PATH),
    line: Math.max(1, location.startLine),
    column: Math.max(1, location.startColumn),
    title: clip(`${severity}: ${terminalText(ruleId)}`, TITLE),
    message: clip(lines.map(terminalText).join('\n'), MESSAGE),
  };
};

const levelOf = ({ disposition, severity }: ReportedFinding): FindingAnnotation['level'] => {
  if (disposition.kind === 'blocking') return 'error';
  return compareSeverity(severity, 'medium') >= 0 ? 'warning' : 'notice';
};
