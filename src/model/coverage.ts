/** One line of proof that something was looked at: what was expected to be seen, what was seen, and with what. */
export interface CoverageRow {
  /** Plural noun phrase: `commits of the range`, `Blueprint files`. */
  readonly what: string;
  /** How many were there to look at, counted by us; absent where nothing can count them. */
  readonly expected?: number;
  /** How many were looked at, as the engine or reader says itself. */
  readonly examined: number;
  /** The engine and version that looked, such as `gitleaks 8.30.1`. */
  readonly engine?: string;
  /** What a reader must know to weigh the row. */
  readonly note?: string;
}

export type Coverage = readonly CoverageRow[];

/** A table that a check wants shown beside its findings. Cells are plain text from the repository: reporters escape them. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
