import type { Location } from '../../../model/location.ts';
import { type DockerRun, type DockerStage, parseDockerfile } from '../../../parsers/dockerfile.ts';
import type { Service } from '../../../parsers/render-blueprint/blueprint.ts';
import { type Start, startsOf, startsOfWords } from '../../../parsers/start-command.ts';
import { type Ground, imageGround, inherited } from './ground.ts';
import { folderOf, joined, unique } from './paths.ts';
import type { Repository } from './repository.ts';
import type { Command } from './start-step.ts';
import { NOTHING_STARTED, type Started, startedFiles, together } from './started-files.ts';

/**
 * What the image of a service starts. Paths of Docker stand from the repository's root in a Blueprint; where there is a root folder,
 * Render's settings stand from there: both are looked at.
 * https://render.com/docs/blueprint-spec#docker · https://render.com/docs/monorepo-support
 */
export const imageFiles = async (
  repository: Repository,
  service: Service,
  root: string,
): Promise<Started & { readonly ground?: Ground }> => {
  const { program } = service;
  const location: Location = program.dockerfilePath?.location ?? program.runtime?.location ?? service.location;
  const written = program.dockerfilePath?.value ?? 'Dockerfile';
  const context = program.dockerContext?.value;
  const path = placesOf(written, context, root).find(repository.isFile);
  const text = path === undefined ? undefined : await repository.text(path);
  if (path === undefined || text === undefined)
    return unproved(`its Dockerfile \`${written}\` is not in the repository`, location);
  const stages = parseDockerfile(text);
  const contexts = contextsOf(repository, path, context, root);
  const ground = joinedGround(contexts.map((folder) => imageGround(stages, folder)));
  const command: Command = { ground, root: contexts[0] ?? '', location, subject: 'its image' };
  const starts = program.dockerCommand === undefined ? imageStarts(stages) : startsOf(program.dockerCommand.script);
  if (starts.length === 0) return { ...unproved(`\`${path}\` does not say what its image starts`, location), ground };
  const pythonFolders = stages.flatMap(({ pythonPath }) => pythonPath).flatMap((folder) => ground.inRepository(folder));
  return {
    ...together(await startedFiles(repository, starts, command), { ...NOTHING_STARTED, pythonFolders }),
    ground,
  };
};

const unproved = (why: string, location: Location): Started => ({ ...NOTHING_STARTED, unproved: [{ why, location }] });

const placesOf = (written: string, context: string | undefined, root: string): readonly string[] =>
  [joined(root, written), joined('', written), joined(joined('', context ?? '') ?? '', written)].filter(
    (path) => path !== undefined,
  );

/** The folders that `COPY` may copy from, likeliest first. */
const contextsOf = (
  repository: Repository,
  dockerfile: string,
  written: string | undefined,
  root: string,
): readonly string[] => {
  const inRoot = joined(root, written ?? '');
  const fromTop = joined('', written ?? '');
  const told = [inRoot, fromTop].filter(
    (folder) => folder !== undefined && repository.isFolder(folder),
  ) as readonly string[];
  return unique([...told, folderOf(dockerfile)]);
};

const joinedGround = (grounds: readonly Ground[]): Ground => ({
  inRepository: (path) => unique(grounds.flatMap((ground) => ground.inRepository(path))),
});

/** An entrypoint runs the command: as its arguments, or because a script ends in `exec "$@"`. */
const imageStarts = (stages: readonly DockerStage[]): readonly Start[] => {
  const last = stages.at(-1);
  if (last === undefined) return [];
  const entrypoint = inherited(stages, last, (stage) => stage.entrypoint);
  const command = inherited(stages, last, (stage) => stage.command);
  return joinedRun(entrypoint, command) ?? [...(entrypoint?.starts ?? []), ...(command?.starts ?? [])];
};

/** `ENTRYPOINT ["python"]` with `CMD ["app.py"]` is one command; a script as the entrypoint is its own. */
const joinedRun = (entrypoint?: DockerRun, command?: DockerRun): readonly Start[] | undefined => {
  if (entrypoint?.words === undefined || command?.words === undefined) return undefined;
  return /\.(?:ba)?sh$|(?:^|\/)[\w-]*entrypoint[\w-]*$/.test(entrypoint.words.at(-1) ?? '')
    ? undefined
    : startsOfWords([...entrypoint.words, ...command.words]);
};
