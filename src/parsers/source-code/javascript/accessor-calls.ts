import type { ModuleQuestion } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import type { Accessor, Collected } from './collected.ts';
import { type Constant, constantOf, constantValue } from './constants.ts';
import { accessOf, bare, type Call, callOf, callTo, whole } from './expressions.ts';
import { functionName } from './functions.ts';
import { environment } from './sources.ts';
import { addVariable } from './variables.ts';

/** An accessor may call another one, that one a third: more is not told. */
const MAX_ROUNDS = 4;

const ACCESSOR = environment('accessor');

/** Reads through the accessors that this file defines, at each of their calls; gives back the calls that were told. */
export const readThroughAccessors = (collected: Collected): ReadonlySet<number> => {
  const told = new Set<number>();
  const done = new Set<Accessor>();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const fresh = [...collected.accessors.values()].filter(
      (accessor) => accessor.shape !== 'member' && !done.has(accessor),
    );
    for (const accessor of fresh) {
      done.add(accessor);
      for (const call of callsOf(collected, accessor)) {
        told.add(call.node.start);
        readCall(collected, call, accessor);
      }
    }
    if (fresh.length === 0) break;
  }
  return told;
};

const readCall = (collected: Collected, { node, args }: Call, accessor: Accessor): void => {
  const { argument, prefix = '', suffix = '', fallbackArgument } = accessor;
  const fallback = fallbackArgument === undefined ? undefined : args[fallbackArgument];
  const key = around(constantOf(args[argument], collected.names), prefix, suffix);
  addVariable(collected, { source: ACCESSOR, value: node, place: node.place, key, fallback });
};

const around = (key: Constant, prefix: string, suffix: string): Constant => {
  if (key.kind === 'texts') return { kind: 'texts', texts: key.texts.map((text) => prefix + text + suffix) };
  if (key.kind === 'parameter') return { ...key, prefix: prefix + key.prefix, suffix: key.suffix + suffix };
  return prefix + suffix === '' ? key : { kind: 'texts', texts: [`${prefix}*${suffix}`] };
};

const callsOf = ({ names }: Collected, { definition }: Accessor): readonly Call[] => {
  const found = functionName(definition, names);
  if (found === undefined) return [];
  const { declaration, owner, name } = found;
  const uses =
    declaration === undefined ? methodUses(names, owner, name.split('.').at(-1) ?? '') : names.references(declaration);
  return uses.flatMap((use) => callTo(whole(use)) ?? []);
};

/** `this.get`, `config.get` where `config` is the object or an instance of the class. */
const methodUses = (names: Collected['names'], owner: Syntax | undefined, method: string): readonly Syntax[] => {
  if (owner === undefined || method === '') return [];
  return [...names.words(method)].flatMap(({ node }) => {
    const access = node.parent;
    const object = access === undefined ? undefined : accessOf(access)?.object;
    if (access === undefined || object === undefined || !node.is('property')) return [];
    return isOf(bare(object), owner, names) ? [access] : [];
  });
};

const isOf = (object: Syntax, owner: Syntax, names: Collected['names']): boolean => {
  if (object.type === 'this') return owner.contains(object);
  const call = callOf(object);
  if (call !== undefined) return call.node.type === 'new_expression' && isOf(call.target, owner, names);
  if (object.type !== 'identifier') return false;
  if (names.resolve(object)?.holder.start === owner.start) return true;
  const value = constantValue(object, names);
  if (value === undefined) return false;
  const given = bare(value);
  return given.start === owner.start || (given.type === 'new_expression' && isOf(given, owner, names));
};

/** Calls of functions that the policy names as accessors. */
export const readThroughNamed = (collected: Collected, { envAccessors }: ModuleQuestion): void => {
  for (const accessor of envAccessors) {
    const last = accessor.split('.').at(-1) ?? accessor;
    for (const { node } of collected.names.words(last)) {
      const callee = node.is('property') && node.parent !== undefined ? node.parent : node;
      const call = callTo(whole(callee));
      if (call === undefined || !(call.callee === accessor || call.callee.endsWith(`.${accessor}`))) continue;
      const key = constantOf(call.args[0], collected.names);
      addVariable(collected, {
        source: ACCESSOR,
        value: call.node,
        place: call.node.place,
        key,
        fallback: call.args[1],
      });
    }
  }
};
