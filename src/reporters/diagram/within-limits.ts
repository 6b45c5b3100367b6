import { formatCount } from '../counted.ts';
import { collapse } from './collapse.ts';
import type { Drawing, DrawnNode } from './drawing.ts';
import { mermaidOf } from './mermaid.ts';

/**
 * Mermaid refuses more than 50,000 characters and 500 edges, and draws an error box instead; people stop reading earlier.
 * Source: https://mermaid.js.org/config/schema-docs/config.html (`maxTextSize`, `maxEdges`)
 */
const CHARACTERS = 40_000;
const EDGES = 300;
const NODES = 120;

export interface Drawn {
  readonly mermaid: string;
  /** Present when nodes had to be drawn together: what was, in numbers. */
  readonly collapsed?: string;
}

/** What must stay apart as long as it fits: everything, then services and what is violated, then what is violated, then nothing. */
const STAYS_APART: readonly ((node: DrawnNode) => boolean)[] = [
  ({ kind, broken }) => kind === 'service' || broken,
  ({ broken }) => broken,
  () => false,
];

/** Draws as much of it as a reader and Mermaid can bear. */
export const drawWithinLimits = (drawing: Drawing): Drawn => {
  if (fits(drawing)) return { mermaid: mermaidOf(drawing) };
  const smaller = STAYS_APART.map((isKept) => collapse(drawing, isKept));
  const chosen = smaller.find(fits) ?? smaller.at(-1) ?? drawing;
  return {
    mermaid: mermaidOf(chosen),
    collapsed: `${sizeOf(drawing)} are too many to draw; they are drawn together as ${sizeOf(chosen)}.`,
  };
};

const fits = (drawing: Drawing): boolean =>
  drawing.nodes.length <= NODES && drawing.edges.length <= EDGES && mermaidOf(drawing).length <= CHARACTERS;

const sizeOf = ({ nodes, edges }: Drawing): string =>
  `${formatCount(nodes.length)} nodes and ${formatCount(edges.length)} links`;
