import type { PolicyFile } from '../config/policy-schema.ts';
import type { Severity } from '../model/severity.ts';
import type { BothPolicies, PolicyChange } from './direction.ts';
import { directions } from './directions.ts';
import { severityFloors } from './severities.ts';

export interface PolicyComparison {
  /** Every part as the stricter side has it. */
  readonly stricter: PolicyFile;
  /** The least severity of the findings of single rules. */
  readonly severityFloors: Readonly<Record<string, Severity>>;
  /** What the later policy has otherwise, in the order of the schema. */
  readonly changes: readonly PolicyChange[];
}

/** Two policies, the earlier and the later, as one that is nowhere looser than either. Pure. */
export const comparePolicies = (both: BothPolicies): PolicyComparison => {
  const { stricter, changes } = directions(both.before, both.after, { keys: [], both });
  return { stricter, severityFloors: severityFloors(both), changes };
};
