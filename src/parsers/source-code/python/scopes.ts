import type { Syntax } from '../syntax.ts';

/** What a name is bound to, in one of the places that bind it. */
export type Binding =
  | { readonly kind: 'import'; readonly path: string; readonly named?: boolean }
  | { readonly kind: 'value'; readonly value: Syntax }
  /** One of the items of a value, or the item at `index` of each: `for name, other in value`. */
  | { readonly kind: 'element'; readonly of: Syntax; readonly index?: number }
  /** The item at `index` of a value: `a, b = value`. */
  | { readonly kind: 'item'; readonly of: Syntax; readonly index: number }
  | { readonly kind: 'parameter'; readonly of: Syntax; readonly index: number; readonly default?: Syntax }
  | { readonly kind: 'definition'; readonly node: Syntax }
  | { readonly kind: 'other' };

export interface Scope {
  readonly kind: 'module' | 'function' | 'class' | 'comprehension';
  /** The function or class it belongs to, or the module. */
  readonly owner: Syntax;
  readonly parent?: Scope;
  readonly bindings: Map<string, Binding[]>;
  /** Names that `global` and `nonlocal` hand to an outer scope. */
  readonly outer: Map<string, 'global' | 'nonlocal'>;
  /** Modules of `from m import *`. */
  readonly stars: string[];
}

export const newScope = (kind: Scope['kind'], owner: Syntax, parent?: Scope): Scope => ({
  kind,
  owner,
  ...(parent && { parent }),
  bindings: new Map(),
  outer: new Map(),
  stars: [],
});

const moduleOf = (scope: Scope): Scope => {
  let found = scope;
  while (found.parent) found = found.parent;
  return found;
};

/** The scope that a binding of `name` in `scope` belongs to. */
const holderOf = (scope: Scope, name: string): Scope => {
  const handed = scope.outer.get(name);
  if (handed === 'global') return moduleOf(scope);
  if (handed === 'nonlocal') {
    for (let outer = scope.parent; outer; outer = outer.parent) if (outer.kind === 'function') return outer;
  }
  return scope;
};

export const bind = (scope: Scope, name: string, binding: Binding): void => {
  const { bindings } = holderOf(scope, name);
  const known = bindings.get(name);
  if (known) known.push(binding);
  else bindings.set(name, [binding]);
};

/** Bindings of one name that are looked at; a name that is bound more often is generated code. */
const MOST_BINDINGS = 50;

/**
 * Everything a name may be where it is used, and whose name it is; nothing for a builtin. A class's names are seen in its own body
 * alone. Source: https://docs.python.org/3/reference/executionmodel.html#resolution-of-names
 */
export const lookUp = (
  name: string,
  from: Scope,
): { readonly scope: Scope; readonly bindings: readonly Binding[] } | undefined => {
  for (let scope: Scope | undefined = holderOf(from, name); scope; scope = scope.parent) {
    if (scope.kind === 'class' && scope !== from) continue;
    const bindings = scope.bindings.get(name);
    if (bindings) return { scope, bindings: bindings.slice(0, MOST_BINDINGS) };
  }
  return undefined;
};
