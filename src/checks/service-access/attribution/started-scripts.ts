import { folderOf, joined } from './paths.ts';
import type { Repository } from './repository.ts';
import { isSource, moduleFile } from './source-files.ts';

/** `new URL('./worker.ts', import.meta.url)`, `new Worker('./worker.js')`, `fork(path.join(__dirname, 'child.js'))`. */
const STARTED =
  /(?:\bnew URL\(|\bnew Worker\(|\bfork\(|\bfilename:|\b__dirname,)\s{0,9}(?:path\.\w+\(\s{0,9}__dirname,\s{0,9})?['"`]([^'"`\n]{1,200}\.[cm]?[jt]sx?)['"`]/g;

/** Files of the repository that a script starts in a thread or a process of their own: they get its environment. */
export const startedScripts = async (
  repository: Repository,
  path: string,
  text: string,
): Promise<readonly string[]> => {
  if (!/\bWorker\b|\bfork\b|\bfilename\b|import\.meta\.url/.test(text)) return [];
  const found: string[] = [];
  for (const [, written = ''] of text.matchAll(STARTED)) {
    const target = joined(folderOf(path), written);
    const file = target === undefined ? undefined : await moduleFile(repository, target);
    if (file !== undefined && isSource(file)) found.push(file);
  }
  return found;
};
