import { posix } from 'node:path';
import type { Manifest, ManifestFormat } from '../../model/dependency.ts';
import type { Found, Wanted } from './lock.ts';
import { type Installation, type LockedFile, relativeTo } from './owners.ts';
import { LOCKFILES } from './read-lock.ts';
import { isWanted, sourceOf, withoutCredentials } from './references.ts';
import { installedPackages, type Start } from './ways.ts';

const FILES = [...LOCKFILES.keys()];

/** The files that change how a package manager reads the others. */
const SETTINGS: Readonly<Partial<Record<ManifestFormat, string>>> = {
  pnpm: 'pnpm-workspace.yaml',
  'yarn-berry': '.yarnrc.yml',
};

const FORMATS: Readonly<Record<string, ManifestFormat>> = { pnpm: 'pnpm', yarn: 'yarn-berry', bun: 'bun' };

/**
 * The rows of one installation: one for its manifests with the lockfile that an install goes by, and one for each further
 * lockfile beside it: whoever uses the other package manager gets what stands there.
 */
export const manifestsOf = (installation: Installation, isFile: (path: string) => boolean): readonly Manifest[] => {
  const { folder, packages } = installation;
  const root = packages.find((one) => one.folder === folder);
  const manager = (root ?? packages[0])?.manager;
  const isChosen = ({ path }: LockedFile) => LOCKFILES.get(posix.basename(path))?.manager === manager;
  const rank = ({ path }: LockedFile) => FILES.indexOf(posix.basename(path));
  const locks = installation.locks
    .filter((one, _, all) => !isReplaced(one, all))
    .sort((one, other) => Number(isChosen(other)) - Number(isChosen(one)) || rank(one) - rank(other));
  const [main, ...others] = locks;
  const path = root?.path ?? main?.path ?? packages[0]?.path ?? folder;
  const format = main?.lock.format ?? FORMATS[manager ?? ''] ?? 'npm';
  const isSettled = main !== undefined && (isChosen(main) || others.every((one) => isSameManager(one, main)));
  return [
    row(installation, { path, format, isFile, locked: main, isUsed: true }),
    ...others.map((locked) =>
      row(installation, { path: locked.path, format: locked.lock.format, isFile, locked, isUsed: !isSettled }),
    ),
  ];
};

/** bun reads no binary lockfile where a text one stands beside it. */
const isReplaced = ({ path }: LockedFile, all: readonly LockedFile[]): boolean =>
  posix.basename(path) === 'bun.lockb' && all.some((other) => posix.basename(other.path) === 'bun.lock');

/** npm-shrinkwrap.json beside package-lock.json. */
const isSameManager = (one: LockedFile, other: LockedFile): boolean => one.lock.format === other.lock.format;

interface RowOptions {
  readonly path: string;
  readonly format: ManifestFormat;
  readonly locked: LockedFile | undefined;
  /** Whether what the lockfile does not know is left to chance; it is not where nobody installs by this lockfile. */
  readonly isUsed: boolean;
  readonly isFile: (path: string) => boolean;
}

const row = ({ folder, packages }: Installation, { path, format, locked, isUsed, isFile }: RowOptions): Manifest => {
  const starts: Start[] = [];
  const unlocked: Manifest['unlocked'][number][] = [];
  const spoken = new Set<string>();
  const names = new Set(packages.map(({ name }) => name));
  const overridden = new Set(packages.flatMap((one) => [...one.overridden]));
  const byName = new Map<string, number[]>();
  for (const [index, { name }] of locked?.lock.packages.entries() ?? []) {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [index]);
    else known.push(index);
  }
  const find = (importer: string, wanted: Wanted): Found => {
    if (locked === undefined) return undefined;
    const found = locked.lock.find(importer, wanted);
    if (found !== undefined) return found;
    // An override leads elsewhere, and of a folder that is installed like a package the lockfile keeps no list by folder.
    const isFree = overridden.has(wanted.name);
    if (!isFree && (locked.lock.importers.has(importer) || importer === '')) return undefined;
    return byName.get(wanted.name)?.find((index) => {
      const known = locked.lock.packages[index];
      return known !== undefined && (isFree || isWanted(known, wanted.wanted));
    });
  };
  const begin = (found: Found, { section }: Wanted): void => {
    if (typeof found === 'number') starts.push({ index: found, isDevelopment: section === 'devDependencies' });
  };
  for (const one of packages) {
    const importer = relativeTo(folder, one.folder);
    spoken.add(importer);
    const here = new Set<string>();
    for (const wanted of one.wanted) {
      here.add(wanted.name);
      const found = find(importer, wanted);
      begin(found, wanted);
      if (found !== undefined || wanted.section === 'peerDependencies') continue;
      if (sourceOf(wanted.wanted) === 'path' || names.has(wanted.name)) continue;
      const location = { path: one.path, startLine: wanted.line, startColumn: wanted.column };
      const scope = wanted.section === 'devDependencies' ? ({ scope: 'development' } as const) : {};
      unlocked.push({ name: wanted.name, wanted: shown(wanted.wanted), location, ...scope });
    }
    for (const wanted of locked?.lock.importers.get(importer) ?? []) {
      if (!here.has(wanted.name)) begin(find(importer, wanted), wanted);
    }
  }
  for (const [importer, recorded] of locked?.lock.importers ?? []) {
    if (!spoken.has(importer)) for (const wanted of recorded) begin(find(importer, wanted), wanted);
  }
  const settings = posix.join(folder, SETTINGS[format] ?? '');
  return {
    path,
    ecosystem: 'npm',
    format,
    ...(locked === undefined ? {} : { lockfile: locked.path }),
    files: [
      ...new Set([
        ...packages.map((one) => one.path),
        ...(locked === undefined ? [] : [locked.path]),
        ...(isFile(settings) ? [settings] : []),
      ]),
    ].sort(),
    packages: locked === undefined ? [] : installedPackages(locked.path, locked.lock.packages, starts),
    unlocked: isUsed ? unlocked : [],
    problems: [...packages.flatMap((one) => one.problems), ...(locked?.lock.problems ?? [])],
  };
};

const shown = (wanted: string): string => withoutCredentials(wanted).slice(0, 200);
