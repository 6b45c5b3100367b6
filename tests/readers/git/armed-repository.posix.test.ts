import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Command, type Commands, createCommands } from '../../../src/readers/commands.ts';
import { commitFiles } from '../../../src/readers/commit-files.ts';
import { GitFailure } from '../../../src/readers/git/git.ts';
import { openRepository, type Repository } from '../../../src/readers/git/repository.ts';
import { workingFiles } from '../../../src/readers/working-files.ts';
import {
  repositoryIn,
  type ThrowawayRepository,
  throwawayFolder,
  throwawayRepository,
} from '../throwaway-repository.ts';

let markers: string;
beforeEach(() => {
  markers = throwawayFolder('aduana-markers-');
});

const ran = (): readonly string[] => readdirSync(markers).sort();

/** A command line that leaves a marker and then behaves. */
const leaving = (name: string): string => `touch ${join(markers, name)}; true`;

/** Everything in a config that git may execute: https://git-scm.com/docs/git-config */
const arm = (repository: ThrowawayRepository): void => {
  const hooks = join(repository.folder, '.git/evil-hooks');
  mkdirSync(hooks);
  for (const hook of [
    'post-index-change',
    'reference-transaction',
    'post-checkout',
    'pre-auto-gc',
    'fsmonitor-watchman',
  ]) {
    writeFileSync(join(hooks, hook), `#!/bin/sh\n${leaving(`hook-${hook}`)}\n`);
    chmodSync(join(hooks, hook), 0o755);
  }
  const program = join(repository.folder, '.git/evil-program');
  writeFileSync(program, `#!/bin/sh\n${leaving('program')}\n`);
  chmodSync(program, 0o755);
  const settings: Readonly<Record<string, string>> = {
    'core.fsmonitor': program,
    'core.hooksPath': hooks,
    'core.pager': leaving('pager'),
    'core.sshCommand': leaving('ssh'),
    'core.askPass': program,
    'core.gitProxy': program,
    'core.alternateRefsCommand': leaving('alternate-refs'),
    'diff.external': program,
    'diff.evil.command': program,
    'diff.evil.textconv': program,
    'filter.evil.clean': leaving('clean'),
    'filter.evil.smudge': leaving('smudge'),
    'gpg.program': program,
    'log.showSignature': 'true',
    'credential.helper': `!${leaving('credential')}`,
    'protocol.allow': 'always',
    'protocol.ext.allow': 'always',
    'protocol.file.allow': 'always',
    'uploadpack.packObjectsHook': program,
  };
  for (const [key, value] of Object.entries(settings)) repository.git('config', key, value);
  repository.write('.git/info/attributes', '* diff=evil filter=evil\n');
};

const opened = async (folder: string): Promise<Repository> => {
  const found = await openRepository(folder, createCommands());
  if (found.status !== 'opened') throw new Error(JSON.stringify(found));
  return found.repository;
};

/** As a git that does not know the variable yet would see it. */
const withoutVariable = (name: string): Commands => {
  const commands = createCommands();
  const older = (command: Command): Command => {
    const { [name]: _, ...environment } = command.environment ?? {};
    return { ...command, environment };
  };
  return { run: (command) => commands.run(older(command)), stream: (command) => commands.stream(older(command)) };
};

const forgedSignature = (repository: ThrowawayRepository): string => {
  const raw = repository.git('cat-file', 'commit', 'HEAD');
  const signed = raw.replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n');
  repository.write('.git/forged', `${signed}\n`);
  const forged = repository.git('hash-object', '-t', 'commit', '-w', '.git/forged');
  repository.git('update-ref', 'HEAD', forged);
  return forged;
};

