import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts';

/**
 * A Mermaid flowchart. Ids are numbers of ours and labels are quoted words of letters, digits and `. _ / -`, so that nothing in a
 * label is syntax: no directive, no `click`, no entity. Source: https://mermaid.js.org/syntax/flowchart.html
 */
export const mermaidOf = ({ nodes, edges }: Drawing): string =>
  [
    'flowchart LR',
    ...nodes.map((node, position) => `  n${position}${shapeOf(node)}${node.broken ? ':::violated' : ''}`),
    ...edges.map(edgeLine),
    '  classDef violated stroke:#d1242f,stroke-width:3px',
    ...linkStyleOf(edges),
  ].join('\n');

const shapeOf = ({ kind, label, broken }: DrawnNode): string => {
  const [open, close] = SHAPES[kind];
  return `${open}"${safeLabel(label) || kind}${broken ? ' - violated' : ''}"${close}`;
};

const SHAPES: Readonly<Record<DrawnNode['kind'], readonly [string, string]>> = {
  service: ['[', ']'],
  'env-group': ['([', '])'],
  'secret-class': ['{{', '}}'],
  datastore: ['[(', ')]'],
  holder: ['[[', ']]'],
};

const edgeLine = ({ from, to, label, isRead, broken }: DrawnEdge): string => {
  const words = [safeLabel(label), broken ? 'violated' : ''].filter((word) => word !== '').join(' - ');
  const arrow = isRead ? '-.->' : '-->';
  return words === '' ? `  n${from} ${arrow} n${to}` : `  n${from} ${arrow}|"${words}"| n${to}`;
};

/** Mermaid counts links in the order in which they are written, from 0. */
const linkStyleOf = (edges: readonly DrawnEdge[]): readonly string[] => {
  const broken = edges.flatMap((edge, position) => (edge.broken ? [position] : []));
  return broken.length === 0 ? [] : [`  linkStyle ${broken.join(',')} stroke:#d1242f,stroke-width:3px`];
};

const LABEL = 60;

/** A comma becomes a stroke, everything else a space, and nothing is left that Mermaid takes for a Markdown list. */
export const safeLabel = (label: string): string =>
  [
    ...label
      .replaceAll(', ', ' / ')
      .replace(/[^\p{L}\p{N}._/-]+/gu, ' ')
      .replace(/-{2,}|\/{2,}/g, (run) => run.charAt(0)),
  ]
    .slice(0, LABEL)
    .join('')
    .replace(/\.(?= |$)/g, '')
    .replace(/^[ ./-]+|[ ./-]+$/g, '');
