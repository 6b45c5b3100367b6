import type { AccessorCall, ModuleQuestion, Place } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import type { Accessor, Collected } from './collected.ts';
import { type Constant, constantOf, constantValue } from './constants.ts';
import { accessOf, accessTo, bare, type Call, callOf, callTo, literalText, whole } from './expressions.ts';
import { fallbackKind } from './fallback.ts';
import { functionName } from './functions.ts';
import type { FoundImport } from './imports.ts';
import { declarationOf } from './names.ts';
import { localNames } from './roots.ts';
import { isVariableName } from './schemas.ts';
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

/** Calls of functions, and members of objects, that another module may define as a way to the environment. */
export const foreignCalls = (
  collected: Collected,
  imports: readonly FoundImport[],
  told: ReadonlySet<number>,
): readonly AccessorCall[] => {
  const read = new Set([...collected.reads.values()].map(({ place }) => textOf(place)));
  const ownNames = ownNamesOf(imports);
  const calls = [...callsNamingVariables(collected)].flatMap((node) => {
    const isRead = told.has(node.start) || read.has(textOf(node.place));
    return isRead ? [] : (foreignCall(collected, callOf(node), ownNames) ?? []);
  });
  const members = imports.flatMap((each) => membersOf(collected, each, ownNames));
  return [...calls, ...members.filter(({ place }) => !read.has(textOf(place)))];
};

/** What the module that exports it calls each imported name; a namespace has the name it is given here. */
const ownNamesOf = (imports: readonly FoundImport[]): ReadonlyMap<string, string> =>
  new Map(
    imports
      .filter(({ node }) => node.type === 'import_statement')
      .flatMap(({ node }) => localNames(node))
      .filter(({ name }) => name !== '*')
      .map(({ name, local }) => [local.text, name]),
  );

/** `requireEnv` for `r`, where that is what `import { requireEnv as r }` says. */
const ownName = (callee: string, ownNames: ReadonlyMap<string, string>): string => {
  const [first = '', ...rest] = callee.split('.');
  return [ownNames.get(first) ?? first, ...rest].join('.');
};

/** A text that may be the name of a variable, as it can be written. */
const LITERAL = /(["'`])(?:[A-Z]|\\)[\w\\{}]*\1/g;

/** Calls one of whose arguments is such a text. */
const callsNamingVariables = ({ root, tree }: Collected): ReadonlySet<Syntax> => {
  const calls = new Set<Syntax>();
  const literal = new RegExp(LITERAL);
  for (let match = literal.exec(tree.text); match !== null && !tree.isLate(); match = literal.exec(tree.text)) {
    literal.lastIndex = match.index + 1;
    const at = root.at(match.index);
    const list = (/^(?:template_)?string$/.test(at.type) ? at : at.parent)?.parent;
    if (list?.type === 'arguments' && list.parent?.type === 'call_expression') calls.add(list.parent);
  }
  return calls;
};

const textOf = ({ line, column }: Place): string => `${line}:${column}`;

const foreignCall = (
  { names }: Collected,
  call: Call | undefined,
  ownNames: ReadonlyMap<string, string>,
): AccessorCall | undefined => {
  if (call === undefined || call.callee.includes('?') || call.callee.includes('()')) return undefined;
  const literals = call.args.map((argument) => literalText(bare(argument)));
  const named = literals.findIndex((text) => text !== undefined && isVariableName(text));
  if (named === -1 || !isKnown(call, names)) return undefined;
  const fallback = fallbackKind(call.args[named + 1]);
  return {
    callee: ownName(call.callee, ownNames),
    arguments: literals.map((text) => (text !== undefined && isVariableName(text) ? text : undefined)),
    place: call.node.place,
    ...(fallback === undefined ? {} : { fallback }),
  };
};

/** What no declaration of the file stands for is the runtime's. */
const isKnown = ({ target }: Call, names: Collected['names']): boolean => {
  let root = bare(target);
  for (let object = root.field('object'); object !== undefined; object = root.field('object')) root = bare(object);
  return root.type === 'this' || (root.type === 'identifier' && names.resolve(root) !== undefined);
};

/** Names that an object with the environment goes by. */
const LIKE_ENVIRONMENT = /^(?:config|settings|secrets|vars|environment)$|env(?:ironment)?(?:vars)?$/i;

const membersOf = (
  { names }: Collected,
  { node }: FoundImport,
  ownNames: ReadonlyMap<string, string>,
): readonly AccessorCall[] =>
  (node.type === 'import_statement' ? localNames(node) : []).flatMap(({ name, local }) => {
    const declaration =
      LIKE_ENVIRONMENT.test(local.text) || LIKE_ENVIRONMENT.test(name) ? declarationOf(local) : undefined;
    if (declaration === undefined) return [];
    return names.references(declaration).flatMap((use): readonly AccessorCall[] => {
      const access = accessTo(whole(use));
      const member = access?.property ?? literalText(access?.index);
      if (access === undefined || member === undefined || !isVariableName(member)) return [];
      return [
        { callee: ownName(local.text, ownNames), arguments: [member], place: access.node.place, shape: 'member' },
      ];
    });
  });
