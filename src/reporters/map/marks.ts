import type { Access } from './matrix.ts';

/** How a cell is drawn. */
export type Mark = 'refused' | 'violated' | 'used' | 'unused' | 'read' | 'missing';

export const MARKS: Readonly<Record<Mark, { readonly sign: string; readonly meaning: string }>> = {
  refused: { sign: '✕', meaning: 'the policy says that the service may not hold it' },
  violated: { sign: '!', meaning: 'it may hold it, and a finding blocks' },
  used: { sign: '●', meaning: 'given and read' },
  unused: { sign: '◐', meaning: 'given, and no code is seen to read it' },
  read: { sign: '○', meaning: 'read, and nothing gives it' },
  missing: { sign: '?', meaning: 'required, and neither given nor read' },
};

export const markOf = ({ mayNot, broken, grantedBy, readAt }: Access): Mark => {
  if (mayNot) return 'refused';
  if (broken) return 'violated';
  if (grantedBy !== '') return readAt === '' ? 'unused' : 'used';
  return readAt === '' ? 'missing' : 'read';
};

/** `given, read`. */
export const accessWords = ({ mayNot, grantedBy, readAt }: Access): string => {
  const facts = [...(grantedBy === '' ? [] : ['given']), ...(readAt === '' ? [] : ['read'])];
  const words = facts.length === 0 ? 'not given' : facts.join(', ');
  return mayNot ? `may not: ${words}` : words;
};
