import { copyFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Commands } from '../commands.ts';
import type { RepositoryPlaces } from './find-repository.ts';
import { hardenedEnvironment } from './hardened-environment.ts';
import type { Remote } from './remote.ts';

/** How deep each attempt goes, counted from the commits that were asked for. */
export const DEPTHS = [50, 500, 5000] as const;

/** The depth that git takes for no limit: https://git-scm.com/docs/shallow */
export const WHOLE_HISTORY = 0x7fffffff;

const TIMEOUT_SECONDS = 180;

/**
 * Fetches `wanted` (full commit names) with `depth` commits of history into the object store of a shallow clone and moves its
 * shallow boundary. False when that did not work; nothing is changed then.
 * The fetch runs in a git directory of its own, because a fetch under the clone's config can start programs that it names.
 */
export const fetchDepth = async (
  { places, commands, remote, known }: FetchContext,
  wanted: readonly string[],
  depth: number,
): Promise<boolean> => {
  const scratch = await mkdtemp(join(tmpdir(), 'aduana-fetch-'));
  try {
    const shallow = join(places.commonDirectory, 'shallow');
    const git = async (args: readonly string[], environment: Readonly<Record<string, string>>) => {
      const command = { program: 'git', args, folder: scratch, environment, timeoutSeconds: TIMEOUT_SECONDS };
      const result = await commands.run(command);
      return result.status === 'exited' && result.code === 0;
    };
    const format = `--object-format=${places.objectFormat}`;
    if (!(await git(['init', '--quiet', '--bare', '--template=', format, '.'], hardenedEnvironment()))) return false;
    await copyFile(shallow, join(scratch, 'shallow'));
    const environment = { ...fetchEnvironment(remote), GIT_DIR: scratch, GIT_OBJECT_DIRECTORY: places.objectDirectory };
    if (known !== undefined) await git(['update-ref', 'refs/aduana/known', known], environment);
    const fetched = await git([...FETCH, `--depth=${depth}`, '--', remote.url, ...wanted], environment);
    return fetched && (await moveBoundary(join(scratch, 'shallow'), shallow));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};

export interface FetchContext {
  readonly places: RepositoryPlaces;
  readonly commands: Commands;
  readonly remote: Remote;
  /** A commit that the clone has, so that it is not sent again. */
  readonly known?: string;
}

const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
  '--no-write-fetch-head',
  '--upload-pack=git-upload-pack',
];

const fetchEnvironment = ({ protocol, extraHeader }: Remote): Readonly<Record<string, string>> => ({
  ...hardenedEnvironment(extraHeader === undefined ? {} : { 'http.extraHeader': extraHeader }),
  GIT_ALLOW_PROTOCOL: protocol,
});

/** Replaces the clone's boundary as git does it: written to a lock file first, then renamed. False when another git holds the lock. */
const moveBoundary = async (from: string, to: string): Promise<boolean> => {
  const boundary = await readFile(from, 'utf8').catch(() => '');
  const lock = `${to}.lock`;
  const isOurs = await writeFile(lock, boundary, { flag: 'wx' }).then(
    () => true,
    () => false,
  );
  if (!isOurs) return false;
  if (boundary === '') {
    await rm(to, { force: true });
    await rm(lock, { force: true });
  } else {
    await rename(lock, to);
  }
  return true;
};
