import { forEachChild, type ParsedScript, parse, type SyntaxNode } from 'unbash';

/** The script as a tree; undefined where it is nested too deep for the library. Never throws. */
export const parseShell = (text: string): ParsedScript | undefined => {
  if (opensDeeply(text)) return undefined;
  try {
    return parse(text);
  } catch {
    return undefined;
  }
};

/** The direct children, of a script in a script too; undefined where that is nested too deep for the library. Never throws. */
export const childrenOf = (node: SyntaxNode): readonly SyntaxNode[] | undefined => {
  const children: SyntaxNode[] = [];
  try {
    forEachChild(node, (child) => children.push(child));
    return children;
  } catch {
    return undefined;
  }
};

/** Brackets open at once that the library is spared, because its time grows with their square. */
const DEEPEST_NESTING = 100;

const opensDeeply = (text: string): boolean => {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[(){}]/g)) {
    depth = bracket === '(' || bracket === '{' ? depth + 1 : Math.max(depth - 1, 0);
    if (depth > DEEPEST_NESTING) return true;
  }
  return false;
};
