import { counted } from '../counted.ts';
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

/** From this many on, what is violated is drawn together too, the worst excepted. */
const VIOLATED = 50;

export interface Drawn {
  readonly mermaid: string;
  /** What was drawn. */
  readonly shown: Drawing;
  /** Present when nodes had to be drawn together: what was, in numbers. */
  readonly collapsed?: string;
}

/** What must stay apart as long as it fits: everything, services and what is violated, what is violated, the worst of that, nothing. */
const staysApart = ({ nodes }: Drawing): readonly ((node: DrawnNode) => boolean)[] => {
  const ranked = nodes.filter(({ broken }) => broken).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const worst = new Set(ranked.slice(0, VIOLATED));
  return [
    ({ kind, broken }) => kind === 'service' || broken,
    ({ broken }) => broken,
    (node) => worst.has(node),
    () => false,
  ];
};

/** Draws as much of it as a reader and Mermaid can bear. */
export const drawWithinLimits = (drawing: Drawing): Drawn => {
  if (fits(drawing)) return { mermaid: mermaidOf(drawing), shown: drawing };
  const smaller = staysApart(drawing).map((isKept) => collapse(drawing, isKept));
  const shown = smaller.find(fits) ?? smaller.at(-1) ?? drawing;
  return {
    mermaid: mermaidOf(shown),
    shown,
    collapsed: `${sizeOf(drawing)} are too many to draw; they are drawn together as ${sizeOf(shown)}.`,
  };
};

const fits = (drawing: Drawing): boolean =>
  drawing.nodes.length <= NODES && drawing.edges.length <= EDGES && mermaidOf(drawing).length <= CHARACTERS;

const sizeOf = ({ nodes, edges }: Drawing): string =>
  `${counted(nodes.length, 'node')} and ${counted(edges.length, 'link')}`;
