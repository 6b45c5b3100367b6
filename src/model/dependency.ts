import type { Location } from './location.ts';
import type { Severity } from './severity.ts';

/** The names OSV gives to the registries. Source: https://ossf.github.io/osv-schema/#defined-ecosystems */
export type Ecosystem = 'npm' | 'PyPI';

export const MANIFEST_FORMATS = [
  'npm',
  'pnpm',
  'yarn-classic',
  'yarn-berry',
  'bun',
  'requirements',
  'poetry',
  'uv',
  'pdm',
  'pipenv',
  'pylock',
] as const;

/** The package manager's way of writing down what is installed. */
export type ManifestFormat = (typeof MANIFEST_FORMATS)[number];

/** One version of one package that installing a manifest brings in. */
export interface InstalledPackage {
  /** As the registry spells it; for PyPI normalised by PEP 503. */
  readonly name: string;
  readonly version: string;
  /** Where the lockfile, or the requirements file, names it. */
  readonly location: Location;
  /** The shortest way to it: `name@version` from the direct dependency to the package itself, which is last. */
  readonly via: readonly string[];
  /** `development` when nothing of production needs it. */
  readonly scope: 'production' | 'development';
  /** Where it comes from. An advisory database knows packages of the `registry` alone; the others are shown and counted apart. */
  readonly source: 'registry' | 'git' | 'url' | 'path';
  /** The environment marker under which alone it is installed, as written. */
  readonly marker?: string;
}

/**
 * A manifest together with what locks it: one row of the report. A workspace root and its members that share a lockfile are one
 * manifest. A lockfile without a manifest stands for itself.
 */
export interface Manifest {
  /** The name of the row and of findings: the manifest's path, or the lockfile's where there is no manifest. */
  readonly path: string;
  readonly ecosystem: Ecosystem;
  readonly format: ManifestFormat;
  /** Absent when nothing locks it. A requirements file that pins every line with `==` is its own lockfile. */
  readonly lockfile?: string;
  /** Every file that says something about it, the manifest and the lockfile too: what an engine must be shown. Sorted. */
  readonly files: readonly string[];
  /** Sorted by name, then version. Two places of the same version are one package. */
  readonly packages: readonly InstalledPackage[];
  /** Direct dependencies that nothing pins, or that the lockfile does not know: their version cannot be told. */
  readonly unlocked: readonly UnlockedDependency[];
  /** What kept the manifest from being read whole, as sentences with the way out. Not empty: *could not look*. */
  readonly problems: readonly string[];
}

/** A direct dependency of no known version. */
export interface UnlockedDependency {
  readonly name: string;
  /** The versions that the manifest takes, as written. */
  readonly wanted: string;
  readonly location: Location;
  /** Absent: production needs it. */
  readonly scope?: 'development';
}

/** What is known to be wrong with a version of a package. */
export interface Advisory {
  /** The best known of its names: a CVE before a GHSA before the database's own. */
  readonly id: string;
  /** Its other names, sorted. */
  readonly aliases: readonly string[];
  /** One line of plain text. */
  readonly summary: string;
  /** Absent when nobody rated it. */
  readonly severity?: Severity;
  /** CVSS base score, 0 to 10, where there is one. */
  readonly score?: number;
  /** The package itself is the attack: no version of it is to be trusted. */
  readonly malicious: boolean;
  /** The page to read. */
  readonly url: string;
}

/** One advisory that concerns one package of a manifest. */
export interface Vulnerability {
  readonly name: string;
  readonly version: string;
  readonly advisory: Advisory;
  /** The versions of the package that no longer have it, lowest first; empty: no fix is known. */
  readonly fixedIn: readonly string[];
  /** The upgrade of a direct dependency that brings the fix, such as `express@4.22.1`, where the engine knows it. */
  readonly upgrade?: string;
}

/** A licence that the engine's own policy objects to. */
export interface LicenceIssue {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly severity: Severity;
}

export const ENGINE_NAMES = ['snyk', 'osv'] as const;

export type EngineName = (typeof ENGINE_NAMES)[number];
