/** A snippet, and each read expected of it: `line:column name idiom`, with `?` for any name, and ` =kind` for a fallback. */
export type Snippet = readonly [what: string, code: string, reads: readonly string[], path?: string];

const PROCESS = 'process.env';

/** Reads, by the idioms of the environment's own objects. */
export const DIRECT: readonly Snippet[] = [
  ['a member', 'use(process.env.DB_URL);', [`1:5 DB_URL ${PROCESS}`]],
  ['a member that is asserted', 'const a = process.env.DB_URL!;', [`1:11 DB_URL ${PROCESS}`]],
  ['a member that is cast', 'const a = process.env.DB_URL as string;', [`1:11 DB_URL ${PROCESS}`]],
  ['a member that is cast in the old way', 'const a = <string>process.env.DB_URL;', [`1:19 DB_URL ${PROCESS}`]],
  ['a literal key', `f(process.env['DB_URL']);`, [`1:3 DB_URL ${PROCESS}`]],
  ['a literal key in double quotes', 'f(process.env["DB_URL"]);', [`1:3 DB_URL ${PROCESS}`]],
  ['a literal key in backticks', 'f(process.env[`DB_URL`]);', [`1:3 DB_URL ${PROCESS}`]],
  ['optional chaining before', 'f(process?.env.DB_URL);', [`1:3 DB_URL ${PROCESS}`]],
  ['optional chaining after', 'f(process.env?.DB_URL);', [`1:3 DB_URL ${PROCESS}`]],
  ['optional chaining of a key', 'f(process.env?.["DB_URL"]);', [`1:3 DB_URL ${PROCESS}`]],
  ['a cast process', 'f((process as any).env.DB_URL);', [`1:3 DB_URL ${PROCESS}`]],
  ['a cast environment', 'f((process.env as Record<string, string>).DB_URL);', [`1:3 DB_URL ${PROCESS}`]],
  ['globalThis', 'f(globalThis.process?.env?.DB_URL);', [`1:3 DB_URL ${PROCESS}`]],
  ['global', 'f(global.process.env.DB_URL);', [`1:3 DB_URL ${PROCESS}`]],
  ['a quoted env', 'f(process["env"].DB_URL);', [`1:3 DB_URL ${PROCESS}`]],
  ['a chain over several lines', 'f(process\n  .env\n  .DB_URL);', [`1:3 DB_URL ${PROCESS}`]],
  ['a template in which it stands', 'const u = `postgres://${process.env.DB_HOST}/x`;', [`1:25 DB_HOST ${PROCESS}`]],
  [
    'a template whose tag has type arguments',
    'const [a] = await db.#sql<{ a: string }[]>`select ${process.env.DB_COLUMN}`;\nf(process.env.DB_URL);',
    [`1:53 DB_COLUMN ${PROCESS}`, `2:3 DB_URL ${PROCESS}`],
  ],
  [
    'JSX',
    'const a = <p title={process.env.TITLE_X}>{process.env.TEXT_X}</p>;',
    [`1:21 TITLE_X ${PROCESS}`, `1:43 TEXT_X ${PROCESS}`],
    'a.tsx',
  ],
  ['a condition', 'if (process.env.DEBUG_SQL) go();', [`1:5 DEBUG_SQL ${PROCESS}`]],
  ['in', `if ('DB_URL' in process.env) go();`, [`1:5 DB_URL ${PROCESS}`]],
  ['hasOwnProperty', `process.env.hasOwnProperty('DB_URL');`, [`1:1 DB_URL ${PROCESS}`]],
  ['Object.hasOwn', `Object.hasOwn(process.env, 'DB_URL');`, [`1:1 DB_URL ${PROCESS}`]],
  [
    'a prototype name',
    'f(process.env.__proto__, process.env["constructor"]);',
    [`1:3 __proto__ ${PROCESS}`, `1:26 constructor ${PROCESS}`],
  ],
  ['Vite', 'f(import.meta.env.VITE_URL);', ['1:3 VITE_URL import.meta.env']],
  ['Vite, cast', 'f((import.meta as any).env.VITE_URL);', ['1:3 VITE_URL import.meta.env']],
  ['Vite, optional', `f(import.meta.env?.['VITE_URL']);`, ['1:3 VITE_URL import.meta.env']],
  ['Vite, taken apart', 'const { VITE_URL } = import.meta.env;', ['1:9 VITE_URL import.meta.env']],
  ['Deno', `f(Deno.env.get('DB_URL'));`, ['1:3 DB_URL Deno.env']],
  ['Deno has', `f(Deno.env.has('DB_URL'));`, ['1:3 DB_URL Deno.env']],
  ['Deno toObject', 'f(Deno.env.toObject().DB_URL);', ['1:3 DB_URL Deno.env']],
  ['Deno with a fallback', `f(Deno.env.get('DB_URL') ?? 'x');`, ['1:3 DB_URL Deno.env =literal']],
  ['Bun', 'f(Bun.env.DB_URL);', ['1:3 DB_URL Bun.env']],
  ['Bun with a key', `f(Bun.env['DB_URL']);`, ['1:3 DB_URL Bun.env']],
];

