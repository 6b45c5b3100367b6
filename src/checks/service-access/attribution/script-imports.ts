import { packageTargets } from '../../../parsers/package-entries.ts';
import { bundlerAliases } from './bundler-aliases.ts';
import { sourceOfCompiled } from './compiled-source.ts';
import { folderOf, joined, under } from './paths.ts';
import type { Repository } from './repository.ts';
import { files, LOST, OUTSIDE, type Resolution } from './resolution.ts';
import { isSource, moduleFile } from './source-files.ts';
import { tsPathTargets } from './ts-paths.ts';
import { firstModule, importMapTargets, ownPackages, packageModule } from './workspace.ts';

/** Endings of what a bundler takes and nobody executes. */
const ASSET =
  /\.(?:css|s[ac]ss|less|styl|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|eot|mp[34]|webm|wasm|node|json5?|ya?ml|toml|txt|md|html|graphql|gql|sql|pdf|csv|xml|glsl|hbs|ejs|pug|mdx|po)$/i;

/** Where an `import` or `require` of JavaScript or TypeScript leads. Nothing is asked but the repository. */
export const resolveScriptImport = (repository: Repository, importer: string, written: string): Promise<Resolution> =>
  repository.remember(`import ${folderOf(importer)}\n${written}`, async () => {
    const from = written.replace(/^[^!]*!/, '').replace(/\?.*$/, '');
    if (from === '' || /^[A-Za-z][\w+.-]*:/.test(from)) return OUTSIDE;
    const found = await moduleOf(repository, importer, from);
    if (found !== undefined) return isSource(found) ? files(found) : OUTSIDE;
    if (ASSET.test(from)) return OUTSIDE;
    return (await isOurs(repository, importer, from)) ? LOST : OUTSIDE;
  });

const isRelative = (from: string): boolean => /^\.{1,2}(?:\/|$)/.test(from);

const moduleOf = async (repository: Repository, importer: string, from: string): Promise<string | undefined> => {
  const folder = folderOf(importer);
  if (isRelative(from)) return atPath(repository, joined(folder, from));
  if (from.startsWith('/')) return rooted(repository, folder, from);
  const own = from.startsWith('#') ? await subpathImport(repository, folder, from) : undefined;
  if (own !== undefined) return own;
  const { targets } = await tsPathTargets(repository, importer, from);
  for (const target of targets) {
    const found = await atPath(repository, target);
    if (found !== undefined) return found;
  }
  return (await workspaceModule(repository, from)) ?? (await aliased(repository, folder, from));
};

const atPath = async (repository: Repository, path: string | undefined): Promise<string | undefined> =>
  path === undefined ? undefined : ((await moduleFile(repository, path)) ?? sourceOfCompiled(repository, path));

/** `/src/main.ts` of a page or of Vite starts at the folder of the package. */
const rooted = async (repository: Repository, folder: string, from: string): Promise<string | undefined> => {
  const owner = await repository.packageOf(folder);
  const inPackage = await atPath(repository, joined(owner?.folder ?? '', from));
  return inPackage ?? atPath(repository, joined(under(owner?.folder ?? '', 'public'), from));
};

const subpathImport = async (repository: Repository, folder: string, from: string): Promise<string | undefined> => {
  const owner = await repository.packageOf(folder);
  if (owner?.manifest.imports === undefined) return undefined;
  const targets = packageTargets(owner.manifest.imports, from);
  return (
    (await firstModule(repository, owner.folder, targets.filter(isRelative))) ??
    (await firstOf(
      targets.filter((target) => !isRelative(target)),
      (target) => workspaceModule(repository, target),
    ))
  );
};

const workspaceModule = async (repository: Repository, from: string): Promise<string | undefined> => {
  const name = packageName(from);
  const own = (await ownPackages(repository)).get(name);
  return own === undefined ? undefined : packageModule(repository, own, from.slice(name.length + 1));
};

const packageName = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

/** Names that a bundler's configuration, an import map of Deno, or SvelteKit and Nuxt by themselves lead to a folder. */
const aliased = async (repository: Repository, folder: string, from: string): Promise<string | undefined> => {
  const owner = await repository.packageOf(folder);
  const root = owner?.folder ?? '';
  const targets = [
    ...(await bundlerAliases(repository, root)).flatMap(({ name, target }) => {
      if (from === name) return [target];
      return from.startsWith(`${name.replace(/\/$/, '')}/`)
        ? [under(target, from.slice(name.replace(/\/$/, '').length + 1))]
        : [];
    }),
    ...importMapTargets(owner?.manifest.imports, from).flatMap((target) =>
      isRelative(target) ? (joined(root, target) ?? []) : [],
    ),
    ...(from.startsWith('$lib/') ? [under(root, `src/lib/${from.slice(5)}`)] : []),
    ...(from === '$lib' ? [under(root, 'src/lib')] : []),
    ...(/^[@~]\//.test(from)
      ? [under(root, `src/${from.slice(2)}`), under(root, `app/${from.slice(2)}`), under(root, from.slice(2))]
      : []),
  ];
  return firstOf(targets, (target) => atPath(repository, target));
};

const firstOf = async <Item>(
  items: readonly Item[],
  find: (item: Item) => Promise<string | undefined>,
): Promise<string | undefined> => {
  for (const item of items) {
    const found = await find(item);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A name that nobody could publish, that a tsconfig leads into the repository, or that a package of ours has. */
const isOurs = async (repository: Repository, importer: string, from: string): Promise<boolean> => {
  if (isRelative(from) || /^[@~]\//.test(from) || from.startsWith('$lib/')) return true;
  if (from.startsWith('/')) return false;
  if (from.startsWith('#')) return true;
  const { isNamed } = await tsPathTargets(repository, importer, from);
  const owner = await repository.packageOf(folderOf(importer));
  if (
    owner?.manifest.dependencies.has(packageName(from)) === true &&
    !(await ownPackages(repository)).has(packageName(from))
  )
    return false;
  return isNamed || (await ownPackages(repository)).has(packageName(from));
};
