import type { ReadNames } from '../../parsers/source-code/module-facts.ts';
import type { KnownSecret } from './permissions.ts';

/** The secret that a read means, where it names one: by the policy or by its form. */
export const secretsReadBy = (
  { names, ignoresCase = false }: { readonly names: ReadNames; readonly ignoresCase?: boolean },
  secrets: ReadonlyMap<string, KnownSecret>,
): readonly KnownSecret[] => {
  if (names.kind !== 'name') return [];
  const found = secrets.get(names.name) ?? (ignoresCase ? secrets.get(names.name.toUpperCase()) : undefined);
  return found === undefined ? [] : [found];
};
