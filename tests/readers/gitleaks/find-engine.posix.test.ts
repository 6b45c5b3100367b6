import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCommands } from '../../../src/readers/commands.ts';
import { type EngineRequest, findGitleaks } from '../../../src/readers/gitleaks/find-engine.ts';
import { RELEASE_PINS, type ReleasePin } from '../../../src/readers/gitleaks/release-pins.ts';
import { throwawayFolder } from '../throwaway-repository.ts';
import { tarGzOf } from './release-archives.ts';
import { releaseServer } from './release-server.ts';

const saying = (version: string): string => `#!/bin/sh\n[ "$1" = version ] && echo "${version}"\n`;

const RELEASE = tarGzOf([
  { path: 'LICENSE', content: 'MIT' },
  { path: 'gitleaks', content: saying('8.30.1') },
]);

const pinOf = (archive: Buffer): ReleasePin => ({
  asset: 'gitleaks_test.tar.gz',
  sha256: createHash('sha256').update(archive).digest('hex'),
  program: 'gitleaks',
});

const platform = `${process.platform}-${process.arch}`;

/** A request in which nothing is to be found, with folders of its own. */
const request = (more: Partial<EngineRequest> = {}): EngineRequest => ({
  folder: throwawayFolder(),
  offline: false,
  allowWebAssembly: false,
  cacheFolder: throwawayFolder(),
  privateFolder: throwawayFolder(),
  commands: createCommands(),
  environment: { PATH: throwawayFolder() },
  downloadSeconds: 30,
  origin: { baseUrl: 'http://127.0.0.1:9', pins: {} },
  ...more,
});

const served = async (answer: RequestListener, archive = RELEASE) => {
  const server = await releaseServer(answer);
  const origin = { baseUrl: server.baseUrl, pins: { [platform]: pinOf(archive) } };
  return { ...request({ origin }), requests: server.requests };
};

const programIn = (folder: string, version: string, mode = 0o755): string => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'gitleaks'), saying(version), { mode });
  return join(folder, 'gitleaks');
};

const missing = (part: string) => ({ status: 'missing', reason: expect.stringContaining(part) });

