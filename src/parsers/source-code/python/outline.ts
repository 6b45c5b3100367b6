import type { Syntax } from '../syntax.ts';
import { BINDERS, bindElements, bindNames, bindParameters } from './bindings.ts';
import { COMPREHENSIONS, FUNCTIONS, LEAVES, NO_CODE } from './node-types.ts';
import { newScope, type Scope } from './scopes.ts';

/** The tree of a module with the names of each of its scopes. */
export interface Outline {
  readonly module: Scope;
  /** Nodes that run, by type, in the order of the text. */
  readonly nodes: ReadonlyMap<string, readonly Syntax[]>;
  /** Values that are assigned to attributes of `self`, by class and name. */
  readonly attributes: ReadonlyMap<Syntax, ReadonlyMap<string, readonly Syntax[]>>;
  /** The scope that a node runs in. */
  scopeOf(node: Syntax): Scope;
}

/** Goes through the module once. */
export const outlineOf = (root: Syntax): Outline => {
  const module = newScope('module', root);
  const scopes = new Map<Syntax, Scope>([[root, module]]);
  const nodes = new Map<string, Syntax[]>();
  const attributes = new Map<Syntax, Map<string, Syntax[]>>();
  const scopeOf = (node: Syntax): Scope => {
    for (let at: Syntax | undefined = node; at; at = at.parent) {
      const scope = scopes.get(at);
      if (scope) return scope;
    }
    return module;
  };
  const todo: [Syntax, Scope][] = [[root, module]];
  const later: (() => void)[] = [];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [node, outer] = next;
    const scope = scopes.get(node) ?? outer;
    const same = nodes.get(node.type);
    if (same) same.push(node);
    else nodes.set(node.type, [node]);
    openScopes(node, scope, scopes);
    if (node.type === 'global_statement' || node.type === 'nonlocal_statement') {
      for (const { text } of node.named)
        scope.outer.set(text, node.type === 'global_statement' ? 'global' : 'nonlocal');
    }
    if (BINDERS.has(node.type)) later.push(() => bindNames(node, scope, attributes));
    const children = isLeaf(node) ? [] : node.parts;
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i];
      if (child && !NO_CODE.has(child.type)) todo.push([child, scope]);
    }
  }
  for (const run of later) run();
  return { module, nodes, attributes, scopeOf };
};

/** Nothing that runs stands in it: a name, a number, or a text that is no f-string. Most of a tree is of these. */
const isLeaf = (node: Syntax): boolean =>
  LEAVES.has(node.type) || (node.type === 'string' && !/^[rb]{0,2}[ft]/i.test(node.text));

const openScopes = (node: Syntax, scope: Scope, scopes: Map<Syntax, Scope>): void => {
  if (FUNCTIONS.has(node.type)) {
    const body = node.field('body');
    if (body) scopes.set(body, newScope('function', node, scope));
    const inner = body && scopes.get(body);
    if (inner) bindParameters(node, inner);
  } else if (node.type === 'class_definition') {
    const body = node.field('body');
    if (body) scopes.set(body, newScope('class', node, scope));
  } else if (COMPREHENSIONS.has(node.type)) {
    scopes.set(node, newScope('comprehension', node, scope));
    const inner = scopes.get(node);
    for (const clause of node.named) {
      const left = clause.type === 'for_in_clause' ? clause.field('left') : undefined;
      const right = clause.field('right');
      if (left && right && inner) bindElements(left, right, inner);
    }
  }
};
