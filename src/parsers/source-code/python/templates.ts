import type { Syntax } from '../syntax.ts';
import { LISTS } from './node-types.ts';
import type { Outline } from './outline.ts';
import { type Binding, lookUp } from './scopes.ts';
import { piecesOf, plainText } from './strings.ts';
import { ANY, CHANGES, type Template } from './template.ts';
import type { Values } from './values.ts';

/** Texts that one expression may be. More of them are no list that somebody wrote. */
const MOST = 200;

const DEEPEST = 12;

/** Says which texts an expression may be: constants are followed, loops over lists unrolled, and what cannot be told is a hole. */
export class Templates {
  readonly #outline: Outline;
  readonly #values: Values;

  constructor(outline: Outline, values: Values) {
    this.#outline = outline;
    this.#values = values;
  }

  of(node: Syntax, depth = 0): readonly Template[] {
    if (depth > DEEPEST) return ANY;
    const found = this.#work(node, depth + 1);
    return found.length === 0 || found.length > MOST ? ANY : found;
  }

  #work(node: Syntax, depth: number): readonly Template[] {
    switch (node.type) {
      case 'string':
      case 'concatenated_string':
        return this.#product(piecesOf(node), depth);
      case 'parenthesized_expression':
        return node.named[0] ? this.of(node.named[0], depth) : ANY;
      case 'named_expression':
        return this.#all([node.field('value')], depth);
      case 'conditional_expression':
        return this.#all([node.named[0], node.named[2]], depth);
      case 'boolean_operator':
        return this.#all([node.field('left'), node.field('right')], depth);
      case 'binary_operator':
        return this.#operator(node, depth);
      case 'identifier':
        return this.#named(node, depth);
      case 'attribute':
        return this.#attribute(node, depth);
      case 'call':
        return this.#call(node, depth);
      default:
        return ANY;
    }
  }

  #all(nodes: readonly (Syntax | undefined)[], depth: number): readonly Template[] {
    return nodes.flatMap((node) => (node ? this.of(node, depth) : ANY));
  }

  #product(pieces: readonly (string | Syntax)[], depth: number): readonly Template[] {
    let made: Template[] = [[]];
    for (const piece of pieces) {
      const choices: readonly Template[] = typeof piece === 'string' ? [[piece]] : this.of(piece, depth);
      made = made.flatMap((before) => choices.map((choice) => [...before, ...choice]));
      if (made.length > MOST) return ANY;
    }
    return made;
  }

  /** `'A' + b` and `'A_%s' % b`. */
  #operator(node: Syntax, depth: number): readonly Template[] {
    const [left, right] = [node.field('left'), node.field('right')];
    if (!left || !right) return ANY;
    if (node.has('+')) return this.#product([left, right], depth);
    const format = node.has('%') ? plainText(left) : undefined;
    return format === undefined
      ? ANY
      : this.#filled(format, /%[sdr]/, right.type === 'tuple' ? right.named : [right], depth);
  }

  #filled(format: string, hole: RegExp, values: readonly Syntax[], depth: number): readonly Template[] {
    const texts = format.split(hole);
    return this.#product(
      texts.flatMap((text, i) => (i === 0 ? [text] : [values[i - 1] ?? '', text])),
      depth,
    );
  }

  #named(node: Syntax, depth: number): readonly Template[] {
    const found = lookUp(node.text, this.#outline.scopeOf(node));
    return found ? found.bindings.flatMap((binding) => this.#bound(binding, depth)) : ANY;
  }

  #bound(binding: Binding, depth: number): readonly Template[] {
    switch (binding.kind) {
      case 'value':
        return this.of(binding.value, depth);
      case 'parameter':
        return [[{ parameter: { of: binding.of, index: binding.index } }]];
      case 'element':
        return this.elementsOf(binding.of, binding.index, depth);
      case 'item':
        return LISTS.has(binding.of.type) ? this.#all([binding.of.named[binding.index]], depth) : ANY;
      default:
        return ANY;
    }
  }

  /** The texts of a list, or of what stands at `index` in each of its items. */
  elementsOf(list: Syntax, index: number | undefined, depth = 0): readonly Template[] {
    const items = this.#itemsOf(list, depth);
    if (items === undefined) return ANY;
    return items.slice(0, MOST + 1).flatMap((item) => {
      const [key, value] = [item.field('key'), item.field('value')];
      const parts = item.type === 'pair' ? [key, value] : item.named;
      if (index !== undefined) return this.#all([parts[index]], depth);
      return this.#all([item.type === 'pair' ? key : item], depth);
    });
  }

  /** The items of a literal list, or of a name or attribute that stands for one; of a dictionary its pairs. */
  #itemsOf(list: Syntax, depth: number): readonly Syntax[] | undefined {
    if (depth > DEEPEST) return undefined;
    if (LISTS.has(list.type) || list.type === 'dictionary') {
      return list.named.some(({ type }) => /splat/.test(type)) ? undefined : list.named;
    }
    if (list.type === 'parenthesized_expression') return list.named[0] && this.#itemsOf(list.named[0], depth + 1);
    if (list.type === 'call') {
      const called = list.field('function');
      const inner = list.field('arguments')?.named ?? [];
      const path = called ? this.#values.pathOf(called) : undefined;
      if (/^builtins\.(?:sorted|list|tuple|set|frozenset|reversed)$/.test(path ?? '') && inner[0])
        return this.#itemsOf(inner[0], depth + 1);
      const object =
        /^(?:items|keys)$/.test(called?.field('attribute')?.text ?? '') && inner.length === 0
          ? called?.field('object')
          : undefined;
      return object && this.#itemsOf(object, depth + 1);
    }
    if (list.type !== 'identifier') return undefined;
    const bindings = lookUp(list.text, this.#outline.scopeOf(list))?.bindings ?? [];
    const [only] = bindings;
    return bindings.length === 1 && only?.kind === 'value' ? this.#itemsOf(only.value, depth + 1) : undefined;
  }

  /** A constant of a class, or the value of one of its members: `Names.KEY`, `Names.KEY.value`. */
  #attribute(node: Syntax, depth: number): readonly Template[] {
    const object = node.field('object');
    const name = node.field('attribute')?.text ?? '';
    if (!object) return ANY;
    if (name === 'value' && object.type === 'attribute') return this.of(object, depth);
    const owner = this.#values.of(object);
    const definition = owner.kind === 'definition' ? owner.node : owner.kind === 'object' ? owner.of : undefined;
    const body = definition?.type === 'class_definition' ? definition.field('body') : undefined;
    const bindings = body ? (this.#outline.scopeOf(body).bindings.get(name) ?? []) : [];
    const assigned = definition ? (this.#outline.attributes.get(definition)?.get(name) ?? []) : [];
    return [...bindings.flatMap((binding) => this.#bound(binding, depth)), ...this.#all(assigned, depth)];
  }

  /** `x.upper()` and the like, `str(x)`, `'A_{}'.format(x)`. */
  #call(node: Syntax, depth: number): readonly Template[] {
    const called = node.field('function');
    const given = node.field('arguments')?.named ?? [];
    const object = called?.field('object');
    const method = called?.field('attribute')?.text;
    if (object && method === 'format') {
      const format = plainText(object);
      return format === undefined ? ANY : this.#filled(format, /\{\w*\}/, given, depth);
    }
    if (object && method !== undefined && given.length === 0 && Object.hasOwn(CHANGES, method)) {
      return this.of(object, depth).map((template) => template.map((part) => changed(part, method)));
    }
    const isText = called !== undefined && /^builtins\.(?:str|f?encode)$/.test(this.#values.pathOf(called) ?? '');
    return isText && given[0] ? this.of(given[0], depth) : ANY;
  }
}

const changed = (part: Template[number], method: string): Template[number] => {
  if (typeof part === 'string') return CHANGES[method]?.(part) ?? part;
  return method === 'upper' ? { ...part, upper: true } : part;
};
