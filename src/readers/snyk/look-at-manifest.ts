import type { Ecosystem, LicenceIssue, Manifest, Vulnerability } from '../../model/dependency.ts';
import { fixesAbove } from '../../parsers/snyk-fixes.ts';
import type { SnykVulnerability } from '../../parsers/snyk-report.ts';
import type { ManifestLook } from '../ports.ts';
import type { SnykRun } from './judge-run.ts';
import { keyOf } from './placed-packages.ts';
import type { RestatedLockfile } from './restated-lockfile.ts';

type Answered = Extract<SnykRun, { status: 'answered' }>;

/** Puts together what Snyk said of the lockfiles that restate a manifest, the canaries taken out. */
export const lookOf = (
  manifest: Manifest,
  runs: readonly { readonly lockfile: RestatedLockfile; readonly run: Answered }[],
): ManifestLook => {
  const registry = new Map(
    manifest.packages.filter(({ source }) => source === 'registry').map((one) => [keyOf(one), one]),
  );
  const dropped = new Set(runs.flatMap(({ run }) => run.missed));
  const shown = new Set(runs.flatMap(({ lockfile }) => [...lockfile.packages]));
  const missed = [...registry.keys()].filter((key) => dropped.has(key) || !shown.has(key));
  const asked = (one: { readonly name: string; readonly version: string }) => registry.has(keyOf(one));
  const vulnerabilities = new Map<string, Vulnerability>();
  for (const one of runs.flatMap(({ run }) => run.project.vulnerabilities).filter(asked)) {
    const key = `${one.advisory.id} ${keyOf(one)}`;
    const known = vulnerabilities.get(key);
    const way = registry.get(keyOf(one))?.via ?? [];
    vulnerabilities.set(key, known === undefined ? vulnerabilityOf(manifest.ecosystem, one, way) : merged(known, one));
  }
  const licences = new Map<string, LicenceIssue>();
  for (const one of runs.flatMap(({ run }) => run.project.licences).filter(asked)) {
    licences.set(`${keyOf(one)} ${one.licence}`, one);
  }
  return {
    status: 'scanned',
    manifest: manifest.path,
    examined: registry.size - missed.length,
    missed,
    ...(missed[0] === undefined ? {} : { missedBecause: shown.has(missed[0]) ? DROPPED : UNSPELLED }),
    vulnerabilities: [...vulnerabilities.values()],
    licences: [...licences.values()],
  };
};

const DROPPED = 'Snyk left them out of what it looked at. Let OSV look at them too, with `engine: both`.';
const UNSPELLED = 'No registry has such a name or version. Correct it in the lockfile.';

/** An upgrade is told only where Snyk's way to the package is ours: for another way it may be another one. */
const vulnerabilityOf = (
  ecosystem: Ecosystem,
  { name, version, advisory, fixedIn, from, upgrade }: SnykVulnerability,
  way: readonly string[],
): Vulnerability => {
  const sameWay = from.length === way.length + 1 && way.every((key, n) => key === from[n + 1]);
  const told = sameWay && upgrade !== undefined && upgrade !== way[0];
  return { name, version, advisory, fixedIn: fixesAbove(ecosystem, version, fixedIn), ...(told ? { upgrade } : {}) };
};

/** Snyk has more than one entry for some advisories. */
const merged = (known: Vulnerability, { advisory }: SnykVulnerability): Vulnerability => ({
  ...known,
  advisory: {
    ...known.advisory,
    aliases: [...new Set([...known.advisory.aliases, ...advisory.aliases])].sort(),
  },
});
