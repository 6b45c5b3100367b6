import { formatCount } from '../counted.ts';
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts';

const PLURALS: Readonly<Record<DrawnNode['kind'], string>> = {
  service: 'services',
  'env-group': 'env groups',
  'secret-class': 'secret classes',
  datastore: 'datastores',
  holder: 'other holders',
};

/** Draws all nodes of a kind that are not kept as one, with their number, and edges between the same two ends as one. */
export const collapse = ({ nodes, edges }: Drawing, isKept: (node: DrawnNode) => boolean): Drawing => {
  const slots: DrawnNode[][] = [];
  const slotOfKind = new Map<DrawnNode['kind'], number>();
  const slotOf = nodes.map((node) => {
    const shared = isKept(node) ? undefined : slotOfKind.get(node.kind);
    const slot = shared ?? slots.push([]) - 1;
    if (!isKept(node)) slotOfKind.set(node.kind, slot);
    slots[slot]?.push(node);
    return slot;
  });
  return {
    nodes: slots.flatMap(drawnTogether),
    edges: edgesBetween(edges, slotOf),
  };
};

const drawnTogether = (group: readonly DrawnNode[]): DrawnNode[] => {
  const [first] = group;
  if (first === undefined || group.length === 1) return [...group];
  const ranks = group.flatMap(({ rank }) => rank ?? []);
  const broken = group.filter((node) => node.broken).length;
  const worst = ranks.length === 0 ? {} : { rank: Math.min(...ranks) };
  const label = `${plainCount(group.length)} ${PLURALS[first.kind]}`;
  return [
    {
      kind: first.kind,
      broken: broken > 0,
      label: broken > 0 ? `${label} / ${plainCount(broken)} of them` : label,
      ...worst,
    },
  ];
};

const edgesBetween = (edges: readonly DrawnEdge[], slotOf: readonly number[]): DrawnEdge[] => {
  const drawn = new Map<string, DrawnEdge & { readonly count: number }>();
  for (const { from: start, to: end, label, isRead, broken } of edges) {
    const from = slotOf[start] ?? 0;
    const to = slotOf[end] ?? 0;
    if (from === to) continue;
    const key = `${from} ${to} ${isRead}`;
    const before = drawn.get(key);
    const count = (before?.count ?? 0) + 1;
    drawn.set(key, { from, to, label, isRead, broken: broken || before?.broken === true, count });
  }
  return [...drawn.values()].map(({ label, count, ...edge }) => ({
    ...edge,
    label: count === 1 ? label : `${plainCount(count)} links`,
  }));
};

/** Labels have no comma. */
const plainCount = (count: number): string => formatCount(count).replaceAll(',', ' ');
