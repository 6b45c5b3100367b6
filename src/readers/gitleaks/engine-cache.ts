import { createHash, randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRegularFile } from '../open-file.ts';
import { MAX_ARCHIVE_BYTES } from './download-release.ts';
import type { ReleasePin } from './release-pins.ts';

/** `spoiled`: something lay there that is not what was kept. It has been removed. */
export type CachedArchive =
  | { readonly status: 'kept'; readonly archive: Buffer }
  | { readonly status: 'absent' | 'spoiled' };

export const isPinned = (archive: Buffer, pin: ReleasePin): boolean =>
  createHash('sha256').update(archive).digest('hex') === pin.sha256;

/** The archive as it was downloaded, its digest compared anew: whoever restored the cache is not trusted. */
export const readCache = async (folder: string, pin: ReleasePin): Promise<CachedArchive> => {
  const place = join(folder, pin.asset);
  const read = await readRegularFile(place, MAX_ARCHIVE_BYTES);
  if (!read.ok && read.problem === 'missing') return { status: 'absent' };
  if (read.ok && isPinned(read.bytes, pin)) return { status: 'kept', archive: read.bytes };
  await rm(place, { recursive: true, force: true }).catch(() => undefined);
  return { status: 'spoiled' };
};

/** Keeps a verified archive for later runs. Where that cannot be done the next run downloads again: nothing is lost but time. */
export const writeCache = async (folder: string, pin: ReleasePin, archive: Buffer): Promise<void> => {
  const unfinished = join(folder, `.${randomBytes(8).toString('hex')}.partial`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, archive, { flag: 'wx', mode: 0o600 });
    await rename(unfinished, join(folder, pin.asset));
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
};
