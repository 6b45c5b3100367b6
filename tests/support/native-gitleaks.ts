import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import type { TestProject } from 'vitest/node';
import { createCommands } from '../../src/readers/commands.ts';
import { findGitleaks } from '../../src/readers/gitleaks/find-engine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** `npm test -- -u`: expectations are written instead of compared. Never under CI. */
    readonly updateExpectations: boolean;
  }
}

export const GITLEAKS_VERSION = '8.30.1';

const NAME = process.platform === 'win32' ? 'gitleaks.exe' : 'gitleaks';
const CACHE = join(import.meta.dirname, '../../.cache/gitleaks', GITLEAKS_VERSION);

/**
 * Finds or builds the real gitleaks before the first test and names it in ADUANA_TEST_GITLEAKS. Where there is none to be had
 * the variable stays empty, the npm-carried WebAssembly build serves instead, and this is said.
 */
export const setup = async (project: TestProject): Promise<void> => {
  for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name];
  const updating = project.config.snapshotOptions.updateSnapshot === 'all' && !process.env['CI'];
  project.provide('updateExpectations', updating);
  const found = await nativeGitleaks();
  process.env['ADUANA_TEST_GITLEAKS'] = found ?? '';
  console.log(`gitleaks of this run: ${found ?? 'the WebAssembly build; no native one could be found or built'}`);
};

/**
 * The first native gitleaks of the wanted version: named by ADUANA_TEST_GITLEAKS, on the PATH, built into the cache, or the
 * official release, downloaded and verified as the product does it.
 */
export const nativeGitleaks = async (): Promise<string | undefined> => {
  const cached = join(CACHE, NAME);
  for (const candidate of [process.env['ADUANA_TEST_GITLEAKS'], await onPath(), cached]) {
    if (candidate && (await isWanted(candidate))) return candidate;
  }
  if ((await build()) && (await isWanted(cached))) return cached;
  return download();
};

const onPath = async (): Promise<string | undefined> => {
  const [finder, name] = process.platform === 'win32' ? ['where', NAME] : ['which', NAME];
  const { stdout } = await execa(finder as string, ['-a', name as string], { reject: false });
  return stdout.split('\n').find((path) => path !== '' && !path.includes('node_modules'));
};

const isWanted = async (path: string): Promise<boolean> => {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (!exists) return false;
  const { stdout } = await execa(path, ['version'], { reject: false, timeout: 20_000 });
  return stdout?.trim() === GITLEAKS_VERSION;
};

const build = async (): Promise<boolean> => {
  const version = `-X github.com/zricethezav/gitleaks/v8/version.Version=${GITLEAKS_VERSION}`;
  const { exitCode } = await execa(
    'go',
    ['install', '-ldflags', version, `github.com/zricethezav/gitleaks/v8@v${GITLEAKS_VERSION}`],
    { env: { GOBIN: CACHE, CGO_ENABLED: '0' }, reject: false, timeout: 10 * 60_000 },
  );
  return exitCode === 0;
};

const download = async (): Promise<string | undefined> => {
  const found = await findGitleaks({
    folder: join(CACHE, 'nothing-to-check'),
    privateFolder: CACHE,
    cacheFolder: CACHE,
    commands: createCommands(),
    offline: false,
    allowWebAssembly: false,
    environment: {},
  });
  return found.status === 'found' ? found.engine.program : undefined;
};
