import { lstat, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeSecret } from '../support/fake-secrets.ts';
import { type FixtureRepository, fixtureRepository } from '../support/fixture-repository.ts';

describe('a fixture', () => {
  let fixture: string;
  let repository: FixtureRepository | undefined;

  beforeEach(async () => {
    fixture = await mkdtemp(join(tmpdir(), 'aduana-case-'));
  });

  afterEach(async () => {
    await rm(fixture, { recursive: true, force: true });
    await repository?.remove();
  });

  const write = async (path: string, content: string | Buffer) => {
    await mkdir(dirname(join(fixture, path)), { recursive: true });
    await writeFile(join(fixture, path), content);
  };

  const open = async (): Promise<string> => {
    repository = await fixtureRepository(fixture);
    return repository.path;
  };

  const tracked = async (path: string) => (await execa('git', ['ls-files'], { cwd: path })).stdout.split('\n');

  test('becomes a git repository of one commit with everything in it, ignored or not', async () => {
    await write('.gitignore', '.env\n');
    await write('.env', 'A=1\n');
    await write('src/deep/file.ts', '\n');
    const path = await open();
    expect(await tracked(path)).toEqual(['.env', '.gitignore', 'src/deep/file.ts']);
    expect((await execa('git', ['rev-list', '--count', 'HEAD'], { cwd: path })).stdout).toBe('1');
  });

  test('can leave files in the folder that git does not know', async () => {
    await write('untracked.txt', '.env\n');
    await write('.env', 'A=1\n');
    await write('kept.txt', '\n');
    const path = await open();
    expect(await tracked(path)).toEqual(['kept.txt']);
    expect(await readFile(join(path, '.env'), 'utf8')).toBe('A=1\n');
  });

  test('is a change of two commits where it says what was there before', async () => {
    await write('before-change/a.txt', 'before\n');
    await write('before-change/gone.txt', '{{fake:github-pat}}\n');
    await write('a.txt', 'after\n');
    const path = await open();
    expect(await tracked(path)).toEqual(['a.txt']);
    const base = repository?.base ?? '';
    const { stdout } = await execa('git', ['ls-tree', '-r', '--name-only', base], { cwd: path });
    expect(stdout.split('\n')).toEqual(['a.txt', 'gone.txt']);
    expect((await execa('git', ['show', `${base}:a.txt`], { cwd: path })).stdout).toBe('before');
    expect((await execa('git', ['rev-parse', 'HEAD~1'], { cwd: path })).stdout).toBe(base);
    expect(repository?.secrets).toHaveLength(1);
  });

  test('keeps what is said about it to itself', async () => {
    await write('expected.txt', 'a line\n');
    await write('docs/expected.txt', 'part of the repository\n');
    expect(await tracked(await open())).toEqual(['docs/expected.txt']);
  });

  test('has its placeholders replaced, and tells which secrets it holds', async () => {
    await write('a/.env', 'TOKEN={{fake:github-pat}}\n');
    const path = await open();
    expect(await readFile(join(path, 'a/.env'), 'utf8')).toBe(`TOKEN=${fakeSecret('github-pat').value}\n`);
    expect(repository?.secrets).toEqual([fakeSecret('github-pat')]);
  });

  test('keeps bytes that are no text, line ends and links as they are', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x0d, 0x0a]);
    await write('binary', bytes);
    await symlink('../outside', join(fixture, 'link'));
    const path = await open();
    expect(await readFile(join(path, 'binary'))).toEqual(bytes);
    expect((await lstat(join(path, 'link'))).isSymbolicLink()).toBe(true);
  });
});
