import type { ModuleImport } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import { argumentOf } from './arguments.ts';
import { nodesOf, type PythonModule } from './module.ts';
import type { Template } from './template.ts';

/**
 * The modules that are loaded, wherever the import stands; what stands under `if TYPE_CHECKING:` is for types alone. What a module
 * imports by name at its top can be imported from it in turn.
 */
export const importsOf = (module: PythonModule): readonly ModuleImport[] =>
  [
    ...nodesOf(module, 'import_statement').filter(runs).flatMap(plainImports),
    ...nodesOf(module, 'import_from_statement').filter(runs).flatMap(namedImport),
    ...nodesOf(module, 'call').flatMap((call) => calledImport(module, call)),
  ].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);

const plainImports = (statement: Syntax): readonly ModuleImport[] =>
  statement.named.flatMap((child) => {
    const from = (child.type === 'aliased_import' ? child.field('name') : child)?.text.replace(/\s/g, '');
    return from ? [{ from, names: ['*'], place: child.place }] : [];
  });

const namedImport = (statement: Syntax): readonly ModuleImport[] => {
  const module = statement.field('module_name');
  if (module === undefined) return [];
  const names = statement.named
    .filter(({ start, type }) => start > module.start && type !== 'wildcard_import')
    .map((child) => (child.type === 'aliased_import' ? child.field('name') : child)?.text ?? '');
  const isTop = ![...statement.ancestors()].some(({ type }) => /^(?:function|class)_definition$/.test(type));
  return [
    {
      from: module.text.replace(/\s/g, ''),
      names: names.length === 0 ? ['*'] : names,
      place: statement.place,
      ...(isTop && { reexports: true }),
      ...(isTop && renamedIn(statement)),
    },
  ];
};

const renamedIn = (statement: Syntax): Pick<ModuleImport, 'renamed'> => {
  const renamed = statement.named.flatMap((child): [string, string][] => {
    const [own, exported] = [child.field('name')?.text, child.field('alias')?.text];
    return child.type !== 'aliased_import' || own === undefined || exported === undefined ? [] : [[own, exported]];
  });
  return renamed.length === 0 ? {} : { renamed };
};

const runs = (statement: Syntax): boolean => {
  let inside = statement;
  for (const around of statement.ancestors()) {
    const isBranch = around.type === 'if_statement' && around.field('consequence') === inside;
    if (isBranch && /^(?:\w+\.)?TYPE_CHECKING$/.test(around.field('condition')?.text ?? '')) return false;
    inside = around;
  }
  return true;
};

const calledImport = (module: PythonModule, call: Syntax): readonly ModuleImport[] => {
  const called = call.field('function');
  const path = called && module.values.pathOf(called);
  if (path !== 'importlib.import_module' && path !== 'builtins.__import__') return [];
  const name = argumentOf(call, 0, 'name');
  if (name === undefined) return [];
  return module.templates
    .of(name)
    .map((template) =>
      template.every((part) => typeof part === 'string')
        ? { from: template.join(''), names: ['*'], place: call.place }
        : { from: withStars(template), names: ['*'], place: call.place, dynamic: true },
    );
};

/** `plugins.*`: what is known of a name that is made at run time. */
const withStars = (template: Template): string =>
  template
    .map((part) => (typeof part === 'string' ? part : '*'))
    .join('')
    .replace(/\*+/g, '*');
