import type { SourceTree } from '../source-tree.ts';
import type { Syntax } from '../syntax.ts';
import {
  BLOCK_SCOPES,
  FUNCTION_SCOPES,
  FUNCTIONS,
  NAMED_DECLARATIONS,
  NAMES,
  PARAMETERS,
  PATTERNS,
  TYPES,
} from './node-types.ts';

/** Where a name gets its value, and the part of the file in which it means that. */
export interface Declaration {
  readonly name: string;
  readonly node: Syntax;
  /** What holds the name: a declarator, a parameter, an import, a function, a class, an enum. */
  readonly holder: Syntax;
  readonly scope: Syntax;
}

/** A file never asks more of a name: one that stands in it more often is of a program that was made smaller by a program. */
const MAX_OCCURRENCES = 5000;

/** Names of one file: found by their text, then told apart by the tree. */
export class Names {
  readonly #root: Syntax;
  readonly #text: string;
  readonly #occurrences = new Map<string, readonly Syntax[]>();
  readonly #declarations = new Map<string, readonly Declaration[]>();

  readonly #isLate: () => boolean;

  constructor(root: Syntax, { text, isLate }: Pick<SourceTree, 'text' | 'isLate'>) {
    this.#root = root;
    this.#text = text;
    this.#isLate = isLate;
  }

  /** Every place where the text stands as a word: nodes of whatever kind, comments and strings too. */
  *words(word: string, most = MAX_OCCURRENCES): Generator<{ readonly node: Syntax; readonly offset: number }> {
    let count = 0;
    for (
      let offset = this.#text.indexOf(word);
      offset !== -1;
      offset = this.#text.indexOf(word, offset + word.length)
    ) {
      if (isPartOfWord(this.#text, offset - 1) || isPartOfWord(this.#text, offset + word.length)) continue;
      yield { node: this.#root.at(offset), offset };
      count += 1;
      if (count === most || this.#isLate()) return;
    }
  }

  /** Every place where a variable of that name is declared, read or written. */
  occurrences(name: string): readonly Syntax[] {
    const known = this.#occurrences.get(name);
    if (known !== undefined) return known;
    const found = [...this.words(name)]
      .filter(({ node, offset }) => NAMES.has(node.type) && node.start === offset && node.end === offset + name.length)
      .map(({ node }) => node)
      .filter((node) => node.closest(TYPES) === undefined);
    this.#occurrences.set(name, found);
    return found;
  }

  declarations(name: string): readonly Declaration[] {
    const known = this.#declarations.get(name);
    if (known !== undefined) return known;
    const found = this.#words(name).flatMap((node) => declarationOf(node) ?? []);
    this.#declarations.set(name, found);
    return found;
  }

  /** Class and enum names are type identifiers in TypeScript's grammar. */
  #words(name: string): readonly Syntax[] {
    const types = [...this.words(name)].map(({ node }) => node).filter(({ type }) => type === 'type_identifier');
    return [...this.occurrences(name), ...types];
  }

  /** What a name means at a place; undefined for a global one. */
  resolve(node: Syntax, name = node.text): Declaration | undefined {
    const reachable = this.declarations(name).filter(({ scope }) => scope.contains(node));
    return reachable.reduce<Declaration | undefined>(
      (nearest, each) => (nearest === undefined || nearest.scope.contains(each.scope) ? each : nearest),
      undefined,
    );
  }

  /** Uses of a declared variable, the declaration itself not among them. */
  references({ name, scope, node }: Declaration): readonly Syntax[] {
    return this.occurrences(name).filter(
      (use) =>
        use.start !== node.start &&
        scope.contains(use) &&
        this.resolve(use)?.scope.start === scope.start &&
        declarationOf(use) === undefined,
    );
  }

  /** Uses of a name that nothing in the file declares. */
  globals(name: string): readonly Syntax[] {
    return this.occurrences(name).filter((use) => this.resolve(use) === undefined);
  }
}

/** A letter, a digit, `_` or `$`, told by its code: this is asked of every place where a word may stand. */
const isPartOfWord = (text: string, offset: number): boolean => {
  const code = text.charCodeAt(offset);
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 36
  );
};

/** The declaration that a name node makes, if it makes one. */
export const declarationOf = (node: Syntax): Declaration | undefined => {
  const pattern = outermostPattern(node);
  const holder = pattern?.parent;
  if (pattern === undefined || holder === undefined) return undefined;
  const scope = scopeOf(pattern, holder);
  return scope === undefined ? undefined : { name: node.text, node, holder, scope };
};

/** The whole pattern that a name is bound by; undefined when the name is only used in it, as a key or as a default. */
const outermostPattern = (node: Syntax): Syntax | undefined => {
  let pattern = node;
  while (pattern.parent !== undefined && PATTERNS.has(pattern.parent.type)) {
    if (pattern.is('right') || pattern.is('key')) return undefined;
    pattern = pattern.parent;
  }
  return pattern;
};

const scopeOf = (pattern: Syntax, holder: Syntax): Syntax | undefined => {
  const { type } = holder;
  if (type === 'variable_declarator') {
    if (!pattern.is('name')) return undefined;
    const isVar = holder.parent?.type === 'variable_declaration';
    return holder.closest(isVar ? FUNCTION_SCOPES : BLOCK_SCOPES);
  }
  if (PARAMETERS.has(type)) return pattern.is('pattern') ? functionOf(holder.parent) : undefined;
  if (type === 'formal_parameters') return functionOf(holder);
  if (type === 'arrow_function') return pattern.is('parameter') ? holder : undefined;
  if (NAMED_DECLARATIONS.has(type)) return pattern.is('name') ? holder.closest(BLOCK_SCOPES) : undefined;
  if (type === 'function_expression' || type === 'class') return pattern.is('name') ? holder : undefined;
  if (type === 'catch_clause') return pattern.is('parameter') ? holder : undefined;
  if (type === 'for_in_statement') return pattern.is('left') && holder.field('kind') !== undefined ? holder : undefined;
  if (type === 'import_specifier') return isImportedName(pattern, holder) ? rootOf(holder) : undefined;
  return /^(?:import_clause|namespace_import|import_require_clause)$/.test(type) ? rootOf(holder) : undefined;
};

/** A signature without a body declares no name that is used. */
const functionOf = (parameters: Syntax | undefined): Syntax | undefined =>
  parameters?.parent !== undefined && FUNCTIONS.has(parameters.parent.type) ? parameters.parent : undefined;

const isImportedName = (pattern: Syntax, specifier: Syntax): boolean =>
  specifier.field('alias') === undefined || pattern.is('alias');

const rootOf = (node: Syntax): Syntax => {
  let root = node;
  while (root.parent !== undefined) root = root.parent;
  return root;
};
