import type { ModuleImport } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import type { Collected } from './collected.ts';
import { constantOf } from './constants.ts';
import { callOf, literalText } from './expressions.ts';
import type { Names } from './names.ts';

/** An import with the node that makes it, for what the file does with the imported names. */
export interface FoundImport extends ModuleImport {
  readonly node: Syntax;
}

/** Every module that the file loads when it runs; types alone load nothing. In the order of the text. */
export const importsOf = ({ names }: Collected): readonly FoundImport[] =>
  WORDS.flatMap((word) => [...names.words(word, Number.POSITIVE_INFINITY)].flatMap(({ node }) => LOADS[word](node)))
    .flatMap((load) => (load === undefined ? [] : (importOf(load, names) ?? [])))
    .sort((a, b) => a.node.start - b.node.start);

/** A statement or an expression that loads a module, and what stands in it for the module. */
interface Load {
  readonly kind: 'import' | 'export' | 'call' | 'beside';
  readonly node: Syntax;
  readonly from: Syntax;
  readonly require?: Syntax;
}

const WORDS = ['import', 'export', 'require', 'URL'] as const;

const statement = (kind: 'import' | 'export', node: Syntax | undefined): Load | undefined => {
  const from =
    node?.field('source') ?? node?.named.find(({ type }) => type === 'import_require_clause')?.field('source');
  return node === undefined || from === undefined ? undefined : { kind, node, from };
};

const callee = (target: Syntax | undefined, require?: Syntax): Load | undefined => {
  const node = target?.parent;
  const from = node?.field('arguments')?.named[0];
  if (node?.type !== 'call_expression' || !target?.is('function') || from === undefined) return undefined;
  return { kind: 'call', node, from, ...(require === undefined ? {} : { require }) };
};

const LOADS: Readonly<Record<(typeof WORDS)[number], (word: Syntax) => Load | undefined>> = {
  import: (word) =>
    word.parent?.type === 'import_statement' ? statement('import', word.parent) : callee(importIn(word)),
  export: (word) => (word.parent?.type === 'export_statement' ? statement('export', word.parent) : undefined),
  require: (word) => {
    const { parent } = word;
    if (word.type !== 'identifier') return undefined;
    if (parent?.type !== 'member_expression') return callee(word, word);
    const call = word.is('object') && parent.field('property')?.text === 'resolve' ? callee(parent, word) : undefined;
    return call?.from.type === 'string' ? call : undefined;
  },
  URL: (word) => {
    const node = word.parent;
    const [from, base] = node?.field('arguments')?.named ?? [];
    const isBeside = base?.type === 'member_expression' && base.field('object')?.type === 'meta_property';
    if (node?.type !== 'new_expression' || !word.is('constructor') || from?.type !== 'string' || !isBeside)
      return undefined;
    return { kind: 'beside', node, from };
  },
};

/** The word of `import()` stands in a node of the same name. */
const importIn = (word: Syntax): Syntax | undefined => {
  if (word.type !== 'import') return undefined;
  return word.parent?.type === 'import' ? word.parent : word;
};

const importOf = (load: Load, names: Names): FoundImport | undefined => {
  const { kind, node, from: source } = load;
  const { place } = node;
  if (kind === 'call') return called(load, names);
  const from = literalText(source);
  if (kind === 'beside') return from === undefined ? undefined : { from, names: ['*'], place, node };
  if (from === undefined || isOfTypes(node)) return undefined;
  const imported = kind === 'import' ? importedNames(node) : reexportedNames(node);
  if (imported === undefined) return undefined;
  return { from, names: imported, place, node, ...(kind === 'export' ? { reexports: true, ...renamedIn(node) } : {}) };
};

const called = ({ node, from: loaded, require }: Load, names: Names): FoundImport | undefined => {
  if (require !== undefined && !isLoader(require, names)) return undefined;
  const { place } = node;
  const key = constantOf(loaded, names);
  const [from, ...others] = key.kind === 'texts' ? key.texts : [];
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

const renamedIn = (node: Syntax): Pick<FoundImport, 'renamed'> => {
  const all = node.named.find(({ type }) => type === 'namespace_export');
  const specifiers = node.named.find(({ type }) => type === 'export_clause')?.named ?? [];
  const renamed = specifiers
    .filter((each) => each.type === 'export_specifier' && !each.has('type') && !each.has('typeof'))
    .flatMap((each): [string, string][] => {
      const [own, exported] = [nameOf(each.field('name')), nameOf(each.field('alias'))];
      return own === undefined || exported === undefined ? [] : [[own, exported]];
    });
  const space = nameOf(all?.named[0]);
  if (space !== undefined) renamed.push(['*', space]);
  return renamed.length === 0 ? {} : { renamed };
};

const valueNames = (clause: Syntax, specifier: string): readonly string[] =>
  clause.named
    .filter((each) => each.type === specifier && !each.has('type') && !each.has('typeof'))
    .flatMap((each) => nameOf(each.field('name')) ?? []);

const nameOf = (node: Syntax | undefined): string | undefined => literalText(node) ?? node?.text;
