import type { RuleId } from '../model/finding.ts';
import type { ReportedFinding } from '../model/report.ts';
import type { ProposedException } from './exceptions.ts';

export interface BaselineTerms {
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly expires: string;
  /** Also what says that a secret's value is out already. */
  readonly includeSecrets: boolean;
}

export interface Baseline {
  readonly exceptions: readonly ProposedException[];
  /** Findings that go on blocking: `secret` until it is replaced, `never` whatever is asked for. */
  readonly stillBlocking: readonly { readonly finding: ReportedFinding; readonly why: 'secret' | 'never' }[];
}

/** A value that stands in Git is known to whoever has a clone, whatever the team accepts. */
const SECRETS_THAT_ARE_OUT: readonly RuleId[] = ['env-groups/literal-secret', 'env-groups/tracked-secret-file'];

/** What the policy says about itself is mended in the policy; a package that is an attack is removed. */
const NEVER = /^policy\/|^dependencies\/malicious-package$/;

/** Which findings of a report are accepted for a while: those that block and can wait. */
export const baselineOf = (findings: readonly ReportedFinding[], terms: BaselineTerms): Baseline => {
  const blocking = findings.filter(({ disposition }) => disposition.kind === 'blocking');
  const stillBlocking = blocking.flatMap((finding): Baseline['stillBlocking'] => {
    if (NEVER.test(finding.ruleId)) return [{ finding, why: 'never' }];
    return isSecretThatIsOut(finding.ruleId) && !terms.includeSecrets ? [{ finding, why: 'secret' }] : [];
  });
  const kept = new Set(stillBlocking.map(({ finding }) => finding));
  return {
    exceptions: blocking
      .filter((finding) => !kept.has(finding))
      .map(({ ruleId, fingerprint, message, location }) => ({
        rule: ruleId,
        fingerprint,
        reason: terms.reason,
        expires: terms.expires,
        about: `${location.path}: ${message}`,
      })),
    stillBlocking,
  };
};

const isSecretThatIsOut = (rule: RuleId): boolean => rule.startsWith('secrets/') || SECRETS_THAT_ARE_OUT.includes(rule);
