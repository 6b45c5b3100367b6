import type { Syntax } from '../syntax.ts';

/** The argument at a position or with a keyword; what follows `*args` has no position. */
export const argumentOf = (call: Syntax, position: number, keyword?: string): Syntax | undefined => {
  const given = call.field('arguments')?.named ?? [];
  const byKeyword = keyword === undefined ? undefined : keywordOf(call, keyword);
  if (byKeyword) return byKeyword;
  const positional = given.filter(({ type }) => type !== 'keyword_argument' && type !== 'dictionary_splat');
  return positional.slice(0, position + 1).some(({ type }) => type === 'list_splat') ? undefined : positional[position];
};

export const keywordOf = (call: Syntax, keyword: string): Syntax | undefined =>
  call
    .field('arguments')
    ?.named.find((given) => given.type === 'keyword_argument' && given.field('name')?.text === keyword)
    ?.field('value');
