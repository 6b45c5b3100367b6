import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { git } from '../example-repository.ts';
import { SERVICE_DECLARATIONS, serviceSources } from './service-source.ts';

/** Files that the last commit changes, as a pull request does. */
export const CHANGED = 20;

/** Raise it whenever the same numbers would give other code: the cache goes by it. */
const EDITION = 1;

/** A git repository of 10,000 source files and five services, and a last commit that changes some: made once, then kept in `cache`. */
export const serviceRepository = async (cache: string): Promise<string> => {
  const kept = join(cache, `services-${EDITION}`);
  if ((await stat(kept).catch(() => undefined)) !== undefined) return kept;
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'unfinished-'));
  try {
    const texts = [...SERVICE_DECLARATIONS, ...serviceSources()];
    for (const [path, text] of texts) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await git(folder, 'init', '--quiet', '--initial-branch=main');
    await commit(folder, 'services');
    const step = Math.floor(texts.length / CHANGED);
    for (const [path, text] of texts.filter((_, index) => index % step === step - 1).slice(0, CHANGED)) {
      await writeFile(join(folder, path), `${text}\n${path.endsWith('.py') ? '#' : '//'} A change.\n`);
    }
    await commit(folder, 'change');
    await rename(folder, kept);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return kept;
};

const commit = async (folder: string, message: string): Promise<void> => {
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', `--message=${message}`);
};
