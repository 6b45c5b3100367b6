import type { Found, Lock, Wanted } from './lock.ts';
import { type LockBuilder, lockBuilder, namedTexts } from './lock-builder.ts';
import { lookUp, scopesOf } from './node-modules.ts';
import { isWanted, nameAndRest, sourceOf, sourceOfTarball } from './references.ts';
import { type Branch, branchAt, branchOf, type Leaf, listOf, textAt, textOf } from './tree.ts';
import { wantedIn } from './wanted.ts';

const DEEPEST = 50;
const NEEDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];

/** bun.lock, the text form. https://bun.com/docs/pm/lockfile */
export const bunLock = (path: string, root: Branch): Lock => {
  const builder = lockBuilder(path);
  const folders = new Map<string, Map<string, Found>>();
  const places: { readonly key: string; readonly index: number; readonly about: Branch }[] = [];
  for (const [key, leaf] of branchAt(root, 'packages')) {
    const names = namesOf(key);
    const index = names.length > DEEPEST ? builder.refuse(leaf.line) : addPackage(builder, leaf);
    const folder = names.slice(0, -1).join('/');
    const children = folders.get(folder) ?? new Map<string, Found>();
    folders.set(folder, children.set(names.at(-1) ?? '', index));
    if (typeof index === 'number') places.push({ key, index, about: aboutOf(leaf) });
  }
  const scopeOf = scopesOf(folders, (key) => (key === '' ? undefined : namesOf(key).slice(0, -1).join('/')));
  for (const { key, index, about } of places) {
    const free = new Set(listOf(about.get('optionalPeers')?.value).map(textOf));
    for (const [name] of namedTexts(about, NEEDS)) {
      const found = free.has(name) ? undefined : lookUp(scopeOf(key), name);
      if (typeof found === 'number') builder.packages[index]?.needs.push(found);
    }
  }
  const importers = new Map<string, readonly Wanted[]>();
  const recorded = new Map<string, { readonly name: string; readonly wanted: ReadonlyMap<string, string> }>();
  for (const [folder, { value }] of branchAt(root, 'workspaces')) {
    const all = wantedIn(branchOf(value));
    importers.set(folder, all);
    const name = folder === '' ? '' : (textAt(branchOf(value), 'name') ?? '');
    recorded.set(folder, { name, wanted: new Map(all.map((one) => [one.name, one.wanted])) });
  }
  const overridden = branchAt(root, 'overrides');
  return {
    format: 'bun',
    packages: builder.packages,
    importers,
    find: (importer, { name, wanted }) => {
      const known = recorded.get(importer);
      const found = known === undefined ? undefined : lookUp(scopeOf(known.name), name);
      if (typeof found !== 'number' || known?.wanted.get(name) === wanted || overridden.has(name)) return found;
      const locked = builder.packages[found];
      return locked !== undefined && isWanted(locked, wanted) ? found : undefined;
    },
    problems: builder.problems(),
  };
};

/** `["name@1.0.0", "", { "dependencies": {} }, "sha512-…"]` */
const addPackage = (builder: LockBuilder, { value, line, column }: Leaf): Found => {
  const { name, rest } = nameAndRest(textOf(listOf(value)[0]) ?? '');
  if (/^(?:workspace|link|root):/.test(rest)) return 'own';
  const asked = sourceOf(rest);
  const source = asked === 'url' ? sourceOfTarball(name, rest) : asked;
  if (source !== 'registry' || !rest.includes('/')) return builder.add({ name, version: rest, source, line, column });
  const [, version = ''] = /-(\d[^/]*)\.t(?:ar\.)?gz(?:[?#]|$)/.exec(rest.slice(0, 500)) ?? [];
  return builder.add({ name, version, source, line, column });
};

const aboutOf = ({ value }: Leaf): Branch => branchOf(listOf(value).find((part) => part instanceof Map));

/** `["@a/b", "c"]` of the key `@a/b/c`. */
const namesOf = (key: string): readonly string[] => key.match(/@[^/]*\/[^/]*|[^/]+/g) ?? [];
