import type { Violation } from './finding.ts';
import type { Confidence, Severity } from './severity.ts';

/** What is said of a rule everywhere: pages, SARIF descriptors, summaries and `aduana rules` come from here. */
export interface RuleMeta {
  /** A noun phrase without a full stop, unique among all rules. */
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Imperative: the way out, in one sentence. */
  readonly remediation: string;
  /** The first version that had the rule. */
  readonly since: string;
  /** Official pages that the rule stands on. */
  readonly references: readonly string[];
  /** Rows of the requirement that this rule covers, such as `000-1a`. */
  readonly covers?: readonly string[];
  /** It judges only what the run's range brought in, so that an exception for it may rest unused. */
  readonly judgesTheChangeOnly?: boolean;
  /** Earlier ids under which exceptions may still name it. */
  readonly aliases?: readonly string[];
}

/** Pure: facts in, violations out. No clock, file, network or environment. */
export interface Rule<Facts> {
  readonly meta: RuleMeta;
  check(facts: Facts): Iterable<Violation>;
}
