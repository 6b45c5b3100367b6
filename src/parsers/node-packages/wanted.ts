import { SECTIONS, type Wanted } from './lock.ts';
import { type Branch, branchAt } from './tree.ts';

/**
 * The dependencies of a package.json, or of a lockfile's copy of one, each name once: what installs always goes before what
 * installs for development, and both before a peer.
 */
export const wantedIn = (manifest: Branch): readonly Wanted[] => {
  const found = new Map<string, Wanted>();
  for (const section of SECTIONS) {
    for (const [name, { value, line, column }] of branchAt(manifest, section)) {
      if (found.has(name)) continue;
      found.set(name, { name, wanted: typeof value === 'string' ? value : '', section, line, column });
    }
  }
  return [...found.values()];
};
