import type { ParameterExpansionPart, Word } from 'unbash';
import type { EnvRead } from '../source-code/module-facts.ts';
import { literalOf } from './shell-commands.ts';

/** What `${X:-…}` is when X is missing; `:?` ends the script instead, and `:+` asks for nothing. */
export const fallbackOf = ({ operation }: ParameterExpansionPart): EnvRead['fallback'] => {
  if (operation?.type !== 'Default' || !/[-=]$/.test(operation.operator)) return undefined;
  const literal = literalOf(operation.operand);
  if (literal === undefined) return 'other';
  return literal.value === '' ? 'empty' : 'literal';
};

/** Builtins that set the variables their arguments name, with the options whose value is no such name. */
const SETTERS = new Map<string, RegExp | undefined>([
  ['read', /^-[ers]*[dinNptu]$/],
  ['mapfile', /^-t?[cCdnOsu]$/],
  ['readarray', /^-t?[cCdnOsu]$/],
  ['unset', undefined],
  ['local', undefined],
  ['declare', undefined],
  ['typeset', undefined],
]);

/** The words that name what a builtin sets. */
export const namesSetBy = (command: string, words: readonly Word[]): readonly Word[] => {
  if (command === 'getopts') return words.slice(1, 2);
  if (command === 'printf') return words[0]?.value === '-v' ? words.slice(1, 2) : [];
  if (!SETTERS.has(command)) return [];
  const takesValue = SETTERS.get(command);
  return words.filter(({ value }, i) => !value.startsWith('-') && !takesValue?.test(words[i - 1]?.value ?? ''));
};

/** The variables that `printenv X`, `test -v X` and `envsubst '$X ${Y}'` ask for by name. */
export const namesAskedBy = (
  command: string,
  words: readonly Word[],
): readonly { readonly name: string; readonly word: Word }[] => {
  if (command === 'printenv') return words.map((word) => ({ name: word.value, word }));
  if (command === 'test' || command === '[') {
    return words.flatMap((word, i) => (words[i - 1]?.value === '-v' ? [{ name: word.value, word }] : []));
  }
  if (command !== 'envsubst') return [];
  return words.flatMap((word) =>
    [...word.value.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => ({ name, word })),
  );
};
