import { createHash } from 'node:crypto';

/**
 * The identity of a finding: 32 hex digits over rule, path and subject.
 * Never hashes a position or a commit: moving lines or squashing commits must not reopen a finding.
 */
export const fingerprintOf = (ruleId: string, path: string, subject: string): string =>
  createHash('sha256').update(['aduana/1', ruleId, path, subject].join('\0')).digest('hex').slice(0, 32);
