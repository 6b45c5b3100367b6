import { posix } from 'node:path';
import type { Found, Lock, Wanted } from './lock.ts';
import { type LockBuilder, lockBuilder, namedTexts } from './lock-builder.ts';
import { lookUp, scopesOf } from './node-modules.ts';
import { isWanted, sourceOfTarball } from './references.ts';
import { type Branch, branchOf, isTrue, type Leaf, textAt } from './tree.ts';
import { wantedIn } from './wanted.ts';

const FOLDER = 'node_modules/';
const DEEPEST = 50;
const NEEDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * package-lock.json and npm-shrinkwrap.json with a list `packages` (lockfileVersion 2 and 3).
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
export const npmLock = (path: string, packages: Branch): Lock => {
  const builder = lockBuilder(path);
  const folders = new Map<string, Map<string, Found>>();
  const places = new Map<string, { readonly entry: Branch; readonly index: Found }>();
  const importers = new Map<string, readonly Wanted[]>();
  for (const [key, leaf] of packages) {
    const entry = branchOf(leaf.value);
    const at = key.lastIndexOf(FOLDER);
    if (at === -1 && key.split('/').length <= DEEPEST) importers.set(key, wantedIn(entry));
    else if (at === -1 || key.split(FOLDER).length > DEEPEST) builder.refuse(leaf.line);
    else {
      const name = key.slice(at + FOLDER.length);
      const index = isTrue(entry, 'link') ? 'own' : addPackage(builder, name, leaf, entry);
      const folder = key.slice(0, Math.max(0, at - 1));
      const children = folders.get(folder) ?? new Map<string, Found>();
      folders.set(folder, children.set(name, index));
      places.set(key, { entry, index });
    }
  }
  const scopeOf = scopesOf(folders, folderAbove);
  for (const [key, { entry, index }] of places) {
    if (typeof index !== 'number') continue;
    for (const [name] of namedTexts(entry, NEEDS)) {
      const found = lookUp(scopeOf(key), name);
      if (typeof found === 'number') builder.packages[index]?.needs.push(found);
    }
  }
  const recordedBy = new Map(
    [...importers].map(([key, all]) => [key, new Map(all.map((one) => [one.name, one.wanted]))]),
  );
  return {
    format: 'npm',
    packages: builder.packages,
    importers,
    find: (importer, { name, wanted }) => {
      const found = lookUp(scopeOf(importer), name);
      if (typeof found !== 'number' || recordedBy.get(importer)?.get(name) === wanted) return found;
      const locked = builder.packages[found];
      return locked !== undefined && isWanted(locked, wanted) ? found : undefined;
    },
    problems: builder.problems(),
  };
};

const addPackage = (builder: LockBuilder, place: string, { line, column }: Leaf, entry: Branch): number | undefined => {
  const resolved = textAt(entry, 'resolved') ?? '';
  const name = textAt(entry, 'name') ?? place;
  const source = resolved === '' ? 'registry' : sourceOfTarball(name, resolved);
  const version = textAt(entry, 'version') ?? (source === 'registry' ? '' : resolved);
  return builder.add({ name, version, source, line, column, saidDevelopment: isTrue(entry, 'dev') });
};

/** The folder whose `node_modules` is looked through next. */
const folderAbove = (folder: string): string | undefined => {
  if (folder === '' || folder === '.' || folder === '/' || folder.endsWith('..')) return undefined;
  const at = folder.lastIndexOf(FOLDER);
  if (
    at !== -1 &&
    !folder
      .slice(at + FOLDER.length)
      .replace(/^@[^/]*\//, '')
      .includes('/')
  ) {
    return folder.slice(0, Math.max(0, at - 1));
  }
  const above = posix.dirname(folder);
  return above === '.' ? '' : above;
};
