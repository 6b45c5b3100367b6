import type { Policy } from '../../model/policy.ts';
import type { ModuleFacts } from '../../parsers/source-code/module-facts.ts';
import type { Ports } from '../../readers/ports.ts';
import type { BoundaryCrossing } from './access-facts.ts';
import { folderOf, joined } from './attribution/paths.ts';
import { locationAt } from './reads.ts';
import type { ServiceCode } from './service-code.ts';

/** Where files that may not touch what boundaries keep speak of it or import it, by what stands in each file alone. */
export const crossingsIn = (
  path: string,
  { words, imports }: ModuleFacts,
  { boundaries }: Policy['access'],
  pathMatches: Ports['pathMatches'],
): readonly BoundaryCrossing[] =>
  boundaries
    .filter(({ only }) => !only.some((glob) => pathMatches(path, glob)))
    .flatMap((boundary) => [
      ...words
        .filter(({ word }) => boundary.words.includes(word))
        .map(({ word, place }) => ({ boundary, by: word, kind: 'word' as const, location: locationAt(path, place) })),
      ...imports.flatMap(({ from, names, place }) => {
        const spellings = spellingsOf(path, from, names);
        const by = boundary.modules.find((module) => module !== path && spellings.includes(bare(module)));
        return by === undefined ? [] : [{ boundary, by, kind: 'module' as const, location: locationAt(path, place) }];
      }),
    ]);

/** What an import may mean: the module as written, the file it leads to, and what Python takes from a package. */
const spellingsOf = (path: string, from: string, names: readonly string[]): readonly string[] => {
  const written = from.startsWith('.') ? (relative(path, from) ?? from) : from;
  const all = path.endsWith('.py') ? [written, ...names.map((name) => `${written}.${name}`)] : [written];
  return all.flatMap((one) => [bare(one), ...(path.endsWith('.py') ? [one.replaceAll('.', '/')] : [])]);
};

const relative = (path: string, from: string): string | undefined => {
  if (!path.endsWith('.py')) return joined(folderOf(path), from);
  const dots = /^\.+/.exec(from)?.[0].length ?? 0;
  const folder = joined(folderOf(path), '../'.repeat(dots - 1));
  const rest = from.slice(dots).replaceAll('.', '/');
  return folder === undefined ? undefined : joined(folder, rest)?.replaceAll('/', '.');
};

const bare = (module: string): string => module.replace(/(?:\/index)?\.(?:[cm]?[jt]sx?|py)$/, '');

/** A word that stands in every file that imports the module. */
export const wordOf = (module: string): string => bare(module).split(/[/.]/).at(-1) ?? module;

/** The same for imports that only the whole project resolves: aliases of a tsconfig, packages of a workspace. */
export const crossingsOfCode = (
  code: readonly ServiceCode[],
  { boundaries }: Policy['access'],
  pathMatches: Ports['pathMatches'],
): readonly BoundaryCrossing[] =>
  boundaries.flatMap((boundary) =>
    code
      .flatMap(({ modules }) => [...modules.values()])
      .filter(({ path }) => !boundary.only.some((glob) => pathMatches(path, glob)))
      .flatMap(({ path, facts, resolved }) =>
        facts.imports.flatMap(({ from, place }) => {
          const by = boundary.modules.find((module) => module === resolved.get(from) && module !== path);
          return by === undefined ? [] : [{ boundary, by, kind: 'module' as const, location: locationAt(path, place) }];
        }),
      ),
  );
