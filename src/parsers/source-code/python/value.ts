import type { Syntax } from '../syntax.ts';

/** What an expression is, as far as it matters here. */
export type Value =
  /** Something of a module, by its dotted path: `os.environ`. */
  | { readonly kind: 'entity'; readonly path: string }
  /** What calling something of a module gives. */
  | { readonly kind: 'instance'; readonly of: string; readonly call: Syntax }
  /** An attribute of such an instance. */
  | { readonly kind: 'method'; readonly of: string; readonly call: Syntax; readonly name: string }
  /** A function or class of this file. */
  | { readonly kind: 'definition'; readonly node: Syntax }
  /** What calling a class of this file gives, or `self` in one of its methods. */
  | { readonly kind: 'object'; readonly of: Syntax }
  | { readonly kind: 'unknown' };

export const UNKNOWN: Value = { kind: 'unknown' };

/** The environment by its other names. */
const SAME_AS: ReadonlyMap<string, string> = new Map([
  ['os.environb', 'os.environ'],
  ['os.environ.copy()', 'os.environ'],
  ['posix.environ', 'os.environ'],
  ['starlette.config.environ', 'os.environ'],
  ['environ.Env.ENVIRON', 'os.environ'],
  ['os.getenvb', 'os.getenv'],
]);

/** Something of a module, by the path it is known by here. */
export const entity = (path: string): Value => ({ kind: 'entity', path: SAME_AS.get(path) ?? path });
