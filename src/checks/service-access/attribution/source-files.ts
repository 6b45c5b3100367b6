import { joined, under } from './paths.ts';
import type { Repository } from './repository.ts';

/** Files in a language that is read; a single file component holds code too. */
export const isSource = (path: string): boolean =>
  /\.(?:[cm]?[jt]sx?|py|vue|svelte|astro)$/.test(path) && !/\.d\.[cm]?ts$/.test(path);

/** A script that is started by its name alone, such as `bin/www`: what language it is in, the first line says or who starts it. */
export const isBareScript = (path: string): boolean => /(?:^|\/)[^./]+$/.test(path);

/** Code that no service is deployed for. */
export const isAside = (path: string): boolean =>
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|fixtures|e2e|cypress|node_modules|site-packages|\.venv|venv)\/|(?:^|\/)(?:test_[^/]*|conftest)\.py$|[._-](?:test|spec|stories)\.\w+$/i.test(
    path,
  );

const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte', '.astro', '.json'];

/** What may stand in the repository for an ending that is written: TypeScript is imported by the name of what it becomes. */
const WRITTEN_AS: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.js', '.jsx', '.mts', '.mjs', '.cts', '.cjs'],
  '.jsx': ['.tsx', '.jsx'],
  '.mjs': ['.mts', '.mjs', '.ts'],
  '.cjs': ['.cts', '.cjs', '.ts'],
};

/**
 * The file that JavaScript loads for a path: itself, under another ending, or as the index of a folder, whose manifest may name another.
 * Undefined where there is none.
 */
export const moduleFile = async (repository: Repository, path: string): Promise<string | undefined> => {
  if (repository.isFile(path)) return path;
  const [, stem = path, ending = ''] = /^(.*)(\.[cm]?jsx?)$/.exec(path) ?? [];
  const written = (WRITTEN_AS[ending] ?? []).map((other) => stem + other);
  const beside = [...written, ...ENDINGS.map((other) => path + other)].find(repository.isFile);
  if (beside !== undefined) return beside;
  if (!repository.isFolder(path)) return undefined;
  const manifest = path === '' ? undefined : await repository.manifest(path);
  const mains = manifest?.mains ?? [];
  for (const main of mains) {
    const target = joined(path, main);
    if (target === undefined || target === path) continue;
    const found =
      fileOrBeside(repository, target) ?? ENDINGS.map((ending) => `${target}/index${ending}`).find(repository.isFile);
    if (found !== undefined) return found;
  }
  return ENDINGS.map((ending) => under(path, `index${ending}`)).find(repository.isFile);
};

const fileOrBeside = (repository: Repository, path: string): string | undefined => {
  if (repository.isFile(path)) return path;
  const [, stem = path, ending = ''] = /^(.*)(\.[cm]?jsx?)$/.exec(path) ?? [];
  return [...(WRITTEN_AS[ending] ?? []).map((other) => stem + other), ...ENDINGS.map((other) => path + other)].find(
    repository.isFile,
  );
};
