import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Commands } from '../commands.ts';
import { firstLine } from './git.ts';
import { hardenedEnvironment } from './hardened-environment.ts';

/** Where a repository keeps its parts; absolute paths. */
export interface RepositoryPlaces {
  /** The top of the work tree. */
  readonly root: string;
  /** The checked folder below `root`: `''` or `a/b/`. */
  readonly prefix: string;
  /** Of this very work tree; differs from `commonDirectory` in a linked one. */
  readonly gitDirectory: string;
  readonly commonDirectory: string;
  readonly objectDirectory: string;
  readonly objectFormat: 'sha1' | 'sha256';
}

export type FoundRepository =
  | { readonly status: 'found'; readonly places: RepositoryPlaces }
  | { readonly status: 'none' }
  | { readonly status: 'refused'; readonly reason: string };

const refused = (reason: string): FoundRepository => ({ status: 'refused', reason });

/** Asks git about the repository that `folder` lies in. Without a `.git` in it or above it there is `none`, and git is not asked. */
export const findRepository = async (folder: string, commands: Commands): Promise<FoundRepository> => {
  const here = await realpath(folder).catch(() => undefined);
  if (here === undefined) return refused('The folder to check is not there.');
  const top = holderOfDotGit(here);
  if (top === undefined) return isBare(here) ? refused(BARE) : { status: 'none' };
  const ask = (args: readonly string[]) =>
    commands.run({ program: 'git', args, folder: here, environment: hardenedEnvironment(), timeoutSeconds: 60 });
  const version = await ask(['version']);
  if (version.status === 'missing' || version.status === 'not-executable') return refused(NO_GIT);
  if (version.status !== 'exited' || version.code !== 0) return refused('git does not run here: `git version` fails.');
  if (!isNewEnough(version.stdout.toString())) return refused(oldGit(version.stdout.toString()));
  const answer = await ask(QUESTIONS);
  if (answer.status !== 'exited') return refused('git did not answer about the repository of this folder.');
  if (answer.code !== 0) return refused(answer.stderr.includes('work tree') ? BARE : broken(answer.stderr));
  return placesOf(answer.stdout.toString(), top, here);
};

const QUESTIONS = [
  'rev-parse',
  '--path-format=absolute',
  '--show-toplevel',
  '--show-prefix',
  '--absolute-git-dir',
  '--git-common-dir',
  '--git-path',
  'objects',
  '--show-object-format',
];

const NO_GIT = 'git is not installed, and this folder is a git repository. Install git 2.31 or later.';
const BARE = 'This is a bare repository: there are no files to check. Check a clone of it.';
const MOVED =
  'git takes another folder than the one with `.git` for the top of the work tree. Remove `core.worktree` from its config, or the broken `.git`.';
const broken = (stderr: string): string =>
  `git cannot read the repository of this folder (${firstLine(stderr)}). Clone it again.`;
const oldGit = (version: string): string =>
  `${firstLine(version)} is too old to be told to leave the repository's own config alone. Install git 2.31 or later.`;

/** `GIT_CONFIG_COUNT` came with 2.31: https://github.com/git/git/blob/master/Documentation/RelNotes/2.31.0.txt */
const isNewEnough = (version: string): boolean => {
  const [, major = '0', minor = '0'] = /^git version (\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 31);
};

const placesOf = async (answer: string, top: string, here: string): Promise<FoundRepository> => {
  const lines = answer.split('\n');
  const [root, prefix, gitDirectory, commonDirectory, objectDirectory, objectFormat] = lines;
  if (lines.length !== 7 || answer.includes('�') || !root || prefix === undefined || !gitDirectory) {
    return refused('The path of this repository holds characters that cannot be handled. Rename its folder.');
  }
  if (objectFormat !== 'sha1' && objectFormat !== 'sha256')
    return refused('The repository has an unknown object format.');
  if (!commonDirectory || !objectDirectory) return refused('git did not tell where the repository is.');
  if ((await realpath(root).catch(() => root)) !== top) return refused(MOVED);
  const places = { root: top, prefix, gitDirectory, commonDirectory, objectDirectory, objectFormat } as const;
  if (!(await isOwnedByUsOrTheFolder(gitDirectory, here))) {
    return refused('The repository belongs to another user than the folder to check. Have it owned by the same user.');
  }
  return { status: 'found', places };
};

/** `safe.directory=*` switches git's own look at the owner off, so that container jobs work; a repository planted above the folder is refused here. */
const isOwnedByUsOrTheFolder = async (gitDirectory: string, folder: string): Promise<boolean> => {
  if (process.getuid === undefined) return true;
  const { uid } = await stat(gitDirectory);
  return uid === 0 || uid === process.getuid() || uid === (await stat(folder)).uid;
};

const holderOfDotGit = (folder: string): string | undefined => {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : holderOfDotGit(above);
};

const isBare = (folder: string): boolean => ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
