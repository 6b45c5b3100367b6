import type { Syntax } from '../syntax.ts';
import type { Item } from './arguments.ts';
import { addAccessor, type Collected } from './collected.ts';
import { constantOf } from './constants.ts';
import { literalText } from './expressions.ts';
import { isExported } from './functions.ts';
import { CLASSES } from './node-types.ts';
import type { Source } from './sources.ts';
import { addVariable } from './variables.ts';

/** `this.name` in the class around. */
export const asField = ({ names }: Collected, name: Syntax | undefined, { source, origin }: Item): readonly Item[] => {
  const owner = name?.closest(CLASSES);
  if (name === undefined || owner === undefined) return [];
  return [...names.words(name.text.replace(/^#/, ''))].flatMap(({ node }) => {
    const access = node.parent;
    const isUse =
      access?.type === 'member_expression' && access.field('object')?.type === 'this' && node.is('property');
    const isTarget = access?.is('left') && access.parent?.type === 'assignment_expression';
    return isUse && !isTarget && access.closest(CLASSES) === owner ? [{ node: access, source, origin }] : [];
  });
};

/** `constructor(private readonly env = process.env)` makes a field too. */
export const asProperty = (collected: Collected, parameter: Syntax, item: Item): readonly Item[] =>
  parameter.named.some(({ type }) => type === 'accessibility_modifier') || parameter.has('readonly')
    ? asField(collected, parameter.field('pattern'), item)
    : [];

/** A whole environment that other modules import and read by its members. */
export const exported = (collected: Collected, { node, source }: Item, name: string): readonly Item[] => {
  if (source.whole && source.variable !== undefined) exportMember(collected, name, source, node);
  return [];
};

const exportMember = (collected: Collected, name: string, { idiom }: Source, node: Syntax) =>
  addAccessor(collected, {
    name,
    exported: true,
    argument: 0,
    shape: 'member',
    place: node.place,
    definition: node,
    idiom,
  });

/** What a value is bound to: a name, or names of its members. */
export const bound = (collected: Collected, item: Item): readonly Item[] => {
  const { node, source, origin, holder } = item;
  if (holder !== undefined) {
    const fields =
      holder.type === 'required_parameter' ? asProperty(collected, holder, item) : asField(collected, node, item);
    return [...fields, { node, source, origin, pattern: true }];
  }
  if (node.type === 'identifier' || node.type === 'shorthand_property_identifier_pattern') {
    const declaration = collected.names.resolve(node);
    if (declaration === undefined) return [];
    if (isExported(declaration, collected.names)) exported(collected, item, declaration.name);
    return collected.names.references(declaration).map((use) => ({ node: use, source, origin }));
  }
  if (node.type === 'assignment_pattern') return [{ ...item, node: node.field('left') ?? node }];
  return node.type === 'object_pattern' ? node.named.flatMap((part) => takenApart(collected, part, item)) : [];
};

const takenApart = (collected: Collected, part: Syntax, { source, origin }: Item): readonly Item[] => {
  if (part.type === 'rest_pattern') {
    const rest = part.named[0];
    return rest === undefined ? [] : [{ node: rest, source, origin, pattern: true }];
  }
  const isPair = part.type === 'pair_pattern';
  const key = isPair ? part.field('key') : part.type === 'object_assignment_pattern' ? part.field('left') : part;
  const target = isPair ? part.field('value') : key;
  if (key === undefined || target === undefined) return [];
  const computed = key.type === 'computed_property_name' ? constantOf(key.named[0], collected.names) : undefined;
  const name = literalText(key) ?? key.text;
  const member = computed === undefined ? source.members?.get(name) : undefined;
  if (member !== undefined) return [{ node: target, source: member, origin, pattern: true }];
  if (source.variable !== undefined && source.readers === undefined) {
    const fallback = isPair ? target.field('right') : part.field('right');
    addVariable(collected, { source, place: key.place, key: computed ?? { kind: 'texts', texts: [name] }, fallback });
  }
  return [];
};
