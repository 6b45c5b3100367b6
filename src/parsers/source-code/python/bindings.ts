import type { Syntax } from '../syntax.ts';
import { PATTERNS } from './node-types.ts';
import { bind, type Scope } from './scopes.ts';

/** The names of a function's parameters. */
export const bindParameters = (definition: Syntax, inner: Scope): void => {
  for (const [index, parameter] of (definition.field('parameters')?.named ?? []).entries()) {
    const fallback = parameter.field('value');
    const named = parameter.field('name') ?? (parameter.type === 'identifier' ? parameter : parameter.named[0]);
    const name = named?.type === 'identifier' ? named : named?.named[0];
    if (name === undefined) continue;
    const isSplat = parameter.text.startsWith('*');
    bind(
      inner,
      name.text,
      isSplat
        ? { kind: 'other' }
        : { kind: 'parameter', of: definition, index, ...(fallback && { default: fallback }) },
    );
  }
};

/** Nodes that bind names. */
export const BINDERS: ReadonlySet<string> = new Set([
  ...[
    'assignment',
    'augmented_assignment',
    'named_expression',
    'for_statement',
    'as_pattern',
    'delete_statement',
    'case_pattern',
  ],
  ...['import_statement', 'import_from_statement', 'function_definition', 'class_definition', 'except_clause'],
]);

/** Values that are assigned to attributes of `self`, by class and name. */
export type Attributes = Map<Syntax, Map<string, Syntax[]>>;

/** Binds what one node binds, in the scope it runs in. */
export const bindNames = (node: Syntax, scope: Scope, attributes: Attributes): void => {
  const left = node.field('left');
  const right = node.field('right');
  switch (node.type) {
    case 'assignment':
      if (left && right) bindTarget(left, right, scope, attributes);
      return;
    case 'augmented_assignment':
      if (left?.type === 'identifier') bind(scope, left.text, { kind: 'other' });
      return;
    case 'named_expression': {
      const [name, value] = [node.field('name'), node.field('value')];
      if (name && value) bind(scope, name.text, { kind: 'value', value });
      return;
    }
    case 'for_statement':
      if (left && right) bindElements(left, right, scope);
      return;
    case 'as_pattern': {
      const name = node.field('alias')?.named[0] ?? node.named.at(-1);
      if (name?.type === 'identifier') bind(scope, name.text, { kind: 'other' });
      return;
    }
    case 'import_statement':
    case 'import_from_statement':
      bindImports(node, scope);
      return;
    case 'function_definition':
    case 'class_definition': {
      const name = node.field('name');
      if (name) bind(scope, name.text, { kind: 'definition', node });
      return;
    }
  }
};

const bindTarget = (left: Syntax, value: Syntax, scope: Scope, attributes: Attributes): void => {
  if (left.type === 'identifier') {
    bind(scope, left.text, { kind: 'value', value: lastValue(value) });
    return;
  }
  if (PATTERNS.has(left.type)) {
    for (const [index, part] of left.named.entries()) {
      if (part.type === 'identifier') bind(scope, part.text, { kind: 'item', of: lastValue(value), index });
    }
    return;
  }
  const owner = left.type === 'attribute' && left.field('object')?.text === 'self' ? classAround(scope) : undefined;
  const name = left.field('attribute')?.text;
  if (owner === undefined || name === undefined) return;
  const known = attributes.get(owner) ?? new Map<string, Syntax[]>();
  attributes.set(owner, known.set(name, [...(known.get(name) ?? []), lastValue(value)].slice(0, 20)));
};

/** `a = b = value`. */
const lastValue = (value: Syntax): Syntax => {
  let last = value;
  for (let next = last.type === 'assignment' ? last.field('right') : undefined; next; ) {
    last = next;
    next = last.type === 'assignment' ? last.field('right') : undefined;
  }
  return last;
};

/** The class whose body the scope stands in. */
export const classAround = (scope: Scope): Syntax | undefined => {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.kind === 'class') return at.owner;
  return undefined;
};

/** The names of a loop. */
export const bindElements = (left: Syntax, of: Syntax, scope: Scope): void => {
  if (left.type === 'identifier') {
    bind(scope, left.text, { kind: 'element', of });
    return;
  }
  if (!PATTERNS.has(left.type)) return;
  for (const [index, part] of left.named.entries()) {
    if (part.type === 'identifier') bind(scope, part.text, { kind: 'element', of, index });
  }
};

const bindImports = (node: Syntax, scope: Scope): void => {
  const from = node.field('module_name')?.text.replace(/\s/g, '');
  for (const child of node.named) {
    if (child.type === 'wildcard_import' && from) scope.stars.push(from);
    if (!child.is('name') && !isLaterName(child, node)) continue;
    const path = (child.field('name') ?? child).text.replace(/\s/g, '');
    const alias = child.field('alias')?.text;
    if (from !== undefined) bind(scope, alias ?? path, { kind: 'import', path: joined(from, path), named: true });
    else if (alias !== undefined) bind(scope, alias, { kind: 'import', path });
    else bind(scope, path.split('.', 1)[0] ?? path, { kind: 'import', path: path.split('.', 1)[0] ?? path });
  }
};

/** `is('name')` knows the first of several names. */
const isLaterName = (child: Syntax, node: Syntax): boolean =>
  (child.type === 'dotted_name' || child.type === 'aliased_import') &&
  child.start > (node.field('name')?.start ?? Infinity);

/** `.` and `a` are `.a`; `os` and `environ` are `os.environ`. */
export const joined = (from: string, name: string): string =>
  from.endsWith('.') ? `${from}${name}` : `${from}.${name}`;
