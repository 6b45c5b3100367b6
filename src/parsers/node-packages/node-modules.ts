import type { Found } from './lock.ts';

/** A `node_modules` folder as whoever stands in it sees it, with those above it. */
export interface Scope {
  readonly children: ReadonlyMap<string, Found>;
  readonly up: Scope | undefined;
}

/** What Node finds for a name, from a folder upwards. https://nodejs.org/api/modules.html#loading-from-node_modules-folders */
export const lookUp = (from: Scope | undefined, name: string): Found => {
  for (let scope = from; scope !== undefined; scope = scope.up) {
    const found = scope.children.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The scopes of all folders whose `node_modules` hold something, by the folder's path. */
export const scopesOf = (
  folders: ReadonlyMap<string, ReadonlyMap<string, Found>>,
  parentOf: (folder: string) => string | undefined,
): ((folder: string) => Scope | undefined) => {
  const known = new Map<string, Scope | undefined>();
  const scopeOf = (folder: string): Scope | undefined => {
    if (known.has(folder)) return known.get(folder);
    const parent = parentOf(folder);
    const up = parent === undefined ? undefined : scopeOf(parent);
    const children = folders.get(folder);
    const scope = children === undefined ? up : { children, up };
    known.set(folder, scope);
    return scope;
  };
  return scopeOf;
};
