import type { Syntax } from '../syntax.ts';
import { handedTo, type Item } from './arguments.ts';
import { asField, asProperty, bound, exported } from './bindings.ts';
import { addHandover, addRead, type Collected } from './collected.ts';
import { constantOf } from './constants.ts';
import { accessTo, bare, callTo, literalText, pathOf, whole } from './expressions.ts';
import { functionName } from './functions.ts';
import { FUNCTIONS } from './node-types.ts';
import type { Source } from './sources.ts';
import { addAccess, addVariable } from './variables.ts';

/** A file never has more to follow; what has is of a program that was made smaller by a program. */
const MAX_ITEMS = 50_000;

/** Follows values through names, members, calls and returns of one file, and gathers what is read of them on the way. */
export const follow = (collected: Collected, start: readonly Item[]): void => {
  const items = [...start];
  for (
    let next = items.pop(), left = MAX_ITEMS;
    next !== undefined && left > 0 && !collected.tree.isLate();
    next = items.pop(), left -= 1
  ) {
    items.push(...step(collected, next));
  }
};

const step = (collected: Collected, item: Item): readonly Item[] => {
  if (item.pattern) return bound(collected, item);
  const value = whole(item.node);
  const key = `${value.start} ${value.end} ${item.source.idiom} ${item.source.members?.size ?? ''} ${item.source.whole}`;
  if (collected.seen.has(key)) return [];
  collected.seen.add(key);
  const here = { ...item, node: value };
  return value.is('object') ? accessed(collected, here) : used(collected, here);
};

const accessed = (collected: Collected, { node, source, origin }: Item): readonly Item[] => {
  const access = accessTo(node);
  if (access === undefined) return [];
  const name = access.property ?? literalText(access.index);
  const value = whole(access.node);
  const call = callTo(value);
  const member = name === undefined ? undefined : source.members?.get(name);
  if (member !== undefined) return [{ node: access.node, source: member, origin }];
  if (name !== undefined && call !== undefined) {
    const given = source.methods?.get(name);
    if (given !== undefined) return [{ node: call.node, source: given, origin }];
    if (source.readers?.has(name)) {
      const argument = call.args[0];
      if (argument !== undefined) {
        const fallback = call.args[1] !== undefined && bare(call.args[1]).type !== 'object' ? call.args[1] : undefined;
        addVariable(collected, {
          source,
          value: call.node,
          place: call.node.place,
          key: constantOf(argument, collected.names),
          fallback,
        });
      }
      return [];
    }
  }
  if (source.variable !== undefined && source.readers === undefined) addAccess(collected, access.node, source);
  return [];
};

const used = (collected: Collected, item: Item): readonly Item[] => {
  const { node, source, origin } = item;
  const { parent } = node;
  if (parent === undefined) return [];
  const on = (next: Syntax | undefined, more: Partial<Item> = {}): readonly Item[] =>
    next === undefined ? [] : [{ node: next, source, origin, ...more }];
  switch (parent.type) {
    case 'arguments':
      return handedTo(collected, item);
    case 'variable_declarator':
      return node.is('value') ? on(parent.field('name'), { pattern: true }) : [];
    case 'required_parameter':
    case 'optional_parameter':
      return node.is('value')
        ? [...on(parent.field('pattern'), { pattern: true }), ...asProperty(collected, parent, item)]
        : [];
    case 'assignment_pattern':
    case 'object_assignment_pattern':
      return node.is('right') ? on(parent.field('left'), { pattern: true }) : [];
    case 'assignment_expression':
      return node.is('right') ? assigned(collected, item, parent) : [];
    case 'ternary_expression':
      return node.is('condition') ? [] : on(parent);
    case 'binary_expression':
      return inBinary(collected, item, parent);
    case 'pair':
      return node.is('value') ? inObject(item, parent) : [];
    case 'object':
      return inObject(item, node);
    case 'spread_element':
      return parent.parent?.type === 'object'
        ? on(parent.parent, { origin: origin ?? node.place })
        : gone(collected, item);
    case 'return_statement':
      return returned(collected, item, parent.closest(FUNCTIONS));
    case 'arrow_function':
      return node.is('body') ? returned(collected, item, parent) : [];
    case 'export_statement':
    case 'export_specifier':
      return exported(
        collected,
        item,
        parent.field('alias')?.text ?? (parent.type === 'export_statement' ? 'default' : node.text),
      );
    case 'public_field_definition':
    case 'field_definition':
      return asField(collected, parent.field('name') ?? parent.field('property'), item);
    case 'for_in_statement':
      if (node.is('right') && source.whole && source.variable)
        addRead(collected, { names: { kind: 'any' }, idiom: source.idiom, place: node.place });
      return [];
    case 'template_substitution':
    case 'array':
    case 'yield_expression':
    case 'jsx_expression':
      return gone(collected, item);
    default:
      return [];
  }
};

/** Whatever takes it is nothing that can be followed. */
const gone = (collected: Collected, { node, source, origin }: Item): readonly Item[] => {
  if (source.whole) addHandover(collected, 'unknown', origin ?? node.place);
  return [];
};

const inBinary = (collected: Collected, { node, source, origin }: Item, parent: Syntax): readonly Item[] => {
  if (parent.has('??') || parent.has('||') || (parent.has('&&') && node.is('right')))
    return [{ node: parent, source, origin }];
  if (parent.has('in') && node.is('right') && source.variable !== undefined) {
    addVariable(collected, { source, place: parent.place, key: constantOf(parent.field('left'), collected.names) });
  }
  return [];
};

/** An object that code makes around it reaches the environment by its key. */
const inObject = ({ node, source, origin }: Item, member: Syntax): readonly Item[] => {
  const object = member.parent;
  const name = member.type === 'pair' ? (literalText(member.field('key')) ?? member.field('key')?.text) : node.text;
  if (object?.type !== 'object' || name === undefined) return [];
  const around: Source = {
    idiom: source.idiom,
    members: new Map([[name, source]]),
    ...(source.whole ? { whole: true } : {}),
  };
  return [{ node: object, source: around, origin: origin ?? node.place }];
};

const assigned = (collected: Collected, item: Item, assignment: Syntax): readonly Item[] => {
  const left = assignment.field('left');
  if (left === undefined) return [];
  const path = pathOf(left);
  if (path === 'module.exports') return exported(collected, item, 'default');
  const [, name] = /^(?:module\.)?exports\.([\w$]+)$/.exec(path) ?? [];
  if (name !== undefined) return exported(collected, item, name);
  if (left.type === 'identifier' || /_pattern$/.test(left.type)) return [{ ...item, node: left, pattern: true }];
  return /^this\.[\w$#]+$/.test(path) ? asField(collected, left.field('property'), item) : [];
};

const returned = (collected: Collected, item: Item, definition: Syntax | undefined): readonly Item[] => {
  const named = definition === undefined ? undefined : functionName(definition, collected.names);
  if (named?.declaration === undefined) return gone(collected, item);
  return collected.names.references(named.declaration).flatMap((use) => {
    const call = callTo(whole(use));
    return call === undefined ? [] : [{ ...item, node: call.node }];
  });
};
