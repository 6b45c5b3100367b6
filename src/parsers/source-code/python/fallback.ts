import type { EnvRead } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import { piecesOf } from './strings.ts';
import type { Templates } from './templates.ts';

export type Fallback = EnvRead['fallback'];

/** Of what kind a value is that stands in for a missing variable; None is none. */
export const fallbackKind = (node: Syntax | undefined, templates: Templates): Fallback => {
  if (node === undefined || node.type === 'none' || node.type === 'ellipsis') return undefined;
  if (node.type === 'parenthesized_expression') return fallbackKind(node.named[0], templates);
  if (/^(?:integer|float|true|false|unary_operator)$/.test(node.type)) return 'literal';
  if (node.type === 'string' && piecesOf(node).every((piece) => piece === '')) return 'empty';
  const texts = templates.of(node);
  if (!texts.every((template) => template.every((part) => typeof part === 'string'))) return 'other';
  return texts.every((template) => template.join('') === '') ? 'empty' : 'literal';
};

/** What `read or 'text'` falls back to. */
export const fallbackAfter = (read: Syntax, templates: Templates): Fallback => {
  let at = read;
  for (let { parent } = at; parent; { parent } = at) {
    if (parent.type === 'boolean_operator' && parent.has('or') && parent.field('left') === at) {
      return fallbackKind(parent.field('right'), templates);
    }
    if (parent.type !== 'parenthesized_expression') return undefined;
    at = parent;
  }
  return undefined;
};
