import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Files of some folders with one of the endings, sorted by path; links are not followed, and what is larger than `maxBytes` is left out. */
export const sourceFiles = async (
  folders: readonly string[],
  endings: RegExp,
  maxBytes: number,
  isWanted: (text: string) => boolean,
): Promise<readonly SourceFile[]> => {
  const found: SourceFile[] = [];
  const listings = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const entries = listings
    .flat()
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of entries) {
    if ((await stat(path)).size > maxBytes) continue;
    const text = await readFile(path, 'utf8');
    if (isWanted(text)) found.push({ path, text });
  }
  return found;
};
