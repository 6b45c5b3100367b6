import { chownSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCommands } from '../../../src/readers/commands.ts';
import { GitFailure } from '../../../src/readers/git/git.ts';
import { openRepository, type Repository } from '../../../src/readers/git/repository.ts';
import { repositoryIn, throwawayFolder, throwawayRepository } from '../throwaway-repository.ts';

const commands = createCommands();

const opened = async (folder: string): Promise<Repository> => {
  const found = await openRepository(folder, commands);
  if (found.status !== 'opened') throw new Error(JSON.stringify(found));
  return found.repository;
};

const contents = async (repository: Repository, ids: readonly string[]): Promise<readonly string[]> => {
  const texts: string[] = [];
  for await (const { content } of repository.readBlobs(ids)) texts.push(content.toString('latin1'));
  return texts;
};

describe('finding the repository', () => {
  test('the top of a repository has an empty prefix', async () => {
    const { folder } = throwawayRepository();
    expect(await opened(folder)).toMatchObject({
      root: folder,
      prefix: '',
      gitDirectory: join(folder, '.git'),
      commonDirectory: join(folder, '.git'),
      objectDirectory: join(folder, '.git', 'objects'),
      objectFormat: 'sha1',
      shallow: false,
    });
  });

  test('a folder deep inside speaks of itself alone', async () => {
    const made = throwawayRepository();
    made.write('top.txt', 'top');
    made.write('apps/wéb/a.txt', 'one');
    made.write('apps/wéb-other/a.txt', 'other');
    const base = made.commit();
    made.write('apps/wéb/deep/b.txt', 'two');
    made.write('top.txt', 'changed');
    const head = made.commit();
    const repository = await opened(join(made.folder, 'apps', 'wéb'));
    expect(repository.prefix).toBe('apps/wéb/');
    expect((await repository.tree(head)).map(({ path }) => path)).toEqual(['a.txt', 'deep/b.txt']);
    expect((await repository.changedBlobs(base, head)).map(({ path }) => path)).toEqual(['deep/b.txt']);
    expect((await repository.workingPaths()).map(String)).toEqual(['a.txt', 'deep/b.txt']);
  });

  test('a linked work tree shares the objects of its repository', async () => {
    const made = throwawayRepository();
    made.write('a.txt', 'one');
    const head = made.commit();
    const linked = join(throwawayFolder(), 'linked');
    made.git('worktree', 'add', '--quiet', '--detach', linked);
    const repository = await opened(linked);
    expect(repository).toMatchObject({ root: linked, commonDirectory: join(made.folder, '.git') });
    expect(repository.objectDirectory).toBe(join(made.folder, '.git', 'objects'));
    expect(await repository.resolveCommit('HEAD')).toBe(head);
  });

  test('a submodule is a repository of its own', async () => {
    const inner = throwawayRepository();
    inner.write('inner.txt', 'x');
    inner.commit();
    const outer = throwawayRepository();
    outer.git('submodule', '--quiet', 'add', inner.folder, 'sub');
    const head = outer.commit();
    const entry = (await (await opened(outer.folder)).tree(head)).find(({ path }) => path === 'sub');
    expect(entry).toMatchObject({ kind: 'submodule', mode: '160000', bytes: 0 });
    expect((await opened(join(outer.folder, 'sub'))).root).toBe(join(outer.folder, 'sub'));
  });

  test('sha256 repositories are read like any other', async () => {
    const made = throwawayRepository('--object-format=sha256');
    made.write('a.txt', 'one');
    const head = made.commit();
    const repository = await opened(made.folder);
    expect(repository.objectFormat).toBe('sha256');
    expect(await repository.resolveCommit('main')).toBe(head);
    const changed = await repository.changedBlobs(undefined, head);
    expect(
      await contents(
        repository,
        changed.map(({ objectId }) => objectId),
      ),
    ).toEqual(['one']);
  });

  test('a folder outside any repository has none', async () => {
    expect(await openRepository(throwawayFolder(), commands)).toEqual({ status: 'none' });
  });

  test('a repository of another user is read, as in a container job', async () => {
    const made = throwawayRepository();
    made.write('a.txt', 'one');
    const head = made.commit();
    for (const path of ['.', '.git', '.git/config']) chownSync(join(made.folder, path), 12345, 12345);
    expect(await (await opened(made.folder)).resolveCommit('HEAD')).toBe(head);
  });

  test('a repository that somebody else planted above the folder is refused', async () => {
    const made = throwawayRepository();
    made.write('ours/a.txt', 'one');
    chownSync(join(made.folder, '.git'), 12345, 12345);
    const found = await openRepository(join(made.folder, 'ours'), commands);
    expect(found).toMatchObject({ status: 'refused', reason: expect.stringContaining('another user') });
  });

  test('a bare repository is refused', async () => {
    const found = await openRepository(throwawayRepository('--bare').folder, commands);
    expect(found).toMatchObject({ status: 'refused', reason: expect.stringContaining('bare') });
  });

  test('a work tree that the config moves elsewhere is refused', async () => {
    const made = throwawayRepository();
    made.git('config', 'core.worktree', '/');
    const found = await openRepository(made.folder, commands);
    expect(found).toMatchObject({ status: 'refused', reason: expect.stringContaining('core.worktree') });
  });

  test('a broken repository is refused, never taken for none', async () => {
    const made = throwawayRepository();
    writeFileSync(join(made.folder, '.git', 'HEAD'), 'nonsense');
    expect(await openRepository(made.folder, commands)).toMatchObject({ status: 'refused' });
  });

  test('without git a repository is refused, and a plain folder still has none', async () => {
    const made = throwawayRepository();
    const withoutGit = createCommands({ environment: { PATH: throwawayFolder() } });
    expect(await openRepository(made.folder, withoutGit)).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('Install git'),
    });
    expect(await openRepository(throwawayFolder(), withoutGit)).toEqual({ status: 'none' });
  });

  test.each(['git version 2.30.9', 'git version 1.8.3.1', 'git version unknown'])('%s is refused', async (version) => {
    const bin = throwawayFolder();
    writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "${version}"\n`, { mode: 0o755 });
    const old = createCommands({ environment: { PATH: [bin, process.env['PATH']].join(delimiter) } });
    expect(await openRepository(throwawayRepository().folder, old)).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('2.31'),
    });
  });
});

describe('commits', () => {
  test('a revision that is not there is undefined, also when it looks like an option or a full name', async () => {
    const made = throwawayRepository();
    made.commit();
    const repository = await opened(made.folder);
    for (const revision of ['none', '--all', '-h', '', 'a'.repeat(40), 'HEAD~9', 'HEAD:', '\n']) {
      expect(await repository.resolveCommit(revision), revision).toBeUndefined();
    }
  });

  test('an empty repository has no HEAD', async () => {
    expect(await (await opened(throwawayRepository().folder)).resolveCommit('HEAD')).toBeUndefined();
  });

  test('counts, parents and merge bases agree with the history', async () => {
    const made = throwawayRepository();
    const first = made.commit('first');
    made.git('checkout', '--quiet', '-b', 'side');
    const side = made.commit('side');
    made.git('checkout', '--quiet', 'main');
    const second = made.commit('second');
    made.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'side');
    const merge = made.git('rev-parse', 'HEAD');
    const repository = await opened(made.folder);
    expect(await repository.parents(merge)).toEqual([second, side]);
    expect(await repository.parents(first)).toEqual([]);
    expect(await repository.mergeBase(second, side)).toBe(first);
    expect(await repository.commitCount(second, merge)).toBe(2);
    expect(await repository.commitCount(undefined, merge)).toBe(4);
    made.git('checkout', '--quiet', '--orphan', 'alone');
    expect(await repository.mergeBase(made.commit('alone'), merge)).toBeUndefined();
  });

  test('a replaced or grafted commit is read as it was written', async () => {
    const made = throwawayRepository();
    const [first, second, third] = [made.commit('1'), made.commit('2'), made.commit('3')];
    made.git('replace', third, first);
    made.write('.git/info/grafts', `${third} ${first}\n`);
    const repository = await opened(made.folder);
    expect(await repository.parents(third)).toEqual([second]);
    expect(await repository.commitCount(undefined, third)).toBe(3);
  });
});

describe('trees and blobs', () => {
  test('every change has its path, object and modes; what was deleted has no content', async () => {
    const made = throwawayRepository();
    made.write('kept', 'x');
    made.write('modified', 'x');
    made.write('deleted', 'x');
    made.write('moved', 'content that moves\n'.repeat(20));
    symlinkSync('kept', join(made.folder, 'link'));
    const base = made.commit();
    made.write('modified', 'y');
    made.git('rm', '--quiet', 'deleted', 'link');
    renameSync(join(made.folder, 'moved'), join(made.folder, 'moved-on'));
    made.write('link', 'now a file');
    const head = made.commit();
    const repository = await opened(made.folder);
    const changed = await repository.changedBlobs(base, head);
    expect(changed.map(({ path, status, modeBefore, modeAfter }) => [path, status, modeBefore, modeAfter])).toEqual([
      ['link', 'type-changed', '120000', '100644'],
      ['modified', 'modified', '100644', '100644'],
      ['moved-on', 'added', '000000', '100644'],
    ]);
    expect(
      (
        await contents(
          repository,
          changed.map(({ objectId }) => objectId),
        )
      )[0],
    ).toBe('now a file');
    expect((await repository.changedBlobs(undefined, head)).map(({ path }) => path)).toEqual(
      (await repository.tree(head)).map(({ path }) => path),
    );
  });

  test('names with newlines, quotes, tabs and bytes that are no UTF-8 are listed and readable', async () => {
    const made = throwawayRepository();
    const names = ['new\nline', 'quo"te', 'ta\tb', ' lead', 'ünï', '\u{feff}mark', 'back\\slash'].map((n) =>
      Buffer.from(n),
    );
    names.push(Buffer.from([0x62, 0xff, 0x5c, 0xc3, 0x2e, 0x65]));
    for (const name of names) writeFileSync(Buffer.concat([Buffer.from(`${made.folder}/`), name]), name);
    const head = made.commit();
    const repository = await opened(made.folder);
    const entries = await repository.tree(head);
    expect(entries.map(({ path }) => path).sort()).toEqual(
      ['new\nline', 'quo"te', 'ta\tb', ' lead', 'ünï', '\u{feff}mark', 'back\\slash', 'b\\377\\\\\\303.e'].sort(),
    );
    const listed = await contents(
      repository,
      entries.map(({ objectId }) => objectId),
    );
    expect([...listed].sort()).toEqual(names.map((name) => name.toString('latin1')).sort());
    expect((await repository.changedBlobs(undefined, head)).map(({ path }) => path)).toContain('b\\377\\\\\\303.e');
    expect((await repository.workingPaths()).length).toBe(names.length);
  });

  test('blobs come in the order asked for, with their sizes, whatever they hold', async () => {
    const made = throwawayRepository();
    const bodies = [Buffer.alloc(0), Buffer.from('a\n'), Buffer.alloc(3_000_000, 'z\n'), Buffer.from([0, 10, 0, 255])];
    bodies.forEach((body, n) => {
      made.write(`file-${n}`, body);
    });
    const repository = await opened(made.folder);
    const ids = (await repository.tree(made.commit())).map(({ objectId }) => objectId).reverse();
    const read: Buffer[] = [];
    for await (const { content } of repository.readBlobs(ids)) read.push(content);
    expect(read.map((body, n) => body.equals(bodies[3 - n] ?? Buffer.alloc(1)))).toEqual([true, true, true, true]);
    expect([...(await repository.blobSizes(ids)).values()]).toEqual([4, 3_000_000, 2, 0]);
    expect(await contents(repository, [])).toEqual([]);
  });

  test('an object that is not there is a failure, never skipped', async () => {
    const made = throwawayRepository();
    made.write('a', 'x');
    const repository = await opened(made.folder);
    const [entry] = await repository.tree(made.commit());
    const ids = [entry?.objectId ?? '', 'b'.repeat(40)];
    await expect(contents(repository, ids)).rejects.toThrow(GitFailure);
    await expect(repository.blobSizes(ids)).rejects.toThrow(GitFailure);
  });

  test('a commit that is not there is a failure, never an empty answer', async () => {
    const made = throwawayRepository();
    made.write('sub/a', 'x');
    const head = made.commit();
    const missing = 'b'.repeat(40);
    for (const folder of [made.folder, join(made.folder, 'sub')]) {
      const repository = await opened(folder);
      await expect(repository.tree(missing)).rejects.toThrow(GitFailure);
      await expect(repository.changedBlobs(missing, head)).rejects.toThrow(GitFailure);
      await expect(repository.commitCount(missing, head)).rejects.toThrow(GitFailure);
      await expect(repository.parents(missing)).rejects.toThrow(GitFailure);
    }
  });

  test('a folder that the commit does not have is empty', async () => {
    const made = throwawayRepository();
    made.write('a', 'x');
    const head = made.commit();
    mkdirSync(join(made.folder, 'new'));
    expect(await (await opened(join(made.folder, 'new'))).tree(head)).toEqual([]);
  });

  test('leaving the blobs early ends git', async () => {
    const made = throwawayRepository();
    for (let n = 0; n < 50; n++) made.write(`f${n}`, Buffer.alloc(200_000, String(n)));
    const repository = await opened(made.folder);
    const ids = (await repository.tree(made.commit())).map(({ objectId }) => objectId);
    for await (const _ of repository.readBlobs(ids)) break;
    expect(readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && commandLine(pid).includes(made.folder))).toEqual(
      [],
    );
  });
});

const commandLine = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') + readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return '';
  }
};

describe('the same repository', () => {
  test('is still read from a copy', async () => {
    const made = throwawayRepository();
    made.write('a', 'x');
    made.commit();
    const copy = repositoryIn(throwawayFolder());
    copy.git('clone', '--quiet', '--no-local', made.folder, '.');
    expect((await opened(copy.folder)).shallow).toBe(false);
  });
});
