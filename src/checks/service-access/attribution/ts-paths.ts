import { folderOf, joined, nameOf, under, upward } from './paths.ts';
import type { Repository } from './repository.ts';
import { ownPackages } from './workspace.ts';

/** What a tsconfig with all it extends says about names of modules. */
interface PathMap {
  /** Undefined where names are not looked up from a folder. */
  readonly baseUrl?: string;
  readonly patterns: readonly { readonly pattern: string; readonly targets: readonly string[] }[];
}

export interface PathTargets {
  /** Files or folders it may be, in order. */
  readonly targets: readonly string[];
  /** A pattern names it, other than the catch-all `*`: then it is ours. */
  readonly isNamed: boolean;
}

/** Where the tsconfigs above a file look for a module that is written without a dot. https://www.typescriptlang.org/tsconfig/#paths */
export const tsPathTargets = async (repository: Repository, importer: string, from: string): Promise<PathTargets> => {
  const maps = await mapsFor(repository, folderOf(importer));
  const all = maps.map((map) => ({ map, best: bestPattern(map, from) }));
  return {
    targets: all.flatMap(({ map, best }) => [
      ...(best?.targets ?? []),
      ...(map.baseUrl === undefined ? [] : [joined(map.baseUrl, from)].filter((path) => path !== undefined)),
    ]),
    isNamed: all.some(({ best }) => best !== undefined && best.pattern !== '*'),
  };
};

const bestPattern = (
  { patterns }: PathMap,
  from: string,
): { readonly pattern: string; readonly targets: readonly string[] } | undefined => {
  const [best] = patterns
    .map(({ pattern, targets }) => ({ pattern, targets, star: starOf(pattern, from) }))
    .filter(({ star }) => star !== undefined)
    .sort((a, b) => prefixLength(b.pattern) - prefixLength(a.pattern));
  return best === undefined
    ? undefined
    : {
        pattern: best.pattern,
        targets: best.targets.flatMap(
          (target) =>
            joined(
              '',
              target.replace('*', () => best.star ?? ''),
            ) ?? [],
        ),
      };
};

const prefixLength = (pattern: string): number => (pattern.includes('*') ? pattern.indexOf('*') : pattern.length + 1);

const starOf = (pattern: string, from: string): string | undefined => {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === from ? '' : undefined;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  const fits = from.length >= before.length + after.length && from.startsWith(before) && from.endsWith(after);
  return fits ? from.slice(before.length, from.length - after.length) : undefined;
};

const mapsFor = (repository: Repository, folder: string): Promise<readonly PathMap[]> =>
  repository.remember(`paths of ${folder}`, async () => {
    const maps: PathMap[] = [];
    for (const above of upward(folder)) {
      for (const name of ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json']) {
        const path = under(above, name);
        if (repository.isFile(path)) maps.push(...(await mapOf(repository, path, [])));
      }
    }
    return maps;
  });

const DEEPEST = 10;

/** The map of one config, and of those it refers to: a solution's own file often says nothing. */
const mapOf = async (repository: Repository, path: string, seen: readonly string[]): Promise<readonly PathMap[]> => {
  const config = await repository.tsConfig(path);
  if (config === undefined || seen.includes(path) || seen.length > DEEPEST) return [];
  const folder = folderOf(path);
  const inherited: PathMap[] = [];
  for (const written of config.extends) {
    const above = await extended(repository, folder, written);
    if (above !== undefined) inherited.push(...(await mapOf(repository, above, [...seen, path])).slice(0, 1));
  }
  const last = inherited.at(-1);
  const ownBase = config.baseUrl === undefined ? undefined : joined(folder, config.baseUrl);
  const baseUrl = ownBase ?? last?.baseUrl;
  const patterns =
    config.paths === undefined
      ? (last?.patterns ?? [])
      : [...config.paths].map(([pattern, targets]) => ({
          pattern,
          targets: targets.flatMap((target) => joined(baseUrl ?? folder, target) ?? []),
        }));
  const own: PathMap = { patterns, ...(baseUrl === undefined ? {} : { baseUrl }) };
  const referred: PathMap[] = [];
  for (const written of config.references) {
    const target = joined(folder, written);
    if (target === undefined) continue;
    const file = /\.json$/.test(target) ? target : under(target, 'tsconfig.json');
    // A reference to another folder is another project; one to a file beside it is this one, said in parts.
    if (folderOf(file) === folder) referred.push(...(await mapOf(repository, file, [...seen, path])));
  }
  return [own, ...referred];
};

const extended = async (repository: Repository, folder: string, written: string): Promise<string | undefined> => {
  const candidates = (path: string) => [path, `${path}.json`, under(path, 'tsconfig.json')];
  if (/^\.{1,2}(?:\/|$)/.test(written)) {
    const path = joined(folder, written);
    return path === undefined ? undefined : candidates(path).find(repository.isFile);
  }
  const packages = await ownPackages(repository);
  const [first = '', second = ''] = written.split('/');
  const name = written.startsWith('@') ? `${first}/${second}` : first;
  const own = packages.get(name);
  return own === undefined
    ? undefined
    : candidates(under(own.folder, written.slice(name.length + 1) || nameOf('tsconfig.json'))).find(repository.isFile);
};
