import type { Syntax } from '../syntax.ts';

/** Words by which code tells production from elsewhere. */
const MODE =
  /(?:^|[^a-z])(?:debug|dev|develop|development|local|localhost|test|tests|testing|pytest|prod|production|staging|stage)(?:[^a-z]|$)/i;

const STOPS: ReadonlySet<string> = new Set(['raise_statement', 'assert_statement']);

/**
 * Whether a literal fallback cannot happen in production: the read stands in a branch that is chosen by the mode, or the program stops
 * where the name is missing or the value is still the fallback.
 */
export const isGuarded = (read: Syntax, name: string | undefined, root: Syntax): boolean =>
  hasModeBranch(read) ||
  refusals(root, [...(name === undefined ? [] : [`'${name}'`, `"${name}"`]), ...targetsOf(read)]);

const hasModeBranch = (read: Syntax): boolean => {
  let inside = read;
  for (const node of read.ancestors()) {
    if (node.type === 'function_definition' || node.type === 'class_definition') return false;
    const condition =
      node.type === 'conditional_expression'
        ? node.named[1]
        : /^(?:if_statement|elif_clause)$/.test(node.type)
          ? node.field('condition')
          : undefined;
    if (condition !== undefined && condition !== inside && MODE.test(condition.text)) return true;
    inside = node;
  }
  return false;
};

/** The names that the value of a read is assigned to. */
const targetsOf = (read: Syntax): readonly string[] => {
  for (const node of read.ancestors()) {
    if (node.type === 'assignment') return [node.field('left')?.text ?? ''].filter((name) => /^[\w.]+$/.test(name));
    if (/statement|block|module/.test(node.type)) return [];
  }
  return [];
};

/** An `if` that speaks of one of the words and stops the program. */
const refusals = (root: Syntax, words: readonly string[]): boolean => {
  if (words.length === 0 || !/\braise\b|\bsys\.exit\b|\bassert\b/.test(root.text)) return false;
  return refusalConditions(root).some((condition) =>
    words.some((word) => condition.includes(word) && new RegExp(`(?<![\\w.])${escaped(word)}(?!\\w)`).test(condition)),
  );
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const KNOWN = new WeakMap<Syntax, readonly string[]>();

/** The conditions of every `if` of the module that stops the program. */
const refusalConditions = (root: Syntax): readonly string[] => {
  const known = KNOWN.get(root);
  if (known) return known;
  const found: string[] = [];
  const todo: Syntax[] = [root];
  for (let node = todo.pop(); node; node = todo.pop()) {
    const body = node.type === 'if_statement' ? node.field('consequence') : undefined;
    if (body?.named.some(stops)) found.push(node.field('condition')?.text ?? '');
    if (node.type === 'assert_statement') found.push(node.named[0]?.text ?? '');
    if (!/^(?:expression_statement|string|call)$/.test(node.type)) todo.push(...node.named);
  }
  const some = found.slice(0, 500);
  KNOWN.set(root, some);
  return some;
};

const stops = (statement: Syntax): boolean =>
  STOPS.has(statement.type) || /^(?:sys\.exit|exit|os\._exit)\(/.test(statement.text);
