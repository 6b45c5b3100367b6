import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CouldNotLook } from '../../src/model/could-not-look.ts';
import { createCommands } from '../../src/readers/commands.ts';
import { commitFiles } from '../../src/readers/commit-files.ts';
import type { ReadableFiles } from '../../src/readers/file-bytes.ts';
import { openRepository, type Repository } from '../../src/readers/git/repository.ts';
import { readRegularFile } from '../../src/readers/open-file.ts';
import { walkFolder } from '../../src/readers/walk-folder.ts';
import { workingFiles } from '../../src/readers/working-files.ts';
import { type ThrowawayRepository, throwawayFolder, throwawayRepository } from './throwaway-repository.ts';

const opened = async (folder: string): Promise<Repository> => {
  const found = await openRepository(folder, createCommands());
  if (found.status !== 'opened') throw new Error(JSON.stringify(found));
  return found.repository;
};

const fromDisk = async (made: ThrowawayRepository): Promise<ReadableFiles> =>
  workingFiles(made.folder, await opened(made.folder));

const fromCommit = async (made: ThrowawayRepository): Promise<ReadableFiles> =>
  commitFiles(await opened(made.folder), made.commit());

const paths = async (files: ReadableFiles): Promise<readonly string[]> => (await files.list()).map(({ path }) => path);

const problem = async (files: ReadableFiles, path: string, maxBytes = 1000): Promise<string> => {
  const read = await files.readText(path, maxBytes);
  return read.ok ? `text: ${read.text}` : read.problem;
};

test('what a file holds has a name in a commit and none in the working folder', async () => {
  const made = throwawayRepository();
  for (const path of ['one', 'same']) made.write(path, 'text');
  made.write('other', 'text.');
  const [one, other, same] = (await (await fromCommit(made)).list()).map(({ contentId }) => contentId);
  expect(one).toMatch(/^[0-9a-f]{40}$/);
  expect([one === same, one === other]).toEqual([true, false]);
  expect((await (await fromDisk(made)).list()).filter(({ contentId }) => contentId !== undefined)).toEqual([]);
});

