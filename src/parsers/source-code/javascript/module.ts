import type { ModuleFacts, ModuleQuestion, Place, WordUse } from '../module-facts.ts';
import { placeOf, type SourceTree, type SyntaxNode } from '../source-tree.ts';
import { readThroughAccessors, readThroughNamed } from './accessor-calls.ts';
import { type Collected, startCollecting } from './collected.ts';
import { addConfigurations } from './configurations.ts';
import { sideOf } from './directives.ts';
import { follow } from './flow.ts';
import { foreignCalls } from './foreign-calls.ts';
import { importsOf } from './imports.ts';
import { ERRORS } from './queries.ts';
import { rootsOf } from './roots.ts';

/** Places of unreadable code that are told of one file. */
const MAX_UNREADABLE = 20;

/** Everything that the tree of one file says. */
export const readModule = (tree: SourceTree, question: ModuleQuestion): ModuleFacts => {
  const collected = startCollecting(tree);
  const imports = importsOf(collected);
  follow(collected, rootsOf(collected, imports));
  addConfigurations(collected);
  readThroughNamed(collected, question);
  const told = readThroughAccessors(collected);
  const { calls, relays } = foreignCalls(collected, imports, told, question.withoutCalls !== true);
  const inOrder = <T extends { readonly place: Place }>(found: Iterable<T>): readonly T[] =>
    [...found].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return {
    language: tree.language,
    reads: inOrder(collected.reads.values()),
    handovers: inOrder(collected.handovers.values()),
    imports: imports.map(({ node: _, ...found }) => found),
    accessors: inOrder([...collected.accessors.values()].map(({ definition: _, idiom: __, ...accessor }) => accessor)),
    accessorCalls: inOrder(calls),
    ...(relays === undefined ? { callsUntold: true } : relays.length === 0 ? {} : { relays: inOrder(relays) }),
    words: question.words.flatMap((word) => wordsOf(collected, word)),
    ...sideOf(tree.text, imports),
    unreadable: tree.root.hasError ? unreadableIn(tree) : [],
  };
};

/** Where a word stands in code or in a text, but in no comment. */
const wordsOf = ({ names }: Collected, word: string): readonly WordUse[] =>
  [...names.words(word)].flatMap(({ node, offset }) => {
    if (/comment$/.test(node.type)) return [];
    const line = { ...node.place };
    return [{ word, place: offset === node.start ? line : placeWithin(node.text.slice(0, offset - node.start), line) }];
  });

const placeWithin = (before: string, start: Place): Place => {
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return { line: start.line + lines.length - 1, column: (lines.length === 1 ? start.column : 1) + last.length };
};

const unreadableIn = (tree: SourceTree): readonly Place[] =>
  tree
    .matches(ERRORS)
    .flatMap((match) => match.all('error'))
    .filter((node) => !isGapOfGrammar(node))
    .map(placeOf)
    .slice(0, MAX_UNREADABLE);

/**
 * The grammar reads most type arguments of a template, as in `await sql<Page[]>\`…\``, as an expression that lacks a `!`:
 * the code is valid, and the tree holds all of it. https://github.com/tree-sitter/tree-sitter-typescript/issues/341
 */
const isGapOfGrammar = (node: SyntaxNode): boolean => {
  // Only what is missing is asked for its surroundings: in a tree that is deep enough the question alone ends the parser.
  if (!node.isMissing || node.type !== '!' || node.nextSibling !== null) return false;
  const asserted = node.parent?.type === 'non_null_expression' ? node.parent : undefined;
  return asserted?.firstChild?.type === 'instantiation_expression' && asserted.nextSibling?.type === 'template_string';
};
