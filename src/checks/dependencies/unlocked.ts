import type { Manifest } from '../../model/dependency.ts';
import type { UnlockedManifest } from './facts.ts';
import type { WhatWasThere } from './what-was-there.ts';

const BEFORE = { neverBlocks: 'It was so before this change.' };

/** The manifests of which something is not pinned, and what of it the change under test did not bring in. */
export const unlockedOf = (manifests: readonly Manifest[], there: WhatWasThere): readonly UnlockedManifest[] =>
  manifests
    .filter(({ unlocked }) => unlocked.length > 0)
    .map((manifest) => ({
      manifest,
      dependencies: manifest.unlocked.map((one) => ({
        ...one,
        ...(there.wasUnlockedDependency(manifest, one.name) ? BEFORE : {}),
      })),
      ...(there.wasUnlocked(manifest) ? BEFORE : {}),
    }));