/** Reads through names. */
export const NAMED: readonly Snippet[] = [
  ['an alias', 'const e = process.env;\nf(e.DB_URL);', [`2:3 DB_URL ${PROCESS}`]],
  ['an alias of the process', 'const p = process;\nf(p.env.DB_URL);', [`2:3 DB_URL ${PROCESS}`]],
  ['an alias given later', 'let e;\ne = process.env;\nf(e.DB_URL);', [`3:3 DB_URL ${PROCESS}`]],
  ['an alias with a default', 'const e = process.env ?? {};\nf(e.DB_URL);', [`2:3 DB_URL ${PROCESS}`]],
  ['an alias by choice', 'const e = isNode ? process.env : {};\nf(e.DB_URL);', [`2:3 DB_URL ${PROCESS}`]],
  ['a default parameter', 'const f = (env = process.env) => env.DB_URL;', [`1:34 DB_URL ${PROCESS}`]],
  [
    'a default parameter of JavaScript',
    'function f(env = process.env) { return env.DB_URL }',
    [`1:40 DB_URL ${PROCESS}`],
    'a.js',
  ],
  ['a default parameter, taken apart', 'const f = ({ DB_URL } = process.env) => DB_URL;', [`1:14 DB_URL ${PROCESS}`]],
  ['taken apart', 'const { DB_URL } = process.env;', [`1:9 DB_URL ${PROCESS}`]],
  ['renamed', 'const { DB_URL: url } = process.env;', [`1:9 DB_URL ${PROCESS}`]],
  ['renamed, with a default', `const { DB_URL: url = 'x' } = process.env;`, [`1:9 DB_URL ${PROCESS} =literal`]],
  ['with an empty default', `const { DB_URL = '' } = process.env;`, [`1:9 DB_URL ${PROCESS} =empty`]],
  [
    'the rest',
    'const { DB_URL, ...rest } = process.env;\nf(rest.API_KEY);',
    [`1:9 DB_URL ${PROCESS}`, `2:3 API_KEY ${PROCESS}`],
  ],
  ['taken apart by assignment', 'let a;\n({ DB_URL: a } = process.env);', [`2:4 DB_URL ${PROCESS}`]],
  ['env taken out of process', 'const { env } = process;\nf(env.DB_URL);', [`2:3 DB_URL ${PROCESS}`]],
  ['nested', 'const { env: { DB_URL } } = process;', [`1:16 DB_URL ${PROCESS}`]],
  ['a quoted key', `const { 'DB_URL': a } = process.env;`, [`1:9 DB_URL ${PROCESS}`]],
  ['import { env }', `import { env } from 'node:process';\nf(env.DB_URL);`, [`2:3 DB_URL ${PROCESS}`]],
  ['import { env as e }', `import { env as e } from 'process';\nf(e['DB_URL']);`, [`2:3 DB_URL ${PROCESS}`]],
  ['import process', `import process from 'process';\nf(process.env.DB_URL);`, [`2:3 DB_URL ${PROCESS}`]],
  ['import * as process', `import * as p from 'node:process';\nf(p.env.DB_URL);`, [`2:3 DB_URL ${PROCESS}`]],
  ['require', `f(require('process').env.DB_URL);`, [`1:3 DB_URL ${PROCESS}`]],
  ['require, taken apart', `const { env } = require('node:process');\nf(env.DB_URL);`, [`2:3 DB_URL ${PROCESS}`]],
  ['import()', `const { env } = await import('node:process');\nf(env.DB_URL);`, [`2:3 DB_URL ${PROCESS}`]],
  ['a field', 'class A { #env = process.env; f() { return this.#env.DB_URL } }', [`1:44 DB_URL ${PROCESS}`]],
  [
    'a field given by the constructor',
    'class A { constructor(private env = process.env) {} f() { return this.env.DB_URL } }',
    [`1:66 DB_URL ${PROCESS}`],
  ],
  ['a key of an object', 'const ctx = { env: process.env };\nf(ctx.env.DB_URL);', [`2:3 DB_URL ${PROCESS}`]],
  ['a copy', 'const e = { ...process.env };\nf(e.DB_URL);', [`2:3 DB_URL ${PROCESS}`]],
  ['Object.assign', 'const e = Object.assign({}, process.env);\nf(e.DB_URL);', [`2:3 DB_URL ${PROCESS}`]],
  [
    'a function of the file',
    'function load(env) { return env.DB_URL }\nload(process.env);',
    [`1:29 DB_URL ${PROCESS}`],
  ],
  [
    'a function that takes it apart',
    'const load = ({ DB_URL }) => DB_URL;\nload(process.env);',
    [`1:17 DB_URL ${PROCESS}`],
  ],
  ['a function that gives it', 'const all = () => process.env;\nf(all().DB_URL);', [`2:3 DB_URL ${PROCESS}`]],
  ['a typed parameter', 'export const load = (env: NodeJS.ProcessEnv) => env.DB_URL;', [`1:49 DB_URL ${PROCESS}`]],
];

