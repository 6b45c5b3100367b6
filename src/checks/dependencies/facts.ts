import type {
  InstalledPackage,
  LicenceIssue,
  Manifest,
  UnlockedDependency,
  Vulnerability,
} from '../../model/dependency.ts';
import type { Location } from '../../model/location.ts';

/** A vulnerability where it stands: in a package that a manifest installs. */
export interface Affected {
  readonly manifest: Manifest;
  readonly installed: InstalledPackage;
  readonly vulnerability: Vulnerability;
  /** Why the policy, or the change under test, only wants it shown. */
  readonly neverBlocks?: string;
}

/** A licence that an engine's own policy objects to, where it stands. */
export interface ObjectedLicence {
  readonly manifest: Manifest;
  readonly installed: InstalledPackage;
  readonly licence: LicenceIssue;
}

/** What of a manifest nothing pins: all of it, or single direct dependencies. */
export interface UnlockedManifest {
  readonly manifest: Manifest;
  readonly dependencies: readonly (UnlockedDependency & { readonly neverBlocks?: string })[];
  /** Said of the manifest as a whole. */
  readonly neverBlocks?: string;
}

/** The policy wants Snyk on this branch, and another source answered in its place, or none. */
export interface MissingEngine {
  readonly branch: string;
  /** Why, in a sentence or two. */
  readonly reason: string;
  readonly location: Location;
}

/** Something that Dependabot is not told, or told wrongly. */
export interface UpdateFault {
  /** What it is about, for the identity of the finding: `npm:/apps/web`. */
  readonly subject: string;
  /** A sentence that starts with the culprit. */
  readonly message: string;
  readonly fix: string;
  readonly location: Location;
  readonly neverBlocks?: string;
}

export interface DependencyFacts {
  readonly affected: readonly Affected[];
  readonly licences: readonly ObjectedLicence[];
  readonly unlocked: readonly UnlockedManifest[];
  readonly missingEngine?: MissingEngine;
  readonly updates: {
    /** Ecosystems and folders that nothing keeps up to date. */
    readonly uncovered: readonly UpdateFault[];
    /** Entries that leave security updates without effect. */
    readonly switchedOff: readonly UpdateFault[];
    /** What makes GitHub refuse the file, or an entry match nothing. */
    readonly invalid: readonly UpdateFault[];
  };
}

/** How findings call a package's version. */
export const versionOf = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `${name}@${version}`;

/** How a package got there: ` by way of a@1 > b@2`; nothing where the manifest names it itself. */
export const byWayOf = ({ via }: InstalledPackage): string => {
  const steps = via.slice(0, -1);
  if (steps.length === 0) return '';
  const shown = steps.length <= STEPS_SHOWN ? steps : [...steps.slice(0, STEPS_SHOWN - 1), '…', ...steps.slice(-1)];
  return `, brought in by ${shown.map((step) => (step === '…' ? step : `\`${step}\``)).join(' > ')}`;
};

const STEPS_SHOWN = 4;
