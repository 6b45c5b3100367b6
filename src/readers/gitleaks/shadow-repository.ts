import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commands } from '../commands.ts';
import { alternatesLine } from '../git/alternates.ts';
import { createGit, type Git } from '../git/git.ts';
import type { Repository } from '../git/repository.ts';
import { type ObjectWriter, objectWriter } from './shadow-objects.ts';

/**
 * A bare repository of our own that borrows the objects of the one under test and takes over nothing else of it: no config, hook,
 * attribute or ref. What the engine is to see is listed in it commit by commit, in our order.
 */
export interface ShadowRepository {
  readonly folder: string;
  readonly git: Git;
  readonly objects: ObjectWriter;
  /** For the git that the engine starts. */
  readonly environment: Readonly<Record<string, string>>;
  /** From now on git shows `content` wherever the blob `objectId` stands: https://git-scm.com/docs/git-replace */
  replaceBlob(objectId: string, content: Buffer): Promise<void>;
  /** Writes the list of commits that the engine is to see, in this order. */
  list(commits: readonly string[]): Promise<void>;
}

/** Where the listed commits stand, for `git log --no-walk=unsorted --glob`: refs are read in the order of their names. */
export const LISTED_COMMITS = 'refs/aduana/*';

export const openShadowRepository = async (
  repository: Repository,
  folder: string,
  commands: Commands,
): Promise<ShadowRepository> => {
  const objectFolder = join(folder, 'objects');
  await mkdir(join(objectFolder, 'info'), { recursive: true, mode: 0o700 });
  await mkdir(join(folder, 'refs'));
  await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
  await writeFile(join(folder, 'config'), configOf(repository.objectFormat));
  await writeFile(join(objectFolder, 'info', 'alternates'), alternatesLine(repository.objectDirectory));
  if (repository.shallow) await copyFile(join(repository.commonDirectory, 'shallow'), join(folder, 'shallow'));
  const { GIT_NO_REPLACE_OBJECTS: _, ...environment } = repository.environment;
  const replaced: string[] = [];
  const objects = objectWriter(objectFolder, repository.objectFormat);
  return {
    folder,
    objects,
    git: createGit(commands, folder, { ...repository.environment, GIT_DIR: folder }),
    environment: { ...environment, GIT_DIR: folder },
    async replaceBlob(objectId, content) {
      replaced.push(`${await objects.blob(content)} refs/replace/${objectId}`);
    },
    async list(commits) {
      const listed = commits.map((commit, n) => `${commit} refs/aduana/${String(n).padStart(10, '0')}`);
      const lines = ['# pack-refs with: sorted ', ...listed, ...replaced.sort((a, b) => byName(a, b)), ''];
      await writeFile(join(folder, 'packed-refs'), lines.join('\n'));
    },
  };
};

const byName = (a: string, b: string): number => (a.slice(a.indexOf(' ')) < b.slice(b.indexOf(' ')) ? -1 : 1);

const configOf = (format: Repository['objectFormat']): string =>
  format === 'sha1'
    ? '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'
    : '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n';