/** Names that are worked out. */
export const WORKED_OUT: readonly Snippet[] = [
  ['a constant', `const KEY = 'DB_URL';\nf(process.env[KEY]);`, [`2:3 DB_URL ${PROCESS}`]],
  ['an enum', `enum K { Db = 'DB_URL' }\nf(process.env[K.Db]);`, [`2:3 DB_URL ${PROCESS}`]],
  ['an object', `const K = { db: 'DB_URL' } as const;\nf(process.env[K.db]);`, [`2:3 DB_URL ${PROCESS}`]],
  ['a sum', `const P = 'DB_';\nf(process.env[P + 'URL']);`, [`2:3 DB_URL ${PROCESS}`]],
  ['a template', 'f(process.env[`TENANT_${id}_KEY`]);', [`1:3 TENANT_*_KEY ${PROCESS}`]],
  ['a sum with something unknown', `f(process.env['TENANT_' + id]);`, [`1:3 TENANT_* ${PROCESS}`]],
  [
    'a choice',
    `f(process.env[isLive ? 'LIVE_KEY' : 'TEST_KEY']);`,
    [`1:3 LIVE_KEY ${PROCESS}`, `1:3 TEST_KEY ${PROCESS}`],
  ],
  [
    'a loop over names',
    `for (const k of ['A_KEY', 'B_KEY']) f(process.env[k]);`,
    [`1:39 A_KEY ${PROCESS}`, `1:39 B_KEY ${PROCESS}`],
  ],
  [
    'a loop over a constant list',
    `const KEYS = ['A_KEY', 'B_KEY'] as const;\nfor (const k of KEYS) f(process.env[k]);`,
    [`2:25 A_KEY ${PROCESS}`, `2:25 B_KEY ${PROCESS}`],
  ],
  [
    'forEach',
    `['A_KEY', 'B_KEY'].forEach((k) => f(process.env[k]));`,
    [`1:37 A_KEY ${PROCESS}`, `1:37 B_KEY ${PROCESS}`],
  ],
  ['a name of run time', 'f(process.env[pick()]);', [`1:3 ? ${PROCESS}`]],
  ['a name of a variable that changes', `let k = 'DB_URL';\nk = other();\nf(process.env[k]);`, [`3:3 ? ${PROCESS}`]],
  ['all names', 'for (const k in process.env) f(k);', [`1:17 ? ${PROCESS}`]],
  ['all entries', 'Object.entries(process.env).length;', [`1:16 ? ${PROCESS}`]],
];

