import { cp, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { execa } from 'execa';
import { exampleLedger } from './example-ledger.ts';

export const PROJECT = join(import.meta.dirname, '..');
export const EXAMPLE = join(PROJECT, 'examples/livestreamsell');

const withoutGit = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));

/** The whole environment of a git that depends on nobody's configuration, author or clock. */
export const gitEnvironment: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(withoutGit),
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'LiveStreamSell',
  GIT_AUTHOR_EMAIL: 'team@livestreamsell.example',
  GIT_AUTHOR_DATE: '2026-11-02T09:00:00Z',
  GIT_COMMITTER_NAME: 'LiveStreamSell',
  GIT_COMMITTER_EMAIL: 'team@livestreamsell.example',
  GIT_COMMITTER_DATE: '2026-11-02T09:00:00Z',
};

const STEPS: readonly { readonly message: string; readonly paths: readonly string[] }[] = [
  { message: 'Shared code and tables', paths: ['livestreamsell', 'supabase', 'pyproject.toml', '.gitignore'] },
  { message: 'Webhook API, worker and token refresh', paths: ['services', 'tests'] },
  { message: 'Dashboard', paths: ['apps'] },
  { message: 'Deployment, policy and workflows', paths: ['.'] },
];

/** Copies the example into a new temp folder and makes a git repository of it. The caller removes the folder. */
export const createExampleRepository = async (): Promise<string> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'aduana-example-')));
  await cp(EXAMPLE, folder, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  await writeFile(join(folder, 'aduana-ledger.yml'), await exampleLedger(EXAMPLE));
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  for (const { message, paths } of STEPS) {
    await git(folder, 'add', '--', ...paths);
    await git(folder, 'commit', '--quiet', `--message=${message}`);
  }
  return folder;
};

/** Runs git in a repository made here; answers what it prints. */
export const git = async (folder: string, ...args: readonly string[]): Promise<string> => {
  const options = { cwd: folder, env: gitEnvironment, extendEnv: false };
  const { stdout } = await execa('git', ['-c', 'core.autocrlf=false', ...args], options);
  return stdout;
};
