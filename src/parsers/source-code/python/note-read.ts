import type { EnvRead, ReadIdiom } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import { type Fallback, fallbackAfter, fallbackKind } from './fallback.ts';
import { isGuarded } from './guards.ts';
import type { LocalAccessor, PythonModule } from './module.ts';
import { FUNCTIONS } from './node-types.ts';
import { lookUp } from './scopes.ts';
import { namesOf, type Parameter, type Template } from './template.ts';

/** What is known of a read before its names are. */
export interface ReadHint {
  readonly idiom: ReadIdiom;
  /** Where it stands, and what `or 'text'` may follow. */
  readonly at: Syntax;
  readonly fallback?: Syntax | undefined;
  /** The kind of its fallback, where no expression shows it. */
  readonly fallbackKind?: Fallback;
  /** It asks whether the variable is there: what follows an `or` stands in for the answer. */
  readonly isQuestion?: boolean;
  /** Put before every name. */
  readonly prefix?: string;
}

/** Notes what a place reads: a name, a pattern, any; or that the function around it reads what its caller names. */
export const noteRead = (module: PythonModule, templates: readonly Template[], hint: ReadHint): void => {
  const { at, idiom, prefix = '' } = hint;
  const fallback =
    fallbackKind(hint.fallback, module.templates) ??
    hint.fallbackKind ??
    (hint.isQuestion ? undefined : fallbackAfter(at, module.templates));
  const seen = new Set<string>();
  for (const template of templates) {
    const whole = prefix === '' ? template : [prefix, ...template];
    const accessor = accessorOf(whole, hint, fallback, module);
    if (accessor) {
      noteAccessor(module, accessor);
      continue;
    }
    const names = namesOf(whole);
    const key = JSON.stringify(names);
    if (seen.has(key)) continue;
    seen.add(key);
    module.reads.push({ names, idiom, place: at.place, ...fallbackOf(at, names, fallback, module.root) });
  }
};

/** The fallback of a read, and whether it is guarded. */
const fallbackOf = (
  at: Syntax,
  names: EnvRead['names'],
  fallback: Fallback,
  root: Syntax,
): Pick<EnvRead, 'fallback' | 'guarded'> => {
  if (fallback === undefined) return {};
  const guarded = fallback === 'literal' && isGuarded(at, names.kind === 'name' ? names.name : undefined, root);
  return { fallback, ...(guarded && { guarded }) };
};

const accessorOf = (
  template: Template,
  { at, fallback: given }: ReadHint,
  fallback: Fallback,
  module: PythonModule,
): LocalAccessor | undefined => {
  const holes = template.filter((part) => typeof part !== 'string');
  const parameter = holes[0]?.parameter;
  if (holes.length !== 1 || !parameter || !isAround(parameter.of, at)) return undefined;
  const hole = template.findIndex((part) => typeof part !== 'string');
  return {
    parameter,
    prefix: template.slice(0, hole).join(''),
    suffix: template.slice(hole + 1).join(''),
    upper: holes[0]?.upper === true,
    fallback: (given && parameterOf(given, module)) ?? fallback,
  };
};

const isAround = (definition: Syntax, node: Syntax): boolean =>
  FUNCTIONS.has(definition.type) && [...node.ancestors()].includes(definition);

const parameterOf = (node: Syntax, { outline }: PythonModule): Parameter | undefined => {
  const [binding, ...more] =
    node.type === 'identifier' ? (lookUp(node.text, outline.scopeOf(node))?.bindings ?? []) : [];
  return binding?.kind === 'parameter' && more.length === 0 ? { of: binding.of, index: binding.index } : undefined;
};

const noteAccessor = (module: PythonModule, accessor: LocalAccessor): void => {
  const isKnown = module.accessors.some(
    ({ parameter, prefix, suffix }) =>
      parameter.of === accessor.parameter.of &&
      parameter.index === accessor.parameter.index &&
      prefix === accessor.prefix &&
      suffix === accessor.suffix,
  );
  if (!isKnown) module.accessors.push(accessor);
};
