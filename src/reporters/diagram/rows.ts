import type { Drawing } from './drawing.ts';

export const DIAGRAM_COLUMNS = ['What', 'Name', 'Linked to', 'State'] as const;

/** A graph in words, a row per node in the order of the graph: for who cannot see the drawing, and for what it left out. */
export const diagramRows = ({ nodes, edges }: Drawing): readonly (readonly [string, string, string, string])[] => {
  const linked = nodes.map((): string[] => []);
  for (const { from, to, label, broken } of edges) {
    const name = nodes[to]?.label ?? '';
    const words = [label, broken ? 'violated' : ''].filter((word) => word !== '').join(', ');
    linked[from]?.push(words === '' ? name : `${name} (${words})`);
  }
  return nodes.map(({ kind, label, broken }, position) => [
    kind.replace('-', ' '),
    label,
    (linked[position] ?? []).join(', '),
    broken ? 'violated' : '',
  ]);
};
