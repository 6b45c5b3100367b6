import type { ManifestFormat } from '../../model/dependency.ts';
import type { Policy } from '../../model/policy.ts';
import { isSpecimen, SPECIMEN } from '../../parsers/specimen.ts';
import type { Inventory } from './inventory.ts';

/** A folder in which some ecosystem's packages want to be kept up to date. */
export interface UpdateNeed {
  /** The names under which Dependabot knows it, the usual one first. */
  readonly ecosystems: readonly [string, ...string[]];
  /** Relative to the root, which is ''. */
  readonly folder: string;
  /** A file that says so. */
  readonly path: string;
  /** Why it only wants to be shown. */
  readonly neverBlocks?: string;
}

/**
 * Which `package-ecosystem` reads which format: pnpm and yarn are `npm`, Poetry and Pipenv are `pip`, uv also reads requirements.
 * Source: https://docs.github.com/en/code-security/reference/supply-chain-security/supported-ecosystems-and-repositories
 */
const ECOSYSTEMS: Readonly<Record<ManifestFormat, UpdateNeed['ecosystems']>> = {
  npm: ['npm'],
  pnpm: ['npm'],
  'yarn-classic': ['npm'],
  'yarn-berry': ['npm'],
  bun: ['bun'],
  requirements: ['pip', 'uv'],
  poetry: ['pip'],
  uv: ['uv'],
  pdm: ['pip', 'uv'],
  pipenv: ['pip'],
  pylock: ['pip', 'uv'],
};

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** A step or job that takes an action or workflow of another repository. */
const FOREIGN_ACTION = /^[ \t-]*uses:[ \t]*["']?(?!\.{1,2}\/)[\w.-]+\/[\w./-]+@/m;

/** What the tree uses, one need for each ecosystem and folder. A manifest that installs nothing needs nothing. */
export const updateNeedsOf = async (
  { manifests, paths, read }: Inventory,
  services: Policy['services'],
): Promise<readonly UpdateNeed[]> => {
  const needs = new Map<string, UpdateNeed>();
  for (const { path, format, packages, unlocked } of manifests) {
    if (packages.length + unlocked.length === 0) continue;
    const need = {
      ecosystems: ECOSYSTEMS[format],
      folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
      path,
      ...(isSpecimen(path, services) ? { neverBlocks: SPECIMEN } : {}),
    };
    const key = `${need.ecosystems[0]}:/${need.folder}`;
    if (!needs.has(key)) needs.set(key, need);
  }
  return [...needs.values(), ...(await actionsOf(paths, read))];
};

const actionsOf = async (paths: Inventory['paths'], read: Inventory['read']): Promise<readonly UpdateNeed[]> => {
  for (const path of paths.filter((one) => WORKFLOW.test(one))) {
    if (FOREIGN_ACTION.test((await read(path)) ?? '')) return [{ ecosystems: ['github-actions'], folder: '', path }];
  }
  return [];
};
