import type { Syntax } from '../syntax.ts';
import { CLASSES, lastName, literal } from './javascript-calls.ts';
import type { RequestFunction, Route } from './request-functions.ts';

export const decoratorsOf = (node: Syntax): readonly Syntax[] => {
  if (node.type !== 'method_definition') return [];
  const siblings = node.parent?.named ?? [];
  const at = siblings.indexOf(node);
  const found: Syntax[] = [...node.named.filter(({ type }) => type === 'decorator')];
  for (let i = at - 1; i >= 0 && siblings[i]?.type === 'decorator'; i -= 1) {
    const decorator = siblings[i];
    if (decorator !== undefined) found.push(decorator);
  }
  return found;
};

/** Nest: `@Post('x')` in a class of `@Controller('webhooks')`. https://docs.nestjs.com/controllers */
export const routeOfDecorator = (decorator: Syntax): readonly Route[] => {
  const call = decorator.named[0];
  const verb = call?.type === 'call_expression' ? call.field('function')?.text : undefined;
  if (verb === undefined || !/^(?:Get|Post|Put|Patch|Delete|All)$/.test(verb)) return [];
  const controller = classDecorators(decorator).find((one) => one.named[0]?.field('function')?.text === 'Controller');
  const prefix = literal(controller?.named[0]?.field('arguments')?.named[0]) ?? '';
  const own = literal(call?.field('arguments')?.named[0]) ?? '';
  return [
    {
      method: verb.toUpperCase(),
      path: `/${[prefix, own].filter((part) => part !== '').join('/')}`.replace(/\/+/g, '/'),
    },
  ];
};

const classDecorators = (node: Syntax): readonly Syntax[] => {
  const owner = node.closest(CLASSES);
  const around = owner?.parent?.type === 'export_statement' ? owner.parent.named : [];
  return [...(owner?.named ?? []), ...around].filter(({ type }) => type === 'decorator');
};

/** https://docs.nestjs.com/guards */
export const guardsOf = (decorator: Syntax): RequestFunction['before'] => {
  const call = decorator.named[0];
  if (call?.type !== 'call_expression' || call.field('function')?.text !== 'UseGuards') return [];
  return (call.field('arguments')?.named ?? []).flatMap((guard): RequestFunction['before'] => {
    const name = lastName(guard);
    return name === undefined ? [] : [{ kind: 'call', callee: `${name}.canActivate`, passes: [], place: guard.place }];
  });
};

export const classGuards = (node: Syntax): RequestFunction['before'] =>
  node.type === 'method_definition' ? classDecorators(node).flatMap(guardsOf) : [];
