import type { RuleId } from '../model/finding.ts';
import type { ReportedFinding } from '../model/report.ts';
import type { ProposedException } from './exceptions.ts';

export interface BaselineTerms {
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly expires: string;
  /** Also what says that a secret's value is out already. */
  readonly includeSecrets: boolean;
  /** Fingerprints that the policy has exceptions for already: as they block, those have ended. */
  readonly ended?: ReadonlySet<string>;
}

export interface Baseline {
  readonly exceptions: readonly ProposedException[];
  readonly stillBlocking: readonly StillBlocking[];
}

/** A finding that goes on blocking: `secret` until it is replaced, `ended` until somebody decides anew, `never` whatever is asked for. */
export interface StillBlocking {
  readonly finding: ReportedFinding;
  readonly why: 'secret' | 'ended' | 'never';
}

/** A value that stands in Git is known to whoever has a clone, whatever the team accepts. */
const SECRETS_THAT_ARE_OUT: readonly RuleId[] = ['env-groups/literal-secret', 'env-groups/tracked-secret-file'];

/** What the policy says about itself is mended in the policy; a package that is an attack is removed. */
const NEVER = /^policy\/|^dependencies\/malicious-package$/;

/** Which findings of a report are accepted for a while: those that block and can wait. */
export const baselineOf = (findings: readonly ReportedFinding[], terms: BaselineTerms): Baseline => {
  const blocking = findings.filter(({ disposition }) => disposition.kind === 'blocking');
  const stillBlocking = blocking.flatMap((finding): readonly StillBlocking[] => {
    const why = whyNot(finding, terms);
    return why === undefined ? [] : [{ finding, why }];
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

const whyNot = (
  { ruleId, fingerprint }: ReportedFinding,
  { includeSecrets, ended }: BaselineTerms,
): StillBlocking['why'] | undefined => {
  if (NEVER.test(ruleId)) return 'never';
  if (ended?.has(fingerprint) === true) return 'ended';
  return isSecretThatIsOut(ruleId) && !includeSecrets ? 'secret' : undefined;
};
