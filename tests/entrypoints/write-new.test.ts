import { lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isTaken, isWayOfFolders, writeNew } from '../../src/entrypoints/write-new.ts';

let top: string;
let folder: string;
let outside: string;

beforeEach(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), 'aduana-new-')));
  [folder, outside] = [join(top, 'folder'), join(top, 'outside')];
  await mkdir(folder);
  await mkdir(outside);
});

afterEach(() => rm(top, { recursive: true }));

test('writes a file into folders that it makes', async () => {
  expect(await writeNew(folder, 'a/b/c.yml', 'text\n')).toBe('written');
  expect(await readFile(join(folder, 'a/b/c.yml'), 'utf8')).toBe('text\n');
  expect(await writeNew(folder, 'a/d.yml', 'more\n')).toBe('written');
});

test('leaves what is there', async () => {
  await writeFile(join(folder, 'a.yml'), 'mine\n');
  expect(await writeNew(folder, 'a.yml', 'yours\n')).toBe('exists');
  expect(await readFile(join(folder, 'a.yml'), 'utf8')).toBe('mine\n');
  await mkdir(join(folder, 'b.yml'));
  expect(await writeNew(folder, 'b.yml', 'yours\n')).toBe('exists');
});

test('follows no link, neither one to a file nor one that leads nowhere', async () => {
  await writeFile(join(outside, 'a.yml'), 'mine\n');
  await symlink(join(outside, 'a.yml'), join(folder, 'a.yml'));
  await symlink(join(outside, 'none.yml'), join(folder, 'b.yml'));
  expect(await writeNew(folder, 'a.yml', 'yours\n')).toBe('exists');
  expect(await writeNew(folder, 'b.yml', 'yours\n')).toBe('exists');
  expect(await isTaken(folder, 'b.yml')).toBe(true);
  expect(await readFile(join(outside, 'a.yml'), 'utf8')).toBe('mine\n');
  expect(await readdir(outside)).toEqual(['a.yml']);
});

test('goes through no folder that is a link, and none that is a file', async () => {
  await symlink(outside, join(folder, 'linked'));
  await writeFile(join(folder, 'file'), '');
  expect(await writeNew(folder, 'linked/a.yml', 'text\n')).toBe('not-a-folder');
  expect(await writeNew(folder, 'linked/deep/a.yml', 'text\n')).toBe('not-a-folder');
  expect(await writeNew(folder, 'file/a.yml', 'text\n')).toBe('not-a-folder');
  expect(await readdir(outside)).toEqual([]);
  expect((await lstat(join(folder, 'linked'))).isSymbolicLink()).toBe(true);
});

test.each([
  ['a.yml', true],
  ['real/a.yml', true],
  ['linked/a.yml', false],
  ['none/a.yml', false],
  ['../outside/a.yml', false],
])('%s is a way of folders: %s', async (path, isOne) => {
  await mkdir(join(folder, 'real'));
  await symlink(outside, join(folder, 'linked'));
  expect(await isWayOfFolders(folder, path)).toBe(isOne);
});
