import { fieldsOf, listOf } from '../../../parsers/json-fields.ts';
import { parseYaml, valueAt } from '../../../parsers/located-yaml.ts';
import { packageTargets } from '../../../parsers/package-entries.ts';
import { sourceOfCompiled } from './compiled-source.ts';
import { folderOf, joined, matchesGlob, under } from './paths.ts';
import type { OwnPackage, Repository } from './repository.ts';
import { moduleFile } from './source-files.ts';

/** The repository's packages by name. Where a workspace is declared, those of the workspace alone. */
export const ownPackages = (repository: Repository): Promise<ReadonlyMap<string, OwnPackage>> =>
  repository.remember('own packages', async () => {
    const patterns = await workspacePatterns(repository);
    const packages = new Map<string, OwnPackage>();
    for (const path of repository.named('package.json')) {
      const folder = folderOf(path);
      const manifest = await repository.manifest(folder);
      if (manifest?.name === undefined || packages.has(manifest.name)) continue;
      if (patterns.length === 0 || isMember(folder, patterns)) packages.set(manifest.name, { folder, manifest });
    }
    return packages;
  });

interface Pattern {
  readonly folder: string;
  readonly glob: string;
}

const isMember = (folder: string, patterns: readonly Pattern[]): boolean =>
  patterns.some(({ folder: root, glob }) => folder === root || matchesGlob(folder, under(root, glob)));

const workspacePatterns = async (repository: Repository): Promise<readonly Pattern[]> => {
  const patterns: Pattern[] = [];
  for (const path of repository.named('package.json')) {
    const folder = folderOf(path);
    const manifest = await repository.manifest(folder);
    patterns.push(...(manifest?.workspaces ?? []).map((glob) => ({ folder, glob })));
  }
  for (const path of repository.named('pnpm-workspace.yaml')) {
    const text = await repository.text(path);
    const { root } = parseYaml(text ?? '');
    const list = root?.kind === 'map' ? valueAt(root, 'packages') : undefined;
    if (list?.kind !== 'list') continue;
    const globs = list.items.flatMap((item) =>
      item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : [],
    );
    patterns.push(...globs.map((glob) => ({ folder: folderOf(path), glob })));
  }
  return patterns.filter(({ glob }) => !glob.startsWith('!'));
};

/** The packages that `--filter` or `--workspace` means: a name, a folder, a pattern, with or without pnpm's dots. */
export const packagesLike = async (
  repository: Repository,
  wanted: string,
  from: string,
): Promise<readonly OwnPackage[]> => {
  const bare = wanted.replace(/^\.{3}\^?|\^?\.{3}$/g, '').replace(/^\{(.*)\}$/, '$1');
  const packages = [...(await ownPackages(repository)).values()];
  const folder = joined(from, bare);
  const byFolder = packages.filter((own) => own.folder === folder || own.folder === bare.replace(/^\.\//, ''));
  const byName = packages.filter(({ manifest }) => manifest.name === bare);
  if (byName.length > 0) return byName;
  if (byFolder.length > 0) return byFolder;
  const short = packages.filter(({ manifest }) => manifest.name?.split('/')[1] === bare);
  return short.length > 0
    ? short
    : packages.filter((own) => bare === '*' || matchesGlob(own.manifest.name ?? '', bare));
};

/** What `import 'name/sub'` of a package of ours loads: its exports, its main, its folder; a compiled target leads to its source. */
export const packageModule = async (
  repository: Repository,
  { folder, manifest }: OwnPackage,
  sub: string,
): Promise<string | undefined> => {
  const subpath = sub === '' ? '.' : `./${sub}`;
  const targets = manifest.exports === undefined ? [] : packageTargets(manifest.exports, subpath);
  const written = targets.length > 0 ? targets : sub === '' ? manifest.mains : [sub];
  return (
    (await firstModule(repository, folder, written)) ??
    (sub === ''
      ? firstModule(repository, folder, ['.', 'src/index', 'src/main', 'index'])
      : firstModule(repository, folder, [sub, `src/${sub}`]))
  );
};

export const firstModule = async (
  repository: Repository,
  folder: string,
  targets: readonly string[],
): Promise<string | undefined> => {
  for (const target of targets) {
    const path = joined(folder, target);
    if (path === undefined) continue;
    const found = (await moduleFile(repository, path)) ?? (await sourceOfCompiled(repository, path));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** `imports` of a `deno.json` or an import map beside it: names that lead to files. */
export const importMapTargets = (imports: unknown, from: string): readonly string[] => {
  const fields = fieldsOf(imports);
  const exact = fields.get(from);
  if (exact !== undefined) return typeof exact === 'string' ? [exact] : listOf(exact);
  const prefix = [...fields.keys()]
    .filter((key) => key.endsWith('/') && from.startsWith(key))
    .sort((a, b) => b.length - a.length)[0];
  const target = prefix === undefined ? undefined : fields.get(prefix);
  return prefix !== undefined && typeof target === 'string' ? [target + from.slice(prefix.length)] : [];
};
