import { CouldNotLook } from '../model/could-not-look.ts';
import { ALIKE } from './commit-files.ts';
import { type FileBytes, type ReadableFiles, sortedByPath, textOf } from './file-bytes.ts';
import { spellPath } from './git/path-spelling.ts';
import type { Repository } from './git/repository.ts';
import { readRegularFile } from './open-file.ts';
import { type PlaceKind, type Places, placesIn } from './places.ts';
import type { FileEntry } from './ports.ts';
import { walkFolder } from './walk-folder.ts';

/**
 * The files as they stand in `folder`. With a repository, those that git knows or would know; without, all but `.git`.
 * What was deleted on disk is not listed. A link is never followed, not even one that stands in for a parent folder.
 */
export const workingFiles = (folder: string, repository: Repository | undefined): ReadableFiles => {
  const places = placesIn(folder);
  let loading: Promise<Listing> | undefined;
  const listing = () => {
    loading ??= load(folder, places, repository);
    return loading;
  };
  const readBytes = async (path: string, maxBytes: number): Promise<FileBytes> => {
    const raw = (path.includes('\\') ? (await listing()).rawPaths.get(path) : undefined) ?? Buffer.from(path);
    const kind = await places.kindOf(raw);
    if (kind === 'file') return readRegularFile(places.at(raw), maxBytes);
    if (kind === 'unreadable') return { ok: false, problem: kind };
    return { ok: false, problem: kind === undefined ? 'missing' : 'not-a-file' };
  };
  return {
    list: async () => (await listing()).entries,
    readBytes,
    readText: async (path, maxBytes) => textOf(await readBytes(path, maxBytes)),
  };
};

interface Listing {
  readonly entries: readonly FileEntry[];
  /** A name that is not valid UTF-8 cannot be had back from its spelling. */
  readonly rawPaths: ReadonlyMap<string, Buffer>;
}

const load = async (folder: string, places: Places, repository: Repository | undefined): Promise<Listing> => {
  const listed = repository === undefined ? await walkFolder(folder) : await repository.workingPaths();
  const rawPaths = new Map<string, Buffer>();
  const entries: FileEntry[] = [];
  const kinds = await Promise.all(listed.map((raw) => places.kindOf(withoutSlash(raw))));
  for (const [n, kind] of kinds.entries()) {
    if (kind === undefined) continue;
    const raw = withoutSlash(listed[n] ?? Buffer.alloc(0));
    const path = spellPath(raw);
    const twin = rawPaths.get(path);
    if (twin !== undefined && !twin.equals(raw)) throw new CouldNotLook(ALIKE);
    if (twin === undefined) entries.push({ path, kind: ENTRY_KINDS[kind] });
    rawPaths.set(path, raw);
  }
  return { entries: sortedByPath(entries), rawPaths };
};

/** What is no file, though it stands in place of one, is listed: whoever reads it learns that it cannot be. */
const ENTRY_KINDS: Readonly<Record<PlaceKind, FileEntry['kind']>> = {
  file: 'file',
  other: 'file',
  unreadable: 'file',
  symlink: 'symlink',
  folder: 'submodule',
};

/** git ends the name of a nested repository with a slash. */
const withoutSlash = (raw: Buffer): Buffer => (raw.at(-1) === 0x2f ? raw.subarray(0, -1) : raw);
