import type { Command, Word } from 'unbash';
import { isCommandOption, isShell } from './shell-names.ts';

/** A word whose value stands in the text as it is: where its first character stands, or the word itself where quotes changed it. */
export const literalOf = (
  word: Word,
): { readonly value: string; readonly pos: number; readonly exact: boolean } | undefined => {
  const [only, ...more] = word.parts ?? [];
  if (only === undefined) return { value: word.value, pos: word.pos, exact: word.value === word.text };
  if (more.length > 0)
    return word.parts?.every(isLiteral) ? { value: word.value, pos: word.pos, exact: false } : undefined;
  if (only.type === 'SingleQuoted') return { value: only.value, pos: only.pos + 1, exact: true };
  if (only.type === 'DoubleQuoted' && only.parts.every(({ type }) => type === 'Literal')) {
    return { value: word.value, pos: only.pos + 1, exact: word.text.slice(1, -1) === word.value };
  }
  return isLiteral(only) ? { value: word.value, pos: word.pos, exact: word.text === word.value } : undefined;
};

const isLiteral = (part: NonNullable<Word['parts']>[number]): boolean =>
  part.type === 'Literal' ||
  part.type === 'SingleQuoted' ||
  part.type === 'AnsiCQuoted' ||
  (part.type === 'DoubleQuoted' && part.parts.every(({ type }) => type === 'Literal'));

/** Name and arguments of a command, assignments among the arguments left out. */
export const wordsOf = ({ name, suffix }: Command): readonly Word[] => [
  ...(name ? [name] : []),
  ...suffix.filter((child): child is Word => child.type === 'Word'),
];

/** The words of a command that are scripts themselves: after `sh -c`, wherever it stands, and what `eval` and `trap` are given. */
export const scriptWords = (words: readonly Word[]): readonly Word[] => {
  const found: Word[] = [];
  const [command] = words;
  if (command?.value === 'eval' || command?.value === 'trap') found.push(...words.slice(1, 2));
  for (const [i, word] of words.entries()) {
    if (!isShell(word.value)) continue;
    const option = words.slice(i + 1, i + 6).findIndex(({ value }) => isCommandOption(value));
    const script = option === -1 ? undefined : words[i + option + 2];
    if (script) found.push(script);
  }
  return found;
};
