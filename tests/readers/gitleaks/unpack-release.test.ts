import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpackRelease } from '../../../src/readers/gitleaks/unpack-release.ts';
import { type TarEntry, tarGzOf, tarOf, zipOf } from './release-archives.ts';

const GOOD: TarEntry = { path: 'gitleaks', content: 'the program' };
const OTHERS: readonly TarEntry[] = [
  { path: 'LICENSE', content: 'MIT' },
  { path: 'README.md', content: '# gitleaks' },
];

const fromTar = (entries: readonly TarEntry[]) => unpackRelease(tarGzOf(entries), 'x.tar.gz', 'gitleaks');

describe('a tar archive', () => {
  test('gives the one file', async () => {
    expect(await fromTar([...OTHERS, GOOD])).toEqual({ status: 'unpacked', program: Buffer.from('the program') });
  });

  test.each<[string, readonly TarEntry[], string]>([
    ['without the program', OTHERS, 'holds no gitleaks'],
    ['with the program in a folder', [{ ...GOOD, path: 'bin/gitleaks' }], 'holds no gitleaks'],
    ['with the program twice', [GOOD, { ...GOOD, content: 'another' }], 'same name twice'],
    ['with the program twice under two spellings', [{ ...GOOD, path: './gitleaks' }, GOOD], 'same name twice'],
    ['with an absolute path', [GOOD, { path: '/etc/cron.d/x', content: 'x' }], 'leads out'],
    ['with a path that climbs', [{ path: '../../x', content: 'x' }, GOOD], 'leads out'],
    ['with a path that climbs in the middle', [{ path: 'a/../../x', content: 'x' }, GOOD], 'leads out'],
    ['with a Windows path', [{ path: 'C:\\x', content: 'x' }, GOOD], 'leads out'],
    [
      'with the program as a symlink',
      [{ path: 'gitleaks', type: 'SymbolicLink', linkpath: '/bin/sh' }],
      'neither a file',
    ],
    ['with a symlink besides', [GOOD, { path: 'x', type: 'SymbolicLink', linkpath: 'gitleaks' }], 'neither a file'],
    ['with a hard link', [GOOD, { path: 'x', type: 'Link', linkpath: '/etc/passwd' }], 'neither a file'],
    ['with a device', [GOOD, { path: 'x', type: 'CharacterDevice' }], 'neither a file'],
    ['with a pipe', [GOOD, { path: 'x', type: 'FIFO' }], 'neither a file'],
    ['that claims an absurd size', [{ ...GOOD, size: 300 * 1024 * 1024 }], 'absurd size'],
    ['whose entry is cut off', [{ ...GOOD, size: 100_000 }], 'no readable archive'],
  ])('%s is refused', async (_, entries, reason) => {
    expect(await fromTar(entries)).toEqual({ status: 'refused', reason: expect.stringContaining(reason) });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('<html>not found</html>')],
    ['half of an archive', tarGzOf([GOOD]).subarray(0, 60)],
    ['an archive with a wrong checksum', gzipSync(tarOf([GOOD]).fill(0x41, 100, 104))],
    ['a gzip that swells beyond measure', gzipSync(Buffer.alloc(300 * 1024 * 1024))],
  ])('%s is refused', async (_, archive) => {
    expect((await unpackRelease(archive, 'x.tar.gz', 'gitleaks')).status).toBe('refused');
  });
});

describe('a zip archive', () => {
  const fromZip = (...entries: Parameters<typeof zipOf>[0]) => unpackRelease(zipOf(entries), 'x.zip', 'gitleaks.exe');
  const good = { name: 'gitleaks.exe', content: 'the program' };

  test('gives the one file', async () => {
    const unpacked = await fromZip({ name: 'LICENSE', content: 'MIT' }, good);
    expect(unpacked).toEqual({ status: 'unpacked', program: Buffer.from('the program') });
  });

  test('with a Unix mode of a plain file is as good', async () => {
    expect((await fromZip({ ...good, mode: 0o100755 })).status).toBe('unpacked');
  });

  test.each<[string, Parameters<typeof zipOf>[0]]>([
    ['without the program', [{ name: 'README.md', content: 'x' }]],
    ['with the program twice', [good, good]],
    ['with the program twice in another case', [good, { ...good, name: 'Gitleaks.EXE' }]],
    ['with an absolute path', [good, { name: '/x', content: 'x' }]],
    ['with a path that climbs', [good, { name: '../x', content: 'x' }]],
    ['with a backslash path that climbs', [good, { name: '..\\x', content: 'x' }]],
    ['with the program as a symlink', [{ ...good, mode: 0o120777 }]],
    ['with a size that lies', [{ ...good, claimedSize: 5 }]],
    ['that claims an absurd size', [{ ...good, claimedSize: 0x7fffffff }]],
  ])('%s is refused', async (_, entries) => {
    expect((await fromZip(...entries)).status).toBe('refused');
  });

  test('that is none is refused', async () => {
    expect((await unpackRelease(Buffer.from('PK'), 'x.zip', 'gitleaks.exe')).status).toBe('refused');
  });
});
