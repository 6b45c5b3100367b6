import { lstatSync, type Stats } from 'node:fs';
import { sep } from 'node:path';

/** `unreadable`: something may stand there, but the system does not let us see it. */
export type PlaceKind = 'file' | 'symlink' | 'folder' | 'other' | 'unreadable';

/** What stands where below one folder. No link is followed on the way. */
export interface Places {
  /** The absolute path of a raw path with `/`. */
  at(raw: Buffer): Buffer;
  /** Undefined when nothing stands there, or a parent of it is not a real folder below this one. */
  kindOf(raw: Buffer): Promise<PlaceKind | undefined>;
}

export const placesIn = (folder: string): Places => {
  const top = Buffer.from(folder.endsWith(sep) ? folder : `${folder}${sep}`);
  const at = (raw: Buffer) => Buffer.concat([top, raw]);
  const parents = new Map<string, Promise<PlaceKind | undefined>>();
  const look = async (raw: Buffer): Promise<PlaceKind | undefined> => {
    const end = raw.lastIndexOf(SLASH);
    const parent = end === -1 ? 'folder' : await lookAtParent(raw.subarray(0, end));
    if (parent === 'folder') return standing(at(raw));
    return parent === 'unreadable' ? parent : undefined;
  };
  const lookAtParent = (raw: Buffer): Promise<PlaceKind | undefined> => {
    const key = raw.toString('latin1');
    const kind = parents.get(key) ?? look(raw);
    parents.set(key, kind);
    return kind;
  };
  return { at, kindOf: async (raw) => (isPlain(raw) ? look(raw) : undefined) };
};

const SLASH = 0x2f;

/** A path that git could hold: not absolute, no `.`, no `..`, not inside `.git`. */
const isPlain = (raw: Buffer): boolean => {
  const path = raw.toString('latin1');
  if (path.includes('\0') || (sep === '\\' && /[\\:]/.test(path))) return false;
  return path.split('/').every((part) => !['', '.', '..', '.git'].includes(part.toLowerCase()));
};

/** Asked at once: a thread that asks takes ten times as long as the answer. */
const standing = (path: Buffer): PlaceKind | undefined => {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats === undefined ? undefined : kindOfStats(stats);
  } catch (error) {
    return kindOfFailure(error as NodeJS.ErrnoException);
  }
};

const kindOfStats = (stats: Stats): PlaceKind => {
  if (stats.isFile()) return 'file';
  if (stats.isSymbolicLink()) return 'symlink';
  return stats.isDirectory() ? 'folder' : 'other';
};

const kindOfFailure = (error: NodeJS.ErrnoException): PlaceKind | undefined =>
  error.code === 'ENOENT' || error.code === 'ENOTDIR' ? undefined : 'unreadable';
