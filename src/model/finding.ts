import type { Location } from './location.ts';
import type { Confidence, Severity } from './severity.ts';

/** `<check>/<rule>`: the folder path of a rule under `src/checks`. */
export type RuleId = `${string}/${string}`;

/**
 * What a rule reports. `message` is one sentence that starts with the culprit in backticks; `subject` names the thing and
 * never its content (`service:api env:JWT_SECRET`), because it feeds the fingerprint.
 */
export interface Violation {
  readonly message: string;
  readonly subject: string;
  readonly location: Location;
  /** Only where it depends on the instance; otherwise the rule's own severity holds. */
  readonly severity?: Severity;
  /** The fix for this very place, where it says more than the rule's remediation. */
  readonly fix?: string;
  /** Why it is shown and never blocks, such as `It was there before this change`. */
  readonly neverBlocks?: string;
  /** The commit that brought it in, where the location alone would not find it. */
  readonly commit?: string;
}

/** A violation with identity. Only `checks/run-check.ts` makes these. */
export interface Finding extends Violation {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly fingerprint: string;
}
