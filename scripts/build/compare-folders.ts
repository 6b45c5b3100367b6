import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every difference between two folders, by content, each as a line for people. */
export const differencesOf = async (expected: string, actual: string): Promise<readonly string[]> => {
  const [wanted, present] = await Promise.all([filesUnder(expected), filesUnder(actual)]);
  const missing = wanted.filter((path) => !present.includes(path)).map((path) => `missing: ${path}`);
  const extra = present.filter((path) => !wanted.includes(path)).map((path) => `not built from the sources: ${path}`);
  const common = wanted.filter((path) => present.includes(path));
  const same = await Promise.all(common.map((path) => isSame(join(expected, path), join(actual, path))));
  const changed = common.filter((_, index) => !same[index]).map((path) => `differs: ${path}`);
  return [...missing, ...extra, ...changed];
};

const filesUnder = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

const isSame = async (a: string, b: string): Promise<boolean> => (await readFile(a)).equals(await readFile(b));
