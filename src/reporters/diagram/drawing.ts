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
  /** Position of the worst such finding among all: the smaller, the worse. */
  readonly rank?: number;
}

export interface DrawnEdge {
  /** Positions in `nodes`. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Nothing is given along it, code just reads. */
  readonly isRead: boolean;
  readonly broken: boolean;
}

/** Numbers the nodes of a graph and drops edges from or to nowhere. Of nodes with one id the first counts. */
export const drawingOf = (graph: Graph, findings: readonly ReportedFinding[]): Drawing => {
  const positions = new Map<string, number>();
  const unique = graph.nodes.filter(({ id }) => !positions.has(id) && positions.set(id, positions.size));
  const blocking = findings.filter(({ disposition }) => disposition.kind === 'blocking');
  const rankOf = ranks(blocking);
  const isBroken = brokenEdges(blocking);
  return {
    nodes: unique.map(({ id, label, kind }) => {
      const rank = rankOf(id);
      return { label, kind, broken: rank !== undefined, ...(rank === undefined ? {} : { rank }) };
    }),
    edges: graph.edges.flatMap(({ from: start, to: end, label = '', kind, subjects = [] }) => {
      const from = positions.get(start);
      const to = positions.get(end);
      return from === undefined || to === undefined
        ? []
        : [{ from, to, label, isRead: kind === 'read', broken: subjects.some(isBroken) }];
    }),
  };
};

/** The first finding whose subject holds a node's id as a word. */
const ranks = (blocking: readonly ReportedFinding[]): ((id: string) => number | undefined) => {
  const words = new Map<string, number>();
  blocking.forEach(({ subject }, position) => {
    for (const word of subject.split(' ')) if (!words.has(word)) words.set(word, position);
  });
  const sentences = blocking.map(({ subject }) => ` ${subject} `);
  return (id) => {
    const rank = words.get(id);
    if (rank !== undefined || !id.includes(' ')) return rank;
    const position = sentences.findIndex((sentence) => sentence.includes(` ${id} `));
    return position < 0 ? undefined : position;
  };
};

/** Whether a finding has the subject, or one that goes on after it with a further word. */
const brokenEdges = (blocking: readonly ReportedFinding[]): ((subject: string) => boolean) => {
  const subjects = new Set<string>();
  for (const { subject } of blocking) {
    subjects.add(subject);
    const last = subject.lastIndexOf(' ');
    if (last > 0) subjects.add(subject.slice(0, last));
  }
  return (subject) => subjects.has(subject);
};
