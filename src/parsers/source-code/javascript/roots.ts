import type { Syntax } from '../syntax.ts';
import type { Item } from './arguments.ts';
import { addRead, type Collected } from './collected.ts';
import { constantOf, parameterOf } from './constants.ts';
import { accessOf, bare, callTaking, callTo, whole } from './expressions.ts';
import type { FoundImport } from './imports.ts';
import { declarationOf } from './names.ts';
import {
  CONFIG_SERVICE,
  environment,
  GLOBAL_SOURCES,
  META_SOURCE,
  NUXT,
  SOURCE_MODULES,
  type Source,
  type SourceModule,
} from './sources.ts';
import { addVariable } from './variables.ts';

/** Every value of the file through which the environment is reached without anything having been followed. */
export const rootsOf = (collected: Collected, imports: readonly FoundImport[]): readonly Item[] => [
  ...globalRoots(collected),
  ...imports.flatMap((each) =>
    SOURCE_MODULES.filter(({ from }) => from.test(each.from)).flatMap((module) =>
      importedRoots(collected, each, module),
    ),
  ),
  ...configServices(collected, imports),
  ...typedParameters(collected),
  ...workerHandlers(collected),
  ...honoContexts(collected, imports),
];

const globalRoots = (collected: Collected): readonly Item[] => {
  const { names, tree } = collected;
  const globals = [...GLOBAL_SOURCES].filter(([name]) => tree.text.includes(name));
  const metas = [...names.words('meta')].flatMap(({ node }) =>
    node.parent?.type === 'meta_property' ? [node.parent] : node.type === 'meta_property' ? [node] : [],
  );
  return [
    ...globals.flatMap(([name, source]) => names.globals(name).map((node) => ({ node, source }))),
    ...metas.map((node) => ({ node, source: META_SOURCE })),
    ...names.globals('useRuntimeConfig').flatMap((use) => resultOf(use, NUXT)),
  ];
};

const resultOf = (use: Syntax, source: Source): readonly Item[] => {
  const call = callTo(whole(use));
  return call === undefined ? [] : [{ node: call.node, source }];
};

const importedRoots = (collected: Collected, { node }: FoundImport, module: SourceModule): readonly Item[] => {
  const all = module.exports?.get('*');
  if (node.type === 'call_expression') return all === undefined ? [] : [{ node, source: all }];
  if (node.type !== 'import_statement') return [];
  return localNames(node).flatMap(({ name, local }) => {
    const source = module.exports?.get(name);
    const declaration = declarationOf(local);
    if (source !== undefined) return [{ node: local, source, pattern: true }];
    if (declaration === undefined) return [];
    const uses = collected.names.references(declaration);
    const given = module.gives?.get(name);
    if (given !== undefined) return uses.flatMap((use) => resultOf(use, given));
    if (module.readers?.has(name)) for (const use of uses) addReaderCall(collected, use);
    else if (module.namesAreVariables === true)
      addRead(collected, { names: { kind: 'name', name }, idiom: 'framework-module', place: local.place });
    return [];
  });
};

const addReaderCall = (collected: Collected, use: Syntax): void => {
  const call = callTo(whole(use));
  if (call === undefined) return;
  const key = constantOf(call.args[0], collected.names);
  addVariable(collected, { source: environment('framework-module'), value: call.node, place: call.node.place, key });
};

/** The names an import makes: `default`, `*`, or the exported one, with the name node in this file. */
export const localNames = (statement: Syntax): readonly { readonly name: string; readonly local: Syntax }[] =>
  statement.named.flatMap((part) => {
    const required = part.type === 'import_require_clause' ? part.named[0] : undefined;
    if (required !== undefined) return [{ name: '*', local: required }];
    if (part.type !== 'import_clause') return [];
    return part.named.flatMap((each) => {
      if (each.type === 'identifier') return [{ name: 'default', local: each }];
      if (each.type === 'namespace_import') return each.named.map((local) => ({ name: '*', local }));
      return each.named.flatMap((specifier) => {
        const name = specifier.field('name');
        if (name === undefined || specifier.has('type')) return [];
        return [{ name: name.text, local: specifier.field('alias') ?? name }];
      });
    });
  });

