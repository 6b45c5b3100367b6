import type { Files } from '../ports.ts';

/** A file that is to be read as a Blueprint. */
export interface Candidate {
  readonly path: string;
  /** The policy lists it: then it must exist and be a Blueprint. */
  readonly isListed: boolean;
  /** Why it cannot be read, where that is known without opening it. */
  readonly obstacle?: string;
}

/** SchemaStore's pattern for Blueprints, and the variants that teams keep beside it. https://www.schemastore.org/api/json/catalog.json */
const BLUEPRINT_NAME = /(?:^|\/)(?:[^/]*render|render[._-][^/]+)\.ya?ml$/i;

/** The Blueprints that the policy lists, or every file that is named like one. */
export const findBlueprints = async (
  files: Files,
  blueprints: readonly string[] | undefined,
): Promise<readonly Candidate[]> => {
  const entries = await files.list();
  if (blueprints === undefined) {
    return entries
      .filter(({ path, kind }) => kind !== 'submodule' && BLUEPRINT_NAME.test(path))
      .map(({ path, kind }) => ({ path, isListed: false, ...(kind === 'symlink' ? { obstacle: SYMLINK } : {}) }));
  }
  return [...new Set(blueprints)].map((path) => {
    const entry = entries.find((file) => file.path === path);
    if (entry === undefined) return { path, isListed: true, obstacle: 'is listed in the policy and does not exist' };
    if (entry.kind === 'file') return { path, isListed: true };
    return { path, isListed: true, obstacle: entry.kind === 'symlink' ? SYMLINK : 'is a submodule' };
  });
};

const SYMLINK = 'is a symbolic link, which is never followed: commit the file itself';
