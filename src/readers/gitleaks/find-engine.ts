import { resolve } from 'node:path';
import { isWithin } from '../is-within.ts';
import { programOnPath } from '../program-on-path.ts';
import { type EngineAttempt, type GitleaksEngine, nativeEngine, refused } from './engine.ts';
import { engineFromCache, engineFromDownload, type ReleaseRequest } from './release-engine.ts';
import { GITLEAKS_VERSION, OFFICIAL_RELEASE, type ReleaseOrigin } from './release-pins.ts';
import { webAssemblyEngine } from './web-assembly-engine.ts';

export type { GitleaksEngine } from './engine.ts';

export interface EngineRequest extends Omit<ReleaseRequest, 'origin'> {
  /** The checked folder: no program of it is ever run. */
  readonly folder: string;
  /** The input `gitleaks-path`. When it is given nothing else is tried. */
  readonly path?: string;
  readonly offline: boolean;
  /** The local command alone may fall back on it. */
  readonly allowWebAssembly: boolean;
  /** Whose `PATH` is searched. */
  readonly environment?: Readonly<NodeJS.ProcessEnv>;
  readonly origin?: ReleaseOrigin;
}

export type FoundEngine =
  | { readonly status: 'found'; readonly engine: GitleaksEngine }
  /** Sentences: everything that was tried, and the fix. */
  | { readonly status: 'missing'; readonly reason: string };

/**
 * Finds a gitleaks that may be run: the given path, or else `PATH`, the verified cache, the official release by its digest and,
 * where allowed, the build that npm carries. Any native program must be the pinned version.
 */
export const findGitleaks = async (request: EngineRequest): Promise<FoundEngine> => {
  if (request.path !== undefined) {
    const given = await givenEngine(request.path, request);
    return given.status === 'found' ? given : missing([given.reason]);
  }
  const reasons: string[] = [];
  for (const attempt of ways(request)) {
    const result = await attempt();
    if (result.status === 'found') return result;
    reasons.push(result.reason);
  }
  return missing(reasons);
};

const ways = (request: EngineRequest): readonly (() => Promise<EngineAttempt>)[] => {
  const { offline, allowWebAssembly, privateFolder, origin = OFFICIAL_RELEASE } = request;
  const release = { ...request, origin };
  const platform = `${process.platform}-${process.arch}`;
  const pin = origin.pins[platform];
  const fromRelease =
    pin === undefined
      ? [async () => refused(`there is no verified release for ${platform}`)]
      : [
          () => engineFromCache(release, pin),
          async () => (offline ? refused('nothing is downloaded offline') : engineFromDownload(release, pin)),
        ];
  const fromNpm = allowWebAssembly ? [() => webAssemblyEngine(privateFolder)] : [];
  return [() => engineOnPath(request), ...fromRelease, ...fromNpm];
};

const givenEngine = async (
  path: string,
  { folder, privateFolder, commands }: EngineRequest,
): Promise<EngineAttempt> => {
  const place = resolve(path);
  if (isWithin(place, folder)) {
    return refused('`gitleaks-path` lies in the checked folder, where a change under test could replace it');
  }
  return nativeEngine('the program at `gitleaks-path`', place, 'path', { commands, folder: privateFolder });
};

const engineOnPath = async (request: EngineRequest): Promise<EngineAttempt> => {
  const { folder, privateFolder, commands, environment = process.env } = request;
  const program = await programOnPath('gitleaks', folder, environment);
  if (program.status === 'missing') return refused('there is none on PATH');
  if (program.status === 'not-executable') return refused('the gitleaks on PATH may not be executed');
  return nativeEngine('the gitleaks on PATH', program.path, 'PATH', { commands, folder: privateFolder });
};

const missing = (reasons: readonly string[]): FoundEngine => ({
  status: 'missing',
  reason: `No usable gitleaks: ${reasons.join('; ')}. Set \`gitleaks-path\` to gitleaks ${GITLEAKS_VERSION} outside the checked folder, or let this machine reach github.com.`,
});
