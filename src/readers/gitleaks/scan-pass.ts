import type { CoverageRow } from '../../model/coverage.ts';
import type { ReportedSecret } from '../../parsers/gitleaks-report.ts';
import type { SealedSecret } from '../../parsers/sealed-secret.ts';
import type { Canary } from './canary.ts';

/** A secret as one pass saw it, brought back to the file it stands in. */
export interface Sighting {
  readonly kind: string;
  readonly description: string;
  readonly secret: SealedSecret;
  /** Relative to the checked folder. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The file inside an archive at `path`. */
  readonly member?: string;
  /** The commit whose version of the file it was seen in. */
  readonly commit?: string;
  /** The blob it was seen in. */
  readonly objectId?: string;
  /** True when it was seen in the final tree itself. */
  readonly inFinalTree: boolean;
  /** What of the file's line tried to hide it; absent when the line has not been looked at. */
  readonly hiddenBy?: readonly string[];
  /** The name that it is given where it stands; absent where there is none, or the line has not been looked at. */
  readonly name?: string;
}

export interface PassResult {
  readonly sightings: readonly Sighting[];
  readonly coverage: readonly CoverageRow[];
  readonly shortfalls: readonly string[];
  /** Canaries that the pass found; two are planted. */
  readonly canaries: number;
}

export const CANARIES_PER_PASS = 2;

/** How many of the canaries are among what was reported, each in its own place. */
export const countCanaries = (secrets: readonly ReportedSecret[], planted: readonly PlantedCanary[]): number =>
  planted.filter(({ canary, flags = [], isItsPlace }) => {
    const inPlace = secrets.filter(isItsPlace);
    const isFound = inPlace.some(({ kind, secret }) => kind === canary.kind && secret.mark === canary.mark);
    return isFound && flags.every((flag) => inPlace.some(({ kind }) => kind === flag));
  }).length;

export interface PlantedCanary {
  readonly canary: Canary;
  /** Rules that must report the place as well. */
  readonly flags?: readonly string[];
  readonly isItsPlace: (secret: ReportedSecret) => boolean;
}

export const canariesMissed = (label: string, found: number): string =>
  `${label} found ${found} of the ${CANARIES_PER_PASS} canaries that were planted for it, so what it did not find proves nothing. A gitleaks config that lets everything go is one way to this.`;

/** The comment by which a line asks the engine to let it go, where the lines of a secret hold one. */
export const hidingComment = (text: string, line: number, lines: number): readonly string[] =>
  text
    .split('\n')
    .slice(line - 1, line - 1 + lines)
    .flatMap((one) => /(?:gitleaks|betterleaks):allow/.exec(one)?.[0] ?? [])
    .slice(0, 1);
