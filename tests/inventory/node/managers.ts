import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';

/** What the tests fetch stays here between runs. */
export const CACHE = join(import.meta.dirname, '../../../.cache/inventory/node');

const BUN = `@oven/bun-${process.platform}-${process.arch === 'arm64' ? 'aarch64' : 'x64'}`;

const MANAGERS = {
  pnpm7: 'npm:pnpm@7.33.7',
  pnpm8: 'npm:pnpm@8.15.9',
  pnpm10: 'npm:pnpm@10.34.8',
  yarn1: 'npm:yarn@1.22.22',
  berry: 'npm:@yarnpkg/cli-dist@4.18.1',
  [BUN]: '1.4.5',
};

const PROGRAMS = {
  pnpm7: ['pnpm7/bin/pnpm.cjs'],
  pnpm8: ['pnpm8/bin/pnpm.cjs'],
  pnpm10: ['pnpm10/bin/pnpm.cjs'],
  yarn1: ['yarn1/bin/yarn.js'],
  berry: ['berry/bin/yarn.js'],
};

export type ManagerName = keyof typeof PROGRAMS | 'npm' | 'bun';

/** Nothing of a package ever runs here, and nothing of this machine's settings but the registry counts. */
const ENVIRONMENT = {
  YARN_ENABLE_TELEMETRY: '0',
  YARN_ENABLE_SCRIPTS: '0',
  YARN_ENABLE_IMMUTABLE_INSTALLS: '0',
  npm_config_ignore_scripts: 'true',
  npm_config_omit_lockfile_registry_resolved: 'false',
  npm_config_manage_package_manager_versions: 'false',
  CI: '',
};

/** Installs the package managers, each pinned, unless they are there. */
export const installManagers = async (): Promise<void> => {
  const folder = join(CACHE, 'managers');
  const wanted = JSON.stringify({ private: true, dependencies: MANAGERS });
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  await execa('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, env: ENVIRONMENT });
};

/** Runs a package manager in a folder and gives its standard output, whatever its exit code. */
export const runManager = async (manager: ManagerName, args: readonly string[], cwd: string): Promise<string> => {
  const installed = join(CACHE, 'managers/node_modules');
  const [file, first] =
    manager === 'npm'
      ? ['npm', []]
      : manager === 'bun'
        ? [join(installed, BUN, 'bin/bun'), []]
        : [process.execPath, PROGRAMS[manager].map((program) => join(installed, program))];
  const options = {
    cwd,
    env: ENVIRONMENT,
    reject: false,
    timeout: 90_000,
    maxBuffer: 500_000_000,
    stdin: 'ignore',
  } as const;
  const { stdout, stderr } = await execa(file, [...first, ...args], options);
  if (stdout === '') throw new Error(`${manager} ${args.join(' ')} says nothing: ${stderr.slice(0, 500)}`);
  return stdout;
};

/** The files of a published package, unpacked; nothing of it runs. */
export const unpacked = async (spec: string): Promise<string> => {
  const folder = join(CACHE, 'packages', spec.replaceAll('/', '+'));
  if (existsSync(folder)) return folder;
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  await execa('npm', ['pack', spec, '--silent', '--ignore-scripts'], { cwd: half, timeout: 60_000 });
  await execa('sh', ['-c', 'tar -xzf *.tgz --strip-components=1 && rm *.tgz'], { cwd: half });
  renameSync(half, folder);
  return folder;
};
