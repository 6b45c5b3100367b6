import type { Service, Command as WrittenCommand } from '../../../parsers/render-blueprint/blueprint.ts';
import { startsOf } from '../../../parsers/start-command.ts';
import type { AccessService } from '../access-service.ts';
import type { FoundBy } from '../service-code.ts';
import { frameworkFiles, frameworkOfFolder } from './framework-files.ts';
import { folderGround, type Ground } from './ground.ts';
import { imageFiles } from './image-files.ts';
import { folderOf, joined, unique } from './paths.ts';
import { importFolderOf } from './python-roots.ts';
import type { Repository } from './repository.ts';
import { isAside, isSource } from './source-files.ts';
import { scriptFile } from './start-file.ts';
import { NOTHING_STARTED, type Started, startedFiles, together } from './started-files.ts';

/** Where a service's code starts. */
export interface EntryFiles extends Started {
  readonly foundBy: FoundBy;
}

/**
 * The files a service starts with: those the policy names, else what the Blueprint's commands or its Dockerfile start, else what the
 * framework of its folder loads, else every source file of the folders the policy gives it. What could not be told is `unproved`, at
 * the line of the Blueprint; nothing is where the folders of the policy answer it.
 */
export const entryFiles = async (repository: Repository, { declared, defined }: AccessService): Promise<EntryFiles> => {
  if (declared !== undefined && declared.entry.length > 0) return ofPolicy(repository, declared);
  const found: EntryFiles[] = [];
  for (const definition of defined) found.push(await ofDefinition(repository, definition));
  const started = together(...found);
  const foundBy = found.map((one) => one.foundBy).find((by) => by !== 'nothing');
  if (foundBy !== undefined) return { ...started, foundBy };
  return declared === undefined || declared.source.length === 0
    ? { ...started, foundBy: 'nothing' }
    : ofFolders(repository, declared, started);
};

type Declared = NonNullable<AccessService['declared']>;

const ofPolicy = async (repository: Repository, { entry, location }: Declared): Promise<EntryFiles> => {
  const looks = await Promise.all(
    entry.map(async (written) => {
      const path = joined('', written);
      return { written, path: path === undefined ? undefined : await scriptFile(repository, path) };
    }),
  );
  const entries = unique(looks.flatMap(({ path }) => path ?? []));
  const lost = looks.filter(({ path }) => path === undefined);
  return {
    entries,
    pythonFolders: importFolders(repository, entries.map(folderOf)),
    unproved: lost.map(({ written }) => ({
      why: `its entry \`${written}\` is no source file of the repository`,
      location,
    })),
    foundBy: entries.length > 0 ? 'policy entry' : 'nothing',
  };
};

const ofFolders = (repository: Repository, { source, location }: Declared, { unproved }: Started): EntryFiles => {
  const folders = source.flatMap((folder) => joined('', folder) ?? []);
  const entries = unique(
    folders
      .flatMap((folder) => (repository.isFile(folder) ? [folder] : repository.filesUnder(folder)))
      .filter((path) => isSource(path) && !isAside(path)),
  );
  if (entries.length > 0)
    return { entries, pythonFolders: importFolders(repository, folders), unproved: [], foundBy: 'source folders' };
  const why = 'the folders that the policy gives it hold no source file in a language that is read';
  return { ...NOTHING_STARTED, unproved: [...unproved, { why, location }], foundBy: 'nothing' };
};

/** How these files are started is not known: by name, from the folder around their package, or by path, from their own. */
const importFolders = (repository: Repository, folders: readonly string[]): readonly string[] =>
  unique([...folders.map((folder) => importFolderOf(repository, folder)), ...folders]);

/** The folder a service is built and started in. */
export const rootOf = (service: Service | undefined): string => joined('', service?.program.rootDir?.value ?? '') ?? '';

const ofDefinition = async (repository: Repository, service: Service): Promise<EntryFiles> => {
  const { program, location } = service;
  const root = rootOf(service);
  const { runtime } = program;
  if (runtime?.value === 'image') {
    return nothing('it runs an image that is built elsewhere', runtime.location);
  }
  if (
    runtime?.value === 'docker' ||
    (runtime === undefined && (program.dockerfilePath ?? program.dockerCommand) !== undefined)
  ) {
    const image = await imageFiles(repository, service, root);
    const before = await ofCommand(repository, program.preDeployCommand, root, 'the pre-deploy command', image.ground);
    return { ...together(image, before), foundBy: image.entries.length > 0 ? 'Dockerfile' : 'nothing' };
  }
  if (program.rootDir !== undefined && root !== '' && !repository.isFolder(root))
    return nothing(`its root folder \`${program.rootDir.value}\` is not in the repository`, program.rootDir.location);
  const start = await ofCommand(repository, program.startCommand, root, 'the start command');
  const deploy = await ofCommand(repository, program.preDeployCommand, root, 'the pre-deploy command');
  const build = await ofCommand(repository, program.buildCommand, root, undefined);
  const started = together(start, deploy, build);
  if (start.entries.length > 0) return { ...started, foundBy: 'start command' };
  if (start.unproved.length > 0) return { ...started, foundBy: 'nothing' };
  const framework = await frameworkOfFolder(repository, root);
  const files = framework === undefined ? [] : await frameworkFiles(repository, root, framework);
  const conventional = together(started, { ...NOTHING_STARTED, entries: files });
  if (conventional.entries.length > 0) return { ...conventional, foundBy: 'convention' };
  return nothing('nothing says which file it starts with', location);
};

const nothing = (why: string, location: Service['location']): EntryFiles => ({
  ...NOTHING_STARTED,
  unproved: [{ why, location }],
  foundBy: 'nothing',
});

/** What a command starts. Without a subject it is the build, of which only what is found counts. */
const ofCommand = async (
  repository: Repository,
  command: WrittenCommand | undefined,
  root: string,
  subject: string | undefined,
  ground: Ground = folderGround(root),
): Promise<Started> => {
  if (command === undefined) return NOTHING_STARTED;
  const { script, location } = command;
  return startedFiles(repository, startsOf(script), {
    ground,
    root,
    location,
    subject: subject ?? 'the build command',
    findsOnly: subject === undefined,
  });
};
