import { plainText } from '../python/strings.ts';
import type { Syntax } from '../syntax.ts';
import { calleeOf, callsIn } from './python-calls.ts';
import type { RequestFunction, Route } from './request-functions.ts';

export const HTTP = /^(?:get|post|put|patch|delete)$/;

/** `@app.post("/x")`, `@app.route("/x", methods=["POST"])`. */
export const routesOf = (decorator: Syntax): readonly Route[] => {
  const call = decorator.named.find(({ type }) => type === 'call');
  const verb = call?.field('function')?.field('attribute')?.text;
  const first = call?.field('arguments')?.named[0];
  const path = first === undefined ? undefined : plainText(first);
  if (call === undefined || verb === undefined || path === undefined) return [];
  if (HTTP.test(verb)) return [{ method: verb.toUpperCase(), path }];
  if (verb !== 'route' && verb !== 'api_route') return [];
  const methods = call
    .field('arguments')
    ?.named.find((argument) => argument.field('name')?.text === 'methods')
    ?.field('value');
  const named = (methods?.named ?? []).map((one) => plainText(one)?.toUpperCase() ?? 'ALL');
  return (named.length === 0 ? ['GET'] : named).map((method) => ({ method, path }));
};

/** A decorator that is no route runs before the function; `dependencies=[Depends(x)]` of a route does too. */
export const callsBefore = (decorator: Syntax): RequestFunction['before'] => {
  const inner = decorator.named[0];
  if (inner === undefined) return [];
  if (routesOf(decorator).length > 0) return dependenciesIn(inner);
  const callee = calleeOf(inner.type === 'call' ? inner.field('function') : inner);
  return callee === undefined ? [] : [{ kind: 'call', callee, passes: [], place: decorator.place }];
};

/** https://fastapi.tiangolo.com/tutorial/dependencies/ */
export const dependenciesIn = (node: Syntax): RequestFunction['before'] =>
  callsIn(node).flatMap((call) => {
    const name = calleeOf(call.field('function'));
    if (name !== 'Depends' && name !== 'Security') return [];
    const callee = calleeOf(call.field('arguments')?.named[0]);
    return callee === undefined ? [] : [{ kind: 'call', callee, passes: [], place: call.place }];
  });

/** `path("webhook/", views.webhook)` of Django: a function without steps that hands on to the view. */
export const urlPatterns = (root: Syntax): readonly RequestFunction[] =>
  callsIn(root).flatMap((call): readonly RequestFunction[] => {
    const name = calleeOf(call.field('function'));
    const [first, second] = call.field('arguments')?.named ?? [];
    if (name !== 'path' || first === undefined || second === undefined || second.type === 'keyword_argument') return [];
    const path = plainText(first);
    const viewClass = second.type === 'call' ? second.field('function')?.field('object') : undefined;
    const callee = viewClass === undefined ? calleeOf(second) : `${calleeOf(viewClass) ?? ''}.post`;
    if (path === undefined || callee === undefined) return [];
    return [
      {
        routes: [{ method: 'ALL', path: `/${path}` }],
        before: [],
        steps: [{ kind: 'call', callee, passes: ['unknown'], place: second.place }],
        place: call.place,
      },
    ];
  });
