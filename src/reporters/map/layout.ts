import type { Drawing, DrawnEdge, DrawnNode } from '../diagram/drawing.ts';
import { type Line, linesOf } from './lines.ts';
import { inOrder } from './order.ts';
import type { Slot, Stretch } from './slots.ts';

export type { Line } from './lines.ts';

/** Where everything of a drawing lies, in units of the picture. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly title: string; readonly x: number }[];
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

export interface Box {
  readonly node: DrawnNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const COLUMNS = [
  { title: 'Classes of secrets', x: 24, width: 180 },
  { title: 'Env groups', x: 350, width: 256 },
  { title: 'Services', x: 824, width: 256 },
] as const;
const TOP = 64;
const BOTTOM = 24;
const GAP = 18;
const BOX = 46;
const PORT = 18;
const LANE = 14;
const LANE_GAP = 2;

/** Classes left, groups in the middle, services right; a line that skips a column keeps a lane of its own in it. */
export const layoutOf = ({ nodes, edges }: Drawing): Layout => {
  const drawnEdges = edges.filter(({ from, to }) => columnOf(nodes[from]) < columnOf(nodes[to]));
  const slots: Slot[] = nodes.map((node, position) => ({
    column: columnOf(node),
    node: position,
    height: boxHeight(drawnEdges, position),
  }));
  const stretches = drawnEdges.flatMap(({ from, to }, line): Stretch[] => {
    if (columnOf(nodes[to]) - columnOf(nodes[from]) === 1) return [{ line, from, to }];
    const lane = slots.push({ column: 1, height: LANE }) - 1;
    return [
      { line, from, to: lane },
      { line, from: lane, to },
    ];
  });
  const tops = placed(slots, stretches);
  const bottom = slots.reduce((most, { height }, slot) => Math.max(most, (tops[slot] ?? 0) + height), TOP);
  const shapeOf = (slot: number) => {
    const { column, height } = slots[slot] ?? { column: 0, height: 0 };
    const { x, width } = COLUMNS[column] ?? COLUMNS[0];
    return { x, y: tops[slot] ?? 0, width, height };
  };
  return {
    width: COLUMNS[2].x + COLUMNS[2].width + 24,
    height: bottom + BOTTOM,
    columns: COLUMNS.map(({ title, x }, column) => ({
      title: column === 2 && nodes.some(({ kind }) => kind === 'holder') ? 'Services and others' : title,
      x,
    })),
    boxes: nodes.map((node, position) => {
      const { x, y, width, height } = shapeOf(position);
      return { node, x, y, width, height };
    }),
    lines: linesOf(drawnEdges, nodes, stretches, tops, shapeOf),
  };
};

const columnOf = (node: DrawnNode | undefined): number => {
  if (node?.kind === 'service' || node?.kind === 'holder') return 2;
  return node?.kind === 'secret-class' ? 0 : 1;
};

const boxHeight = (edges: readonly DrawnEdge[], node: number): number => {
  const ports = Math.max(
    edges.filter(({ from }) => from === node).length,
    edges.filter(({ to }) => to === node).length,
  );
  return Math.max(BOX, PORT * ports + 12);
};

/** The upper edge of each slot: columns in an order with few crossings, each in the middle of the tallest. */
const placed = (slots: readonly Slot[], stretches: readonly Stretch[]): readonly number[] => {
  const columns = inOrder(slots, stretches);
  const isLane = (slot: number | undefined) => slot !== undefined && slots[slot]?.node === undefined;
  const stepOf = (column: readonly number[], index: number): number => {
    const height = slots[column[index] ?? 0]?.height ?? 0;
    if (index === column.length - 1) return height;
    return height + (isLane(column[index]) && isLane(column[index + 1]) ? LANE_GAP : GAP);
  };
  const heights = columns.map((column) => column.reduce((all, _, index) => all + stepOf(column, index), 0));
  const tallest = Math.max(0, ...heights);
  const tops: number[] = slots.map(() => 0);
  columns.forEach((column, index) => {
    let y = TOP + (tallest - (heights[index] ?? 0)) / 2;
    for (const [position, slot] of column.entries()) {
      tops[slot] = y;
      y += stepOf(column, position);
    }
  });
  return tops;
};
