import type { AccessorCall, AccessorRelay, Place } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import type { Collected } from './collected.ts';
import { accessTo, bare, type Call, callOf, callTo, literalText, whole } from './expressions.ts';
import { fallbackKind } from './fallback.ts';
import type { FoundImport } from './imports.ts';
import { declarationOf } from './names.ts';
import { localNames } from './roots.ts';
import { isVariableName } from './schemas.ts';
import { type Untold, untoldCalls } from './untold-calls.ts';

/** What a file asks of functions that others may define: `relays` and calls without a literal only where `withUntold` is set. */
export interface ForeignCalls {
  readonly calls: readonly AccessorCall[];
  readonly relays?: readonly AccessorRelay[];
}

/** Calls of functions, and members of objects, that another module may define as a way to the environment. */
export const foreignCalls = (
  collected: Collected,
  imports: readonly FoundImport[],
  told: ReadonlySet<number>,
  withUntold: boolean,
): ForeignCalls => {
  const read = new Set([...collected.reads.values()].map(({ place }) => textOf(place)));
  const ownNames = ownNamesOf(imports);
  const calls = [...callsNamingVariables(collected)].flatMap((node) => {
    const isRead = told.has(node.start) || read.has(textOf(node.place));
    return isRead ? [] : (foreignCall(collected, callOf(node), ownNames) ?? []);
  });
  const members = imports.flatMap((each) => membersOf(collected, each, ownNames));
  const found = [...calls, ...members.filter(({ place }) => !read.has(textOf(place)))];
  if (!withUntold) return { calls: found };
  const known = new Set([...read, ...found.map(({ place }) => textOf(place))]);
  const uses = imports.flatMap((each) => callsOfImport(collected, each, ownNames));
  const untold = untoldCalls(
    collected,
    uses.filter(({ call }) => !told.has(call.node.start) && !known.has(textOf(call.node.place))),
  );
  return { calls: [...found, ...untold.calls], relays: untold.relays };
};

/** Every call of what a statement imports, by its own name or as a member of it. */
const callsOfImport = (
  { names }: Collected,
  { node }: FoundImport,
  ownNames: ReadonlyMap<string, string>,
): readonly Untold[] =>
  (node.type === 'import_statement' ? localNames(node) : []).flatMap(({ local }) => {
    const declaration = declarationOf(local);
    if (declaration === undefined) return [];
    return names.references(declaration).flatMap((use): readonly Untold[] => {
      const value = whole(use);
      const call = callTo(value) ?? callTo(whole(accessTo(value)?.node ?? value));
      if (call === undefined || call.args.length === 0 || /[?]|\(\)/.test(call.callee)) return [];
      return [{ call, callee: ownName(call.callee, ownNames) }];
    });
  });

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
