import type { Graph, GraphNode } from '../../model/graph.ts';
import type { ReportedFinding } from '../../model/report.ts';

/** A graph ready to be drawn: nodes by number, edges between nodes that exist. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

export interface DrawnNode {
  readonly label: string;
  readonly kind: GraphNode['kind'];
  /** A blocking finding is about it. */
  readonly broken: boolean;
}

export interface DrawnEdge {
  /** Positions in `nodes`. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Numbers the nodes of a graph and drops edges from or to nowhere. Of nodes with one id the first counts. */
export const drawingOf = (graph: Graph, findings: readonly ReportedFinding[]): Drawing => {
  const positions = new Map<string, number>();
  const unique = graph.nodes.filter(({ id }) => !positions.has(id) && positions.set(id, positions.size));
  const isBroken = brokenNodes(findings);
  return {
    nodes: unique.map(({ id, label, kind }) => ({ label, kind, broken: isBroken(id) })),
    edges: graph.edges.flatMap(({ from: start, to: end, label = '' }) => {
      const from = positions.get(start);
      const to = positions.get(end);
      return from === undefined || to === undefined ? [] : [{ from, to, label }];
    }),
  };
};

/** Whether the subject of a blocking finding holds a node's id as a word. */
const brokenNodes = (findings: readonly ReportedFinding[]): ((id: string) => boolean) => {
  const subjects = findings.filter(({ disposition }) => disposition.kind === 'blocking').map(({ subject }) => subject);
  const words = new Set(subjects.flatMap((subject) => subject.split(' ')));
  const sentences = [...new Set(subjects)].map((subject) => ` ${subject} `);
  return (id) => words.has(id) || (id.includes(' ') && sentences.some((sentence) => sentence.includes(` ${id} `)));
};
