import type { EngineName, LicenceIssue, Manifest, Vulnerability } from '../../model/dependency.ts';
import type { DependencyPolicy } from '../../model/policy.ts';
import type { EngineAnswer, ManifestLook } from '../../readers/ports.ts';
import { versionOf } from './facts.ts';
import { mergeVulnerabilities } from './merge-vulnerabilities.ts';
import { namesOf } from './names-of.ts';

/** An engine, what it was asked about, and what it said. */
export interface Asked {
  readonly name: EngineName;
  readonly manifests: readonly Manifest[];
  readonly answer: EngineAnswer;
}

/** What is known of one manifest after every engine has spoken. */
export interface Looked {
  readonly manifest: Manifest;
  /** The engines that looked at it, in part or whole, by name and version. */
  readonly engines: readonly string[];
  readonly vulnerabilities: readonly Vulnerability[];
  readonly licences: readonly LicenceIssue[];
  /** Why it was not looked at as the policy asks, as sentences; empty: it was. */
  readonly gaps: readonly string[];
}

/** The packages of a manifest that an advisory database can know. */
export const registryPackages = ({ packages }: Pick<Manifest, 'packages'>): ReadonlySet<string> =>
  new Set(packages.filter(({ source }) => source === 'registry').map(versionOf));

/** Those that an engine has to look at. A manifest without a package of a registry is looked at as soon as it is read. */
export const withSomethingToLookUp = (manifests: readonly Manifest[]): readonly Manifest[] =>
  manifests.filter((manifest) => registryPackages(manifest).size > 0);

/** Those of its question that an engine did not look at whole: what another engine may be asked in its place. */
export const leftBy = ({ manifests, answer }: Asked): readonly Manifest[] =>
  manifests.filter((manifest) => gapOf(manifest, answer) !== undefined);

/**
 * Joins what the engines said, manifest by manifest. With `both` each engine must have looked at everything; else one that did is
 * enough, and several that looked at parts are enough when nothing is left between them.
 */
export const join = (
  manifests: readonly Manifest[],
  asked: readonly Asked[],
  choice: DependencyPolicy['engine'],
): readonly Looked[] =>
  manifests.map((manifest) => {
    const mine = asked.filter((one) => one.manifests.includes(manifest));
    const looks = mine.flatMap(({ answer }) => scanOf(manifest, answer) ?? []);
    const gaps = mine.flatMap(({ answer }) => gapOf(manifest, answer) ?? []);
    const isWhole = choice === 'both' ? gaps.length === 0 : gaps.length < mine.length || nothingMissed(manifest, looks);
    return {
      manifest,
      engines: mine.filter(({ answer }) => scanOf(manifest, answer)).map(({ answer }) => answer.engine),
      vulnerabilities: mergeVulnerabilities(looks.flatMap(({ vulnerabilities }) => vulnerabilities)),
      licences: looks.flatMap(({ licences }) => licences),
      gaps: mine.length === 0 || isWhole ? [] : gaps,
    };
  });

type Scan = Extract<ManifestLook, { status: 'scanned' }>;

const lookOf = (manifest: Manifest, answer: EngineAnswer): ManifestLook | undefined =>
  answer.status === 'answered' ? answer.looks.find((look) => look.manifest === manifest.path) : undefined;

const scanOf = (manifest: Manifest, answer: EngineAnswer): Scan | undefined => {
  const look = lookOf(manifest, answer);
  return look?.status === 'scanned' ? look : undefined;
};

/** Why this engine did not look at the whole manifest. Our own count of its packages decides, not the engine's word. */
const gapOf = (manifest: Manifest, answer: EngineAnswer): string | undefined => {
  if (answer.status === 'unavailable') return answer.reason;
  const look = lookOf(manifest, answer);
  if (look === undefined) return `${answer.engine} said nothing about it.`;
  if (look.status === 'not-scanned') return look.reason;
  const packages = registryPackages(manifest).size;
  const seen = Math.min(look.examined, packages - look.missed.length);
  if (seen >= packages) return undefined;
  const notAt = look.missed.length === 0 ? '' : `, not at ${namesOf(look.missed)}`;
  const because = look.missedBecause === undefined ? '' : ` ${look.missedBecause}`;
  return `${answer.engine} looked at ${seen} of ${packages} packages${notAt}.${because}`;
};

/** Whether what one engine missed was seen by another. An engine that counts less than it names as missed vouches for nothing. */
const nothingMissed = (manifest: Manifest, looks: readonly Scan[]): boolean => {
  const packages = registryPackages(manifest).size;
  const honest = looks.filter(({ examined, missed }) => examined + missed.length >= packages);
  return (
    honest.length > 1 && honest[0]?.missed.every((one) => honest.some(({ missed }) => !missed.includes(one))) === true
  );
};
