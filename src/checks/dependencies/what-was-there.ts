import type { InstalledPackage, Manifest } from '../../model/dependency.ts';
import { versionOf } from './facts.ts';

/** The manifests before a change, asked about those after it. */
export interface WhatWasThere {
  /** The same version of the same package, wanted at least as widely: production is wider than development. */
  had(manifest: Manifest, installed: InstalledPackage): boolean;
  wasUnlocked(manifest: Manifest): boolean;
  wasUnlockedDependency(manifest: Manifest, name: string): boolean;
}

/**
 * What the change did not bring in. A manifest that is new is compared with those that are gone: it may have been moved. Without a
 * state before, everything is new.
 */
export const whatWasThere = (before: readonly Manifest[] | undefined, after: readonly Manifest[]): WhatWasThere => {
  const known = new Map((before ?? []).map((manifest) => [keyOf(manifest), manifest]));
  const still = new Set(after.map(keyOf));
  const gone = (before ?? []).filter((manifest) => !still.has(keyOf(manifest)));
  const widest = new Map<Manifest, ReadonlyMap<string, InstalledPackage['scope']>>();
  const scopesOf = (manifest: Manifest) => {
    const scopes = widest.get(manifest) ?? scopesByVersion(manifest);
    widest.set(manifest, scopes);
    return scopes;
  };
  const ancestorsOf = (manifest: Manifest): readonly Manifest[] => {
    const same = known.get(keyOf(manifest));
    return same === undefined ? gone.filter(({ ecosystem }) => ecosystem === manifest.ecosystem) : [same];
  };
  return {
    had: (manifest, installed) =>
      ancestorsOf(manifest).some((one) => {
        const scope = scopesOf(one).get(versionOf(installed));
        return scope === 'production' || scope === installed.scope;
      }),
    wasUnlocked: (manifest) => {
      const same = known.get(keyOf(manifest));
      return same !== undefined && same.lockfile === undefined && same.unlocked.length > 0;
    },
    wasUnlockedDependency: (manifest, name) =>
      known.get(keyOf(manifest))?.unlocked.some((one) => one.name === name) === true,
  };
};

/** An npm and a Python manifest never share a path, but a lockfile that stands alone may share one with a manifest to come. */
const keyOf = ({ ecosystem, path }: Manifest): string => `${ecosystem}\0${path}`;

const scopesByVersion = ({ packages }: Manifest): ReadonlyMap<string, InstalledPackage['scope']> => {
  const scopes = new Map<string, InstalledPackage['scope']>();
  for (const one of packages) {
    if (scopes.get(versionOf(one)) !== 'production') scopes.set(versionOf(one), one.scope);
  }
  return scopes;
};
