import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createCommands } from '../../../src/readers/commands.ts';
import { fetchDepth } from '../../../src/readers/git/deepen.ts';
import { openRepository, type Repository } from '../../../src/readers/git/repository.ts';
import {
  repositoryIn,
  type ThrowawayRepository,
  throwawayFolder,
  throwawayRepository,
} from '../throwaway-repository.ts';

const opened = async (folder: string, options = {}): Promise<Repository> => {
  const found = await openRepository(folder, createCommands(), options);
  if (found.status !== 'opened') throw new Error(JSON.stringify(found));
  return found.repository;
};

/** A clone of the last `depth` commits, as actions/checkout makes it. */
const shallowClone = (origin: ThrowawayRepository, depth = 1): ThrowawayRepository => {
  const clone = repositoryIn(throwawayFolder());
  clone.git('clone', '--quiet', '--depth', String(depth), `file://${origin.folder}`, '.');
  return clone;
};

const linearOrigin = (count: number): { readonly origin: ThrowawayRepository; readonly commits: readonly string[] } => {
  const origin = throwawayRepository();
  const script = Array.from(
    { length: count },
    (_, n) =>
      `commit refs/heads/main\ncommitter A <a@example.com> ${n} +0000\ndata 1\nx\nM 644 inline file\ndata ${String(n).length}\n${n}\n`,
  );
  execFileSync('git', ['fast-import', '--quiet', '--date-format=raw-permissive'], {
    cwd: origin.folder,
    input: script.join(''),
  });
  origin.git('reset', '--quiet', '--hard');
  return { origin, commits: origin.git('rev-list', '--reverse', 'main').split('\n') };
};

const scratchFolders = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('aduana-fetch-'));

