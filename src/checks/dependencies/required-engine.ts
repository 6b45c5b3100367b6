import type { Manifest } from '../../model/dependency.ts';
import type { Policy } from '../../model/policy.ts';
import type { Ports } from '../../readers/ports.ts';
import { type Asked, leftBy, withSomethingToLookUp } from './choose-engine.ts';
import type { MissingEngine } from './facts.ts';

/** Whether the policy wants Snyk on the branch of this run, and Snyk did not look at everything. */
export const missingEngineOf = (
  { protectedBranch: branch, pathMatches }: Pick<Ports, 'protectedBranch' | 'pathMatches'>,
  { dependencies, path }: Policy,
  manifests: readonly Manifest[],
  asked: readonly Asked[],
): MissingEngine | undefined => {
  if (branch === undefined) return undefined;
  if (!dependencies.snykRequiredOn.some((wanted) => wanted === branch || pathMatches(branch, wanted))) return undefined;
  const reason = whyNotSnyk(manifests, asked);
  const location = dependencies.snykRequiredAt ?? { path: path ?? 'aduana.yml', startLine: 1, startColumn: 1 };
  return reason === undefined ? undefined : { branch, reason, location };
};

const whyNotSnyk = (manifests: readonly Manifest[], asked: readonly Asked[]): string | undefined => {
  if (withSomethingToLookUp(manifests).length === 0) return undefined;
  const snyk = asked.find(({ name }) => name === 'snyk');
  if (snyk === undefined) return 'The policy says `engine: osv`, so Snyk was not asked.';
  if (snyk.answer.status === 'unavailable') return snyk.answer.reason;
  const left = leftBy(snyk).length;
  return left === 0 ? undefined : `Snyk did not look at ${left} of ${snyk.manifests.length} manifests.`;
};