/** Functions and schemas. */
export const FUNCTIONS_AND_SCHEMAS: readonly Snippet[] = [
  ['an accessor', `const must = (n) => { return process.env[n] };\nmust('DB_URL');`, ['2:1 DB_URL accessor']],
  [
    'an accessor with a prefix',
    'function app(n) { return process.env[`APP_${n}`] }\napp("KEY");',
    ['2:1 APP_KEY accessor'],
  ],
  [
    'an accessor of an accessor',
    `const get = (n) => process.env[n];\nconst must = (n) => get(n);\nmust('DB_URL');`,
    ['3:1 DB_URL accessor'],
  ],
  [
    'an accessor with a fallback',
    `const get = (n, d) => process.env[n] ?? d;\nget('DB_URL', 'x');`,
    ['2:1 DB_URL accessor =literal'],
  ],
  ['an accessor with a name of run time', 'const get = (n) => process.env[n];\nget(x());', ['2:1 ? accessor']],
  [
    'a method',
    `class C { get(n) { return process.env[n] } a() { return this.get('DB_URL') } }`,
    ['1:57 DB_URL accessor'],
  ],
  [
    'a method of an instance',
    `class C { get(n) { return process.env[n] } }\nconst c = new C();\nc.get('DB_URL');`,
    ['3:1 DB_URL accessor'],
  ],
  ['a method of an object', `const c = { get: (n) => process.env[n] };\nc.get('DB_URL');`, ['2:1 DB_URL accessor']],
  ['an accessor of the policy', `mustEnv('DB_URL');`, ['1:1 DB_URL accessor']],
  [
    'an accessor over an alias',
    `const e = process.env;\nconst get = (n) => e[n];\nget('DB_URL');`,
    ['3:1 DB_URL accessor'],
  ],
  [
    'zod',
    'const s = z.object({ DB_URL: z.string(), PORT: z.string().default("1") });\ns.parse(process.env);',
    ['1:22 DB_URL schema', '1:42 PORT schema =literal'],
  ],
  ['zod, in one', 'z.object({ DB_URL: z.string() }).safeParse(process.env);', ['1:12 DB_URL schema']],
  [
    'envalid',
    'cleanEnv(process.env, { DB_URL: str(), PORT: port({ default: 1 }) });',
    ['1:25 DB_URL schema', '1:40 PORT schema =literal'],
  ],
  [
    't3-env',
    'createEnv({ server: { DB_URL: z.string() }, client: { NEXT_PUBLIC_X: z.string() }, runtimeEnv: process.env });',
    ['1:23 DB_URL schema', '1:55 NEXT_PUBLIC_X schema'],
  ],
  ['joi', 'Joi.object({ DB_URL: Joi.string() }).validate(process.env);', ['1:14 DB_URL schema']],
  ['valibot', 'v.parse(v.object({ DB_URL: v.string() }), process.env);', ['1:20 DB_URL schema']],
];