describe('a shallow clone', () => {
  test('is made whole, for a look at all history', async () => {
    const { origin, commits } = linearOrigin(80);
    const head = commits[79] ?? '';
    const clone = shallowClone(origin);
    const repository = await opened(clone.folder);
    expect(await repository.unshallow(head)).toBe(true);
    expect(repository.shallow).toBe(false);
    expect(await repository.commitCount(undefined, head)).toBe(80);
    expect(clone.git('fsck', '--no-progress', '--connectivity-only')).toBe('');
    expect(scratchFolders()).toEqual([]);
  });

  test('stays cut off offline, and says so', async () => {
    const { origin, commits } = linearOrigin(3);
    const repository = await opened(shallowClone(origin).folder, { offline: true });
    expect(await repository.unshallow(commits[2] ?? '')).toBe(false);
    expect(repository.shallow).toBe(true);
  });

  test('is deepened until the range is whole, and stays a good clone', async () => {
    const { origin, commits } = linearOrigin(80);
    const [base = '', head = ''] = [commits[70], commits[79]];
    const clone = shallowClone(origin);
    const repository = await opened(clone.folder);
    expect(repository.shallow).toBe(true);
    expect(await repository.resolveCommit(base)).toBeUndefined();
    expect(await repository.deepen(base, head)).toBe(true);
    expect(await repository.mergeBase(base, head)).toBe(base);
    expect(await repository.commitCount(base, head)).toBe(9);
    expect((await repository.changedBlobs(base, head)).map(({ path }) => path)).toEqual(['file']);
    expect(repository.shallow).toBe(true);
    clone.git('fsck', '--strict');
    expect(clone.git('status', '--porcelain')).toBe('');
    expect(existsSync(join(clone.folder, '.git/shallow.lock'))).toBe(false);
    expect(scratchFolders()).toEqual([]);
  });

  test('goes deeper when the first depth does not reach the base', async () => {
    const { origin, commits } = linearOrigin(400);
    const [base = '', head = ''] = [commits[100], commits[399]];
    const repository = await opened(shallowClone(origin).folder);
    expect(await repository.deepen(base, head)).toBe(true);
    expect(await repository.commitCount(base, head)).toBe(299);
  });

  test('is given up where the range is longer than the bound', { timeout: 60_000 }, async () => {
    const { origin, commits } = linearOrigin(5100);
    const [base = '', head = ''] = [commits[3], commits[5099]];
    const repository = await opened(shallowClone(origin).folder);
    expect(await repository.deepen(base, head)).toBe(false);
    expect(await repository.mergeBase(base, head)).toBeUndefined();
  });

  test('of a short history becomes a whole one', async () => {
    const { origin, commits } = linearOrigin(5);
    const [base = '', head = ''] = [commits[1], commits[4]];
    const clone = shallowClone(origin);
    const repository = await opened(clone.folder);
    expect(await repository.deepen(base, head)).toBe(true);
    expect(repository.shallow).toBe(false);
    expect(clone.git('rev-list', '--count', 'HEAD')).toBe('5');
  });

  test('knows no merge base while a side branch of the range is cut off', async () => {
    const origin = throwawayRepository();
    origin.commit('start');
    origin.git('checkout', '--quiet', '-b', 'side');
    for (const message of ['one', 'two', 'three']) origin.commit(message);
    origin.git('checkout', '--quiet', 'main');
    const base = origin.commit('base');
    origin.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'side');
    const head = origin.git('rev-parse', 'HEAD');
    const clone = shallowClone(origin, 2);
    expect(clone.git('merge-base', base, head)).toBe(base);
    const repository = await opened(clone.folder);
    expect(await repository.parents(head)).toEqual([base, origin.git('rev-parse', 'side')]);
    expect(await repository.mergeBase(base, head)).toBeUndefined();
    expect(await repository.deepen(base, head)).toBe(true);
    expect(await repository.mergeBase(base, head)).toBe(base);
    expect(await repository.commitCount(base, head)).toBe(4);
  });

  test('tells the parents of its oldest commit, though it does not have them', async () => {
    const { origin, commits } = linearOrigin(3);
    const repository = await opened(shallowClone(origin).folder);
    expect(await repository.parents(commits[2] ?? '')).toEqual([commits[1]]);
  });

  test('knows the merge base where its depth suffices', async () => {
    const { origin, commits } = linearOrigin(6);
    const repository = await opened(shallowClone(origin, 2).folder);
    expect(await repository.mergeBase(commits[4] ?? '', commits[5] ?? '')).toBe(commits[4]);
  });

  test('stays as it is offline, without an origin, with a lost origin, and for a base that is nowhere', async () => {
    const { origin, commits } = linearOrigin(5);
    const [base = '', head = ''] = [commits[1], commits[4]];
    const untouched = async (clone: ThrowawayRepository, asked = base, options = {}) => {
      const before = clone.git('count-objects', '-v');
      expect(await (await opened(clone.folder, options)).deepen(asked, head)).toBe(false);
      expect(clone.git('count-objects', '-v')).toBe(before);
      expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true');
    };
    await untouched(shallowClone(origin), base, { offline: true });
    await untouched(shallowClone(origin), 'c'.repeat(40));
    const alone = shallowClone(origin);
    alone.git('remote', 'remove', 'origin');
    await untouched(alone);
    const lost = shallowClone(origin);
    renameSync(origin.folder, `${origin.folder}-moved`);
    await untouched(lost);
    renameSync(`${origin.folder}-moved`, origin.folder);
    expect(scratchFolders()).toEqual([]);
  });

  test('in sha256 is deepened from a linked work tree', async () => {
    const origin = throwawayRepository('--object-format=sha256');
    const commits = ['1', '2', '3', '4'].map((message) => origin.commit(message));
    const clone = shallowClone(origin);
    const linked = join(throwawayFolder(), 'linked');
    clone.git('worktree', 'add', '--quiet', '--detach', linked);
    expect(await (await opened(linked)).deepen(commits[0] ?? '', commits[3] ?? '')).toBe(true);
    expect(clone.git('rev-list', '--count', 'HEAD')).toBe('4');
  });

  test('is deepened from an origin whose path is relative', async () => {
    const { origin, commits } = linearOrigin(4);
    const clone = shallowClone(origin);
    clone.git('config', 'remote.origin.url', relative(clone.folder, origin.folder));
    expect(await (await opened(clone.folder)).deepen(commits[0] ?? '', commits[3] ?? '')).toBe(true);
  });

  test('a boundary that another git is moving is left alone', async () => {
    const { origin, commits } = linearOrigin(5);
    const clone = shallowClone(origin);
    clone.write('.git/shallow.lock', '');
    expect(await (await opened(clone.folder)).deepen(commits[1] ?? '', commits[4] ?? '')).toBe(false);
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true');
  });
});

test('a fetch sends the credential of the checkout, and asks no program of the clone for another', async () => {
  const { origin, commits } = linearOrigin(3);
  const clone = shallowClone(origin);
  const marker = join(throwawayFolder(), 'ran');
  clone.git('config', 'credential.helper', `!touch ${marker}; :`);
  const headers: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    headers.push(request.headers.authorization);
    response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.git`;
  const repository = await opened(clone.folder);
  // Loopback has no certificate, so the protocol is smuggled in.
  const remote = { url, protocol: 'http' as 'https', extraHeader: 'AUTHORIZATION: basic abc' };
  const context = { places: repository, commands: createCommands(), remote };
  expect(await fetchDepth(context, [commits[0] ?? ''], 50)).toBe(false);
  expect(headers[0]).toBe('basic abc');
  expect(existsSync(marker)).toBe(false);
  await expect(promisify(execFile)('git', ['fetch', url], { cwd: clone.folder, timeout: 30_000 })).rejects.toThrow();
  expect(existsSync(marker)).toBe(true);
});
