import type { ReadIdiom } from '../module-facts.ts';
import type { Value } from './value.ts';

/** How a function that reads a variable is called. */
export interface EnvironmentCall {
  readonly idiom: ReadIdiom;
  /** The argument that holds the name: its position and its keyword. */
  readonly name: readonly [position: number, keyword: string];
  /** The argument that holds what it is when the variable is missing. */
  readonly fallback: readonly [position: number, keyword: string];
  /** The name when none is given. */
  readonly otherwise?: string;
}

const call = (
  idiom: ReadIdiom,
  keyword = 'key',
  fallback: EnvironmentCall['fallback'] = [1, 'default'],
  otherwise?: string,
): EnvironmentCall => ({ idiom, name: [0, keyword], fallback, ...(otherwise !== undefined && { otherwise }) });

/** `os` and others: https://docs.python.org/3/library/os.html#os.environ, https://github.com/HBNetwork/python-decouple */
const FUNCTIONS: ReadonlyMap<string, EnvironmentCall> = new Map([
  ['os.getenv', call('os.getenv')],
  ...['get', 'pop', 'setdefault', '__getitem__', '__contains__'].map(
    (method) => [`os.environ.${method}`, call('os.environ')] as const,
  ),
  ['decouple.config', call('decouple', 'option')],
  ['decouple.config.get', call('decouple', 'option')],
  ['environs.env', call('django-environ', 'name')],
]);

/** Classes whose instances read a variable when they are called. */
const CALLABLE: ReadonlyMap<string, EnvironmentCall> = new Map([
  ...['environ.Env', 'environ.FileAwareEnv'].map(
    (path) => [path, call('django-environ', 'var', [2, 'default'])] as const,
  ),
  ...['environs.Env', 'environs.FlaskEnv'].map((path) => [path, call('django-environ', 'name')] as const),
  ...['decouple.Config', 'decouple.AutoConfig'].map((path) => [path, call('decouple', 'option')] as const),
  ['starlette.config.Config', call('decouple', 'key', [2, 'default'])],
]);

/** Methods of django-environ with the variable they read by default: https://django-environ.readthedocs.io/en/latest/api.html */
const DJANGO_ENVIRON: ReadonlyMap<string, string | undefined> = new Map<string, string | undefined>([
  ...[
    'str',
    'unicode',
    'bytes',
    'bool',
    'int',
    'float',
    'json',
    'list',
    'tuple',
    'dict',
    'url',
    'path',
    'get_value',
    'enum',
  ].map((method) => [method, undefined] as const),
  ...['db', 'db_url'].map((method) => [method, 'DATABASE_URL'] as const),
  ...['cache', 'cache_url'].map((method) => [method, 'CACHE_URL'] as const),
  ...['email', 'email_url'].map((method) => [method, 'EMAIL_URL'] as const),
  ...['channels', 'channels_url'].map((method) => [method, 'CHANNELS_URL'] as const),
  ...['search_url'].map((method) => [method, 'SEARCH_URL'] as const),
]);

/** Parsers of environs: https://github.com/sloria/environs#supported-types */
const ENVIRONS = new Set(
  `str bool int float decimal list dict json datetime date time timedelta url uuid log_level path enum
  dj_db_url dj_email_url dj_cache_url`.split(/\s+/),
);

/** How calling a value reads a variable; undefined where it reads none. */
export const environmentCall = (value: Value): EnvironmentCall | undefined => {
  if (value.kind === 'entity') {
    const known = FUNCTIONS.get(value.path);
    const method = /^environs\.env\.(\w+)$/.exec(value.path)?.[1];
    return known ?? (method !== undefined && ENVIRONS.has(method) ? call('django-environ', 'name') : undefined);
  }
  if (value.kind === 'instance') return CALLABLE.get(value.of);
  return value.kind === 'method' ? methodCall(value.of, value.name) : undefined;
};

const methodCall = (of: string, method: string): EnvironmentCall | undefined => {
  if (of.startsWith('environs.')) return CALLABLE.has(of) && ENVIRONS.has(method) ? CALLABLE.get(of) : undefined;
  if (of.startsWith('decouple.')) return method === 'get' ? CALLABLE.get(of) : undefined;
  if (!of.startsWith('environ.') || !CALLABLE.has(of) || !DJANGO_ENVIRON.has(method)) return undefined;
  return call('django-environ', 'var', [1, 'default'], DJANGO_ENVIRON.get(method));
};

/** The methods by which an instance of a class is asked for a variable, the call itself as an empty text. */
export const methodsOf = (of: string): readonly string[] => {
  if (!CALLABLE.has(of)) return [];
  if (of.startsWith('environ.')) return ['', ...DJANGO_ENVIRON.keys()];
  if (of.startsWith('environs.')) return ['', ...ENVIRONS];
  return of.startsWith('decouple.') ? ['', 'get'] : [''];
};