/** Frameworks. */
export const FRAMEWORKS: readonly Snippet[] = [
  [
    'Nest',
    `import { ConfigService } from '@nestjs/config';\nclass A { constructor(private c: ConfigService) {} f() { return this.c.get<string>('DB_URL') } }`,
    ['2:65 DB_URL config-service'],
  ],
  [
    'Nest, or throw',
    `import { ConfigService } from '@nestjs/config';\nconst f = (c: ConfigService<Env, true>) => c.getOrThrow('DB_URL', { infer: true });`,
    ['2:44 DB_URL config-service'],
  ],
  [
    'Nest, injected',
    `import { ConfigService } from '@nestjs/config';\nconst c = app.get(ConfigService);\nc.get('DB_URL');`,
    ['3:1 DB_URL config-service'],
  ],
  [
    'Nest, a schema',
    'ConfigModule.forRoot({ validationSchema: Joi.object({ DB_URL: Joi.string() }) });',
    ['1:55 DB_URL schema'],
  ],
  ['Adonis', `import env from '#start/env';\nenv.get('DB_URL');`, ['2:1 DB_URL framework-module']],
  [
    'Adonis, a schema',
    `import { Env } from '@adonisjs/core/env';\nexport default await Env.create(new URL('../', import.meta.url), { DB_URL: Env.schema.string() });`,
    ['2:68 DB_URL schema'],
  ],
  [
    'SvelteKit, static',
    `import { DB_URL, API_KEY as key } from '$env/static/private';`,
    ['1:10 DB_URL framework-module', '1:29 API_KEY framework-module'],
  ],
  [
    'SvelteKit, dynamic',
    `import { env } from '$env/dynamic/private';\nf(env.DB_URL);`,
    ['2:3 DB_URL framework-module'],
  ],
  [
    'Astro',
    `import { DB_URL, getSecret } from 'astro:env/server';\ngetSecret('API_KEY');`,
    ['1:10 DB_URL framework-module', '2:1 API_KEY framework-module'],
  ],
  [
    'Hono',
    "import { Hono } from 'hono';\nnew Hono().get('/', (c) => c.text(c.env.A_KEY));\nconst f = ({ env }, c: Context) => c.env['B_KEY'] ?? other.env.NO;",
    ['2:35 A_KEY framework-module', '3:36 B_KEY framework-module =other'],
  ],
  [
    "Hono's adapter",
    "import { env } from 'hono/adapter';\nconst { A_KEY } = env<{ A_KEY: string }>(c);\nf(env(c).B_KEY);",
    ['2:9 A_KEY framework-module', '3:3 B_KEY framework-module'],
  ],
  ['an env of a parameter without Hono', 'const f = (c) => c.env.A_KEY;', []],
  [
    'Nuxt, taken apart',
    'const { openaiKey, public: { apiBase } } = useRuntimeConfig();',
    ['1:9 NUXT_OPENAI_KEY framework-module', '1:30 NUXT_PUBLIC_API_BASE framework-module'],
  ],
  [
    "Nest's namespaces",
    "import { registerAs } from '@nestjs/config';\nexport default registerAs('db', () => ({ url: process.env.DB_URL }));",
    ['2:47 DB_URL process.env'],
  ],
  [
    'Nuxt',
    'const c = useRuntimeConfig();\nf(c.openaiKey, c.public.apiBase);',
    ['2:3 NUXT_OPENAI_KEY framework-module', '2:16 NUXT_PUBLIC_API_BASE framework-module'],
  ],
  [
    'a Worker of Cloudflare',
    'export default { async fetch(request, env) { return new Response(env.API_URL) } };',
    ['1:66 API_URL framework-module'],
  ],
  [
    'loadEnv of Vite',
    `import { loadEnv } from 'vite';\nconst e = loadEnv(mode, '.', '');\nf(e.DB_URL);`,
    ['3:3 DB_URL framework-module'],
  ],
  [
    'Vue',
    '<template>\n  <p>process.env.NOT_THIS</p>\n</template>\n<script setup lang="ts">\nconst a: string = import.meta.env.VITE_URL;\n</script>',
    ['5:19 VITE_URL import.meta.env'],
    'a.vue',
  ],
  [
    'Svelte',
    '<script>\n  const a = process.env.DB_URL;\n</script>\n<p>{a}</p>',
    [`2:13 DB_URL ${PROCESS}`],
    'a.svelte',
  ],
  [
    'Astro, front matter',
    '---\nconst a = import.meta.env.API_KEY;\n---\n<p>process.env.NOT_THIS</p>',
    ['2:11 API_KEY import.meta.env'],
    'a.astro',
  ],
];

