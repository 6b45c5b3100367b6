import type { EngineName, Manifest } from '../../model/dependency.ts';
import type { DependencyPolicy } from '../../model/policy.ts';
import type { AdvisoryEngine } from '../../readers/ports.ts';
import { type Asked, leftBy, withSomethingToLookUp } from './choose-engine.ts';

/**
 * Asks the engines that the policy names, in the order it wants. `auto` asks Snyk first and OSV about whatever Snyk did not look
 * at. Where nothing is to be looked up nobody is asked, so that a run without any source can still be clean.
 */
export const askEngines = async (
  engines: Readonly<Record<EngineName, AdvisoryEngine>>,
  all: readonly Manifest[],
  choice: DependencyPolicy['engine'],
): Promise<readonly Asked[]> => {
  const manifests = withSomethingToLookUp(all);
  const ask = async (name: EngineName, about: readonly Manifest[]): Promise<readonly Asked[]> =>
    about.length === 0 ? [] : [{ name, manifests: about, answer: await engines[name].look(about) }];
  if (choice === 'both') return (await Promise.all([ask('snyk', manifests), ask('osv', manifests)])).flat();
  if (choice !== 'auto') return ask(choice, manifests);
  const bySnyk = await ask('snyk', manifests);
  return [...bySnyk, ...(await ask('osv', bySnyk.flatMap(leftBy)))];
};
