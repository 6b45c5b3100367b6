import type { Graph } from '../model/graph.ts';
import type { ReportedFinding } from '../model/report.ts';
import { type Drawing, drawingOf } from './diagram/drawing.ts';
import { DIAGRAM_COLUMNS, diagramRows } from './diagram/rows.ts';
import { type Drawn, drawWithinLimits } from './diagram/within-limits.ts';
import { aligned } from './terminal/aligned.ts';
import { terminalText } from './terminal-text.ts';

/** The graph as Mermaid text, nodes that a blocking finding is about marked. Within Mermaid's limits; what was drawn together is said in a comment. */
export const diagramOf = (graph: Graph, findings: readonly ReportedFinding[]): string => {
  const { mermaid, collapsed } = drawn(graph, findings);
  return collapsed === undefined ? mermaid : `${mermaid}\n%% ${collapsed}`;
};

/** The same in words: aligned columns, a line per node. */
export const diagramTableOf = (graph: Graph, findings: readonly ReportedFinding[]): string =>
  diagramRowsText(drawingOf(graph, findings));

/** A drawing in words: aligned columns, a line per node. */
export const diagramRowsText = (drawing: Drawing): string =>
  aligned([DIAGRAM_COLUMNS, ...diagramRows(drawing)].map((row) => row.map(terminalText)));

/** For the summary: the drawing and the graph it came from. */
export const drawn = (graph: Graph, findings: readonly ReportedFinding[]): Drawn & { readonly drawing: Drawing } => {
  const drawing = drawingOf(graph, findings);
  return { ...drawWithinLimits(drawing), drawing };
};
