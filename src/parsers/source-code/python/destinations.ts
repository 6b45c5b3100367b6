import type { EnvHandover } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import type { PythonModule } from './module.ts';

/** Where something goes; `nowhere` when it stays. */
export type Destination = EnvHandover['to'] | 'nowhere';

const PATHS: readonly (readonly [RegExp, Destination])[] = [
  [
    /^(?:subprocess\.|os\.(?:exec|spawn|posix_spawn|popen)|asyncio\.(?:subprocess\.)?create_subprocess|pexpect\.|invoke\.|plumbum\.|sh\.)/,
    'child-process',
  ],
  [
    /^builtins\.(?:len|isinstance|issubclass|type|id|bool|iter|list|sorted|set|tuple|frozenset|hasattr|callable|any|all|hash)$/,
    'nowhere',
  ],
  [/^(?:unittest\.)?mock\.patch\b|^builtins\.setattr$/, 'nowhere'],
  [
    /^(?:builtins\.print|pprint\.(?:pprint|pp)|logging\.|sys\.(?:stdout|stderr)\.|click\.s?echo|typer\.echo|rich\.|loguru\.|structlog\.|sentry_sdk\.)/,
    'log',
  ],
  [
    /^(?:fastapi|starlette|flask|django|quart|sanic|aiohttp|bottle|litestar)\..*(?:Response|jsonify|make_response|render\w*|json_response)$/,
    'response',
  ],
  [/^pydantic/, 'schema'],
];

/** Calls that give on, in another form, what they are given. */
const PASSES =
  /^(?:builtins\.(?:str|repr|format|dict|zip|map|filter|reversed)|json\.dumps|pprint\.pformat|copy\.(?:copy|deepcopy))$/;

const STARTERS =
  /^(?:run|popen|call|check_call|check_output|execute|spawn|create_subprocess_exec|create_subprocess_shell)$/i;

/** Where the environment, or what was made of it, goes from a place. Names it is given to are looked at where they are used. */
export const destinationOf = (module: PythonModule, from: Syntax): Destination => {
  let node = from;
  for (let { parent } = node; parent; { parent } = node) {
    const step = stepUp(module, node, parent);
    if (step !== 'on') return step;
    node = parent;
  }
  return 'nowhere';
};

const stepUp = (module: PythonModule, node: Syntax, parent: Syntax): Destination | 'on' => {
  switch (parent.type) {
    case 'parenthesized_expression':
    case 'dictionary_splat':
    case 'list_splat':
    case 'keyword_argument':
    case 'argument_list':
    case 'dictionary':
    case 'list':
    case 'tuple':
    case 'set':
    case 'pair':
    case 'expression_list':
    case 'interpolation':
    case 'string':
    case 'concatenated_string':
    case 'await':
    case 'format_specifier':
      return 'on';
    case 'binary_operator':
      return parent.has('|') || parent.has('%') || parent.has('+') ? 'on' : 'nowhere';
    case 'boolean_operator':
    case 'conditional_expression':
      return /^(?:if_statement|while_statement|not_operator)$/.test(parent.parent?.type ?? '') ||
        parent.named[1] === node
        ? conditionOf(parent, node)
        : 'on';
    case 'call':
      return parent.field('function') === node ? 'nowhere' : ofCall(module, node, parent);
    case 'return_statement':
    case 'yield':
      return isRoute(node) ? 'response' : 'unknown';
    case 'assignment':
      return parent.field('right') === node && isElsewhere(parent.field('left')) ? 'unknown' : 'nowhere';
    default:
      return 'nowhere';
  }
};

/** The right side of `or` is a value; what stands between `if` and `else` is none. */
const conditionOf = (parent: Syntax, node: Syntax): Destination | 'on' =>
  parent.type === 'boolean_operator' &&
  parent.named[1] === node &&
  !/statement|not_operator/.test(parent.parent?.type ?? '')
    ? 'on'
    : 'nowhere';

/** A place that is not followed: `other.env = os.environ`, `table['env'] = os.environ`. */
const isElsewhere = (left: Syntax | undefined): boolean =>
  left?.type === 'subscript' || (left?.type === 'attribute' && left.field('object')?.text !== 'self');

const ofCall = (module: PythonModule, node: Syntax, call: Syntax): Destination | 'on' => {
  const called = call.field('function');
  if (called === undefined) return 'nowhere';
  const value = module.values.of(called);
  const text = called.text;
  const method = called.field('attribute')?.text ?? '';
  if (value.kind === 'entity') {
    if (PASSES.test(value.path)) return 'on';
    const known = PATHS.find(([path]) => path.test(value.path));
    if (known) return known[1];
  }
  if (value.kind === 'definition') return value.node.type === 'class_definition' ? 'schema' : 'nowhere';
  if (/^(?:setitem|delitem|setattr)$|^patch\.dict$|\.patch\.dict$/.test(method) || /patch\.dict$/.test(text))
    return 'nowhere';
  if (/(?:^|\.)_?log(?:ger|ging)?\.\w+$/i.test(text)) return 'log';
  if (/^(?:model_validate|parse_obj|validate_python)$/.test(method)) return 'schema';
  const isEnv = node.named.some((given) => given.type === 'keyword_argument' && given.field('name')?.text === 'env');
  if (isEnv && STARTERS.test(method === '' ? text : method)) return 'child-process';
  return 'unknown';
};

/** A function that a web framework calls for a path: `@app.get('/…')`. */
const isRoute = (node: Syntax): boolean => {
  for (const around of node.ancestors()) {
    if (around.type !== 'function_definition') continue;
    const decorators = around.parent?.type === 'decorated_definition' ? around.parent.named : [];
    return decorators.some(
      ({ type, text }) =>
        type === 'decorator' && /^@[\w.]+\.(?:get|post|put|patch|delete|route|api_route)\s*\(/.test(text),
    );
  }
  return false;
};
