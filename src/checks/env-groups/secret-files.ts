import type { Policy } from '../../model/policy.ts';
import type { Blueprint, SecretFileMention } from '../../parsers/render-blueprint/blueprint.ts';
import { secretFilesReadBy } from '../../parsers/render-blueprint/secret-files-in-code.ts';
import type { FileEntry, Files } from '../../readers/ports.ts';
import type { TrackedSecretFile } from './facts.ts';

/** What a search of the sources for `/etc/secrets` came to. */
export interface SecretFileSearch {
  readonly tracked: readonly TrackedSecretFile[];
  readonly filesSearched: number;
  readonly filesNotSearched: number;
}

const SOURCE_BYTES = 1024 * 1024;

const AT_ONCE = 32;

const SOURCE_FILE =
  /(?:\.(?:[cm]?[jt]sx?|py|rb|go|rs|ex|exs|php|java|kt|sh|bash)|(?:^|\/)(?:\w+\.)?Dockerfile(?:\.\w+)?)$/;

const NOT_DEPLOYED = /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|examples?|docs?|node_modules|vendor)\//;

/** Finds tracked files that some Blueprint, or the source of a declared service, expects Render to mount as secret files. */
export const trackedSecretFiles = async (
  files: Files,
  blueprints: readonly Blueprint[],
  { services }: Pick<Policy, 'services'>,
): Promise<SecretFileSearch> => {
  const entries = await files.list();
  const folders = services.flatMap(({ source }) => source.map(withSlash));
  const sources = entries.filter(
    ({ path, kind }) =>
      kind === 'file' &&
      SOURCE_FILE.test(path) &&
      !NOT_DEPLOYED.test(path) &&
      folders.some((folder) => path.startsWith(folder)),
  );
  const search = await searchSources(files, sources);
  const mentions = [...blueprints.flatMap(({ secretFiles }) => secretFiles), ...search.mentions];
  const homes = new Set([
    '',
    ...folders,
    ...blueprints.flatMap((b) => b.services.map((s) => withSlash(s.rootDir ?? ''))),
  ]);
  const tracked = await Promise.all(
    firstOfEach(mentions).flatMap(({ name, location }) =>
      entries
        .filter(({ path, kind }) => kind === 'file' && isHomeOf(name, path, homes))
        .map(async ({ path }): Promise<TrackedSecretFile[]> => {
          const file = await files.readText(path, SOURCE_BYTES);
          if (file.ok && file.text.trim() === '') return [];
          return [{ name, tracked: { path, startLine: 1, startColumn: 1 }, expected: location }];
        }),
    ),
  );
  return {
    tracked: tracked.flat(),
    filesSearched: search.searched,
    filesNotSearched: sources.length - search.searched,
  };
};

const searchSources = async (files: Files, sources: readonly FileEntry[]) => {
  const mentions: SecretFileMention[] = [];
  let searched = 0;
  for (let start = 0; start < sources.length; start += AT_ONCE) {
    const batch = sources.slice(start, start + AT_ONCE);
    const texts = await Promise.all(
      batch.map(async ({ path }) => ({ path, file: await files.readText(path, SOURCE_BYTES) })),
    );
    for (const { path, file } of texts) {
      if (!file.ok) continue;
      searched++;
      mentions.push(...secretFilesReadBy(file.text, path));
    }
  }
  return { mentions, searched };
};

/** A file stands for the secret file where Render would put it, where the service's code lives, or in a folder named for secrets. */
const isHomeOf = (name: string, path: string, homes: ReadonlySet<string>): boolean => {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (path.slice(folder.length) !== name || NOT_DEPLOYED.test(path)) return false;
  return homes.has(folder) || /(?:^|\/)\.?secrets?\/$/.test(folder);
};

const withSlash = (folder: string): string => {
  const bare = folder.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  return bare === '' || bare === '.' ? '' : `${bare}/`;
};

const firstOfEach = (mentions: readonly SecretFileMention[]): readonly SecretFileMention[] => [
  ...new Map([...mentions].reverse().map((mention) => [mention.name, mention])).values(),
];
