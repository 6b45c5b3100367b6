/** Where an import leads. */
export type Resolution =
  /** Files of the repository: the first is what the import names, the others run on the way to it. */
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  /** A package of a registry, the runtime's own, or a file that is no code. */
  | { readonly kind: 'outside' }
  /** It looks like a module of the repository and is none. */
  | { readonly kind: 'lost' };

export const OUTSIDE: Resolution = { kind: 'outside' };

export const LOST: Resolution = { kind: 'lost' };

export const files = (...paths: readonly string[]): Resolution => ({ kind: 'files', paths });
