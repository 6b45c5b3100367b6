import type { Place } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import { addAccessor, addRead, type Collected, type Parameter } from './collected.ts';
import { type Constant, constantOf, namesOf, parameterOf } from './constants.ts';
import { accessOf, bare, callTo, whole } from './expressions.ts';
import { fallbackKind, fallbackOf } from './fallback.ts';
import { functionName } from './functions.ts';
import { isGuarded } from './guards.ts';
import { isInlined } from './inlined.ts';
import type { Source } from './sources.ts';

export interface VariableRead {
  readonly source: Source;
  /** The expression that has the variable's value; undefined where the name alone stands, as in a schema. */
  readonly value?: Syntax;
  readonly place: Place;
  readonly key: Constant;
  /** What stands for a missing variable where it is not around `value`. */
  readonly fallback?: Syntax | undefined;
}

/** A place reads the variables that its key can be; where the key is a parameter, the function around it is an accessor. */
export const addVariable = (collected: Collected, { source, value, place, key, fallback }: VariableRead): void => {
  const otherwise = fallback ?? (value === undefined ? undefined : fallbackOf(value));
  if (key.kind === 'parameter' && defineAccessor(collected, key, source, otherwise)) return;
  const kind = fallbackKind(otherwise);
  for (const found of namesOf(key)) {
    const names = found.kind === 'name' ? nameOf(source, found.name) : found;
    if (names === undefined) continue;
    const guarded =
      kind === 'literal' && value !== undefined && names.kind === 'name' && isGuarded(collected, value, names.name);
    addRead(collected, {
      names,
      idiom: source.idiom,
      place,
      ...(kind === undefined ? {} : { fallback: kind }),
      ...(guarded ? { guarded } : {}),
      ...(value !== undefined && isInlined(value, collected.tree) ? { inlined: true } : {}),
    });
  }
};

const nameOf = ({ variable, idiom }: Source, member: string) => {
  const own = idiom === 'config-service' ? (/^[A-Z][A-Z0-9_]*$/.test(member) ? member : undefined) : member;
  const name = variable === undefined || idiom === 'config-service' ? own : variable(member);
  return name === undefined ? undefined : ({ kind: 'name', name } as const);
};

/** A function whose parameter names what it reads; false when nobody can call it by a name. */
const defineAccessor = (
  collected: Collected,
  { declaration, prefix, suffix }: Parameter,
  { idiom }: Source,
  fallback: Syntax | undefined,
): boolean => {
  const definition = declaration.scope;
  const argument = parameterOf(declaration);
  const name = functionName(definition, collected.names);
  if (argument === undefined || name === undefined) return false;
  const fallbackArgument = argumentOf(collected, fallback, definition);
  addAccessor(collected, {
    name: name.name,
    exported: name.exported,
    argument,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    ...(fallbackArgument === undefined ? {} : { fallbackArgument }),
    place: definition.place,
    definition,
    idiom,
  });
  return true;
};

const argumentOf = ({ names }: Collected, fallback: Syntax | undefined, definition: Syntax): number | undefined => {
  const node = fallback === undefined ? undefined : bare(fallback);
  const declaration = node?.type === 'identifier' ? names.resolve(node) : undefined;
  return declaration !== undefined && declaration.scope.start === definition.start
    ? parameterOf(declaration)
    : undefined;
};

/** Whether an access to a variable takes its value: writing it, deleting it and asking for its type do not. */
const takesValue = (access: Syntax): boolean => {
  const value = whole(access);
  const { parent } = value;
  if (parent === undefined) return false;
  if (parent.type === 'assignment_expression') return !value.is('left');
  if (parent.type === 'unary_expression') return !parent.has('delete') && !parent.has('typeof');
  if (parent.type === 'for_in_statement' || /_pattern$/.test(parent.type))
    return !value.is('left') && !/^(?:array|pair|rest)_pattern$/.test(parent.type);
  return true;
};

/** `env.NAME`, `env['NAME']` and `env.hasOwnProperty('NAME')`, where `env` has this source. */
export const addAccess = (collected: Collected, access: Syntax, source: Source): void => {
  const { property, index } = accessOf(access) ?? {};
  if (!takesValue(access)) return;
  const call = callTo(whole(access));
  const asks = call !== undefined && property !== undefined;
  if (asks && property !== 'hasOwnProperty') return;
  const key: Constant = asks
    ? constantOf(call.args[0], collected.names)
    : property === undefined
      ? constantOf(index, collected.names)
      : { kind: 'texts', texts: [property] };
  addVariable(collected, { source, value: access, place: access.place, key });
};