describe.each([
  ['a commit', fromCommit],
  ['the working folder', fromDisk],
])('files of %s', (_, from) => {
  test('are listed with their kinds, sorted by path', async () => {
    const made = throwawayRepository();
    for (const path of ['b', 'a/c', 'a.txt', 'a-b', 'Z']) made.write(path, path);
    symlinkSync('b', join(made.folder, 'link'));
    expect((await (await from(made)).list()).map(({ path, kind }) => ({ path, kind }))).toEqual([
      { path: 'Z', kind: 'file' },
      { path: 'a-b', kind: 'file' },
      { path: 'a.txt', kind: 'file' },
      { path: 'a/c', kind: 'file' },
      { path: 'b', kind: 'file' },
      { path: 'link', kind: 'symlink' },
    ]);
  });

  test('give their text without a byte order mark, up to the limit', async () => {
    const made = throwawayRepository();
    made.write('text', '\u{feff}grün\r\n');
    made.write('exact', 'x'.repeat(1000));
    made.write('large', 'x'.repeat(1001));
    made.write('empty', '');
    const files = await from(made);
    expect(await problem(files, 'text')).toBe('text: grün\r\n');
    expect(await problem(files, 'exact')).toBe(`text: ${'x'.repeat(1000)}`);
    expect(await problem(files, 'large')).toBe('too-large');
    expect(await problem(files, 'empty')).toBe('text: ');
  });

  test('say what is wrong with content that is no text, and still give its bytes', async () => {
    const made = throwawayRepository();
    made.write('utf16', Buffer.from('\u{feff}key', 'utf16le'));
    made.write('latin1', Buffer.from([0x67, 0xfc]));
    made.write('nul', 'a\0b');
    const files = await from(made);
    expect(await problem(files, 'utf16')).toBe('not-utf-8');
    expect(await problem(files, 'latin1')).toBe('not-utf-8');
    expect(await problem(files, 'nul')).toBe('holds-nul');
    expect(await files.readBytes('latin1', 10)).toEqual({ ok: true, bytes: Buffer.from([0x67, 0xfc]) });
  });

  test('tell a missing file from one that is no file', async () => {
    const made = throwawayRepository();
    made.write('folder/a', 'x');
    symlinkSync('folder/a', join(made.folder, 'link'));
    symlinkSync('folder', join(made.folder, 'link-to-folder'));
    const files = await from(made);
    const known = { none: 'missing', 'folder/none': 'missing', folder: 'not-a-file', link: 'not-a-file' };
    for (const [path, expected] of Object.entries(known)) expect(await problem(files, path), path).toBe(expected);
    for (const path of [
      'link-to-folder/a',
      '../x',
      '/etc/passwd',
      'folder/../folder/a',
      './folder/a',
      '',
      '.git/config',
    ]) {
      expect(await problem(files, path), path).toBe('missing');
    }
  });

  test('with names that are no UTF-8 are listed and can be read', async () => {
    const made = throwawayRepository();
    writeFileSync(Buffer.concat([Buffer.from(`${made.folder}/x`), Buffer.from([0xff])]), 'odd');
    made.write('new\nline "', 'even');
    const files = await from(made);
    expect(await paths(files)).toEqual(['new\nline "', 'x\\377']);
    expect(await problem(files, 'x\\377')).toBe('text: odd');
    expect(await problem(files, 'new\nline "')).toBe('text: even');
  });

  test('with names that cannot be told apart are refused', async () => {
    const made = throwawayRepository();
    writeFileSync(Buffer.concat([Buffer.from(`${made.folder}/x`), Buffer.from([0xff])]), 'odd');
    made.write('x\\377', 'decoy');
    await expect((await from(made)).list()).rejects.toThrow(CouldNotLook);
  });

  test('may be read many at a time', async () => {
    const made = throwawayRepository();
    const names = Array.from({ length: 300 }, (__, n) => `file-${n}`);
    for (const name of names) made.write(name, name);
    const files = await from(made);
    expect(await Promise.all(names.map((name) => problem(files, name)))).toEqual(names.map((name) => `text: ${name}`));
  });
});

