import { constants } from 'node:fs';
import { lstat, mkdir, open, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isWithin } from '../readers/is-within.ts';

export type Written = 'written' | 'exists' | 'not-a-folder';

/**
 * Writes a file that is not there yet at `path`, relative to `folder`, with `/`. Whatever stands there already is left as it is, a
 * link too; a folder on the way that is a link, or no folder, is not gone through.
 */
export const writeNew = async (folder: string, path: string, content: string): Promise<Written> => {
  const parts = path.split('/').slice(0, -1);
  for (const n of parts.keys()) {
    const parent = join(folder, ...parts.slice(0, n + 1));
    await mkdir(parent).catch(unlessThere);
    if (!(await lstat(parent)).isDirectory()) return 'not-a-folder';
  }
  const target = join(folder, path);
  if (!isWithin(await realpath(dirname(target)), await realpath(folder))) return 'not-a-folder';
  const file = await open(target, NEW_FILE, 0o644).catch(unlessThere);
  if (file === undefined) return 'exists';
  await file.writeFile(content).finally(() => file.close());
  return 'written';
};

/** Whether every folder on the way to `path`, relative to `folder`, is one itself, so that nothing leads elsewhere. */
export const isWayOfFolders = async (folder: string, path: string): Promise<boolean> => {
  const parts = path.split('/').slice(0, -1);
  const ways = parts.map((_, n) => join(folder, ...parts.slice(0, n + 1)));
  const found = await Promise.all(ways.map((way) => lstat(way).catch(unlessMissing)));
  return !parts.includes('..') && found.every((one) => one?.isDirectory() ?? false);
};

/** Whether anything stands at `path`, relative to `folder`: a link that leads nowhere too. */
export const isTaken = async (folder: string, path: string): Promise<boolean> =>
  (await lstat(join(folder, path)).catch(unlessMissing)) !== undefined;

const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

const unlessThere = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'EEXIST') throw error;
};

const unlessMissing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
};
