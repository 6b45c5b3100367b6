import type { AccessorCall, AccessorRelay } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import { nameOfFunction } from './accessors.ts';
import { argumentOf, keywordOf } from './arguments.ts';
import { environmentCall } from './environment-calls.ts';
import { fallbackAfter, fallbackKind } from './fallback.ts';
import { nodesOf, type PythonModule } from './module.ts';
import type { Template } from './template.ts';

/**
 * Calls of imported functions that may be accessors elsewhere: an argument is spelled like a variable, or the function like one that
 * asks for one. The callee is told by its own name, whatever it is called here: `require` for `from env import require as r`, and
 * `app.env.require` where the module itself was imported.
 * With `withUntold` there are calls without a literal too, and the functions that pass their argument on.
 */
export const foreignCallsOf = (
  module: PythonModule,
  withUntold: boolean,
): { readonly calls: readonly AccessorCall[]; readonly relays?: readonly AccessorRelay[] } => {
  const relays: AccessorRelay[] = [];
  const calls = nodesOf(module, 'call').flatMap((call): readonly AccessorCall[] => {
    const called = call.field('function');
    const path = called && importedName(module, called);
    if (!called || path === undefined || environmentCall(module.values.of(called))) return [];
    if (LIBRARIES.test(module.values.pathOf(called) ?? '')) return [];
    const given = namesGiven(module, call, ASKS.test(path));
    if (given.every((name) => name === undefined)) {
      if (!withUntold || given.length === 0) return [];
      const untold = untoldCall(module, call, path, given);
      relays.push(...untold.relays);
      return untold.calls;
    }
    const fallback =
      fallbackKind(argumentOf(call, 1) ?? keywordOf(call, 'default'), module.templates) ??
      fallbackAfter(call, module.templates);
    return [{ callee: path, arguments: given, place: call.place, ...(fallback && { fallback }) }];
  });
  return withUntold ? { calls, relays } : { calls };
};

/** One call for each name that an argument can be, a function that passes its argument on, or a call without a name. */
const untoldCall = (
  module: PythonModule,
  call: Syntax,
  callee: string,
  none: readonly (string | undefined)[],
): { readonly calls: readonly AccessorCall[]; readonly relays: readonly AccessorRelay[] } => {
  const { place } = call;
  const calls: AccessorCall[] = [];
  const relays: AccessorRelay[] = [];
  for (const [position, argument] of positionalOf(call).entries()) {
    const templates = module.templates.of(argument);
    const texts = templates.map((parts) => parts.map((part) => (typeof part === 'string' ? part : '*')).join(''));
    if (texts.length > 0 && texts.every((text) => VARIABLE.test(text)))
      for (const text of new Set(texts)) calls.push({ callee, arguments: none.with(position, text), place });
    relays.push(...templates.flatMap((template) => relayOf(template, callee, position)));
  }
  return calls.length + relays.length > 0 ? { calls, relays } : { calls: [{ callee, arguments: none, place }], relays };
};

const relayOf = (template: Template, callee: string, calleeArgument: number): readonly AccessorRelay[] => {
  const holes = template.flatMap((part) => (typeof part === 'string' ? [] : [part]));
  const parameter = holes[0]?.parameter;
  if (holes.length !== 1 || parameter === undefined) return [];
  const named = nameOfFunction(parameter);
  if (named === undefined) return [];
  const at = template.findIndex((part) => typeof part !== 'string');
  const [prefix, suffix] = [template.slice(0, at).join(''), template.slice(at + 1).join('')];
  return [{ ...named, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }), callee, calleeArgument }];
};

const positionalOf = (call: Syntax): readonly Syntax[] =>
  (call.field('arguments')?.named ?? []).filter(
    ({ type }) => type !== 'keyword_argument' && type !== 'dictionary_splat',
  );

const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

const NAME = /^[A-Za-z_]\w*$/;

const ASKS = /env|config|setting/i;

/** Their functions are known, and none of them is an accessor of the project. */
const LIBRARIES = /^(?:pydantic\w*|typing\w*|collections|enum|logging|re|json|datetime|sqlalchemy|unittest|pytest)\b/;

/** The name by which the module it comes from knows it; undefined for what is not imported, or comes with Python. */
const importedName = ({ values, outline }: PythonModule, called: Syntax): string | undefined => {
  let root = called;
  while (root.type === 'attribute') {
    const object = root.field('object');
    if (object === undefined) return undefined;
    root = object;
  }
  if (root.type !== 'identifier') return undefined;
  const value = values.of(root);
  if (value.kind !== 'entity' || value.path.startsWith('builtins.') || value.path.startsWith('os.')) return undefined;
  const binding = outline.scopeOf(root).bindings.get(root.text) ?? outline.module.bindings.get(root.text);
  const isNamed = binding?.some((bound) => bound.kind === 'import' && bound.named === true) ?? false;
  const own = isNamed ? (value.path.split('.').at(-1) ?? '') : value.path.replace(/^\.+/, '');
  return `${own}${called.text.slice(root.text.length)}`.replace(/\s/g, '');
};

/** What is spelled like the name of a variable. Everything else may be a value, and is not kept. */
const namesGiven = (module: PythonModule, call: Syntax, asks: boolean): readonly (string | undefined)[] =>
  positionalOf(call).map((given, position) => {
    const [only, ...more] = module.templates.of(given);
    const text = only && more.length === 0 && only.every((part) => typeof part === 'string') ? only.join('') : '';
    return VARIABLE.test(text) || (asks && position === 0 && NAME.test(text)) ? text : undefined;
  });
