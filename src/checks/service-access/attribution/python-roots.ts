import { folderOf, joined, under, unique } from './paths.ts';
import type { Repository } from './repository.ts';

/**
 * The folders in which a service's Python looks for its modules: where it starts and what it is told first, then its root folder and the
 * repository's, each with `src/`, then what the projects of the repository declare and install.
 */
export const pythonRoots = async (
  repository: Repository,
  starts: readonly string[],
  root: string,
): Promise<readonly string[]> => {
  const near = unique([...starts, root, '']);
  const projects = unique([
    ...near,
    ...repository.named('pyproject.toml').map(folderOf),
    ...repository.named('setup.py').map(folderOf),
    ...repository.named('setup.cfg').map(folderOf),
  ]).slice(0, MOST_PROJECTS);
  const declared: string[] = [];
  for (const folder of projects) declared.push(...(await rootsOf(repository, folder)));
  return unique([...near, ...near.map((folder) => under(folder, 'src')), ...declared, ...projects]).filter(
    repository.isFolder,
  );
};

const MOST_PROJECTS = 500;

const rootsOf = async (repository: Repository, folder: string): Promise<readonly string[]> => {
  const project = await repository.pythonProject(folder);
  const src = under(folder, 'src');
  if (project === undefined) return repository.isFile(under(folder, 'setup.py')) ? [src] : [];
  const renamed = [...project.packageFolders]
    .filter(([name, path]) => name === path.split('/').at(-1))
    .map(([, path]) => folderOf(path));
  return [...project.roots, ...renamed].flatMap((root) => joined(folder, root) ?? []).concat(src);
};

/** The programs that the projects of the repository install, by name: the module each one starts. */
export const pythonScripts = (repository: Repository): Promise<ReadonlyMap<string, string>> =>
  repository.remember('python scripts', async () => {
    const scripts = new Map<string, string>();
    for (const path of repository.named('pyproject.toml').slice(0, MOST_PROJECTS)) {
      const project = await repository.pythonProject(folderOf(path));
      for (const [name, target] of project?.scripts ?? []) scripts.set(name, target.split(':')[0]?.trim() ?? '');
    }
    return scripts;
  });

/** The folder from which a file is imported by its full name: the nearest above it that is no package itself. */
export const importFolderOf = (repository: Repository, folder: string): string => {
  let at = folder;
  while (at !== '' && repository.isFile(under(at, '__init__.py'))) at = folderOf(at);
  return at;
};
