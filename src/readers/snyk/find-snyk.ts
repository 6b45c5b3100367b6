import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describeEnd } from '../command-end.ts';
import type { Commands } from '../commands.ts';
import { isWithin } from '../is-within.ts';
import { downloadRelease } from '../releases/download-release.ts';
import { isPinned, type PinnedAsset, readCache, writeCache } from '../releases/release-cache.ts';
import { npmSnyk } from './npm-snyk.ts';
import { OFFICIAL_SNYK, SNYK_VERSION, type SnykOrigin, snykPlatform } from './snyk-release.ts';

/** Far above the real programs of about 150 MB. */
const MAX_BYTES = 512 * 1024 * 1024;
const DOWNLOAD_SECONDS = 300;

/** A CLI that may be run: `program` with `leadingArgs` before Snyk's own arguments. */
export interface SnykCli {
  /** For reports: `snyk 1.1307.4`, `snyk 1.1307.4 (npm)`. */
  readonly label: string;
  readonly program: string;
  readonly leadingArgs: readonly string[];
}

export interface SnykRequest {
  /** The checked folder: no program of it is ever run. */
  readonly folder: string;
  /** When it is given nothing else is tried. */
  readonly path?: string;
  readonly cacheFolder: string;
  /** Of this run alone: where the program lies and runs. */
  readonly privateFolder: string;
  readonly commands: Commands;
  readonly signal: AbortSignal;
  readonly origin?: SnykOrigin;
  /** The module beside which the npm package is looked for. */
  readonly from?: string;
}

/** Or sentences: everything that was tried, and the way out. */
export type FoundSnyk = SnykCli | { readonly missing: string };

type Attempt = SnykCli | { readonly refused: string };

/**
 * Finds a CLI that may be given the token: the named one, or else the verified release of the cache, the npm package that was
 * installed with this program, or the release downloaded and verified. The npm package comes before the download because it is
 * there, checked by npm, and 150 MB smaller; the Action has none. What is called `snyk` on PATH is not asked: nobody named it.
 */
export const findSnyk = async (request: SnykRequest): Promise<FoundSnyk> => {
  const reasons: string[] = [];
  for (const attempt of request.path === undefined ? ways(request) : [() => named(request, request.path ?? '')]) {
    const result = await attempt();
    if ('program' in result) return result;
    reasons.push(result.refused);
  }
  return {
    missing: `No usable Snyk CLI: ${reasons.join('; ')}. Set \`snyk-path\` to one outside the checked folder, or let this machine reach downloads.snyk.io.`,
  };
};

const ways = (request: SnykRequest): readonly (() => Promise<Attempt>)[] => {
  const { folder, from, origin = OFFICIAL_SNYK } = request;
  const pin = origin.pins[snykPlatform()];
  const npm = () => ofNpm(folder, from);
  if (pin === undefined) return [npm, async () => ({ refused: `there is no verified release for ${snykPlatform()}` })];
  return [() => fromCache(request, pin), npm, () => fromDownload(request, pin, origin)];
};

const named = async ({ folder, privateFolder, commands, signal }: SnykRequest, path: string): Promise<Attempt> => {
  const program = resolve(path);
  if (isWithin(program, folder)) {
    return { refused: '`snyk-path` lies in the checked folder, where a change under test could replace it' };
  }
  const result = await commands.run({
    program,
    args: ['--version'],
    folder: privateFolder,
    environment: { HOME: privateFolder, SNYK_CACHE_PATH: join(privateFolder, 'cache'), SNYK_DISABLE_ANALYTICS: '1' },
    timeoutSeconds: 60,
    signal,
  });
  if (result.status !== 'exited' || result.code !== 0) {
    return { refused: `the program at \`snyk-path\` does not tell its version: ${describeEnd(result)}` };
  }
  const version = /^v?(\d+\.[\w.+-]{1,40})/.exec(result.stdout.toString('utf8', 0, 200))?.[1];
  if (version === undefined) return { refused: 'the program at `snyk-path` does not tell its version' };
  return { label: `snyk ${version}`, program, leadingArgs: [] };
};

const ofNpm = async (folder: string, from?: string): Promise<Attempt> => {
  const found = await npmSnyk(folder, from);
  if ('refused' in found) return found;
  return { label: `snyk ${SNYK_VERSION} (npm)`, program: process.execPath, leadingArgs: [found.program] };
};

const fromCache = async (request: SnykRequest, pin: PinnedAsset): Promise<Attempt> => {
  const cached = await readCache(request.cacheFolder, pin, MAX_BYTES);
  if (cached.status === 'kept') return placed(request, cached.content);
  return {
    refused:
      cached.status === 'absent'
        ? 'the cache holds no release'
        : `the cached ${pin.asset} was not the release that its digest names, and was removed`,
  };
};

const fromDownload = async (request: SnykRequest, pin: PinnedAsset, { baseUrl }: SnykOrigin): Promise<Attempt> => {
  const download = await downloadRelease(`${baseUrl}/${pin.asset}`, {
    timeoutSeconds: DOWNLOAD_SECONDS,
    maxBytes: MAX_BYTES,
    signal: request.signal,
  });
  if (download.status === 'failed') return { refused: `the download of ${pin.asset} failed: ${download.reason}` };
  if (!isPinned(download.asset, pin)) {
    return { refused: `the downloaded ${pin.asset} is not the release: its digest is wrong` };
  }
  await writeCache(request.cacheFolder, pin, download.asset);
  return placed(request, download.asset);
};

const placed = async ({ privateFolder }: SnykRequest, content: Buffer): Promise<Attempt> => {
  const program = join(privateFolder, process.platform === 'win32' ? 'snyk.exe' : 'snyk');
  await writeFile(program, content, { mode: 0o700 });
  return { label: `snyk ${SNYK_VERSION}`, program, leadingArgs: [] };
};
