import { readShell } from '../../../parsers/shell-script.ts';
import { folderOf, joined, nameOf, under, unique, upward } from './paths.ts';
import type { OwnPackage, Repository } from './repository.ts';
import { isSource, moduleFile } from './source-files.ts';

/** Folders that tools write to, and those they usually read from. */
const OUTPUT = /^(?:\.?dist(?:-\w+)?|\.?build|out|output|lib|esm|cjs|es|bin|compiled|target|\.output)$/;
const SOURCE_FOLDERS = ['src', '', 'source', 'lib', 'app', 'server'];
const FORMATS = /^(?:esm|cjs|es|umd|node|module|commonjs|src)$/;

/**
 * The source of a compiled file that is not in the repository: `dist/main.js` is `src/main.ts`. First what a bundler of the package's
 * scripts is given, then what a tsconfig says, then the names people use. Undefined where none of them leads to a file.
 */
export const sourceOfCompiled = (repository: Repository, path: string): Promise<string | undefined> =>
  repository.remember(`compiled ${path}`, async () => {
    const owner = await repository.packageOf(folderOf(path));
    if (owner !== undefined) {
      const bundled = await bundledFrom(repository, owner, path);
      if (bundled !== undefined) return bundled;
    }
    for (const candidate of [...(await byTsConfig(repository, path)), ...byNames(path)]) {
      const found = await sourceFile(repository, candidate);
      if (found !== undefined) return found;
    }
    return undefined;
  });

const sourceFile = async (repository: Repository, path: string): Promise<string | undefined> => {
  const found = await moduleFile(repository, path);
  return found !== undefined && isSource(found) ? found : undefined;
};

/** `esbuild server/index.ts --outdir=dist` in a script of the package: the argument that has the compiled file's name. */
const bundledFrom = async (
  repository: Repository,
  { folder, manifest }: OwnPackage,
  path: string,
): Promise<string | undefined> => {
  const name = nameOf(path).replace(/\.[cm]?js$/, '');
  for (const script of manifest.scripts.values()) {
    for (const { words } of readShell(script).commands) {
      const program = words.find((word) => /(?:^|\/)(?:esbuild|tsup|ncc|swc|bun|rollup|tsdown|babel)$/.test(word));
      if (program === undefined) continue;
      const out = words
        .flatMap((word, i) => [
          /^--?(?:outfile|o|out-file)=(.+)$/.exec(word)?.[1],
          /^(?:-o|--outfile|--out-file)$/.test(word) ? words[i + 1] : undefined,
        ])
        .find((target) => target !== undefined);
      const sources = words
        .map((word) => joined(folder, word))
        .filter((word) => word !== undefined && isSource(word) && repository.isFile(word));
      const same = sources.find((source) => nameOf(source ?? '').replace(/\.[cm]?[jt]sx?$/, '') === name);
      if (out !== undefined && joined(folder, out) === path && sources.length === 1) return sources[0];
      if (out === undefined && same !== undefined) return same;
    }
  }
  return undefined;
};

const byTsConfig = async (repository: Repository, path: string): Promise<readonly string[]> => {
  const candidates: string[] = [];
  for (const folder of upward(folderOf(path))) {
    for (const name of [
      'tsconfig.json',
      'tsconfig.build.json',
      'tsconfig.server.json',
      'tsconfig.prod.json',
      'tsconfig.node.json',
    ]) {
      const config = await repository.tsConfig(under(folder, name));
      const out = config?.outDir === undefined ? undefined : joined(folder, config.outDir);
      if (config === undefined || out === undefined || !path.startsWith(`${out}/`)) continue;
      const rest = path.slice(out.length + 1);
      const roots = config.rootDir === undefined ? ['src', ''] : [config.rootDir];
      candidates.push(...roots.flatMap((root) => joined(folder, under(root, rest)) ?? []));
    }
  }
  return candidates;
};

const byNames = (path: string): readonly string[] => {
  const parts = path.split('/');
  const candidates = parts.flatMap((part, i) => {
    if (!OUTPUT.test(part) || i === parts.length - 1) return [];
    const folder = parts.slice(0, i).join('/');
    const rest = parts.slice(i + 1);
    const rests = [rest, ...(FORMATS.test(rest[0] ?? '') && rest.length > 1 ? [rest.slice(1)] : [])];
    return rests.flatMap((names) => [
      ...SOURCE_FOLDERS.map((source) => [folder, source, ...names].filter((name) => name !== '').join('/')),
      // A monorepo's build keeps the project's folder: `dist/apps/api/main.js` is `apps/api/src/main.ts`.
      ...(names.length > 1
        ? [[folder, ...names.slice(0, -1), 'src', ...names.slice(-1)].filter((name) => name !== '').join('/')]
        : []),
    ]);
  });
  return unique(candidates);
};
