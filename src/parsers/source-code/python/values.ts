import type { Syntax } from '../syntax.ts';
import { classAround, joined } from './bindings.ts';
import type { Outline } from './outline.ts';
import { type Binding, lookUp, type Scope } from './scopes.ts';
import { plainText } from './strings.ts';
import { entity, UNKNOWN, type Value } from './value.ts';

/** Steps from name to name that are followed. */
const DEEPEST = 20;

/** Says what expressions of a module are. */
export class Values {
  readonly #outline: Outline;
  readonly #known = new Map<Syntax, Value>();

  readonly #environment = new Map<Syntax, Set<number>>();

  constructor(outline: Outline) {
    this.#outline = outline;
  }

  /** From now on the parameter at `index` is the environment. False when that was known. */
  markEnvironment(definition: Syntax, index: number): boolean {
    const marked = this.#environment.get(definition) ?? new Set();
    if (marked.has(index)) return false;
    this.#environment.set(definition, marked.add(index));
    this.#known.clear();
    return true;
  }

  /** What an expression is; where several things are bound to a name, the first that is known. */
  of(node: Syntax, depth = 0): Value {
    const known = this.#known.get(node);
    if (known) return known;
    if (depth > DEEPEST) return UNKNOWN;
    this.#known.set(node, UNKNOWN);
    const value = this.#work(node, depth + 1);
    this.#known.set(node, value);
    return value;
  }

  #work(node: Syntax, depth: number): Value {
    switch (node.type) {
      case 'identifier':
        return this.#named(node.text, this.#outline.scopeOf(node), depth);
      case 'attribute':
        return this.#attribute(node, depth);
      case 'call':
        return this.#call(node, depth);
      case 'named_expression':
        return this.#first([node.field('value')], depth);
      case 'parenthesized_expression':
        return this.#first(node.named, depth);
      case 'boolean_operator':
        return this.#first([node.field('left'), node.field('right')], depth);
      case 'conditional_expression':
        return this.#first([node.named[0], node.named[2]], depth);
      case 'dictionary':
        return node.named.some(
          (part) => part.type === 'dictionary_splat' && part.named[0] && this.isEnvironment(part.named[0], depth),
        )
          ? entity('os.environ')
          : UNKNOWN;
      case 'lambda':
        return { kind: 'definition', node };
      default:
        return UNKNOWN;
    }
  }

  #first(nodes: readonly (Syntax | undefined)[], depth: number): Value {
    for (const node of nodes) {
      const value = node ? this.of(node, depth) : UNKNOWN;
      if (value.kind !== 'unknown') return value;
    }
    return UNKNOWN;
  }

  #named(name: string, scope: Scope, depth: number): Value {
    const found = lookUp(name, scope);
    if (found === undefined) return this.#builtin(name);
    for (const binding of found.bindings) {
      const value = this.#bound(binding, name, found.scope, depth);
      if (value.kind !== 'unknown') return value;
    }
    return UNKNOWN;
  }

  /** A name that nothing binds may come from `from os import *`; otherwise it is Python's own. */
  #builtin(name: string): Value {
    const { stars } = this.#outline.module;
    if (stars.includes('os') && /^(?:environb?|getenvb?)$/.test(name)) return entity(`os.${name}`);
    return entity(`builtins.${name}`);
  }

  #bound(binding: Binding, name: string, scope: Scope, depth: number): Value {
    switch (binding.kind) {
      case 'import':
        return entity(binding.path);
      case 'value':
        return this.of(binding.value, depth);
      case 'definition':
        return { kind: 'definition', node: binding.node };
      case 'parameter': {
        const owner = classAround(scope);
        if (binding.index === 0 && /^(?:self|cls)$/.test(name) && owner) return { kind: 'object', of: owner };
        if (this.#environment.get(binding.of)?.has(binding.index)) return entity('os.environ');
        return binding.default ? this.of(binding.default, depth) : UNKNOWN;
      }
      default:
        return UNKNOWN;
    }
  }

  #attribute(node: Syntax, depth: number): Value {
    const object = node.field('object');
    const name = node.field('attribute')?.text;
    if (object === undefined || name === undefined) return UNKNOWN;
    return this.#member(this.of(object, depth), name, depth);
  }

  #member(value: Value, name: string, depth: number): Value {
    switch (value.kind) {
      case 'entity':
        return entity(joined(value.path, name));
      case 'instance':
        if (name === 'ENVIRON' && /^environ\./.test(value.of)) return entity('os.environ');
        return { kind: 'method', of: value.of, call: value.call, name };
      case 'definition':
      case 'object':
        return this.#memberOfClass(value.kind === 'object' ? value.of : value.node, name, depth);
      default:
        return UNKNOWN;
    }
  }

  /** A method or attribute of a class of this file, or of one that it stands on. */
  #memberOfClass(owner: Syntax, name: string, depth: number): Value {
    if (owner.type !== 'class_definition' || depth > DEEPEST) return UNKNOWN;
    const body = owner.field('body');
    const scope = body && this.#outline.scopeOf(body);
    for (const binding of scope?.owner === owner ? (scope.bindings.get(name) ?? []) : []) {
      const value = this.#bound(binding, name, scope as Scope, depth);
      if (value.kind !== 'unknown') return value;
    }
    for (const assigned of this.#outline.attributes.get(owner)?.get(name) ?? []) {
      const value = this.of(assigned, depth);
      if (value.kind !== 'unknown') return value;
    }
    for (const base of owner.field('superclasses')?.named ?? []) {
      const value = this.of(base, depth);
      const member = value.kind === 'definition' ? this.#memberOfClass(value.node, name, depth + 1) : UNKNOWN;
      if (member.kind !== 'unknown') return member;
    }
    return UNKNOWN;
  }

  #call(node: Syntax, depth: number): Value {
    const called = node.field('function');
    if (called === undefined) return UNKNOWN;
    const value = this.of(called, depth);
    const [first, second] = node.field('arguments')?.named ?? [];
    if (value.kind === 'definition')
      return value.node.type === 'class_definition' ? { kind: 'object', of: value.node } : UNKNOWN;
    if (value.kind !== 'entity') return UNKNOWN;
    const text = (argument: Syntax | undefined) => (argument ? plainText(argument) : undefined);
    switch (value.path) {
      case 'os.environ.copy':
        return entity('os.environ.copy()');
      case 'builtins.dict':
      case 'copy.copy':
      case 'copy.deepcopy':
        return first && this.isEnvironment(first, depth) ? entity('os.environ') : UNKNOWN;
      case 'builtins.__import__':
      case 'importlib.import_module': {
        const module = text(first);
        return module === undefined ? UNKNOWN : entity(module);
      }
      case 'builtins.getattr': {
        const name = text(second);
        return first && name !== undefined ? this.#member(this.of(first, depth), name, depth) : UNKNOWN;
      }
      default:
        return { kind: 'instance', of: value.path, call: node };
    }
  }

  isEnvironment(node: Syntax, depth = 0): boolean {
    const value = this.of(node, depth);
    return value.kind === 'entity' && value.path === 'os.environ';
  }

  /** The dotted path of something of a module. */
  pathOf(node: Syntax): string | undefined {
    const value = this.of(node);
    return value.kind === 'entity' ? value.path : undefined;
  }
}