/** Values that are typed as, or injected by, Nest's ConfigService. */
const configServices = (collected: Collected, imports: readonly FoundImport[]): readonly Item[] => {
  if (!imports.some(({ from, names }) => from === '@nestjs/config' && names.includes('ConfigService'))) return [];
  return [...collected.names.words('ConfigService')].flatMap(({ node }): readonly Item[] => {
    const holder = annotated(node);
    if (holder !== undefined) return fieldsAnd(holder);
    const call = callTaking(node);
    const isGiven = call !== undefined && /(?:^|\.)(?:inject|get|resolve|select)$/.test(call.callee);
    return isGiven ? [{ node: call.node, source: CONFIG_SERVICE }] : resultOf(node, CONFIG_SERVICE);
  });
};

/** What a type annotation stands at: a parameter, a field, a variable. */
const annotated = (type: Syntax): Syntax | undefined => {
  const inner = type.parent?.type === 'generic_type' ? type.parent : type;
  return inner.parent?.type === 'type_annotation' ? inner.parent.parent : undefined;
};

const fieldsAnd = (holder: Syntax): readonly Item[] => {
  const pattern = holder.field('pattern') ?? holder.field('name');
  if (pattern === undefined) return [];
  return [{ node: pattern, source: CONFIG_SERVICE, pattern: true, holder }];
};

/** A parameter that is typed as the environment of a process is given it. */
const typedParameters = ({ names }: Collected): readonly Item[] =>
  [...names.words('ProcessEnv')].flatMap(({ node }) => {
    const type = node.parent?.type === 'nested_type_identifier' ? node.parent : node;
    const pattern = type.parent?.type === 'type_annotation' ? type.parent.parent?.field('pattern') : undefined;
    return pattern === undefined ? [] : [{ node: pattern, source: environment('process.env'), pattern: true }];
  });

/** `export default { fetch(request, env) { } }`: https://developers.cloudflare.com/workers/runtime-apis/handlers/ */
const workerHandlers = ({ names }: Collected): readonly Item[] =>
  ['fetch', 'scheduled', 'queue'].flatMap((handler) =>
    [...names.words(handler)].flatMap(({ node }): readonly Item[] => {
      const method = node.parent?.type === 'method_definition' ? node.parent : undefined;
      const object = method?.parent?.type === 'object' ? whole(method.parent) : undefined;
      const isModule = object?.parent?.type === 'export_statement' && object.parent.has('default');
      const env = isModule ? method?.field('parameters')?.named[1] : undefined;
      const pattern = env?.field('pattern') ?? env;
      return pattern === undefined ? [] : [{ node: pattern, source: environment('framework-module'), pattern: true }];
    }),
  );

/** What everybody calls it. */
const CONTEXT = /^(?:c|ctx|context)$/;

/** `c.env`, where `c` is what a handler of Hono is given: https://hono.dev/docs/api/context#env */
const honoContexts = ({ names }: Collected, imports: readonly FoundImport[]): readonly Item[] => {
  if (!imports.some(({ from }) => /^hono(?:\/|$)/.test(from))) return [];
  return [...names.words('env')].flatMap(({ node }): readonly Item[] => {
    const access = node.is('property') ? node.parent : undefined;
    const object = access === undefined ? undefined : bare(accessOf(access)?.object ?? access);
    const declaration = object?.type === 'identifier' && CONTEXT.test(object.text) ? names.resolve(object) : undefined;
    return access === undefined || declaration === undefined || parameterOf(declaration) === undefined
      ? []
      : [{ node: access, source: environment('framework-module') }];
  });
};
