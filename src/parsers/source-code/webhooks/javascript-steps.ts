import type { Syntax } from '../syntax.ts';
import { assignedTo, bodyKindOf, type FileSays, isBody } from './javascript-body.ts';
import { FUNCTIONS, lastName, literal } from './javascript-calls.ts';
import { FORWARDED, type Step } from './request-functions.ts';

export const stepsOf = (owner: Syntax, file: FileSays): readonly Step[] => {
  const steps: Step[] = [];
  const visit = (node: Syntax): void => {
    if (node !== owner && FUNCTIONS.has(node.type) && !runsInPlace(node) && !isReturned(node)) return;
    for (const child of node.named) visit(child);
    const step = stepOf(node, owner, file);
    if (step !== undefined) steps.push(step);
  };
  const body = owner.field('body');
  if (body !== undefined) visit(body);
  return steps;
};

/** A middleware that is made by a function: what it does is what the maker's name stands for. */
const isReturned = (node: Syntax): boolean =>
  node.parent?.type === 'return_statement' || (node.parent?.type === 'arrow_function' && node.is('body'));

/** The function given to a promise or a list runs where it stands, as far as anybody can tell. */
const runsInPlace = (node: Syntax): boolean =>
  node.parent?.type === 'arguments' && !ROUTED.test(node.parent.parent?.field('function')?.text ?? '');

const ROUTED = /\.(?:get|post|put|patch|delete|all|route|use|on|once)$/;

const stepOf = (node: Syntax, owner: Syntax, file: FileSays): Step | undefined => {
  const { place } = node;
  if (node.type === 'binary_expression' && ['===', '==', '!==', '!='].some((sign) => node.has(sign))) {
    return node.named.some((side) => isDigest(side, owner)) ? { kind: 'compare', how: 'plain', place } : undefined;
  }
  if (node.type === 'member_expression' && isParsedBody(node, file)) return { kind: 'parse', place };
  if (node.type === 'variable_declarator' && node.field('name')?.type === 'object_pattern') {
    const value = node.field('value');
    return value !== undefined && isBody(value) && !file.bodyIsRaw ? { kind: 'parse', place } : undefined;
  }
  if (node.type === 'subscript_expression' && isFirstForwarded(node, owner)) return { kind: 'claimed-address', place };
  if (node.type !== 'call_expression') return undefined;
  const callee = lastName(node.field('function'));
  if (callee === undefined) return undefined;
  const values = node.field('arguments')?.named ?? [];
  if (callee === 'createHmac') return hmacOf(node, values, owner, file);
  if (/^(?:timingSafeEqual|safeCompare|scmp|tsscmp|timingSafeCompare)$/.test(callee))
    return { kind: 'compare', how: 'constant-time', place };
  if (callee === 'verify' && /subtle/.test(node.field('function')?.text ?? ''))
    return { kind: 'compare', how: 'constant-time', place };
  const holder = node.field('function')?.field('object')?.text ?? '';
  if (callee === 'parse' && holder === 'JSON') return { kind: 'parse', place };
  if (callee === 'json' && /(?:^|\.)(?:req|request)$/.test(holder)) return { kind: 'parse', place };
  return { kind: 'call', callee, passes: values.map((value) => bodyKindOf(value, owner, file)), place };
};

/** `req.body.entry`: a field of what a parser made. */
const isParsedBody = (node: Syntax, { bodyIsRaw }: FileSays): boolean => {
  const object = node.field('object');
  return (
    object !== undefined &&
    !bodyIsRaw &&
    isBody(object) &&
    !/^(?:toString|length|buffer)$/.test(node.field('property')?.text ?? '')
  );
};

/** https://nodejs.org/api/crypto.html#cryptocreatehmacalgorithm-key-options */
const hmacOf = (node: Syntax, [algorithm]: readonly Syntax[], owner: Syntax, file: FileSays): Step => {
  const name = (literal(algorithm) ?? '').toLowerCase().replace('-', '');
  const message = updatedWith(node, owner);
  return {
    kind: 'hmac',
    digest: name === 'sha256' || name === 'sha1' ? name : 'unknown',
    over: message === undefined ? 'unknown' : bodyKindOf(message, owner, file),
    place: node.place,
  };
};

/** `createHmac(…).update(body)`, or `mac.update(body)` of a name. */
const updatedWith = (node: Syntax, owner: Syntax): Syntax | undefined => {
  const chained =
    node.parent?.type === 'member_expression' && node.parent.field('property')?.text === 'update'
      ? node.parent.parent
      : undefined;
  if (chained?.type === 'call_expression') return chained.field('arguments')?.named[0];
  const name = node.parent?.type === 'variable_declarator' ? node.parent.field('name')?.text : undefined;
  const todo: Syntax[] = [owner];
  for (let next = todo.pop(); next !== undefined && name !== undefined; next = todo.pop()) {
    if (next.type === 'call_expression' && next.field('function')?.text === `${name}.update`)
      return next.field('arguments')?.named[0];
    todo.push(...next.named);
  }
  return undefined;
};

/** `xff.split(',')[0]` */
const isFirstForwarded = (node: Syntax, owner: Syntax): boolean => {
  const list = node.field('object');
  const header = list?.field('function')?.field('object');
  if (node.field('index')?.text !== '0' || lastName(list?.field('function')) !== 'split' || header === undefined)
    return false;
  const name = /^\(?(\w+)/.exec(header.text)?.[1] ?? '';
  return FORWARDED.test(header.text) || FORWARDED.test(assignedTo(name, owner)?.text ?? '');
};

const isDigest = (node: Syntax, owner: Syntax, depth = 0): boolean => {
  if (depth > 6 || /^(?:length|byteLength)$/.test(node.field('property')?.text ?? '')) return false;
  if (/\bcreateHmac\(|\.digest\(/.test(node.text)) return true;
  if (node.type === 'identifier') {
    const assigned = assignedTo(node.text, owner);
    return assigned !== undefined && isDigest(assigned, owner, depth + 1);
  }
  return PARTS.has(node.type) && node.named.some((part) => isDigest(part, owner, depth + 1));
};

const PARTS: ReadonlySet<string> = new Set([
  'template_string',
  'template_substitution',
  'binary_expression',
  'call_expression',
  'arguments',
  'parenthesized_expression',
  'member_expression',
  'new_expression',
  'await_expression',
]);
