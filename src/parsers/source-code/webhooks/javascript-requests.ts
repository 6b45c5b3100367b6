import type { SourceTree } from '../source-tree.ts';
import { type Syntax, syntaxOf } from '../syntax.ts';
import type { FileSays } from './javascript-body.ts';
import { CLASSES, FUNCTIONS, lastName } from './javascript-calls.ts';
import { fileRoute, inlineRoutes, middlewareOf, routeByCall } from './javascript-routes.ts';
import { stepsOf } from './javascript-steps.ts';
import { classGuards, decoratorsOf, guardsOf, routeOfDecorator } from './nest-routes.ts';
import { headerIn, type RequestFunction, type RequestHandling } from './request-functions.ts';

/** What the functions of a JavaScript or TypeScript module do with requests: Express, Fastify, Nest, Hono, Next and plain functions. */
export const javascriptRequests = (tree: SourceTree): RequestHandling => {
  const root = syntaxOf(tree);
  const functions: RequestFunction[] = [];
  const todo: Syntax[] = [root];
  const file: FileSays = { bodyIsRaw: RAW_PARSER.test(tree.text), path: tree.path };
  for (let node = todo.pop(); node !== undefined && !tree.isLate(); node = todo.pop()) {
    if (FUNCTIONS.has(node.type)) functions.push(functionOf(node, file));
    else if (node.type === 'call_expression') functions.push(...routeByCall(node, file));
    for (const child of node.named.toReversed()) todo.push(child);
  }
  return { functions };
};

const RAW_PARSER =
  /\b(?:express|bodyParser)\.raw\(|\braw\(\s*\{|parseAs:\s*['"](?:buffer|string)['"]|bodyParser:\s*false/;

const functionOf = (node: Syntax, file: FileSays): RequestFunction => {
  const name = nameOf(node);
  const header = headerIn(codeOf(node));
  const decorators = decoratorsOf(node);
  return {
    ...(name === undefined ? {} : { name }),
    routes: [...inlineRoutes(node), ...decorators.flatMap(routeOfDecorator), ...fileRoute(name, file)],
    before: [...middlewareOf(node), ...decorators.flatMap(guardsOf), ...classGuards(node)],
    steps: stepsOf(node, file),
    ...(header === undefined ? {} : { header }),
    place: node.place,
  };
};

const nameOf = (node: Syntax): string | undefined => {
  const own = node.field('name')?.text;
  if (node.type === 'method_definition') {
    const owner = node.closest(CLASSES)?.field('name')?.text;
    return owner === undefined ? own : `${owner}.${own}`;
  }
  if (own !== undefined) return own;
  const parent = node.parent;
  if (parent?.type === 'variable_declarator') return parent.field('name')?.text;
  if (parent?.type === 'assignment_expression') return lastName(parent.field('left'));
  return parent?.type === 'pair' ? parent.field('key')?.text : undefined;
};

const codeOf = (node: Syntax): string => {
  const parts: string[] = [];
  const todo: Syntax[] = [node];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next.type === 'comment') continue;
    if (next.children.length === 0) parts.push(next.text);
    else for (const child of next.children.toReversed()) todo.push(child);
  }
  return parts.join(' ');
};
