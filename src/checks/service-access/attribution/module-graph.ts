import type { Location } from '../../../model/location.ts';
import type { ModuleFacts, ModuleImport } from '../../../parsers/source-code/module-facts.ts';
import type { LoadedModule } from '../service-code.ts';
import { callersOfAccessors } from './accessor-callers.ts';
import { folderOf, nameOf } from './paths.ts';
import { resolvePythonImport } from './python-imports.ts';
import { modulesNamedInText } from './python-names.ts';
import type { Repository } from './repository.ts';
import { resolveScriptImport } from './script-imports.ts';
import { startedScripts } from './started-scripts.ts';

export interface Unproved {
  readonly why: string;
  readonly location: Location;
}

export interface ModuleGraph {
  /** By path, in the order in which they are reached. */
  readonly modules: ReadonlyMap<string, LoadedModule>;
  readonly unproved: readonly Unproved[];
}

/** How many files are read at once: those of a commit cost a git each time. */
const AT_ONCE = 64;

/**
 * Everything that `entries` load, along imports, nearest first, so that the chain of each file is a shortest one. A file of a language
 * that is not read, and an import that leads nowhere or is made up at run time, are `unproved`.
 */
export const moduleGraph = async (
  repository: Repository,
  entries: readonly string[],
  roots: readonly string[],
): Promise<ModuleGraph> => {
  const importedBy = new Map(entries.map((path) => [path, startedThrough(path, entries)]));
  const modules = new Map<string, LoadedModule>();
  const unproved: Unproved[] = [];
  let level = [...importedBy.keys()];
  while (level.length > 0) {
    const next: string[] = [];
    for (let start = 0; start < level.length; start += AT_ONCE) {
      const looks = await Promise.all(level.slice(start, start + AT_ONCE).map((path) => look(repository, roots, path)));
      for (const { path, facts, resolved, targets, unproved: places } of looks) {
        unproved.push(...places);
        if (facts === undefined) continue;
        modules.set(path, loaded(path, facts, resolved, importedBy));
        for (const target of targets) {
          if (importedBy.has(target)) continue;
          importedBy.set(target, path);
          next.push(target);
        }
      }
    }
    level = next;
  }
  await tellCalls(repository, modules, importedBy);
  return { modules, unproved };
};

/** Functions that ask an accessor are accessors to whoever calls them: more rounds than these are not followed. */
const MOST_ROUNDS = 4;

const tellCalls = async (
  repository: Repository,
  modules: Map<string, LoadedModule>,
  importedBy: ReadonlyMap<string, string | undefined>,
): Promise<void> => {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const callers = callersOfAccessors(modules);
    for (let start = 0; start < callers.length; start += AT_ONCE) {
      const paths = callers.slice(start, start + AT_ONCE);
      const told = await Promise.all(paths.map((path) => repository.facts(path, { withCalls: true })));
      for (const [index, path] of paths.entries()) {
        const [facts, module] = [told[index], modules.get(path)];
        if (facts !== undefined && module !== undefined)
          modules.set(path, loaded(path, facts, module.resolved, importedBy));
      }
    }
    if (callers.length === 0) return;
  }
};

/** A package's `__init__.py` that runs because a module below it is started. */
const startedThrough = (path: string, entries: readonly string[]): string | undefined =>
  path.endsWith('/__init__.py')
    ? entries.find((entry) => !entry.endsWith('/__init__.py') && entry.startsWith(`${folderOf(path)}/`))
    : undefined;

/** The chain is worked out when it is asked for: of ten thousand files few are ever shown. */
const loaded = (
  path: string,
  facts: ModuleFacts,
  resolved: ReadonlyMap<string, string>,
  importedBy: ReadonlyMap<string, string | undefined>,
): LoadedModule => ({
  path,
  facts,
  resolved,
  get chain() {
    const chain: string[] = [];
    for (let at: string | undefined = path; at !== undefined; at = importedBy.get(at)) chain.push(at);
    return chain.reverse();
  },
});

interface Look {
  readonly path: string;
  readonly facts?: ModuleFacts;
  readonly resolved: ReadonlyMap<string, string>;
  readonly targets: readonly string[];
  readonly unproved: readonly Unproved[];
}

const look = async (repository: Repository, roots: readonly string[], path: string): Promise<Look> => {
  const text = await repository.text(path);
  const facts = text === undefined ? undefined : await repository.facts(path);
  if (text === undefined || facts === undefined)
    return { path, resolved: new Map(), targets: [], unproved: [unread(path)] };
  const resolved = new Map<string, string>();
  const targets: string[] = [];
  const unproved: Unproved[] = [];
  for (const one of facts.imports) {
    if (one.dynamic === true) {
      unproved.push({ why: 'the module to load is made up at run time', location: locationOf(path, one) });
      continue;
    }
    const { paths, isLost } = await resolve(
      repository,
      roots,
      { path, isPython: facts.language === 'python' },
      one,
      resolved,
    );
    targets.push(...paths);
    if (isLost)
      unproved.push({
        why: `the import \`${one.from}\` leads to no file of the repository`,
        location: locationOf(path, one),
      });
  }
  const named =
    facts.language === 'python'
      ? modulesNamedInText(repository, roots, text)
      : await startedScripts(repository, path, text);
  return { path, facts, resolved, targets: [...targets, ...named], unproved };
};

const resolve = async (
  repository: Repository,
  roots: readonly string[],
  { path, isPython }: { readonly path: string; readonly isPython: boolean },
  one: ModuleImport,
  resolved: Map<string, string>,
): Promise<{ readonly paths: readonly string[]; readonly isLost: boolean }> => {
  if (!isPython) {
    const found = await resolveScriptImport(repository, path, one.from);
    if (found.kind !== 'files') return { paths: [], isLost: found.kind === 'lost' };
    const [first] = found.paths;
    if (first !== undefined) resolved.set(one.from, first);
    return { paths: found.paths, isLost: false };
  }
  const { resolution, submodules } = resolvePythonImport(repository, roots, path, one);
  for (const [name, file] of submodules) resolved.set(name, file);
  if (resolution.kind !== 'files') return { paths: [], isLost: resolution.kind === 'lost' };
  const [first] = resolution.paths;
  if (first !== undefined) resolved.set(one.from, first);
  return { paths: resolution.paths, isLost: false };
};

const locationOf = (path: string, { place }: ModuleImport): Location => ({
  path,
  startLine: place.line,
  startColumn: place.column,
});

const unread = (path: string): Unproved => ({
  why: `\`${nameOf(path)}\` is loaded and could not be read as code`,
  location: { path, startLine: 1, startColumn: 1 },
});
