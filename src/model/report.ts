import type { Coverage, Table } from './coverage.ts';
import type { Finding, RuleId } from './finding.ts';
import type { Graph } from './graph.ts';
import type { CheckStatus, IncompleteCause } from './outcome.ts';
import type { RuleMeta } from './rule.ts';

/** What the gate decided about one finding. */
export type Disposition =
  | { readonly kind: 'blocking' | 'advisory' }
  | { readonly kind: 'excepted'; readonly reason: string; readonly expires: string };

export type ReportedFinding = Finding & { readonly disposition: Disposition };

export const CONCLUSIONS = ['pass', 'fail', 'incomplete'] as const;

export type Conclusion = (typeof CONCLUSIONS)[number];

export interface Verdict {
  /** `fail`: something blocks. `incomplete`: nothing blocks, but not everything was looked at. */
  readonly conclusion: Conclusion;
  /** False for `pass`, and for `incomplete` where the policy says `on-incomplete: warn`. */
  readonly blocks: boolean;
  readonly reasons: readonly string[];
}

export interface ReportedCheck {
  readonly id: string;
  readonly title: string;
  readonly status: CheckStatus;
  readonly reason?: string;
  readonly cause?: IncompleteCause;
  readonly coverage: Coverage;
  readonly tables: readonly Table[];
}

/** What was asked for: which files and commits this run speaks about. */
export interface RunScope {
  readonly mode: 'range' | 'history' | 'tree';
  /** Full object names; absent where the folder is no git repository. */
  readonly base?: string;
  readonly head?: string;
  /** `local`, or the GitHub event's name. */
  readonly trigger: string;
  /** Where the checked folder lies below the repository's root, such as `apps/shop/`; absent at the root. */
  readonly prefix?: string;
  /** The repository's page, such as `https://github.com/acme/shop`; absent outside of GitHub. */
  readonly repositoryUrl?: string;
}

export interface ReportedRule extends RuleMeta {
  readonly docsUrl: string;
}

/** Everything a reporter may know. `--format json` prints exactly this. */
export interface Report {
  readonly schemaVersion: 1;
  readonly toolVersion: string;
  readonly scope: RunScope;
  readonly verdict: Verdict;
  readonly counts: {
    readonly blocking: number;
    readonly advisory: number;
    readonly excepted: number;
  };
  readonly checks: readonly ReportedCheck[];
  /** Worst first; then by path, line and rule. */
  readonly findings: readonly ReportedFinding[];
  readonly graphs: readonly Graph[];
  /** The rules of every check that was asked for. */
  readonly rules: Readonly<Record<RuleId, ReportedRule>>;
}

/** Renders and decides nothing. */
export type Reporter = (report: Report) => string;
