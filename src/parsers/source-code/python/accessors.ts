import type { EnvAccessor } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import { argumentOf } from './arguments.ts';
import { methodsOf } from './environment-calls.ts';
import { type LocalAccessor, nodesOf, type PythonModule } from './module.ts';
import { noteRead } from './note-read.ts';
import type { Parameter } from './template.ts';

/** Functions that call functions that call functions. */
const ROUNDS = 3;

/** Notes what calls of the module's own accessors read. A function that passes its own parameter on becomes an accessor too. */
export const noteAccessorCalls = (module: PythonModule): void => {
  let done = 0;
  for (let round = 0; round < ROUNDS && done < module.accessors.length; round += 1) {
    const fresh = byDefinition(module.accessors.slice(done));
    done = module.accessors.length;
    for (const call of nodesOf(module, 'call')) {
      const called = call.field('function');
      const value = called && module.values.of(called);
      if (value?.kind !== 'definition') continue;
      for (const accessor of fresh.get(value.node) ?? []) noteCall(module, call, accessor);
    }
  }
};

const byDefinition = (accessors: readonly LocalAccessor[]): ReadonlyMap<Syntax, readonly LocalAccessor[]> => {
  const found = new Map<Syntax, LocalAccessor[]>();
  for (const accessor of accessors)
    found.set(accessor.parameter.of, [...(found.get(accessor.parameter.of) ?? []), accessor]);
  return found;
};

const noteCall = (module: PythonModule, call: Syntax, accessor: LocalAccessor): void => {
  const { of, index } = accessor.parameter;
  const given = givenTo(call, of, index);
  if (given === undefined) return;
  const templates = module.templates
    .of(given)
    .map((template) => [
      accessor.prefix,
      ...template.map((part) =>
        typeof part === 'string'
          ? accessor.upper
            ? part.toUpperCase()
            : part
          : { ...part, ...(accessor.upper && { upper: true }) },
      ),
      accessor.suffix,
    ]);
  const { fallback } = accessor;
  const isParameter = typeof fallback === 'object';
  noteRead(module, templates, {
    idiom: 'accessor',
    at: call,
    ...(isParameter ? { fallback: givenTo(call, of, fallback.index) } : { fallbackKind: fallback }),
  });
};

/** What a call gives to a parameter, or the parameter's default. `self` is given by the object before the dot. */
const givenTo = (call: Syntax, definition: Syntax, index: number): Syntax | undefined => {
  const parameters = definition.field('parameters')?.named ?? [];
  const parameter = parameters[index];
  if (parameter === undefined) return undefined;
  return argumentOf(call, index - shiftOf(definition), nameOf(parameter)) ?? parameter.field('value');
};

const nameOf = (parameter: Syntax): string =>
  (parameter.field('name') ?? (parameter.type === 'typed_parameter' ? parameter.named[0] : parameter))?.text ?? '';

const shiftOf = (definition: Syntax): number => {
  const [first] = definition.field('parameters')?.named ?? [];
  return first && /^(?:self|cls)$/.test(nameOf(first)) ? 1 : 0;
};

/** The accessors that other modules can use, and those of the module itself. */
export const accessorsOf = (module: PythonModule): readonly EnvAccessor[] => [
  ...module.accessors.flatMap(({ parameter, prefix, suffix }): readonly EnvAccessor[] => {
    const named = nameOfFunction(parameter);
    return named === undefined
      ? []
      : [{ ...named, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) }];
  }),
  ...readersOf(module),
];

/** By which name and with which argument others call the function that has a parameter; undefined for one without a name. */
export const nameOfFunction = ({
  of,
  index,
}: Parameter): Pick<EnvAccessor, 'name' | 'exported' | 'argument' | 'place'> | undefined => {
  const name = of.type === 'lambda' ? assignedName(of) : of.field('name')?.text;
  if (name === undefined) return undefined;
  const owner = ownerOf(of);
  return {
    name: owner?.type === 'class_definition' ? `${owner.field('name')?.text}.${name}` : name,
    exported: owner === undefined || (owner.type === 'class_definition' && ownerOf(owner) === undefined),
    argument: index - shiftOf(of),
    place: of.place,
  };
};

/** `env = environ.Env()`: other modules call `env('X')` and `env.str('X')`. */
const readersOf = (module: PythonModule): readonly EnvAccessor[] =>
  [...module.outline.module.bindings].flatMap(([name, bindings]) =>
    bindings.flatMap((binding) => {
      const value = binding.kind === 'value' ? module.values.of(binding.value) : undefined;
      if (binding.kind !== 'value' || value?.kind !== 'instance') return [];
      return methodsOf(value.of).map((method) => ({
        name: method === '' ? name : `${name}.${method}`,
        exported: true,
        argument: 0,
        place: binding.value.place,
      }));
    }),
  );

const ownerOf = (node: Syntax): Syntax | undefined => {
  for (const around of node.ancestors())
    if (/^(?:function_definition|class_definition|lambda)$/.test(around.type)) return around;
  return undefined;
};

const assignedName = ({ parent }: Syntax): string | undefined =>
  parent?.type === 'assignment' && parent.field('left')?.type === 'identifier' ? parent.field('left')?.text : undefined;
