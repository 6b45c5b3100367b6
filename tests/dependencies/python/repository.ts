import type { Manifest } from '../../../src/model/dependency.ts';
import { pythonManifests } from '../../../src/parsers/python-packages/python-manifests.ts';

/** The inventory of a repository with these files; null is a file that is no text. */
export const inventory = (files: Readonly<Record<string, string | null>>): Promise<readonly Manifest[]> =>
  pythonManifests({ paths: Object.keys(files), read: async (path) => files[path] ?? undefined });

/** The only manifest there is. */
export const theManifest = async (files: Readonly<Record<string, string | null>>): Promise<Manifest> => {
  const manifests = await inventory(files);
  const [only] = manifests;
  if (manifests.length !== 1 || only === undefined) {
    throw new Error(`expected one manifest, found: ${manifests.map(({ path }) => path).join(', ')}`);
  }
  return only;
};

export const pinsOf = ({ packages }: Manifest): readonly string[] =>
  packages.map(({ name, version }) => `${name}==${version}`);

export const unlockedOf = ({ unlocked }: Manifest): readonly string[] =>
  unlocked.map(({ name, wanted }) => `${name} ${wanted}`.trim());

/** Each package with `p` or `d` for its scope. */
export const scopesOf = ({ packages }: Manifest): readonly string[] =>
  packages.map(({ name, scope }) => `${name} ${scope[0]}`);
