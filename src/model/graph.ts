/** What is worth drawing. Mermaid, SVG and their limits are a reporter's business. */
export interface GraphNode {
  /** In the words of finding subjects (`service:api`): a node is drawn as broken when a blocking finding's subject holds this word. */
  readonly id: string;
  readonly label: string;
  readonly kind: 'service' | 'env-group' | 'secret-class' | 'datastore' | 'holder';
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  /** `read`: nothing is given along it, code just reads. */
  readonly kind?: 'read';
  /** Subjects of findings, or what they start with (`service:api env:JWT_SECRET`): drawn as broken when a blocking finding has one. */
  readonly subjects?: readonly string[];
}

export interface Graph {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
