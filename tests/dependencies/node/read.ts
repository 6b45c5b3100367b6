import type { Manifest } from '../../../src/model/dependency.ts';
import { nodeManifests } from '../../../src/parsers/node-packages/node-manifests.ts';

/** The manifests of a repository with these files; a file that is null cannot be read as text. */
export const manifestsOf = (files: Readonly<Record<string, string | object | null>>): Promise<readonly Manifest[]> =>
  nodeManifests({
    paths: Object.keys(files),
    read: async (path) => {
      const file = files[path];
      return file === null || file === undefined
        ? undefined
        : typeof file === 'string'
          ? file
          : JSON.stringify(file, null, 2);
    },
  });

export const onlyManifestOf = async (files: Parameters<typeof manifestsOf>[0]): Promise<Manifest> => {
  const [manifest, ...others] = await manifestsOf(files);
  if (manifest === undefined || others.length > 0) throw new Error(`${others.length + 1} manifests`);
  return manifest;
};

/** One line for each package: what it is, how it is needed, where it stands, the way to it. */
export const linesOf = ({ packages }: Manifest): readonly string[] =>
  packages.map(({ name, version, scope, source, location, via }) =>
    [`${name}@${version}`, scope, source, `${location.startLine}:${location.startColumn}`, via.join(' > ')].join(' '),
  );

export const unlockedOf = ({ unlocked }: Manifest): readonly string[] =>
  unlocked.map(
    ({ name, wanted, location }) => `${name} ${wanted} ${location.path}:${location.startLine}:${location.startColumn}`,
  );
