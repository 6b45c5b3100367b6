import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createCommands } from '../../../src/readers/commands.ts';
import { findSnyk, type SnykRequest } from '../../../src/readers/snyk/find-snyk.ts';
import { OFFICIAL_SNYK, type SnykOrigin, snykPlatform } from '../../../src/readers/snyk/snyk-release.ts';
import { throwawayFolder } from '../../readers/throwaway-repository.ts';

// Where a CLI comes from that may be given the token.

const PROGRAM = Buffer.from('#!/bin/sh\necho 1.1307.4\n');
const PIN = { asset: 'snyk-of-the-test', sha256: createHash('sha256').update(PROGRAM).digest('hex') };

/** A place to download from that counts its visitors. */
const origin = async (content = PROGRAM, status = 200): Promise<SnykOrigin & { visits(): number }> => {
  let visits = 0;
  const server = createServer((_, response) => {
    visits++;
    response.statusCode = status;
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { baseUrl, pins: { [snykPlatform()]: PIN }, visits: () => visits };
};

/** A folder like an installed copy of this program, with an npm package `snyk` of this version in it, or none. */
const installed = (version?: string): { readonly folder: string; readonly from: string } => {
  const folder = throwawayFolder();
  const from = pathToFileURL(join(folder, 'program.js')).href;
  if (version === undefined) return { folder, from };
  const place = join(folder, 'node_modules/snyk');
  mkdirSync(join(place, 'dist/cli'), { recursive: true });
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'snyk', version }));
  writeFileSync(join(place, 'dist/cli/index.js'), '');
  return { folder, from };
};

const find = (more: Partial<SnykRequest>) =>
  findSnyk({
    folder: throwawayFolder(),
    cacheFolder: throwawayFolder(),
    privateFolder: throwawayFolder(),
    commands: createCommands(),
    signal: new AbortController().signal,
    from: installed().from,
    ...more,
  });

describe('a CLI that nobody named', () => {
  test('is the npm package beside this program, without a download', async () => {
    const place = await origin();
    const { from, folder } = installed('1.1307.4');
    expect(await find({ from, origin: place })).toEqual({
      label: 'snyk 1.1307.4 (npm)',
      program: process.execPath,
      leadingArgs: [join(folder, 'node_modules/snyk/dist/cli/index.js')],
    });
    expect(place.visits()).toBe(0);
  });

  test('is downloaded, checked and kept where there is no npm package', async () => {
    const place = await origin();
    const [cacheFolder, privateFolder] = [throwawayFolder(), throwawayFolder()];
    const first = await find({ origin: place, cacheFolder, privateFolder });
    expect(first).toEqual({ label: 'snyk 1.1307.4', program: join(privateFolder, 'snyk'), leadingArgs: [] });
    expect(readFileSync(join(privateFolder, 'snyk'))).toEqual(PROGRAM);
    expect(await find({ origin: place, cacheFolder })).toMatchObject({ label: 'snyk 1.1307.4' });
    expect(place.visits()).toBe(1);
  });

  test.for([
    ['another version of the npm package', '1.1200.0', 'not the pinned 1.1307.4'],
    ['no npm package', undefined, 'not installed beside this program'],
  ] as const)('%s is not taken', async ([, version, words]) => {
    const place = await origin(PROGRAM, 404);
    const found = await find({ from: installed(version).from, origin: place });
    expect(found).toEqual({ missing: expect.stringContaining(words) });
    expect(found).toEqual({ missing: expect.stringContaining('the server answered 404') });
  });

  test('the npm package of the checked folder is not taken', async () => {
    const place = await origin(PROGRAM, 404);
    const { from, folder } = installed('1.1307.4');
    expect(await find({ from, folder, origin: place })).toEqual({
      missing: expect.stringContaining('lies in the checked folder'),
    });
  });

  test('a download that is not the release is neither run nor kept', async () => {
    const place = await origin(Buffer.from('#!/bin/sh\necho other\n'));
    const cacheFolder = throwawayFolder();
    expect(await find({ origin: place, cacheFolder })).toEqual({
      missing: expect.stringContaining('its digest is wrong'),
    });
    await find({ origin: place, cacheFolder });
    expect(place.visits()).toBe(2);
  });

  test('a cache that somebody changed is not trusted', async () => {
    const place = await origin();
    const cacheFolder = throwawayFolder();
    writeFileSync(join(cacheFolder, PIN.asset), '#!/bin/sh\necho other\n');
    expect(await find({ origin: place, cacheFolder })).toMatchObject({ label: 'snyk 1.1307.4' });
    expect(place.visits()).toBe(1);
  });

  test('a platform without a release is said', async () => {
    expect(await find({ origin: { baseUrl: 'http://127.0.0.1:1', pins: {} } })).toEqual({
      missing: expect.stringContaining(`no verified release for ${snykPlatform()}`),
    });
  });
});

describe('the pinned digests', () => {
  test('are those that the npm package ships', () => {
    const sums = readFileSync(
      join(import.meta.dirname, '../../../node_modules/snyk/wrapper_dist/generated/sha256sums.txt'),
      'utf8',
    );
    for (const { asset, sha256 } of Object.values(OFFICIAL_SNYK.pins)) expect(sums).toContain(`${sha256}  ${asset}\n`);
  });
});
