import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { CouldNotLook } from '../model/could-not-look.ts';

/** Beyond this a folder without a repository is not listed: it is more likely a home folder than a project. */
const MAX_FILES = 200_000;

/**
 * Raw paths, with `/`, of every file and link below `folder`; no link is followed and `.git` is left out.
 * Throws CouldNotLook for a folder that cannot be listed, or for more than 200,000 files.
 */
export const walkFolder = async (folder: string, maxFiles = MAX_FILES): Promise<readonly Buffer[]> => {
  const found: Buffer[] = [];
  const open: Buffer[] = [Buffer.alloc(0)];
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    for (const entry of await entriesOf(folder, below)) {
      const raw = below.length === 0 ? entry.name : Buffer.concat([below, Buffer.from('/'), entry.name]);
      if (entry.isDirectory() && !entry.name.equals(DOT_GIT)) open.push(raw);
      else if (entry.isFile() || entry.isSymbolicLink()) found.push(raw);
    }
    if (found.length > maxFiles) {
      throw new CouldNotLook(
        `The folder holds more than ${maxFiles} files and no git repository says which of them count.`,
      );
    }
  }
  return found;
};

const DOT_GIT = Buffer.from('.git');

const entriesOf = async (folder: string, below: Buffer): Promise<readonly Dirent<Buffer>[]> => {
  try {
    const path = Buffer.concat([Buffer.from(`${folder}/`), below]);
    return await readdir(path, { encoding: 'buffer', withFileTypes: true });
  } catch {
    const name = below.length === 0 ? 'to check' : `\`${below.toString()}\``;
    throw new CouldNotLook(`The folder ${name} cannot be listed. Make it readable, or take it out.`);
  }
};
