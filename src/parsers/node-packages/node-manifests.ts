import { posix } from 'node:path';
import type { Manifest } from '../../model/dependency.ts';
import { manifestsOf } from './manifest-of.ts';
import { folderOf, nodePackage, textsIn } from './node-package.ts';
import { installations } from './owners.ts';
import { LOCKFILES, readLock } from './read-lock.ts';
import { branchOf } from './tree.ts';
import { parseYamlTree } from './yaml-tree.ts';

const AT_ONCE = 16;

/**
 * Every package.json and every lockfile of npm, pnpm, Yarn and bun among `paths`, none below `node_modules/`, joined to manifests:
 * a workspace is one, a lockfile without a manifest stands for itself, a package.json that nothing locks has no `lockfile` and
 * its dependencies are `unlocked`. A second lockfile beside the one an install goes by (the one of `packageManager`, else of npm,
 * pnpm, Yarn, bun in this order) is a manifest of its own, under its own path. Sorted by path.
 *
 * `read` gives a file's text, or undefined when it cannot be read as text; that, and whatever a file holds that cannot be read, is
 * a problem of its manifest. Never throws; its time grows with the length of the texts.
 */
export const nodeManifests = async (source: {
  readonly paths: readonly string[];
  readonly read: (path: string) => Promise<string | undefined>;
}): Promise<readonly Manifest[]> => {
  const paths = source.paths.filter((path) => !/(?:^|\/)node_modules\//.test(path));
  const isFile = new Set(paths);
  const named = (isWanted: (name: string) => boolean) => paths.filter((path) => isWanted(posix.basename(path)));

  const packages = await eachOf(
    named((name) => name === 'package.json'),
    async (path) => nodePackage(path, await source.read(path)),
  );
  const locks = await eachOf(
    named((name) => LOCKFILES.has(name)),
    async (path) => ({
      path,
      lock: readLock(path, path.endsWith('.lockb') ? undefined : await source.read(path)),
    }),
  );
  const workspaces = await eachOf(
    named((name) => name === 'pnpm-workspace.yaml'),
    async (path) => {
      const [root] = parseYamlTree((await source.read(path)) ?? '').roots;
      return [folderOf(path), textsIn(branchOf(root).get('packages')?.value)] as const;
    },
  );
  return installations(packages, locks, new Map(workspaces))
    .flatMap((one) => manifestsOf(one, (path) => isFile.has(path)))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
};

/** A few at a time: a repository may have thousands of manifests. */
const eachOf = async <Result>(
  paths: readonly string[],
  read: (path: string) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    results.push(...(await Promise.all(paths.slice(at, at + AT_ONCE).map(read))));
  }
  return results;
};
