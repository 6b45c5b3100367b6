import type { InstalledPackage, ManifestFormat } from '../../model/dependency.ts';

/** One place of a package in a lockfile. */
export interface Locked {
  /** The registry's name, where an alias stands for it. */
  readonly name: string;
  readonly version: string;
  readonly source: InstalledPackage['source'];
  readonly line: number;
  readonly column: number;
  /** What it needs, as indexes into the lock's packages. */
  readonly needs: readonly number[];
  /** Whether the lockfile says that only development needs it; absent where the format has no word for it. */
  readonly saidDevelopment?: boolean;
}

export const SECTIONS = ['dependencies', 'optionalDependencies', 'devDependencies', 'peerDependencies'] as const;

/** Where a manifest names a dependency. */
export type Section = (typeof SECTIONS)[number];

/** A dependency as a manifest, or a lockfile's copy of one, names it. */
export interface Wanted {
  readonly name: string;
  /** The range, tag, URL or path behind the name, as written. */
  readonly wanted: string;
  readonly section: Section;
  readonly line: number;
  readonly column: number;
}

/** Where a lockfile leads a direct dependency: a package, the repository's own code, or nowhere. */
export type Found = number | 'own' | undefined;

/** What a lockfile says, whatever its format. */
export interface Lock {
  readonly format: ManifestFormat;
  readonly packages: readonly Locked[];
  /** What the lockfile recorded of the manifests it was made from, by folder relative to its own; '' is its own. */
  readonly importers: ReadonlyMap<string, readonly Wanted[]>;
  /** The package that `wanted` means in the folder `importer`. */
  readonly find: (importer: string, wanted: Wanted) => Found;
  /** Sentences. */
  readonly problems: readonly string[];
}
