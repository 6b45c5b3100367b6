import type { EnvAccessor, EnvRead, ModuleFacts, ReadNames } from '../../parsers/source-code/module-facts.ts';
import type { LoadedModule } from './service-code.ts';

/** The reads of a file through functions that other files define, once it is known which file each import leads to. */
export const readsThroughAccessors = (
  module: LoadedModule,
  modules: ReadonlyMap<string, LoadedModule>,
): readonly EnvRead[] =>
  module.facts.accessorCalls.flatMap(({ callee, arguments: given, place, fallback }): readonly EnvRead[] => {
    const accessor = accessorOf(callee, module, modules);
    if (accessor === undefined) return [];
    const names = namesOf(accessor, given[accessor.argument]);
    return [{ names, idiom: 'accessor', place, ...(fallback === undefined ? {} : { fallback }) }];
  });

const namesOf = ({ prefix = '', suffix = '' }: EnvAccessor, given: string | undefined): ReadNames => {
  if (given !== undefined) return { kind: 'name', name: `${prefix}${given}${suffix}` };
  return prefix + suffix === '' ? { kind: 'any' } : { kind: 'pattern', pattern: `${prefix}*${suffix}` };
};

/** The function that a call means: `requireEnv` as it was imported, `env.get` through a namespace or an exported object. */
const accessorOf = (
  callee: string,
  module: LoadedModule,
  modules: ReadonlyMap<string, LoadedModule>,
): EnvAccessor | undefined => {
  const [first = '', ...rest] = callee.split('.');
  for (const { from, names } of module.facts.imports) {
    const target = modules.get(module.resolved.get(from) ?? '');
    if (target === undefined) continue;
    const wanted = names.includes(first) ? [callee, first] : names.includes('*') ? [rest.join('.'), callee] : [];
    const found = wanted.map((name) => exported(name, target, modules)).find((one) => one !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** An accessor that a file exports, or passes on from another. */
const exported = (
  name: string,
  { facts, resolved }: LoadedModule,
  modules: ReadonlyMap<string, LoadedModule>,
): EnvAccessor | undefined => {
  const own = exportedHere(name, facts);
  if (own !== undefined || name === '') return own;
  for (const { from, names, reexports } of facts.imports) {
    if (reexports !== true || !(names.includes(name.split('.')[0] ?? '') || names.includes('*'))) continue;
    const source = modules.get(resolved.get(from) ?? '');
    const found = source === undefined ? undefined : exportedHere(name, source.facts);
    if (found !== undefined) return found;
  }
  return undefined;
};

const exportedHere = (name: string, { accessors }: ModuleFacts): EnvAccessor | undefined =>
  accessors.find((accessor) => accessor.exported && accessor.name === name);
