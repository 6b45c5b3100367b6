import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { ScanScope } from '../../src/readers/gitleaks/secret-scanner.ts';
import { type ThrowawayRepository, throwawayRepository } from '../readers/throwaway-repository.ts';
import { fakeSecret } from '../support/fake-secrets.ts';
import { toldPieces } from '../support/told-secrets.ts';
import { type EngineKind, scan } from './scan.ts';

/** The secret that every trick tries to hide. */
export const SECRET = fakeSecret('github-pat', 7);
export const LINE = `token ${SECRET.value}\n`;

/** A way to keep a secret from a scanner. Either it is found at `path`, or the report names `path` among what was not looked at. */
export interface Trick {
  readonly name: string;
  /** Commits on top of a first commit, which is the base of the range. */
  readonly plant: (repository: ThrowawayRepository) => void | Promise<void>;
  readonly path: string;
  readonly member?: string;
  readonly outcome: 'found' | 'named' | 'found or named';
  readonly kind?: string;
  readonly inFinalTree?: boolean;
  readonly hiddenBy?: readonly string[];
  /** For a trick that only one look is tried with. */
  readonly scope?: (commits: { readonly base: string; readonly head: string }) => ScanScope;
  readonly maxFileMegabytes?: number;
  readonly engines?: readonly EngineKind[];
}

/** The range is what a pull request is judged by, all history the weekly run, the tree the local command. */
export type Look = 'range' | 'history' | 'tree';

export const tryTrick = async (trick: Trick, engine: EngineKind, look: Look = 'range'): Promise<void> => {
  const repository = throwawayRepository();
  repository.write('README.md', 'A shop.\n');
  const base = repository.commit('base');
  await trick.plant(repository);
  const head = repository.git('rev-parse', 'HEAD');
  const { scope = (commits) => scopeOf(look, commits), maxFileMegabytes } = trick;
  const result = await scan({
    folder: repository.folder,
    scope: scope({ base, head }),
    engine,
    ...(maxFileMegabytes === undefined ? {} : { maxFileMegabytes }),
  });
  const found = result.leaks.filter(({ path }) => path === trick.path);
  if (trick.outcome === 'found or named') {
    expect(found.length > 0 || result.shortfalls.join('\n').includes(`\`${trick.path}\``)).toBe(true);
  } else if (trick.outcome === 'named') {
    expect(result.shortfalls.join('\n')).toContain(`\`${trick.path}\``);
  } else {
    expect(result.shortfalls).toEqual([]);
    expect(found.map(({ kind }) => kind)).toEqual([trick.kind ?? 'github-pat']);
    expect(found[0]).toMatchObject({
      inFinalTree: trick.inFinalTree ?? true,
      inBase: false,
      doubtful: false,
      hiddenBy: trick.hiddenBy ?? [],
      ...(trick.member === undefined ? {} : { member: trick.member }),
    });
  }
  expect(toldPieces(JSON.stringify(result), [SECRET])).toEqual([]);
};

const scopeOf = (look: Look, { base, head }: { readonly base: string; readonly head: string }): ScanScope => {
  if (look === 'range') return { mode: 'range', base, head };
  return look === 'history' ? { mode: 'history', head } : { mode: 'tree' };
};

/** Commits one file whose path no text can hold, without a file on disk. */
export const commitRawPath = ({ folder, git }: ThrowawayRepository, path: Buffer, content: string): void => {
  const run = (args: readonly string[], input: string | Buffer) =>
    execFileSync('git', args, { cwd: folder, input, stdio: ['pipe', 'pipe', 'pipe'] })
      .toString()
      .trim();
  const blob = run(['hash-object', '-w', '--stdin'], content);
  run(['update-index', '-z', '--index-info'], Buffer.concat([Buffer.from(`100644 ${blob}\t`), path, Buffer.alloc(1)]));
  git('commit', '--quiet', '-m', 'raw path');
};

export const throwawayPath = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'aduana-test-other-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
