import type { Drawing } from './drawing.ts';

export const DIAGRAM_COLUMNS = ['What', 'Name', 'Linked to', 'State'] as const;

/** A graph in words, a row per node in the order of the graph: for who cannot see the drawing, and for what it left out. */
export const diagramRows = ({ nodes, edges }: Drawing): readonly (readonly [string, string, string, string])[] => {
  const linked = nodes.map((): string[] => []);
  for (const { from, to, label } of edges) {
    const name = nodes[to]?.label ?? '';
    linked[from]?.push(label === '' ? name : `${name} (${label})`);
  }
  return nodes.map(({ kind, label, broken }, position) => [
    kind.replace('-', ' '),
    label,
    (linked[position] ?? []).join(', '),
    broken ? 'violated' : '',
  ]);
};
