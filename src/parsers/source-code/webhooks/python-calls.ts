import type { Syntax } from '../syntax.ts';

export const callsIn = (node: Syntax): readonly Syntax[] => {
  const calls: Syntax[] = [];
  const todo: Syntax[] = [node];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next.type === 'call') calls.push(next);
    for (const child of next.named.toReversed()) todo.push(child);
  }
  return calls;
};

/** The last name of what is called: `verify` of `security.verify`. */
export const calleeOf = (node: Syntax | undefined): string | undefined => {
  if (node?.type === 'identifier') return node.text;
  return node?.type === 'attribute' ? node.field('attribute')?.text : undefined;
};