describe('the working folder', () => {
  test('holds tracked and new files, neither ignored nor deleted ones', async () => {
    const made = throwawayRepository();
    made.write('tracked', 'x');
    made.write('deleted', 'x');
    made.write('tracked-though-ignored.log', 'x');
    made.commit();
    rmSync(join(made.folder, 'deleted'));
    made.write('.gitignore', '*.log\n');
    made.write('ignored.log', 'x');
    made.write('new', 'x');
    expect(await paths(await fromDisk(made))).toEqual(['.gitignore', 'new', 'tracked', 'tracked-though-ignored.log']);
  });

  test('shows a conflicting file once and a nested repository as a submodule', async () => {
    const made = throwawayRepository();
    made.write('a', 'base');
    made.commit();
    made.git('checkout', '--quiet', '-b', 'side');
    made.write('a', 'side');
    made.commit();
    made.git('checkout', '--quiet', 'main');
    made.write('a', 'main');
    made.commit();
    expect(() => made.git('merge', 'side')).toThrow();
    made.write('nested/x', 'x');
    made.git('init', '--quiet', 'nested');
    expect(await (await fromDisk(made)).list()).toEqual([
      { path: 'a', kind: 'file' },
      { path: 'nested', kind: 'submodule' },
    ]);
  });

  test('a tracked folder replaced by a link does not lead outside', async () => {
    const outside = throwawayFolder();
    writeFileSync(join(outside, 'secret'), 'outside');
    const made = throwawayRepository();
    made.write('folder/secret', 'inside');
    made.commit();
    rmSync(join(made.folder, 'folder'), { recursive: true });
    symlinkSync(outside, join(made.folder, 'folder'));
    const files = await fromDisk(made);
    expect(await files.list()).toEqual([{ path: 'folder', kind: 'symlink' }]);
    expect(await problem(files, 'folder/secret')).toBe('missing');
  });

  test('a pipe in place of a tracked file is no file and nothing waits for it', async () => {
    const made = throwawayRepository();
    made.write('pipe', 'x');
    made.commit();
    rmSync(join(made.folder, 'pipe'));
    execFileSync('mkfifo', [join(made.folder, 'pipe')]);
    const files = await fromDisk(made);
    expect(await files.list()).toEqual([{ path: 'pipe', kind: 'file' }]);
    expect(await problem(files, 'pipe')).toBe('not-a-file');
  });

  test('opening never waits for the other end of a pipe, nor follows a link', async () => {
    const folder = throwawayFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    writeFileSync(join(folder, 'file'), 'x');
    symlinkSync('file', join(folder, 'link'));
    for (const name of ['pipe', 'link', '.']) {
      expect(await readRegularFile(join(folder, name), 10), name).toEqual({ ok: false, problem: 'not-a-file' });
    }
    expect(await readRegularFile('/dev/zero', 10)).toEqual({ ok: false, problem: 'not-a-file' });
  });

  test('a huge sparse file costs nothing', async () => {
    const made = throwawayRepository();
    made.write('sparse', '');
    truncateSync(join(made.folder, 'sparse'), 3_000_000_000);
    expect(await problem(await fromDisk(made), 'sparse')).toBe('too-large');
  });

  test('without a repository everything but .git is walked, and no link is followed', async () => {
    const folder = throwawayFolder();
    mkdirSync(join(folder, 'sub', '.git'), { recursive: true });
    writeFileSync(join(folder, 'sub', 'a'), 'x');
    writeFileSync(join(folder, 'sub', '.git', 'config'), 'x');
    symlinkSync('..', join(folder, 'sub', 'loop'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const files = workingFiles(folder, undefined);
    expect(await files.list()).toEqual([
      { path: 'sub/a', kind: 'file' },
      { path: 'sub/loop', kind: 'symlink' },
    ]);
    expect(await problem(files, 'sub/loop/sub/a')).toBe('missing');
    expect(await problem(files, 'pipe')).toBe('not-a-file');
  });

  test('a walk without end is refused', async () => {
    const folder = throwawayFolder();
    for (let n = 0; n < 12; n++) writeFileSync(join(folder, String(n)), '');
    await expect(walkFolder(folder, 10)).rejects.toThrow('more than 10 files');
    expect(await walkFolder(folder, 12)).toHaveLength(12);
  });

  test('a folder that is not there cannot be listed', async () => {
    await expect(workingFiles(join(throwawayFolder(), 'none'), undefined).list()).rejects.toThrow(CouldNotLook);
  });

  test('what the system does not let us see is unreadable, never missing', async () => {
    const folder = throwawayFolder();
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'closed'), 'x', { mode: 0o000 });
    mkdirSync(join(folder, 'vault'), { mode: 0o700 });
    writeFileSync(join(folder, 'vault', 'a'), 'x');
    chmodSync(join(folder, 'vault'), 0o000);
    const asNobody = withoutRoot();
    try {
      const files = workingFiles(folder, undefined);
      expect(await problem(files, 'closed')).toBe('unreadable');
      expect(await problem(files, 'vault/a')).toBe('unreadable');
      await expect(files.list()).rejects.toThrow('`vault`');
    } finally {
      if (asNobody) process.seteuid?.(0);
      chmodSync(join(folder, 'vault'), 0o700);
    }
  });
});

/** Permissions do not bind root: for the time of a test it is nobody. */
const withoutRoot = (): boolean => {
  if (process.geteuid?.() !== 0) return false;
  process.seteuid?.(65534);
  return true;
};
