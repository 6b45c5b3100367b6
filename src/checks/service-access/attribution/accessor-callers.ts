import type { LoadedModule } from '../service-code.ts';

/** Files that pass a name on from one another are followed this far. */
const DEEPEST = 6;

/**
 * The files that import what may be a way to the environment, and whose calls were not looked for yet. A file that imports nothing of
 * the kind calls nothing of the kind, so that it need not be parsed for the names it hands to functions.
 */
export const callersOfAccessors = (modules: ReadonlyMap<string, LoadedModule>): readonly string[] => {
  const leads = waysToAccessors(modules);
  return [...modules.values()]
    .filter(({ facts, resolved }) => facts.callsUntold === true && importsAccessor(facts.imports, resolved, leads))
    .map(({ path }) => path);
};

type Leads = (path: string, name: string, depth?: number) => boolean;

/** Python's `from pkg import env` may lead to the file of `pkg.env`, of which any function may be called. */
const importsAccessor = (
  imports: LoadedModule['facts']['imports'],
  resolved: LoadedModule['resolved'],
  leads: Leads,
): boolean =>
  imports.some(({ from, names }) =>
    names.some((name) => {
      const target = resolved.get(from);
      const below = resolved.get(from.endsWith('.') ? `${from}${name}` : `${from}.${name}`);
      return (target !== undefined && leads(target, name)) || (below !== undefined && leads(below, '*'));
    }),
  );

/** Whether a name that a file exports may be a way to the environment; `*` stands for any name, `default` may be an object of them. */
const waysToAccessors = (modules: ReadonlyMap<string, LoadedModule>): Leads => {
  const known = new Map<string, boolean>();
  const leads: Leads = (path, name, depth = 0) => {
    const key = `${path} ${name}`;
    const before = known.get(key);
    if (before !== undefined || depth > DEEPEST) return before === true;
    known.set(key, false);
    const facts = modules.get(path)?.facts;
    const isAny = name === '*' || name === 'default';
    const found =
      [...(facts?.accessors ?? []), ...(facts?.relays ?? [])].some(
        (accessor) => accessor.exported && (isAny || accessor.name === name || accessor.name.includes('.')),
      ) || facts?.imports.some((one) => passes(one, path, name, isAny, depth)) === true;
    if (found) known.set(key, true);
    else if (depth > 0) known.delete(key);
    return found;
  };
  const passes = (
    { from, names, reexports, renamed = [] }: LoadedModule['facts']['imports'][number],
    path: string,
    name: string,
    isAny: boolean,
    depth: number,
  ): boolean => {
    const target = modules.get(path)?.resolved.get(from);
    if (reexports !== true || target === undefined) return false;
    if (isAny) return names.some((each) => leads(target, each, depth + 1));
    const own = renamed.find(([, exported]) => exported === name)?.[0] ?? name;
    return (names.includes(own) || names.includes('*')) && leads(target, own, depth + 1);
  };
  return leads;
};
