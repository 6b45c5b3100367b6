import { type PackageManifest, parsePackageManifest } from '../../../parsers/package-manifest.ts';
import { type PythonProject, parsePythonProject } from '../../../parsers/python-project.ts';
import { parseTsConfig, type TsConfig } from '../../../parsers/ts-config.ts';
import type { SourceTree } from '../source-tree.ts';
import { folderOf, nameOf, under, upward } from './paths.ts';

/** A package of the repository: the folder its manifest stands in. */
export interface OwnPackage {
  readonly folder: string;
  readonly manifest: PackageManifest;
}

/** The files of the repository as code looks them up. A path it does not list is not there: nothing is asked of a disk. */
export interface Repository extends Pick<SourceTree, 'text' | 'facts'> {
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  /** Whether a Python file stands somewhere under the folder. */
  holdsPython(folder: string): boolean;
  /** The files somewhere under a folder, sorted. */
  filesUnder(folder: string): readonly string[];
  /** The files of this very name, wherever they stand: nothing of what was installed or only serves tests. */
  named(name: string): readonly string[];
  manifest(folder: string): Promise<PackageManifest | undefined>;
  /** The package a folder belongs to. */
  packageOf(folder: string): Promise<OwnPackage | undefined>;
  tsConfig(path: string): Promise<TsConfig | undefined>;
  pythonProject(folder: string): Promise<PythonProject | undefined>;
  /** Works something out once for each key. */
  remember<Value>(key: string, make: () => Promise<Value>): Promise<Value>;
}

const ASIDE = /(?:^|\/)(?:node_modules|site-packages|\.?venv|vendor|tests?|__tests__|fixtures|__fixtures__|testdata)\//;

export const repositoryOf = (tree: SourceTree): Repository => {
  const files = tree.entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const sorted = [...files].sort();
  const isFile = new Set(files);
  const folders = foldersOf(files);
  const pythonFolders = foldersOf(files.filter((path) => path.endsWith('.py')));
  const memory = new Map<string, Promise<unknown>>();
  const remember = <Value>(key: string, make: () => Promise<Value>): Promise<Value> => {
    const known = memory.get(key) as Promise<Value> | undefined;
    if (known !== undefined) return known;
    const value = make();
    memory.set(key, value);
    return value;
  };
  const parsed = <Value>(path: string, parse: (text: string) => Value): Promise<Value | undefined> =>
    remember(`parsed ${path}`, async () => {
      const text = isFile.has(path) ? await tree.text(path) : undefined;
      return text === undefined ? undefined : parse(text);
    });
  const byName = namedFiles(files);
  const manifest = async (folder: string) =>
    (await parsed(under(folder, 'package.json'), parsePackageManifest)) ??
    (await parsed(under(folder, 'deno.json'), parsePackageManifest)) ??
    parsed(under(folder, 'deno.jsonc'), parsePackageManifest);
  return {
    text: tree.text,
    facts: tree.facts,
    isFile: (path) => isFile.has(path),
    isFolder: (path) => path === '' || folders.has(path),
    holdsPython: (folder) => pythonFolders.has(folder),
    filesUnder: (folder) => (folder === '' ? sorted : rangeOf(sorted, `${folder}/`)),
    named: (name) => byName.get(name) ?? [],
    manifest,
    packageOf: async (folder) => {
      for (const above of upward(folder)) {
        const found = await manifest(above);
        if (found !== undefined) return { folder: above, manifest: found };
      }
      return undefined;
    },
    tsConfig: (path) => parsed(path, parseTsConfig),
    pythonProject: (folder) => parsed(under(folder, 'pyproject.toml'), parsePythonProject),
    remember,
  };
};

const foldersOf = (files: readonly string[]): ReadonlySet<string> => {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = folderOf(file); folder !== '' && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
  }
  return folders;
};

const LOOKED_FOR = new Set(['package.json', 'pyproject.toml', 'setup.py', 'setup.cfg', 'pnpm-workspace.yaml']);

const namedFiles = (files: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const named = new Map<string, string[]>();
  for (const file of files) {
    const name = nameOf(file);
    if (LOOKED_FOR.has(name) && !ASIDE.test(file)) named.set(name, [...(named.get(name) ?? []), file]);
  }
  return named;
};

/** The sorted texts that start with `prefix`, found by halving. */
const rangeOf = (sorted: readonly string[], prefix: string): readonly string[] => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(prefix)) end++;
  return sorted.slice(low, end);
};
