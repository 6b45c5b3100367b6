import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { expandFakeSecrets, type FakeSecret } from './fake-secrets.ts';
import { GITHUB_TOKEN_OF_TESTS, gitHubState, type LiveGitHubFixture } from './github-state.ts';
import { type RenderState, renderState, VALUE_IN_RENDER } from './render-state.ts';

/** Files of a fixture that speak about it and are no part of the miniature repository. */
const ABOUT_THE_FIXTURE = ['expected.txt', 'untracked.txt', 'render.json', 'github.json'];

export interface FixtureRepository {
  readonly path: string;
  /** The fake secrets that were put into its files. */
  readonly secrets: readonly FakeSecret[];
  /** The commit before, of a fixture that is a change. */
  readonly base?: string;
  /** What Render has, where the fixture's `render.json` says so by names. */
  readonly render?: RenderState;
  /** What GitHub says, where the fixture's `github.json` says so. */
  readonly gitHub?: LiveGitHubFixture;
  remove(): Promise<void>;
}

/** The folder of a fixture that is a change: all files as they were before it. */
const BEFORE = 'before-change';

/**
 * A fixture folder as a real git repository of one commit, in a temp folder; of two where it has a folder `before-change`. Every
 * file is committed, ignored or not, save the paths that the fixture's `untracked.txt` lists, one on a line.
 */
export const fixtureRepository = async (fixture: string): Promise<FixtureRepository> => {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'aduana-fixture-')));
  await cp(fixture, path, { recursive: true, verbatimSymlinks: true });
  const untracked = await readFile(join(path, 'untracked.txt'), 'utf8').catch(() => '');
  const render = await renderState(path);
  const gitHub = await gitHubState(path);
  for (const file of ABOUT_THE_FIXTURE) await rm(join(path, file), { force: true });
  const secrets = await expandFiles(path);
  await git(path, 'init', '--quiet', '--initial-branch=main');
  const base = await commitBefore(path);
  await git(path, 'add', '--all', '--force');
  const leftOut = untracked.split('\n').filter((line) => line !== '');
  if (leftOut.length > 0) await git(path, 'rm', '--quiet', '--cached', '--', ...leftOut);
  await git(path, 'commit', '--quiet', '--allow-empty', '--message=fixture');
  return {
    path,
    secrets: [
      ...secrets,
      ...(render === undefined ? [] : [VALUE_IN_RENDER]),
      ...(gitHub === undefined ? [] : [GITHUB_TOKEN_OF_TESTS]),
    ],
    ...(render === undefined ? {} : { render }),
    ...(gitHub === undefined ? {} : { gitHub }),
    ...(base === undefined ? {} : { base }),
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  };
};

/** Commits what was there before the change, whose full name it gives, and takes the folder away. */
const commitBefore = async (path: string): Promise<string | undefined> => {
  const folder = join(path, BEFORE);
  if (!existsSync(folder)) return undefined;
  await git(path, `--work-tree=${folder}`, 'add', '--all', '--force');
  await git(path, 'commit', '--quiet', '--message=before the change');
  await rm(folder, { recursive: true });
  return git(path, 'rev-parse', 'HEAD');
};

const expandFiles = async (folder: string): Promise<readonly FakeSecret[]> => {
  const secrets: FakeSecret[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const content = await readFile(file);
    if (!content.includes('{{fake:')) continue;
    const expanded = expandFakeSecrets(content.toString('utf8'));
    await writeFile(file, expanded.text);
    secrets.push(...expanded.secrets);
  }
  return secrets;
};

const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Fixture',
  GIT_AUTHOR_EMAIL: 'fixture@example.com',
  GIT_AUTHOR_DATE: '2026-11-20T00:00:00Z',
  GIT_COMMITTER_NAME: 'Fixture',
  GIT_COMMITTER_EMAIL: 'fixture@example.com',
  GIT_COMMITTER_DATE: '2026-11-20T00:00:00Z',
};

const git = async (folder: string, ...args: readonly string[]): Promise<string> => {
  const { stdout } = await execa('git', ['-c', 'core.autocrlf=false', '-c', 'core.safecrlf=false', ...args], {
    cwd: folder,
    env: ENVIRONMENT,
  });
  return stdout;
};
