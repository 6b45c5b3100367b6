import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { FileBytes } from './file-bytes.ts';

/**
 * Reads a regular file whole. The last part of the path is never followed when it is a link, and opening a pipe or a device
 * never waits: https://man7.org/linux/man-pages/man2/open.2.html. Never throws. Each step is taken at once: handing it to a thread
 * and back takes ten times as long as the step, and of ten thousand files that is most of the time of a run.
 */
export const readRegularFile = async (path: string | Buffer, maxBytes: number): Promise<FileBytes> => {
  try {
    const file = openSync(path, constants.O_RDONLY | NO_FOLLOW | DO_NOT_WAIT);
    try {
      const stats = fstatSync(file);
      return stats.isFile() ? readUpTo(file, stats.size, maxBytes) : { ok: false, problem: 'not-a-file' };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { ok: false, problem: PROBLEMS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreadable' };
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
const readUpTo = (file: number, size: number, maxBytes: number): FileBytes => {
  if (size > maxBytes) return { ok: false, problem: 'too-large' };
  const kept: Buffer[] = [];
  let total = 0;
  for (;;) {
    const room = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(size, 1024)) + 1);
    const bytesRead = readSync(file, room, 0, room.length, null);
    if (bytesRead === 0)
      return { ok: true, bytes: kept.length === 1 && kept[0] ? kept[0] : Buffer.concat(kept, total) };
    total += bytesRead;
    if (total > maxBytes) return { ok: false, problem: 'too-large' };
    kept.push(room.subarray(0, bytesRead));
  }
};
