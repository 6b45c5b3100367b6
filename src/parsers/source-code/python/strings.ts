import type { Syntax } from '../syntax.ts';

/** The text of a string literal without anything that is worked out; undefined for every other node. */
export const plainText = (node: Syntax): string | undefined => {
  if (node.type === 'parenthesized_expression')
    return node.named.length === 1 && node.named[0] ? plainText(node.named[0]) : undefined;
  if (node.type === 'concatenated_string') {
    const parts = node.named.map(plainText);
    return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
  }
  if (node.type !== 'string' || node.named.some(({ type }) => type === 'interpolation')) return undefined;
  const parts = node.named.filter(({ type }) => type === 'string_content').map(({ text }) => text);
  return unescaped(parts.join(''), isRaw(node));
};

const isRaw = (node: Syntax): boolean => /^\w*r/i.test(node.children[0]?.text ?? '');

/** A backslash is kept where it is more than a quote or a line break: no name of a variable holds one. */
const unescaped = (text: string, raw: boolean): string =>
  raw ? text : text.replace(/\\(["'\\]|\r?\n)/g, (_, c) => (/\n/.test(c) ? '' : c));

/** The pieces of a string: texts, and expressions that are put in between. */
export const piecesOf = (node: Syntax): readonly (string | Syntax)[] => {
  if (node.type === 'concatenated_string') return node.named.flatMap(piecesOf);
  const plain = plainText(node);
  if (plain !== undefined) return [plain];
  if (node.type !== 'string') return [node];
  return node.named.flatMap((part): readonly (string | Syntax)[] => {
    if (part.type === 'string_content') return [part.text];
    if (part.type !== 'interpolation') return [];
    const expression = part.field('expression') ?? part.named[0];
    return expression ? [expression] : [];
  });
};
