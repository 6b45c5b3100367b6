/** A place in the repository under test. `path` is relative to the checked folder, with `/`; lines and columns count from 1. */
export interface Location {
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
}