/** What looks like a read and is none. */
export const NO_READS: readonly Snippet[] = [
  ['a write', `process.env.DB_URL = 'x';`, []],
  ['a write by key', `process.env['DB_URL'] = 'x';`, []],
  ['a write through a cast', `(process.env as any).DB_URL = 'x';`, []],
  ['a deletion', 'delete process.env.DB_URL;', []],
  ['typeof', `typeof process.env.DB_URL;`, []],
  ['a type', 'type A = typeof process.env.DB_URL;', []],
  ['a type of a type', `let a: NodeJS.ProcessEnv['DB_URL'];`, []],
  ['an interface', 'declare namespace NodeJS { interface ProcessEnv { DB_URL: string } }', []],
  ['a comment', '// process.env.DB_URL\n/* process.env.DB_URL */\n', []],
  ['a text', `const a = 'process.env.DB_URL';`, []],
  ['a template', 'const a = `process.env.DB_URL`;', []],
  ['a regular expression', 'const a = /process.env.DB_URL/;', []],
  ['a parameter named process', 'const f = (process) => process.env.DB_URL;', []],
  ['a variable named process', 'const process = fake();\nf(process.env.DB_URL);', []],
  ['an alias that is shadowed', 'const e = process.env;\nconst f = (e) => e.DB_URL;', []],
  ['a variable named env', 'const env = load();\nf(env.DB_URL);', []],
  ['a member of something else', 'f(app.env.DB_URL, this.process.env.DB_URL);', []],
  ['what Vite sets itself', 'f(import.meta.env.MODE, import.meta.env.DEV, import.meta.env.BASE_URL);', []],
  ['import.meta.url', 'f(import.meta.url);', []],
  ['Deno sets', `Deno.env.set('DB_URL', 'x');\nDeno.env.delete('DB_URL');`, []],
  ['Object.assign to it', `Object.assign(process.env, { DB_URL: 'x' });`, []],
  ['a method of the environment', 'process.env.toString();', []],
  ['a key of an object', 'const a = { process: { env: { DB_URL: 1 } } };\nf(a.process.env.DB_URL);', []],
  [
    'a path of the configuration',
    `import { ConfigService } from '@nestjs/config';\nconst f = (c: ConfigService) => c.get('database.host');`,
    [],
  ],
  ['get of something else', `cache.get('DB_URL');\nnew Map().get('DB_URL');`, []],
  ['a schema of something else', 'z.object({ DB_URL: z.string() }).parse(body);', []],
  ['a file of declarations of types', 'declare const x: typeof process.env;', []],
  ['an accessor of a name that is not called', 'export const get = (n) => process.env[n];', []],
];

/** Fallbacks. */
export const FALLBACKS: readonly Snippet[] = [
  ['??', `f(process.env.JWT_SECRET ?? 'dev');`, [`1:3 JWT_SECRET ${PROCESS} =literal`]],
  ['||', `f(process.env.JWT_SECRET || 'dev');`, [`1:3 JWT_SECRET ${PROCESS} =literal`]],
  ['empty', `f(process.env.JWT_SECRET ?? '');`, [`1:3 JWT_SECRET ${PROCESS} =empty`]],
  ['worked out', 'f(process.env.JWT_SECRET ?? make());', [`1:3 JWT_SECRET ${PROCESS} =other`]],
  [
    'a chain',
    `f(process.env.A_KEY ?? process.env.B_KEY ?? 'dev');`,
    [`1:3 A_KEY ${PROCESS} =literal`, `1:24 B_KEY ${PROCESS} =literal`],
  ],
  ['undefined', 'f(process.env.JWT_SECRET ?? undefined);', [`1:3 JWT_SECRET ${PROCESS}`]],
  [
    'a choice',
    `f(process.env.A_KEY ? process.env.A_KEY : 'dev');`,
    [`1:3 A_KEY ${PROCESS}`, `1:23 A_KEY ${PROCESS} =literal`],
  ],
  ['??=', `process.env.JWT_SECRET ??= 'dev';`, [`1:1 JWT_SECRET ${PROCESS} =literal`]],
  ['in brackets and cast', `f((process.env.JWT_SECRET as string) || 'dev');`, [`1:4 JWT_SECRET ${PROCESS} =literal`]],
  [
    'guarded by a throw',
    `if (!process.env.JWT_SECRET) throw new Error('x');\nf(process.env.JWT_SECRET || 'dev');`,
    [`1:6 JWT_SECRET ${PROCESS}`, `2:3 JWT_SECRET ${PROCESS} =literal guarded`],
  ],
  [
    'not guarded by a warning',
    `if (!process.env.JWT_SECRET) console.warn('x');\nf(process.env.JWT_SECRET || 'dev');`,
    [`1:6 JWT_SECRET ${PROCESS}`, `2:3 JWT_SECRET ${PROCESS} =literal`],
  ],
  [
    'in a branch for development',
    `if (process.env.NODE_ENV !== 'production') f(process.env.JWT_SECRET || 'dev');`,
    [`1:5 NODE_ENV ${PROCESS}`, `1:46 JWT_SECRET ${PROCESS} =literal guarded`],
  ],
  [
    'in a branch for production',
    `if (process.env.NODE_ENV === 'production') f(process.env.JWT_SECRET || 'dev');`,
    [`1:5 NODE_ENV ${PROCESS}`, `1:46 JWT_SECRET ${PROCESS} =literal`],
  ],
];
