import type { ReadNames } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import { accessOf, bare, callTaking, keyOf, literalText, whole } from './expressions.ts';
import type { Declaration, Names } from './names.ts';

/** What a key can be: texts with `*` for what is not known, or a parameter of a function with what stands around it. */
export type Constant =
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'parameter'; readonly declaration: Declaration; readonly prefix: string; readonly suffix: string }
  | { readonly kind: 'unknown' };

const MAX_DEPTH = 12;
const MAX_TEXTS = 200;

const UNKNOWN: Constant = { kind: 'unknown' };

const texts = (...found: readonly string[]): Constant => ({ kind: 'texts', texts: found });

/** Works out the text of an expression from what stands in the same file. */
export const constantOf = (expression: Syntax | undefined, names: Names, depth = 0): Constant => {
  if (expression === undefined || depth > MAX_DEPTH) return UNKNOWN;
  const node = bare(expression);
  const inner = (part: Syntax | undefined) => constantOf(part, names, depth + 1);
  switch (node.type) {
    case 'string':
      return texts(literalText(node) ?? '*');
    case 'template_string':
      return joined(
        node.named.map((part) => (part.type === 'template_substitution' ? inner(part.named[0]) : texts(part.text))),
      );
    case 'binary_expression':
      if (node.has('+')) return joined([inner(node.field('left')), inner(node.field('right'))]);
      return node.has('??') || node.has('||')
        ? either([inner(node.field('left')), inner(node.field('right'))])
        : UNKNOWN;
    case 'ternary_expression':
      return either([inner(node.field('consequence')), inner(node.field('alternative'))]);
    case 'identifier':
      return ofDeclaration(names.resolve(node), names, depth);
    case 'member_expression':
    case 'subscript_expression':
      return ofMember(node, names, depth);
    default:
      return UNKNOWN;
  }
};

const ofDeclaration = (declaration: Declaration | undefined, names: Names, depth: number): Constant => {
  if (declaration === undefined) return UNKNOWN;
  const { holder, node } = declaration;
  if (holder.type === 'variable_declarator') {
    const isConstant = holder.parent?.has('const') === true || !isReassigned(declaration, names);
    return isConstant && holder.field('name')?.start === node.start && holder.field('name')?.type === 'identifier'
      ? constantOf(holder.field('value'), names, depth + 1)
      : UNKNOWN;
  }
  if (holder.type === 'for_in_statement') {
    return holder.has('of') && holder.field('left')?.type === 'identifier'
      ? ofElements(holder.field('right'), names, depth + 1)
      : UNKNOWN;
  }
  const parameter = parameterOf(declaration);
  if (parameter === undefined) return UNKNOWN;
  const called = callTaking(whole(declaration.scope));
  const list = parameter === 0 && called?.position === 0 ? accessOf(called.target) : undefined;
  if (list?.property !== undefined && LOOPS.has(list.property)) return ofElements(list.object, names, depth + 1);
  return { kind: 'parameter', declaration, prefix: '', suffix: '' };
};

const LOOPS = new Set(['forEach', 'map', 'flatMap', 'filter', 'find', 'every', 'some']);

const isReassigned = (declaration: Declaration, names: Names): boolean =>
  names.references(declaration).some((use) => use.is('left') || use.parent?.type === 'update_expression');

/** The position of a parameter that is a plain name; undefined for what is no parameter or is taken apart. */
export const parameterOf = ({ node, holder, scope }: Declaration): number | undefined => {
  if (holder.type === 'arrow_function') return node.parent === holder ? 0 : undefined;
  const isTyped = holder.type === 'required_parameter' || holder.type === 'optional_parameter';
  if (!isTyped && holder.type !== 'formal_parameters') return undefined;
  const isPlain =
    node.parent === holder || (node.parent?.type === 'assignment_pattern' && node.parent.parent === holder);
  const position = scope.field('parameters')?.named.findIndex((parameter) => parameter.contains(node)) ?? -1;
  return isPlain && position >= 0 ? position : undefined;
};

/** The texts of a list of literals. */
const ofElements = (expression: Syntax | undefined, names: Names, depth: number): Constant => {
  if (expression === undefined || depth > MAX_DEPTH) return UNKNOWN;
  const node = bare(expression);
  if (node.type === 'array') return either(node.named.map((element) => constantOf(element, names, depth + 1)));
  const value = node.type === 'identifier' ? constantValue(node, names) : undefined;
  return value === undefined ? UNKNOWN : ofElements(value, names, depth + 1);
};

/** What a name is declared to be, where it is never given another value. */
export const constantValue = (node: Syntax, names: Names): Syntax | undefined => {
  const declaration = names.resolve(node);
  if (declaration?.holder.type !== 'variable_declarator' || isReassigned(declaration, names)) return undefined;
  return declaration.holder.field('name')?.type === 'identifier' ? declaration.holder.field('value') : undefined;
};

/** `Names.OPENAI` of an enum or of an object of this file. */
const ofMember = (node: Syntax, names: Names, depth: number): Constant => {
  const access = accessOf(node);
  const object = access === undefined ? undefined : bare(access.object);
  if (access === undefined || object?.type !== 'identifier') return UNKNOWN;
  const key = access.property ?? literalText(access.index);
  const holder = names.resolve(object)?.holder;
  const list = holder?.type === 'enum_declaration' ? holder.field('body') : constantValue(object, names);
  if (list === undefined) return UNKNOWN;
  const members = bare(list).named;
  const member = members.find(
    (each) => (each.type === 'enum_assignment' ? each.field('name')?.text : keyOf(each)) === key,
  );
  if (key === undefined)
    return access.index === undefined || bare(list).type !== 'array' ? UNKNOWN : ofElements(list, names, depth + 1);
  return constantOf(member?.field('value'), names, depth + 1);
};

const joined = (parts: readonly Constant[]): Constant => {
  const parameters = parts.flatMap((part) => (part.kind === 'parameter' ? [part] : []));
  const [parameter] = parameters;
  if (parameters.length === 1 && parameter !== undefined) {
    const at = parts.indexOf(parameter);
    const text = (some: readonly Constant[]) =>
      some.map((part) => (part.kind === 'texts' && part.texts.length === 1 ? part.texts[0] : '*')).join('');
    return {
      ...parameter,
      prefix: text(parts.slice(0, at)) + parameter.prefix,
      suffix: parameter.suffix + text(parts.slice(at + 1)),
    };
  }
  const choices = parts.map((part) => (part.kind === 'texts' ? part.texts : ['*']));
  const all = choices.reduce<readonly string[]>(
    (starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)).slice(0, MAX_TEXTS),
    [''],
  );
  return all.every((text) => /^\**$/.test(text)) ? UNKNOWN : { kind: 'texts', texts: all };
};

const either = (parts: readonly Constant[]): Constant => {
  const found = parts.flatMap((part) => (part.kind === 'texts' ? part.texts : []));
  const isWhole = parts.length > 0 && parts.every(({ kind }) => kind === 'texts') && found.length <= MAX_TEXTS;
  return isWhole ? { kind: 'texts', texts: found } : UNKNOWN;
};

/** The names that a key can be. */
export const namesOf = (constant: Constant): readonly ReadNames[] => {
  if (constant.kind !== 'texts') return [{ kind: 'any' }];
  return [...new Set(constant.texts)].map((text): ReadNames => {
    if (!text.includes('*')) return { kind: 'name', name: text };
    return /^\*+$/.test(text) ? { kind: 'any' } : { kind: 'pattern', pattern: text.replace(/\*+/g, '*') };
  });
};
