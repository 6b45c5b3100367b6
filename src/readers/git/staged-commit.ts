import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CouldNotLook } from '../../model/could-not-look.ts';
import type { Commands } from '../commands.ts';
import { alternatesLine } from './alternates.ts';
import { createGit } from './git.ts';
import type { Repository } from './repository.ts';

/** What is staged, as a commit that only a folder of ours knows. */
export interface StagedCommit {
  /** Full object name; its only parent is HEAD, where there is one. */
  readonly commit: string;
  /** An object folder that has it and borrows everything else from the repository. */
  readonly objectDirectory: string;
}

/**
 * Makes a commit of the index, as `git commit` would do now. The repository's own index and objects are only read: git works on a
 * copy of the one and writes into `scratch`, an empty private folder. `indexFile` is what `GIT_INDEX_FILE` says inside of a hook:
 * `git commit -a` and `git commit <path>` have an index of their own. Throws CouldNotLook while a merge has conflicts.
 */
export const commitOfIndex = async (
  repository: Repository,
  {
    commands,
    scratch,
    indexFile,
  }: { readonly commands: Commands; readonly scratch: string; readonly indexFile?: string },
): Promise<StagedCommit> => {
  const { root, gitDirectory, environment } = repository;
  const objectDirectory = join(scratch, 'objects');
  await mkdir(join(objectDirectory, 'info'), { recursive: true, mode: 0o700 });
  await writeFile(join(objectDirectory, 'info', 'alternates'), alternatesLine(repository.objectDirectory));
  const index = join(scratch, 'index');
  await copyFile(indexFile === undefined ? join(gitDirectory, 'index') : resolve(root, indexFile), index).catch(
    unlessMissing,
  );
  const git = createGit(commands, root, {
    ...environment,
    ...IDENTITY,
    GIT_DIR: gitDirectory,
    GIT_WORK_TREE: root,
    GIT_INDEX_FILE: index,
    GIT_OBJECT_DIRECTORY: objectDirectory,
  });
  const tree = (await git.answer(['write-tree', '--missing-ok']))?.toString().trim();
  if (tree === undefined) throw new CouldNotLook(NO_TREE);
  const head = await repository.resolveCommit('HEAD');
  const parents = head === undefined ? [] : ['-p', head];
  const commit = (await git.output(['commit-tree', tree, ...parents, '-m', 'what is staged'])).toString().trim();
  return { commit, objectDirectory };
};

const NO_TREE =
  'git can make no commit of what is staged. If a merge has conflicts, resolve them and `git add` the files; otherwise run `git fsck`.';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Aduana',
  GIT_AUTHOR_EMAIL: 'aduana@localhost',
  GIT_AUTHOR_DATE: '@0 +0000',
  GIT_COMMITTER_NAME: 'Aduana',
  GIT_COMMITTER_EMAIL: 'aduana@localhost',
  GIT_COMMITTER_DATE: '@0 +0000',
};

/** A new repository has no index until something is staged. */
const unlessMissing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error;
};
