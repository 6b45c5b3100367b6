import type { Syntax } from '../syntax.ts';
import { TRANSPARENT } from './node-types.ts';

/** The expression inside brackets, casts and assertions. */
export const bare = (node: Syntax): Syntax => {
  let inner = node;
  while (TRANSPARENT.has(inner.type)) {
    const next = inner.type === 'type_assertion' ? inner.named.at(-1) : inner.named[0];
    if (next === undefined) return inner;
    inner = next;
  }
  return inner;
};

/** The outermost expression that has this one's value: with the brackets, casts and assertions around it. */
export const whole = (node: Syntax): Syntax => {
  let outer = node;
  for (let { parent } = outer; parent !== undefined && TRANSPARENT.has(parent.type); { parent } = outer) {
    const inner = parent.type === 'type_assertion' ? parent.named.at(-1) : parent.named[0];
    if (inner !== outer) break;
    outer = parent;
  }
  return outer;
};

/** `a.b` or `a['b']`, taken apart. */
export interface Access {
  readonly object: Syntax;
  /** The property's name where it stands in the code as such. */
  readonly property?: string;
  /** The key of `a[key]`. */
  readonly index?: Syntax;
}

export const accessOf = (node: Syntax | undefined): Access | undefined => {
  const object = node?.field('object');
  if (node === undefined || object === undefined) return undefined;
  if (node.type === 'member_expression') {
    const property = node.field('property');
    return property === undefined ? undefined : { object, property: property.text };
  }
  const index = node.type === 'subscript_expression' ? node.field('index') : undefined;
  return index === undefined ? undefined : { object, index };
};

/** The access that an expression is the object of. */
export const accessTo = (node: Syntax): (Access & { readonly node: Syntax }) | undefined => {
  const { parent } = node;
  const access = node.is('object') ? accessOf(parent) : undefined;
  return access === undefined || parent === undefined ? undefined : { ...access, node: parent };
};

export interface Call {
  readonly node: Syntax;
  /** As written, without spaces, casts and optional signs: `console.log`, `this.config.get`. */
  readonly callee: string;
  readonly target: Syntax;
  readonly args: readonly Syntax[];
}

export const callOf = (node: Syntax | undefined): Call | undefined => {
  if (node === undefined || (node.type !== 'call_expression' && node.type !== 'new_expression')) return undefined;
  const target = node.field(node.type === 'call_expression' ? 'function' : 'constructor');
  const args = node.field('arguments');
  if (target === undefined) return undefined;
  return { node, target: bare(target), callee: pathOf(target), args: args?.type === 'arguments' ? args.named : [] };
};

/** The call whose callee is this expression. */
export const callTo = (node: Syntax): Call | undefined =>
  node.is('function') || node.is('constructor') ? callOf(node.parent) : undefined;

/** The call that takes this expression as an argument, and which one it is. */
export const callTaking = (node: Syntax): (Call & { readonly position: number }) | undefined => {
  const call = node.parent?.type === 'arguments' ? callOf(node.parent.parent) : undefined;
  if (call === undefined) return undefined;
  return { ...call, position: call.args.findIndex(({ start }) => start === node.start) };
};

/** `a.b.c` of an expression that is made of names alone; a call in it is `()`, all else `?`. */
export const pathOf = (node: Syntax, depth = 0): string => {
  const expression = bare(node);
  if (depth > 20) return '?';
  if (/^(?:identifier|this|super|import|shorthand_property_identifier)$/.test(expression.type)) return expression.text;
  const access = accessOf(expression);
  if (access?.property !== undefined) return `${pathOf(access.object, depth + 1)}.${access.property}`;
  if (expression.type === 'call_expression') {
    const target = expression.field('function');
    return target === undefined ? '?' : `${pathOf(target, depth + 1)}()`;
  }
  return '?';
};

/** The text of a string literal, or of a template without a hole; undefined for all else. */
export const literalText = (node: Syntax | undefined): string | undefined => {
  if (node === undefined || (node.type !== 'string' && node.type !== 'template_string')) return undefined;
  if (node.named.some(({ type }) => type !== 'string_fragment' && type !== 'escape_sequence')) return undefined;
  return node.text.slice(1, -1);
};

/** The name of an object's key; undefined when it is worked out. */
export const keyOf = (node: Syntax): string | undefined => {
  if (node.type === 'shorthand_property_identifier') return node.text;
  const key = node.field(node.type === 'method_definition' ? 'name' : 'key');
  if (key?.type === 'computed_property_name') return literalText(key.named[0]);
  return literalText(key) ?? key?.text;
};
