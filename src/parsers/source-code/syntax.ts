import type { Place } from './module-facts.ts';
import { placeOf, type SourceTree, type SyntaxNode } from './source-tree.ts';

/**
 * A node that knows its parent. Only what is looked at is fetched from the parser's memory: a question about one place of a large
 * file costs the path to it.
 */
export class Syntax {
  readonly #node: SyntaxNode;
  readonly #source: string;
  readonly parent: Syntax | undefined;
  #children: readonly Syntax[] | undefined;
  #parts: readonly Syntax[] | undefined;
  #named: readonly Syntax[] | undefined;
  #fields: Map<string, Syntax | undefined> | undefined;
  #type: string | undefined;
  #end: number | undefined;

  constructor(node: SyntaxNode, source: string, parent?: Syntax) {
    this.#node = node;
    this.#source = source;
    this.parent = parent;
  }

  get type(): string {
    this.#type ??= this.#node.type;
    return this.#type;
  }

  get start(): number {
    return this.#node.startIndex;
  }

  get end(): number {
    this.#end ??= this.#node.endIndex;
    return this.#end;
  }

  get text(): string {
    return this.#source.slice(this.start, this.end);
  }

  get place(): Place {
    return placeOf(this.#node);
  }

  /** All children, signs and comments among them. */
  get children(): readonly Syntax[] {
    this.#children ??= this.#made(this.#node.children, this.#parts);
    return this.#children;
  }

  /** The children that are more than a sign, comments among them: half as many as all, and had without these. */
  get parts(): readonly Syntax[] {
    this.#parts ??= this.#made(this.#node.namedChildren, this.#children);
    return this.#parts;
  }

  /** The children that are more than a sign or a comment. */
  get named(): readonly Syntax[] {
    this.#named ??= this.parts.filter(({ type }) => type !== 'comment' && type !== 'line_continuation');
    return this.#named;
  }

  /** A node is made once, whichever list it is met in first. Both lists stand in the order of the text, and one is part of the other. */
  #made(nodes: readonly SyntaxNode[], known: readonly Syntax[] = []): readonly Syntax[] {
    const isLonger = known.length > nodes.length;
    let next = 0;
    return nodes.map((node) => {
      let found = known[next];
      while (isLonger && found !== undefined && found.#node.id !== node.id) found = known[++next];
      if (found === undefined || found.#node.id !== node.id) return new Syntax(node, this.#source, this);
      next += 1;
      return found;
    });
  }

  field(name: string): Syntax | undefined {
    this.#fields ??= new Map();
    if (!this.#fields.has(name)) this.#fields.set(name, this.#fieldOf(name));
    return this.#fields.get(name);
  }

  #fieldOf(name: string): Syntax | undefined {
    const node = this.#node.childForFieldName(name);
    const within = (list: readonly Syntax[]) => list.find((child) => child.#node.id === node?.id);
    return node === null ? undefined : (within(this.#children ?? this.parts) ?? within(this.children));
  }

  /** Whether this node is its parent's child of that name. */
  is(field: string): boolean {
    return this.parent?.field(field) === this;
  }

  has(sign: string): boolean {
    return this.children.some((child) => child.type === sign);
  }

  contains(other: Syntax): boolean {
    return this.start <= other.start && other.end <= this.end;
  }

  /** This node's ancestors, from the inside out. */
  *ancestors(): Generator<Syntax> {
    for (let node = this.parent; node !== undefined; node = node.parent) yield node;
  }

  closest(types: ReadonlySet<string>): Syntax | undefined {
    for (const node of this.ancestors()) if (types.has(node.type)) return node;
    return undefined;
  }

  /** The innermost node at an offset. */
  at(offset: number): Syntax {
    let node: Syntax = this;
    for (;;) {
      const child = lastBefore(node.children, offset);
      if (child === undefined || child.end <= offset) return node;
      node = child;
    }
  }

  /** This tree's own node of what a query matched. */
  of(node: SyntaxNode): Syntax {
    const { startIndex, endIndex, type } = node;
    let found = this.at(startIndex);
    while (
      found.parent !== undefined &&
      !(found.start === startIndex && found.end >= endIndex && found.type === type)
    ) {
      found = found.parent;
    }
    return found;
  }
}

/** Children stand in the order of the text. */
const lastBefore = (children: readonly Syntax[], offset: number): Syntax | undefined => {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return children[low - 1];
};

export const syntaxOf = ({ root, text }: SourceTree): Syntax => new Syntax(root, text);
