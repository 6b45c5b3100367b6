import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';

/** A real git repository in a temp folder that a test writes history into. */
export interface ShopRepository {
  readonly path: string;
  git(...args: readonly string[]): Promise<string>;
  write(path: string, content: string | Buffer): Promise<void>;
  /** Commits everything that was written and gives the commit's full name. */
  commit(message: string): Promise<string>;
  remove(): Promise<void>;
}

const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ana',
  GIT_AUTHOR_EMAIL: 'ana@example.com',
  GIT_COMMITTER_NAME: 'Ana',
  GIT_COMMITTER_EMAIL: 'ana@example.com',
};

/** What a small shop on Render declares: one web service, one secret typed into the Dashboard, and a policy that knows it. */
const CLEAN_SHOP: Readonly<Record<string, string>> = {
  'render.yaml': `services:
  - type: web
    name: shop-api
    runtime: node
    buildCommand: npm ci
    startCommand: node server.js
    envVars:
      - key: STRIPE_SECRET_KEY
        sync: false
`,
  'aduana.yml': `version: 1
secrets:
  STRIPE_SECRET_KEY: { class: payments }
services:
  shop-api: { source: ["."] }
`,
  'server.js': 'console.log(process.env.STRIPE_SECRET_KEY.length);\n',
};

/** A repository with one commit that holds `files`. */
export const shopRepository = async (files: Readonly<Record<string, string>> = CLEAN_SHOP): Promise<ShopRepository> => {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'aduana-shop-')));
  const git = async (...args: readonly string[]) =>
    (
      await execa('git', ['-c', 'core.autocrlf=false', '-c', 'commit.gpgSign=false', ...args], {
        cwd: path,
        env: ENVIRONMENT,
      })
    ).stdout;
  const repository: ShopRepository = {
    path,
    git,
    async write(file, content) {
      await mkdir(dirname(join(path, file)), { recursive: true });
      await writeFile(join(path, file), content);
    },
    async commit(message) {
      await git('add', '--all', '--force');
      await git('commit', '--quiet', '--allow-empty', `--message=${message}`);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  };
  await git('init', '--quiet', '--initial-branch=main');
  for (const [file, content] of Object.entries(files)) await repository.write(file, content);
  await repository.commit('the shop as it stands');
  return repository;
};
