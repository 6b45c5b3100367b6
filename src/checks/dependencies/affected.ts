import type { InstalledPackage, Manifest, Vulnerability } from '../../model/dependency.ts';
import type { DependencyPolicy } from '../../model/policy.ts';
import type { Looked } from './choose-engine.ts';
import { type Affected, type ObjectedLicence, versionOf } from './facts.ts';
import type { WhatWasThere } from './what-was-there.ts';

/** Joins what the engines said with the packages they said it of, and says why some of it never blocks. */
export const affectedOf = (
  looked: readonly Looked[],
  there: WhatWasThere,
  policy: Pick<DependencyPolicy, 'onlyFixable' | 'scope'>,
): readonly Affected[] =>
  looked.flatMap(({ manifest, vulnerabilities }) => {
    const find = findIn(manifest);
    return vulnerabilities.map((vulnerability) => {
      const installed = find(vulnerability);
      const neverBlocks = whyItNeverBlocks(manifest, installed, vulnerability, there, policy);
      return { manifest, installed, vulnerability, ...(neverBlocks === undefined ? {} : { neverBlocks }) };
    });
  });

export const licencesOf = (looked: readonly Looked[]): readonly ObjectedLicence[] =>
  looked.flatMap(({ manifest, licences }) => {
    const find = findIn(manifest);
    return licences.map((licence) => ({ manifest, installed: find(licence), licence }));
  });

const whyItNeverBlocks = (
  manifest: Manifest,
  installed: InstalledPackage,
  { fixedIn, upgrade }: Vulnerability,
  there: WhatWasThere,
  { onlyFixable, scope }: Pick<DependencyPolicy, 'onlyFixable' | 'scope'>,
): string | undefined => {
  if (there.had(manifest, installed)) return 'It was there before this change.';
  if (scope === 'production' && installed.scope === 'development') {
    return 'Only development needs it, and the policy says `scope: production`.';
  }
  return onlyFixable && fixedIn.length === 0 && upgrade === undefined
    ? 'No fix is known, and the policy says `only-fixable`.'
    : undefined;
};

/** A package that an engine names and our inventory does not is shown at the manifest itself. */
const findIn = (manifest: Manifest) => {
  const byVersion = new Map<string, InstalledPackage>();
  for (const one of manifest.packages) {
    const known = byVersion.get(versionOf(one));
    if (known === undefined || (known.scope === 'development' && one.scope === 'production')) {
      byVersion.set(versionOf(one), one);
    }
  }
  return ({ name, version }: { readonly name: string; readonly version: string }): InstalledPackage =>
    byVersion.get(versionOf({ name, version })) ?? {
      name,
      version,
      location: { path: manifest.path, startLine: 1, startColumn: 1 },
      via: [versionOf({ name, version })],
      scope: 'production',
      source: 'registry',
    };
};
