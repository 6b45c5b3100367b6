import type { Policy } from '../model/policy.ts';
import type { Severity } from '../model/severity.ts';
import type { OwnStep } from './own-step.ts';
import type { Run } from './run.ts';
import type { SourcesRequest } from './sources-request.ts';

/** What a caller wants of the gate. */
export interface GateRequest extends SourcesRequest {
  /** Path of the policy file, relative to the folder. */
  readonly config?: string;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly failOn?: Severity;
  readonly onIncomplete?: Policy['onIncomplete'];
  /** A bar that findings must not pass whatever else says so. */
  readonly failOnAtMost?: Severity;
  /** The step of a workflow that this run is: present, its inputs are held to those of the base. */
  readonly ownStep?: OwnStep;
  /** Where the workflow of the base says that the policy lies, where that is known. */
  readonly configBefore?: { readonly path?: string };
  /** Inputs that are as the base gives them. */
  readonly heldInputs?: readonly string[];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly onProgress?: Run['onProgress'];
}
