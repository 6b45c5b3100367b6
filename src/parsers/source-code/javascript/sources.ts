import type { ReadIdiom } from '../module-facts.ts';

/** A value through which the environment is reached, by what its members are. */
export interface Source {
  readonly idiom: ReadIdiom;
  /** Its members are variables: the name of the variable that a member is; undefined for a member that is none. */
  readonly variable?: (member: string) => string | undefined;
  /** Methods whose first argument is the name of a variable. */
  readonly readers?: ReadonlySet<string>;
  readonly members?: ReadonlyMap<string, Source>;
  /** Methods that give another source. */
  readonly methods?: ReadonlyMap<string, Source>;
  /** The whole environment is in it, as itself or under a key of an object that code made. */
  readonly whole?: boolean;
}

const same = (member: string): string => member;

export const environment = (idiom: ReadIdiom): Source => ({ idiom, variable: same, whole: true });

/** https://vite.dev/guide/env-and-mode: what Vite sets itself comes from no environment. */
const VITE_OWN = new Set(['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'LEGACY', 'SITE', 'ASSETS_PREFIX']);

const META: Source = {
  idiom: 'import.meta.env',
  members: new Map([
    ['env', { ...environment('import.meta.env'), variable: (member) => (VITE_OWN.has(member) ? undefined : member) }],
  ]),
};

const PROCESS: Source = { idiom: 'process.env', members: new Map([['env', environment('process.env')]]) };

/** https://docs.deno.com/api/deno/~/Deno.Env */
const DENO: Source = {
  idiom: 'Deno.env',
  members: new Map([
    [
      'env',
      {
        idiom: 'Deno.env',
        readers: new Set(['get', 'has']),
        methods: new Map([['toObject', environment('Deno.env')]]),
      },
    ],
  ]),
};

const BUN: Source = { idiom: 'Bun.env', members: new Map([['env', environment('Bun.env')]]) };

const GLOBALS: ReadonlyMap<string, Source> = new Map([
  ['process', PROCESS],
  ['Deno', DENO],
  ['Bun', BUN],
]);

const GLOBAL: Source = { idiom: 'process.env', members: GLOBALS };

/** Names that the runtime gives every module. */
export const GLOBAL_SOURCES: ReadonlyMap<string, Source> = new Map([
  ...GLOBALS,
  ...['globalThis', 'global', 'window', 'self'].map((name): [string, Source] => [name, GLOBAL]),
]);

export const META_SOURCE = META;

/** https://docs.nestjs.com/techniques/configuration: a path in small letters (`database.host`) is of the application's own. */
export const CONFIG_SERVICE: Source = {
  idiom: 'config-service',
  readers: new Set(['get', 'getOrThrow']),
  variable: () => undefined,
};

/** https://docs.adonisjs.com/guides/getting-started/environment-variables */
const ADONIS: Source = { idiom: 'framework-module', readers: new Set(['get']) };

/** https://nuxt.com/docs/guide/going-further/runtime-config: `apiKey` comes from `NUXT_API_KEY`, `public.apiBase` from `NUXT_PUBLIC_API_BASE`. */
const nuxt = (prefix: string): Source => ({
  idiom: 'framework-module',
  variable: (member) => (NUXT_OWN.has(member) ? undefined : `${prefix}${snake(member)}`),
});

const NUXT_OWN = new Set(['app', 'nitro']);

const snake = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .toUpperCase();

export const NUXT: Source = { ...nuxt('NUXT_'), members: new Map([['public', nuxt('NUXT_PUBLIC_')]]) };

const FRAMEWORK = environment('framework-module');

/** What a module exports, by name; `*` is the module itself and `default` its default export. */
export interface SourceModule {
  readonly from: RegExp;
  readonly exports?: ReadonlyMap<string, Source>;
  /** Every imported name is a variable. */
  readonly namesAreVariables?: boolean;
  /** Functions that give a source when they are called. */
  readonly gives?: ReadonlyMap<string, Source>;
  /** Functions whose first argument is the name of a variable. */
  readonly readers?: ReadonlySet<string>;
}

export const SOURCE_MODULES: readonly SourceModule[] = [
  {
    from: /^(?:node:)?process$/,
    exports: new Map([
      ['*', PROCESS],
      ['default', PROCESS],
      ['env', environment('process.env')],
    ]),
  },
  { from: /^bun$/, exports: new Map([['env', environment('Bun.env')]]) },
  { from: /^\$env\/static\/(?:private|public)$/, namesAreVariables: true, exports: new Map([['*', FRAMEWORK]]) },
  { from: /^\$env\/dynamic\/(?:private|public)$/, exports: new Map([['env', FRAMEWORK]]) },
  {
    from: /^astro:env\/(?:server|client)$/,
    namesAreVariables: true,
    exports: new Map([['*', FRAMEWORK]]),
    readers: new Set(['getSecret']),
  },
  { from: /^cloudflare:workers$/, exports: new Map([['env', FRAMEWORK]]) },
  {
    from: /^(?:#start\/env|(?:\.{1,2}|~|@)\/(?:.*\/)?start\/env(?:\.[jt]s)?|@ioc:Adonis\/Core\/Env)$/,
    exports: new Map([['default', ADONIS]]),
  },
  { from: /^vite$/, gives: new Map([['loadEnv', FRAMEWORK]]) },
  { from: /^hono\/adapter$/, gives: new Map([['env', FRAMEWORK]]) },
  { from: /^(?:#imports|#app|nuxt\/app|nitropack\/runtime)$/, gives: new Map([['useRuntimeConfig', NUXT]]) },
];
