/** A box, or where a line crosses a column without touching a box. */
export interface Slot {
  readonly column: number;
  readonly node?: number;
  readonly height: number;
}

/** One stretch of a line between neighbouring columns, between two slots. */
export interface Stretch {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}
