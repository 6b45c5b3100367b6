import { type DockerCopy, type DockerStage, inImage } from '../../../parsers/dockerfile.ts';
import { joined, nameOf, under, unique } from './paths.ts';

/** Where a command runs: what a path it names is in the repository. */
export interface Ground {
  /** The paths of the repository it may be, most likely first; `path` as written, relative to where the command runs. */
  inRepository(path: string): readonly string[];
}

/** Where Render puts the repository of a service that is no image. https://render.com/docs/deploys */
const CHECKOUT = '/opt/render/project/src';

/** A command that runs in a folder of the repository. */
export const folderGround = (folder: string): Ground => ({
  inRepository: (path) => {
    if (path === CHECKOUT || path.startsWith(`${CHECKOUT}/`)) return listed(joined('', path.slice(CHECKOUT.length)));
    return path.startsWith('/') ? [] : listed(joined(folder, path));
  },
});

const listed = (path: string | undefined): readonly string[] => (path === undefined ? [] : [path]);

const DEEPEST = 10;

/** A command that runs in an image: paths go back through the `COPY` lines of its last stage, and of those it copies from. */
export const imageGround = (stages: readonly DockerStage[], context: string): Ground => {
  const last = stages.at(-1);
  const from = (stage: DockerStage, path: string, depth: number): readonly string[] => {
    if (depth > DEEPEST) return [];
    const copied = [...stage.copies].reverse().flatMap((copy) =>
      sourcesOf(copy, path).flatMap((source) => {
        if (copy.from === undefined) return listed(joined(context, source));
        const other = stageNamed(stages, copy.from, stage);
        return other === undefined ? [] : from(other, inImage(source), depth + 1);
      }),
    );
    const base = stageNamed(stages, stage.base, stage);
    return [...copied, ...(base === undefined ? [] : from(base, path, depth + 1))];
  };
  return {
    inRepository: (path) => (last === undefined ? [] : unique(from(last, inImage(path, workdirOf(stages, last)), 0))),
  };
};

const stageNamed = (stages: readonly DockerStage[], name: string, before: DockerStage): DockerStage | undefined => {
  const earlier = stages.slice(0, stages.indexOf(before));
  return earlier.findLast((stage) => stage.name === name) ?? (/^\d+$/.test(name) ? earlier[Number(name)] : undefined);
};

/** A stage starts where the one it is built on stands. */
const workdirOf = (stages: readonly DockerStage[], stage: DockerStage): string => {
  if (stage.workdir !== undefined) return stage.workdir;
  const base = stageNamed(stages, stage.base, stage);
  return base === undefined ? '/' : workdirOf(stages, base);
};

/** What `find` gives for the stage or the nearest it is built on. */
export const inherited = <Value>(
  stages: readonly DockerStage[],
  stage: DockerStage,
  find: (stage: DockerStage) => Value | undefined,
): Value | undefined => {
  const own = find(stage);
  const base = stageNamed(stages, stage.base, stage);
  return own ?? (base === undefined ? undefined : inherited(stages, base, find));
};

/** What a file of the image was before one `COPY`: a folder is copied with what is in it, a file under its name or a new one. */
const sourcesOf = ({ sources, target }: DockerCopy, path: string): readonly string[] => {
  const folder = target.replace(/\/+$/, '');
  if (path === folder || (folder === '' && path === '/')) return sources;
  if (folder.startsWith(path === '/' ? path : `${path}/`))
    return parentsOf(sources, folder.slice(path.length).replace(/^\//, ''));
  if (!path.startsWith(`${folder}/`)) return [];
  const rest = path.slice(folder.length + 1);
  return sources.flatMap((source) => {
    const bare = source.replace(/\/+$/, '');
    const name = nameOf(bare);
    const asFolder = under(bare === '.' || bare === '/' ? '' : bare, rest);
    if (name.includes('*')) return fits(name, rest) ? [bare.slice(0, bare.length - name.length) + rest] : [];
    return name === rest ? [bare, asFolder] : [asFolder];
  });
};

/** `COPY backend/app /srv/app` makes of `/srv` what `backend` is. */
const parentsOf = (sources: readonly string[], rest: string): readonly string[] =>
  sources
    .map((source) => `/${source.replace(/^\.?\/+|\/+$/g, '')}`)
    .filter((source) => source.endsWith(`/${rest}`))
    .map((source) => source.slice(1, Math.max(source.length - rest.length - 1, 1)) || '.');

/** `package*.json` for `package.json`: one star is what people write here. */
const fits = (pattern: string, name: string): boolean => {
  const [before = '', after = '', ...more] = pattern.split('*');
  return more.length === 0 && !name.includes('/') && name.startsWith(before) && name.endsWith(after);
};
