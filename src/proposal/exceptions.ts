import type { RuleId } from '../model/finding.ts';
import { blockMap, type Part } from './yaml-text.ts';

/** A finding to be accepted until `expires`, `YYYY-MM-DD`. */
export interface ProposedException {
  readonly rule: RuleId;
  readonly fingerprint: string;
  readonly reason: string;
  readonly expires: string;
  /** What and where the finding is, for whoever reads the entry. */
  readonly about: string;
}

export const exceptionEntries = (exceptions: readonly ProposedException[]): readonly Part[] =>
  exceptions.map(({ rule, fingerprint, reason, expires, about }) =>
    blockMap([
      { key: 'rule', value: rule, comment: [about] },
      { key: 'fingerprint', value: fingerprint },
      { key: 'reason', value: reason },
      { key: 'expires', value: expires },
    ]),
  );
