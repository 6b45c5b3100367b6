import type { Slot, Stretch } from './slots.ts';

const SWEEPS = 8;

/** The slots of each column, top to bottom: each near the middle of its neighbours, which leaves few crossings. Deterministic. */
export const inOrder = (slots: readonly Slot[], stretches: readonly Stretch[]): readonly (readonly number[])[] => {
  const columns = [0, 1, 2].map((column) => slots.flatMap((slot, index) => (slot.column === column ? [index] : [])));
  const towards = { left: neighbours(stretches, 'to', 'from'), right: neighbours(stretches, 'from', 'to') };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const [order, side] = sweep % 2 === 0 ? ([[1, 2], towards.left] as const) : ([[1, 0], towards.right] as const);
    for (const column of order) {
      const heights = heightsOf(columns);
      columns[column] = sorted(columns[column] ?? [], side, heights);
    }
  }
  return columns;
};

const neighbours = (
  stretches: readonly Stretch[],
  end: 'from' | 'to',
  other: 'from' | 'to',
): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  for (const stretch of stretches) {
    const list = found.get(stretch[end]) ?? [];
    if (list.push(stretch[other]) === 1) found.set(stretch[end], list);
  }
  return found;
};

/** How far down each slot lies in its column, from 0 to 1. */
const heightsOf = (columns: readonly (readonly number[])[]): ReadonlyMap<number, number> =>
  new Map(
    columns.flatMap((column) => column.map((slot, index): [number, number] => [slot, (index + 0.5) / column.length])),
  );

const sorted = (
  column: readonly number[],
  towards: ReadonlyMap<number, readonly number[]>,
  heights: ReadonlyMap<number, number>,
): number[] => {
  const middle = new Map(
    column.map((slot): [number, number] => {
      const others = towards.get(slot) ?? [];
      const sum = others.reduce((all, other) => all + (heights.get(other) ?? 0.5), 0);
      return [slot, others.length === 0 ? (heights.get(slot) ?? 0.5) : sum / others.length];
    }),
  );
  return column.toSorted((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
};
