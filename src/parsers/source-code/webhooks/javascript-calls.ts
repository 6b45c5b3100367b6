import type { Syntax } from '../syntax.ts';

export const FUNCTIONS: ReadonlySet<string> = new Set([
  'function_declaration',
  'function_expression',
  'arrow_function',
  'method_definition',
  'generator_function_declaration',
]);

export const CLASSES: ReadonlySet<string> = new Set(['class_declaration', 'class', 'abstract_class_declaration']);

export const lastName = (node: Syntax | undefined): string | undefined => {
  if (node?.type === 'identifier') return node.text;
  if (node?.type === 'member_expression') return node.field('property')?.text;
  return node?.type === 'await_expression' || node?.type === 'parenthesized_expression'
    ? lastName(node.named[0])
    : undefined;
};

export const literal = (node: Syntax | undefined): string | undefined =>
  node?.type === 'string' ||
  (node?.type === 'template_string' && !node.named.some(({ type }) => type === 'template_substitution'))
    ? node.text.slice(1, -1)
    : undefined;
