import type { Coverage, Table } from './coverage.ts';
import type { Finding } from './finding.ts';
import type { Graph } from './graph.ts';

/**
 * How a check ended. `completed` with no finding is *clean*; `unavailable` and `errored` are *could not look*, and block.
 * `not-applicable` is said only where nothing was expected. A check that could look at a part reports what it found there
 * and stays `unavailable`.
 */
export const CHECK_STATUSES = ['completed', 'not-applicable', 'unavailable', 'errored'] as const;

export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** Why a check could not look: something stood in the way, or there was nothing where something was expected. */
export type IncompleteCause = 'could-not-look' | 'nothing-to-look-at';

export interface CheckOutcome {
  readonly id: string;
  readonly title: string;
  readonly status: CheckStatus;
  /** Present unless `completed`: what happened and the way out, one or two sentences. */
  readonly reason?: string;
  readonly cause?: IncompleteCause;
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly tables: readonly Table[];
  readonly graphs: readonly Graph[];
}
