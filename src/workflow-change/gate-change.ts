import type { FoundGate } from '../checks/pipeline/find-gate.ts';
import type { Location } from '../model/location.ts';
import type { Workflow } from '../parsers/github-workflow/workflow.ts';

/** A place that runs the gate, and the workflow that GitHub starts for it. */
export interface Gate {
  readonly workflow: Workflow;
  readonly found: FoundGate;
}

/** One way in which the gate, as a change has it, looks at less or can be kept from being heard. */
export interface GateChange {
  /** What of it, without values: `trigger:push`, `input:only`. */
  readonly item: string;
  /** What becomes of it, in words that follow the workflow's path. */
  readonly how: string;
  /** In the changed workflow. */
  readonly location: Location;
  /** When it begins to count; the run itself keeps to what is `held`. */
  readonly counts: 'when-run' | 'after-merge' | 'held';
  /** Why it never blocks, whatever the policy says about looser policies. */
  readonly neverBlocks?: string;
}

/** How two states of one gate differ in one respect: each difference that loosens. Pure. */
export type Aspect = (before: Gate, after: Gate) => readonly GateChange[];

export const innermostJob = ({ found }: Gate) => found.jobs.at(-1);
