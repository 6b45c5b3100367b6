import type { CoverageRow } from '../../model/coverage.ts';
import type { Commands } from '../commands.ts';
import type { ReadableFiles } from '../file-bytes.ts';
import type { EngineTools } from './run-engine.ts';
import type { PassResult } from './scan-pass.ts';
import type { Unread } from './scan-shortfalls.ts';

/** What every part of one scan works with. */
export interface ScanContext {
  readonly files: ReadableFiles;
  readonly tools: EngineTools;
  readonly commands: Commands;
  /** Of this scan alone, and gone with it. */
  readonly workFolder: string;
  readonly maxMegabytes: number;
  readonly maxBytes: number;
  readonly underTeamConfig: boolean;
}

/** What one scan looked at. */
export interface Looked {
  readonly passes: readonly PassResult[];
  readonly unread: readonly Unread[];
  readonly coverage: readonly CoverageRow[];
  /** Greater for an older commit. */
  readonly ageOf: (commit: string) => number;
  readonly isEmpty: boolean;
}

/** Counts archives as they go by. */
export class ArchiveCount {
  private found = 0;
  private opened = 0;

  add({ form, problems }: { readonly form: string; readonly problems: readonly string[] }): void {
    if (form !== 'archive') return;
    this.found++;
    if (problems.length === 0) this.opened++;
  }

  rows(): readonly CoverageRow[] {
    return this.found === 0 ? [] : [{ what: 'archives', expected: this.found, examined: this.opened }];
  }
}

export const submoduleRows = (count: number): readonly CoverageRow[] =>
  count === 0
    ? []
    : [{ what: 'submodules', examined: 0, note: `${count} in all: repositories of their own, to be checked there` }];
