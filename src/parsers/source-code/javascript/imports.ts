import type { ModuleImport } from '../module-facts.ts';
import type { Match, SourceTree } from '../source-tree.ts';
import type { Syntax } from '../syntax.ts';
import type { Collected } from './collected.ts';
import { constantOf } from './constants.ts';
import { callOf, literalText } from './expressions.ts';
import type { Names } from './names.ts';
import { IMPORTS, IMPORTS_OF_JAVASCRIPT } from './queries.ts';

/** An import with the node that makes it, for what the file does with the imported names. */
export interface FoundImport extends ModuleImport {
  readonly node: Syntax;
}

/** Every module that the file loads when it runs; types alone load nothing. */
export const importsOf = ({ tree, root, names }: Collected): readonly FoundImport[] =>
  tree.matches(queryOf(tree)).flatMap((match) => importOf(match, root, names) ?? []);

const queryOf = ({ language }: SourceTree): string => (language === 'javascript' ? IMPORTS_OF_JAVASCRIPT : IMPORTS);

const importOf = (match: Match, root: Syntax, names: Names): FoundImport | undefined => {
  const [kind] = (['import', 'export', 'call'] as const).filter((name) => match.one(name) !== undefined);
  const found = kind === undefined ? undefined : match.one(kind);
  if (kind === undefined || found === undefined) return undefined;
  const node = root.of(found);
  const { place } = node;
  const string = match.one('from') ?? match.one('beside');
  const from = string === undefined ? undefined : literalText(root.of(string));
  if (kind === 'call') return called(match, root, names, node, from);
  if (from === undefined || isOfTypes(node)) return undefined;
  const imported = kind === 'import' ? importedNames(node) : reexportedNames(node);
  if (imported === undefined) return undefined;
  return { from, names: imported, place, node, ...(kind === 'export' ? { reexports: true } : {}) };
};

const called = (
  match: Match,
  root: Syntax,
  names: Names,
  node: Syntax,
  beside: string | undefined,
): FoundImport | undefined => {
  const require = match.one('require');
  if (require !== undefined && !isLoader(root.of(require), names)) return undefined;
  const { place } = node;
  if (beside !== undefined) return { from: beside, names: ['*'], place, node };
  const loaded = match.one('loaded');
  const key = loaded === undefined ? undefined : constantOf(root.of(loaded), names);
  const [from, ...others] = key?.kind === 'texts' ? key.texts : [];
  if (from === undefined || others.length > 0 || from.includes('*')) {
    return { from: from ?? '', names: ['*'], place, node, dynamic: true };
  }
  return { from, names: ['*'], place, node };
};

/** Flow's `import type` in a file of JavaScript is no error to the parser, and no keyword. */
const isOfTypes = (node: Syntax): boolean =>
  node.has('type') ||
  node.has('typeof') ||
  /^(?:im|ex)port\s+type(?:of)?\s+(?!from\b|,)[\w${*]/.test(node.text.slice(0, 200));

/** `require` is the runtime's, was made by `createRequire`, or is handed to a module of the UMD form. */
const isLoader = (require: Syntax, names: Names): boolean => {
  const declaration = names.resolve(require);
  const value = declaration?.holder.type === 'variable_declarator' ? declaration.holder.field('value') : undefined;
  const parameters = declaration?.scope.field('parameters')?.text ?? '';
  if (/^\(require, ?exports\b/.test(parameters)) return true;
  return declaration === undefined || /(?:^|\.)createRequire$/.test(callOf(value)?.callee ?? '');
};

/** Undefined when only types are imported. */
const importedNames = (node: Syntax): readonly string[] | undefined => {
  const clause = node.named.find(({ type }) => type === 'import_clause');
  if (clause === undefined) return ['*'];
  const names = clause.named.flatMap((part) => {
    if (part.type === 'identifier') return ['default'];
    return part.type === 'namespace_import' ? ['*'] : valueNames(part, 'import_specifier');
  });
  const isOfTypes = names.length === 0 && clause.named.some((part) => part.named.length > 0);
  return isOfTypes ? undefined : names.length === 0 ? ['*'] : names;
};

const reexportedNames = (node: Syntax): readonly string[] | undefined => {
  const clause = node.named.find(({ type }) => type === 'export_clause');
  if (clause === undefined) return ['*'];
  const names = valueNames(clause, 'export_specifier');
  return names.length === 0 && clause.named.length > 0 ? undefined : names;
};

const valueNames = (clause: Syntax, specifier: string): readonly string[] =>
  clause.named
    .filter((each) => each.type === specifier && !each.has('type') && !each.has('typeof'))
    .flatMap((each) => nameOf(each.field('name')) ?? []);

const nameOf = (node: Syntax | undefined): string | undefined => literalText(node) ?? node?.text;