describe('an armed repository', () => {
  test('executes nothing, whatever is read of it', async () => {
    const made = throwawayRepository();
    made.write('a.txt', 'one\n');
    const base = made.commit();
    made.write('a.txt', 'two\n');
    made.write('b.txt', 'b\n');
    made.commit();
    const head = forgedSignature(made);
    arm(made);
    made.write('new.txt', 'x');
    const repository = await opened(made.folder);
    await repository.resolveCommit('HEAD');
    await repository.mergeBase(base, head);
    await repository.parents(head);
    await repository.commitCount(undefined, head);
    const changed = await repository.changedBlobs(base, head);
    await repository.blobSizes(changed.map(({ objectId }) => objectId));
    const files = commitFiles(repository, head);
    expect(await files.readText('a.txt', 100)).toEqual({ ok: true, text: 'two\n' });
    expect((await workingFiles(made.folder, repository).list()).map(({ path }) => path)).toEqual([
      'a.txt',
      'b.txt',
      'new.txt',
    ]);
    const args = ['log', '-p', '--text', '--no-ext-diff', '--no-textconv', '--diff-merges=first-parent'];
    const { environment, root } = repository;
    const log = await createCommands().run({ program: 'git', args, folder: root, environment, timeoutSeconds: 60 });
    expect(log).toMatchObject({ status: 'exited', code: 0, stderr: '' });
    expect(ran()).toEqual([]);

    made.git('status');
    made.git('log', '-p');
    expect(ran()).toContain('program');
    expect(ran()).toContain('hook-post-index-change');
  });

  test('cannot change what a log prints', async () => {
    const args = ['log', '-p', '-U0', '--text', '--no-ext-diff', '--no-textconv'];
    const made = throwawayRepository();
    made.write('deep/a.txt', Buffer.from('one\ntwo\nthree\nfour\nfive\n'));
    made.commit('süß');
    made.write('deep/a.txt', 'ONE\ntwo\nTHREE\nfour\nfive\n');
    made.commit();
    const plain = made.git(...args);
    const settings: Readonly<Record<string, string>> = {
      'color.ui': 'always',
      'color.diff': 'always',
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.relative': 'true',
      'diff.interHunkContext': '9',
      'format.pretty': 'oneline',
      'i18n.logOutputEncoding': 'UTF-16',
      'log.abbrevCommit': 'true',
      'log.date': 'relative',
      'log.decorate': 'full',
      'log.showRoot': 'false',
      'core.bigFileThreshold': '1',
      'core.quotePath': 'true',
    };
    for (const [key, value] of Object.entries(settings)) made.git('config', key, value);
    const { environment, root } = await opened(made.folder);
    const log = await createCommands().run({ program: 'git', args, folder: root, environment, timeoutSeconds: 60 });
    expect(log.status === 'exited' ? log.stdout.toString().trim() : log).toBe(plain);
    expect(made.git(...args)).not.toBe(plain);
  });

  test.each([
    ['an ext transport', 'ext::sh -c touch% %M'],
    ['a local upload-pack', 'LOCAL'],
  ])('with missing objects and %s as promisor fetches nothing', async (_, url) => {
    const made = throwawayRepository();
    made.write('a.txt', 'one\n');
    const head = made.commit();
    const repository = await opened(made.folder);
    const [entry] = await repository.tree(head);
    arm(made);
    const origin = throwawayRepository();
    made.git('config', 'remote.origin.url', url === 'LOCAL' ? origin.folder : url.replace('%M', join(markers, 'ext')));
    made.git('config', 'remote.origin.uploadpack', leaving('uploadpack'));
    made.git('config', 'remote.origin.promisor', 'true');
    made.git('config', 'extensions.partialClone', 'origin');
    made.git('config', 'core.repositoryFormatVersion', '1');
    const missing = 'd'.repeat(40);
    const read = async (id: string) => {
      for await (const __ of (await opened(made.folder)).readBlobs([id])) return true;
      return false;
    };
    expect(await read(entry?.objectId ?? '')).toBe(true);
    await expect(read(missing)).rejects.toThrow(GitFailure);
    const older = await openRepository(made.folder, withoutVariable('GIT_NO_LAZY_FETCH'));
    if (older.status !== 'opened') throw new Error(older.status);
    await expect(older.repository.blobSizes([missing])).rejects.toThrow(GitFailure);
    expect(ran()).toEqual([]);
    expect(() => made.git('cat-file', '-p', missing)).toThrow();
    expect(ran()).not.toEqual([]);
  });

  test.each<[string, (clone: ThrowawayRepository) => void]>([
    [
      'an ext transport',
      (clone) => clone.git('config', 'remote.origin.url', `ext::sh -c touch% ${join(markers, 'ext')}`),
    ],
    ['a helper of another version control', (clone) => clone.git('config', 'remote.origin.vcs', 'ext')],
    ['an upload-pack of its own', (clone) => clone.git('config', 'remote.origin.uploadpack', leaving('uploadpack'))],
    [
      'a rewritten address',
      (clone) => clone.git('config', `url.ext::sh -c touch% ${join(markers, 'ext')}% .insteadOf`, 'file://'),
    ],
    [
      'an option for an address',
      (clone) => clone.git('config', 'remote.origin.url', `--upload-pack=${leaving('option')}`),
    ],
    [
      'an ssh host that is an option',
      (clone) => clone.git('config', 'remote.origin.url', `-oProxyCommand=${leaving('ssh')}:x`),
    ],
    ['an ssh program', (clone) => clone.git('config', 'remote.origin.url', 'ssh://127.0.0.1:9/x')],
  ])('that is shallow executes nothing when it is deepened: %s', async (_, change) => {
    const origin = throwawayRepository();
    const [base = '', , head = ''] = ['1', '2', '3'].map((message) => origin.commit(message));
    const clone = repositoryIn(throwawayFolder());
    clone.git('clone', '--quiet', '--depth=1', `file://${origin.folder}`, '.');
    arm(clone);
    change(clone);
    await (await opened(clone.folder)).deepen(base, head);
    expect(ran()).toEqual([]);
    expect(existsSync(join(clone.folder, '.git', 'shallow.lock'))).toBe(false);
  });
});
