import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Commands } from '../commands.ts';
import { countCommits, findMergeBase, readParents, resolveCommit } from './commits.ts';
import { DEPTHS, type FetchContext, fetchDepth, WHOLE_HISTORY } from './deepen.ts';
import { findRepository, type RepositoryPlaces } from './find-repository.ts';
import { createGit } from './git.ts';
import { hardenedEnvironment } from './hardened-environment.ts';
import { type Blob, readBlobSizes, readBlobs } from './object-batch.ts';
import { splitAtNul } from './path-spelling.ts';
import { readOrigin } from './remote.ts';
import { type ChangedBlob, readTreeDifference, readTreeListing, type TreeEntry } from './tree-listing.ts';

export type { Blob } from './object-batch.ts';
export type { ChangedBlob, TreeEntry } from './tree-listing.ts';

/**
 * The git repository that the checked folder lies in, read without executing anything of it.
 * Paths are relative to the checked folder; commits are full object names. A method throws GitFailure when git fails, with a
 * message for the report: what git could not tell is never taken for nothing.
 */
export interface Repository extends RepositoryPlaces {
  /** True while history is cut off. */
  readonly shallow: boolean;
  /** For an engine that starts git itself. */
  readonly environment: Readonly<Record<string, string>>;
  /** Undefined when this clone does not have it. */
  resolveCommit(revision: string): Promise<string | undefined>;
  /** Undefined when there is none, or when a shallow clone cannot tell for sure. */
  mergeBase(a: string, b: string): Promise<string | undefined>;
  /** As the commit itself names them: a shallow clone may not have them. */
  parents(commit: string): Promise<readonly string[]>;
  /** Commits of `head` that `base` has not, counted; all of `head` without a base. */
  commitCount(base: string | undefined, head: string): Promise<number>;
  /** Every file, link and submodule below the checked folder, in git's order. */
  tree(commit: string): Promise<readonly TreeEntry[]>;
  /** What the tree of `head` has that the tree of `base` has not, below the checked folder; everything without a base. */
  changedBlobs(base: string | undefined, head: string): Promise<readonly ChangedBlob[]>;
  /** In the order of `ids`; throws for an object that is missing or larger than 512 MiB. */
  readBlobs(ids: readonly string[]): AsyncIterable<Blob>;
  blobSizes(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Raw paths of tracked files and of untracked ones that are not ignored, some perhaps deleted on disk; a nested repository ends in `/`. */
  workingPaths(): Promise<readonly Buffer[]>;
  /** Where the clone came from, as its config says; it may hold a credential. */
  originUrl(): Promise<string | undefined>;
  /** Fetches missing history of a shallow clone, within bounds; true when `mergeBase(base, head)` is known then. Offline it does not try. */
  deepen(base: string, head: string): Promise<boolean>;
  /** Fetches all that is missing of the history of `head`; true when nothing is cut off any more. Offline it does not try. */
  unshallow(head: string): Promise<boolean>;
}

export type OpenedRepository =
  | { readonly status: 'opened'; readonly repository: Repository }
  | { readonly status: 'none' }
  /** There is one, but it cannot be read safely; `reason` names the way out. */
  | { readonly status: 'refused'; readonly reason: string };

/**
 * Finds the repository of `folder`, which may be a linked work tree or a folder deep inside one. With `objectDirectory`, objects are
 * read from there, a folder that borrows those of the repository, and nothing is fetched.
 */
export const openRepository = async (
  folder: string,
  commands: Commands,
  { offline = false, objectDirectory }: { readonly offline?: boolean; readonly objectDirectory?: string } = {},
): Promise<OpenedRepository> => {
  const found = await findRepository(folder, commands);
  if (found.status !== 'found') return found;
  if (objectDirectory === undefined)
    return { status: 'opened', repository: repositoryAt(found.places, commands, { offline }) };
  // What is fetched belongs into the clone, not beside it.
  const places = { ...found.places, objectDirectory };
  return { status: 'opened', repository: repositoryAt(places, commands, { offline: true, objectDirectory }) };
};

const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const;

const repositoryAt = (
  places: RepositoryPlaces,
  commands: Commands,
  { offline, objectDirectory }: { readonly offline: boolean; readonly objectDirectory?: string },
): Repository => {
  const environment = hardenedEnvironment();
  const objects = objectDirectory === undefined ? {} : { GIT_OBJECT_DIRECTORY: objectDirectory };
  const pinned = { ...environment, GIT_DIR: places.gitDirectory, GIT_WORK_TREE: places.root, ...objects };
  const git = createGit(commands, places.root, pinned);
  const { prefix, commonDirectory } = places;
  const fetching = async (): Promise<FetchContext | undefined> => {
    if (offline || !repository.shallow) return undefined;
    const remote = await readOrigin(git, places.root);
    const known = await resolveCommit(git, 'HEAD');
    return remote && { places, commands, remote, ...(known === undefined ? {} : { known }) };
  };
  const repository: Repository = {
    ...places,
    environment,
    get shallow() {
      return existsSync(join(commonDirectory, 'shallow'));
    },
    resolveCommit: (revision) => resolveCommit(git, revision),
    mergeBase: (a, b) => findMergeBase(git, commonDirectory, a, b),
    parents: (commit) => readParents(git, commit),
    commitCount: (base, head) => countCommits(git, base, head),
    async tree(commit) {
      const within = prefix === '' ? [] : ['--', prefix];
      const listing = await git.output(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...within]);
      return readTreeListing(listing, Buffer.byteLength(prefix));
    },
    async changedBlobs(base, head) {
      const within = prefix === '' ? [] : [`--relative=${prefix}`];
      const from = base ?? EMPTY_TREE[places.objectFormat];
      return readTreeDifference(await git.output([...DIFFERENCE, ...within, from, head]));
    },
    readBlobs: (ids) => readBlobs(git, ids),
    blobSizes: (ids) => readBlobSizes(git, ids),
    async workingPaths() {
      const here = createGit(commands, join(places.root, prefix), pinned);
      return splitAtNul(await here.output(['ls-files', '-z', '--cached', '--others', '--exclude-standard']));
    },
    originUrl: async () => (await readOrigin(git, places.root))?.url,
    async deepen(base, head) {
      const context = await fetching();
      if (context === undefined) return false;
      for (const depth of DEPTHS) {
        if (!(await fetchDepth(context, [base, head], depth))) return false;
        if ((await findMergeBase(git, commonDirectory, base, head)) !== undefined) return true;
        if (!repository.shallow) return false;
      }
      return false;
    },
    async unshallow(head) {
      const context = await fetching();
      return context !== undefined && (await fetchDepth(context, [head], WHOLE_HISTORY)) && !repository.shallow;
    },
  };
  return repository;
};

const DIFFERENCE = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-ext-diff', '--no-textconv'];
