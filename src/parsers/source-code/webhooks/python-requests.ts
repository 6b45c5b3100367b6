import type { SourceTree } from '../source-tree.ts';
import { type Syntax, syntaxOf } from '../syntax.ts';
import { callsBefore, dependenciesIn, HTTP, routesOf, urlPatterns } from './python-routes.ts';
import { stepsOf } from './python-steps.ts';
import { headerIn, type RequestFunction, type RequestHandling } from './request-functions.ts';

/** What the functions of a Python module do with requests: FastAPI, Flask, Django and plain functions. */
export const pythonRequests = (tree: SourceTree): RequestHandling => {
  const root = syntaxOf(tree);
  const functions: RequestFunction[] = [];
  const todo: Syntax[] = [root];
  for (let node = todo.pop(); node !== undefined && !tree.isLate(); node = todo.pop()) {
    if (node.type === 'function_definition') functions.push(functionOf(node));
    for (const child of node.named.toReversed()) todo.push(child);
  }
  return { functions: [...functions, ...urlPatterns(root)] };
};

const functionOf = (node: Syntax): RequestFunction => {
  const decorators =
    node.parent?.type === 'decorated_definition' ? node.parent.named.filter(({ type }) => type === 'decorator') : [];
  const owner = node.closest(CLASSES)?.field('name')?.text;
  const own = node.field('name')?.text ?? '';
  const method = owner !== undefined && HTTP.test(own) ? [{ method: own.toUpperCase(), path: `class:${owner}` }] : [];
  const body = node.field('body');
  const parameters = node.field('parameters');
  const header = headerIn(codeOf(node));
  return {
    name: owner === undefined ? own : `${owner}.${own}`,
    routes: [...decorators.flatMap(routesOf), ...method],
    before: [...decorators.flatMap(callsBefore), ...(parameters === undefined ? [] : dependenciesIn(parameters))],
    steps: body === undefined ? [] : stepsOf(body, node),
    ...(header === undefined ? {} : { header }),
    place: node.place,
  };
};

const CLASSES: ReadonlySet<string> = new Set(['class_definition']);

/** The text of a function without its comments and its documentation. */
const codeOf = (node: Syntax): string => {
  const parts: string[] = [];
  const todo: Syntax[] = [node];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next.type === 'comment' || (next.type === 'string' && next.parent?.type === 'expression_statement')) continue;
    if (next.children.length === 0 || next.type === 'string') parts.push(next.text);
    else for (const child of next.children.toReversed()) todo.push(child);
  }
  return parts.join(' ');
};
