import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, type ManagerName, runManager, unpacked } from './managers.ts';

/** A lockfile that nobody here wrote: where it is published, and who can be asked about it. */
export interface Published {
  readonly spec: string;
  /** The lockfile inside the package, with a package.json beside it. */
  readonly lockfile: string;
  readonly manager: ManagerName;
}

const TEMPLATES = 'functions-templates/typescript';

export const PUBLISHED: readonly Published[] = [
  { spec: '@salesforce/cli@2.146.3', lockfile: 'npm-shrinkwrap.json', manager: 'npm' },
  { spec: 'twilio-cli@6.2.4', lockfile: 'npm-shrinkwrap.json', manager: 'npm' },
  { spec: 'netlify-cli@17.0.0', lockfile: 'npm-shrinkwrap.json', manager: 'npm' },
  { spec: 'firebase-tools@11.0.0', lockfile: 'npm-shrinkwrap.json', manager: 'npm' },
  { spec: '@sap/cds-dk@7.0.0', lockfile: 'npm-shrinkwrap.json', manager: 'npm' },
  { spec: 'netlify-cli@26.2.0', lockfile: `${TEMPLATES}/database/package-lock.json`, manager: 'npm' },
  { spec: 'netlify-cli@26.2.0', lockfile: `${TEMPLATES}/hello-world/package-lock.json`, manager: 'npm' },
  { spec: 'netlify-cli@26.2.0', lockfile: `${TEMPLATES}/database-drizzle/package-lock.json`, manager: 'npm' },
  { spec: 'ts-loader@6.0.0', lockfile: 'yarn.lock', manager: 'yarn1' },
  { spec: 'react-modal@3.1.0', lockfile: 'yarn.lock', manager: 'yarn1' },
  { spec: 'mongoose-unique-validator@2.0.0', lockfile: 'yarn.lock', manager: 'yarn1' },
  { spec: 'graphql-tag@2.9.0', lockfile: 'yarn.lock', manager: 'yarn1' },
];

/** A manifest somebody published, and the package manager that writes a lockfile for it. */
export interface Written {
  readonly spec: string;
  readonly manager: ManagerName;
  readonly install: readonly string[];
  readonly lockfile: string;
}

const LOCK_ONLY = ['install', '--lockfile-only', '--ignore-scripts'];
const NPM = ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--lockfile-version'];

export const WRITTEN: readonly Written[] = [
  { spec: 'express@4.18.2', manager: 'npm', install: [...NPM, '1'], lockfile: 'package-lock.json' },
  { spec: 'express@4.18.2', manager: 'pnpm7', install: LOCK_ONLY, lockfile: 'pnpm-lock.yaml' },
  { spec: 'express@4.18.2', manager: 'pnpm8', install: LOCK_ONLY, lockfile: 'pnpm-lock.yaml' },
  { spec: 'express@4.18.2', manager: 'pnpm10', install: LOCK_ONLY, lockfile: 'pnpm-lock.yaml' },
  { spec: 'express@4.18.2', manager: 'berry', install: ['install', '--mode=update-lockfile'], lockfile: 'yarn.lock' },
  { spec: 'express@4.18.2', manager: 'bun', install: LOCK_ONLY, lockfile: 'bun.lock' },
  { spec: 'serve@14.2.0', manager: 'bun', install: LOCK_ONLY, lockfile: 'bun.lock' },
];

/** A folder that holds a published lockfile and its package.json, and nothing else. */
export const publishedFolder = async ({ spec, lockfile }: Published): Promise<string> => {
  const folder = join(CACHE, 'published', spec.replaceAll('/', '+'), dirname(lockfile));
  const from = await unpacked(spec);
  mkdirSync(folder, { recursive: true });
  for (const file of [lockfile, join(dirname(lockfile), 'package.json')]) {
    cpSync(join(from, file), join(CACHE, 'published', spec.replaceAll('/', '+'), file));
  }
  return folder;
};

/** A folder with a published package.json and the lockfile that the package manager writes for it. */
export const writtenFolder = async ({ spec, manager, install, lockfile }: Written): Promise<string | undefined> => {
  const folder = join(CACHE, 'written', `${spec}-${manager}-${install.at(-1)}`.replaceAll('/', '+'));
  if (existsSync(folder)) return folder;
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(await unpacked(spec), 'package.json'), 'utf8'));
  const { name, version, dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
  const asked = { name: `of-${name}`, version, dependencies, devDependencies, optionalDependencies, peerDependencies };
  writeFileSync(join(half, 'package.json'), JSON.stringify(asked));
  if (manager === 'berry') writeFileSync(join(half, 'yarn.lock'), '');
  await runManager(manager, install, half);
  if (!existsSync(join(half, lockfile))) throw new Error(`${manager} wrote no ${lockfile} for ${spec}`);
  // Yarn berry takes none of npm's settings, so the registry that npm reaches may be out of its reach.
  if (manager === 'berry' && statSync(join(half, lockfile)).size === 0) return undefined;
  rmSync(join(half, 'node_modules'), { recursive: true, force: true });
  renameSync(half, folder);
  return folder;
};
