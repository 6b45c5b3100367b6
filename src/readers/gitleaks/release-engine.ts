import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commands } from '../commands.ts';
import { downloadRelease } from '../releases/download-release.ts';
import { isPinned, readCache, writeCache } from '../releases/release-cache.ts';
import { type EngineAttempt, nativeEngine, refused } from './engine.ts';
import type { ReleaseOrigin, ReleasePin } from './release-pins.ts';
import { unpackRelease } from './unpack-release.ts';

const DOWNLOAD_SECONDS = 120;

/** Far above the real archives of about 9 MB. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;

export interface ReleaseRequest {
  readonly origin: ReleaseOrigin;
  readonly cacheFolder: string;
  /** Where the program is unpacked to: of this run alone. */
  readonly privateFolder: string;
  readonly commands: Commands;
  readonly downloadSeconds?: number;
  readonly signal?: AbortSignal;
}

/** The official release for this platform, out of the cache. */
export const engineFromCache = async (request: ReleaseRequest, pin: ReleasePin): Promise<EngineAttempt> => {
  const cached = await readCache(request.cacheFolder, pin, MAX_ARCHIVE_BYTES);
  if (cached.status === 'kept') return unpackedEngine(request, pin, cached.content, 'cache');
  return refused(
    cached.status === 'absent'
      ? 'the cache holds no release'
      : `the cached ${pin.asset} was not the release that its digest names, and was removed`,
  );
};

/** The official release for this platform, downloaded and, once its digest is right, kept in the cache. */
export const engineFromDownload = async (request: ReleaseRequest, pin: ReleasePin): Promise<EngineAttempt> => {
  const { origin, cacheFolder, downloadSeconds = DOWNLOAD_SECONDS, signal } = request;
  const download = await downloadRelease(`${origin.baseUrl}/${pin.asset}`, {
    timeoutSeconds: downloadSeconds,
    maxBytes: MAX_ARCHIVE_BYTES,
    ...(signal === undefined ? {} : { signal }),
  });
  if (download.status === 'failed') return refused(`the download of ${pin.asset} failed: ${download.reason}`);
  if (!isPinned(download.asset, pin)) {
    return refused(`the downloaded ${pin.asset} is not the release: its digest is wrong`);
  }
  await writeCache(cacheFolder, pin, download.asset);
  return unpackedEngine(request, pin, download.asset, 'download');
};

const unpackedEngine = async (
  { privateFolder, commands }: ReleaseRequest,
  { asset, program }: ReleasePin,
  archive: Buffer,
  source: 'cache' | 'download',
): Promise<EngineAttempt> => {
  const unpacked = await unpackRelease(archive, asset, program);
  if (unpacked.status === 'refused') return refused(`${asset} was refused: ${unpacked.reason}`);
  const folder = join(privateFolder, 'engine');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const place = join(folder, program);
  await writeFile(place, unpacked.program, { mode: 0o700 });
  return nativeEngine(`the program of ${asset}`, place, source, { commands, folder });
};
