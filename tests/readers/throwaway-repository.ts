import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A real git repository in a temporary folder that is removed when the test has ended. */
export interface ThrowawayRepository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  write(path: string, content: string | Uint8Array): void;
  /** Commits everything and gives the commit's full name. */
  commit(message?: string): string;
}

export const throwawayFolder = (name = 'aduana-test-'): string => {
  const folder = mkdtempSync(join(tmpdir(), name));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const WHO = { name: 'Tester', email: 'tester@example.com', date: '2026-01-01T00:00:00Z' };

const ENVIRONMENT = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: WHO.name,
  GIT_AUTHOR_EMAIL: WHO.email,
  GIT_AUTHOR_DATE: WHO.date,
  GIT_COMMITTER_NAME: WHO.name,
  GIT_COMMITTER_EMAIL: WHO.email,
  GIT_COMMITTER_DATE: WHO.date,
};

export const repositoryIn = (folder: string): ThrowawayRepository => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', '-c', 'commit.gpgSign=false', ...args], {
      cwd: folder,
      env: ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
      .toString()
      .trim();
  return {
    folder,
    git,
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    commit(message = 'change') {
      git('add', '--all', '--force');
      git('commit', '--quiet', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
  };
};

export const throwawayRepository = (...initArguments: readonly string[]): ThrowawayRepository => {
  const repository = repositoryIn(throwawayFolder());
  repository.git('init', '--quiet', '--initial-branch=main', ...initArguments);
  return repository;
};
