import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '../../../src/model/dependency.ts';
import { createCommands } from '../../../src/readers/commands.ts';
import type { EngineAnswer } from '../../../src/readers/ports.ts';
import { type SnykOptions, snykEngine } from '../../../src/readers/snyk/snyk-engine.ts';

/** Shaped like a real one and none. */
export const TOKEN = ['0a1b2c3d', '4e5f', '4a6b', '8c7d', '9e0f1a2b3c4d'].join('-');

/** Asks the engine as a run does, in an empty folder under test. */
export const look = async (
  manifests: readonly Manifest[],
  options: Partial<SnykOptions> = {},
): Promise<EngineAnswer> => {
  const place = await mkdtemp(join(tmpdir(), 'aduana-snyk-test-'));
  const folder = join(place, 'under-test');
  await mkdir(folder);
  try {
    return await snykEngine({
      folder,
      cacheFolder: join(place, 'cache'),
      token: TOKEN,
      offline: false,
      environment: {},
      commands: createCommands(),
      signal: new AbortController().signal,
      ...options,
    }).look(manifests);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
};
