import type { Syntax } from '../syntax.ts';
import { assignedTo, bodyKindOf, isRequest } from './python-body.ts';
import { calleeOf, callsIn } from './python-calls.ts';
import { FORWARDED, type Step } from './request-functions.ts';

/** Functions inside of it are functions of their own. */
export const stepsOf = (body: Syntax, owner: Syntax): readonly Step[] => {
  const steps: Step[] = [];
  const visit = (node: Syntax): void => {
    if (node.type === 'class_definition') return;
    if (node.type === 'function_definition' && !isReturned(node, body)) return;
    if (node.type === 'lambda') return;
    for (const child of node.named) visit(child);
    const step = stepOf(node, owner);
    if (step !== undefined) steps.push(step);
  };
  visit(body);
  return steps;
};

/** A decorator's inner function: what it does is what the decorator's name stands for. */
const isReturned = (inner: Syntax, body: Syntax): boolean => {
  const name = inner.field('name')?.text;
  return body.named.some((node) => node.type === 'return_statement' && node.named[0]?.text === name);
};

const stepOf = (node: Syntax, owner: Syntax): Step | undefined => {
  const { place } = node;
  if (node.type === 'comparison_operator' && (node.has('==') || node.has('!='))) {
    return node.named.some((side) => isDigest(side, owner)) ? { kind: 'compare', how: 'plain', place } : undefined;
  }
  if (
    node.type === 'attribute' &&
    node.field('attribute')?.text === 'json' &&
    !isCalled(node) &&
    isRequest(node.field('object'))
  ) {
    return { kind: 'parse', place };
  }
  if (node.type === 'subscript' && isFirstForwarded(node, owner)) return { kind: 'claimed-address', place };
  if (node.type !== 'call') return undefined;
  const callee = calleeOf(node.field('function'));
  if (callee === undefined) return undefined;
  const values = node.field('arguments')?.named ?? [];
  const holder = node.field('function')?.field('object')?.text ?? '';
  if ((callee === 'new' || callee === 'digest') && /(?:^|\.)hmac$/.test(holder)) return hmacOf(node, values, owner);
  if (CONSTANT_TIME.test(callee)) return { kind: 'compare', how: 'constant-time', place };
  const isParse = callee === 'loads' || (callee === 'get_json' && isRequest(node.field('function')?.field('object')));
  if (isParse || (callee === 'json' && isRequest(node.field('function')?.field('object'))))
    return { kind: 'parse', place };
  return { kind: 'call', callee, passes: values.map((value) => bodyKindOf(value, owner)), place };
};

/** `xff.split(",")[0]` */
const isFirstForwarded = (node: Syntax, owner: Syntax): boolean => {
  const list = node.field('value');
  const header = list?.field('function')?.field('object');
  if (node.field('subscript')?.text !== '0' || calleeOf(list?.field('function')) !== 'split' || header === undefined)
    return false;
  return FORWARDED.test(header.text) || FORWARDED.test(assignedTo(header.text, owner)?.text ?? '');
};

const CONSTANT_TIME = /^(?:compare_digest|constant_time_compare|safe_str_cmp)$/;

const isCalled = (node: Syntax): boolean => node.parent?.type === 'call' && node.is('function');

/** https://docs.python.org/3/library/hmac.html#hmac.new */
const hmacOf = (node: Syntax, values: readonly Syntax[], owner: Syntax): Step => {
  const keyword = (name: string) => values.find((value) => value.field('name')?.text === name)?.field('value');
  const plain = values.filter(({ type }) => type !== 'keyword_argument');
  const message = keyword('msg') ?? keyword('message') ?? plain[1];
  const digest = keyword('digestmod') ?? keyword('digest') ?? plain[2];
  const over = message ?? updatedWith(node, owner);
  return {
    kind: 'hmac',
    digest: /sha_?256/i.test(digest?.text ?? '') ? 'sha256' : /sha_?1\b/i.test(digest?.text ?? '') ? 'sha1' : 'unknown',
    over: over === undefined ? 'unknown' : bodyKindOf(over, owner),
    place: node.place,
  };
};

/** `mac = hmac.new(key, digestmod=…)` and later `mac.update(body)`. */
const updatedWith = (node: Syntax, owner: Syntax): Syntax | undefined => {
  const name = node.parent?.type === 'assignment' ? node.parent.field('left')?.text : undefined;
  return callsIn(owner)
    .find((call) => name !== undefined && call.field('function')?.text === `${name}.update`)
    ?.field('arguments')?.named[0];
};

/** It is made of an HMAC, here or in a name. */
const isDigest = (node: Syntax, owner: Syntax, depth = 0): boolean => {
  if (depth > 6) return false;
  if (/\bhmac\.(?:new|digest)\b|\.hexdigest\(|\.digest\(/.test(node.text)) return true;
  if (node.type === 'identifier') {
    const assigned = assignedTo(node.text, owner);
    return assigned !== undefined && assigned !== node && isDigest(assigned, owner, depth + 1);
  }
  return node.type === 'string' ||
    node.type === 'binary_operator' ||
    node.type === 'interpolation' ||
    node.type === 'call'
    ? node.named.some((part) => part.type !== 'string_content' && isDigest(part, owner, depth + 1))
    : false;
};
