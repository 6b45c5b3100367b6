import type {
  AccessorCall,
  EnvAccessor,
  EnvRead,
  ModuleFacts,
  ModuleImport,
  ReadNames,
} from '../../parsers/source-code/module-facts.ts';
import type { LoadedModule } from './service-code.ts';

type Called = Pick<AccessorCall, 'callee' | 'shape'>;

type Modules = ReadonlyMap<string, LoadedModule>;

/** The reads of a file through functions that other files define, once it is known which file each import leads to. */
export const readsThroughAccessors = (module: LoadedModule, modules: Modules): readonly EnvRead[] =>
  module.facts.accessorCalls.flatMap((call): readonly EnvRead[] => {
    const accessor = accessorOf(call, module, modules);
    if (accessor === undefined) return [];
    const names = namesOf(accessor, call.arguments[accessor.shape === 'member' ? 0 : accessor.argument]);
    const { place, fallback } = call;
    return [{ names, idiom: 'accessor', place, ...(fallback === undefined ? {} : { fallback }) }];
  });

/** Imports of such functions of which no call could be told: the name that they are asked for is not written in this file. */
export const untoldAccessors = (module: LoadedModule, modules: Modules): readonly ModuleImport[] =>
  module.facts.imports.filter(({ from, names, reexports }) => {
    const target = modules.get(module.resolved.get(from) ?? '');
    if (target === undefined || (reexports === true && isPassedOn(module.path))) return false;
    return names.some((name) => {
      const isOfName = (one: string) => one === name || (isObject(name) && one.startsWith(`${name}.`));
      return (
        exportsAccessor(isOfName, target, modules) &&
        ![...module.facts.accessorCalls, ...(module.facts.relays ?? [])].some(({ callee }) => isOfName(callee))
      );
    });
  });

/** An object is there for its methods; a class has many, of which one may read what it is asked for. */
const isObject = (name: string): boolean => /^[a-z_$]/.test(name);

/** Python's parser says of every `from … import` that it may be passed on; only a package's own file is made for that. */
const isPassedOn = (path: string): boolean => !path.endsWith('.py') || path.endsWith('/__init__.py');

const exportsAccessor = (
  isOfName: (name: string) => boolean,
  { facts, resolved }: LoadedModule,
  modules: Modules,
  depth = 0,
): boolean =>
  [...facts.accessors, ...(facts.relays ?? [])].some(
    ({ name, exported: isExported }) => isExported && isOfName(name),
  ) ||
  (depth <= DEEPEST &&
    facts.imports.some(({ from, names, reexports, renamed = [] }) => {
      const source = modules.get(resolved.get(from) ?? '');
      if (reexports !== true || source === undefined) return false;
      const others = renamed.filter(([, exported]) => isOfName(exported)).map(([own]) => own);
      const isOwn = (one: string) => others.includes('*') || others.includes(one) || isOfName(one);
      return (names.includes('*') || names.some(isOwn)) && exportsAccessor(isOwn, source, modules, depth + 1);
    }));

const namesOf = ({ prefix = '', suffix = '' }: EnvAccessor, given: string | undefined): ReadNames => {
  if (given !== undefined) return { kind: 'name', name: `${prefix}${given}${suffix}` };
  return prefix + suffix === '' ? { kind: 'any' } : { kind: 'pattern', pattern: `${prefix}*${suffix}` };
};

/** The function that a call means: `requireEnv` as it was imported, `env.get` through a namespace, a submodule or an exported object. */
const accessorOf = (call: Called, module: LoadedModule, modules: Modules, depth = 0): EnvAccessor | undefined => {
  const { callee } = call;
  const own = depth > DEEPEST ? undefined : relayed(callee, call, module, modules, depth);
  if (own !== undefined) return own;
  const [first = '', ...rest] = callee.split('.');
  for (const { from, names } of module.facts.imports) {
    const path = module.resolved.get(from);
    const below = modules.get(module.resolved.get(submodule(from, first)) ?? '');
    if (below !== undefined && names.includes(first)) {
      const found = exported(rest.join('.'), call, below, modules, depth);
      if (found !== undefined) return found;
    }
    const target = modules.get(path ?? '');
    if (target === undefined) continue;
    const found = wantedNames(callee, from, names)
      .map((name) => exported(name, call, target, modules, depth))
      .find((one) => one !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Python's `from pkg import env` may name the module `pkg.env`. */
const submodule = (from: string, name: string): string => (from.endsWith('.') ? `${from}${name}` : `${from}.${name}`);

const wantedNames = (callee: string, from: string, names: readonly string[]): readonly string[] => {
  const [first = '', ...rest] = callee.split('.');
  if (names.includes(first)) return [callee, first];
  if (!names.includes('*')) return [];
  const whole = callee.startsWith(`${from}.`) ? [callee.slice(from.length + 1)] : [];
  return [...whole, rest.join('.'), callee].filter((name) => name !== '');
};

/** Files that pass a name on from one another are followed this far. */
const DEEPEST = 5;

/** An accessor that a file exports, or passes on from another. */
const exported = (
  name: string,
  call: Called,
  module: LoadedModule,
  modules: Modules,
  depth: number,
): EnvAccessor | undefined => {
  const { facts, resolved } = module;
  const own = exportedHere(name, call, facts) ?? relayed(name, call, module, modules, depth, true);
  if (own !== undefined || depth > DEEPEST) return own;
  const [first = '', ...rest] = name.split('.');
  for (const { from, names, reexports, renamed = [] } of facts.imports) {
    const source = modules.get(resolved.get(from) ?? '');
    if (reexports !== true || source === undefined) continue;
    const ownFirst = renamed.find(([, as]) => as === first)?.[0];
    const wanted = ownFirst === '*' ? rest.join('.') : [ownFirst ?? first, ...rest].join('.');
    if (!(names.includes(ownFirst ?? first) || names.includes('*'))) continue;
    const found = exported(wanted, call, source, modules, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A function of the file that asks an accessor of another file for what it is asked. */
const relayed = (
  name: string,
  { shape }: Called,
  module: LoadedModule,
  modules: Modules,
  depth: number,
  isFromOutside = false,
): EnvAccessor | undefined => {
  const relay = module.facts.relays?.find((one) => one.name === name && (one.exported || !isFromOutside));
  if (relay === undefined || shape !== undefined || depth > DEEPEST) return undefined;
  const asked = accessorOf({ callee: relay.callee }, module, modules, depth + 1);
  if (asked === undefined || asked.shape !== undefined || asked.argument !== relay.calleeArgument) return undefined;
  const { prefix = '', suffix = '', argument, exported: isExported, place } = relay;
  return {
    name,
    exported: isExported,
    argument,
    prefix: (asked.prefix ?? '') + prefix,
    suffix: suffix + (asked.suffix ?? ''),
    place,
  };
};

/** By its name; a method also by its own name alone, because the object that has it may be called anything. */
const exportedHere = (name: string, { shape }: Called, { accessors }: ModuleFacts): EnvAccessor | undefined => {
  const all = accessors.filter((accessor) => accessor.exported && accessor.shape === shape);
  const method = name.includes('.') ? name.slice(name.lastIndexOf('.')) : undefined;
  return (
    all.find((accessor) => accessor.name === name) ??
    all.find((accessor) => method !== undefined && accessor.name.endsWith(method))
  );
};
