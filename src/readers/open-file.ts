import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { FileBytes } from './file-bytes.ts';

/**
 * Reads a regular file whole. The last part of the path is never followed when it is a link, and opening a pipe or a device
 * never waits: https://man7.org/linux/man-pages/man2/open.2.html. Never throws.
 */
export const readRegularFile = async (path: string | Buffer, maxBytes: number): Promise<FileBytes> => {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, constants.O_RDONLY | NO_FOLLOW | DO_NOT_WAIT);
    const stats = await handle.stat();
    if (!stats.isFile()) return { ok: false, problem: 'not-a-file' };
    return await readUpTo(handle, stats, maxBytes);
  } catch (error) {
    return { ok: false, problem: PROBLEMS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreadable' };
  } finally {
    await handle?.close().catch(() => undefined);
  }
};

/** Absent on Windows, where a link is told apart before. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const DO_NOT_WAIT = constants.O_NONBLOCK ?? 0;

const PROBLEMS: Readonly<Record<string, 'missing' | 'not-a-file'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ELOOP: 'not-a-file',
  EMLINK: 'not-a-file',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
};

/** The size is only a hint: a file may grow while it is read. */
const readUpTo = async (handle: FileHandle, { size }: Stats, maxBytes: number): Promise<FileBytes> => {
  if (size > maxBytes) return { ok: false, problem: 'too-large' };
  const room = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(size, 65536)) + 1);
  const kept: Buffer[] = [];
  let total = 0;
  for (;;) {
    const { bytesRead } = await handle.read(room, 0, room.length, null);
    if (bytesRead === 0) return { ok: true, bytes: Buffer.concat(kept, total) };
    total += bytesRead;
    if (total > maxBytes) return { ok: false, problem: 'too-large' };
    kept.push(Buffer.from(room.subarray(0, bytesRead)));
  }
};
