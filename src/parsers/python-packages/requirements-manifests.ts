import type { Manifest } from '../../model/dependency.ts';
import type { Asking } from './asked.ts';
import { isForDevelopment } from './dev-words.ts';
import { isMissed, manifest } from './project-manifest.ts';
import { closureOf, newBudget, type RequirementsClosure } from './requirements-closure.ts';
import { parseRequirementsFile, type RequirementsFile } from './requirements-file.ts';
import { requirementsContent } from './requirements-packages.ts';
import { folderOf, inFolder, nameOf, type PythonSource, pathFrom } from './source.ts';

export interface RequirementsFound {
  readonly manifests: readonly Manifest[];
  /** The projects that a requirements file was compiled from, by their path. */
  readonly compiled: ReadonlySet<string>;
  /** Folders that requirements files install as packages without listing what those need. */
  readonly installedFolders: ReadonlySet<string>;
}

/**
 * One manifest for each requirements file. One that was compiled from an input (`requirements.in`, or a project that nothing else
 * locks) is the lockfile of that input.
 */
export const requirementsManifests = async (
  source: PythonSource,
  files: readonly string[],
  inputs: readonly string[],
  projects: readonly Asking[],
): Promise<RequirementsFound> => {
  const known = new Set(source.paths);
  const projectAt = new Map(projects.map((project) => [project.path, project]));
  const read = new Map<string, RequirementsFile | string>();
  const fileAt = async (path: string): Promise<RequirementsFile | string> => {
    const before = read.get(path);
    if (before !== undefined) return before;
    const text = known.has(path) ? await source.read(path) : undefined;
    const missing = `\`${path}\` is included and is not in the repository: add it or take the include out.`;
    const unreadable = `\`${path}\` cannot be read as text: save it as UTF-8.`;
    const file = text === undefined ? (known.has(path) ? unreadable : missing) : parseRequirementsFile(path, text);
    read.set(path, file);
    return file;
  };

  const budget = newBudget();
  const manifests: Manifest[] = [];
  const compiled = new Set<string>();
  const installedFolders = new Set<string>();
  const claimed = new Set<string>();
  const inProduction = [...files].sort(
    (one, other) => Number(isForDevelopment(nameOf(one))) - Number(isForDevelopment(nameOf(other))),
  );
  for (const path of inProduction) {
    const closure = await closureOf(path, fileAt, budget);
    const sources = inputsOf(await fileAt(path), path, known);
    const main = sources.find((found) => found.endsWith('.in') || (projectAt.has(found) && !compiled.has(found)));
    const asking = await Promise.all(
      sources.filter((found) => found.endsWith('.in')).map((found) => closureOf(found, fileAt, budget)),
    );
    const ofProject = sources.flatMap((found) => projectAt.get(found) ?? []);
    for (const found of sources) (found.endsWith('.in') ? claimed : compiled).add(found);
    if (!closure.entries.some(({ parents }) => parents !== undefined))
      for (const folder of closure.folders) installedFolders.add(folder);
    manifests.push(requirementsManifest(path, main, closure, asking, ofProject));
  }
  const alone = await Promise.all(
    inputs.filter((path) => !claimed.has(path)).map((path) => closureOf(path, fileAt, budget)),
  );
  const included = new Set(alone.flatMap(({ files: [, ...others] }) => others));
  for (const closure of alone) {
    const [path = ''] = closure.files;
    if (!included.has(path)) manifests.push(requirementsManifest(path, undefined, closure, [], []));
  }
  return { manifests, compiled, installedFolders };
};

const requirementsManifest = (
  path: string,
  input: string | undefined,
  closure: RequirementsClosure,
  inputs: readonly RequirementsClosure[],
  projects: readonly Asking[],
): Manifest => {
  const { packages, unlocked, names } = requirementsContent(closure);
  const asked = inputs.flatMap(({ entries }) => entries);
  const ofProjects = projects.flatMap((project) => project.asked.filter(({ scope }) => scope === 'production'));
  const missed = [
    ...asked.map(({ requirement, location, scope }) => ({ ...requirement, location, scope })),
    ...ofProjects.filter(() => input !== undefined && !input.endsWith('.in')),
  ].filter((one) => isMissed(one, names));
  return manifest({
    path: input ?? path,
    format: 'requirements',
    lockfile: unlocked.length === 0 && closure.problems.length === 0 ? path : undefined,
    files: [...closure.files, ...inputs.flatMap(({ files }) => files), ...projects.map((project) => project.path)],
    packages,
    unlocked: [...unlocked, ...missed],
    problems: [
      ...closure.problems,
      ...inputs.flatMap(({ problems }) => problems),
      ...projects.flatMap(({ problems }) => problems),
    ],
  });
};

/** What a file was compiled from: the input of the same name, and those of its own note, relative to it or to the repository. */
const inputsOf = (file: RequirementsFile | string, path: string, known: ReadonlySet<string>): readonly string[] => {
  const folder = folderOf(path);
  const sibling = path.replace(/\.[^./]+$/, '.in');
  const noted = typeof file === 'string' ? [] : file.compiledFrom;
  const found = noted.flatMap((written) => {
    const candidates = [pathFrom(folder, written), pathFrom('', written), inFolder(folder, nameOf(written))];
    return candidates.find((candidate) => candidate !== undefined && known.has(candidate)) ?? [];
  });
  const ofRye = path.endsWith('.lock') ? [inFolder(folder, 'pyproject.toml')] : [];
  return [...new Set([sibling, ...found, ...ofRye])].filter((one) => known.has(one) && one !== path);
};
