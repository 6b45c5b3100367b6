import type { Syntax } from '../syntax.ts';
import { lastName } from './javascript-calls.ts';
import type { BodyKind } from './request-functions.ts';

export const isBody = (node: Syntax): boolean => /(?:^|\.)(?:req|request|ctx\.request)\??\.body$/.test(node.text);

export const bodyKindOf = (value: Syntax, owner: Syntax, file: FileSays, depth = 0): BodyKind => {
  if (depth > 8) return 'unknown';
  const inner = (next: Syntax | undefined) =>
    next === undefined ? 'unknown' : bodyKindOf(next, owner, file, depth + 1);
  if (UNWRAPPED.has(value.type)) {
    return /\bas\s+(?:Buffer|Uint8Array|string)\b/.test(value.text) && isBody(value.named[0] ?? value)
      ? 'raw'
      : inner(value.named[0]);
  }
  if (value.type === 'template_string')
    return inner(value.named.find(({ type }) => type === 'template_substitution')?.named[0]);
  if (value.type === 'member_expression') {
    if (/\.rawBody$/.test(value.text)) return 'raw';
    return isBody(value) ? (file.bodyIsRaw ? 'raw' : 'parsed') : 'unknown';
  }
  if (value.type === 'call_expression') {
    const called = value.field('function');
    const callee = lastName(called) ?? '';
    if (
      /^(?:text|arrayBuffer|blob)$/.test(callee) &&
      /(?:^|\.)(?:req|request)$/.test(called?.field('object')?.text ?? '')
    )
      return 'raw';
    if (callee === 'stringify') return 'parsed';
    if (callee === 'json') return 'parsed';
    if (callee === 'concat' && called?.text === 'Buffer.concat') return 'raw';
    if (callee === 'toString' || callee === 'trim') return inner(called?.field('object'));
    return /^(?:from|encode|decode|String)$/.test(callee) ? inner(value.field('arguments')?.named[0]) : 'unknown';
  }
  if (value.type === 'new_expression') return inner(value.field('arguments')?.named[0]);
  if (value.type !== 'identifier') return 'unknown';
  if (value.text === 'rawBody' && assignedTo(value.text, owner) === undefined)
    return parametersOf(owner).includes('rawBody') ? 'parameter' : 'unknown';
  const assigned = assignedTo(value.text, owner);
  if (assigned !== undefined) return inner(assigned);
  return parametersOf(owner).includes(value.text) ? 'parameter' : 'unknown';
};

const UNWRAPPED: ReadonlySet<string> = new Set([
  'await_expression',
  'parenthesized_expression',
  'as_expression',
  'non_null_expression',
  'satisfies_expression',
]);

export const assignedTo = (name: string, owner: Syntax): Syntax | undefined => {
  const found: Syntax[] = [];
  const todo: Syntax[] = [...(owner.field('body')?.named ?? [])];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    const isDeclared = node.type === 'variable_declarator' && node.field('name')?.text === name;
    const isAssigned = node.type === 'assignment_expression' && node.field('left')?.text === name;
    const value = isDeclared ? node.field('value') : isAssigned ? node.field('right') : undefined;
    if (value !== undefined) found.push(value);
    todo.push(...node.named);
  }
  return found.length === 1 ? found[0] : undefined;
};

const parametersOf = (owner: Syntax): readonly string[] => {
  const single = owner.field('parameter');
  const list = owner.field('parameters')?.named ?? [];
  return [...(single === undefined ? [] : [single]), ...list].map((one) =>
    (one.field('pattern') ?? one).text.replace(/[?:=].*$/s, '').trim(),
  );
};

export interface FileSays {
  /** A parser that leaves the body as it came is at work: `express.raw()`, `parseAs: 'buffer'`. */
  readonly bodyIsRaw: boolean;
  readonly path: string;
}
