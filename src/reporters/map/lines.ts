import type { DrawnEdge, DrawnNode } from '../diagram/drawing.ts';
import type { Stretch } from './slots.ts';

/** A line through its points, which it meets horizontally, the last piece straight; `family` numbers the class it carries, where it carries one. */
export interface Line {
  readonly edge: DrawnEdge;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly family?: number;
}

export interface Shape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How long the last, straight piece of a line is, on which its words stand. */
const straightFor = (words: string): number => Math.min(WORDS_LONGEST, 22 + words.length * 5);

const WORDS_LONGEST = 120;

/** Every edge as a line between the shapes of its slots. */
export const linesOf = (
  edges: readonly DrawnEdge[],
  nodes: readonly DrawnNode[],
  stretches: readonly Stretch[],
  tops: readonly number[],
  shapeOf: (slot: number) => Shape,
): readonly Line[] => {
  const leave = ports(stretches, 'from', 'to', tops);
  const enter = ports(stretches, 'to', 'from', tops);
  const at = (slot: number, stretch: number, port: ReadonlyMap<number, number>) => {
    const { y, height } = shapeOf(slot);
    return y + height * (port.get(stretch) ?? 0.5);
  };
  const families = nodes.flatMap(({ kind }, node) => (kind === 'secret-class' ? [node] : []));
  const numberOf = new Map(families.map((node, number) => [node, number]));
  const byLine = new Map<number, { x: number; y: number }[]>();
  stretches.forEach(({ line, from, to }, stretch) => {
    const points = byLine.get(line) ?? [];
    byLine.set(line, points);
    const start = shapeOf(from);
    const end = shapeOf(to);
    const y = at(to, stretch, enter);
    points.push({ x: start.x + start.width, y: at(from, stretch, leave) });
    if (line === stretches[stretch + 1]?.line) points.push({ x: end.x, y });
    else points.push({ x: end.x - straightFor(edges[line]?.label ?? ''), y }, { x: end.x, y });
  });
  return edges.map((edge, line) => {
    const family = familyOf(edge, edges, numberOf);
    return { edge, points: byLine.get(line) ?? [], ...(family === undefined ? {} : { family }) };
  });
};

/** The class at the start of a line, or the only one that its group carries. */
const familyOf = (
  { from }: DrawnEdge,
  edges: readonly DrawnEdge[],
  numberOf: ReadonlyMap<number, number>,
): number | undefined => {
  const own = numberOf.get(from);
  if (own !== undefined) return own;
  const carried = new Set(edges.filter(({ to }) => to === from).map((edge) => numberOf.get(edge.from)));
  const [only] = carried;
  return carried.size === 1 ? only : undefined;
};

/** Where on the side of its slot each stretch ends, from 0 to 1, in the order in which the other ends lie. */
const ports = (
  stretches: readonly Stretch[],
  end: 'from' | 'to',
  other: 'from' | 'to',
  tops: readonly number[],
): ReadonlyMap<number, number> => {
  const bySlot = new Map<number, number[]>();
  stretches.forEach((stretch, position) => {
    const list = bySlot.get(stretch[end]) ?? [];
    if (list.push(position) === 1) bySlot.set(stretch[end], list);
  });
  const place = (position: number) => tops[stretches[position]?.[other] ?? 0] ?? 0;
  return new Map(
    [...bySlot.values()].flatMap((list) =>
      list
        .toSorted((a, b) => place(a) - place(b) || a - b)
        .map((position, index): [number, number] => [position, (index + 1) / (list.length + 1)]),
    ),
  );
};