describe('a given path', () => {
  test('is taken when it is the pinned version, and nothing else is tried', async () => {
    const path = programIn(throwawayFolder(), '8.30.1');
    expect(await findGitleaks(request({ path }))).toEqual({
      status: 'found',
      engine: {
        name: 'gitleaks',
        version: '8.30.1',
        source: 'path',
        label: 'gitleaks 8.30.1',
        supportsGit: true,
        program: path,
        leadingArgs: [],
      },
    });
  });

  test.each([
    ['an older version', '8.24.3', 'version 8.24.3, and only 8.30.1 is used'],
    ['a later version', '8.30.10', 'version 8.30.10'],
    ['no version at all', 'version is set by build process', 'of a version that it does not name'],
    ['something else', '\x1b[31m::error::', 'of a version that it does not name'],
  ])('with %s is refused, even where a right one is on PATH', async (_, version, reason) => {
    const bin = throwawayFolder();
    programIn(bin, '8.30.1');
    const path = programIn(throwawayFolder(), version);
    expect(await findGitleaks(request({ path, environment: { PATH: bin } }))).toEqual(missing(reason));
  });

  test.each([
    ['nothing', () => join(throwawayFolder(), 'none'), 'it is not installed'],
    ['a file that may not be executed', () => programIn(throwawayFolder(), '8.30.1', 0o644), 'may not be executed'],
    ['a folder', () => throwawayFolder(), 'may not be executed'],
  ])('that leads to %s is refused', async (_, path, reason) => {
    expect(await findGitleaks(request({ path: path() }))).toEqual(missing(reason));
  });

  test('to a program that crashes, fails or hangs is refused', async () => {
    const bin = throwawayFolder();
    for (const [script, reason] of [
      ['kill -SEGV $$', 'killed by SIGSEGV'],
      ['echo 8.30.1; exit 3', 'exit code 3'],
    ] as const) {
      writeFileSync(join(bin, 'gitleaks'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      expect(await findGitleaks(request({ path: join(bin, 'gitleaks') }))).toEqual(missing(reason));
    }
  });

  test('inside the checked folder is refused without being run', async () => {
    const folder = throwawayFolder();
    const path = join(folder, 'gitleaks');
    writeFileSync(path, `#!/bin/sh\ntouch ${folder}/ran\necho 8.30.1\n`, { mode: 0o755 });
    expect(await findGitleaks(request({ folder, path }))).toEqual(missing('lies in the checked folder'));
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });
});

describe('PATH', () => {
  test('gives the pinned version', async () => {
    const bin = throwawayFolder();
    programIn(bin, 'v8.30.1');
    const found = await findGitleaks(request({ environment: { PATH: bin } }));
    expect(found).toMatchObject({ status: 'found', engine: { source: 'PATH', program: join(bin, 'gitleaks') } });
  });

  test('with another version is passed over and mentioned', async () => {
    const bin = throwawayFolder();
    programIn(bin, '8.18.0');
    expect(await findGitleaks(request({ environment: { PATH: bin } }))).toEqual(missing('on PATH is version 8.18.0'));
  });

  test('is not searched inside the checked folder, nor in node_modules/.bin', async () => {
    const folder = throwawayFolder();
    const places = [folder, join(folder, 'bin'), join(throwawayFolder(), 'node_modules', '.bin')];
    for (const place of places) programIn(place, '8.30.1');
    const environment = { PATH: ['', '.', ...places].join(delimiter) };
    expect(await findGitleaks(request({ folder, environment }))).toEqual(missing('there is none on PATH'));
  });
});

describe('the official release', () => {
  test('is downloaded, verified, unpacked for this run alone and its archive kept', async () => {
    const asked = await served((_, response) => response.end(RELEASE));
    const found = await findGitleaks(asked);
    const program = join(asked.privateFolder, 'engine', 'gitleaks');
    expect(found).toMatchObject({ status: 'found', engine: { source: 'download', version: '8.30.1', program } });
    expect(asked.requests).toEqual(['/gitleaks_test.tar.gz']);
    expect(readdirSync(asked.cacheFolder)).toEqual(['gitleaks_test.tar.gz']);
    expect(readFileSync(join(asked.cacheFolder, 'gitleaks_test.tar.gz')).equals(RELEASE)).toBe(true);
    expect(readdirSync(join(asked.privateFolder, 'engine'))).toEqual(['gitleaks']);

    const again = await findGitleaks({ ...asked, privateFolder: throwawayFolder() });
    expect(again).toMatchObject({ status: 'found', engine: { source: 'cache' } });
    expect(asked.requests).toHaveLength(1);
  });

  test('is found where a redirect leads', async () => {
    const asked = await served((incoming, response) => {
      if (incoming.url === '/moved') response.end(RELEASE);
      else response.writeHead(302, { location: '/moved' }).end();
    });
    expect(await findGitleaks(asked)).toMatchObject({ status: 'found' });
  });

  test('serves from the cache without the network', async () => {
    const asked = await served((_, response) => response.end(RELEASE));
    await findGitleaks(asked);
    const offline = {
      ...asked,
      offline: true,
      origin: { baseUrl: 'http://127.0.0.1:9', pins: { [platform]: pinOf(RELEASE) } },
    };
    expect(await findGitleaks(offline)).toMatchObject({ status: 'found', engine: { source: 'cache' } });
  });

  test('is not asked for offline', async () => {
    const asked = await served((_, response) => response.end(RELEASE));
    expect(await findGitleaks({ ...asked, offline: true })).toEqual(missing('nothing is downloaded offline'));
    expect(asked.requests).toEqual([]);
  });

  const tampered = tarGzOf([{ path: 'gitleaks', content: `${saying('8.30.1')}# and more` }]);

  test.each<[string, RequestListener, string]>([
    ['tampered with', (_, response) => response.end(tampered), 'its digest is wrong'],
    ['cut off', (_, response) => response.end(RELEASE.subarray(0, 100)), 'its digest is wrong'],
    [
      'cut off within its announced length',
      (_, response) => {
        response.writeHead(200, { 'content-length': RELEASE.length });
        response.write(RELEASE.subarray(0, 100), () => response.destroy());
      },
      'the connection failed',
    ],
    ['empty', (_, response) => response.end(), 'its digest is wrong'],
    ['not there', (_, response) => response.writeHead(404).end(RELEASE), 'the server answered 404'],
    ['broken on the server', (_, response) => response.writeHead(500).end(RELEASE), 'the server answered 500'],
    ['only a part', (_, response) => response.writeHead(206).end(RELEASE), 'the server answered 206'],
    ['redirected for ever', (_, response) => response.writeHead(302, { location: '/' }).end(), 'more than 5 times'],
    [
      'redirected to an unprotected host',
      (_, response) => response.writeHead(302, { location: 'http://192.0.2.1/x' }).end(),
      'unprotected connection',
    ],
    [
      'redirected to a file of this machine',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'unprotected connection',
    ],
    ['redirected nowhere', (_, response) => response.writeHead(302).end(), 'the server answered 302'],
    ['dropped', (incoming) => incoming.socket.destroy(), 'the connection failed'],
  ])('that is %s is never used, kept or unpacked', async (_, answer, reason) => {
    const asked = await served(answer);
    expect(await findGitleaks(asked)).toEqual(missing(reason));
    expect(readdirSync(asked.cacheFolder)).toEqual([]);
    expect(readdirSync(asked.privateFolder)).toEqual([]);
  });

  test('that never ends is given up', async () => {
    const asked = await served((_, response) => void response.write(RELEASE.subarray(0, 100)));
    expect(await findGitleaks({ ...asked, downloadSeconds: 1 })).toEqual(missing('longer than 1 seconds'));
    const silent = await served(() => undefined);
    expect(await findGitleaks({ ...silent, downloadSeconds: 1 })).toEqual(missing('longer than 1 seconds'));
  });

  test('that grows beyond any release is given up', async () => {
    const piece = Buffer.alloc(1024 * 1024);
    const asked = await served((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(piece));
      };
      response.on('drain', more).on('error', () => undefined);
      more();
    });
    expect(await findGitleaks(asked)).toEqual(missing('larger than any release'));
  });

  test('is given up when the run is interrupted', async () => {
    const interrupt = new AbortController();
    const asked = await served((_, response) => {
      response.write(RELEASE.subarray(0, 100));
      interrupt.abort();
    });
    expect(await findGitleaks({ ...asked, signal: interrupt.signal })).toEqual(missing('interrupted'));
  });

  test('from a plain http address that is not loopback is not even asked for', async () => {
    const origin = { baseUrl: 'http://192.0.2.1', pins: { [platform]: pinOf(RELEASE) } };
    expect(await findGitleaks(request({ origin }))).toEqual(missing('unprotected connection'));
  });

  test('for an unknown platform is refused', async () => {
    expect(await findGitleaks(request())).toEqual(missing(`no verified release for ${platform}`));
  });

  test.each([
    [
      'a link in place of the program',
      tarGzOf([{ path: 'gitleaks', type: 'SymbolicLink', linkpath: '/bin/true' }]),
      'neither',
    ],
    ['a path that leads out', tarGzOf([{ path: '../gitleaks', content: 'x' }]), 'leads out'],
    ['a program of another version', tarGzOf([{ path: 'gitleaks', content: saying('8.30.0') }]), 'version 8.30.0'],
    ['a program that is none', tarGzOf([{ path: 'gitleaks', content: 'not a program' }]), 'does not tell its version'],
  ])('with %s is refused though its digest is right', async (_, archive, reason) => {
    expect(await findGitleaks(await served((__, response) => response.end(archive), archive))).toEqual(missing(reason));
  });

  test('every platform is pinned to an asset of its own', () => {
    const pins = Object.values(RELEASE_PINS);
    expect(new Set(pins.map(({ asset }) => asset)).size).toBe(pins.length);
    expect(new Set(pins.map(({ sha256 }) => sha256)).size).toBe(pins.length);
    for (const { sha256 } of pins) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the cache', () => {
  const spoiled = tarGzOf([{ path: 'gitleaks', content: saying('8.30.1 ') }]);

  test.each<[string, (place: string) => void]>([
    ['another archive', (place) => writeFileSync(place, spoiled)],
    ['half of the archive', (place) => writeFileSync(place, RELEASE.subarray(0, 50))],
    ['a link to something else', (place) => symlinkSync('/etc/hostname', place)],
    ['a folder', (place) => mkdirSync(join(place, 'deep'), { recursive: true })],
  ])('that was given %s is not used; the release is downloaded anew', async (_, spoil) => {
    const asked = await served((__, response) => response.end(RELEASE));
    spoil(join(asked.cacheFolder, 'gitleaks_test.tar.gz'));
    expect(await findGitleaks({ ...asked, offline: true })).toEqual(
      missing('was not the release that its digest names'),
    );
    spoil(join(asked.cacheFolder, 'gitleaks_test.tar.gz'));
    expect(await findGitleaks(asked)).toMatchObject({ status: 'found', engine: { source: 'download' } });
    expect(readFileSync(join(asked.cacheFolder, 'gitleaks_test.tar.gz')).equals(RELEASE)).toBe(true);
  });

  test('that cannot be written does not stop the run', async () => {
    const asked = await served((_, response) => response.end(RELEASE));
    writeFileSync(join(asked.cacheFolder, 'file'), '');
    const found = await findGitleaks({ ...asked, cacheFolder: join(asked.cacheFolder, 'file', 'below') });
    expect(found).toMatchObject({ status: 'found', engine: { source: 'download' } });
  });
});

test('what is missing tells all that was tried and the fix', async () => {
  const bin = throwawayFolder();
  programIn(bin, '8.18.0');
  const asked = await served((_, response) => response.writeHead(503).end());
  expect(await findGitleaks({ ...asked, environment: { PATH: bin } })).toEqual({
    status: 'missing',
    reason:
      'No usable gitleaks: the gitleaks on PATH is version 8.18.0, and only 8.30.1 is used; the cache holds no release; the download of gitleaks_test.tar.gz failed: the server answered 503. Set `gitleaks-path` to gitleaks 8.30.1 outside the checked folder, or let this machine reach github.com.',
  });
});
