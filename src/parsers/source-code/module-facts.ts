/** A position in a source file; both count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const LANGUAGES = ['javascript', 'typescript', 'tsx', 'python'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Which names a place reads: one, those of a pattern (`T_*_KEY`), or any (a name that is made at run time; all of them at once). */
export type ReadNames =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'any' };

/** How the environment is reached, one word for each family of idioms; a page and a finding show it. */
export const READ_IDIOMS = [
  'process.env',
  'import.meta.env',
  'Deno.env',
  'Bun.env',
  'framework-module',
  'config-service',
  'schema',
  'os.environ',
  'os.getenv',
  'settings-class',
  'django-environ',
  'decouple',
  'accessor',
  'reference',
] as const;

export type ReadIdiom = (typeof READ_IDIOMS)[number];

/** A place in code that reads one or more environment variables. */
export interface EnvRead {
  readonly names: ReadNames;
  readonly idiom: ReadIdiom;
  readonly place: Place;
  /** The names match whatever the case of their letters (pydantic's default). */
  readonly ignoresCase?: boolean;
  /** What it is when the variable is missing: a text that stands in the code, an empty text, or something that is worked out. */
  readonly fallback?: 'literal' | 'empty' | 'other';
  /** Where a literal fallback cannot happen in production: the read is guarded, or the missing name refused before it. */
  readonly guarded?: boolean;
  /** The build puts the value into what the browser is given: Vite's `define`, webpack's `DefinePlugin`, Next's `env`. */
  readonly inlined?: boolean;
}

/** The whole environment handed on: to a child process, into a log, into a response, or somewhere that cannot be told. */
export interface EnvHandover {
  readonly to: 'child-process' | 'log' | 'response' | 'schema' | 'unknown';
  readonly place: Place;
}

/** An import that is followed at run time; one of types alone is none. */
export interface ModuleImport {
  /** As written: `./config`, `@app/db`, `..settings`, `livestreamsell.sealing`. A leading dot makes a Python module relative. */
  readonly from: string;
  /** The imported names; `*` for a namespace, a star import or an import for its effects. Python: `from pkg import a` names `a`. */
  readonly names: readonly string[];
  /** `import()` and `importlib.import_module` with a literal are imports too. */
  readonly place: Place;
  /** `export … from`, or a Python `__init__` that passes names on. */
  readonly reexports?: boolean;
  /** What a re-export passes on under another name: `['a', 'b']` for `export { a as b } from`, `['*', 'ns']` for `export * as ns from`. */
  readonly renamed?: readonly (readonly [own: string, exported: string])[];
  /** The module to load is made at run time: it cannot be told. */
  readonly dynamic?: boolean;
}

/** A function of the file that reads the variable its argument names. */
export interface EnvAccessor {
  /** The exported name, or the local one; `Class.method` for a method. */
  readonly name: string;
  readonly exported: boolean;
  /** Position of the argument that holds the name, from 0. */
  readonly argument: number;
  /** What it puts before and after the argument: `DB_` in `env('DB_' + x)`. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** Position of the argument that stands in for a missing variable. */
  readonly fallbackArgument?: number;
  /** `member`: an object that holds the whole environment, read by its members (`export const env = process.env`); `argument` says nothing. */
  readonly shape?: 'member';
  readonly place: Place;
}

/** A function of the file that hands its argument to one that another module may define as an accessor: it is one where that is. */
export interface AccessorRelay extends Omit<EnvAccessor, 'shape' | 'fallbackArgument'> {
  /** The function it asks, as `AccessorCall.callee` names it, and the position of the argument there. */
  readonly callee: string;
  readonly calleeArgument: number;
}

/**
 * A call of a function that another module may define as an accessor: resolved once the imports are known. Calls without a name that can
 * be told are there only where the question asks for calls.
 */
export interface AccessorCall {
  /** As the module it comes from calls it, whatever it is called here: `requireEnv`, `env.get`, `default`; a namespace as it is named here. */
  readonly callee: string;
  /** Each argument that has the form of a variable's name; undefined for all else. */
  readonly arguments: readonly (string | undefined)[];
  readonly place: Place;
  /** What kind of text the argument after the name is: a fallback, where the accessor takes one. */
  readonly fallback?: EnvRead['fallback'];
  /** A member of an imported object (`env.OPENAI_API_KEY`) and no call; `callee` is the object. */
  readonly shape?: 'member';
}

/** A word of code that may touch what only some files may: identifiers and words of strings, never of comments. */
export interface WordUse {
  readonly word: string;
  readonly place: Place;
}

/** What one source file says about the environment and about other files. Nothing of it is a value: fallbacks are known by kind alone. */
export interface ModuleFacts {
  readonly language: Language;
  readonly reads: readonly EnvRead[];
  readonly handovers: readonly EnvHandover[];
  readonly imports: readonly ModuleImport[];
  readonly accessors: readonly EnvAccessor[];
  readonly accessorCalls: readonly AccessorCall[];
  /** Only where the question asks for calls. */
  readonly relays?: readonly AccessorRelay[];
  readonly words: readonly WordUse[];
  /** It is meant for the browser: `'use client'`, or a file of a client framework. */
  readonly isClient?: boolean;
  /** It is meant for the server alone: `import 'server-only'`, `$env/static/private`. */
  readonly isServerOnly?: boolean;
  /** Places the parser could not make sense of; what stands around them was read. */
  readonly unreadable: readonly Place[];
  /** The question leaves calls out, and there are or may be some: ask again for them. */
  readonly callsUntold?: boolean;
  /** Nothing of the file was read: it is larger than two million characters, or took too long. The other facts are empty then. */
  readonly notRead?: 'too-large' | 'too-slow';
}

export interface ModuleQuestion {
  /** Functions whose first argument is the name they read, beyond those whose definition shows it. */
  readonly envAccessors: readonly string[];
  /** Words whose use is to be told, see `WordUse`. */
  readonly words: readonly string[];
  /** A text that has to be parsed for `accessorCalls` alone is not, see `ModuleFacts.callsUntold`. */
  readonly withoutCalls?: boolean;
}
