import type { Syntax } from '../syntax.ts';
import type { FileSays } from './javascript-body.ts';
import { FUNCTIONS, lastName, literal } from './javascript-calls.ts';
import { stepsOf } from './javascript-steps.ts';
import type { RequestFunction, Route, Step } from './request-functions.ts';

const VERBS = /^(?:get|post|put|patch|delete|all)$/;

/** `app.post('/x', …, handler)`, where the handler is written in place. */
export const inlineRoutes = (node: Syntax): readonly Route[] => {
  const call = node.parent?.type === 'arguments' ? node.parent.parent : undefined;
  return call?.type === 'call_expression' ? routesOfCall(call) : [];
};

const routesOfCall = (call: Syntax): readonly Route[] => {
  const callee = call.field('function');
  const verb = callee?.type === 'member_expression' ? callee.field('property')?.text : undefined;
  const [first] = call.field('arguments')?.named ?? [];
  const path = literal(first);
  return verb === undefined || !VERBS.test(verb) || path?.startsWith('/') !== true
    ? []
    : [{ method: verb.toUpperCase(), path }];
};

/** What stands between the path and the handler. */
export const middlewareOf = (node: Syntax): RequestFunction['before'] => {
  const list = node.parent;
  if (list?.type !== 'arguments' || inlineRoutes(node).length === 0) return [];
  return list.named
    .slice(1)
    .filter((argument) => argument.start < node.start)
    .flatMap(calledBefore);
};

const calledBefore = (node: Syntax): RequestFunction['before'] => {
  if (node.type === 'array') return node.named.flatMap(calledBefore);
  if (node.type === 'object') {
    return node.named.flatMap((pair) =>
      /^(?:preHandler|preValidation|preParsing|onRequest)$/.test(pair.field('key')?.text ?? '')
        ? calledBefore(pair.field('value') ?? pair)
        : [],
    );
  }
  const callee = node.type === 'call_expression' ? lastName(node.field('function')) : lastName(node);
  return callee === undefined ? [] : [{ kind: 'call', callee, passes: [], place: node.place }];
};

/** `app.post('/x', verify, receive)` by name, and Fastify's `route({ method, url, handler })`. */
export const routeByCall = (call: Syntax, file: FileSays): readonly RequestFunction[] => {
  const values = call.field('arguments')?.named ?? [];
  const routes = routesOfCall(call);
  const last = values.at(-1);
  if (routes.length > 0 && last !== undefined && !FUNCTIONS.has(last.type) && values.length > 1) {
    const [handler] = calledBefore(last).slice(-1);
    return handler === undefined
      ? []
      : [
          {
            routes,
            before: values.slice(1, -1).flatMap(calledBefore),
            steps: [{ ...handler, passes: ['unknown'] }],
            place: call.place,
          },
        ];
  }
  const [options] = values;
  if (lastName(call.field('function')) !== 'route' || options?.type !== 'object') return [];
  const field = (key: string) => options.named.find((pair) => pair.field('key')?.text === key)?.field('value');
  const [method, url, handler] = [literal(field('method')), literal(field('url')), field('handler')];
  if (method === undefined || url === undefined || handler === undefined) return [];
  const steps: readonly Step[] = FUNCTIONS.has(handler.type)
    ? stepsOf(handler, file)
    : calledBefore(handler).map((step) => ({ ...step, passes: ['unknown'] }));
  return [
    { routes: [{ method: method.toUpperCase(), path: url }], before: calledBefore(options), steps, place: call.place },
  ];
};

/** Next: `app/api/webhook/route.ts` exports `POST`. https://nextjs.org/docs/app/api-reference/file-conventions/route */
export const fileRoute = (name: string | undefined, { path }: FileSays): readonly Route[] => {
  const [, folder] = /(?:^|\/)app\/(.*)\/route\.[cm]?[jt]sx?$/.exec(path) ?? [];
  if (folder === undefined || name === undefined || !/^(?:GET|POST|PUT|PATCH|DELETE)$/.test(name)) return [];
  return [{ method: name, path: `/${folder.replace(/\([^)]*\)\//g, '')}` }];
};
