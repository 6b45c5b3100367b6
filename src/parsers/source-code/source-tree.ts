import type { Node } from 'web-tree-sitter';
import type { Language, Place } from './module-facts.ts';

/** A node of the parser's tree: https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html */
export type SyntaxNode = Node;

/** What one pattern of a query matched, by the names of its captures. */
export interface Match {
  /** The first node of a capture. */
  one(capture: string): SyntaxNode | undefined;
  /** Every node of a capture, in the order of the text. */
  all(capture: string): readonly SyntaxNode[];
}

/** The tree of one source text. It and its nodes are gone when the reading that was given it returns. */
export interface SourceTree {
  readonly language: Language;
  readonly path: string;
  readonly text: string;
  readonly root: SyntaxNode;
  /** Matches of a tree-sitter query, in the order of the text. A query is compiled once in each language. */
  matches(query: string): readonly Match[];
  /** The time for this file is used up: whoever reads may stop, the file is said to be not read. */
  isLate(): boolean;
}

/** A part of the text, from `start` up to `end`, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where a node starts; a byte order mark was taken off before. */
export const placeOf = ({ startPosition }: SyntaxNode): Place => ({
  line: startPosition.row + 1,
  column: startPosition.column + 1,
});

/** The place of an offset of the text. */
export const placeAt = (text: string, offset: number): Place => {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
};
