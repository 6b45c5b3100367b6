import type { WordUse } from '../module-facts.ts';
import { placeAt } from '../source-tree.ts';
import type { Syntax } from '../syntax.ts';

/** Uses of the words in identifiers and in strings; a text that stands alone, such as a docstring, is a comment. */
export const wordsIn = (root: Syntax, text: string, words: readonly string[]): readonly WordUse[] => {
  const wanted = new Set(words.filter((word) => word !== '' && text.includes(word)));
  if (wanted.size === 0) return [];
  const found: WordUse[] = [];
  const todo: Syntax[] = [root];
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (node.type === 'identifier' && wanted.has(node.text)) found.push({ word: node.text, place: node.place });
    if (node.type === 'string_content') found.push(...usesIn(node, text, wanted));
    if (node.type === 'string' && node.parent?.type === 'expression_statement') continue;
    for (const child of node.children) if (child.type !== 'comment') todo.push(child);
  }
  return found.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
};

const usesIn = (content: Syntax, text: string, wanted: ReadonlySet<string>): readonly WordUse[] =>
  [...content.text.matchAll(/[\p{L}\p{N}_-]+/gu)].flatMap(({ 0: run, index }) =>
    [...wanted].flatMap((word) => {
      const at = wordIn(run, word);
      return at === -1 ? [] : [{ word, place: placeAt(text, content.start + index + at) }];
    }),
  );

/** `decrypted_secrets` is a word of `decrypted_secrets-x`, and none of `my_decrypted_secrets`. */
const wordIn = (run: string, word: string): number => {
  for (let at = run.indexOf(word); at !== -1; at = run.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}_]$/u.test(run.slice(0, at)) && !/^[\p{L}\p{N}_]/u.test(run.slice(at + word.length))) return at;
  }
  return -1;
};
