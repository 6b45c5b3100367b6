import type { Syntax } from '../syntax.ts';
import { calleeOf } from './python-calls.ts';
import type { BodyKind } from './request-functions.ts';

export const isRequest = (node: Syntax | undefined): boolean => /(?:^|\.)_?(?:request|req)$/.test(node?.text ?? '');

const WRAPPERS = /^(?:bytes|bytearray|encode|decode|strip|str)$/;

export const bodyKindOf = (value: Syntax, owner: Syntax, depth = 0): BodyKind => {
  if (depth > 8) return 'unknown';
  const inner = (next: Syntax | undefined) => (next === undefined ? 'unknown' : bodyKindOf(next, owner, depth + 1));
  if (value.type === 'await' || value.type === 'parenthesized_expression') return inner(value.named[0]);
  if (value.type === 'keyword_argument') return inner(value.field('value'));
  if (value.type === 'attribute') {
    const name = value.field('attribute')?.text ?? '';
    if (!isRequest(value.field('object'))) return 'unknown';
    return name === 'body' || name === 'data' ? 'raw' : name === 'json' ? 'parsed' : 'unknown';
  }
  if (value.type === 'call') {
    const called = value.field('function');
    const callee = calleeOf(called) ?? '';
    if ((callee === 'body' || callee === 'get_data' || callee === 'read') && isRequest(called?.field('object')))
      return 'raw';
    if (callee === 'dumps' || callee === 'get_json' || callee === 'loads' || callee === 'model_dump_json')
      return 'parsed';
    if (callee === 'json' && isRequest(called?.field('object'))) return 'parsed';
    if (!WRAPPERS.test(callee)) return 'unknown';
    return inner(called?.type === 'attribute' ? called.field('object') : value.field('arguments')?.named[0]);
  }
  if (value.type !== 'identifier') return 'unknown';
  const assigned = assignedTo(value.text, owner);
  if (assigned !== undefined) return assigned === value ? 'unknown' : inner(assigned);
  return parametersOf(owner).includes(value.text) ? 'parameter' : 'unknown';
};

/** The only value that a name is given in a function. */
export const assignedTo = (name: string, owner: Syntax): Syntax | undefined => {
  const found: Syntax[] = [];
  const todo: Syntax[] = [...(owner.field('body')?.named ?? [])];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'assignment' && node.field('left')?.text === name) {
      const right = node.field('right');
      if (right !== undefined) found.push(right);
    }
    if (node.type !== 'function_definition') todo.push(...node.named);
  }
  return found.length === 1 ? found[0] : undefined;
};

const parametersOf = (owner: Syntax): readonly string[] =>
  (owner.field('parameters')?.named ?? []).map(
    (one) => one.field('name')?.text ?? (one.type === 'identifier' ? one.text : (one.named[0]?.text ?? '')),
  );
