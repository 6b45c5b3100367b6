import type { Report } from '../../../src/model/report.ts';
import { reportToAnnotations } from '../../../src/reporters/annotations.ts';
import { reportToCheckRun } from '../../../src/reporters/check-run/check-run.ts';
import { reportToComment } from '../../../src/reporters/comment/comment.ts';
import { diagramOf, diagramTableOf } from '../../../src/reporters/diagram.ts';
import { reportToJson } from '../../../src/reporters/json/json.ts';
import { type Boundary, boundaryOf } from '../../../src/reporters/map/boundary.ts';
import { descriptionOf, mapAsMermaid, mapAsTable } from '../../../src/reporters/map/boundary-text.ts';
import { explainAccess } from '../../../src/reporters/map/explain-access.ts';
import { matrixOf } from '../../../src/reporters/map/matrix.ts';
import { boundaryPage } from '../../../src/reporters/map/page.ts';
import { svgDocument } from '../../../src/reporters/map/svg.ts';
import { reportToSarif } from '../../../src/reporters/sarif/sarif.ts';
import { reportToSummary } from '../../../src/reporters/summary/summary.ts';
import { reportToTerminal } from '../../../src/reporters/terminal/terminal.ts';
import { reportToTrackingIssue } from '../../../src/reporters/tracking-issue/tracking-issue.ts';

/** What kind of text a sink takes, which says how it is judged. */
export type SinkKind =
  | 'lines'
  | 'colours'
  | 'commands'
  | 'markdown'
  | 'title'
  | 'sarif'
  | 'json'
  | 'mermaid'
  | 'html'
  | 'svg';

export interface Sink {
  readonly kind: SinkKind;
  readonly render: (report: Report) => string;
}

const LOOK = { width: 80, verbose: true } as const;

const ofMap =
  (render: (boundary: Boundary, report: Report) => string) =>
  (report: Report): string => {
    const boundary = boundaryOf(report);
    return boundary === undefined ? '' : render(boundary, report);
  };

const explained = (report: Report): string => {
  const [access] = matrixOf(report)?.accesses ?? [];
  if (access === undefined) return '';
  const told = explainAccess(report, access.service, access.secret);
  return told.status === 'explained' ? told.text : '';
};

const annotationsOfCheckRun = (report: Report): string =>
  reportToCheckRun(report)
    .annotations.map(({ path, title, message }) => [path, title, message].join('\n'))
    .join('\n');

/** Everything that carries words of a report out of the process. */
export const SINKS: Readonly<Record<string, Sink>> = {
  terminal: { kind: 'lines', render: (report) => reportToTerminal(report, { ...LOOK, color: false }) },
  'terminal in colour': { kind: 'colours', render: (report) => reportToTerminal(report, { ...LOOK, color: true }) },
  annotations: { kind: 'commands', render: reportToAnnotations },
  'job summary': { kind: 'markdown', render: reportToSummary },
  comment: {
    kind: 'markdown',
    render: (report) => reportToComment(report, '<!-- aduana-blocking: 0123456789ab -->'),
  },
  "check run's title": { kind: 'title', render: (report) => reportToCheckRun(report).title },
  "check run's summary": { kind: 'markdown', render: (report) => reportToCheckRun(report).summary },
  "check run's text": { kind: 'markdown', render: (report) => reportToCheckRun(report).text },
  "check run's annotations": { kind: 'lines', render: annotationsOfCheckRun },
  "issue's title": { kind: 'title', render: (report) => reportToTrackingIssue(report).title },
  "issue's body": { kind: 'markdown', render: (report) => reportToTrackingIssue(report).body },
  SARIF: { kind: 'sarif', render: reportToSarif },
  JSON: { kind: 'json', render: reportToJson },
  'graph as Mermaid': {
    kind: 'mermaid',
    render: ({ graphs, findings }) => graphs.map((graph) => diagramOf(graph, findings)).join('\n'),
  },
  'graph in words': {
    kind: 'lines',
    render: ({ graphs, findings }) => graphs.map((graph) => diagramTableOf(graph, findings)).join('\n'),
  },
  'map as Mermaid': { kind: 'mermaid', render: ofMap(mapAsMermaid) },
  'map as table': { kind: 'lines', render: ofMap(mapAsTable) },
  'map as SVG': {
    kind: 'svg',
    render: ofMap((boundary) =>
      svgDocument({ title: boundary.title, drawing: boundary.drawing, description: descriptionOf(boundary) }),
    ),
  },
  'map as page': { kind: 'html', render: ofMap(boundaryPage) },
  'one path explained': { kind: 'lines', render: explained },
};
