import { posix } from 'node:path';
import type { Lock } from './lock.ts';
import { folderOf, type NodePackage } from './node-package.ts';
import { coversWith } from './workspaces.ts';

/** The manifests and lockfiles that speak of one installation. */
export interface Installation {
  /** Where its lockfile stands, or would; '' is the root of the repository. */
  readonly folder: string;
  readonly packages: readonly NodePackage[];
  readonly locks: readonly LockedFile[];
}

export interface LockedFile {
  readonly path: string;
  readonly lock: Lock;
}

/** From a folder to another one below it or beside it, as lockfiles write it; '' is the same one. */
export const relativeTo = (folder: string, other: string): string => posix.relative(`/${folder}`, `/${other}`);

/**
 * Joins manifests with what locks them: its own lockfile first, then a lockfile that names its folder, then the workspace that
 * covers it, then the lockfile of a manifest that installs it from its folder. What nothing joins stands for itself.
 */
export const installations = (
  packages: readonly NodePackage[],
  locks: readonly LockedFile[],
  pnpmWorkspaces: ReadonlyMap<string, readonly string[]>,
): readonly Installation[] => {
  const locksOf = new Map<string, LockedFile[]>();
  const claimedBy = new Map<string, string>();
  const lentTo = new Map<string, string>();
  for (const locked of locks) {
    const folder = folderOf(locked.path);
    const known = locksOf.get(folder);
    if (known === undefined) locksOf.set(folder, [locked]);
    else known.push(locked);
    for (const importer of locked.lock.importers.keys()) {
      const claimed = posix.join(`/${folder}`, importer).slice(1);
      if (!claimedBy.has(claimed)) claimedBy.set(claimed, folder);
    }
  }
  for (const { folder, wanted } of packages) {
    for (const one of wanted) {
      const [, path] = /^(?:file|portal):(?!.*\.(?:tgz|tar\.gz)$)(.+)$/.exec(one.wanted) ?? [];
      const claimed = path === undefined ? folder : posix.join(`/${folder}`, path).replace(/^\/|\/$/g, '');
      if (claimed !== folder && !claimedBy.has(claimed)) lentTo.set(claimed, folder);
    }
  }
  const byFolder = new Map(packages.map((one) => [one.folder, one]));
  const covers = new Map<string, readonly ((folder: string) => boolean)[]>();
  for (const folder of new Set([...byFolder.keys(), ...pnpmWorkspaces.keys()])) {
    if (!byFolder.has(folder) && !locksOf.has(folder)) continue;
    const patterns = [byFolder.get(folder)?.workspaces ?? [], pnpmWorkspaces.get(folder) ?? []];
    const all = patterns.filter((one) => one.length > 0).map(coversWith);
    if (all.length > 0) covers.set(folder, all);
  }

  const ownerOf = (folder: string): string => {
    if (locksOf.has(folder)) return folder;
    const claimed = claimedBy.get(folder);
    if (claimed !== undefined) return claimed;
    for (let above = folder; above !== ''; ) {
      above = folderOf(above);
      const inside = relativeTo(above, folder);
      if (covers.get(above)?.some((isCovered) => isCovered(inside))) return ownerOf(above);
    }
    const borrower = lentTo.get(folder);
    return borrower !== undefined && locksOf.has(borrower) ? borrower : folder;
  };

  const owned = new Map<string, NodePackage[]>([...locksOf.keys()].map((folder) => [folder, []]));
  for (const one of packages) {
    const owner = ownerOf(one.folder);
    const known = owned.get(owner);
    if (known === undefined) owned.set(owner, [one]);
    else known.push(one);
  }
  return [...owned].map(([folder, all]) => ({ folder, packages: all, locks: locksOf.get(folder) ?? [] }));
};
