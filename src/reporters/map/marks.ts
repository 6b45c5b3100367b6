import type { Access } from './matrix.ts';

/** How a cell is drawn. */
export type Mark = 'refused' | 'violated' | 'used' | 'unused' | 'read' | 'handed' | 'missing';

export const MARKS: Readonly<Record<Mark, { readonly sign: string; readonly meaning: string }>> = {
  refused: { sign: '✕', meaning: 'the policy says that the service may not hold it' },
  violated: { sign: '!', meaning: 'it may hold it, and a finding blocks' },
  used: { sign: '●', meaning: 'given and read' },
  unused: { sign: '◐', meaning: 'given, and no code is seen to read it' },
  read: { sign: '○', meaning: 'read, and nothing gives it' },
  handed: { sign: '◇', meaning: 'handed to it by a compose file alone' },
  missing: { sign: '?', meaning: 'required, and neither given nor read' },
};

export const markOf = ({ mayNot, broken, grantedBy, readAt, passedOn }: Access): Mark => {
  if (mayNot) return 'refused';
  if (broken) return 'violated';
  if (grantedBy !== '') return readAt === '' ? 'unused' : 'used';
  if (readAt !== '') return 'read';
  return passedOn === '' ? 'missing' : 'handed';
};

/** `given, read`. */
export const accessWords = ({ mayNot, grantedBy, readAt, passedOn }: Access): string => {
  const facts = [...(grantedBy === '' ? [] : ['given']), ...(readAt === '' ? [] : ['read'])];
  const none = passedOn === '' ? 'not given' : 'handed by compose';
  const words = facts.length === 0 ? none : facts.join(', ');
  return mayNot ? `may not: ${words}` : words;
};
