import { readShell } from '../../../parsers/shell-script.ts';
import { within } from '../../../parsers/start-command/start.ts';
import { type Start, startsOf } from '../../../parsers/start-command.ts';
import { sourceOfCompiled } from './compiled-source.ts';
import { frameworkFiles } from './framework-files.ts';
import { folderOf } from './paths.ts';
import { pythonModule } from './python-imports.ts';
import { pythonRoots } from './python-roots.ts';
import type { Repository } from './repository.ts';
import { isBareScript, isSource, moduleFile } from './source-files.ts';
import { type Command, hereOf, pythonFoldersOf, type Step } from './start-step.ts';

/** A file that is started: itself, the source it is compiled from, or what its shell script starts. */
export const startedFile = async (
  repository: Repository,
  start: Extract<Start, { kind: 'file' }>,
  command: Command,
): Promise<Step> => {
  const candidates = command.ground.inRepository(within(start.folder, start.path));
  if (start.language === 'shell') {
    const path = candidates.find(repository.isFile);
    const text = path === undefined ? undefined : await repository.text(path);
    if (path === undefined || text === undefined) return { why: `\`${start.path}\` is no script of the repository` };
    return { next: [{ starts: startsOf(readShell(text), start), command, key: path }] };
  }
  for (const path of candidates) {
    const found = start.language === 'python' ? pythonFile(repository, path) : await scriptFile(repository, path);
    if (found === undefined) continue;
    if (start.language !== 'python') return { entries: [found] };
    return { entries: [found], pythonFolders: [folderOf(found), ...pythonFoldersOf(start, command), command.root] };
  }
  return { why: `\`${start.path}\` is no file of the repository, and no source is found that it could be built from` };
};

const pythonFile = (repository: Repository, path: string): string | undefined =>
  [path, `${path}/__main__.py`, `${path}.py`].find(repository.isFile);

/** The source file that a path means which names it or what it is compiled to. */
export const scriptFile = async (repository: Repository, path: string): Promise<string | undefined> => {
  if (repository.isFile(path) && isBareScript(path)) return path;
  const found = (await moduleFile(repository, path)) ?? (await sourceOfCompiled(repository, path));
  return found !== undefined && isSource(found) ? found : undefined;
};

/** A Python module that is started by its name, with the packages around it. */
export const startedModule = async (
  repository: Repository,
  start: Extract<Start, { kind: 'python-module' }>,
  command: Command,
): Promise<Step> => {
  const folders = pythonFoldersOf(start, command);
  const roots = await pythonRoots(repository, folders, command.root);
  for (const module of [start.module, ...(start.alternatives ?? [])]) {
    const entries = pythonModule(repository, roots, module);
    if (entries.length > 0) return { entries, pythonFolders: [...folders, command.root] };
  }
  return { why: `the module \`${start.module}\` is none of the repository` };
};

/** What a framework loads of the folder it is started in. */
export const startedFramework = async (
  repository: Repository,
  { folder, framework }: Extract<Start, { kind: 'framework' }>,
  { ground }: Command,
): Promise<Step> => {
  const isMigration = framework === 'alembic' || framework === 'knex';
  for (const place of ground.inRepository(hereOf(folder))) {
    const entries = await frameworkFiles(repository, place, framework);
    if (entries.length > 0) return { entries, ...(framework === 'alembic' ? { pythonFolders: [place] } : {}) };
  }
  return isMigration ? {} : { why: `\`${framework}\` finds no file there that it loads by its name` };
};
