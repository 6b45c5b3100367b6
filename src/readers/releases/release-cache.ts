import { createHash, randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRegularFile } from '../open-file.ts';

/** One file of a release and what it must be. */
export interface PinnedAsset {
  /** Its name, also in the cache. */
  readonly asset: string;
  /** In hex. */
  readonly sha256: string;
}

/** `spoiled`: something lay there that is not what was kept. It has been removed. */
export type CachedAsset =
  | { readonly status: 'kept'; readonly content: Buffer }
  | { readonly status: 'absent' | 'spoiled' };

export const isPinned = (content: Buffer, pin: PinnedAsset): boolean =>
  createHash('sha256').update(content).digest('hex') === pin.sha256;

/** The asset as it was downloaded, its digest compared anew: whoever restored the cache is not trusted. */
export const readCache = async (folder: string, pin: PinnedAsset, maxBytes: number): Promise<CachedAsset> => {
  const place = join(folder, pin.asset);
  const read = await readRegularFile(place, maxBytes);
  if (!read.ok && read.problem === 'missing') return { status: 'absent' };
  if (read.ok && isPinned(read.bytes, pin)) return { status: 'kept', content: read.bytes };
  await rm(place, { recursive: true, force: true }).catch(() => undefined);
  return { status: 'spoiled' };
};

/** Keeps a verified asset for later runs. Where that cannot be done the next run downloads again: nothing is lost but time. */
export const writeCache = async (folder: string, pin: PinnedAsset, content: Buffer): Promise<void> => {
  const unfinished = join(folder, `.${randomBytes(8).toString('hex')}.partial`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, content, { flag: 'wx', mode: 0o600 });
    await rename(unfinished, join(folder, pin.asset));
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
};
