import type { EnvRead } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import { bare, literalText, whole } from './expressions.ts';

export type Fallback = NonNullable<EnvRead['fallback']>;

const kindOf = (node: Syntax | undefined): Fallback | undefined => {
  if (node === undefined) return undefined;
  const value = bare(node);
  if (/^(?:undefined|null)$/.test(value.text)) return undefined;
  const text = literalText(value);
  if (text !== undefined) return text === '' ? 'empty' : 'literal';
  return value.type === 'number' || value.type === 'true' || value.type === 'false' ? 'literal' : 'other';
};

/** Of what kind the value after a `=`, a `??` or in a `.default()` is. */
export const fallbackKind = kindOf;

/** The expression that stands in for a read when the variable is missing: the last one of a chain, or the first that is a literal. */
export const fallbackOf = (read: Syntax): Syntax | undefined => {
  let last: Syntax | undefined;
  let node = whole(read);
  for (let { parent } = node; parent !== undefined; { parent } = node) {
    const isChoice =
      (parent.type === 'binary_expression' && (parent.has('??') || parent.has('||'))) ||
      (parent.type === 'augmented_assignment_expression' && (parent.has('??=') || parent.has('||=')));
    if (!isChoice) break;
    if (node.is('left')) last = parent.field('right') ?? last;
    if (isText(last)) return last;
    node = whole(parent);
  }
  return last ?? otherBranch(node);
};

const isText = (node: Syntax | undefined): boolean => ['literal', 'empty'].includes(kindOf(node) ?? '');

/** `process.env.X ? process.env.X : 'none'`. */
const otherBranch = (node: Syntax): Syntax | undefined => {
  const { parent } = node;
  if (parent?.type !== 'ternary_expression') return undefined;
  const condition = parent.field('condition')?.text ?? '';
  if (node.is('consequence') && condition.includes(node.text)) return parent.field('alternative');
  return node.is('alternative') && condition.includes(node.text) ? parent.field('consequence') : undefined;
};
