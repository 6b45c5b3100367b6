import type { InstalledPackage, Manifest, ManifestFormat } from '../../model/dependency.ts';
import type { Asked, Asking } from './asked.ts';
import { byNameAndVersion, installedPackages, type Root } from './dependency-graph.ts';
import type { Lock } from './lock.ts';

/** A project, or a workspace, with the lockfile that pins it. The first of the projects gives its name. */
export const lockedManifest = (lock: Lock, projects: readonly Asking[]): Manifest => {
  const asked = projects.flatMap((project) => project.asked);
  const roots = lock.roots.length > 0 ? lock.roots : asked.map(rootOf);
  const isRead = lock.problems.length === 0;
  return manifest({
    path: projects[0]?.path ?? lock.path,
    format: lock.format,
    lockfile: lock.path,
    files: [...projects.map(({ path }) => path), lock.path],
    packages: installedPackages(lock.packages, roots),
    unlocked: isRead ? asked.filter((one) => isMissed(one, lock.names)) : [],
    problems: [...projects.flatMap(({ problems }) => problems), ...lock.problems],
  });
};

/** A project without a lockfile: what it asks for in one version only is known, the rest is not. */
export const unlockedManifest = (project: Asking): Manifest => {
  const pinned = project.asked.flatMap(({ name, version, location, scope, source, marker }) =>
    version === undefined
      ? []
      : [{ name, version, location, source, edges: [], scope, ...(marker === undefined ? {} : { marker }) }],
  );
  return manifest({
    path: project.path,
    format: project.tool ?? 'requirements',
    files: [project.path],
    packages: installedPackages(pinned, project.asked.map(rootOf)),
    unlocked: project.asked.filter(({ version, source }) => version === undefined && source !== 'path'),
    problems: project.problems,
  });
};

/** Asked for, and yet not locked. A lockfile leaves out what its marker rules out for every environment of the project. */
export const isMissed = (asked: Pick<Asked, 'name' | 'marker' | 'source'>, locked: ReadonlySet<string>): boolean =>
  !locked.has(asked.name) && asked.marker === undefined && asked.source !== 'path';

const rootOf = ({ name, extras, scope }: Asked): Root => ({ name, extras, scope });

/** Asked for and of no known version. */
export type Open = Pick<Asked, 'name' | 'wanted' | 'location' | 'scope'>;

interface Content {
  readonly path: string;
  readonly format: ManifestFormat;
  readonly lockfile?: string | undefined;
  readonly files: readonly string[];
  readonly packages: readonly InstalledPackage[];
  readonly unlocked: readonly Open[];
  readonly problems: readonly string[];
}

/** In the order and without the repeats that the model promises. */
export const manifest = ({ path, format, lockfile, files, packages, unlocked, problems }: Content): Manifest => ({
  path,
  ecosystem: 'PyPI',
  format,
  ...(lockfile === undefined ? {} : { lockfile }),
  files: [...new Set(files)].sort(),
  packages: [...packages].sort(byNameAndVersion),
  unlocked: openOnes(unlocked),
  problems: [...new Set(problems)],
});

/** Each place once. What two files ask for there is for production when one of them says so. */
const openOnes = (unlocked: readonly Open[]): Manifest['unlocked'] => {
  const found = new Map<string, Manifest['unlocked'][number]>();
  for (const { name, wanted, location, scope } of unlocked) {
    const key = JSON.stringify([name, wanted, location]);
    if (scope === 'production' || !found.has(key)) {
      found.set(key, { name, wanted, location, ...(scope === 'development' ? { scope } : {}) });
    }
  }
  return [...found.values()];
};
