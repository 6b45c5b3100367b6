import type { Coverage, Table } from './coverage.ts';
import type { Graph } from './graph.ts';
import type { IncompleteCause } from './outcome.ts';
import type { Policy } from './policy.ts';
import type { Rule } from './rule.ts';

/**
 * What a check collected. `ready` may carry a `shortfall`: the facts are worth judging, but something that had to be looked at
 * was not, so the outcome is *could not look* however the rules judge.
 */
export type Collected<Facts> =
  | {
      readonly status: 'ready';
      readonly facts: Facts;
      readonly coverage: Coverage;
      readonly shortfall?: string;
      readonly tables?: readonly Table[];
      readonly graphs?: readonly Graph[];
    }
  | { readonly status: 'not-applicable'; readonly reason: string }
  | {
      readonly status: 'unavailable';
      readonly reason: string;
      readonly cause: IncompleteCause;
      readonly coverage: Coverage;
    };

/** A family of rules with one source of facts. */
export interface Check<Ports, Facts> {
  readonly title: string;
  /** Reads the outside world through `ports` alone. Throws only on a bug. */
  collect(ports: Ports, policy: Policy): Promise<Collected<Facts>>;
  readonly rules: Readonly<Record<string, Rule<Facts>>>;
}
