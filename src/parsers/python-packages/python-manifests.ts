import type { Manifest } from '../../model/dependency.ts';
import type { Asking } from './asked.ts';
import type { Lock } from './lock.ts';
import { parsePdmLock } from './pdm-lock.ts';
import { parsePipfile } from './pipfile.ts';
import { parsePipfileLock } from './pipfile-lock.ts';
import { parsePoetryLock } from './poetry-lock.ts';
import { lockedManifest, unlockedManifest } from './project-manifest.ts';
import { parsePylock } from './pylock.ts';
import { parsePyproject } from './pyproject.ts';
import { type PythonFile, pythonFileAt } from './python-files.ts';
import { requirementsManifests } from './requirements-manifests.ts';
import { parseSetupCfg } from './setup-files.ts';
import { setupManifests } from './setup-manifests.ts';
import { folderOf, type PythonSource, pathFrom } from './source.ts';
import { parseUvLock } from './uv-lock.ts';

/**
 * Every place of a repository that says which Python packages are installed, sorted by path: requirements files, `pyproject.toml`,
 * `Pipfile`, `setup.cfg`, `setup.py` and the lockfiles of uv, Poetry, PDM, Pipenv and PEP 751. Nothing is run and nothing is fetched.
 * Never throws: what cannot be read is a problem of its manifest. Takes time in proportion to the texts.
 */
export const pythonManifests = async (source: PythonSource): Promise<readonly Manifest[]> => {
  const kinds = new Map(
    source.paths.flatMap((path) => {
      const kind = pythonFileAt(path);
      return kind === undefined ? [] : [[path, kind] as const];
    }),
  );
  const of = (...wanted: readonly PythonFile[]): readonly string[] =>
    [...kinds].filter(([, kind]) => wanted.includes(kind)).map(([path]) => path);

  const locks: Lock[] = [];
  for (const path of of('uv', 'poetry', 'pdm', 'pipenv', 'pylock')) {
    locks.push(lockAt(path, kinds.get(path) as keyof typeof LOCKS, await source.read(path)));
  }
  const projects: Asking[] = [];
  for (const path of of('pyproject', 'pipfile', 'setup.cfg')) {
    const project = projectAt(path, kinds.get(path) as keyof typeof PROJECTS, await source.read(path));
    if (project.isManifest) projects.push(project);
  }

  const { manifests: locked, taken } = lockedProjects(locks, projects);
  const open = projects.filter(({ path }) => !taken.has(path));
  const lists = projects.flatMap(({ path, lists }) => lists.flatMap((list) => pathFrom(folderOf(path), list) ?? []));
  const requirements = [...new Set([...of('requirements'), ...lists])];
  const found = await requirementsManifests(source, requirements, of('input'), open);
  const unlocked = open
    .filter(
      ({ path, asked, problems }) =>
        !found.compiled.has(path) && (asked.some(({ source }) => source !== 'path') || problems.length > 0),
    )
    .map(unlockedManifest);
  const known = [...locked, ...found.manifests, ...unlocked];
  const hidden = await setupManifests({ source, scripts: of('setup.py'), projects: open, known, ...found });
  return [...known, ...hidden].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
};

const LOCKS = {
  uv: parseUvLock,
  poetry: parsePoetryLock,
  pdm: parsePdmLock,
  pipenv: parsePipfileLock,
  pylock: parsePylock,
};

const lockAt = (path: string, kind: keyof typeof LOCKS, text: string | undefined): Lock =>
  text === undefined
    ? { path, format: kind, packages: [], roots: [], members: [], names: new Set(), problems: [unreadable(path)] }
    : LOCKS[kind](path, text);

const PROJECTS = { pyproject: parsePyproject, pipfile: parsePipfile, 'setup.cfg': parseSetupCfg };

const projectAt = (path: string, kind: keyof typeof PROJECTS, text: string | undefined): Asking =>
  text === undefined
    ? { path, tool: undefined, asked: [], isManifest: true, lists: [], isComputed: false, problems: [unreadable(path)] }
    : PROJECTS[kind](path, text);

const unreadable = (path: string): string => `\`${path}\` cannot be read as text: save it as UTF-8.`;

/** Each lockfile with its projects; a project belongs to one lockfile: to that of its workspace, else to its own tool's. */
const lockedProjects = (locks: readonly Lock[], projects: readonly Asking[]) => {
  const manifests: Manifest[] = [];
  const taken = new Set<string>();
  const inOrder = [...locks].sort((one, other) => rank(one, projects) - rank(other, projects));
  for (const lock of inOrder) {
    const name = lock.format === 'pipenv' ? 'Pipfile' : 'pyproject.toml';
    const folder = folderOf(lock.path);
    const folders = new Set([folder, ...lock.members.flatMap((member) => pathFrom(folder, member) ?? [])]);
    const own = projects
      .filter(({ path }) => path.endsWith(name) && folders.has(folderOf(path)) && !taken.has(path))
      .sort((one, other) => one.path.length - other.path.length);
    for (const { path } of own) taken.add(path);
    manifests.push(lockedManifest(lock, own));
  }
  return { manifests, taken };
};

const ORDER = ['uv', 'poetry', 'pdm', 'pipenv', 'pylock'];

const rank = (lock: Lock, projects: readonly Asking[]): number => {
  const isOwn = projects.some(({ path, tool }) => folderOf(path) === folderOf(lock.path) && tool === lock.format);
  return (isOwn ? 0 : ORDER.length) + ORDER.indexOf(lock.format) + (lock.path.endsWith('pylock.toml') ? 0 : 0.5);
};
